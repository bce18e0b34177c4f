"""A text in half a kilobyte, made so that nearly the same texts have nearly the same one.

Source: A. Broder, "On the resemblance and containment of documents" (1997): MinHash over
shingles of three words; bands after Leskovec, Rajaraman, Ullman, "Mining of Massive
Datasets", chapter 3.4.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from db.text.folding import fold_text

RESEMBLANCE: Final = 0.5
"""Share of common shingles among all from which two texts are reprints."""
CONTAINMENT: Final = 0.8
"""Share of the shorter text's shingles that the longer has, from which it is a reprint of a part."""

_MINIMA: Final = 128
_SHINGLE: Final = 3
_SEED: Final = 42
_FEWEST: Final = 8
"""Shingles below which a text is too short to compare."""
_ROWS: Final = 3
"""Minima of a band. At a resemblance of 0.5 two texts share one of the 42 bands in 99.6 of 100 cases."""
_FACTORS: Final = (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9)
_LARGEST: Final = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The minima of a text's shingles (unsigned, 32 bits each, as bytes), and how many different shingles it has."""

    minima: bytes
    shingles: int

    def bands(self) -> tuple[int, ...]:
        """Numbers below 2^63 of which nearly the same texts share at least one."""
        return _bands(self.minima)

    def resemblance(self, other: Fingerprint) -> float:
        """The likely share of common shingles among all of both texts, 0 to 1."""
        pairs = zip(array("I", self.minima), array("I", other.minima), strict=True)
        return sum(one == two for one, two in pairs) / _MINIMA

    def repeats(self, other: Fingerprint) -> bool:
        """Whether one of the texts is a reprint of the other, whole or with a few paragraphs more."""
        resemblance = self.resemblance(other)
        common = resemblance * (self.shingles + other.shingles) / (1 + resemblance)
        return resemblance >= RESEMBLANCE or common >= CONTAINMENT * min(self.shingles, other.shingles)


@lru_cache(256)
def _bands(minima: bytes) -> tuple[int, ...]:
    values = array("I", minima)
    return tuple(
        (number + sum(map(int.__mul__, values[start : start + _ROWS], _FACTORS))) * _FACTORS[0] & _LARGEST
        for number, start in enumerate(range(0, len(values) - _ROWS + 1, _ROWS))
    )


def fingerprint(text: str) -> Fingerprint | None:
    """The fingerprint of a text; None where it is too short to compare."""
    return fingerprint_of_folded(fold_text(text))


def fingerprint_of_folded(folded: str) -> Fingerprint | None:
    """The fingerprint of a text that is folded already."""
    from rensa import RMinHash  # noqa: PLC0415  not needed to look at one article

    words = folded.split()
    shingles = set(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    if len(shingles) < _FEWEST:
        return None
    sketch = RMinHash(num_perm=_MINIMA, seed=_SEED)
    sketch.update(list(shingles))
    return Fingerprint(array("I", sketch.digest()).tobytes(), len(shingles))
