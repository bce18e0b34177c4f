"""The whole of Unicode's BidiCharacterTest through the reader's document: how many cases stand in the right order."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.appearance.fonts import load_fonts
from tests.benchmarks.figure import Figure
from tests.desktop.reader.bidi_cases import PLACE, cases, orders

_AT_ONCE = 2_000


def figures() -> list[Figure]:
    """Cases in the order of the standard, beside all cases; nothing where the file is not installed."""
    if not PLACE.exists():
        return []
    application = QApplication.instance() or QApplication([])
    load_fonts()
    asked = list(cases())
    right = 0
    for start in range(0, len(asked), _AT_ONCE):
        right += sum(wanted == seen for _, wanted, seen in orders(asked[start : start + _AT_ONCE]))
        application.processEvents()
    return [Figure("bidirectional order", right, "cases", len(asked), "cases of the standard")]
