"""A date as a person types it: EDTF, numbers, or words in any of the languages and calendars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.extract.dates.find import find_dates
from db.message import Message
from db.records import Mention
from db.time import edtf
from db.time.span import Span

_LANGUAGES: Final = ("ar", "fa", "he", "en")
_LEAST: Final = 0.5
"""How much of what was typed must be the date; the rest are words like "between" and "on"."""


@dataclass(frozen=True, slots=True)
class TypedDate:
    """What was typed, as a span, and why where it was words."""

    span: Span
    edtf: str
    reason: tuple[Message, ...] = ()


def read_typed(text: str, *, published: Span | None = None) -> TypedDate | None:
    """The date that was typed; None if nothing was.

    ``published`` is the day that "yesterday" and "3 October" are reckoned from.

    Raises:
        ValueError: it is no date that can be read.
    """
    plain = text.strip()
    if not plain:
        return None
    try:
        span = edtf.parse(plain)
    except ValueError:
        return _in_words(plain, published)
    return TypedDate(span, edtf.write(span))


def _in_words(text: str, published: Span | None) -> TypedDate:
    found = [
        mention
        for language in _LANGUAGES
        for mention in find_dates(text, language=language, published=published)
        if mention.span is not None
    ]
    best = max(found, key=_length, default=None)
    if best is None or best.span is None or _length(best) < _LEAST * len(text):
        raise ValueError(f"not a date: {text!r}")
    if any(letter.isdigit() for letter in text[: best.start] + text[best.end :]):
        raise ValueError(f"not wholly a date: {text!r}")
    if any(mention.end <= best.start or mention.start >= best.end for mention in found):
        raise ValueError(f"several dates: {text!r}")
    return TypedDate(best.span, best.edtf or edtf.write(best.span), best.reason)


def _length(mention: Mention) -> int:
    return mention.end - mention.start
