"""The selected event: what it is, when, why then, and which articles tell it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from db.records import FAMILIES, EventType, Family
from db.text.direction import Direction, paragraph_direction
from db.wording import word_all
from desktop.appearance.appearance import Appearance
from desktop.appearance.fonts import Role, font
from desktop.appearance.marks import paint_mark
from desktop.appearance.tokens import INSPECTOR_HEIGHT, PANE_PADDING
from desktop.library import Change, Library, StoredEvent, StoredEvidence
from desktop.models.words import date_words, family_words, second_words, type_words
from desktop.reader.paragraphs import script_of
from desktop.session import Origin, Session
from desktop.window.disagreement import DisagreementLine
from desktop.window.elided_label import ElidedLabel
from desktop.window.evidence_card import EvidenceCard

_LABEL_WIDTH: Final = 68
_MOST_CARDS: Final = 6


class TypeMark(QWidget):
    """The mark of an event type, 16 pixels."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._type = EventType.OTHER
        self.setFixedSize(18, 18)

    def show_type(self, event_type: EventType) -> None:
        """Draw the mark of another type."""
        self._type = event_type
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The mark in the middle."""
        with QPainter(self) as painter:
            paint_mark(painter, QPointF(9, 9), 16, self._type, self._appearance.theme)


class Inspector(QFrame):
    """Follows the session's event; hidden while there is none.

    Signals:
        correction_wanted(): the event is to be corrected.
        parting_wanted(list): these passages tell another event.
    """

    correction_wanted = Signal()
    parting_wanted = Signal(object)

    def __init__(
        self, library: Library, session: Session, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._session, self._appearance = library, session, appearance
        self._event: StoredEvent | None = None
        self._mark = TypeMark(appearance, self)
        self._type, self._family = QLabel(self), QLabel(self)
        self._dot = QLabel("·", self)
        self._title, self._why = ElidedLabel(self), ElidedLabel(self)
        self._when, self._second = ElidedLabel(self), QLabel(self)
        self.disagreement = DisagreementLine(appearance, self)
        self.close_button = QToolButton(self)
        self.correct_button = QPushButton(self.tr("Correct…"), self)
        self._cards = QHBoxLayout()
        self._build()
        self.close_button.clicked.connect(lambda: session.select_event(None, Origin.INSPECTOR))
        self.correct_button.clicked.connect(self.correction_wanted)
        session.event_changed.connect(self._read)
        library.changed.connect(self._follow)
        library.opened.connect(self._read)
        appearance.changed.connect(self._dress)
        appearance.preferences.changed.connect(self._show)
        self._dress()
        self._read()

    def sizeHint(self) -> QSize:
        """190 pixels high."""
        return QSize(480, round(INSPECTOR_HEIGHT * self._appearance.scale))

    # Layout

    def _build(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._type.setProperty("kind", "pane-title")
        self._family.setProperty("kind", "muted")
        self._when.setProperty("kind", "pane-title")
        self._when.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._second.setProperty("kind", "muted")
        self.close_button.setToolTip(self.tr("Close"))
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setFixedSize(28, 28)
        when = QHBoxLayout()
        when.setSpacing(10)
        when.addWidget(self._when)
        when.addWidget(self._second)
        when.addStretch(1)
        why = QHBoxLayout()
        why.addWidget(self._why, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PANE_PADDING, 9, PANE_PADDING, 12)
        column.setSpacing(3)
        column.addLayout(self._head())
        column.addWidget(self._title)
        column.addLayout(_field(self.tr("When"), when))
        column.addLayout(_field(self.tr("Why"), why))
        column.addStretch(1)
        column.addLayout(self._foot())

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._mark)
        row.addWidget(self._type)
        row.addWidget(self._dot)
        row.addWidget(self._family)
        row.addSpacing(8)
        row.addWidget(self.disagreement)
        row.addStretch(1)
        row.addWidget(self.close_button)
        return row

    def _foot(self) -> QHBoxLayout:
        """The articles that tell it, side by side, and the button that corrects."""
        row = QHBoxLayout()
        row.setSpacing(8)
        self._cards.setSpacing(8)
        holder = QWidget(self)
        holder.setLayout(self._cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        row.addWidget(holder, 1)
        row.addWidget(self.correct_button)
        return row

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The reader's ground, and a line above."""
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self._appearance.color("surface"))
            painter.fillRect(0, 0, self.width(), 1, self._appearance.color("line2"))

    def _dress(self) -> None:
        self.close_button.setIcon(self._appearance.icon("close"))
        self.correct_button.setIcon(self._appearance.icon("pen", rest="text"))
        self._show()

    # The event

    @property
    def words(self) -> list[str]:
        """What is said of the event: type, family, title, date, second calendar, why."""
        labels = (self._type, self._family, self._title, self._when, self._second, self._why)
        return [label.text() for label in labels]

    def _follow(self, change: Change) -> None:
        if self._event is not None and (self._event.id in change.events or self._event.articles & change.articles):
            self._read()

    def _read(self) -> None:
        event_id = self._session.event_id
        found = self._library.events([event_id]) if event_id is not None and self._library.is_open else []
        self._event = found[0] if found else None
        self._show()

    def _show(self, _key: str = "") -> None:
        """Word the event in the interface's language."""
        event = self._event
        self.setVisible(event is not None)
        if event is None:
            return
        language = self._appearance.language
        self._mark.show_type(event.type)
        self._type.setText(type_words(event.type, language))
        family = FAMILIES[event.type]
        self._family.setText(family_words(family) if family is not Family.OTHER else "")
        self._dot.setVisible(family is not Family.OTHER)
        self._show_title(event)
        self._when.say(date_words(event.span, language))
        self._second.setText(second_words(event.span, self._appearance.preferences, language))
        self._why.say(word_all(event.why, language), "rtl" if self._appearance.mirrored else "ltr")
        self.disagreement.show_event(event)
        self._show_cards(event)
        self.correct_button.setEnabled(not self._library.is_read_only)

    def _show_title(self, event: StoredEvent) -> None:
        majority: Direction = "rtl" if event.evidence and event.evidence[0].direction == "rtl" else "ltr"
        direction = paragraph_direction(event.title, majority)
        script = script_of(event.title, direction)
        face = font(Role.EVENT_TITLE, script, scale=self._appearance.scale)
        self._title.setFont(face)
        self._title.say(event.title, direction)

    def _show_cards(self, event: StoredEvent) -> None:
        """One card for each article."""
        while (taken := self._cards.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        by_article: dict[int, list[StoredEvidence]] = {}
        for evidence in event.evidence:
            by_article.setdefault(evidence.article_id, []).append(evidence)
        for told in list(by_article.values())[:_MOST_CARDS]:
            card = EvidenceCard(told, event.span, self._appearance, self)
            card.chosen.connect(self._open_passage)
            card.parted.connect(self.parting_wanted)
            if len(by_article) > 1 and not self._library.is_read_only:
                card.offer_parting()
            self._cards.addWidget(card)
            card.show()

    def _open_passage(self, evidence: StoredEvidence) -> None:
        event_id = self._event.id if self._event else None
        self._session.select(Origin.INSPECTOR, article_id=evidence.article_id, event_id=event_id)


def _field(name: str, value: QHBoxLayout) -> QHBoxLayout:
    """A name and its value on one line."""
    row = QHBoxLayout()
    row.setSpacing(8)
    label = QLabel(name)
    label.setProperty("kind", "muted")
    label.setFixedWidth(_LABEL_WIDTH)
    row.addWidget(label)
    row.addLayout(value, 1)
    return row
