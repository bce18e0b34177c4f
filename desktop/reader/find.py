"""Words found in one article, whatever their harakat, hamza forms, tatweel, digits or points."""

from __future__ import annotations

from db.text.folding import Folded, fold, fold_text


class Finder:
    """Looks through one text; folds it when it is first asked."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: Folded | None = None

    def find(self, words: str) -> list[tuple[int, int]]:
        """Where the words stand, in code points, in the order of the text; none overlap."""
        wanted = fold_text(words)
        if not wanted.strip():
            return []
        if self._folded is None:
            self._folded = fold(self._text)
        found: list[tuple[int, int]] = []
        place = self._folded.text.find(wanted)
        while place >= 0:
            found.append(self._folded.span(place, place + len(wanted)))
            place = self._folded.text.find(wanted, place + len(wanted))
        return found
