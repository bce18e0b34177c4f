"""The blocks of an HTML text as paragraphs: of a book's chapter, a letter, a feed's entry.

Everything that is shown is kept, in its order; nothing that the markup names is loaded.
For pages with menus and advertisements around their article see ``html``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from db.errors import EnvironmentFault
from db.formats.paragraphs import MOST_CHARACTERS, Paragraphs
from db.records import RangeKind
from db.text.direction import Direction

if TYPE_CHECKING:
    from lxml.html import HtmlElement

MOST_TAGS: Final = 200_000
_BLOCK_TAGS: Final = (
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form"
    " h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section summary table tbody td tfoot th thead tr"
    " title ul"
)
_UNSEEN_TAGS: Final = (
    "applet audio base button canvas embed head iframe input link map math meta noembed noframes noscript object param"
    " script select source style svg template textarea title track video"
)
_BLOCKS: Final = frozenset(_BLOCK_TAGS.split())
_UNSEEN: Final = frozenset(_UNSEEN_TAGS.split())
_ASIDES: Final = frozenset(("aside", "dialog", "footer", "form", "nav", "option"))
_HEADINGS: Final = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of an HTML text. ``linked`` is the share of its letters that are links.

    ``aside``: it stands in a menu, a footer, a form or a box beside the text.
    """

    words: str
    tag: str = ""
    kind: RangeKind | None = None
    direction: Direction | None = None
    linked: float = 0.0
    aside: bool = False


@dataclass(frozen=True, slots=True)
class _Around:
    """What a paragraph inherits from the elements around it."""

    tag: str = ""
    direction: Direction | None = None
    kind: RangeKind | None = None
    aside: bool = False
    link: bool = False


def parse_html(text: str) -> HtmlElement:
    """The root of an HTML text, however broken.

    Raises:
        EnvironmentFault: it has far more parts than any text, or nothing at all.
    """
    from lxml import etree, html  # noqa: PLC0415  slow to load, and not needed for plain text

    if text.count("<") > MOST_TAGS or len(text) > MOST_CHARACTERS:
        raise EnvironmentFault("import-page-too-deep")
    parser = html.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise EnvironmentFault("import-empty") from error
    return root


def add_blocks(root: HtmlElement, paragraphs: Paragraphs) -> None:
    """Adds the paragraphs of a parsed HTML text; headings and captions are named.

    Raises:
        EnvironmentFault: it has more paragraphs than any text.
    """
    for block in blocks(root):
        paragraphs.add(block.words, block.kind, block.direction)


def blocks(root: HtmlElement) -> Iterator[Block]:
    """The paragraphs of a parsed HTML text in their order, spaces made single."""
    pieces: list[tuple[str, bool]] = []
    around = [_Around()]
    for event, element in _events(root):
        tag = element.tag if isinstance(element.tag, str) else ""
        if tag in _BLOCKS or (tag == "br" and event == "start"):
            yield from _ended(pieces, around[-1])
        if event == "start":
            around.append(_within(around[-1], element, tag))
            pieces.append(("" if _is_unseen(element) else element.text or "", around[-1].link))
        else:
            around.pop()
            pieces.append((element.tail or "", around[-1].link))
    yield from _ended(pieces, around[-1])


def _ended(pieces: list[tuple[str, bool]], around: _Around) -> Iterator[Block]:
    words = " ".join("".join(piece for piece, _ in pieces).split())
    if words:
        linked = sum(len(piece) for piece, is_link in pieces if is_link) / sum(len(piece) for piece, _ in pieces)
        yield Block(words, around.tag, around.kind, around.direction, linked, around.aside)
    pieces.clear()


def _events(root: HtmlElement) -> Iterator[tuple[str, HtmlElement]]:
    """Starts and ends of all elements that are shown; what is not shown starts and ends without its inside."""
    from lxml import etree  # noqa: PLC0415  slow to load, and not needed for plain text

    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        if event == "start" and _is_unseen(element):
            walk.skip_subtree()
        yield event, element


def _is_unseen(element: HtmlElement) -> bool:
    return element.tag in _UNSEEN or "hidden" in element.attrib


def _within(outer: _Around, element: HtmlElement, tag: str) -> _Around:
    if tag not in _BLOCKS:
        return replace(outer, link=True) if tag == "a" and element.get("href") else outer
    stated = (element.get("dir") or "").lower()
    direction: Direction | None = "rtl" if stated == "rtl" else "ltr" if stated == "ltr" else None
    return _Around(
        tag,
        direction or (None if stated == "auto" else outer.direction),
        RangeKind.HEADING if tag in _HEADINGS else RangeKind.CAPTION if tag == "figcaption" else outer.kind,
        outer.aside or tag in _ASIDES,
        outer.link,
    )


def stated_language(root: HtmlElement) -> str | None:
    """The language that an HTML text states of itself."""
    return root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or None
