from __future__ import annotations

import pytest

from db.errors import EnvironmentFault
from db.formats.xml import first, local_name, parse_xml, text_of


@pytest.mark.parametrize(
    ("raw", "key"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "formats-xml-entities"),
        ('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a/>'.encode("utf-16"), "formats-xml-entities"),
        (b"<a><b></a>", "formats-broken-xml"),
        (b"", "formats-broken-xml"),
        (b"<a>" * 300, "formats-broken-xml"),
    ],
)
def test_what_is_refused(raw: bytes, key: str) -> None:
    with pytest.raises(EnvironmentFault) as fault:
        parse_xml(raw)
    assert fault.value.message.key == key


def test_a_document_type_alone_is_harmless_and_not_loaded() -> None:
    root = parse_xml(b'<!DOCTYPE rss PUBLIC "x" "http://example.org/rss.dtd"><rss><a> one\n two </a></rss>')
    assert text_of(first(root, "b", "a")) == "one two"


def test_names_without_their_namespace() -> None:
    root = parse_xml(b'<a xmlns="urn:x"><!-- no --><b/></a>')
    assert [local_name(child) for child in root] == ["", "b"]
    assert text_of(root) is None
