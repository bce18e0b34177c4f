"""Start-up: the command line beside bare Python, the window beside a bare Qt window."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.benchmarks.figure import Figure, median_seconds

BARE_WINDOW = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QTextBrowser
application = QApplication([])
window = QTextBrowser()
window.show()
QTimer.singleShot(0, application.quit)
application.exec()
"""
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication
from desktop.app import Program
from desktop.preferences import Preferences
application = QApplication([])
program = Program(application, Preferences(QSettings(sys.argv[2], QSettings.Format.IniFormat)))
program.library.open(Path(sys.argv[1]))
program.window.show()
QTimer.singleShot(0, application.quit)
application.exec()
program.close()
"""


def figures(library: Path, folder: Path) -> list[Figure]:
    """Seconds from process start; ``library`` is what the window opens on."""

    def run(*arguments: str) -> float:
        return median_seconds(lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True))

    bare_python = run("-c", "pass")
    bare_window = run("-c", BARE_WINDOW)
    return [
        Figure("command line: --help", run("-m", "desktop", "--help"), "s", bare_python, "bare Python"),
        Figure(
            "window on the samples",
            run("-c", WINDOW, str(library), str(folder / "settings.ini")),
            "s",
            bare_window,
            "bare Qt window",
        ),
    ]
