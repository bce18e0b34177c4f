from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.library import Library

TEXT = "اجتماع في الميناء\n\nاستقبل الوزير رئيس البلدية يوم 3 أيار 2021 في مكتبه.\n"


def test_articles_are_read_anew_and_undone(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "a.txt").write_text(TEXT, encoding="utf-8")
    library = Library()
    library.create(tmp_path / "a.tasalsul")
    with qtbot.waitSignal(library.import_folder(tmp_path / "articles").finished, timeout=60_000):
        pass
    event = library.events_of(1)[0]
    with library.store.writing() as writing:
        writing.connection.execute("UPDATE evidence SET title = 'older'")
        writing.connection.execute("UPDATE events SET title = 'older'")
    with qtbot.waitSignal(library.what_would_change().finished) as found:
        pass
    assert [renewed.article_id for renewed in found.args[0]] == [1]
    with qtbot.waitSignals([library.edited, library.renew([1]).finished]):
        pass
    assert library.event_by_id(event.id).title == event.title
    library.undo()
    assert library.event_by_id(event.id).title == "older"
    library.close()
