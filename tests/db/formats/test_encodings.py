from __future__ import annotations

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.formats.encodings import ENCODINGS, decode

ARABIC = "أعلنت السلطات اليوم أن الأمطار الغزيرة أدت إلى انهيار جسر قديم على النهر، وأن فرق الإنقاذ وصلت بعد ساعة."
PERSIAN = "شهردار شهر امروز گفت که باران شدید باعث شد پل قدیمی روی رودخانه فرو بریزد و چند خانه آسیب دید."
HEBREW = "ראש העיר אמר היום כי הגשם החזק גרם לקריסת הגשר הישן על הנהר, וכי צוותי ההצלה הגיעו אל המקום."
FRENCH = "La municipalité a déclaré que les pluies étaient très fortes; la rivière a débordé près de l’école."
GERMAN = (
    "Der Bürgermeister erklärte, dass die Brücke über den Fluß geschlossen bleibt und größere Schäden möglich sind."
)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *((ARABIC, name) for name in ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1256", "iso8859-6")),
        *((ARABIC, name) for name in ("mac_arabic", "cp720")),
        *((PERSIAN.replace("ی", "ي"), name) for name in ("utf-8", "cp1256")),
        *((PERSIAN, name) for name in ("mac_farsi", "utf-16-le")),
        *((HEBREW, name) for name in ("utf-8", "cp1255", "iso8859-8", "cp862", "utf-16-be")),
        *((FRENCH, name) for name in ("utf-8", "cp1252", "mac_roman")),
        (GERMAN, "cp1252"),
    ],
)
@pytest.mark.parametrize("length", [40, 200])
def test_each_encoding_is_told_from_the_others(text: str, encoding: str, length: int) -> None:
    raw = text[:length].encode(encoding, "ignore")
    decoded = decode(raw)
    assert decoded is not None
    assert decoded.text == raw.decode(encoding)
    assert decoded.unreadable == 0


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_chosen_encoding_is_taken_at_its_word(encoding: str) -> None:
    raw = ARABIC.encode(encoding, "ignore")
    decoded = decode(raw, encoding)
    assert decoded is not None
    assert (decoded.text, decoded.encoding) == (raw.decode(encoding), encoding)


def test_an_unknown_encoding_is_refused() -> None:
    with pytest.raises(LookupError):
        decode(b"text", "no-such-encoding")


def test_the_mark_of_utf8_stays_and_line_ends_stay() -> None:
    decoded = decode(codecs.BOM_UTF8 + "أول\r\nثان\rثالث\n".encode())
    assert decoded is not None
    assert decoded.text == "\ufeffأول\r\nثان\rثالث\n"
    assert decoded.encoding == "utf-8"


@given(st.text(min_size=1))
def test_valid_utf8_is_read_as_it_is(text: str) -> None:
    raw = ("هذا نص عربي " + text).encode()
    decoded = decode(raw)
    if decoded is not None:
        assert decoded.text == raw.decode(decoded.encoding)


@given(st.binary(max_size=300))
def test_any_bytes_are_a_text_or_none(raw: bytes) -> None:
    decoded = decode(raw)
    assert decoded is None or decoded.text == raw.decode(decoded.encoding, "replace")


def test_a_few_broken_bytes_do_not_make_utf8_something_else() -> None:
    raw = ARABIC.encode()
    decoded = decode(raw[:41] + b"\xff" + raw[41:] + raw)
    assert decoded is not None
    assert decoded.encoding == "utf-8"
    assert decoded.unreadable >= 1
    assert decoded.text.startswith("أعلنت السلطات")


def test_what_is_no_text_is_none() -> None:
    assert decode(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01") is None
    assert decode(bytes(range(32)) * 20) is None


def test_what_no_reading_fits_is_not_sure() -> None:
    decoded = decode(bytes(range(0xA1, 0xBF)) * 3)
    assert decoded is not None
    assert not decoded.sure
