"""What is written around a printout: titles, where it comes from, when it was made."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from desktop.printing.fields import Fields
from desktop.printing.sheet import Sheet


class WordsOptions(Fields):
    """The fields of titles and foot."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = self.line(self.tr("&Title"))
        self.other_title = self.line(self.tr("Se&cond title"), self.tr("In another language"))
        self.subtitle = self.line(self.tr("S&ubtitle"))
        self.library = self.line(self.tr("Li&brary"))
        self.date = self.switch(self.tr("Day of printing"))
        self.pages = self.switch(self.tr("Page numbers"))

    def show_sheet(self, sheet: Sheet) -> None:
        """Let the fields say what a sheet says."""
        self.title.setText(sheet.title)
        self.other_title.setText(sheet.other_title)
        self.subtitle.setText(sheet.subtitle)
        self.library.setText(sheet.library)
        self.date.setChecked(sheet.date)
        self.pages.setChecked(sheet.pages)

    def filled(self, sheet: Sheet) -> Sheet:
        """A sheet with what these fields say."""
        return replace(
            sheet,
            title=self.title.text().strip(),
            other_title=self.other_title.text().strip(),
            subtitle=self.subtitle.text().strip(),
            library=self.library.text().strip(),
            date=self.date.isChecked(),
            pages=self.pages.isChecked(),
        )
