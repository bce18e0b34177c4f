"""The words, numbers and marks of a folded text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final, TypeAlias

Value: TypeAlias = int | str
Roles: TypeAlias = dict[str, Value]
"""What a word may be in a date -> which."""

WORD: Final = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T[0-9:.+Z]{2,24})?(?![0-9])"
    r"|[0-9]{1,4}(?:/[0-9]{1,2}/|\.[0-9]{1,2}\.|-[0-9]{1,2}-)[0-9]{1,4}(?![0-9])"
    r"|[0-9]{1,2}/[0-9]{1,2}(?![0-9/])"
    r"|[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?![0-9:])"
    r"|[0-9]++(?:[.,][0-9]++)*+"
    r"|[A-Z]?[a-zß-öø-ÿāčğıōşūż]+|[^\W\d_]+|\n|[^\w\s]|\w"
)
_PIECE: Final = re.compile(rf"(?:{WORD.pattern})[^\S\n]*+")
"""A word and the spaces after it: these pieces make up the text."""
_SPACES: Final = "".join(
    character for character in map(chr, range(0x3001)) if character.isspace() and character != "\n"
)
PUNCTUATION: Final = {
    ",": "comma",
    "/": "slash",
    "\\": "slash",
    "-": "dash",
    "(": "lparen",
    "[": "lparen",
    ")": "rparen",
    "]": "rparen",
    ".": "dot",
    ":": "colon",
    "'": "mark",
    '"': "mark",
    "«": "mark",
    "»": "mark",
    "%": "percent",
    "+": "plus",
}
NUMBERS: Final = ("0", "5", "05", "00", "12", "45", "000", "145", "0000", "1999", "3000", "12345", "1234567890",
                   "10:30", "17/10/2019", "7/10", "70/10", "7.10", "7.99", "1,000", "2020-01-03")  # fmt: skip
"""One number of each set of roles that a number can have."""
_LONGEST_NUMBER: Final = 24


@dataclass(frozen=True, slots=True)
class Words:
    """All words of a folded text, in order, with their offsets."""

    text: str
    words: list[str]
    starts: list[int]

    def word(self, index: int) -> str:
        """The word at an index; empty outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""


def split_words(text: str) -> Words:
    """The words and marks of a folded text."""
    lines = text.lstrip(_SPACES)
    pieces = _PIECE.findall(lines)
    starts = list(accumulate(map(len, pieces), initial=len(text) - len(lines)))
    starts.pop()
    return Words(text, [piece.rstrip() or "\n" for piece in pieces], starts)


@lru_cache(8192)
def number_roles(word: str) -> Roles:
    """What a word of digits may be."""
    if word.isdecimal():
        return _whole_number_roles(word)
    if ":" in word and "-" not in word:
        return {"clock": word}
    if re.fullmatch(r"[0-9]{1,2}/[0-9]{1,2}", word):
        first, last = (int(part) for part in word.split("/"))
        return {"slashed": word} if 1 <= first <= 31 and 1 <= last <= 31 else {"decimal": 0}
    if re.fullmatch(r"[0-9]+(?:,[0-9]{3})+", word):
        return {"num": int(word.replace(",", ""))} if len(word) < _LONGEST_NUMBER else {"decimal": 0}
    if re.fullmatch(r"[0-9]{1,4}([/.\-])[0-9]{1,2}\1[0-9]{1,4}", word) or re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", word):
        return {"numdate": word}
    if re.fullmatch(r"(?:0?[1-9]|[12][0-9]|3[01])\.(?:0?[1-9]|1[0-2])", word):
        return {"point": word, "decimal": word}
    return {"decimal": word if len(word) < _LONGEST_NUMBER else 0}


def _whole_number_roles(word: str) -> Roles:
    if len(word) > 9:
        return {"decimal": 0}
    value = int(word)
    roles: Roles = {"num": value}
    if len(word) <= 2 and 1 <= value <= 31:
        roles["day"] = value
    if len(word) == 2:
        roles["two"] = value
        if value > 31:
            roles["short_year"] = value
    if len(word) == 4 and 1000 <= value <= 2199:
        roles["year4"] = value
    if len(word) in (2, 3) and value:
        roles["year3"] = value
    return roles
