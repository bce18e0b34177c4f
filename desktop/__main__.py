"""The program's entry: ``tasalsul``, ``python -m desktop``."""

from __future__ import annotations

import sys

from desktop.cli import commands


def main() -> int:
    """Run the command line of this process; the exit status."""
    if getattr(sys, "frozen", False):  # a packaged program starts itself again as its worker processes
        from multiprocessing import freeze_support  # noqa: PLC0415

        freeze_support()
    return commands.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
