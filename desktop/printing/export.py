"""Writing laid-out pages to a file: PDF, SVG, PNG. A file is whole or it is not there."""

from __future__ import annotations

import contextlib
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from db.errors import EnvironmentFault
from desktop.printing.paint import paint_page
from desktop.printing.pieces import Page, words_of
from desktop.printing.sheet import Sheet

KINDS: Final = ("pdf", "svg", "png")
"""File name endings that can be written."""

PNG_DPI: Final = 200
"""Dots per inch of a picture where nothing else is asked for."""

_PDF_DPI: Final = 1_200
_SVG_DPI: Final = 72
_METRE: Final = 1 / 0.0254
_COLOR: Final = re.compile(rb"#([0-9a-fA-F]{6})\b")


@dataclass(frozen=True, slots=True)
class Printout:
    """Laid-out pages and the sheet they were made for."""

    pages: tuple[Page, ...]
    sheet: Sheet


def export(printout: Printout, path: Path, dpi: int = PNG_DPI) -> tuple[Path, ...]:
    """Write the pages in the kind that the file's name ends in; gives the files written.

    SVG and PNG hold one page a file: the second page of ``story.png`` goes to ``story-2.png``.

    Raises:
        EnvironmentFault: the kind is not known, or a file cannot be written; none is then there.
    """
    kind = check_kind(path)
    if kind == "pdf":
        return _replace_all([(path, lambda file: _write_pdf(printout, file))])
    write = _write_svg if kind == "svg" else _write_png
    jobs: list[_Job] = []
    for number, page in enumerate(printout.pages, start=1):
        target = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        jobs.append((target, partial(write, printout, page, dpi)))
    return _replace_all(jobs)


def check_kind(path: Path) -> str:
    """The kind that a file's name ends in: pdf, svg or png.

    Raises:
        EnvironmentFault: it ends in something else.
    """
    kind = path.suffix.lower().removeprefix(".")
    if kind not in KINDS:
        raise EnvironmentFault("fault-print-kind", name=path.name)
    return kind


_Job = tuple[Path, Callable[[str], bool]]


def _replace_all(jobs: Sequence[_Job]) -> tuple[Path, ...]:
    """Write every file beside its place first, and only then put all of them there."""
    written: list[tuple[str, Path]] = []
    try:
        for target, write in jobs:
            with _unwritable(target):
                handle, name = tempfile.mkstemp(dir=target.parent, prefix=".tasalsul-", suffix=target.suffix)
                os.close(handle)
                written.append((name, target))
                if not write(name) or not Path(name).stat().st_size:
                    raise OSError("the drawing could not be finished")
                Path(name).chmod(0o666 & ~_umask())
        for name, target in written:
            with _unwritable(target):
                Path(name).replace(target)
    finally:
        for name, _ in written:
            Path(name).unlink(missing_ok=True)
    return tuple(target for _, target in written)


@contextlib.contextmanager
def _unwritable(target: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise EnvironmentFault("fault-print-unwritable", path=str(target), reason=reason) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def page_layout(sheet: Sheet) -> QPageLayout:
    """The paper of a sheet, without margins: the layout has its own."""
    size = QPageSize(QSizeF(*sheet.paper), QPageSize.Unit.Millimeter)
    way = QPageLayout.Orientation.Landscape if sheet.landscape else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way, QMarginsF())


def paint_pages(painter: QPainter, printout: Printout, dpi: float, turn: Callable[[], bool]) -> bool:
    """Draw all pages on a paged device of some resolution; ``turn`` begins its next page. False: it refused."""
    painter.scale(dpi / 72, dpi / 72)
    for number, page in enumerate(printout.pages):
        if number and not turn():
            return False
        paint_page(painter, page, printout.sheet.language)
    return True


def _write_pdf(printout: Printout, file: str) -> bool:
    writer = QPdfWriter(file)
    writer.setTitle(printout.sheet.title)
    writer.setCreator("Tasalsul")
    writer.setResolution(_PDF_DPI)
    writer.setPageLayout(page_layout(printout.sheet))
    if printout.sheet.grey:
        writer.setColorModel(QPdfWriter.ColorModel.Grayscale)
    painter = QPainter()
    if not painter.begin(writer):
        return False
    done = paint_pages(painter, printout, _PDF_DPI, writer.newPage)
    return painter.end() and done


def _write_svg(printout: Printout, page: Page, _dpi: int, file: str) -> bool:
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setFileName(file)
    generator.setTitle(printout.sheet.title)
    generator.setDescription(words_of(page))
    generator.setResolution(_SVG_DPI)
    generator.setSize(QSize(round(page.width), round(page.height)))
    generator.setViewBox(QRectF(0, 0, page.width, page.height))
    painter = QPainter()
    if not painter.begin(generator):
        return False
    paint_page(painter, page, printout.sheet.language, outlines=True)
    done = painter.end()
    if printout.sheet.grey:
        drawn = Path(file)
        drawn.write_bytes(_COLOR.sub(_grey, drawn.read_bytes()))
    return done


def _grey(found: re.Match[bytes]) -> bytes:
    """A colour as the grey of its luma (ITU-R BT.601)."""
    red, green, blue = bytes.fromhex(found[1].decode())
    level = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return b"#%02x%02x%02x" % (level, level, level)


def _write_png(printout: Printout, page: Page, dpi: int, file: str) -> bool:
    return page_image(page, printout.sheet, dpi).save(file)


def page_image(page: Page, sheet: Sheet, dpi: float) -> QImage:
    """A page as a picture.

    Raises:
        EnvironmentFault: there is no memory for so many dots.
    """
    scale = dpi / 72
    image = QImage(round(page.width * scale), round(page.height * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise EnvironmentFault("fault-print-too-large", dpi=round(dpi))
    image.setDotsPerMeterX(round(dpi * _METRE))
    image.setDotsPerMeterY(round(dpi * _METRE))
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_page(painter, page, sheet.language)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_Grayscale8) if sheet.grey else image
