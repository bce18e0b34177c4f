"""The text of an article with its marks, painted under and over Qt's letters."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from desktop.appearance.appearance import Appearance
from desktop.reader.document import ReaderDocument
from desktop.reader.marks import DateMark, FoldMark, PassageMark, Stop
from desktop.reader.motion import Motion
from desktop.reader.note_marks import NoteMark
from desktop.reader.page import TextPage
from desktop.reader.painter import Emphasis, paint_days, paint_hairline, paint_over, paint_under
from desktop.reader.pointing import Pointing
from desktop.reader.scene import ByBlock, Hit, Placement, Scene, in_order
from desktop.reader.stops import next_of_kind, next_stop, stops_of
from desktop.reader.typography import HAIRLINE_ABOVE, Look

_BLOCKS_ABOVE: Final = 2
"""Blocks laid out above the view, whose marks may reach into it."""

_TOP_ROOM: Final = 24
"""Pixels of the view's top in which a line is too close to the edge to count as seen."""

_MOST_COLORED: Final = 2_000
"""Hits beyond these keep the colour of the text."""

_BY_TAB: Final = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)

_SEEN_SHARE: Final = 0.75
_SCROLL_SHARE: Final = 0.3
"""A line in this share of the view, from the top, is in view; one that is not comes to stand there."""


