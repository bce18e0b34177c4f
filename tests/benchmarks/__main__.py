"""Run the benchmarks: print a table, write ``build/bench.json``.

python -m tests.benchmarks [NAME ...]   all, or some by name
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from rich.console import Console
from rich.table import Table

from db.importing.run import run
from db.importing.scan import scan
from db.store.store import Store
from tests.benchmarks import (
    bidi,
    corroboration,
    editing,
    extraction,
    frame_time,
    importing,
    loading,
    printing,
    reading,
    searching,
    start_up,
)
from tests.benchmarks.figure import Figure

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "resources" / "samples"


def start_up_figures() -> list[Figure]:
    """Start-up on a library of the samples."""
    with tempfile.TemporaryDirectory() as place:
        path = Path(place) / "samples.tasalsul"
        store = Store.create(path)
        run(store, scan([SAMPLES]).candidates)
        store.close()
        return start_up.figures(path, Path(place))


BENCHMARKS: dict[str, Callable[[], list[Figure]]] = {
    "start-up": start_up_figures,
    "import": importing.figures,
    "extraction": lambda: extraction.figures(SAMPLES),
    "frames": frame_time.figures,
    "loading": lambda: loading.figures(ROOT / "build" / "benchmarks"),
    "reading": reading.figures,
    "printing": printing.figures,
    "bidi": bidi.figures,
    "search": lambda: searching.figures(ROOT / "build" / "benchmarks"),
    "corroboration": corroboration.figures,
    "editing": lambda: editing.figures(ROOT / "build" / "benchmarks"),
}


def main(names: list[str]) -> int:
    """Run some benchmarks, or all."""
    unknown = set(names) - BENCHMARKS.keys()
    if unknown:
        sys.stderr.write(f"no such benchmark: {', '.join(sorted(unknown))}\n")
        return 2
    table = Table("benchmark", "figure", "unit", "beside", "baseline", "ratio")
    rows = []
    for name in names or BENCHMARKS:
        for figure in BENCHMARKS[name]():
            rows.append(figure.as_row())
            table.add_row(
                figure.name,
                f"{figure.figure:,.4g}",
                figure.unit,
                figure.baseline_name,
                f"{figure.baseline:,.4g}",
                f"{figure.ratio:.3g}",
            )
    Console(width=120).print(table)
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(rows, ensure_ascii=False, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
