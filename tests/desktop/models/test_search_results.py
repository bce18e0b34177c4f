from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from db.records import EventType
from desktop.library import Completion, EventHit, Library, LookUp, SearchResult
from desktop.models.search_results import FOUND_ROLE, FoundKind, SearchModel


@pytest.fixture
def model(strike: Library) -> SearchModel:
    shown = SearchModel()
    shown.show(LookUp("المرفأ", strike.search("المرفأ")))
    return shown


def test_groups_stand_under_their_headings(model: SearchModel) -> None:
    kinds = [row.kind for row in model.rows]
    assert kinds[0] is FoundKind.HEADING
    assert FoundKind.TITLE in kinds
    first = next(row for row in model.rows if row.kind is FoundKind.TITLE)
    assert first.line.direction == "rtl"
    assert [first.line.text[start:end] for start, end in first.line.hits] == ["المرفأ"]
    assert first.article_id == 1


def test_a_snippet_is_one_line_with_its_hits(strike: Library) -> None:
    model = SearchModel()
    model.show(LookUp("حافلات", strike.search("حافلات")))
    row = next(row for row in model.rows if row.kind is FoundKind.ARTICLE)
    assert "\n" not in row.snippet.text
    assert next(row.snippet.text[start:end] for start, end in row.snippet.hits) == "الحافلات"
    assert row.place is not None
    assert strike.article(1).text[row.place :].startswith("الحافلات")
    assert any(row.kind is FoundKind.EVENT and row.event_id for row in model.rows)


def test_headings_cannot_be_chosen(model: SearchModel) -> None:
    flags = [model.flags(model.index(place)) for place in range(2)]
    assert flags == [Qt.ItemFlag.NoItemFlags, Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled]
    assert model.index(1).data(FOUND_ROLE) is model.rows[1]
    assert "وكالة الساحل" in model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)


def test_nothing_found_is_said(strike: Library) -> None:
    model = SearchModel()
    model.show(LookUp("qqq", strike.search("qqq")))
    assert [row.kind for row in model.rows] == [FoundKind.NOTHING]
    assert not model.rows[0].can_be_chosen
    model.show(LookUp(""))
    assert model.rowCount() == 0


def test_ways_to_go_on_come_first(strike: Library) -> None:
    model = SearchModel()
    model.show(LookUp("so", strike.search("so"), (Completion("source:", 0, 2, "source"),)))
    assert [row.kind for row in model.rows][:2] == [FoundKind.HEADING, FoundKind.COMPLETION]
    assert model.rows[1].aside


def test_the_beginning_of_a_long_title_gives_way_to_its_hit() -> None:
    title = "word " * 20 + "harbour at last"
    start = title.index("harbour")
    model = SearchModel()
    hit = EventHit(1, title, EventType.OTHER, None, ((start, start + 7),))
    model.show(LookUp("harbour", SearchResult(events=(hit,))))
    line = model.rows[1].line
    assert line.text.startswith("…word")
    assert [line.text[low:high] for low, high in line.hits] == ["harbour"]
    assert line.hits[0][1] < 40
