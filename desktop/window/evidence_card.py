"""What one article says of an event: a button that opens the article at the passage."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.text.direction import Direction
from db.time.span import Span
from desktop.appearance.appearance import Appearance
from desktop.appearance.icons import paint_icon
from desktop.library import StoredEvidence
from desktop.models.words import counted, date_words, tooltip
from desktop.window.elided_label import ElidedLabel

_BADGE: Final = 11


class EvidenceCard(QAbstractButton):
    """The date that the article gives and how many passages tell it, over the source.

    Where that date does not fit the event's, it carries the icon ≠. The context menu offers to part it.

    Signals:
        chosen(StoredEvidence): the article is to be opened at its first passage.
        parted(list): its passages tell another event.
    """

    chosen = Signal(object)
    parted = Signal(object)

    def __init__(
        self, evidence: list[StoredEvidence], date: Span | None, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        own = own_date(evidence, date)
        self._differs = own is not None and date is not None and not own.meets(date)
        first = evidence[0]
        value = ElidedLabel(self)
        value.setProperty("kind", "pane-title")
        value.say(date_words(own, appearance.language, "abbreviated"))
        value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        passages = self.tr("%n passages", "", len(evidence))
        count = QLabel(counted(passages, len(evidence), appearance.language) if len(evidence) > 1 else "", self)
        count.setProperty("kind", "small")
        source = ElidedLabel(self)
        source.setProperty("kind", "small")
        direction: Direction = "rtl" if first.direction == "rtl" else "ltr"
        source.say(first.source or first.article_title, None if first.source else direction)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(value)
        top.addWidget(count)
        top.addStretch(1)
        top.addSpacing(round(_BADGE * appearance.scale) if self._differs else 0)
        self._stack(top, source)
        self.setToolTip(tooltip(first.quote, direction))
        words = [value.text(), source.text(), *([self.tr("another date")] if self._differs else [])]
        self.setAccessibleName(", ".join(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(first))
        self.part_action = QAction(self.tr("Not the same event"), self)
        self.part_action.triggered.connect(lambda: self.parted.emit(evidence))

    def _stack(self, top: QHBoxLayout, source: ElidedLabel) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 6, 11, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(source)

    def offer_parting(self) -> None:
        """Let a person say that this is another event."""
        self.addAction(self.part_action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def sizeHint(self) -> QSize:
        """As high as its two lines."""
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with a hairline border; the accent when it has the focus or the pointer is on it."""
        color = self._appearance.color
        active = self.hasFocus() or self.underMouse()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(
                QPen(color("accent" if active else "warn" if self._differs else "line2"), 2 if self.hasFocus() else 1)
            )
            painter.setBrush(color("warn_ground" if self._differs else "raised"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
            if self._differs:
                size = _BADGE * self._appearance.scale
                left = 8.0 if self._appearance.mirrored else self.width() - 8 - size
                paint_icon(painter, "neq", QRectF(left, 8, size, size), self._appearance.tokens.warn)


def own_date(evidence: list[StoredEvidence], date: Span | None) -> Span | None:
    """The date that an article gives: one that fits the event's, else its first."""
    told = [one.reading.span for one in evidence if one.reading.span is not None]
    fitting = (span for span in told if date is None or span.meets(date))
    return next(fitting, told[0] if told else None)
