"""Texts that are nearly the same: reprints of one report, with a paragraph more or less.

Source: A. Broder, "On the resemblance and containment of documents" (1997): MinHash over
shingles of three words; candidates by bands of equal minima.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Final

from db.text.folding import fold_text

_SHINGLE: Final = 3
_MINIMA: Final = 126
_BAND: Final = 3
"""Minima in a band: texts that agree in one whole band are compared."""
_SEED: Final = 42
RESEMBLANCE: Final = 0.5
"""Share of common shingles among all from which two texts are reprints."""
CONTAINMENT: Final = 0.8
"""Share of the shorter text's shingles that the longer has, from which it is a reprint of a part."""
_FEWEST: Final = 8
"""Shingles below which a text is too short to compare."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The minima of a text's shingles, and how many different shingles it has."""

    minima: array[int]
    shingles: int

    def resemblance(self, other: Fingerprint) -> float:
        """Estimate of the share of common shingles among all of both texts, 0..1."""
        return sum(map(int.__eq__, self.minima, other.minima)) / len(self.minima)

    def is_reprint(self, other: Fingerprint) -> bool:
        """Whether two texts are nearly the same, or one is nearly all in the other."""
        resemblance = self.resemblance(other)
        common = resemblance * (self.shingles + other.shingles) / (1 + resemblance)
        return resemblance >= RESEMBLANCE or common >= CONTAINMENT * min(self.shingles, other.shingles)


def fingerprint(text: str) -> Fingerprint | None:
    """The fingerprint of a text; None where it is too short to compare."""
    from rensa import RMinHash  # noqa: PLC0415  not needed to look at one article

    words = fold_text(text).split()
    shingles = {" ".join(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1)}
    if len(shingles) < _FEWEST:
        return None
    sketch = RMinHash(num_perm=_MINIMA, seed=_SEED)
    sketch.update(list(shingles))
    return Fingerprint(array("I", sketch.digest()), len(shingles))


class Reprints:
    """The texts seen so far, and which of them another nearly repeats."""

    def __init__(self) -> None:
        self._texts: list[tuple[Fingerprint, str]] = []
        self._bands: dict[bytes, list[int]] = {}

    def first_of(self, text: Fingerprint) -> str | None:
        """The name of the text seen so far that this one resembles most, where it is a reprint of it."""
        candidates = {index for band in _bands(text) for index in self._bands.get(band, ())}
        alike = [
            (self._texts[index][0].resemblance(text), -index)
            for index in candidates
            if self._texts[index][0].is_reprint(text)
        ]
        return self._texts[-max(alike)[1]][1] if alike else None

    def add(self, text: Fingerprint, name: str) -> None:
        """Takes a text among those seen."""
        for band in _bands(text):
            self._bands.setdefault(band, []).append(len(self._texts))
        self._texts.append((text, name))


def _bands(text: Fingerprint) -> list[bytes]:
    """Each band of minima with its number in front, as a key."""
    return [
        bytes([number // _BAND]) + text.minima[number : number + _BAND].tobytes() for number in range(0, _MINIMA, _BAND)
    ]
