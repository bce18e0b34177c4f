from __future__ import annotations

from dataclasses import replace

from db.message import message
from db.records import Anchor, Extraction, Mention, MentionType
from db.store.adding import add_articles
from db.store.mentions import mentions
from db.store.store import Store
from tests.db.store.stories import BRIDGE, bridge, item


def test_mentions_come_back_as_they_were_in_the_order_of_the_text(store: Store) -> None:
    text, extraction = bridge()
    waiting = Mention(
        2,
        5,
        MentionType.DURATION,
        "P2D",
        (message("a", n=1), message("b", words="«يومان»")),
        modifier="APPROX",
        calendar="hijri",
        anchor=Anchor.EVENT,
        waiting=True,
    )
    dated = replace(extraction.mentions[0], anchor=Anchor.PUBLICATION)
    add_articles(store, [(text, Extraction((dated, waiting), ()), item("a"))])
    found = mentions(store, 1)
    assert [stored.mention for stored in found] == [waiting, dated]
    assert [stored.article_id for stored in found] == [1, 1]
    assert BRIDGE[found[1].mention.start : found[1].mention.end] == "أمس"


def test_an_article_without_mentions(stories: Store) -> None:
    assert mentions(stories, 99) == []
