from __future__ import annotations

from itertools import combinations

import pytest

from db.extract.corroboration.sounds import sound_of, sounds_of
from db.extract.corroboration.vocabulary import words_in


@pytest.mark.parametrize(
    "spellings",
    [
        ("Rihan", "ريحان", "ریحان", "ריחאן", "במרסא ריחאן"),
        ("Sawwaf", "الصوّاف", "סוואף"),
        ("Marjani", "المرجاني", "المرجانی", "מרג'אני"),
        ("Barakat", "بركات", "ברכאת"),
    ],
)
def test_a_name_sounds_alike_in_every_script(spellings: tuple[str, ...]) -> None:
    sounds = [sounds_of(words_in(spelling)[-1]) for spelling in spellings]
    assert all(one & other for one, other in combinations(sounds, 2))


@pytest.mark.parametrize(("one", "other"), [("Rihan", "رمضان"), ("Sawwaf", "صفاء"), ("Beirut", "برلين")])
def test_other_names_sound_otherwise(one: str, other: str) -> None:
    assert sounds_of(words_in(one)[0]).isdisjoint(sounds_of(words_in(other)[0]))


@pytest.mark.parametrize("word", ["ali", "علي", "יוסי", "sea"])
def test_too_few_consonants_tell_no_name(word: str) -> None:
    assert sound_of(words_in(word)[0]) is None
