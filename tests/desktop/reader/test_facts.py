from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from db.records import Article, Publication, PublishedHow
from db.time import edtf
from desktop.reader.facts import beside_words, facts_of


def test_what_is_known_of_an_article(qtbot: QtBot, article: Article) -> None:
    facts = facts_of(replace(article, author="ليلى العطار", language="ar"), "en")
    assert facts[0] == "ليلى العطار"
    assert facts[2] == "Arabic"
    assert facts[3].startswith(str(len(article.text.split())))
    assert facts[4].startswith("1 ")


@pytest.mark.parametrize("how", list(PublishedHow))
def test_how_the_date_is_known(qtbot: QtBot, article: Article, how: PublishedHow) -> None:
    told = {facts_of(replace(article, publication=Publication(None, one)), "en")[1] for one in PublishedHow}
    assert len(told) == len(PublishedHow)
    assert "date" in facts_of(replace(article, publication=Publication(None, how)), "en")[1]


@pytest.mark.parametrize(
    ("name", "words"), [("2022-11-20", "20/11"), ("2022-11-20T14:00", "20/11"), ("2022", "2022"), ("2022-11", "")]
)
def test_a_date_beside_the_text_is_short(name: str, words: str) -> None:
    assert beside_words(edtf.parse(name), "en") == words
    assert beside_words(None, "en") == ""
