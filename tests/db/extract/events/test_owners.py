from __future__ import annotations

import pytest

from tests.db.extract.events.telling import told


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("استقال المدير الثلاثاء بعد احتجاجات واسعة.", "استقال"),
        ("استقال المدير، الذي يحظى بشعبية واسعة، الثلاثاء.", "استقال"),
        ("يوم الثلاثاء، وبحضور المئات، استقال المدير.", "استقال"),
        ("استقال المدير بعد فضيحة هزت المدينة، مساء الثلاثاء.", "استقال"),
    ],
)
def test_a_mention_finds_its_verb(text: str, trigger: str) -> None:
    assert told(text)[trigger].edtf == "2023-05-16"


def test_the_nearest_happening_before_a_date_owns_it() -> None:
    found = told("رحب الوزير بانسحاب القوات في 3 أبريل 2021، لكنه لم يزر المدينة.")
    assert found["انسحاب"].edtf == "2021-04-03"


def test_the_noun_before_a_relative_clause_borrows_its_date() -> None:
    found = told("ندد الوزير بهجوم شنه مسلحون في 7 مارس 2021.")
    assert found["هجوم"].edtf == "2021-03-07"
