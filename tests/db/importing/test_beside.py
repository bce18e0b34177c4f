from __future__ import annotations

from pathlib import Path

from db.importing.pipeline import prepare
from db.records import PublishedHow
from db.time import edtf

TEXT = "أغلقت البلدية المرفأ القديم بعد العاصفة، وجُرح ثلاثة بحارة حين انقلب قاربهم قرب الرصيف.\n"
LIST = """@article{sahili, title = {إغلاق المرفأ}, journal = {صوت النهر}, date = {2022-03-06},
  file = {:files/2/page.txt:text/plain}}"""


def test_a_reference_list_describes_the_files_that_it_names(tmp_path: Path) -> None:
    (tmp_path / "library.bib").write_text(LIST, encoding="utf-8")
    (tmp_path / "files" / "2").mkdir(parents=True)
    (tmp_path / "files" / "2" / "page.txt").write_text(TEXT, encoding="utf-8")
    article = prepare(tmp_path / "files" / "2" / "page.txt").article
    assert article is not None
    assert (article.title, article.source) == ("إغلاق المرفأ", "صوت النهر")
    assert article.publication.how is PublishedHow.STATED
    assert article.publication.span == edtf.parse("2022-03-06")
    assert article.publication.reason is not None
    assert dict(article.publication.reason.arguments) == {"catalogue": "library.bib"}


def test_other_files_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "library.bib").write_text(LIST, encoding="utf-8")
    (tmp_path / "other.txt").write_text(TEXT, encoding="utf-8")
    article = prepare(tmp_path / "other.txt").article
    assert article is not None
    assert article.source is None


def test_a_hostile_list_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "library.rdf").write_text('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', encoding="utf-8")
    (tmp_path / "page.txt").write_text(TEXT, encoding="utf-8")
    assert prepare(tmp_path / "page.txt").article is not None
