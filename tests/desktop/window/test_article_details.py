from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.records import PublishedHow
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.undo import Undo
from desktop.window.article_details import ArticleDetails


def details(qtbot: QtBot, library: Library, appearance: Appearance, article_id: int = 1) -> ArticleDetails:
    made = ArticleDetails(library, article_id, appearance)
    qtbot.addWidget(made)
    return made


def test_it_shows_what_is_known(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = details(qtbot, strike, appearance)
    assert dialog.title.text() == strike.article(1).title
    assert dialog.title.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert dialog.source.text() == "وكالة الساحل"
    assert dialog.date.line.text() == "2022-11-21"
    assert dialog.date.meaning.text() == "Monday 21 November 2022"


def test_title_source_and_date_are_kept_and_undone_one_by_one(
    qtbot: QtBot, strike: Library, appearance: Appearance
) -> None:
    before = strike.article(1)
    undo = Undo(strike)
    dialog = details(qtbot, strike, appearance)
    dialog.title.setText("عنوان آخر")
    dialog.source.setText("")
    dialog.date.line.setText("2022-11")
    dialog.accept()
    after = strike.article(1)
    assert (after.title, after.source) == ("عنوان آخر", None)
    assert after.publication.span == edtf.parse("2022-11")
    assert after.publication.how is PublishedHow.GIVEN
    for _ in range(3):
        undo.undo_action.trigger()
    assert strike.article(1) == before
    assert not undo.undo_action.isEnabled()


def test_an_untouched_dialog_writes_nothing(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    edits: list[object] = []
    strike.edited.connect(edits.append)
    details(qtbot, strike, appearance).accept()
    assert edits == []


def test_a_date_that_cannot_be_typed_stays_while_the_title_is_corrected(
    qtbot: QtBot, strike: Library, appearance: Appearance
) -> None:
    week = edtf.parse("[2022-11-14..2022-11-20]")
    strike.set_published(1, week)
    dialog = details(qtbot, strike, appearance)
    assert dialog.can_save
    dialog.title.setText("عنوان آخر")
    dialog.accept()
    assert strike.article(1).title == "عنوان آخر"
    assert strike.article(1).publication.span == week


@pytest.mark.parametrize("typed", ["2022-13", "2022-02-30", "yesterday", "20-11"])
def test_what_is_no_date_cannot_be_saved(qtbot: QtBot, strike: Library, appearance: Appearance, typed: str) -> None:
    dialog = details(qtbot, strike, appearance)
    dialog.date.line.setText(typed)
    assert not dialog.can_save
    assert dialog.date.meaning.text().startswith("This is no date")


def test_a_cleared_date_is_unknown(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = details(qtbot, strike, appearance)
    dialog.date.line.clear()
    assert dialog.can_save
    dialog.accept()
    assert strike.article(1).publication.span is None


def test_an_article_has_a_title(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = details(qtbot, strike, appearance)
    dialog.title.setText("  ")
    assert not dialog.can_save


def test_arabic_digits_are_a_date(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = details(qtbot, strike, appearance, 5)
    dialog.date.line.setText("٢٠٢٢-١٢-٠٢")
    dialog.accept()
    assert strike.article(5).publication.span == edtf.parse("2022-12-02")


def test_it_says_beforehand_which_dates_would_follow(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = details(qtbot, strike, appearance)
    assert dialog.follows == ""
    dialog.date.line.setText("22 November 2022")
    first = dialog.follows.splitlines()[0]
    assert "أمس" in first
    assert "Sun 20 Nov" in first
    before = {kept.mention.start: kept.mention.span for kept in strike.mentions(1)}
    dialog.accept()
    after = {kept.mention.start: kept.mention.span for kept in strike.mentions(1)}
    changed = [start for start, span in before.items() if after.get(start) != span]
    assert changed
    assert strike.article(1).publication.span == edtf.parse("2022-11-22")


def test_the_dates_that_would_follow_are_not_cut(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = details(qtbot, strike, appearance)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.date.line.setText("2021-01-10")
    label = next(label for label in dialog.findChildren(QLabel) if label.text() == dialog.follows)
    assert dialog.follows
    qtbot.waitUntil(lambda: label.height() >= label.heightForWidth(label.width()))
    assert dialog.rect().contains(label.mapTo(dialog, label.rect().bottomRight()))
