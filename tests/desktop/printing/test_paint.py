import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter

from db.records import EventType
from desktop.appearance.appearance import Appearance
from desktop.printing.pages import lay_out
from desktop.printing.paint import paint_page
from desktop.printing.pieces import Page, Pattern, Piece, Rule, Sample, Sign, words_of
from tests.desktop.printing.story import sheet, story


def dots(*pieces: Piece, outlines: bool = False) -> "np.ndarray[tuple[int, int], np.dtype[np.uint8]]":
    """The ink on a small page, one dot a point: 0 is black."""
    image = QImage(64, 32, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    paint_page(painter, Page(64, 32, pieces), "en", outlines=outlines)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(32, 64).copy()


def inked(picture: "np.ndarray[tuple[int, int], np.dtype[np.uint8]]") -> tuple[int, int, int, int]:
    rows, columns = np.nonzero(picture < 250)
    return int(columns.min()), int(rows.min()), int(columns.max()), int(rows.max())


def test_a_rule_is_where_it_is_said(appearance: Appearance) -> None:
    left, top, right, bottom = inked(dots(Rule(10, 50, 16.5, 1, "#000000")))
    assert (left, right) == (10, 49)
    assert (top, bottom) == (16, 16)


def test_a_dashed_rule_has_gaps(appearance: Appearance) -> None:
    row = dots(Rule(10, 50, 16.5, 1, "#000000", dashed=True))[16, 10:50]
    assert (row < 128).any()
    assert (row > 200).any()


@pytest.mark.parametrize("event_type", [EventType.AGREE, EventType.REJECT, EventType.PROTEST, EventType.OTHER])
def test_a_sign_fills_its_size(appearance: Appearance, event_type: EventType) -> None:
    left, top, right, bottom = inked(dots(Sign(event_type, 32, 16, 12)))
    assert left in range(24, 28)
    assert right in range(36, 40)
    assert (top + bottom) / 2 == pytest.approx(15.5, abs=1)


@pytest.mark.parametrize("pattern", list(Pattern))
def test_a_sample_keeps_to_its_width(appearance: Appearance, pattern: Pattern) -> None:
    left, _, right, _ = inked(dots(Sample(pattern, 20, 16, 20)))
    assert left >= 19
    assert right <= 40


def test_outlines_look_like_letters(appearance: Appearance) -> None:
    page = lay_out(story(), sheet())[0]
    pictures = []
    for outlines in (False, True):
        image = QImage(1190, 1684, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.scale(2, 2)
        paint_page(painter, page, "en", outlines=outlines)
        painter.end()
        pictures.append(np.frombuffer(image.constBits(), np.uint8).astype(int).reshape(1684, -1))
    assert np.abs(pictures[0] - pictures[1]).mean() < 2.5
    assert pictures[1].min() == 0


def test_the_words_of_a_page() -> None:
    assert words_of(Page(10, 10, (Rule(0, 1, 1, 1, "#000000"),))) == ""
