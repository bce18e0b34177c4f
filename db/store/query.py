"""What was typed into the search box: words, phrases, words to leave out, and operators.

Whatever was typed has a meaning: a sign that is no operator is no word either, and an operator
whose value says nothing is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from db.message import message
from db.records import EventType
from db.text.folding import fold_text
from db.text.terms import Term, words_of
from db.time import edtf
from db.wording import word

_MOST_TERMS: Final = 24
_LONGEST: Final = 2_000
"""Code points of a query that are read."""

OPERATORS: Final = {
    "source": ("source", "مصدر"),
    "before": ("before", "قبل"),
    "after": ("after", "بعد"),
    "type": ("type", "نوع"),
    "lang": ("lang", "لغة"),
}
"""Operator -> its names, the English one first."""

LANGUAGES: Final = {
    "ar": ("Arabic", "العربية"),
    "fa": ("Persian", "الفارسية"),
    "he": ("Hebrew", "العبرية"),
    "en": ("English", "الإنجليزية"),
    "ur": ("Urdu", "الأردية"),
    "ckb": ("Kurdish", "الكردية"),
    "fr": ("French", "الفرنسية"),
    "tr": ("Turkish", "التركية"),
}
"""BCP 47 tag -> its English and its Arabic name, for ``lang:``."""

_QUOTED: Final = r'"[^"]*(?:"|$)|“[^“”]*(?:”|$)|«[^«»]*(?:»|$)|„[^„“”]*(?:[“”]|$)'
_PIECE: Final = re.compile(
    r"(?P<empty>[^\W\d_]+):(?=\s|$)"
    rf"|(?P<out>-)?(?:(?P<name>[^\W\d_]+):)?(?:(?P<quoted>{_QUOTED})|(?P<plain>[^\s\"“”«»„]+))"
)
_NAMES: Final = {fold_text(name): operator for operator, names in OPERATORS.items() for name in names}
_DAY: Final = re.compile(r"(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?")


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for: all of ``terms``, none of ``excluded``, within what the operators leave.

    ``before`` and ``after`` are civil seconds: earlier than the one, not earlier than the other.
    An empty tuple leaves everything. ``sources`` are in their search form.
    """

    terms: tuple[Term, ...] = ()
    excluded: tuple[Term, ...] = ()
    sources: tuple[str, ...] = ()
    types: tuple[EventType, ...] = ()
    languages: tuple[str, ...] = ()
    before: int | None = None
    after: int | None = None

    @property
    def is_narrowed(self) -> bool:
        """Whether an operator leaves something out."""
        return bool(self.sources or self.types or self.languages) or not (self.before is self.after is None)

    @property
    def is_empty(self) -> bool:
        """Whether it looks for nothing."""
        return not (self.terms or self.is_narrowed)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of what was typed: an operator with its value, or words; ``start`` and ``end`` are code points of it."""

    start: int
    end: int
    operator: str | None
    value: str
    quoted: bool = False
    excluded: bool = False


def pieces(typed: str) -> Iterator[Piece]:
    """What was typed, piece by piece; an operator's name before a colon is known in every language it has."""
    for found in _PIECE.finditer(typed[:_LONGEST]):
        name = found["name"] or found["empty"]
        operator = _NAMES.get(fold_text(name)) if name else None
        quoted = found["quoted"]
        value = quoted[1:].rstrip('"“”«»„') if quoted else found["plain"] or ""
        if name and operator is None:
            value = f"{name}:{value}"
        yield Piece(found.start(), found.end(), operator, value, quoted is not None, found["out"] is not None)


def parse(typed: str, *, unfinished: bool = True) -> Query:
    """The meaning of what was typed; ``unfinished``: its last word may still grow."""
    query = Query()
    for piece in pieces(typed):
        if piece.operator:
            query = _narrowed(query, piece)
            continue
        open_end = unfinished and piece.end >= min(len(typed), _LONGEST) and not piece.quoted
        term = _term(piece, open_end=open_end)
        if term is None or len(query.terms) + len(query.excluded) >= _MOST_TERMS:
            continue
        if piece.excluded:
            query = replace(query, excluded=(*query.excluded, term))
        else:
            query = replace(query, terms=(*query.terms, term))
    return query


def _term(piece: Piece, *, open_end: bool) -> Term | None:
    words = words_of(fold_text(piece.value))[:_MOST_TERMS]
    if not words:
        return None
    starred = piece.value.endswith("*")
    alone = len(words) == 1 and not piece.quoted and not starred
    return Term(words, prefix=starred or (open_end and not piece.excluded), inflected=alone)


def _narrowed(query: Query, piece: Piece) -> Query:
    """The query within what an operator leaves; an operator without a value that says something changes nothing."""
    value = fold_text(piece.value).strip()
    match piece.operator:
        case "source" if value:
            return replace(query, sources=(*query.sources, value))
        case "type":
            return replace(query, types=(*query.types, *_types(value)))
        case "lang":
            return replace(query, languages=(*query.languages, *_languages(value)))
        case "before" if (moment := moment_of(value)) is not None:
            return replace(query, before=moment)
        case "after" if (moment := moment_of(value)) is not None:
            return replace(query, after=moment)
    return query


def moment_of(value: str) -> int | None:
    """The beginning of a year, month or day (``2022``, ``2022-11``, ``2022/11/20``), in civil seconds."""
    found = _DAY.fullmatch(value)
    if not found:
        return None
    year, month, day = found.groups()
    name = "-".join([year, *(part.zfill(2) for part in (month, day) if part)])
    try:
        return edtf.parse(name).start
    except ValueError:
        return None


def type_names(event_type: EventType) -> tuple[str, ...]:
    """What an event type is called: by its English and Arabic names and its code."""
    named = message("event-type", type=event_type.value)
    return (word(named, "en"), word(named, "ar"), event_type.value)


def _types(value: str) -> list[EventType]:
    if not value:
        return []
    return [kind for kind in EventType if any(fold_text(name).startswith(value) for name in type_names(kind))]


def _languages(value: str) -> list[str]:
    if value in LANGUAGES:
        return [value]
    names = {tag: [fold_text(name) for name in names] for tag, names in LANGUAGES.items()}
    named = [
        tag
        for tag, known in names.items()
        if value and any(name.startswith(value) or name.removeprefix("ال").startswith(value) for name in known)
    ]
    return named or ([value] if re.fullmatch("[a-z]{2,3}", value) else [])
