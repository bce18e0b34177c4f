"""How each kind of paragraph is set: font, line pitch, gutter, colour. Sizes are pixels."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum, auto
from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QTextBlockFormat, QTextCharFormat

from db.text.direction import Direction
from desktop.appearance.fonts import Role, Script, font, line_pitch
from desktop.appearance.tokens import Tokens
from desktop.reader.page_style import PageStyle

GUTTER: Final = 60
"""Pixels on a paragraph's start side, for marks and bars."""

FAR_SIDE: Final = 34
"""Pixels on a paragraph's end side."""

_BESIDE: Final = 12
"""Pixels more on the end side where days stand there."""

HAIRLINE_ABOVE: Final = 14
HAIRLINE_BELOW: Final = 16
TOP_GAP: Final = 22
BOTTOM_GAP: Final = 48
CLOCK_ROOM: Final = 14
"""Pixels added to the space after a date that waits, for its clock."""

_FOREIGN: Final[dict[tuple[Script, Script], float]] = {
    ("arabic", "latin"): 0.84,
    ("hebrew", "latin"): 0.92,
    ("latin", "arabic"): 1.12,
    ("hebrew", "arabic"): 1.06,
    ("latin", "hebrew"): 1.06,
    ("arabic", "hebrew"): 0.95,
}
"""(script of the paragraph, script of a run) -> size of the run over that of the paragraph."""


class Look(IntEnum):
    """The ways in which the reader sets a block."""

    META = auto()
    FACTS = auto()
    TITLE = auto()
    BODY = auto()
    HEADING = auto()
    SMALL = auto()
    FADED = auto()
    FOLD = auto()


_ROLES: Final = {
    Look.META: Role.INTERFACE,
    Look.FACTS: Role.SMALL,
    Look.TITLE: Role.ARTICLE_TITLE,
    Look.BODY: Role.READING,
    Look.HEADING: Role.READING,
    Look.SMALL: Role.READING,
    Look.FADED: Role.READING,
    Look.FOLD: Role.SMALL,
}
_COLORS: Final = {Look.META: "muted", Look.FACTS: "faint", Look.SMALL: "muted", Look.FADED: "faint", Look.FOLD: "faint"}
_SHARES: Final = {Look.SMALL: 0.86}
"""Look -> share of its role's size and pitch."""

_STYLED: Final = frozenset({Look.TITLE, Look.BODY, Look.HEADING, Look.SMALL, Look.FADED})
"""What the reader's choice of faces and pitch is for."""

_META_PITCH: Final = 20.0
_BASELINE: Final = 0.8
"""Where Qt puts the baseline in a line of fixed height."""


@dataclass(frozen=True, slots=True)
class LineBand:
    """Where a line's letters stand around its baseline, in pixels: the band is ``pitch`` high."""

    above_baseline: float
    pitch: float
    em: float


