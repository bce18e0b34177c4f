from __future__ import annotations

from pathlib import Path

from db.importing.pipeline import NOTHING
from db.importing.reading import read_article
from db.importing.scan import Candidate
from db.importing.vanished import flag_vanished
from db.importing.writer import Outcome
from db.store.adding import add_articles
from db.store.imports import known_items
from db.store.kept import ImportItem, ItemStatus, KnownSource
from db.store.store import Store
from tests.db.importing.conftest import Put, story


def test_a_part_that_its_file_no_longer_holds_is_flagged(put: Put, folder: Path, store: Store) -> None:
    path = put("feed.xml", "whatever")
    add_articles(
        store,
        [
            (
                read_article(story(number), file_name="a"),
                NOTHING,
                ImportItem(str(folder), "feed.xml", part=f"#{number}"),
            )
            for number in (1, 2)
        ],
    )
    feed = Candidate(path, folder, "feed.xml", 1, 1, "feed")
    still = Outcome(feed, "#2", ItemStatus.UNCHANGED, article_id=2)
    assert flag_vanished(store, [KnownSource(str(folder))], [still]) == 1
    assert [item.part for item in known_items(store) if item.vanished] == ["#1"]
