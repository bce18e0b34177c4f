"""The column of steps at the wizard's start side, and the line about skipped files in its footer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from db.text.direction import Direction
from db.time.phrases import in_digits
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.icons import paint_icon
from desktop.wizard.cells import paint_line

WIDTH: Final = 208
"""Pixels."""

_CIRCLE: Final = 22
_LEFT: Final = 20
_TOP: Final = 26
_PITCH: Final = 60
_PITCH_BARE: Final = 46
_WORDS: Final = 54
_FOOTER_END: Final = (10, 38)


@dataclass(frozen=True, slots=True)
class Step:
    """A page of the wizard as its column shows it; ``note`` is what was settled there."""

    title: str
    note: str = ""


class StepsColumn(QWidget):
    """The pages as a path: those done with a check and what was settled, the present one filled, the rest numbered."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._steps: tuple[Step, ...] = ()
        self._current = 0
        self.setFixedWidth(round(WIDTH * appearance.scale))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: tuple[Step, ...], current: int) -> None:
        """Show where the person is; ``current`` counts from 0."""
        self._steps, self._current = steps, current
        words = self.tr("Step {number} of {count}: {title}")
        self.setAccessibleName(words.format(number=current + 1, count=len(steps), title=steps[current].title))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circles, the path between them, titles and notes."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = self._appearance.tokens
        painter.fillRect(self.rect(), QColor(tokens.bg))
        painter.setPen(QColor(tokens.line2))
        edge = 0.5 if self._appearance.mirrored else self.width() - 0.5
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))
        top = _TOP * self._appearance.scale
        for number, step in enumerate(self._steps):
            pitch = (_PITCH if self._note(number) else _PITCH_BARE) * self._appearance.scale
            self._paint_step(painter, number, step, top)
            if number + 1 < len(self._steps):
                self._paint_path(painter, top, pitch, done=number < self._current)
            top += pitch
        painter.end()

    def _note(self, number: int) -> str:
        return self._steps[number].note if number < self._current else ""

    def _circle(self, top: float) -> QRectF:
        side = _CIRCLE * self._appearance.scale
        left = _LEFT * self._appearance.scale
        return QRectF(self.width() - left - side if self._appearance.mirrored else left, top, side, side)

    def _paint_path(self, painter: QPainter, top: float, pitch: float, *, done: bool) -> None:
        circle, tokens = self._circle(top), self._appearance.tokens
        painter.setPen(QPen(QColor(tokens.accent if done else tokens.line2), 1))
        x = circle.center().x()
        painter.drawLine(QPointF(x, circle.bottom() + 1), QPointF(x, top + pitch - 1))

    def _paint_step(self, painter: QPainter, number: int, step: Step, top: float) -> None:
        tokens, circle = self._appearance.tokens, self._circle(top)
        done, current = number < self._current, number == self._current
        painter.setPen(QPen(QColor(tokens.accent if done or current else tokens.control), 1.2))
        painter.setBrush(QColor(tokens.accent) if current else QColor(tokens.surface))
        painter.drawEllipse(circle.adjusted(0.6, 0.6, -0.6, -0.6))
        if done:
            paint_icon(painter, "check", circle.adjusted(4, 4, -4, -4), tokens.accent)
        else:
            painter.setFont(font(Role.SMALL, bold=current, scale=self._appearance.scale))
            painter.setPen(QColor(tokens.on_accent if current else tokens.muted))
            digit = in_digits(str(number + 1), self._appearance.language)
            painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, digit)
        self._paint_words(painter, number, step, circle)

    def _paint_words(self, painter: QPainter, number: int, step: Step, circle: QRectF) -> None:
        tokens, scale, mirrored = self._appearance.tokens, self._appearance.scale, self._appearance.mirrored
        room = self.width() - (_WORDS + 12) * scale
        left = 12 * scale if mirrored else _WORDS * scale
        current = number == self._current
        painter.setFont(font(Role.INTERFACE, bold=current, scale=scale))
        painter.setPen(QColor(tokens.text if number <= self._current else tokens.muted))
        line = QRectF(left, circle.top() + 1, room, 20 * scale)
        paint_line(painter, line, step.title, at_right=mirrored)
        if note := self._note(number):
            painter.setFont(font(Role.SMALL, scale=scale))
            painter.setPen(QColor(tokens.muted))
            paint_line(painter, QRectF(left, line.bottom() - 2, room, 18 * scale), note, at_right=mirrored)


class SkippedNote(QAbstractButton):
    """The footer's "2 files were skipped · See why": plain words and a link, one button."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = ""
        self._link = self.tr("See why")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_words(self, words: str) -> None:
        """Say how many files were skipped."""
        self._words = words
        self.setText(f"{words} · {self._link}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The room it wants, in pixels."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(f"{self._words}   ·   {self._link}") + 12, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Plain words, then the link."""
        del event
        painter = QPainter(self)
        tokens, mirrored, metrics = self._appearance.tokens, self._appearance.mirrored, self.fontMetrics()
        lead = f"{self._words}   ·   "
        width = metrics.horizontalAdvance(lead)
        rect = QRectF(self.rect()).adjusted(4, 0, -4, 0)
        painter.setPen(QColor(tokens.text))
        direction: Direction = "rtl" if mirrored else "ltr"
        paint_line(painter, rect, lead, at_right=mirrored, direction=direction)
        rest = rect.adjusted(0, 0, -width, 0) if mirrored else rect.adjusted(width, 0, 0, 0)
        painter.setPen(QColor(tokens.accent))
        paint_line(painter, rest, self._link, at_right=mirrored, direction=direction)
        link = metrics.horizontalAdvance(self._link)
        base = self.height() / 2 + metrics.ascent() / 2 + 1
        left = rest.right() - link if mirrored else rest.left()
        painter.drawLine(QPointF(left, base), QPointF(left + link, base))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 3, -1, -3), 6, 6)
        painter.end()


class FooterEnd(QAbstractButton):
    """Room between the footer's buttons and the window's edge: QWizard lays nothing but buttons out there."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEnabled(False)
        self.setFixedSize(round(_FOOTER_END[0] * appearance.scale), round(_FOOTER_END[1] * appearance.scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Nothing is drawn."""
