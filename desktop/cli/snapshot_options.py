"""What ``tasalsul snapshot`` takes. Nothing heavy is imported here."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from desktop.cli.arguments import Parser
from desktop.cli.console import PROGRAM, say

_FACETS: Final = ("family", "type", "actor", "place", "source", "article", "language", "none")
_PAPERS: Final = {"a0": (841, 1189), "a1": (594, 841), "a2": (420, 594), "a3": (297, 420), "a4": (210, 297)}
_MORE_PAPERS: Final = {"a5": (148, 210), "letter": (215.9, 279.4), "legal": (215.9, 355.6), "tabloid": (279.4, 431.8)}
_SCALE: Final = re.compile(r"(\d+(?:\.\d+)?)(?:cm)?/(day|week|month|year)")


def snapshot_parser() -> Parser:
    """The parser of the command."""
    parser = Parser(prog=f"{PROGRAM} snapshot", description=say("cli-help-snapshot"))
    parser.add_argument("--library", required=True, type=Path, metavar="FILE", help=say("cli-help-library"))
    parser.add_argument("--output", required=True, type=Path, metavar="FILE", help=say("cli-help-output"))
    parser.add_argument("--saved", metavar="NAME", help=say("cli-help-saved"))
    parser.add_argument("--from", dest="start", metavar="DATE", help=say("cli-help-from"))
    parser.add_argument("--to", dest="end", metavar="DATE", help=say("cli-help-to"))
    _add_content(parser)
    _add_page(parser)
    return parser


def _add_content(parser: Parser) -> None:
    styles = ("notes", "poster", "table", "article")
    parser.add_argument("--style", choices=styles, default="notes", help=say("cli-help-style"))
    parser.add_argument("--article", type=int, metavar="ID", help=say("cli-help-article"))
    parser.add_argument("--lanes", choices=_FACETS, default="family", help=say("cli-help-lanes"))
    parser.add_argument("--colors", choices=_FACETS, default="family", help=say("cli-help-colors"))
    parser.add_argument("--direction", choices=("ltr", "rtl"), help=say("cli-help-direction"))
    calendars = ("none", "hijri", "jalali", "hebrew")
    parser.add_argument("--calendar", choices=calendars, default="hijri", help=say("cli-help-calendar"))
    parser.add_argument("--language", choices=("ar", "en"), help=say("cli-help-language"))
    parser.add_argument("--title", default="", metavar="TEXT", help=say("cli-help-title"))
    parser.add_argument("--second-title", default="", metavar="TEXT", help=say("cli-help-second-title"))
    parser.add_argument("--subtitle", default="", metavar="TEXT", help=say("cli-help-subtitle"))
    parser.add_argument("--reasons", action="store_true", help=say("cli-help-reasons"))
    for name in ("legend", "sources", "date", "pages"):
        parser.add_argument(f"--no-{name}", dest=name, action="store_false", help=say(f"cli-help-no-{name}"))


def _add_page(parser: Parser) -> None:
    parser.add_argument("--paper", type=paper, default=_PAPERS["a4"], metavar="SIZE", help=say("cli-help-paper"))
    parser.add_argument("--landscape", action="store_true", help=say("cli-help-landscape"))
    parser.add_argument("--margin", type=float, default=14.0, metavar="MM", help=say("cli-help-margin"))
    parser.add_argument("--tiles", type=tiles, default=(1, 1), metavar="WxH", help=say("cli-help-tiles"))
    parser.add_argument("--scale", type=scale, metavar="CM/UNIT", help=say("cli-help-scale"))
    parser.add_argument("--overlap", type=float, default=8.0, metavar="MM", help=say("cli-help-overlap"))
    parser.add_argument("--no-crop-marks", dest="crop_marks", action="store_false", help=say("cli-help-no-crop-marks"))
    parser.add_argument("--grey", action="store_true", help=say("cli-help-grey"))
    parser.add_argument("--dpi", type=dots, metavar="N", help=say("cli-help-dpi"))
    parser.add_argument("--shaped", action="store_true", help=say("cli-help-shaped"))


def paper(text: str) -> tuple[float, float]:
    """A size of paper: a name, or millimetres as ``210x297``.

    Raises:
        ValueError: it is neither.
    """
    named = {**_PAPERS, **_MORE_PAPERS}.get(text.lower())
    if named is not None:
        return float(named[0]), float(named[1])
    width, height = (float(side) for side in text.lower().split("x"))
    if not (50 <= width <= 5_000 and 50 <= height <= 5_000):
        raise ValueError(text)
    return width, height


def tiles(text: str) -> tuple[int, int]:
    """So many pages across and down, as ``3x2``.

    Raises:
        ValueError: it is something else.
    """
    across, down = (int(count) for count in text.lower().split("x"))
    if not (1 <= across <= 20 and 1 <= down <= 20):
        raise ValueError(text)
    return across, down


def scale(text: str) -> tuple[float, str]:
    """So many centimetres to a stretch of time, as ``5/month``.

    Raises:
        ValueError: it is something else.
    """
    found = _SCALE.fullmatch(text.lower())
    if found is None or float(found[1]) <= 0:
        raise ValueError(text)
    return float(found[1]), found[2].upper()


def dots(text: str) -> int:
    """Dots an inch.

    Raises:
        ValueError: it is no number from 10 to 2400.
    """
    number = int(text)
    if not 10 <= number <= 2_400:
        raise ValueError(text)
    return number
