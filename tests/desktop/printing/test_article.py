from desktop.appearance.appearance import Appearance
from desktop.library import Library
from desktop.printing.article import gather_article, lay_out_article
from desktop.printing.pieces import Rule, Text
from desktop.printing.sheet import Style
from tests.desktop.printing.story import sheet


def test_an_article_has_its_events_and_notes(appearance: Appearance, strike: Library) -> None:
    text = strike.article(1).text
    strike.add_note(1, 0, len(text.split()[0]), "sage", "Ask again")
    page = gather_article(strike, 1, "en")
    assert page.events == len(strike.events_of(1)) > 0
    assert [mark.sign for mark in page.marked] == [*map(str, range(1, page.events + 1)), "a"]
    laid = lay_out_article(page, sheet(style=Style.ARTICLE))
    words = "\n".join(piece.paragraph.text for piece in laid[0].pieces if isinstance(piece, Text))
    for event in strike.events_of(1):
        assert event.title in words
    assert "Ask again" in words
    assert "Events of this article" in words
    assert [number for one in laid for number in one.events] == list(range(1, page.events + 1))


def test_dates_are_underlined_and_notes_dashed(appearance: Appearance, strike: Library) -> None:
    start = strike.article(1).text.index("ونقلت")
    strike.add_note(1, start, start + 5, "sage")
    pages = lay_out_article(gather_article(strike, 1, "en"), sheet(style=Style.ARTICLE))
    rules = [piece for page in pages for piece in page.pieces if isinstance(piece, Rule)]
    short = [rule for rule in rules if rule.right - rule.left < 300]
    assert any(rule.dashed for rule in short)
    assert any(not rule.dashed for rule in short)
