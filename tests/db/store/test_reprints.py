from __future__ import annotations

from db.store.reprints import original_in, reprint_groups
from db.store.store import Store
from tests.db.store.test_prints import _add, _print, _text


def test_articles_that_nothing_repeats_are_in_no_group(store: Store) -> None:
    _add(store, _text(1), _text(2))
    assert reprint_groups(store) == []


def test_each_text_has_one_group(store: Store) -> None:
    _add(store, _text(1), _text(2), _text(1, 5), _text(2, 5))
    assert sorted(map(sorted, reprint_groups(store))) == [[1, 3], [2, 4]]


def test_the_original_of_a_reprint_is_its_group_s_first(store: Store) -> None:
    _add(store, _text(1), _text(1, 5))
    assert original_in(store, _print(_text(1, 5))) == 1
