from __future__ import annotations

from db.importing.reprints import Reprints
from db.importing.run import run
from db.importing.scan import scan
from db.store.store import Store
from db.text.fingerprint import fingerprint
from tests.db.importing.conftest import Put, story

REST = "\n\n".join(f"فقرة رقم {number} عن ليلة الفيضان في المدينة القديمة." for number in range(20))


def test_a_text_looked_at_before_is_told_by_its_title() -> None:
    reprints = Reprints()
    assert reprints.told(fingerprint(REST), "الأول") is None
    told = reprints.told(fingerprint(REST + "خاتمة قصيرة."), "الثاني")
    assert told is not None
    assert dict(told.arguments) == {"title": "الأول"}


def test_a_text_of_the_library_is_told(put: Put, store: Store) -> None:
    run(store, scan([put("a.txt", f"{story(1)}\n\n{REST}").parent]).candidates)
    told = Reprints(store).told(fingerprint(f"{story(1)}\n\n{REST}\n\nخاتمة قصيرة."), "الثاني")
    assert told is not None
    assert str(dict(told.arguments)["title"]).startswith("انهيار جسر الصيادين")


def test_short_and_other_texts_repeat_nothing() -> None:
    reprints = Reprints()
    assert reprints.told(None, "قصير") is None
    assert reprints.told(fingerprint(REST), "الأول") is None
    assert reprints.told(fingerprint(" ".join(f"كلمة{number}" for number in range(60))), "غيره") is None
