"""The menu behind "Filter": by type, actor, place, source, language, confidence, disagreement, words."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.session import Confidence, Filter
from desktop.timeline.choices import Kind, is_choosing, kind_words
from desktop.timeline.wording import confidence_words, disputed_words, matches_words


class FilterMenu(QMenu):
    """Worded anew each time it opens.

    Signals:
        filter_wanted(Filter): these events are to be shown.
        picker_wanted(Kind): values of a kind are to be ticked.
    """

    filter_wanted: ClassVar[Signal] = Signal(object)
    picker_wanted: ClassVar[Signal] = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Filter"))

    def fill(self, shown: Filter, disputed: int, matching: int | None, language: str) -> None:
        """Offer what can be chosen; ``matching`` events have the words searched for (None: none are)."""
        self.clear()
        for kind in Kind:
            action = self.addAction(self.tr("{values}…").format(values=kind_words(kind)))
            action.setCheckable(True)
            action.setChecked(is_choosing(kind, shown))
            action.triggered.connect(lambda _checked=False, kind=kind: self.picker_wanted.emit(kind))
        self._add_confidence(shown)
        self.addSeparator()
        self._add_switch(
            disputed_words(disputed, language),
            replace(shown, only_disputed=not shown.only_disputed),
            on=shown.only_disputed,
            enabled=disputed > 0 or shown.only_disputed,
        )
        if matching is not None:
            words = matches_words(shown.words, matching, language)
            turned = replace(shown, only_matches=not shown.only_matches)
            self._add_switch(words, turned, on=shown.only_matches)
        self.addSeparator()
        everything = self.addAction(self.tr("Show all"))
        everything.setEnabled(shown != shown.showing_all)
        everything.triggered.connect(lambda: self.filter_wanted.emit(shown.showing_all))

    def _add_confidence(self, shown: Filter) -> None:
        menu = self.addMenu(self.tr("Confidence"))
        group = QActionGroup(menu)
        for step in Confidence:
            action = menu.addAction(confidence_words(step))
            action.setCheckable(True)
            action.setChecked(step is shown.confidence)
            group.addAction(action)
            action.triggered.connect(
                lambda _checked=False, step=step: self.filter_wanted.emit(replace(shown, confidence=step))
            )

    def _add_switch(self, words: str, turned: Filter, *, on: bool, enabled: bool = True) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: self.filter_wanted.emit(turned))
