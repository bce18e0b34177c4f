"""The commands: which there are, what they take, what runs them.

Nothing heavy is imported here: each command loads what it needs when it runs.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from db.errors import EnvironmentFault
from desktop.cli.arguments import BadArguments, Parser
from desktop.cli.console import PROGRAM, complain, message_of_details, prepare_streams, say
from desktop.cli.snapshot_options import snapshot_parser


def main(arguments: list[str]) -> int:
    """Run one command line; the exit status (0 done, 1 something failed, 2 not understood)."""
    prepare_streams()
    name = arguments[0] if arguments else ""
    try:
        commands = {"extract": _extract, "import": _import, "snapshot": _snapshot, "self-test": _self_test}
        if name in commands:
            return commands[name](arguments[1:])
        return _open(arguments)
    except BadArguments as error:
        complain(error.message)
        return 2
    except EnvironmentFault as fault:
        complain(fault.message)
        return 1
    except BrokenPipeError:  # whoever read our output has left
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130


def _extract(arguments: list[str]) -> int:
    parser = Parser(prog=f"{PROGRAM} extract", description=say("cli-help-extract"))
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help=say("cli-help-extract-file"))
    parser.add_argument("--published", metavar="DATE", help=say("cli-help-published"))
    parser.add_argument("--encoding", metavar="NAME", help=say("cli-help-encoding"))
    parser.add_argument("--json", action="store_true", help=say("cli-help-json"))
    parser.add_argument("--shaped", action="store_true", help=say("cli-help-shaped"))
    options = parser.parse_args(arguments)
    from desktop.cli import extracting  # noqa: PLC0415

    return extracting.run(
        options.files,
        published=options.published,
        encoding=options.encoding,
        as_json=options.json,
        shaped=options.shaped,
    )


def _import(arguments: list[str]) -> int:
    parser = Parser(prog=f"{PROGRAM} import", description=say("cli-help-import"))
    parser.add_argument("folders", nargs="*", type=Path, metavar="FOLDER", help=say("cli-help-import-folder"))
    parser.add_argument("--library", required=True, type=Path, metavar="FILE", help=say("cli-help-library"))
    parser.add_argument("--include", action="append", default=[], metavar="PATTERN", help=say("cli-help-include"))
    parser.add_argument("--ignore", action="append", default=[], metavar="PATTERN", help=say("cli-help-ignore"))
    parser.add_argument("--flat", action="store_true", help=say("cli-help-flat"))
    parser.add_argument("--refresh", action="store_true", help=say("cli-help-refresh"))
    parser.add_argument("--resume", action="store_true", help=say("cli-help-resume"))
    parser.add_argument("--processes", type=_count, metavar="N", help=say("cli-help-processes"))
    options = parser.parse_args(arguments)
    if not options.folders and not options.refresh and not options.resume:
        raise BadArguments(message_of_details("cli-missing-arguments", {"words": "FOLDER"}))
    from desktop.cli import importing  # noqa: PLC0415

    if options.resume:
        return importing.resume(options.library, processes=options.processes)
    if options.refresh:
        return importing.refresh(options.library, processes=options.processes)
    looking = importing.Looking(tuple(options.include), tuple(options.ignore), not options.flat)
    return importing.run(options.folders, options.library, looking=looking, processes=options.processes)


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _snapshot(arguments: list[str]) -> int:
    options = snapshot_parser().parse_args(arguments)
    from desktop.cli import snapshot  # noqa: PLC0415

    return snapshot.run(options)


def _self_test(arguments: list[str]) -> int:
    Parser(prog=f"{PROGRAM} self-test", description=say("cli-help-self-test")).parse_args(arguments)
    from desktop.cli import self_test  # noqa: PLC0415

    return self_test.run()


def _open(arguments: list[str]) -> int:
    parser = Parser(prog=PROGRAM, description=say("cli-help"), epilog=say("cli-help-commands"))
    parser.add_argument("paths", nargs="*", type=Path, metavar="LIBRARY", help=say("cli-help-open"))
    parser.add_argument("--screenshot", type=Path, metavar="FILE", help=say("cli-help-screenshot"))
    parser.add_argument("--version", action="store_true", help=say("cli-help-version"))
    options = parser.parse_args(arguments)
    if options.version:
        from importlib.metadata import version  # noqa: PLC0415

        sys.stdout.write(f"{PROGRAM} {version(PROGRAM)}\n")
        return 0
    return _picture(options.paths, options.screenshot) if options.screenshot else _window(options.paths)


def _picture(paths: list[Path], target: Path) -> int:
    from desktop import app  # noqa: PLC0415  loads Qt

    return app.run(paths, target)


def _window(paths: list[Path]) -> int:
    """Show the window, in the program that runs already where there is one."""
    from desktop.system.instance import Instance  # noqa: PLC0415

    instance = Instance()
    if instance.hand_over(paths):
        return 0
    from desktop import app  # noqa: PLC0415  the window and all behind it, which a handed-over start never needs

    return app.run(paths, instance=instance)
