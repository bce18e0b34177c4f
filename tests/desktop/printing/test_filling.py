from desktop.appearance.appearance import Appearance
from desktop.printing.filling import Columns, Filling, Setting
from desktop.printing.furniture import Part, running_head
from desktop.printing.notes import Note, rows_of
from desktop.printing.typeset import Paragraph, Run, Style
from tests.desktop.printing.story import sheet


def blocks(count: int) -> list[Setting]:
    paragraph = Paragraph([Run("x", Style(8.0))], 200, 40.0)
    return [Note(number, None, 0.0, tuple(rows_of(paragraph))) for number in range(1, count + 1)]


def test_pages_follow_until_all_is_placed(appearance: Appearance) -> None:
    filling = Filling(sheet(), running_head(sheet()), "")
    filling.place(blocks(60), Columns(2, 20.0), {0: "First", 59: "Last"})
    pages = filling.finished()
    assert [number for page in pages for number in page.events] == list(range(1, 61))
    assert [mark.title for page in pages for mark in page.marks] == ["First", "Last"]
    assert len(pages) == 2


def test_what_follows_stands_below(appearance: Appearance) -> None:
    filling = Filling(sheet(), running_head(sheet()), "")
    filling.place(blocks(3), Columns(), {})
    top = filling.last.top
    filling.place(blocks(2), Columns(), {})
    assert filling.last.top > top + 80
    assert len(filling.pages) == 1


def test_a_head_is_put_above_the_columns_of_every_page(appearance: Appearance) -> None:
    heads: list[float] = []

    def head(y: float) -> Part:
        heads.append(y)
        return Part((), y + 30)

    filling = Filling(sheet(), running_head(sheet()), "")
    filling.place(blocks(40), Columns(head=head), {})
    assert len(filling.pages) == 3
    assert len(set(heads)) == 2
