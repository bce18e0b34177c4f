"""A program that stops in the middle of an import: a test kills it and looks for its workers."""

from __future__ import annotations

import multiprocessing
import sys
import threading
from pathlib import Path

from db.importing.choices import NOT_CHOSEN
from db.importing.workers import prepare_all

if __name__ == "__main__":
    prepared = prepare_all([(path, NOT_CHOSEN) for path in sorted(Path(sys.argv[1]).iterdir())], processes=2)
    next(prepared)
    sys.stdout.write(" ".join(str(process.pid) for process in multiprocessing.active_children()) + "\n")
    sys.stdout.flush()
    threading.Event().wait()
