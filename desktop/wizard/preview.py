"""What will be read of one article: its text with the dates marked, and the events found in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.records import Event
from db.text.direction import isolated
from db.text.names import visible_name
from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.marks import paint_mark
from desktop.reader.document import Masthead, ReaderDocument, compose
from desktop.reader.marks import DateMark, PassageMark, date_line
from desktop.reader.typography import Look, Typography
from desktop.reader.view import ArticleView
from desktop.wizard.cells import Index, paint_line
from desktop.wizard.draft import Draft
from desktop.wizard.words import date_words

_TEXT_SCALE: Final = 0.84
_EVENTS_WIDTH: Final = 396
_EVENT_HEIGHT: Final = 30
_MARK: Final = 16
_EVENT: Final = Qt.ItemDataRole.UserRole


class EventDelegate(QStyledItemDelegate):
    """Draws an event as its mark, its title and its date."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A row of the list of events."""
        return QSize(super().sizeHint(option, index).width(), round(_EVENT_HEIGHT * self._appearance.scale))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Mark, title and date."""
        event: Event = index.data(_EVENT)
        tokens, mirrored = self._appearance.tokens, self._appearance.mirrored
        rect = QRectF(option.rect).adjusted(20, 0, -20, 0)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(tokens.sel))
        x = rect.right() - _MARK / 2 if mirrored else rect.left() + _MARK / 2
        place = QPointF(x, rect.center().y())
        paint_mark(painter, place, _MARK, event.type, self._appearance.theme, hollow=_is_coarse(event))
        painter.setFont(font(Role.SMALL, scale=self._appearance.scale))
        painter.setPen(QColor(tokens.muted))
        words = date_words(event.span, self._appearance.language) if event.span else self.tr("no date")
        width = min(rect.width() * 0.42, painter.fontMetrics().horizontalAdvance(words) + 2)
        far = QRectF(rect.left() if mirrored else rect.right() - width, rect.top(), width, rect.height())
        paint_line(painter, far, words, at_right=not mirrored)
        painter.setFont(font(Role.INTERFACE, scale=self._appearance.scale))
        painter.setPen(QColor(tokens.text))
        room = rect.adjusted(width + 12, 0, -26, 0) if mirrored else rect.adjusted(26, 0, -width - 12, 0)
        paint_line(painter, room, event.title, at_right=mirrored)
        painter.restore()


def _is_coarse(event: Event) -> bool:
    """Whether the event happened some time within more than a day."""
    span = event.span
    return span is not None and not span.lasting and span.first_day != span.last_day


class Preview(QWidget):
    """The text at the start side, the events beside it.

    Signals:
        event_chosen(int): the event of this number was chosen in the list.
        source_asked(): all articles of the same source are to be selected.
    """

    event_chosen = Signal(int)
    source_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._draft: Draft | None = None
        self._shown: ReaderDocument | None = None
        self._name = QLabel(self)
        self._name.setProperty("kind", "small")
        self.same_source = QPushButton(self.tr("Select all of this source"), self)
        self.same_source.setProperty("kind", "link")
        self.same_source.setAutoDefault(False)
        self.same_source.clicked.connect(lambda _checked=False: self.source_asked.emit())
        self._count = QLabel(self)
        self._count.setProperty("kind", "count")
        self.view = ArticleView(appearance, self)
        self.events = QListWidget(self)
        self.events.setItemDelegate(EventDelegate(appearance, self))
        self.events.setAccessibleName(self.tr("Events found"))
        self.events.setStyleSheet("QListView { background: transparent; }")
        self.events.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.events.currentRowChanged.connect(self._choose)
        self.view.event_chosen.connect(self.events.setCurrentRow)
        self._lay_out()

    def show_draft(self, draft: Draft | None) -> None:
        """Show what was read of a draft; None: nothing."""
        self._draft = draft
        self.setEnabled(draft is not None)
        self._name.setText(isolated(visible_name(draft.place), "ltr") if draft else "")
        events = draft.extraction.events if draft else ()
        self.events.blockSignals(True)
        self.events.clear()
        for event in events:
            row = QListWidgetItem(event.title)
            row.setData(_EVENT, event)
            row.setToolTip(event.title)
            self.events.addItem(row)
        self.events.blockSignals(False)
        self._count.setText(in_digits(str(len(events)), self._appearance.language))
        if draft is not None:
            self._show_text(draft)

    def refresh(self, draft: Draft) -> None:
        """Show the same draft in its new state, if its dates or events are others."""
        if self._draft is None or draft.extraction is not self._draft.extraction:
            self.show_draft(draft)

    def _show_text(self, draft: Draft) -> None:
        scale = _TEXT_SCALE * self._appearance.scale
        marks: list[DateMark | PassageMark] = []
        dating = {event.evidence.mention: number for number, event in enumerate(draft.extraction.events)}
        waiting = []
        for number, mention in enumerate(draft.extraction.mentions):
            line = date_line(mention)
            if line is not None:
                marks.append(DateMark(mention.start, mention.end, number, line, dating.get(number)))
            if mention.waiting:
                waiting.append(mention.end)
        for number, event in enumerate(draft.extraction.events):
            marks.append(PassageMark(*event.evidence.passage, number, event.type))
        typography = Typography(self._appearance.tokens, scale)
        shown = compose(draft.article, Masthead(), typography, waiting=waiting)
        self.view.show_document(shown, marks)
        self._shown = shown
        QTimer.singleShot(0, self, lambda: self._scroll_past_title(shown))

    def _scroll_past_title(self, shown: ReaderDocument) -> None:
        """The title stands in the table; here the text counts."""
        if self._shown is not shown:
            return
        first = next((number for number, block in enumerate(shown.blocks) if block.look is Look.BODY), 0)
        block = shown.document.findBlockByNumber(first)
        top = shown.document.documentLayout().blockBoundingRect(block).top()
        self.view.verticalScrollBar().setValue(round(top))

    def _choose(self, number: int) -> None:
        if number >= 0:
            self.view.select_event(number, scroll=True)
            self.event_chosen.emit(number)

    def _lay_out(self) -> None:
        text = QVBoxLayout()
        text.setSpacing(0)
        text.setContentsMargins(0, 12, 0, 0)
        head = self._head(self.tr("Preview"), self._name, 26)
        head.addWidget(self.same_source)
        text.addLayout(head)
        text.addWidget(self.view, 1)
        side = QFrame(self)
        side.setAutoFillBackground(True)
        side.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        side.setFixedWidth(round(_EVENTS_WIDTH * self._appearance.scale))
        found = QVBoxLayout(side)
        found.setSpacing(6)
        found.setContentsMargins(0, 12, 0, 0)
        found.addLayout(self._head(self.tr("Events found"), self._count, 20))
        found.addWidget(self.events, 1)
        edge = QFrame(self)
        edge.setFrameShape(QFrame.Shape.NoFrame)
        edge.setFixedWidth(1)
        edge.setAutoFillBackground(True)
        edge.setBackgroundRole(QPalette.ColorRole.Mid)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(text, 1)
        row.addWidget(edge)
        row.addWidget(side)

    def _head(self, title: str, about: QLabel, inset: int) -> QHBoxLayout:
        label = QLabel(title, self)
        label.setProperty("kind", "pane-title")
        row = QHBoxLayout()
        row.setContentsMargins(inset, 0, inset, 4)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(about)
        row.addStretch(1)
        return row
