"""A folder with an article, and a terminal in English."""

from __future__ import annotations

from pathlib import Path

import pytest

ARTICLE = """انهيار جسر الصيادين بعد أمطار غزيرة

نشر في 7 مارس 2022

انهار جسر الصيادين القديم أمس الأحد بعد أمطار غزيرة، وقُتل 4 أشخاص وجُرح ثلاثة.

وقالت البلدية إن الجسر كان مغلقًا أمام الشاحنات منذ الصيف الماضي، وإن لجنة ستبدأ التحقيق غدًا.
"""


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with one article."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "bridge.txt").write_text(ARTICLE, encoding="utf-8")
    return folder
