"""``tasalsul self-test``: whether this installation does its whole work, from sample articles to paper.

Each step does a part of the work as a person would have it done and checks what came of it; nothing of the
person's own libraries or preferences is read or written.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Final

import pypdfium2
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from db.errors import EnvironmentFault
from db.extract.dates import find_dates
from db.importing import run as importing
from db.importing.pipeline import prepare
from db.importing.scan import scan
from db.message import Message, message
from db.store.kept import ItemStatus
from db.store.search import search
from db.store.store import SUFFIX, Store
from db.wording import LANGUAGES, word
from desktop.app import Program
from desktop.appearance.fonts import INTERFACE_FAMILIES, READING_FAMILIES, load_fonts
from desktop.cli.console import PROGRAM, say, system_language
from desktop.preferences import Preferences
from desktop.printing.snapshot import Request, write_snapshot

SENTENCES: Final = {
    "ar": ("وُقّع الاتفاق في ٣ آذار ٢٠٢٤.", "2024-03-03"),
    "en": ("The agreement was signed on 3 March 2024.", "2024-03-03"),
    "fa": ("توافق در ۱۳ اسفند ۱۴۰۲ امضا شد.", "2024-03-03"),
    "he": ("ההסכם נחתם ב-3 במרץ 2024.", "2024-03-03"),
}
"""A sentence a language, and the day that it tells."""

WORDS: Final = ("حي الملاحة", "breakwater", "בנובמבר", "بندر")
"""What is looked for in the samples: without the marks of the text, and in every script."""

PAGE: Final = """<!doctype html><html lang="ar"><head><title>توقيع الاتفاق</title></head><body><article>
<h1>توقيع الاتفاق</h1><p>وُقّع الاتفاق في ٣ آذار ٢٠٢٤ بعد مفاوضات دامت ثلاثة أشهر بين النقابة والإدارة.</p>
<p>وقال متحدث باسم النقابة إن العمل في الأرصفة سيعود إلى حاله يوم الإثنين المقبل.</p></article></body></html>"""
"""A web page as it is saved."""

_COLORS: Final = 12
"""A picture with fewer colours than this shows nothing."""
_LEAST: Final = 200
"""Letters on a printed page with words."""


class Broken(Exception):
    """A step did its work, but not rightly; the text says what came of it."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What the steps share: a folder of their own, and the application without a display."""

    folder: Path
    application: QApplication

    @property
    def library(self) -> Path:
        """The library of the sample articles."""
        return self.folder / f"self-test{SUFFIX}"


