from __future__ import annotations

from io import BytesIO

import pytest

from db.errors import EnvironmentFault
from db.formats.document import Document, Refused, Source
from db.formats.feed import read

RSS = """<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>صوت النهر</title><language>ar</language>
<item><title>إغلاق &amp;quot;المرفأ&amp;quot;</title><link>https://example.org/1</link>
<guid isPermaLink="false">n-1</guid><pubDate>Sun, 06 Mar 2022 23:15:00 +0300</pubDate><dc:creator>ريما</dc:creator>
<description>ملخص</description>
<content:encoded><![CDATA[<p>أغلقت البلدية المرفأ.</p><p dir="ltr">It rained.</p>]]></content:encoded></item>
<item><title>بلا نص</title></item></channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>River</title><entry>
<title type="html">A &lt;b&gt;pier&lt;/b&gt;</title><id>tag:1</id><link rel="self" href="https://example.org/feed"/>
<link href="https://example.org/1"/><updated>2022-03-07T00:00:00Z</updated><published>2022-03-06T00:00:00Z</published>
<author><name>Rima</name></author><source><title>Coast</title></source>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>First.</p><p>Second.</p></div></content></entry></feed>"""
RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Shore</title></channel>
<item rdf:about="x"><title>One</title><link>https://example.org/2</link><dc:date>2022-03-06</dc:date>
<description>Plain words.</description></item></rdf:RDF>"""


def _read(text: str, encoding: str = "utf-8") -> list[Document | Refused]:
    return list(read(Source(BytesIO(text.encode(encoding)), "feed.xml")))


def test_rss_with_its_longest_telling() -> None:
    entry, empty = _read(RSS)
    assert isinstance(entry, Document)
    assert entry.text.split("\n\n") == ['إغلاق "المرفأ"', "أغلقت البلدية المرفأ.", "It rained."]
    assert (entry.part, entry.author, entry.source, entry.language) == ("#n-1", "ريما", "صوت النهر", "ar")
    assert (entry.url, [stated.edtf for stated in entry.published]) == ("https://example.org/1", ["2022-03-06"])
    assert isinstance(empty, Refused)
    assert (empty.part, empty.reason.key) == ("#2", "formats-record-without-text")


def test_atom() -> None:
    (entry,) = _read(ATOM)
    assert isinstance(entry, Document)
    assert entry.text.split("\n\n") == ["A pier", "First.", "Second."]
    assert (entry.part, entry.url, entry.source, entry.author) == ("#tag:1", "https://example.org/1", "Coast", "Rima")
    assert [stated.edtf for stated in entry.published] == ["2022-03-06"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_rss_as_rdf(encoding: str) -> None:
    (entry,) = _read(RDF, encoding)
    assert isinstance(entry, Document)
    assert (entry.text, entry.part, entry.source) == ("One\n\nPlain words.", "#https://example.org/2", "Shore")


def test_other_xml_is_refused() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        _read("<svg/>")
    assert fault.value.message.key == "formats-not-what-it-seems"
