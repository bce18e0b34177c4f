from PySide6.QtGui import QImage, QPainter

from desktop.appearance.appearance import Appearance
from desktop.printing.outlined import OutlinedLettering
from desktop.timeline.lettering import Lettering


def ink(lettering: Lettering, text: str, *, right_to_left: bool) -> list[int]:
    image = QImage(200, 24, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    lettering.draw(painter, text, 10, 12, bold=True, right_to_left=right_to_left)
    painter.end()
    return [x for x in range(200) if any(image.pixelColor(x, y).lightness() < 160 for y in range(24))]


def test_outlined_labels_take_the_place_of_written_ones(appearance: Appearance) -> None:
    for text, right_to_left in (("Tents for the fishermen", False), ("إضراب 12 يومًا", True), ("פיצוי", True)):
        written = ink(Lettering(vector=True), text, right_to_left=right_to_left)
        outlined = ink(OutlinedLettering(), text, right_to_left=right_to_left)
        assert abs(written[0] - outlined[0]) <= 2
        assert abs(written[-1] - outlined[-1]) <= 2
