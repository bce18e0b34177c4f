from __future__ import annotations

from db.records import Basis, Event, EventType, Evidence
from desktop.library import StoredEvidence
from desktop.timeline.quote import quote_of


def evidence_of(text: str, trigger: str, date: str | None, offset: int = 40) -> StoredEvidence:
    def place(words: str) -> tuple[int, int]:
        return offset + text.index(words), offset + text.index(words) + len(words)

    return StoredEvidence(
        id=1,
        article_id=1,
        passage=(offset, offset + len(text)),
        trigger=place(trigger),
        mention_id=None,
        mention=place(date) if date else None,
        reason=(),
        quote=text,
        article_title="",
        source=None,
        direction="rtl",
        language="ar",
        published=None,
        reading=Event("", EventType.OTHER, Evidence((0, 1), (0, 1)), None, None, Basis.NONE, 0.5),
        voice="article 1",
    )


def test_a_short_passage_is_quoted_whole_with_its_date() -> None:
    quote = quote_of(evidence_of("وأغلق السائقون أمس الأحد بوابة الميناء", "أغلق", "أمس الأحد"))
    assert quote.text == "وأغلق السائقون أمس الأحد بوابة الميناء"
    assert quote.date is not None
    assert quote.text[slice(*quote.date)] == "أمس الأحد"
    assert quote.right_to_left


def test_a_long_passage_is_cut_at_spaces_around_trigger_and_date() -> None:
    text = "word " * 60 + "they closed the gate on Sunday and left " + "more " * 60
    quote = quote_of(evidence_of(text, "closed", "on Sunday"))
    assert quote.text.startswith("…word")
    assert quote.text.endswith("…")
    assert "closed" in quote.text
    assert quote.date is not None
    assert quote.text[slice(*quote.date)] == "on Sunday"
    assert len(quote.text) < 180


def test_a_date_told_elsewhere_is_not_underlined() -> None:
    assert quote_of(evidence_of("They closed the gate.", "closed", None)).date is None
    far = "on Monday " + "word " * 80 + "they closed the gate"
    quote = quote_of(evidence_of(far, "closed", "on Monday"))
    assert "on Monday" in quote.text or quote.date is None
