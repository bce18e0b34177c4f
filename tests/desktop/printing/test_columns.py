from itertools import chain, repeat

from hypothesis import given
from hypothesis import strategies as st

from desktop.printing.columns import Block, Piece, fill_columns

ROWS = st.lists(st.floats(4, 30), min_size=1, max_size=12).map(tuple)
BLOCKS = st.lists(st.builds(Block, ROWS, st.integers(1, 3)), max_size=40)


def fill(blocks: list[Block], first: float, rest: float, columns: int = 2, gap: float = 5) -> tuple[Piece, ...]:
    return fill_columns(blocks, chain([first], repeat(rest)), columns, gap)


@given(BLOCKS, st.floats(0, 400), st.floats(40, 400), st.integers(1, 3))
def test_every_row_is_placed_once_and_in_order(blocks: list[Block], first: float, rest: float, columns: int) -> None:
    pieces = fill(blocks, first, rest, columns)
    placed = [(piece.block, row) for piece in pieces for row in range(piece.first, piece.last)]
    assert placed == [(index, row) for index, block in enumerate(blocks) for row in range(len(block.rows))]
    order = [(piece.page, piece.column, piece.y) for piece in pieces]
    assert order == sorted(order)
    assert all(piece.column < columns for piece in pieces)


@given(BLOCKS, st.floats(0, 400), st.floats(40, 400))
def test_no_piece_leaves_its_column_and_none_overlap(blocks: list[Block], first: float, rest: float) -> None:
    pieces = fill(blocks, first, rest)
    foot: dict[tuple[int, int], float] = {}
    for piece in pieces:
        place = (piece.page, piece.column)
        height = sum(blocks[piece.block].rows[piece.first : piece.last])
        assert piece.y >= foot.get(place, 0) - 1e-6
        foot[place] = piece.y + height
        assert foot[place] <= (first if piece.page == 0 else rest) + 1e-3


def test_a_block_that_fits_is_not_parted() -> None:
    pieces = fill([Block((10, 10, 10)), Block((10, 10))], first=40, rest=40)
    assert [(piece.block, piece.column, piece.first, piece.last) for piece in pieces] == [(0, 0, 0, 3), (1, 1, 0, 2)]


def test_a_block_higher_than_a_column_is_parted_between_rows() -> None:
    pieces = fill([Block((10,) * 9)], first=35, rest=35)
    assert [(piece.page, piece.column, piece.last - piece.first) for piece in pieces] == [
        (0, 0, 3),
        (0, 1, 3),
        (1, 0, 3),
    ]


def test_a_first_page_without_room_stays_empty() -> None:
    pieces = fill([Block((10, 10))], first=0, rest=100)
    assert [piece.page for piece in pieces] == [1]


def test_a_row_higher_than_any_column_is_still_there() -> None:
    pieces = fill([Block((500.0,)), Block((5.0,))], first=100, rest=100)
    assert [(piece.block, piece.page, piece.column, piece.y) for piece in pieces] == [(0, 0, 0, 0), (1, 0, 1, 0)]
