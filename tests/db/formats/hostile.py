"""Files that are broken, that lie about what they are, or that are meant to do harm: more than two hundred."""

from __future__ import annotations

import gzip
import io
import random
import stat
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from tests.db.formats.producers import PRODUCED

MEGABYTE: Final = 1024 * 1024
_BASES: Final = (
    "harbour.libreoffice.docx",
    "harbour.libreoffice.odt",
    "harbour.libreoffice.pdf",
    "harbour.libreoffice.rtf",
    "harbour.pandoc.epub",
    "harbour.pandoc.html",
    "bridge.chromium.pdf",
    "bridge.chromium.mhtml",
    "harbour.libreoffice.doc",
)
_ALL_SUFFIXES: Final = "txt md html mht eml pdf docx odt rtf epub rss csv json jsonl warc gz zip doc bib rdf jpg"
_SUFFIXES: Final = (*_ALL_SUFFIXES.split(), "")
_BOMB: Final = (
    '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    + "]>"
)
_SPY: Final = '<?xml version="1.0"?><!DOCTYPE b [<!ENTITY j SYSTEM "file:///etc/passwd">]>'
_NAMES: Final = (
    "../out.txt",
    "/etc/out.txt",
    "C:\\out.txt",
    "a/../../out.txt",
    "..\\out.txt",
    "x" * 5000 + ".txt",
    "nul\0.txt",
)
_W: Final = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_OASIS: Final = "urn:oasis:names:tc:opendocument:xmlns"
_OFFICE: Final = f'xmlns:office="{_OASIS}:office:1.0" xmlns:text="{_OASIS}:text:1.0"'


def hostile_files() -> Iterator[tuple[str, bytes]]:
    """The files with their names, the same each time."""
    yield from _broken()
    yield from _misnamed()
    yield from _noise()
    yield from _texts()
    yield from _deep()
    yield from _xml()
    yield from _zips()
    yield from _pdfs()
    yield from _streams()


def _broken() -> Iterator[tuple[str, bytes]]:
    chance = random.Random(7)  # noqa: S311  the same files each time
    for name in (*_BASES[:8], "harbour.md"):
        raw = (PRODUCED / name).read_bytes()
        stem, _, suffix = name.rpartition(".")
        for share in (0.02, 0.2, 0.5, 0.8, 0.97):
            yield f"cut-{share}-{stem}.{suffix}", raw[: int(len(raw) * share)]
        for number in range(4):
            harmed = bytearray(raw)
            for _ in range(1 + number * 20):
                harmed[chance.randrange(len(harmed))] = chance.randrange(256)
            yield f"harmed-{number}-{stem}.{suffix}", bytes(harmed)
        yield f"turned-{stem}.{suffix}", raw[::-1]


def _misnamed() -> Iterator[tuple[str, bytes]]:
    for number, name in enumerate(_BASES):
        raw = (PRODUCED / name).read_bytes()
        for step in range(5):
            suffix = _SUFFIXES[(number + 4 * step) % len(_SUFFIXES)]
            yield f"really-{name}.{suffix}", raw


def _noise() -> Iterator[tuple[str, bytes]]:
    chance = random.Random(11)  # noqa: S311  the same files each time
    for suffix in _SUFFIXES:
        yield f"noise.{suffix}", chance.randbytes(5000)
        yield f"ones.{suffix}", b"\xff" * 3000
    for suffix in ("txt", "html", "csv", "json", "rss"):
        yield f"blank.{suffix}", b" \r\n\t" * 500
        yield f"zeros.{suffix}", b"\0" * 4000


