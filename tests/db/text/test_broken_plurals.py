from __future__ import annotations

from db.text.broken_plurals import SINGULARS


def test_plurals_lead_to_singulars_in_their_search_form() -> None:
    assert SINGULARS["مدن"] == "مدينه"
    assert SINGULARS["اسعار"] == "سعر"


def test_no_plural_leads_to_another_plural() -> None:
    assert not {singular for singular in SINGULARS.values() if SINGULARS.get(singular, singular) != singular}
