"""Reference lists that lie beside files and describe them: Zotero RDF, BibTeX, CSL-JSON.

They bring no articles of their own. A file is found in one by the path that it names (below
the list's own folder), or by a key that is the file's name without its suffix.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from db.errors import EnvironmentFault
from db.formats.bibtex import entries_of
from db.formats.dates import any_day, iso_day
from db.formats.document import Document, StatedDate
from db.formats.encodings import decode
from db.formats.xml import first, local_name, parse_xml, text_of
from db.message import message

if TYPE_CHECKING:
    from lxml.etree import _Element

SUFFIXES: Final = (".rdf", ".bib", ".json")
LARGEST: Final = 64 * 1024 * 1024

_BIBTEX_SOURCES: Final = ("journaltitle", "journal", "publisher", "organization")
_RDF: Final = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_FILE: Final = re.compile(r"(?:^|;)\s*(?:(?:[^:;]|\\:)*:)?(?P<path>(?:[^:;]|\\[:;])+?)(?::[\w/+.-]*)?\s*(?=;|$)")


@dataclass(frozen=True, slots=True)
class Description:
    """What a reference list says of one file; ``published`` is EDTF."""

    title: str | None = None
    author: str | None = None
    source: str | None = None
    url: str | None = None
    published: str | None = None
    language: str | None = None


def read_catalogue(raw: bytes, name: str) -> dict[str, Description]:
    """The descriptions in a reference list, by path below its folder or by key; none where it is no such list.

    Raises:
        EnvironmentFault: it is hostile or broken.
    """
    suffix = PurePosixPath(name).suffix.lower()
    if suffix == ".rdf":
        return dict(_from_zotero(parse_xml(raw)))
    decoded = decode(raw)
    if decoded is None:
        return {}
    return dict(_from_bibtex(decoded.text) if suffix == ".bib" else _from_csl(decoded.text))


def described(document: Document, description: Description, catalogue: str) -> Document:
    """A document with what a reference list says of its file; the list was made by a person, and comes first."""
    where = message("formats-date-in-catalogue", catalogue=catalogue)
    stated = (StatedDate(description.published, where),) if description.published else ()
    return replace(
        document,
        title=description.title or document.title,
        author=description.author or document.author,
        source=description.source or document.source,
        url=description.url or document.url,
        language=description.language or document.language,
        published=(*stated, *document.published),
    )


def _from_bibtex(text: str) -> Iterator[tuple[str, Description]]:
    for entry in entries_of(text):
        fields = entry.fields
        day = fields.get("date") or "-".join(part for part in (fields.get("year"), _month(fields.get("month"))) if part)
        description = Description(
            fields.get("title"),
            fields.get("author", "").replace(" and ", "; ") or None,
            fields.get("journaltitle")
            or fields.get("journal")
            or fields.get("publisher")
            or fields.get("organization"),
            fields.get("url"),
            iso_day(day),
            fields.get("langid") if len(fields.get("langid", "")) <= 3 else None,
        )
        yield entry.key, description
        for found in _FILE.finditer(fields.get("file", "")):
            yield (
                found["path"].replace("\\:", ":").replace("\\;", ";").replace("\\", "/").removeprefix("./"),
                description,
            )


def _month(written: str | None) -> str | None:
    months = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
    if written is None:
        return None
    if written.isdecimal():
        return f"{int(written):02}"
    short = written[:3].lower()
    return f"{months.index(short) + 1:02}" if short in months else None


def _from_csl(text: str) -> Iterator[tuple[str, Description]]:
    try:
        records = json.loads(text.lstrip("\ufeff"))
    except (ValueError, RecursionError):
        return
    for record in records if isinstance(records, list) else []:
        if not isinstance(record, dict) or not is_csl(record):
            continue
        names = [name for name in record.get("author") or () if isinstance(name, dict)]
        author = "; ".join(_person(name) for name in names)
        description = Description(
            _text(record.get("title")),
            author or None,
            _text(record.get("container-title")) or _text(record.get("publisher")),
            _text(record.get("URL")),
            _csl_day(record.get("issued")),
            _text(record.get("language")),
        )
        for key in (record.get("citation-key"), record.get("id"), record.get("file")):
            if isinstance(key, str) and key:
                yield key, description


def is_csl(record: dict[str, Any]) -> bool:
    """Whether a record of JSON describes a work in the way of CSL, and does not tell it."""
    return "type" in record and ("issued" in record or "container-title" in record or "citation-key" in record)


def _text(value: object) -> str | None:
    return value.strip() or None if isinstance(value, str) else None


def _person(name: dict[str, Any]) -> str:
    return _text(name.get("literal")) or " ".join(filter(None, (_text(name.get("given")), _text(name.get("family")))))


def _csl_day(issued: object) -> str | None:
    if not isinstance(issued, dict):
        return None
    parts = issued.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        numbers = [str(part) for part in parts[0][:3]]
        return iso_day("-".join(number.zfill(2) for number in numbers))
    return any_day(_text(issued.get("raw")) or _text(issued.get("literal")))


def _from_zotero(root: _Element) -> Iterator[tuple[str, Description]]:
    """The works of a Zotero export, by the files that are attached to them."""
    attached: dict[str, str] = {}
    for item in root.iter("{*}Attachment"):
        resource = first(item, "resource")
        path = None if resource is None else resource.get(f"{_RDF}resource")
        if path:
            attached[item.get(f"{_RDF}about") or ""] = path
    for work in root:
        links = (link.get(f"{_RDF}resource") for link in work if local_name(link) == "link")
        paths = [attached[link] for link in links if link in attached]
        if paths:
            description = _zotero_work(work, root)
            yield from ((path, description) for path in paths)


def _zotero_work(work: _Element, root: _Element) -> Description:
    def own(*names: str) -> str | None:
        return next(
            (text for name in names for child in work if local_name(child) == name and (text := text_of(child))), None
        )

    container = next((child for child in work if local_name(child) == "isPartOf"), None)
    reference = None if container is None else container.get(f"{_RDF}resource")
    if reference is not None:
        container = next((one for one in root if one.get(f"{_RDF}about") == reference), container)
    address = next((text for child in work.iter("{*}URI") if (text := text_of(child))), None)
    people = [
        " ".join(filter(None, (text_of(first(person, "givenName", "givenname")), text_of(first(person, "surname")))))
        for authors in work
        if local_name(authors) == "authors"
        for person in authors.iter("{*}Person")
    ]
    return Description(
        own("title"),
        "; ".join(filter(None, people)) or None,
        None if container is None else text_of(first(container, "title")),
        address,
        any_day(own("date")),
        own("language"),
    )


def refuse_csl(records: list[Any]) -> None:
    """Says of a file of CSL records that it is a reference list.

    Raises:
        EnvironmentFault: it is one.
    """
    if records and all(isinstance(record, dict) and is_csl(record) for record in records[:40]):
        raise EnvironmentFault("formats-is-catalogue")
