from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionViewItem

from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.library import Library
from desktop.models.articles import ArticleModel
from desktop.session import Session
from desktop.window.article_rows import ONE_LINE, TWO_LINES, ArticleDelegate, break_title, short_date

WIDTH = 248


@pytest.fixture
def model(strike: Library) -> ArticleModel:
    return ArticleModel(strike, Session())


@pytest.fixture
def delegate(appearance: Appearance) -> ArticleDelegate:
    return ArticleDelegate(appearance)


def option(height: int = TWO_LINES) -> QStyleOptionViewItem:
    made = QStyleOptionViewItem()
    made.rect = QRect(0, 0, WIDTH, height)
    return made


def painted(delegate: ArticleDelegate, model: ArticleModel, article_id: int, *, selected: bool = False) -> QImage:
    image = QImage(WIDTH, TWO_LINES, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    style = option()
    style.state = QStyle.StateFlag.State_Enabled
    if selected:
        style.state |= QStyle.StateFlag.State_Selected
    with QPainter(image) as painter:
        delegate.paint(painter, style, model.index_of(article_id))
    return image


def ink(image: QImage, top: int, bottom: int) -> tuple[int, int]:
    """The leftmost and rightmost dark pixels between two rows of pixels."""
    dark = [x for x in range(4, WIDTH) for y in range(top, bottom) if image.pixelColor(x, y).lightness() < 110]
    return min(dark), max(dark)


def test_rows_are_62_or_82_pixels_high(delegate: ArticleDelegate, model: ArticleModel) -> None:
    assert delegate.sizeHint(option(), model.index_of(3)).height() == ONE_LINE
    assert delegate.sizeHint(option(), model.index_of(1)).height() == TWO_LINES


def test_an_arabic_title_stands_right_in_a_left_to_right_window(delegate: ArticleDelegate, model: ArticleModel) -> None:
    left, right = ink(painted(delegate, model, 5), 10, 30)
    assert right == pytest.approx(WIDTH - 16, abs=3)
    assert left > 40


def test_an_english_title_stands_left(delegate: ArticleDelegate, model: ArticleModel) -> None:
    left, _ = ink(painted(delegate, model, 2), 10, 30)
    assert left == pytest.approx(16, abs=3)


def test_the_selected_row_has_its_ground_and_a_bar_at_the_interfaces_start(
    delegate: ArticleDelegate, model: ArticleModel, appearance: Appearance
) -> None:
    image = painted(delegate, model, 1, selected=True)
    assert image.pixelColor(1, 40) == appearance.color("accent")
    assert image.pixelColor(8, 40) == appearance.color("sel")
    assert painted(delegate, model, 1).pixelColor(1, 40) == appearance.color("bg")


@pytest.mark.parametrize("rtl", [True, False])
def test_a_long_title_is_cut_at_its_own_end_after_two_lines(appearance: Appearance, rtl: bool) -> None:
    title = ("إضراب عمال المرفأ " if rtl else "The harbour strike ") * 10
    face = font(Role.INTERFACE)
    broken = break_title(title, face, 200, right_to_left=rtl)
    assert len(broken.lines) == 2
    assert broken.lines[1].endswith("…")
    assert all(QFontMetricsF(face).horizontalAdvance(line) <= 201 for line in broken.lines)


def test_no_letter_is_lost_between_two_lines(appearance: Appearance) -> None:
    title = "😀😀 عنوان طويل قليلا يملأ سطرين"
    broken = break_title(title, font(Role.INTERFACE), 130, right_to_left=True)
    assert len(broken.lines) == 2
    assert " ".join(broken.lines) == title


def test_dates_leave_out_what_all_share() -> None:
    assert short_date(edtf.parse("2022-11-21"), "en", with_year=False) == "21 Nov"
    assert short_date(edtf.parse("2022-11-21"), "en", with_year=True) == "21 Nov 2022"
    assert short_date(edtf.parse("2022-11"), "en", with_year=False) == "Nov 2022"


def test_the_hairline_closes_every_row(delegate: ArticleDelegate, model: ArticleModel, appearance: Appearance) -> None:
    assert painted(delegate, model, 1).pixelColor(100, TWO_LINES - 1) == QColor(appearance.tokens.line)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """The interface from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("mirrored")
def test_the_selection_bar_mirrors_with_the_interface_and_titles_do_not(
    delegate: ArticleDelegate, model: ArticleModel, appearance: Appearance
) -> None:
    assert painted(delegate, model, 1, selected=True).pixelColor(WIDTH - 2, 40) == appearance.color("accent")
    left, _ = ink(painted(delegate, model, 2), 10, 30)
    assert left == pytest.approx(16, abs=3)


def test_the_keyboards_row_has_a_ring(delegate: ArticleDelegate, model: ArticleModel, appearance: Appearance) -> None:
    image = QImage(WIDTH, TWO_LINES, QImage.Format.Format_RGB32)
    style = option()
    style.state = (
        QStyle.StateFlag.State_Enabled | QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
    )
    with QPainter(image) as painter:
        delegate.paint(painter, style, model.index_of(1))
    assert image.pixelColor(100, 3) == appearance.color("accent")


def test_a_reprint_is_told_beside_its_source(delegate: ArticleDelegate, strike: Library) -> None:
    row = replace(strike.article_rows()[0], source="صوت النهر")
    assert delegate._origin(row) == "صوت النهر"
    assert delegate._origin(replace(row, reprint_of=2)) == "صوت النهر · \u2068reprint\u2069"
    assert delegate._origin(replace(row, source=None, reprint_of=2)) == "\u2068reprint\u2069"
