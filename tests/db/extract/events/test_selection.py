from __future__ import annotations

from db.records import EventType
from tests.db.extract.events.telling import events_of, told


def test_an_analyst_tells_no_news() -> None:
    assert told("وقال المحلل السياسي نزار فرح إن الحكومة أخطأت حين رفضت العرض.") == {}


def test_a_report_gives_way_to_what_it_reports() -> None:
    found = told("وذكر بيان أن مسلحين هاجموا المخفر.")
    assert set(found) == {"هاجموا"}


def test_reported_speech_takes_the_type_of_its_content() -> None:
    assert told("وقال القائد إن العدو سيدفع ثمنا باهظا.")["قال"].type is EventType.THREATEN
    assert told("وقال الوزير إن على الحكومة أن تتحرك ويجب دعم المزارعين.")["قال"].type is EventType.REQUEST


def test_a_remark_without_weight_is_left_out() -> None:
    assert told("وأضاف أن الأمر معقد جدا.") == {}


def test_the_dead_of_an_accident_are_no_assault() -> None:
    assert told("قتل أربعة أشخاص في تصادم حافلتين.")["قتل"].type is EventType.OTHER
    assert told("قتل أربعة أشخاص في هجوم مسلح.")["قتل"].type is EventType.ASSAULT


def test_a_noun_and_its_verb_are_one_event() -> None:
    assert len(told("شنّ الجيش هجوما واسعا على القرية.")) == 1


def test_a_flood_that_hits_is_no_assault() -> None:
    assert {event.type for event in events_of("ضربت فيضانات عنيفة المدينة أمس وخلفت ستة قتلى.")} == {EventType.OTHER}


def test_what_happened_is_no_agreement() -> None:
    assert all(event.type is not EventType.AGREE for event in events_of("وقعت في 29 فبراير 1960 فاجعة كبيرة."))


def test_what_only_describes_in_a_relative_clause_is_left_out() -> None:
    assert "وصلت" not in told("سجل المهاجم هدفا من كرة طويلة وصلت إليه من الجناح الذي انتقل إليه.")


def test_a_past_is_not_expected_because_something_else_is() -> None:
    found = told("تسلم الوزير دعوة إلى المؤتمر المقرر في 3 نوفمبر 2023.")
    assert not any(event.expected and trigger == "تسلم" for trigger, event in found.items())
