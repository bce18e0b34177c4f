from __future__ import annotations

import pytest

from db.records import Article
from desktop import preferences as settings
from desktop.appearance.tokens import TOKENS, Theme
from desktop.preferences import Preferences
from desktop.reader.document import Masthead, ReaderDocument, compose
from desktop.reader.page_style import PageStyle, page_style
from desktop.reader.typography import Look, Typography


def composed(article: Article, preferences: Preferences) -> ReaderDocument:
    return compose(article, Masthead(), Typography(TOKENS[Theme.LIGHT], style=page_style(preferences)))


def test_without_choices_the_page_is_the_usual_one(preferences: Preferences) -> None:
    style = page_style(preferences)
    assert style.families("arabic")[0] == "Noto Naskh Arabic"
    assert style.line_share == 1.0
    assert style.display("قُتل 14") == "قُتل 14"


def test_harakat_and_points_are_hidden_and_every_place_stays(article: Article, preferences: Preferences) -> None:
    preferences.set(settings.SHOW_HARAKAT, value=False)
    shown = composed(article, preferences)
    start = article.text.index("فقُتل")
    position = shown.map.position(start)
    assert position is not None
    seen = shown.document.toPlainText()[position : position + 5]
    assert "\u064f" not in seen
    assert seen.replace("\u034f", "") == "فقتل"
    assert shown.map.code_point(position + 5) == start + 5


def test_what_is_copied_stays_as_it_is_written(article: Article, preferences: Preferences) -> None:
    preferences.set(settings.SHOW_HARAKAT, value=False)
    preferences.set(settings.READING_DIGITS, "arab")
    shown = composed(article, preferences)
    assert "١٤" in shown.document.toPlainText()
    assert "فقُتل 14 شخصًا" in shown.plain_text(0, shown.document.characterCount() - 1)


@pytest.mark.parametrize(
    ("digits", "seen"), [("latn", "2022"), ("arab", "٢٠٢٢"), ("arabext", "۲۰۲۲"), ("written", "٢0۲2")]
)
def test_digits_are_one_kind_or_as_written(preferences: Preferences, digits: str, seen: str) -> None:
    preferences.set(settings.READING_DIGITS, digits)
    assert page_style(preferences).display("٢0۲2") == seen


def test_faces_pitch_and_gap(preferences: Preferences) -> None:
    usual = Typography(TOKENS[Theme.LIGHT])
    preferences.set(settings.ARABIC_FACE, "Noto Sans Arabic UI")
    preferences.set(settings.LINE_HEIGHT, 115)
    chosen = Typography(TOKENS[Theme.LIGHT], style=page_style(preferences))
    assert chosen.font(Look.BODY, "arabic").families()[0] == "Noto Sans Arabic UI"
    assert chosen.pitch(Look.BODY, "arabic") > 1.1 * usual.pitch(Look.BODY, "arabic")
    assert chosen.pitch(Look.META, "arabic") == usual.pitch(Look.META, "arabic")
    body = (Look.BODY, "latin")
    wide = Typography(TOKENS[Theme.LIGHT], style=PageStyle(gap=30))
    assert wide.space_between(body, body) - usual.space_between(body, body) == 16  # type: ignore[arg-type]


def test_arabic_is_never_justified() -> None:
    typography = Typography(TOKENS[Theme.LIGHT], style=PageStyle(justified=True))
    arabic = typography.block_format(Look.BODY, "arabic", "rtl", 0).alignment()
    latin = typography.block_format(Look.BODY, "latin", "ltr", 0).alignment()
    assert arabic != latin
