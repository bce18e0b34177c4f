from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QTextCursor
from PySide6.QtWidgets import QApplication

from db.records import Article, RangeKind, TextRange
from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.document import Masthead, ReaderDocument, compose
from desktop.reader.typography import Look, Typography
from tests.desktop.strike import STRIKE_TITLE, place, plain_article

TYPOGRAPHY = Typography(TOKENS[Theme.LIGHT])


def words_at(shown: ReaderDocument, start: int, end: int) -> str:
    cursor = QTextCursor(shown.document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def test_words_stand_where_the_map_says(shown: ReaderDocument, article: Article) -> None:
    for words in ("أمس الأحد", "شخصًا 😀 ونزح", "the end of 2023", "שלישי", STRIKE_TITLE):
        ((start, end),) = shown.map.positions(*place(article.text, words))
        assert words_at(shown, start, end) == words
        assert shown.map.code_points(start, end) == [place(article.text, words)]


def test_hidden_lines_have_no_place(shown: ReaderDocument, article: Article) -> None:
    assert shown.map.positions(*place(article.text, "اتصل بنا")) == []
    labels = [block.look for block in shown.blocks]
    assert labels.count(Look.FOLD) == 2


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=200))
def test_every_shown_code_point_of_any_text_maps_exactly(qapp: QApplication, text: str) -> None:
    article = Article(text, "T", title_stated=False, language="ar", direction="rtl")
    shown = compose(article, Masthead(), TYPOGRAPHY)
    assert shown.document.blockCount() == len(shown.blocks)
    for block in shown.blocks:
        if block.paragraph:
            for code_point in range(block.paragraph.start, block.paragraph.end):
                position = shown.map.position(code_point)
                assert position is not None
                assert shown.map.code_point(position) == code_point
            start = shown.map.position(block.paragraph.start) or 0
            end = shown.map.position(block.paragraph.end) or 0
            assert shown.plain_text(start, end) == text[block.paragraph.start : block.paragraph.end]


def test_blocks_run_in_their_own_directions(shown: ReaderDocument) -> None:
    block = shown.document.firstBlock()
    directions = []
    while block.isValid():
        directions.append(block.blockFormat().layoutDirection())
        block = block.next()
    wanted = [
        Qt.LayoutDirection.RightToLeft if about.direction == "rtl" else Qt.LayoutDirection.LeftToRight
        for about in shown.blocks
    ]
    assert directions == wanted
    assert Qt.LayoutDirection.LeftToRight in wanted


def test_latin_in_arabic_is_smaller(shown: ReaderDocument, article: Article) -> None:
    def size(words: str) -> int:
        cursor = QTextCursor(shown.document)
        cursor.setPosition(shown.map.positions(*place(article.text, words))[0][1])
        return QFontInfo(cursor.charFormat().font()).pixelSize()

    assert size("Gulf Harbour") == 16
    assert size("ونقلت صحيفة") == 19
    assert size("(Getty") > 8


def test_copied_text_is_that_of_the_article(shown: ReaderDocument, article: Article) -> None:
    everything = shown.plain_text(0, shown.document.characterCount() - 1)
    lines = everything.split("\n")
    assert lines[0] == "وكالة الساحل  ·  Mon 21 Nov 2022"
    assert lines[1] == STRIKE_TITLE
    assert "شخصًا 😀 ونزح" in everything
    assert "\u2068" not in everything


def test_copied_text_keeps_no_break_spaces() -> None:
    article = plain_article("T", None, None, "en", "20\u00a0November\tand on")
    shown = compose(article, Masthead(), TYPOGRAPHY)
    assert shown.plain_text(2, shown.document.characterCount() - 1) == "20\u00a0November\tand on"


def test_a_paragraph_cut_in_pieces_is_copied_whole(qapp: QApplication) -> None:
    line = ("كلمة " * 3000).strip()
    article = plain_article("T", None, None, "ar", line)
    shown = compose(article, Masthead(), TYPOGRAPHY)
    assert shown.plain_text(2, shown.document.characterCount() - 1) == line


def test_markup_is_text(qapp: QApplication) -> None:
    line = '<img src="file:///etc/passwd"><b>bold</b> &amp;'
    shown = compose(plain_article("T", None, None, "en", line), Masthead(), TYPOGRAPHY)
    assert shown.document.toPlainText().endswith(line)
    assert "\ufffc" not in shown.document.toPlainText()


def test_a_derived_title_stands_above_the_text(qapp: QApplication) -> None:
    article = replace(plain_article("أول", None, None, "ar", "فقرة"), title="عنوان مشتق", ranges=())
    shown = compose(article, Masthead(), TYPOGRAPHY)
    assert shown.document.toPlainText() == "عنوان مشتق\nأول\nفقرة"
    assert shown.map.position(0) == len("عنوان مشتق") + 1


def test_a_date_that_waits_gets_room_for_its_clock(qapp: QApplication) -> None:
    article = plain_article("عنوان", None, None, "ar", "أغلقت البلدية الرصيف أمس بعد انهيار")
    end = place(article.text, "أمس")[1]
    shown = compose(article, Masthead(), TYPOGRAPHY, waiting=[end])
    cursor = QTextCursor(shown.document)
    cursor.setPosition((shown.map.position(end) or 0) + 1)
    assert cursor.charFormat().fontWordSpacing() > 0


def test_headings_and_captions_are_set_apart(qapp: QApplication) -> None:
    article = plain_article("T", None, None, "en", "Background", "Text", "Photo: pier")
    ranges = (
        *article.ranges,
        TextRange(*place(article.text, "Background"), RangeKind.HEADING),
        TextRange(*place(article.text, "Photo: pier"), RangeKind.CAPTION),
    )
    shown = compose(replace(article, ranges=ranges), Masthead(), TYPOGRAPHY)
    assert [block.look for block in shown.blocks] == [Look.TITLE, Look.HEADING, Look.BODY, Look.SMALL]
