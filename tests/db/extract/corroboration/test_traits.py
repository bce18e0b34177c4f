from __future__ import annotations

from dataclasses import replace

import pytest

from db.extract.corroboration.traits import kin_of, traits_of
from db.records import Account, EventType
from db.time import edtf
from tests.db.extract.corroboration.gold import gold_accounts


def account(title: str) -> Account:
    return next(one for one in gold_accounts()[0] if one.event.title.startswith(title))


@pytest.mark.parametrize(
    ("name", "grain"),
    [("2022-03-09T02:00", "fine"), ("2022-03-09", "fine"), ("2022-03", "coarse"), ("2022", "long"), (None, "none"),
     ("2018-05-03/2018-09-01", "fine")],
)  # fmt: skip
def test_how_finely_it_is_dated(name: str | None, grain: str) -> None:
    base = account("استهدفت طائرة")
    event = replace(base.event, span=None if name is None else edtf.parse(name))
    assert traits_of(replace(base, event=event)).grain == grain


def test_happenings_are_compared_by_their_class() -> None:
    event = account("استهدفت طائرة").event
    assert kin_of(event) == "harm"
    assert kin_of(replace(event, type=EventType.OTHER, subtype="sport")) == "sport"
    assert kin_of(replace(event, type=EventType.OTHER, subtype=None)) == "any"
    assert kin_of(replace(event, type=EventType.REJECT, subtype="refusal")) == "verbal"


def test_names_of_two_languages_are_one() -> None:
    arabic, english = traits_of(account("أطلق حزب الله")), traits_of(account("Four die"))
    assert {"hezbollah", "beirut"} <= arabic.names & english.names


def test_a_count_before_the_word_is_a_tally() -> None:
    assert traits_of(account("92 هجوما")).tally == 92
    assert traits_of(account("استهدفت طائرة")).tally == 1


def test_what_is_alike_shares_terms_in_the_days_that_are_searched() -> None:
    one, other = traits_of(account("استهدفت طائرة")), traits_of(account("انفجار مسيرة"))
    found = [
        len({*terms} & {*other.terms()})
        for terms, days in one.searches()
        if days[0] <= edtf_day("2022-03-09") <= days[1]
    ]
    assert max(found) >= 2


def edtf_day(name: str) -> int:
    start = edtf.parse(name).start
    assert start is not None
    return start // 86_400
