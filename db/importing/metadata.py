"""What is known of an article beside its text: publication date, source, address."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final
from urllib.parse import urlsplit

from db.extract.dates import published_in_text
from db.formats.document import StatedDate
from db.importing.lines import phrase_key
from db.importing.noise import furniture
from db.message import message
from db.records import Publication, PublishedHow
from db.time import edtf
from db.time.span import Span, civil_span

_YEAR_FIRST: Final = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_. ]?)(\d\d)(?:\2(\d\d))?(?!\d)")
_YEAR_LAST: Final = re.compile(r"(?<!\d)(\d{1,2})([-_.])(\d{1,2})\2((?:19|20)\d\d)(?!\d)")
_ADDRESS: Final = re.compile(r"https?://[^\s<>\"'«»()\[\]]+")
_TOLD_TO: Final = re.compile(r"(?:\bلـ? ?|\bمع )[\"“«](?P<name>[^\"“«»”\n]{3,30})[\"”»]")
_TOLD_BEFORE: Final = 60
"""Code points before the paper's name in which the word for speaking stands."""
_NAMED_ADDRESS: Final = 200
"""Code points at either end of a text where an address on its own line is the article's."""


def file_name_date(file_name: str) -> Span | None:
    """The date in a file's name (``2023-12-12-…``, ``20231212``, ``12.12.2023``, ``2023-12``).

    A day and month that could change places are left alone: nobody said which is which.
    """
    for year, separator, month, day in _YEAR_FIRST.findall(file_name):
        if day or separator:
            span = _span(int(year), int(month), int(day) if day else None)
            if span is not None:
                return span
    for first, _, second, year in _YEAR_LAST.findall(file_name):
        day, month = int(first), int(second)
        if day > 12 or day == month:
            return _span(int(year), month, day)
    return None


def _span(year: int, month: int, day: int | None) -> Span | None:
    try:
        return civil_span(year, month, day)
    except ValueError:
        return None


def publication(
    text: str, language: str, *, file_name: str, given: Span | None = None, stated: Sequence[StatedDate] = ()
) -> Publication:
    """When an article was published: as given, else as its file states, else its text, else its file's name."""
    if given is not None:
        return Publication(given, PublishedHow.GIVEN, message("import-date-given"))
    sure = next((date for date in stated if date.sure), None)
    if sure is not None:
        return Publication(edtf.parse(sure.edtf), PublishedHow.STATED, sure.where)
    told = published_in_text(text, language)
    if told.span is not None:
        return told
    named = file_name_date(file_name)
    if named is not None:
        return Publication(named, PublishedHow.FILE_NAME, message("import-date-in-file-name", name=file_name))
    return told


def told_to(text: str) -> str | None:
    """The newspaper that people in the article spoke to ("in a talk with «…»"), where it is named twice."""
    speaking = frozenset(furniture().told_to)
    names = Counter(
        found["name"].strip()
        for found in _TOLD_TO.finditer(text)
        if any(word.removeprefix("و") in speaking for word in _words_before(text, found.start()))
    )
    return next((name for name, count in names.most_common(1) if count >= 2), None)


def _words_before(text: str, position: int) -> list[str]:
    """The folded words of the same sentence that stand shortly before a place."""
    before = re.split(r"[.\n]", text[max(0, position - _TOLD_BEFORE) : position])
    return phrase_key(before[-1]).split()


def address(text: str) -> str | None:
    """The web address of the article: one that stands near its beginning or end."""
    near = _ADDRESS.search(text[:_NAMED_ADDRESS]) or _ADDRESS.search(text[-_NAMED_ADDRESS:])
    return near[0].rstrip(".,،؛;:") if near else None


def site_of(url: str | None) -> str | None:
    """The host of an address, without ``www.``."""
    if url is None:
        return None
    try:
        host = urlsplit(url).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None
