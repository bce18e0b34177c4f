from __future__ import annotations

from PySide6.QtGui import QImage, QPainter

from desktop.appearance.appearance import Appearance
from desktop.timeline.lettering import Lettering


def test_bold_and_longer_texts_are_wider(appearance: Appearance) -> None:
    lettering = Lettering()
    assert lettering.measure_label("إضراب البحارة", True) > lettering.measure_label("إضراب", False)
    assert lettering.measure_axis("November 2022", True) > lettering.measure_axis("November 2022", False)


def test_stretches_lie_at_the_right_side_of_a_right_to_left_label(appearance: Appearance) -> None:
    lettering = Lettering()
    text = "إضراب البحارة"
    width = lettering.measure_label(text, False)
    first, last = lettering.boxes(text, ((0, 5), (6, 13)), right_to_left=True)
    assert first[0] > last[1] - 1
    assert abs(first[1] - width) < 2
    assert lettering.boxes(text, ()) == []


def test_paper_sizes_are_whole_pixels(appearance: Appearance) -> None:
    assert Lettering(vector=True).font("label").pixelSize() == 12


def test_a_text_is_drawn_alike_from_memory(appearance: Appearance) -> None:
    lettering, images = Lettering(), []
    for _ in range(2):
        image = QImage(200, 30, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        painter = QPainter(image)
        lettering.draw(painter, "نقابة البحارة", 5, 15, right_to_left=True)
        painter.end()
        images.append(image)
    assert images[0] == images[1]
