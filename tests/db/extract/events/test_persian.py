from __future__ import annotations

import pytest

from db.records import EventType
from tests.db.extract.events.telling import told


@pytest.mark.parametrize(
    ("sentence", "trigger", "kind"),
    [
        ("ارتش دوشنبه به دو روستا حمله کرد.", "حمله", EventType.ASSAULT),
        ("دو وزیر دوشنبه در تهران دیدار کردند.", "دیدار", EventType.CONSULT),
        ("پلیس سه نفر را بازداشت کرده است.", "بازداشت", EventType.COERCE),
        ("کارگران دوشنبه اعتصاب کردند.", "اعتصاب", EventType.PROTEST),
    ],
)
def test_a_light_verb_makes_its_noun_an_event(sentence: str, trigger: str, kind: EventType) -> None:
    assert told(sentence, "fa")[trigger].type is kind


@pytest.mark.parametrize(
    "sentence",
    ["ارتش به روستا حمله نکرد.", "ارتش به روستا حمله خواهد کرد.", "اگر ارتش حمله کرد، مردم می‌روند."],
)
def test_denied_future_and_conditional_are_no_events(sentence: str) -> None:
    assert told(sentence, "fa") == {}
