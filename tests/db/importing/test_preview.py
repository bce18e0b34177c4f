from __future__ import annotations

from pathlib import Path

from db.importing.choices import Choice, Chosen
from db.importing.preview import preview
from db.importing.redate import redate
from db.importing.run import run
from db.importing.scan import scan
from db.store.kept import ItemStatus
from db.store.store import Store
from db.time.span import civil_span
from tests.db.importing.conftest import Put, story


def test_each_file_as_the_import_would_take_it(put: Put, folder: Path) -> None:
    put("a.txt", story(1))
    put("b.txt", story(1))
    put("c.txt", b"\x00\x01\x02\x03")
    previewed = list(preview(scan([folder]).candidates, comparable=True))
    statuses = [one.verdict.status for one in previewed]
    assert statuses == [ItemStatus.ADDED, ItemStatus.DUPLICATE, ItemStatus.SKIPPED]
    assert previewed[0].prepared is not None
    assert previewed[0].prepared.article is not None


def test_nothing_is_written_by_a_preview(put: Put, folder: Path, store: Store) -> None:
    put("a.txt")
    candidates = scan([folder]).candidates
    assert len(list(preview(candidates, store=store))) == 1
    assert next(preview(candidates, store=store)).verdict.status is ItemStatus.ADDED


def test_an_unchanged_file_is_not_read_unless_something_is_chosen_for_it(put: Put, folder: Path, store: Store) -> None:
    path = put("a.txt")
    candidates = scan([folder]).candidates
    run(store, candidates)
    (again,) = preview(candidates, store=store)
    assert (again.verdict.status, again.prepared) == (ItemStatus.UNCHANGED, None)
    (chosen,) = preview(candidates, store=store, choices={path: Chosen(every=Choice(published=civil_span(2022, 4, 1)))})
    assert chosen.verdict.status is ItemStatus.UPDATED


def test_a_date_given_before_is_kept_for_a_changed_text(put: Put, folder: Path, store: Store) -> None:
    put("a.txt", story(1))
    run(store, scan([folder]).candidates)
    redate(store, 1, civil_span(2020, 2, 2))
    put("a.txt", story(2) + "تتمة جديدة للخبر.")
    (changed,) = preview(scan([folder]).candidates, store=store)
    assert changed.prepared is not None
    assert changed.prepared.article is not None
    assert changed.prepared.article.publication.span == civil_span(2020, 2, 2)


def test_a_reprint_of_what_the_library_has_is_told(put: Put, folder: Path, store: Store) -> None:
    rest = "\n\n".join(f"فقرة رقم {number} عن ليلة الفيضان في المدينة القديمة." for number in range(20))
    put("a.txt", f"{story(1)}\n{rest}")
    run(store, scan([folder]).candidates)
    put("b.txt", f"{story(1)}\n{rest}\n\nخاتمة جديدة قصيرة.")
    reprint = list(preview(scan([folder]).candidates, store=store, comparable=True))[1].verdict.reprint
    assert reprint is not None
    assert reprint.key == "import-near-duplicate"


def test_a_cancelled_preview_ends(put: Put, folder: Path) -> None:
    put("a.txt")
    assert list(preview(scan([folder]).candidates, cancelled=lambda: True)) == []
