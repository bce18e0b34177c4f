"""Lengths of time: two days, several months; ago and in; the last three years."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.extract.dates.draft import Context, Draft, counting_words, day_edtf, lasting_edtf, number_of, reason, role_words
from db.extract.dates.grammar import Match
from db.extract.dates.reckoning import PERIOD, PRECISION, Days, moved
from db.records import Anchor, MentionType

_FRACTION_UNIT: Final = {
    ("year", 2): ("month", 6),
    ("year", 4): ("month", 3),
    ("century", 2): ("year", 50),
    ("century", 4): ("year", 25),
    ("century", 3): ("year", 33),
    ("hour", 2): ("minute", 30),
    ("hour", 4): ("minute", 15),
    ("hour", 3): ("minute", 20),
    ("day", 2): ("hour", 12),
    ("month", 2): ("day", 15),
    ("decade", 2): ("year", 5),
}
"""Unit and divisor -> the finer unit and how many of it: half a year, a quarter of a century."""
TIME_UNITS: Final = frozenset({"hour", "minute", "second"})
_INTRODUCERS: Final = frozenset({"since", "during", "for", "after", "before", "over", "last_for", "in", "to", "until"})
_LASTING: Final = frozenset({"during", "for", "since", "last_for"})
_LONGEST: Final = 100_000


@dataclass(frozen=True, slots=True)
class Quantity:
    """So many of a unit; ``count`` is None where the words do not say how many."""

    unit: str
    count: int | None

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        return PERIOD[self.unit].format("X" if self.count is None else self.count)


def quantity_of(match: Match) -> Quantity | None:
    """The length of time that a match tells."""
    unit, count = _unit_and_count(match)
    if unit is None or (count is not None and not 0 <= count <= _LONGEST):
        return None
    half = match.value("half", "fraction")
    if half is not None and count is not None:
        finer = _FRACTION_UNIT.get((unit, int(half)))
        if finer is None:
            return Quantity(unit, count)
        if not match.has("plus"):
            return Quantity(*finer)
        whole = {
            ("year", "month"): 12,
            ("hour", "minute"): 60,
            ("month", "day"): 30,
            ("day", "hour"): 24,
            ("decade", "year"): 10,
            ("century", "year"): 100,
        }
        return Quantity(finer[0], count * whole[unit, finer[0]] + finer[1])
    return Quantity(unit, count)


def _unit_and_count(match: Match) -> tuple[str | None, int | None]:
    if match.has("dual"):
        return str(match.value("dual")), 2
    unit = match.value("unit") or match.value("unit", "units")
    if unit is None:
        return None, None
    if match.has("several") or (not match.has("n") and (match.has("plural") or _plural(match))):
        return str(unit), None
    if not match.has("n"):
        return str(unit), 1
    if "decimal" in match.get("n")[0].roles:
        return str(unit), None
    count = number_of(match.get("n"))
    if count == 1 and match.pattern.language == "ar" and match.get("n")[0].text.isalpha():
        return None, None  # "one" follows its noun: "مرة واحدة سنة 1988", "أحد أشهر الكتاب"
    return str(unit), count


def _plural(match: Match) -> bool:
    """Whether the unit's word is a plural only."""
    roles = match.get("unit")[0].roles.keys()
    return bool({"units", "the_units"} & roles) and not {"unit", "the_unit"} & roles


def read_duration(match: Match, context: Context) -> list[Draft] | None:
    """A length of time that is not told from publication: typed as such, not turned into a point."""
    quantity = quantity_of(match)
    if quantity is None or not _meant(match, context):
        return None
    draft = context.draft(match, MentionType.DURATION, quantity.value, reason("duration", context.quote(match)))
    draft.unit = quantity.unit
    _add_modifier(match, draft)
    before = match.before()
    if before is not None and "since" in before.roles and quantity.count and context.published is not None:
        _reach_back(draft, quantity, context.published, context.quote(match))
    return [draft]


