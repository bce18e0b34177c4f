from __future__ import annotations

import pytest

from db.extract.corroboration.vocabulary import countries, is_class, meanings, weight_of, words_in
from db.extract.lexicon import LANGUAGES, read

Said = tuple[str, str]


@pytest.mark.parametrize(
    "said", [("ar", "من"), ("en", "the"), ("fa", "است"), ("he", "של"), ("ar", "2023"), ("he", "x")]
)
def test_idle_words_and_numbers_say_nothing(said: Said) -> None:
    assert weight_of(*told(said)) == 0


@pytest.mark.parametrize("said", [("ar", "القوات"), ("en", "government"), ("fa", "دولت"), ("he", "משטרה")])
def test_common_words_say_little(said: Said) -> None:
    assert 0 < weight_of(*told(said)) < 0.5


@pytest.mark.parametrize(
    "said",
    [("ar", "القصابين"), ("en", "earthquake"), ("fa", "منصوب"), ("he", "הרציפים"), ("en", "marched"), ("ar", "الكندي")],
)
def test_other_words_say_what_happened(said: Said) -> None:
    assert weight_of(*told(said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        [("ar", "والبوابة"), ("en", "gate"), ("fa", "دروازهٔ"), ("he", "השער")],
        [("ar", "المضربين"), ("en", "strikers"), ("fa", "اعتصاب"), ("he", "שובתים")],
        [("ar", "الرواتب"), ("ar", "أجور"), ("en", "wages"), ("he", "משכורות")],
    ],
)
def test_words_of_one_meaning_share_a_class(said: list[Said]) -> None:
    classes = [{one for one in meanings(*told(word)) if is_class(one)} for word in said]
    assert set.intersection(*classes)


@pytest.mark.parametrize(
    ("one", "other"),
    [(("ar", "أجرى"), ("ar", "أجر")), (("ar", "الطلاب"), ("ar", "طالبوا")), (("en", "gate"), ("en", "truck"))],
)
def test_words_that_only_look_alike_share_no_class(one: Said, other: Said) -> None:
    classes = [{meaning for meaning in meanings(*told(word)) if is_class(meaning)} for word in (one, other)]
    assert classes[0].isdisjoint(classes[1])


def test_all_languages_have_the_same_classes() -> None:
    names = [set(read(language, "corroboration")["meanings"]) for language in LANGUAGES]
    assert all(one == names[0] for one in names)


def test_compounds_and_foreign_sounds_are_words() -> None:
    assert words_in("موج\u200cشکن") == ["موج", "شكن"]
    assert words_in("אל-מרג'אני") == ["אל", "מרגאני"]


def told(said: Said) -> Said:
    """The folded word and its language."""
    language, word = said
    return words_in(word)[0], language


def test_countries_are_known_by_their_identity() -> None:
    assert {"iq", "ir"} <= countries()
