"""Telling which column of a table, or field of a record, is which."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import fields
from statistics import mean
from typing import Final

from db.formats.dates import any_day
from db.formats.mapping import Mapping, Row
from db.text.folding import fold_text

_NAMES: Final[dict[str, str]] = {
    "body": "body articlebody fulltext text content contenthtml contenttext article story النص نص المحتوى المتن متن"
    " محتوا טקסט תוכן description summary",
    "title": "title headline heading name العنوان عنوان تیتر כותרת",
    "date": "date published publishedat publishdate pubdate datepublished datetime publicationdate webpublicationdate"
    " datepublish createdat created timestamp time التاريخ تاريخ تاريخالنشر تاریخ תאריך",
    "source": "source sourcename publisher outlet site sitename newspaper domain media المصدر مصدر الموقع منبع מקור",
    "url": "url link href permalink weburl address الرابط رابط لینک קישור",
    "author": "author authors byline creator writer الكاتب المؤلف نویسنده מחבר",
    "language": "language lang اللغة لغة زبان שפה",
    "id": "id guid uuid key",
}
"""Field of a mapping -> names that columns go by, the best first; without spaces and signs."""
_BEYOND_NAME: Final = re.compile(r"[\W_]+")
_ADDRESS: Final = re.compile(r"https?://\S+")
_SHORTEST_BODY: Final = 120
"""Mean length, in code points, from which a column without a telling name is taken for the text."""
_TITLE_LENGTHS: Final = range(12, 200)
_MOSTLY: Final = 0.8


def detect_mapping(rows: Sequence[Row]) -> Mapping:
    """The likeliest mapping for some records: by the names of their columns first, by what stands in them second."""
    columns = list(dict.fromkeys(column for row in rows for column in row))
    values = {column: [row[column] for row in rows if row.get(column, "").strip()] for column in columns}
    found: dict[str, str] = {}
    for field in fields(Mapping):
        named = _by_name(field.name, [column for column in columns if column not in found.values()])
        if named is not None and _could_be(field.name, values[named]):
            found[field.name] = named
    for name, fits in _BY_CONTENT.items():
        left = [column for column in columns if values[column] and column not in found.values()]
        scored = [(score, column) for column in left if (score := fits(values[column]))]
        if name not in found and scored:
            found[name] = max(scored, key=lambda one: one[0])[1]
    return Mapping(**found)


def _by_name(field: str, columns: list[str]) -> str | None:
    """The column that goes by the best of a field's names; of a dotted name its end, or all of it, may tell."""
    for name in map(_bare, _NAMES[field].split()):
        for column in columns:
            if name in (_bare(column), _bare(column.rpartition(".")[2])):
                return column
    return None


def _bare(name: str) -> str:
    return _BEYOND_NAME.sub("", fold_text(name)).lower()


def _could_be(field: str, values: list[str]) -> bool:
    """Whether a column that has the right name also holds the right things."""
    if field == "date":
        return bool(_share(values, lambda value: any_day(value) is not None))
    if field == "url":
        return bool(_share(values, lambda value: _ADDRESS.fullmatch(value.strip()) is not None))
    return bool(values)


def _share(values: list[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, values)) / len(values) if values else 0.0


def _as_body(values: list[str]) -> float:
    length = mean(map(len, values))
    return length if length >= _SHORTEST_BODY else 0.0


def _as_date(values: list[str]) -> float:
    share = _share(values, lambda value: any_day(value) is not None)
    return share if share >= _MOSTLY else 0.0


def _as_address(values: list[str]) -> float:
    share = _share(values, lambda value: _ADDRESS.fullmatch(value.strip()) is not None)
    return share if share >= _MOSTLY else 0.0


def _as_title(values: list[str]) -> float:
    """Lines of a title's length that are all different."""
    fits = int(mean(map(len, values))) in _TITLE_LENGTHS and not _as_date(values) and not _as_address(values)
    return len(set(values)) / len(values) if fits and len(set(values)) >= _MOSTLY * len(values) else 0.0


_BY_CONTENT: Final[dict[str, Callable[[list[str]], float]]] = {
    "body": _as_body,
    "date": _as_date,
    "url": _as_address,
    "title": _as_title,
}
"""Field of a mapping -> how well a column's values fit it; 0 where they do not."""
