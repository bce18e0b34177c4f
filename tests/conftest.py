"""What every test stands on: no screen, the bundled fonts, settings of its own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def samples() -> Path:
    """The folder of sample articles that the program brings."""
    return Path(__file__).parents[1] / "resources" / "samples"


@pytest.fixture
def shared() -> Path:
    """The folder of real articles and the measure beside the project; the test is skipped where it is absent."""
    folder = Path(__file__).parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the shared articles are not here")
    return folder
