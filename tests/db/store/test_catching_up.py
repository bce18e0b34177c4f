from __future__ import annotations

from pathlib import Path

from db.extract.corroboration.corroborator import Corroborator
from db.store.adding import add_articles
from db.store.catching_up import catch_up
from db.store.change import apply
from db.store.store import Store
from tests.db.store.stories import check, dump
from tests.db.store.test_gathering import entries, told


def test_what_was_never_compared_is_gathered_as_if_it_came_today(tmp_path: Path) -> None:
    early, today = Store.create(tmp_path / "early.tasalsul"), Store.create(tmp_path / "today.tasalsul")
    add_articles(early, entries())
    add_articles(today, entries(), corroboration=Corroborator())
    before = dump(early.path)
    change = catch_up(early, Corroborator())
    assert told(early) == told(today)
    assert catch_up(early, Corroborator()).steps == ()
    check(early.path)
    apply(early, change.inverse)
    assert dump(early.path) == before
    early.close()
    today.close()
