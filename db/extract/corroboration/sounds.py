"""How names sound, whatever the script: Marsa Rihan, مرسى ريحان and מרסא ריחאן share their consonants."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from db.text.stemming import stems

_FEWEST: Final = 3
"""Consonants from which a name is told by its sound."""

_PAIRS: Final = (("sh", "s"), ("kh", "k"), ("gh", "g"), ("dh", "d"), ("th", "t"), ("ph", "f"), ("ch", "s"))
_CLASSES: Final = {
    "b": "bpfvبپفבפ",
    "t": "tتطثתט",
    "d": "dدضذד",
    "j": "jgجچغگג",
    "h": "hحهחה",
    "k": "kqcخقكכק",
    "r": "rرר",
    "s": "szسشصزژظسסשצז",
    "l": "lلל",
    "m": "mمמ",
    "n": "nنנ",
    "w": "w",
}
_CONSONANT: Final = str.maketrans({letter: sound for sound, letters in _CLASSES.items() for letter in letters})
_GLIDE: Final = re.compile("^[وו]|[وו](?=[اא])")
"""Where a letter that mostly stands for a vowel is heard as w."""
_MUTE_END: Final = re.compile("(?<=.)[hهה]$")


_ARTICLE: Final = re.compile("^ال(?=...)")


@lru_cache(100_000)
def sounds_of(word: str) -> frozenset[str]:
    """How a folded word may sound, with and without what is written onto it."""
    forms = (word, _ARTICLE.sub("", word), *stems(word))
    return frozenset(sound for form in forms if (sound := sound_of(form)) is not None)


def sound_of(word: str) -> str | None:
    """The consonants of a folded word, like ones as one; None where they are too few to tell a name."""
    word = _GLIDE.sub("w", _MUTE_END.sub("", word))
    for pair, letter in _PAIRS:
        word = word.replace(pair, letter)
    heard = re.sub(r"(.)\1+", r"\1", "".join(one for one in word.translate(_CONSONANT) if one in _CLASSES))
    return heard if len(heard) >= _FEWEST else None
