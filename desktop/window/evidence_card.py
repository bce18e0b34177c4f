"""What one article says of an event: a button that opens the article at the passage."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from db.text.direction import Direction
from desktop.appearance.appearance import Appearance
from desktop.library import StoredEvidence
from desktop.models.words import counted, tooltip
from desktop.window.elided_label import ElidedLabel


class EvidenceCard(QAbstractButton):
    """The date and how many passages tell it, over the source.

    Signals:
        chosen(StoredEvidence): the article is to be opened at its first passage.
    """

    chosen = Signal(object)

    def __init__(
        self, evidence: list[StoredEvidence], date: str, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        first = evidence[0]
        value = ElidedLabel(self)
        value.setProperty("kind", "pane-title")
        value.say(date)
        value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        passages = self.tr("%n passages", "", len(evidence))
        count = QLabel(counted(passages, len(evidence), appearance.language), self)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 6, 11, 6)
        column.setSpacing(2)
        column.addLayout(top)
        column.addWidget(source)
        self.setToolTip(tooltip(first.quote, direction))
        self.setAccessibleName(f"{date}, {source.text()}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.chosen.emit(first))

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
            painter.setPen(QPen(color("accent" if active else "line2"), 2 if self.hasFocus() else 1))
            painter.setBrush(color("raised"))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 6, 6)
