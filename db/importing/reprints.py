"""Texts that are nearly the same: reprints of one report, with a paragraph more or less."""

from __future__ import annotations

from typing import Final

import numpy as np

from db.importing.fingerprint import MINIMA, Fingerprint

RESEMBLANCE: Final = 0.5
"""Share of common shingles among all from which two texts are reprints."""
CONTAINMENT: Final = 0.8
"""Share of the shorter text's shingles that the longer has, from which it is a reprint of a part."""


class Reprints:
    """The texts seen so far, and which of them another nearly repeats. Each costs half a kilobyte."""

    def __init__(self) -> None:
        self._names: list[str] = []
        self._minima = np.empty((64, MINIMA), np.uint32)
        self._shingles = np.empty(64, np.int64)

    def first_of(self, text: Fingerprint) -> str | None:
        """The name of the text seen so far that this one resembles most, where it is a reprint of it."""
        seen = len(self._names)
        if not seen:
            return None
        resemblance = (self._minima[:seen] == np.frombuffer(text.minima, np.uint32)).mean(axis=1)
        shingles = self._shingles[:seen]
        common = resemblance * (shingles + text.shingles) / (1 + resemblance)
        reprints = (resemblance >= RESEMBLANCE) | (common >= CONTAINMENT * np.minimum(shingles, text.shingles))
        likest = int(np.where(reprints, resemblance, -1.0).argmax())
        return self._names[likest] if reprints[likest] else None

    def add(self, text: Fingerprint, name: str) -> None:
        """Takes a text among those seen."""
        number = len(self._names)
        if number == len(self._shingles):
            self._minima = np.concatenate([self._minima, np.empty_like(self._minima)])
            self._shingles = np.concatenate([self._shingles, np.empty_like(self._shingles)])
        self._minima[number] = np.frombuffer(text.minima, np.uint32)
        self._shingles[number] = text.shingles
        self._names.append(name)
