"""One page of a printout at a time, as large as there is room."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.printing.export import Printout, page_image

_MARGIN: Final = 24.0
_NOTCH: Final = 120


class PageView(QWidget):
    """Shows a page with 24 px around it; page keys and the wheel turn pages.

    Signals:
        turned(): another page is shown.
    """

    turned = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._printout: Printout | None = None
        self.words = ""
        self._page = 0
        self._picture: QImage | None = None
        self._turning = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room for an upright page."""
        return QSize(760, 780)

    def show_printout(self, printout: Printout) -> None:
        """Show these pages, at the page that was shown."""
        self._printout, self.words = printout, ""
        self._page = min(self._page, len(printout.pages) - 1)
        self._draw_again()

    def show_words(self, words: str) -> None:
        """Say why there is no page."""
        self._printout, self.words, self._page = None, words, 0
        self._draw_again()

    @property
    def page(self) -> int:
        """The page shown, from 0."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._printout.pages) if self._printout else 0

    def turn(self, step: int) -> None:
        """Go some pages on or back."""
        page = min(max(self._page + step, 0), max(self.count - 1, 0))
        if page != self._page:
            self._page = page
            self._draw_again()

    def _draw_again(self) -> None:
        self._picture = None
        self.update()
        self.turned.emit()

    def _page_box(self, printout: Printout) -> QRectF:
        """Where the page lies."""
        page = printout.pages[self._page]
        room = max(self.width() - 2 * _MARGIN, 1.0), max(self.height() - 2 * _MARGIN, 1.0)
        scale = min(room[0] / page.width, room[1] / page.height)
        width, height = round(page.width * scale), round(page.height * scale)
        return QRectF(round((self.width() - width) / 2), round((self.height() - height) / 2), width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The page with a hairline around it, or the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._appearance.color("sunken"))
        if self._printout is None:
            painter.setPen(self._appearance.color("muted"))
            area = self.rect().adjusted(48, 48, -48, -48)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self.words)
            return
        box = self._page_box(self._printout)
        picture = self._drawn(self._printout, box)
        painter.setPen(QPen(self._appearance.color("line2"), 1))
        painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        painter.drawImage(QPointF(box.topLeft()), picture)

    def _drawn(self, printout: Printout, box: QRectF) -> QImage:
        page = printout.pages[self._page]
        ratio = self.devicePixelRatioF()
        dots = QSize(round(box.width() * ratio), round(box.height() * ratio))
        if self._picture is None or self._picture.size() != dots:
            picture = page_image(page, printout.sheet, 72 * box.width() * ratio / page.width)
            self._picture = picture if picture.size() == dots else picture.scaled(dots)
            self._picture.setDevicePixelRatio(ratio)
        return self._picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up, Page Down, Home, End."""
        steps = {
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.turn(step)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch turns a page."""
        self._turning += event.angleDelta().y()
        notches = int(self._turning / _NOTCH)
        self._turning -= notches * _NOTCH
        self.turn(-notches)
