from __future__ import annotations

import tomllib
from importlib.resources import files

import pytest

from db.importing.outlets import could_be_outlet, named_outlet, outlet_of
from db.importing.reading import read_article
from tests.db.importing.conftest import story


@pytest.mark.parametrize(
    ("host", "language", "name"),
    [
        ("www.aljazeera.net", "ar", "الجزيرة"),
        ("aljazeera.net", "en", "Al Jazeera"),
        ("arabic.rt.com", "ar", "آر تي"),
        ("WWW.HAARETZ.CO.IL", "he", "הארץ"),
        ("bbc.co.uk", "fa-IR", "بی‌بی‌سی"),
        ("example.org", "ar", None),
        ("com", "ar", None),
        (None, "ar", None),
    ],
)
def test_an_outlet_is_named_by_its_host_in_the_article_s_language(
    host: str | None, language: str, name: str | None
) -> None:
    assert outlet_of(host, language) == name


@pytest.mark.parametrize(
    "line",
    [
        "شارك القصة",
        "Share page",
        "مشاركة عبر",
        "اشتراک گذاری",
        "שתפו",
        "الرئيسية",
        "—",
        "قال المتحدث إن المفاوضات ستستأنف غدا.",
    ],
)
def test_a_button_is_no_outlet(line: str) -> None:
    assert not could_be_outlet(line)
    assert named_outlet(line, "ar") is None


def test_a_name_stays_and_a_host_becomes_a_name() -> None:
    assert named_outlet("صوت النهر", "ar") == "صوت النهر"
    assert named_outlet("www.example.org", "ar") == "example.org"
    assert named_outlet("aljazeera.net", "ar") == "الجزيرة"


def test_an_article_is_named_by_the_address_in_it() -> None:
    assert read_article(f"{story()}\nhttps://www.aljazeera.net/news/1\n", file_name="a.txt").source == "الجزيرة"


def test_every_outlet_has_an_english_name() -> None:
    outlets = tomllib.loads(files("resources").joinpath("outlets.toml").read_text(encoding="utf-8"))
    assert len(outlets) > 100
    assert all(host == host.lower() and names["en"] for host, names in outlets.items())
