"""What picture somebody wants, from the window or from the command line, and the drawing of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSizeF
from PySide6.QtGui import QFont, QImage

from timeline_app.errors import PictureError
from timeline_app.model import Interval
from timeline_app.painting.export import Format, Kind, Paper, checked, drawn, image, sheet_font
from timeline_app.painting.palette import TimelineColors
from timeline_app.painting.parts import of_bulk, of_first_page, of_pages, of_stretch, of_view
from timeline_app.painting.sheets import Look, Part, Subject, make_sheet
from timeline_app.painting.surfaces import Theme, palette_of

if TYPE_CHECKING:
    from timeline_app.geometry.lane_layout import LaneLayout

#: Size of the text and width of the margin, in pixels: on a screen, on paper (9 points and 12 millimetres).
_SCREEN, _PAPER = (13, 28.0), (12, 45.0)


@dataclass(frozen=True, slots=True)
class Wish:
    """A picture: `size_px` of the sheet, times `scale` for a bitmap; pages of `paper` in the place of one sheet.

    It shows the `view` (seconds) with its lanes' `layout`; or the `interval`; or most events, all if `is_whole`.
    """

    kind: Kind
    size_px: tuple[int, int] = (1600, 900)
    scale: float = 1.0
    theme: Theme = Theme.LIGHT
    paper: Paper | None = None
    is_landscape: bool = False
    view: tuple[float, float] | None = None
    layout: LaneLayout | None = None
    interval: Interval | None = None
    is_whole: bool = False

    @property
    def format(self) -> Format:
        """What is made of it; raises PictureError where it cannot be made."""
        if self.paper is None:
            return checked(Format(self.kind, QSizeF(*self.size_px), self.scale))
        if self.kind is not Kind.PDF:
            raise PictureError("Pages are for PDF: end the name of the file with .pdf, or ask for no pages.")
        return Format(self.kind, self.paper.size_px(is_landscape=self.is_landscape))


def look_of(wish: Wish, font: QFont, locale: QLocale) -> Look:
    """How the picture looks, in a family of fonts and a language."""
    size, margin = _PAPER if wish.paper else _SCREEN
    colors = TimelineColors.from_palette(palette_of(wish.theme))
    return Look(colors, sheet_font(font, size), locale, margin, is_paper=wish.paper is not None)


def draw(subject: Subject, wish: Wish, font: QFont, locale: QLocale) -> Iterator[bytes | None]:
    """Draw a picture step by step: None after each step, the content of its file at the end."""
    form, look = wish.format, look_of(wish, font, locale)
    return drawn(subject, look, form, parts_of(subject, wish, look, form.size))


def parts_of(subject: Subject, wish: Wish, look: Look, size: QSizeF) -> Iterable[Part | None]:
    """What stands on the sheets."""
    if not len(subject.columns):
        return ()
    if wish.paper is not None:
        return of_pages(subject, look, size, _printed(wish, subject))
    if wish.view is not None:
        return (of_view(subject, look, size, *wish.view, layout=wish.layout),)
    if wish.interval is not None or wish.is_whole:
        return (of_stretch(subject, look, size, wish.interval),)
    return (of_bulk(subject, look, size),)


def _printed(wish: Wish, subject: Subject) -> Interval | None:
    """What is on the pages; None for everything."""
    if wish.view is None:
        return wish.interval
    return Interval(int(wish.view[0]), int(wish.view[1]), subject.columns.finest)


def preview(
    subject: Subject, wish: Wish, font: QFont, locale: QLocale, room: tuple[int, int]
) -> Iterator[tuple[QImage, int] | None]:
    """The first sheet as it looks in so many pixels, and how many there are: None after each step before.

    Pages take long to count: before, the first is shown as it will be if all goes well, with 0 for their number.
    """
    size, look = wish.format.size, look_of(wish, font, locale)

    def shown(part: Part) -> QImage:
        sheet = make_sheet(subject, look, size, part)
        return image(sheet, min(room[0] / sheet.size.width(), room[1] / sheet.size.height()))

    if wish.paper is not None and len(subject.columns):
        for likely in of_first_page(subject, look, size, _printed(wish, subject)):
            yield None if likely is None else (shown(likely), 0)
    first, count = None, 0
    for part in parts_of(subject, wish, look, size):
        yield None
        if part is not None:
            first, count = first or part, count + 1
    if first is not None:
        yield shown(first), count


def left_out(subject: Subject, wish: Wish, font: QFont, locale: QLocale) -> int:
    """How many events with a date are not drawn because they lie far from where most are."""
    if wish.paper or wish.view or wish.interval or wish.is_whole or not len(subject.columns):
        return 0
    shown = of_bulk(subject, look_of(wish, font, locale), wish.format.size)
    return len(subject.columns) - len(shown.columns)
