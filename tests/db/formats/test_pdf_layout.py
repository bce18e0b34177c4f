from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from db.formats.pdf_glyphs import Glyph, Page
from db.formats.pdf_layout import lines_of

SIZE = 10.0


def drawn(text: str, x: float, y: float, *, rtl: bool = False) -> Page:
    """A line as a program draws it: each sign in its place, right-to-left ones from the right."""
    shown = text[::-1] if rtl else text
    return [Glyph(sign, x + 5 * index, y, x + 5 * index + 5, y + SIZE) for index, sign in enumerate(shown)]


def _texts(page: Page) -> list[str]:
    return [line.text for line in lines_of(page)]


def test_lines_from_top_to_bottom_in_whatever_order_they_were_drawn() -> None:
    page = drawn("second line", 50, 380) + drawn("first line", 50, 400)
    assert _texts(page) == ["first line", "second line"]


def test_arabic_is_turned_and_numbers_stay() -> None:
    page = drawn("عاد البحارة عام ", 100, 400, rtl=True)
    page = [Glyph(one.text, one.x0 + 20, one.y0, one.x1 + 20, one.y1) for one in page] + drawn("1958", 100, 400)
    assert _texts(page) == ["عاد البحارة عام 1958"]


def test_a_ligature_and_marks_stay_whole() -> None:
    page = [
        Glyph("م", 100, 400, 105, 410),
        Glyph("لا", 105, 400, 112, 410),
        Glyph("س", 112, 400, 120, 410),
        Glyph("\u064e", 115, 409, 117, 411),
    ]
    assert _texts(page) == ["سَلام"]


def test_words_without_drawn_spaces() -> None:
    page = drawn("one", 50, 400) + drawn("two", 70, 400)
    assert _texts(page) == ["one two"]


def test_columns_one_after_the_other_below_a_title_over_both() -> None:
    left = [f"left column line {number}" for number in range(4)]
    right = [f"right column line {number}" for number in range(4)]
    page = drawn("a title that stands over both of the columns", 50, 440)
    for number in range(4):
        page += drawn(left[number], 50, 400 - 14 * number) + drawn(right[number], 200, 400 - 14 * number)
    assert _texts(page) == ["a title that stands over both of the columns", *left, *right]


def test_the_right_column_comes_first_where_the_script_runs_left() -> None:
    first, second = "في العمود الأول سطر", "في العمود الثاني سطر"
    page: Page = []
    for number in range(4):
        page += drawn(second, 50, 400 - 14 * number, rtl=True) + drawn(first, 200, 400 - 14 * number, rtl=True)
    assert _texts(page) == [first] * 4 + [second] * 4


@given(
    st.lists(
        st.builds(
            lambda text, x, y, width, height: Glyph(text, x, y, x + width, y + height),
            st.sampled_from(["a", " ", "ب", "لا", "\u064b", "1", "(", "\ufffd"]),
            st.floats(0, 500),
            st.floats(0, 500),
            st.floats(0.1, 40),
            st.floats(0.1, 40),
        ),
        max_size=60,
    )
)
def test_no_sign_is_lost(page: Page) -> None:
    shown = sorted("".join("".join(_texts(page)).split()))
    letters = [glyph for glyph in page if glyph.text not in ("\u064b", " ")]
    assert [sign for sign in shown if sign not in "\u064b()"] == sorted(
        "".join(glyph.text for glyph in letters if glyph.text != "(")
    )
