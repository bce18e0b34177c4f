"""Names of files as a person can safely read them."""

from __future__ import annotations

import re
from typing import Final

_UNSAFE: Final = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def visible_name(name: str) -> str:
    r"""A file's name with what cannot be seen written out: ``\xNN`` a byte that is no UTF-8, ``\uNNNN`` a control.

    Ordinary names come back as they are.
    """
    return _UNSAFE.sub(_written_out, name)


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    if 0xDC80 <= code <= 0xDCFF:  # how Python carries an undecodable byte
        return f"\\x{code - 0xDC00:02x}"
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
