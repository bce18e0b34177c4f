from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from db.errors import EnvironmentFault
from db.store.adding import add_articles
from db.store.articles import article, article_rows, edit_title
from db.store.safety.salvage import salvage
from db.store.store import Store
from tests.db.store.stories import bridge, check, dump, item

ARTICLES = 200
PAGE = 4096


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a library of many articles."""
    path = tmp_path_factory.mktemp("made") / "large.tasalsul"
    store = Store.create(path)
    add_articles(store, [(*bridge(), item(f"{place}.txt")) for place in range(ARTICLES)])
    edit_title(store, 7, "edited")
    store.close()
    return path.read_bytes()


@pytest.fixture
def large(made: bytes, tmp_path: Path) -> Path:
    """A closed library of many articles."""
    path = tmp_path / "large.tasalsul"
    path.write_bytes(made)
    return path


def spoil_pages(path: Path, count: int, seed: int) -> None:
    """Overwrite pages at random, but not the first."""
    chance = random.Random(seed)  # noqa: S311 - where to damage, not a secret
    pages = path.stat().st_size // PAGE
    with path.open("r+b") as file:
        for page in chance.sample(range(1, pages), count):
            file.seek(page * PAGE)
            file.write(chance.randbytes(PAGE))


def test_a_whole_library_is_saved_whole(large: Path, tmp_path: Path) -> None:
    saved = salvage(large, tmp_path / "saved.tasalsul")
    assert {table.lost for table in saved} == {0}
    before, after = dump(large), dump(tmp_path / "saved.tasalsul")
    assert {**after, "_sqlite_migrations": []} == {**before, "_sqlite_migrations": []}
    check(tmp_path / "saved.tasalsul")


@pytest.mark.parametrize("seed", range(8))
def test_damaged_pages_cost_their_own_rows_alone(large: Path, tmp_path: Path, seed: int) -> None:
    spoil_pages(large, 2, seed)
    damaged, target = large.read_bytes(), tmp_path / "saved.tasalsul"
    try:
        saved = salvage(large, target)
    except EnvironmentFault as fault:
        assert fault.message.key == "fault-library-beyond-saving"  # noqa: PT017 - one of two outcomes
        assert not target.exists()
        return
    assert large.read_bytes() == damaged
    check(target)
    store = Store.open(target)
    rows = article_rows(store)
    texts = {article(store, row.id).text for row in rows}
    store.close()
    kept = {table.table: table.kept for table in saved}
    assert kept["articles"] == len(rows)
    assert texts <= {bridge()[0].text}


def test_most_of_a_large_library_survives(large: Path, tmp_path: Path) -> None:
    kept = []
    for seed in range(6):
        copy = tmp_path / f"{seed}.tasalsul"
        copy.write_bytes(large.read_bytes())
        spoil_pages(copy, 1, seed)
        try:
            saved = salvage(copy, tmp_path / f"saved {seed}.tasalsul")
        except EnvironmentFault:
            kept.append(0)
        else:
            kept.append(next(table.kept for table in saved if table.table == "articles"))
    assert sorted(kept)[2] > ARTICLES * 0.9


def test_a_truncated_library_gives_what_it_has(large: Path, tmp_path: Path) -> None:
    os.truncate(large, large.stat().st_size * 2 // 3 // PAGE * PAGE)
    target, before = tmp_path / "saved.tasalsul", large.read_bytes()
    saved = {table.table: table.kept for table in salvage(large, target)}
    assert saved["articles"] > 0
    check(target)
    assert large.read_bytes() == before
    assert {entry.name for entry in tmp_path.iterdir()} == {"large.tasalsul", "saved.tasalsul"}


def test_what_is_no_library_is_beyond_saving(tmp_path: Path) -> None:
    path = tmp_path / "a.tasalsul"
    path.write_bytes(b"\x00" * 10_000)
    with pytest.raises(EnvironmentFault, match="fault-library-beyond-saving"):
        salvage(path, tmp_path / "saved.tasalsul")


def test_an_existing_target_stays(large: Path, tmp_path: Path) -> None:
    target = tmp_path / "saved.tasalsul"
    target.write_text("something else")
    with pytest.raises(EnvironmentFault, match="fault-library-exists"):
        salvage(large, target)
    assert target.read_text() == "something else"


def test_what_is_stopped_leaves_no_library(large: Path, tmp_path: Path) -> None:
    asked = iter([False])
    with pytest.raises(EnvironmentFault, match="fault-saving-cancelled"):
        salvage(large, tmp_path / "saved.tasalsul", cancelled=lambda: next(asked, True))
    assert not [entry.name for entry in tmp_path.iterdir() if "saved" in entry.name]