def _texts() -> Iterator[tuple[str, bytes]]:
    yield "one-line.txt", ("كلمة " * 200_000).encode()
    yield "one-word.txt", b"a" * MEGABYTE
    yield "one-line.md", ("**كلمة** " * 120_000).encode()
    yield "one-line.html", b"<p>" + ("كلمة " * 200_000).encode()
    yield "one-line.csv", b"title,text\na," + b"b" * MEGABYTE
    yield "one-line.json", b'{"text": "' + b"c" * MEGABYTE + b'"}'
    yield "marks.txt", "ب".encode() + ("\u064b" * 100_000).encode()
    yield "controls.txt", ("\u202e\u2066" * 50_000 + "نص").encode()
    yield "half.txt", b"\xff\xfe" + b"\x00\xd8" * 3000
    yield "mark-alone.txt", b"\xef\xbb\xbf"
    yield "utf-7.txt", b"+ZeVnLIqe- +MFkwZzBf-" * 100
    yield "stars.md", b"*" * 100_000
    yield "brackets.md", b"[" * 50_000 + b"](" * 50_000
    yield "front.md", b"---\n" + b"a: b\n" * 100_000
    yield "quotes.csv", b'title,text\n"' + b'a""' * 100_000
    yield "columns.csv", b",".join([b"c"] * 100_000) + b"\n" + b",".join([b"x"] * 100_000)
    yield "separators.csv", b";,|\t" * 100_000
    yield "numbers.json", b'[{"text": ' + b"9" * 10_000 + b', "title": 1e999}]'
    yield "not-a-record.jsonl", b'{"text": "a"}\n[]\nnull\n{"text"\n"x"\n' * 50
    yield "headers.eml", b"MIME-Version: 1.0\nSubject: " + b"=?utf-8?B?" * 20_000 + b"\n\nx"
    yield "base64.eml", b"From: a\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\n" + b"!" * 10_000
    yield "charset.eml", b"From: a\nMIME-Version: 1.0\nContent-Type: text/plain; charset=klingon\n\n\xe3\xd1\xdd\xc3"
    yield "boundary.mht", b"From: a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\nnothing"
    yield "dates.eml", b"From: a\nMIME-Version: 1.0\nDate: Sun, 99 Foo 99999 99:99:99 +9999\n\n" + b"text " * 50


def _deep() -> Iterator[tuple[str, bytes]]:
    yield "deep.html", b"<div>" * 190_000 + b"x"
    yield "deep-tables.html", b"<table><tr><td>" * 30_000 + b"x"
    yield "spans.html", b"<p>" + b"<span>w</span> " * 30_000
    yield "attributes.html", b"<p " + b"a=1 " * 200_000 + b">x"
    yield "links.html", b'<a href="file:///etc/passwd"><img src="http://example.org/x.png">' * 20_000
    yield "frames.html", b'<iframe src="javascript:alert(1)">' * 10_000
    yield "deep.rtf", rb"{\rtf1 " + b"{" * 100_000 + b"x"
    yield "closed.rtf", rb"{\rtf1 x" + b"}" * 100_000
    yield "bin.rtf", rb"{\rtf1 \bin99999999999 x}"
    yield "unicode.rtf", rb"{\rtf1 \uc9999999 " + rb"\u99999? \u-70000? " * 2000 + b"}"
    yield "deep.json", b"[" * 200_000
    yield "deep-records.json", b'{"a":' * 100_000
    yield "deep.rss", b"<rss>" + b"<channel>" * 100_000
    yield "items.rss", b"<rss><channel>" + b"<item><title>a</title></item>" * 5000 + b"</channel></rss>"
    part = b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b%d\n\n--b%d\n"
    yield "deep.eml", b"".join(part % (number, number) for number in range(3000)) + b"\nx"
    for depth in (5000, 200):
        body = b"<w:p><w:r><w:txbxContent>" * depth + b"<w:p/>" + b"</w:txbxContent></w:r></w:p>" * depth
        yield f"deep-{depth}.docx", zipped({"word/document.xml": f"<w:d {_W}>".encode() + body + b"</w:d>"})
    spans = b"<text:span>" * 5000 + b"x" + b"</text:span>" * 5000
    yield "deep.odt", odt(b"<text:p>" + spans + b"</text:p>")
    yield "paragraphs.odt", odt(b"<text:p>x</text:p>" * 60_000)


