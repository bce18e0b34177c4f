"""The guide speaks the interface's language."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.preferences import LANGUAGE
from desktop.window.guide import GuideWindow


@pytest.mark.parametrize(("language", "word"), [("en", "library"), ("ar", "المكتبة")])
def test_the_guide_is_in_the_language(language: str, word: str, appearance: Appearance, qtbot: QtBot) -> None:
    appearance.preferences.set(LANGUAGE, language)
    guide = GuideWindow(appearance)
    qtbot.addWidget(guide)
    assert word in guide.page.toPlainText()
