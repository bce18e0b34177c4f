"""``tasalsul snapshot``: a picture of a library's timeline in a file."""

from __future__ import annotations

import sys
from pathlib import Path

from db.wording import word
from desktop.cli.console import system_language
from desktop.printing.snapshot import Request, write_snapshot


def run(library: Path, output: Path, *, start: str | None, end: str | None) -> int:
    """Write the picture and say what is on it.

    Raises:
        EnvironmentFault: the library cannot be read, a date is none, or the file cannot be written.
    """
    language = system_language()
    written = write_snapshot(library, output, Request(start=start, end=end, language=language))
    sys.stdout.write(f"{word(written.summary, language)}\n")
    return 0
