"""How folders are looked through: which files count."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import translate
from functools import lru_cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Looking:
    """Patterns of the files to take (none: all) and to leave, and whether folders in the folder count.

    ``*`` and ``?`` stand for any letters. A pattern with a slash is held against the path
    below the folder, one without against the name of the file and of each folder above it.
    """

    include: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    recursive: bool = True

    def takes_file(self, relative: str) -> bool:
        """Whether a file counts, by its path below the folder."""
        return (not self.include or _matches(self.include, relative)) and not _matches(self.ignore, relative)

    def leaves_folder(self, relative: str) -> bool:
        """Whether a folder is left alone with all that is in it."""
        return not self.recursive or _matches(self.ignore, relative)


EVERYTHING: Final = Looking()
"""All files of all folders."""


def _matches(patterns: tuple[str, ...], relative: str) -> bool:
    parts = relative.split("/")
    return any(
        _pattern(pattern.strip("/")).match(relative) is not None
        if "/" in pattern.strip("/")
        else any(_pattern(pattern.strip("/")).match(part) for part in parts)
        for pattern in patterns
    )


@lru_cache(64)
def _pattern(pattern: str) -> re.Pattern[str]:
    return re.compile(translate(pattern), re.IGNORECASE)
