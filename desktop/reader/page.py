"""A page of text: one document in its column, copied as plain text, nothing fetched."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QPalette, QResizeEvent, QTextBlock, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.reader.document import Block, ReaderDocument
from desktop.reader.geometry import origin
from desktop.reader.paragraphs import Paragraph
from desktop.reader.typography import FAR_SIDE, GUTTER
from desktop.reader.zooming import Zooming


class TextPage(QTextEdit):
    """Shows a ReaderDocument read-only, and knows which place of the article stands where.

    ``zooming`` tells when a larger or smaller text is asked for.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = appearance
        self.shown: ReaderDocument | None = None
        self._caret_moves = Qt.CursorMoveStyle.LogicalMoveStyle
        self.setReadOnly(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptDrops(False)
        self.setAutoFillBackground(True)  # beside the column too
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Article text"))
        self.zooming = Zooming(self)

    def set_caret(self, *, shown: bool, visual: bool) -> None:
        """Let the arrows move a caret, in the order of reading or as they point; else they scroll."""
        flags = Qt.TextInteractionFlag.TextSelectableByMouse
        self.setTextInteractionFlags(flags | Qt.TextInteractionFlag.TextSelectableByKeyboard if shown else flags)
        self.setCursorWidth(2 if shown else 1)
        self._caret_moves = Qt.CursorMoveStyle.VisualMoveStyle if visual else Qt.CursorMoveStyle.LogicalMoveStyle
        self.document().setDefaultCursorMoveStyle(self._caret_moves)

    def turn_to(self, shown: ReaderDocument | None) -> None:
        """Show a document from its top, or an empty page."""
        former, self.shown = self.shown, shown
        self.setDocument(shown.document if shown else QTextDocument(self))
        self.document().setDefaultCursorMoveStyle(self._caret_moves)
        self.verticalScrollBar().setValue(0)
        self._fit_column()
        if former is not None and former is not shown:
            former.document.deleteLater()

    @property
    def scale(self) -> float:
        """The size of the text, 1.0 is 100 %."""
        return self.shown.typography.scale if self.shown else 1.0

    # Places of the article

    def shows(self, code_point: int) -> bool:
        """Whether a place of the article is shown: hidden lines are not."""
        return self.shown is not None and self.shown.map.position(code_point) is not None

    def first_code_point(self) -> int:
        """Where the first line in view begins, or 0 at the top."""
        if self.shown is None or not self.verticalScrollBar().value():
            return 0
        cursor = self.cursorForPosition(QPoint(self.viewport().width() // 2, 0))
        line = cursor.block().layout().lineForTextPosition(cursor.positionInBlock())
        place = self.shown.map.code_point(cursor.block().position() + line.textStart()) if line.isValid() else None
        if place is not None:
            return place
        paragraphs = (self.about(block).paragraph for block in self.blocks_in_view())
        return next((paragraph.start for paragraph in paragraphs if paragraph), 0)

    def line_top(self, code_point: int) -> float | None:
        """The y of the line of a place, or of what stands for it, in pixels of the document; None without either."""
        if self.shown is None:
            return None
        place = self.shown.map.position(code_point)
        if place is None:
            return self._fold_top(self.shown, code_point)
        block = self.shown.document.findBlock(place)
        corner = origin(block)
        line = block.layout().lineForTextPosition(place - block.position())
        return corner.y() + (line.y() if line.isValid() else 0)

    def _fold_top(self, shown: ReaderDocument, code_point: int) -> float | None:
        """The y of the line that stands for a hidden place."""
        for number, block in enumerate(shown.blocks):
            paragraph = block.paragraph
            if paragraph is not None and paragraph.lines and paragraph.start <= code_point < paragraph.end:
                return origin(shown.document.findBlockByNumber(number)).y()
        return None

    def put_on_top(self, code_point: int) -> None:
        """Bring the line of a place to the top of the view, at once; 0 is the very top."""
        top = self.line_top(code_point) if code_point else None
        self.verticalScrollBar().setValue(0 if top is None else round(top))

    @property
    def selected(self) -> tuple[int, int] | None:
        """The selected stretch of the article, in code points, from its first to its last; None without one."""
        cursor = self.textCursor()
        if self.shown is None or not cursor.hasSelection():
            return None
        told = self.shown.map.code_points(cursor.selectionStart(), cursor.selectionEnd())
        return (min(start for start, _ in told), max(end for _, end in told)) if told else None

    @property
    def selected_text(self) -> str:
        """What is selected, as the article has it."""
        cursor = self.textCursor()
        return self.shown.plain_text(cursor.selectionStart(), cursor.selectionEnd()) if self.shown else ""

    def unselect(self) -> None:
        """Select nothing."""
        cursor = self.textCursor()
        cursor.clearSelection()
        self.setTextCursor(cursor)

    def paragraph_at(self, point: QPoint) -> Paragraph | None:
        """The paragraph at a point of the viewport."""
        return self.about(self.cursorForPosition(point).block()).paragraph if self.shown else None

    def about(self, block: QTextBlock) -> Block:
        """What a block of the document shows."""
        if self.shown is None:
            raise LookupError("no document is shown")
        return self.shown.blocks[block.blockNumber()]

    def blocks_in_view(self, above: int = 0) -> list[QTextBlock]:
        """The blocks in view, and some ``above`` them."""
        if self.shown is None:
            return []
        block = self.cursorForPosition(QPoint(0, 0)).block()
        for _ in range(above):
            if block.previous().isValid():
                block = block.previous()
        bottom = self.verticalScrollBar().value() + self.viewport().height()
        seen: list[QTextBlock] = []
        while block.isValid() and origin(block).y() <= bottom:
            seen.append(block)
            block = block.next()
        return seen

    @property
    def selected_range(self) -> tuple[int, int] | None:
        """What is selected, in code points of the article; None where nothing of it is."""
        cursor = self.textCursor()
        if self.shown is None or not cursor.hasSelection():
            return None
        ranges = self.shown.map.code_points(cursor.selectionStart(), cursor.selectionEnd())
        return (ranges[0][0], ranges[-1][1]) if ranges else None

    def document_point(self, point: QPointF) -> QPointF:
        """A point of the viewport as one of the document."""
        return QPointF(point.x(), point.y() + self.verticalScrollBar().value())

    # What Qt asks

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: plain text in logical order, as the article has it."""
        copied = QMimeData()
        copied.setText(self.selected_text)
        return copied

    def loadResource(self, _kind: int, _name: object) -> object:
        """Nothing is ever fetched."""
        return None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The column keeps its measure."""
        self._fit_column()
        super().resizeEvent(event)

    def _fit_column(self) -> None:
        """The widest column of text is the reader's measure; beyond it the column stands in the middle."""
        measure = self.shown.typography.style.measure if self.shown else settings.MEASURE.default
        widest = round((measure + GUTTER + FAR_SIDE) * self.scale)
        side = max(0, (self.width() - widest) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Marks reach beyond their blocks: paint all of the view."""
        super().scrollContentsBy(dx, dy)
        self.viewport().update()
