from lxml import etree

from desktop.appearance.appearance import Appearance
from desktop.printing.svg import svg_of
from tests.desktop.printing.test_export import printout


def test_a_drawing_has_its_title_and_its_words(appearance: Appearance) -> None:
    given = printout()
    root = etree.fromstring(svg_of(given.pages[0], given.sheet))
    names = {etree.QName(child).localname: child.text for child in root}
    assert names["title"] == "Halun: the storm and the strike"
    assert "set up tents" in (names["desc"] or "")
    assert root.get("viewBox", "").split()[:2] == ["0", "0"]


def test_paths_are_no_finer_than_a_printer(appearance: Appearance) -> None:
    given = printout()
    root = etree.fromstring(svg_of(given.pages[0], given.sheet))
    paths = "".join(path.get("d", "") for path in root.iter("{*}path"))
    decimals = [
        len(number.rpartition(".")[2]) for number in paths.replace("L", " ").replace(",", " ").split() if "." in number
    ]
    assert decimals
    assert max(decimals) <= 2
