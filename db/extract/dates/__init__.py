"""Date expressions: a text and its publication date in, mentions with their reasons out."""

from db.extract.dates.find import find_dates
from db.extract.dates.guess import infer_published
from db.extract.dates.publication import published_in_text

__all__ = ["find_dates", "infer_published", "published_in_text"]
