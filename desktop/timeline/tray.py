"""The tray of events without a date: always there, never on the axis."""

from __future__ import annotations

from typing import ClassVar, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolTip, QWidget

from db.time.phrases import number_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.icons import paint_icon
from desktop.appearance.key_focus import KeyFocus
from desktop.appearance.tokens import TRAY_HEIGHT
from desktop.timeline.captions import TitleSource
from desktop.timeline.carried import carrying
from desktop.timeline.ink import MarkLook, draw_mark, ink_of, ring_path
from desktop.timeline.lane_painter import FAMILY_CODES
from desktop.timeline.lettering import Lettering
from desktop.timeline.story import Undated

_MOST_MARKS: Final = 24
_PITCH: Final = 22.0
_MARK: Final = 16.0
_SIDE: Final = 14.0
_ICON: Final = 16.0


class Tray(KeyFocus, QWidget):
    """One line: "Undated 9" and the events' marks in the order they are told, or counts by family.

    Signals:
        event_chosen(int): an event of the tray was chosen.
        passage_wanted(int): the passage of an event is to be shown.
        list_wanted(): the whole list is to be shown or hidden.
    """

    event_chosen: ClassVar[Signal] = Signal(int)
    passage_wanted: ClassVar[Signal] = Signal(int)
    list_wanted: ClassVar[Signal] = Signal()

    def __init__(self, appearance: Appearance, titles: TitleSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance, self._titles = appearance, titles
        self._lettering = Lettering(appearance.scale)
        self._undated: Undated | None = None
        self._hidden = 0
        self._selected: int | None = None
        self._open = False
        self._result = ""
        self._hinting = False
        self._pressed: tuple[int, QPointF] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        appearance.changed.connect(self._dress)
        self._dress()

    def set_events(self, undated: Undated, *, hidden: int = 0) -> None:
        """Show these events; so many more are hidden by the filter."""
        self._undated, self._hidden = undated, hidden
        self.setAccessibleName(f"{self.words} {len(undated) or ''}".strip())
        self.update()

    def set_selected(self, event_id: int | None) -> None:
        """Ring an event, if it is here."""
        self._selected = event_id
        self.update()

    def set_open(self, is_open: bool) -> None:
        """Whether the list over the tray is shown."""
        self._open = is_open
        self.update()

    def set_result(self, words: str) -> None:
        """Say at the far end how many events the filter leaves."""
        self._result = words
        self.setAccessibleDescription(words)
        self.update()

    @property
    def words(self) -> str:
        """What the tray is called; where it is empty, that it is."""
        count = len(self._undated) if self._undated is not None else 0
        return self.tr("Undated") if count or self._hidden else self.tr("All events have a date")

    def marks(self) -> list[tuple[int, float]]:
        """Ids of the marks that are shown and the x of their centres."""
        if self._undated is None or not 0 < len(self._undated) <= self._fitting():
            return []
        start = self._marks_start()
        return [
            (int(event_id), self._at(start + place * _PITCH + _MARK / 2, 0.0))
            for place, event_id in enumerate(self._undated.ids)
        ]

    def _fitting(self) -> int:
        room = self.width() - self._marks_start() - _SIDE - 2 * _ICON
        return min(_MOST_MARKS, max(int(room // _PITCH), 0))

    def _at(self, place: float, width: float) -> float:
        """The left edge of something so wide at a place from the start side."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return self.width() - place - width if mirrored else place

    def _name_width(self) -> float:
        return self._lettering.measure("name", self.words, bold=True)

    def _count_words(self) -> str:
        return number_words(len(self._undated), self._appearance.language) if self._undated is not None else ""

    def _marks_start(self) -> float:
        count = self._lettering.measure("name", self._count_words())
        return _SIDE + _ICON + 12 + self._name_width() + 8 + count + 16

    def _dress(self) -> None:
        self._lettering = Lettering(self._appearance.scale)
        self.setFont(font(Role.INTERFACE, scale=self._appearance.scale))
        self.setFixedHeight(round(TRAY_HEIGHT * self._appearance.scale))
        self.update()

    def sizeHint(self) -> QSize:
        """One line high."""
        return QSize(400, self.height())

    def _mark_at(self, x: float) -> int | None:
        return next((event_id for event_id, center in self.marks() if abs(x - center) <= _PITCH / 2), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A mark chooses its event; anything else opens the list."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        found = self._mark_at(event.position().x())
        if found is not None:
            self._pressed = found, event.position()
            self.event_chosen.emit(found)
        elif self._undated is not None and len(self._undated):
            self.list_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A mark that is held can be carried onto the axis; without a button the tray says so."""
        if self._pressed is None:
            self._show_hint(self._mark_at(event.position().x()) is not None)
            return
        event_id, start = self._pressed
        if (event.position() - start).manhattanLength() >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(carrying(event_id))
            drag.exec(Qt.DropAction.LinkAction)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._pressed = None

    def leaveEvent(self, event: QEvent) -> None:
        """The pointer has left."""
        self._show_hint(False)
        super().leaveEvent(event)

    def _show_hint(self, hinting: bool) -> None:
        if hinting != self._hinting:
            self._hinting = hinting
            self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click shows the passage."""
        found = self._mark_at(event.position().x())
        if found is not None:
            self.passage_wanted.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from mark to mark, Enter shows the passage, Space the list."""
        key = Qt.Key(event.key())
        ids = [event_id for event_id, _ in sorted(self.marks(), key=lambda mark: mark[1])]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and ids:
            here = ids.index(self._selected) if self._selected in ids else -1 if key is Qt.Key.Key_Right else len(ids)
            place = here + (1 if key is Qt.Key.Key_Right else -1)
            self.event_chosen.emit(ids[min(max(place, 0), len(ids) - 1)])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected in ids:
            self.passage_wanted.emit(self._selected)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """A mark's tool tip is its title."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._mark_at(float(event.pos().x()))
            text = self._titles([found]).get(found, "") if found is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        ink, painter = ink_of(self._appearance.theme), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), ink.color("surface2"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), ink.color("line"))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), ink.color("line"))
        self._paint_name(painter)
        self._paint_result(painter)
        if self._undated is not None and len(self._undated):
            if len(self._undated) <= self._fitting():
                self._paint_marks(painter, self._undated)
            else:
                self._paint_counts(painter, self._undated)
            chevron = QRectF(self._at(self.width() - _SIDE - 12, 12), self.height() / 2 - 6, 12, 12)
            if self._open:
                painter.translate(0, self.height())
                painter.scale(1, -1)
            paint_icon(painter, "chevron", chevron, ink.color("muted").name())
            painter.resetTransform()
        if self.shows_focus:
            painter.setPen(QPen(ink.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_result(self, painter: QPainter) -> None:
        """How many events are shown, at the far end; over a mark, what can be done with it. Only where it has room."""
        words = self.tr("Drag one onto the axis to date it") if self._hinting else self._result
        width = self._lettering.measure("tiny", words)
        place = self.width() - _SIDE - 12 - 12 - width
        if place < self._content_end() + 16:
            return
        painter.setPen(ink_of(self._appearance.theme).color("muted"))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = self.height() / 2
        self._lettering.draw(painter, words, self._at(place, width), middle, name="tiny", right_to_left=rtl)

    def _content_end(self) -> float:
        """The place where marks or counts end."""
        if self._undated is None or not len(self._undated):
            return _SIDE + _ICON + 12 + self._name_width()
        if len(self._undated) <= self._fitting():
            return self._marks_start() + len(self._undated) * _PITCH
        counts = [number_words(count, self._appearance.language) for count in self._undated.counts().values() if count]
        return self._marks_start() + sum(38 + self._lettering.measure("name", words) for words in counts)

    def _paint_name(self, painter: QPainter) -> None:
        ink = ink_of(self._appearance.theme)
        middle = self.height() / 2
        icon = QRectF(self._at(_SIDE, _ICON), middle - _ICON / 2, _ICON, _ICON)
        paint_icon(painter, "tray", icon, ink.color("muted").name())
        any_undated = self._undated is not None and len(self._undated) + self._hidden > 0
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.setPen(ink.color("text" if any_undated else "muted"))
        place, width = _SIDE + _ICON + 12, self._name_width()
        draw = self._lettering.draw
        draw(painter, self.words, self._at(place, width), middle, name="name", bold=any_undated, right_to_left=rtl)
        if any_undated:
            painter.setPen(ink.color("muted"))
            count = self._count_words()
            count_width = self._lettering.measure("name", count)
            draw(painter, count, self._at(place + width + 8, count_width), middle, name="name")

    def _paint_marks(self, painter: QPainter, undated: Undated) -> None:
        theme, middle = self._appearance.theme, self.height() / 2
        for (event_id, x), code in zip(self.marks(), undated.type_code, strict=True):
            draw_mark(painter, x, middle, MarkLook(int(code), _MARK, theme, halo=False))
            if event_id == self._selected:
                painter.setPen(QPen(self._appearance.color("accent"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(ring_path(int(code), QPointF(x, middle), _MARK + 6))

    def _paint_counts(self, painter: QPainter, undated: Undated) -> None:
        """Counts by family, where the marks are too many."""
        ink, middle = ink_of(self._appearance.theme), self.height() / 2
        place = self._marks_start()
        for family, count in undated.counts().items():
            if not count:
                continue
            code = FAMILY_CODES[family]
            x = self._at(place + 6, 0.0)
            draw_mark(painter, x, middle, MarkLook(code, 11.0, self._appearance.theme, halo=False))
            words = number_words(count, self._appearance.language)
            width = self._lettering.measure("name", words)
            painter.setPen(ink.color("text"))
            self._lettering.draw(painter, words, self._at(place + 18, width), middle, name="name")
            place += 18 + width + 20
