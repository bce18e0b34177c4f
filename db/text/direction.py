"""Base direction of a paragraph and of an article.

Source: Unicode Standard Annex #9, rules P2 and P3 (first strong letter, isolates skipped);
beyond it, what readers of right-to-left news expect of weak lines and of lines that open
with a Latin name.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

Direction = Literal["rtl", "ltr"]

_RTL_LETTERS: Final = re.compile(
    "[\u05be\u05c0\u05c3\u05c6\u05d0-\u05f4\u0608\u060b\u060d\u061b-\u064a\u066d-\u066f\u0671-\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u0710"
    "\u0712-\u072f\u074d-\u07a5\u07b1-\u07ea\u0800-\u0815\u0840-\u0858\u0860-\u086a\u0870-\u088e\u08a0-\u08c9"
    "\ufb1d\ufb1f-\ufd3d\ufd50-\ufdfc\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]+"
)
_LTR_LETTERS: Final = re.compile(
    "[A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02b8\u0370-\u0373\u0376-\u0481\u048a-\u0556\u0561-\u0587\u0903-\u1fff\u3041-\ud7ff]+"
)
_MARKS: Final = re.compile("[\u061c\u200e\u200f]")
_OPEN_ISOLATES: Final = "\u2066\u2067\u2068"
_CLOSE_ISOLATE: Final = "\u2069"
_OPENING: Final = {None: "\u2068", "ltr": "\u2066", "rtl": "\u2067"}
_CONTROLS: Final = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_LATIN_LED_SHARE: Final = 0.25
"""Share of right-to-left letters from which a line led by a Latin name still reads right to left."""


def first_strong(text: str) -> Direction | None:
    """The direction of the first strong character outside isolates; None where there is none."""
    depth = 0
    for character in text:
        if character in _OPEN_ISOLATES:
            depth += 1
        elif character == _CLOSE_ISOLATE:
            depth = max(0, depth - 1)
        elif depth == 0:
            kind = unicodedata.bidirectional(character)
            if kind == "L":
                return "ltr"
            if kind in ("R", "AL"):
                return "rtl"
    return None


def isolated(text: str, direction: Direction | None = None) -> str:
    """A foreign run of a sentence, so that it reorders nothing around it, whatever controls it holds.

    Without a direction its first strong letter decides (U+2068 … U+2069).
    """
    return f"{_OPENING[direction]}{text.translate(_CONTROLS)}{_CLOSE_ISOLATE}"


def strong_letters(text: str) -> tuple[int, int]:
    """How many letters run right to left and how many left to right."""
    return (
        sum(map(len, _RTL_LETTERS.findall(text))),
        sum(map(len, _LTR_LETTERS.findall(text))),
    )


def article_direction(text: str) -> Direction:
    """The direction most letters of a text run in; left to right where there are none."""
    right, left = strong_letters(text)
    return "rtl" if right > left else "ltr"


def paragraph_direction(text: str, majority: Direction = "ltr") -> Direction:
    """The base direction of one paragraph of an article whose majority is given.

    The first strong letter decides; a paragraph without strong letters follows the majority,
    and so does a line of a right-to-left article that only opens with a Latin name
    (``AFP - بغداد``, ``BBC: …``). A left-to-right or right-to-left mark is taken at its word.
    """
    strong = first_strong(text)
    if strong is None:
        return majority
    if strong == "ltr" and majority == "rtl" and not _MARKS.match(text.lstrip()):
        right, left = strong_letters(text)
        if right and right >= _LATIN_LED_SHARE * (right + left):
            return "rtl"
    return strong
