from __future__ import annotations

import pytest

from db.records import Basis
from tests.db.extract.events.telling import told


def test_a_joined_clause_shares_the_date() -> None:
    found = told("اقتحمت الشرطة المخزن أمس واعتقلت الحارس.")
    assert found["اعتقلت"].edtf == "2023-05-17"
    assert found["اعتقلت"].basis is Basis.CONTEXT


def test_what_led_to_it_lies_in_the_fortnight_before() -> None:
    found = told("استقال الوزير أمس بعدما اتهمه النواب بالفساد.")
    assert found["اتهمه"].edtf == "[2023-05-03..2023-05-17]"


def test_a_man_killed_on_monday_dates_no_mourning() -> None:
    found = told("وشيّع الأهالي شابا قُتل الاثنين قرب الحاجز.")
    assert found["قُتل"].edtf == "2023-05-15"
    assert found["شيّع"].edtf != "2023-05-15"


def test_a_retrospect_carries_its_dates_on() -> None:
    text = """اندلعت الحرب عام 1975.
ووقع الطرفان هدنة عام 1978.
وفي 14 فبراير 2005 اغتيل رئيس الحكومة في العاصمة.
واتهمت المعارضة النظام بتدبير الاغتيال.
"""
    assert told(text)["اتهمت"].edtf == "2005-02-14"


def test_the_news_is_not_dated_by_its_background() -> None:
    text = "استقال الوزير أمس.\nوكان قد عين في مارس 2019.\nواتهمت المعارضة الحكومة بالفشل."
    assert told(text)["اتهمت"].basis is Basis.DOCUMENT


@pytest.mark.parametrize("deed", ["وتزوج مرتين وأنجب ثلاثة أبناء.", "وتعلم الخط والرسم."])
def test_an_undated_life_stays_undated(deed: str) -> None:
    life = "ولد الكاتب عام 1931.\nونال الدكتوراه عام 1960.\nوهاجر إلى كندا عام 1971.\nوأسس مجلة عام 1975.\n"
    text = life + "نص آخر لا حدث فيه.\n" * 5 + deed
    spans = [event.span for event in told(text).values() if event.evidence.passage[0] >= text.index(deed)]
    assert spans
    assert all(span is None for span in spans)


def test_when_beside_a_date_takes_it() -> None:
    text = "Rents have been high since last March, when the city raised the tax."
    assert told(text, "en")["raised"].edtf == "2023-03"


def test_a_death_shares_the_date_of_what_led_to_it() -> None:
    found = told("لقي عاملان حتفهما بعد أن جرفت السيول خيمتهما مساء الثلاثاء.")
    assert found["لقي"].edtf == "2023-05-16"


def test_the_occasion_between_commas_dates_what_was_said() -> None:
    found = told("ودعت النقابة، صباح الثلاثاء في ندوة صحفية، إلى إضراب عام.")
    assert found["ودعت" if "ودعت" in found else "دعت"].edtf == "2023-05-16"
