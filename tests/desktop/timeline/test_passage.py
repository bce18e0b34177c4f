from __future__ import annotations

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.timeline.passage import PassageText, script_of
from desktop.timeline.quote import Quote


def test_the_script_is_that_of_the_first_letter() -> None:
    assert script_of("«إضراب»") == "arabic"
    assert script_of("12 שביתה") == "hebrew"
    assert script_of("… strike") == "latin"
    assert script_of("1923") == "latin"


def test_the_date_is_underlined_in_the_accent(qtbot: QtBot, appearance: Appearance) -> None:
    text = "وأغلق السائقون أمس الأحد بوابة الميناء الجنوبية احتجاجًا على تأخر صرف الأجور منذ شهرين"
    date = text.index("أمس"), text.index("الأحد") + len("الأحد")
    widget = PassageText(appearance)
    qtbot.addWidget(widget)
    widget.show_quote(Quote(text, date, right_to_left=True), QColor("#AD2B44"), 328)
    assert widget.height() >= 60
    image = widget.grab().toImage()
    accent = QColor(appearance.tokens.accent).name()
    assert accent in {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
    assert image.pixelColor(image.width() - 1, image.height() // 2).name() == "#ad2b44"
