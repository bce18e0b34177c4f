"""The colour table keeps its contrast promises."""

from __future__ import annotations

from itertools import product

import pytest

from db.records import EventType
from desktop.appearance.tokens import SIGN_COLOR, TOKENS, Theme, tone

GROUNDS = ("bg", "surface", "surface2", "raised")
TEXTS = ("text", "muted", "faint", "accent", "warn", "error", "done")
PAIRS = (("on_accent", "accent"), ("on_sel", "sel"), ("on_hit", "hit"), ("on_hit", "hit_current"))


def luminance(color: str) -> float:
    """Relative luminance. Source: WCAG 2.2."""
    channels = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize(("theme", "name", "ground"), list(product(Theme, TEXTS, GROUNDS)))
def test_text_stands_out_on_every_ground(theme: Theme, name: str, ground: str) -> None:
    tokens = TOKENS[theme]
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= 4.5


@pytest.mark.parametrize(("theme", "pair"), list(product(Theme, PAIRS)))
def test_text_stands_out_on_colour(theme: Theme, pair: tuple[str, str]) -> None:
    tokens = TOKENS[theme]
    assert contrast(getattr(tokens, pair[0]), getattr(tokens, pair[1])) >= 4.5


@pytest.mark.parametrize(("theme", "event_type"), list(product(Theme, EventType)))
def test_marks_stand_out_on_the_canvas(theme: Theme, event_type: EventType) -> None:
    assert contrast(tone(theme, event_type), TOKENS[theme].surface2) >= 3


@pytest.mark.parametrize(("theme", "event_type"), list(product([Theme.LIGHT, Theme.DARK], EventType)))
def test_signs_stand_out_in_their_mark(theme: Theme, event_type: EventType) -> None:
    assert contrast(SIGN_COLOR[theme], tone(theme, event_type)) >= 3


@pytest.mark.parametrize("theme", Theme)
def test_control_borders_can_be_seen(theme: Theme) -> None:
    tokens = TOKENS[theme]
    assert all(contrast(tokens.control, getattr(tokens, ground)) >= 3 for ground in GROUNDS)