@dataclass(frozen=True)
class Typography:
    """The formats of a document in one theme and size.

    ``scale`` 1.0 is 100 %. ``left_bar`` and ``right_bar`` are the pixels that a scroll bar takes
    on a side: gutters are measured from the pane's edge, and the bar stands in them. ``style`` is
    how the reader likes the page.
    """

    tokens: Tokens
    scale: float = 1.0
    left_bar: int = 0
    right_bar: int = 0
    style: PageStyle = field(default_factory=PageStyle)

    @cached_property
    def _formats(self) -> dict[tuple[Look, Script, Script], QTextCharFormat]:
        return {}

    @cached_property
    def _bands(self) -> dict[tuple[Look, Script], LineBand]:
        return {}

    def pitch(self, look: Look, script: Script) -> float:
        """The distance between baselines."""
        if look is Look.META:
            return _META_PITCH * self.scale
        share = _SHARES.get(look, 1.0) * (self.style.line_share if look in _STYLED else 1.0)
        return round(line_pitch(_ROLES[look], script) * share * self.scale)

    def text_format(self, look: Look, script: Script, run: Script | None = None) -> QTextCharFormat:
        """The format of a paragraph's text, or of a run of another script in it."""
        key = (look, script, run or script)
        if key not in self._formats:
            made = QTextCharFormat()
            made.setFont(self.font(look, script, run))
            made.setForeground(QColor(getattr(self.tokens, _COLORS.get(look, "text"))))
            self._formats[key] = made
        return self._formats[key]

    def font(self, look: Look, script: Script, run: Script | None = None) -> QFont:
        """The font of a paragraph, or of a run of another script in it; sizes are relative to the paragraph's."""
        role, share = _ROLES[look], _SHARES.get(look, 1.0) * self.scale
        bold = True if look is Look.HEADING else None
        made = font(role, script, bold=bold, scale=share)
        foreign = _FOREIGN.get((script, run)) if run and run != script else None
        if run and foreign:
            size = QFontInfo(made).pixelSize() * foreign
            made = font(role, run, bold=bold, scale=share)
            made.setPixelSize(max(1, round(size)))
        if look in _STYLED:
            made.setFamilies(self.style.families(run or script))
        return made

    def band(self, look: Look, script: Script) -> LineBand:
        """Where the letters of such a paragraph stand around their baseline."""
        key = (look, script)
        if key not in self._bands:
            metrics = QFontMetricsF(self.font(look, script))
            pitch = self.pitch(look, script)
            spare = (pitch - metrics.ascent() - metrics.descent()) / 2
            em = QFontInfo(self.font(look, script)).pixelSize()
            self._bands[key] = LineBand(metrics.ascent() + spare, pitch, em)
        return self._bands[key]

    @cached_property
    def _block_formats(self) -> dict[tuple[Look, Script, Direction, float], QTextBlockFormat]:
        return {}

    def block_format(self, look: Look, script: Script, direction: Direction, space_above: float) -> QTextBlockFormat:
        """The format of a block: direction, gutter on its start side, fixed pitch, space above."""
        key = (look, script, direction, space_above)
        if key not in self._block_formats:
            self._block_formats[key] = self._make_block_format(*key)
        return self._block_formats[key]

    def _make_block_format(
        self, look: Look, script: Script, direction: Direction, space_above: float
    ) -> QTextBlockFormat:
        made = QTextBlockFormat()
        right_to_left = direction == "rtl"
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight)
        justified = self.style.justified and look is Look.BODY and script != "arabic"
        made.setAlignment(Qt.AlignmentFlag.AlignJustify if justified else Qt.AlignmentFlag.AlignLeading)
        made.setLineHeight(self.pitch(look, script), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        left, right = self.sides(direction)
        made.setLeftMargin(left)
        made.setRightMargin(right)
        made.setTopMargin(space_above)
        return made

    def sides(self, direction: Direction) -> tuple[float, float]:
        """The space left and right of a paragraph's lines: its gutter is on its start side."""
        start, end = GUTTER * self.scale, (FAR_SIDE + _BESIDE * self.style.beside) * self.scale
        left, right = (end, start) if direction == "rtl" else (start, end)
        return left - self.left_bar, right - self.right_bar

    def overhang(self, look: Look, script: Script) -> float:
        """How far a block's bands stand below the block, because Qt sets letters low in a fixed pitch."""
        band = self.band(look, script)
        return _BASELINE * band.pitch - band.above_baseline

    def space_between(self, above: tuple[Look, Script], below: tuple[Look, Script]) -> float:
        """The space between two blocks that makes the space between their lines what the design says."""
        look = above[0]
        gap = (
            0
            if look in (Look.META, Look.FACTS)
            else HAIRLINE_ABOVE + 1 + HAIRLINE_BELOW
            if look is Look.TITLE
            else self.style.gap
        )
        return gap * self.scale + self.overhang(*above) - self.overhang(*below)
