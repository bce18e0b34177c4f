from __future__ import annotations

import pytest

from tests.db.extract.events.telling import told


@pytest.mark.parametrize(
    ("sentence", "language", "killed", "injured"),
    [
        ("قتل 25 مقاتلا في هجوم على المعسكر.", "ar", 25, None),
        ("أسفر هجوم على المخفر عن مقتل ثلاثة جنود وإصابة خمسة عشر.", "ar", 3, 15),
        ("قتل خمسة وعشرون شخصا في هجوم على السوق.", "ar", 25, None),
        ("هاجم مسلحون المخفر من دون وقوع ضحايا.", "ar", 0, 0),
        ("قتل رجل في هجوم على السوق في عام 2019.", "ar", 1, None),
        ("Gunmen attacked a market, killing twenty people and wounding 7.", "en", 20, 7),
        ("הצבא תקף את הכפר, ושלושה תושבים נהרגו.", "he", 3, None),
        ("در حمله به پاسگاه ۵ سرباز کشته شدند.", "fa", 5, None),
    ],
)
def test_what_the_passage_says(sentence: str, language: str, killed: int | None, injured: int | None) -> None:
    tolls = {(event.killed, event.injured) for event in told(sentence, language).values()}
    assert (killed, injured) in tolls or {killed, injured} <= {number for pair in tolls for number in pair}


def test_years_and_money_are_no_toll() -> None:
    event = told("قتل الحارس في هجوم كلف الشركة 300 مليون دولار.")["قتل"]
    assert event.killed is None
