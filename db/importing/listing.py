"""What an import did, as a list for a table program."""

from __future__ import annotations

import csv
import io
from typing import Final

from db.importing.run import Summary
from db.message import Message, message
from db.text.names import visible_name
from db.wording import word

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What makes a table program take a cell for a formula."""


def list_of(summary: Summary, language: str) -> str:
    """A line of CSV for every file and article: place, result, title, reason; no cell is a formula."""
    lines = io.StringIO()
    table = csv.writer(lines)
    table.writerow([word(message(f"import-list-{name}"), language) for name in ("file", "result", "title", "reason")])
    for one in summary.outcomes:
        result = word(message(f"import-status-{one.status.value}"), language)
        table.writerow(map(_cell, (f"{one.candidate.path}{one.part}", result, one.title, _words(one.reason, language))))
    skipped = word(message("import-status-skipped"), language)
    for left in summary.skipped:
        table.writerow(map(_cell, (str(left.path), skipped, "", _words(left.reason, language))))
    return lines.getvalue()


def _words(reason: Message | None, language: str) -> str:
    return "" if reason is None else word(reason, language)


def _cell(text: str) -> str:
    shown = visible_name(text)
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
