"""How the wizard words dates, reasons and sizes."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from db.records import PublishedHow
from db.text.direction import isolated
from db.time.phrases import day_words, in_digits
from db.time.span import Span
from db.wording import span_words
from desktop.wizard.draft import DateState, Draft

_FORMS: Final = {"day": "2022-11-20", "day_first": "20/11/2022", "month": "2022-11", "year": "2022"}
"""How a date can be typed; isolated left to right, or Arabic would turn their parts round."""


def _forms() -> dict[str, str]:
    return {name: isolated(form, "ltr") for name, form in _FORMS.items()}


def date_hint() -> str:
    """What a date field says while it is empty."""
    return QCoreApplication.translate("Wizard", "{day}, {month} or {year}").format(**_forms())


def refusal(typed: str) -> str:
    """What to tell a person who typed something that is no date."""
    words = QCoreApplication.translate(
        "Wizard", "“{typed}” is no date. Write a day as {day} or {day_first}, a month as {month}, a year as {year}."
    )
    return words.format(typed=isolated(typed), **_forms())


def date_words(span: Span, language: str) -> str:
    """A publication date, short: ``26 Nov 2022``."""
    first, last = span.first_day, span.last_day
    if first is not None and first == last and not span.approximate and not span.uncertain:
        return day_words(first, language, "abbreviated", with_weekday=False)
    return span_words(span, language, "abbreviated")


def reason_words(draft: Draft) -> str:
    """In a few words how a draft's date is known; what waits for it where it is not."""
    if draft.given:
        return QCoreApplication.translate("Wizard", "chosen here")
    if draft.date_state is DateState.NONE:
        return QCoreApplication.translate("Wizard", "relative dates wait for it")
    reason = draft.date_reason
    told = dict(reason.arguments).get("words") if reason else None
    if draft.date_state is DateState.WORKED_OUT:
        if told is None:
            return QCoreApplication.translate("Wizard", "worked out")
        return QCoreApplication.translate("Wizard", "worked out from “{words}”").format(words=isolated(str(told)))
    if draft.article.publication.how is PublishedHow.FILE_NAME:
        return QCoreApplication.translate("Wizard", "in the file’s name")
    return QCoreApplication.translate("Wizard", "stated in the text")


def size_words(size: int, language: str) -> str:
    """A file's size: ``3.4 KB``."""
    locale = QLocale(language.split("-u-", maxsplit=1)[0])
    return in_digits(locale.formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat), language)
