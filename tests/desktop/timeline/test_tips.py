from __future__ import annotations

from PySide6.QtWidgets import QApplication

from desktop.timeline.tips import tip_at
from tests.desktop.timeline.test_hits import CROWDED, DENSE, SCENE
from tests.desktop.timeline.test_painter import heads


def test_a_head_tells_its_lane(qapp: QApplication) -> None:
    lane = SCENE.lanes[0]
    assert tip_at(SCENE, 10, lane.top + 5, heads, "en") == "\n".join(heads(lane))
    assert tip_at(SCENE, 10, 10, heads, "en").startswith("Hijri days may lie one day earlier")


def test_pills_and_columns_tell_how_many_and_when(qapp: QApplication) -> None:
    pill = next(pill for pill in CROWDED.pills if not pill.edge)
    assert tip_at(CROWDED, pill.x, pill.y, heads, "en").startswith(f"{pill.count} ")
    columns = DENSE.columns[0]
    place = int(columns.counts.argmax())
    tip = tip_at(DENSE, float(columns.lefts[place]) + 2, columns.foot - 3, heads, "en")
    assert tip.startswith(f"{columns.counts[place]} ")
    assert "202" in tip


def test_events_have_a_card_instead(qapp: QApplication) -> None:
    mark = SCENE.marks[0]
    assert tip_at(SCENE, mark.x, mark.y, heads, "en") == ""
