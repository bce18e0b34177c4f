from __future__ import annotations

from db.extract.extraction import extract
from tests.db.extract.events.telling import article_of


def test_dates_and_events_point_at_each_other() -> None:
    extraction = extract(article_of("قصفت الطائرات الميناء أمس الأربعاء."))
    (event,) = extraction.events
    assert event.evidence.mention is not None
    assert extraction.mentions[event.evidence.mention].edtf == event.edtf == "2023-05-17"
