from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QGraphicsDropShadowEffect
from pytestqt.qtbot import QtBot

from desktop.appearance.floating import cast_shadow
from desktop.appearance.tokens import Theme


def test_a_shadow_is_deeper_in_the_dark(qtbot: QtBot) -> None:
    card = QFrame()
    qtbot.addWidget(card)
    depths = {}
    for theme in (Theme.LIGHT, Theme.DARK):
        cast_shadow(card, theme)
        effect = card.graphicsEffect()
        assert isinstance(effect, QGraphicsDropShadowEffect)
        depths[theme] = effect.color().alphaF()
    assert depths[Theme.DARK] > depths[Theme.LIGHT]


@pytest.mark.parametrize("theme", [Theme.HIGH_CONTRAST, Theme.PRINT])
def test_themes_of_lines_cast_none(qtbot: QtBot, theme: Theme) -> None:
    card = QFrame()
    qtbot.addWidget(card)
    cast_shadow(card, Theme.LIGHT)
    cast_shadow(card, theme)
    assert card.graphicsEffect() is None
