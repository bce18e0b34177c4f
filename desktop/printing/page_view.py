"""One page of a printout at a time, as large as there is room, or larger."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.appearance.appearance import Appearance
from desktop.printing.png import page_image
from desktop.printing.printout import Printout

_MARGIN: Final = 24.0
_NOTCH: Final = 120
_STEP: Final = 1.25
_MOST_ZOOM: Final = 5.0
_MOST_DOTS: Final = 6_000


class PageView(QWidget):
    """Shows a page with 24 px around it; page keys and the wheel turn pages, Ctrl and the wheel enlarge.

    Signals:
        turned(): another page is shown, or in another size.
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
        self._zoom = 1.0
        self._shift = QPointF()
        self._grabbed: QPointF | None = None
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

    @property
    def zoom(self) -> float:
        """How much larger the page is than it would be to fit."""
        return self._zoom

    def go_to(self, page: int) -> None:
        """Show a page, from 0; the first or the last where there is none of that number."""
        page = min(max(page, 0), max(self.count - 1, 0))
        if page != self._page:
            self._page = page
            self._draw_again()

    def turn(self, step: int) -> None:
        """Go some pages on or back."""
        self.go_to(self._page + step)

    def enlarge(self, steps: int) -> None:
        """Show the page larger, or smaller again down to the size that fits."""
        zoom = min(max(self._zoom * _STEP**steps, 1.0), _MOST_ZOOM)
        if zoom != self._zoom:
            self._shift *= zoom / self._zoom
            self._zoom = zoom
            self._draw_again()

    def _draw_again(self) -> None:
        self._picture = None
        self.update()
        self.turned.emit()

    def _page_box(self, printout: Printout) -> QRectF:
        """Where the page lies; an enlarged one no further off than its edges allow."""
        page = printout.pages[self._page]
        room = max(self.width() - 2 * _MARGIN, 1.0), max(self.height() - 2 * _MARGIN, 1.0)
        scale = min(room[0] / page.width, room[1] / page.height) * self._zoom
        width, height = round(page.width * scale), round(page.height * scale)
        reach = max((width - room[0]) / 2, 0.0), max((height - room[1]) / 2, 0.0)
        x = min(max(self._shift.x(), -reach[0]), reach[0])
        y = min(max(self._shift.y(), -reach[1]), reach[1])
        self._shift = QPointF(x, y)
        return QRectF(round((self.width() - width) / 2 + x), round((self.height() - height) / 2 + y), width, height)

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
        painter.drawImage(box, picture)

    def _drawn(self, printout: Printout, box: QRectF) -> QImage:
        page = printout.pages[self._page]
        ratio = self.devicePixelRatioF()
        ratio = min(ratio, _MOST_DOTS / max(box.width(), box.height()))
        dots = QSize(round(box.width() * ratio), round(box.height() * ratio))
        if self._picture is None or self._picture.size() != dots:
            picture = page_image(page, printout.sheet, 72 * box.width() * ratio / page.width)
            self._picture = picture if picture.size() == dots else picture.scaled(dots)
        return self._picture

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page Up, Page Down, Home, End; plus and minus."""
        steps = {
            Qt.Key.Key_PageDown: 1,
            Qt.Key.Key_PageUp: -1,
            Qt.Key.Key_Home: -self.count,
            Qt.Key.Key_End: self.count,
        }
        sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: -99}
        key = Qt.Key(event.key())
        if key in steps:
            self.turn(steps[key])
        elif key in sizes:
            self.enlarge(sizes[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch turns a page; with Ctrl it enlarges; an enlarged page is moved."""
        if self._zoom > 1.0 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._shift += QPointF(event.angleDelta()) / 2
            self.update()
            return
        self._turning += event.angleDelta().y()
        notches = int(self._turning / _NOTCH)
        self._turning -= notches * _NOTCH
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(notches)
        else:
            self.turn(-notches)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of an enlarged page."""
        self._grabbed = event.position() - self._shift

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the page that is held."""
        if self._grabbed is not None and self._zoom > 1.0:
            self._shift = event.position() - self._grabbed
            self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go of the page."""
        self._grabbed = None
