"""Which reading of a word fits its neighbours, and which word completes it."""

from __future__ import annotations

from typing import Final

from db.extract.events.lexicon import Lexicon
from db.extract.events.senses import Form, Reading, Role, Sense
from db.extract.events.sentence import Sentence, is_finite

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

_THAT_AND_WHEN: Final = 2
_WAS: Final = frozenset(("كان", "وكان", "كانت", "وكانت"))
_DETERMINERS: Final = frozenset(("the", "a", "an", "its", "his", "her", "their", "our", "my"))
_COMPARING: Final = ("than", "as", "like")
_INFINITIVE: Final = frozenset(("to", "will", "would", "could", "may", "might", "should", "must", "can"))


def choose(
    sentence: Sentence, index: int, clause: int, readings: tuple[Reading, ...], lexicon: Lexicon
) -> Reading | None:
    """The reading that fits the neighbours: a noun after a preposition or with an article, else a verb."""
    nouns = [reading for reading in readings if reading.form is Form.NOUN]
    before = sentence.cue_at[index - 1] if index else ""
    verbs = _verbs_by_syntax(sentence, index, clause, readings, lexicon)
    if _needs_inflection(sentence, index, clause, nouns):
        inflected = sentence.words[index].form.endswith(_INFLECTED) and not _follows_that(sentence, index)
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


def _verbs_by_syntax(
    sentence: Sentence, index: int, clause: int, readings: tuple[Reading, ...], lexicon: Lexicon
) -> list[Reading]:
    """The readings as a verb that the words before leave: none after a preposition, no participle but at the head."""
    before = sentence.cue_at[index - 1] if index else ""
    heads = _heads_clause(sentence, index, clause)
    infinitive = index > 0 and sentence.words[index - 1].form in _INFINITIVE
    has_nouns = any(reading.form is Form.NOUN for reading in readings)
    governed = has_nouns and before in _GOVERNING and not heads and not infinitive
    if governed or _only_noun_fits(sentence, index, before, lexicon):
        return []
    verbs = [reading for reading in readings if reading.form is not Form.NOUN]
    if sentence.words[index].nominal:
        verbs = [verb for verb in verbs if verb.form is Form.PARTICIPLE]
    if not heads:
        verbs = [verb for verb in verbs if verb.form is not Form.PARTICIPLE]
    if before == "title" and sentence.words[index].form[0] == "ف":
        verbs = [verb for verb in verbs if not verb.clitics]  # a name: النائب فالح
    if has_nouns and not infinitive and all(verb.form in (Form.PRESENT, Form.PARTICIPLE) for verb in verbs):
        verbs = [verb for verb in verbs if verb.form is Form.PARTICIPLE and heads]
    return verbs


def _only_noun_fits(sentence: Sentence, index: int, before: str, lexicon: Lexicon) -> bool:
    """Whether the word before takes no verb after it."""
    if lexicon.language == "en":
        return is_attribute(sentence, index)
    return lexicon.language == "ar" and before in _NOUN_FOLLOWS and not _verb_may_follow(sentence, index)


def _needs_inflection(sentence: Sentence, index: int, clause: int, nouns: list[Reading]) -> bool:
    """Whether a verb that is spelled as a noun can stand here only with the ending of a verb."""
    if _follows_that(sentence, index) or _is_subject_of_was(sentence, index, clause):
        return True
    named = any(noun.sense.role is not Role.HEAD for noun in nouns)
    follows_subject = not named and _follows_subject(sentence, index, clause)
    before = sentence.cue_at[index - 1] if index else ""
    heads = _heads_clause(sentence, index, clause)
    return not (heads or follows_subject or before in ("relative", "may", "complement", "negated_past"))


def _follows_that(sentence: Sentence, index: int) -> bool:
    """Whether أن stands before, which has a noun after it but where it tells when: بعد أن جرفت السيول."""
    if not index or sentence.words[index - 1].form not in _THAT:
        return False
    return index < _THAT_AND_WHEN or sentence.cue_at[index - 2] not in ("after", "before", "since")


def _is_subject_of_was(sentence: Sentence, index: int, clause: int) -> bool:
    """Whether the word is the subject of كان, whose verb is still to come: وكانت فرق الإطفاء قد استجابت."""
    if not index or sentence.words[index - 1].form not in _WAS:
        return False
    later = range(index + 1, sentence.clauses[clause].last)
    return any(sentence.words[ahead].form == "قد" or is_finite(sentence, ahead) for ahead in later)


def is_attribute(sentence: Sentence, index: int) -> bool:
    """Whether an English participle only describes the noun after it: the burned area, by increased demand."""
    if not index:
        return False
    before = sentence.words[index - 1].form
    return before in _DETERMINERS or (sentence.cue_at[index - 1] == "preposition" and before not in _COMPARING)


def _verb_may_follow(sentence: Sentence, index: int) -> bool:
    """Whether a verb may stand after the cue before it: one joined by و, or after بعدما and its like."""
    return sentence.analyses[index].conjunction or sentence.words[index - 1].form.endswith("ما")


def is_negated(sentence: Sentence, index: int, reading: Reading) -> bool:
    """Whether a negation before a verb says that its deed was not done."""
    for back in (1, 2):
        if index < back:
            break
        cue = sentence.cue_at[index - back]
        past = cue == "negated_past" and reading.form is Form.PAST and back == 1 and not _is_result(sentence, index - 1)
        if cue in ("negation", "without") or past:
            return True
        if cue and back == 1 and cue not in ("may", "conjunction"):
            break
    return False


def _is_result(sentence: Sentence, index: int) -> bool:
    """Whether ما after a comma means «which»: غمرت المياه الطريق، ما أدى إلى إغلاقه."""
    clause = sentence.clauses[sentence.clause_of[index]]
    return clause.comma and clause.first == index


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
    """Where the clause ends, with an anniversary that follows, or what follows a date between commas.

    إحياء | الذكرى؛ سجلت المحطة | ، فجر الثلاثاء، | أعلى كمية.
    """
    following = sentence.clauses[clause + 1 : clause + 3]
    if following and following[0].relation in ("anniversary", "time") and not following[0].comma:
        return following[0].last
    inserted = len(following) > 1 and all(part.relation == "comma" for part in following)
    if inserted and all(index in sentence.in_dates for index in range(following[0].first, following[0].last)):
        return following[1].last
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
