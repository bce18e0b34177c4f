"""The first page: where the articles are."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.text.direction import isolated
from db.text.names import visible_name
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING, GAP
from desktop.models.words import counted
from desktop.wizard.looking_panel import LookingPanel
from desktop.wizard.page import WizardPage
from desktop.wizard.unfinished_panel import UnfinishedPanel

if TYPE_CHECKING:
    from desktop.library import Scan

_DROP_HEIGHT: Final = 220
_MOST_RECENT: Final = 5


class DropArea(QWidget):
    """A dashed field that takes files and folders.

    Signals:
        dropped(list): paths (list[Path]) were dropped.
    """

    dropped = Signal(list)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._over = False
        self.setAcceptDrops(True)
        self.setMinimumHeight(_DROP_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dashed field, in the accent while something hangs over it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._appearance.tokens
        pen = QPen(QColor(tokens.accent if self._over else tokens.control), 1)
        pen.setDashPattern([4, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(tokens.soft if self._over else tokens.surface2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and folders are welcome."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._show_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing came of it."""
        self._show_over(over=False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take what was dropped."""
        self._show_over(over=False)
        event.acceptProposedAction()
        self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _show_over(self, *, over: bool) -> None:
        self._over = over
        self.update()


class SourcePage(WizardPage):
    """A drop area, two buttons, the places of former imports.

    Signals:
        chosen(): places were chosen; they are in ``places``.
        resume_asked(): the imports that were interrupted are to go on.
        rest_asked(): they are to rest.
    """

    chosen = Signal()
    resume_asked = Signal()
    rest_asked = Signal()

    def __init__(self, appearance: Appearance, places: Sequence[Path] = ()) -> None:
        super().__init__(appearance, "", "")
        self.step = self.tr("Source")
        self.heading.setText(self.tr("Where are the articles?"))
        self.sentence.setText(
            self.tr("A folder is looked through with all folders in it. Nothing is copied or changed.")
        )
        self.places: list[Path] = list(places)
        self.found: Scan | None = None
        self.drop = DropArea(appearance, self)
        self.drop.dropped.connect(self.choose)
        self._sign = QLabel(self.drop)
        self.what = QLabel(self.drop)
        self.folder_button = self._button(self.tr("Choose folder…"))
        self.folder_button.clicked.connect(self._ask_folder)
        self.files_button = self._button(self.tr("Choose files…"))
        self.files_button.clicked.connect(self._ask_files)
        self.looking_panel = LookingPanel(appearance, self)
        self.unfinished = UnfinishedPanel(appearance, self)
        self.unfinished.resume_asked.connect(self.resume_asked)
        self.unfinished.rest_asked.connect(self.rest_asked)
        self.recent = QVBoxLayout()
        self._lay_out()
        self._list_recent()
        self._word()

    @property
    def note(self) -> str:
        """The folder or the files."""
        if len(self.places) == 1:
            name = isolated(visible_name(self.places[0].name))
            words = self.tr("Folder “{name}”") if self.places[0].is_dir() else self.tr("File “{name}”")
            return words.format(name=name)
        count = len(self.places)
        return counted(self.tr("%n places", "", count), count, self._appearance.language) if count else ""

    def isComplete(self) -> bool:
        """A place is chosen."""
        return bool(self.places)

    def take_found(self, found: Scan) -> None:
        """Take known folders that were looked through already."""
        self.found = found
        self.places = [Path(source.path) for source in found.sources]
        self._word()

    def choose(self, places: Sequence[Path]) -> None:
        """Take these places as the source."""
        self.places, self.found = list(places), None
        self._word()
        self.completeChanged.emit()
        if self.places:
            self.chosen.emit()

    def _button(self, text: str) -> QPushButton:
        return QPushButton(text, self.drop)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.drop)
        inside.setSpacing(GAP)
        inside.addStretch(1)
        for label in (self._sign, self.what):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        self.what.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GAP)
        buttons.addStretch(1)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.files_button)
        buttons.addStretch(1)
        inside.addSpacing(GAP)
        inside.addLayout(buttons)
        inside.addStretch(1)
        self._sign.setPixmap(self._appearance.icon("import", rest="faint").pixmap(QSize(32, 32)))
        rest = QVBoxLayout()
        rest.setContentsMargins(DIALOG_PADDING, 8, DIALOG_PADDING, DIALOG_PADDING)
        rest.addWidget(self.unfinished)
        rest.addWidget(self.drop)
        rest.addSpacing(12)
        rest.addWidget(self.looking_panel)
        rest.addSpacing(12)
        rest.addLayout(self.recent)
        rest.addStretch(1)
        self.column.addLayout(rest, 1)

    def _list_recent(self) -> None:
        lines = self._appearance.preferences.lines(settings.RECENT_SOURCES)
        paths = [path for line in lines if (path := Path(line)).exists()][:_MOST_RECENT]
        if not paths:
            return
        title = QLabel(self.tr("Imported before"), self)
        title.setProperty("kind", "pane-title")
        self.recent.addWidget(title)
        for path in paths:
            row = QHBoxLayout()
            row.setSpacing(12)
            button = QPushButton(visible_name(path.name), self)
            button.setProperty("kind", "link")
            button.clicked.connect(lambda _checked=False, chosen=path: self.choose([chosen]))
            where = QLabel(isolated(visible_name(str(path.parent)), "ltr"), self)
            where.setProperty("kind", "faint")
            row.addWidget(button)
            row.addWidget(where)
            row.addStretch(1)
            self.recent.addLayout(row)

    def _word(self) -> None:
        """Say what is chosen, in the drop area."""
        if not self.places:
            self.what.setText(self.tr("Drop a folder or files here"))
            return
        names = [f"“{isolated(visible_name(place.name))}”" for place in self.places[:3]]
        if len(self.places) > len(names):
            rest = len(self.places) - len(names)
            names.append(counted(self.tr("and %n more", "", rest), rest, self._appearance.language))
        self.what.setText(" ".join(names))

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of articles"))
        if folder:
            self.choose([Path(folder)])

    def _ask_files(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Choose articles"))
        if files:
            self.choose([Path(name) for name in files])
