from __future__ import annotations

from db.formats.document import Wanted
from db.formats.mapping import Mapping
from db.importing.choices import NOT_CHOSEN, Choice, Chosen
from db.time.span import civil_span


def test_choices_come_back_as_they_were_kept() -> None:
    chosen = Chosen(
        Wanted(encoding="cp1256", chapters=False, mapping=Mapping(body="النص")),
        {"#1": Choice("عنوان", civil_span(2022, 3, 7), "", "fa", included=False)},
        Choice(source="صوت النهر"),
    )
    assert Chosen.from_json(chosen.to_json()) == chosen
    assert Chosen.from_json(NOT_CHOSEN.to_json()) == NOT_CHOSEN


def test_what_is_chosen_for_every_article_holds_where_nothing_else_is() -> None:
    chosen = Chosen(articles={"#1": Choice(title="one")}, every=Choice(title="each"))
    assert (chosen.of("#1").title, chosen.of("#2").title) == ("one", "each")
