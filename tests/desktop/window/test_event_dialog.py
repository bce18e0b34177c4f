from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from db.records import EventType
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.library import Field, Library, StoredEvent
from desktop.window.event_dialog import EventDialog


def dialog_of(event: StoredEvent, library: Library, appearance: Appearance, qtbot: QtBot) -> EventDialog:
    dialog = EventDialog(event, library.machine_reading(event.id), library.read_date, appearance)
    qtbot.addWidget(dialog)
    return dialog


def test_untouched_it_gives_nothing(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    for event in strike.events_of(1):
        dialog = dialog_of(event, strike, appearance, qtbot)
        assert (dialog.given, dialog.restored) == ({}, frozenset())
        assert dialog.can_save


def test_it_gives_the_fields_that_were_changed(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    dialog = dialog_of(strike.events_of(1)[0], strike, appearance, qtbot)
    dialog.title.setText("  إغلاق البوابة ")
    dialog.type.setCurrentIndex(dialog.type.findData(EventType.COERCE))
    dialog.date.line.setText("12 November 2022")
    dialog.actors.setText("السائقون؛ النقابة ; السائقون")
    dialog.injured.setText("3")
    dialog.why.setText(" seen ")
    assert dialog.given == {
        Field.TITLE: "إغلاق البوابة",
        Field.TYPE: EventType.COERCE,
        Field.DATE: edtf.parse("2022-11-12"),
        Field.ACTORS: ("السائقون", "النقابة"),
        Field.TOLL: (None, 3),
    }
    assert dialog.reason == "seen"


def test_it_cannot_be_saved_without_a_title_or_with_a_date_that_is_none(
    strike: Library, appearance: Appearance, qtbot: QtBot
) -> None:
    dialog = dialog_of(strike.events_of(1)[0], strike, appearance, qtbot)
    dialog.title.setText(" ")
    assert not dialog.can_save
    dialog.title.setText("x")
    dialog.date.line.setText("no day")
    assert not dialog.can_save


def test_a_corrected_field_goes_back_to_the_machine(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    event = strike.events_of(1)[0]
    strike.correct_events([event.id], {Field.TITLE: "by hand", Field.DATE: None})
    dialog = dialog_of(strike.event_by_id(event.id), strike, appearance, qtbot)
    buttons = [button for button in dialog.findChildren(QToolButton) if "machine" in button.toolTip()]
    assert len(buttons) == 2
    for button in buttons:
        button.click()
    assert dialog.title.text() == event.title
    assert not dialog.given
    assert dialog.restored == {Field.TITLE, Field.DATE}
    dialog.title.setText("by hand again")
    assert dialog.restored == {Field.DATE}
    assert dialog.given == {Field.TITLE: "by hand again"}


def test_an_added_event_has_no_machine_value(strike: Library, appearance: Appearance, qtbot: QtBot) -> None:
    event = replace(strike.events_of(1)[0], id=0, corrected=frozenset(Field))
    dialog = EventDialog(event, None, strike.read_date, appearance)
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Add an event"
    assert [button for button in dialog.findChildren(QToolButton) if "machine" in button.toolTip()] == []
