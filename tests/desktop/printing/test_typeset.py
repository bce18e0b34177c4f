import pytest
from PySide6.QtGui import QImage, QPainter

from desktop.appearance.appearance import Appearance
from desktop.printing.typeset import Paragraph, Run, Style

LATIN = Style(8.5, reading="latin")
ARABIC = Style(10.2, reading="arabic")


def test_a_paragraph_breaks_at_its_width(appearance: Appearance) -> None:
    words = "The boats came back before the storm did. " * 4
    paragraph = Paragraph([Run(words, LATIN)], 200, 12)
    assert paragraph.line_count > 2
    assert paragraph.natural_width <= 200
    assert paragraph.height == paragraph.line_count * 12


def test_sizes_are_points_whatever_the_screen(appearance: Appearance) -> None:
    small = Paragraph([Run("Harbour", LATIN)], 1_000, 12).natural_width
    large = Paragraph([Run("Harbour", Style(17, reading="latin"))], 1_000, 24).natural_width
    assert large == pytest.approx(2 * small, rel=0.01)


@pytest.mark.parametrize(("text", "date", "rtl"), [
    ("It began on Monday at noon.", "on Monday", False),
    ("بدأ الإضراب يوم 12 آذار عند البوابة", "يوم 12 آذار", True),
    ("فتح 😀 الميناء أمس", "أمس", True),
])  # fmt: skip
def test_strokes_lie_under_the_words_of_a_date(appearance: Appearance, text: str, date: str, rtl: bool) -> None:
    style = ARABIC if rtl else LATIN
    paragraph = Paragraph([Run(text, style)], 300, 16, rtl=rtl)
    start = text.index(date)
    strokes = paragraph.strokes(0, start, start + len(date), 2)
    assert len(strokes) == 1
    alone = Paragraph([Run(date, style)], 300, 16, rtl=rtl).natural_width
    assert strokes[0].right - strokes[0].left == pytest.approx(alone, abs=4)
    assert strokes[0].y == pytest.approx(paragraph.baseline(0) + 2)


def test_strokes_follow_a_date_into_the_next_line(appearance: Appearance) -> None:
    text = "The council met again on Saturday the fourth of March"
    start = text.index("on Saturday")
    paragraph = Paragraph([Run(text, LATIN)], 130, 12)
    under = [paragraph.strokes(line, start, len(text), 2) for line in range(paragraph.line_count)]
    assert sum(bool(strokes) for strokes in under) >= 2


def test_arabic_stands_on_the_right_and_latin_on_the_left(appearance: Appearance) -> None:
    def inked(paragraph: Paragraph) -> tuple[float, float]:
        image = QImage(300, 20, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        paragraph.paint(painter, 0, 2)
        painter.end()
        columns = [x for x in range(300) if any(image.pixelColor(x, y).lightness() < 128 for y in range(20))]
        return columns[0], columns[-1]

    assert inked(Paragraph([Run("أمس", ARABIC)], 300, 16, rtl=True))[1] > 290
    assert inked(Paragraph([Run("today", LATIN)], 300, 16))[0] < 10
