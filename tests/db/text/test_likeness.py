from __future__ import annotations

from db.text.fingerprint import Fingerprint
from db.text.likeness import Shelf
from tests.db.text.test_fingerprint import _print, _story


def test_the_likest_of_the_texts_is_named() -> None:
    shelf, story = Shelf[str](), _story(6)
    assert shelf.likest(_print(story)) is None
    shelf.add("other", _print(_story(7)))
    shelf.add("part", _print(story[:4] + _story(8)[:2]))
    shelf.add("nearly", _print(story[:-1]))
    assert shelf.likest(_print(story)) == "nearly"
    assert shelf.likest(_print(_story(9))) is None


def test_of_equal_texts_the_first_is_named() -> None:
    shelf, text = Shelf[int](), _print(_story(1))
    for number in range(5):
        shelf.add(number, text)
    assert shelf.likest(text) == 0


def test_a_text_is_found_among_many() -> None:
    shelf = Shelf[int]()
    prints: list[Fingerprint] = [_print(_story(number, 1)) for number in range(150)]
    for number, text in enumerate(prints):
        shelf.add(number, text)
    assert shelf.likest(prints[130]) == 130
