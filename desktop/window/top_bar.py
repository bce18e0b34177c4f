"""The bar under the menus: the library, import, print, search, and where the timeline stands."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from desktop.appearance.appearance import Appearance
from desktop.appearance.bar_button import BarButton, ChoiceButton
from desktop.appearance.fonts import Role, font
from desktop.appearance.tokens import TOOLBAR_HEIGHT
from desktop.window.actions import Actions

_SEARCH_WIDTH: Final = 340
_SIGN_ROOM: Final = 36
"""Pixels before the words of the search box."""
_ICON: Final = QSize(18, 18)
_REST: Final = 120
"""Milliseconds without a key before a search begins."""


class SearchField(QLineEdit):
    """The search box: words typed here filter articles and mark events; Esc clears.

    Signals:
        words_changed(str): the words to look for are others, after a short rest of the typing.
    """

    words_changed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setPlaceholderText(self.tr("Search articles and events"))
        self.setAccessibleName(self.tr("Search articles and events"))
        self.setMaximumWidth(_SEARCH_WIDTH)
        self.setMinimumWidth(160)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._hint = QLabel("Ctrl K", self)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(lambda: self.words_changed.emit(self.text().strip()))
        self.textChanged.connect(self._await_rest)
        appearance.changed.connect(self._dress)
        self._dress()

    def enter(self) -> None:
        """Take the keyboard; what stands in the box is selected, so that typing replaces it."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def _await_rest(self, _text: str) -> None:
        self._place_hint()
        self._rest.start()

    def _dress(self) -> None:
        tokens = self._appearance.tokens
        self._sign.setIcon(self._appearance.icon("search"))
        self._hint.setStyleSheet(
            f"border: 1px solid {tokens.line2}; border-radius: 4px; padding: 0 5px; color: {tokens.muted};"
            "font-size: 11px; background: transparent;"
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key hint at the far end."""
        super().resizeEvent(event)
        self._place_hint()

    def _place_hint(self) -> None:
        """The key hint stands at the far end of an empty field that has room for it behind its words."""
        width = self._hint.sizeHint().width()
        left = 8 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - width - 8
        self._hint.setGeometry(left, (self.height() - 20) // 2, width, 20)
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        self._hint.setVisible(not self.text() and self.width() >= _SIGN_ROOM + words + width + 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc clears."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class TopBar(QFrame):
    """48 px: library menu, Import, Print, search, layout switch."""

    def __init__(self, actions: Actions, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "toolbar")
        self.setFixedHeight(round(TOOLBAR_HEIGHT * appearance.scale))
        self.library = ChoiceButton("book", self.tr("Library"), appearance, self)
        self.library.setFont(font(Role.INTERFACE, bold=True, scale=appearance.scale))
        self.search = SearchField(appearance, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 12, 0)
        row.setSpacing(4)
        row.addWidget(self.library)
        row.addWidget(_divider(self))
        row.addWidget(BarButton.of(actions.import_articles, "import", appearance, self))
        row.addWidget(BarButton.of(actions.print_timeline, "print", appearance, self))
        row.addStretch(1)
        row.addWidget(self.search, 2)
        row.addStretch(1)
        row.addLayout(self._segments(actions, appearance))

    def set_library(self, name: str, menu: QMenu) -> None:
        """Name the open library on its button (empty: none is open) and hang its menu there."""
        self.library.set_choice(name or self.tr("No library"))
        self.library.menu = menu

    def _segments(self, actions: Actions, appearance: Appearance) -> QHBoxLayout:
        segments = QHBoxLayout()
        segments.setSpacing(0)
        sides = ("last", "first") if appearance.mirrored else ("first", "last")  # style sheets do not mirror
        for action, side in zip((actions.beside, actions.below), sides, strict=True):
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setIconSize(_ICON)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
            button.setProperty("kind", "segment")
            button.setProperty("side", side)
            segments.addWidget(button)
        return segments


def _divider(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("kind", "divider")
    return line
