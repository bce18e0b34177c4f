from __future__ import annotations

from db.importing.fingerprint import MINIMA, fingerprint

TEXT = " ".join(f"كلمة{number}" for number in range(40))


def test_a_text_has_one_fingerprint_in_any_spelling_and_spacing() -> None:
    found = fingerprint(TEXT)
    assert found is not None
    assert found == fingerprint(TEXT.replace("ة", "ه").replace(" ", " \n"))
    assert (len(found.minima), found.shingles) == (MINIMA, 38)


def test_the_longer_texts_agree_the_more_of_it_is_alike() -> None:
    found, shorter = fingerprint(TEXT), fingerprint(TEXT[: len(TEXT) // 2])
    assert found is not None
    assert shorter is not None
    assert 0 < sum(map(int.__eq__, found.minima, shorter.minima)) < MINIMA


def test_a_few_words_are_not_compared() -> None:
    assert fingerprint("انهار الجسر القديم فجر اليوم") is None
