"""Short ways to ask the engine about one sentence."""

from __future__ import annotations

from db.extract.dates import find_dates
from db.extract.events.clauses import read_sentence
from db.extract.events.find import find_events
from db.extract.events.last_verbs import realise_by_last_verbs
from db.extract.events.lexicon import Lexicon, lexicon
from db.extract.events.sentence import Sentence
from db.extract.events.triggers import Trigger, find_triggers
from db.extract.events.words import folded, words_of
from db.records import Article, Event, Publication, PublishedHow, TextRange
from db.text.sentences import Stretch
from db.time import edtf

PUBLISHED = "2023-05-18"
"""A Thursday."""


def lexicon_of(language: str) -> Lexicon:
    known = lexicon(language)
    assert known is not None
    return known


def article_of(
    text: str, language: str = "ar", published: str | None = PUBLISHED, ranges: tuple[TextRange, ...] = ()
) -> Article:
    publication = Publication(edtf.parse(published), PublishedHow.GIVEN) if published else Publication()
    direction = "ltr" if language == "en" else "rtl"
    return Article(text, text[:20], False, language, direction, publication, ranges=ranges)


def events_of(
    text: str, language: str = "ar", published: str | None = PUBLISHED, ranges: tuple[TextRange, ...] = ()
) -> tuple[Event, ...]:
    article = article_of(text, language, published, ranges)
    return find_events(article, find_dates(text, language=language, published=article.publication.span))


def told(text: str, language: str = "ar", published: str | None = PUBLISHED) -> dict[str, Event]:
    """The events of a text by their trigger as it stands there."""
    return {text[slice(*event.evidence.trigger)]: event for event in events_of(text, language, published)}


def sentence_of(text: str, language: str = "ar") -> Sentence:
    words = words_of(folded(text), 0, len(text), text)
    return read_sentence(text, Stretch(0, len(text)), words, lexicon_of(language))


def triggers_of(text: str, language: str = "ar") -> dict[str, Trigger]:
    sentence = sentence_of(text, language)
    found = find_triggers(sentence, lexicon_of(language))
    if lexicon_of(language).verb_final:
        realise_by_last_verbs(sentence, found)
    return {text[sentence.words[trigger.index].start : sentence.words[trigger.index].end]: trigger for trigger in found}
