"""The timeline's words of its own: calendars, counts, heads of lanes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.time.calendars import Calendar
from db.time.phrases import number_words
from db.time.span import Precision, Span
from db.wording import span_words
from desktop.models.words import counted, family_words
from desktop.timeline.shapes import LaneBox


def calendars_words(second: Calendar | None) -> str:
    """The calendars that the axis shows."""
    say = QCoreApplication.translate
    if second is None:
        return say("Timeline", "Gregorian")
    return {
        Calendar.HIJRI: say("Timeline", "Gregorian + Hijri"),
        Calendar.JALALI: say("Timeline", "Gregorian + Jalali"),
        Calendar.HEBREW: say("Timeline", "Gregorian + Hebrew"),
        Calendar.GREGORIAN: say("Timeline", "Gregorian"),
    }[second]


def events_words(count: int, language: str) -> str:
    """``31 events`` in the digits of the language."""
    return counted(QCoreApplication.translate("Timeline", "%n events", "", count), count, language)


def passages_words(passages: int, articles: int, language: str) -> str:
    """``6 passages in 5 articles``."""
    say = QCoreApplication.translate
    told = counted(say("Timeline", "%n passages", "", passages), passages, language)
    where = counted(say("Timeline", "in %n articles", "", articles), articles, language)
    return f"{told} {where}"


def hidden_words(count: int, language: str) -> str:
    """``5 more`` of a list that was cut."""
    return counted(QCoreApplication.translate("Timeline", "and %n more", "", count), count, language)


def hidden_by_filter_words(count: int, language: str) -> str:
    """What stands on an empty canvas when the filter hides everything."""
    say = QCoreApplication.translate
    hidden = counted(say("Timeline", "%n are hidden.", "", count), count, language)
    return f"{say('Timeline', 'No event matches this filter.')} {hidden}"


def peak_words(count: int, unit: str, language: str) -> str:
    """``peak 52 in 2 days``."""
    say = QCoreApplication.translate
    template = {
        "HOUR": say("Timeline", "peak {count} in an hour"),
        "SIX_HOURS": say("Timeline", "peak {count} in 6 hours"),
        "DAY": say("Timeline", "peak {count} in a day"),
        "TWO_DAYS": say("Timeline", "peak {count} in 2 days"),
        "WEEK": say("Timeline", "peak {count} in a week"),
        "MONTH": say("Timeline", "peak {count} in a month"),
        "QUARTER": say("Timeline", "peak {count} in a quarter"),
        "YEAR": say("Timeline", "peak {count} in a year"),
        "DECADE": say("Timeline", "peak {count} in a decade"),
        "CENTURY": say("Timeline", "peak {count} in a century"),
        "MILLENNIUM": say("Timeline", "peak {count} in a millennium"),
    }[unit]
    return template.format(count=number_words(count, language))


def head_words(lane: LaneBox, language: str) -> tuple[str, ...]:
    """The lines of a lane's head: name, events in view, peak of its columns."""
    name = family_words(lane.family) if lane.family else lane.name
    lines = [name or QCoreApplication.translate("Timeline", "All events"), events_words(lane.count, language)]
    if lane.peak:
        lines.append(peak_words(lane.peak, lane.unit_key, language))
    return tuple(lines)


def stretch_words(start: float, end: float, count: int, language: str) -> str:
    """``38 events · 14–20 November 2022``: what a pill or a column holds; instants in seconds."""
    span = Span(int(start), max(int(end), int(start) + 1), Precision.DAY, lasting=True)
    return f"{events_words(count, language)} · {span_words(span, language)}"
