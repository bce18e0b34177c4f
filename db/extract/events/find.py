"""The events of an article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from db.extract.events.clauses import read_sentence
from db.extract.events.confidence import confidence
from db.extract.events.dating import assign, remember
from db.extract.events.discourse import Dated, Discourse, Placed
from db.extract.events.echoes import Telling, resolved, telling
from db.extract.events.fallback import unlisted_triggers
from db.extract.events.last_verbs import realise_by_last_verbs
from db.extract.events.lexicon import Lexicon, lexicon
from db.extract.events.names import Found, actors_and_places, names_in
from db.extract.events.selection import selected
from db.extract.events.sentence import Sentence, is_finite
from db.extract.events.settling import settle_types
from db.extract.events.tellers import teller
from db.extract.events.titles import passage_of, title_of
from db.extract.events.toll import Loss, losses_in, toll
from db.extract.events.triggers import Trigger, find_triggers
from db.extract.events.words import Word, folded, words_of
from db.message import Message, message
from db.records import Article, Event, Evidence, Mention, RangeKind
from db.text.sentences import Stretch, dateline_end, ends_a_sentence, paragraphs, sentences
from db.time import edtf

_LONGEST_SENTENCE: Final = 2500
"""Code points; a text without full stops is cut after so many."""

_LABEL: Final = 8
"""Words of a line without date and full stop that is no sentence."""

_QUESTION: Final = frozenset("?؟")
"""Marks of a sentence that asks and tells nothing."""

_NOT_BODY: Final = frozenset(RangeKind) - {RangeKind.DATELINE}


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sentence names, apart from its happenings."""

    sentence: Sentence
    placed: Sequence[Placed]
    triggers: Sequence[Trigger]
    names: list[Found]
    losses: list[Loss]


def find_events(article: Article, mentions: Sequence[Mention]) -> tuple[Event, ...]:
    """The happenings that the body of an article tells, in the order of the text."""
    words = lexicon(article.language)
    if words is None:
        return ()
    text = article.text
    discourse = Discourse(article.publication.span)
    people: dict[str, str] = {}
    found: list[tuple[_Told, Telling]] = []
    for number, (paragraph, sentence) in enumerate(_sentences(article, words, mentions)):
        discourse.paragraph = paragraph
        placed = _placed(sentence.words, sentence.end, mentions)
        lede = number == 0 and ends_a_sentence(text, sentence.start, sentence.end)
        triggers = find_triggers(sentence, words)
        if words.verb_final:
            realise_by_last_verbs(sentence, triggers)
        triggers = unlisted_triggers(sentence, triggers, placed, words, lede=lede)
        settle_types(sentence, triggers, words, discourse)
        dates = assign(sentence, triggers, placed, discourse)
        remember(sentence, triggers, dates, discourse)
        asked = bool(_QUESTION.intersection(text[sentence.end - 3 : sentence.end]))
        kept = [] if asked else selected(sentence, triggers, dates, discourse)
        if kept:
            told = _Told(sentence, placed, triggers, names_in(text, sentence, people), losses_in(sentence, words))
            found += [(told, telling(sentence, triggers[chosen], dates[chosen])) for chosen in kept]
    dates = resolved([one for _, one in found])
    events = (_event(text, told, one.trigger, dated) for (told, one), dated in zip(found, dates, strict=True))
    told_once: dict[tuple[object, ...], Event] = {}
    for event in events:
        told_once.setdefault((event.title, event.type, event.edtf, event.evidence.passage), event)
    return tuple(told_once.values())


def _sentences(article: Article, words: Lexicon, mentions: Sequence[Mention]) -> Iterator[tuple[int, Sentence]]:
    """Every sentence of the body with the number of its paragraph."""
    text = article.text
    plain = folded(text)
    skipped = sorted((part.start, part.end) for part in article.ranges if part.kind in _NOT_BODY)
    starts = [start for start, _ in skipped]
    for number, paragraph in enumerate(paragraphs(text)):
        if number and _is_heading(text, paragraph):
            continue
        short = number and _is_label(text, paragraph, mentions)
        for part in _outside(paragraph, skipped, starts):
            start = _body_start(text, part, mentions) if part.start == paragraph.start else part.start
            for stretch in _shortened(text, sentences(text, start, part.end)):
                found = words_of(plain, stretch.start, stretch.end, text)
                if len(found) > 2:
                    dates = _in_dates(_placed(found, stretch.end, mentions))
                    sentence = read_sentence(text, stretch, found, words, dates)
                    if not short or is_finite(sentence, 0):
                        yield number, sentence


def _is_heading(text: str, paragraph: Stretch) -> bool:
    """Whether a line is marked as a heading."""
    line = text[paragraph.start : paragraph.end]
    return line.startswith(("**", "#")) and line.endswith(("**", "#"))


