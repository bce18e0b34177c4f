from __future__ import annotations

import pytest

from db.records import Basis
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


@pytest.mark.parametrize(
    ("text", "trigger", "edtf"),
    [
        ("ترك البنك الفائدة وأبقى الأسعار دون تغيير في اجتماعه يوم 3 أبريل 2023.", "أبقى", "2023-04-03"),
        ("أعلن رئيس اللجنة التي ستنظر في الملف، سالم النجار، أمس، أن الجلسة علنية.", "أعلن", "2023-05-17"),
        ("قفز سعر القمح ليصل إلى مستوى قياسي الثلاثاء.", "قفز", "2023-05-16"),
    ],
)
def test_a_noun_that_did_not_happen_leaves_its_date_to_the_verb(text: str, trigger: str, edtf: str) -> None:
    assert told(text)[trigger].edtf == edtf


def test_a_saying_is_not_dated_since_when_something_goes_on() -> None:
    found = told("أعلنت الوزارة عن مقتل تسعين شخصا في المدينة منذ 7 أبريل 2023.")
    assert found["أعلنت"].basis is Basis.DOCUMENT


def test_a_figure_is_not_dated_by_when_the_count_began() -> None:
    assert told("ارتفع عدد السياح منذ 7 أبريل 2023 إلى مليون.")["ارتفع"].basis is Basis.DOCUMENT


def test_a_quarter_that_figures_are_about_dates_no_announcement() -> None:
    found = told("أعلنت الشركة أرباحا كبيرة عن الربع الأول من 2023.")
    assert found["أعلنت"].basis is Basis.DOCUMENT


def test_a_possessive_date_belongs_to_the_noun_after_it() -> None:
    text = "The council declared the result of Sunday's election invalid on Tuesday."
    found = told(text, "en")
    assert found["declared"].edtf == "2023-05-16"


def test_a_relative_clause_far_off_dates_no_noun() -> None:
    found = told("يأتي اللقاء ضمن استعداد الفريق للدورة الرياضية الجديدة التي افتتحت في 3 مارس 2023.")
    assert "اللقاء" not in found or found["اللقاء"].edtf != "2023-03-03"
