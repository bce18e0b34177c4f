"""What the wizard's pages have in common: the column of steps, a heading, one sentence, room below."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget, QWizardPage

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.wizard.steps import StepsColumn

_TOP: Final = 22
_FIRST_GAP: Final = 4
_SECOND_GAP: Final = 12


class WizardPage(QWizardPage):
    """A page of the import wizard. ``step`` is its name in the column of steps."""

    def __init__(self, appearance: Appearance, step: str, heading: str) -> None:
        super().__init__()
        self._appearance = appearance
        self.step = step
        self.steps = StepsColumn(appearance, self)
        paper = QWidget(self)
        paper.setAutoFillBackground(True)
        paper.setBackgroundRole(QPalette.ColorRole.Base)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.steps)
        row.addWidget(paper, 1)
        self.column = QVBoxLayout(paper)
        self.column.setContentsMargins(0, _TOP, 0, 0)
        self.column.setSpacing(0)
        self.heading = self._line(heading, "heading")
        self.sentence = self._line("", "muted")
        self.column.addWidget(self.heading)
        self.column.addSpacing(_FIRST_GAP)
        self.column.addWidget(self.sentence)
        self.column.addSpacing(_SECOND_GAP)

    @property
    def note(self) -> str:
        """What was settled on this page, for the column of steps."""
        return ""

    def _line(self, text: str, kind: str) -> QLabel:
        label = QLabel(text, self)
        label.setProperty("kind", kind)
        label.setWordWrap(kind != "heading")
        label.setContentsMargins(DIALOG_PADDING, 0, DIALOG_PADDING, 0)
        return label
