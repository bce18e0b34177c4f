"""What stands around the timeline: title, statement, legend, running head, foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

from db.records import EventType, Family
from desktop.appearance.tokens import TOKENS, Theme
from desktop.printing.chronology import Chronology
from desktop.printing.pieces import Pattern, Piece, Rule, Sample, Sign, Text
from desktop.printing.sheet import Frame, Sheet
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import family_words, made_words, say, statement
from desktop.timeline.captions import runs_right_to_left

FOOT: Final = 18.0
LEGEND: Final = 25.0
"""Heights in points: of the foot with its rule, of the legend with the rule below it."""

_INK: Final = TOKENS[Theme.PRINT]
_TITLE: Final = 16.0
_TITLE_PITCH: Final = 24.0
_OTHER_TITLE_SCALE: Final = 1.06
_STATEMENT: Final = 8.0
_SMALL: Final = 7.6
_RULE: Final = 0.75
_HAIRLINE: Final = 0.5
_LEGEND_MARK: Final = 10.0
_LEGEND_GAP: Final = 4.0
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


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some pieces and where they end, in points from the top of the page."""

    pieces: tuple[Piece, ...]
    bottom: float


def first_head(sheet: Sheet, chronology: Chronology) -> Part:
    """The title with the other one beside it, a rule, and the statement of what is on the page."""
    frame = sheet.frame
    pieces, y = _titles(sheet, frame)
    pieces.append(Rule(frame.left, frame.right, y + 4, _RULE, _INK.text))
    y += 4 + 5
    count, rest = statement(chronology, sheet.language)
    muted = Style(_STATEMENT, color=_INK.muted)
    made = _at_end(made_words(sheet.printed, sheet.language), muted, frame)
    said = Paragraph(
        [Run(count, Style(_STATEMENT, bold=True)), Run(rest, muted)],
        frame.width - made.natural_width - 16,
        13,
        rtl=sheet.rtl,
    )
    pieces += [Text(said, line, frame.from_start(0, said.width), y + 13 * line) for line in range(said.line_count)]
    pieces.append(Text(made, 0, frame.left, y))
    return Part(tuple(pieces), y + said.height + 7)


def _titles(sheet: Sheet, frame: Frame) -> tuple[list[Piece], float]:
    """Both titles on one line where they fit, else one below the other."""
    title = _title(sheet.title, frame, sheet.rtl, at_end=False)
    pieces: list[Piece] = _all_lines(title, frame.left, frame.top)
    y = frame.top + title.height
    if sheet.other_title:
        other = _title(sheet.other_title, frame, sheet.rtl, at_end=True)
        beside = title.line_count == other.line_count == 1 and (
            title.natural_width + other.natural_width + 24 <= frame.width
        )
        top = frame.top + title.baseline(0) - other.baseline(0) if beside else y
        pieces += _all_lines(other, frame.left, top)
        y = y if beside else top + other.height
    return pieces, y


def _title(text: str, frame: Frame, page_rtl: bool, *, at_end: bool) -> Paragraph:
    rtl = runs_right_to_left(text)
    size = _TITLE * (_OTHER_TITLE_SCALE if rtl else 1.0)
    style = Style(size, bold=True, reading="arabic" if rtl else "latin")
    align = Qt.AlignmentFlag.AlignRight if page_rtl != at_end else Qt.AlignmentFlag.AlignLeft
    return Paragraph([Run(text, style)], frame.width, _TITLE_PITCH, rtl=rtl, align=align)


def _all_lines(paragraph: Paragraph, x: float, y: float) -> list[Piece]:
    return [Text(paragraph, line, x, y + line * paragraph.pitch) for line in range(paragraph.line_count)]


def _at_end(text: str, style: Style, frame: Frame) -> Paragraph:
    align = Qt.AlignmentFlag.AlignLeft if frame.rtl else Qt.AlignmentFlag.AlignRight
    return Paragraph([Run(text, style)], frame.width, 13, rtl=frame.rtl, align=align)


def running_head(sheet: Sheet) -> Part:
    """The head of the pages after the first."""
    frame = sheet.frame
    rtl = runs_right_to_left(sheet.title)
    align = Qt.AlignmentFlag.AlignRight if sheet.rtl else Qt.AlignmentFlag.AlignLeft
    title = Paragraph([Run(sheet.title, Style(_STATEMENT, bold=True))], frame.width, 13, rtl=rtl, align=align)
    rule = Rule(frame.left, frame.right, frame.top + 16, _RULE, _INK.text)
    return Part((Text(title, 0, frame.left, frame.top), rule), frame.top + 24)


def foot(sheet: Sheet, page: int, pages: int) -> Part:
    """A hairline, what the underlined words are, and page x of n."""
    frame = sheet.frame
    muted = Style(_SMALL, color=_INK.muted)
    top = frame.bottom - FOOT
    number = say("print-page", sheet.language, page=page, pages=pages)
    pieces: list[Piece] = [Rule(frame.left, frame.right, top + 4, _HAIRLINE, _INK.line2)]
    if sheet.passages:
        words = Paragraph([Run(say("print-passages", sheet.language), muted)], frame.width, 13, rtl=sheet.rtl)
        pieces.append(Text(words, 0, frame.left, top + 6))
    pieces.append(Text(_at_end(number, muted, frame), 0, frame.left, top + 6))
    return Part(tuple(pieces), frame.bottom)


def legend(sheet: Sheet, y: float) -> Part:
    """All signs on one line, evenly spread, with a rule below."""
    frame = sheet.frame
    style = Style(_SMALL, color=_INK.muted)
    names = [family_words(family, sheet.language) for family in _REPRESENTATIVES]
    names += [say(key, sheet.language) for _, _, key in _PATTERNS]
    texts = [Paragraph([Run(name, style)], frame.width, 13, rtl=sheet.rtl) for name in names]
    signs = [_LEGEND_MARK] * len(_REPRESENTATIVES) + [width for _, width, _ in _PATTERNS]
    taken = sum(text.natural_width for text in texts) + sum(signs) + _LEGEND_GAP * len(texts)
    gap = (frame.width - taken) / (len(texts) - 1)
    middle, along = y + 11.0, 0.0
    pieces: list[Piece] = []
    for place, (text, width) in enumerate(zip(texts, signs, strict=True)):
        left = frame.from_start(along, width)
        pieces.append(_legend_sign(place, left, middle, width))
        along += width + _LEGEND_GAP
        pieces.append(Text(text, 0, frame.from_start(along, text.width), middle - 6.5))
        along += text.natural_width + gap
    pieces.append(Rule(frame.left, frame.right, y + LEGEND - 1, _RULE, _INK.text))
    return Part(tuple(pieces), y + LEGEND)


def closing_rule(sheet: Sheet, y: float) -> Part:
    """The rule between the timeline and the passages, where the legend is on another page."""
    return Part((Rule(sheet.frame.left, sheet.frame.right, y, _RULE, _INK.text),), y)


def _legend_sign(place: int, left: float, middle: float, width: float) -> Piece:
    kinds = list(_REPRESENTATIVES.values())
    if place < len(kinds):
        return Sign(kinds[place], left + width / 2, middle, width)
    return Sample(_PATTERNS[place - len(kinds)][0], left, middle, width)
