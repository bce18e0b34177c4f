"""Actors and places that a passage names, each by its one identity."""

from __future__ import annotations

from typing import Final, NamedTuple

from db.extract.events.clauses import Sentence
from db.extract.events.senses import Form, Name, Role

_MOST_ACTORS: Final = 6
_LONGEST_PERSON: Final = 4
_LONGEST_BODY: Final = 3


class Found(NamedTuple):
    """A name in a sentence: words ``first``..``last`` (exclusive), its identity, its kind."""

    first: int
    last: int
    identity: str
    kind: str
    spelling: str = ""


def actors_and_places(
    sentence: Sentence, names: list[Found], passage: tuple[int, int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The identities of the actors and of the places between two offsets, in the order of the text."""
    actors: dict[str, None] = {}
    places: dict[str, None] = {}
    for found in names:
        if sentence.words[found.first].start < passage[0] or sentence.words[found.last - 1].end > passage[1]:
            continue
        if _is_place(sentence, found):
            places[found.spelling or found.identity] = None
        else:
            actors[found.identity] = None
    return tuple(actors)[:_MOST_ACTORS], tuple(places)


def _is_place(sentence: Sentence, found: Found) -> bool:
    """Cities are places; a country, or its capital, is one after في and its like and an actor where it acts."""
    if found.kind != "country":
        return found.kind == "place"
    located = found.first > 0 and sentence.cue_at[found.first - 1] == "locative"
    return located or _prefixed(sentence, found)


def _prefixed(sentence: Sentence, found: Found) -> bool:
    """Whether Hebrew ב or ל is written together with the name."""
    form = sentence.words[found.first].form
    return form[0] in "בל" and len(form) > 3


def names_in(text: str, sentence: Sentence) -> list[Found]:
    """Names of the gazetteer, bodies (head noun and adjectives) and persons after their titles."""
    names: list[Found] = []
    index = 0
    while index < len(sentence.words):
        found = None
        if index not in sentence.in_dates:
            found = _listed(text, sentence, index) or _body(text, sentence, index) or _person(text, sentence, index)
        if found is None:
            index += 1
            continue
        names.append(found)
        index = found.last
    return names


def _listed(text: str, sentence: Sentence, index: int) -> Found | None:
    for name in sentence.analyses[index].names:
        if name.kind == "nation" or not _follows(sentence, index, name):
            continue
        if name.spelling.isupper() and not text[sentence.words[index].start : sentence.words[index].end].isupper():
            continue
        return Found(index, index + 1 + len(name.rest), name.identity, name.kind, name.spelling)
    return None


def _follows(sentence: Sentence, index: int, name: Name) -> bool:
    return all(
        index + ahead < len(sentence.words) and part in sentence.analyses[index + ahead].cores
        for ahead, part in enumerate(name.rest, 1)
    )


def _plain(sentence: Sentence, index: int) -> bool:
    """Whether a word can go on a name: no cue and no finite verb."""
    analysis = sentence.analyses[index]
    listed = any(name.kind != "nation" for name in analysis.names)
    if (
        listed
        or sentence.cue_at[index]
        or analysis.conjunction
        or any(reading.preposition for reading in analysis.readings)
    ):
        return False
    return not any(
        reading.form in (Form.PAST, Form.PRESENT, Form.FUTURE) and not reading.sense.weak
        for reading in analysis.readings
    )


def _body(text: str, sentence: Sentence, index: int) -> Found | None:
    """A head noun (قوات، جيش، حكومة) with the adjectives after it, nationality among them."""
    if sentence.cue_at[index] != "body":
        return None
    last = index + 1
    while last < min(len(sentence.words), index + 1 + _LONGEST_BODY) and _adjoins(text, sentence, last):
        nation = any(name.kind == "nation" for name in sentence.analyses[last].names)
        event = any(reading.sense.role is not Role.HEAD for reading in sentence.analyses[last].readings)
        if event or sentence.cue_at[last] or not (nation or sentence.words[last].form.startswith("ال")):
            break
        last += 1
    if last == index + 1:
        return None
    return Found(index, last, _surface(text, sentence, index, last), "actor")


def _person(text: str, sentence: Sentence, index: int) -> Found | None:
    """The name after a title: وزير الدفاع الأميركي | مارك أسبر."""
    if sentence.cue_at[index] != "title":
        return None
    first = index + 1
    limit = len(sentence.words)
    while first < limit and _adjoins(text, sentence, first) and _belongs_to_title(sentence, first):
        first += 1
    last = first
    while last < min(limit, first + _LONGEST_PERSON) and _adjoins(text, sentence, last) and _plain(sentence, last):
        last += 1
        if last - first >= 2 and sentence.words[last - 1].form.startswith("ال"):
            break
    if last - first >= 2:
        return Found(index, last, _surface(text, sentence, first, last), "actor")
    whose = any(
        sentence.cue_at[word] == "body" or any(name.kind == "nation" for name in sentence.analyses[word].names)
        for word in range(index, first)
    )
    return Found(index, first, _surface(text, sentence, index, first), "actor") if whose else None


def _belongs_to_title(sentence: Sentence, index: int) -> bool:
    analysis = sentence.analyses[index]
    if sentence.cue_at[index] in ("title", "body"):
        return True
    nation = any(name.kind == "nation" for name in analysis.names)
    return nation or (sentence.words[index].form.startswith("ال") and not sentence.cue_at[index])


def _adjoins(text: str, sentence: Sentence, index: int) -> bool:
    """Whether nothing but a space lies between a word and the one before it, and it is part of no date."""
    if index in sentence.in_dates:
        return False
    return text[sentence.words[index - 1].end : sentence.words[index].start] in (" ", "\u00a0", "\u200c")


def _surface(text: str, sentence: Sentence, first: int, last: int) -> str:
    word = sentence.words[first]
    start = word.start + (1 if sentence.analyses[first].conjunction else 0)
    return text[start : sentence.words[last - 1].end].replace("\n", " ")
