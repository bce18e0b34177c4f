import resource
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from db.errors import EnvironmentFault
from desktop.appearance.appearance import Appearance
from desktop.printing import png
from desktop.printing.png import page_image, write_png
from desktop.printing.progress import Cancelled
from tests.desktop.printing.test_export import mean_difference, printout


def test_bands_make_the_same_picture(appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    given = printout()
    monkeypatch.setattr(png, "_DOTS_OF_A_BAND", 20_000)
    assert write_png(given.pages[0], given.sheet, 60, str(tmp_path / "bands.png"))
    banded = QImage(str(tmp_path / "bands.png"))
    assert mean_difference(banded, page_image(given.pages[0], given.sheet, 60)) < 0.2


def test_the_largest_paper_needs_little_memory(appearance: Appearance, tmp_path: Path) -> None:
    given = printout(paper=(841.0, 1189.0))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert write_png(given.pages[0], given.sheet, 150, str(tmp_path / "a0.png"))
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 200_000
    header = (tmp_path / "a0.png").read_bytes()[16:24]
    assert (int.from_bytes(header[:4], "big"), int.from_bytes(header[4:], "big")) == (4967, 7022)


def test_a_picture_beyond_all_measure_is_refused(appearance: Appearance, tmp_path: Path) -> None:
    given = printout(paper=(3_000.0, 3_000.0))
    with pytest.raises(EnvironmentFault) as fault:
        write_png(given.pages[0], given.sheet, 2_400, str(tmp_path / "x.png"))
    assert fault.value.message.key == "fault-print-too-large"


def test_a_picture_that_nobody_waits_for_stops(appearance: Appearance, tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise Cancelled

    given = printout()
    with pytest.raises(Cancelled):
        write_png(given.pages[0], given.sheet, 60, str(tmp_path / "x.png"), stop)
