"""What a printout shows: style, stretch of time, lanes, colours, calendars."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from db.time.calendars import Calendar
from desktop.printing.chronology import Lanes
from desktop.printing.fields import Fields, choose
from desktop.printing.sheet import Sheet, Style
from desktop.printing.view import View
from desktop.timeline.lanes import Grouping
from desktop.timeline.wording import coloring_words, grouping_words

_COLORINGS = (
    Grouping.FAMILY,
    Grouping.ACTOR,
    Grouping.PLACE,
    Grouping.SOURCE,
    Grouping.ARTICLE,
    Grouping.LANGUAGE,
)


class ContentOptions(Fields):
    """The fields that say what is shown; ``there``: the timeline shows a view, ``article``: one is open."""

    def __init__(self, *, there: bool, article: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.style_box = self.choice(self.tr("St&yle"), self._styles(article=article))
        self.span = self.choice(self.tr("&Events"), [(self.tr("This view"), False), (self.tr("All events"), True)])
        self.span.setEnabled(there)
        self.grouping = self.choice(self.tr("&Lanes"), [(grouping_words(one), one) for one in Grouping])
        self.coloring = self.choice(self.tr("C&olours"), [(coloring_words(one), one) for one in _COLORINGS])
        self.direction = self.choice(self.tr("T&ime runs"), self._directions())
        self.second = self.choice(self.tr("Second cale&ndar"), self._calendars())
        self.reasons = self.switch(self.tr("Why each event has its date"))
        self.sources = self.switch(self.tr("List of sources"))
        self.legend = self.switch(self.tr("Legend"))
        self.style_box.currentIndexChanged.connect(self._offer)

    def _styles(self, *, article: bool) -> list[tuple[str, object]]:
        styles: list[tuple[str, object]] = [
            (self.tr("Timeline with passages"), Style.NOTES),
            (self.tr("Poster: timeline alone"), Style.POSTER),
            (self.tr("Table of events"), Style.TABLE),
        ]
        return [*styles, (self.tr("The open article"), Style.ARTICLE)] if article else styles

    def _directions(self) -> list[tuple[str, object]]:
        return [(self.tr("As the page"), None), (self.tr("Left to right"), False), (self.tr("Right to left"), True)]

    def _calendars(self) -> list[tuple[str, object]]:
        return [
            (self.tr("None"), None),
            (self.tr("Hijri"), Calendar.HIJRI),
            (self.tr("Jalali"), Calendar.JALALI),
            (self.tr("Hebrew"), Calendar.HEBREW),
        ]

    def show_view(self, view: View, *, whole: bool) -> None:
        """Let the fields say what a view says."""
        sheet = view.sheet
        choose(self.style_box, sheet.style)
        choose(self.span, whole)
        choose(self.grouping, view.lanes.grouping)
        choose(self.coloring, view.lanes.coloring)
        choose(self.direction, sheet.mirrored)
        choose(self.second, sheet.second)
        self.reasons.setChecked(sheet.reasons)
        self.sources.setChecked(sheet.sources)
        self.legend.setChecked(sheet.legend)
        self._offer()

    def _offer(self) -> None:
        """Offer what the style has a use for."""
        style = Style(self.style_box.currentData())
        drawn = style in (Style.NOTES, Style.POSTER)
        for field in (self.grouping, self.coloring, self.direction, self.second, self.legend):
            self.offer(field, offered=drawn)
        for field in (self.reasons, self.sources):
            self.offer(field, offered=style is Style.NOTES)
        self.offer(self.span, offered=style is not Style.ARTICLE)

    @property
    def whole(self) -> bool:
        """Whether all events are wanted, not only those of the view."""
        return bool(self.span.currentData())

    def lanes(self, lanes: Lanes) -> Lanes:
        """Lanes as the fields say; another grouping has no arrangement yet."""
        grouping, coloring = Grouping(self.grouping.currentData()), Grouping(self.coloring.currentData())
        if grouping is not lanes.grouping:
            return Lanes(grouping, coloring, lanes.most)
        return replace(lanes, coloring=coloring)

    def filled(self, sheet: Sheet) -> Sheet:
        """A sheet with what these fields say."""
        second = self.second.currentData()
        return replace(
            sheet,
            style=Style(self.style_box.currentData()),
            mirrored=self.direction.currentData(),
            second=Calendar(second) if second else None,
            reasons=self.reasons.isChecked(),
            sources=self.sources.isChecked(),
            legend=self.legend.isChecked(),
        )
