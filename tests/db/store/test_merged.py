from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from db.message import message
from db.records import Account, Basis, Event, EventType, Evidence
from db.store.merged import OF_DATE, OF_TOLL, merged
from db.time import edtf
from db.wording import word_all


def account(
    key: int,
    voice: str,
    name: str | None,
    *,
    basis: Basis = Basis.RELATIVE,
    killed: int | None = None,
    confidence: float = 0.8,
    title: str = "Dockers sign the agreement",
) -> Account:
    event = Event(
        title,
        EventType.AGREE,
        Evidence((0, 10), (0, 4)),
        None if name is None else edtf.parse(name),
        name,
        basis,
        confidence,
        (message("event-date-own", words="x"),),
        ("union", f"paper {key}"),
        ("port",),
        killed,
    )
    return Account(key, key, voice, "en", title, event)


THREE = [account(1, "a", "2022-11-20"), account(2, "b", "2022-11-20"), account(3, "c", "2022-11-18")]


def test_one_account_is_the_event() -> None:
    alone = account(1, "a", "2022-11-20")
    assert merged([alone]).event == alone.event
    assert merged([alone]).disputed == 0


def test_the_day_that_most_sources_give() -> None:
    found = merged(THREE)
    assert found.event.edtf == "2022-11-20"
    assert found.disputed == OF_DATE
    assert word_all(found.disagreement).replace("\u2068", "").replace("\u2069", "") == (
        "Sources disagree on the day: Sunday 20 November 2022 in two, Friday 18 November 2022 in one."
    )


def test_the_finest_date_is_taken_where_all_agree() -> None:
    coarse = account(2, "b", "2022-11", basis=Basis.EXPLICIT)
    document = account(3, "c", "[2022-11-08..2022-11-22]", basis=Basis.DOCUMENT)
    found = merged([coarse, document, account(1, "a", "2022-11-20")])
    assert (found.event.edtf, found.event.basis, found.disputed) == ("2022-11-20", Basis.RELATIVE, 0)


def test_one_source_does_not_disagree_with_itself() -> None:
    assert merged([account(1, "a", "2022-11-20"), account(2, "a", "2022-11-18")]).disagreement == ()


def test_a_third_day_is_told_too() -> None:
    found = merged([*THREE, account(4, "d", "2022-11-25")])
    assert [said.key for said in found.disagreement] == ["corroboration-day", "corroboration-date-too"]


def test_coarser_dates_disagree_on_the_date() -> None:
    found = merged([account(1, "a", "2022-11-20"), account(2, "b", "2022-10")])
    assert [said.key for said in found.disagreement] == ["corroboration-date"]


def test_tolls_that_differ_are_told_and_the_commonest_is_kept() -> None:
    found = merged(
        [account(key, str(key), "2022-11-20", killed=killed) for key, killed in enumerate((3, 3, 4, None), start=1)]
    )
    assert (found.event.killed, found.disputed) == (3, OF_TOLL)


def test_independent_sources_make_it_surer_reprints_do_not() -> None:
    one = account(1, "a", "2022-11-20")
    again = merged([one, replace(one, key=2)]).event.confidence
    other = merged([one, account(2, "b", "2022-11-20")]).event.confidence
    assert again == one.event.confidence
    assert one.event.confidence < other < 1


def test_names_are_united_the_commonest_first() -> None:
    event = merged(THREE).event
    assert event.actors[0] == "union"
    assert set(event.actors) == {"union", "paper 1", "paper 2", "paper 3"}


def test_what_one_tells_as_done_is_not_expected() -> None:
    announced = account(1, "a", "2022-11-20")
    announced = replace(announced, event=replace(announced.event, expected=True))
    assert merged([announced, replace(announced, key=2)]).event.expected
    assert not merged([announced, account(2, "b", "2022-11-20")]).event.expected


def test_a_longer_title_is_preferred_to_a_bare_one() -> None:
    bare = account(1, "a", "2022-11-20", title="Signed it", confidence=0.95)
    assert merged([bare, account(2, "b", "2022-11-20")]).event.title == "Dockers sign the agreement"


@given(st.permutations([*THREE, account(4, "d", "2022-11", killed=2), account(5, "d", None)]))
def test_the_order_does_not_matter(shuffled: list[Account]) -> None:
    assert merged(shuffled) == merged([*THREE, account(4, "d", "2022-11", killed=2), account(5, "d", None)])


def test_it_says_why_they_are_one() -> None:
    reason = merged(THREE).event.reason[-1]
    assert dict(reason.arguments) == {"names": "port · union", "passages": 3, "voices": 3}
