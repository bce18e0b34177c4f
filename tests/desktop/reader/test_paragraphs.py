from __future__ import annotations

from dataclasses import replace

from db.records import Article, RangeKind, TextRange
from desktop.reader.paragraphs import LONGEST, paragraphs, script_of, title_range
from tests.desktop.strike import STRIKE_TITLE, place, plain_article


def test_boilerplate_is_folded_with_the_number_of_its_lines(article: Article) -> None:
    folds = [paragraph.lines for paragraph in paragraphs(article) if paragraph.lines]
    assert folds == [3, 1]


def test_an_opened_fold_shows_its_lines(article: Article) -> None:
    shown = paragraphs(article, frozenset({0}))
    assert [article.text[one.start : one.end] for one in shown[:3]] == ["بوابة الأخبار", "الرئيسية", "اتصل بنا"]
    assert shown[0].kind is RangeKind.BOILERPLATE


def test_the_title_is_not_repeated_below_itself(article: Article) -> None:
    assert title_range(article) == TextRange(*place(article.text, STRIKE_TITLE), RangeKind.TITLE)
    assert STRIKE_TITLE not in [article.text[one.start : one.end] for one in paragraphs(article)]


def test_a_corrected_title_leaves_the_original_in_the_text(article: Article) -> None:
    corrected = replace(article, title="عنوان آخر")
    assert title_range(corrected) is None
    assert STRIKE_TITLE in [article.text[one.start : one.end] for one in paragraphs(corrected)]


def test_each_paragraph_has_its_own_direction_and_script(article: Article) -> None:
    by_start = {article.text[one.start : one.start + 5]: (one.direction, one.script) for one in paragraphs(article)}
    assert by_start["دخل إ"] == ("rtl", "arabic")
    assert by_start["The H"] == ("ltr", "latin")
    assert by_start["תגובת"] == ("rtl", "hebrew")


def test_a_caption_keeps_its_kind(article: Article) -> None:
    kinds = {article.text[one.start : one.end]: one.kind for one in paragraphs(article)}
    assert kinds["صورة: بوابة المرفأ (Getty)"] is RangeKind.CAPTION


def test_white_space_around_lines_is_not_shown() -> None:
    article = plain_article("T", None, None, "en", "  one \t", "", "\u00a0two\r", "three\x0bfour")
    assert [article.text[one.start : one.end] for one in paragraphs(article)] == ["one", "two", "three", "four"]


def test_a_line_without_end_is_cut_at_spaces_and_loses_nothing() -> None:
    line = "كلمة " * 3000
    article = plain_article("T", None, None, "ar", line)
    shown = paragraphs(article)
    assert "".join(article.text[one.start : one.end] for one in shown) == line.strip()
    assert all(one.end - one.start <= LONGEST for one in shown)
    assert [one.goes_on for one in shown] == [True] * (len(shown) - 1) + [False]
    assert all(article.text[one.end - 1] == " " for one in shown[:-1])


def test_scripts() -> None:
    assert script_of("12 - בית", "rtl") == "hebrew"
    assert script_of("2023", "rtl") == "arabic"
    assert script_of("שלום", "ltr") == "latin"
