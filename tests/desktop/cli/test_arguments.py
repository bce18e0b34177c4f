from __future__ import annotations

import pytest

from desktop.cli.arguments import BadArguments, Parser


def _complaint(*arguments: str) -> str:
    parser = Parser(prog="x", description="y")
    parser.add_argument("file")
    parser.add_argument("--count", type=int)
    parser.add_argument("--kind", choices=["a", "b"])
    with pytest.raises(BadArguments) as bad:
        parser.parse_args(arguments)
    return str(dict(bad.value.message.arguments)["details"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "file"),
        (("a", "--other"), "--other"),
        (("a", "--count"), "--count"),
        (("a", "--count", "many"), "many"),
        (("a", "--kind", "c"), "c"),
    ],
)
def test_every_complaint_names_what_it_is_about(arguments: tuple[str, ...], words: str) -> None:
    assert words in _complaint(*arguments)
