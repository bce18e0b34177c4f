from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from db.extract.corroboration.corroborator import Corroborator
from db.store.adding import add_articles
from db.store.agreement import in_rows
from db.store.event_table import event_table
from db.store.merged import OF_DATE, OF_TOLL
from db.store.store import Store
from db.time import edtf
from tests.db.store.test_gathering import entries


def test_voices_and_other_dates_stand_beside_the_events(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "a.tasalsul")
    add_articles(store, entries(), corroboration=Corroborator())
    table = event_table(store)
    store.close()
    other = edtf.parse("2022-11-18")
    (place,) = np.flatnonzero(table.other_start == other.start)
    signed = int(np.searchsorted(table.other_first, place, side="right")) - 1
    assert table.disputed[signed] & OF_DATE
    assert table.other_end[place] == other.end
    assert table.other_first[signed + 1] - table.other_first[signed] == 1
    assert (table.evidence_count[signed], table.voice_count[signed]) == (3, 3)
    assert len(np.flatnonzero(table.disputed & OF_TOLL)) == 2
    assert len(table.other_first) == len(table) + 1


def test_one_outlet_is_one_voice(store: Store) -> None:
    article, extraction, file = entries()[0]
    again = (replace(article, text=article.text + " تفاصيل لاحقا"), extraction, replace(file, path="again.txt"))
    add_articles(store, [(article, extraction, file), again], corroboration=Corroborator())
    table = event_table(store)
    assert table.evidence_count.tolist() == [2]
    assert table.voice_count.tolist() == [1]


def test_entries_follow_the_order_of_keys() -> None:
    begins, places = in_rows(np.array([7, 3, 9]), np.array([3, 3, 7, 8]))
    assert begins.tolist() == [0, 1, 3, 3]
    assert places.tolist() == [2, 0, 1]
