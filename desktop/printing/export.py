"""Writing a printout to a file: PDF, SVG, PNG, plain text, HTML. A file is whole or it is not there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final

from db.errors import EnvironmentFault
from desktop.printing.files import Job, replace_all
from desktop.printing.html import html_of
from desktop.printing.pdf import write_pdf
from desktop.printing.pieces import Page
from desktop.printing.plain import plain_text
from desktop.printing.png import write_png
from desktop.printing.printout import Printout
from desktop.printing.progress import Progress, silently
from desktop.printing.svg import svg_of

KINDS: Final = ("pdf", "svg", "png", "txt", "html")
"""File name endings that can be written."""

PNG_DPI: Final = 200
"""Dots per inch of a picture where nothing else is asked for."""


def export(
    printout: Printout,
    path: Path,
    dpi: int = PNG_DPI,
    *,
    visual: bool = False,
    progress: Progress = silently,
) -> tuple[Path, ...]:
    """Write a printout in the kind that the file's name ends in; gives the files written.

    SVG and PNG hold one page a file: the second page of ``story.png`` goes to ``story-2.png``. ``visual`` is
    for plain text: joined and in the order of the eye.

    Raises:
        EnvironmentFault: the kind is not known, or a file cannot be written; none is then there.
        Cancelled: ``progress`` said so; there is no file.
    """
    kind = check_kind(path)
    if kind in ("svg", "png"):
        return replace_all(_page_jobs(printout, path, dpi, progress))
    write: dict[str, Callable[[str], bool]] = {
        "pdf": lambda file: write_pdf(printout, file, progress),
        "txt": lambda file: _write_text(file, plain_text(printout, visual=visual)),
        "html": lambda file: _write_text(file, html_of(printout)),
    }
    return replace_all([(path, write[kind])])


def check_kind(path: Path) -> str:
    """The kind that a file's name ends in, one of ``KINDS``.

    Raises:
        EnvironmentFault: it ends in something else.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise EnvironmentFault("fault-print-kind", name=path.name)
    return kind


def _page_jobs(printout: Printout, path: Path, dpi: int, progress: Progress) -> list[Job]:
    count = len(printout.pages)
    write = partial(_write_svg, printout) if check_kind(path) == "svg" else partial(_write_png, printout, dpi)
    jobs: list[Job] = []
    for place, page in enumerate(printout.pages):
        target = path if place == 0 else path.with_name(f"{path.stem}-{place + 1}{path.suffix}")
        jobs.append((target, partial(write, page, lambda share, done=place: progress((done + share) / count))))
    return jobs


def _write_svg(printout: Printout, page: Page, progress: Progress, file: str) -> bool:
    written = Path(file).write_bytes(svg_of(page, printout.sheet)) > 0
    progress(1.0)
    return written


def _write_png(printout: Printout, dpi: int, page: Page, progress: Progress, file: str) -> bool:
    return write_png(page, printout.sheet, dpi, file, progress)


def _write_text(file: str, text: str) -> bool:
    return Path(file).write_text(text, encoding="utf-8") > 0
