from __future__ import annotations

import random

from db.importing.reprints import Fingerprint, Reprints, fingerprint


def _story(seed: int, paragraphs: int = 6) -> list[str]:
    words = random.Random(seed)  # noqa: S311  no secret, only words
    return [" ".join(f"كلمة{words.randrange(5000)}" for _ in range(60)) for _ in range(paragraphs)]


def _print(text: str) -> Fingerprint:
    found = fingerprint(text)
    assert found is not None
    return found


def test_a_text_is_like_itself_in_any_spelling() -> None:
    text = "\n".join(_story(1))
    assert _print(text).resemblance(_print(text.replace("ة", "ه"))) == 1.0


def test_a_text_with_a_paragraph_less_is_a_reprint() -> None:
    story = _story(2)
    assert _print("\n".join(story)).is_reprint(_print("\n".join(story[:-2])))


def test_a_short_text_wholly_inside_a_longer_one_is_a_reprint() -> None:
    story = _story(3, paragraphs=10)
    assert _print("\n".join(story)).is_reprint(_print("\n".join(story[:4])))


def test_other_texts_are_no_reprints() -> None:
    assert not _print("\n".join(_story(4))).is_reprint(_print("\n".join(_story(5))))


def test_a_few_words_are_not_compared() -> None:
    assert fingerprint("انهار الجسر القديم فجر اليوم") is None


def test_the_likest_of_the_texts_seen_is_named() -> None:
    seen = Reprints()
    story = _story(6)
    seen.add(_print("\n".join(_story(7))), "other")
    seen.add(_print("\n".join(story[:4] + _story(8)[:2])), "part")
    seen.add(_print("\n".join(story[:-1])), "nearly")
    assert seen.first_of(_print("\n".join(story))) == "nearly"
    assert seen.first_of(_print("\n".join(_story(9)))) is None