def _xml() -> Iterator[tuple[str, bytes]]:
    for kind, head in (("bomb", _BOMB), ("spy", _SPY)):
        feed = f"{head}<rss><channel><item><title>&j;</title></item></channel></rss>"
        word = f"{head}<w:d {_W}><w:p><w:r><w:t>&j;</w:t></w:r></w:p></w:d>"
        body = f"{head}<office:text {_OFFICE}><text:p>&j;</text:p></office:text>"
        place = f"{head}<container><rootfile full-path='&j;'/></container>"
        yield f"{kind}.rss", feed.encode()
        yield f"{kind}-16.rss", feed.encode("utf-16")
        yield f"{kind}.rdf", f"{head}<rdf:RDF xmlns:rdf='r'>&j;</rdf:RDF>".encode()
        yield f"{kind}.docx", zipped({"word/document.xml": word.encode()})
        yield f"{kind}.odt", zipped({"content.xml": body.encode()})
        yield f"{kind}.fodt", f"{head}<office:document {_OFFICE}><text:p>&j;</text:p></office:document>".encode()
        yield f"{kind}.epub", zipped({"META-INF/container.xml": place.encode()})
        yield f"{kind}.html", f"{head}<html><body><p>&j;&j;</p></body></html>".encode()


def _zips() -> Iterator[tuple[str, bytes]]:
    yield "bomb.zip", zipped({"zeros.txt": b"\0" * (50 * MEGABYTE)})
    yield "bomb.docx", zipped({"word/document.xml": b" " * (50 * MEGABYTE)})
    yield "bomb.epub", zipped({"META-INF/container.xml": b"\n" * (50 * MEGABYTE)})
    inner = zipped({"a.txt": "نص قصير".encode()})
    for _ in range(6):
        inner = zipped({"inner.zip": inner})
    yield "matryoshka.zip", inner
    for number, name in enumerate(
        (
            "../out.txt",
            "/etc/out.txt",
            "C:\\out.txt",
            "a/../../out.txt",
            "..\\out.txt",
            "x" * 5000 + ".txt",
            "nul\0.txt",
        )
    ):
        yield f"name-{number}.zip", zipped({name: b"text outside"})
    yield "entries.zip", zipped({f"{number}.txt": b"" for number in range(20_500)})
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    yield "link.zip", zipped({}, (link, b"/etc/passwd"))
    good = zipped({"a.txt": "أغلقت البلدية المرفأ القديم".encode(), "b.txt": b"text " * 40})
    yield "lying-small.zip", lying(good, 5)
    yield "lying-large.zip", lying(good, 400)
    yield "overlapping.zip", overlapping(good)
    yield "locked.zip", good.replace(b"PK\x01\x02\x14\x03\x14\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01")
    yield "method.zip", good.replace(b"\x08\x00", b"\x63\x00")
    yield "end-alone.zip", b"PK\x05\x06" + b"\0" * 18
    yield "twice.zip", zipped({"a.txt": b"one text", "./a.txt": b"another"})
    yield "mimetype.epub", zipped({"mimetype": b"application/epub+zip"})
    yield "spine.epub", zipped({
        "META-INF/container.xml": b'<c><rootfile full-path="o.opf"/></c>',
        "o.opf": b'<p><manifest><item id="a" href="../../../etc/passwd"/></manifest>'
        b'<spine><itemref idref="a"/><itemref idref="a"/></spine></p>',
    })  # fmt: skip


def _pdfs() -> Iterator[tuple[str, bytes]]:
    squeezed = b"\0" * MEGABYTE
    for _ in range(4):
        squeezed = zlib.compress(squeezed)
    yield "memory.pdf", pdf(stream(zlib.compress(_endless_zeros()), b"/Filter [/FlateDecode /FlateDecode]"))
    yield "filters.pdf", pdf(stream(squeezed, b"/Filter [" + b"/FlateDecode " * 4 + b"]"))
    yield "many-filters.pdf", pdf(stream(b"x", b"/Filter [" + b"/ASCIIHexDecode " * 20_000 + b"]"))
    root, end = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n", b"endobj\ntrailer<</Root 1 0 R>>"
    yield "cycle.pdf", root + b"2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>" + end
    yield "count.pdf", root + b"2 0 obj<</Type/Pages/Kids[]/Count 2147483647>>" + end
    deep = b"".join(b"%d 0 obj<</Type/Pages/Kids[%d 0 R]/Count 1>>endobj\n" % (n, n + 1) for n in range(2, 20_000))
    yield "deep.pdf", root + deep + b"trailer<</Root 1 0 R>>"
    yield "arrays.pdf", b"%PDF-1.4\n1 0 obj" + b"[" * 100_000 + b"endobj\ntrailer<</Root 1 0 R>>"
    yield "dictionaries.pdf", b"%PDF-1.4\n1 0 obj" + b"<</A" * 100_000 + b"endobj\ntrailer<</Root 1 0 R>>"
    yield "operators.pdf", pdf(stream(b"q " * 300_000 + b"BT /F1 12 Tf (x) Tj ET"))
    yield "forms.pdf", pdf(stream(b"/X Do", b"/Resources<</XObject<</X 4 0 R>>>>/Subtype/Form"))
    yield "signs.pdf", pdf(stream(b"BT /F1 12 Tf (" + b"(\\)" * 50_000 + b") Tj ET"))
    yield "previous.pdf", b"%PDF-1.4\ntrailer<</Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF"
    yield "head-alone.pdf", b"%PDF-1.7"


