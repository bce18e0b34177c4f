from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.extract.events.names import identity
from tests.db.extract.events.telling import told


def test_a_country_is_a_place_where_it_happens_and_an_actor_where_it_acts() -> None:
    event = told("قصفت روسيا مستودعا في سوريا.")["قصفت"]
    assert event.actors == ("روسيا",)
    assert event.places == ("سوريا",)


def test_a_capital_acts_for_its_government() -> None:
    assert told("اتهمت واشنطن الشركة بالتجسس.")["اتهمت"].actors[:1] == ("الولايات المتحدة",)


@pytest.mark.parametrize(
    ("sentence", "trigger", "actor"),
    [
        ("استقبل وزير الدفاع التونسي مراد الغربي وفدا.", "استقبل", "مراد الغربي"),
        ("انتشرت القوات العراقية على الحدود.", "انتشرت", "القوات العراقية"),
        ("حذرت منظمة الصحة العالمية من الوباء.", "حذرت", "منظمة الصحة العالمية"),
    ],
)
def test_bodies_and_persons(sentence: str, trigger: str, actor: str) -> None:
    assert actor in told(sentence)[trigger].actors


def test_a_weekday_is_no_part_of_a_name() -> None:
    assert "مراد الغربي" in told("استقال الوزير مراد الغربي الثلاثاء.")["استقال"].actors


@pytest.mark.parametrize(
    ("names", "key"),
    [
        (("أسبر", "إسبر", "مارك أسبر", "وزير الدفاع الأميركي مارك إسبر"), "esper"),
        (("ترامب", "ترمب", "الرئيس الأميركي السابق دونالد ترامب"), "trump"),
        (("واشنطن", "الولايات المتحدة الأمريكية", "أمريكا", "البيت الأبيض"), "us"),
        (("القدس المحتلة", "القدس"), "jerusalem"),
        (("منتخب السعودية", "المنتخب السعودي"), "منتخب sa"),
        (("مراد الغربي", "وزير الدفاع مراد الغربي", "الوزير مراد الغربي"), "مراد غربي"),
    ],
)
def test_spellings_and_titles_fold_to_one_identity(names: tuple[str, ...], key: str) -> None:
    assert {identity(name, "ar") for name in names} == {key}


def test_languages_share_their_keys() -> None:
    assert identity("ירושלים", "he") == identity("Jerusalem", "en") == identity("القدس", "ar")
    assert identity("the White House", "en") == identity("کاخ سفید", "fa") == "us"


def test_a_body_keeps_the_office_that_leads_it() -> None:
    assert identity("رئيس مجلس النواب", "ar") != identity("مجلس النواب", "ar")


def test_a_language_without_lexicon_folds_the_words() -> None:
    assert identity("Ĝenerala Asembleo", "eo") == identity("ĝenerala asembleo", "eo")


@given(st.sampled_from(["ar", "en", "fa", "he"]), st.text(max_size=40))
def test_an_identity_never_fails(language: str, name: str) -> None:
    assert identity(name, language) == identity(name, language)


def test_a_last_name_alone_is_the_person_named_before() -> None:
    text = "استقال الوزير مراد الغربي الثلاثاء.\nواتهم الغربي الحكومة بالتقصير أمس."
    assert told(text)["اتهم"].actors == ("مراد الغربي",)


def test_a_title_does_not_swallow_what_a_preposition_governs() -> None:
    actors = told("أحالت المحكمة أوراق المتهم إلى المفتي لإبداء الرأي أمس.")["أحالت"].actors
    assert all("لإبداء" not in actor for actor in actors)


def test_an_adjective_is_no_last_name() -> None:
    text = "استقال الوزير مراد الغربي الثلاثاء.\nوقصفت الطائرات الساحل الغربي أمس."
    assert "مراد الغربي" not in told(text)["قصفت"].actors


def test_a_word_in_small_letters_is_no_last_name() -> None:
    text = "Minister Clara Brown resigned on Monday.\nPolice seized brown boxes of files on Tuesday."
    assert "Clara Brown" not in told(text, "en")["seized"].actors
