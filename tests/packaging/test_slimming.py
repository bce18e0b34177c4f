from __future__ import annotations

import sys

import pytest

from slimming import needed

KEPT = [
    "resources/fonts/NotoSans-Regular.ttf",
    "resources/guide/ar.md",
    "PySide6/Qt/plugins/platforms/libqxcb.so",
    "PySide6/Qt/plugins/platforms/libqwayland.so",
    "PySide6/Qt/plugins/platforms/libqoffscreen.so",
    "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
    "PySide6/Qt/translations/qtbase_ar.qm",
    "PySide6/translations/qtbase_en.qm",
    "babel/locale-data/ar_SY.dat",
    "babel/locale-data/root.dat",
]
LEFT_OUT = [
    "PySide6/Qt/lib/libQt6Quick.so.6",
    "PySide6/Qt6Quick.dll",
    "PySide6\\plugins\\tls\\qopensslbackend.dll",
    "PySide6/Qt/plugins/platforms/libqeglfs.so",
    "PySide6/Qt/translations/qtbase_de.qm",
    "babel/locale-data/de_AT.dat",
    "numpy/tests/test_public_api.py",
]


@pytest.mark.parametrize("place", KEPT)
def test_what_the_program_needs_stays(place: str) -> None:
    assert needed([(place, f"/env/{place}", "DATA")])


@pytest.mark.parametrize("place", LEFT_OUT)
def test_what_it_does_not_need_is_left_out(place: str) -> None:
    assert needed([(place, f"/env/{place}", "DATA")]) == []


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no system libraries in the folder")
def test_of_the_systems_libraries_only_rare_ones_are_carried() -> None:
    def stays(name: str, source: str) -> bool:
        return bool(needed([(name, source, "BINARY")]))

    assert not stays("libglib-2.0.so.0", "/usr/lib/x86_64-linux-gnu/libglib-2.0.so.0")
    assert not stays("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6")
    assert stays("libxcb-cursor.so.0", "/usr/lib/x86_64-linux-gnu/libxcb-cursor.so.0")
    assert stays("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0")
    assert stays("PySide6/Qt/lib/libQt6Core.so.6", "/env/PySide6/Qt/lib/libQt6Core.so.6")
