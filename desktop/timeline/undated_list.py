"""The list that opens over the tray: undated events by their titles, each in its own direction."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.appearance.appearance import Appearance
from desktop.timeline.captions import TitleSource, runs_right_to_left
from desktop.timeline.ink import MarkLook, draw_mark
from desktop.timeline.story import Undated

_ROW: Final = 30
_MOST_ROWS: Final = 7
_ID: Final = Qt.ItemDataRole.UserRole
_CODE: Final = Qt.ItemDataRole.UserRole + 1
_SIDE: Final = 14
_MARK: Final = 16

_Place = QModelIndex | QPersistentModelIndex


class _Row(QStyledItemDelegate):
    """Mark at the interface's start side, title beside it in its own direction."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Place) -> None:
        box: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, self._appearance.color("sel"))
        rtl = self._appearance.mirrored
        center = box.right() - _SIDE - _MARK / 2 if rtl else box.left() + _SIDE + _MARK / 2
        look = MarkLook(int(index.data(_CODE)), float(_MARK), self._appearance.theme, halo=False)
        draw_mark(painter, center, box.center().y() + 0.5, look)
        near, far = _SIDE + _MARK + 10, _SIDE
        room = box.adjusted(far, 0, -near, 0) if rtl else box.adjusted(near, 0, -far, 0)
        text = str(index.data())
        own = Qt.LayoutDirection.RightToLeft if runs_right_to_left(text) else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(own)
        painter.setPen(self._appearance.color("on_sel" if chosen else "text"))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(room, flags, shown)
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Place) -> QSize:
        return QSize(100, round(_ROW * self._appearance.scale))


class UndatedList(QListWidget):
    """Undated events in the order they are told.

    Signals:
        event_chosen(int): an event was chosen.
        passage_wanted(int): the passage of an event is to be shown.
    """

    event_chosen: ClassVar[Signal] = Signal(int)
    passage_wanted: ClassVar[Signal] = Signal(int)

    def __init__(self, appearance: Appearance, titles: TitleSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._titles = appearance, titles
        self.setItemDelegate(_Row(appearance, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Events without a date"))
        self.itemClicked.connect(lambda item: self.event_chosen.emit(int(item.data(_ID))))
        self.itemActivated.connect(lambda item: self.passage_wanted.emit(int(item.data(_ID))))
        self.hide()

    def set_events(self, undated: Undated) -> None:
        """List these events."""
        ids = [int(event_id) for event_id in undated.ids]
        titles = self._titles(ids)
        self.clear()
        for event_id, code in zip(ids, undated.type_code, strict=True):
            item = QListWidgetItem(titles.get(event_id, ""), self)
            item.setData(_ID, event_id)
            item.setData(_CODE, int(code))
        rows = min(len(ids), _MOST_ROWS)
        self.setFixedHeight(round(max(rows, 1) * _ROW * self._appearance.scale) + 2)

    def set_selected(self, event_id: int | None) -> None:
        """Mark an event as the selected one, if it is here."""
        for row in range(self.count()):
            if self.item(row).data(_ID) == event_id:
                self.setCurrentRow(row)
                return
        self.clearSelection()
