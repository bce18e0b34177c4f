from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.db.extract.events.telling import events_of, told


def test_a_title_leaves_conjunction_and_date_out() -> None:
    assert told("وقصفت الطائرات الميناء أمس الأربعاء.")["قصفت"].title == "قصفت الطائرات الميناء"


def test_a_title_keeps_the_light_verb_with_its_noun() -> None:
    assert told("وشنّ الجيش هجوما على القرية.")["هجوما"].title == "شنّ الجيش هجوما على القرية"


def test_a_saying_is_titled_with_what_was_said() -> None:
    assert "المستشفيات" in told("وحذر الوزير من أن المستشفيات امتلأت.")["حذر"].title


@given(st.integers(min_value=1, max_value=40))
def test_a_long_title_ends_with_a_whole_word(count: int) -> None:
    words = [f"كلمة{number}" for number in range(count)]
    event = events_of("قصفت الطائرات " + " ".join(words) + ".")[0]
    assert len(event.title) <= 90
    last = event.title.removesuffix("…").split()[-1]
    assert last in {"قصفت", "الطائرات", *words}


def test_a_passage_is_no_longer_than_a_reader_can_see() -> None:
    text = "قصفت الطائرات الميناء " + "في الصباح الباكر، ثم عادت مرة أخرى " * 60 + "."
    for event in events_of(text):
        assert event.evidence.passage[1] - event.evidence.passage[0] <= 700


def test_a_relative_clause_is_titled_with_what_it_tells_of() -> None:
    assert told("The opposition leader, who was arrested in March 2013, smiled.", "en")["arrested"].title == (
        "The opposition leader was arrested"
    )


def test_a_title_of_one_word_keeps_its_date() -> None:
    assert told("درس القانون ثم تخرج عام 1954.")["تخرج"].title == "تخرج عام 1954"


@pytest.mark.parametrize(
    ("text", "trigger", "title"),
    [
        ("وكان الوزير قد أغلق المدرسة يوم الاثنين.", "أغلق", "الوزير أغلق المدرسة"),
        ("وأغلقت المدارس في الولاية حتى الأحد المقبل.", "أغلقت", "أغلقت المدارس في الولاية"),
        ("عيّن الملك، مساء أمس الأربعاء، قاضيا جديدا للمدينة.", "عيّن", "عيّن الملك قاضيا جديدا للمدينة"),
        ("انتقل إلى المدينة، حيث اندلع حريق كبير في السوق.", "اندلع", "اندلع حريق كبير في السوق"),
    ],
)
def test_a_title_stands_alone(text: str, trigger: str, title: str) -> None:
    assert told(text)[trigger].title == title


def test_a_relative_clause_about_a_day_is_no_part_of_a_title() -> None:
    text = "وكان المجلس قد أعلن الأحد الماضي، الذي صادف عيد الاستقلال، تأجيل الجلسة شهرا."
    assert told(text)["أعلن"].title == "المجلس أعلن تأجيل الجلسة شهرا"


def test_a_short_title_takes_no_joined_clause_in() -> None:
    assert told("قال إن موجة ضربت الحي وإن الماء بلغ الطابق الأول.")["ضربت"].title == "موجة ضربت الحي"


def test_an_apposition_does_not_part_the_subject_from_its_verb() -> None:
    event = told("זאב כרמי, מגדולי השחקנים בארץ, הלך לעולמו אתמול.", "he")["הלך"]
    assert event.title.startswith("זאב כרמי")
    assert event.title.endswith("הלך לעולמו")
