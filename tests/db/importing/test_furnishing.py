from __future__ import annotations

import pytest

from db.importing.furnishing import name_captions, name_furniture
from db.importing.marking import Marking
from db.records import RangeKind
from tests.db.importing.conftest import LEDE, SECOND


def _named(*lines: str) -> tuple[Marking, dict[str, RangeKind]]:
    text = "\n".join(lines)
    marking = Marking(text)
    name_furniture(marking)
    name_captions(marking)
    return marking, {text[part.start : part.end]: part.kind for part in marking.ranges}


@pytest.mark.parametrize(
    "caption",
    [
        "الجسر قبل انهياره بأيام (رويترز)",
        "الجسر قبل انهياره بأيام (أ.ف.ب/أرشيف)",
        "التعليق على الصورة، الجسر قبل انهياره بأيام",
        "صورة: الجسر قبل انهياره",
        "The bridge a week before (Getty Images)",
        "צילום: הגשר הישן",
    ],
)
def test_captions(caption: str) -> None:
    _, named = _named(LEDE, caption, SECOND)
    assert named == {caption: RangeKind.CAPTION}


@pytest.mark.parametrize(
    "line",
    [
        "قال المهندس (وهو خبير جسور) ذلك",
        "بغداد/ أحمد السعدي/ الأناضول",
        "الصورة التي رسمها التقرير قاتمة",
        "أعلن ذلك مسؤول (رفض كشف اسمه)",
    ],
)
def test_lines_that_are_no_captions(line: str) -> None:
    _, named = _named(LEDE, line, SECOND)
    assert named == {}


def test_the_owner_of_the_copyright_is_kept() -> None:
    marking, named = _named(LEDE, "جميع الحقوق محفوظة © 2022 صوت النهر")
    assert marking.owner == "صوت النهر"
    assert list(named.values()) == [RangeKind.BOILERPLATE]


def test_headlines_after_read_also_and_the_text_that_goes_on() -> None:
    _, named = _named(LEDE, "اقرأ أيضا", "خبر أول", "خبر ثان", SECOND)
    assert set(named) == {"اقرأ أيضا", "خبر أول"}
