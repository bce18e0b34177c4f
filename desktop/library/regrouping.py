"""Merging, parting and moving what tells an event, and naming actors."""

from __future__ import annotations

from collections.abc import Iterable

from db.store import aliases, regrouping
from db.store.change import Change
from desktop.library.annotating import Annotating


class Regrouping(Annotating):
    """A person's word on what is one happening; it holds for all that is imported later. Every edit can be undone."""

    def merge_events(self, event_ids: Iterable[int]) -> Change:
        """Make several events one, under the first of them."""
        return self._edit(regrouping.merge_events(self.store, event_ids))

    def part_passages(self, evidence_ids: Iterable[int]) -> Change:
        """Let passages of an event tell another event of their own."""
        return self._edit(regrouping.part_passages(self.store, evidence_ids))

    def move_passages(self, evidence_ids: Iterable[int], event_id: int) -> Change:
        """Let passages tell an event that is there already."""
        return self._edit(regrouping.move_passages(self.store, evidence_ids, event_id))

    def rename(self, name: str, identity: str) -> Change:
        """Call an actor or a place otherwise, everywhere; called like another, the two are one from now on."""
        return self._edit(aliases.rename(self.store, name, identity))
