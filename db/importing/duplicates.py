"""What a file is to the library: new, changed, known, moved, or a text that is there already."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from db.importing.pipeline import Prepared
from db.importing.scan import Candidate
from db.message import Message, message
from db.store.kept import ImportItem, ItemStatus
from db.text.names import visible_name

if TYPE_CHECKING:
    from db.importing.reprints import Reprints


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an import does with a file, and why.

    ``article_id`` is the article of the library that it stands for. ``reprint`` says
    which other text it nearly repeats; a reprint is imported all the same.
    """

    status: ItemStatus
    article_id: int | None = None
    reason: Message | None = None
    reprint: Message | None = None


class Duplicates:
    """Every file that the library knows, and every text of this import so far.

    With ``reprints``, the texts to compare with, nearly the same ones are told too.
    """

    def __init__(self, known: Iterable[ImportItem] = (), reprints: Reprints | None = None) -> None:
        self._by_place: dict[tuple[str, str], ImportItem] = {}
        self._by_body: dict[str, ImportItem] = {}
        self._new_bodies: dict[str, str] = {}
        self._reprints = reprints
        for item in known:
            self._by_place[item.source, item.path] = item
            if item.body_sha256 and item.article_id is not None:
                self._by_body.setdefault(item.body_sha256, item)

    def known(self, candidate: Candidate) -> ImportItem | None:
        """The last state of a file, where it brought or stands for an article."""
        item = self._by_place.get((_as_stored(candidate.folder), candidate.relative))
        return item if item is not None and item.article_id is not None else None

    def unchanged(self, candidate: Candidate) -> Verdict | None:
        """The verdict on a file that has its old size and time, without reading it; None for any other."""
        item = self.known(candidate)
        if item is None or (item.size, item.modified_ns) != (candidate.size, candidate.modified_ns):
            return None
        return Verdict(ItemStatus.UNCHANGED, item.article_id, message("import-same-file"))

    def judge(self, candidate: Candidate, prepared: Prepared, *, chosen: bool = False) -> Verdict:
        """The verdict on a file that was read; its text counts as seen from now on.

        ``chosen``: a person chose something for the file, so that it is taken again unchanged.
        """
        if prepared.article is None:
            return Verdict(ItemStatus.FAILED if prepared.failed else ItemStatus.SKIPPED, reason=prepared.fault)
        item = self.known(candidate)
        if item is not None and item.status is not ItemStatus.DUPLICATE:
            same = item.body_sha256 == prepared.body_sha256 and not chosen
            status = ItemStatus.UNCHANGED if same else ItemStatus.UPDATED
            return Verdict(status, item.article_id, message("import-same-file") if same else None)
        return self._as_told_elsewhere(prepared) or self._as_new(prepared)

    def _as_told_elsewhere(self, prepared: Prepared) -> Verdict | None:
        stored = self._by_body.get(prepared.body_sha256)
        if stored is not None:
            name = visible_name(stored.path)
            if (Path(stored.source) / stored.path).exists():
                return Verdict(ItemStatus.DUPLICATE, stored.article_id, message("import-same-text", title=name))
            return Verdict(ItemStatus.MOVED, stored.article_id, message("import-moved", name=name))
        earlier = self._new_bodies.get(prepared.body_sha256)
        if earlier is not None:
            return Verdict(ItemStatus.DUPLICATE, reason=message("import-same-text", title=earlier))
        return None

    def _as_new(self, prepared: Prepared) -> Verdict:
        title = prepared.article.title if prepared.article else ""
        self._new_bodies[prepared.body_sha256] = title
        reprint: Message | None = None
        if self._reprints is not None and prepared.fingerprint is not None:
            earlier = self._reprints.first_of(prepared.fingerprint)
            reprint = None if earlier is None else message("import-near-duplicate", title=earlier)
            self._reprints.add(prepared.fingerprint, title)
        return Verdict(ItemStatus.ADDED, reprint=reprint)


def _as_stored(folder: Path) -> str:
    """A folder as the library names it: bytes that are not UTF-8 stand as escapes."""
    return os.fsencode(folder).decode("utf-8", "backslashreplace")
