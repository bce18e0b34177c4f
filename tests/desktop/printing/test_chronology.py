from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from db.errors import EnvironmentFault
from db.records import Family
from db.time import edtf
from db.wording import word
from desktop.library import Field, Library, Review
from desktop.printing.chronology import Lanes, gather
from desktop.session import Filter
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.lanes import Grouping
from tests.desktop.told_twice import SIGNED, told_twice


def test_all_events_in_the_order_of_time(strike: Library) -> None:
    chronology = gather(strike, None, None)
    anchors = [
        int(chronology.index.anchor[chronology.index.position(entry.event) or 0]) for entry in chronology.entries
    ]
    assert anchors == sorted(anchors)
    assert [entry.number for entry in chronology.entries] == list(range(1, len(chronology.entries) + 1))
    assert chronology.total == len(chronology.entries) == strike.event_table().dated_count
    assert chronology.hidden == 0


def test_undated_events_follow_with_numbers_of_their_own(strike: Library) -> None:
    chronology = gather(strike, None, None)
    assert chronology.undated_count == len(strike.undated()) == len(chronology.undated)
    assert chronology.undated[0].number == len(chronology.entries) + 1
    assert chronology.undated[0].span is None


def test_a_stretch_holds_only_what_meets_it(strike: Library) -> None:
    day = edtf.parse("2022-11-16/2022-11-18")
    chronology = gather(strike, day.start, day.end)
    assert [entry.title for entry in chronology.entries] == ["الإدارة ترفض الصرف", "المدير يلوّح بالاستبدال"]
    assert chronology.total == 2
    assert chronology.undated == ()
    assert chronology.undated_count > 0


def test_what_the_filter_hides_is_counted(strike: Library) -> None:
    whole = gather(strike, None, None)
    shown = Filter(hidden_families=frozenset({Family.VERBAL}))
    chronology = gather(strike, whole.start, whole.end, shown)
    assert chronology.hidden == 3
    assert len(chronology.entries) + 3 == chronology.total == whole.total


def test_a_hidden_source_hides_its_events(strike: Library) -> None:
    whole = gather(strike, None, None)
    chronology = gather(strike, None, None, Filter(hidden_sources=frozenset({"Harbour Gazette"})))
    assert chronology.total == whole.total
    assert {entry.title for entry in whole.entries} - {entry.title for entry in chronology.entries} == {
        "Mediators meet the union"
    }


def test_a_passage_is_one_line_and_knows_the_words_of_its_date(strike: Library) -> None:
    entry = next(entry for entry in gather(strike, None, None).entries if entry.title.startswith("سائقو"))
    passage = entry.passages[0]
    assert passage.date is not None
    assert passage.text[slice(*passage.date)] == "أمس الأحد"
    assert passage.rtl
    assert passage.source == "وكالة الساحل"
    assert "\n" not in passage.text


def test_a_library_without_dates_says_so(qapp: object, tmp_path: object, strike: Library) -> None:
    strike.remove_articles([row.id for row in strike.article_rows()])
    with pytest.raises(EnvironmentFault) as fault:
        gather(strike, None, None)
    assert fault.value.message.key == "fault-print-no-events"


def test_a_stretch_that_ends_before_it_starts(strike: Library) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        gather(strike, 86_400, 0)
    assert fault.value.message.key == "fault-print-empty-range"


def test_days_without_events_and_a_filter_that_hides_all_say_so(strike: Library) -> None:
    year = edtf.parse("1999")
    with pytest.raises(EnvironmentFault) as fault:
        gather(strike, year.start, year.end)
    assert fault.value.message.key == "fault-print-none-in-range"
    assert "1 January 1999" in word(fault.value.message)
    with pytest.raises(EnvironmentFault) as fault:
        gather(strike, None, None, Filter(hidden_families=frozenset(Family)))
    assert fault.value.message.key == "fault-print-hidden"


def test_what_several_sources_tell_is_one_entry_with_all_their_passages(qapp: QApplication, tmp_path: Path) -> None:
    library = Library(qapp)
    library.open(told_twice(tmp_path / "told.tasalsul"))
    entries = gather(library, None, None).entries
    (signed,) = [entry for entry in entries if any(passage.text == SIGNED for passage in entry.passages)]
    library.close()
    assert [passage.source for passage in signed.passages] == ["الميناء", "الساحل", "الموج"]


def test_lanes_and_colours_of_any_facet(strike: Library) -> None:
    lanes = Lanes(Grouping.ACTOR, Grouping.SOURCE)
    chronology = gather(strike, None, None, lanes=lanes, language="ar")
    assert chronology.lanes == lanes
    assert chronology.index.group_names[-1] == "بلا ذكر"
    assert len(chronology.colors) >= 2
    assert (chronology.index.tint >= 0).all()
    assert len(chronology.entries) == chronology.total


def test_a_hidden_lane_is_counted_as_hidden(strike: Library) -> None:
    whole = gather(strike, None, None)
    arranged = Lanes(arrangement=Arrangement(hidden=frozenset({Family.VERBAL.value})))
    chronology = gather(strike, None, None, lanes=arranged)
    assert chronology.hidden == 3
    assert chronology.total == whole.total


def test_rejected_events_are_out(strike: Library) -> None:
    whole = gather(strike, None, None)
    strike.correct_events([whole.entries[0].event], {Field.REVIEW: Review.REJECTED})
    chronology = gather(strike, None, None)
    assert whole.entries[0].event not in [entry.event for entry in chronology.entries]
    assert chronology.total == whole.total - 1


def test_sources_that_differ_are_told_one_below_the_other(qapp: QApplication, tmp_path: Path) -> None:
    library = Library()
    library.open(told_twice(tmp_path / "told.tasalsul"))
    entries = [entry for entry in gather(library, None, None).entries if entry.disagreement]
    library.close()
    assert entries
    assert any(passage.span not in (None, entries[0].span) for passage in entries[0].passages)


def test_articles_know_the_numbers_of_their_events(strike: Library) -> None:
    chronology = gather(strike, None, None)
    numbers = {entry.number for entry in chronology.all_entries}
    assert {number for one in chronology.told for number in one.numbers} == numbers
    assert all(one.numbers == tuple(sorted(set(one.numbers))) for one in chronology.told)
