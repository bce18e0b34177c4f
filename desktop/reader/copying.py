"""Copies of what is selected: as it is written, with its source, or drawn for programs that do not join Arabic."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from db.records import Article
from db.text.direction import isolated
from db.text.shaping import shaped
from desktop.models.words import date_words


def copy(text: str) -> None:
    """Put a text on the clipboard, plain and as it is, no-break spaces and all."""
    QGuiApplication.clipboard().setText(text)


def cited(quote: str, article: Article, language: str) -> str:
    """A quotation with its title, source, date and address, each in its own direction."""
    marks = ("«", "»") if article.direction == "rtl" else ("“", "”")
    span = article.publication.span
    date = date_words(span, language) if span else QCoreApplication.translate("Reader", "no date")
    about = [isolated(part) for part in (article.title, article.source, date, article.url) if part]
    return f"{marks[0]}{quote}{marks[1]}\n— {', '.join(about)}"


def drawn(text: str, article: Article) -> str:
    """A text with its letters joined and its lines in the order of a picture, harakat kept.

    For video and graphics programs that put one letter after the other from left to right.
    """
    return shaped(text, right_to_left=article.direction == "rtl")
