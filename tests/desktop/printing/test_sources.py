from db.time import edtf
from desktop.appearance.appearance import Appearance
from desktop.printing.chronology import Told
from desktop.printing.notes import Note, NoteStyle
from desktop.printing.sources import set_sources

TOLD = (
    Told("Storm over Halun", "Harbour Times", edtf.parse("2023-03-03"), (1, 4)),
    Told("The strike", "Harbour Times", None, (6,)),
    Told("العاصفة", None, edtf.parse("2023-03-04"), (2,)),
)


def test_articles_stand_under_their_source_with_their_numbers(appearance: Appearance) -> None:
    settings = set_sources(TOLD, NoteStyle(300, "en", rtl=False, year=2023))
    texts = []
    for setting in settings:
        assert isinstance(setting, Note)
        texts += [row.paragraph.text.replace("\u2068", "").replace("\u2069", "") for row in setting.rows]
    assert texts == [
        "Sources",
        "Harbour Times",
        "Storm over Halun  ·  3 Mar  ·  1, 4",
        "The strike  ·  6",
        "Without a source",
        "العاصفة  ·  4 Mar  ·  2",
    ]
