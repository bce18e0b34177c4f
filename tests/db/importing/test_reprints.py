from __future__ import annotations

import random

from db.importing.fingerprint import Fingerprint, fingerprint
from db.importing.reprints import Reprints


def _story(seed: int, paragraphs: int = 6) -> list[str]:
    words = random.Random(seed)  # noqa: S311  no secret, only words
    return [" ".join(f"كلمة{words.randrange(5000)}" for _ in range(60)) for _ in range(paragraphs)]


def _print(paragraphs: list[str]) -> Fingerprint:
    found = fingerprint("\n".join(paragraphs))
    assert found is not None
    return found


def _reprint_of(seen: list[str], text: list[str]) -> bool:
    reprints = Reprints()
    reprints.add(_print(seen), "seen")
    return reprints.first_of(_print(text)) == "seen"


def test_a_text_with_a_paragraph_less_is_a_reprint() -> None:
    story = _story(2)
    assert _reprint_of(story, story[:-2])
    assert _reprint_of(story[:-2], story)


def test_a_short_text_wholly_inside_a_longer_one_is_a_reprint() -> None:
    story = _story(3, paragraphs=10)
    assert _reprint_of(story, story[:4])


def test_other_texts_are_no_reprints() -> None:
    assert not _reprint_of(_story(4), _story(5))


def test_the_likest_of_the_texts_seen_is_named() -> None:
    seen = Reprints()
    story = _story(6)
    assert seen.first_of(_print(story)) is None
    seen.add(_print(_story(7)), "other")
    seen.add(_print(story[:4] + _story(8)[:2]), "part")
    seen.add(_print(story[:-1]), "nearly")
    assert seen.first_of(_print(story)) == "nearly"
    assert seen.first_of(_print(_story(9))) is None


def test_more_texts_than_there_was_room_for_at_first() -> None:
    seen = Reprints()
    for number in range(200):
        seen.add(_print(_story(number, paragraphs=1)), str(number))
    assert seen.first_of(_print(_story(130, paragraphs=1))) == "130"
