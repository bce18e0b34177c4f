from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.painter import Emphasis
from desktop.reader.view import ArticleView

LIGHT = TOKENS[Theme.LIGHT]


def count(image: QImage, color: str) -> int:
    wanted = QColor(color).rgb()
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_only_the_selected_passage_is_tinted(view: ArticleView) -> None:
    assert count(view.viewport().grab().toImage(), LIGHT.soft) == 0
    view.select_event(1, scroll=False)
    tinted = count(view.viewport().grab().toImage(), LIGHT.soft)
    view.select_event(4, scroll=False)
    assert 0 < count(view.viewport().grab().toImage(), LIGHT.soft) < tinted


def test_hits_are_behind_the_letters_and_the_current_one_is_darker(view: ArticleView, sunday: tuple[int, int]) -> None:
    view.set_hits([sunday, (sunday[1] + 1, sunday[1] + 6)])
    view.set_current_hit(0)
    image = view.viewport().grab().toImage()
    assert count(image, LIGHT.hit_current) > 100
    assert count(image, LIGHT.hit) > 100


def test_without_marks_nothing_is_drawn_in_the_gutter(view: ArticleView) -> None:
    view.show_marks(False)
    image = view.viewport().grab().toImage()
    gutter = image.copy(image.width() - 58, 140, 58, image.height() - 140)
    assert count(gutter, LIGHT.surface) == gutter.width() * gutter.height()


def test_emphasis_starts_with_nothing() -> None:
    assert Emphasis() == Emphasis(None, None, None, None, 1.0)


def test_the_keyboards_mark_is_ringed(view: ArticleView) -> None:
    before = count(view.viewport().grab().toImage(), LIGHT.accent)
    view.visit(1)
    assert count(view.viewport().grab().toImage(), LIGHT.accent) > before
