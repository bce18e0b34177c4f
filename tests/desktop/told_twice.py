"""A library of an agreement that three papers tell, one of them of another day."""

from __future__ import annotations

from pathlib import Path

from db.extract.corroboration.corroborator import Corroborator
from db.store.adding import add_articles
from db.store.store import Store
from tests.db.store.test_gathering import entries

SIGNED = "وقعت نقابة عمال الأرصفة وإدارة الميناء اتفاقا ينهي الإضراب"


def told_twice(path: Path) -> Path:
    """The hand-made accounts, gathered into events."""
    store = Store.create(path)
    add_articles(store, entries(), corroboration=Corroborator())
    store.close()
    return path
