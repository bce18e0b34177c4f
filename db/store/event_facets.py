"""By what events can be sorted and chosen: who acted, where, in which article, source and language it is told."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from db.store.event_table import event_articles
from db.store.store import Store
from db.text.folding import fold_text

Integers = npt.NDArray[np.int64]
Codes = npt.NDArray[np.int32]


class FacetKind(StrEnum):
    """What may be asked of an event besides its type and its time."""

    ACTOR = "actor"
    PLACE = "place"
    SOURCE = "source"
    ARTICLE = "article"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True, eq=False)
class FacetPairs:
    """Which values of one facet the events have, as pairs of an event's id and the code of a value.

    Pairs are in the order of the ids; of several values the one told first comes first. ``names`` are
    the values as they are written (None: articles that name no source), ``keys`` what stays the same
    of them when the library grows.
    """

    kind: FacetKind
    names: tuple[str | None, ...]
    keys: tuple[str, ...]
    event: Integers
    code: Codes


def event_facets(store: Store) -> dict[FacetKind, FacetPairs]:
    """Every facet of all events; an event without a value of a facet has no pair in it."""
    found = _article_facets(store)
    for kind, column in ((FacetKind.ACTOR, "actors"), (FacetKind.PLACE, "places")):
        found[kind] = _named(store, kind, column)
    return found


def _article_facets(store: Store) -> dict[FacetKind, FacetPairs]:
    """What the articles that tell an event bring with them."""
    with store.reading() as connection:
        rows = connection.execute("SELECT id, title, source, language FROM articles ORDER BY id").fetchall()
    event, article = event_articles(store)
    place = np.searchsorted(np.array([row[0] for row in rows], np.int64), article).astype(np.int32)
    titles = tuple(row[1] for row in rows)
    found = {FacetKind.ARTICLE: FacetPairs(FacetKind.ARTICLE, titles, tuple(str(row[0]) for row in rows), event, place)}
    for kind, column in ((FacetKind.SOURCE, 2), (FacetKind.LANGUAGE, 3)):
        values = list(dict.fromkeys(row[column] for row in rows))
        code_of = {value: code for code, value in enumerate(values)}
        of_article = np.array([code_of[row[column]] for row in rows], np.int32)
        keys = tuple(value or "" for value in values)
        codes = of_article[place] if len(rows) else place
        found[kind] = FacetPairs(kind, tuple(values), keys, event, codes)
    return found


def _named(store: Store, kind: FacetKind, column: str) -> FacetPairs:
    """The names in a column of JSON arrays; spellings that fold to the same are one value."""
    with store.reading() as connection:
        rows = connection.execute(
            f"SELECT {column}, group_concat(id, ' '), count(*) FROM events"  # noqa: S608 - our column
            f" WHERE {column} != '[]' GROUP BY {column}"
        ).fetchall()
    code_of: dict[str, int] = {}
    spellings: list[dict[str, int]] = []
    events, codes, counts = [], [], []
    for names, ids, count in rows:
        told = np.fromstring(ids, np.int64, sep=" ")
        for name in dict.fromkeys(json.loads(names)):
            code = code_of.setdefault(fold_text(name), len(code_of))
            if code == len(spellings):
                spellings.append({})
            spellings[code][name] = spellings[code].get(name, 0) + count
            events.append(told)
            codes.append(code)
            counts.append(count)
    event = _joined(events)
    order = np.argsort(event, kind="stable")  # the values of one event stay in the order they are told
    told_codes = np.repeat(np.array(codes, np.int32), np.array(counts, np.int64))
    return FacetPairs(kind, tuple(map(_commonest, spellings)), tuple(code_of), event[order], told_codes[order])


def _commonest(spellings: Mapping[str, int]) -> str:
    return max(spellings, key=lambda name: (spellings[name], name))


def _joined(parts: Iterable[Integers]) -> Integers:
    return np.concatenate([np.zeros(0, np.int64), *parts])
