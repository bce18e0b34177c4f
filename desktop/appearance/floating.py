"""What floats over the window: its shadow."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QGraphicsEffect, QWidget

from desktop.appearance.tokens import Theme

_DROP = 8
_BLUR = 24
"""How far the shadow falls and how soft it is, in pixels."""


def cast_shadow(widget: QWidget, theme: Theme) -> None:
    """Give a floating widget the shadow of a theme: none where the theme is made of lines alone."""
    if theme in (Theme.HIGH_CONTRAST, Theme.PRINT):
        widget.setGraphicsEffect(cast("QGraphicsEffect", None))  # Qt takes the effect away; its stubs do not say so
        return
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setOffset(0, _DROP)
    shadow.setBlurRadius(_BLUR)
    ink = QColor(Qt.GlobalColor.black)
    ink.setAlphaF(0.55 if theme is Theme.DARK else 0.12)
    shadow.setColor(ink)
    widget.setGraphicsEffect(shadow)
