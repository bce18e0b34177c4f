from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.timeline.accessible import AccessibleCanvas
from desktop.timeline.axis import AxisStyle
from desktop.timeline.scene import Content
from desktop.timeline.shapes import Mark
from desktop.timeline.view import TimelineView
from tests.desktop.timeline.story import invented_index, titles


def no_measure(_text: str, _strong: bool) -> float:
    return 0.0


@pytest.fixture
def view(qtbot: QtBot, appearance: Appearance) -> TimelineView:
    appearance.preferences.set(settings.REDUCED_MOTION, value=True)
    made = TimelineView(appearance, titles, lambda lane: (lane.key,))
    qtbot.addWidget(made)
    made.resize(900, 420)
    made.speak = lambda shape: f"event {shape.event}" if isinstance(shape, Mark) else f"{shape.count} events"
    made.set_axis(AxisStyle(no_measure, "en", Calendar.HIJRI), mirrored=False)
    made.set_content(Content(invented_index(40, days=42), ()), keep_view=False)
    made.show()
    qtbot.waitExposed(made)
    return made


def canvas_of(view: TimelineView) -> AccessibleCanvas:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, AccessibleCanvas)
    return found


def test_every_mark_in_view_is_a_child_that_speaks(view: TimelineView) -> None:
    canvas = canvas_of(view)
    assert canvas.childCount() == len(view.drawn) > 5
    for place, shape in enumerate(view.drawn):
        child = canvas.child(place)
        assert child is not None
        assert child.isValid()
        assert child.text(QAccessible.Text.Name) == view.speak(shape)
        assert canvas.indexOfChild(child) == place
        assert canvas.rect().contains(child.rect().center())


def test_a_child_is_found_where_it_is_drawn(view: TimelineView) -> None:
    canvas = canvas_of(view)
    child = canvas.child(3)
    assert child is not None
    middle = child.rect().center()
    found = canvas.childAt(middle.x(), middle.y())
    assert found is not None
    assert found.rect().contains(middle)


def test_the_selected_event_has_the_focus(view: TimelineView) -> None:
    canvas = canvas_of(view)
    mark = next(shape for shape in view.drawn if isinstance(shape, Mark))
    assert canvas.focusChild() is None
    view.set_selected(mark.event)
    child = canvas.focusChild()
    assert child is not None
    assert child.text(QAccessible.Text.Name) == f"event {mark.event}"
    assert child.state().selected


def test_children_outlive_what_they_stood_for(view: TimelineView) -> None:
    canvas = canvas_of(view)
    children = [canvas.child(place) for place in range(canvas.childCount())]
    view.set_content(Content(invented_index(0), ()), keep_view=True)
    gc.collect()
    assert canvas.childCount() == 0
    assert all(child is not None and not child.isValid() and child.rect().isEmpty() for child in children)
    view.set_content(Content(invented_index(40, days=42), ()), keep_view=True)
    assert canvas.child(0) is children[0]
    assert children[0] is not None
    assert children[0].isValid()
