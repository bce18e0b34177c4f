from __future__ import annotations

import numpy as np

from desktop.timeline.sparse import Sparse


def test_an_event_has_its_stretches_in_their_order() -> None:
    sparse = Sparse.of(np.array([9, 4, 9]), np.array([1, 2, 3]), np.array([10, 20, 30]))
    assert sparse.at(9) == ((1, 10), (3, 30))
    assert sparse.at(4) == ((2, 20),)
    assert sparse.at(5) == ()
    assert Sparse.none().at(4) == ()
