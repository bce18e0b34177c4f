"""The list of highlights and notes under the text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from db.text.direction import Direction, paragraph_direction
from db.time.phrases import number_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.note_tints import note_tint
from desktop.library import Library, Note
from desktop.models.notes import NOTE_ROLE, NoteModel
from desktop.reader.header import PaneHeader

_HEIGHT: Final = 190
_ROW: Final = 46
_SIDE: Final = 14
_BAR: Final = 4


class NotesPanel(QWidget):
    """Highlights along the text; Enter or a click goes there, Delete takes one away, F2 writes to it.

    Signals:
        chosen(Note): the place of a note is to be shown.
        edit_asked(int): a note is to be written to.
        removal_asked(int): a note is to be taken away.
        markdown_asked(): all notes are to be saved as a text.
        table_asked(): all notes are to be saved as a table.
    """

    chosen = Signal(object)
    edit_asked = Signal(int)
    removal_asked = Signal(int)
    markdown_asked = Signal()
    table_asked = Signal()

    def __init__(self, library: Library, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.model = NoteModel(library, self)
        self._header = PaneHeader(appearance, "surface2", self)
        self.list = QListView(self)
        self._count = QLabel(self._header)
        self._nothing = QLabel(
            self.tr("No notes yet. Select words in the article; their menu highlights them and adds notes."), self
        )
        self._build()
        self.model.modelReset.connect(self._show_count)
        self.list.activated.connect(lambda index: self.chosen.emit(index.data(NOTE_ROLE)))
        self.list.clicked.connect(lambda index: self.chosen.emit(index.data(NOTE_ROLE)))
        self.setFixedHeight(round(_HEIGHT * appearance.scale))
        self._show_count()
        self.hide()

    def _build(self) -> None:
        title = QLabel(self.tr("Notes"), self._header)
        title.setProperty("kind", "pane-title")
        self._count.setProperty("kind", "count")
        self._header.keep_away(14, 12)
        for widget in (title, self._count):
            self._header.row.addWidget(widget)
        self._header.row.addStretch(1)
        self.every_button = self._header.add_button("list", self.tr("Notes of all articles"))
        self.every_button.setCheckable(True)
        self.every_button.toggled.connect(lambda on: self.model.show_all(every=on))
        _, menu = self._header.add_menu_button("more", self.tr("Save notes"))
        menu.addAction(self.tr("Save as text (Markdown)…")).triggered.connect(self.markdown_asked)
        menu.addAction(self.tr("Save as table (CSV)…")).triggered.connect(self.table_asked)
        self.close_button = self._header.add_button("close", self.tr("Close"))
        self.close_button.clicked.connect(self.hide)
        self._nothing.setProperty("kind", "muted")
        self._nothing.setWordWrap(True)
        words = QVBoxLayout(self.list.viewport())
        words.setContentsMargins(_SIDE, 12, _SIDE, 12)
        words.addWidget(self._nothing)
        words.addStretch(1)
        self.list.setModel(self.model)
        self.list.setItemDelegate(NoteDelegate(self._appearance, self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Notes"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.list, 1)
        self.setFocusProxy(self.list)

    @property
    def count_words(self) -> str:
        """How many notes are shown, as it is said."""
        return self._count.text()

    def _show_count(self) -> None:
        """How many there are; without any, how one comes about."""
        self._count.setText(number_words(self.model.rowCount(), self._appearance.language))
        self._nothing.setVisible(self.model.rowCount() == 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen note away, F2 writes to it, Escape closes."""
        index = self.list.currentIndex()
        note: Note | None = index.data(NOTE_ROLE) if index.isValid() else None
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() == Qt.Key.Key_Delete and note is not None:
            self.removal_asked.emit(note.id)
        elif event.key() == Qt.Key.Key_F2 and note is not None:
            self.edit_asked.emit(note.id)
        else:
            super().keyPressEvent(event)


class NoteDelegate(QStyledItemDelegate):
    """Paints a note: the bar of its tint, the marked words, what was written to them."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines."""
        return QSize(200, round(_ROW * self._appearance.scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Each line in its own direction, at the side of the marked words."""
        note: Note = index.data(NOTE_ROLE)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        majority: Direction = "rtl" if note.direction == "rtl" else "ltr"
        at_right = paragraph_direction(note.quote, majority) == "rtl"
        color = self._appearance.color
        painter.save()
        painter.fillRect(option.rect, color("sel" if selected else "surface"))
        room = QRectF(option.rect).adjusted(_SIDE, 4, -_SIDE, -4)
        bar = QRectF(room.right() - _BAR if at_right else room.left(), room.top() + 2, _BAR, room.height() - 4)
        painter.fillRect(bar, note_tint(self._appearance.theme, note.tint).line)
        room = room.adjusted(0, 0, -_BAR - 10, 0) if at_right else room.adjusted(_BAR + 10, 0, 0, 0)
        half = room.height() / 2
        gone = note.start is None
        below = note.text or (self.tr("These words are no longer in the text") if gone else note.article_title)
        lines = (
            (note.quote, "on_sel" if selected else "text", Role.INTERFACE),
            (below, "on_sel" if selected else "warn" if gone and not note.text else "muted", Role.SMALL),
        )
        for number, (text, ink, role) in enumerate(lines):
            painter.setPen(color(ink))
            face = font(role, scale=self._appearance.scale)
            box = QRectF(room.left(), room.top() + number * half, room.width(), half)
            _draw(painter, box, " ".join(text.split()), face, majority, at_right=at_right)
        painter.restore()


def _draw(painter: QPainter, box: QRectF, text: str, face: QFont, majority: Direction, *, at_right: bool) -> None:
    """One line in its own direction, at one side of its box, cut at its own end."""
    right_to_left = paragraph_direction(text, majority) == "rtl"
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
    painter.setFont(face)
    painter.drawText(box, QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width()), option)
