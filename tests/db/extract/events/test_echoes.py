from __future__ import annotations

from db.records import Basis
from tests.db.extract.events.telling import told

DATED = "وكان مسلحون قد شنوا هجوما على السفارة الهولندية في العاصمة يوم 2 مارس 2023."


def test_a_happening_named_again_takes_the_date_it_was_told_with() -> None:
    found = told(f"{DATED}\nوندد السكان بعد الهجوم على السفارة الهولندية.")
    events = [event for trigger, event in found.items() if trigger == "الهجوم"]
    assert {event.edtf for event in events} == {"2023-03-02"}


def test_another_target_is_another_happening() -> None:
    found = told(f"{DATED}\nوعالجت المستشفيات جرحى إثر هجوم على قافلة إغاثة.")
    assert found["هجوم"].basis is Basis.DOCUMENT
