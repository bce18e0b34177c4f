"""The timeline's words of its own: calendars, counts, heads of lanes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from db.text.direction import isolated
from db.time.calendars import Calendar
from db.time.phrases import number_words
from db.time.span import Precision, Span
from db.wording import span_words
from desktop.models.words import counted, family_words, type_words
from desktop.session import Confidence
from desktop.timeline.facets import GroupWords
from desktop.timeline.lanes import Grouping
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


def grouping_words(grouping: Grouping) -> str:
    """What makes the lanes."""
    say = QCoreApplication.translate
    return {
        Grouping.FAMILY: say("Timeline", "By family"),
        Grouping.TYPE: say("Timeline", "By type"),
        Grouping.ACTOR: say("Timeline", "By actor"),
        Grouping.PLACE: say("Timeline", "By place"),
        Grouping.SOURCE: say("Timeline", "By source"),
        Grouping.ARTICLE: say("Timeline", "By article"),
        Grouping.LANGUAGE: say("Timeline", "By language"),
        Grouping.NONE: say("Timeline", "One lane"),
    }[grouping]


def coloring_words(coloring: Grouping) -> str:
    """What makes the colours."""
    say = QCoreApplication.translate
    return {
        Grouping.FAMILY: say("Timeline", "Colour by family"),
        Grouping.ACTOR: say("Timeline", "Colour by actor"),
        Grouping.PLACE: say("Timeline", "Colour by place"),
        Grouping.SOURCE: say("Timeline", "Colour by source"),
        Grouping.ARTICLE: say("Timeline", "Colour by article"),
        Grouping.LANGUAGE: say("Timeline", "Colour by language"),
    }[coloring]


def group_words(grouping: Grouping) -> GroupWords:
    """How the groups without a name of their own are called."""
    say = QCoreApplication.translate
    nothing = {
        Grouping.ACTOR: say("Timeline", "No actor named"),
        Grouping.PLACE: say("Timeline", "No place named"),
        Grouping.SOURCE: say("Timeline", "No source"),
    }.get(grouping, say("Timeline", "None"))
    return GroupWords(nothing, say("Timeline", "Others"))


def most_lanes_words(count: int, language: str) -> str:
    """``At most 12 lanes``."""
    return counted(QCoreApplication.translate("Timeline", "At most %n lanes", "", count), count, language)


def hidden_lanes_words(count: int, language: str) -> str:
    """``Show 3 hidden lanes``; with none, that there is none."""
    say = QCoreApplication.translate
    if not count:
        return say("Timeline", "No lane is hidden")
    return counted(say("Timeline", "Show %n hidden lanes", "", count), count, language)


def shown_words(shown: int, total: int, language: str) -> str:
    """``249 of 300 events``; ``No filter · 300 events`` where all are shown."""
    say = QCoreApplication.translate
    if shown == total:
        return f"{say('Timeline', 'No filter')} · {events_words(total, language)}"
    told = counted(say("Timeline", "of %n events", "", total), total, language)
    return f"{number_words(shown, language)} {told}"


def doubt_words() -> str:
    """Why a Hijri day may be another one."""
    return QCoreApplication.translate(
        "Timeline", "Hijri days may lie one day earlier or later: the month began when the moon was seen."
    )


def today_words() -> str:
    """What the line of the present day is."""
    return QCoreApplication.translate("Timeline", "Today")


def confidence_words(step: Confidence) -> str:
    """How sure an event must be to be shown."""
    say = QCoreApplication.translate
    return {
        Confidence.ANY: say("Timeline", "However sure"),
        Confidence.LIKELY: say("Timeline", "Likely or sure"),
        Confidence.SURE: say("Timeline", "Only sure"),
    }[step]


def disputed_words(count: int, language: str) -> str:
    """``Sources disagree  12``."""
    return f"{QCoreApplication.translate('Timeline', 'Sources disagree')}  {isolated(number_words(count, language))}"


def matches_words(words: str, count: int, language: str) -> str:
    """``Only matches of “gate”  12``."""
    told = QCoreApplication.translate("Timeline", "Only matches of “{words}”").format(words=isolated(words))
    return f"{told}  {isolated(number_words(count, language))}"


def choice_words(names: list[str], language: str) -> str:
    """``Beirut, Tyre +3``: the values that a filter chooses, each in its own direction."""
    separator = "، " if language.startswith("ar") else ", "
    told = separator.join(isolated(name) for name in names[:2])
    more = len(names) - 2
    return f"{told} +{isolated(number_words(more, language))}" if more > 0 else told


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
    name = type_words(lane.type, language) if lane.type else family_words(lane.family) if lane.family else lane.name
    lines = [name or QCoreApplication.translate("Timeline", "All events"), events_words(lane.count, language)]
    if lane.peak:
        lines.append(peak_words(lane.peak, lane.unit_key, language))
    return tuple(lines)


def stretch_words(start: float, end: float, count: int, language: str) -> str:
    """``38 events · 14–20 November 2022``: what a pill or a column holds; instants in seconds."""
    span = Span(int(start), max(int(end), int(start) + 1), Precision.DAY, lasting=True)
    return f"{events_words(count, language)} · {span_words(span, language)}"
