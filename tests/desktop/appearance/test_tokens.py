"""The colour table keeps its contrast promises."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from numpy.typing import NDArray

from db.records import EventType
from desktop.appearance.tokens import PALETTE, PALETTE_REST, SIGN_COLOR, TOKENS, Theme, tone

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


_BLINDNESS = {
    "none": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""How colours look at full severity, on linear light. Source: Machado, Oliveira and Fernandes 2009."""

_TO_CONES = np.array(
    [
        [0.4122214708, 0.5363325363, 0.0514459929],
        [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
    ]
)
_TO_LAB = np.array(
    [
        [0.2104542553, 0.7936177850, -0.0040720468],
        [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
    ]
)


def oklab(color: str, seen: NDArray[np.float64]) -> NDArray[np.float64]:
    """A colour as a person sees it, in a space of even distances. Source: Ottosson, Oklab, 2020."""
    channels = np.array([int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    lab: NDArray[np.float64] = _TO_LAB @ np.cbrt(_TO_CONES @ np.clip(seen @ linear, 0, 1))
    return lab


@pytest.mark.parametrize("theme", Theme)
def test_colours_of_values_stand_out_on_the_canvas(theme: Theme) -> None:
    for color in (*PALETTE[theme], PALETTE_REST[theme]):
        assert contrast(color, TOKENS[theme].surface2) >= 3
        assert contrast(color, SIGN_COLOR[theme]) >= 3


@pytest.mark.parametrize(("theme", "blindness"), list(product(Theme, _BLINDNESS)))
def test_colours_of_values_are_told_apart_by_everyone(theme: Theme, blindness: str) -> None:
    colors = (*PALETTE[theme], PALETTE_REST[theme])
    assert len(PALETTE[theme]) == len(PALETTE[Theme.LIGHT])
    for one, other in combinations(colors, 2):
        seen = _BLINDNESS[blindness]
        assert np.linalg.norm(oklab(one, seen) - oklab(other, seen)) >= 0.1
