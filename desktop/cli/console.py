"""What the command line says, in the language of the system."""

from __future__ import annotations

import io
import os
import sys

from db.errors import EnvironmentFault
from db.message import Argument, Message, message
from db.time import edtf
from db.time.span import Span
from db.wording import word

PROGRAM = "tasalsul"


def system_language() -> str:
    """The BCP 47 language of messages that the system's locale asks for; English where it asks for none."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            tag = value.split(".")[0].split("@")[0].replace("_", "-")
            return "en" if tag in ("C", "POSIX") else tag
    return "en"


def prepare_streams() -> None:
    """Write UTF-8 whatever the terminal says, and never fail on a character."""
    given = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_CTYPE", "LANG"))), "C")
    if given in ("C", "POSIX"):  # Qt would do the same, with three lines of warning
        os.environ["LC_ALL" if os.environ.get("LC_ALL") else "LC_CTYPE"] = "C.UTF-8"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def say(key: str, **arguments: Argument) -> str:
    """A message in the system's language."""
    return word(message(key, **arguments), system_language())


def complain(fault: Message) -> None:
    """One line on standard error."""
    line = " ".join(word(fault, system_language()).split())
    print(f"{PROGRAM}: {line}", file=sys.stderr)


def message_of_details(key: str, arguments: dict[str, str]) -> Message:
    """What is wrong with a command line, followed by where to read what is right."""
    return message("cli-bad-arguments", details=word(message(key, **arguments), system_language()))


def day_or_more(text: str) -> Span:
    """The span that a person typed: ``2023-12-12``, ``2023-12``, ``2023`` or any other EDTF.

    Raises:
        EnvironmentFault: it is no date.
    """
    try:
        return edtf.parse(text)
    except ValueError as error:
        raise EnvironmentFault("cli-bad-date", date=text) from error
