"""Passages in the face of their script, letters of another script in that of theirs."""

from __future__ import annotations

import re
from typing import Final

from desktop.appearance.fonts import Script
from desktop.printing.typeset import Run, Style

PASSAGE: Final[dict[Script, tuple[float, float]]] = {
    "latin": (8.5, 12.0),
    "arabic": (10.2, 16.5),
    "hebrew": (9.5, 14.0),
}
"""Size and pitch by script, in points."""

UNDERLINE: Final[dict[Script, float]] = {"latin": 0.18, "arabic": 0.42, "hebrew": 0.18}
"""How far below the baseline a date's line lies, in parts of the size."""

_LATIN_IN_ARABIC: Final = 0.84
_ARABIC_IN_LATIN: Final = 1.12
_RUNS: Final = re.compile(
    r"(?P<arabic>[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufeff]"
    r"(?:[^A-Za-z\u00c0-\u024f\u0590-\u05ff]*[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufeff])?)"
    r"|(?P<hebrew>[\u0590-\u05ff](?:[^A-Za-z\u00c0-\u024f\u0600-\u06ff]*[\u0590-\u05ff])?)"
    r"|(?P<latin>[A-Za-z\u00c0-\u024f](?:[^\u0590-\u06ff]*[A-Za-z\u00c0-\u024f])?)"
)


def script_of(language: str, *, rtl: bool) -> Script:
    """The script that a text in a language (BCP 47) is set in."""
    if language.split("-", maxsplit=1)[0] in ("he", "yi"):
        return "hebrew"
    return "arabic" if rtl else "latin"


def script_runs(text: str, script: Script, size: float = 0.0, *, bold: bool = False) -> list[Run]:
    """A text in the face of its script, letters of another script in that of theirs, sized to match.

    ``size`` is in points; 0: that of passages.
    """
    base = Style(size or PASSAGE[script][0], bold=bold, reading=script)
    runs: list[Run] = []
    done = 0
    for found in _RUNS.finditer(text):
        foreign: Script = "arabic" if found["arabic"] else "hebrew" if found["hebrew"] else "latin"
        if foreign == script:
            continue
        if found.start() > done:
            runs.append(Run(text[done : found.start()], base))
        runs.append(Run(found[0], Style(base.size * _size_among(foreign, script), bold=bold, reading=foreign)))
        done = found.end()
    runs.append(Run(text[done:], base))
    return runs


def _size_among(foreign: Script, script: Script) -> float:
    if script == "arabic" and foreign == "latin":
        return _LATIN_IN_ARABIC
    return _ARABIC_IN_LATIN if foreign == "arabic" and script == "latin" else 1.0
