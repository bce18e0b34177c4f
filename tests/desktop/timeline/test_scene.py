from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from db.time.calendars import Calendar
from db.time.span import DAY, Precision, day_number
from desktop.timeline.arrangement import Arrangement
from desktop.timeline.axis import AxisStyle
from desktop.timeline.captions import Captions
from desktop.timeline.index import EventIndex
from desktop.timeline.lanes import Grouping, make_lanes
from desktop.timeline.rows import Memory
from desktop.timeline.scale import Scale
from desktop.timeline.scene import Content, Scene, SceneStyle, Viewport, beside, build_scene, large, paper
from desktop.timeline.shapes import Bar, Ghost, Level, Mark, Plate
from tests.desktop.timeline.story import invented_index, measure, publications, titles

AXIS = AxisStyle(measure, "en", Calendar.HIJRI)
INDEXES = {count: invented_index(count, seed=count) for count in (0, 1, 12, 250, 2_000, 20_000)}
CONTENTS = {
    count: Content(index, make_lanes(index, Grouping.FAMILY), publications(60), selected=7)
    for count, index in INDEXES.items()
}
ORIGIN = day_number(2020, 6, 1) * DAY

views = st.builds(
    lambda start, exponent, width: Scale(ORIGIN + start * DAY, 2.0**exponent, float(width)),
    st.floats(-200, 1_400),
    st.floats(1, 21),
    st.integers(300, 1_920),
)


def scene_of(
    content: Content,
    scale: Scale,
    style: SceneStyle | None = None,
    memory: Memory | None = None,
    height: float = 1_200.0,
) -> Scene:
    captions = Captions(titles, measure)
    return build_scene(content, Viewport(scale, height), style or beside(AXIS), captions, memory)


def in_view(index: EventIndex, scale: Scale) -> int:
    """Counted the slow way."""
    low, high = np.floor(scale.start), np.ceil(scale.end)
    return int(np.count_nonzero((index.start < high) & (index.end > low)))


def shown_and_counted(scene: Scene, index: EventIndex) -> int:
    """Every mark whose event meets the view, every pill, every column."""
    low, high = int(np.floor(scene.scale.start)), int(np.ceil(scene.scale.end))
    marks = 0
    for mark in scene.marks:
        position = index.position(mark.event)
        assert position is not None
        marks += not mark.landmark and bool(index.start[position] < high and index.end[position] > low)
    pills = sum(pill.count for pill in scene.pills)
    return marks + pills + sum(int(columns.counts.sum()) for columns in scene.columns)


def overlaps(scene: Scene) -> list[tuple[str, str]]:
    """Pairs of labels that touch."""
    rows: dict[float, list[tuple[float, float, str]]] = {}
    for label in scene.labels:
        rows.setdefault(round(label.y, 3), []).append((label.left, label.left + label.width, label.text))
    found = []
    for row in rows.values():
        row.sort()
        found += [(one[2], other[2]) for one, other in itertools.pairwise(row) if other[0] < one[1] - 1e-6]
    return found


@settings(max_examples=500, deadline=None)
@given(st.sampled_from([12, 250, 2_000, 20_000]), views)
def test_no_two_labels_overlap(count: int, scale: Scale) -> None:
    scene = scene_of(CONTENTS[count], scale)
    assert overlaps(scene) == []
    ys = sorted({label.y for label in scene.labels})
    assert all(other - one >= 20 for one, other in itertools.pairwise(ys))


@settings(max_examples=500, deadline=None)
@given(st.sampled_from([0, 1, 12, 250, 2_000, 20_000]), views)
def test_every_event_in_view_is_shown_or_counted(count: int, scale: Scale) -> None:
    index = INDEXES[count]
    scene = scene_of(CONTENTS[count], scale)
    assert scene.in_view == in_view(index, scale)
    assert shown_and_counted(scene, index) == scene.in_view


