"""Letters (EML) and saved pages in the same wrapping (MHTML).

Source: RFC 5322, RFC 2045 to 2047, RFC 2557.
"""

from __future__ import annotations

import email
import re
from dataclasses import replace
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message as Mail
from email.utils import getaddresses
from typing import Final

from db.errors import EnvironmentFault
from db.formats import html
from db.formats.dates import mail_day, stated
from db.formats.document import Document
from db.formats.encodings import Decoded, decode
from db.formats.markup import add_blocks, parse_html, stated_language
from db.formats.paragraphs import Paragraphs, document_of
from db.message import Message, message
from db.records import RangeKind

LETTER_SUFFIXES: Final = (".eml",)
PAGE_SUFFIXES: Final = (".mht", ".mhtml")

_PAGES: Final = ("text/html", "application/xhtml+xml")
_MOST_PARTS: Final = 2000


def read_letter(raw: bytes, encoding: str | None = None) -> Document:
    """A letter: its subject as title, its text as it was written, or the text of its HTML where there is no other.

    Raises:
        EnvironmentFault: there is no text in it.
    """
    letter = _parsed(raw)
    parts = _parts(letter)
    plain = next((part for part in parts if part.get_content_type() == "text/plain"), None)
    rich = next((part for part in parts if part.get_content_type() == "text/html"), None)
    chosen = plain if plain is not None else rich
    if chosen is None:
        raise EnvironmentFault("import-empty")
    decoded = _decoded(chosen, encoding)
    subject, (author, source) = _header(letter, "Subject"), _writer(letter)
    paragraphs = Paragraphs()
    paragraphs.add(subject or "", RangeKind.TITLE)
    told = len(paragraphs)
    language = _add_text(decoded.text, paragraphs, is_rich=chosen is rich)
    if len(paragraphs) == told:
        raise EnvironmentFault("import-empty")
    document = document_of(
        paragraphs,
        author=author,
        source=source,
        published=stated("formats-date-of-mail", mail_day(_header(letter, "Date"))),
        language=language,
    )
    return replace(document, encoding=decoded.encoding, problems=_problems(decoded))


def read_page(raw: bytes, encoding: str | None = None) -> Document:
    """A page that a browser saved as one file; what else is in it (pictures, frames) is not read.

    Raises:
        EnvironmentFault: there is no page in it, or no article in the page.
    """
    archive = _parsed(raw)
    page = next((part for part in _parts(archive) if part.get_content_type() in _PAGES), None)
    if page is None:
        raise EnvironmentFault("import-no-article")
    decoded = _decoded(page, encoding)
    document = html.read_page(decoded)
    url = document.url or _location(page) or _location(archive)
    saved = stated("formats-date-of-capture", mail_day(_header(archive, "Date")), sure=False)
    return replace(document, url=url, published=(*document.published, *saved), problems=_problems(decoded))


def _parsed(raw: bytes) -> Mail:
    try:
        return email.message_from_bytes(raw)
    except RecursionError as error:
        raise EnvironmentFault("formats-too-deep") from error


def _parts(letter: Mail) -> list[Mail]:
    """What is shown of a letter, not what is attached to it."""
    found: list[Mail] = []
    for part in letter.walk():
        if len(found) >= _MOST_PARTS:
            break
        if not part.is_multipart() and part.get_content_disposition() != "attachment":
            found.append(part)
    return found


def _decoded(part: Mail, encoding: str | None) -> Decoded:
    """The text of a part: in the charset that it states, where that leads to no unreadable signs."""
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    charset = part.get_content_charset()
    if encoding is None and charset is not None:
        try:
            as_stated = decode(raw, charset)
        except LookupError:
            as_stated = None
        if as_stated is not None and not as_stated.unreadable:
            return as_stated
    found = html.decoded(raw, encoding) if part.get_content_type() in _PAGES else decode(raw, encoding)
    if found is None:
        raise EnvironmentFault("import-not-text")
    return found


def _problems(decoded: Decoded) -> tuple[Message, ...]:
    return () if decoded.sure else (message("import-encoding-unsure", encoding=decoded.encoding),)


def _add_text(text: str, paragraphs: Paragraphs, *, is_rich: bool) -> str | None:
    """Adds the text of a letter; its language where it states one."""
    if is_rich:
        root = parse_html(text)
        add_blocks(root, paragraphs)
        return stated_language(root)
    for block in re.split(r"\r?\n[ \t]*\r?\n", text):
        paragraphs.add(block, RangeKind.BOILERPLATE if _is_quoted(block) else None)
    return None


def _is_quoted(block: str) -> bool:
    """Whether a block only repeats the letter that is answered, or signs."""
    return all(line.startswith(">") for line in block.strip().splitlines()) or block.strip().startswith("--\n")


def _header(letter: Mail, name: str) -> str | None:
    """A header in words: encoded ones decoded, raw bytes in the encoding in which they read as words."""
    raw = letter.get(name)
    if raw is None:
        return None
    try:
        pieces = decode_header(raw)
    except HeaderParseError:
        return str(raw)
    words = [piece if isinstance(piece, str) else _said(piece, charset) for piece, charset in pieces]
    return " ".join("".join(words).split()) or None


def _said(raw: bytes, charset: str | None) -> str:
    try:
        found = decode(raw, None if charset == "unknown-8bit" else charset)
    except LookupError:
        found = decode(raw)
    return found.text if found else ""


def _writer(letter: Mail) -> tuple[str | None, str | None]:
    """Who wrote a letter, and from where: the name and the host of its sender."""
    sender = _header(letter, "From")
    for name, address in getaddresses([sender] if sender else []):
        return name or address or None, address.partition("@")[2] or None
    return None, None


def _location(part: Mail) -> str | None:
    """The address that a page was saved from."""
    address = part.get("Content-Location") or part.get("Snapshot-Content-Location")
    return address if address and address.startswith(("http://", "https://")) else None
