"""The axis: calendar labels that never touch, grid lines, weekends, publication ticks, the selected date."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Final

from db.time.calendars import Calendar
from db.time.phrases import day_words, in_digits, month_name, month_words, weekday_name, year_words
from db.time.span import DAY, Precision, civil_day
from desktop.timeline.days import open_tick, publication_ticks, weekends
from desktop.timeline.scale import Frame, Scale
from desktop.timeline.second_calendar import (
    doubt,
    month_beginnings,
    second_day,
    second_day_words,
    second_month,
    second_month_words,
    second_year,
    year_beginnings,
)
from desktop.timeline.shapes import Axis, AxisLabel, Flag
from desktop.timeline.ticks import SECONDS, Instants, Unit, beginnings, major_unit, minor_unit

HEIGHT: Final = 68.0
HEIGHT_WITHOUT_SECOND: Final = 50.0
"""Heights of the axis, in pixels."""

_APART: Final = 8.0
_CENTRED_DAY: Final = 44.0

AxisMeasure = Callable[[str, bool], float]
"""Pixels that a text takes in the axis font: (text, semi-bold)."""


@dataclass(frozen=True, slots=True)
class AxisStyle:
    """How the axis speaks: language and digits (BCP 47), second calendar, week, and the measure of its font.

    ``first_weekday`` and ``weekend`` count Monday 0 to Sunday 6.
    """

    measure: AxisMeasure
    language: str = "en"
    second: Calendar | None = None
    first_weekday: int = 0
    weekend: frozenset[int] = frozenset({4, 5})


@dataclass(frozen=True, slots=True)
class Selected:
    """The date of the selected event that the axis flags: its anchor in seconds, and its precision."""

    anchor: int
    precision: int


@dataclass(slots=True)
class _Row:
    """Labels of one row of the axis, none nearer than 8 px to another."""

    frame: Frame
    labels: list[AxisLabel] = field(default_factory=list)
    taken: list[tuple[float, float]] = field(default_factory=list)

    def put(self, text: str, along: float, width: float, *, strong: bool = False) -> bool:
        far = along + width
        if not text or along < 0 or far > self.frame.width:
            return False
        if any(along < last + _APART and far > first - _APART for first, last in self.taken):
            return False
        self.taken.append((along, far))
        self.labels.append(AxisLabel(text, self.frame.left(along, width), width, strong))
        return True


def build_axis(
    scale: Scale,
    frame: Frame,
    style: AxisStyle,
    publications: Instants | None = None,
    open_article: int | None = None,
    selected: Selected | None = None,
) -> Axis:
    """The axis of a scale.

    ``publications`` are the instants at which articles were published, sorted, in seconds;
    ``open_article`` that of the article being read.
    """
    minor = minor_unit(scale.seconds_per_pixel)
    drawing = _Drawing(scale, frame, style, minor, major_unit(minor))
    flag = drawing.flag(selected)
    majors = drawing.major_row()
    minors = drawing.minor_row()
    seconds = drawing.second_row() if style.second else ()
    return Axis(
        height=HEIGHT if style.second else HEIGHT_WITHOUT_SECOND,
        major=tuple(drawing.major.labels),
        minor=tuple(drawing.minor.labels),
        second=tuple(drawing.second.labels),
        major_lines=majors,
        minor_lines=minors,
        second_lines=seconds,
        bands=weekends(scale, frame, style.weekend),
        ticks=publication_ticks(scale, frame, publications),
        open_tick=open_tick(scale, frame, open_article),
        doubt=doubt(style.second, style.language),
        flag=flag,
    )


class _Drawing:
    """The three rows of one axis."""

    def __init__(self, scale: Scale, frame: Frame, style: AxisStyle, minor: Unit, major: Unit) -> None:
        self.scale, self.frame, self.style = scale, frame, style
        self.minor_unit, self.major_unit = minor, major
        self.major, self.minor, self.second = _Row(frame), _Row(frame), _Row(frame)
        self.numbered: list[tuple[int, float]] = []

    def flag(self, selected: Selected | None) -> Flag | None:
        """The flag of the selected date; it keeps the labels beside it away."""
        if selected is None or not 0 <= self.scale.along(selected.anchor) <= self.frame.width:
            return None
        text = self._flag_text(selected)
        width = self.style.measure(text, True) + 16
        along = self.scale.along(selected.anchor)
        start = min(max(along - width / 2, 0), self.frame.width - width)
        self.minor.taken.append((start - 2, start + width + 2))
        second = ""
        if self.style.second and selected.precision >= Precision.DAY:
            second = self._flag_second(self.style.second, selected.anchor // DAY)
            half = self.style.measure(second, True) / 2
            self.second.taken.append((along - half, along + half))
        return Flag(self.frame.left(start, width) + width / 2, text, width, second)

    def _flag_second(self, calendar: Calendar, day: int) -> str:
        """The day of the second calendar, with its month where the axis shows no days."""
        number = second_day(calendar, day, self.style.language)
        if self.minor_unit <= Unit.WEEK:
            return number
        return " ".join((number, second_month(calendar, day, self.style.language))).strip()

    def _flag_text(self, selected: Selected) -> str:
        day, language = civil_day(selected.anchor // DAY), self.style.language
        if selected.precision <= Precision.YEAR:
            return year_words(day.year, language)
        if selected.precision < Precision.DAY:
            return month_words(day.year, day.month, language, "abbreviated")
        if self.minor_unit <= Unit.WEEK:
            return f"{weekday_name(day, language, 'abbreviated')} {in_digits(str(day.day), language)}"
        with_year = self.minor_unit >= Unit.YEAR
        return day_words(day, language, "abbreviated", with_weekday=False, with_year=with_year)

    def major_row(self) -> tuple[float, ...]:
        """Place the major labels after their lines; the first sticks to the start edge."""
        instants = self._beginnings(self.major_unit)
        places = [self.scale.along(instant) for instant in instants]
        texts = [self._major_text(instant) for instant in instants]
        self._put_intervals(self.major, texts, places, strong=True, gap=8)
        return self._lines(places)

    def minor_row(self) -> tuple[float, ...]:
        """Place the minor labels; those on a major line stand after it."""
        unit, majors = self.minor_unit, set(self._beginnings(self.major_unit))
        instants = self._beginnings(unit)
        places = [self.scale.along(instant) for instant in instants]
        if unit >= Unit.MONTH:
            texts = self._fitting_texts(instants, places)
            self._put_intervals(self.minor, texts, places, strong=False, gap=8, instants=instants)
        else:
            on_majors = [instant for instant in majors if unit in (Unit.DAY, Unit.WEEK)]
            self._put_instants(sorted({*instants, *on_majors}), majors)
        return self._lines(place for place, instant in zip(places, instants, strict=True) if instant not in majors)

    def _put_instants(self, instants: list[int], majors: set[int]) -> None:
        """Labels on their lines; wide days between theirs."""
        day_width = DAY / self.scale.seconds_per_pixel
        between = self.minor_unit is Unit.DAY and day_width > _CENTRED_DAY
        with_weekday = between and self._weekdays_fit(instants, day_width)
        ordered = sorted(instants, key=lambda instant: (instant not in majors, instant))
        for instant in ordered:
            text = self._minor_text(instant, with_weekday=with_weekday)
            width, along = self.style.measure(text, False), self.scale.along(instant)
            if between:
                along += (day_width - width) / 2
            elif instant in majors:
                along += 8
            else:
                along -= width / 2
            if along >= 0 and self.minor.put(text, along, width):
                self.numbered.append((instant, along + width / 2))

    def _put_intervals(
        self,
        row: _Row,
        texts: list[str],
        places: list[float],
        *,
        strong: bool,
        gap: float,
        instants: list[int] | None = None,
    ) -> None:
        """Labels after the beginning of their interval; one that began before the view sticks to its edge."""
        widths = [self.style.measure(text, strong) for text in texts]
        for position, (text, place, width) in enumerate(zip(texts, places, widths, strict=True)):
            along = max(place + gap, gap)
            following = places[position + 1] if position + 1 < len(places) else self.frame.width
            if (place < 0 and along + width + gap > following) or place > self.frame.width:
                continue
            if row.put(text, along, width, strong=strong) and instants is not None:
                self.numbered.append((instants[position], along))

    def second_row(self) -> tuple[float, ...]:
        """Place the second calendar's names where its months (years, days) begin, and its numbers under the ticks."""
        calendar, language = self.style.second, self.style.language
        if calendar is None:
            return ()
        first, last = int(self.scale.start // DAY), int(self.scale.end // DAY)
        if self.minor_unit >= Unit.DECADE:
            for instant, along in self.numbered:
                text = second_year(calendar, instant // DAY, language)
                self.second.put(text, along, self.style.measure(text, False))
            return ()
        named = self._second_names(calendar, first, last)
        places = [self.scale.along(day * DAY) for day, _ in named]
        strong = self.minor_unit <= Unit.WEEK
        self._put_intervals(self.second, [text for _, text in named], places, strong=strong, gap=6)
        if self.minor_unit in (Unit.DAY, Unit.WEEK):
            for instant, middle in self.numbered:
                text = second_day(calendar, instant // DAY, language)
                width = self.style.measure(text, False)
                self.second.put(text, middle - width / 2, width)
        return self._lines(places)

    def _second_names(self, calendar: Calendar, first: int, last: int) -> list[tuple[int, str]]:
        """(day number, words) of what begins in the second calendar."""
        language, unit = self.style.language, self.minor_unit
        if unit < Unit.DAY:
            return [(day, second_day_words(calendar, day, language)) for day in range(first, last + 1)]
        if unit <= Unit.MONTH:
            return [
                (day, second_month_words(calendar, year, month, language, with_year=unit < Unit.MONTH or month == 1))
                for day, year, month in month_beginnings(calendar, first, last)
            ]
        return [(day, in_digits(str(year), language)) for day, year in year_beginnings(calendar, first, last)]

    def _beginnings(self, unit: Unit) -> list[int]:
        found: list[int] = beginnings(unit, self.scale.start, self.scale.end, self.style.first_weekday).tolist()
        return found

    def _lines(self, places: Iterable[float]) -> tuple[float, ...]:
        alongs = [float(place) for place in places]
        return tuple(self.frame.x(along) for along in alongs if 0 < along < self.frame.width)

    def _weekdays_fit(self, instants: list[int], room: float) -> bool:
        widest = max(self.style.measure(self._minor_text(instant, with_weekday=True), False) for instant in instants)
        return widest + _APART <= room

    def _fitting_texts(self, instants: list[int], places: list[float]) -> list[str]:
        """Full month names where all of them fit, short ones otherwise."""
        if self.minor_unit not in (Unit.MONTH, Unit.QUARTER):
            return [year_words(civil_day(instant // DAY).year, self.style.language) for instant in instants]
        months = [civil_day(instant // DAY).month for instant in instants]
        wide = [month_name(month, self.style.language) for month in months]
        room = SECONDS[self.minor_unit] / self.scale.seconds_per_pixel - 2 * _APART - 2
        if len(places) and max(self.style.measure(text, False) for text in wide) <= room:
            return wide
        return [month_name(month, self.style.language, "abbreviated") for month in months]

    def _major_text(self, instant: int) -> str:
        day, language = civil_day(instant // DAY), self.style.language
        if self.major_unit is Unit.DAY:
            return day_words(day, language)
        if self.major_unit is Unit.MONTH:
            return month_words(day.year, day.month, language)
        return year_words(day.year, language)

    def _minor_text(self, instant: int, *, with_weekday: bool) -> str:
        language = self.style.language
        if self.minor_unit < Unit.DAY:
            minutes = instant % DAY // 60
            return in_digits(f"{minutes // 60:02d}:{minutes % 60:02d}", language)
        day = civil_day(instant // DAY)
        number = in_digits(str(day.day), language)
        return f"{weekday_name(day, language, 'abbreviated')} {number}" if with_weekday else number
