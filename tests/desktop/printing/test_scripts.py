import pytest

from desktop.appearance.fonts import Script
from desktop.printing.scripts import PASSAGE, script_of, script_runs


@pytest.mark.parametrize(
    ("language", "rtl", "script"),
    [
        ("ar", True, "arabic"),
        ("fa-IR", True, "arabic"),
        ("he", True, "hebrew"),
        ("yi", True, "hebrew"),
        ("en", False, "latin"),
    ],
)
def test_script_of(language: str, rtl: bool, script: Script) -> None:
    assert script_of(language, rtl=rtl) == script


@pytest.mark.parametrize("script", ["arabic", "latin", "hebrew"])
def test_runs_are_the_whole_text(script: Script) -> None:
    text = "قال Harbour Times إن הדייגים 12 مضربون"
    runs = script_runs(text, script)
    assert "".join(run.text for run in runs) == text
    assert {run.style.reading for run in runs} == {"arabic", "latin", "hebrew"}


def test_latin_among_arabic_is_smaller() -> None:
    runs = script_runs("قال Times", "arabic")
    assert runs[1].style.size == pytest.approx(PASSAGE["arabic"][0] * 0.84)
    assert script_runs("قال", "arabic", 20.0, bold=True)[0].style.bold
