"""Records as rows of the library, and back."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, Final

from db.message import Message
from db.records import (
    Anchor,
    Article,
    Guess,
    Mention,
    MentionType,
    Publication,
    PublishedHow,
    RangeKind,
    TextRange,
)
from db.store.change import Row, Value
from db.time import edtf
from db.time.span import DAY, Precision, Span, civil_day, iso_day

SPAN_COLUMNS: Final = (
    "edtf, start_seconds, end_seconds, precision, approximate, uncertain, lasting, sure_start_seconds, sure_end_seconds"
)
"""The columns that ``read_span`` takes, in its order."""

_JSON: Final = json.JSONEncoder(ensure_ascii=False)

PUBLICATION_COLUMNS: Final = (
    "published, published_start_seconds, published_end_seconds, published_precision, published_how, published_reason"
)
"""The columns that ``read_publication`` takes, in its order."""


def write_messages(messages: Sequence[Message]) -> str:
    """Messages as a JSON array of ``[key, arguments]``."""
    return _written(tuple(messages))


@lru_cache(4096)
def _written(messages: tuple[Message, ...]) -> str:
    return _JSON.encode([[message.key, dict(message.arguments)] for message in messages])


def read_messages(text: str) -> tuple[Message, ...]:
    """The messages that ``write_messages`` wrote."""
    return tuple(Message(key, tuple(sorted(arguments.items()))) for key, arguments in json.loads(text))


def read_message(text: str | None) -> Message | None:
    """The message of a column that may be empty."""
    return None if text is None else Message.from_json(text)


def _write_message(message: Message | None) -> str | None:
    return None if message is None else message.to_json()


def write_names(names: Sequence[str]) -> str:
    """Names as a JSON array."""
    return _JSON.encode(names) if names else "[]"


def write_span(span: Span | None, name: str | None) -> dict[str, Value]:
    """A span's columns; ``name`` is its EDTF where the text gave one that says more than its bounds."""
    if span is None:
        return dict.fromkeys(_SPAN_ROW, None) | {"edtf": name, "approximate": 0, "uncertain": 0, "lasting": 0}
    values = (
        name or edtf.write(span),
        None if span.start is None else _instant(span.start),
        None if span.end is None else _last(span.end),
        span.start,
        span.end,
        span.precision.name.lower(),
        int(span.approximate),
        int(span.uncertain),
        int(span.lasting),
        span.sure_start,
        span.sure_end,
    )
    return dict(zip(_SPAN_ROW, values, strict=True))


_SPAN_ROW: Final = (
    "edtf",
    "earliest",
    "latest",
    "start_seconds",
    "end_seconds",
    "precision",
    "approximate",
    "uncertain",
    "lasting",
    "sure_start_seconds",
    "sure_end_seconds",
)


def read_span(columns: Sequence[Any]) -> tuple[Span | None, str | None]:
    """The span and EDTF of ``SPAN_COLUMNS``."""
    name, start, end, precision, approximate, uncertain, lasting, sure_start, sure_end = columns
    if precision is None:
        return None, name
    span = Span(
        start,
        end,
        Precision[precision.upper()],
        bool(approximate),
        bool(uncertain),
        bool(lasting),
        sure_start,
        sure_end,
    )
    return span, name


@lru_cache(4096)
def _instant(seconds: int) -> str:
    """``2023-12-11``, or ``2023-12-11T14:00`` where it is not midnight."""
    day = iso_day(civil_day(seconds // DAY))
    minutes = seconds % DAY // 60
    return f"{day}T{minutes // 60:02d}:{minutes % 60:02d}" if minutes else day


def _last(end: int) -> str:
    """The last day before a half-open end, or its last minute where the end is not midnight."""
    return _instant(end - 60) if end % DAY else _instant((end - 1) // DAY * DAY)


def write_article(article: Article, added: str) -> Row:
    """The row of an article; ``added`` is the time in ISO 8601."""
    return {
        "title": article.title,
        "title_stated": int(article.title_stated),
        "source": article.source,
        "author": article.author,
        "url": article.url,
        "language": article.language,
        "direction": article.direction,
        **write_publication(article.publication),
        "guess": edtf.write(article.guess.span) if article.guess else None,
        "guess_reason": article.guess.reason.to_json() if article.guess else None,
        "added": added,
        "corrected": "[]",
        "text": article.text,
    }


def write_publication(publication: Publication) -> dict[str, Value]:
    """The columns of a publication date."""
    span = publication.span
    return {
        "published": None if span is None else edtf.write(span),
        "published_start_seconds": None if span is None else span.start,
        "published_end_seconds": None if span is None else span.end,
        "published_precision": None if span is None else span.precision.name.lower(),
        "published_how": publication.how.value,
        "published_reason": _write_message(publication.reason),
    }


def read_publication(columns: Sequence[Any]) -> Publication:
    """The publication of ``PUBLICATION_COLUMNS``."""
    name, start, end, precision, how, reason = columns
    span = None
    if name is not None:
        span = replace(edtf.parse(name), start=start, end=end, precision=Precision[precision.upper()])
    return Publication(span, PublishedHow(how), read_message(reason))


def read_guess(name: str | None, reason: str | None) -> Guess | None:
    """A publication date that was worked out."""
    return None if name is None or reason is None else Guess(edtf.parse(name), Message.from_json(reason))


def write_range(stretch: TextRange, article_id: int) -> Row:
    """The row of a text range."""
    return {
        "article_id": article_id,
        "start_offset": stretch.start,
        "end_offset": stretch.end,
        "kind": stretch.kind.value,
    }


def read_range(start: int, end: int, kind: str) -> TextRange:
    """A text range of its columns."""
    return TextRange(start, end, RangeKind(kind))


def write_mention(mention: Mention, article_id: int) -> Row:
    """The row of a mention."""
    return {
        "article_id": article_id,
        "start_offset": mention.start,
        "end_offset": mention.end,
        "type": mention.type.value,
        "value": mention.value,
        "modifier": mention.modifier,
        **write_span(mention.span, mention.edtf),
        "calendar": mention.calendar,
        "anchor": mention.anchor.value,
        "waiting": int(mention.waiting),
        "reason": write_messages(mention.reason),
        "alternative": _write_message(mention.alternative),
    }


MENTION_COLUMNS: Final = (
    "start_offset, end_offset, type, value, modifier, calendar, anchor, waiting, reason, alternative, " + SPAN_COLUMNS
)
"""The columns that ``read_mention`` takes, in its order."""


def read_mention(columns: Sequence[Any]) -> Mention:
    """The mention of ``MENTION_COLUMNS``."""
    start, end, type_, value, modifier, calendar, anchor, waiting, reason, alternative = columns[:10]
    span, name = read_span(columns[10:])
    return Mention(
        start,
        end,
        MentionType(type_),
        value,
        read_messages(reason),
        span,
        name,
        modifier,
        calendar,
        Anchor(anchor),
        bool(waiting),
        read_message(alternative),
    )
