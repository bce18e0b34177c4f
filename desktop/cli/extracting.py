"""``tasalsul extract``: what is found in files, as lines for people or as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

from db.errors import EnvironmentFault
from db.formats.document import Wanted
from db.importing.choices import Choice, Chosen
from db.importing.pipeline import Prepared, named_fault
from db.importing.scan import scan
from db.importing.workers import prepare_all
from db.records import Event, Mention
from db.text.names import visible_name
from db.time import edtf
from db.time.span import Span, iso_day
from db.wording import word, word_all
from desktop.cli.console import complain, day_or_more, system_language
from desktop.cli.report import report_lines

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


def run(files: list[Path], *, published: str | None, encoding: str | None, as_json: bool, shaped: bool) -> int:
    """Print what each file holds; the exit status is 1 where one could not be read.

    Raises:
        EnvironmentFault: the date or the encoding is none, or a folder holds no article.
    """
    if encoding is not None:
        _check_encoding(encoding)
    choice = Choice(published=None if published is None else day_or_more(published))
    chosen = Chosen(Wanted(encoding=encoding), every=choice)
    failed = False
    for _, prepared in prepare_all(((path, chosen) for path in _paths(files)), processes=1):
        if prepared is None:
            continue
        if prepared.fault is not None:
            failed = True
            complain(named_fault(prepared.fault, f"{prepared.path}{prepared.part}"))
        elif as_json:
            print(json.dumps(as_object(prepared, system_language()), ensure_ascii=False))
        else:
            print("\n".join(report_lines(prepared, system_language(), shaped=shaped)), end="\n\n")
    return 1 if failed else 0


def _paths(files: list[Path]) -> Iterator[Path]:
    """The files themselves, and the readable files of folders; what a folder has beside them is told.

    Raises:
        EnvironmentFault: a folder holds no article.
    """
    for place in files:
        if not place.is_dir():
            yield place
            continue
        found = scan([place])
        if not found.candidates:
            raise EnvironmentFault("cli-no-article", path=str(place))
        for skipped in found.skipped:
            complain(named_fault(skipped.reason, str(skipped.path)))
        yield from (candidate.path for candidate in found.candidates)


def _check_encoding(name: str) -> None:
    try:
        "".encode(name)
    except LookupError as error:
        raise EnvironmentFault("cli-bad-encoding", encoding=name) from error


def as_object(prepared: Prepared, language: str) -> Json:
    """What was found in a file, as JSON; offsets are code points of the text, ends exclusive."""
    article = prepared.article
    if article is None:
        return None
    known, guess = article.publication, article.guess
    return {
        "file": visible_name(f"{prepared.path}{prepared.part}"),
        "title": article.title,
        "title_stated": article.title_stated,
        "published": edtf.write(known.span) if known.span else None,
        "published_how": known.how.value,
        "published_reason": word(known.reason, language) if known.reason else None,
        "published_guess": {"edtf": edtf.write(guess.span), "reason": word(guess.reason, language)} if guess else None,
        "language": article.language,
        "direction": article.direction,
        "source": article.source,
        "author": article.author,
        "url": article.url,
        "encoding": prepared.encoding,
        "problems": [word(problem, language) for problem in prepared.problems],
        "ranges": [{"start": part.start, "end": part.end, "kind": part.kind.value} for part in article.ranges],
        "dates": [_date_object(mention, article.text, language) for mention in prepared.extraction.mentions],
        "events": [_event_object(event, language) for event in prepared.extraction.events],
    }


def _bounds(span: Span | None) -> dict[str, Json]:
    first, last = (span.first_day, span.last_day) if span else (None, None)
    return {"earliest": iso_day(first) if first else None, "latest": iso_day(last) if last else None}


def _date_object(mention: Mention, text: str, language: str) -> Json:
    return {
        "start": mention.start,
        "end": mention.end,
        "text": text[mention.start : mention.end],
        "type": mention.type.value,
        "value": mention.value,
        "mod": mention.modifier,
        "edtf": mention.edtf,
        **_bounds(mention.span),
        "calendar": mention.calendar,
        "waiting": mention.waiting,
        "reason": word_all(mention.reason, language),
        "alternative": word(mention.alternative, language) if mention.alternative else None,
    }


def _event_object(event: Event, language: str) -> Json:
    return {
        "passage": list(event.evidence.passage),
        "trigger": list(event.evidence.trigger),
        "title": event.title,
        "type": event.type.value,
        "edtf": event.edtf,
        **_bounds(event.span),
        "basis": event.basis.value,
        "confidence": round(event.confidence, 3),
        "reason": word_all(event.reason, language),
        "actors": list(event.actors),
        "places": list(event.places),
        "killed": event.killed,
        "injured": event.injured,
    }
