from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.records import Article
from desktop.appearance.appearance import Appearance
from desktop.reader.original import OriginalView


@pytest.fixture
def original(qtbot: QtBot, appearance: Appearance) -> OriginalView:
    made = OriginalView(appearance)
    qtbot.addWidget(made)
    made.resize(500, 500)
    return made


@pytest.fixture
def pdf(tmp_path: Path, qtbot: QtBot) -> Path:
    path = tmp_path / "a.PDF"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    with QPainter(writer) as painter:
        painter.drawText(100, 100, "page")
    return path


def test_the_text_as_it_was_read(original: OriginalView, article: Article, tmp_path: Path) -> None:
    original.open(article, tmp_path / "a.txt")
    assert original.text.toPlainText() == article.text
    assert not original.shows_pages
    option = original.text.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft


def test_the_pages_of_a_pdf(original: OriginalView, article: Article, pdf: Path) -> None:
    original.open(article, pdf)
    assert original.shows_pages
    assert not original.grab().isNull()


def test_a_pdf_that_cannot_be_read_shows_its_text(original: OriginalView, article: Article, tmp_path: Path) -> None:
    broken = tmp_path / "a.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing")
    original.open(article, broken)
    assert not original.shows_pages


def test_escape_goes_back(original: OriginalView, article: Article, qtbot: QtBot) -> None:
    original.open(article, None)
    with qtbot.waitSignal(original.closed):
        QTest.keyClick(original, Qt.Key.Key_Escape)
    assert original.isHidden()
    assert original.text.toPlainText() == ""
