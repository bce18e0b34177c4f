"""What a file is to the library: new, changed, known, moved, or a text that is there already."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from db.importing.pipeline import Prepared
from db.importing.scan import Candidate
from db.message import Message, message
from db.store.kept import ImportItem, ItemStatus
from db.store.paths import readable
from db.text.names import visible_name


@dataclass(frozen=True, slots=True)
class Verdict:
    """What an import does with an article of a file, and why.

    ``article_id`` is the article of the library that it stands for. ``reprint`` says
    which other text it nearly repeats; a reprint is imported all the same.
    """

    status: ItemStatus
    article_id: int | None = None
    reason: Message | None = None
    reprint: Message | None = None


class Duplicates:
    """Every file that the library knows, and every text of this import so far."""

    def __init__(self, known: Iterable[ImportItem] = ()) -> None:
        self._by_file: dict[tuple[str, str], dict[str, ImportItem]] = {}
        self._by_body: dict[str, ImportItem] = {}
        self._new_bodies: dict[str, str] = {}
        for item in known:
            self._by_file.setdefault((item.source, item.path), {})[item.part] = item
            if item.body_sha256 and item.article_id is not None:
                self._by_body.setdefault(item.body_sha256, item)

    def known(self, candidate: Candidate) -> dict[str, ImportItem]:
        """The last state of a file by part, where it brought or stands for an article."""
        items = self._by_file.get((readable(str(candidate.folder)), candidate.relative), {})
        return {part: item for part, item in items.items() if item.article_id is not None}

    def unchanged(self, candidate: Candidate) -> Verdict | None:
        """The verdict on a file that has its old size and time, without reading it; None for any other."""
        item = self._by_file.get((readable(str(candidate.folder)), candidate.relative), {}).get("")
        if item is None or (item.size, item.modified_ns) != (candidate.size, candidate.modified_ns):
            return None
        if item.article_id is None and item.status is not ItemStatus.HOLDS:
            return None
        return Verdict(ItemStatus.UNCHANGED, item.article_id, message("import-same-file"))

    def judge(self, candidate: Candidate, prepared: Prepared, *, chosen: bool = False) -> Verdict:
        """The verdict on an article that was read; its text counts as seen from now on.

        ``chosen``: a person chose something for it, so that it is taken again unchanged.
        """
        item = self.known(candidate).get(prepared.part)
        if prepared.article is None:
            status = ItemStatus.FAILED if prepared.failed else ItemStatus.SKIPPED
            return Verdict(status, item.article_id if item else None, prepared.fault)
        if item is not None and item.status is not ItemStatus.DUPLICATE:
            same = item.body_sha256 == prepared.body_sha256 and not chosen
            status = ItemStatus.UNCHANGED if same else ItemStatus.UPDATED
            return Verdict(status, item.article_id, message("import-same-file") if same else None)
        return self._as_told_elsewhere(prepared) or self._as_new(prepared)

    def _as_told_elsewhere(self, prepared: Prepared) -> Verdict | None:
        stored = self._by_body.get(prepared.body_sha256)
        if stored is not None:
            name = visible_name(stored.path + stored.part)
            if (Path(stored.source) / stored.path).exists():
                return Verdict(ItemStatus.DUPLICATE, stored.article_id, message("import-same-text", title=name))
            return Verdict(ItemStatus.MOVED, stored.article_id, message("import-moved", name=name))
        earlier = self._new_bodies.get(prepared.body_sha256)
        if earlier is not None:
            return Verdict(ItemStatus.DUPLICATE, reason=message("import-same-text", title=earlier))
        return None

    def _as_new(self, prepared: Prepared) -> Verdict:
        self._new_bodies[prepared.body_sha256] = prepared.article.title if prepared.article else ""
        return Verdict(ItemStatus.ADDED)
