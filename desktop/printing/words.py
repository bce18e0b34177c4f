"""The words of a printed page, in the page's language."""

from __future__ import annotations

from db.message import Argument, message
from db.records import Family
from db.text.direction import isolated
from db.time.phrases import day_words, in_digits, month_name, year_words
from db.time.span import DAY, CivilDay, Precision, Span, civil_day
from db.wording import span_words, word
from desktop.printing.chronology import Chronology

SEPARATOR = "  ·  "


def say(key: str, language: str, **arguments: Argument) -> str:
    """A sentence of the page's catalogue."""
    return word(message(key, **arguments), language)


def family_words(family: Family, language: str) -> str:
    """The name of a family of types."""
    return say("print-family", language, family=family.value)


def expected_words(title: str, language: str) -> str:
    """A title of something that was only announced."""
    return say("print-expected-title", language, title=isolated(title))


def range_words(start: int, end: int, language: str) -> str:
    """The days of a stretch of time (seconds, end exclusive): ``1–30 November 2022``."""
    first, last = civil_day(start // DAY), civil_day((end - 1) // DAY)
    ends = day_words(last, language, with_weekday=False)
    if first == last:
        return day_words(first, language)
    day = in_digits(str(first.day), language)
    if (first.year, first.month) == (last.year, last.month):
        return f"{day}–{ends}"
    if first.year == last.year:
        return f"{day} {month_name(first.month, language)} – {ends}"
    return f"{day_words(first, language, with_weekday=False)} – {ends}"


def common_year(chronology: Chronology) -> int | None:
    """The year that a page need not repeat, because its heading says it: that of all its days."""
    first, last = civil_day(chronology.start // DAY), civil_day((chronology.end - 1) // DAY)
    return first.year if first.year == last.year else None


def short_date(span: Span, language: str, year: int | None) -> str:
    """A date in few words: ``Thu 3 Nov``; its year is left out where it is the page's."""
    words = span_words(span, language, "abbreviated")
    if year is None or span.precision <= Precision.YEAR or not _within(span, year):
        return words
    return words.replace(f" {year_words(year, language)}", "")


def publication_words(span: Span, language: str, year: int | None) -> str:
    """When an article was published, in few words: ``3 Nov``."""
    day = span.first_day
    if day is None or day != span.last_day:
        return short_date(span, language, year)
    return day_words(day, language, "abbreviated", with_weekday=False, with_year=day.year != year)


def unbroken(words: str) -> str:
    """Words that stay on one line."""
    return words.replace(" ", "\u00a0")


def _within(span: Span, year: int) -> bool:
    return all(day is None or day.year == year for day in (span.first_day, span.last_day))


def statement(chronology: Chronology, language: str) -> tuple[str, str]:
    """How many events are on the page, and what more is to be said: none left out, the days, the sources."""
    shown = len(chronology.entries)
    count = say("print-count", language, shown=shown, total=chronology.total)
    hidden = chronology.hidden
    rest = say("print-hidden", language, count=hidden) if hidden else say("print-none-left-out", language)
    told = ", ".join if not language.startswith("ar") else "، ".join
    parts = [
        range_words(chronology.start, chronology.end, language),
        told(
            say(key, language, count=count)
            for key, count in (("print-articles", chronology.articles), ("print-sources", chronology.sources))
            if count
        ),
    ]
    if chronology.undated_count:
        key = "print-undated-listed" if chronology.undated else "print-undated-elsewhere"
        parts.append(say(key, language, count=chronology.undated_count))
    return count, told(["", rest]) + "".join(f"{SEPARATOR}{part}" for part in parts if part)


def made_words(day: CivilDay | None, library: str, language: str) -> str:
    """Where the page comes from, and when it was made: ``Tasalsul · printed 2 December 2022``."""
    parts = [isolated(library) if library else "Tasalsul"]
    if day is not None:
        parts.append(say("print-made", language, date=day_words(day, language, with_weekday=False)))
    return SEPARATOR.join(parts)
