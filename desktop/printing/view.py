"""What is printed and how, as one value that can be kept: stretch of time, filter, lanes, sheet."""

from __future__ import annotations

import json
import types
import typing
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import Enum
from typing import Any, Final, TypeAlias, TypeVar

from db.time.span import CivilDay
from desktop.library import Library
from desktop.printing.article import ArticlePage, gather_article, lay_out_article
from desktop.printing.chronology import Chronology, Lanes, gather
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from desktop.printing.progress import Progress, silently
from desktop.printing.sheet import Sheet, Style
from desktop.session import Filter

_NO_DAY: Final = CivilDay(1, 1, 1)

Made = TypeVar("Made")

Gathered: TypeAlias = Chronology | ArticlePage
"""What was read of a library for a printout."""


@dataclass(frozen=True, slots=True)
class View:
    """``start`` and ``end`` are seconds (None: as early or late as there are events)."""

    start: int | None = None
    end: int | None = None
    shown: Filter = field(default=Filter())
    lanes: Lanes = field(default=Lanes())
    sheet: Sheet = field(default=Sheet("", _NO_DAY))

    def to_json(self) -> str:
        """The view as text; the day of printing is not part of it."""
        return json.dumps(_plain(replace(self, sheet=replace(self.sheet, printed=_NO_DAY))), ensure_ascii=False)

    @staticmethod
    def from_json(text: str) -> View:
        """The view of a text; what it does not say, or says in words of another version, is as by default."""
        try:
            return _read(View, json.loads(text), View())
        except (ValueError, TypeError):
            return View()


def gather_view(library: Library, view: View) -> Gathered:
    """Read what a view shows. Runs on any thread: nothing is set or drawn yet.

    Raises:
        EnvironmentFault: there is nothing to print.
    """
    sheet = view.sheet
    if sheet.style is Style.ARTICLE and sheet.article is not None:
        return gather_article(library, sheet.article, sheet.language)
    return gather(library, view.start, view.end, view.shown, view.lanes, sheet.language)


def lay_out_gathered(gathered: Gathered, sheet: Sheet, progress: Progress = silently) -> Printout:
    """The printout of what was read.

    Raises:
        EnvironmentFault: it cannot be printed so.
        Cancelled: ``progress`` said so.
    """
    if isinstance(gathered, ArticlePage):
        pages = lay_out_article(gathered, sheet, progress)
        return Printout(pages, sheet, None, gathered.events, gathered.events)
    return Printout(lay_out(gathered, sheet, progress), sheet, gathered, len(gathered.entries), gathered.total)


def _plain(value: object) -> object:
    """A value in the types that JSON knows."""
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, frozenset):
        return sorted((_plain(one) for one in value), key=repr)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value


def _read(kind: type[Made], given: dict[str, Any], default: Made) -> Made:
    """A dataclass from its plain form; fields that are missing or no longer fit are those of ``default``."""
    hints = typing.get_type_hints(kind)
    found = {}
    for one in fields(typing.cast(Any, kind)):
        if one.name in given:
            try:
                found[one.name] = _value(hints[one.name], given[one.name], getattr(default, one.name))
            except (ValueError, TypeError, KeyError):
                continue
    return typing.cast(Made, replace(typing.cast(Any, default), **found))


def _value(hint: Any, given: Any, default: object) -> object:
    """A plain value in the type that a field asks for."""
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin in (types.UnionType, typing.Union):
        if given is None and type(None) in inner:
            return None
        return _value(next(one for one in inner if one is not type(None)), given, default)
    if origin is frozenset:
        return frozenset(_value(inner[0], one, None) for one in given)
    if origin is tuple:
        return tuple(_value(inner[0], one, None) for one in given)
    if is_dataclass(hint):
        return _read(typing.cast(type[object], hint), given, default)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(given)
    if not isinstance(given, hint if hint is not float else (int, float)):
        raise TypeError(given)
    return given
