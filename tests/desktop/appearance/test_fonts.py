"""The bundled fonts are the ones that draw."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication

from desktop.appearance.fonts import READING_FAMILIES, Role, Script, font, line_pitch, load_fonts


@pytest.fixture(autouse=True)
def fonts(qapp: QGuiApplication) -> None:
    load_fonts()


@pytest.mark.parametrize("script", ["latin", "arabic", "hebrew"])
def test_a_script_is_read_in_its_own_family(script: Script) -> None:
    assert QFontInfo(font(Role.READING, script)).family() == READING_FAMILIES[script][0]


def test_bold_roles_are_drawn_bold() -> None:
    assert QFontInfo(font(Role.ARTICLE_TITLE, "arabic")).weight() >= 600
    assert QFontInfo(font(Role.READING, "arabic")).weight() == 400


def test_arabic_in_the_interface_keeps_the_row_height() -> None:
    metrics = QFontMetricsF(font(Role.INTERFACE))
    assert metrics.boundingRect("الخط الزمني").height() <= line_pitch(Role.INTERFACE) + 4


def test_the_scale_multiplies_the_size() -> None:
    assert font(Role.HEADING, scale=1.5).pixelSize() == 30
