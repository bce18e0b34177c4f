"""Actors and places that a passage names, each by its one identity."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from db.extract.events.lexicon import Lexicon, lexicon
from db.extract.events.senses import Form, Name, Role
from db.extract.events.sentence import Sentence
from db.extract.events.words import folded, words_of

_MOST_ACTORS: Final = 6
_LONGEST_PERSON: Final = 4
_LONGEST_BODY: Final = 3
_REMEMBERED: Final = 20_000
_GOVERNED: Final = ("لإ", "لأ", "بإ", "بأ", "لل", "بال")
"""Beginnings of Arabic words that are no names, but what a preposition governs."""


class Found(NamedTuple):
    """A name in a sentence: words ``first``..``last`` (exclusive), as it is shown, its kind, as it was met."""

    first: int
    last: int
    shown: str
    kind: str
    spelling: str = ""


@lru_cache(_REMEMBERED)
def identity(name: str, language: str) -> str:
    """The identity of an actor or a place: one for all its spellings, titles left away.

    Names of the gazetteer have a key that all languages share; of others the folded words are the key.
    """
    forms = [word.form for word in words_of(folded(name), 0, len(name), name)]
    known = lexicon(language)
    if known is None:
        return " ".join(forms)
    forms = _without_title(forms, known)
    keys, index = [], 0
    while index < len(forms):
        listed = next(
            (one for one in known.analyse(forms[index]).names if _matches(one, forms[index + 1 :], known)), None
        )
        keys.append(listed.key if listed else known.core(forms[index]))
        index += 1 + (len(listed.rest) if listed else 0)
    return " ".join(keys)


def _without_title(forms: list[str], known: Lexicon) -> list[str]:
    """The words after a title and what belongs to it: الرئيس الأميركي السابق | دونالد ترامب."""
    first = int(_is_cue(forms[:1], "demonstrative", known))
    if not _is_cue(forms[first : first + 1], "title", known):
        return forms[first:] or forms
    first += 1
    while first < len(forms) and (
        _is_cue(forms[first : first + 1], "title", known)
        or _is_cue(forms[first : first + 1], "office", known)
        or forms[first].startswith("ال")
        or any(one.kind == "nation" for one in known.analyse(forms[first]).names)
    ):
        first += 1
    of_a_body = _is_cue(forms[first : first + 1], "body", known)
    return forms if of_a_body or first >= len(forms) else forms[first:]


def _is_cue(forms: Sequence[str], kind: str, known: Lexicon) -> bool:
    return any(cue.kind == kind for form in forms for cue in known.analyse(form).cues)


def _matches(name: Name, following: Sequence[str], known: Lexicon) -> bool:
    return len(following) >= len(name.rest) and all(
        part in known.analyse(form).cores for part, form in zip(name.rest, following, strict=False)
    )


def actors_and_places(
    sentence: Sentence, names: list[Found], passage: tuple[int, int]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The actors and the places between two offsets as people read them, in the order of the text."""
    actors: dict[str, None] = {}
    places: dict[str, None] = {}
    for found in names:
        if sentence.words[found.first].start < passage[0] or sentence.words[found.last - 1].end > passage[1]:
            continue
        if _is_place(sentence, found):
            places[found.spelling if found.kind == "capital" else found.shown] = None
        else:
            actors[found.shown] = None
    return tuple(actors)[:_MOST_ACTORS], tuple(places)


def _is_place(sentence: Sentence, found: Found) -> bool:
    """Cities are places; a country, or its capital, is one after في and its like and an actor where it acts."""
    if found.kind not in ("country", "capital"):
        return found.kind == "place"
    located = found.first > 0 and sentence.cue_at[found.first - 1] == "locative"
    return located or _prefixed(sentence, found)


def _prefixed(sentence: Sentence, found: Found) -> bool:
    """Whether a preposition of place, Hebrew ב or ל or Arabic ب, is written together with the name."""
    form = sentence.words[found.first].form
    name = folded(found.spelling).split()[0].lower()
    return form[0] in "בלب" and not name.startswith(form[0]) and len(form) > 3


def names_in(text: str, sentence: Sentence, people: dict[str, str]) -> list[Found]:
    """Names of the gazetteer, bodies (head noun and adjectives) and persons after their titles.

    ``people`` are those whom the article has named in full, by their last word; it grows.
    """
    names: list[Found] = []
    index = 0
    while index < len(sentence.words):
        found = None if index in sentence.in_dates else _name_at(text, sentence, index, people)
        if found is None:
            index += 1
            continue
        names.append(found)
        index = found.last
    return names


