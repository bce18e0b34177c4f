"""The side panel of the print preview: what the page is to show, and how."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QLocale, QSizeF, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from db.time.calendars import Calendar
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.printing.sheet import Sheet
from desktop.printing.snapshot import today
from desktop.timeline.lanes import Grouping

PANEL_WIDTH: Final = 300
_PAPERS: Final = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.Legal,
    QPageSize.PageSizeId.Tabloid,
)


class PrintOptions(QWidget):
    """The fields from which a sheet is made.

    Signals:
        changed(): a field says something else.
    """

    changed = Signal()

    def __init__(self, title: str, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.title = QLineEdit(title, self)
        self.other_title = QLineEdit(self)
        self.other_title.setPlaceholderText(self.tr("In another language"))
        self.paper = self._choice([(QPageSize.name(paper), paper) for paper in _PAPERS])
        self.paper.setCurrentIndex(_PAPERS.index(_usual_paper()))
        self.way = self._choice([(self.tr("Upright"), False), (self.tr("Sideways"), True)])
        self.span = self._choice([(self.tr("This view"), False), (self.tr("All events"), True)])
        self.lanes = self._lane_choice()
        self.direction = self._direction_choice()
        self.second = self._calendar_choice()
        self.ink = self._choice([(self.tr("Colour"), False), (self.tr("Grey"), True)])
        self.passages = QCheckBox(self.tr("Passages with their numbers"), self)
        self.passages.setChecked(True)
        self._lay_out()
        for box in (self.paper, self.way, self.span, self.lanes, self.direction, self.second, self.ink):
            box.currentIndexChanged.connect(self.changed)
        self.passages.toggled.connect(self.changed)
        self.title.textChanged.connect(self.changed)
        self.other_title.textChanged.connect(self.changed)

    def _lane_choice(self) -> QComboBox:
        choices = [
            (self.tr("By family"), Grouping.FAMILY),
            (self.tr("By source"), Grouping.SOURCE),
            (self.tr("One lane"), Grouping.NONE),
        ]
        return self._choice(choices, Grouping(self._appearance.preferences.get(settings.LANES)))

    def _direction_choice(self) -> QComboBox:
        choices = [(self.tr("As the page"), None), (self.tr("Left to right"), False), (self.tr("Right to left"), True)]
        preferred = self._appearance.preferences.get(settings.TIME_DIRECTION)
        return self._choice(choices, {"ltr": False, "rtl": True}.get(preferred))

    def _calendar_choice(self) -> QComboBox:
        choices = [
            (self.tr("None"), None),
            (self.tr("Hijri"), Calendar.HIJRI),
            (self.tr("Jalali"), Calendar.JALALI),
            (self.tr("Hebrew"), Calendar.HEBREW),
        ]
        preferred = self._appearance.preferences.get(settings.SECOND_CALENDAR)
        return self._choice(choices, None if preferred == "none" else Calendar(preferred))

    def _choice(self, choices: Sequence[tuple[str, object]], chosen: object = None) -> QComboBox:
        box = QComboBox(self)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for words, value in choices:
            box.addItem(words, value)
        values = [value for _, value in choices]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        return box

    def _lay_out(self) -> None:
        rows = (
            (self.tr("&Title"), self.title),
            (self.tr("Se&cond title"), self.other_title),
            (self.tr("&Events"), self.span),
            (self.tr("P&aper"), self.paper),
            (self.tr("&Way up"), self.way),
            (self.tr("T&ime runs"), self.direction),
            (self.tr("&Lanes"), self.lanes),
            (self.tr("Second cale&ndar"), self.second),
            (self.tr("In&k"), self.ink),
        )
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for words, field in rows:
            label = QLabel(words, self)
            label.setProperty("kind", "muted")
            label.setBuddy(field)
            form.addRow(label, field)
        form.addRow(self.passages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)

    @property
    def whole(self) -> bool:
        """Whether all events are wanted, not only those of the view."""
        return bool(self.span.currentData())

    def offer_view(self, *, there: bool) -> None:
        """Let this view be chosen, or only all events where the timeline shows nothing yet."""
        self.span.setCurrentIndex(0 if there else 1)
        self.span.setEnabled(there)

    @property
    def sheet(self) -> Sheet:
        """The sheet that the fields describe."""
        size: QSizeF = QPageSize.size(_PAPERS[self.paper.currentIndex()], QPageSize.Unit.Millimeter)
        second = self.second.currentData()
        return Sheet(
            title=self.title.text().strip(),
            printed=today(),
            language=self._appearance.language,
            other_title=self.other_title.text().strip(),
            paper=(size.width(), size.height()),
            landscape=bool(self.way.currentData()),
            mirrored=self.direction.currentData(),
            second=Calendar(second) if second else None,
            grouping=Grouping(self.lanes.currentData()),
            passages=self.passages.isChecked(),
            grey=bool(self.ink.currentData()),
        )


def _usual_paper() -> QPageSize.PageSizeId:
    """The paper of the country: Letter where inches are used, else A4."""
    imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4
