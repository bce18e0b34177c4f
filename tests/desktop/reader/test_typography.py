from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo

from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Script
from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.typography import FAR_SIDE, GUTTER, Look, Typography


@pytest.mark.parametrize(("script", "pitch", "size"), [("arabic", 36, 19), ("latin", 28, 17), ("hebrew", 31, 18)])
def test_reading_sizes_are_those_of_the_design(appearance: Appearance, script: Script, pitch: int, size: int) -> None:
    typography = Typography(appearance.tokens)
    assert typography.pitch(Look.BODY, script) == pitch
    assert QFontInfo(typography.font(Look.BODY, script)).pixelSize() == size


def test_everything_grows_with_the_scale(appearance: Appearance) -> None:
    double = Typography(TOKENS[Theme.LIGHT], 2.0)
    assert double.pitch(Look.BODY, "arabic") == 72
    assert double.sides("rtl") == (FAR_SIDE * 2, GUTTER * 2)


def test_the_gutter_is_on_the_start_side_and_counts_the_scroll_bar(appearance: Appearance) -> None:
    typography = Typography(appearance.tokens, right_bar=12)
    assert typography.sides("rtl") == (FAR_SIDE, GUTTER - 12)
    assert typography.sides("ltr") == (GUTTER, FAR_SIDE - 12)


@pytest.mark.parametrize("run", ["latin", "hebrew"])
def test_foreign_runs_have_sizes_of_their_own(appearance: Appearance, run: Script) -> None:
    typography = Typography(appearance.tokens)
    for look in (Look.BODY, Look.SMALL, Look.TITLE):
        own = QFontInfo(typography.font(look, "arabic")).pixelSize()
        foreign = QFontInfo(typography.font(look, "arabic", run)).pixelSize()
        assert 0.8 * own < foreign < own


def test_bands_of_mixed_scripts_leave_the_designed_gap(appearance: Appearance) -> None:
    typography = Typography(appearance.tokens)
    between = typography.space_between((Look.BODY, "arabic"), (Look.BODY, "latin"))
    arabic, latin = typography.overhang(Look.BODY, "arabic"), typography.overhang(Look.BODY, "latin")
    assert between - arabic + latin == pytest.approx(14)
