"""The offer to go on with an import that was cut off."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from db.text.direction import isolated
from db.text.names import visible_name
from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import GAP
from desktop.library import Interrupted


class UnfinishedPanel(QFrame):
    """One line: which import was cut off, and what can be done; hidden where there is none.

    Signals:
        resume_asked(): it is to go on.
        rest_asked(): it is to rest.
    """

    resume_asked = Signal()
    rest_asked = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setProperty("kind", "notice")
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.resume_button = QPushButton(self.tr("Continue"), self)
        self.rest_button = QPushButton(self.tr("Let it rest"), self)
        self.resume_button.clicked.connect(lambda _checked=False: self.resume_asked.emit())
        self.rest_button.clicked.connect(lambda _checked=False: self.rest_asked.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 16)
        row.setSpacing(GAP)
        row.addWidget(self.words, 1)
        for button in (self.resume_button, self.rest_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        self.hide()

    def show_imports(self, interrupted: Sequence[Interrupted]) -> None:
        """Offer these imports; none: nothing."""
        self.setVisible(bool(interrupted))
        if not interrupted:
            return
        files = sum(one.files for one in interrupted)
        name = isolated(visible_name(Path(interrupted[0].source).name))
        words = self.tr("The import of “{name}” with %n files was cut off. What was read is in the library.", "", files)
        self.words.setText(in_digits(words, self._appearance.language).format(name=name))
