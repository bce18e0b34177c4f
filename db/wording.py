"""Messages and spans in words: Fluent catalogues of ``resources/translations``.

Arguments are isolated with U+2068 … U+2069, so that a foreign run never reorders its sentence.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any, Final

from fluent.runtime import FluentBundle, FluentResource

from db.message import Argument, Message
from db.time import edtf
from db.time.phrases import Width, day_words, in_digits, month_name, month_words, year_words
from db.time.span import DAY, CivilDay, Precision, Span, civil_day, month_length

LANGUAGES: Final = ("en", "ar")
"""Languages of the interface, the fallback first."""


def word(message: Message, language: str = "en") -> str:
    """A message in the words of a language (BCP 47 tag; the region chooses month names and digits).

    Raises:
        LookupError: no catalogue has the message.
    """
    return _format(_bundle(language), message.key, dict(message.arguments))


def word_all(messages: Iterable[Message], language: str = "en") -> str:
    """Several messages as the sentences of one line, in their order."""
    return " ".join(f"{word(message, language).removesuffix('.')}." for message in messages)


def _catalogue(language: str) -> str:
    primary = language.replace("_", "-").split("-")[0]
    return primary if primary in LANGUAGES else LANGUAGES[0]


def _format(bundle: FluentBundle, key: str, arguments: dict[str, Argument]) -> str:
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise LookupError(key)
    text, errors = bundle.format_pattern(pattern, arguments)
    if errors:
        raise errors[0]
    return str(text)


@cache
def _bundle(language: str) -> FluentBundle:
    """The catalogues of a language; ``SPAN($edtf)`` words a date, ``DIGITS($n)`` a number as it stands."""

    def span(text: Any) -> Any:
        return span_words(edtf.parse(str(text)), language)

    def digits(number: Any) -> Any:
        return in_digits(str(number), language)

    spoken = _catalogue(language)
    region = language.split("-u-", maxsplit=1)[0]
    locale = region if region.startswith(spoken) else spoken  # plurals go by the language that is spoken
    bundle = FluentBundle([locale], functions={"SPAN": span, "DIGITS": digits})
    for catalogue in sorted(files("resources").joinpath("translations").iterdir(), key=lambda path: path.name):
        if catalogue.name.endswith(f".{spoken}.ftl"):
            bundle.add_resource(FluentResource(catalogue.read_text(encoding="utf-8")))
    return bundle


def span_words(span: Span, language: str = "en", width: Width = "wide") -> str:
    """A span as a reader says it: ``Sunday 20 November 2022``, ``autumn 2022``, ``some time 12–17 November 2022``."""
    first, last = span.first_day, span.last_day
    if first is None or last is None:
        key, edge = ("span-until", last) if first is None else ("span-from", first)
        return _say(key, language, date="" if edge is None else day_words(edge, language, width, with_weekday=False))
    words = _unit_words(span, first, last, language, width)
    if words is None:
        words = _range_words(first, last, language, width)
        if not (span.lasting or span.approximate or span.precision is Precision.PART):
            words = _say("span-within", language, date=words)
    if span.precision is Precision.PART and span.start is not None and span.end is not None:
        words = _say("span-part", language, date=words, part=_part(span.start, span.end))
    if span.precision >= Precision.HOUR and span.start is not None:
        clock = f"{span.start % DAY // 3600:02d}:{span.start % 3600 // 60:02d}"
        words = f"{words} {in_digits(clock, language)}"
    if span.approximate:
        words = _say("span-about", language, date=words)
    return _say("span-uncertain", language, date=words) if span.uncertain else words


_PARTS: Final = {
    (3, 7): "dawn",
    (5, 12): "morning",
    (11, 14): "noon",
    (12, 18): "afternoon",
    (17, 24): "evening",
    (6, 18): "day",
}
"""First and last hour of a part of a day -> its name in the catalogues; all others are nights."""


def _part(start: int, end: int) -> str:
    midnight = start // DAY * DAY
    return _PARTS.get(((start - midnight) // 3600, (end - midnight) // 3600), "night")


def _say(key: str, language: str, **arguments: Argument) -> str:
    return _format(_bundle(language), key, arguments)


def _unit_words(span: Span, first: CivilDay, last: CivilDay, language: str, width: Width) -> str | None:
    """The words of a span that is one unit of the calendar, from a day to a century."""
    if first == last:
        return day_words(first, language, width)
    if first.day != 1 or span.end is None or civil_day(span.end // DAY).day != 1:
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return month_words(first.year, first.month, language, width)
    if months == 12 and first.month == 1:
        return year_words(first.year, language)
    if months in (3, 6) and first.month % months == 1:
        year, number = year_words(first.year, language), first.month // months + 1
        return _say("span-quarter" if months == 3 else "span-half", language, number=number, year=year)
    if months == 3 and first.month % 3 == 0:
        return _say("span-season", language, season=_SEASONS[first.month], year=year_words(first.year, language))
    return _long_unit_words(first.year, months, language) if first.month == 1 else None


_SEASONS: Final = {3: "spring", 6: "summer", 9: "autumn", 12: "winter"}


def _long_unit_words(year: int, months: int, language: str) -> str | None:
    """The words of a decade or century by its first year."""
    if months == 120 and year % 10 == 0 and year > 0:
        digits = in_digits(str(year), language)
        return _say("span-decade", language, year=digits, tens=year % 100, century=year // 100 + 1)
    if months != 1200 or year % 100:
        return None
    if year >= 0:
        return _say("span-century", language, number=year // 100 + 1)
    return None


def _range_words(first: CivilDay, last: CivilDay, language: str, width: Width) -> str:
    """Two days as a range, in the order of the text, without saying a month or year twice."""
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"{year_words(first.year, language)}–{year_words(last.year, language)}"
    if first.day == 1 and last.day == month_length(last.year, last.month):
        return _month_range_words(first, last, language, width)
    ends = day_words(last, language, width, with_weekday=False)
    if (first.year, first.month) == (last.year, last.month):
        return f"{in_digits(str(first.day), language)}–{ends}"
    if first.year == last.year:
        return f"{in_digits(str(first.day), language)} {month_name(first.month, language, width)} – {ends}"
    return f"{day_words(first, language, width, with_weekday=False)} – {ends}"


def _month_range_words(first: CivilDay, last: CivilDay, language: str, width: Width) -> str:
    ends = month_words(last.year, last.month, language, width)
    if first.year == last.year:
        return f"{month_name(first.month, language, width)} – {ends}"
    return f"{month_words(first.year, first.month, language, width)} – {ends}"
