from __future__ import annotations

import pytest

from db.formats.rtf_codes import CHARSETS, UNREAD_DESTINATIONS
from db.formats.rtf_state import State


def test_settings_add_up_and_plain_takes_them_back() -> None:
    state = State().after("f", 3).after("af", 4).after("rtlch", None).after("v", None)
    assert (state.font_in_use, state.hidden) == (4, True)
    assert state.after("ltrch", None).font_in_use == 3
    assert state.after("v", 0).hidden is False
    assert state.after("plain", None) == State()


def test_a_new_paragraph_forgets_the_last() -> None:
    state = State().after("s", 7).after("rtlpar", None).after("outlinelevel", 0)
    assert (state.style, state.direction, state.outlined) == (7, "rtl", True)
    assert state.after("pard", None) == State()


@pytest.mark.parametrize(("value", "skip"), [(None, 1), (0, 0), (2, 2), (-5, 0)])
def test_fallback_characters(value: int | None, skip: int) -> None:
    assert State().after("uc", value).skip == skip


def test_words_that_mean_nothing_change_nothing() -> None:
    assert State().after("kerning", 5) == State()


def test_codes_are_pythons() -> None:
    assert all("سلام".encode(name, "ignore") is not None for name in CHARSETS.values())
    assert not UNREAD_DESTINATIONS & {"rtf", "info", "footnote", "fldrslt"}