def tinted_index(count: int) -> EventIndex:
    """The events in the colours of their groups, the last of which are the rest."""
    index = INDEXES[count]
    return replace(index, tint=np.minimum(index.group * 3, 6).astype(np.int8))


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from([12, 250, 2_000, 20_000]),
    st.sampled_from([Grouping.TYPE, Grouping.SOURCE, Grouping.NONE, Grouping.FAMILY]),
    st.sets(st.sampled_from(["all", "PROTEST", "material", "Gulf Courier", "verbal"]), max_size=3),
    st.booleans(),
    views,
)
def test_lanes_of_any_kind_open_or_folded_keep_the_rules(
    count: int, grouping: Grouping, folded: set[str], colored: bool, scale: Scale
) -> None:
    index = tinted_index(count) if colored else INDEXES[count]
    lanes = make_lanes(index, grouping, Arrangement(folded=frozenset(folded)))
    content = Content(index, lanes, selected=7)
    scene = scene_of(content, scale, large(AXIS) if len(folded) % 2 else beside(AXIS), height=6_000.0)
    assert overlaps(scene) == []
    assert scene.in_view == in_view(content.index, scale)
    assert shown_and_counted(scene, content.index) == scene.in_view
    shapes: list[Mark | Plate | Bar | Ghost] = [*scene.marks, *scene.plates, *scene.bars, *scene.ghosts]
    tints = [shape.tint for shape in shapes]
    tints += [pill.tint for pill in scene.pills if not pill.edge] + [columns.tint for columns in scene.columns]
    assert all((tint != -1) == colored for tint in tints)


@settings(max_examples=80, deadline=None)
@given(st.sampled_from([12, 250, 2_000]), views, st.booleans())
def test_a_mirrored_scene_is_the_exact_mirror_image(count: int, scale: Scale, wide: bool) -> None:
    style = large(AXIS) if wide else beside(AXIS)
    plain = scene_of(CONTENTS[count], scale, style)
    mirrored = scene_of(CONTENTS[count], replace(scale, mirrored=True), style)
    total = plain.frame.total

    def flipped(left: float, width: float = 0.0) -> object:
        return pytest.approx(total - left - width, abs=1e-6)

    assert [mark.x for mark in mirrored.marks] == [flipped(mark.x) for mark in plain.marks]
    assert [mark.event for mark in mirrored.marks] == [mark.event for mark in plain.marks]
    assert [label.left for label in mirrored.labels] == [flipped(label.left, label.width) for label in plain.labels]
    assert [pill.x for pill in mirrored.pills] == [flipped(pill.x) for pill in plain.pills]
    assert [pill.edge for pill in mirrored.pills] == [-pill.edge for pill in plain.pills]
    assert [plate.left for plate in mirrored.plates] == [flipped(plate.right) for plate in plain.plates]
    assert [plate.open_left for plate in mirrored.plates] == [plate.open_right for plate in plain.plates]
    assert [line.x for line in mirrored.minor_lines] == [flipped(line.x) for line in plain.minor_lines]
    for one, other in zip(mirrored.columns, plain.columns, strict=True):
        assert one.lefts.tolist() == [
            flipped(left, width) for left, width in zip(other.lefts, other.widths, strict=True)
        ]
    for one_row, other_row in (
        (mirrored.axis.major, plain.axis.major),
        (mirrored.axis.minor, plain.axis.minor),
        (mirrored.axis.second, plain.axis.second),
    ):
        assert [label.left for label in one_row] == [flipped(label.left, label.width) for label in other_row]


@settings(max_examples=100, deadline=None)
@given(st.sampled_from([250, 2_000, 20_000]), views, st.integers(1, 250))
def test_the_selected_event_always_has_a_mark_of_its_own(count: int, scale: Scale, event: int) -> None:
    index = INDEXES[count]
    position = index.position(event)
    assert position is not None
    scale = scale.centred(float(index.anchor[position]))
    scene = scene_of(replace(CONTENTS[count], selected=event), scale)
    assert any(mark.event == event for mark in scene.marks)
    assert overlaps(scene) == []
    assert shown_and_counted(scene, index) == in_view(index, scale)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([250, 2_000]), views, st.lists(st.floats(-400, 400), min_size=1, max_size=6))
def test_memory_changes_nothing_but_the_choice_of_rows(count: int, scale: Scale, steps: list[float]) -> None:
    memory, index = Memory(), INDEXES[count]
    for step in steps:
        scale = scale.panned(step)
        scene = scene_of(CONTENTS[count], scale, memory=memory)
        assert overlaps(scene) == []
        assert shown_and_counted(scene, index) == in_view(index, scale)


