"""A printout as one HTML file that needs nothing else: the timeline as a drawing, the passages as text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from html import escape

from db.wording import word
from desktop.models.words import type_words
from desktop.printing.chronology import Chronology, Entry, Passage
from desktop.printing.notes import date_words
from desktop.printing.pieces import Drawing, Page, flat
from desktop.printing.plain import cited
from desktop.printing.printout import Printout
from desktop.printing.sheet import Sheet
from desktop.printing.svg import svg_of
from desktop.printing.words import SEPARATOR, made_words, statement

_STYLE = """
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1a1d21; line-height: 1.6;
  font-family: "Noto Naskh Arabic", "Noto Serif", "Noto Serif Hebrew", serif; }
svg { width: 100%; height: auto; border-block-end: 1px solid #9a9a9a; }
ol { padding-inline-start: 2.5rem; } li { margin-block: 1rem; }
blockquote { margin: .2rem 0; } u { text-underline-offset: .3em; }
small { color: #545a60; font-family: "Noto Sans", "Noto Sans Arabic UI", sans-serif; }
"""


def html_of(printout: Printout) -> str:
    """The page of a printout; of an article the drawings of its pages."""
    return "\n".join(_parts(printout)) + "\n"


def _parts(printout: Printout) -> Iterator[str]:
    sheet = printout.sheet
    direction = "rtl" if sheet.rtl else "ltr"
    yield f'<!doctype html>\n<html lang="{escape(sheet.language)}" dir="{direction}">\n<head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width">'
    yield f"<title>{escape(sheet.title)}</title><style>{_STYLE}</style></head>\n<body>"
    chronology = printout.chronology
    if chronology is None:
        yield from (_svg(page, sheet) for page in printout.pages)
    else:
        yield from _heading(chronology, sheet)
        yield from (_svg(page, sheet) for page in _drawings(printout))
        yield f"<ol>\n{''.join(_item(entry, sheet.language) for entry in chronology.all_entries)}</ol>"
        made = made_words(sheet.printed if sheet.date else None, sheet.library, sheet.language)
        yield f"<footer><small>{escape(made)}</small></footer>"
    yield "</body>\n</html>"


def _heading(chronology: Chronology, sheet: Sheet) -> Iterator[str]:
    for tag, words in (("h1", sheet.title), ("h2", sheet.other_title), ("p", sheet.subtitle)):
        if words:
            yield f'<{tag} dir="auto">{escape(words)}</{tag}>'
    count, rest = statement(chronology, sheet.language)
    yield f"<p><small><b>{escape(count)}</b>{escape(rest)}</small></p>"


def _drawings(printout: Printout) -> Iterator[Page]:
    """Every strip of the timeline as a page of its own."""
    seen = set()
    for page in printout.pages:
        for piece in flat(page.pieces):
            if isinstance(piece, Drawing) and id(piece.scene) not in seen:
                seen.add(id(piece.scene))
                width = piece.scene.frame.total * piece.scale
                yield Page(width, piece.height, (replace(piece, x=0.0, y=0.0),))


def _svg(page: Page, sheet: Sheet) -> str:
    drawn = svg_of(page, sheet).decode()
    return drawn[drawn.index("<svg") :]


def _item(entry: Entry, language: str) -> str:
    passages = "".join(_passage(passage, language) for passage in entry.passages)
    remarks = "".join(f"<div><small>{escape(word(one, language))}</small></div>" for one in entry.disagreement)
    date = escape(date_words(entry, language, None))
    kind = escape(SEPARATOR + type_words(entry.type, language))
    title = f'<div dir="auto"><b>{escape(entry.title)}</b></div>'
    head = f'<li value="{entry.number}" id="event-{entry.number}"><small><b>{date}</b>{kind}</small>'
    return f"{head}{title}{passages}{remarks}</li>\n"


def _passage(passage: Passage, language: str) -> str:
    words = escape(passage.text)
    if passage.date is not None:
        start, end = passage.date
        before, date, after = passage.text[:start], passage.text[start:end], passage.text[end:]
        words = f"{escape(before)}<u>{escape(date)}</u>{escape(after)}"
    direction = "rtl" if passage.rtl else "ltr"
    quote = f'<blockquote lang="{escape(passage.language)}" dir="{direction}">{words}</blockquote>'
    return f"{quote}<div><small>{escape(cited(passage, language))}</small></div>"
