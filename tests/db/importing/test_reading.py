from __future__ import annotations

import json
from pathlib import Path

import pytest

from db.formats.document import Document, StatedDate
from db.importing.reading import article_of, read_article
from db.message import message
from db.records import PublishedHow, RangeKind, TextRange
from db.time.span import civil_span

TEXT = """انهيار جسر الصيادين بعد أمطار غزيرة

انهار جسر الصيادين القديم فجر اليوم الأحد بعد أمطار غزيرة لم تشهدها المدينة منذ سنوات، وجُرح ثلاثة أشخاص.

وقالت البلدية إن الجسر كان مغلقًا أمام الشاحنات منذ الصيف الماضي، وإن لجنة ستبدأ التحقيق غدًا صباحًا.
"""


def test_the_text_stays_as_it_is() -> None:
    article = read_article(TEXT.replace("\n", "\r\n"), file_name="bridge.txt")
    assert article.text == TEXT.replace("\n", "\r\n")


def test_title_language_and_direction() -> None:
    article = read_article(TEXT, file_name="bridge.txt")
    assert (article.title, article.title_stated) == ("انهيار جسر الصيادين بعد أمطار غزيرة", True)
    assert (article.language, article.direction) == ("ar", "rtl")


def test_a_text_without_a_title_is_labelled_by_its_first_words() -> None:
    article = read_article(TEXT.split("\n", 2)[2], file_name="bridge.txt")
    assert not article.title_stated
    assert article.title.startswith("انهار جسر الصيادين القديم")
    assert all(part.kind is not RangeKind.TITLE for part in article.ranges)


def test_a_file_without_a_line_is_labelled_by_its_name() -> None:
    assert read_article("…", file_name="bridge.txt").title in ("…", "bridge")


def test_a_given_date_is_taken() -> None:
    article = read_article(TEXT, file_name="bridge.txt", published=civil_span(2022, 3, 6))
    assert article.publication.how is PublishedHow.GIVEN
    assert article.publication.span == civil_span(2022, 3, 6)
    assert article.guess is None


def test_what_a_document_states_comes_first() -> None:
    document = Document(
        TEXT,
        title="عنوان من الملف",
        source="صوت النهر",
        author="ريما",
        url="https://example.org/1",
        published=(StatedDate("2022-03-06", message("import-date-stated-by-file")),),
        language="ar-SY",
        kinds=(TextRange(0, 35, RangeKind.HEADING),),
    )
    article = article_of(document, file_name="bridge.html")
    assert (article.title, article.source, article.author) == ("عنوان من الملف", "صوت النهر", "ريما")
    assert article.publication.span == civil_span(2022, 3, 6)
    assert article.language == "ar-SY"
    assert TextRange(0, 35, RangeKind.HEADING) in article.ranges


@pytest.mark.parametrize(("stated", "language"), [("ar-EG", "ar-EG"), ("Arabic", "ar"), ("en", "ar"), (None, "ar")])
def test_the_text_outranks_the_language_that_a_file_states(stated: str | None, language: str) -> None:
    assert article_of(Document(TEXT, language=stated), file_name="bridge.html").language == language


def _gold(shared: Path) -> list[Path]:
    return sorted((shared / "gold").glob("*.json"))


@pytest.mark.parametrize("number", range(5))
def test_real_articles_are_understood_as_a_person_did(shared: Path, number: int) -> None:
    gold = json.loads(_gold(shared)[number].read_text(encoding="utf-8"))
    text = (shared / "articles" / gold["file"]).read_bytes().decode()
    article = read_article(text, file_name=gold["file"])
    titles = [[part.start, part.end] for part in article.ranges if part.kind is RangeKind.TITLE]
    assert titles == ([gold["title_span"]] if gold["title_span"] else [])
    assert (article.language, article.direction) == (gold["language"], gold["direction"])
    if gold["published_how"] == "explicit":
        year, month, day = map(int, gold["published"].split("-"))
        assert article.publication.span == civil_span(year, month, day)
    else:
        assert article.publication.how is PublishedHow.UNKNOWN
    hidden = {(part.start, part.end) for part in article.ranges}
    for kind in ("boilerplate", "captions", "headings"):
        assert hidden.issuperset(map(tuple, gold[kind]))
