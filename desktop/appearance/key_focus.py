"""Focus that came by a key: only then a widget shows its ring."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent

_BY_KEY: Final = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason}
)


class KeyFocus:
    """To be mixed into a widget, before its Qt class."""

    _by_key = False

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Note whether a key brought the focus."""
        self._by_key = event.reason() in _BY_KEY
        super().focusInEvent(event)  # type: ignore[misc]

    @property
    def shows_focus(self) -> bool:
        """Whether the ring is to be drawn now."""
        return self._by_key and self.hasFocus()  # type: ignore[attr-defined]
