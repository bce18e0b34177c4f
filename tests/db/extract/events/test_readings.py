from __future__ import annotations

import pytest

from db.extract.events.senses import Form
from tests.db.extract.events.telling import told, triggers_of


@pytest.mark.parametrize(
    ("sentence", "word", "form"),
    [
        ("قصف الجيش الميناء", "قصف", Form.PAST),
        ("تضرر الميناء في قصف الجيش", "قصف", Form.NOUN),
        ("إن فرق الإنقاذ وصلت", "وصلت", Form.PAST),
        ("الشركة التي وقعت العقد", "وقعت", Form.PAST),
    ],
)
def test_the_neighbours_choose_the_reading(sentence: str, word: str, form: Form) -> None:
    assert triggers_of(sentence)[word].form is form


def test_no_verb_in_the_past_follows_that() -> None:
    assert "فرق" not in triggers_of("إن فرق الإنقاذ وصلت")


def test_a_feminine_ending_is_that_of_a_noun() -> None:
    assert triggers_of("وإصابة خمسة جنود في هجوم")["وإصابة"].form is Form.NOUN


def test_the_second_half_of_a_pair_gives_the_meaning() -> None:
    found = triggers_of("فتح مجهولون النار على الحافلة")["فتح"]
    assert found.sense.kind == "attack"
    assert found.second == 2


@pytest.mark.parametrize(
    ("sentence", "word"),
    [
        ("وكانت فرق الإنقاذ قد وصلت", "فرق"),
        ("قال النائب فالح الجابري", "فالح"),
        ("وصل الوفد برئاسة حكمت العاني", "حكمت"),
        ("شكل المدير تحولاً في الإدارة", "تحولاً"),
        ('اشترى التاجر الفيلم الجديد "موت النهر"', "موت"),
    ],
)
def test_names_and_nouns_are_no_verbs(sentence: str, word: str) -> None:
    assert word not in triggers_of(sentence)


def test_a_verb_follows_after_that() -> None:
    assert triggers_of("غرق القارب بعد أن جرفت السيول المرسى")["جرفت"].form is Form.PAST


def test_which_after_a_comma_denies_nothing() -> None:
    assert triggers_of("غمرت المياه السوق، ما أدى إلى إغلاق المحال")["إغلاق"].real
    assert not triggers_of("ما وقع الوزير العقد")["وقع"].real


def test_an_english_participle_before_its_noun_tells_nothing() -> None:
    assert "burned" not in triggers_of("Nobody may enter the burned area", "en")
    assert "increased" not in triggers_of("The port was helped by increased traffic", "en")


@pytest.mark.parametrize(
    ("sentence", "word", "kind"),
    [
        ("علق البرلمان جلساته", "علق", "happening"),
        ("علق الوزير قائلا", "علق", "statement"),
        ("أودع المتهم الحبس", "أودع", "court"),
        ("حركت النيابة الدعوى ضد التاجر", "حركت", "court"),
        ("أعلنت النقابة عدم مشاركتها", "أعلنت", "refusal"),
        ("سجلت المحطة أعلى كمية أمطار", "سجلت", "weather"),
        ("أبقت اللجنة أسعار الفائدة كما هي", "أبقت", "economy"),
    ],
)
def test_the_object_tells_what_a_verb_means(sentence: str, word: str, kind: str) -> None:
    assert triggers_of(sentence)[word].sense.kind == kind


def test_the_object_may_stand_behind_a_date_between_commas() -> None:
    assert told("سجلت المحطة، فجر الثلاثاء، أعلى كمية أمطار هذا العام.")["سجلت"].subtype == "weather"
