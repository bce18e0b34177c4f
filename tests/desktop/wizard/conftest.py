"""A library of the test, articles to put into it, and a wizard that is led by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.session import Session
from desktop.wizard.gathering import Gathering
from desktop.wizard.wizard import ImportWizard

DATED = """أغلق الصيادون المرفأ احتجاجًا على الرسوم

12 آذار 2021

أغلق الصيادون أمس الخميس مرفأ تل الورد احتجاجًا على رفع الرسوم، وقالت البلدية إنها سترد غدًا.
وكان المجلس قد رفع الرسوم في 3 شباط 2021 من دون إعلان.
"""
UNDATED = """بيان مجلس الحي

طالب مجلس الحي أمس بفتح الطريق المغلق، ورفضت الشركة طلبه في اليوم نفسه من دون تفسير.
"""
WORKED_OUT = """السوق يعود بعد الحريق

احترق السوق القديم في تل الورد أمس الأحد 9 أيار 2021، وقُتل شخصان، ثم عاد الباعة صباح اليوم.
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three articles, a copy of one in another encoding, and a file that holds no text."""
    place = tmp_path / "tell-alward"
    place.mkdir()
    (place / "dated.txt").write_text(DATED, encoding="utf-8")
    (place / "undated.txt").write_text(UNDATED, encoding="utf-8")
    (place / "worked-out.txt").write_text(WORKED_OUT, encoding="utf-8")
    (place / "zcopy.txt").write_text(DATED, encoding="utf-16")
    (place / "zpicture.txt").write_bytes(bytes(range(256)) * 8)
    return place


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """An empty open library."""
    opened = Library()
    opened.create(tmp_path / "test.tasalsul")
    yield opened
    opened.close()


@pytest.fixture
def gathering(library: Library, appearance: Appearance, folder: Path, qtbot: QtBot) -> Gathering:
    """The folder, read."""
    read = Gathering(library, appearance.language)
    with qtbot.waitSignal(read.ended, timeout=20_000):
        read.start([folder])
    return read


@pytest.fixture
def wizard(library: Library, appearance: Appearance, qtbot: QtBot) -> ImportWizard:
    """A wizard on its first page."""
    made = ImportWizard(library, Session(), appearance)
    qtbot.addWidget(made)
    made.show()
    return made
