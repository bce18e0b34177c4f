from __future__ import annotations

from pathlib import Path

from db.importing.duplicates import Duplicates, Verdict
from db.importing.fingerprint import fingerprint
from db.importing.pipeline import Prepared, hash_of_body
from db.importing.reading import read_article
from db.importing.reprints import Reprints
from db.importing.scan import Candidate
from db.message import message
from db.store.kept import ImportItem, ItemStatus
from tests.db.importing.conftest import story

FOLDER = Path("/articles")


def _candidate(name: str, size: int = 10, modified: int = 5) -> Candidate:
    return Candidate(FOLDER / name, FOLDER, name, size, modified, "plain-text")


def _prepared(text: str, path: Path = FOLDER / "a.txt", *, comparable: bool = False) -> Prepared:
    article = read_article(text, file_name=path.name)
    return Prepared(
        path,
        article=article,
        body_sha256=hash_of_body(text),
        fingerprint=fingerprint(text) if comparable else None,
    )


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


def test_nearly_the_same_text_is_added_and_told() -> None:
    duplicates = Duplicates(reprints=Reprints())
    long = story() + "\n".join(f"فقرة رقم {number} عن ليلة الفيضان في المدينة القديمة." for number in range(20))
    duplicates.judge(_candidate("a.txt"), _prepared(long, comparable=True))
    verdict = duplicates.judge(_candidate("b.txt"), _prepared(long + "\nخاتمة جديدة قصيرة.", comparable=True))
    assert verdict.status is ItemStatus.ADDED
    assert verdict.reprint is not None
    assert verdict.reprint.key == "import-near-duplicate"


def test_a_file_that_could_not_be_read_is_skipped_and_our_mistake_has_failed() -> None:
    fault = message("import-empty", name="a.txt")
    skipped = Duplicates().judge(_candidate("a.txt"), Prepared(FOLDER / "a.txt", fault=fault))
    assert skipped == Verdict(ItemStatus.SKIPPED, reason=fault)
    failed = Duplicates().judge(_candidate("a.txt"), Prepared(FOLDER / "a.txt", fault=fault, failed=True))
    assert failed.status is ItemStatus.FAILED
