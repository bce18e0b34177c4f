from desktop.appearance.appearance import Appearance
from desktop.printing.pages import lay_out
from desktop.printing.plain import plain_text
from desktop.printing.printout import Printout
from tests.desktop.printing.story import sheet, story


def printout() -> Printout:
    return Printout(lay_out(story(), sheet()), sheet(), story(), 14, 14)


def test_every_event_stands_under_its_number_with_its_words(appearance: Appearance) -> None:
    lines = plain_text(printout()).replace("\u2068", "").replace("\u2069", "").splitlines()
    assert lines[0] == "Halun: the storm and the strike"
    assert sum(line.startswith("   — ") for line in lines) == 14
    place = lines.index("5. Wed 8 Mar 2023  ·  Rejection")
    assert lines[place + 1] == "   Council refuses to pay"
    assert lines[place + 3] == "   — Harbour Times, 23 Mar 2023"


def test_shaped_text_is_joined(appearance: Appearance) -> None:
    assert "إضراب الصيادين" in plain_text(printout())
    shaped = plain_text(printout(), visual=True)
    assert "إضراب الصيادين" not in shaped
    assert any("\ufe70" <= letter <= "\ufeff" for letter in shaped)


def test_an_article_is_the_words_of_its_pages(appearance: Appearance) -> None:
    pages = lay_out(story(), sheet())
    assert "set up tents" in plain_text(Printout(pages, sheet()))
