"""Naming what stands above an article: title, deck, highlights, dates, byline, dateline."""

from __future__ import annotations

import re
from typing import Final

from db.importing.lines import Line, phrase_key
from db.importing.marking import Marking, beside_date, is_date_line
from db.importing.noise import furniture, label
from db.records import RangeKind

_LONGEST_TITLE: Final = 170
_HEAD: Final = 12
"""Lines at the top among which the title is looked for."""
_SHORTEST_DECK: Final = 4
"""Words below which a line under the title names a section or the paper."""
_SITE: Final = re.compile(r"(?P<title>\S.{10,}?)\s+(?P<bar>[|–—-])\s+(?P<site>[^|–—]{2,40})")
_PLACE: Final = r"(?:[^\W\d_][\w'’.]*)(?:[ -][^\W\d_][\w'’.]*){0,2}"
_DATE: Final = r"(?:[,،]?\s+\d{1,2}\s+[^\n()–—:.\d]{2,30})?"
_DATELINE: Final = re.compile(
    rf"(?P<line>[(«]?{_PLACE}(?:\s*[,،/]\s*[^\n–—:.()]{{2,30}})?{_DATE}"
    r"(?:\s*[(/«\"]\s*(?P<agency>[^\n()/«»\"]{2,30}?)\s*[)/»\"])?)"
    r"(?:\s+[-–—]{1,2}\s+|[-–—]{1,2}\s+|\s*[–—]\s*|(?<=\))\s*:\s*)(?=[^\W\d_\"“«(])"
)
_SLASHED: Final = re.compile(rf"(?P<line>(?P<first>{_PLACE})(?:\s*/\s*{_PLACE}){{0,2}})\s*/\s+(?=\S)")
_DATELINE_ALONE: Final = re.compile(
    rf"{_PLACE}\s*(?:[-–—/(:]\s*)(?P<rest>[^\n.:]{{2,60}})",
)


def name_title(marking: Marking) -> tuple[int, int] | None:
    """The range of the title; None where the text begins with running text.

    Its second telling, and lines that only name a section above it, become boilerplate.
    """
    for index in marking.unnamed(0, _HEAD):
        line = marking.lines[index]
        if _is_section(marking, index):
            marking.name(index, RangeKind.BOILERPLATE)
            continue
        if is_date_line(line) or _is_byline(line):
            continue
        if _is_outlet(marking, index):
            marking.name(index, RangeKind.BOILERPLATE)
            marking.section = re.split(r"\s+[-–—|]\s+", line.text)[0]
            continue
        if not _could_be_title(line) or not _has_body(marking, index + 1):
            return None
        return _take_title(marking, index)
    return None


def _could_be_title(line: Line) -> bool:
    bare = line.text.rstrip("\"'”’»)]} ")
    if line.words < 2 or line.words > 30 or len(line.text) > _LONGEST_TITLE or line.ends_open:
        return False
    ends = bare.endswith(".") and not bare.endswith("..")
    return not ends and not (line.words >= 14 and _DATELINE.match(line.text))


def _is_section(marking: Marking, index: int) -> bool:
    """A word or two above what looks far more like a title."""
    following = marking.unnamed(index + 1, index + 2)
    if marking.lines[index].words > 2 or not following:
        return False
    below = marking.lines[following[0]]
    return below.words >= 4 and _could_be_title(below) and len(marking.prose(following[0] + 1)) > 0


def _is_outlet(marking: Marking, index: int) -> bool:
    """``Outlet - City`` above a date and what looks far more like a title."""
    line = marking.lines[index]
    below = [i for i in marking.unnamed(index + 1, _HEAD) if not is_date_line(marking.lines[i])][:1]
    if line.words > 5 or not below or not re.search(r"\s[-–—|]\s", line.text):
        return False
    title = marking.lines[below[0]]
    is_dated = any(is_date_line(marking.lines[i]) for i in marking.unnamed(index + 1, below[0]))
    return is_dated and title.words >= 4 and not title.is_prose and _could_be_title(title)


def _has_body(marking: Marking, first: int) -> bool:
    """Whether sentences follow, be they short."""
    return any(
        marking.lines[index].is_prose or (marking.lines[index].ends_sentence and marking.lines[index].words >= 3)
        for index in marking.unnamed(first)
    )


def _take_title(marking: Marking, index: int) -> tuple[int, int]:
    line = marking.lines[index]
    length = _without_site(marking, index)
    marking.settle(index)
    marking.name_part(index, 0, length, RangeKind.TITLE)
    marking.name_part(index, length, len(line.text), RangeKind.BOILERPLATE)
    key = phrase_key(line.text[:length])
    for other in marking.unnamed(index + 1):
        if marking.lines[other].key in (key, line.key):
            marking.name(other, RangeKind.BOILERPLATE)
    return line.start, line.start + length


def _without_site(marking: Marking, index: int) -> int:
    """Length of the title without the site's name: ``Title | Site``, ``Title - Site`` if the title is told again."""
    line = marking.lines[index]
    found = _SITE.fullmatch(line.text)
    if found is None or len(found["site"].split()) > 4:
        return len(line.text)
    alone = phrase_key(found["title"])
    told_again = any(marking.lines[other].key == alone for other in marking.unnamed(index + 1))
    if found["bar"] != "|" and not told_again:
        return len(line.text)
    marking.source = marking.source or found["site"].strip()
    return found.end("title")


