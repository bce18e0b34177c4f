from __future__ import annotations

from tests.db.extract.events.telling import told, triggers_of


def test_the_light_verb_says_that_its_noun_happened() -> None:
    noun = triggers_of("شورشیان به پاسگاه حمله کردند", "fa")["حمله"]
    assert noun.real
    assert noun.strength == 3


def test_a_denied_verb_denies_its_noun() -> None:
    assert "حمله" not in told("شورشیان دیروز به پاسگاه حمله نکردند.", "fa")


def test_what_will_be_is_expected() -> None:
    event = told("فردا وزیران خارجه دو کشور دیدار خواهند کرد.", "fa")["دیدار"]
    assert event.expected
    assert event.edtf == "2023-05-19"


def test_a_noun_without_verb_sets_the_scene() -> None:
    found = told("وزیر خارجه دیروز در ادامه سفر منطقه‌ای خود وارد مسکو شد.", "fa")
    assert "سفر" not in found
    assert found["وارد"].edtf == "2023-05-17"
