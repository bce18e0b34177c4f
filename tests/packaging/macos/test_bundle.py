"""The bundle cannot be made here: what its recipe says is checked instead."""

from __future__ import annotations

import plistlib
from typing import Any

from desktop.system.recently_used import MIME_TYPE

from project import ROOT

STATED: dict[str, Any] = plistlib.loads((ROOT / "packaging" / "macos" / "Info.plist").read_bytes())


def test_a_library_is_a_document_of_the_program() -> None:
    library, folder = STATED["CFBundleDocumentTypes"]
    (declared,) = STATED["UTExportedTypeDeclarations"]
    assert library["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert library["LSHandlerRank"] == "Owner"
    assert declared["UTTypeTagSpecification"] == {
        "public.filename-extension": ["tasalsul"],
        "public.mime-type": MIME_TYPE,
    }
    assert folder["LSItemContentTypes"] == ["public.folder"]
    assert folder["LSHandlerRank"] == "None"


def test_it_speaks_both_languages() -> None:
    assert STATED["CFBundleLocalizations"] == ["en", "ar"]


def test_the_spec_takes_version_and_icon_from_their_homes() -> None:
    spec = (ROOT / "packaging" / "tasalsul.spec").read_text(encoding="utf-8")
    compile(spec, "tasalsul.spec", "exec")
    assert "version=PROJECT.version" in spec
    assert '"tasalsul.icns"' in spec
    assert "packaging/macos/Info.plist" in spec
