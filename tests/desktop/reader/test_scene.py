from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from db.records import Article, EventType
from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.document import Masthead, compose
from desktop.reader.marks import DateLine, DateMark, PassageMark
from desktop.reader.scene import ByBlock, Hit, in_order
from desktop.reader.typography import Typography
from desktop.reader.view import ArticleView


def test_every_mark_in_view_is_in_the_scene(view: ArticleView) -> None:
    assert {date.mark.mention_id for date in view.scene.dates} == {1, 2, 3, 4, 5} | (
        {6} if len(view.scene.dates) == 6 else set()
    )
    assert {passage.mark.event_id for passage in view.scene.passages} >= {1, 2, 3, 4, 5}


def test_bars_and_marks_stand_in_the_gutter_of_their_paragraph(view: ArticleView) -> None:
    text_right = view.viewport().width() - 60
    for passage in view.scene.passages:
        assert passage.bar.left() > text_right
        assert passage.center is not None
        assert passage.center.x() > passage.bar.right()


def test_a_date_answers_on_its_letters(view: ArticleView) -> None:
    date = view.scene.dates[0]
    found = view.scene.date_at(date.pieces[0].rect.center())
    assert found is not None
    assert found.mark == date.mark
    assert view.scene.date_at(QPointF(2, 2)) is None


def test_a_mark_answers_a_little_around_itself(view: ArticleView) -> None:
    passage = view.scene.passages[0]
    assert passage.center is not None
    found = view.scene.gutter_at(passage.center + QPointF(11, 0))
    assert found is not None
    assert found.mark == passage.mark


def test_letters_of_a_passage_belong_to_it_but_are_no_gutter(view: ArticleView) -> None:
    passage = view.scene.passages[0]
    point = passage.pieces[0].rect.center()
    found = view.scene.passage_at(point)
    assert found is not None
    assert found.mark.event_id == passage.mark.event_id
    assert view.scene.gutter_at(point) is None


def test_a_passage_comes_before_the_date_in_it() -> None:
    date = DateMark(0, 5, 1, DateLine.SOLID)
    outer, inner = PassageMark(0, 9, 1, EventType.AID), PassageMark(2, 5, 2, EventType.AID)
    assert in_order([inner, date, outer]) == [outer, date, inner]


@settings(deadline=None)
@given(st.lists(st.tuples(st.integers(0, 60), st.integers(1, 30)), max_size=12))
def test_each_block_finds_exactly_its_marks(qapp: QApplication, spans: list[tuple[int, int]]) -> None:
    """Five paragraphs of nine letters and a newline each; marks anywhere in them."""
    article = Article("\n".join(["abcdefghi"] * 5), "T", title_stated=False, language="en", direction="ltr")
    shown = compose(article, Masthead(), Typography(TOKENS[Theme.LIGHT]))
    hits = [Hit(start, start + length, number) for number, (start, length) in enumerate(spans)]
    by_block = ByBlock(shown, hits)
    for number in range(5):
        found = by_block.of(shown.document.findBlockByNumber(number + 1))
        start, end = number * 10, number * 10 + 9
        assert {placed.mark for placed in found} == {hit for hit in hits if hit.start < end and hit.end > start}
        for placed in found:
            assert placed.start == max(0, placed.mark.start - start)
            assert placed.end == min(9, placed.mark.end - start)
            assert not (placed.first and placed.mark.start < start and placed.mark.start % 10 != 9)
