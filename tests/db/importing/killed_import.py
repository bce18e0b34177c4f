"""A program that imports a folder in small batches: a test kills it in the middle."""

from __future__ import annotations

import sys
from pathlib import Path

from db.importing import writer
from db.importing.run import Steering, run
from db.importing.scan import scan
from db.store.change import Change
from db.store.store import Store


def tell(change: Change) -> None:
    """Says that a batch is written, and waits for an answer that never comes after the third."""
    sys.stdout.write(f"{len(change.added('articles'))}\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    writer._BATCH = 4  # type: ignore[misc]
    found = scan([Path(sys.argv[2])])
    run(Store.open(Path(sys.argv[1])), found.candidates, sources=found.sources, steering=Steering(written=tell))