def _endless_zeros() -> bytes:
    """Three gigabytes of zeros, packed: one block a thousand times over."""
    packer = zlib.compressobj()
    head = packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    block = packer.compress(b"\0" * MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH)
    return head + block * 3000


def _streams() -> Iterator[tuple[str, bytes]]:
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/\r\nContent-Length: "
    yield "length.warc", head + b"99999999999999\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>x"
    yield "negative.warc", head + b"-5\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x"
    yield "fields.warc", b"WARC/1.0\r\n" + b"A: b\r\n" * 5000 + b"\r\n"
    packed = gzip.compress(b" " * (70 * MEGABYTE))
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + packed
    yield "packed.warc", head + b"%d\r\n\r\n" % len(answer) + answer + b"\r\n\r\n"
    chunked = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFF\r\n<p>x"
    yield "chunked.warc", head + b"%d\r\n\r\n" % len(chunked) + chunked
    yield (
        "bomb.warc.gz",
        gzip.compress(
            b"WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 99999999999\r\n\r\n" + b"\0" * (60 * MEGABYTE)
        ),
    )
    yield "cut.warc.gz", gzip.compress(head + b"10\r\n\r\n0123456789")[:-9]
    yield "plain.gz", gzip.compress(b"a text that was packed")


def zipped(files: dict[str, bytes], *more: tuple[zipfile.ZipInfo, bytes]) -> bytes:
    """A ZIP file of some files."""
    target = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as package:
        warnings.simplefilter("ignore")
        for name, raw in files.items():
            entry = zipfile.ZipInfo("placeholder")
            entry.filename = entry.orig_filename = name
            entry.compress_type = zipfile.ZIP_DEFLATED
            package.writestr(entry, raw)
        for entry, raw in more:
            package.writestr(entry, raw)
    return target.getvalue()


def odt(body: bytes) -> bytes:
    """An OpenDocument text with this body."""
    return zipped({"content.xml": f"<office:text {_OFFICE}>".encode() + body + b"</office:text>"})


def lying(raw: bytes, size: int) -> bytes:
    """A ZIP file whose first entry says in the list that it has this size."""
    harmed = bytearray(raw)
    struct.pack_into("<I", harmed, harmed.index(b"PK\x01\x02") + 24, size)
    return bytes(harmed)


def overlapping(raw: bytes) -> bytes:
    """A ZIP file whose second entry begins where the first one does."""
    harmed = bytearray(raw)
    second = harmed.index(b"PK\x01\x02", harmed.index(b"PK\x01\x02") + 4)
    struct.pack_into("<I", harmed, second + 42, 0)
    return bytes(harmed)


def stream(raw: bytes, more: bytes = b"") -> bytes:
    """A content stream of a PDF."""
    return b"<</Length %d %s>>stream\n%s\nendstream" % (len(raw), more, raw)


def pdf(content: bytes) -> bytes:
    """A PDF with one page that has this content."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Contents 4 0 R"
        b"/Resources<</Font<</F1 5 0 R>>/XObject<</X 4 0 R>>>>>>",
        content,
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    )
    body = b"".join(b"%d 0 obj\n%s\nendobj\n" % (number, one) for number, one in enumerate(objects, start=1))
    return b"%PDF-1.4\n" + body + b"trailer<</Root 1 0 R/Size 6>>\n%%EOF"
