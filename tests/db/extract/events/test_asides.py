from __future__ import annotations

import pytest

from tests.db.extract.events.telling import events_of, sentence_of, told


def test_a_date_between_commas_parts_no_clause() -> None:
    event = told("قررت لجنة السياسة النقدية، اليوم الخميس، رفع سعر الفائدة نقطة كاملة.")["قررت"]
    assert event.edtf == "2023-05-18"
    assert event.title == "قررت لجنة السياسة النقدية رفع سعر الفائدة نقطة كاملة"


def test_a_title_between_commas_parts_none_either() -> None:
    event = told("التقى مراد الغربي، وزير الدفاع، أمس في العاصمة نظيره الإيطالي.")["التقى"]
    assert event.edtf == "2023-05-17"
    assert "نظيره" in event.title


@pytest.mark.parametrize("bracket", ["(شرق العاصمة)", "(أ ف ب)"])
def test_a_short_remark_in_brackets_parts_no_clause(bracket: str) -> None:
    sentence = sentence_of(f"شهدت المدينة {bracket} جريمة بشعة")
    assert len(sentence.clauses) == 1


def test_a_conjunction_after_a_date_begins_anew() -> None:
    found = {event.evidence.trigger for event in events_of("اقتحمت الشرطة المخزن، أمس، واعتقلت الحارس.")}
    assert len(found) == 2


def test_a_preposition_takes_the_verb_up_again() -> None:
    title = told("صادق المجلس، المنعقد برئاسة نائبه، على مشروع القانون الجديد.")["صادق"].title
    assert title.endswith("على مشروع القانون الجديد")


def test_english_commas_part_clauses() -> None:
    assert len(sentence_of("The mayor, on Monday, resigned", "en").clauses) > 1
