"""The legend: what shapes, colours and patterns of the timeline stand for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, NamedTuple

from db.records import EventType, Family
from desktop.appearance.tokens import PALETTE, PALETTE_REST, TOKENS, Theme
from desktop.printing.chronology import Chronology
from desktop.printing.furniture import Part
from desktop.printing.pieces import Pattern, Piece, Rule, Sample, Sign, Swatch, Text
from desktop.printing.sheet import Sheet
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import family_words, say
from desktop.timeline.captions import runs_right_to_left

_INK: Final = TOKENS[Theme.PRINT]
_SMALL: Final = 7.6
_PITCH: Final = 13.0
_MARK: Final = 10.0
_SIGN_GAP: Final = 4.0
_APART: Final = 7.0
_REPRESENTATIVES: Final = {
    Family.COOPERATION: EventType.AGREE,
    Family.VERBAL: EventType.REJECT,
    Family.MATERIAL: EventType.PROTEST,
    Family.OTHER: EventType.OTHER,
}
_PATTERNS: Final = (
    (Pattern.HATCH, 20.0, "print-uncertain-edge"),
    (Pattern.WITHIN, 20.0, "print-within"),
    (Pattern.DISAGREE, 10.0, "print-disagree"),
)


class _Item(NamedTuple):
    """A sign, made for a left edge and a middle, and its words."""

    sign: Callable[[float, float], Piece]
    width: float
    words: Paragraph

    @property
    def whole(self) -> float:
        """Sign and words, in points."""
        return self.width + _SIGN_GAP + self.words.natural_width


def legend(sheet: Sheet, chronology: Chronology, y: float) -> Part:
    """All signs, evenly spread over one line or more, with a rule below."""
    frame = sheet.frame
    lines = _lines(_items(sheet, chronology), frame.width)
    pieces: list[Piece] = []
    for place, line in enumerate(lines):
        taken = sum(item.whole for item in line)
        spread = len(lines) == 1 and len(line) > 1
        gap = (frame.width - taken) / (len(line) - 1) if spread else _APART
        middle, along = y + 11.0 + place * _PITCH, 0.0
        for item in line:
            pieces.append(item.sign(frame.from_start(along, item.width), middle))
            words = frame.from_start(along + item.width + _SIGN_GAP, item.words.width)
            pieces.append(Text(item.words, 0, words, middle - _PITCH / 2))
            along += item.whole + gap
    bottom = y + legend_height(sheet, chronology)
    pieces.append(Rule(frame.left, frame.right, bottom - 1, 0.75, _INK.text))
    return Part(tuple(pieces), bottom)


def legend_height(sheet: Sheet, chronology: Chronology) -> float:
    """The height of the legend with the rule below it, in points."""
    return 12.0 + _PITCH * len(_lines(_items(sheet, chronology), sheet.frame.width))


def _lines(items: list[_Item], width: float) -> list[list[_Item]]:
    lines: list[list[_Item]] = [[]]
    taken = 0.0
    for item in items:
        if lines[-1] and taken + item.whole > width:
            lines.append([])
            taken = 0.0
        lines[-1].append(item)
        taken += item.whole + _APART
    return lines


def _items(sheet: Sheet, chronology: Chronology) -> list[_Item]:
    items = [
        _Item(_sign_of(kind), _MARK, _words(family_words(family, sheet.language), sheet))
        for family, kind in _REPRESENTATIVES.items()
    ]
    items += [
        _Item(_sample_of(kind, width), width, _words(say(key, sheet.language), sheet)) for kind, width, key in _PATTERNS
    ]
    names = [*chronology.colors, say("print-other-values", sheet.language)] if chronology.colors else []
    palette = [*PALETTE[Theme.PRINT][: len(chronology.colors)], PALETTE_REST[Theme.PRINT]]
    items += [_Item(_swatch_of(color), _MARK, _words(name, sheet)) for name, color in zip(names, palette, strict=False)]
    return items


def _words(name: str, sheet: Sheet) -> Paragraph:
    width = sheet.frame.width
    text = Paragraph([Run(name, Style(_SMALL, color=_INK.muted))], width, _PITCH, rtl=runs_right_to_left(name))
    return Paragraph([Run(name, Style(_SMALL, color=_INK.muted))], text.natural_width + 0.5, _PITCH, rtl=sheet.rtl)


def _sign_of(kind: EventType) -> Callable[[float, float], Piece]:
    return lambda left, middle: Sign(kind, left + _MARK / 2, middle, _MARK)


def _sample_of(pattern: Pattern, width: float) -> Callable[[float, float], Piece]:
    return lambda left, middle: Sample(pattern, left, middle, width)


def _swatch_of(color: str) -> Callable[[float, float], Piece]:
    return lambda left, middle: Swatch(color, left, middle, _MARK)
