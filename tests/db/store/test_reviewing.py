from __future__ import annotations

from db.store import history
from db.store.correcting import correct_events
from db.store.kept import Field, Review
from db.store.reviewing import review_queue
from db.store.store import Store


def test_disputed_then_undated_then_the_least_sure(stories: Store) -> None:
    with stories.writing() as writing:
        writing.connection.execute("UPDATE events SET confidence = 0.9, disputed = 1 WHERE id = 3")
        writing.connection.execute("UPDATE events SET confidence = 0.2 WHERE id = 1")
    assert review_queue(stories) == [3, 2, 1]


def test_what_was_reviewed_or_corrected_leaves_the_queue(stories: Store) -> None:
    correct_events(stories, [1], {Field.REVIEW: Review.ACCEPTED})
    correct_events(stories, [2], {Field.TITLE: "clearer"})
    assert review_queue(stories) == [3]
    history.undo(stories)
    history.undo(stories)
    assert sorted(review_queue(stories)) == [1, 2, 3]