def name_head(marking: Marking, title_end: int | None) -> None:
    """Everything between the title and the running text, and the dateline that opens it."""
    after_title = 0
    if title_end is not None:
        after_title = next(i for i, line in enumerate(marking.lines) if line.end >= title_end) + 1
    marking.body = _body_start(marking, after_title)
    last = len(marking.lines) if marking.body is None else marking.body
    rest = [
        index
        for index in marking.unnamed(0, last)
        if not _name_about(marking, index) and not _name_dateline_alone(marking, index)
    ]
    if title_end is not None and marking.body is not None:
        _name_deck(marking, [index for index in rest if index >= after_title])
    if marking.body is not None:
        _name_dateline(marking, marking.body)


def _body_start(marking: Marking, first: int) -> int | None:
    """The line that a dateline opens, where one comes soon; else the first running text."""
    prose = marking.prose(first)
    for index in prose[:3]:
        if index - first <= _HEAD and _DATELINE.match(marking.lines[index].text):
            return index
    return prose[0] if prose else None


def _name_about(marking: Marking, index: int) -> bool:
    """A line that says when, by whom or from where; False where it says none of these."""
    line = marking.lines[index]
    if line.words > 18:
        return False
    dated = label(line, furniture().published, glued=True)
    if dated is not None and (is_date_line(line) or dated >= len(line.text)):
        marking.settle(index)
        marking.name_part(index, 0, dated, RangeKind.BOILERPLATE)
        return True
    if name_date(marking, index):
        return True
    return name_byline(marking, index) or name_source(marking, index)


def name_date(marking: Marking, index: int) -> bool:
    """A line that is little more than a date; a name beside the date is the source."""
    if not is_date_line(marking.lines[index]):
        return False
    marking.settle(index)
    marking.source = marking.source or beside_date(marking.lines[index])
    return True


def _is_byline(line: Line) -> bool:
    end = label(line, furniture().byline)
    return end is not None and line.words <= 8 and not line.ends_sentence and not line.ends_open


def name_byline(marking: Marking, index: int) -> bool:
    """A line that names its writer behind a label; keeps the name."""
    line = marking.lines[index]
    end = label(line, furniture().byline)
    if end is None or not _is_byline(line):
        return False
    marking.name(index, RangeKind.BYLINE)
    marking.author = marking.author or line.text[end:].strip() or None
    return True


def name_source(marking: Marking, index: int) -> bool:
    """A line that names its source behind a label and a colon; keeps the name."""
    line = marking.lines[index]
    end = label(line, furniture().source)
    if end is None or ":" not in line.text[:end] or line.words > 10 or line.ends_sentence:
        return False
    marking.name(index, RangeKind.BOILERPLATE)
    marking.source = marking.source or line.text[end:].split("+")[0].strip() or None
    return True


def _name_deck(marking: Marking, rest: list[int]) -> None:
    """What is left between title and running text: one line is a deck, several are a deck and highlights."""
    prose = [index for index in rest if marking.lines[index].is_prose]
    for index in rest:
        line = marking.lines[index]
        if line.text[0].isdigit():
            continue  # told minute by minute: this is what the article is made of
        if index in prose or (not prose and len(rest) == 1 and line.words >= _SHORTEST_DECK):
            marking.name(index, RangeKind.DECK)
        else:
            marking.name(index, RangeKind.HEADING if line.words >= _SHORTEST_DECK else RangeKind.BOILERPLATE)
            if index == rest[0] and 2 <= line.words < _SHORTEST_DECK and ":" not in line.text:
                marking.section = line.text


def _name_dateline_alone(marking: Marking, index: int) -> bool:
    """``Baghdad - Agency``, ``Baghdad/ Writer/ Agency`` or ``Baghdad: «Paper»`` on a line of its own."""
    line = marking.lines[index]
    found = _DATELINE_ALONE.fullmatch(line.text)
    if found is None or line.words > 8:
        return False
    agency = found["rest"].split("/")[-1].strip(" ()")
    quoted = agency[0] in '«"“' and agency[-1] in '»"”'
    if not quoted and (":" in line.text or not _is_agency(agency)):
        return False
    marking.name(index, RangeKind.DATELINE)
    marking.source = marking.source or agency.strip('«»"“”')
    return True


def _name_dateline(marking: Marking, index: int) -> None:
    """``Baghdad (Agency) -`` or ``Agency/`` at the start of the running text; a known agency is the source."""
    found = _DATELINE.match(marking.lines[index].text) or _SLASHED.match(marking.lines[index].text)
    if found is None:
        return
    marking.name_part(index, 0, found.end("line"), RangeKind.DATELINE)
    agency = found["agency"] if found.re is _DATELINE else found["first"]
    if agency is not None and _is_agency(agency):
        marking.source = marking.source or agency


def _is_agency(name: str) -> bool:
    key = phrase_key(name)
    return key in furniture().credits or not furniture().agency.isdisjoint(key.split())
