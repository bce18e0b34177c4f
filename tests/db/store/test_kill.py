"""A process that is killed while it writes leaves whole batches, and all that it had acknowledged."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from db.store.articles import article_rows
from db.store.store import Store
from tests.db.store.stories import add_stories, check

BATCH = 20

WRITER = """
import sys
from pathlib import Path
from db.store.adding import add_articles
from db.store.articles import edit_title
from db.store.store import Store
from tests.db.store.stories import bridge, item

store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
number = 0
while True:
    add_articles(store, [(*bridge(), item(f"{number}-{place}.txt")) for place in range(int(sys.argv[2]))])
    number += 1
    edit_title(store, 1, f"after batch {number}")
    print(number, flush=True)
"""


@pytest.mark.parametrize("seed", range(5))
def test_killed_in_the_middle_of_a_batch(tmp_path: Path, seed: int) -> None:
    path = tmp_path / "a.tasalsul"
    store = Store.create(path)
    add_stories(store)
    store.close()
    chance = random.Random(seed)  # noqa: S311 - where to kill, not a secret
    with subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path), str(BATCH)],
        cwd=Path(__file__).parents[3],
        stdout=subprocess.PIPE,
        text=True,
    ) as writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "open\n"
        acknowledged = [writer.stdout.readline() for _ in range(chance.randrange(1, 4))]
        sum(range(chance.randrange(2_000_000)))  # some way into the next batch, without a clock
        writer.kill()
        acknowledged += writer.stdout.readlines()
    check_after_kill(path, int(acknowledged[-1]))


def check_after_kill(path: Path, acknowledged: int) -> None:
    store = Store.open(path)
    rows = article_rows(store)
    with store.reading() as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own tables
            for table in ("mentions", "events", "evidence", "import_items")
        ]
    store.close()
    batches, rest = divmod(len(rows) - 2, BATCH)
    assert rest == 0
    assert acknowledged <= batches <= acknowledged + 1
    assert rows[0].title in (f"after batch {batches}", f"after batch {batches - 1}")
    assert counts == [2 + batches * BATCH, 3 + 2 * batches * BATCH, 3 + 2 * batches * BATCH, 2 + batches * BATCH]
    check(path)
