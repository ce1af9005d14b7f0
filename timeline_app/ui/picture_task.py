"""The drawing of a picture, for a thread of its own: it opens the library itself."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QImage

from timeline_app.model import EVERYTHING, Ranges

if TYPE_CHECKING:
    from timeline_app.painting.sheets import Subject
    from timeline_app.painting.wishes import Wish

#: How fine a bitmap on the clipboard is, beside a plain screen.
_COPY_SCALE = 2.0


@dataclass(frozen=True, slots=True, eq=False)
class PictureTask:
    """A picture of what stands in the library at `library`: a subject without its titles, maybe of some ranges."""

    library: Path
    subject: Subject
    wish: Wish
    font: QFont
    locale: QLocale
    ranges: Ranges = EVERYTHING

    def preview(self, room: tuple[int, int]) -> Iterator[tuple[QImage, int] | None]:
        """Step by step the first sheet in so many pixels, and how many there are: as `wishes.preview`."""
        from timeline_app.painting.wishes import preview

        with self._read() as subject:
            yield from preview(subject, self.wish, self.font, self.locale, room)

    def copied(self) -> tuple[QImage, bytes]:
        """The sheet as a bitmap and as SVG; raises PictureError where it has grown too large for a bitmap."""
        from timeline_app.painting.export import Format, Kind, checked, image, svg
        from timeline_app.painting.sheets import make_sheet
        from timeline_app.painting.wishes import look_of, parts_of

        with self._read() as subject:
            size, look = self.wish.format.size, look_of(self.wish, self.font, self.locale)
            (part,) = (found for found in parts_of(subject, self.wish, look, size) if found is not None)
            sheet = make_sheet(subject, look, size, part)
            checked(Format(Kind.PNG, sheet.size, _COPY_SCALE))
            return image(sheet, _COPY_SCALE), svg(subject, sheet, part.words)

    def saved(self, path: Path) -> Generator[int, None, Path]:
        """Draw and write a file step by step; nothing is written where this is closed before its end."""
        from timeline_app.painting.export import write
        from timeline_app.painting.wishes import draw

        content = b""
        with self._read() as subject:
            for step, drawn in enumerate(draw(subject, self.wish, self.font, self.locale)):
                content = drawn or b""
                yield step
        write(path, content)
        return path

    @contextmanager
    def _read(self) -> Iterator[Subject]:
        """The subject with its titles, of its ranges alone."""
        from timeline_app.geometry.pages import part
        from timeline_app.library import Library

        columns = self.subject.columns
        if self.ranges:
            columns, _ = part(columns, columns.in_range(self.ranges))
        with Library.open(self.library, create=False) as library:
            yield replace(self.subject, columns=columns, titles=library.titles)
