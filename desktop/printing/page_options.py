"""On what a printout is made: paper, margins, and how a poster is put together."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QWidget

from desktop.printing.fields import Fields, choose
from desktop.printing.sheet import Measure, Sheet, Style, Tiling

_PAPERS: Final = (
    QPageSize.PageSizeId.A4,
    QPageSize.PageSizeId.A3,
    QPageSize.PageSizeId.A5,
    QPageSize.PageSizeId.A2,
    QPageSize.PageSizeId.A1,
    QPageSize.PageSizeId.A0,
    QPageSize.PageSizeId.Letter,
    QPageSize.PageSizeId.Legal,
    QPageSize.PageSizeId.Tabloid,
)
_OWN: Final = None


class PageOptions(Fields):
    """The fields of paper and poster."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        papers: list[tuple[str, object]] = [(QPageSize.name(paper), _size(paper)) for paper in _PAPERS]
        millimetres = self.tr(" mm")
        self.paper = self.choice(self.tr("P&aper"), [*papers, (self.tr("Own size"), _OWN)])
        self.paper_width = self.number(self.tr("Wi&dth"), 60, 3_000, 10, millimetres)
        self.paper_height = self.number(self.tr("Hei&ght"), 60, 3_000, 10, millimetres)
        self.way = self.choice(self.tr("&Way up"), [(self.tr("Upright"), False), (self.tr("Sideways"), True)])
        self.margin = self.number(self.tr("Mar&gins"), 0, 60, 1, millimetres)
        self.ink = self.choice(self.tr("In&k"), [(self.tr("Colour"), False), (self.tr("Grey"), True)])
        self.fit = self.choice(self.tr("Si&ze"), [(self.tr("Fitted to pages"), False), (self.tr("To scale"), True)])
        self.across = self.count(self.tr("Pages a&cross"), 1, 20)
        self.down = self.count(self.tr("Pages do&wn"), 1, 20)
        self.centimetres = self.number(self.tr("Sca&le"), 0.1, 100, 0.5, self.tr(" cm"))
        self.measure = self.choice(self.tr("To eac&h"), self._measures())
        self.overlap = self.number(self.tr("O&verlap"), 0, 40, 1, millimetres)
        self.crop_marks = self.switch(self.tr("Crop marks"))
        self._style = Style.NOTES
        self.paper.currentIndexChanged.connect(self._offer)
        self.fit.currentIndexChanged.connect(self._offer)

    def _measures(self) -> list[tuple[str, object]]:
        return [
            (self.tr("day"), Measure.DAY),
            (self.tr("week"), Measure.WEEK),
            (self.tr("month"), Measure.MONTH),
            (self.tr("year"), Measure.YEAR),
        ]

    def show_sheet(self, sheet: Sheet) -> None:
        """Let the fields say what a sheet says."""
        tiling, known = sheet.tiling, [_size(paper) for paper in _PAPERS]
        choose(self.paper, sheet.paper if sheet.paper in known else _OWN)
        if sheet.paper not in known:
            self.paper.setCurrentIndex(self.paper.count() - 1)
        self.paper_width.setValue(sheet.paper[0])
        self.paper_height.setValue(sheet.paper[1])
        choose(self.way, sheet.landscape)
        self.margin.setValue(sheet.margin)
        choose(self.ink, sheet.grey)
        choose(self.fit, tiling.to_scale)
        self.across.setValue(tiling.across)
        self.down.setValue(tiling.down)
        self.centimetres.setValue(tiling.centimetres or 5.0)
        choose(self.measure, tiling.measure)
        self.overlap.setValue(tiling.overlap)
        self.crop_marks.setChecked(tiling.crop_marks)
        self._offer()

    def set_style(self, style: Style) -> None:
        """Offer what a style has a use for."""
        if style is not self._style:
            self._style = style
            self._offer()

    def _offer(self) -> None:
        own = self.paper.currentIndex() == self.paper.count() - 1
        poster, to_scale = self._style is Style.POSTER, bool(self.fit.currentData())
        offered: dict[QWidget, bool] = {
            self.paper_width: own,
            self.paper_height: own,
            self.fit: poster,
            self.overlap: poster,
            self.crop_marks: poster,
            self.across: poster and not to_scale,
            self.down: poster and not to_scale,
            self.centimetres: poster and to_scale,
            self.measure: poster and to_scale,
        }
        for field, is_offered in offered.items():
            self.offer(field, offered=is_offered)

    def filled(self, sheet: Sheet) -> Sheet:
        """A sheet with what these fields say."""
        paper = self.paper.currentData() or (self.paper_width.value(), self.paper_height.value())
        tiling = Tiling(
            self.across.value(),
            self.down.value(),
            self.centimetres.value() if self.fit.currentData() else 0.0,
            Measure(self.measure.currentData()),
            self.overlap.value(),
            self.crop_marks.isChecked(),
        )
        return replace(
            sheet,
            paper=(float(paper[0]), float(paper[1])),
            landscape=bool(self.way.currentData()),
            margin=self.margin.value(),
            grey=bool(self.ink.currentData()),
            tiling=tiling,
        )


def _size(paper: QPageSize.PageSizeId) -> tuple[float, float]:
    size = QPageSize.size(paper, QPageSize.Unit.Millimeter)
    return size.width(), size.height()


def usual_paper() -> tuple[float, float]:
    """The paper of the country, in millimetres: Letter where inches are used, else A4."""
    imperial = QLocale.system().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    return _size(QPageSize.PageSizeId.Letter if imperial else QPageSize.PageSizeId.A4)
