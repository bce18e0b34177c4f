from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QListView, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.appearance.appearance import Appearance
from desktop.library import Library, LookUp
from desktop.models.search_results import FoundKind, SearchModel
from desktop.window.search_rows import SearchDelegate


@pytest.fixture
def listed(qtbot: QtBot, appearance: Appearance, strike: Library) -> QListView:
    view = QListView()
    qtbot.addWidget(view)
    model = SearchModel(view)
    model.show(LookUp("حافلات", strike.search("حافلات")))
    view.setModel(model)
    view.setItemDelegate(SearchDelegate(appearance, view))
    view.resize(500, 300)
    return view


def test_rows_with_a_snippet_are_higher(listed: QListView) -> None:
    model = listed.model()
    assert isinstance(model, SearchModel)
    heights = {
        row.kind: listed.itemDelegate().sizeHint(QStyleOptionViewItem(), model.index(place)).height()
        for place, row in enumerate(model.rows)
    }
    assert heights[FoundKind.ARTICLE] > heights[FoundKind.EVENT] > heights[FoundKind.HEADING]


def test_hits_stand_on_their_ground(listed: QListView, appearance: Appearance) -> None:
    picture = listed.grab().toImage()
    ground = appearance.color("hit").rgb()
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(28, 90)}
    assert ground in seen
    assert picture.size() == QSize(500, 300)
