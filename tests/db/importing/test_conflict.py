from __future__ import annotations

from db.formats.document import Document, StatedDate
from db.importing.conflict import conflicts
from db.importing.reading import article_of
from db.message import message
from tests.db.importing.conftest import story


def _told(*days: str, name: str = "a.txt", text: str = story()) -> list[str]:
    stated = tuple(StatedDate(day, message("import-date-stated-by-file")) for day in days)
    document = Document(text, published=stated)
    return [problem.key for problem in conflicts(document, article_of(document, file_name=name), name)]


def test_dates_that_agree_say_nothing() -> None:
    assert _told("2022-03-07", name="2022-03-07.txt") == []
    assert _told("2022-03") == []


def test_a_text_that_says_another_day_than_its_file() -> None:
    assert _told("2022-03-09") == ["import-date-conflict-text"]


def test_a_file_that_states_two_days() -> None:
    assert _told("2022-03-07", "2022-04-01") == ["import-date-conflict-file"]


def test_a_name_that_gives_another_day() -> None:
    assert _told(name="2021-01-01.txt") == ["import-date-conflict-name"]


def test_without_a_stated_date_nothing_contradicts() -> None:
    assert _told(name="2021-01-01.txt", text="خبر قصير بلا تاريخ.") == []
