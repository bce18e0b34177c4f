"""Command lines taken apart, with complaints in the language of the system."""

from __future__ import annotations

import argparse
import re
from typing import Final, NoReturn

from db.message import Message
from desktop.cli.console import message_of_details

_COMPLAINTS: Final = (
    (re.compile(r"unrecognized arguments: (?P<words>.*)", re.DOTALL), "cli-unknown-arguments"),
    (re.compile(r"the following arguments are required: (?P<words>.*)", re.DOTALL), "cli-missing-arguments"),
    (re.compile(r"argument (?P<option>[^:]+): expected .*", re.DOTALL), "cli-argument-needs-value"),
    (re.compile(r"argument (?P<option>[^:]+): invalid \w+ value: '(?P<value>.*)'", re.DOTALL), "cli-bad-number"),
    (
        re.compile(r"argument (?P<option>[^:]+): invalid choice: '(?P<value>.*?)' \(choose from (?P<choices>.*)\)"),
        "cli-bad-choice",
    ),
    (re.compile(r"ambiguous option: (?P<words>\S+).*", re.DOTALL), "cli-unknown-arguments"),
)
"""What argparse says, and our message for it."""


class BadArguments(Exception):
    """A command line that could not be understood; ``message`` tells a person why."""

    def __init__(self, message: Message) -> None:
        super().__init__(message.key)
        self.message = message


class Parser(argparse.ArgumentParser):
    """argparse that raises ``BadArguments`` instead of leaving, and keeps the lines of its epilog."""

    def __init__(self, *, prog: str, description: str, epilog: str | None = None) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        """Raises what argparse found wrong.

        Raises:
            BadArguments: always.
        """
        for pattern, key in _COMPLAINTS:
            if found := pattern.fullmatch(message):
                raise BadArguments(message_of_details(key, found.groupdict()))
        raise BadArguments(message_of_details("cli-unknown-arguments", {"words": message}))
