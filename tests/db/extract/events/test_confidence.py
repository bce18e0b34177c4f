from __future__ import annotations

import pytest

from db.extract.events.confidence import step
from db.message import message
from db.wording import word
from tests.db.extract.events.telling import told


def test_a_dated_verb_is_surer_than_an_undated_noun() -> None:
    dated = told("قصفت الطائرات الميناء أمس.")["قصفت"]
    undated = told("وخرج السكان إثر قصف الميناء.")["قصف"]
    assert dated.confidence > undated.confidence


@pytest.mark.parametrize(
    ("value", "name"), [(0.92, "sure"), (0.8, "sure"), (0.7, "likely"), (0.59, "doubtful"), (0.25, "doubtful")]
)
def test_people_see_three_steps(value: float, name: str) -> None:
    assert step(value) == name
    assert word(message("event-confidence", step=name), "ar") != word(message("event-confidence", step=name), "en")
