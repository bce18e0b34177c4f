from __future__ import annotations

from dataclasses import replace

import pytest

from db.errors import EnvironmentFault
from db.records import Article
from db.store.adding import add_articles
from db.store.articles import remove_articles
from db.store.change import apply
from db.store.history import redo, undo
from db.store.kept import ItemStatus
from db.store.notes import add_note, edit_note, notes, remove_note
from db.store.search import search
from db.store.store import Store
from tests.db.store.stories import BRIDGE, bridge, item


@pytest.fixture
def noted(stories: Store) -> Store:
    start = BRIDGE.index("جسر النهر أمس")
    add_note(stories, 1, start, start + 13, "sage", "مهم جدًا")
    return stories


def test_a_note_is_there_undone_and_there_again(noted: Store) -> None:
    (note,) = notes(noted, 1)
    assert (note.quote, note.tint, note.text) == ("جسر النهر أمس", "sage", "مهم جدًا")
    assert BRIDGE[note.start : note.end] == note.quote
    assert note.article_title == "جسر النهر"
    undo(noted)
    assert notes(noted) == []
    redo(noted)
    assert notes(noted) == [note]


def test_notes_are_edited_and_removed(noted: Store) -> None:
    (note,) = notes(noted)
    edit_note(noted, note.id, text="آخر")
    edit_note(noted, note.id, tint="mint")
    assert edit_note(noted, note.id, tint="mint").steps == ()
    assert [(kept.text, kept.tint) for kept in notes(noted)] == [("آخر", "mint")]
    remove_note(noted, note.id)
    assert notes(noted) == []
    with pytest.raises(EnvironmentFault, match="fault-note-gone"):
        remove_note(noted, note.id)


def test_notes_are_searched(noted: Store) -> None:
    (hit,) = search(noted, "مهمّ").notes
    assert (hit.article_id, hit.text) == (1, "مهم جدًا")
    assert [hit.text[start:end] for start, end in hit.hits] == ["مهم"]
    assert search(noted, "النهر").notes[0].text == "جسر النهر أمس"
    assert search(noted, "مهم source:x").notes == ()


def again(store: Store, text: str) -> None:
    article, extraction = bridge()
    renewed: Article = replace(article, text=text, ranges=())
    entry = (
        renewed,
        replace(extraction, mentions=(), events=()),
        replace(item("bridge.txt"), status=ItemStatus.UPDATED, article_id=1),
    )
    add_articles(store, [entry])


def test_notes_survive_a_new_text_of_their_article(noted: Store) -> None:
    again(noted, "خبر قديم عن الجسر.\n" + BRIDGE)
    (note,) = notes(noted, 1)
    assert note.start == BRIDGE.index("جسر النهر أمس") + 19
    assert note.quote == "جسر النهر أمس"


def test_a_note_whose_words_are_gone_keeps_them(noted: Store) -> None:
    again(noted, "نص آخر لا صلة له بما كان.")
    (note,) = notes(noted, 1)
    assert (note.start, note.end, note.quote, note.text) == (None, None, "جسر النهر أمس", "مهم جدًا")
    again(noted, BRIDGE)
    assert notes(noted, 1)[0].start == BRIDGE.index("جسر النهر أمس")


def test_notes_go_and_come_back_with_their_article(noted: Store) -> None:
    (note,) = notes(noted)
    change = remove_articles(noted, [1])
    assert notes(noted) == []
    apply(noted, change.inverse)
    assert notes(noted) == [note]


def test_an_article_that_is_gone_takes_no_note(stories: Store) -> None:
    with pytest.raises(EnvironmentFault, match="fault-article-gone"):
        add_note(stories, 99, 0, 1, "sage")
