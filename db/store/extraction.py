"""Replacing what was found in an article, with ids that stay where the finding stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from db.records import Account, Event, Extraction
from db.store.accounts import voice_of
from db.store.aliases import aliases, renamed
from db.store.change import Row, Step, Value, next_ids
from db.store.choices import Anchor
from db.store.event_rows import write_evidence
from db.store.gathering import Corroboration
from db.store.passages import Passage, passage_steps
from db.store.rows import write_mention
from db.store.store import Writing
from db.store.stored_rows import select_rows, update_step

_Place = tuple[object, ...]

_PLACE: Final = ("passage_start", "passage_end", "trigger_start", "trigger_end")


class Replacement:
    """The steps from what the library has found in one article to a new extraction.

    A mention at the same place keeps its id, and so does the account with the same passage and
    trigger; events follow from their accounts. ``article`` is the article's row,
    ``former`` its text before where it has another now.
    """

    def __init__(
        self,
        writing: Writing,
        article_id: int,
        article: Row,
        extraction: Extraction,
        corroboration: Corroboration | None = None,
        *,
        former: str | None = None,
    ) -> None:
        self._writing = writing
        self._text = str(article["text"])
        self._former = self._text if former is None else former
        self._article_id = article_id
        self._extraction = extraction
        self._corroboration = corroboration
        self._findings = Findings(writing, article_id, article, corroboration)
        self._mentions = select_rows(writing.connection, "mentions", "article_id", [article_id])
        evidence = select_rows(writing.connection, "evidence", "article_id", [article_id])
        self._evidence = {key: row for key, row in evidence.items() if row["title"] != ""}
        self._held = {key: row for key, row in evidence.items() if row["title"] == ""}

    def steps(self) -> list[Step]:
        """All steps, each table's rows there before others point at them."""
        mention_ids, mention_steps = self._match_mentions()
        passages = self._match_passages(mention_ids)
        gone = {key: row for key, row in self._mentions.items() if key not in mention_ids}
        return [
            *mention_steps,
            *passage_steps(self._writing, passages, self._corroboration),
            *self._held_steps(mention_ids),
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
        known = self._known_keys()
        new_ids = next_ids(self._writing, "evidence")
        passages = []
        for number, event in enumerate(self._extraction.events):
            key = known[number] if number in known else next(new_ids)
            passages.append(self._findings.passage(key, event, mention_ids, self._evidence.get(key)))
        kept = {passage.key for passage in passages}
        gone = {key: row for key, row in self._evidence.items() if key not in kept}
        held = self._kept_for_a_person(gone)
        self._held |= {key: gone[key] for key in held}
        return [*passages, *(Passage(key, row, None, None) for key, row in gone.items() if key not in held)]

    def _kept_for_a_person(self, gone: dict[int, Row]) -> set[int]:
        """Passages that go, but are the last of an event that a person has corrected: it stays with them."""
        told = {int(str(row["event_id"])) for row in gone.values()}
        connection = self._writing.connection
        corrected = {
            key for key, row in select_rows(connection, "events", "id", told).items() if row["corrected"] != "[]"
        }
        others = select_rows(connection, "evidence", "event_id", corrected)
        still = {row["event_id"] for key, row in others.items() if key not in gone}
        return {key for key, row in gone.items() if row["event_id"] in corrected and row["event_id"] not in still}

    def _held_steps(self, mention_ids: list[int]) -> Iterator[Step]:
        """The passages that stay for a person, where their words stand in the text as it is now."""
        for key, row in self._held.items():
            start, end, first, last = (int(str(value)) for value in _place_of(row))
            after: dict[str, Value] = {}
            place = Anchor(self._article_id, self._former[start:end], start, start).place_in(self._text)
            if place is not None:
                moved = (value - start + place for value in (start, end, first, last))
                after |= dict(zip(_PLACE, moved, strict=True))
            if row["mention_id"] not in mention_ids:
                after["mention_id"] = None
            if step := update_step("evidence", key, row, after):
                yield step

    def _known_keys(self) -> dict[int, int]:
        """The passages of the library that events of the extraction are told by, by the events' numbers.

        First those at the same place, then those told by the same word there, then those in the same
        words, where the text before them has changed.
        """
        found: dict[int, int] = {}
        left = dict(self._evidence)
        ways = [(_place_of, _place_in), (_trigger_of, _trigger_in), (self._words_of, self._words_in)]
        if self._former != self._text:
            del ways[1]
        for place_of, place_in in ways:
            places: dict[_Place, list[int]] = {}
            for key, row in left.items():
                places.setdefault(place_of(row), []).append(key)
            for number, event in enumerate(self._extraction.events):
                keys = places.get(place_in(event)) if number not in found else None
                if keys:
                    found[number] = keys.pop(0)
                    del left[found[number]]
        return found

    def _words_of(self, row: Row) -> _Place:
        start, end, first, last = (int(str(value)) for value in _place_of(row))
        return self._former[start:end], first - start, last - start

    def _words_in(self, event: Event) -> _Place:
        (start, end), (first, last) = event.evidence.passage, event.evidence.trigger
        return self._text[start:end], first - start, last - start


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
    return tuple(row[column] for column in _PLACE)


def _trigger_of(row: Row) -> _Place:
    return row["trigger_start"], row["trigger_end"]


def _trigger_in(event: Event) -> _Place:
    return event.evidence.trigger


def _place_in(event: Event) -> _Place:
    return (*event.evidence.passage, *event.evidence.trigger)


def _step(table: str, key: int, before: Row | None, after: Row) -> Step | None:
    return Step(table, key, None, after) if before is None else update_step(table, key, before, after)
