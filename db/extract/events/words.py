"""Words of a text in the folded form that the lexicons are written in.

Folding keeps every code point in its place, so that offsets need no map: letters of one
sound become one letter, signs above letters become the filler, which is then dropped
from the word but not from the text.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_FILLER: Final = "ـ"
_SIGNS: Final = "".join(
    map(chr, [*range(0x64B, 0x660), 0x670, *range(0x591, 0x5C0), 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7])
)
_SAME: Final = (
    "أا إا آا ٱا ىي یي ېي ۍي ئي ؤو کك ګگ ةه ۀه ۂه ەه ھه ہه ’' ‘' ׳' ״\" ”\" “\""
    " ٠0 ١1 ٢2 ٣3 ٤4 ٥5 ٦6 ٧7 ٨8 ٩9 ۰0 ۱1 ۲2 ۳3 ۴4 ۵5 ۶6 ۷7 ۸8 ۹9"
)
_TABLE: Final = str.maketrans(
    {**dict.fromkeys(_SIGNS, _FILLER), "\u200c": _FILLER, "\u00a0": " ", **{pair[0]: pair[1] for pair in _SAME.split()}}
)
_MARKED: Final = {"ه": "ة", "ا": "\u064b"}
"""Last letters of a folded form, and what stands there before folding in nouns alone."""

_WORD: Final = re.compile(
    r"[\u05d0-\u05eaـ]+(?:[\"'][\u05d0-\u05ea]+)?|\d+(?:[.,٬٫]\d+)*%?|[^\W\d_][\wـ]*(?:'[a-z]{1,2}\b)?"
)


class Word(NamedTuple):
    """A word: its place in code points, and its folded form.

    ``nominal`` tells of a ة or a tanwin at the end, which are written so in nouns alone; folding hides them.
    """

    start: int
    end: int
    form: str
    nominal: bool = False


def folded(text: str) -> str:
    """The text with every letter in its folded form, code point for code point."""
    return text.translate(_TABLE)


def fold_word(word: str) -> str:
    """A word of a lexicon in the form in which words of texts are looked up."""
    return word.translate(_TABLE).replace(_FILLER, "").lower()


def words_of(plain: str, start: int, end: int, text: str = "") -> list[Word]:
    """The words of a folded text between two offsets; ``text`` is the same before folding."""
    found = []
    for match in _WORD.finditer(plain, start, end):
        form = match[0]
        if _FILLER in form:
            form = form.replace(_FILLER, "")
            if not form:
                continue
        nominal = form[-1] in _MARKED and _MARKED[form[-1]] in text[match.end() - 2 : match.end()]
        found.append(Word(match.start(), match.end(), form if form >= "\u0590" else form.lower(), nominal))
    return found
