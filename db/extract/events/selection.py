"""Which triggers of a sentence become events."""

from __future__ import annotations

from collections.abc import Sequence

from db.extract.events.clauses import Sentence
from db.extract.events.dating import Dated, Discourse
from db.extract.events.triggers import Trigger, merged


def selected(
    sentence: Sentence, triggers: Sequence[Trigger], dates: Sequence[Dated], discourse: Discourse
) -> list[int]:
    """The indices of the triggers that tell an event of their own."""
    if "commentator" in sentence.cue_at[:8]:
        return []
    kept = {id(trigger) for trigger in merged([trigger for trigger in triggers if trigger.real])}
    return [
        number
        for number, trigger in enumerate(triggers)
        if trigger.real and id(trigger) in kept and not discourse.is_future(dates[number].span)
    ]
