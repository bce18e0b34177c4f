from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db.time.span import DAY, Precision, Span, day_number, day_span
from desktop.appearance.appearance import Appearance
from desktop.printing.chronology import Chronology
from desktop.printing.export import export
from desktop.printing.notes import COLUMN_GAP
from desktop.printing.pages import lay_out
from desktop.printing.pieces import Drawing, Page, Rule, Text, flat
from desktop.printing.printout import Printout
from desktop.printing.progress import Cancelled
from desktop.printing.sheet import Sheet, Style
from tests.desktop.printing.story import chronology_of, entries_of, sheet, story

YEAR = day_number(2023, 1, 1)


def drawings(pages: tuple[Page, ...]) -> list[Drawing]:
    return [piece for page in pages for piece in page.pieces if isinstance(piece, Drawing)]


def marked(pages: tuple[Page, ...]) -> set[int]:
    """Events that have a mark with their number, or stand in a counted pill."""
    scenes = [drawing.scene for drawing in drawings(pages)]
    labelled = {label.event for scene in scenes for label in scene.labels if label.number}
    return labelled & {mark.event for scene in scenes for mark in scene.marks}


def crowd(count: int, seed: int) -> Chronology:
    chance = np.random.default_rng(seed)
    spans = []
    for _ in range(count):
        day = YEAR + int(chance.integers(365))
        lasting = chance.random() < 0.15
        last = min(day + int(chance.integers(2, 60)), YEAR + 365)
        spans.append(
            Span(day * DAY, last * DAY, Precision.DAY, lasting=True) if lasting and last > day else day_span(day)
        )
    return chronology_of(entries_of(spans), YEAR * DAY, (YEAR + 365) * DAY)


def texts(page: Page) -> list[str]:
    return [piece.paragraph.text for piece in page.pieces if isinstance(piece, Text)]


def test_a_short_story_is_one_page(appearance: Appearance) -> None:
    pages = lay_out(story(), sheet())
    assert len(pages) == 1
    assert pages[0].events == tuple(range(1, 15))
    assert (round(pages[0].width), round(pages[0].height)) == (595, 842)
    words = " ".join(texts(pages[0]))
    assert "14" in words
    assert "none left out  ·  1–31 March 2023  ·  " in words
    assert "printed" in words
    assert "1 / 1" in words.replace("\u2068", "").replace("\u2069", "")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 400), st.integers(0, 10_000), st.booleans(), st.sampled_from(["en", "ar-EG", "he"]))
def test_nothing_is_lost(appearance: Appearance, count: int, seed: int, landscape: bool, language: str) -> None:
    chronology = crowd(count, seed)
    pages = lay_out(chronology, sheet(landscape=landscape, language=language))
    assert sorted(number for page in pages for number in page.events) == list(range(1, count + 1))
    assert marked(pages) == {entry.event for entry in chronology.entries}


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 300), st.integers(0, 10_000), st.booleans())
def test_nothing_leaves_the_margins(appearance: Appearance, count: int, seed: int, landscape: bool) -> None:
    asked = sheet(landscape=landscape)
    frame = asked.frame
    for page in lay_out(crowd(count, seed), asked):
        for piece in page.pieces:
            if isinstance(piece, Text):
                assert frame.top - 0.01 <= piece.y
                assert piece.bottom <= frame.bottom + 3
                assert frame.left - 0.01 <= piece.x
                assert piece.x + piece.paragraph.natural_width <= frame.right + 0.5 or piece.paragraph.line_count > 1
            if isinstance(piece, Rule):
                assert frame.left - 0.5 <= piece.left <= piece.right <= frame.right + 0.5
            if isinstance(piece, Drawing):
                assert piece.y + piece.height <= frame.bottom
                assert piece.scene.frame.total * piece.scale == pytest.approx(frame.width)


@pytest.mark.parametrize("count", [1, 37, 250])
def test_the_numbers_of_all_events_are_in_the_pdf(appearance: Appearance, tmp_path: Path, count: int) -> None:
    asked = sheet()
    pages = lay_out(crowd(count, count), asked)
    export(Printout(pages, asked), tmp_path / "crowd.pdf")
    document = pypdfium2.PdfDocument(tmp_path / "crowd.pdf")
    assert len(document) == len(pages)
    assert sorted(_numbers_in_margins(document, asked, pages)) == list(range(1, count + 1))
    document.close()


