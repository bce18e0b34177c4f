"""Arabic and Hebrew between reading order and the order of a picture.

On the way in: text that an old program or a PDF stored as it looks (lines in visual
order, letters as presentation forms) is put back into reading order. On the way out:
text is joined and laid in visual order for terminals and programs that do neither.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Final

from db.text.direction import Direction

if TYPE_CHECKING:
    from collections.abc import Sequence

    from arabic_reshaper import ArabicReshaper

_PRESENTATION: Final = re.compile("[\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]+")
_WORD: Final = re.compile("[\u0621-\u06ff\ufb1d-\ufdff\ufe70-\ufefc]{3,}")
_LINE_ENDS: Final = re.compile("(\r\n|[\n\r\x0b\x0c\u2028\u2029])")
_ISOLATED: Final = re.compile("([\u2066-\u2068])([^\u2066-\u2069]*)\u2069")
_NEUTRAL_SIGNS: Final = [chr(code) for code in range(0x2500, 0x2600)]
"""Signs without a direction (box drawing, shapes), one of which stands for an isolated run."""
_BRACKETS: Final = {"(": ")", "[": "]", "{": "}", "«": "»"}
_RIGHT_TO_LEFT_SIGNS: Final = [chr(code) for code in range(0x1E800, 0x1E8C5)]
"""Letters of a script that runs right to left and is met nowhere else: each stands for a unit of several."""
_RTL_LETTER: Final = re.compile("[\u05d0-\u06ff\ufb1d-\ufdff\ufe70-\ufefc]")
_IN_PLACE: Final = re.compile(r"(?:^|(?<=\s))[(\[{«](?=\S)|(?<=\S)[)\]}»](?=[\s.,،؛;:!?؟]|$)")
"""A bracket that opens before a word or closes behind one."""
_SAMPLE: Final = 6000
"""Code points in which the order is looked for."""
_ENOUGH_WORDS: Final = 5
"""Words that show an order, before a text is believed to be in visual order."""


def repaired(text: str) -> str:
    """The text in reading order, with plain letters; the very same object where nothing was wrong."""
    has_forms = _PRESENTATION.search(text) is not None
    if not has_forms and not _WORD.search(text):
        return text
    if _is_visual(text):
        lines = [part if _LINE_ENDS.fullmatch(part) else _logical(part) for part in _LINE_ENDS.split(text)]
        text = "".join(lines)
    return _PRESENTATION.sub(_plain, text) if has_forms else text


def _plain(match: re.Match[str]) -> str:
    return unicodedata.normalize("NFKC", match[0])


def _is_visual(text: str) -> bool:
    """Whether words end where they should begin.

    A form that is drawn at the start of a word stands after the one drawn at its end,
    or letters that only end words (ة, ى) begin them.
    """
    backwards = forwards = 0
    for word in _WORD.findall(text, 0, _SAMPLE):
        first, last = _joining(word[0]), _joining(word[-1])
        if first == "<initial>" or last == "<final>":
            forwards += 1
        elif first == "<final>" or last == "<initial>" or word[0] in "ةى":
            backwards += 1
        elif word[-1] in "ةى" or word.startswith("ال"):
            forwards += 1
        elif word.endswith("لا"):
            backwards += 1
    return backwards >= _ENOUGH_WORDS and backwards > 3 * forwards


def _joining(character: str) -> str:
    return unicodedata.decomposition(character).partition(" ")[0]


def _logical(line: str) -> str:
    """One line from visual to reading order; of the two ways with brackets the one that leaves them in pairs."""
    if not line.strip():
        return line
    plain = _reordered(line, "R", mirror=False)
    if _pairs(plain):
        return plain
    mirrored = _reordered(line, "R", mirror=True)
    return mirrored if _pairs(mirrored) else plain


def logical_lines(lines: Sequence[tuple[Sequence[str], Direction]]) -> list[str]:
    """Lines in reading order from what their glyphs stand for, as they are seen from left to right.

    Each comes with its base direction. A unit may be several letters (a ligature, a letter
    with its marks), which stay together. Presentation forms become letters, spaces single.
    Whether brackets stand as they are seen or as they are meant is found for all lines at once.
    """
    plain = [_logical_line(units, base, mirror=False) for units, base in lines]
    mirrored = [_logical_line(units, base, mirror=True) for units, base in lines]
    bracketed = [pair for pair in zip(plain, mirrored, strict=True) if pair[0] != pair[1]]
    better = sum(len(_IN_PLACE.findall(one)) - len(_IN_PLACE.findall(other)) for one, other in bracketed)
    return plain if better >= 0 else mirrored


def _logical_line(units: Sequence[str], base: Direction, *, mirror: bool) -> str:
    unused = iter(_RIGHT_TO_LEFT_SIGNS)
    aside: dict[str, str] = {}
    drawn: list[str] = []
    for unit in units:
        sign = next(unused, None) if len(unit) > 1 and _RTL_LETTER.match(unit) else None
        if sign is not None:
            aside[sign] = unit
        drawn.append(sign or unit)
    line = "".join(drawn)
    if line.strip() and (base == "rtl" or aside or _RTL_LETTER.search(line)):
        line = _reordered(line, "R" if base == "rtl" else "L", mirror=mirror)
    words = " ".join("".join(aside.get(sign, sign) for sign in line).split())
    return _PRESENTATION.sub(_plain, words)


def _reordered(line: str, base: str, *, mirror: bool) -> str:
    from bidi import get_display  # noqa: PLC0415  loaded only for such text
    from bidi.algorithm import get_display as get_mirrored_display  # noqa: PLC0415

    return str((get_mirrored_display if mirror else get_display)(line, base_dir=base))


def _pairs(line: str) -> bool:
    """Whether every bracket that opens also closes, in this order."""
    waiting: list[str] = []
    for character in line:
        if character in _BRACKETS:
            waiting.append(_BRACKETS[character])
        elif character in _BRACKETS.values() and (not waiting or waiting.pop() != character):
            return False
    return not waiting


@cache
def _reshaper() -> ArabicReshaper:
    from arabic_reshaper import ArabicReshaper as Reshaper  # noqa: PLC0415  loaded only when asked for

    return Reshaper(configuration={"delete_harakat": False, "support_ligatures": True})


def shaped(text: str, *, right_to_left: bool | None = None) -> str:
    """The text joined and in visual order, line by line, vowel signs kept.

    ``right_to_left`` sets the base direction of every line; None lets each line decide.
    """
    base = None if right_to_left is None else "R" if right_to_left else "L"
    return "".join(_laid_out(part, base) if part.strip() else part for part in _LINE_ENDS.split(text))


def _laid_out(line: str, base: str | None) -> str:
    """One line joined and in visual order; each isolated run in it is laid out by itself, and then is one sign."""
    from bidi.algorithm import get_display  # noqa: PLC0415  loaded only when asked for

    unused = iter([sign for sign in _NEUTRAL_SIGNS if sign not in line])
    aside: dict[str, str] = {}

    def put_back(words: str) -> str:
        return "".join(aside.get(sign, sign) for sign in words)

    def set_aside(match: re.Match[str]) -> str:
        sign = next(unused, None)
        own_base = {"\u2066": "L", "\u2067": "R"}.get(match[1])
        drawn = put_back(str(get_display(_reshaper().reshape(match[2]), base_dir=own_base))) if match[2] else ""
        if sign is None:
            return drawn
        aside[sign] = drawn
        return sign

    while (outer := _ISOLATED.sub(set_aside, line)) != line:
        line = outer
    return put_back(str(get_display(_reshaper().reshape(line), base_dir=base)))
