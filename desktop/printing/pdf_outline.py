"""Bookmarks of a PDF, and what its catalogue says of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.printing.pdf_update import PdfUpdate
from desktop.printing.pieces import Page


def add_outline(update: PdfUpdate, pages: Sequence[Page], language: str, *, rtl: bool) -> None:
    """Let a reader of the file go to the bookmarks of its pages, and know its language and direction."""
    catalogue = update.body(update.root)
    sheets = _sheets(update, catalogue)
    places = [(page, number, mark) for number, page in enumerate(pages) for mark in page.marks if number < len(sheets)]
    entries = [update.add(b"") for _ in places]
    parent = update.add(b"")
    for place, (page, number, mark) in enumerate(places):
        near = b""
        if place:
            near += b"/Prev %d 0 R " % entries[place - 1]
        if place + 1 < len(entries):
            near += b"/Next %d 0 R " % entries[place + 1]
        goal = b"[%d 0 R /XYZ 0 %.2f null]" % (sheets[number], page.height - mark.y)
        body = b"<< /Title <%s> /Parent %d 0 R %s/Dest %s >>" % (_text(mark.title), parent, near, goal)
        update.replace(entries[place], body)
    said = b"/Lang (%s) /ViewerPreferences << /DisplayDocTitle true " % language.encode("ascii", "ignore")
    said += b"/Direction /R2L >> " if rtl else b">> "
    if entries:
        ends = entries[0], entries[-1], len(entries)
        update.replace(parent, b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % ends)
        said += b"/Outlines %d 0 R /PageMode /UseOutlines " % parent
    else:
        update.replace(parent, b"null")
    update.replace(update.root, _with_entries(catalogue, said))


def _with_entries(catalogue: bytes, said: bytes) -> bytes:
    """A catalogue that says more; what it said of the same before is left out."""
    for key in (rb"/Lang\s*\([^)]*\)", rb"/PageMode\s*/\w+"):
        catalogue = re.sub(key, b"", catalogue)
    start = catalogue.index(b"<<") + 2
    return catalogue[:start] + b" " + said + catalogue[start:]


def _sheets(update: PdfUpdate, catalogue: bytes) -> list[int]:
    """The numbers of the pages, in their order."""
    tree = update.body(update.reference(catalogue, b"Pages"))
    kids = re.search(rb"/Kids\s*\[(.*?)\]", tree, re.DOTALL)
    return [int(number) for number in re.findall(rb"(\d+) 0 R", kids[1])] if kids else []


def _text(words: str) -> bytes:
    """Words as a hexadecimal string, in UTF-16 with its mark."""
    return (b"\xfe\xff" + words.encode("utf-16-be")).hex().upper().encode()
