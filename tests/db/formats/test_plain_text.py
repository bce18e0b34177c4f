from __future__ import annotations

import arabic_reshaper
import pytest
from bidi.algorithm import get_display

from db.errors import EnvironmentFault
from db.formats.plain_text import read


def test_the_text_is_the_file_as_it_is() -> None:
    raw = "\ufeffعنوان\r\n\r\nمتن  النص\t\n\n".encode()
    assert read(raw).text == raw.decode()


@pytest.mark.parametrize(
    ("raw", "key"), [(b"", "import-empty"), (b" \r\n\t", "import-empty"), (b"\x00\x01", "import-not-text")]
)
def test_a_file_without_words_is_refused(raw: bytes, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        read(raw)
    assert fault.value.message.key == key


def test_unreadable_characters_are_told() -> None:
    document = read(("هذا نص طويل بما يكفي " * 10).encode() + b"\xff")
    assert [problem.key for problem in document.problems] == ["import-unreadable-characters"]


def test_a_chosen_encoding_is_used() -> None:
    assert read("سلام".encode("cp1256"), "cp1256").text == "سلام"


def test_visual_order_is_put_right_and_told() -> None:
    lines = ["انهارت القنطرة القديمة فجر اليوم في المدينة", "وصلت فرق الإنقاذ إلى المنطقة المنكوبة"]
    drawn = "\n".join(str(get_display(arabic_reshaper.reshape(line), base_dir="R")) for line in lines)
    document = read(drawn.encode())
    assert document.text == "\n".join(lines)
    assert [problem.key for problem in document.problems] == ["import-visual-order"]
