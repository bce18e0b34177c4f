from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.importing.lines import Line, lines_of, phrase_key


@given(st.text(alphabet="اب a.\n\r\t\u00a0\ufeff\u200f\u2029،", max_size=80))
def test_lines_lie_in_the_text_without_white_space_around_them(text: str) -> None:
    before = 0
    for line in lines_of(text):
        assert before <= line.start < line.end <= len(text)
        assert text[line.start : line.end] == line.text
        assert not line.text[0].isspace()
        assert not line.text[-1].isspace()
        before = line.end


def test_a_blank_line_sets_a_line_apart() -> None:
    lines = lines_of("أول\r\nثان\r\n\r\nثالث\n \nرابع")
    assert [(line.text, line.apart) for line in lines] == [
        ("أول", False),
        ("ثان", False),
        ("ثالث", True),
        ("رابع", True),
    ]


def test_lines_broken_to_a_width_are_joined_to_their_paragraphs() -> None:
    block = "\n".join(["the river rose in the night and the old bridge near the market"] * 5) + "\nfell at dawn."
    lines = lines_of(f"{block}\n\n{block}")
    assert len(lines) == 2
    assert lines[0].text == block
    assert lines[1].apart


def test_paragraphs_of_their_own_line_are_not_joined() -> None:
    paragraph = "انهار الجسر القديم فجر اليوم بعد أمطار غزيرة على المدينة وضواحيها."
    assert len(lines_of("\n".join([paragraph] * 10))) == 10


@pytest.mark.parametrize(
    ("text", "prose", "short"),
    [
        ("انهيار الجسر القديم", False, True),
        ("وصلت فرق الإنقاذ إلى المكان بعد ساعة من انهيار الجسر القديم.", True, False),
        ("نعم.", False, False),
        ("قال:", False, False),
        ("السلطات تتريث.. والأهالي ينتظرون", False, True),
        (" ".join(["كلمة"] * 25), True, False),
    ],
)
def test_prose_and_headlines_look_different(text: str, prose: bool, short: bool) -> None:
    line = Line(0, len(text), text, apart=True)
    assert (line.is_prose, line.is_short) == (prose, short)


def test_the_key_is_the_same_for_the_same_words() -> None:
    assert Line(0, 1, "«الأُمَّة» - الجديدة", apart=True).key == Line(0, 1, "الامة الجديده!", apart=True).key


def test_phrases_are_compared_by_their_folded_words() -> None:
    assert phrase_key("إقرأ  أيضاً…") == phrase_key("اقرا ايضا")
