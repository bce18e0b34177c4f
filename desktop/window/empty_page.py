"""What the window shows while there is nothing to show: what to do first."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import GAP
from desktop.window.actions import Actions

_COLUMN_WIDTH: Final = 360


class EmptyPage(QWidget):
    """A centred column: icon, heading, one sentence, and the three ways to begin."""

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = QLabel(self)
        self._heading = self._line("heading")
        self._sentence = self._line("muted")
        self.import_button = QPushButton(self.tr("Import articles…"), self)
        self.import_button.setProperty("kind", "primary")
        self.import_button.clicked.connect(actions.import_articles.trigger)
        self.samples_button = self._link(self.tr("Open the sample library"))
        self.samples_button.clicked.connect(actions.open_samples.trigger)
        self.open_button = self._link(self.tr("Open a library…"))
        self.open_button.clicked.connect(actions.open_library.trigger)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()
        self.show_state(library_open=False)

    def show_state(self, *, library_open: bool) -> None:
        """Word the page for no library, or for a library without articles."""
        if library_open:
            self._heading.setText(self.tr("No articles yet"))
            self._sentence.setText(self.tr("Import a folder to see its events in time."))
        else:
            self._heading.setText(self.tr("See when each thing happened"))
            self._sentence.setText(
                self.tr(
                    "Import a folder of articles, or drop it here, and read them beside a timeline of their events."
                )
            )
        for label in (self._heading, self._sentence):  # a layout that centres does not ask for height by width
            label.setMinimumHeight(label.heightForWidth(label.width()))
        self.samples_button.setVisible(not library_open)
        self.open_button.setVisible(not library_open)

    def _line(self, kind: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("kind", kind)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setWordWrap(True)
        label.setFixedWidth(round(_COLUMN_WIDTH * self._appearance.scale))
        return label

    def _link(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setProperty("kind", "link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(GAP)
        for widget, space in (
            (self._icon, 8),
            (self._heading, 0),
            (self._sentence, 16),
            (self.import_button, 8),
            (self.samples_button, 0),
            (self.open_button, 0),
        ):
            centred = Qt.AlignmentFlag.AlignHCenter
            column.addWidget(widget, 0, centred if widget in (self._icon, self.import_button) else Qt.AlignmentFlag(0))
            column.addSpacing(space)
        page = QVBoxLayout(self)
        page.addStretch(35)
        page.addLayout(column)
        page.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)
        page.addStretch(65)

    def _dress(self) -> None:
        self._icon.setPixmap(self._appearance.icon("book", rest="faint").pixmap(QSize(32, 32)))
