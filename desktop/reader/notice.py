"""The line over an article that has no publication date."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from db.records import Guess
from db.text.direction import isolated
from db.wording import span_words, word
from desktop.appearance.appearance import Appearance


class NoDateNotice(QWidget):
    """Says that relative dates wait, offers the date that was worked out, and lets one be chosen.

    Signals:
        choose_asked(): a date is to be chosen.
        guess_accepted(Span): the date that was worked out is to be used.
    """

    choose_asked = Signal()
    guess_accepted = Signal(object)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._guess: Guess | None = None
        self._sign, self._words, self._reason = (QLabel(self) for _ in range(3))
        for label in (self._words, self._reason):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.accept = QPushButton(self)
        self.choose = QPushButton(self.tr("Choose a date…"), self)
        self.choose.clicked.connect(self.choose_asked)
        self.accept.clicked.connect(self._accept)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.accept)
        buttons.addWidget(self.choose)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        for part in (self._words, self._reason):
            column.addWidget(part)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        appearance.changed.connect(self._dress)
        self._dress()
        self.hide()

    def tell(self, waiting: str, guess: Guess | None) -> None:
        """Show the line; ``waiting`` is a relative date of the text, or empty if there is none."""
        self._guess = guess
        language = self._appearance.language
        if waiting:
            told = self.tr("This article states no publication date, so “{words}” has no day yet.")
            self._words.setText(told.format(words=isolated(waiting)))
        else:
            self._words.setText(self.tr("This article states no publication date."))
        if guess is not None:
            date = span_words(guess.span, language, "abbreviated")
            self.accept.setText(self.tr("Use {date}").format(date=isolated(date)))
        self._reason.setText(word(guess.reason, language) if guess else "")
        self.accept.setVisible(guess is not None)
        self._reason.setVisible(guess is not None)
        self.show()

    @property
    def words(self) -> str:
        """What the line says, with the reason of the guess."""
        return "\n".join(label.text() for label in (self._words, self._reason) if label.text())

    def _accept(self) -> None:
        if self._guess is not None:
            self.guess_accepted.emit(self._guess.span)

    def _dress(self) -> None:
        ink = f"color: {self._appearance.tokens.warn}; background: transparent;"
        self._words.setStyleSheet(ink)
        self._reason.setStyleSheet(ink)
        self._sign.setPixmap(self._appearance.icon("clock", rest="warn").pixmap(QSize(18, 18)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The warning's ground."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._appearance.color("warn_ground"))
