from __future__ import annotations

from desktop.wizard.pace import Pace


def test_nothing_is_foretold_too_soon() -> None:
    pace = Pace()
    assert pace.rate is None
    pace.note(0.0, 0)
    pace.note(1.0, 100)
    assert pace.rate is None
    assert pace.left(1000) is None


def test_rate_and_time_left_follow_the_last_seconds() -> None:
    pace = Pace()
    for second in range(0, 40, 2):
        pace.note(float(second), second * (10 if second < 18 else 20))
    assert pace.rate == 20.0
    assert pace.left(960) == 10.0


def test_a_pause_does_not_count() -> None:
    pace = Pace()
    pace.note(0.0, 0)
    pace.note(4.0, 40)
    pace.pause()
    pace.note(100.0, 40)
    pace.note(104.0, 80)
    assert pace.rate == 10.0
