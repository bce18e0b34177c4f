from __future__ import annotations

import pytest

from db.importing.lines import Line
from db.importing.marking import Marking, beside_date, is_date_line
from db.records import RangeKind, TextRange


def _line(text: str) -> Line:
    return Line(0, len(text), text, apart=True)


def test_named_lines_are_left_alone_by_later_steps() -> None:
    marking = Marking("one\ntwo\nthree")
    marking.name(1, RangeKind.BOILERPLATE)
    marking.settle(0)
    assert marking.unnamed() == [2]
    assert marking.ranges == [TextRange(4, 7, RangeKind.BOILERPLATE)]


def test_a_part_of_a_line_is_named_without_the_space_behind_it() -> None:
    marking = Marking("posted on  May 3")
    marking.name_part(0, 0, 11, RangeKind.BOILERPLATE)
    marking.name_part(0, 16, 16, RangeKind.BOILERPLATE)
    assert marking.ranges == [TextRange(0, 9, RangeKind.BOILERPLATE)]
    assert marking.unnamed() == [0]


@pytest.mark.parametrize(
    "text",
    [
        "21 نوفمبر 2022",
        "الثلاثاء، ٢٩ نوفمبر/تشرين الثاني ٢٠٢٢ ٠٩:١٥ ص",
        "21/05/2024",
        "Saturday 26 November 2022 | The River",
    ],
)
def test_date_lines(text: str) -> None:
    assert is_date_line(_line(text))


@pytest.mark.parametrize(
    "text",
    [
        "انهار الجسر في 2022.",
        "انهيار الجسر القديم",
        "الحكومة تعد بجسر جديد قبل نهاية عام 2024 رغم تأخر التمويل وغياب المقاول الأول",
    ],
)
def test_other_lines(text: str) -> None:
    assert not is_date_line(_line(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Saturday 26 November 2022 | The River", "The River"),
        ("صوت النهر - الخميس 16 آذار 2023", "صوت النهر"),
        ("الثلاثاء، 29 نوفمبر 2022", None),
        ("26 November 2022", None),
        ('קול הנהר, יום חמישי, 17 בנובמבר 2022, כ"ג בחשוון תשפ"ג', "קול הנהר"),
    ],
)
def test_the_paper_beside_the_date(text: str, name: str | None) -> None:
    assert beside_date(_line(text)) == name
