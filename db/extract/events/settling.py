"""The type of a trigger in the light of its sentence and article: the cause of a death, the weight of a speech."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from db.extract.events.discourse import Discourse
from db.extract.events.lexicon import Lexicon
from db.extract.events.senses import Role, Sense
from db.extract.events.sentence import Sentence
from db.extract.events.toll import tells_of_illness
from db.extract.events.triggers import Trigger
from db.records import EventType

_CALAMITIES: Final = frozenset(("accident", "disaster", "weather"))
_HURT: Final = frozenset(("killing", "injury", "explosion"))
_SAID: Final = ("statement", "remark")
_VIOLENT: Final = frozenset(("attack", "protest", "arrest"))
_TELLING_OF_GAMES: Final = frozenset(("attack", "happening", "culture", "election", "economy", "threat", "movement"))
"""Kinds whose words tell of a match where the article does."""


def settle_types(sentence: Sentence, triggers: Sequence[Trigger], lexicon: Lexicon, discourse: Discourse) -> None:
    """Give killed and injured their cause, words of games their match, reported speech the type of what was said."""
    _note_matter(sentence, triggers, lexicon, discourse)
    violent = any(trigger.sense.kind == "attack" for trigger in triggers)
    for number, trigger in enumerate(triggers):
        if trigger.sense.kind in _SAID and trigger.real:
            trigger.sense = _by_content(sentence, triggers, number, lexicon)
        else:
            trigger.sense = _settled(sentence, trigger.sense, lexicon, discourse, violent=violent)


def _note_matter(sentence: Sentence, triggers: Sequence[Trigger], lexicon: Lexicon, discourse: Discourse) -> None:
    """Note whether the article tells of a calamity, or of a match."""
    kinds = {trigger.sense.kind for trigger in triggers}
    if any(trigger.sense.kind == "attack" and trigger.sense.lemma not in lexicon.blows for trigger in triggers):
        discourse.calamity = False
    elif kinds & _CALAMITIES:
        discourse.calamity = True
    elif kinds & _VIOLENT - {"attack"}:
        discourse.calamity = False
    discourse.game = ("sport" in kinds or discourse.game) and _names_arena(sentence, lexicon)


def _settled(sentence: Sentence, sense: Sense, lexicon: Lexicon, discourse: Discourse, *, violent: bool) -> Sense:
    """What a word means where a match, an illness, a calamity or violence is told of."""
    settled: tuple[EventType, str] | None = None
    if discourse.game and sense.kind in _TELLING_OF_GAMES and sense.lemma in lexicon.games:
        settled = EventType.OTHER, "sport"
    elif violent and not discourse.calamity and sense.lemma.partition(" ")[0] in lexicon.fates:
        settled = EventType.ASSAULT, "killing"
    elif (discourse.calamity and sense.kind == "attack" and sense.lemma in lexicon.blows) or (
        sense.kind in _HURT and tells_of_illness(sentence, lexicon)
    ):
        settled = EventType.OTHER, "disaster"
    elif discourse.calamity and sense.kind in _HURT:
        settled = EventType.OTHER, "accident"
    return sense._replace(type=settled[0], kind=settled[1]) if settled else sense


def _names_arena(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a sentence speaks of matches, teams or players."""
    return any(not lexicon.arena.isdisjoint(analysis.cores) for analysis in sentence.analyses)


def _by_content(sentence: Sentence, triggers: Sequence[Trigger], number: int, lexicon: Lexicon) -> Sense:
    trigger = triggers[number]
    later = (other.index for other in triggers[number + 1 :] if other.sense.role is Role.SAYING and other.real)
    last = next(later, len(sentence.words))
    content = lexicon.stems.content
    for index in range(trigger.index + 1, last):
        for rest, kind in _meant(sentence, index, content):
            follows = tuple(word.form for word in sentence.words[index + 1 : index + 1 + len(rest)])
            if follows == rest:
                return trigger.sense._replace(type=kind)
    return trigger.sense


def _meant(
    sentence: Sentence, index: int, content: Mapping[str, list[tuple[tuple[str, ...], EventType]]]
) -> list[tuple[tuple[str, ...], EventType]]:
    """What a word weighs in a speech, with or without the conjunction written together with it."""
    form = sentence.words[index].form
    return content.get(form) or (content.get(form[1:], []) if form[0] in "وف" else [])
