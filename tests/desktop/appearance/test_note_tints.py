from __future__ import annotations

from itertools import combinations, product

import pytest

from desktop.appearance.note_tints import NAMES, note_tint
from desktop.appearance.tokens import TOKENS, Theme
from tests.desktop.appearance.test_tokens import contrast


@pytest.mark.parametrize(("theme", "name"), list(product(Theme, NAMES)))
def test_text_can_be_read_on_every_tint(theme: Theme, name: str) -> None:
    assert contrast(TOKENS[theme].text, note_tint(theme, name).ground) >= 7


@pytest.mark.parametrize(("theme", "name"), list(product(Theme, NAMES)))
def test_lines_stand_out_on_the_page(theme: Theme, name: str) -> None:
    assert contrast(note_tint(theme, name).line, TOKENS[theme].surface) >= 3


@pytest.mark.parametrize("theme", Theme)
def test_no_two_tints_have_the_same_line(theme: Theme) -> None:
    edges = [note_tint(theme, name).edge for name in NAMES]
    assert all(one is not other for one, other in combinations(edges, 2))


def test_a_tint_that_is_not_known_is_the_first() -> None:
    assert note_tint(Theme.LIGHT, "x") == note_tint(Theme.LIGHT, NAMES[0])
