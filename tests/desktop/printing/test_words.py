import pytest

from db.records import Family
from db.time import edtf
from db.time.span import CivilDay
from desktop.printing.words import (
    common_year,
    family_words,
    made_words,
    publication_words,
    range_words,
    short_date,
    statement,
)
from tests.desktop.printing.story import story


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("edtf_text", "language", "words"),
    [
        ("2022-11", "en", "1–30 November 2022"),
        ("2022-11-01/2022-12-08", "en", "1 November – 8 December 2022"),
        ("2021-12-30/2022-01-02", "en", "30 December 2021 – 2 January 2022"),
        ("2022-11-07", "en", "Monday 7 November 2022"),
        ("2022-11", "ar-EG", "١–٣٠ نوفمبر ٢٠٢٢"),
    ],
)
def test_range_words(edtf_text: str, language: str, words: str) -> None:
    span = edtf.parse(edtf_text)
    assert span.start is not None
    assert span.end is not None
    assert range_words(span.start, span.end, language) == words


@pytest.mark.parametrize(
    ("edtf_text", "year", "words"),
    [
        ("2022-11-03", 2022, "Thu 3 Nov"),
        ("2022-11-03", None, "Thu 3 Nov 2022"),
        ("2021-11-03", 2022, "Wed 3 Nov 2021"),
        ("2022-11", 2022, "Nov"),
        ("2022", 2022, "2022"),
        ("2022-11-13/2022-11-27", 2022, "13–27 Nov"),
        ("[2022-11-12..2022-11-17]", 2022, "some time 12–17 Nov"),
        ("2022-11-20~", 2022, "about Sun 20 Nov"),
    ],
)
def test_short_date(edtf_text: str, year: int | None, words: str) -> None:
    assert bare(short_date(edtf.parse(edtf_text), "en", year)) == words


def test_publication_words() -> None:
    assert publication_words(edtf.parse("2022-11-03"), "en", 2022) == "3 Nov"
    assert publication_words(edtf.parse("2023-11-03"), "en", 2022) == "3 Nov 2023"
    assert publication_words(edtf.parse("2022-11"), "en", None) == "Nov 2022"


def test_the_statement_counts() -> None:
    count, rest = (bare(part) for part in statement(story(), "en"))
    assert count + rest == "14 of 14 events, none left out  ·  1–31 March 2023  ·  9 articles, 4 sources"
    arabic = bare("".join(statement(story(), "ar-EG")))
    assert arabic == "١٤ من ١٤ حدثًا، لم يُترك منها شيء  ·  ١–٣١ مارس ٢٠٢٣  ·  ٩ مقالات، ٤ مصادر"


def test_names() -> None:
    assert family_words(Family.MATERIAL, "ar") == "صراع مادي"
    assert bare(made_words(CivilDay(2022, 12, 2), "", "en")) == "Tasalsul  ·  printed 2 December 2022"


def test_common_year() -> None:
    assert common_year(story()) == 2023
