from __future__ import annotations

import pytest

from db.records import Basis
from tests.db.extract.events.telling import sentence_of, told


def relations(text: str, language: str = "ar") -> list[str]:
    return [clause.relation for clause in sentence_of(text, language).clauses]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قصفت الطائرات الميناء في حين طالبت البلدية بالحماية", ["main", "contrast"]),
        ("قصفت الطائرات الميناء بينما انسحب الجنود", ["main", "contrast"]),
        ("قال الوزير إن المفاوضات نجحت", ["main", "complement"]),
        ("زار الوزير القرية التي احترقت", ["main", "relative"]),
        ("خرج السكان بعد انفجار كبير", ["main", "after"]),
        ("تظاهر العمال بسبب تأخر الرواتب", ["main", "cause"]),
        ("تظاهر العمال وأغلقوا الطريق", ["main", "and"]),
        ("سنرد إذا هاجموا المدينة", ["main", "condition"]),
        ("أصدر بيانا محذرا من الغرق", ["main", "participle"]),
        ("قتل جندي، وفق الشرطة", ["main", "attribution"]),
    ],
)
def test_arabic_boundaries(text: str, expected: list[str]) -> None:
    assert relations(text) == expected


def test_a_second_verb_takes_the_main_clause_up_again() -> None:
    assert relations("الفريق الذي خسر البطولة هدد بالانسحاب")[-1] == "resume"


def test_a_short_quotation_is_part_of_its_clause() -> None:
    assert relations('استهدفت حركة "الفجر الجديد" الميناء') == ["main"]


def test_a_long_quotation_is_a_clause_of_its_own() -> None:
    text = 'قال الوزير "نحن نريد أن نعرف من فعل هذا الأمر هنا" ثم خرج'
    assert "quote" in relations(text)


def test_english_conjunction_before_a_date_opens_a_clause() -> None:
    assert relations("She met the king and signed a deal", "en") == ["main", "and"]


def test_every_word_belongs_to_one_clause() -> None:
    sentence = sentence_of("قال الوزير، أمس، إن الجيش الذي انسحب لم يقاتل، بينما هرب آخرون")
    assert len(sentence.clause_of) == len(sentence.words)
    covered = [index for clause in sentence.clauses for index in range(clause.first, clause.last)]
    assert covered == list(range(len(sentence.words)))


def test_a_name_joined_before_a_date_opens_no_clause() -> None:
    title = told("ضرب زلزال تركيا وسوريا فجر الاثنين وخلف أكثر من ألف قتيل.")["ضرب"].title
    assert "وسوريا" in title


def test_a_second_present_with_its_own_date_opens_a_clause() -> None:
    found = told("استقال قبل أن يعرض البرلمان قانونا في مارس 2022 ويصدر مرسوما في يونيو 2022.")
    assert found["يصدر"].edtf == "2022-06"


def test_a_word_that_begins_with_waw_joins_nothing() -> None:
    found = told("في وقت سابق من هذا الشهر، زار الوزير المصنع.")
    assert found["زار"].basis is Basis.RELATIVE
