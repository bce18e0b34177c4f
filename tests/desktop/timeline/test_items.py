from __future__ import annotations

import numpy as np
import pytest

from db.time.span import DAY, Precision
from desktop.timeline.captions import Captions
from desktop.timeline.index import LASTING, OPEN_END, EventIndex
from desktop.timeline.items import CaptionStyle, Item, Kind, extent, make_item
from desktop.timeline.sparse import Sparse
from tests.desktop.timeline.story import measure

STYLE = CaptionStyle(260, "en")


def item_of(
    start: int,
    end: int,
    *,
    flags: int = 0,
    precision: Precision = Precision.DAY,
    evidence: int = 1,
    others: tuple[int, ...] = (),
) -> Item:
    index = EventIndex.from_columns(
        np.array([5]),
        np.array([start]),
        np.array([end]),
        np.array([11], dtype=np.uint8),
        flags=np.array([flags], dtype=np.uint8),
        precision=np.array([precision], dtype=np.uint8),
        evidence=np.array([evidence], dtype=np.uint16),
        others=Sparse.of(np.full(len(others), 5), np.array(others, np.int64), np.array(others, np.int64)),
    )
    return make_item(index, 0, Captions(lambda ids: dict.fromkeys(ids, "ten pixels"), measure), STYLE)


def test_kinds_follow_what_was_told() -> None:
    assert item_of(0, DAY).kind is Kind.POINT
    assert item_of(0, 60, precision=Precision.MINUTE).kind is Kind.POINT
    assert item_of(0, 30 * DAY, precision=Precision.MONTH).kind is Kind.WITHIN
    assert item_of(0, 5 * DAY).kind is Kind.WITHIN
    assert item_of(0, 5 * DAY, flags=LASTING).kind is Kind.SPAN
    assert item_of(0, OPEN_END).kind is Kind.SPAN


def test_the_count_of_passages_stands_from_two_up() -> None:
    assert item_of(0, DAY).count_width == 0
    assert item_of(0, DAY, evidence=2).count_width > 20


@pytest.mark.parametrize("flags", [0, LASTING])
def test_an_extent_holds_interval_mark_and_label(flags: int) -> None:
    item = item_of(0, 10 * DAY, flags=flags)
    low, high = extent(item, 0.0, float(DAY), 16.0, 20.0)
    assert low <= 0
    assert high >= 10 + 6 + item.label_width * (not flags)


def test_the_other_date_is_part_of_the_extent() -> None:
    item = item_of(100 * DAY, 101 * DAY, others=(50 * DAY,))
    low, _ = extent(item, 0.0, float(DAY), 16.0, 20.0)
    assert low <= 50 - 8


def test_a_finer_scale_never_brings_two_extents_nearer() -> None:
    first, second = item_of(0, 5 * DAY), item_of(60 * DAY, 90 * DAY, flags=LASTING)
    gaps = []
    for scale in (DAY, DAY / 1.19, DAY / 2):
        _, high = extent(first, 0.0, scale, 16.0, 20.0)
        low, _ = extent(second, 0.0, scale, 16.0, 20.0)
        gaps.append(low - high)
    assert gaps == sorted(gaps)
