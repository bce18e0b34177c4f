"""Which reading of a word fits its neighbours, and which word completes it."""

from __future__ import annotations

from typing import Final

from db.extract.events.lexicon import Lexicon
from db.extract.events.senses import Form, Reading, Role, Sense
from db.extract.events.sentence import Sentence

_REACH: Final = 7
"""Words within which the second half of a pair stands after the first."""

_GOVERNING: Final = frozenset(
    ("preposition", "demonstrative", "after", "before", "since", "cause", "unreal", "time", "any")
)

_NOUN_FOLLOWS: Final = frozenset(("preposition", "locative", "after", "before", "since", "cause"))
"""Cues after which Arabic has a noun, or أن and ما before a verb."""

_THAT: Final = frozenset(("ان", "بان"))
"""A noun follows these, or a verb in the subjunctive; never one in the past."""

_TOLD_ANEW: Final = frozenset(("علي", "ضد", "بين", "on", "of", "against", "between", "به", "عليه", "על", "נגד"))
_INFLECTED: Final = ("ت", "وا")
"""Endings of Arabic verbs that tell them from the nouns which are spelled as their stems."""

_DETERMINERS: Final = frozenset(("the", "a", "an", "its", "his", "her", "their", "our", "my"))
_INFINITIVE: Final = frozenset(("to", "will", "would", "could", "may", "might", "should", "must", "can"))


def choose(
    sentence: Sentence, index: int, clause: int, readings: tuple[Reading, ...], lexicon: Lexicon
) -> Reading | None:
    """The reading that fits the neighbours: a noun after a preposition or with an article, else a verb."""
    nouns = [reading for reading in readings if reading.form is Form.NOUN]
    verbs = [reading for reading in readings if reading.form is not Form.NOUN]
    if sentence.words[index].feminine:
        verbs = [verb for verb in verbs if verb.form is Form.PARTICIPLE]
    if lexicon.language == "en" and is_attribute(sentence, index):
        verbs = []
    heads = _heads_clause(sentence, index, clause)
    before = sentence.cue_at[index - 1] if index else ""
    if before in _NOUN_FOLLOWS and lexicon.language == "ar" and not _verb_may_follow(sentence, index):
        verbs = []
    infinitive = index > 0 and sentence.words[index - 1].form in _INFINITIVE
    if nouns and before in _GOVERNING and not heads and not infinitive:
        verbs = []
    if nouns and not infinitive and all(verb.form in (Form.PRESENT, Form.PARTICIPLE) for verb in verbs):
        verbs = [verb for verb in verbs if verb.form is Form.PARTICIPLE and heads]
    if not heads:
        verbs = [verb for verb in verbs if verb.form is not Form.PARTICIPLE]
    named = [noun for noun in nouns if noun.sense.role is not Role.HEAD]
    after_that = index > 0 and sentence.words[index - 1].form in _THAT and not _tells_when(sentence, index - 2)
    follows_subject = not named and _follows_subject(sentence, index, clause)
    if after_that:
        verbs = [verb for verb in verbs if verb.form is not Form.PAST or verb.sense.lemma not in lexicon.initial]
    elif not (heads or follows_subject or before in ("relative", "may", "complement")):
        inflected = sentence.words[index].form.endswith(_INFLECTED)
        verbs = [verb for verb in verbs if inflected or verb.sense.lemma not in lexicon.initial]
    if before == "may" and verbs:
        nouns = []
    if nouns and verbs and any(noun.definite or noun.preposition or noun.indefinite for noun in nouns):
        verbs = []
    carriers = [verb for verb in verbs if verb.sense.role is Role.LIGHT]
    full = next((verb for verb in verbs if verb.sense.role not in (Role.LIGHT, Role.HEAD)), None)
    if carriers and full and (_carries_next(sentence, index, full) or _has_no_object(sentence, index)):
        verbs = carriers
    ranked = [*verbs, *nouns]
    return next((reading for reading in ranked if reading.sense.role is not Role.HEAD), ranked[0] if ranked else None)


def is_attribute(sentence: Sentence, index: int) -> bool:
    """Whether an English participle only describes the noun after it: the burned area."""
    return index > 0 and sentence.words[index - 1].form in _DETERMINERS


def _tells_when(sentence: Sentence, index: int) -> bool:
    """Whether a word leads to a clause with a verb of its own: بعد أن جرفت السيول."""
    return index >= 0 and sentence.cue_at[index] in ("after", "before", "since")


def _verb_may_follow(sentence: Sentence, index: int) -> bool:
    """Whether a verb may stand after the cue before it: one joined by و, or after بعدما and its like."""
    return sentence.analyses[index].conjunction or sentence.words[index - 1].form.endswith("ما")


