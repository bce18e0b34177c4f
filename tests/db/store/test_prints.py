from __future__ import annotations

from db.importing.pipeline import NOTHING
from db.records import Article
from db.store.adding import add_articles
from db.store.articles import article_rows, remove_articles
from db.store.change import apply
from db.store.kept import ImportItem, ItemStatus
from db.store.prints import original_of
from db.store.reprints import original_in, reprint_groups
from db.store.store import Store
from db.text.fingerprint import Fingerprint, fingerprint
from tests.db.text.test_fingerprint import _story


def _text(seed: int, paragraphs: int = 6) -> str:
    return "\n".join(_story(seed, paragraphs))


def _print(text: str) -> Fingerprint:
    found = fingerprint(text)
    assert found is not None
    return found


def _add(store: Store, *texts: str) -> None:
    add_articles(
        store,
        [
            (Article(text, text[:20], True, "ar", "rtl"), NOTHING, ImportItem("/stories", f"{hash(text)}.txt"))
            for text in texts
        ],
    )


def _originals(store: Store) -> list[int | None]:
    return [row.reprint_of for row in article_rows(store)]


def test_reprints_of_one_batch_and_of_later_ones_are_linked_to_the_first(store: Store) -> None:
    _add(store, _text(1), _text(1, 5), _text(2))
    _add(store, _text(1) + "\nخاتمة جديدة.")
    assert _originals(store) == [None, 1, None, 1]
    assert reprint_groups(store) == [frozenset({1, 2, 4})]
    assert original_in(store, _print(_text(2))) == 3
    assert original_in(store, _print(_text(9))) is None


def test_an_article_is_no_reprint_of_itself(store: Store) -> None:
    _add(store, _text(1))
    with store.reading() as connection:
        assert original_of(connection, _print(_text(1)), but=1) is None


def test_when_the_original_goes_its_reprints_stay_one_group_and_undo_restores_them(store: Store) -> None:
    _add(store, _text(1), _text(1, 5), _text(1) + "\nخاتمة جديدة.")
    change = remove_articles(store, [1])
    assert _originals(store) == [None, 2]
    apply(store, change.inverse)
    assert _originals(store) == [None, 1, 1]
    assert original_in(store, _print(_text(1))) == 1


def test_a_whole_group_can_be_removed_and_taken_back(store: Store) -> None:
    _add(store, _text(1), _text(1, 5))
    change = remove_articles(store, [1, 2])
    assert original_in(store, _print(_text(1))) is None
    apply(store, change.inverse)
    assert _originals(store) == [None, 1]


def test_a_new_text_is_compared_anew(store: Store) -> None:
    _add(store, _text(1), _text(2))
    new = Article(_text(1, 5), "new", True, "ar", "rtl")
    item = ImportItem("/stories", "other.txt", status=ItemStatus.UPDATED, article_id=2)
    add_articles(store, [(new, NOTHING, item)])
    assert _originals(store) == [None, 1]
    assert original_in(store, _print(_text(2))) is None
