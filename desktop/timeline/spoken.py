"""An event as a screen reader says it."""

from __future__ import annotations

from desktop.library import StoredEvent
from desktop.models.words import date_words, type_words
from desktop.timeline.wording import passages_words


def spoken(event: StoredEvent, language: str) -> str:
    """``Protest, trucks block the northern gate, Sunday 20 November 2022, 4 passages in 3 articles``."""
    separator = "، " if language.startswith("ar") else ", "
    told = passages_words(len(event.evidence), len(event.articles), language)
    return separator.join((type_words(event.type, language), event.title, date_words(event.span, language), told))
