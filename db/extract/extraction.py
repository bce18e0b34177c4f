"""All that is found in one article."""

from __future__ import annotations

from db.extract.dates import find_dates
from db.extract.events.find import find_events
from db.records import Article, Extraction


def extract(article: Article) -> Extraction:
    """The dates and the events of an article."""
    mentions = find_dates(article.text, language=article.language, published=article.publication.span)
    return Extraction(mentions, find_events(article, mentions))
