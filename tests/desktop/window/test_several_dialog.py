from __future__ import annotations

from pytestqt.qtbot import QtBot

from db.records import EventType
from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.library import Field, Library
from desktop.window.several_dialog import SeveralDialog


def test_only_what_stands_in_its_fields_is_set(qtbot: QtBot, strike: Library, appearance: Appearance) -> None:
    dialog = SeveralDialog(3, strike.read_date, appearance)
    qtbot.addWidget(dialog)
    assert not dialog.given
    dialog.type.setCurrentIndex(dialog.type.findData(EventType.CONSULT))
    dialog.date.line.setText("20 November 2022")
    dialog.tags.setText("strike; harbour")
    dialog.why.setText("seen")
    assert dialog.given == {
        Field.TYPE: EventType.CONSULT,
        Field.DATE: edtf.parse("2022-11-20"),
        Field.TAGS: ("strike", "harbour"),
    }
    assert dialog.reason == "seen"