def _meant(match: Match, context: Context) -> bool:
    """A bare ``days`` or ``a day`` is a length of time only after "since", "for", "during"."""
    if any(match.has(name) for name in ("n", "about", "dual", "several", "half", "long")):
        return not _counts_else(match, context)
    before, after = match.before(), match.after()
    if before is None or _INTRODUCERS.isdisjoint(before.roles):
        return False
    if after is not None and match.has("plural") and not {"day", "weekday", "deixis"}.isdisjoint(after.roles):
        return False  # "on the days 15 and 18 of the month", "on the days Thursday and Friday"
    following = context.next_word(match.tokens[match.last - 1])
    if match.pattern.language == "ar" and match.has("plural") and following.startswith("ال"):
        return False  # "during the days of the battle"
    if "this_is" in before.roles and not match.has("plural"):
        return False
    lasting = "in" not in before.roles or not _LASTING.isdisjoint(before.roles)
    return lasting or (match.has("plural") and match.pattern.language != "he")


def _counts_else(match: Match, context: Context) -> bool:
    """``Round 16, on Saturday``, a number glued to a sign: no length of time."""
    first = match.tokens[match.first]
    before = context.words.text[first.start - 1 : first.start]
    after, last = match.after(), match.tokens[match.last - 1]
    if match.value("unit") == "quarter" and context.next_word(last) in role_words(match.pattern.language, "share_of"):
        return True
    if (
        "day_noun" in last.roles
        and after is not None
        and not {"weekday", "deixis", "day", "ord"}.isdisjoint(after.roles)
    ):
        return True
    return before in ("/", ".", "$", "€", "#") or (
        before == "-" and first.text[0].isdecimal() and context.words.text[first.start - 2 : first.start - 1].isalnum()
    )


def _reach_back(draft: Draft, quantity: Quantity, published: int, words: str) -> None:
    count = quantity.count or 0
    if quantity.unit in TIME_UNITS:
        return
    draft.days, draft.lasting = Days(moved(quantity.unit, published, -count), published), True
    draft.precision, draft.anchor = PRECISION[quantity.unit], Anchor.PUBLICATION
    draft.approximate = quantity.unit != "day"
    draft.reason.append(reason("duration-until", words, date=lasting_edtf(draft.days), published=day_edtf(published)))


def _add_modifier(match: Match, draft: Draft) -> None:
    before = match.before()
    about = match.value("about") or (before.roles.get("bound") if before is not None else None)
    if about is not None:
        draft.modifier = str(about or "APPROX")


def read_window(match: Match, context: Context) -> list[Draft] | None:
    """``The last three years``, ``the coming two weeks``: a length of time up to publication, or from it."""
    quantity = quantity_of(match)
    shift = match.whole("rel")
    if quantity is None or (shift is None and not match.has("that")) or _is_verb(match, context):
        return None
    words = context.quote(match)
    draft = context.draft(match, MentionType.DURATION, quantity.value, reason("duration", words))
    draft.unit = quantity.unit
    if shift is None:  # before or after what was told: "the following three years"
        draft.anchor = Anchor.MENTION
        return [draft]
    if context.published is None:
        draft.waiting, draft.anchor = True, Anchor.PUBLICATION
        return [draft]
    draft.anchor = Anchor.PUBLICATION
    if quantity.count is None:
        return [draft]
    today = context.published
    if quantity.unit in TIME_UNITS:
        hours = quantity.count if quantity.unit == "hour" else 1
        far = today + (1 if shift > 0 else -1) * -(-hours // 24)
    else:
        far = moved(quantity.unit, today, quantity.count if shift > 0 else -quantity.count)
    draft.days, draft.lasting = Days(min(far, today), max(far, today)), True
    draft.precision = PRECISION[quantity.unit]
    draft.approximate = quantity.unit not in ("day", *TIME_UNITS)
    key = "window-ahead" if shift > 0 else "window-back"
    draft.reason = [reason(key, words, date=lasting_edtf(draft.days), published=day_edtf(today))]
    _add_modifier(match, draft)
    return [draft]


def _is_verb(match: Match, context: Context) -> bool:
    """``Expected to last six weeks``."""
    first = match.tokens[match.first]
    return "last_for" in first.roles and context.previous_word(first) in counting_words(
        match.pattern.language, "verbal"
    )
