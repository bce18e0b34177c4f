"""The preferences: general, reading, timeline; each choice takes effect at once, the language at the end."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from db.time.phrases import in_digits
from desktop import preferences as settings
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import DIALOG_PADDING
from desktop.preferences import Setting
from desktop.timeline.lanes import Grouping
from desktop.timeline.wording import coloring_words, grouping_words
from desktop.wizard.tick_box import TickBox

_SIZE: Final = (720, 520)
_LIST_WIDTH: Final = 180
_FIELD_WIDTH: Final = 260
_ROW: Final = 36


class PreferencesDialog(QDialog):
    """A list of groups at the start side, the settings of one beside it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._preferences = appearance.preferences
        self._later: list[tuple[Setting[str], str]] = []
        self.fields: dict[str, QComboBox | QCheckBox] = {}
        self.setWindowTitle(self.tr("Preferences"))
        self.resize(round(_SIZE[0] * appearance.scale), round(_SIZE[1] * appearance.scale))
        self.groups = QListWidget(self)
        self.groups.setAccessibleName(self.tr("Groups of settings"))
        self.groups.setFixedWidth(round(_LIST_WIDTH * appearance.scale))
        self.pages = QStackedWidget(self)
        self.groups.currentRowChanged.connect(self.pages.setCurrentIndex)
        self._add_general()
        self._add_reading()
        self._add_marks()
        self._add_timeline()
        self._add_library()
        self._lay_out()
        self.groups.setCurrentRow(0)
        appearance.changed.connect(self._dress)
        self._dress()

    def done(self, result: int) -> None:
        """Close; a new language or new digits take effect now."""
        super().done(result)
        chosen, self._later = self._later, []
        for setting, value in chosen:
            self._preferences.set(setting, value)

    def _dress(self) -> None:
        """The list stands on the window's ground, the settings on paper."""
        tokens = self._appearance.tokens
        self.groups.setStyleSheet(
            f"QListWidget {{ background: {tokens.bg}; padding: 12px 8px; }}"
            f"QListWidget::item {{ color: {tokens.text}; border-radius: 6px; padding-left: 8px; padding-right: 8px; }}"
            f"QListWidget::item:selected {{ background: {tokens.sel}; color: {tokens.on_sel}; }}"
        )

    # Groups

    def _add_general(self) -> None:
        form = self._page(self.tr("General"))
        self._choice(form, self.tr("Language"), settings.LANGUAGE, self._languages(), later=True)
        self._choice(form, self.tr("Digits"), settings.DIGITS, self._digits(), later=True)
        self._note(form, self.tr("Language and digits change when this window is closed."))
        self._choice(form, self.tr("Theme"), settings.THEME, self._themes())
        self._size(form, self.tr("Interface size"), settings.INTERFACE_SIZE)
        self._switch(form, self.tr("Reduce motion"), settings.REDUCED_MOTION)

    def _add_reading(self) -> None:
        form = self._page(self.tr("Reading"))
        self._size(form, self.tr("Text size"), settings.READING_SIZE)
        self._size(form, self.tr("Line height"), settings.LINE_HEIGHT)
        pixels = self.tr("{number} px")
        self._size(form, self.tr("Widest column"), settings.MEASURE, pixels)
        self._size(form, self.tr("Space between paragraphs"), settings.PARAGRAPH_GAP, pixels)
        for label, setting in (
            (self.tr("Arabic face"), settings.ARABIC_FACE),
            (self.tr("Hebrew face"), settings.HEBREW_FACE),
            (self.tr("Latin face"), settings.LATIN_FACE),
        ):
            self._choice(form, label, setting, {face: face for face in setting.choices})
        self._choice(form, self.tr("Digits in articles"), settings.READING_DIGITS, self._digits())
        self._switch(form, self.tr("Show harakat and Hebrew points"), settings.SHOW_HARAKAT)
        self._switch(form, self.tr("Justify Latin and Hebrew paragraphs"), settings.JUSTIFY)

    def _add_marks(self) -> None:
        form = self._page(self.tr("Marks"))
        self._switch(form, self.tr("Mark dates and passages in the text"), settings.SHOW_MARKS)
        self._choice(form, self.tr("Marks"), settings.MARK_DENSITY, self._densities())
        self._switch(form, self.tr("Move a caret through the text (F7)"), settings.CARET)
        self._choice(form, self.tr("The caret moves"), settings.CARET_MOVES, self._moves())

    def _densities(self) -> dict[str, str]:
        return {
            "quiet": self.tr("Dates of events only"),
            "usual": self.tr("All dates"),
            "rich": self.tr("All dates, and their days beside the text"),
        }

    def _moves(self) -> dict[str, str]:
        return {"logical": self.tr("In the order of reading"), "visual": self.tr("As the arrows point")}

    def _add_timeline(self) -> None:
        form = self._page(self.tr("Timeline"))
        self._choice(form, self.tr("Direction of time"), settings.TIME_DIRECTION, self._directions())
        self._choice(form, self.tr("Second calendar"), settings.SECOND_CALENDAR, self._calendars())
        self._choice(form, self.tr("Lanes"), settings.LANES, self._lanes())
        self._choice(form, self.tr("Colours"), settings.COLORS, self._colors())
        self._choice(form, self.tr("Mouse wheel"), settings.WHEEL, self._wheels())

    def _add_library(self) -> None:
        form = self._page(self.tr("Library"))
        name = QLineEdit(self._preferences.get(settings.PERSON), self)
        name.setFixedWidth(round(_FIELD_WIDTH * self._appearance.scale))
        name.editingFinished.connect(lambda: self._preferences.set(settings.PERSON, name.text().strip()))
        form.addRow(self.tr("Your name"), name)
        self._note(form, self.tr("Corrections are kept under this name, in the library alone."))

    def _languages(self) -> dict[str, str]:
        return {"system": self.tr("As the system"), "en": "English", "ar": "العربية"}

    def _digits(self) -> dict[str, str]:
        return {
            "language": self.tr("As the language"),
            "written": self.tr("As written"),
            "latn": "0123456789",
            "arab": "٠١٢٣٤٥٦٧٨٩",
            "arabext": "۰۱۲۳۴۵۶۷۸۹",
        }

    def _themes(self) -> dict[str, str]:
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "high-contrast": self.tr("High contrast"),
        }

    def _directions(self) -> dict[str, str]:
        return {
            "interface": self.tr("With the interface"),
            "ltr": self.tr("Left to right"),
            "rtl": self.tr("Right to left"),
        }

    def _calendars(self) -> dict[str, str]:
        return {
            "none": self.tr("None"),
            "hijri": self.tr("Hijri"),
            "jalali": self.tr("Jalali"),
            "hebrew": self.tr("Hebrew"),
        }

    def _lanes(self) -> dict[str, str]:
        return {value: grouping_words(Grouping(value)) for value in settings.LANES.choices}

    def _colors(self) -> dict[str, str]:
        return {value: coloring_words(Grouping(value)) for value in settings.COLORS.choices}

    def _wheels(self) -> dict[str, str]:
        return {"lanes": self.tr("Scrolls the lanes"), "zoom": self.tr("Zooms")}

    # Fields

    def _page(self, title: str) -> QFormLayout:
        """A page with its heading; the form on it."""
        row = QListWidgetItem(title)
        row.setSizeHint(QSize(0, round(_ROW * self._appearance.scale)))
        self.groups.addItem(row)
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        heading = QLabel(title, page)
        heading.setProperty("kind", "heading")
        column = QVBoxLayout(page)
        column.setContentsMargins(DIALOG_PADDING, 24, DIALOG_PADDING, 16)
        column.setSpacing(16)
        column.addWidget(heading)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setFormAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(form)
        column.addStretch(1)
        self.pages.addWidget(page)
        return form

    def _box(self, form: QFormLayout, label: str, key: str) -> QComboBox:
        box = QComboBox(self)
        box.setFixedWidth(round(_FIELD_WIDTH * self._appearance.scale))
        form.addRow(label, box)
        self.fields[key] = box
        return box

    def _choice(
        self, form: QFormLayout, label: str, setting: Setting[str], names: Mapping[str, str], *, later: bool = False
    ) -> None:
        """A setting with a few named values, in the order in which it declares them."""
        box = self._box(form, label, setting.key)
        for value in setting.choices:
            box.addItem(names[value], value)
        box.setCurrentIndex(setting.choices.index(self._preferences.get(setting)))
        if later:
            box.activated.connect(lambda place: self._later.append((setting, setting.choices[place])))
        else:
            box.activated.connect(lambda place: self._preferences.set(setting, setting.choices[place]))

    def _size(self, form: QFormLayout, label: str, setting: Setting[int], unit: str = "") -> None:
        """A size in a unit, or in percent."""
        unit = unit or self.tr("{number} %")
        box = self._box(form, label, setting.key)
        for value in setting.choices:
            box.addItem(in_digits(unit.format(number=value), self._appearance.language), value)
        box.setCurrentIndex(setting.choices.index(self._preferences.get(setting)))
        box.activated.connect(lambda place: self._preferences.set(setting, setting.choices[place]))

    def _switch(self, form: QFormLayout, label: str, setting: Setting[bool]) -> None:
        """A setting that is on or off."""
        box = TickBox(label, self._appearance, self)
        box.setChecked(self._preferences.get(setting))
        box.toggled.connect(lambda on: self._preferences.set(setting, on))
        form.addRow("", box)
        self.fields[setting.key] = box

    def _note(self, form: QFormLayout, text: str) -> None:
        note = QLabel(text, self)
        note.setProperty("kind", "small")
        form.addRow("", note)

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.groups)
        upper.addWidget(_edge(self, vertical=True))
        upper.addWidget(self.pages, 1)
        buttons = QDialogButtonBox(self)
        buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        footer = QVBoxLayout()
        footer.setContentsMargins(20, 12, 20, 12)
        footer.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(upper, 1)
        column.addWidget(_edge(self, vertical=False))
        column.addLayout(footer)


def _edge(parent: QWidget, *, vertical: bool) -> QFrame:
    """A line of one pixel between two parts."""
    line = QFrame(parent)
    line.setAutoFillBackground(True)
    line.setBackgroundRole(QPalette.ColorRole.Dark)
    if vertical:
        line.setFixedWidth(1)
    else:
        line.setFixedHeight(1)
    return line