def _numbers_in_margins(document: pypdfium2.PdfDocument, asked: Sheet, pages: tuple[Page, ...]) -> list[int]:
    """The numbers that stand at the start of the two columns, below the timeline."""
    frame, found = asked.frame, []
    second = frame.left + (frame.width - COLUMN_GAP) / 2 + COLUMN_GAP
    for page, laid in zip(document, pages, strict=True):
        last = max((piece.y + piece.height for piece in laid.pieces if isinstance(piece, Drawing)), default=35.0)
        text = page.get_textpage()
        for left in (frame.left, second):
            words = text.get_text_bounded(
                left - 2, asked.size[1] - frame.bottom + 12, left + 15, asked.size[1] - last - 4
            )
            found += [int(word) for word in words.split() if word.isdigit()]
        text.close()
    return found


def test_time_runs_to_the_left_where_it_is_asked(appearance: Appearance) -> None:
    def order(**options: object) -> list[float]:
        scene = drawings(lay_out(story(), sheet(**options)))[0].scene
        by_event = {mark.event: mark.x for mark in scene.marks}
        return [by_event[event] for event in sorted(scene.numbers, key=lambda event: scene.numbers[event])]

    assert order()[0] < order()[-1]
    assert order(mirrored=True)[0] > order(mirrored=True)[-1]
    assert order(language="ar")[0] > order(language="ar")[-1]
    assert order(language="ar", mirrored=False)[0] < order(language="ar", mirrored=False)[-1]


def test_an_arabic_page_numbers_at_the_right(appearance: Appearance) -> None:
    asked = sheet(language="ar-EG", title="هالون")
    page = lay_out(story(), asked)[0]
    number = next(piece for piece in page.pieces if isinstance(piece, Text) and piece.paragraph.text == "٧")
    assert number.x > asked.size[0] / 2
    assert number.x + number.paragraph.width == pytest.approx(asked.frame.right)


def test_a_poster_is_only_the_timeline(appearance: Appearance) -> None:
    pages = lay_out(story(), sheet(style=Style.POSTER))
    assert len(pages) == 1
    assert pages[0].events == ()
    assert marked(pages) == {entry.event for entry in story().entries}


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(1, 1_300), st.integers(0, 10_000), st.sampled_from(Style), st.booleans())
def test_every_event_is_a_titled_mark_or_in_a_list(
    appearance: Appearance, count: int, seed: int, style: Style, landscape: bool
) -> None:
    chronology = crowd(count, seed)
    pages = lay_out(chronology, sheet(style=style, landscape=landscape))
    listed = sorted(number for page in pages for number in page.events)
    scenes = [drawing.scene for page in pages for drawing in flat(page.pieces) if isinstance(drawing, Drawing)]
    titled = {label.event for scene in scenes for label in scene.labels if label.text}
    assert listed == list(range(1, count + 1)) or titled == {entry.event for entry in chronology.entries}


def test_places_to_go_to(appearance: Appearance) -> None:
    pages = lay_out(crowd(200, 4), sheet())
    titles = [mark.title for page in pages for mark in page.marks]
    assert titles[:3] == ["Timeline", "January 2023", "February 2023"]
    assert len(titles) == len(set(titles)) == 13


def test_work_that_nobody_waits_for_stops(appearance: Appearance) -> None:
    shares: list[float] = []

    def stop_half_way(share: float) -> None:
        shares.append(share)
        if share > 0.5:
            raise Cancelled

    with pytest.raises(Cancelled):
        lay_out(crowd(60, 4), sheet(), stop_half_way)
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] < 0.6


def test_dates_are_underlined_and_rough_ones_dashed(appearance: Appearance) -> None:
    page = lay_out(story(), sheet())[0]
    under = [piece for piece in page.pieces if isinstance(piece, Rule) and piece.right - piece.left < 200]
    assert len(under) >= 14
    assert sum(rule.dashed for rule in under) == 3
