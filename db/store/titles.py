"""Which title names an event best, of those that its accounts bear."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from db.records import Account, Basis, EventType
from db.text.folding import fold_text
from db.text.stemming import WORD, stems

SHORTEST: Final = 16
"""Code points from which a title says enough."""

_MOST_WORDS: Final = 12
"""Words beyond which a title says no more."""


def best_title(accounts: Sequence[Account], language: str, kind: tuple[EventType, str | None]) -> str:
    """The title that says most of what the accounts share; of equals the first.

    A clause without its subject is the last choice. What is told in ``language``, as the event's
    own ``kind`` (type and subtype) and with a date of its own comes before the rest.
    """
    words = {account.key: _words(account.event.title) for account in accounts}
    told = Counter(word for found in words.values() for word in found)

    def weakness(account: Account) -> tuple[object, ...]:
        event = account.event
        return (
            event.expected,
            _is_fragment(event.title),
            account.language != language,
            event.type is EventType.OTHER and (event.type, event.subtype) != kind,
            event.basis is Basis.DOCUMENT,
            -sum(told[word] - 1 for word in words[account.key]),
            event.title.endswith("…"),
            -min(len(event.title.split()), _MOST_WORDS),
        )

    return min(accounts, key=weakness).event.title


def _is_fragment(title: str) -> bool:
    """Whether a title is short or, in Latin letters, begins in the middle of a sentence."""
    return len(title) < SHORTEST or title[:1].islower()


def _words(title: str) -> frozenset[str]:
    """The likeliest stem of each word."""
    return frozenset(stems(word)[0] for word in WORD.findall(fold_text(title)))
