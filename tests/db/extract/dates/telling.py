"""What is found in a sentence, in one line an expression."""

from __future__ import annotations

from db.extract.dates import find_dates
from db.records import Mention
from db.time import edtf


def mentions(text: str, language: str = "ar", published: str | None = "2023-12-12") -> tuple[Mention, ...]:
    """The expressions of a sentence, as if published on a day (a Tuesday, unless told)."""
    return find_dates(text, language=language, published=edtf.parse(published) if published else None)


def told(text: str, language: str = "ar", published: str | None = "2023-12-12") -> list[str]:
    """Each expression as ``words = TIMEX3 value``."""
    return [f"{text[one.start : one.end]} = {one.value}" for one in mentions(text, language, published)]


def bounds(text: str, language: str = "ar", published: str | None = "2023-12-12") -> list[str]:
    """Each expression as ``words = EDTF``; a dash where it has no place on the axis."""
    return [f"{text[one.start : one.end]} = {one.edtf or '–'}" for one in mentions(text, language, published)]


def reasons(text: str, language: str = "ar", published: str | None = "2023-12-12") -> list[list[str]]:
    """The keys of each expression's reasons."""
    return [[reason.key for reason in one.reason] for one in mentions(text, language, published)]