def second_half(
    sentence: Sentence, index: int, reading: Reading, lexicon: Lexicon, clause: int
) -> tuple[int, Sense] | None:
    """The second half of a pair, looked for ahead in the clause."""
    lemmas = {other.sense.lemma for other in sentence.analyses[index].readings if other.form is reading.form}
    for lemma in lemmas & lexicon.stems.pairs.keys():
        seconds = lexicon.stems.pairs[lemma]
        first = sentence.clauses[clause].first
        behind = range(max(first, index - _REACH), index) if reading.form is not Form.NOUN else ()
        for ahead in (*range(index + 1, min(_reach(sentence, index), _end_of_pair(sentence, clause))), *behind):
            if ahead != index + 1 and sentence.cue_at[ahead] in ("preposition", "locative"):
                continue  # a preposition completes only the word that it stands beside
            for core in sentence.analyses[ahead].cores:
                if core in seconds:
                    return ahead, seconds[core]
    return None


def _reach(sentence: Sentence, index: int) -> int:
    """The word before which the second half of a pair stands; those of a date in between do not count."""
    last = index + 1 + _REACH
    return last + sum(ahead in sentence.in_dates for ahead in range(index + 1, last))


def only_describes(sentence: Sentence, index: int, reading: Reading, lexicon: Lexicon) -> bool:
    """Whether a verb with the pronoun of the noun before it only says of it which it is: بلاغ أصدره، اجتماع عقدته."""
    form = sentence.words[index].form
    return (
        lexicon.language == "ar"
        and reading.form is Form.PAST
        and form.endswith(("ه", "ها"))
        and not sentence.analyses[index].conjunction
        and not sentence.cue_at[index - 1]
        and not sentence.words[index - 1].form.startswith("ال")
        and index - 1 not in sentence.in_dates
    )


def _carries_next(sentence: Sentence, index: int, verb: Reading) -> bool:
    """Whether the next word is a happening of another type that the verb only carries: وقعت اشتباكات."""
    following = sentence.analyses[index + 1 : index + 2]
    return any(
        reading.form is Form.NOUN and reading.sense.role is not Role.HEAD and reading.sense.type is not verb.sense.type
        for analysis in following
        for reading in analysis.readings
    )


def _has_no_object(sentence: Sentence, index: int) -> bool:
    """Whether nothing follows that could be done: a date, a place, the end (وقعت في المدينة، وقعت أمس)."""
    after = index + 1
    if after >= len(sentence.words) or after in sentence.in_dates:
        return True
    return sentence.cue_at[after] in ("preposition", "locative", "time", "since", "after", "before")


def _follows_subject(sentence: Sentence, index: int, clause: int) -> bool:
    """Whether a definite noun stands before the word and no verb before that: البرنامج علق عملياته."""
    if not index or not sentence.words[index - 1].form.startswith("ال"):
        return False
    return not any(
        reading.form is not Form.NOUN and reading.sense.role is not Role.HEAD
        for earlier in range(sentence.clauses[clause].first, index)
        for reading in sentence.analyses[earlier].readings
    )


def _heads_clause(sentence: Sentence, index: int, clause: int) -> bool:
    """Whether nothing but the clause's own opening and dates stand before a word of it."""
    if sentence.analyses[index].conjunction:
        return True
    opening = sentence.clauses[clause]
    first = opening.first + (opening.cue == opening.first and index > opening.first)
    return all(
        earlier in sentence.in_dates or sentence.cue_at[earlier] in ("locative", "preposition", "plain", "may", "since")
        for earlier in range(first, index)
    )


def _end_of_pair(sentence: Sentence, clause: int) -> int:
    """Where the clause ends, with an anniversary that follows: إحياء | الذكرى."""
    following = sentence.clauses[clause + 1 : clause + 2]
    if following and following[0].relation in ("anniversary", "time") and not following[0].comma:
        return following[0].last
    return sentence.clauses[clause].last


def happened(sentence: Sentence, first: int, last: int) -> bool:
    """Whether nothing up to the verb that closes the clause puts it off or denies it: افزایش خواهد یافت."""
    put_off = {"future", "negation", "unreal"} & set(sentence.cue_at[first + 1 : last + 1])
    negated = any(reading.form is Form.PURPOSE for reading in sentence.analyses[last].readings)
    return not put_off and not negated


def stands_alone(sentence: Sentence, index: int, clause: int) -> bool:
    """Whether the noun closes its clause: nobody and nothing is told with it."""
    return index + 1 >= sentence.clauses[clause].last


def has_complement(sentence: Sentence, index: int, clause: int) -> bool:
    """Whether a definite noun is told anew with where or against whom: الهجوم الدموي على القنصلية."""
    for ahead in range(index + 1, min(index + 4, sentence.clauses[clause].last)):
        if sentence.words[ahead].form in _TOLD_ANEW:
            return True
        if any(reading.form is Form.PAST for reading in sentence.analyses[ahead].readings):
            return False
    return False
