"""One measured figure beside its baseline of the same run."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, and the same work done as barely as possible in the same run."""

    name: str
    figure: float
    unit: str
    baseline: float
    baseline_name: str

    @property
    def ratio(self) -> float:
        """Figure over baseline."""
        return self.figure / self.baseline

    def as_row(self) -> dict[str, float | str]:
        """The figure for ``bench.json``."""
        return {**asdict(self), "ratio": self.ratio}


def median_seconds(work: Callable[[], object], runs: int = 5) -> float:
    """The median time of some runs, after one that is not counted."""
    work()
    times = []
    for _ in range(runs):
        started = time.perf_counter()
        work()
        times.append(time.perf_counter() - started)
    return statistics.median(times)
