"""The row under the header: a chip for each family with its number of events, and the filter of sources."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar, Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from db.records import Family
from db.time.phrases import number_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.key_focus import KeyFocus
from desktop.appearance.tokens import CHIP_HEIGHT, CHIPS_HEIGHT, GAP
from desktop.models.words import family_words
from desktop.session import Filter
from desktop.timeline.filter_menu import FilterMenu
from desktop.timeline.ink import MarkLook, draw_mark
from desktop.timeline.lane_painter import FAMILY_CODES

_MARK: Final = 11.0
_SIDE: Final = 11.0
_MARGIN: Final = 12
_FILTER_ICON: Final = 36
_LEAST_WIDTH: Final = 360


class FamilyChip(KeyFocus, QAbstractButton):
    """A pill with the family's mark, name and count; checked: its events are shown."""

    def __init__(self, family: Family, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family, self._appearance = family, appearance
        self._count = ""
        self._named = True
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_count(self, count: int) -> None:
        """Tell how many events the family has."""
        self._count = number_words(count, self._appearance.language)
        self.setText(family_words(self.family))
        self.setAccessibleName(f"{self.text()} {self._count}")
        self.updateGeometry()

    def set_named(self, named: bool) -> None:
        """Without room the chip shows mark and count alone; its name is then its tool tip."""
        self._named = named
        self.setToolTip("" if named else self.text())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Mark, name, count."""
        width = self.named_width if self._named else 2 * _SIDE + _MARK + GAP + self._count_width()
        return QSize(round(width), round(CHIP_HEIGHT * self._appearance.scale))

    @property
    def named_width(self) -> float:
        """Pixels of the chip with its name."""
        name = self.fontMetrics().horizontalAdvance(self.text())
        return 2 * _SIDE + _MARK + GAP + self._count_width() + name + GAP

    def _count_width(self) -> int:
        return round(QFontMetricsF(self._small).horizontalAdvance(self._count))

    @property
    def _small(self) -> QFont:
        return font(Role.SMALL, scale=self._appearance.scale)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill; a hidden family's is pale."""
        appearance, painter = self._appearance, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isChecked():
            painter.setOpacity(0.45)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        border = "control" if self.underMouse() else "line2"
        painter.setPen(QPen(appearance.color(border), 1))
        painter.setBrush(appearance.color("raised") if self.isChecked() else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        if self.shows_focus:
            painter.setPen(QPen(appearance.color("accent"), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), box.height() / 2, box.height() / 2)
        self._paint_content(painter)
        painter.end()

    def _paint_content(self, painter: QPainter) -> None:
        appearance, mirrored = self._appearance, self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        place = _SIDE
        middle = self.height() / 2

        def at(width: float) -> float:
            return self.width() - place - width if mirrored else place

        look = MarkLook(FAMILY_CODES[self.family], _MARK, appearance.theme, halo=False)
        draw_mark(painter, at(_MARK) + _MARK / 2, middle, look)
        place += _MARK + GAP
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextDontClip)
        if self._named:
            width = self.fontMetrics().horizontalAdvance(self.text())
            painter.setFont(self.font())
            painter.setPen(appearance.color("text"))
            painter.drawText(QRectF(at(width), 0, width, self.height()), flags, self.text())
            place += width + GAP
        width = self._count_width()
        painter.setFont(self._small)
        painter.setPen(appearance.color("muted"))
        painter.drawText(QRectF(at(width), 0, width, self.height()), flags, self._count)


class ChipsRow(QWidget):
    """Chips of the families, and at the far end the filter.

    Signals:
        families_hidden(frozenset): these families are to be hidden.
        filter_opened(): the menu of the filter is about to be shown.
    """

    families_hidden: ClassVar[Signal] = Signal(object)
    filter_opened: ClassVar[Signal] = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setFixedHeight(round(CHIPS_HEIGHT * appearance.scale))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._row.setSpacing(GAP)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self.chips = {family: self._chip(family) for family in Family}
        self._row.addStretch(1)
        self.filter = QToolButton(self)
        self.filter.setText(self.tr("Filter"))
        self.filter.setIconSize(QSize(18, 18))
        self.filter.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.menu = FilterMenu(self.filter)
        self.menu.aboutToShow.connect(self.filter_opened)
        self.filter.setMenu(self.menu)
        self._row.addWidget(self.filter)
        appearance.changed.connect(self._dress)
        self._dress()

    def _chip(self, family: Family) -> FamilyChip:
        chip = FamilyChip(family, self._appearance, self)
        chip.set_count(0)
        chip.clicked.connect(self._tell_families)
        self._row.addWidget(chip)
        return chip

    def set_counts(self, counts: dict[Family, int]) -> None:
        """Tell how many events each family has."""
        for family, chip in self.chips.items():
            chip.set_count(counts.get(family, 0))
        self.filter.setEnabled(bool(counts))
        self._fit()

    def show_filter(self, shown: Filter) -> None:
        """Show what the filter hides: families by their chips, anything else by the filter's colour."""
        for family, chip in self.chips.items():
            chip.setChecked(family not in shown.hidden_families)
        self.filter.setProperty("on", replace(shown, hidden_families=frozenset()) != shown.showing_all)
        self._dress()

    def _tell_families(self) -> None:
        self.families_hidden.emit(frozenset(family for family, chip in self.chips.items() if not chip.isChecked()))

    def minimumSizeHint(self) -> QSize:
        """Chips without names always fit."""
        return QSize(_LEAST_WIDTH, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names go where there is no room for them."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The filter loses its word first, then the chips their names."""
        chips = sum(chip.named_width for chip in self.chips.values()) + GAP * len(self.chips)
        room = self.width() - 2 * _MARGIN - chips
        word = self.filter.fontMetrics().horizontalAdvance(self.filter.text())
        self.filter.setToolButtonStyle(
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon
            if room >= word + _FILTER_ICON
            else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        for chip in self.chips.values():
            chip.set_named(room >= _FILTER_ICON)

    def _dress(self) -> None:
        on = bool(self.filter.property("on"))
        self.filter.setIcon(self._appearance.icon("filter", rest="accent" if on else "muted"))
        self.setFixedHeight(round(CHIPS_HEIGHT * self._appearance.scale))
