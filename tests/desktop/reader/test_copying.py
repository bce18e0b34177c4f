from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from db.records import Article
from db.text.shaping import repaired
from desktop.reader.copying import cited, copy, drawn


def test_a_plain_copy_keeps_its_no_break_spaces(qtbot: QtBot) -> None:
    copy("١٢\u00a0كم\u200f")
    assert QGuiApplication.clipboard().text() == "١٢\u00a0كم\u200f"


def test_a_quotation_names_its_source_each_run_by_itself(qtbot: QtBot, article: Article) -> None:
    told = cited("دخل إضراب", replace(article, url="https://example.org/a"), "en")
    assert told.startswith("«دخل إضراب»\n— ")
    assert f"\u2068{article.title}\u2069" in told
    assert "\u2068https://example.org/a\u2069" in told
    english = replace(article, direction="ltr", source=None, url=None)
    assert cited("x", english, "en").startswith("“x”")


def test_a_drawn_copy_comes_back_whole(article: Article) -> None:
    text = "قُتِلَ 14 شخصًا في (رأس الزيت) بحسب Gulf Gazette.\n" * 6
    there = drawn(text, article)
    assert there != text
    assert any("\ufe70" <= letter <= "\ufefc" for letter in there)
    assert there.count("\u064f") == text.count("\u064f")
    assert repaired(there) == text
