"""A text in half a kilobyte, made so that nearly the same texts have nearly the same one.

Source: A. Broder, "On the resemblance and containment of documents" (1997): MinHash over
shingles of three words.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import Final

from db.text.folding import fold_text

MINIMA: Final = 128
"""How many minima a fingerprint has."""
_SHINGLE: Final = 3
_SEED: Final = 42
_FEWEST: Final = 8
"""Shingles below which a text is too short to compare."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """The minima of a text's shingles (unsigned, 32 bits), and how many different shingles it has."""

    minima: array[int]
    shingles: int


def fingerprint(text: str) -> Fingerprint | None:
    """The fingerprint of a text; None where it is too short to compare."""
    from rensa import RMinHash  # noqa: PLC0415  not needed to look at one article

    words = fold_text(text).split()
    shingles = {" ".join(words[start : start + _SHINGLE]) for start in range(len(words) - _SHINGLE + 1)}
    if len(shingles) < _FEWEST:
        return None
    sketch = RMinHash(num_perm=MINIMA, seed=_SEED)
    sketch.update(list(shingles))
    return Fingerprint(array("I", sketch.digest()), len(shingles))
