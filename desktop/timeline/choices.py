"""The filter as a person handles it: for each kind of value which there are, and which of them are chosen."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.library import FacetKind
from desktop.models.words import language_words, type_words
from desktop.session import Filter
from desktop.timeline.index import TYPES
from desktop.timeline.story import Story


class Kind(StrEnum):
    """By what events can be chosen with a list of values; the values are those of the facets."""

    TYPE = "type"
    ACTOR = "actor"
    PLACE = "place"
    SOURCE = "source"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Entry:
    """A value, how it is called, and how many events have it."""

    value: Hashable
    name: str
    count: int


_FIELDS: Final = {
    Kind.TYPE: "hidden_types",
    Kind.ACTOR: "actors",
    Kind.PLACE: "places",
    Kind.SOURCE: "hidden_sources",
    Kind.LANGUAGE: "hidden_languages",
}
_ONLY: Final = frozenset({Kind.ACTOR, Kind.PLACE})
"""Kinds whose chosen values alone are shown; of the others those not chosen are hidden."""


def _of(shown: Filter, kind: Kind) -> frozenset[Any]:
    values: frozenset[Any] = getattr(shown, _FIELDS[kind])
    return values


def _with(shown: Filter, kind: Kind, values: frozenset[Any]) -> Filter:
    return replace(shown, **{_FIELDS[kind]: values})  # type: ignore[arg-type]


def kind_words(kind: Kind) -> str:
    """What the values of a kind are."""
    say = QCoreApplication.translate
    return {
        Kind.TYPE: say("Filter", "Types"),
        Kind.ACTOR: say("Filter", "Actors"),
        Kind.PLACE: say("Filter", "Places"),
        Kind.SOURCE: say("Filter", "Sources"),
        Kind.LANGUAGE: say("Filter", "Languages"),
    }[kind]


def entries(kind: Kind, story: Story, language: str) -> list[Entry]:
    """Every value of a kind that the events of a story have, most events first."""
    if kind is Kind.TYPE:
        counts = np.bincount(story.type_code, minlength=len(TYPES))
        found = [Entry(type_, type_words(type_, language), int(counts[code])) for code, type_ in enumerate(TYPES)]
    else:
        facet = story.facets[FacetKind(kind.value)]
        counts = facet.counts
        found = [Entry(name, _named(kind, name, language), int(counts[code])) for code, name in enumerate(facet.names)]
    return sorted((entry for entry in found if entry.count), key=lambda entry: (-entry.count, entry.name))


def _named(kind: Kind, name: str | None, language: str) -> str:
    if not name:
        return QCoreApplication.translate("Filter", "No source")
    return language_words(name, language) if kind is Kind.LANGUAGE else name


def is_exclusive(kind: Kind) -> bool:
    """Whether choosing values of a kind leaves only the events that have them; otherwise all are chosen at first."""
    return kind in _ONLY


def is_chosen(kind: Kind, shown: Filter, value: Hashable) -> bool:
    """Whether a value is ticked."""
    return (value in _of(shown, kind)) == is_exclusive(kind)


def chosen(kind: Kind, shown: Filter, value: Hashable, *, on: bool) -> Filter:
    """The filter with a value ticked or not."""
    values = _of(shown, kind)
    kept = on == (kind in _ONLY)
    return _with(shown, kind, values | {value} if kept else values - {value})


def freed(kind: Kind, shown: Filter) -> Filter:
    """The filter without any choice of a kind."""
    nothing: frozenset[Any] = frozenset()
    return _with(shown, kind, nothing)


def is_choosing(kind: Kind, shown: Filter) -> bool:
    """Whether the filter chooses among the values of a kind."""
    return bool(_of(shown, kind))


def chosen_names(kind: Kind, shown: Filter, listed: Sequence[Entry]) -> list[str]:
    """The names of the values that are ticked, most events first."""
    return [entry.name for entry in listed if is_chosen(kind, shown, entry.value)]
