from __future__ import annotations

from pathlib import Path

from db.importing.duplicates import Duplicates, Verdict
from db.importing.pipeline import Prepared, hash_of_body
from db.importing.reading import read_article
from db.importing.scan import Candidate
from db.message import message
from db.store.kept import ImportItem, ItemStatus
from tests.db.importing.conftest import story

FOLDER = Path("/articles")


def _candidate(name: str, size: int = 10, modified: int = 5) -> Candidate:
    return Candidate(FOLDER / name, FOLDER, name, size, modified, "plain-text")


def _prepared(text: str, path: Path = FOLDER / "a.txt", part: str = "") -> Prepared:
    article = read_article(text, file_name=path.name)
    return Prepared(path, part, article=article, body_sha256=hash_of_body(text))


def _item(name: str, text: str, folder: Path = FOLDER, status: ItemStatus = ItemStatus.ADDED) -> ImportItem:
    return ImportItem(str(folder), name, 10, 5, "bytes", hash_of_body(text), status, None, 7)


def test_a_new_text_is_added() -> None:
    assert Duplicates().judge(_candidate("a.txt"), _prepared(story())) == Verdict(ItemStatus.ADDED)


def test_a_file_with_its_old_size_and_time_is_not_read() -> None:
    duplicates = Duplicates([_item("a.txt", story())])
    verdict = duplicates.unchanged(_candidate("a.txt"))
    assert verdict is not None
    assert (verdict.status, verdict.article_id) == (ItemStatus.UNCHANGED, 7)
    assert duplicates.unchanged(_candidate("a.txt", size=11)) is None
    assert duplicates.unchanged(_candidate("a.txt", modified=6)) is None
    assert duplicates.unchanged(_candidate("b.txt")) is None


def test_a_touched_file_with_the_same_text_is_unchanged_and_another_text_updates() -> None:
    duplicates = Duplicates([_item("a.txt", story())])
    assert duplicates.judge(_candidate("a.txt", modified=9), _prepared(story())).status is ItemStatus.UNCHANGED
    verdict = duplicates.judge(_candidate("a.txt", modified=9), _prepared(story(1)))
    assert (verdict.status, verdict.article_id) == (ItemStatus.UPDATED, 7)


def test_a_file_that_a_person_chose_something_for_is_taken_again() -> None:
    duplicates = Duplicates([_item("a.txt", story())])
    assert duplicates.judge(_candidate("a.txt"), _prepared(story()), chosen=True).status is ItemStatus.UPDATED


def test_the_same_text_elsewhere_is_a_duplicate_or_was_moved(tmp_path: Path) -> None:
    (tmp_path / "old.txt").touch()
    still = Duplicates([_item("old.txt", story(), tmp_path)])
    assert still.judge(_candidate("new.txt"), _prepared(story())).status is ItemStatus.DUPLICATE
    gone = Duplicates([_item("gone.txt", story(), tmp_path)])
    verdict = gone.judge(_candidate("new.txt"), _prepared(story()))
    assert (verdict.status, verdict.article_id) == (ItemStatus.MOVED, 7)
    assert verdict.reason == message("import-moved", name="gone.txt")


def test_the_same_text_twice_in_one_import_is_added_once() -> None:
    duplicates = Duplicates()
    assert duplicates.judge(_candidate("a.txt"), _prepared(story())).status is ItemStatus.ADDED
    assert duplicates.judge(_candidate("b.txt"), _prepared(story())).status is ItemStatus.DUPLICATE


def test_each_part_of_a_file_has_a_state_of_its_own() -> None:
    first = ImportItem(str(FOLDER), "feed.xml", body_sha256=hash_of_body(story()), article_id=7, part="#1")
    whole = ImportItem(str(FOLDER), "feed.xml", 10, 5, status=ItemStatus.HOLDS)
    duplicates = Duplicates([first, whole])
    unchanged = duplicates.unchanged(_candidate("feed.xml"))
    assert unchanged is not None
    assert unchanged.status is ItemStatus.UNCHANGED
    assert duplicates.judge(_candidate("feed.xml"), _prepared(story(1), part="#1")).article_id == 7
    assert duplicates.judge(_candidate("feed.xml"), _prepared(story(2), part="#2")).status is ItemStatus.ADDED


def test_a_file_of_several_articles_that_was_cut_off_is_read_again() -> None:
    first = ImportItem(str(FOLDER), "feed.xml", body_sha256=hash_of_body(story()), article_id=7, part="#1")
    assert Duplicates([first]).unchanged(_candidate("feed.xml")) is None


def test_a_known_file_that_cannot_be_read_now_keeps_its_article() -> None:
    duplicates = Duplicates([_item("a.txt", story())])
    verdict = duplicates.judge(_candidate("a.txt"), Prepared(FOLDER / "a.txt", fault=message("import-missing")))
    assert (verdict.status, verdict.article_id) == (ItemStatus.SKIPPED, 7)


def test_a_file_that_could_not_be_read_is_skipped_and_our_mistake_has_failed() -> None:
    fault = message("import-empty", name="a.txt")
    skipped = Duplicates().judge(_candidate("a.txt"), Prepared(FOLDER / "a.txt", fault=fault))
    assert skipped == Verdict(ItemStatus.SKIPPED, reason=fault)
    failed = Duplicates().judge(_candidate("a.txt"), Prepared(FOLDER / "a.txt", fault=fault, failed=True))
    assert failed.status is ItemStatus.FAILED