def _is_label(text: str, paragraph: Stretch, mentions: Sequence[Mention]) -> bool:
    """Whether a line looks like a heading or a row of key words: few words, no date, no full stop.

    Such a line is prose all the same where it begins with a verb in the past.
    """
    line = text[paragraph.start : paragraph.end]
    if ends_a_sentence(text, paragraph.start, paragraph.end) or line.endswith((":", "»", '"', "”")):
        return False
    nearest = bisect_left(mentions, paragraph.start, key=lambda mention: mention.start)
    dated = nearest < len(mentions) and mentions[nearest].start < paragraph.end
    return not dated and len(line.split()) <= _LABEL


def _body_start(text: str, paragraph: Stretch, mentions: Sequence[Mention]) -> int:
    """Where a paragraph begins after its dateline; a line headed by a date (7 May 2022: …) keeps its head."""
    start = dateline_end(text, paragraph.start, paragraph.end)
    nearest = bisect_left(mentions, paragraph.start, key=lambda mention: mention.start)
    dated = nearest < len(mentions) and mentions[nearest].start < start
    return paragraph.start if dated else start


def _shortened(text: str, found: Iterator[Stretch]) -> Iterator[Stretch]:
    """Sentences, those without end cut between words: the work grows with the square of a sentence."""
    for stretch in found:
        start = stretch.start
        while stretch.end - start > _LONGEST_SENTENCE:
            end = text.rfind(" ", start, start + _LONGEST_SENTENCE)
            end = start + _LONGEST_SENTENCE if end <= start else end
            yield Stretch(start, end)
            start = end
        yield Stretch(start, stretch.end)


def _outside(paragraph: Stretch, skipped: list[tuple[int, int]], starts: list[int]) -> Iterator[Stretch]:
    """What of a paragraph is body."""
    at = paragraph.start
    for start, end in skipped[max(0, bisect_left(starts, paragraph.start) - 1) :]:
        if start >= paragraph.end:
            break
        if end <= at:
            continue
        if start > at:
            yield Stretch(at, start)
        at = max(at, end)
    if at < paragraph.end:
        yield Stretch(at, paragraph.end)


def _in_dates(placed: Sequence[Placed]) -> frozenset[int]:
    return frozenset(index for place in placed for index in range(place.first, place.last + 1))


def _placed(words: Sequence[Word], end: int, mentions: Sequence[Mention]) -> list[Placed]:
    """The mentions of a sentence, with the words that they cover."""
    low = bisect_left(mentions, words[0].start, key=lambda mention: mention.end)
    word_starts = [word.start for word in words]
    placed = []
    for number in range(low, len(mentions)):
        mention = mentions[number]
        if mention.start >= end:
            break
        last = bisect_left(word_starts, mention.end) - 1
        first = max(0, bisect_left(word_starts, mention.start + 1) - 1)
        placed.append(Placed(number, mention, first, max(first, last)))
    return placed


def _event(text: str, told: _Told, trigger: Trigger, dated: Dated) -> Event:
    word = told.sentence.words[trigger.index]
    passage = passage_of(told.sentence, trigger)
    actors, places = actors_and_places(told.sentence, told.names, passage)
    killed, injured = toll(told.sentence, told.losses, passage)
    told_by = teller(told.sentence, told.names, told.triggers, trigger)
    return Event(
        title=title_of(text, told.sentence, trigger, told.placed),
        type=trigger.sense.type,
        evidence=Evidence(passage, (word.start + trigger.clitics, word.end), dated.mention),
        span=dated.span,
        edtf=None if dated.span is None else edtf.write(dated.span),
        basis=dated.basis,
        confidence=confidence(trigger, dated),
        reason=tuple(_reasons(text, told.sentence, trigger, dated, told_by)),
        actors=actors,
        places=places,
        killed=killed,
        injured=injured,
        subtype=trigger.sense.kind,
        expected=trigger.expected,
        told_by=told_by,
    )


def _reasons(text: str, sentence: Sentence, trigger: Trigger, dated: Dated, told_by: str | None) -> Iterator[Message]:
    """Which words tell it, what dates it, whether it is still to come, whose account it is."""
    yield message("event-words", words=_telling_words(text, sentence, trigger), kind=trigger.sense.kind)
    yield dated.rule
    if trigger.expected:
        yield message("event-expected")
    if told_by is not None:
        yield message("event-told-by", who=told_by)


def _telling_words(text: str, sentence: Sentence, trigger: Trigger) -> str:
    """The trigger with the verb that carries it or the word that completes it: شنّ … هجوما."""
    parts: list[str] = []
    previous = -1
    for index in sorted({trigger.index, trigger.realised_by, trigger.second} - {-1}):
        word = sentence.words[index]
        start = word.start + (trigger.clitics if index == trigger.index else 0)
        parts += ["…"] if parts and previous != index - 1 else []
        parts.append(text[start : word.end])
        previous = index
    return " ".join(parts)
