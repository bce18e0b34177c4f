from __future__ import annotations

import pickle

from db.importing.packing import pack
from db.importing.pipeline import prepare
from tests.db.importing.conftest import Put


def test_what_a_process_found_comes_back_whole(put: Put) -> None:
    found = (3, prepare(put("a.txt")))
    packed = pack(found)
    assert pickle.loads(packed) == found  # noqa: S301  our own bytes
    assert len(packed) <= len(pickle.dumps(found))
