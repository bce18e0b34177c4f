"""What may follow in the search box: operators that begin as typed, and their values in this library."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from db.records import EventType
from db.store.articles import languages, sources
from db.store.query import LANGUAGES, OPERATORS, Piece, pieces, type_names
from db.store.store import Store
from db.text.folding import fold_text

_MOST: Final = 6
_ARABIC: Final = ("\u0600", "\u06ff")


@dataclass(frozen=True, slots=True)
class Completion:
    """A way to go on: ``text`` in the place of what was typed from ``start`` to ``end``, in code points.

    ``operator`` is the operator that it is, or whose value it is; ``count`` how many articles it leaves, if known.
    """

    text: str
    start: int
    end: int
    operator: str
    count: int | None = None


def completions(store: Store, typed: str, place: int, *, arabic: bool) -> tuple[Completion, ...]:
    """The ways to go on from a place in what was typed; ``arabic``: names in Arabic where nothing tells otherwise."""
    piece = next((piece for piece in pieces(typed) if piece.start < place <= piece.end), None)
    if piece is None:
        return tuple(_operators(Piece(place, place, None, ""), arabic=arabic)) if not typed.strip() else ()
    if piece.operator is None:
        return () if piece.quoted or piece.excluded else tuple(_operators(piece, arabic=arabic))
    return tuple(_values(store, piece, typed[piece.start : piece.end].partition(":")[0]))[:_MOST]


def _operators(piece: Piece, *, arabic: bool) -> Iterator[Completion]:
    begun = fold_text(piece.value)
    for operator, names in OPERATORS.items():
        named = [name for name in names if begun and fold_text(name).startswith(begun)]
        if named or not begun:
            name = named[0] if named else names[arabic]
            yield Completion(f"{name}:", piece.start, piece.end, operator)


def _values(store: Store, piece: Piece, name: str) -> Iterator[Completion]:
    begun, arabic = fold_text(piece.value), _ARABIC[0] <= name[:1] <= _ARABIC[1]
    for value, count in _known(store, piece.operator or "", arabic=arabic):
        if begun in fold_text(value) and begun != fold_text(value):
            quoted = f'"{value}"' if " " in value else value
            yield Completion(f"{name}:{quoted} ", piece.start, piece.end, piece.operator or "", count)


def _known(store: Store, operator: str, *, arabic: bool) -> Iterator[tuple[str, int | None]]:
    """The values that an operator may take here."""
    if operator == "source":
        yield from ((source.replace('"', " "), count) for source, count in sources(store) if source)
    elif operator == "lang":
        for tag, count in languages(store):
            yield LANGUAGES[tag][arabic] if tag in LANGUAGES else tag, count
    elif operator == "type":
        yield from ((type_names(kind)[arabic], None) for kind in EventType)
