from __future__ import annotations

from db.importing.body import name_headings, name_tail
from db.importing.head import name_head
from db.importing.marking import Marking
from db.records import RangeKind
from tests.db.importing.conftest import LEDE, SECOND


def _named(*lines: str) -> dict[str, RangeKind]:
    text = "\n\n".join(lines)
    marking = Marking(text)
    name_head(marking, None)
    name_headings(marking)
    name_tail(marking)
    return {text[part.start : part.end]: part.kind for part in marking.ranges}


def test_a_short_line_between_paragraphs_is_a_heading() -> None:
    assert _named(LEDE, "ليلة على الضفة", SECOND) == {"ليلة على الضفة": RangeKind.HEADING}


def test_questions_head_sections_and_sentences_do_not() -> None:
    assert _named(LEDE, "ماذا بعد؟", SECOND, "ثم صمت الجميع.", SECOND) == {"ماذا بعد؟": RangeKind.HEADING}


def test_speakers_and_repeated_words_are_pull_quotes() -> None:
    named = _named(
        LEDE,
        "العمدة: لن نعيد بناء الجسر هنا",
        SECOND,
        "انهار جسر الصيادين القديم بعد أمطار غزيرة",
        SECOND,
        LEDE,
        SECOND,
    )
    assert set(named.values()) == {RangeKind.QUOTE}
    assert len(named) == 2


def test_paragraphs_without_full_stops_are_no_headings() -> None:
    bare = [line.rstrip(".") for line in (LEDE, SECOND, LEDE + " أيضا", SECOND + " أيضا")]
    assert _named(bare[0], "وصل ثلاثة مهندسين إلى الجسر صباح اليوم", *bare[1:]) == {}


def test_lists_and_bullets_are_no_headings() -> None:
    assert _named(LEDE, "- قميص", SECOND, "قميص", "حذاء", "مصباح", SECOND) == {}


def test_nothing_stands_below_a_text_without_paragraphs() -> None:
    assert _named("قميص", "حذاء") == {}
