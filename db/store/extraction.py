"""Replacing what was found in an article, with ids that stay where the finding stays."""

from __future__ import annotations

from collections.abc import Sequence

from db.records import Account, Event, Extraction
from db.store.accounts import voice_of
from db.store.aliases import aliases, renamed
from db.store.change import Row, Step, next_ids
from db.store.event_rows import write_evidence
from db.store.gathering import Corroboration
from db.store.passages import Passage, passage_steps
from db.store.rows import write_mention
from db.store.store import Writing
from db.store.stored_rows import select_rows, update_step

_Place = tuple[object, ...]


class Replacement:
    """The steps from what the library has found in one article to a new extraction.

    A mention at the same place keeps its id, and so does the account with the same passage and
    trigger; events follow from their accounts. ``article`` is the article's row.
    """

    def __init__(
        self,
        writing: Writing,
        article_id: int,
        article: Row,
        extraction: Extraction,
        corroboration: Corroboration | None = None,
    ) -> None:
        self._writing = writing
        self._article_id = article_id
        self._extraction = extraction
        self._corroboration = corroboration
        self._findings = Findings(writing, article_id, article, corroboration)
        self._mentions = select_rows(writing.connection, "mentions", "article_id", [article_id])
        self._evidence = select_rows(writing.connection, "evidence", "article_id", [article_id])

    def steps(self) -> list[Step]:
        """All steps, each table's rows there before others point at them."""
        mention_ids, mention_steps = self._match_mentions()
        passages = self._match_passages(mention_ids)
        gone = {key: row for key, row in self._mentions.items() if key not in mention_ids}
        return [
            *mention_steps,
            *passage_steps(self._writing, passages, self._corroboration),
            *(Step("mentions", key, row, None) for key, row in gone.items()),
        ]

    def _match_mentions(self) -> tuple[list[int], list[Step]]:
        """The id of each mention of the extraction, and the steps that make them so."""
        places: dict[_Place, list[int]] = {}
        for key, row in self._mentions.items():
            places.setdefault((row["start_offset"], row["end_offset"]), []).append(key)
        new_ids = next_ids(self._writing, "mentions")
        ids, steps = [], []
        for mention in self._extraction.mentions:
            row = write_mention(mention, self._article_id)
            known = places.get((mention.start, mention.end))
            key = known.pop(0) if known else next(new_ids)
            ids.append(key)
            steps.append(_step("mentions", key, self._mentions.get(key), row))
        return ids, [step for step in steps if step is not None]

    def _match_passages(self, mention_ids: list[int]) -> list[Passage]:
        """The passages of the extraction, those of the library by their place, and those that go."""
        places: dict[_Place, list[int]] = {}
        for key, row in self._evidence.items():
            places.setdefault(_place_of(row), []).append(key)
        new_ids = next_ids(self._writing, "evidence")
        passages = []
        for event in self._extraction.events:
            known = places.get((*event.evidence.passage, *event.evidence.trigger))
            key = known.pop(0) if known else next(new_ids)
            passages.append(self._findings.passage(key, event, mention_ids, self._evidence.get(key)))
        kept = {passage.key for passage in passages}
        gone = (Passage(key, row, None, None) for key, row in self._evidence.items() if key not in kept)
        return [*passages, *gone]


class Findings:
    """Passages of one article of the library, as what was found in it gives them."""

    def __init__(
        self, writing: Writing, article_id: int, article: Row, corroboration: Corroboration | None = None
    ) -> None:
        self._article_id = article_id
        self._text, self._language = str(article["text"]), str(article["language"])
        self._voice = voice_of(writing.connection, article_id)
        self._corroboration = corroboration
        self._aliases = aliases(writing.connection)

    def passage(self, key: int, event: Event, mention_ids: Sequence[int], before: Row | None = None) -> Passage:
        """The passage that tells an event; ``before`` is its row so far."""
        called = renamed(event, self._aliases)
        quote = self._text[slice(*event.evidence.passage)]
        account = Account(key, self._article_id, self._voice, self._language, quote, called)
        terms = self._corroboration.terms(account) if self._corroboration else None
        return Passage(key, before, write_evidence(called, self._article_id, mention_ids, terms), account)


def _place_of(row: Row) -> _Place:
    return tuple(row[column] for column in ("passage_start", "passage_end", "trigger_start", "trigger_end"))


def _step(table: str, key: int, before: Row | None, after: Row) -> Step | None:
    return Step(table, key, None, after) if before is None else update_step(table, key, before, after)
