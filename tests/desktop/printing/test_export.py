import os
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from db.errors import EnvironmentFault
from desktop.appearance.appearance import Appearance
from desktop.printing.export import check_kind, export
from desktop.printing.pages import lay_out
from desktop.printing.png import page_image
from desktop.printing.printout import Printout
from tests.desktop.printing.story import sheet, story
from tests.desktop.printing.test_pages import crowd


def printout(**options: object) -> Printout:
    asked = sheet(**options)
    return Printout(lay_out(story(), asked), asked, story(), 14, 14)


def mean_difference(first: QImage, second: QImage) -> float:
    """How far two pictures are apart, 0 to 255, on average over all dots."""
    assert first.size() == second.size()
    greys = [
        np.frombuffer(picture.convertToFormat(QImage.Format.Format_Grayscale8).constBits(), np.uint8).astype(int)
        for picture in (first, second)
    ]
    return float(np.abs(greys[0] - greys[1]).mean())


def test_a_pdf_has_its_size_its_title_and_its_words(appearance: Appearance, tmp_path: Path) -> None:
    target = tmp_path / "story.pdf"
    assert export(printout(), target) == (target,)
    document = pypdfium2.PdfDocument(target)
    assert len(document) == 1
    assert document[0].get_size() == pytest.approx((595.3, 841.9), abs=1)
    assert document.get_metadata_dict()["Title"] == "Halun: the storm and the strike"
    text = document[0].get_textpage().get_text_range()
    for words in ("14 of 14 events", "Tents for the fishermen", "set up tents on Saturday", "March 2023"):
        assert words in text
    for word in ("الصيادين", "الميناء", "جريدة", "פיצוי"):
        assert word in text
    document.close()


def test_all_fonts_of_a_pdf_are_embedded(appearance: Appearance, tmp_path: Path) -> None:
    export(printout(), tmp_path / "story.pdf")
    written = (tmp_path / "story.pdf").read_bytes()
    assert written.count(b"/FontFile2") + written.count(b"/FontFile3") >= 4


def test_paper_that_lies_on_its_side(appearance: Appearance, tmp_path: Path) -> None:
    export(printout(landscape=True), tmp_path / "wide.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "wide.pdf")
    width, height = document[0].get_size()
    assert width > height
    document.close()


def test_a_picture_has_its_dots(appearance: Appearance, tmp_path: Path) -> None:
    export(printout(), tmp_path / "story.png", dpi=100)
    picture = QImage(str(tmp_path / "story.png"))
    assert (picture.width(), picture.height()) == (827, 1169)
    assert picture.dotsPerMeterX() == pytest.approx(3937, abs=1)


def test_a_drawing_renders_like_the_picture(appearance: Appearance, tmp_path: Path) -> None:
    export(printout(), tmp_path / "story.svg")
    drawing = QSvgRenderer(str(tmp_path / "story.svg"))
    assert drawing.isValid()
    assert drawing.viewBoxF().size().toTuple() == pytest.approx((595.3, 841.9), abs=0.1)
    written = (tmp_path / "story.svg").read_text(encoding="utf-8")
    assert 'width="209.9' in written
    assert "<text" not in written
    assert "Harbour Times" in written
    assert written.count("<path") > 200
    shown, drawn = page_image(printout().pages[0], sheet(), 40), QImage(331, 468, QImage.Format.Format_RGB32)
    drawn.fill(0xFFFFFFFF)
    painter = QPainter(drawn)
    drawing.render(painter)
    painter.end()
    assert mean_difference(shown, drawn) < 4


def test_more_pages_are_more_files(appearance: Appearance, tmp_path: Path) -> None:
    asked = sheet()
    many = Printout(lay_out(crowd(80, 3), asked), asked)
    files = export(many, tmp_path / "crowd.png", dpi=40)
    assert len(files) == len(many.pages) > 2
    assert files[1] == tmp_path / "crowd-2.png"
    assert all(file.stat().st_size > 1_000 for file in files)


@pytest.mark.parametrize("kind", ["svg", "png"])
def test_grey_is_grey(appearance: Appearance, tmp_path: Path, kind: str) -> None:
    export(printout(grey=True), tmp_path / f"grey.{kind}", dpi=40)
    picture = QImage(str(tmp_path / f"grey.{kind}"))
    assert picture.allGray()


def test_a_printout_is_not_grey_unasked(appearance: Appearance) -> None:
    colored = printout()
    assert not page_image(colored.pages[0], colored.sheet, 60).allGray()


def test_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        check_kind(tmp_path / "story.docx")
    assert fault.value.message.key == "fault-print-kind"


@pytest.mark.parametrize("name", ["story.pdf", "story.svg", "story.png", "story.txt", "story.html"])
def test_a_place_that_is_not_there_leaves_no_file(appearance: Appearance, tmp_path: Path, name: str) -> None:
    before = list(tmp_path.iterdir())
    with pytest.raises(EnvironmentFault) as fault:
        export(printout(), tmp_path / "nowhere" / name)
    assert fault.value.message.key == "fault-print-unwritable"
    assert list(tmp_path.iterdir()) == before


def test_a_folder_in_the_way_stays_and_nothing_is_left_behind(appearance: Appearance, tmp_path: Path) -> None:
    folder = tmp_path / "pages"
    (folder / "story.pdf").mkdir(parents=True)
    (folder / "story.pdf" / "kept").touch()
    with pytest.raises(EnvironmentFault):
        export(printout(), folder / "story.pdf")
    assert [path.name for path in folder.iterdir()] == ["story.pdf"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_told_and_the_old_file_stays(
    appearance: Appearance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "pages"
    folder.mkdir()
    target = folder / "story.pdf"
    target.write_bytes(b"what was there")

    def on_the_full_device(**_: object) -> tuple[int, str]:
        link = folder / "full"
        link.symlink_to("/dev/full")
        return os.open(link, os.O_WRONLY), str(link)

    monkeypatch.setattr("tempfile.mkstemp", on_the_full_device)
    with pytest.raises(EnvironmentFault):
        export(printout(), target)
    assert target.read_bytes() == b"what was there"
    assert [path.name for path in folder.iterdir()] == ["story.pdf"]
