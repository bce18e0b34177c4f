from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.timeline.scale import FINEST, FIRST_INSTANT, LAST_INSTANT, Frame, Scale, between

scales = st.builds(
    Scale,
    st.floats(-5e9, 5e9),
    st.floats(1, 1e6),
    st.floats(100, 3_000),
    st.booleans(),
)


@given(scales, st.floats(0, 1), st.floats(0.2, 8))
def test_a_zoom_keeps_the_instant_under_the_pointer(scale: Scale, share: float, factor: float) -> None:
    x = share * scale.width
    zoomed = scale.zoomed(factor, x)
    assert zoomed.instant(x) == pytest.approx(scale.instant(x), abs=max(zoomed.seconds_per_pixel, 1) * 1e-3)


@given(scales, st.floats(-4_000, 4_000))
def test_a_pan_moves_every_instant_by_the_same_pixels(scale: Scale, pixels: float) -> None:
    instant = scale.middle
    assert scale.panned(pixels).x(instant) == pytest.approx(scale.x(instant) + pixels, abs=1e-2)


@given(scales)
def test_x_and_instant_are_inverses(scale: Scale) -> None:
    assert scale.x(scale.instant(37.0)) == pytest.approx(37.0, abs=1e-2)


@given(scales)
def test_a_mirrored_scale_is_the_mirror_image(scale: Scale) -> None:
    other = replace(scale, mirrored=not scale.mirrored)
    assert other.x(scale.middle + 1_000) == pytest.approx(scale.width - scale.x(scale.middle + 1_000), abs=1e-6)


@given(scales)
def test_the_step_is_at_most_a_fourth_of_a_doubling_coarser(scale: Scale) -> None:
    assert scale.seconds_per_pixel <= scale.step * (1 + 1e-9)
    assert scale.step <= scale.seconds_per_pixel * 2**0.25 * (1 + 1e-9)


def test_zooming_stops_at_a_minute_and_at_all_the_years() -> None:
    scale = Scale(0.0, 60.0, 1_000.0)
    for _ in range(60):
        scale = scale.zoomed(1.5, 300.0)
    assert scale.seconds_per_pixel == FINEST
    for _ in range(120):
        scale = scale.zoomed(1 / 1.5, 300.0)
    assert scale.start == pytest.approx(FIRST_INSTANT)
    assert scale.end == pytest.approx(LAST_INSTANT)


def test_fitting_leaves_the_margin_free() -> None:
    scale = Scale(0.0, 1.0, 500.0).shown(1_000, 9_000, margin=50)
    assert scale.along(1_000) == pytest.approx(50)
    assert scale.along(9_000) == pytest.approx(450)


def test_the_way_between_two_scales_holds_their_common_point() -> None:
    first = Scale(0.0, 100.0, 800.0)
    last = first.zoomed(4.0, 200.0)
    for share in (0.0, 0.3, 0.6, 1.0):
        assert between(first, last, share).instant(200.0) == pytest.approx(first.instant(200.0))
    assert between(first, last, 1.0) == last


def test_another_width_keeps_the_stretch_of_time() -> None:
    scale = Scale(500.0, 10.0, 400.0).resized(800.0)
    assert (scale.start, scale.end) == (500.0, 4_500.0)


def test_the_heads_are_at_the_start_side() -> None:
    assert Frame(38, 100).left(10, 5) == 48
    assert Frame(38, 100, mirrored=True).left(10, 5) == 85
    assert Frame(38, 100, mirrored=True).pair(0, 100) == (0, 100)
