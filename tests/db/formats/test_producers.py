"""Every paragraph of a text, in order and in reading order, out of each program's files."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.formats.choice import read
from db.formats.document import Document, Source
from db.records import RangeKind
from tests.db.formats.producers import ADDRESS, PRODUCED, TEXTS, chromium, libreoffice, pandoc

FILES = sorted(path.name for path in PRODUCED.iterdir() if path.suffix not in (".md", ".doc"))
WRITERS = {
    "harbour": ("ريما الساحلي", "ar"),
    "bridge": ("نگار رودباری", "fa"),
    "market": ("נועה גלבוע", "he"),
    "lighthouse": ("Edith Marlow", "en"),
}
_ALIKE = str.maketrans({"“": '"', "”": '"', "„": '"', "’": "'", "\u200c": " ", "•": "", "\xa0": " "})


def read_one(path: Path) -> Document:
    with path.open("rb") as file:
        (found,) = read(Source(file, path.name))
    assert isinstance(found, Document)
    return found


def paragraphs(text: str) -> list[str]:
    """The paragraphs of a text, as programs may change them: quotes, bullets, and where a tanwin stands."""
    found = [" ".join(block.translate(_ALIKE).split()) for block in text.split("\n\n")]
    return [re.sub("\u064b?ا\u064b?(?!\\w)", "ا", block) for block in found]


def written(name: str) -> list[str]:
    """The paragraphs of a text as it was written in Markdown, its title first."""
    source = (PRODUCED / f"{name}.md").read_text(encoding="utf-8")
    front, _, body = source.removeprefix("---\n").partition("\n---\n")
    title = re.search(r'title: "(.+)"', front)
    assert title is not None
    blocks = [title[1], *(re.sub(r"(?m)^(?:## |- )", "", body).replace("\nقُطعت", "\n\nقُطعت")).strip().split("\n\n")]
    return paragraphs("\n\n".join(blocks))


def body_of(document: Document) -> list[str]:
    """What was read, without the lines that name writer and day, and what runs over pages."""
    hidden = [part for part in document.kinds if part.kind is RangeKind.BOILERPLATE]
    shown = document.text[: min((part.start for part in hidden), default=None)]
    found = paragraphs(shown.strip())
    return [block for block in found if len(block) > 20]


@pytest.mark.parametrize("name", FILES)
def test_every_paragraph_in_reading_order(name: str) -> None:
    document = read_one(PRODUCED / name)
    expected = [block for block in written(name.partition(".")[0]) if len(block) > 20]
    found = body_of(document)
    if name == "harbour.chromium.pdf":  # Chromium gives no sign for a shadda with fatha
        expected = [block.replace("يتلقَّ", "يتلق") for block in expected]
    assert found == expected


@pytest.mark.parametrize("name", FILES)
def test_the_title_is_known(name: str) -> None:
    document = read_one(PRODUCED / name)
    title = written(name.partition(".")[0])[0]
    if name.endswith(("pandoc.rtf", "libreoffice.epub")) and document.title is None:
        assert paragraphs(document.text)[0] == title  # these state none: it is the first paragraph
    else:
        assert document.title == title


@pytest.mark.parametrize("name", [name for name in FILES if name.endswith((".docx", ".odt", ".html", ".epub"))])
def test_writer_and_language_are_known(name: str) -> None:
    document = read_one(PRODUCED / name)
    writers = {
        "harbour": "ريما الساحلي",
        "bridge": "نگار رودباری",
        "market": "נועה גלבוע",
        "lighthouse": "Edith Marlow",
    }
    languages = {"harbour": "ar", "bridge": "fa", "market": "he", "lighthouse": "en"}
    text = name.partition(".")[0]
    assert document.author == writers[text]
    assert document.language is None or document.language.partition("-")[0] == languages[text]


@pytest.mark.parametrize(
    "name", ["harbour.pandoc.docx", "market.libreoffice.odt", "harbour.libreoffice.rtf", "bridge.chromium.mhtml"]
)
def test_directions_that_the_file_states(name: str) -> None:
    document = read_one(PRODUCED / name)
    assert {part.direction for part in document.directions} == {"rtl"}
    for part in document.directions:
        assert "\n\n" not in document.text[part.start : part.end]


def test_a_saved_page_knows_its_address() -> None:
    assert read_one(PRODUCED / "harbour.chromium.mhtml").url == ADDRESS


def test_an_old_word_document_is_refused_with_advice() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read_one(PRODUCED / "harbour.libreoffice.doc")
    assert fault.value.message.key == "formats-old-word"


@pytest.mark.skipif(shutil.which("pandoc") is None, reason="pandoc is not here")
@pytest.mark.parametrize("suffix", ["docx", "odt"])
def test_as_this_machines_pandoc_writes_it(suffix: str, tmp_path: Path) -> None:
    document = read_one(pandoc(PRODUCED / "harbour.md", suffix, tmp_path))
    assert body_of(document)[-1] == written("harbour")[-1]


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not here")
def test_as_this_machines_libreoffice_prints_it(tmp_path: Path) -> None:
    document = read_one(libreoffice(PRODUCED / "harbour.pandoc.docx", "pdf", tmp_path))
    assert body_of(document)[-1] == written("harbour")[-1]


@pytest.mark.skipif(shutil.which("chromium") is None, reason="Chromium is not here")
def test_as_this_machines_chromium_saves_it(tmp_path: Path) -> None:
    document = read_one(chromium(PRODUCED / "market.pandoc.html", "mhtml", tmp_path))
    assert body_of(document)[-1] == written("market")[-1]


def test_each_text_came_from_every_program() -> None:
    assert {name.partition(".")[0] for name in FILES} == set(TEXTS)
