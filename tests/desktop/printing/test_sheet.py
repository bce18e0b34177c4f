import pytest

from desktop.printing.sheet import Frame
from tests.desktop.printing.story import sheet


def test_a4_has_margins_of_14_millimetres() -> None:
    asked = sheet()
    assert asked.size == pytest.approx((595.28, 841.89), abs=0.01)
    frame = asked.frame
    assert (frame.left, frame.top) == pytest.approx((39.69, 39.69), abs=0.01)
    assert frame.width == pytest.approx(515.9, abs=0.1)


def test_sideways_turns_the_paper() -> None:
    assert sheet(landscape=True).size == tuple(reversed(sheet().size))


@pytest.mark.parametrize(("language", "mirrored", "expected"), [
    ("en", None, False), ("ar-SY", None, True), ("en", True, True), ("ar", False, False),
])  # fmt: skip
def test_time_runs_with_the_page_unless_told(language: str, mirrored: bool | None, expected: bool) -> None:
    assert sheet(language=language, mirrored=mirrored).time_mirrored is expected


def test_a_frame_is_measured_from_its_start() -> None:
    assert Frame(10, 0, 110, 50).from_start(20, 30) == 30
    assert Frame(10, 0, 110, 50, rtl=True).from_start(20, 30) == 60
    assert Frame(10, 0, 110, 50).from_end(20, 30) == 60
    assert Frame(10, 0, 110, 50, rtl=True).from_end(20, 30) == 30
