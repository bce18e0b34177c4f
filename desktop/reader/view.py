"""The text of an article with its marks: a read-only QTextEdit under and over which the marks are painted."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QResizeEvent, QTextBlock
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop.appearance.appearance import Appearance
from desktop.reader.document import ReaderDocument
from desktop.reader.geometry import band_of, origin
from desktop.reader.marks import DateMark, PassageMark
from desktop.reader.motion import Motion
from desktop.reader.painter import Emphasis, paint_hairline, paint_over, paint_under
from desktop.reader.pointing import Pointing
from desktop.reader.scene import ByBlock, Hit, Placement, Scene, in_order
from desktop.reader.typography import FAR_SIDE, GUTTER, HAIRLINE_ABOVE, Look

MEASURE: Final = 620
"""The widest column of text, in pixels; beyond it the column stands in the middle."""

_BLOCKS_ABOVE: Final = 2
"""Blocks laid out above the view, whose marks may reach into it."""

_SCROLL_SHARE: Final = 0.3
"""Where in the view a passage comes to stand, from the top."""


class ArticleView(QTextEdit):
    """Shows one document with its marks; nothing can be typed, dropped or fetched.

    Signals:
        event_chosen(int): a passage, bar, mark or date of this event was clicked or entered.
        event_pointed(object): the pointer is over a passage's bar or mark: the event's id, or None again.
        date_pointed(object): the pointer or the keyboard is at a date (DateMark), or None again.
        fold_chosen(int): the line of hidden text that begins at this code point was clicked.
    """

    event_chosen = Signal(int)
    event_pointed = Signal(object)
    date_pointed = Signal(object)
    fold_chosen = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._shown: ReaderDocument | None = None
        self._marks: list[DateMark | PassageMark] = []
        self._placement: Placement | None = None
        self._scene = Scene()
        self._emphasis = Emphasis()
        self._marks_visible = True
        self._motion = Motion(self.verticalScrollBar(), self)
        self._motion.flashed.connect(lambda share: self._emphasize(flash=share))
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._pointing = Pointing(self)
        self.setAccessibleName(self.tr("Article text"))
        appearance.changed.connect(self._dress)
        self._dress()

    # What is shown

    def show_document(self, shown: ReaderDocument, marks: Iterable[DateMark | PassageMark]) -> None:
        """Show a document from its top, with its marks."""
        self._motion.stop()
        former = self._shown
        self._shown = shown
        self._emphasis = replace(self._emphasis, stop=None, hit=None, pointed=None)
        self._place(marks, ())
        self.setDocument(shown.document)
        self.verticalScrollBar().setValue(0)
        if former is not None and former.document is not shown.document:
            former.document.deleteLater()

    def set_marks(self, marks: Iterable[DateMark | PassageMark]) -> None:
        """Replace the marks of the document that is shown."""
        self._place(marks, ())

    def set_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark what a search found, in code points; none: clear."""
        self._emphasis = replace(self._emphasis, hit=None)
        self._place(self._marks, hits)

    def _place(self, marks: Iterable[DateMark | PassageMark], hits: Sequence[tuple[int, int]]) -> None:
        self._marks = in_order(marks)
        shown = self._shown
        if shown is not None:
            dates = [mark for mark in self._marks if isinstance(mark, DateMark)]
            passages = [mark for mark in self._marks if isinstance(mark, PassageMark)]
            self._placement = Placement(
                shown,
                ByBlock(shown, [(mark, mark.start, mark.end) for mark in dates]),
                ByBlock(shown, [(mark, mark.start, mark.end) for mark in passages]),
                ByBlock(shown, [(Hit(*hit, number), *hit) for number, hit in enumerate(hits)]),
            )
        self.viewport().update()

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

    def select_event(self, event_id: int | None, *, scroll: bool) -> None:
        """Tint the passages of an event; with ``scroll`` bring the first into view and let the tint come up."""
        self._emphasize(selected=event_id, flash=1.0)
        first = next(
            (mark for mark in self._marks if isinstance(mark, PassageMark) and mark.event_id == event_id), None
        )
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
        place = self._shown.map.position(code_point) if self._shown else None
        if place is None or self._shown is None:
            return
        block = self._shown.document.findBlock(place)
        top = origin(block).y() + block.layout().lineForTextPosition(place - block.position()).y()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        pitch = band_of(self._shown, block).pitch
        in_view = bar.value() + pitch <= top <= bar.value() + height * 0.75
        target = bar.value() if in_view else round(top - height * _SCROLL_SHARE)
        self._motion.go(target, animated=self._appearance.animated and self.isVisible(), flash=flash)

    def _emphasize(self, **changes: object) -> None:
        changed = replace(self._emphasis, **changes)  # type: ignore[arg-type]
        if changed != self._emphasis:
            self._emphasis = changed
            self.viewport().update()

    # Keyboard, clipboard, shape

    def visit(self, step: int) -> bool:
        """Move the keyboard's mark to the next (1) or previous (-1) date or passage; False at either end."""
        if not self._marks_visible or not self._marks:
            return False
        stop = self._emphasis.stop
        index = self._marks.index(stop) + step if stop in self._marks else self._first_stop(step)
        if not 0 <= index < len(self._marks):
            self.leave_stop()
            return False
        mark = self._marks[index]
        self._emphasize(stop=mark)
        self.scroll_to(mark.start)
        self.date_pointed.emit(mark if isinstance(mark, DateMark) else None)
        return True

    def _first_stop(self, step: int) -> int:
        """The first mark below the top of the view; going back, the last of all."""
        if step < 0:
            return len(self._marks) - 1
        top = self.cursorForPosition(QPoint(0, 0)).position()
        places = self._shown.map if self._shown else None
        seen = (index for index, mark in enumerate(self._marks) if places and (places.position(mark.start) or 0) >= top)
        return next(seen, 0)

    def leave_stop(self) -> None:
        """Take the keyboard's mark away."""
        if self._emphasis.stop is not None:
            self._emphasize(stop=None)
            self.date_pointed.emit(None)

    def enter_stop(self) -> None:
        """Choose the event of the keyboard's mark."""
        stop = self._emphasis.stop
        if stop is not None and stop.event_id is not None:
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

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard's mark goes with the focus."""
        self.leave_stop()
        super().focusOutEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: plain text in logical order, as the article has it."""
        copied, cursor = QMimeData(), self.textCursor()
        if self._shown is not None:
            copied.setText(self._shown.plain_text(cursor.selectionStart(), cursor.selectionEnd()))
        return copied

    def loadResource(self, _kind: int, _name: object) -> object:
        """Nothing is ever fetched."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column's measure, and the line that is on top, on top."""
        widest = round((MEASURE + GUTTER + FAR_SIDE) * self._scale)
        side = max(0, (self.width() - widest) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Marks reach beyond their blocks: paint all of the view."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()

    # Pointing

    @property
    def scene(self) -> Scene:
        """The marks in view, in pixels of the document, as last painted."""
        return self._scene

    def document_point(self, point: QPointF) -> QPointF:
        """A point of the viewport as one of the document."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    def fold_at(self, point: QPoint) -> int | None:
        """The start of the hidden text whose line is at a point of the viewport."""
        block = self.cursorForPosition(point).block()
        if self._shown is None or not block.isValid():
            return None
        about = self._shown.blocks[block.blockNumber()]
        inside = (
            block.document().documentLayout().blockBoundingRect(block).contains(self.document_point(QPointF(point)))
        )
        return about.paragraph.start if inside and about.look is Look.FOLD and about.paragraph else None

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
        blocks = self._visible_blocks()
        theme, scale = self._appearance.theme, self._scale
        self._scene = Scene()
        if self._placement is not None:
            self._scene = self._placement.scene(blocks, self.viewport().width())
            if not self._marks_visible:
                self._scene = replace(self._scene, dates=(), passages=())
        offset = QPointF(0, -self.verticalScrollBar().value())
        with QPainter(self.viewport()) as painter:
            painter.translate(offset)
            paint_under(painter, self._scene, self._emphasis, theme)
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.translate(offset)
            clock = self._appearance.icon("clock", rest="warn")
            paint_over(painter, self._scene, self._emphasis, theme, clock, scale)
            self._paint_hairline(painter, blocks)

    def _visible_blocks(self) -> list[QTextBlock]:
        if self._shown is None:
            return []
        block = self.cursorForPosition(QPoint(0, 0)).block()
        for _ in range(_BLOCKS_ABOVE):
            if block.previous().isValid():
                block = block.previous()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        seen: list[QTextBlock] = []
        while block.isValid() and origin(block).y() <= bottom:
            seen.append(block)
            block = block.next()
        return seen

    def _paint_hairline(self, painter: QPainter, blocks: Sequence[QTextBlock]) -> None:
        """Below the title, where its block is in view."""
        for block in blocks:
            if self._shown is None:
                return
            about = self._shown.blocks[block.blockNumber()]
            if about.look is Look.TITLE:
                rect = block.document().documentLayout().blockBoundingRect(block)
                left, right = self._shown.typography.sides(about.direction)
                overhang = self._shown.typography.overhang(about.look, about.script)
                y = rect.bottom() + overhang + HAIRLINE_ABOVE * self._scale
                paint_hairline(painter, y, (left, self.viewport().width() - right), self._appearance.theme)

    @property
    def _scale(self) -> float:
        return self._shown.typography.scale if self._shown else 1.0

    def _dress(self) -> None:
        palette = QPalette(self.palette())
        for role in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(role, self._appearance.color("surface"))
        self.setPalette(palette)
        self.viewport().update()
