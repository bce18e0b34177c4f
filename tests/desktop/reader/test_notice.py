from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.message import message
from db.records import Guess
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.reader.notice import NoDateNotice


@pytest.fixture
def notice(qtbot: QtBot, appearance: Appearance) -> NoDateNotice:
    made = NoDateNotice(appearance)
    qtbot.addWidget(made)
    return made


def test_it_names_the_words_that_wait(notice: NoDateNotice) -> None:
    notice.tell("أمس", None)
    assert "“\u2068أمس\u2069” has no day yet" in notice.words
    assert not notice.accept.isVisible()


def test_a_guess_is_offered_with_its_reason_and_never_used_silently(notice: NoDateNotice, qtbot: QtBot) -> None:
    span = edtf.parse("2023-12-12")
    notice.tell("", Guess(span, message("span-from", date="Monday")))
    assert "12 Dec 2023" in notice.accept.text()
    assert "Monday" in notice.words
    with qtbot.waitSignal(notice.guess_accepted) as accepted:
        notice.accept.click()
    assert accepted.args == [span]


def test_a_date_can_be_chosen(notice: NoDateNotice, qtbot: QtBot) -> None:
    notice.tell("", None)
    with qtbot.waitSignal(notice.choose_asked):
        notice.choose.click()
    assert notice.isVisible()
