from __future__ import annotations

from tests.db.extract.events.telling import told


def test_a_dated_verb_is_surer_than_an_undated_noun() -> None:
    dated = told("قصفت الطائرات الميناء أمس.")["قصفت"]
    undated = told("وخرج السكان إثر قصف الميناء.")["قصف"]
    assert dated.confidence > undated.confidence
