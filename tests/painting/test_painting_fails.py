"""Painting that fails is reported; a painter that were still at work would take the program down."""

import gc
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QRectF
from PySide6.QtGui import QFont, QImage, QPainter

from tests.painting.picture_subjects import news
from timeline_app.errors import LibraryError
from timeline_app.painting.export import Kind, Paper
from timeline_app.painting.images import Images
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.sheets import Subject
from timeline_app.painting.wishes import Wish, draw

#: Of a painter that was ended in the middle of something.
pytestmark = [pytest.mark.usefixtures("qapp"), pytest.mark.qt_log_ignore("saved states", extend=True)]


def failing_after(subject: Subject, calls: int) -> tuple[Subject, Callable[[], bool]]:
    """A subject whose titles cannot be read any more after so many calls; whether that has happened."""
    made = 0

    def titles(ids: Sequence[int]) -> dict[int, str]:
        nonlocal made
        made += 1
        if made > calls:
            raise LibraryError("The library is locked.")
        return dict(subject.titles(ids))

    return replace(subject, titles=titles), lambda: made > calls


@pytest.mark.parametrize("kind", list(Kind))
def test_titles_that_cannot_be_read_are_said_whenever_that_is(kind: Kind) -> None:
    wish = Wish(kind=kind, paper=Paper.A4 if kind is Kind.PDF else None, is_whole=True)
    for calls in range(8):
        subject, has_failed = failing_after(news(60), calls)
        steps = draw(subject, wish, QFont(), QLocale())
        try:
            for _ in steps:
                pass
        except LibraryError:
            assert has_failed()
        else:
            assert not has_failed()
        gc.collect()


@pytest.mark.parametrize("kind", list(Kind))
def test_a_fault_while_a_sheet_is_painted_is_said(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(painter: QPainter, _sheet: object) -> None:
        painter.save()
        painter.drawLine(0, 0, 9, 9)
        raise LibraryError("The library is locked.")

    monkeypatch.setattr("timeline_app.painting.export.paint_sheet", fail)
    wish = Wish(kind=kind, is_whole=True)
    with pytest.raises(LibraryError):
        list(draw(news(10), wish, QFont(), QLocale()))
    gc.collect()


def test_a_print_can_be_given_up_after_each_step() -> None:
    subject, wish = news(60), Wish(kind=Kind.PDF, paper=Paper.A4, is_whole=True)
    total = sum(1 for _ in draw(subject, wish, QFont(), QLocale()))
    for count in range(1, total, max(1, total // 40)):
        steps = iter(draw(subject, wish, QFont(), QLocale()))
        for _ in range(count):
            next(steps)
        del steps
        gc.collect()
    assert total > 3


def test_a_kept_picture_that_fails_is_not_kept() -> None:
    images, canvas = Images(), QImage(100, 100, QImage.Format.Format_RGB32)

    def fail(painter: QPainter, rect: QRectF) -> None:
        painter.drawRect(rect)
        raise LibraryError("The library is locked.")

    with painting_on(canvas) as painter, pytest.raises(LibraryError):
        images.put(painter, "look", QRectF(0, 0, 50, 50), fail)
    gc.collect()
    assert not len(images)
    assert not canvas.paintingActive()
