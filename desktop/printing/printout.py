"""A printout: laid-out pages, the sheet they were made for, and what they tell."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.printing.chronology import Chronology
from desktop.printing.pieces import Page
from desktop.printing.sheet import Sheet


@dataclass(frozen=True, slots=True, eq=False)
class Printout:
    """``shown`` of ``total`` events are on the pages; ``chronology`` is None for that of an article."""

    pages: tuple[Page, ...]
    sheet: Sheet
    chronology: Chronology | None = None
    shown: int = 0
    total: int = 0
