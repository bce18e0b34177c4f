from __future__ import annotations

import pytest

from db.records import Article
from desktop.reader.document import ReaderDocument
from desktop.reader.geometry import Fragment, fragments
from tests.desktop.strike import place


def pieces_of(shown: ReaderDocument, article: Article, words: str, width: int = 496) -> list[Fragment]:
    shown.document.setTextWidth(width)
    ((start, end),) = shown.map.positions(*place(article.text, words))
    block = shown.document.findBlock(start)
    return fragments(shown, block, start - block.position(), end - block.position())


def test_words_on_one_line_are_one_piece(shown: ReaderDocument, article: Article) -> None:
    pieces = pieces_of(shown, article, "العشرات من سائقي")
    assert len(pieces) == 1
    assert pieces[0].rect.height() == 36
    assert 0 < pieces[0].rect.width() < 300
    assert pieces[0].rect.top() < pieces[0].baseline < pieces[0].rect.bottom()


def test_a_stretch_over_lines_has_a_piece_on_each(shown: ReaderDocument, article: Article) -> None:
    pieces = pieces_of(
        shown, article, "دخل إضراب عمال المرفأ في رأس الزيت أسبوعه الثالث، وأغلق العشرات من سائقي الحافلات"
    )
    assert [piece.line for piece in pieces] == [0, 1]
    assert pieces[1].rect.top() == pytest.approx(pieces[0].rect.bottom())
    assert pieces[0].begins == 0
    assert pieces[0].ends == 1


def test_arabic_letters_in_a_latin_line_break_a_stretch_in_two(shown: ReaderDocument, article: Article) -> None:
    """From the Latin words into the first Arabic one: the Arabic word that comes first stands on the right."""
    pieces = pieces_of(shown, article, "strike, إضراب", 2000)
    assert len(pieces) == 2
    assert pieces[0].line == pieces[1].line


def test_pieces_stay_inside_their_lines(shown: ReaderDocument, article: Article) -> None:
    pieces = pieces_of(shown, article, "وأغلق العشرات من سائقي الحافلات أمس الأحد بوابة الميناء الجنوبية")
    left, right = shown.typography.sides("rtl")
    assert all(piece.rect.left() >= left - 1 and piece.rect.right() <= 496 - right + 1 for piece in pieces)
