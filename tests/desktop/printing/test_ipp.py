"""A page on its way through a real IPP printer: what arrives looks as what was shown."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.printing.export import export
from desktop.printing.png import page_image
from tests.desktop.printing.test_export import printout

TOOLS = ("ippeveprinter", "ipptool")
JOB = Path("/usr/share/cups/ipptool/print-job.test")
DPI = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("localhost", 0))
        return int(probe.getsockname()[1])


def answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("localhost", port)) == 0


@pytest.fixture
def printer(tmp_path: Path, qtbot: QtBot) -> Iterator[tuple[str, Path]]:
    """The address of a printer, and where it keeps what it prints."""
    if not all(map(shutil.which, TOOLS)) or not JOB.exists():
        pytest.skip("no IPP tools here")
    port, spool = free_port(), tmp_path / "spool"
    spool.mkdir()
    command = [TOOLS[0], "-r", "off", "-k", "-d", str(spool), "-f", "application/pdf", "-p", str(port), "Trial"]
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        qtbot.waitUntil(lambda: running.poll() is not None or answers(port), timeout=5_000)
        if running.poll() is not None:
            pytest.skip("the printer needs a name service that does not run here")
        yield f"ipp://localhost:{port}/ipp/print", spool
    finally:
        running.terminate()
        running.wait()


def test_what_the_printer_gets_looks_as_what_was_shown(
    appearance: Appearance, printer: tuple[str, Path], tmp_path: Path, qtbot: QtBot
) -> None:
    address, spool = printer
    given = printout()
    export(given, tmp_path / "story.pdf")
    command = [TOOLS[1], "-q", "-f", str(tmp_path / "story.pdf"), address, str(JOB)]
    assert subprocess.run(command, check=False, capture_output=True).returncode == 0
    qtbot.waitUntil(lambda: any(file.stat().st_size for file in spool.glob("*.pdf")), timeout=5_000)
    document = pypdfium2.PdfDocument(next(spool.glob("*.pdf")))
    assert len(document) == len(given.pages)
    arrived = document[0].render(scale=DPI / 72, grayscale=True).to_numpy().squeeze().astype(int)
    document.close()
    shown = page_image(given.pages[0], given.sheet, DPI).convertToFormat(QImage.Format.Format_Grayscale8)
    wanted = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    height, width = min(arrived.shape[0], shown.height()), min(arrived.shape[1], shown.width())
    assert abs(arrived[:height, :width] - wanted[:height, :width].astype(int)).mean() < 5