def _name_at(text: str, sentence: Sentence, index: int, people: dict[str, str]) -> Found | None:
    found = _listed(text, sentence, index) if sentence.analyses[index].names else None
    cue = sentence.cue_at[index]
    if found is None and cue == "body":
        found = _body(text, sentence, index)
    elif found is None and cue == "title":
        found = _person(text, sentence, index, people)
    elif found is None and not cue and people:
        found = _named_before(text, sentence, index, people)
    return found


def _listed(text: str, sentence: Sentence, index: int) -> Found | None:
    for name in sentence.analyses[index].names:
        if name.kind == "nation" or not _follows(sentence, index, name):
            continue
        if name.spelling.isupper() and not text[sentence.words[index].start : sentence.words[index].end].isupper():
            continue
        return Found(index, index + 1 + len(name.rest), name.shown, name.kind, name.spelling)
    return None


def _follows(sentence: Sentence, index: int, name: Name) -> bool:
    return all(
        index + ahead < len(sentence.words) and part in sentence.analyses[index + ahead].cores
        for ahead, part in enumerate(name.rest, 1)
    )


def _plain(text: str, sentence: Sentence, index: int) -> bool:
    """Whether a word can go on a name: no cue, no number and no finite verb."""
    analysis, word = sentence.analyses[index], sentence.words[index]
    listed = any(name.kind != "nation" for name in analysis.names)
    governed = any(reading.preposition for reading in analysis.readings)
    if listed or sentence.cue_at[index] or analysis.conjunction or governed or not word.form[0].isalpha():
        return False
    if text.startswith(_GOVERNED, word.start) or "a" <= text[word.start] <= "z":
        return False
    return not any(
        reading.form in (Form.PAST, Form.PRESENT, Form.FUTURE) and not reading.sense.weak
        for reading in analysis.readings
    )


def _body(text: str, sentence: Sentence, index: int) -> Found | None:
    """A head noun (قوات، جيش، حكومة) with the adjectives after it, or with the country that it belongs to."""
    last = index + 1
    while last < min(len(sentence.words), index + 1 + _LONGEST_BODY) and _adjoins(text, sentence, last):
        country = _listed(text, sentence, last)
        if country is not None and country.kind == "country":
            last = country.last
            break
        nation = any(name.kind == "nation" for name in sentence.analyses[last].names)
        event = any(reading.sense.role is not Role.HEAD for reading in sentence.analyses[last].readings)
        if event or sentence.cue_at[last] or not (nation or sentence.words[last].form.startswith("ال")):
            break
        last += 1
    if last == index + 1:
        return None
    return Found(index, last, _surface(text, sentence, index, last), "actor")


def _person(text: str, sentence: Sentence, index: int, people: dict[str, str]) -> Found | None:
    """The name after a title: وزير الدفاع الأميركي | مارك أسبر."""
    first = index + 1
    limit = len(sentence.words)
    while first < limit and _adjoins(text, sentence, first) and _belongs_to_title(sentence, first):
        first += 1
    listed = _listed(text, sentence, first) if first < limit and _adjoins(text, sentence, first) else None
    if listed is not None and listed.kind == "person":
        return listed._replace(first=index)
    last = first
    while (
        last < min(limit, first + _LONGEST_PERSON) and _adjoins(text, sentence, last) and _plain(text, sentence, last)
    ):
        last += 1
        if last - first >= 2 and sentence.words[last - 1].form.startswith("ال"):
            break
    if last - first >= 2:
        shown = _surface(text, sentence, first, last)
        people[sentence.words[last - 1].form] = shown
        return Found(index, last, shown, "actor")
    if last - first == 1 and sentence.words[first].form in people:
        return Found(index, last, people[sentence.words[first].form], "actor")
    whose = any(
        sentence.cue_at[word] == "body" or any(name.kind == "nation" for name in sentence.analyses[word].names)
        for word in range(index, first)
    )
    return Found(index, first, _surface(text, sentence, index, first), "actor") if whose else None


def _named_before(text: str, sentence: Sentence, index: int, people: dict[str, str]) -> Found | None:
    """A person by the last name alone, whom the article has named in full.

    A word in small letters is none, nor is an Arabic adjective: الساحل الغربي.
    """
    word = sentence.words[index]
    shown = people.get(word.form)
    adjective = index > 0 and word.form.startswith("ال") and sentence.words[index - 1].form.startswith("ال")
    if shown is None or adjective or "a" <= text[word.start] <= "z":
        return None
    return Found(index, index + 1, shown, "actor")


def _belongs_to_title(sentence: Sentence, index: int) -> bool:
    analysis = sentence.analyses[index]
    if sentence.cue_at[index] in ("title", "body", "office", "plain") and any(
        cue.kind in ("title", "body", "office") for cue in analysis.cues
    ):
        return True
    if any(name.kind == "person" for name in analysis.names):
        return False
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
