from __future__ import annotations

import pytest

from db.formats.document import StatedDate
from db.importing.metadata import address, file_name_date, publication, site_of, told_to
from db.message import message
from db.records import PublishedHow
from db.time import edtf
from db.time.span import civil_span


@pytest.mark.parametrize(
    ("name", "date"),
    [
        ("2023-12-12-attack.txt", "2023-12-12"),
        ("20231212_attack.txt", "2023-12-12"),
        ("attack 2023.12.12.txt", "2023-12-12"),
        ("attack-31.12.2023.txt", "2023-12-31"),
        ("attack-5.5.2023.txt", "2023-05-05"),
        ("2023-12 attack.txt", "2023-12"),
        ("story_2021_03_04.html", "2021-03-04"),
    ],
)
def test_dates_in_names_of_files(name: str, date: str) -> None:
    span = file_name_date(name)
    assert span is not None
    assert edtf.write(span) == date


@pytest.mark.parametrize(
    "name",
    [
        "attack-03.04.2023.txt",
        "2023-13-45.txt",
        "000_df1bb1adea499f18.txt",
        "story 202312123.txt",
        "1234.txt",
        "202312.txt",
        "",
    ],
)
def test_names_without_a_date_that_is_sure(name: str) -> None:
    assert file_name_date(name) is None


def _stated(day: str) -> tuple[StatedDate, ...]:
    return (StatedDate(day, message("import-date-stated-by-file")),)


def test_what_a_person_gave_comes_first() -> None:
    given = civil_span(2020, 1, 2)
    known = publication("نشر في 5 مارس 2022", "ar", file_name="2021-01-01.txt", given=given, stated=_stated("2019"))
    assert (known.span, known.how) == (given, PublishedHow.GIVEN)


def test_what_the_file_states_comes_before_text_and_name() -> None:
    known = publication("نشر في 5 مارس 2022", "ar", file_name="2021-01-01.txt", stated=_stated("2019-05-06"))
    assert (known.span, known.how) == (civil_span(2019, 5, 6), PublishedHow.STATED)


def test_the_name_of_the_file_is_asked_where_the_text_is_silent() -> None:
    known = publication("انهار الجسر القديم.", "ar", file_name="2021-01-01.txt")
    assert (known.span, known.how) == (civil_span(2021, 1, 1), PublishedHow.FILE_NAME)
    assert known.reason is not None
    assert known.reason.key == "import-date-in-file-name"


def test_nothing_is_known_where_nothing_says_it() -> None:
    known = publication("انهار الجسر القديم.", "ar", file_name="bridge.txt")
    assert (known.span, known.how) == (None, PublishedHow.UNKNOWN)


def test_the_paper_that_people_spoke_to() -> None:
    text = 'قال المهندس في حديث لـ"صوت النهر" إن الجسر قديم. وأكد العمدة في اتصال مع "صوت النهر" ذلك.'
    assert told_to(text) == "صوت النهر"
    assert told_to('قال المهندس في حديث لـ"صوت النهر" إن الجسر قديم.') is None


def test_addresses_near_the_ends_of_a_text() -> None:
    assert address("https://www.example.org/a/1.\n\nنص") == "https://www.example.org/a/1"
    assert address("نص " * 200 + "https://example.org/deep" + " نص" * 200) is None
    assert site_of("https://www.example.org/a") == "example.org"
    assert site_of("https://[broken") is None
    assert site_of(None) is None
