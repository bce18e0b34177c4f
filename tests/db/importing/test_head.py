from __future__ import annotations

import pytest

from db.importing.head import name_head, name_title
from db.importing.marking import Marking
from db.importing.structure import recognise
from db.records import RangeKind
from tests.db.importing.conftest import LEDE, SECOND, TITLE

K = RangeKind


def _head(*lines: str) -> tuple[str, str | None, dict[str, RangeKind]]:
    """Title, source and kinds of an article whose head has these lines."""
    text = "\n\n".join([*lines, LEDE, SECOND, SECOND])
    found = recognise(text)
    title = text[slice(*found.title)] if found.title else ""
    return title, found.source, {text[part.start : part.end]: part.kind for part in found.ranges}


def test_the_head_of_an_arab_daily() -> None:
    title, source, kinds = _head(
        TITLE, "العمدة وعد بتحقيق", "نُشر: 12:20-5 يناير 2022 م ـ 02 جمادى الآخرة 1443 هـ", "المدينة: «صوت النهر»"
    )
    assert (title, source) == (TITLE, "صوت النهر")
    assert kinds["المدينة: «صوت النهر»"] is K.DATELINE
    assert kinds["نُشر:"] is K.BOILERPLATE
    assert not any("يناير" in words for words in kinds)


def test_the_outlet_and_the_date_above_the_title() -> None:
    title, source, kinds = _head("قناة النهر - العاصمة", "05 يناير 2022 - 14:20", TITLE)
    assert (title, source) == (TITLE, "قناة النهر")
    assert kinds["قناة النهر - العاصمة"] is K.BOILERPLATE


def test_place_writer_and_agency_on_one_line() -> None:
    title, source, kinds = _head(TITLE, "بغداد/ أحمد السعدي/ الأناضول")
    assert (title, source) == (TITLE, "الأناضول")
    assert kinds["بغداد/ أحمد السعدي/ الأناضول"] is K.DATELINE


@pytest.mark.parametrize("second", ["الأهالي: حذّرنا منذ سنتين", "العاصمة - تصوير فريقنا"])
def test_other_lines_with_colons_and_dashes_are_no_datelines(second: str) -> None:
    _, _, kinds = _head(TITLE, second)
    assert kinds.get(second) is not K.DATELINE


def test_a_paper_that_names_itself_below_outranks_the_section_under_the_title() -> None:
    text = "\n\n".join([TITLE, "أخبار الشمال", LEDE, SECOND, "المصدر: صوت النهر"])
    assert recognise(text).source == "صوت النهر"


def test_minutes_of_a_day_are_body() -> None:
    _, _, kinds = _head(TITLE, "10:15 انهيار العمود الأول", "10:30 وصول فرق الإنقاذ")
    assert set(kinds.values()) == {K.TITLE}


def test_short_sentences_are_a_body_too() -> None:
    text = "\n\n".join([TITLE, "انهار الجسر فجر اليوم.", "وصلت فرق الإنقاذ بعد ساعة."])
    marking = Marking(text)
    assert name_title(marking) == (0, len(TITLE))
    name_head(marking, len(TITLE))
    assert [part.kind for part in marking.ranges] == [K.TITLE]


def test_a_line_alone_has_no_title() -> None:
    assert name_title(Marking(TITLE)) is None
    assert name_title(Marking("")) is None
