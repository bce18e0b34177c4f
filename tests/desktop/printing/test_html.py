from dataclasses import replace

from lxml import html

from desktop.appearance.appearance import Appearance
from desktop.printing.html import html_of
from desktop.printing.pages import lay_out
from desktop.printing.printout import Printout
from tests.desktop.printing.story import sheet, story


def page(**options: object) -> html.HtmlElement:
    asked = sheet(**options)
    return html.document_fromstring(html_of(Printout(lay_out(story(), asked), asked, story(), 14, 14)))


def test_every_event_is_an_item_with_its_number(appearance: Appearance) -> None:
    found = page()
    assert [item.get("value") for item in found.iter("li")] == [str(number) for number in range(1, 15)]
    assert [line.text for line in found.iter("u")][:2] == ["فجر الخميس", "on Saturday"]
    assert {quote.get("dir") for quote in found.iter("blockquote")} == {"rtl", "ltr"}


def test_it_needs_nothing_from_elsewhere(appearance: Appearance) -> None:
    found = page()
    assert len(list(found.iter("svg"))) == 1
    assert not list(found.iter("img", "script", "link"))


def test_the_page_runs_as_its_language(appearance: Appearance) -> None:
    assert (page(language="ar").get("dir"), page().get("dir")) == ("rtl", "ltr")


def test_foreign_words_stay_words(appearance: Appearance) -> None:
    told = replace(story().entries[0], title="<script>alert(1)</script>")
    asked = sheet(title="a & b")
    chronology = replace(story(), entries=(told,))
    written = html_of(Printout(lay_out(story(), asked), asked, chronology, 1, 1))
    assert "<script>" not in written
    assert "a &amp; b" in written
