from dataclasses import replace
from itertools import pairwise

import pytest

from db.time import edtf
from db.time.span import DAY, day_number, day_span
from desktop.appearance.appearance import Appearance
from desktop.printing.chronology import Lanes
from desktop.printing.strip import PIXEL, timeline_scenes
from desktop.timeline.lanes import Grouping
from desktop.timeline.lettering import Lettering
from tests.desktop.printing.story import chronology_of, entries_of, sheet, story
from tests.desktop.printing.test_pages import crowd

ROOM = (560.0, 700.0)


@pytest.fixture
def lettering(appearance: Appearance) -> Lettering:
    return Lettering(vector=True)


def test_a_short_story_has_its_labels_whole(lettering: Lettering) -> None:
    (scene,) = timeline_scenes(story(), sheet(), lettering, ROOM)
    titles = {entry.event: entry.title for entry in story().entries}
    assert {label.event: label.text for label in scene.labels} == titles
    assert scene.numbers == {entry.event: entry.number for entry in story().entries}


def test_labels_go_before_numbers_do(lettering: Lettering) -> None:
    few = timeline_scenes(crowd(200, 5), sheet(), lettering, ROOM)
    assert 1 < len(few) <= 4
    assert sum(bool(label.text) for scene in few for label in scene.labels) > 160
    scenes = timeline_scenes(crowd(600, 5), sheet(), lettering, ROOM)
    assert all(label.number and not label.text for scene in scenes for label in scene.labels)
    assert all(scene.height * PIXEL <= room for scene, room in zip(scenes, (ROOM[0], *[ROOM[1]] * 99), strict=False))


def test_strips_follow_each_other_without_a_gap(lettering: Lettering) -> None:
    chronology = crowd(300, 5)
    scenes = timeline_scenes(chronology, sheet(), lettering, ROOM)
    assert scenes[0].scale.start <= chronology.start
    assert scenes[-1].scale.end >= chronology.end
    for before, after in pairwise(scenes):
        assert after.scale.start <= before.scale.end


def test_a_day_with_more_events_than_a_page_has_rows(lettering: Lettering) -> None:
    day = day_number(2023, 5, 1)
    chronology = chronology_of(entries_of([day_span(day)] * 300), day * DAY, (day + 1) * DAY)
    scenes = timeline_scenes(chronology, sheet(), lettering, ROOM)
    assert all(scene.height * PIXEL <= ROOM[1] for scene in scenes)
    assert not any(scene.pills for scene in scenes)
    assert sorted(label.number for scene in scenes for label in scene.labels) == sorted(map(str, range(1, 301)))


def test_a_story_of_centuries(lettering: Lettering) -> None:
    spans = [edtf.parse(text) for text in ("-0330", "1258-02", "15XX", "1798/1801", "2011-01-25")]
    start, end = day_number(-400, 1, 1) * DAY, day_number(2023, 1, 1) * DAY
    (scene,) = timeline_scenes(chronology_of(entries_of(spans), start, end), sheet(), lettering, ROOM)
    assert len(scene.labels) == 5


@pytest.mark.parametrize("grouping", [Grouping.FAMILY, Grouping.SOURCE, Grouping.NONE])
def test_lanes_as_they_are_asked(lettering: Lettering, grouping: Grouping) -> None:
    (scene,) = timeline_scenes(replace(story(), lanes=Lanes(grouping)), sheet(), lettering, ROOM)
    assert len(scene.lanes) == {Grouping.FAMILY: 4, Grouping.SOURCE: 1, Grouping.NONE: 1}[grouping]
    assert sum(lane.count for lane in scene.lanes) == 14


def test_a_strip_begins_with_its_first_day_unless_a_mark_needs_room(lettering: Lettering) -> None:
    chronology = story()
    assert timeline_scenes(chronology, sheet(), lettering, ROOM)[0].scale.start == chronology.start
    first = int(chronology.index.anchor.min()) // DAY * DAY
    year = chronology_of(entries_of([day_span(first // DAY), day_span(first // DAY + 800)]), first, first + 801 * DAY)
    assert timeline_scenes(year, sheet(), lettering, ROOM)[0].scale.start < first


def test_no_publication_is_marked_beside_the_axis(lettering: Lettering) -> None:
    for scene in timeline_scenes(crowd(300, 7), sheet(), lettering, ROOM):
        left, right = scene.frame.pair(0, scene.frame.width)
        assert all(left <= x <= right for x, _ in scene.axis.ticks)