def test_a_lane_keeps_its_rows_while_panning() -> None:
    content, memory = CONTENTS[12], Memory()
    scale = Scale(ORIGIN, 40_000.0, 1_000.0)
    rows: dict[int, set[float]] = {}
    for _ in range(40):
        scene = scene_of(content, scale, memory=memory)
        tops = {lane.family: lane.top for lane in scene.lanes}
        for lane in scene.lanes:
            for mark in scene.marks:
                if lane.top <= mark.y < lane.top + lane.height:
                    rows.setdefault(mark.event, set()).add(round(mark.y - tops[lane.family], 3))
        scale = scale.panned(-37.0)
    assert rows
    assert all(len(places) == 1 for places in rows.values())


def test_no_grid_line_crosses_a_label() -> None:
    scene = scene_of(CONTENTS[250], Scale(ORIGIN, 30_000.0, 1_400.0))
    assert scene.labels
    for line in (*scene.minor_lines, *scene.major_lines):
        for label in scene.labels:
            if label.left - 4 < line.x < label.left + label.width + 4:
                assert not any(top < label.y < bottom for top, bottom in line.pieces)


def test_three_levels_of_detail_come_with_the_number_of_events() -> None:
    content = CONTENTS[20_000]
    far = scene_of(content, Scale(ORIGIN, 60_000.0, 1_500.0))
    near = scene_of(content, Scale(ORIGIN + 400 * DAY, 300.0, 1_500.0))
    assert {lane.level for lane in far.lanes} == {Level.DENSITY}
    assert Level.DENSITY not in {lane.level for lane in near.lanes}


def test_columns_of_all_lanes_have_one_scale() -> None:
    scene = scene_of(CONTENTS[20_000], Scale(ORIGIN, 60_000.0, 1_500.0))
    ratios = [
        float(height / count)
        for columns in scene.columns
        for height, count in zip(columns.heights[3:-3], columns.counts[3:-3], strict=True)
        if count > 20
    ]
    assert len(ratios) > 10
    assert max(ratios) == pytest.approx(min(ratios))


def test_landmarks_are_the_most_told_and_do_not_touch() -> None:
    scene = scene_of(CONTENTS[20_000], Scale(ORIGIN, 60_000.0, 1_500.0))
    landmarks = [mark for mark in scene.marks if mark.landmark]
    assert 4 <= len(landmarks) <= 40
    assert len(scene.leaders) == len(landmarks)


def test_a_selected_event_is_bold_flagged_and_has_a_guide() -> None:
    index = INDEXES[12]
    event = int(index.ids[3])
    content = replace(CONTENTS[12], selected=event)
    anchor = float(index.anchor[3])
    scene = scene_of(content, Scale(anchor - 300 * 3_600.0, 3_600.0, 800.0))
    assert scene.axis.flag is not None
    assert scene.guide is not None
    assert [label.bold for label in scene.labels if label.event == event] == [True]


def test_paper_numbers_every_event_and_cuts_no_title() -> None:
    index = INDEXES[12]
    content = CONTENTS[12]
    start, end = index.extent or (0, 0)
    scale = Scale(0.0, 1.0, 900.0).shown(start, end, 20)
    scene = scene_of(content, scale, paper(AXIS))
    assert sorted(scene.numbers.values()) == list(range(1, 13))
    assert len(scene.marks) == 12
    assert not any(label.text.endswith("…") for label in scene.labels)
    assert {label.number for label in scene.labels} == {str(number) for number in range(1, 13)}


def test_paper_shows_hundreds_of_events_as_marks() -> None:
    index = INDEXES[250]
    start, end = index.extent or (0, 0)
    scene = scene_of(CONTENTS[250], Scale(0.0, 1.0, 900.0).shown(start, end, 20), paper(AXIS))
    assert len(scene.marks) == 250
    assert overlaps(scene) == []
    assert not scene.pills


def test_an_empty_library_is_an_empty_scene_with_an_axis() -> None:
    scene = scene_of(CONTENTS[0], Scale(ORIGIN, 3_600.0, 800.0))
    assert scene.lanes == ()
    assert scene.axis.minor


def test_a_day_within_many_has_no_flag_on_the_axis() -> None:
    index = INDEXES[250]
    spread = index.end - index.start
    vague = (index.precision >= Precision.DAY) & (index.anchor != index.start) & (spread > DAY)
    assert 0 < int(vague.sum()) < len(index)
    for position, event in enumerate(index.ids):
        scale = Scale(ORIGIN, 2.0**14, 900.0).centred(float(index.anchor[position]))
        flag = scene_of(replace(CONTENTS[250], selected=int(event)), scale).axis.flag
        assert (flag is None) == bool(vague[position])