class ArticleView(TextPage):
    """Shows one document with its marks; nothing can be typed, dropped or fetched.

    Signals:
        event_chosen(int): a passage, bar, mark or date of this event was clicked or entered.
        event_pointed(object): the pointer is over a passage's bar or mark: the event's id, or None again.
        date_pointed(object): the pointer or the keyboard is at a date (DateMark), or None again.
        fold_chosen(int): the line of hidden text that begins at this code point was clicked.
        menu_asked(QPoint): the menu of what is selected or at this point of the viewport was asked for.
    """

    event_chosen = Signal(int)
    event_pointed = Signal(object)
    date_pointed = Signal(object)
    fold_chosen = Signal(int)
    menu_asked = Signal(QPoint)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent)
        self._marks: list[DateMark | PassageMark] = []
        self._notes: tuple[NoteMark, ...] = ()
        self._hits: Sequence[tuple[int, int]] = ()
        self._placement: Placement | None = None
        self._scene = Scene()
        self._emphasis = Emphasis()
        self._marks_visible = True
        self._motion = Motion(self.verticalScrollBar(), self)
        self._motion.flashed.connect(lambda share: self._emphasize(flash=share))
        self._pointing = Pointing(self)

    # What is shown

    def show_document(self, shown: ReaderDocument, marks: Iterable[DateMark | PassageMark]) -> None:
        """Show a document from its top, with its marks."""
        self._motion.stop()
        self._emphasis = replace(self._emphasis, stop=None, hit=None, pointed=None)
        self._placement = None
        self.turn_to(shown)
        self.set_marks(marks)

    def set_marks(self, marks: Iterable[DateMark | PassageMark]) -> None:
        """Give the document other marks."""
        self._marks = in_order(marks)
        self._hits = ()
        self._place()

    def set_notes(self, notes: Iterable[NoteMark]) -> None:
        """Give the document other highlights."""
        self._notes = tuple(notes)
        self._place()

    def show_nothing(self) -> None:
        """Show an empty page."""
        self._motion.stop()
        self._placement, self._marks, self._notes, self._hits = None, [], (), ()
        self._scene, self._emphasis = Scene(), Emphasis()
        self.turn_to(None)

    def set_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark what a search found, in code points; none: clear."""
        self._emphasis = replace(self._emphasis, hit=None)
        self._hits = hits
        self._place()
        self._color_hits(hits)

    def _place(self) -> None:
        """Sort marks, hits and highlights by the blocks of the document."""
        shown = self.shown
        if shown is not None:
            dates = [mark for mark in self._marks if isinstance(mark, DateMark)]
            passages = [mark for mark in self._marks if isinstance(mark, PassageMark)]
            self._placement = Placement(
                shown,
                ByBlock(shown, dates),
                ByBlock(shown, passages),
                ByBlock(shown, [Hit(*hit, number) for number, hit in enumerate(self._hits)]),
                ByBlock(shown, self._notes),
            )
        self.viewport().update()

    def _color_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """The colour of letters on a hit's ground, in the themes where it is not that of the text."""
        tokens, selections = self.appearance.tokens, []
        if self.shown is not None and tokens.on_hit != tokens.text:
            for start, end in hits[:_MOST_COLORED]:
                for first, last in self.shown.map.positions(start, end):
                    selection = QTextEdit.ExtraSelection()
                    selection.cursor = QTextCursor(self.shown.document)
                    selection.cursor.setPosition(first)
                    selection.cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
                    selection.format.setForeground(QColor(tokens.on_hit))
                    selections.append(selection)
        self.setExtraSelections(selections)

    @property
    def marks_visible(self) -> bool:
        """Whether dates and passages are marked."""
        return self._marks_visible

    def show_marks(self, visible: bool) -> None:
        """Mark dates and passages, or leave the text bare."""
        if visible != self._marks_visible:
            self._marks_visible = visible
            self.viewport().update()

    # What stands out

    @property
    def emphasis(self) -> Emphasis:
        """What stands out now."""
        return self._emphasis

    def select_event(self, event_id: int | None, *, scroll: bool) -> None:
        """Tint the passages of an event; with ``scroll`` bring the first into view and let the tint come up."""
        self._emphasize(selected=event_id, flash=1.0)
        told = (mark for mark in self._marks if isinstance(mark, PassageMark) and mark.event_id == event_id)
        first = next(told, None)
        if scroll and first is not None:
            self.scroll_to(first.start, flash=True)

    def point_at_event(self, event_id: int | None) -> None:
        """Tint an event's passages at half strength: it is pointed at elsewhere."""
        self._emphasize(pointed=event_id)

    def set_current_hit(self, number: int | None, hit: tuple[int, int] | None = None) -> None:
        """Make one hit the current one and bring it into view."""
        self._emphasize(hit=number)
        if hit is not None:
            self.scroll_to(hit[0])

    def scroll_to(self, code_point: int, *, flash: bool = False) -> None:
        """Bring a place of the article into view, unless it is well in view already."""
        top = self.line_top(code_point)
        if top is None:
            return
        bar, height = self.verticalScrollBar(), self.viewport().height()
        in_view = bar.value() + _TOP_ROOM <= top <= bar.value() + height * _SEEN_SHARE
        target = bar.value() if in_view else round(top - height * _SCROLL_SHARE)
        self._motion.go(target, animated=self.appearance.animated and self.isVisible(), flash=flash)

    def _emphasize(self, **changes: object) -> None:
        changed = replace(self._emphasis, **changes)  # type: ignore[arg-type]
        if changed != self._emphasis:
            self._emphasis = changed
            self.viewport().update()

    # Keyboard

    def visit(self, step: int) -> bool:
        """Move the keyboard's mark to the next (1) or previous (-1) date, passage or fold; False at either end."""
        stops = stops_of(self.shown, self._marks, visible=self._marks_visible)
        stop = next_stop(stops, self._emphasis.stop, step, self.first_code_point())
        if stop is None:
            self.leave_stop()
            return False
        self._stop_at(stop)
        return True

    def visit_kind(self, step: int, kind: type[DateMark] | type[PassageMark]) -> None:
        """Move the keyboard's mark to the next (1) or previous (-1) mark of a kind, around the ends."""
        stops = stops_of(self.shown, self._marks, visible=self._marks_visible)
        here = self._emphasis.stop
        place = here.start if here is not None else self.first_code_point() - (step > 0)
        stop = next_of_kind(stops, kind, step, place)
        if stop is not None:
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._stop_at(stop)

    def _stop_at(self, stop: Stop) -> None:
        self._emphasize(stop=stop)
        self.scroll_to(stop.start)
        self.date_pointed.emit(stop if isinstance(stop, DateMark) else None)

    def leave_stop(self) -> None:
        """Take the keyboard's mark away."""
        if self._emphasis.stop is not None:
            self._emphasize(stop=None)
            self.date_pointed.emit(None)

    def enter_stop(self) -> None:
        """Choose the event of the keyboard's mark, or open what is folded there."""
        stop = self._emphasis.stop
        if isinstance(stop, FoldMark):
            self.fold_chosen.emit(stop.start)
        elif stop is not None and stop.event_id is not None:
            self.event_chosen.emit(stop.event_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the event of the keyboard's mark, Escape leaves it."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._emphasis.stop is not None:
            self.enter_stop()
        elif key == Qt.Key.Key_Escape and self._emphasis.stop is not None:
            self.leave_stop()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from mark to mark, and after the last one out of the text."""
        return self.visit(1 if forward else -1) or super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming by Tab, the keyboard's mark is on the first date or passage in view."""
        super().focusInEvent(event)
        if event.reason() in _BY_TAB and self._emphasis.stop is None:
            self.visit(-1 if event.reason() == Qt.FocusReason.BacktabFocusReason else 1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard's mark goes with the focus."""
        self.leave_stop()
        super().focusOutEvent(event)

    # Pointing

    @property
    def scene(self) -> Scene:
        """The marks in view, in pixels of the document, as last painted."""
        return self._scene

    def fold_at(self, point: QPoint) -> int | None:
        """The start of the hidden text whose line is at a point of the viewport."""
        block = self.cursorForPosition(point).block()
        if self.shown is None or self.about(block).look is not Look.FOLD:
            return None
        rect = block.document().documentLayout().blockBoundingRect(block)
        paragraph = self.about(block).paragraph
        return paragraph.start if paragraph and rect.contains(self.document_point(QPointF(point))) else None

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu is made by whoever knows the article."""
        self.menu_asked.emit(event.pos())

    def place_of(self, mark: DateMark) -> QRect:
        """The rectangle of a date's first piece in view, in pixels of the viewport; empty if it is not in view."""
        for date in self._scene.dates:
            if date.mark == mark and date.pieces:
                rect = date.pieces[0].rect.translated(0, -self.verticalScrollBar().value())
                return rect.toAlignedRect()
        return QRect()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Grounds, then Qt's letters, then lines and bars."""
        blocks = self.blocks_in_view(_BLOCKS_ABOVE)
        theme = self.appearance.theme
        self._scene = self._placement.scene(blocks, self.viewport().width()) if self._placement else Scene()
        if not self._marks_visible:
            self._scene = replace(self._scene, dates=(), passages=())
        offset = QPointF(0, -self.verticalScrollBar().value())
        with QPainter(self.viewport()) as painter:
            painter.translate(offset)
            paint_under(painter, self._scene, self._emphasis, theme)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.translate(offset)
            clock = self.appearance.icon("clock", rest="warn")
            paint_over(painter, self._scene, self._emphasis, theme, clock, self.scale)
            if self.shown is not None:
                paint_days(painter, self._scene, self.shown.typography, self.viewport().width(), theme)
            self._paint_hairline(painter, blocks)

    def _paint_hairline(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Below the title, where its block is in view."""
        for block in blocks:
            about = self.about(block)
            if about.look is Look.TITLE and self.shown is not None:
                typography = self.shown.typography
                foot = block.document().documentLayout().blockBoundingRect(block).bottom()
                y = foot + typography.overhang(about.look, about.script) + HAIRLINE_ABOVE * self.scale
                left, right = typography.sides(about.direction)
                paint_hairline(painter, y, (left, self.viewport().width() - right), self.appearance.theme)
