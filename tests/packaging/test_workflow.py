from __future__ import annotations

import re

from project import PROJECT, ROOT

TEXT = (ROOT / ".github" / "workflows" / "package.yml").read_text(encoding="utf-8")


def test_every_system_builds_and_tests_what_it_built() -> None:
    jobs = re.findall(r"^  (\w+):\n    runs-on: (\w+)-latest$", TEXT, re.MULTILINE)
    assert jobs == [("linux", "ubuntu"), ("windows", "windows"), ("macos", "macos")]
    assert TEXT.count("python packaging/build.py") == 2
    assert TEXT.count("self-test") == 2
    assert "make package-check" in TEXT


def test_what_it_names_exists() -> None:
    for name in re.findall(r"run: make ([\w-]+)", TEXT):
        assert f"\n{name}:" in (ROOT / "Makefile").read_text(encoding="utf-8")
    assert (ROOT / "packaging" / "build.py").is_file()
    assert (ROOT / "requirements.lock").is_file()
    assert f"build/package/{PROJECT.name}/" in TEXT
