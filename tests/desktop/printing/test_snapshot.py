import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

from db.errors import EnvironmentFault
from db.wording import word
from desktop.appearance.appearance import Appearance
from desktop.printing.sheet import Sheet
from desktop.printing.snapshot import Request, today, write_snapshot
from tests.desktop.strike import strike_library


@pytest.fixture
def library_file(tmp_path: Path) -> Path:
    return strike_library(tmp_path / "strike.tasalsul")


def bare(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_a_snapshot_says_what_is_on_it(appearance: Appearance, library_file: Path, tmp_path: Path) -> None:
    written = write_snapshot(library_file, tmp_path / "strike.pdf")
    assert written.files == (tmp_path / "strike.pdf",)
    assert bare(word(written.summary)) == "6 of 6 events on one page"
    document = pypdfium2.PdfDocument(tmp_path / "strike.pdf")
    text = document[0].get_textpage().get_text_range()
    assert "6 of 6 events, none left out" in text
    assert text.splitlines()[0] == "strike"
    document.close()


def test_days_bound_a_snapshot(appearance: Appearance, library_file: Path, tmp_path: Path) -> None:
    asked = Request(start="2022-11-16", end="2022-11-18", sheet=Sheet("Three days", today()), language="ar-EG")
    written = write_snapshot(library_file, tmp_path / "days.png", asked)
    assert (written.shown, written.total, written.pages) == (2, 2, 1)
    assert (tmp_path / "days.png").stat().st_size > 10_000


@pytest.mark.parametrize(
    ("request_", "name", "key"),
    [
        (Request(start="yesterday"), "a.pdf", "fault-print-bad-date"),
        (Request(start="2022-12", end="2022-11"), "a.pdf", "fault-print-empty-range"),
        (Request(), "a.docx", "fault-print-kind"),
        (Request(saved="gone"), "a.pdf", "fault-snapshot-unknown"),
        (Request(), "nowhere/a.pdf", "fault-print-unwritable"),
    ],
)
def test_what_cannot_be_written_leaves_no_file(
    appearance: Appearance, library_file: Path, tmp_path: Path, request_: Request, name: str, key: str
) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        write_snapshot(library_file, tmp_path / name, request_)
    assert fault.value.message.key == key
    assert word(fault.value.message, "en") != word(fault.value.message, "ar")
    assert not (tmp_path / name).exists()


def test_it_needs_no_display_and_no_application(library_file: Path, tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from desktop.printing.snapshot import write_snapshot;"
        "print(write_snapshot(Path(sys.argv[1]), Path(sys.argv[2])).shown)"
    )
    clean = {
        key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    done = subprocess.run(
        [sys.executable, "-c", script, str(library_file), str(tmp_path / "bare.svg")],
        env=clean,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[3],
    )
    assert done.stderr == ""
    assert done.stdout == "6\n"
    assert (tmp_path / "bare.svg").stat().st_size > 10_000
