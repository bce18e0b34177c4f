"""Markdown with or without front matter: its words as plain paragraphs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from db.errors import EnvironmentFault
from db.formats import plain_text
from db.formats.document import Document, StatedDate
from db.message import message
from db.records import RangeKind, TextRange

SUFFIXES: Final = (".md", ".markdown")

_FRONT_MATTER: Final = re.compile(r"\ufeff?---[ \t]*\r?\n(.*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL)
_FIELD: Final = re.compile(r"^(?P<name>[A-Za-z_-]+)[ \t]*:[ \t]*(?P<value>.*?)[ \t]*\r?$", re.MULTILINE)
_DAY: Final = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_HEADING: Final = re.compile(r"#{1,6}[ \t]+(?P<words>.*?)[ \t]*#*")
_UNDERLINE: Final = re.compile(r"=+|-{2,}")
_INLINE: Final = (
    (re.compile(r"!\[([^\[\]\n]{0,2000})\]\([^)\n]{0,2000}\)"), r"\1"),
    (re.compile(r"\[([^\[\]\n]{1,2000})\]\([^)\n]{0,2000}\)"), r"\1"),
    (re.compile(r"<(https?://[^>]+)>"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])[*_](?=\S)([^*_]+?)(?<=\S)[*_](?![\w*])"), r"\1"),
    (re.compile(r"`([^`]+)`"), r"\1"),
    (re.compile(r"^>[ \t]?", re.MULTILINE), ""),
    (re.compile(r"\\([\\`*_{}\[\]()#+\-.!>])"), r"\1"),
)


def read(raw: bytes, encoding: str | None = None) -> Document:
    """The words of a Markdown file: marks and front matter left out, headings as ranges.

    Raises:
        EnvironmentFault: the bytes are no text, or hold no word.
    """
    source = plain_text.read(raw, encoding)
    fields, body = _front_matter(source.text)
    text, kinds = _paragraphs(body)
    if not text:
        raise EnvironmentFault("import-empty")
    date = _DAY.match(fields.get("date", ""))
    return replace(
        source,
        text=text,
        title=fields.get("title") or None,
        author=fields.get("author") or None,
        source=fields.get("source") or fields.get("site") or None,
        url=fields.get("url") or fields.get("link") or None,
        language=fields.get("lang") or fields.get("language") or None,
        published=(StatedDate(date[0], message("import-date-stated-by-file")),) if date else (),
        kinds=tuple(kinds),
    )


def _front_matter(text: str) -> tuple[dict[str, str], str]:
    found = _FRONT_MATTER.match(text)
    if found is None:
        return {}, text
    fields = {match["name"].lower(): match["value"].strip("\"'") for match in _FIELD.finditer(found[1])}
    return fields, text[found.end() :]


def _paragraphs(body: str) -> tuple[str, list[TextRange]]:
    """The paragraphs with an empty line between, and which of them are headings, the first of these the title."""
    blocks: list[tuple[str, bool]] = []
    for block in re.split(r"\r?\n[ \t]*\r?\n", body):
        for words, is_heading in _lines(block):
            plain = _plain(words)
            if plain:
                blocks.append((plain, is_heading))
    start = 0
    kinds: list[TextRange] = []
    for words, is_heading in blocks:
        if is_heading:
            kinds.append(TextRange(start, start + len(words), RangeKind.HEADING if start else RangeKind.TITLE))
        start += len(words) + 2
    return "\n\n".join(words for words, _ in blocks), kinds


def _lines(block: str) -> list[tuple[str, bool]]:
    """A block's headings, and its other lines as one paragraph each run."""
    found: list[tuple[str, bool]] = []
    run: list[str] = []
    for line in [*block.splitlines(), ""]:
        heading = _HEADING.fullmatch(line.strip())
        if run and _UNDERLINE.fullmatch(line.strip()):
            found.append((" ".join(run), True))
            run = []
        elif heading or not line.strip():
            found.extend([(" ".join(run), False)] if run else [])
            run = []
            found.extend([(heading["words"], True)] if heading else [])
        else:
            run.append(line.strip())
    return found


def _plain(words: str) -> str:
    for pattern, replacement in _INLINE:
        words = pattern.sub(replacement, words)
    return words.strip()
