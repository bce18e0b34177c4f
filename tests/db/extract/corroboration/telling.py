"""Accounts in short, as the gold stories write them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Told:
    """One account in short: ``how`` is language and basis, ``kind`` is type and subtype, names parted by ``;``."""

    how: str
    source: str
    date: str | None
    kind: str
    title: str
    actors: str = ""
    places: str = ""
    killed: int | None = None
    rest: str = ""
    article: int | None = None
    """Accounts of one number stand in one article, one after the other."""
    trigger: str = ""
    """The word that tells it, where it is not the first."""


def T(*parts: object, **more: object) -> Told:
    """A line of the table below."""
    return Told(*parts, **more)  # type: ignore[arg-type]
