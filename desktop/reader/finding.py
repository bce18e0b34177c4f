"""Finding words in the open article: the bar, the hits in the text, the current one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.reader.find import Finder
from desktop.reader.find_bar import FindBar
from desktop.reader.view import ArticleView

_SETTLE_MS = 120


class Finding(QObject):
    """Looks for the bar's words in the text that the view shows.

    Signals:
        hidden_hit(int): the current hit is at this code point, which the view does not show.
    """

    hidden_hit = Signal(int)

    def __init__(self, bar: FindBar, view: ArticleView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bar, self._view = bar, view
        self._finder = Finder("")
        self._hits: Sequence[tuple[int, int]] = ()
        self._offered: Sequence[tuple[int, int]] = ()
        self._current: int | None = None
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.look)
        bar.words_changed.connect(self._settle.start)
        bar.mode_changed.connect(lambda _mode: self.look())
        bar.stepped.connect(self.step)
        bar.closed.connect(self._leave)

    def set_text(self, text: str) -> None:
        """Look in another text from now on."""
        self._finder = Finder(text)
        self._hits, self._offered, self._current = (), (), None

    def offer(self, hits: Sequence[tuple[int, int]]) -> None:
        """Mark what a search of the library found in this text, while the bar looks for nothing else."""
        self._offered = hits
        if not self._bar.isVisible():
            self._return()

    def look(self, *, scroll: bool = True) -> None:
        """Find the words now, and go to the first hit from what is in view on."""
        self._settle.stop()
        self._hits = self._finder.find(self._bar.field.text(), self._bar.mode)
        self._view.set_hits(self._hits)
        self._current = None
        if self._hits and scroll:
            self._go(self._first_in_view())
        self._count()

    def step(self, by: int) -> None:
        """Go to the next (1) or previous (-1) hit, around the end of the text."""
        if self._settle.isActive():
            self.look()
        elif self._hits:
            start = -1 if by > 0 else 0
            self._go(((start if self._current is None else self._current) + by) % len(self._hits))

    def show_again(self) -> None:
        """Mark the hits in a document that was composed anew."""
        self._view.set_hits(self._hits)
        if self._current is not None:
            self._view.set_current_hit(self._current, self._hits[self._current])

    def turn_to(self, place: int) -> None:
        """Go to the hit at a code point; where there is none, to the place itself."""
        number = next((number for number, hit in enumerate(self._hits) if hit[0] <= place < hit[1]), None)
        if number is not None:
            self._go(number)
            return
        if not self._view.shows(place):
            self.hidden_hit.emit(place)
        self._view.scroll_to(place)

    def _first_in_view(self) -> int:
        """The first hit from the top of the view on; one in hidden lines only where there is no other."""
        top = self._view.first_code_point()
        seen = [number for number, hit in enumerate(self._hits) if self._view.shows(hit[0])]
        return next((number for number in seen if self._hits[number][0] >= top), seen[0] if seen else 0)

    def _count(self) -> None:
        hidden = sum(not self._view.shows(hit[0]) for hit in self._hits)
        self._bar.show_count(self._current, len(self._hits), hidden)

    def _go(self, number: int) -> None:
        self._current = number
        hit = self._hits[number]
        if not self._view.shows(hit[0]):
            self.hidden_hit.emit(hit[0])
        self._count()
        self._view.set_current_hit(number, hit)

    def _leave(self) -> None:
        self._return()
        self._view.setFocus()

    def _return(self) -> None:
        """Mark again what the library's search found."""
        self._hits, self._current = self._offered, None
        self._view.set_hits(self._hits)
