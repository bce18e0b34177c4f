from __future__ import annotations

import random

from db.text.fingerprint import Fingerprint, fingerprint

TEXT = " ".join(f"كلمة{number}" for number in range(40))


def test_a_text_has_one_fingerprint_in_any_spelling_and_spacing() -> None:
    found = fingerprint(TEXT)
    assert found is not None
    assert found == fingerprint(TEXT.replace("ة", "ه").replace(" ", " \n"))
    assert (len(found.minima), found.shingles) == (4 * 128, 38)


def _story(seed: int, paragraphs: int = 6) -> list[str]:
    words = random.Random(seed)  # noqa: S311  no secret, only words
    return [" ".join(f"كلمة{words.randrange(5000)}" for _ in range(60)) for _ in range(paragraphs)]


def _print(paragraphs: list[str]) -> Fingerprint:
    found = fingerprint("\n".join(paragraphs))
    assert found is not None
    return found


def test_a_text_with_paragraphs_less_is_a_reprint_and_shares_a_band() -> None:
    whole, part = _print(_story(2)), _print(_story(2)[:-2])
    assert whole.repeats(part)
    assert part.repeats(whole)
    assert not set(whole.bands()).isdisjoint(part.bands())


def test_a_short_text_wholly_inside_a_longer_one_is_a_reprint() -> None:
    assert _print(_story(3, 10)).repeats(_print(_story(3, 10)[:4]))


def test_other_texts_are_no_reprints() -> None:
    one, other = _print(_story(4)), _print(_story(5))
    assert not one.repeats(other)
    assert one.resemblance(other) < 0.1
    assert set(one.bands()).isdisjoint(other.bands())


def test_bands_fit_into_a_column() -> None:
    assert all(0 <= band < 1 << 63 for band in _print(_story(6)).bands())


def test_a_few_words_are_not_compared() -> None:
    assert fingerprint("انهار الجسر القديم فجر اليوم") is None
