from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats.markup import add_blocks, blocks, parse_html, stated_language
from db.formats.paragraphs import Paragraphs
from db.records import RangeKind


def _words(text: str) -> list[str]:
    return [block.words for block in blocks(parse_html(text))]


def test_blocks_in_their_order() -> None:
    text = """<p>One <b>bold</b> word<br>after a break<p>Two<ul><li>a<li>b<ul><li>c</ul>d</ul>
    <table><tr><td>x<td>y</table>tail<div>in <span>a</span> div</div>"""
    assert _words(text) == ["One bold word", "after a break", "Two", "a", "b", "c", "d", "x", "y", "tail", "in a div"]


def test_what_is_not_shown_is_not_read() -> None:
    text = "<title>no</title><script>no</script><p>yes<style>no</style></p><!-- no --><p hidden>no</p><img alt=no>"
    assert _words(text) == ["yes"]


def test_directions_are_inherited_by_blocks() -> None:
    text = "<html dir=rtl><body><p>نص<p dir=ltr>word<p dir=auto>x<div dir=ltr>عربي<p>name</p></div>"
    assert [block.direction for block in blocks(parse_html(text))] == ["rtl", "ltr", None, "ltr", "ltr"]


def test_kinds_links_and_boxes() -> None:
    found = list(
        blocks(
            parse_html("<h2>A</h2><figure><figcaption>B</figcaption></figure><nav><p>C</p></nav><p><a href=x>DD</a>d")
        )
    )
    assert [block.kind for block in found] == [RangeKind.HEADING, RangeKind.CAPTION, None, None]
    assert [block.aside for block in found] == [False, False, True, False]
    assert found[3].linked == pytest.approx(2 / 3)


def test_paragraphs_of_a_text() -> None:
    paragraphs = Paragraphs()
    add_blocks(parse_html("<h1>عنوان</h1><p dir=rtl>نص</p>"), paragraphs)
    assert paragraphs.text == "عنوان\n\nنص"
    assert [part.kind for part in paragraphs.kinds] == [RangeKind.HEADING]


def test_language() -> None:
    assert stated_language(parse_html("<html lang=ar-SY><p>x")) == "ar-SY"
    assert stated_language(parse_html("<p>x")) is None


@pytest.mark.parametrize(("text", "key"), [("", "import-empty"), ("<b>" * 200_001, "import-page-too-deep")])
def test_what_is_refused(text: str, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        parse_html(text)
    assert fault.value.message.key == key
