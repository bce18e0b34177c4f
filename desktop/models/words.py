"""Dates, types and families as the views say them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from db.message import message
from db.records import EventType, Family
from db.text.direction import Direction, isolated
from db.time.calendars import Calendar, from_day_number, month_name
from db.time.phrases import Width, in_digits, locale_of, number_words
from db.time.span import DAY, Precision, Span
from db.wording import span_words, word
from desktop import preferences as settings
from desktop.preferences import Preferences


def in_menu(text: str) -> str:
    """A foreign text as a menu shows it: isolated, and its "&" no mark of an access key."""
    return isolated(text).replace("&", "&&")


def tooltip(text: str, direction: Direction) -> str:
    """A foreign text as a tooltip: in its own direction, wrapped, its markup shown and not obeyed."""
    return f'<p dir="{direction}">{escape(text)}</p>'


def counted(words: str, count: int, language: str) -> str:
    """Words in which Qt has put ASCII digits where ``%n`` stood, with the count in the digits of a language."""
    return words.replace(str(count), number_words(count, language), 1)


def type_words(event_type: EventType, language: str) -> str:
    """The name of an event type: ``Protest``."""
    return word(message("event-type", type=event_type.value), language)


def family_words(family: Family) -> str:
    """The name of a family in the interface's language: ``Material conflict``."""
    return {
        Family.COOPERATION: QCoreApplication.translate("Families", "Co-operation"),
        Family.VERBAL: QCoreApplication.translate("Families", "Verbal conflict"),
        Family.MATERIAL: QCoreApplication.translate("Families", "Material conflict"),
        Family.OTHER: QCoreApplication.translate("Families", "Other"),
    }[family]


def language_words(tag: str, language: str) -> str:
    """The name of an article's language in that of the interface: ``Persian``."""
    primary = tag.split("-", maxsplit=1)[0]
    return str(locale_of(language).languages.get(primary, tag))


def date_words(span: Span | None, language: str, width: Width = "wide") -> str:
    """A date as a reader says it; "no date" where there is none."""
    return QCoreApplication.translate("Dates", "No date") if span is None else span_words(span, language, width)


def second_words(span: Span | None, preferences: Preferences, language: str) -> str:
    """A day in the reader's second calendar: ``27 Rabi‘ II 1444``; empty without one, or where no day is known."""
    chosen = preferences.get(settings.SECOND_CALENDAR)
    if chosen == "none" or span is None or span.start is None or span.end is None:
        return ""
    if span.precision < Precision.DAY or (span.end - 1) // DAY != span.start // DAY:
        return ""
    calendar = Calendar(chosen)
    try:
        year, month, day = from_day_number(calendar, span.start // DAY)
    except ValueError:
        return ""
    return " ".join(
        (in_digits(str(day), language), month_name(calendar, month, language), in_digits(str(year), language))
    )
