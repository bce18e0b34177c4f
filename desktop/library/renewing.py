"""Reading the library's articles anew, in the background."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from db.store.change import Change
from db.store.store import Store
from desktop.library.regrouping import Regrouping
from desktop.task import Task

if TYPE_CHECKING:
    from db.importing.renewing import Renewed


class Renewing(Regrouping):
    """What today's lexicons would find, and finding it."""

    def what_would_change(self) -> Task[list[Renewed]]:
        """The articles that are read otherwise today. The task reports how many of all are done."""
        from db.importing.renewing import what_would_change  # noqa: PLC0415 - loads the lexicons when they are needed

        store = self.store
        return self.run(
            lambda task: what_would_change(
                store, read=lambda *done: task.report(done), cancelled=lambda: task.is_cancelled
            )
        )

    def renew(self, article_ids: Sequence[int]) -> Task[int]:
        """Read articles anew, one edit each; the task finishes with their number."""
        from db.importing.renewing import renew  # noqa: PLC0415 - loads the lexicons when they are needed

        store, ids = self.store, list(article_ids)

        def work(task: Task[int]) -> int:
            count = 0
            for change in renew(store, ids, cancelled=lambda: task.is_cancelled):
                task.report((store, change))
                count += 1
            return count

        task = self.run(work)
        task.progressed.connect(self._tell_renewed)
        return task

    def _tell_renewed(self, renewed: object) -> None:
        """Tell of an article that was read anew, unless its library was closed meanwhile."""
        match renewed:
            case (Store() as store, Change() as change) if self.is_open and store is self.store:
                self._edit(change)
