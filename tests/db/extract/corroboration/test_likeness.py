from __future__ import annotations

from dataclasses import replace

import pytest

from db.extract.corroboration.groups import LINK
from db.extract.corroboration.likeness import contrary, likeness
from db.extract.corroboration.traits import Traits, traits_of
from db.records import Account
from db.time import edtf
from tests.db.extract.corroboration.gold import gold_accounts


def account(title: str) -> Account:
    return next(one for one in gold_accounts()[0] if one.event.title.startswith(title))


def told(name: str | None, **more: object) -> Traits:
    """The agreement of the dockers, of another date or otherwise changed."""
    base = account("وقعت نقابة")
    span = None if name is None else edtf.parse(name)
    event = replace(base.event, span=span, edtf=name, **more)  # type: ignore[arg-type]
    return traits_of(replace(base, key=99, article_id=99, event=event))


SIGNED = traits_of(account("نقابة عمال الأرصفة توقع"))


@pytest.mark.parametrize(
    "name", ["2022-11-20", "2022-11-20T15:00", "2022-11-19", "2022-11-18", "2022-11", "[2022-11-10..2022-11-24]"]
)
def test_dates_that_fit_or_nearly(name: str) -> None:
    assert likeness(told(name), SIGNED) >= LINK


@pytest.mark.parametrize("name", ["2022-11-24", "2022-10", "2022", "[2022-11-01..2022-11-14]", None])
def test_dates_that_do_not_fit(name: str | None) -> None:
    assert contrary(told(name), SIGNED)


def test_the_nearer_the_dates_the_liker() -> None:
    days = [likeness(told(f"2022-11-{day}"), SIGNED) for day in (20, 19, 18, 17)]
    assert days == sorted(days, reverse=True)


def test_likeness_has_no_direction() -> None:
    traits = [traits_of(one) for one in gold_accounts()[0]]
    assert all(likeness(one, other) == likeness(other, one) for one in traits[:20] for other in traits)


def test_other_places_are_contrary_a_part_of_a_place_is_not() -> None:
    assert contrary(told("2022-11-20", places=("طرابلس",)), SIGNED)
    assert not contrary(told("2022-11-20", places=("ميناء مرسى ريحان",)), SIGNED)


def test_announced_and_done_are_two() -> None:
    assert contrary(told("2022-11-20", expected=True), SIGNED)


def test_other_partners_make_it_another() -> None:
    assert likeness(told("2022-11-20", actors=("نقابة البحارة", "بلدية عنبر")), SIGNED) < likeness(
        told("2022-11-20"), SIGNED
    )


def test_two_words_of_one_sentence_are_two_unless_cause_and_outcome() -> None:
    strike = account("شنت طائرات غارة")
    killed = replace(strike, key=98, event=replace(strike.event, subtype="killing"))
    again = replace(strike, key=97, event=replace(strike.event, subtype="deployment"))
    assert likeness(traits_of(strike), traits_of(killed)) == 1
    assert contrary(traits_of(strike), traits_of(again))
