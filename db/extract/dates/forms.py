"""Forms: patterns over roles, as lexicons write them, made into regular expressions over symbols.

A form is roles with ``( )``, ``|``, ``?`` and ``{m,n}``; ``day=number`` captures what stands there
under a name; ``!role`` says that no such word follows. Spaces only part words. Repetition is
always bounded, so that reading a text takes time in proportion to its length.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

_PIECE: Final = re.compile(
    r"(?P<capture>[a-z_]+)=|(?P<role>[a-z_0-9]+)|(?P<repeat>\?|\{[0-9]+,[0-9]+\})|(?P<sign>[()|!])"
)


@dataclass(slots=True)
class Part:
    """A piece of a form: its regular expression, the symbols it may begin with, whether it may be empty."""

    regex: str = ""
    firsts: set[str] = field(default_factory=set)
    empty: bool = True

    def then(self, other: Part) -> Part:
        """This and then the other."""
        firsts = self.firsts | other.firsts if self.empty else self.firsts
        return Part(self.regex + other.regex, firsts, self.empty and other.empty)


class FormReader:
    """Reads one form; afterwards ``captures`` has the names of its groups, in their order."""

    def __init__(self, form: str, symbols_of: Callable[[str], str]) -> None:
        self._form = form
        self._symbols_of = symbols_of
        self._pieces = list(_PIECE.finditer(form))
        if "".join(found[0] for found in self._pieces) != "".join(form.split()):
            raise ValueError(f"not a form: {form!r}")
        self._at = 0
        self.captures: list[str] = []

    def read(self) -> Part:
        """The whole form.

        Raises:
            ValueError: the form is not well written, or no word has one of its roles.
        """
        whole = self._choice()
        if self._at < len(self._pieces) or whole.empty:
            raise ValueError(f"not a form: {self._form!r}")
        return whole

    def _next(self, group: str) -> str | None:
        """The next piece if it is of a kind, which is then read."""
        if self._at < len(self._pieces) and self._pieces[self._at][group]:
            self._at += 1
            return str(self._pieces[self._at - 1][group])
        return None

    def _sign(self, sign: str) -> bool:
        if self._at < len(self._pieces) and self._pieces[self._at]["sign"] == sign:
            self._at += 1
            return True
        return False

    def _choice(self) -> Part:
        ways = [self._sequence()]
        while self._sign("|"):
            ways.append(self._sequence())
        if len(ways) == 1:
            return ways[0]
        firsts = set().union(*(way.firsts for way in ways))
        return Part(f"(?:{'|'.join(way.regex for way in ways)})", firsts, any(way.empty for way in ways))

    def _sequence(self) -> Part:
        whole = Part()
        while self._at < len(self._pieces) and self._pieces[self._at]["sign"] not in (")", "|"):
            whole = whole.then(self._repeated())
        return whole

    def _repeated(self) -> Part:
        part = self._one()
        repeat = self._next("repeat")
        if repeat is None:
            return part
        return Part(f"(?:{part.regex}){repeat}", part.firsts, part.empty or repeat[:2] in ("?", "{0"))

    def _one(self) -> Part:
        capture = self._next("capture")
        if capture is not None:
            self.captures.append(capture)
            part = self._one()
            return Part(f"({part.regex})", part.firsts, part.empty)
        if self._sign("!"):
            return Part(f"(?!{self._role()})")
        if self._sign("("):
            part = self._choice()
            if not self._sign(")"):
                raise ValueError(f"not a form: {self._form!r}")
            return part if part.regex.startswith("(?:") else Part(f"(?:{part.regex})", part.firsts, part.empty)
        symbols = self._role()
        return Part(symbols, set(symbols[1:-1]), empty=False)

    def _role(self) -> str:
        role = self._next("role")
        symbols = self._symbols_of(role) if role else ""
        if not symbols:
            raise ValueError(f"no word is {role!r}, in the form {self._form!r}")
        return f"[{symbols}]"
