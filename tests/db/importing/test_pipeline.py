from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.formats.document import Document, Refused, Source, Wanted
from db.importing import pipeline
from db.importing.choices import Choice, Chosen
from db.importing.pipeline import hash_of_body, named_fault, prepare, prepare_file, read_document
from db.message import message
from db.records import PublishedHow
from db.time.span import civil_span
from tests.db.importing.conftest import LEDE, Put, story


def test_a_file_becomes_an_article_with_its_findings(put: Put) -> None:
    prepared = prepare(put("a.txt"))
    assert prepared.fault is None
    assert prepared.article is not None
    assert prepared.article.publication.span == civil_span(2022, 3, 7)
    spans = {mention.span for mention in prepared.extraction.mentions}
    assert civil_span(2022, 3, 6) in spans
    assert prepared.encoding == "utf-8"
    assert prepared.fingerprint is not None
    assert (prepared.part, prepared.format) == ("", "plain-text")


def test_what_a_person_chose_is_used(put: Put) -> None:
    path = put("a.txt", LEDE.encode("cp1256"))
    choice = Choice(published=civil_span(2022, 3, 14), language="fa")
    prepared = prepare(path, Chosen(Wanted(encoding="cp1256"), every=choice))
    assert prepared.article is not None
    assert prepared.article.publication.how is PublishedHow.GIVEN
    assert prepared.article.text == LEDE.encode("cp1256").decode("cp1256")
    assert prepared.article.language == "fa"


@pytest.mark.parametrize(("raw", "key"), [(b"", "import-empty"), (b"\x00\xff\x00\x01\x02", "import-not-text")])
def test_a_bad_file_is_told_by_name(put: Put, raw: bytes, key: str) -> None:
    prepared = prepare(put("bad.txt", raw))
    assert prepared.article is None
    assert prepared.fault == message(key, name="bad.txt")
    assert not prepared.failed


def test_a_file_that_vanished_is_told(folder: Path) -> None:
    assert prepare(folder / "gone.txt").fault == message("import-missing", name="gone.txt")


def test_our_own_mistake_is_told_of_the_one_file(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr(pipeline, "extract", stumble)
    prepared = prepare(put("a.txt"))
    assert prepared.failed
    assert prepared.fault is not None
    assert prepared.fault.key == "import-failed"


def test_dates_that_differ_between_text_and_name_are_told(put: Put) -> None:
    assert [problem.key for problem in prepare(put("2021-01-01.txt")).problems] == ["import-date-conflict-name"]
    assert prepare(put("2022-03-07.txt")).problems == ()


def test_the_body_hash_sees_the_words_alone() -> None:
    assert hash_of_body("قال: الأُمَّة\r\n") == hash_of_body("قال:  الامه")
    assert hash_of_body("one") != hash_of_body("two")


def test_a_fault_names_its_file_visibly() -> None:
    assert named_fault(message("import-empty", name="x"), "a\nb") == message("import-empty", name="a\\x0ab")


def test_a_file_of_an_unknown_kind_is_told() -> None:
    with pytest.raises(EnvironmentFault, match="import-unknown-format"):
        read_document(story().encode(), "story.unknown", Wanted())


def _feed(source: Source) -> Iterator[Document | Refused]:
    """Stands in for a reader of files that hold several articles."""
    yield Document(story(1), part="#1")
    yield Refused("#2", message("import-empty"))
    yield Document(story(3), part="#3", file_name="inner/2021-05-05.txt")


def test_a_file_of_several_articles_tells_each_by_its_part(put: Put, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "read", _feed)
    path = put("feed.xml")
    chosen = Chosen(articles={"#1": Choice(included=False)})
    first, second, third = prepare_file(path, chosen)
    assert (first.part, first.article, first.fault and first.fault.key) == ("#1", None, "import-left-out")
    assert (second.part, second.fault) == ("#2", message("import-empty", name="feed.xml#2"))
    assert third.article is not None
    assert third.sha256 == first.sha256 != ""
    assert [problem.key for problem in third.problems] == ["import-date-conflict-name"]
