"""The preview of one article."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.wizard.gathering import Gathering
from desktop.wizard.preview import Preview


def test_text_and_events_of_a_draft_are_shown(gathering: Gathering, appearance: Appearance, qtbot: QtBot) -> None:
    preview = Preview(appearance)
    qtbot.addWidget(preview)
    preview.resize(900, 300)
    preview.show()
    draft = gathering.drafts[0]
    preview.show_draft(draft)
    assert "تل الورد" in preview.view.toPlainText()
    assert preview.events.count() == len(draft.extraction.events) > 0
    assert [preview.events.item(row).text() for row in range(preview.events.count())] == [
        event.title for event in draft.extraction.events
    ]


def test_choosing_an_event_is_told(gathering: Gathering, appearance: Appearance, qtbot: QtBot) -> None:
    preview = Preview(appearance)
    qtbot.addWidget(preview)
    preview.show_draft(gathering.drafts[0])
    with qtbot.waitSignal(preview.event_chosen) as told:
        preview.events.setCurrentRow(0)
    assert told.args == [0]


def test_nothing_to_show_is_empty(gathering: Gathering, appearance: Appearance, qtbot: QtBot) -> None:
    preview = Preview(appearance)
    qtbot.addWidget(preview)
    preview.show_draft(gathering.drafts[0])
    preview.show_draft(None)
    assert preview.events.count() == 0
    assert not preview.isEnabled()
