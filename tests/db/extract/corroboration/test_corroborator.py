from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from db.extract.corroboration.corroborator import Corroborator
from db.records import Account, Ties
from db.store.accounts import first_day
from tests.db.extract.corroboration.gold import GROUPS, gold_accounts


def grouped(accounts: list[Account], ties: Ties | None = None) -> set[frozenset[int]]:
    """The groups that all accounts make, compared as the library compares them."""
    compare = Corroborator()
    alike = {
        (min(one.key, other.key), max(one.key, other.key)): compare.likeness(one, other)
        for one, other in permutations(accounts, 2)
        if is_near(compare, one, other)
    }
    return {frozenset(group) for group in compare.groups(accounts, alike, ties or Ties())}


def is_near(compare: Corroborator, one: Account, other: Account) -> bool:
    """Whether a search for what is near one account gives the other."""
    terms, day = {*compare.terms(other)}, first_day(other.event.span)
    return any(
        len(terms & {*sought}) >= compare.least and first <= day <= last
        for sought, (first, last) in compare.searches(one)
    )


def pairs(groups: set[frozenset[int]]) -> set[tuple[int, ...]]:
    return {pair for group in groups for pair in combinations(sorted(group), 2)}


def test_hand_made_groups_are_found(record_property: Callable[[str, object], None]) -> None:
    accounts, group_of = gold_accounts()
    wanted = {frozenset(key for key, group in group_of.items() if group == number) for number in range(len(GROUPS))}
    found = grouped(accounts)
    right = pairs(found) & pairs(wanted)
    precision, recall = len(right) / len(pairs(found)), len(right) / len(pairs(wanted))
    record_property("precision of pairs", round(precision, 3))
    record_property("recall of pairs", round(recall, 3))
    assert sum(len(group) > 1 for group in wanted) >= 12
    assert precision == 1.0
    assert recall >= 0.9


@settings(max_examples=15, deadline=None)
@given(st.permutations(gold_accounts()[0]))
def test_the_order_of_accounts_and_their_ids_do_not_matter(shuffled: list[Account]) -> None:
    accounts, _ = gold_accounts()
    renumbered = [
        Account(number, one.article_id, one.voice, one.language, one.quote, one.event)
        for number, one in enumerate(shuffled, start=500)
    ]
    number_of = {new.key: old.key for new, old in zip(renumbered, shuffled, strict=True)}
    found = {frozenset(number_of[key] for key in group) for group in grouped(renumbered)}
    assert found == grouped(accounts)


def keys(accounts: list[Account], *titles: str) -> list[int]:
    return [next(one.key for one in accounts if one.event.title == title) for title in titles]


def test_a_person_s_word_stands_over_likeness() -> None:
    accounts, _ = gold_accounts()
    students, marchers = keys(
        accounts,
        "تظاهر آلاف الطلاب في ساحة البحر بطرابلس",
        "خرج آلاف المتظاهرين ومعظمهم من الطلاب إلى ساحة البحر في طرابلس",
    )
    assert any({students, marchers} <= group for group in grouped(accounts))
    parted = grouped(accounts, Ties(apart={(students, marchers)}))
    assert not any({students, marchers} <= group for group in parted)


def test_a_person_may_tie_what_is_unlike() -> None:
    accounts, _ = gold_accounts()
    fire, other = keys(accounts, "اندلع حريق هائل في سوق القصابين في مدينة السلط", "ارتفعت أسعار القمح تسعة في المئة")
    tied = grouped(accounts, Ties(together={(fire, other)}))
    assert any({fire, other} <= group for group in tied)


def test_corrected_events_stay_apart_and_whole() -> None:
    accounts, _ = gold_accounts()
    one, other, third = keys(
        accounts,
        "وقعت نقابة عمال الأرصفة وإدارة الميناء اتفاقا ينهي الإضراب",
        "نقابة عمال الأرصفة توقع اتفاقا مع إدارة الميناء بعد إضراب طويل",
        "التقى وسطاء الوزارة وفد نقابة عمال الأرصفة",
    )
    found = grouped(accounts, Ties(fixed={one: 1, other: 2, third: 2}))
    assert not any({one, other} <= group for group in found)
    assert any({other, third} <= group for group in found)
