"""The pane of articles: how many there are, filter by source, order, and the list itself."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from db.text.direction import isolated
from db.time.phrases import number_words
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import LIST_WIDTH, LIST_WIDTH_RANGE, PANE_PADDING
from desktop.library import Library
from desktop.models.articles import ArticleModel, Order
from desktop.models.words import in_menu
from desktop.reader.header import PaneHeader
from desktop.session import Origin, Session
from desktop.window.article_rows import ArticleDelegate


class ArticleList(QListView):
    """The rows; the current one is the open article."""

    def __init__(self, model: ArticleModel, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(ArticleDelegate(appearance, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setStyleSheet("QListView { background: transparent; }")
        self.setAccessibleName(self.tr("Articles"))
        self.setModel(model)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles break anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()


class ArticleListPane(QWidget):
    """Shows the articles and opens the one that is chosen.

    ``model`` is the order that "next article" follows.
    """

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self.model = ArticleModel(library, session, self)
        self.list = ArticleList(self.model, appearance, self)
        self._count = QLabel(self)
        self._count.setProperty("kind", "count")
        self._header = PaneHeader(appearance, "bg", self)
        self.filter_button, self._sources = self._header.add_menu_button("filter", self.tr("Filter by source"))
        self.sort_button, self._orders = self._header.add_menu_button("sort", self.tr("Order"))
        self._nothing = QLabel(self.tr("No article matches the search and the filter."), self)
        self._place = 0
        self._build()
        self._fill_order_menu()
        self._sources.aboutToShow.connect(self._fill_source_menu)
        self.list.selectionModel().currentChanged.connect(self._choose)
        self.model.modelReset.connect(self._settle)
        session.article_changed.connect(self._follow)
        session.filter_changed.connect(self._show_state)
        library.opened.connect(self._settle)
        appearance.changed.connect(self._show_state)
        self._settle()

    def sizeHint(self) -> QSize:
        """248 pixels wide."""
        return QSize(LIST_WIDTH, super().sizeHint().height())

    @property
    def count_words(self) -> str:
        """How many articles are shown, as the header says it."""
        return self._count.text()

    def _build(self) -> None:
        title = QLabel(self.tr("Articles"), self._header)
        title.setProperty("kind", "pane-title")
        row = self._header.row
        self._header.keep_away(PANE_PADDING, 8)
        row.insertWidget(0, title)
        row.insertSpacing(1, 4)
        row.insertWidget(2, self._count)
        row.insertStretch(3, 1)
        self._nothing.setProperty("kind", "muted")
        self._nothing.setWordWrap(True)
        words = QVBoxLayout(self.list.viewport())
        words.setContentsMargins(PANE_PADDING, PANE_PADDING, PANE_PADDING, PANE_PADDING)
        words.addWidget(self._nothing)
        words.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._header)
        column.addWidget(self.list, 1)
        self.setMinimumWidth(LIST_WIDTH_RANGE[0])
        self.setMaximumWidth(LIST_WIDTH_RANGE[1])
        self.setFocusProxy(self.list)

    # Filter and order

    def _fill_source_menu(self) -> None:
        """Every source with its count, checked where it is shown."""
        menu = self._sources
        menu.clear()
        hidden = self._session.filter.hidden_sources
        show_all = menu.addAction(self.tr("All sources"))
        show_all.setEnabled(bool(hidden))
        show_all.triggered.connect(lambda: self._hide_sources(frozenset()))
        menu.addSeparator()
        for source, count in self.model.sources():
            name = in_menu(source or self.tr("No source named"))
            number = number_words(count, self._appearance.language)
            action = QAction(f"{name}  {isolated(number)}", menu)
            action.setCheckable(True)
            action.setChecked(source not in hidden)
            action.toggled.connect(lambda shown, source=source: self._show_source(source, shown=shown))
            menu.addAction(action)

    def _show_source(self, source: str | None, *, shown: bool) -> None:
        hidden = self._session.filter.hidden_sources
        self._hide_sources(hidden - {source} if shown else hidden | {source})

    def _hide_sources(self, hidden: frozenset[str | None]) -> None:
        self._session.set_filter(replace(self._session.filter, hidden_sources=hidden))

    def _fill_order_menu(self) -> None:
        orders = {
            Order.NEWEST: self.tr("Newest first"),
            Order.OLDEST: self.tr("Oldest first"),
            Order.TITLE: self.tr("By title"),
            Order.SOURCE: self.tr("By source"),
            Order.ADDED: self.tr("As imported"),
        }
        group = QActionGroup(self)
        for order, name in orders.items():
            action = self._orders.addAction(name)
            action.setCheckable(True)
            action.setChecked(order is self.model.order)
            action.triggered.connect(lambda _checked=False, order=order: self.model.set_order(order))
            group.addAction(action)

    # Library and session

    def _choose(self, current: QModelIndex) -> None:
        article_id = self.model.article_id(current.row()) if current.isValid() else None
        if article_id is not None and article_id != self._session.article_id:
            self._session.select(Origin.LIST, article_id=article_id, event_id=None)

    def _settle(self) -> None:
        """Other rows: where no article is open, or it is gone, open the one in its place."""
        if not self.model.has(self._session.article_id):
            wanted = self.model.article_id(max(0, min(self._place, self.model.rowCount() - 1)))
            if wanted != self._session.article_id:
                self._session.select(Origin.LIST, article_id=wanted, event_id=None)
                return
        self._follow()

    def _follow(self) -> None:
        """Make the open article the current row."""
        index = self.model.index_of(self._session.article_id)
        if index.isValid():
            self._place = index.row()
        elif self._session.article_id is None:
            self._place = 0
        if index.isValid():
            if index != self.list.currentIndex():
                self.list.setCurrentIndex(index)
            self.list.scrollTo(index)
        else:
            self.list.selectionModel().clear()
        self._show_state()

    def _show_state(self) -> None:
        """The count, whether the filter is on, and a word where it leaves nothing."""
        shown, total = self.model.rowCount(), self.model.total
        language = self._appearance.language
        words = number_words(shown, language)
        if shown != total:
            words = self.tr("{shown} of {total}").format(shown=words, total=number_words(total, language))
        self._count.setText(words)
        self._nothing.setVisible(not shown and total > 0)
        filtered = bool(self._session.filter.hidden_sources)
        self.filter_button.setIcon(self._appearance.icon("filter", rest="accent" if filtered else "muted"))
