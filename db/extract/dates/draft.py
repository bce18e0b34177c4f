"""A date expression while it is being read, and what its readers know of the text around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from typing import Final

from db.extract.dates.fold import Folded, fold_word
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import FIRST_DAY, LAST_DAY, PRECISION, Days, known, span_of, value_of
from db.extract.dates.tokens import Token
from db.extract.dates.words import Words
from db.extract.lexicon import read
from db.message import Argument, Message, message
from db.records import Anchor, MentionType
from db.time import edtf
from db.time.calendars import HijriTable
from db.time.span import DAY, Precision, Span, civil_day

_AND: Final = frozenset("وفו")
_LONGEST_INTRODUCER: Final = 12
_SENTENCE_END: Final = re.compile(r"[\n!?؟]|\.(?![0-9])")


@dataclass(slots=True)
class Draft:
    """A mention to be; offsets are into the folded text, days are day numbers, both ends inside."""

    start: int
    end: int
    type: MentionType
    value: str
    reason: list[Message] = field(default_factory=list)
    days: Days | None = None
    unit: str = "day"
    precision: Precision | None = None
    modifier: str | None = None
    anchor: Anchor = Anchor.NONE
    calendar: str = "gregorian"
    waiting: bool = False
    lasting: bool = False
    approximate: bool = False
    seconds: tuple[int, int] | None = None
    alternative: Message | None = None
    written_year: bool = False
    ahead: bool = False
    """Whether the sentence speaks of it as lying ahead, so that a tale of the past does not go on from it."""
    anniversary: tuple[int, int] | None = None
    """Of an anniversary: years after what it remembers, days off (-1 for its eve)."""
    sure: tuple[int | None, int | None] | None = None
    """Of a lasting one: the day numbers from which and up to which it surely went on; without it, its own ends."""

    @property
    def span(self) -> Span | None:
        """The place on the axis; None where there is none, or beyond the years the program knows."""
        if self.days is None or not known(self.days):
            return None
        precision = self.precision or PRECISION.get(self.unit, Precision.DAY)
        if self.seconds is not None:
            return Span(*self.seconds, precision, self.approximate)
        span = span_of(self.days, precision, approximate=self.approximate)
        return self._lasted(span) if self.lasting else edtf.parse(edtf.write(span))

    def _lasted(self, span: Span) -> Span:
        """The span as one that went on from its start to its end; its ends are known unless it is approximate."""
        ends = (None, None) if self.approximate or self.days is None else (self.days.first, self.days.last + 1)
        first, last = ends if self.sure is None else self.sure
        if first is not None and last is not None and last < first:
            first = last = None
        about = span.approximate or first is None or last is None
        sure_start, sure_end = (None if day is None else day * DAY for day in (first, last))
        return replace(span, approximate=about, lasting=True, sure_start=sure_start, sure_end=sure_end)


@dataclass(slots=True)
class Context:
    """What the readers know: the text, the publication day, the expressions read so far."""

    folded: Folded
    words: Words
    published: int | None
    primary: str
    hijri: HijriTable = HijriTable.UMM_AL_QURA
    drafts: list[Draft] = field(default_factory=list)
    full_days: dict[tuple[int, int], Draft] = field(default_factory=dict)
    """Month and day -> the first expression that tells such a day with its year."""
    entry: Draft | None = None
    """The latest entry of a chronology: a date with its year that opens a line."""
    solar_shown: bool | None = None

    @property
    def solar(self) -> bool:
        """Whether a Persian text reckons by the Jalali calendar: it names its months and years more often."""
        if self.solar_shown is None:
            self.solar_shown = _reckons_by_sun(self.words.words)
        return self.solar_shown

    def add(self, draft: Draft) -> None:
        """Takes an expression that has been read, for those after it to be told from."""
        self.drafts.append(draft)
        if draft.written_year and draft.unit == "day" and draft.days is not None and draft.anchor is Anchor.NONE:
            civil = civil_day(draft.days.first)
            self.full_days.setdefault((civil.month, civil.day), draft)

    def draft(self, match: Match, kind: MentionType, value: str, reason: Message | None = None) -> Draft:
        """A draft on the tokens of a match."""
        start, end = match.tokens[match.first].start, match.tokens[match.last - 1].end
        return Draft(start, end, kind, value, [reason] if reason else [])

    def quote(self, match: Match) -> str:
        """The words of a match as the text writes them."""
        return self.original(match.tokens[match.first].start, match.tokens[match.last - 1].end)

    def original(self, start: int, end: int) -> str:
        """The original text between two folded offsets, in one line."""
        return " ".join(self.folded.original[self.folded.start(start) : self.folded.end(end)].split())

    def unit(self, match: Match, unit: str, days: Days, reason: Message) -> Draft:
        """A draft of a calendar unit."""
        draft = self.draft(match, MentionType.DATE, value_of(unit, days), reason)
        draft.days, draft.unit = days, unit
        return draft

    def waits(self, match: Match, value: str, unit: str = "day", kind: MentionType = MentionType.DATE) -> Draft:
        """A draft that can be resolved only when the publication date is known."""
        draft = self.draft(match, kind, value, message("reason-waits", words=self.quote(match)))
        draft.unit, draft.waiting, draft.anchor = unit, True, Anchor.PUBLICATION
        return draft

    def same_sentence(self, earlier: Draft, start: int) -> bool:
        """Whether no sentence ends between an earlier expression and an offset."""
        return 0 <= start - earlier.end < 400 and not _SENTENCE_END.search(self.words.text, earlier.end, start)

    def same_paragraph(self, earlier: Draft, start: int) -> bool:
        """Whether no line ends between an earlier expression and an offset."""
        return "\n" not in self.words.text[earlier.end : start]

    def latest(self, units: Iterable[str], *, waiting: bool = True, past: bool = False) -> Draft | None:
        """The latest expression before this one that is a day, month … (of one of some units; ``past``: not ahead)."""
        wanted = set(units)
        for draft in reversed(self.drafts[-12:]):
            told = draft.days is not None or (waiting and draft.waiting)
            if past and (draft.ahead or (draft.days is not None and draft.days.first > (self.published or LAST_DAY))):
                continue
            if told and draft.unit in wanted and draft.type in (MentionType.DATE, MentionType.TIME):
                return draft
        return None

    def day_ahead(self, start: int) -> int | None:
        """The day ahead of which the sentence has just told, as a forecast goes on from day to day."""
        if not self.drafts or self.published is None:
            return None
        earlier = self.drafts[-1]
        if earlier.unit not in ("day", "clock") or earlier.days is None or earlier.days.first <= self.published:
            return None
        introducer = self.words.text[max(0, earlier.start - _LONGEST_INTRODUCER) : earlier.start].split()[-1:]
        if not role_words(self.primary, "until").isdisjoint(introducer):
            return None  # "held until Monday over a fire on Thursday"
        return earlier.days.first if self.same_sentence(earlier, start) else None

    def previous_word(self, token: Token, distance: int = 1) -> str:
        """A word before the one a token belongs to."""
        return self.words.word(token.opening - distance)

    def next_word(self, token: Token, distance: int = 1) -> str:
        """A word after the one a token belongs to."""
        return self.words.word(token.word + distance)


def _reckons_by_sun(words: list[str]) -> bool:
    table = read("fa", "dates")["words"]
    solar, other = (
        {fold_word(word) for spellings in table[name].values() for word in spellings if len(word) > 3}
        for name in ("jalali", "month")
    )
    told = sum(
        (word in solar or word[:2] in ("13", "14")) and (len(word) == 4 or not word.isdecimal()) for word in words
    )
    return told >= sum(word in other or (len(word) == 4 and word[:2] in ("19", "20")) for word in words)


@cache
def counting_words(language: str, name: str) -> frozenset[str]:
    """A list of the lexicon's ``counting`` table, folded: words that tell whether a number counts something."""
    return frozenset(fold_word(word) for word in read(language, "dates").get("counting", {}).get(name, ()))


