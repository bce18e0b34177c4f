"""Reading the library's articles anew with today's lexicons: first what would change, then the change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from db.extract.corroboration.corroborator import Corroborator
from db.extract.extraction import extract
from db.records import Event, Extraction
from db.store.articles import article, article_rows, read_anew
from db.store.change import Change
from db.store.events import readings_of
from db.store.mentions import mentions
from db.store.store import Store


@dataclass(frozen=True, slots=True)
class Renewed:
    """What another reading of one article would add, change and take away: titles of events, and words of dates."""

    article_id: int
    title: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    dates: int
    """How many dates would be other ones, new or gone."""


def what_would_change(
    store: Store, *, read: Callable[[int, int], None] = lambda *_: None, cancelled: Callable[[], bool] = lambda: False
) -> list[Renewed]:
    """The articles that today's lexicons read otherwise; nothing is written.

    ``read`` is told after each article how many of all are done.
    """
    rows = article_rows(store)
    found = []
    for number, row in enumerate(rows, 1):
        if cancelled():
            break
        difference = _difference(store, row.id, row.title, extract(article(store, row.id)))
        if difference is not None:
            found.append(difference)
        read(number, len(rows))
    return found


def renew(
    store: Store, article_ids: Iterable[int], *, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Change]:
    """Read articles anew, one edit each; what a person has set, accepted or added stays.

    Raises:
        EnvironmentFault: an article is gone, or the library cannot be written.
    """
    corroborator = Corroborator()
    for key in article_ids:
        if cancelled():
            return
        yield read_anew(store, key, extract(article(store, key)), corroborator)


def _difference(store: Store, article_id: int, title: str, new: Extraction) -> Renewed | None:
    former = {event.evidence.trigger: event for event in readings_of(store, article_id)}
    now = {event.evidence.trigger: event for event in new.events}
    added = tuple(event.title for trigger, event in now.items() if trigger not in former)
    removed = tuple(event.title for trigger, event in former.items() if trigger not in now)
    changed = tuple(
        event.title for trigger, event in now.items() if trigger in former and _told(event) != _told(former[trigger])
    )
    old_dates = {(kept.mention.start, kept.mention.end, kept.mention.edtf) for kept in mentions(store, article_id)}
    new_dates = {(mention.start, mention.end, mention.edtf) for mention in new.mentions}
    dates = len({place[:2] for place in old_dates ^ new_dates})
    if not (added or removed or changed or dates):
        return None
    return Renewed(article_id, title, added, changed, removed, dates)


def _told(event: Event) -> tuple[object, ...]:
    """What of an event a person sees."""
    return event.title, event.type, event.edtf, event.actors, event.places, event.killed, event.injured
