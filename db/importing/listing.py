"""What an import did, as a list for a table program."""

from __future__ import annotations

from db.importing.run import Summary
from db.message import Message, message
from db.text.names import visible_name
from db.text.table import table_text
from db.wording import word


def list_of(summary: Summary, language: str) -> str:
    """A line of CSV for every file and article: place, result, title, reason; no cell is a formula."""
    head = [word(message(f"import-list-{name}"), language) for name in ("file", "result", "title", "reason")]
    rows = [head]
    for one in summary.outcomes:
        result = word(message(f"import-status-{one.status.value}"), language)
        place = visible_name(f"{one.candidate.path}{one.part}")
        rows.append([place, result, one.title, _words(one.reason, language)])
    skipped = word(message("import-status-skipped"), language)
    rows += [[visible_name(str(left.path)), skipped, "", _words(left.reason, language)] for left in summary.skipped]
    return table_text(rows)


def _words(reason: Message | None, language: str) -> str:
    return "" if reason is None else word(reason, language)
