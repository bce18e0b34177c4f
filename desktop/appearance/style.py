"""The one short style sheet over Fusion: buttons, fields, chips, segments, pane headers.

Views mark their widgets with the dynamic property ``kind``: "primary", "flat", "segment",
"chip", "link", "header", "pane-title", "count", "toolbar", "status", "heading", "muted", "faint",
"card", "warning".
"""

from __future__ import annotations

from string import Template
from typing import Final

from desktop.appearance.tokens import Tokens

_SHEET: Final = Template("""
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: 4px 8px; }
QMenuBar { background: $bg; color: $text; padding: 2px 8px; spacing: 2px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $soft; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: $sel; color: $on_sel; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QPushButton { background: $raised; color: $text; border: 1px solid $line2; border-radius: 6px; padding: 0 14px;
  min-height: ${button}px; }
QPushButton:hover { border-color: $control; }
QPushButton:pressed, QPushButton:checked { background: $soft; }
QPushButton:disabled { color: $faint; border-color: $line; }
QPushButton:focus { border: 2px solid $accent; padding: 0 13px; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600; }
QPushButton[kind="primary"]:disabled { background: $line2; border-color: $line2; color: $surface; }
QPushButton[kind="primary"]:focus { border: 2px solid $text; }
QPushButton[kind="link"] { background: transparent; border: none; color: $accent; padding: 0 2px;
  text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid $accent; }
QPushButton[kind="chip"] { min-height: ${chip}px; max-height: ${chip}px; border: 1px solid $line2;
  border-radius: ${chip_radius}px;
  background: $raised; padding: 0 11px; }
QPushButton[kind="chip"]:checked { background: $soft; border-color: $accent; color: $accent; font-weight: 600; }
QToolButton { background: transparent; color: $text; border: none; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $sunken; }
QToolButton:checked, QToolButton:pressed { background: $soft; color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 2px; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="segment"] { border: 1px solid $line2; background: $raised; padding: 5px 8px; border-radius: 0; }
QToolButton[kind="segment"][side="first"] { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QToolButton[kind="segment"][side="last"] { border-top-right-radius: 6px; border-bottom-right-radius: 6px;
  border-left: none; }
QToolButton[kind="segment"]:checked { background: $soft; }
QToolButton[kind="segment"]:focus { border: 2px solid $accent; padding: 4px 7px; }
QToolButton[kind="segment"][side="last"]:focus { padding-left: 6px; }
QLineEdit, QPlainTextEdit, QComboBox, QSpinBox, QDoubleSpinBox, QDateEdit { background: $raised; color: $text;
  border: 1px solid $control;
  border-radius: 6px; padding: 0 8px; min-height: ${field}px; selection-background-color: $sel;
  selection-color: $on_sel; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus,
  QDateEdit:focus { border: 2px solid $accent; padding: 0 7px; }
QLineEdit:disabled { color: $faint; border-color: $line; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line2; selection-background-color: $sel;
  selection-color: $on_sel; }
QCheckBox, QRadioButton { spacing: 8px; }
QListView, QTreeView, QTableView { background: $surface; border: none; outline: none;
  selection-background-color: $sel;
  selection-color: $on_sel; }
QHeaderView { background: $surface2; border: none; }
QHeaderView::section { background: $surface2; color: $muted; border: none; border-bottom: 1px solid $line2;
  padding: 0 8px; }
QSplitter::handle { background: $line2; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line2; border-radius: 3px; margin: 3px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $sunken; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QStatusBar { background: $bg; color: $muted; border-top: 1px solid $line2; font-size: ${small}px; }
QStatusBar::item { border: none; }
QLabel[kind="heading"] { font-size: ${heading}px; font-weight: 600; color: $text; }
QLabel[kind="pane-title"] { font-weight: 600; color: $text; }
QLabel[kind="count"], QLabel[kind="muted"] { color: $muted; }
QLabel[kind="small"] { color: $muted; font-size: ${small}px; }
QLabel[kind="faint"] { color: $faint; font-size: ${small}px; }
QLabel[kind="warning"] { color: $warn; background: $warn_ground; border-radius: 6px; padding: 8px 12px; }
QLabel[kind="error"] { color: $error; background: $error_ground; border-radius: 6px; padding: 8px 12px; }
QLabel[kind="done"] { color: $done; background: $done_ground; border-radius: 6px; padding: 8px 12px; }
QWidget[kind="header"] { background: $surface2; border-bottom: 1px solid $line; }
QWidget[kind="toolbar"] { background: $bg; border-bottom: 1px solid $line2; }
QFrame[kind="card"] { background: $raised; border: 1px solid $line2; border-radius: 6px; }
QFrame[kind="floating"] { background: $raised; border: 1px solid $line2; border-radius: 10px; }
QFrame[kind="divider"] { background: $line2; border: none; min-width: 1px; max-width: 1px; max-height: 20px;
  margin: 0 8px; }
QFrame[kind="hairline"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
""")


def style_sheet(tokens: Tokens, chevron: str, scale: float = 1.0) -> str:
    """The style sheet in the colours of a theme, its sizes multiplied by the interface size.

    ``chevron`` is the path of a picture for the arrow of lists: style sheets know no drawings.
    """
    colors = {name: getattr(tokens, name) for name in tokens.__slots__}
    sizes = {"button": 30, "field": 28, "chip": 24, "chip_radius": 12.5, "small": 11.5, "heading": 20}
    return _SHEET.substitute(colors, chevron=chevron, **{name: f"{value * scale:g}" for name, value in sizes.items()})
