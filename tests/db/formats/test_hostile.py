"""Faults 22 to 26: every broken or hostile file gives documents or a refusal in words, and nothing else happens."""

from __future__ import annotations

import time
from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.choice import read
from db.formats.document import Document, Source
from db.formats.paragraphs import MOST_CHARACTERS
from db.message import Message, message
from db.wording import word
from tests.db.formats.hostile import hostile_files

FILES = dict(hostile_files())
LONGEST = 60
"""Seconds for one file, less than the process that reads PDFs may work."""


def outcome(name: str, raw: bytes) -> list[Document | Message]:
    """What became of a file: its documents, and the reasons of its refusals."""
    found: list[Document | Message] = []
    try:
        found.extend(one if isinstance(one, Document) else one.reason for one in read(Source(BytesIO(raw), name)))
    except EnvironmentFault as fault:
        found.append(fault.message)
    return found


def test_there_are_more_than_two_hundred() -> None:
    assert len(FILES) > 200


@pytest.mark.parametrize("name", FILES)
def test_a_document_or_a_reason(name: str) -> None:
    began = time.monotonic()
    found = outcome(name, FILES[name])
    assert time.monotonic() - began < LONGEST
    for one in found:
        if isinstance(one, Document):
            assert one.text.strip()
            assert len(one.text) <= max(MOST_CHARACTERS, len(FILES[name]))
            assert all(0 <= part.start < part.end <= len(one.text) for part in one.kinds)
            assert all(0 <= part.start < part.end <= len(one.text) for part in one.directions)
        else:
            named = message(one.key, **{**dict(one.arguments), "name": name})
            assert word(named, "en") != word(named, "ar")


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("bomb.zip", "formats-entry-bomb"),
        ("bomb.docx", "formats-entry-bomb"),
        ("lying-small.zip", "formats-broken-entry"),
        ("lying-large.zip", "formats-size-lies"),
        ("overlapping.zip", "formats-entry-overlaps"),
        ("name-0.zip", "formats-entry-outside"),
        ("name-1.zip", "formats-entry-outside"),
        ("name-2.zip", "formats-entry-outside"),
        ("name-3.zip", "formats-entry-outside"),
        ("name-4.zip", "formats-entry-outside"),
        ("name-5.zip", "formats-entry-name"),
        ("link.zip", "formats-entry-no-file"),
        ("locked.zip", "formats-entry-encrypted"),
        ("entries.zip", "formats-too-many-entries"),
        ("matryoshka.zip", "formats-archives-too-deep"),
        ("bomb.rss", "formats-xml-entities"),
        ("bomb-16.rss", "formats-xml-entities"),
        ("spy.docx", "formats-xml-entities"),
        ("spy.odt", "formats-xml-entities"),
        ("spy.epub", "formats-xml-entities"),
        ("deep.rtf", "formats-too-deep"),
        ("deep.json", "formats-too-deep"),
        ("packed.warc", "formats-entry-too-large"),
        ("really-harbour.libreoffice.doc.rtf", "formats-old-word"),
        ("memory.pdf", "formats-pdf-dangerous"),
        ("noise.txt", "import-not-text"),
        ("noise.jpg", "import-unknown-format"),
    ],
)
def test_the_reason(name: str, key: str) -> None:
    assert [one.key for one in outcome(name, FILES[name]) if isinstance(one, Message)][:1] == [key]


def test_no_entity_is_read() -> None:
    for name in ("spy.rss", "spy.rdf", "spy.html", "spy.fodt"):
        texts = [one.text for one in outcome(name, FILES[name]) if isinstance(one, Document)]
        assert not any("root:" in text for text in texts)
