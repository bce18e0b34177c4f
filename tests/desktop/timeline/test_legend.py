from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import PALETTE, PALETTE_REST, Theme
from desktop.timeline.legend import Legend


def test_every_colour_is_named_with_its_swatch(qtbot: QtBot, appearance: Appearance) -> None:
    legend = Legend(appearance)
    qtbot.addWidget(legend)
    legend.resize(700, 28)
    assert not legend.isVisible()
    legend.show_names(("Port", "المدينة"))
    assert legend.isVisible()
    assert legend.accessibleDescription() == "Port, المدينة, Others"
    image = legend.grab().toImage()
    drawn = {image.pixelColor(x, image.height() // 2).name().upper() for x in range(image.width())}
    wanted = [*PALETTE[Theme.LIGHT][:2], PALETTE_REST[Theme.LIGHT]]
    assert {QColor(color).name().upper() for color in wanted} <= drawn
    legend.show_names(())
    assert not legend.isVisible()
