from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.records import Article
from desktop.appearance.appearance import Appearance
from desktop.reader.find import FindMode
from desktop.reader.find_bar import FindBar
from desktop.reader.finding import Finding
from desktop.reader.view import ArticleView
from tests.desktop.strike import place


@pytest.fixture
def find_bar(qtbot: QtBot, appearance: Appearance) -> FindBar:
    made = FindBar(appearance)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def finding(find_bar: FindBar, view: ArticleView, article: Article) -> Finding:
    made = Finding(find_bar, view, view)
    made.set_text(article.text)
    return made


def test_typing_marks_all_hits_and_goes_to_the_first(
    finding: Finding, find_bar: FindBar, view: ArticleView, qtbot: QtBot
) -> None:
    find_bar.enter()
    find_bar.field.insert("الإدارة")
    qtbot.waitUntil(lambda: find_bar.count_words == "1 of 2")
    view.grab()
    assert len(view.scene.hits) == 2
    assert view.emphasis.hit == 0


def test_steps_go_around_the_end(finding: Finding, find_bar: FindBar, view: ArticleView) -> None:
    find_bar.enter("الإدارة")
    finding.look()
    finding.step(1)
    finding.step(1)
    assert view.emphasis.hit == 0
    finding.step(-1)
    assert view.emphasis.hit == 1


def test_a_hit_in_hidden_lines_is_told(finding: Finding, find_bar: FindBar, article: Article, qtbot: QtBot) -> None:
    find_bar.enter("اتصل بنا")
    with qtbot.waitSignal(finding.hidden_hit) as hidden:
        finding.look()
    assert hidden.args == [place(article.text, "اتصل بنا")[0]]


def test_closing_takes_the_hits_away(finding: Finding, find_bar: FindBar, view: ArticleView) -> None:
    find_bar.enter("الإدارة")
    finding.look()
    find_bar.leave()
    view.grab()
    assert not view.scene.hits


def test_another_mode_finds_at_once(finding: Finding, find_bar: FindBar, view: ArticleView) -> None:
    find_bar.enter("عامل")
    finding.look()
    assert find_bar.count_words == "Not found"
    find_bar.set_mode(FindMode.FORMS)
    assert find_bar.count_words == "1 of 2"


def test_a_search_of_the_library_leads_to_its_hit(finding: Finding, view: ArticleView, article: Article) -> None:
    hits = [place(article.text, "الإدارة تجاهلت"), place(article.text, "تصدع")]
    finding.offer(hits)
    finding.turn_to(hits[1][0])
    assert view.emphasis.hit == 1
    finding.turn_to(place(article.text, "ليلى")[0])
    assert view.emphasis.hit == 1
