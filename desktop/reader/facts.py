"""What is known of an article, in words: its author, how its date is known, language, length."""

from __future__ import annotations

from math import ceil
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.records import Article, PublishedHow
from db.time.phrases import in_digits
from db.time.span import Precision, Span
from desktop.models.words import counted, language_words

_WORDS_A_MINUTE: Final = 190
"""Source: M. Brysbaert, "How many words do we read per minute?" (2019), rounded between Arabic, Hebrew and English."""


def facts_of(article: Article, language: str) -> tuple[str, ...]:
    """The parts of the line under the source, in the interface's language."""
    words = len(article.text.split())
    minutes = max(1, ceil(words / _WORDS_A_MINUTE))
    translate = QCoreApplication.translate
    return (
        article.author or "",
        _how(article.publication.how),
        language_words(article.language, language),
        counted(translate("Reader", "%n words", "", words), words, language),
        counted(translate("Reader", "%n minutes", "", minutes), minutes, language),
    )


def _how(how: PublishedHow) -> str:
    """How the publication date is known."""
    return {
        PublishedHow.STATED: QCoreApplication.translate("Reader", "date stated"),
        PublishedHow.GIVEN: QCoreApplication.translate("Reader", "date set by hand"),
        PublishedHow.FILE_NAME: QCoreApplication.translate("Reader", "date from the file name"),
        PublishedHow.UNKNOWN: QCoreApplication.translate("Reader", "date not known"),
    }[how]


def beside_words(span: Span | None, language: str) -> str:
    """A date as short as it stands beside the text: day and month, or a year; nothing for what lies between."""
    day = span.first_day if span is not None else None
    if span is None or day is None:
        return ""
    if span.precision >= Precision.DAY:
        return in_digits(f"{day.day}/{day.month}", language)
    return in_digits(str(day.year), language) if span.precision is Precision.YEAR else ""
