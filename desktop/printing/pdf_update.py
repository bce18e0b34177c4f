"""Adding to a PDF file that is written: new and changed objects behind the old ones, as an incremental update.

Source: ISO 32000-1, 7.5.6 (incremental updates), for files with a plain cross-reference table as Qt writes them.
"""

from __future__ import annotations

import re
import zlib
from typing import Final

_TRAILER: Final = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s*(\d+)\s*%%EOF\s*$", re.DOTALL)
_ENTRY: Final = 20


class PdfUpdate:
    """The objects of a PDF file by number, and those that will stand in their place."""

    def __init__(self, written: bytes) -> None:
        self._written = written
        found = _TRAILER.search(written)
        if found is None:
            raise ValueError("no trailer at the end of the file")
        self._trailer = found[1]
        self._table = int(found[2])
        self._offsets = self._read_table()
        self._changed: dict[int, bytes] = {}

    def _read_table(self) -> list[int]:
        """Where each object begins; 0 for those that are free."""
        head = re.compile(rb"xref\s+0 (\d+)\s*\n").match(self._written, self._table)
        if head is None:
            raise ValueError("no plain cross-reference table")
        entries = (head.end() + place * _ENTRY for place in range(int(head[1])))
        return [
            int(self._written[start : start + 10]) if self._written[start + 17 : start + 18] == b"n" else 0
            for start in entries
        ]

    @property
    def root(self) -> int:
        """The number of the catalogue."""
        return self.reference(b"<<" + self._trailer + b">>", b"Root")

    @staticmethod
    def reference(body: bytes, key: bytes) -> int:
        """The number of the object that a dictionary names under a key, the first of a list.

        Raises:
            ValueError: it names none.
        """
        found = re.search(rb"/" + key + rb"\s*\[?\s*(\d+) 0 R", body)
        if found is None:
            raise ValueError(f"no reference {key.decode()}")
        return int(found[1])

    def numbers(self) -> range:
        """The numbers of all objects."""
        return range(1, len(self._offsets))

    def body(self, number: int) -> bytes:
        """What stands between ``obj`` and ``endobj``, a stream included."""
        if number in self._changed:
            return self._changed[number]
        start = self._written.index(b"obj", self._offsets[number]) + 3
        length = re.compile(rb"\s*<<(?:[^s]|s(?!tream))*?/Length (\d+)( 0 R)?").match(self._written, start)
        stream = self._written.find(b"stream", start)
        first_end = self._written.index(b"endobj", start)
        if length is None or stream < 0 or stream > first_end:
            return self._written[start:first_end]
        size = int(self.body(int(length[1]))) if length[2] else int(length[1])
        return self._written[start : self._written.index(b"endobj", stream + size)]

    def stream(self, number: int) -> bytes:
        """The content of a stream, unpacked."""
        body = self.body(number)
        start = body.index(b"stream") + len(b"stream")
        start += 2 if body[start : start + 2] == b"\r\n" else 1
        packed = body[start : body.rindex(b"endstream")]
        return zlib.decompressobj().decompress(packed) if b"/FlateDecode" in body[:start] else packed.rstrip(b"\r\n")

    def add(self, body: bytes) -> int:
        """A new object; gives its number."""
        self._offsets.append(0)
        number = len(self._offsets) - 1
        self._changed[number] = body
        return number

    def replace(self, number: int, body: bytes) -> None:
        """Put another body in the place of an object's."""
        self._changed[number] = body

    def replace_stream(self, number: int, content: bytes) -> None:
        """Put another content in the place of a stream's."""
        packed = zlib.compress(content)
        head = b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed)
        self.replace(number, head + packed + b"\nendstream\n")

    def appended(self) -> bytes:
        """What is to be written behind the file."""
        parts, place = [b"\n"], len(self._written) + 1
        offsets = {}
        for number, body in sorted(self._changed.items()):
            offsets[number] = place
            parts.append(b"%d 0 obj\n" % number + body.strip() + b"\nendobj\n")
            place += len(parts[-1])
        parts.append(b"xref\n")
        parts += [b"%d 1\n%010d 00000 n \n" % (number, offset) for number, offset in offsets.items()]
        trailer = re.sub(rb"/Size \d+", b"/Size %d" % len(self._offsets), self._trailer)
        parts.append(b"trailer\n<<" + trailer + b"/Prev %d\n>>\nstartxref\n%d\n%%%%EOF\n" % (self._table, place))
        return b"".join(parts)
