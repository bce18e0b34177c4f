"""The strike's article, composed and shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from db.records import Article
from desktop.appearance.appearance import Appearance
from desktop.appearance.tokens import TOKENS, Theme
from desktop.reader.document import Masthead, ReaderDocument, compose
from desktop.reader.marks import DateLine, DateMark, PassageMark
from desktop.reader.typography import Typography
from desktop.reader.view import ArticleView
from tests.desktop.strike import place, strike_article, strike_extraction


@pytest.fixture
def article() -> Article:
    """The Arabic article of the strike."""
    return strike_article()


@pytest.fixture
def shown(article: Article, appearance: Appearance) -> ReaderDocument:
    """Its document, light, at 100 %."""
    return compose(article, Masthead("وكالة الساحل", ("Mon 21 Nov 2022",)), Typography(TOKENS[Theme.LIGHT]))


@pytest.fixture
def marks(article: Article) -> list[DateMark | PassageMark]:
    """Its dates and passages; event n is told by passage n, and dated by date n."""
    found = strike_extraction()
    dates = [
        DateMark(mention.start, mention.end, number, DateLine.SOLID, number)
        for number, mention in enumerate(found.mentions, 1)
    ]
    passages = [
        PassageMark(*event.evidence.passage, number, event.type) for number, event in enumerate(found.events, 1)
    ]
    return [*dates, *passages]


@pytest.fixture
def view(
    qtbot: QtBot, appearance: Appearance, shown: ReaderDocument, marks: list[DateMark | PassageMark]
) -> ArticleView:
    """The article in a view of the reader's usual size, on screen."""
    made = ArticleView(appearance)
    qtbot.addWidget(made)
    made.resize(508, 600)
    made.show_document(shown, marks)
    with qtbot.waitExposed(made):
        made.show()
    made.grab()
    return made


@pytest.fixture
def sunday(article: Article) -> tuple[int, int]:
    """Where the first date of the article stands."""
    return place(article.text, "أمس الأحد")
