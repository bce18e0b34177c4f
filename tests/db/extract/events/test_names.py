from __future__ import annotations

import pytest

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
