from __future__ import annotations

import unicodedata

import arabic_reshaper
import pytest
from bidi.algorithm import get_display

from db.text.direction import Direction
from db.text.shaping import logical_lines, repaired, shaped

STORY = (
    "انهار الجسر القديم على النهر (المعروف بجسر الصيادين) فجر اليوم.",
    "وقالت البلدية إن الأمطار الغزيرة أضعفت الأعمدة منذ 12 يومًا.",
    "وصلت فرق الإنقاذ إلى المنطقة القريبة من المدرسة بعد ساعة واحدة.",
    "وأغلقت الشرطة الطريق المؤدية إلى السوق حتى إشعار آخر.",
)


def _as_drawn(line: str, *, forms: bool) -> str:
    """A line as an old program stored it: in the order of its picture, with or without joined forms."""
    bare = "".join(letter for letter in line if unicodedata.combining(letter) == 0)
    return str(get_display(arabic_reshaper.reshape(bare) if forms else bare, base_dir="R"))


def _bare(line: str) -> str:
    return "".join(letter for letter in line if unicodedata.combining(letter) == 0)


@pytest.mark.parametrize("forms", [True, False])
def test_lines_in_visual_order_come_back_to_reading_order(forms: bool) -> None:
    drawn = "\r\n".join(_as_drawn(line, forms=forms) for line in STORY)
    assert repaired(drawn) == "\r\n".join(map(_bare, STORY))


def test_joined_forms_in_reading_order_become_plain_letters() -> None:
    joined = "\n".join(arabic_reshaper.reshape(_bare(line)) for line in STORY)
    assert repaired(joined) == "\n".join(map(_bare, STORY))


@pytest.mark.parametrize("text", ["\n".join(STORY), "The old bridge fell.", "", "הגשר הישן קרס לאחר הגשם"])
def test_a_sound_text_comes_back_as_the_same_object(text: str) -> None:
    assert repaired(text) is text


def test_shaping_keeps_vowel_signs_and_lays_lines_out() -> None:
    drawn = shaped("كَتَبَ\nab", right_to_left=True)
    first, second = drawn.split("\n")
    assert second == "ab"
    assert "\u064e" in first
    assert any("\ufe70" <= letter <= "\ufefc" for letter in first)
    assert unicodedata.normalize("NFKC", first.replace("\u064e", ""))[::-1] == "كتب"


def test_shaping_leaves_empty_lines_and_line_ends() -> None:
    assert shaped("\r\n \n\n") == "\r\n \n\n"


def test_an_isolated_run_is_laid_out_by_itself() -> None:
    assert shaped("“\u2068abc (1)\u2069” x", right_to_left=False) == "“abc (1)” x"
    drawn = shaped("«\u2068x 1\u2069» كتب", right_to_left=True)
    assert unicodedata.normalize("NFKC", drawn) == "بتك «x 1»"
    assert shaped("\u2068a \u2068b\u2069 c\u2069", right_to_left=False) == "a b c"


def test_more_isolated_runs_than_there_are_signs() -> None:
    assert shaped("\u2068a\u2069" * 300, right_to_left=False) == "a" * 300


def _seen(line: str) -> list[str]:
    return list(str(get_display(line, base_dir="R")))


def test_lines_of_glyphs_in_reading_order() -> None:
    line = "قال المدير (حسن) إن 4.5 مليون وصلت إلى Harbour Works أمس"
    assert logical_lines([(_seen(line), "rtl")]) == [line]


def test_a_ligature_is_one_unit() -> None:
    assert logical_lines([(["م", "لا", "س"], "rtl")]) == ["سلام"]
    assert logical_lines([(["ﻡ", "ﻼ", "ﺳ"], "rtl")]) == ["سلام"]


def test_latin_lines_stay_and_arabic_in_them_is_turned() -> None:
    assert logical_lines([(list("He said " + "سلام"[::-1] + " there"), "ltr")]) == ["He said سلام there"]


def test_brackets_of_all_lines_tell_whether_they_are_seen_or_meant() -> None:
    lines = ["قال «إن البحر", "هادئ» اليوم", "(كما كان) أمس"]
    base: Direction = "rtl"
    seen = [(_seen(line), base) for line in lines]
    swapped = str.maketrans("«»()", "»«)(")
    mirrored = [([unit.translate(swapped) for unit in units], base) for units, _ in seen]
    assert logical_lines(seen) == lines
    assert logical_lines(mirrored) == lines
