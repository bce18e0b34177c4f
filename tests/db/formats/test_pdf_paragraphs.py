from __future__ import annotations

from db.formats.pdf_layout import Line
from db.formats.pdf_paragraphs import paragraphs_of
from db.records import RangeKind

WIDE = 300.0


def line(text: str, y: float, *, x0: float = 50, x1: float | None = None, size: float = 10) -> Line:
    """A line of a page; without an end it is as wide as its words."""
    end = x0 + 5 * len(text) * size / 10 if x1 is None else x1
    return Line(text, x0, y, end, y + size, y, size)


def _page(*texts: str, top: float = 700) -> list[Line]:
    return [line(text, top - 14 * number, x1=50 + WIDE) for number, text in enumerate(texts)]


def _blocks(*pages: list[Line]) -> list[str]:
    return paragraphs_of(list(pages)).text.split("\n\n")


def test_lines_of_a_paragraph_are_joined_and_a_gap_parts_two() -> None:
    page = _page("The first paragraph runs", "over two full lines.") + _page("The second one begins", "here.", top=650)
    assert _blocks(page) == ["The first paragraph runs over two full lines.", "The second one begins here."]


def test_a_short_line_ends_a_paragraph_and_an_indented_one_begins_it() -> None:
    short = [*_page("A line that is full up to", "its end"), line("short.", 672), *_page("Another one begins", top=658)]
    assert _blocks(short) == ["A line that is full up to its end short.", "Another one begins"]
    indented = [*_page("All of these lines", "are full."), line("An indented one", 672, x0=70, x1=350)]
    assert _blocks(indented) == ["All of these lines are full.", "An indented one"]


def test_in_arabic_the_ends_are_on_the_other_side() -> None:
    short = [*_page("سطر كامل يمتد إلى", "آخره"), line("قصير.", 672, x0=300, x1=350), *_page("فقرة أخرى", top=658)]
    assert _blocks(short) == ["سطر كامل يمتد إلى آخره قصير.", "فقرة أخرى"]


def test_a_paragraph_runs_on_over_the_page() -> None:
    assert _blocks(_page("It ends here. And this one", "goes on"), _page("on the next page.")) == [
        "It ends here. And this one goes on on the next page."
    ]


def test_page_numbers_and_running_heads() -> None:
    pages = [
        [line("The River", 760), *_page(f"Words of page {name} stand here."), line(f"- {number} -", 20)]
        for number, name in enumerate(("one", "two", "three"), start=1)
    ]
    found = paragraphs_of(pages)
    assert found.text.split("\n\n")[-1] == "The River"
    assert found.text.count("The River") == 1
    assert "- 2 -" not in found.text
    assert found.kinds[-1].kind is RangeKind.BOILERPLATE


def test_title_and_headings_are_larger() -> None:
    page = [
        line("A large title", 740, size=20),
        line("over two lines", 715, size=20),
        *_page("Text that is as large as the others and", "goes on for a while in this way."),
        line("A heading", 650, size=14),
        *_page("Text again that is as large as before.", top=630),
    ]
    found = paragraphs_of([page])
    kinds = {found.text[part.start : part.end]: part.kind for part in found.kinds}
    assert kinds == {"A large title over two lines": RangeKind.TITLE, "A heading": RangeKind.HEADING}


def test_words_that_were_parted_are_made_whole() -> None:
    parted = _page("The council decid-", "ed that the light-", "house is to be restor-", "ed.")
    assert _blocks(parted) == ["The council decided that the lighthouse is to be restored."]
    assert _blocks(_page("A well-", "known man")) == ["A well-known man"]


def test_bullets_begin_paragraphs() -> None:
    assert _blocks(_page("• one thing", "• another", "1. first")) == ["• one thing", "• another", "1. first"]


def test_no_lines_no_paragraphs() -> None:
    assert len(paragraphs_of([[], []])) == 0
