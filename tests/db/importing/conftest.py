"""Folders of articles, and an empty library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from db.store.store import Store

Put = Callable[..., Path]

TITLE = "انهيار جسر الصيادين بعد أمطار غزيرة"
LEDE = "انهار جسر الصيادين القديم أمس الأحد بعد أمطار غزيرة لم تشهدها المدينة منذ سنوات، وجُرح ثلاثة أشخاص."
SECOND = "وقالت البلدية إن الجسر كان مغلقًا أمام الشاحنات منذ الصيف الماضي، وإن لجنة ستبدأ التحقيق غدًا صباحًا."


def story(number: int = 0, date: str = "7 مارس 2022") -> str:
    """An article with a title of its own, a date line, and two paragraphs."""
    return f"{TITLE} {number}\n\n{date}\n\n{LEDE}\n\nوصلت {number + 2} سيارات إسعاف. {SECOND}\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for articles."""
    made = tmp_path / "articles"
    made.mkdir()
    return made


@pytest.fixture
def put(folder: Path) -> Put:
    """Writes a file into the folder."""

    def write(name: str, text: str | bytes | None = None) -> Path:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else (story() if text is None else text).encode())
        return path

    return write


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty library, closed at the end."""
    made = Store.create(tmp_path / "library.tasalsul")
    yield made
    made.close()
