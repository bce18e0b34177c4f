"""The programs that people's files come from: LibreOffice, pandoc, Chromium, each turning one text into its formats.

``python -m tests.db.formats.producers`` makes the fixtures in ``produced/`` anew.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any, Final

PRODUCED: Final = Path(__file__).parent / "produced"
TEXTS: Final = ("harbour", "bridge", "market", "lighthouse")
"""Arabic, Persian, Hebrew and English, each as Markdown with front matter."""
ADDRESS: Final = "https://example.org/article"
"""Where saved pages say that they are from."""
_FROM_PANDOC: Final = ("docx", "odt", "rtf", "epub", "html")
_FROM_CHROMIUM: Final = ("pdf", "mhtml")
_FROM_LIBREOFFICE: Final = {
    "docx": "docx:MS Word 2007 XML",
    "odt": "odt",
    "rtf": "rtf",
    "pdf": "pdf",
    "html": "html",
    "epub": "epub",
}


def pandoc(text: Path, suffix: str, folder: Path) -> Path:
    """A text as pandoc writes it."""
    target = folder / f"{text.stem}.pandoc.{suffix}"
    subprocess.run([_program("pandoc"), "-s", text, "-o", target], check=True, timeout=60)
    return target


def libreoffice(document: Path, suffix: str, folder: Path) -> Path:
    """A document as LibreOffice writes it in another format."""
    with tempfile.TemporaryDirectory() as place:
        subprocess.run(
            [
                _program("soffice"), f"-env:UserInstallation=file://{place}/profile", "--headless",
                "--convert-to", "docx:MS Word 2007 XML" if suffix == "docx" else suffix, "--outdir", place, document,
            ],
            check=True, timeout=120, capture_output=True,
        )  # fmt: skip
        target = folder / f"{document.name.partition('.')[0]}.libreoffice.{suffix}"
        return Path(shutil.move(Path(place) / f"{document.stem}.{suffix}", target))


def chromium(page: Path, suffix: str, folder: Path) -> Path:
    """A page as Chromium prints it (PDF) or saves it in one file (MHTML)."""
    target = folder / f"{page.name.partition('.')[0]}.chromium.{suffix}"
    with _Browser() as browser:
        browser.open(page)
        if suffix == "mhtml":
            saved = str(browser.ask("Page.captureSnapshot", format="mhtml")["data"])
            target.write_text(saved.replace(page.resolve().as_uri(), ADDRESS), newline="")
        else:
            target.write_bytes(base64.b64decode(browser.ask("Page.printToPDF", **_WITH_HEADS)["data"]))
    return target


_WITH_HEADS: Final[dict[str, Any]] = {
    "displayHeaderFooter": True,
    "headerTemplate": '<div style="font-size:8px;width:100%;text-align:center">صوت النهر</div>',
    "footerTemplate": '<div style="font-size:8px;width:100%;text-align:center"><span class="pageNumber"></span></div>',
    "paperHeight": 8.3,
    "paperWidth": 5.8,
}


def _program(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise FileNotFoundError(name)
    return found


class _Browser:
    """Chromium without a screen, asked through a pipe (Chrome DevTools Protocol)."""

    def __enter__(self) -> _Browser:
        self._place = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        theirs_in, self._ask = os.pipe()
        self._answers, theirs_out = os.pipe()
        shell = f'exec 3<&{theirs_in} 4>&{theirs_out}; exec "$@"'
        self._process = subprocess.Popen(
            [
                "/bin/bash", "-c", shell, "-", _program("chromium"), "--headless=new", "--no-sandbox", "--disable-gpu",
                "--remote-debugging-pipe", f"--user-data-dir={self._place.name}",
            ],
            pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(theirs_in)
        os.close(theirs_out)
        self._session: str | None = None
        self._number = 0
        self._kept = b""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._ask)
        os.close(self._answers)
        self._place.cleanup()

    def open(self, page: Path) -> None:
        """Shows a page and waits until it is there."""
        self.ask("Page.navigate", url=page.resolve().as_uri())
        while self._read().get("method") != "Page.loadEventFired":
            pass

    def ask(self, method: str, **parameters: Any) -> dict[str, Any]:
        """What the browser answers."""
        self._number += 1
        question = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            question["sessionId"] = self._session
        os.write(self._ask, json.dumps(question).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                return dict(answer["result"])

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._kept:
            chunk = os.read(self._answers, 65_536)
            if not chunk:
                raise EOFError
            self._kept += chunk
        message, _, self._kept = self._kept.partition(b"\0")
        return dict(json.loads(message))


def produce() -> None:
    """Makes every fixture anew."""
    for name in TEXTS:
        text = PRODUCED / f"{name}.md"
        for suffix in _FROM_PANDOC:
            pandoc(text, suffix, PRODUCED)
        for suffix in _FROM_LIBREOFFICE:
            libreoffice(PRODUCED / f"{name}.pandoc.docx", suffix, PRODUCED)
        for suffix in _FROM_CHROMIUM:
            chromium(PRODUCED / f"{name}.pandoc.html", suffix, PRODUCED)


if __name__ == "__main__":
    produce()
