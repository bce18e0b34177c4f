"""How sure it is that an event is one and has that date."""

from __future__ import annotations

from db.extract.events.discourse import Dated
from db.extract.events.senses import Form
from db.extract.events.triggers import Trigger
from db.records import Basis

_BY_BASIS = {Basis.EXPLICIT: 0.25, Basis.RELATIVE: 0.25, Basis.CONTEXT: 0.1, Basis.DOCUMENT: 0.0, Basis.NONE: -0.1}


def confidence(trigger: Trigger, dated: Dated) -> float:
    """A probability between 0 and 1."""
    if trigger.expected:
        return 0.25
    if trigger.sense.weak and trigger.form is not Form.NOUN:
        return 0.35 + (_BY_BASIS[dated.basis] > 0.2) * 0.15
    return round(min(0.98, max(0.05, 0.4 + 0.1 * trigger.strength + _BY_BASIS[dated.basis])), 2)
