"""Texts put on a shelf in memory, to be asked which of them another one repeats."""

from __future__ import annotations

from typing import Generic, TypeVar

from db.text.fingerprint import Fingerprint

Name = TypeVar("Name")


class Shelf(Generic[Name]):
    """Fingerprints of texts, each with its name. A text costs some kilobytes."""

    def __init__(self) -> None:
        self._texts: list[tuple[Name, Fingerprint]] = []
        self._by_band: dict[int, list[int]] = {}

    def add(self, name: Name, text: Fingerprint) -> None:
        """Put a text on the shelf."""
        for band in text.bands():
            self._by_band.setdefault(band, []).append(len(self._texts))
        self._texts.append((name, text))

    def likest(self, text: Fingerprint) -> Name | None:
        """The name of the text that this one resembles most, where one is a reprint of the other."""
        near = {place for band in text.bands() for place in self._by_band.get(band, ())}
        reprints = [
            (self._texts[place][1].resemblance(text), -place) for place in near if self._texts[place][1].repeats(text)
        ]
        return self._texts[-max(reprints)[1]][0] if reprints else None
