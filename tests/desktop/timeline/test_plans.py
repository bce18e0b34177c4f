from __future__ import annotations

from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.plans import Plan, Planner
from desktop.timeline.rows import Memory
from desktop.timeline.scale import Scale
from desktop.timeline.shapes import Level
from desktop.timeline.styles import beside
from tests.desktop.timeline.story import invented_index, measure, titles

STYLE = beside(AxisStyle(measure))


def plan_of(count: int, selected: int | None = None) -> tuple[Plan, Planner]:
    index = invented_index(count, days=60)
    start, end = index.extent or (0, 0)
    scale = Scale(0.0, 1.0, 900.0).shown(start, end, 20)
    planner = Planner(scale, STYLE, Captions(titles, measure), Memory(), numbers={}, selected=selected)
    return planner.plan(make_lanes(index, Grouping.NONE)[0]), planner


def test_the_level_follows_the_number_of_events() -> None:
    assert plan_of(6)[0].level is Level.MARKS
    assert plan_of(150)[0].level is Level.CLUSTERS
    assert plan_of(600)[0].level is Level.DENSITY


def test_a_lane_of_marks_is_as_high_as_its_rows() -> None:
    plan = plan_of(6)[0]
    assert plan.height == 2 * STYLE.padding + plan.most_rows * STYLE.row


def test_the_selected_event_of_a_clustered_lane_is_alone_in_its_row() -> None:
    crowded = plan_of(150)[0]
    hidden = crowded.positions[0]
    plan = plan_of(150, selected=hidden)[0]
    assert plan.alone == hidden
    assert hidden not in plan.positions
    assert plan.height == crowded.height + STYLE.row


def test_lanes_of_columns_share_what_is_left() -> None:
    plan, planner = plan_of(600)
    planner.share_height([plan], 100.0)
    assert plan.height == 100.0
    planner.share_height([plan], 1_000.0)
    assert plan.height == 128.0
    planner.share_height([plan], 10.0)
    assert plan.height == 84.0
