from __future__ import annotations

from db.records import Basis
from tests.db.extract.events.telling import told


def test_days_after_an_event_date_the_event() -> None:
    found = told("بدأ الحصار في 20 أبريل 2023، بعد 10 أيام من اندلاع القتال عند الحدود.")
    assert found["اندلاع"].edtf == "2023-04-10"
    assert found["اندلاع"].basis is Basis.RELATIVE


def test_an_anniversary_falls_in_the_year_of_publication() -> None:
    found = told("أحيا السكان أمام النصب ذكرى اغتيال الشاعر في 17 مايو 2011.")
    assert found["اغتيال"].edtf == "2011-05-17"
    assert found["أحيا"].edtf == "2023-05-17"


def test_what_goes_on_now_is_dated_by_the_article() -> None:
    found = told("ويتم الآن نشر قوات إضافية على الحدود.")
    assert found["نشر"].basis in (Basis.DOCUMENT, Basis.CONTEXT)
    assert found["نشر"].edtf == "[2023-05-04..2023-05-18]"


def test_the_day_after_dates_no_noun_behind_a_preposition() -> None:
    found = told("توفي الشاعر في 3 مايو 2023، وشيع جثمانه في اليوم التالي في جنازة مهيبة.")
    assert found["شيع"].edtf == "2023-05-04"
