from __future__ import annotations

from desktop.timeline.hits import fold_sign_at, fold_sign_place, hit, inside, lane_at, neighbour
from desktop.timeline.scale import Scale
from tests.desktop.timeline.test_scene import CONTENTS, INDEXES, ORIGIN, scene_of

SCENE = scene_of(CONTENTS[12], Scale(ORIGIN, 120_000.0, 900.0))
DENSE = scene_of(CONTENTS[20_000], Scale(ORIGIN, 60_000.0, 1_500.0))
CROWDED = scene_of(CONTENTS[250], Scale(ORIGIN, 115_000.0, 900.0))


def test_marks_answer_within_four_pixels() -> None:
    mark = next(mark for mark in SCENE.marks if 60 < mark.x < 880)
    for distance in (0.0, 11.5):
        found = hit(SCENE, mark.x - distance, mark.y)
        assert found is not None
        assert found.event == mark.event


def test_labels_and_pills_and_columns_answer() -> None:
    label = next(label for label in SCENE.labels if label.left > 60)
    found = hit(SCENE, label.left + label.width / 2, label.y)
    assert found is not None
    assert found.event == label.event
    pill = next(pill for pill in CROWDED.pills if not pill.edge)
    found = hit(CROWDED, pill.x, pill.y)
    assert found is not None
    assert found.pill == pill
    columns = DENSE.columns[0]
    place = int(columns.counts.argmax())
    found = hit(DENSE, float(columns.lefts[place]) + 2, columns.foot - 3)
    assert found is not None
    assert found.column is not None
    assert found.column[2] == int(columns.counts[place])


def test_the_axis_and_the_ground_answer_nothing() -> None:
    assert hit(SCENE, 300, 20) is None
    assert hit(SCENE, 300, 1_190) is None


def test_neighbours_are_next_on_the_screen() -> None:
    start = neighbour(SCENE, None, 1, 0)
    here = next(mark for mark in SCENE.marks if mark.event == start)
    right = neighbour(SCENE, start, 1, 0)
    beyond = next((mark for mark in SCENE.marks if mark.event == right), None)
    assert beyond is None or beyond.x > here.x
    down = neighbour(SCENE, start, 0, 1)
    below = next((mark for mark in SCENE.marks if mark.event == down), None)
    assert below is None or below.y > here.y
    assert start in INDEXES[12].ids


def test_a_box_holds_the_marks_and_pills_in_it() -> None:
    everything = (0.0, 0.0, SCENE.frame.total, SCENE.height)
    assert inside(SCENE, everything) == {mark.event for mark in SCENE.marks if 0 <= mark.x <= SCENE.frame.total}
    mark = SCENE.marks[0]
    assert inside(SCENE, (mark.x - 1, mark.y - 1, mark.x + 1, mark.y + 1)) == {mark.event}
    pill = CROWDED.pills[0]
    assert inside(CROWDED, (pill.x - 1, pill.y - 1, pill.x + 1, pill.y + 1)) >= set(pill.events)


def test_heads_answer_beside_the_axis_alone() -> None:
    lane = SCENE.lanes[1]
    found = lane_at(SCENE, 10.0, lane.top + 3)
    assert found is lane
    assert lane_at(SCENE, 200.0, lane.top + 3) is None
    assert lane_at(SCENE, 10.0, 5.0) is None
    x, y = fold_sign_place(SCENE, lane)
    assert not fold_sign_at(SCENE, lane, x, y), "a narrow head has no sign"
