"""The pages of a printout in small, beside the large one; drawn when they come into view."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from db.time.phrases import in_digits
from desktop.printing.png import page_image
from desktop.printing.printout import Printout

_SIDE: Final = 104
_ROOM: Final = 132

Index = QModelIndex | QPersistentModelIndex


class Thumbnails(QListView):
    """A list of pages.

    Signals:
        chosen(int): a page was pointed out, from 0.
    """

    chosen = Signal(int)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = _Pages(language, self)
        self.setModel(self._pages)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.TopToBottom)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(_SIDE, _SIDE))
        self.setGridSize(QSize(_ROOM - 22, _SIDE + 30))
        self.setFixedWidth(_ROOM)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Pages"))
        self.selectionModel().currentChanged.connect(lambda index: self.chosen.emit(index.row()))

    def show_printout(self, printout: Printout | None) -> None:
        """List the pages; a single one needs no list."""
        self._pages.show_printout(printout)
        self.setVisible(self._pages.rowCount() > 1)

    def point_out(self, page: int) -> None:
        """Mark the page that is shown, without choosing it anew."""
        index = self._pages.index(page)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)


class _Pages(QAbstractListModel):
    """The small pictures, each made when it is first asked for."""

    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self._printout: Printout | None = None
        self._pictures: dict[int, QIcon] = {}

    def show_printout(self, printout: Printout | None) -> None:
        self.beginResetModel()
        self._printout = printout
        self._pictures.clear()
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many pages there are."""
        return len(self._printout.pages) if self._printout and not (parent and parent.isValid()) else 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Number and picture of a page."""
        if role == Qt.ItemDataRole.DisplayRole:
            return in_digits(str(index.row() + 1), self._language)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    def _picture(self, number: int) -> QIcon | None:
        if self._printout is None:
            return None
        if number not in self._pictures:
            page = self._printout.pages[number]
            picture = page_image(page, self._printout.sheet, 2 * 72 * _SIDE / max(page.width, page.height))
            picture.setDevicePixelRatio(2.0)
            self._pictures[number] = untinted(QPixmap.fromImage(picture))
        return self._pictures[number]


def untinted(picture: QPixmap) -> QIcon:
    """An icon that looks the same where it is selected."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon
