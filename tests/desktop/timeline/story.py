"""Invented events for the timeline's tests, pictures and benchmarks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from db.time.span import DAY, Precision, day_number
from desktop.timeline.index import DISPUTED, LASTING, OPEN_END, UNCERTAIN, EventIndex
from desktop.timeline.sparse import Sparse

TITLES = (
    "القوارب تنقل أهالي الحي",
    "نقابة البحارة تعلن الإضراب",
    "Harbour pilots return to work",
    "الإدارة تؤجل صرف الرواتب",
    "Council blames the contractor for the delay",
    "لجنة الوساطة تلتقي الطرفين في دار البلدية",
    "إغلاق طريق الميناء القديم",
    "Tugboats lent for a week",
    "הנהלת הנמל דוחה את הצעת הפשרה",
    "اتحادیه کارگران بیانیه داد",
    "Crane collapses",
    "قافلة إغاثة تصل من القرى المجاورة ومعها أدوية وأغطية للعائلات",
)


def titles(event_ids: Sequence[int]) -> Mapping[int, str]:
    """Titles by event id, in four languages."""
    return {event_id: TITLES[event_id % len(TITLES)] for event_id in event_ids}


def measure(text: str, bold: bool) -> float:
    """A measure without fonts: seven pixels a character."""
    return len(text) * (7.5 if bold else 7.0)


def invented_index(
    count: int, seed: int = 1, days: int = 1200, first: tuple[int, int, int] = (2020, 6, 1)
) -> EventIndex:
    """So many events over so many days, in bursts, of every kind that is drawn."""
    random = np.random.default_rng(seed)
    origin = day_number(*first)
    bursts = random.integers(0, days, size=12)
    near = random.choice(bursts, size=count) + random.normal(0, days / 40, size=count)
    even = random.integers(0, days, size=count)
    day = np.clip(np.where(random.random(count) < 0.6, near, even), 0, days - 1).astype(np.int64) + origin
    start = day * DAY
    end = start + DAY
    kind = random.random(count)
    lasting = kind < 0.08
    within = (kind >= 0.08) & (kind < 0.14)
    length = random.integers(2, 20, size=count)
    end = np.where(lasting | within, start + length * DAY, end)
    hours = (kind >= 0.14) & (kind < 0.2)
    start = np.where(hours, start + random.integers(0, 22, size=count) * 3600, start)
    end = np.where(hours, start + 60, end)
    flags = np.where(lasting, LASTING, 0)
    flags = np.where(kind > 0.97, flags | UNCERTAIN, flags)
    disputed = (kind > 0.9) & (kind < 0.95)
    flags = np.where(disputed, flags | DISPUTED, flags).astype(np.uint8)
    other = (start + end) // 2 - random.integers(1, 5, size=count) * DAY
    vague = lasting & (length > 6)
    sure_end = end - length * DAY // 3
    open_end = lasting & (length == 19)
    end = np.where(open_end, OPEN_END, end)
    vague &= ~open_end
    ids = np.arange(1, count + 1, dtype=np.int64)
    weights = np.array([3, 4, 4, 2, 2, 2, 2, 3, 5, 4, 3, 5, 3, 2, 2, 3, 5], dtype=float)
    return EventIndex.from_columns(
        ids,
        start,
        end,
        random.choice(17, p=weights / weights.sum(), size=count).astype(np.uint8),
        flags=flags,
        others=Sparse.of(ids[disputed], other[disputed], other[disputed] + 1),
        sure=Sparse.of(ids[vague], start[vague], sure_end[vague]),
        precision=np.where(hours, Precision.MINUTE, Precision.DAY).astype(np.uint8),
        evidence=(1 + random.poisson(1.2, size=count)).astype(np.uint16),
        group=random.integers(0, 3, size=count).astype(np.int32),
        group_names=("وكالة المرفأ", "Gulf Courier", "קול הנמל"),
    )


def publications(count: int, seed: int = 2, days: int = 1200, first: tuple[int, int, int] = (2020, 6, 1)) -> np.ndarray:
    """Instants at which articles were published, sorted."""
    random = np.random.default_rng(seed)
    return np.sort(random.integers(day_number(*first), day_number(*first) + days, size=count)) * DAY
