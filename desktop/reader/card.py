"""The card that says what a date of the text stands for, and why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout, QWidget

from db.records import Mention
from db.wording import word, word_all
from desktop.appearance.appearance import Appearance
from desktop.appearance.floating import cast_shadow
from desktop.models.words import date_words, second_words

WIDTH: Final = 360
"""Pixels, at most."""

_AFTER_MS: Final = 350
_LINGER_MS: Final = 250
_AWAY: Final = 12
_PADDING: Final = 16


class DateCard(QFrame):
    """Floats under a date: the value, the second calendar, the reason, the reading that was not taken.

    It comes after a moment, stays while the pointer is on it, and keeps inside its window.
    """

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._around = appearance, parent
        self._target = QRect()
        self._value, self._second, self._reason, self._alternative = (QLabel(self) for _ in range(4))
        self._build()
        self._coming = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._coming.timeout.connect(self._appear)
        self._going = QTimer(self, singleShot=True, interval=_LINGER_MS)
        self._going.timeout.connect(self.hide)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _build(self) -> None:
        self.setProperty("kind", "floating")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._value.setProperty("kind", "pane-title")
        self._second.setProperty("kind", "muted")
        self._reason.setProperty("kind", "small")
        self._alternative.setProperty("kind", "faint")
        for label in (self._value, self._reason, self._alternative):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(10)
        self._top.addWidget(self._value)
        self._top.addWidget(self._second)
        self._top.addStretch(1)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_PADDING, 14, _PADDING, 14)
        column.setSpacing(6)
        column.addLayout(self._top)
        column.addWidget(self._reason)
        column.addWidget(self._alternative)

    def announce(self, mention: Mention, target: QRect, *, at_once: bool = False) -> None:
        """Tell of a date after a moment; ``target`` is its rectangle, in pixels of the card's parent."""
        self._going.stop()
        self._target = target
        self._fill(mention)
        if at_once or self.isVisible():
            self._appear()
        else:
            self._coming.start()

    def dismiss(self, *, at_once: bool = False) -> None:
        """Go, unless the pointer comes onto the card in a moment."""
        self._coming.stop()
        if at_once:
            self._going.stop()
            self.hide()
        elif self.isVisible():
            self._going.start()

    @property
    def words(self) -> str:
        """All that the card says, a line each."""
        labels = (self._value, self._second, self._reason, self._alternative)
        return "\n".join(label.text() for label in labels if label.text())

    def _fill(self, mention: Mention) -> None:
        language = self._appearance.language
        value = self.tr("Waits for the publication date") if mention.waiting else date_words(mention.span, language)
        alternative = word(mention.alternative, language) if mention.alternative else ""
        self._value.setText(value)
        self._second.setText(second_words(mention.span, self._appearance.preferences, language))
        self._reason.setText(word_all(mention.reason, language))
        self._alternative.setText(alternative)
        for label in (self._second, self._reason, self._alternative):
            label.setVisible(bool(label.text()))
        self._stack_dates()

    def _stack_dates(self) -> None:
        """The value and its second calendar side by side where there is room, else one below the other."""
        room = round(WIDTH * self._appearance.scale) - 2 * _PADDING
        metrics = self._value.fontMetrics()
        value, second = (metrics.horizontalAdvance(label.text()) + 2 for label in (self._value, self._second))
        beside = value + self._top.spacing() + second <= room
        side_by_side, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(side_by_side if beside else stacked)
        self._value.setMinimumWidth(min(value, room))

    def _appear(self) -> None:
        """Stand under the date, or above it, inside the window."""
        room = self._around.rect().adjusted(8, 8, -8, -8)
        width = min(round(WIDTH * self._appearance.scale), room.width())
        self.setFixedWidth(width)
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(width))
        y = self._target.bottom() + _AWAY
        if y + self.height() > room.bottom():
            y = self._target.top() - _AWAY - self.height()
        x = self._target.center().x() - width // 2
        x = max(room.left(), min(x, room.right() - width))
        self.move(QPoint(x, max(room.top(), y)))
        self.show()
        self.raise_()

    def _dress(self) -> None:
        cast_shadow(self, self._appearance.theme)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on the card: it stays."""
        self._going.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has left the card."""
        self.dismiss()
        super().leaveEvent(event)