def is_among(word: str, words: frozenset[str]) -> bool:
    """Whether a word is one of some words, perhaps with "and" written before it."""
    return word in words or (word[:1] in _AND and word[1:] in words)


@cache
def role_words(language: str, role: str) -> frozenset[str]:
    """The single words that have a role in a language, folded."""
    table = read(language, "dates")["words"].get(role, {})
    return frozenset(fold_word(word) for words in table.values() for word in words)


@lru_cache(4096)
def edtf_of(days: Days, precision: Precision = Precision.DAY) -> str:
    """Days as EDTF, for the argument of a message; what lies beyond the known years, as the last known day."""
    first, last = (min(max(day, FIRST_DAY), LAST_DAY) for day in days)
    return edtf.write(span_of(Days(first, last), precision))


def lasting_edtf(days: Days) -> str:
    """Days that something lasted, as EDTF, for the argument of a message."""
    return f"{day_edtf(days.first)}/{day_edtf(days.last)}"


def day_edtf(day: int) -> str:
    """One day as EDTF."""
    return edtf_of(Days(day, day))


def reason(key: str, words: str, **arguments: Argument) -> Message:
    """A reason that quotes its words."""
    return message(f"reason-{key}", words=words, **arguments)


def number_of(tokens: Iterable[Token]) -> int | None:
    """The number that digits, cardinals or ordinals together say; None where they say none."""
    total, part, said = 0, 0, False
    for token in tokens:
        roles = token.roles
        for role in ("num", "card", "a_one", "ord", "ten", "the_first", "hour_word", "letter_day", "letter_year"):
            value = roles.get(role)
            if isinstance(value, int):
                part, said = part + value, True
                break
        else:
            power = roles.get("power")
            if isinstance(power, int):
                said = True
                if power >= 1000:
                    total, part = total + max(part, 1) * power, 0
                else:
                    part = max(part, 1) * power
    return total + part if said else None
