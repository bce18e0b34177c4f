from pytestqt.qtbot import QtBot

from desktop.printing.words_options import WordsOptions
from tests.desktop.printing.story import sheet


def test_words_go_in_and_come_out(qtbot: QtBot) -> None:
    options = WordsOptions()
    qtbot.addWidget(options)
    asked = sheet(subtitle="في آذار", library="Halun", date=False, pages=False)
    options.show_sheet(asked)
    assert options.filled(sheet(title="")) == asked


def test_spaces_around_a_title_are_no_part_of_it(qtbot: QtBot) -> None:
    options = WordsOptions()
    qtbot.addWidget(options)
    options.title.setText("  هالون ")
    assert options.filled(sheet()).title == "هالون"
