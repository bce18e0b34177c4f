from __future__ import annotations

import json

import pytest

from db.errors import EnvironmentFault
from db.formats.catalogue import Description, described, read_catalogue, refuse_csl
from db.formats.dates import stated
from db.formats.document import Document

ZOTERO = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:bib="http://purl.org/net/biblio#"
 xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:foaf="http://xmlns.com/foaf/0.1/"
 xmlns:link="http://purl.org/rss/1.0/modules/link/">
<bib:Article rdf:about="https://example.org/1">
<dcterms:isPartOf><bib:Newspaper><dc:title>صوت النهر</dc:title></bib:Newspaper></dcterms:isPartOf>
<bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>الساحلي</foaf:surname><foaf:givenName>ريما</foaf:givenName>
</foaf:Person></rdf:li></rdf:Seq></bib:authors>
<link:link rdf:resource="#item_2"/><dc:title>إغلاق المرفأ</dc:title><dc:date>2022-03-06</dc:date>
<dc:identifier><dcterms:URI><rdf:value>https://example.org/1</rdf:value></dcterms:URI></dc:identifier>
<z:language>ar</z:language></bib:Article>
<z:Attachment rdf:about="#item_2"><rdf:resource rdf:resource="files/2/page.html"/></z:Attachment></rdf:RDF>"""
BIBTEX = r"""@comment{x, y = {z}}
@article{sahili_2022, title = {{إغلاق} المرفأ \& غيره}, author = {الساحلي, ريما and Doe, Jane},
  journal = "صوت النهر", year = 2022, month = mar, url = {https://example.org/1},
  file = {Full Text PDF:files/12/a b.pdf:application/pdf;Snapshot:files/13/page.html:text/html},}"""
CSL = [
    {
        "id": "sahili", "type": "article-newspaper", "title": "إغلاق المرفأ", "container-title": "صوت النهر",
        "author": [{"family": "الساحلي", "given": "ريما"}], "URL": "https://example.org/1", "language": "ar",
        "issued": {"date-parts": [[2022, 3, 6]]},
    }
]  # fmt: skip
KNOWN = Description("إغلاق المرفأ", "ريما الساحلي", "صوت النهر", "https://example.org/1", "2022-03-06", "ar")


def test_zotero() -> None:
    assert read_catalogue(ZOTERO.encode(), "library.rdf") == {"files/2/page.html": KNOWN}


def test_csl() -> None:
    assert read_catalogue(json.dumps(CSL).encode(), "library.json") == {"sahili": KNOWN}


def test_bibtex() -> None:
    found = read_catalogue(BIBTEX.encode(), "library.bib")
    assert set(found) == {"sahili_2022", "files/12/a b.pdf", "files/13/page.html"}
    entry = found["files/12/a b.pdf"]
    assert (entry.title, entry.author) == ("إغلاق المرفأ & غيره", "الساحلي, ريما; Doe, Jane")
    assert (entry.source, entry.published, entry.url) == ("صوت النهر", "2022-03", "https://example.org/1")


def test_other_json_is_no_catalogue() -> None:
    assert read_catalogue(b'[{"title": "a"}]', "a.json") == {}
    assert read_catalogue(b"[" * 100_000, "a.json") == {}


def test_a_hostile_list_is_refused() -> None:
    with pytest.raises(EnvironmentFault):
        read_catalogue(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "a.rdf")


def test_what_the_list_says_comes_first_and_the_rest_stays() -> None:
    document = Document("نص", title="x", author="y", published=stated("formats-date-of-making", "2026-01-01"))
    found = described(document, Description(title="إغلاق المرفأ", published="2022-03-06"), "library.bib")
    assert (found.title, found.author) == ("إغلاق المرفأ", "y")
    assert [one.edtf for one in found.published] == ["2022-03-06", "2026-01-01"]


def test_a_file_of_references_is_said_to_be_one() -> None:
    with pytest.raises(EnvironmentFault) as fault:
        refuse_csl(list(CSL))
    assert fault.value.message.key == "formats-is-catalogue"
    refuse_csl([{"title": "a"}])
