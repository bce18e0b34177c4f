from __future__ import annotations

import pytest

from db.records import EventType
from tests.db.extract.events.telling import told


@pytest.mark.parametrize(
    ("text", "trigger", "kind", "subtype"),
    [
        ("قتل أربعة أشخاص في تصادم حافلتين.", "قتل", EventType.OTHER, "accident"),
        ("لقي جندي حتفه في هجوم مسلح.", "لقي", EventType.ASSAULT, "killing"),
        ("لقي سائق حتفه في تصادم حافلتين.", "لقي", EventType.OTHER, "accident"),
        ("ضرب زلزال عنيف الساحل الشمالي.", "ضرب", EventType.OTHER, "disaster"),
        ("هاجم منتخب الضيوف مرمى الفريق وسجل هدفا في المباراة.", "هاجم", EventType.OTHER, "sport"),
        ("هاجم مسلحون مرمى للنفايات قرب البلدة.", "هاجم", EventType.ASSAULT, "attack"),
        ("أصيب ستون شخصا بفيروس جديد أمس.", "أصيب", EventType.OTHER, "disaster"),
    ],
)
def test_the_matter_of_the_sentence_settles_the_type(text: str, trigger: str, kind: EventType, subtype: str) -> None:
    event = told(text)[trigger]
    assert (event.type, event.subtype) == (kind, subtype)


def test_a_speech_takes_the_type_of_what_was_said() -> None:
    assert told("وقال القائد إن العدو سيدفع ثمنا باهظا.")["قال"].type is EventType.THREATEN


def test_a_match_ends_with_the_sentence_that_names_none() -> None:
    found = told("فاز الفريق في المباراة مساء أمس.\nوهاجم مسلحون مخفرا للشرطة صباح اليوم.")
    assert found["هاجم"].type is EventType.ASSAULT
