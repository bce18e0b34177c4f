"""The row of what the filter chooses beside the families: a chip for each, to be changed or taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import CHIP_HEIGHT, CHIPS_HEIGHT, GAP
from desktop.models.words import in_menu
from desktop.session import Confidence, Filter
from desktop.timeline.choices import Kind, freed
from desktop.timeline.wording import confidence_words, disputed_words, matches_words

_MARGIN: Final = 12
_MOST_WIDTH: Final = 220


class FilterChips(QWidget):
    """Hidden while nothing is chosen.

    Signals:
        filter_wanted(Filter): these events are to be shown.
        picker_wanted(Kind, QPoint): values of a kind are to be ticked, below a place of the screen.
    """

    filter_wanted: ClassVar[Signal] = Signal(object)
    picker_wanted: ClassVar[Signal] = Signal(object, QPoint)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(GAP)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def words(self) -> list[str]:
        """What the chips say."""
        return [chip.toolTip() for chip in self.findChildren(QPushButton) if chip.toolTip()]

    def show_filter(self, shown: Filter, chosen: dict[Kind, str], disputed: int, matching: int | None) -> None:
        """Show what a filter chooses; ``chosen`` words the values of each kind that has a choice."""
        while (item := self._row.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        language = self._appearance.language
        for kind, words in chosen.items():
            self._add(words, freed(kind, shown), kind)
        if shown.confidence is not Confidence.ANY:
            self._add(confidence_words(shown.confidence), replace(shown, confidence=Confidence.ANY))
        if shown.only_disputed:
            self._add(disputed_words(disputed, language), replace(shown, only_disputed=False))
        if shown.only_matches and matching is not None:
            self._add(matches_words(shown.words, matching, language), replace(shown, only_matches=False))
        self._row.addStretch(1)
        self._add_all(shown)
        self.setFixedHeight(round(CHIPS_HEIGHT * self._appearance.scale))
        self.setVisible(self._row.count() > 2)

    def _add(self, words: str, without: Filter, kind: Kind | None = None) -> None:
        """A chip and the button beside it that takes the choice back."""
        chip = QPushButton(self)
        chip.setProperty("kind", "chip")
        chip.setToolTip(words)
        chip.setAccessibleName(words)
        chip.setText(in_menu(chip.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(_MOST_WIDTH))))
        chip.setFixedHeight(round(CHIP_HEIGHT * self._appearance.scale))
        if kind is not None:
            chip.clicked.connect(lambda: self.picker_wanted.emit(kind, self._below(chip)))
        else:
            chip.clicked.connect(lambda: self.filter_wanted.emit(without))
        close = QToolButton(self)
        close.setIcon(self._appearance.icon("close"))
        close.setIconSize(QSize(12, 12))
        name = self.tr("Take away: {choice}").format(choice=words)
        close.setAccessibleName(name)
        close.clicked.connect(lambda: self.filter_wanted.emit(without))
        self._row.addWidget(chip)
        self._row.addWidget(close)

    def _add_all(self, shown: Filter) -> None:
        button = QPushButton(self.tr("Show all"), self)
        button.setProperty("kind", "link")
        button.clicked.connect(lambda: self.filter_wanted.emit(shown.showing_all))
        self._row.addWidget(button)

    def _below(self, chip: QWidget) -> QPoint:
        corner = QPoint(chip.width() if self._appearance.mirrored else 0, chip.height() + 4)
        return chip.mapToGlobal(corner)
