"""An event as a screen reader says it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.library import StoredEvent
from desktop.models.words import date_words, type_words
from desktop.timeline.shapes import Pill
from desktop.timeline.wording import passages_words, stretch_words


def spoken(event: StoredEvent, language: str) -> str:
    """``Protest, trucks block the gate, Sunday 20 November 2022, 4 passages in 3 articles, sources disagree``."""
    separator = "، " if language.startswith("ar") else ", "
    told = passages_words(len(event.evidence), len(event.articles), language)
    parts = [type_words(event.type, language), event.title, date_words(event.span, language), told]
    if event.disagreement:
        parts.append(QCoreApplication.translate("Timeline", "sources disagree"))
    return separator.join(parts)


def spoken_pill(pill: Pill, language: str) -> str:
    """``38 events · 14–20 November 2022``."""
    return stretch_words(pill.start, pill.end, pill.count, language)
