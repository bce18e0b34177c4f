from __future__ import annotations

import re

from licences import copyright_file, libraries


def test_the_libraries_are_those_that_the_program_stands_on() -> None:
    names = {library.metadata["Name"].lower() for library in libraries()}
    assert {"pyside6", "shiboken6", "numpy", "lxml", "sqlite-utils", "pytz"} <= names
    assert "pytest" not in names


def test_every_part_has_its_terms() -> None:
    stanzas = re.split(r"\n\n(?=Files:)", copyright_file())
    assert stanzas[0].startswith("Format: https://www.debian.org/")
    assert len(stanzas) == 1 + 4 + len(libraries())
    for stanza in stanzas[1:]:
        fields = re.findall(r"^([A-Z][a-z]+): \S", stanza, re.MULTILINE)
        assert fields == ["Files", "Copyright", "License"], stanza[:200]
        assert re.search(r"^License: [\w.+ -]+\n +\S", stanza, re.MULTILINE), stanza[:300]


def test_no_line_of_a_text_ends_its_stanza() -> None:
    assert all(
        line.startswith((" ", "Files:", "Copyright:", "License:", "Format:", "Upstream-")) or not line
        for line in copyright_file().splitlines()
    )


def test_no_library_is_under_terms_that_would_bind_the_program() -> None:
    for library in libraries():
        fields = ("License-Expression", "License")
        stated = " ".join(text for field in fields for text in library.metadata.get_all(field) or [])
        assert not re.search(r"\bAGPL", stated), library.metadata["Name"]
        assert "GPL" not in stated or re.search(r"LGPL|MPL", stated), library.metadata["Name"]


def test_debians_own_texts_are_pointed_at() -> None:
    short, long = copyright_file(debian=True), copyright_file()
    assert "/usr/share/common-licenses/Apache-2.0" in short
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" in long
    assert len(short) < len(long)
