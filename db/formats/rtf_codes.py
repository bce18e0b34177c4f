"""What the control words of RTF mean to somebody who only reads.

Source: Microsoft, Rich Text Format Specification 1.9.1.
"""

from __future__ import annotations

import re
from typing import Final

TOKEN: Final = re.compile(
    r"\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})?[ ]?"
    r"|\\'(?P<byte>[0-9A-Fa-f]{2})"
    r"|\\(?P<sign>[^A-Za-z])"
    r"|(?P<brace>[{}])"
    r"|(?P<plain>[^\\{}\r\n]+)",
    re.DOTALL,
)

CHARSETS: Final = {
    77: "mac_roman",
    84: "mac_arabic",
    128: "cp932",
    129: "cp949",
    134: "cp936",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""Number of a font's character set -> Python's name; the others follow the file's code page."""

SIGNS: Final = {
    "tab": " ",
    "line": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": " ",
    "enspace": " ",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "rtlmark": "\u200f",
    "ltrmark": "\u200e",
    "~": "\xa0",
    "_": "-",
    "\\": "\\",
    "{": "{",
    "}": "}",
    "\n": "\n",
    "\r": "\n",
}
"""Control word or sign -> what it stands for in the text."""

PARAGRAPH_ENDS: Final = frozenset(("par", "sect", "page", "cell", "row", "nestcell", "nestrow"))

_UNREAD: Final = (
    "annotation atnauthor atndate atnid bkmkend bkmkstart blipuid colortbl colorschememapping comment company"
    " datafield datastore do falt filetbl fldinst footer footerf footerl footerr formfield ftncn ftnsep"
    " ftnsepc generator header headerf headerl headerr hlinkbase keywords latentstyles listlevel listoverridetable"
    " listtable listtext manager nonshppict object objdata operator panose passwordhash pgptbl pict pntext"
    " private revtbl rsidtbl sp subject template themedata userprops wgrffmtfilter xmlnstbl"
)
UNREAD_DESTINATIONS: Final = frozenset(_UNREAD.split())
"""Destinations that are no part of the text."""
