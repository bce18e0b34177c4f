"""BibTeX: its entries and their fields, without what is only meant for TeX."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_ENTRY: Final = re.compile(r"@(?P<type>\w+)\s*\{\s*(?P<key>[^,\s{}]+)\s*,")
_FIELD: Final = re.compile(r"\s*(?P<name>[\w-]+)\s*=\s*")
_WORD: Final = re.compile(r"[\w.+-]+")
_ESCAPED: Final = re.compile(r"\\([&%$#_{}])")
_LONGEST: Final = 100_000


@dataclass(frozen=True, slots=True)
class BibEntry:
    """One entry: its key, and its fields by their names in small letters."""

    key: str
    fields: dict[str, str]


def entries_of(text: str) -> Iterator[BibEntry]:
    """The entries of a BibTeX file; what is broken ends its entry, not the file."""
    for found in _ENTRY.finditer(text):
        if found["type"].lower() not in ("comment", "preamble", "string"):
            yield BibEntry(found["key"], dict(_fields(text, found.end())))


def _fields(text: str, position: int) -> Iterator[tuple[str, str]]:
    while name := _FIELD.match(text, position):
        end = _value_end(text, name.end())
        value = text[name.end() : end]
        if value[:1] in ("{", '"'):
            value = value[1:-1]
        is_path = name["name"].lower() == "file"
        yield name["name"].lower(), value if is_path else " ".join(_plain(value).split())
        comma = text.find(",", end, end + 40)
        if comma < 0 or text[end:comma].strip():
            return
        position = comma + 1


def _value_end(text: str, start: int) -> int:
    """Where the value ends that begins here: braced, quoted or a word."""
    if text[start : start + 1] not in ("{", '"'):
        word = _WORD.match(text, start)
        return word.end() if word else start
    quoted = text[start] == '"'
    depth = 0
    for position in range(start, min(len(text), start + _LONGEST)):
        sign = text[position]
        if sign in "{}" and text[position - 1] != "\\":
            depth += 1 if sign == "{" else -1
            if depth == 0 and not quoted:
                return position + 1
        elif sign == '"' and quoted and depth == 0 and position > start:
            return position + 1
    return min(len(text), start + _LONGEST)


def _plain(value: str) -> str:
    return _ESCAPED.sub(r"\1", value.replace("{{", "").replace("}}", "")).replace("{", "").replace("}", "")
