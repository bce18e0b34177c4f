"""How sure it is that an event is one and has that date."""

from __future__ import annotations

from typing import Final

from db.extract.events.discourse import Dated
from db.extract.events.senses import Form
from db.extract.events.triggers import Trigger
from db.records import Basis

_VERB: Final = {Basis.EXPLICIT: 0.95, Basis.RELATIVE: 0.95, Basis.CONTEXT: 0.79, Basis.DOCUMENT: 0.76, Basis.NONE: 0.5}
_NOUN: Final = {Basis.EXPLICIT: 0.88, Basis.RELATIVE: 0.88, Basis.CONTEXT: 0.66, Basis.DOCUMENT: 0.55, Basis.NONE: 0.4}
"""Rate of right events with the right date among those of our annotated texts, by what told and what dated them."""

_EXPECTED: Final = 0.7
_UNLISTED: Final = 0.25
"""Taken off where the trigger stands in no lexicon."""

_FAINT: Final = 0.1
"""Taken off where the noun may only refer back."""

SURE: Final = 0.8
LIKELY: Final = 0.6


def confidence(trigger: Trigger, dated: Dated) -> float:
    """A probability between 0 and 1."""
    if trigger.expected:
        return _EXPECTED
    noun = trigger.form is Form.NOUN and trigger.strength < 3
    value = (_NOUN if noun else _VERB)[dated.basis]
    if noun and trigger.strength < 2:
        value -= _FAINT
    if trigger.sense.weak and trigger.form is not Form.NOUN:
        value -= _UNLISTED
    return round(value, 2)


def step(value: float) -> str:
    """A confidence as one of the three steps that people see: ``sure``, ``likely``, ``doubtful``."""
    if value >= SURE:
        return "sure"
    return "likely" if value >= LIKELY else "doubtful"
