from __future__ import annotations

from pathlib import Path

from db.records import Extraction
from db.store.adding import add_articles
from db.store.kept import ImportItem
from db.store.store import Store
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.reader.marks import DateLine, DateMark, PassageMark
from desktop.reader.reading import Reading
from desktop.reader.typography import Look
from tests.desktop.strike import STRIKE_TEXT, dated, place, plain_article


def test_dates_lead_to_the_events_that_they_date(strike: Library) -> None:
    marks = Reading(strike, 1).marks()
    dates = {STRIKE_TEXT[mark.start : mark.end]: mark for mark in marks if isinstance(mark, DateMark)}
    passages = {mark.event_id: mark for mark in marks if isinstance(mark, PassageMark)}
    sunday = dates["أمس الأحد"]
    assert sunday.event_id is not None
    assert passages[sunday.event_id].start <= sunday.start < passages[sunday.event_id].end
    assert dates["the end of 2023"].event_id is None
    assert len(passages) == 6


def test_words_that_wait(strike: Library) -> None:
    assert Reading(strike, 5).waiting_words == "أمس"
    assert Reading(strike, 1).waiting_words == ""
    (date,) = [mark for mark in Reading(strike, 5).marks() if isinstance(mark, DateMark)]
    assert date.line is DateLine.UNRESOLVED


def test_the_masthead_names_source_date_and_second_calendar(strike: Library, appearance: Appearance) -> None:
    shown = Reading(strike, 1).compose(appearance)
    line = shown.plain_text(0, shown.document.firstBlock().length() - 1)
    assert line.startswith("وكالة الساحل  ·  Mon 21 Nov 2022  ·  27 Rabi")


def test_an_article_without_source_and_date_begins_with_its_title(strike: Library, appearance: Appearance) -> None:
    shown = Reading(strike, 5).compose(appearance)
    assert [block.look for block in shown.blocks][:2] == [Look.FACTS, Look.TITLE]
    assert shown.document.firstBlock().next().text().startswith("(Getty) مذكرة")


def test_opening_every_fold_shows_every_line(strike: Library, appearance: Appearance) -> None:
    reading = Reading(strike, 1)
    shown = reading.compose(appearance, reading.folds)
    assert shown.map.position(place(STRIKE_TEXT, "اتصل بنا")[0]) is not None
    assert shown.map.position(place(STRIKE_TEXT, "تابعونا")[0]) is not None


def test_which_events_it_tells(strike: Library) -> None:
    reading = Reading(strike, 1)
    assert reading.tells(reading.events[0].id)
    assert not reading.tells(10_000)
    assert not reading.tells(None)


def test_a_line_with_hardly_more_than_a_date_is_set_small(tmp_path: Path, appearance: Appearance) -> None:
    article = plain_article(
        "عنوان", None, "2022-11-21", "ar", "21 نوفمبر 2022", "أغلقت البلدية الرصيف 20 نوفمبر 2022 بعد انهيار"
    )
    dates = (dated(article.text, "21 نوفمبر 2022", "2022-11-21"), dated(article.text, "20 نوفمبر 2022", "2022-11-20"))
    path = tmp_path / "one.tasalsul"
    store = Store.create(path)
    add_articles(store, [(article, Extraction(dates, ()), ImportItem("one", "1.txt"))])
    store.close()
    library = Library()
    library.open(path)
    shown = Reading(library, 1).compose(appearance)
    assert [block.look for block in shown.blocks] == [Look.META, Look.FACTS, Look.TITLE, Look.SMALL, Look.BODY]
    library.close()


def test_as_many_marks_as_the_reader_likes(strike: Library) -> None:
    reading = Reading(strike, 1)
    dates = {
        density: [mark for mark in reading.marks(density) if isinstance(mark, DateMark)]
        for density in ("quiet", "usual", "rich")
    }
    assert all(date.event_id is not None for date in dates["quiet"])
    assert len(dates["quiet"]) <= len(dates["usual"]) == len(dates["rich"])
    assert not any(date.beside for date in dates["usual"])
    assert "20/11" in [date.beside for date in dates["rich"]]


def test_the_headings_are_its_outline(strike: Library) -> None:
    outline = Reading(strike, 1).outline()
    assert [STRIKE_TEXT[place:].startswith(words.split()[0]) for words, place in outline] == [True] * len(outline)
    assert outline
