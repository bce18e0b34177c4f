"""Naming what is no article: furniture of the page, and captions."""

from __future__ import annotations

import re
from typing import Final

from db.importing.lines import Line, phrase_key
from db.importing.marking import Marking
from db.importing.noise import furniture, is_noise, is_signature, label, opens_related
from db.records import RangeKind

_LONGEST_CAPTION: Final = 60
"""Words beyond which a line that only ends like a caption is taken for text."""
_RELATED: Final = 6
"""Headlines that may follow a "read also"."""
_CREDIT: Final = re.compile(r"[(\[]\s*([^()\[\]]{2,40})\s*[)\]]\s*\.?$|[©/]\s*([^()\[\]/]{2,30})$")
_COPYRIGHT: Final = re.compile(r"©\s*(?:\d{4}\s*)?(?P<owner>[^\W\d_][^.|©\n]{2,40}?)\s*(?=[.|]|$|\d{4})")
_CAPTION_LABEL: Final = re.compile(r"(?:(?P<outlet>\S.{0,38}?)\s+)?caption", re.IGNORECASE)


def name_furniture(marking: Marking) -> None:
    """Buttons, counters, notices, and "read also" with the headlines that follow it."""
    owners: list[str] = []
    for index, line in enumerate(marking.lines):
        if marking.is_named(index):
            continue
        if opens_related(line):
            marking.name(index, RangeKind.BOILERPLATE)
            if line.key in furniture().related:
                _name_related(marking, index + 1)
        elif is_noise(line):
            marking.name(index, RangeKind.BOILERPLATE)
            if found := _COPYRIGHT.search(line.text):
                owners.append(found["owner"].strip())
    marking.owner = next(iter(owners), None)


def _name_related(marking: Marking, first: int) -> None:
    """The headlines under "read also": one in running text, several where nothing but headlines follows."""
    following: list[int] = []
    for index in range(first, min(first + _RELATED, len(marking.lines))):
        if marking.lines[index].is_prose:
            break
        following.append(index)
    at_end = not any(line.is_prose for line in marking.lines[first:])
    for index in following if at_end else following[:1]:
        marking.name(index, RangeKind.BOILERPLATE)


def name_captions(marking: Marking) -> None:
    """Captions: told twice, with a credit or a label, or beside the word "caption"."""
    for index in marking.unnamed():
        line = marking.lines[index]
        if marking.is_named(index):
            continue
        if found := _CAPTION_LABEL.fullmatch(line.text):
            _name_around_label(marking, index, found["outlet"])
        elif _is_told_twice(marking, index):
            marking.name(index, RangeKind.CAPTION)
            marking.name(index + 1, RangeKind.CAPTION)
        elif _is_credited(line) or _is_labelled(line):
            marking.name(index, RangeKind.CAPTION)


def _name_around_label(marking: Marking, index: int, outlet: str | None) -> None:
    """``Outlet caption`` stands between a picture's alternative text and its caption."""
    marking.name(index, RangeKind.BOILERPLATE)
    marking.source = marking.source or outlet
    before = index - 1
    follows = before > 0 and not marking.is_named(before) and not marking.lines[index].apart
    if follows and marking.lines[before].is_short:
        marking.name(before, RangeKind.CAPTION)
    if index + 1 < len(marking.lines) and marking.lines[index + 1].words <= _LONGEST_CAPTION:
        marking.name(index + 1, RangeKind.CAPTION)


def _is_told_twice(marking: Marking, index: int) -> bool:
    if index + 1 >= len(marking.lines) or marking.is_named(index + 1):
        return False
    line, following = marking.lines[index], marking.lines[index + 1]
    return line.key == following.key and 2 <= line.words <= _LONGEST_CAPTION and not line.ends_sentence


def _is_credited(line: Line) -> bool:
    """Ends in the name of an agency or archive: ``… (Getty)``, ``… © AFP``."""
    found = _CREDIT.search(line.text)
    if found is None or line.words > _LONGEST_CAPTION or is_signature(line):
        return False
    if line.text.count("/") > 1:  # place/ writer/ agency
        return False
    named = re.split(r"[/،,\-–|+]| via ", found[1] or found[2])
    return any(phrase_key(name) in furniture().credits for name in named)


def _is_labelled(line: Line) -> bool:
    end = label(line, furniture().caption) if line.words <= 30 else None
    return end is not None and not line.ends_sentence and any(sign in line.text[: end + 1] for sign in ":|-–—/،,")
