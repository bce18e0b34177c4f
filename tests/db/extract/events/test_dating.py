from __future__ import annotations

import pytest

from db.extract.events.confidence import step
from db.records import Basis
from tests.db.extract.events.telling import told


@pytest.mark.parametrize(
    ("text", "trigger", "edtf"),
    [
        ("قصفت الطائرات الميناء أمس الأربعاء.", "قصفت", "2023-05-17"),
        ("والثلاثاء وقعت الشركة عقدا جديدا.", "وقعت", "2023-05-16"),
        ("قال الوزير، الثلاثاء، إن الحكومة قبلت العرض كله.", "قال", "2023-05-16"),
        ("في 12 مارس 2019 استقال المدير من منصبه.", "استقال", "2019-03-12"),
        ("وقع هجوم على المعسكر الذي يضم مئة جندي، فجر الثلاثاء.", "هجوم", "2023-05-16"),
    ],
)
def test_a_date_belongs_to_its_clause(text: str, trigger: str, edtf: str) -> None:
    event = told(text)[trigger]
    assert event.edtf == edtf
    assert event.basis in (Basis.EXPLICIT, Basis.RELATIVE)
    assert event.evidence.mention is not None


@pytest.mark.parametrize("joint", ["في حين", "بينما", "فيما", "لكن"])
def test_a_date_does_not_cross_a_contrast(joint: str) -> None:
    found = told(f"قصفت الطائرات الميناء أمس الأربعاء، {joint} طالبت البلدية بالحماية.")
    assert found["قصفت"].edtf == "2023-05-17"
    assert found["طالبت"].basis is Basis.DOCUMENT
    assert found["طالبت"].edtf == "[2023-05-04..2023-05-18]"


def test_a_date_does_not_leave_its_relative_clause() -> None:
    found = told("رحب الوزير بالاتفاق الذي وقعته الشركة في 3 أبريل 2021.")
    assert found["رحب"].basis is Basis.DOCUMENT


def test_a_relative_clause_dates_the_noun_before_it() -> None:
    assert told("وندد السكان بهجوم هز المدينة.") is not None
    found = told("أثار غضب الناس الهجوم الذي هز المدينة الثلاثاء.")
    assert found["الهجوم"].edtf == "2023-05-16"


def test_a_date_carries_over_to_a_joined_clause() -> None:
    found = told("اقتحم المسلحون المبنى الثلاثاء وأحرقوا الوثائق.")
    assert found["أحرقوا"].edtf == "2023-05-16"
    assert found["أحرقوا"].basis is Basis.CONTEXT


def test_a_cause_lies_before_what_it_led_to() -> None:
    found = told("تظاهر الطلاب الثلاثاء بسبب اعتقال زميل لهم.")
    assert found["تظاهر"].edtf == "2023-05-16"
    assert found["اعتقال"].edtf == "[2023-05-02..2023-05-16]"


def test_a_promised_date_dates_nothing_that_happened() -> None:
    found = told("تعهدت الشركة بإصلاح الجسر في نهاية العام المقبل.")
    assert found["تعهدت"].basis is Basis.DOCUMENT


def test_until_bounds_and_does_not_date() -> None:
    found = told("تولى سامر الحداد رئاسة النادي حتى عام 1996.")
    assert found["تولى"].edtf != "1996"


def test_since_tells_how_long_a_protest_goes_on() -> None:
    found = told("يحتج المزارعون منذ 3 مايو على الأسعار.")
    assert found["يحتج"].edtf == "2023-05-03/2023-05-18"


def test_since_after_a_superlative_dates_nothing() -> None:
    found = told("ضربت عاصفة الساحل أمس، وهي الأعنف منذ عام 1990.")
    assert found["ضربت"].edtf == "2023-05-17"


def test_the_next_sentence_of_a_paragraph_goes_on() -> None:
    found = told("اقتحم مسلحون المصرف الثلاثاء. وسرقوا أموالا وقتلوا حارسا.")
    assert found["قتلوا"].edtf == "2023-05-16"
    assert found["قتلوا"].basis is Basis.CONTEXT


def test_without_publication_relative_dates_wait() -> None:
    found = told("قصفت الطائرات الميناء أمس.", published=None)
    assert found["قصفت"].basis is Basis.RELATIVE
    assert found["قصفت"].span is None


def test_without_any_date_nothing_is_invented() -> None:
    found = told("قصفت الطائرات الميناء.", published=None)
    assert found["قصفت"].basis is Basis.NONE
    assert found["قصفت"].span is None


def test_an_announced_happening_is_kept_as_expected() -> None:
    found = told("ومن المقرر أن تجرى الانتخابات يوم 4 يونيو المقبل.")
    event = next(iter(found.values()))
    assert event.edtf == "2023-06-04"
    assert event.expected
    assert step(event.confidence) == "likely"
    assert "event-expected" in {reason.key for reason in event.reason}


def test_the_date_of_a_cited_law_dates_nothing() -> None:
    event = told("ألغى المجلس القانون الصادر عام 1969.")["ألغى"]
    assert event.edtf != "1969"


def test_an_announced_noun_is_expected_on_its_day() -> None:
    event = told("ودعت النقابات إلى إضراب شامل يوم غد الجمعة.")["إضراب"]
    assert event.edtf == "2023-05-19"
    assert "event-expected" in [part.key for part in event.reason]


def test_a_figure_compared_with_dates_nothing() -> None:
    event = told("وتراجع سعر العملة إلى 22 وحدة اليوم، مقابل 19 وحدة أمس.")["تراجع"]
    assert event.edtf == "2023-05-18"


def test_an_outbreak_is_one_day_though_since_stands_before_it() -> None:
    event = told("ارتفع عدد القتلى إلى 400 منذ اندلاع القتال في 15 أبريل الماضي.")["اندلاع"]
    assert event.edtf == "2023-04-15"
