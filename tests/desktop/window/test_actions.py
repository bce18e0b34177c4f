from __future__ import annotations

import pytest

from desktop.appearance.appearance import Appearance
from desktop.window.actions import Actions


def test_keys_that_end_in_a_sign_keep_their_order_in_a_mirrored_menu(
    appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Appearance, "mirrored", property(lambda _: True))
    actions = Actions(appearance)
    assert actions.zoom_in.text().endswith("\t\u2068Ctrl++\u2069")
    assert "\t" not in actions.fit_all.text()


def test_elsewhere_qt_writes_the_keys(appearance: Appearance) -> None:
    assert "\t" not in Actions(appearance).zoom_in.text()