def run() -> int:
    """Take every step and say what it did; the exit status is 1 where one failed."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    print(say("self-test-begin", version=version(PROGRAM)))
    with TemporaryDirectory(prefix=f"{PROGRAM}-", ignore_cleanup_errors=True) as folder:
        trial = Trial(Path(folder), QApplication([PROGRAM]))
        failed = [step for step in STEPS if not _take(step, trial)]
    print(say("self-test-failures", count=len(failed)) if failed else say("self-test-well"))
    return 1 if failed else 0


def _take(step: Callable[[Trial], Message], trial: Trial) -> bool:
    begun = perf_counter()
    try:
        words = word(step(trial), system_language())
    except Exception as error:  # noqa: BLE001  what is broken is told, and the other steps are taken
        print(f"✗ {_failure(step, error)}", flush=True)
        return False
    print(f"✓ {words} ({perf_counter() - begun:.1f} s)", flush=True)
    return True


def _failure(step: Callable[[Trial], Message], error: Exception) -> str:
    if isinstance(error, EnvironmentFault):
        details = word(error.message, system_language())
    else:
        details = str(error) if isinstance(error, Broken) else f"{type(error).__name__}: {error}"
    return say("self-test-failed", step=step.__name__.replace("_", " "), details=details)


def _expect(outcome: bool, found: object) -> None:
    """That something is as it should be.

    Raises:
        Broken: it is not; the text is ``found``.
    """
    if not outcome:
        raise Broken(str(found))


def bring_everything(_trial: Trial) -> Message:
    """The parts that are data: fonts, catalogues, guide, samples."""
    load_fonts()
    wanted = {family for families in (INTERFACE_FAMILIES, *READING_FAMILIES.values()) for family in families}
    missing = wanted - set(QFontDatabase.families())
    _expect(not missing, missing)
    for language in LANGUAGES:
        guide = files("resources").joinpath("guide", f"{language}.md").read_text(encoding="utf-8")
        _expect(len(guide) > _LEAST, guide)
    return message("self-test-parts", fonts=len(wanted), languages=len(LANGUAGES))


def import_samples(trial: Trial) -> Message:
    """All sample articles, read by processes of their own, in a new library."""
    found = scan([Path(str(files("resources").joinpath("samples")))])
    store = Store.create(trial.library)
    try:
        summary = importing.run(store, found.candidates, skipped=found.skipped, sources=found.sources, processes=2)
    finally:
        store.close()
    outcomes = [outcome.reason.key for outcome in summary.left_out() if outcome.reason]
    articles = summary.count(ItemStatus.ADDED, ItemStatus.DUPLICATE)
    _expect(bool(found.candidates) and articles == len(found.candidates), outcomes)
    _expect(summary.events > articles, summary.events)
    return message("self-test-imported", articles=articles, events=summary.events)


def extract_dates(_trial: Trial) -> Message:
    """A date of one sentence in each language."""
    for language, (sentence, day) in SENTENCES.items():
        told = [mention.edtf for mention in find_dates(sentence, language=language, published=None)]
        _expect(told == [day], f"{language}: {told}")
    return message("self-test-extracted", count=len(SENTENCES))


def search_library(trial: Trial) -> Message:
    """Words of several scripts, in the texts of the samples."""
    store = Store.open(trial.library, read_only=True)
    try:
        hits = {typed: len(search(store, typed).articles) for typed in WORDS}
    finally:
        store.close()
    _expect(all(hits.values()), hits)
    return message("self-test-searched", count=sum(hits.values()), words=len(WORDS))


def draw_window(trial: Trial) -> Message:
    """The window on the library, as a picture."""
    picture = trial.folder / "window.png"
    stored = QSettings(str(trial.folder / "settings.ini"), QSettings.Format.IniFormat)
    program = Program(trial.application, Preferences(stored))
    try:
        program.library.open(trial.library)
        program.picture(picture)
    finally:
        program.close()
    return _shown(picture)


def draw_timeline(trial: Trial) -> Message:
    """The timeline, as a picture."""
    return _shown(write_snapshot(trial.library, trial.folder / "timeline.png", Request()).files[0])


def _shown(picture: Path) -> Message:
    """That a picture shows something, and how large it is."""
    image = QImage(str(picture))
    _expect(not image.isNull(), picture.name)
    small = image.scaled(200, 200)
    colors = {small.pixel(x, y) for x in range(small.width()) for y in range(small.height())}
    _expect(len(colors) > _COLORS, len(colors))
    return message("self-test-drawn", name=picture.name, width=image.width(), height=image.height())


def print_timeline(trial: Trial) -> Message:
    """The timeline as a PDF, whose words are then read back from the paper."""
    target = trial.folder / "timeline.pdf"
    written = write_snapshot(trial.library, target, Request(language=system_language()))
    _expect(written.shown == written.total > 0, written.summary)
    document = pypdfium2.PdfDocument(target)
    try:
        letters = sum(sum(map(str.isalpha, page.get_textpage().get_text_range())) for page in document)
        _expect(len(document) == written.pages and letters > _LEAST * written.pages, letters)
    finally:
        document.close()
    return message("self-test-printed", shown=written.shown, total=written.total, pages=written.pages)


def read_formats(trial: Trial) -> Message:
    """A web page, and the paper that was printed, read as articles."""
    page = trial.folder / "page.html"
    page.write_text(PAGE, encoding="utf-8")
    paths = [page, trial.folder / "timeline.pdf"]
    for path in paths:
        prepared = prepare(path)
        if prepared.fault is not None:
            raise EnvironmentFault(prepared.fault.key, **dict(prepared.fault.arguments))
        _expect(prepared.article is not None and bool(prepared.extraction.mentions), path.name)
    return message("self-test-read", names=", ".join(path.name for path in paths))


STEPS: Final = (
    bring_everything,
    import_samples,
    extract_dates,
    search_library,
    draw_window,
    draw_timeline,
    print_timeline,
    read_formats,
)
"""The steps, in the order of a person's work; later ones stand on the library of the import."""
