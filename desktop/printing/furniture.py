"""What stands around the timeline: title, statement, running head, foot."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt

from desktop.appearance.tokens import TOKENS, Theme
from desktop.printing.chronology import Chronology
from desktop.printing.pieces import Piece, Rule, Text
from desktop.printing.sheet import Frame, Sheet
from desktop.printing.sheet import Style as SheetStyle
from desktop.printing.typeset import Paragraph, Run, Style
from desktop.printing.words import SEPARATOR, made_words, say, statement
from desktop.timeline.captions import runs_right_to_left

FOOT: Final = 18.0
"""Height in points of the foot with its rule."""

_INK: Final = TOKENS[Theme.PRINT]
_TITLE: Final = 16.0
_TITLE_PITCH: Final = 24.0
_OTHER_TITLE_SCALE: Final = 1.06
_SUBTITLE: Final = 10.0
_SUBTITLE_PITCH: Final = 18.0
_STATEMENT: Final = 8.0
_SMALL: Final = 7.6
_RULE: Final = 0.75
_HAIRLINE: Final = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """Some pieces and where they end, in points from the top of the page."""

    pieces: tuple[Piece, ...]
    bottom: float


def first_head(sheet: Sheet, chronology: Chronology) -> Part:
    """The title with the other one beside it, a subtitle, a rule, and the statement of what is on the page."""
    frame = sheet.frame
    pieces, y = _titles(sheet, frame)
    if sheet.subtitle:
        rtl = runs_right_to_left(sheet.subtitle)
        align = Qt.AlignmentFlag.AlignRight if sheet.rtl else Qt.AlignmentFlag.AlignLeft
        style = Style(_SUBTITLE, color=_INK.muted, reading="arabic" if rtl else "latin")
        subtitle = Paragraph([Run(sheet.subtitle, style)], frame.width, _SUBTITLE_PITCH, rtl=rtl, align=align)
        pieces += all_lines(subtitle, frame.left, y)
        y += subtitle.height
    pieces.append(Rule(frame.left, frame.right, y + 4, _RULE, _INK.text))
    said = _statement(sheet, chronology, y + 9)
    return Part((*pieces, *said.pieces), said.bottom + 7)


def _statement(sheet: Sheet, chronology: Chronology, y: float) -> Part:
    """How many events there are at the start side; where they come from at the end side."""
    frame = sheet.frame
    count, rest = statement(chronology, sheet.language)
    muted = Style(_STATEMENT, color=_INK.muted)
    words = made_words(sheet.printed if sheet.date else None, sheet.library, sheet.language)
    made = _at_end(words, muted, frame)
    said = Paragraph(
        [Run(count, Style(_STATEMENT, bold=True)), Run(rest, muted)],
        frame.width - made.natural_width - 16,
        13,
        rtl=sheet.rtl,
    )
    pieces: list[Piece] = [
        Text(said, line, frame.from_start(0, said.width), y + 13 * line) for line in range(said.line_count)
    ]
    return Part((*pieces, Text(made, 0, frame.left, y)), y + said.height)


def _titles(sheet: Sheet, frame: Frame) -> tuple[list[Piece], float]:
    """Both titles on one line where they fit, else one below the other."""
    title = _title(sheet.title, frame, sheet.rtl, at_end=False)
    pieces: list[Piece] = all_lines(title, frame.left, frame.top)
    y = frame.top + title.height
    if sheet.other_title:
        other = _title(sheet.other_title, frame, sheet.rtl, at_end=True)
        beside = title.line_count == other.line_count == 1 and (
            title.natural_width + other.natural_width + 24 <= frame.width
        )
        top = frame.top + title.baseline(0) - other.baseline(0) if beside else y
        pieces += all_lines(other, frame.left, top)
        y = y if beside else top + other.height
    return pieces, y


def _title(text: str, frame: Frame, page_rtl: bool, *, at_end: bool) -> Paragraph:
    rtl = runs_right_to_left(text)
    size = _TITLE * (_OTHER_TITLE_SCALE if rtl else 1.0)
    style = Style(size, bold=True, reading="arabic" if rtl else "latin")
    align = Qt.AlignmentFlag.AlignRight if page_rtl != at_end else Qt.AlignmentFlag.AlignLeft
    return Paragraph([Run(text, style)], frame.width, _TITLE_PITCH, rtl=rtl, align=align)


def all_lines(paragraph: Paragraph, x: float, y: float) -> list[Piece]:
    """Every line of a paragraph, from a top left corner on."""
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


def foot(sheet: Sheet, count: str, page: int, pages: int) -> Part:
    """A hairline, how many events there are, what the underlined words are, and page x of n."""
    frame = sheet.frame
    muted = Style(_SMALL, color=_INK.muted)
    top = frame.bottom - FOOT
    said = say("print-passages", sheet.language) if sheet.style is SheetStyle.NOTES else ""
    words = Paragraph([Run(SEPARATOR.join(filter(None, (count, said))), muted)], frame.width, 13, rtl=sheet.rtl)
    pieces: list[Piece] = [Rule(frame.left, frame.right, top + 4, _HAIRLINE, _INK.line2)]
    pieces.append(Text(words, 0, frame.left, top + 6))
    if sheet.pages:
        number = say("print-page", sheet.language, page=page, pages=pages)
        pieces.append(Text(_at_end(number, muted, frame), 0, frame.left, top + 6))
    return Part(tuple(pieces), frame.bottom)


def closing_rule(sheet: Sheet, y: float) -> Part:
    """The rule between the timeline and the passages, where the legend is on another page."""
    return Part((Rule(sheet.frame.left, sheet.frame.right, y, _RULE, _INK.text),), y)
