from __future__ import annotations

import pytest

from db.formats.mapping import Mapping


def test_a_mapping_is_remembered_as_json() -> None:
    mapping = Mapping(body="النص", title="العنوان", date="fields.date")
    assert Mapping.from_json(mapping.to_json()) == mapping


@pytest.mark.parametrize("line", ["", "[1]", '{"colour": "red"}', "null"])
def test_other_json_is_no_mapping(line: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  json's own errors are ValueErrors
        Mapping.from_json(line)
