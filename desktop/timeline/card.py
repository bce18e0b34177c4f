"""The hover card: what an event is, when, in whose words, and why on that date."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from db.records import FAMILIES, EventType
from db.wording import word_all
from desktop.appearance.appearance import Appearance
from desktop.appearance.floating import cast_shadow
from desktop.appearance.fonts import Role, font
from desktop.library import StoredEvent
from desktop.models.words import date_words, family_words, second_words, type_words
from desktop.timeline.captions import runs_right_to_left
from desktop.timeline.index import TYPES
from desktop.timeline.ink import MarkLook, draw_mark, ink_of
from desktop.timeline.passage import PassageText, script_of
from desktop.timeline.quote import quote_of
from desktop.timeline.wording import passages_words

WIDTH: Final = 360
AWAY: Final = 12
"""Width of the card and its distance from the mark, in pixels."""

_LINGER_MS: Final = 250
_EDGE: Final = 8


class _Sign(QWidget):
    """The event's mark, 18 px."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.kind = EventType.OTHER
        self.setFixedSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = MarkLook(TYPES.index(self.kind), 18.0, self._appearance.theme, halo=False)
        draw_mark(painter, 12.0, 12.0, look)
        painter.end()


class EventCard(QFrame):
    """Floats under a mark, flips to stay inside its window, stays while the pointer is on it.

    Signals:
        left(): the pointer has left the card and it is gone.
    """

    left: ClassVar[Signal] = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance, self._pane, self._around = appearance, parent, parent
        self.event_id: int | None = None
        self._sign = _Sign(appearance, self)
        self._type, self._family, self._count, self._title, self._date, self._second, self._reason = (
            QLabel(self) for _ in range(7)
        )
        self._dispute = QLabel(self)
        self._passage = PassageText(appearance, self)
        self._keys = _KeyHint("Enter", self.tr("open the passage"), appearance, self)
        self._build()
        self._going = QTimer(self)
        self._going.setSingleShot(True)
        self._going.setInterval(_LINGER_MS)
        self._going.timeout.connect(self._go)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _build(self) -> None:
        self.setProperty("kind", "floating")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._dress_labels()
        line = QFrame(self)
        line.setProperty("kind", "hairline")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 10)
        self._column.setSpacing(8)
        self._column.addLayout(self._head())
        self._column.addWidget(self._title)
        self._column.addLayout(self._when())
        for widget in (self._passage, self._reason, self._dispute, line, self._keys):
            self._column.addWidget(widget)

    def _dress_labels(self) -> None:
        for label in self._labels:
            label.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self._title, self._reason, self._date, self._dispute):
            label.setWordWrap(True)
        for label, kind in (
            (self._type, "pane-title"),
            (self._date, "pane-title"),
            (self._family, "muted"),
            (self._second, "muted"),
            (self._count, "small"),
            (self._reason, "small"),
            (self._dispute, "warning"),
        ):
            label.setProperty("kind", kind)

    def _head(self) -> QHBoxLayout:
        """Sign, type and family; at the far end how many tell it."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget in (self._sign, self._type, self._family):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._count)
        return row

    def _when(self) -> QHBoxLayout:
        """The date and its day of the second calendar."""
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._date, 1)
        row.addWidget(self._second)
        return row

    def show_event(self, event: StoredEvent, target: QRect, kept_clear: QRect | None = None) -> None:
        """Show an event; ``target`` is its mark's rectangle in the pixels of the window.

        ``kept_clear`` is that of the selected mark, which the card does not cover where it can stand elsewhere.
        """
        self._going.stop()
        self._around = self._pane.window()
        if self.parentWidget() is not self._around:
            self.setParent(self._around)
        self.event_id = event.id
        self._fill(event)
        self._stand(target, kept_clear or QRect())

    def dismiss(self, *, at_once: bool = False) -> None:
        """Go, unless the pointer comes onto the card in a moment."""
        if not self.isVisible():
            return
        if at_once:
            self._go()
        else:
            self._going.start()

    @property
    def words(self) -> str:
        """All that the card says, a line each."""
        return "\n".join([*(label.text() for label in self._labels if label.text()), self._passage.text])

    @property
    def _labels(self) -> tuple[QLabel, ...]:
        head = self._type, self._family, self._count, self._title, self._date, self._second
        return (*head, self._reason, self._dispute)

    def _fill(self, event: StoredEvent) -> None:
        language, appearance = self._appearance.language, self._appearance
        family = family_words(FAMILIES[event.type])
        self._sign.kind = event.type
        self._type.setText(type_words(event.type, language))
        self._family.setText("" if family == self._type.text() else f"· {family}")
        self._count.setText(passages_words(len(event.evidence), len(event.articles), language))
        head = sum(label.sizeHint().width() for label in (self._type, self._family, self._count))
        self._family.setVisible(head + self._sign.width() + 24 <= self._room())
        self._set_title(event.title)
        self._date.setText(date_words(event.span, language))
        self._second.setText(second_words(event.span, appearance.preferences, language))
        self._reason.setText(word_all(event.why, language))
        self._reason.setVisible(bool(event.why))
        self._dispute.setText(word_all(event.disagreement, language))
        self._dispute.setVisible(bool(event.disagreement))
        leading = event.leading
        self._passage.setVisible(leading is not None)
        if leading is not None:
            color = ink_of(appearance.theme).type_color(TYPES.index(event.type))
            self._passage.show_quote(quote_of(leading), color, self._room())
        self._sign.update()

    def _set_title(self, title: str) -> None:
        """The title in the font of its script, at its own side."""
        self._title.setFont(font(Role.EVENT_TITLE, script_of(title), scale=self._appearance.scale))
        rtl = runs_right_to_left(title)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        self._title.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self._title.setText(title)

    def _room(self) -> int:
        return self._width() - 32

    def _width(self) -> int:
        return min(round(WIDTH * self._appearance.scale), self._around.width() - 2 * _EDGE)

    def _stand(self, target: QRect, kept_clear: QRect) -> None:
        """Under the mark, above it, or beside it: the first place inside the window that covers no mark."""
        self.setFixedWidth(self._width())
        self._column.activate()
        self.setFixedHeight(self._column.totalHeightForWidth(self._width()))
        places = self._places(target)
        free = [place for place in places if not place.intersects(target)] or places
        best = next((place for place in free if not place.intersects(kept_clear)), free[0])
        self.move(best.topLeft())
        self.show()
        self.raise_()

    def _places(self, target: QRect) -> list[QRect]:
        """Where the card may stand, the best place first, all inside the window."""
        room = self._around.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width, height = self.width(), self.height()
        under, beside = target.center().x() - width // 4, target.center().y() - height // 4
        corners = (
            (under, target.bottom() + AWAY),
            (under, target.top() - AWAY - height),
            (target.right() + AWAY, beside),
            (target.left() - AWAY - width, beside),
        )
        return [
            QRect(
                max(room.left(), min(x, room.right() - width)),
                max(room.top(), min(y, room.bottom() - height)),
                width,
                height,
            )
            for x, y in corners
        ]

    def _go(self) -> None:
        self._going.stop()
        self.event_id = None
        self.hide()
        self.left.emit()

    def _dress(self) -> None:
        cast_shadow(self, self._appearance.theme)

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is on the card: it stays."""
        self._going.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has left the card."""
        self._going.start()
        super().leaveEvent(event)


class _KeyHint(QWidget):
    """A key's cap and what it does."""

    def __init__(self, key: str, words: str, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._key, self._words, self._appearance = key, words, appearance
        appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFont(font(Role.SMALL, scale=self._appearance.scale))
        self.setFixedHeight(round(22 * self._appearance.scale))

    def sizeHint(self) -> QSize:
        return QSize(200, round(22 * self._appearance.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), self.fontMetrics()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        cap = metrics.horizontalAdvance(self._key) + 12
        left = self.width() - cap - 0.5 if rtl else 0.5
        box = QRectF(left, 2.5, cap, self.height() - 5)
        painter.setPen(self._appearance.color("line2"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._appearance.color("muted"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._key)
        rest = QRectF(0, 0, self.width() - cap - 8, self.height())
        rest.moveLeft(0.0 if rtl else cap + 8.0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(rest, flags, self._words)
        painter.end()
