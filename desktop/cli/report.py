"""What was found in one file, as lines for a person at a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from db.importing.pipeline import Prepared
from db.message import Argument, message
from db.records import Article, Event, Mention
from db.text.direction import isolated
from db.text.names import visible_name
from db.text.shaping import shaped as shape
from db.wording import span_words, word, word_all

_LONGEST: Final = 100
"""Code points of a passage that are shown."""


def report_lines(prepared: Prepared, language: str, *, shaped: bool) -> list[str]:
    """The report of one file.

    Foreign runs are isolated, so a terminal that lays out both directions shows each
    whole; with ``shaped`` the lines are joined and laid out for one that does neither.
    """
    article = prepared.article
    if article is None:
        return []
    lines = [*_head(prepared, article, language), *_dates(prepared, article, language), *_events(prepared, language)]
    if not shaped:
        return lines
    return [shape(line, right_to_left=language.startswith("ar")) for line in lines]


def _shortened(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _LONGEST else words[: words.rfind(" ", 0, _LONGEST)] + "…"


def _head(prepared: Prepared, article: Article, language: str) -> Iterator[str]:
    def line(key: str, **arguments: Argument) -> str:
        return word(message(key, **arguments), language)

    yield isolated(article.title)
    yield "  " + line(
        "cli-report-file", name=visible_name(f"{prepared.path}{prepared.part}"), encoding=prepared.encoding
    )
    if article.source or article.author:
        yield "  " + isolated(" · ".join(filter(None, (article.source, article.author))))
    known, guess = article.publication, article.guess
    if known.span:
        reason = f" ({word(known.reason, language)})" if known.reason else ""
        yield "  " + line("cli-report-published", date=span_words(known.span, language)) + reason
    elif guess:
        yield "  " + line(
            "cli-report-guess", date=span_words(guess.span, language), reason=word(guess.reason, language)
        )
    else:
        yield "  " + line("cli-report-undated")
    yield from ("  " + word(problem, language) for problem in prepared.problems)


def _dates(prepared: Prepared, article: Article, language: str) -> Iterator[str]:
    mentions = prepared.extraction.mentions
    yield word(message("cli-report-dates", count=len(mentions)), language)
    for mention in mentions:
        yield "  " + _date_line(mention, article.text, language)


def _date_line(mention: Mention, text: str, language: str) -> str:
    value = span_words(mention.span, language) if mention.span else mention.value
    said = isolated(_shortened(text[mention.start : mention.end]))
    return f"{said} → {isolated(value)} · {word_all(mention.reason, language)}"


def _events(prepared: Prepared, language: str) -> Iterator[str]:
    events = prepared.extraction.events
    yield word(message("cli-report-events", count=len(events)), language)
    for event in events:
        yield "  " + _event_line(event, language)


def _event_line(event: Event, language: str) -> str:
    date = span_words(event.span, language) if event.span else word(message("cli-report-no-date"), language)
    return f"{isolated(date)} · {isolated(_shortened(event.title))} [{event.type.value}]"
