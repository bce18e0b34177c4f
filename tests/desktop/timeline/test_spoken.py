from __future__ import annotations

from desktop.library import Library
from desktop.timeline.spoken import spoken


def test_an_event_is_said_with_type_title_date_and_passages(strike: Library) -> None:
    event = strike.event_by_id(int(strike.event_table().id[0]))
    said = spoken(event, "en")
    assert event.title in said
    assert "1 passage in 1 article" in said
    assert said.count(", ") >= 3
    assert "، " in spoken(event, "ar")
