"""Titles of events as the timeline writes them: measured, cut at their own end, in their own direction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from db.text.direction import first_strong

Measure = Callable[[str, bool], float]
"""Pixels that a text takes in the label font: (text, semi-bold)."""

TitleSource = Callable[[Sequence[int]], Mapping[int, str]]
"""Titles of events by their ids."""

_MOST_KEPT: Final = 20_000
_ELLIPSIS: Final = "…"


class Captions:
    """Titles and their widths, fetched and measured once.

    Widths are in pixels. Titles that were not asked for in a while are forgotten.
    """

    def __init__(self, titles: TitleSource, measure: Measure) -> None:
        self._source, self._measure = titles, measure
        self._titles: dict[int, str] = {}
        self._widths: dict[tuple[str, bool], float] = {}

    def fetch(self, event_ids: Iterable[int]) -> None:
        """Have the titles of these events at hand, in one question to the source."""
        missing = [event_id for event_id in event_ids if event_id not in self._titles]
        if not missing:
            return
        if len(self._titles) + len(missing) > _MOST_KEPT:
            self._titles.clear()
        found = self._source(missing)
        self._titles.update({event_id: found.get(event_id, "") for event_id in missing})

    def title(self, event_id: int) -> str:
        """The title of an event; empty if it has none."""
        if event_id not in self._titles:
            self.fetch([event_id])
        return self._titles[event_id]

    def forget(self) -> None:
        """Titles have changed, or the font: ask and measure again."""
        self._titles.clear()
        self._widths.clear()

    def width(self, text: str, *, bold: bool = False) -> float:
        """Pixels that a text takes."""
        width = self._widths.get((text, bold))
        if width is None:
            if len(self._widths) > 4 * _MOST_KEPT:
                self._widths.clear()
            width = self._widths[text, bold] = self._measure(text, bold)
        return width

    def cut(self, text: str, room: float, *, bold: bool = False) -> tuple[str, float]:
        """A text that fits a room in pixels, and its width; cut at its logical end, at a word if one is near."""
        width = self.width(text, bold=bold)
        if width <= room:
            return text, width
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            if self.width(text[:middle].rstrip() + _ELLIPSIS, bold=bold) <= room:
                low = middle
            else:
                high = middle - 1
        if not low:
            return "", 0.0
        kept = text[:low].rstrip() + _ELLIPSIS
        return kept, self.width(kept, bold=bold)


def runs_right_to_left(text: str) -> bool:
    """The base direction of a title: of its first strong letter outside isolates."""
    return first_strong(text) == "rtl"
