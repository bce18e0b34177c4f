"""Directions that a person gave to paragraphs and articles, where the rules chose otherwise."""

from __future__ import annotations

from db.message import message
from db.store.change import Change, Step, next_ids
from db.store.history import carry_out_edit
from db.store.store import Store, Writing
from db.store.stored_rows import select_rows, update_step
from db.text.direction import Direction
from db.text.sentences import paragraphs


def directions(store: Store, article_id: int) -> dict[int, Direction]:
    """The paragraphs of an article that were given a direction, by the code point where each begins."""
    with store.reading() as connection:
        rows = connection.execute("SELECT start_offset, direction FROM directions WHERE article_id = ?", [article_id])
        return {start: "rtl" if direction == "rtl" else "ltr" for start, direction in rows}


def set_direction(store: Store, article_id: int, start: int, direction: Direction | None) -> Change:
    """Give the paragraph that begins at a code point a direction, or leave it to the rules again (None)."""
    with store.writing() as writing:
        known = select_rows(writing.connection, "directions", "article_id", [article_id])
        key = next((key for key, row in known.items() if row["start_offset"] == start), None)
        steps: list[Step | None] = []
        if key is None and direction is not None:
            row = {"article_id": article_id, "start_offset": start, "direction": direction}
            steps = [Step("directions", next(next_ids(writing, "directions")), None, row)]
        elif key is not None:
            before = known[key]
            steps = [Step("directions", key, before, None)]
            if direction is not None:
                steps = [update_step("directions", key, before, {"direction": direction})]
        return carry_out_edit(writing, message("change-direction"), [step for step in steps if step is not None])


def moved_directions(writing: Writing, article_id: int, former: str, text: str) -> list[Step]:
    """The steps that keep the directions of paragraphs that stand unchanged in a new text of an article."""
    rows = select_rows(writing.connection, "directions", "article_id", [article_id])
    before = {start: line for line, start in _lines(former)}
    now_at = dict(reversed(_lines(text)))
    ids = next_ids(writing, "directions")
    wanted = {key: now_at.get(before.get(int(str(row["start_offset"])), "")) for key, row in rows.items()}
    stays = {start for key, start in wanted.items() if start == rows[key]["start_offset"]}
    gone = [Step("directions", key, row, None) for key, row in rows.items() if wanted[key] != row["start_offset"]]
    moved = {wanted[step.key]: step.before for step in gone if wanted[step.key] not in (None, *stays)}
    return [
        *gone,
        *(Step("directions", next(ids), None, {**(row or {}), "start_offset": start}) for start, row in moved.items()),
    ]


def _lines(text: str) -> list[tuple[str, int]]:
    """The lines that hold something, without the white space around them, each with where it begins."""
    return [(text[line.start : line.end], line.start) for line in paragraphs(text)]
