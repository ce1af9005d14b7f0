"""Pictures as files: PNG, SVG and PDF of sheets, written whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRect, QSizeF, QUuid
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QImage, QImageWriter, QPageSize, QPainter, QPdfWriter

from timeline_app.errors import PictureError
from timeline_app.painting.painting_on import painting_on
from timeline_app.painting.sheets import Look, Part, Sheet, Subject, make_sheet, paint_sheet

if TYPE_CHECKING:
    from collections.abc import Callable

#: What a side may measure at most and at least, and all pixels of a bitmap together: 400 MB while it is drawn.
MOST_PX, LEAST_PX, _MOST_PIXELS = 20_000, 200, 100_000_000
#: Pixels of a sheet an inch, as CSS counts them.
_PX_PER_INCH = 96.0
_PDF_DOTS_PER_INCH = 1200
#: Where a PDF says when it was made.
_PDF_DATES = re.compile(rb'/(?:CreationDate|ModDate) \([^)]*\)|xmp:(?:Create|Modify|Metadata)Date="[^"]*"')
_PROGRAM = "Timeline"


class Kind(Enum):
    """What a file holds, by its suffix."""

    PNG = ".png"
    SVG = ".svg"
    PDF = ".pdf"


class Paper(Enum):
    """Sizes of paper, in millimetres, upright."""

    A4 = (210.0, 297.0)
    A3 = (297.0, 420.0)
    LETTER = (215.9, 279.4)

    def size_px(self, *, is_landscape: bool) -> QSizeF:
        """The size of a sheet of it in pixels."""
        size = QSizeF(*(side / 25.4 * _PX_PER_INCH for side in self.value))
        return size.transposed() if is_landscape else size


@dataclass(frozen=True, slots=True)
class Format:
    """What is made: `size` in pixels of a sheet at 96 an inch; a bitmap has `scale` times as many."""

    kind: Kind
    size: QSizeF
    scale: float = 1.0


def kind_of(path: Path) -> Kind:
    """What the suffix of a file asks for; raises PictureError for an unknown one."""
    suffix = path.suffix.lower()
    for kind in Kind:
        if kind.value == suffix:
            return kind
    raise PictureError(f"{path.name} does not say what it is to be: end its name with .png, .svg or .pdf.")


def checked(form: Format) -> Format:
    """The format; raises PictureError where it is smaller or larger than can be drawn."""
    sides = (form.size.width() * form.scale, form.size.height() * form.scale)
    if min(form.size.width(), form.size.height()) < LEAST_PX:
        raise PictureError(f"The picture is too small: each side needs {LEAST_PX} pixels at least.")
    if max(sides) > MOST_PX:
        raise PictureError(f"The picture is too large: a side may have {MOST_PX} pixels at most.")
    if form.kind is Kind.PNG and sides[0] * sides[1] > _MOST_PIXELS:
        most = _MOST_PIXELS // 1_000_000
        raise PictureError(
            f"The picture is too large: a PNG may have {most} million pixels. Save it as SVG or PDF."
        )
    return form


def sheet_font(family: QFont, size_px: int) -> QFont:
    """The font of a sheet: as wide on each device; raises PictureError where the system has no font at all."""
    if not QFontDatabase.families():
        raise PictureError(
            "No font is installed on this system, so nothing can be written. Install one, e.g. DejaVu."
        )
    font = QFont(QFontInfo(family).family())
    font.setPixelSize(size_px)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def drawn(subject: Subject, look: Look, form: Format, parts: Iterable[Part | None]) -> Iterator[bytes | None]:
    """Draw a picture step by step: None after each step, the file's content at the end.

    PNG and SVG hold the first part, a PDF has a page for each. Raises PictureError where there is no part.
    """
    pages: list[Part] = []
    for part in parts:
        yield None
        if part is not None:
            pages.append(part)
    if not pages or not any(len(part.columns) for part in pages):
        raise PictureError("There is nothing to draw: no event here has a date.")
    if form.kind is Kind.PDF:
        yield from _pdf(subject, look, form, pages)
        return
    sheet = make_sheet(subject, look, form.size, pages[0])
    yield None
    checked(Format(form.kind, sheet.size, form.scale))
    yield _png(subject, sheet, form.scale) if form.kind is Kind.PNG else svg(subject, sheet, pages[0].words)


def write(path: Path, content: bytes) -> None:
    """Write a file whole or not at all; raises PictureError where it cannot be written.

    A file that is there keeps who may read it, a link leads to the new one.
    """
    path = Path(os.path.realpath(path))  # unlike resolve(), no error of its own where links go round in circles
    try:
        if path.exists() and not path.is_file():  # a device, a pipe
            path.write_bytes(content)
            return
        with TemporaryDirectory(dir=path.parent, prefix=".timeline-") as folder:
            draft = Path(folder, "picture")
            draft.write_bytes(content)
            if path.exists():
                shutil.copymode(path, draft)
            draft.replace(path)
    except OSError as error:
        raise PictureError(f"{path} cannot be written: {error.strerror}. Choose another place.") from error


def image(sheet: Sheet, scale: float) -> QImage:
    """A sheet as a bitmap with `scale` times as many pixels."""
    size = (sheet.size * scale).toSize()
    picture = QImage(size, QImage.Format.Format_RGB32)
    if picture.isNull():
        raise PictureError("There is not enough memory for a picture of this size. Make it smaller.")
    picture.setDevicePixelRatio(scale)
    dots = round(_PX_PER_INCH * scale / 0.0254)
    picture.setDotsPerMeterX(dots)
    picture.setDotsPerMeterY(dots)
    picture.fill(sheet.frame.colors.ground)
    with painting_on(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        paint_sheet(painter, sheet)
    return picture


def svg(subject: Subject, sheet: Sheet, words: str) -> bytes:
    """A sheet as SVG 1.1: the same bytes for the same sheet."""
    # Only what leaves as SVG needs these.
    from PySide6.QtSvg import QSvgGenerator

    from timeline_app.painting.svg import finished

    size = sheet.size.toSize()

    def paint(buffer: QBuffer) -> None:
        generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
        generator.setOutputDevice(buffer)
        generator.setSize(size)
        generator.setViewBox(QRect(0, 0, size.width(), size.height()))
        generator.setResolution(round(_PX_PER_INCH))
        with painting_on(generator) as painter:
            paint_sheet(painter, sheet)

    return finished(_buffered(paint), sheet, subject.title or _PROGRAM, words)


def _png(subject: Subject, sheet: Sheet, scale: float) -> bytes:
    picture = image(sheet, scale)

    def save(buffer: QBuffer) -> None:
        writer = QImageWriter(buffer, QByteArray(b"png"))
        writer.setText("Title", subject.title)
        writer.setText("Software", _PROGRAM)
        writer.write(picture)

    return _buffered(save)


def _pdf(subject: Subject, look: Look, form: Format, parts: list[Part]) -> Iterator[bytes | None]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _pdf_writer(subject, buffer)
    sheets = (make_sheet(subject, look, form.size, part) for part in parts)
    first = next(sheets)
    _set_size(writer, first)  # of the first page before the painter, of others before they begin
    with painting_on(writer) as painter:
        for sheet in chain((first,), sheets):
            if sheet is not first:
                _set_size(writer, sheet)
                writer.newPage()
            painter.save()
            painter.scale(_PDF_DOTS_PER_INCH / _PX_PER_INCH, _PDF_DOTS_PER_INCH / _PX_PER_INCH)
            paint_sheet(painter, sheet)
            painter.restore()
            yield None
    buffer.close()
    written = bytes(buffer.data().data())
    yield written if subject.made else _undated(written)


def _pdf_writer(subject: Subject, buffer: QBuffer) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DOTS_PER_INCH)
    writer.setTitle(subject.title or _PROGRAM)
    writer.setCreator(_PROGRAM)
    if hasattr(writer, "setAuthor"):  # Qt 6.9
        writer.setAuthor(subject.author)
    about = f"{subject.title}\n{subject.source}".encode(errors="replace")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), about))
    return writer


def _set_size(writer: QPdfWriter, sheet: Sheet) -> None:
    points = sheet.size * (72 / _PX_PER_INCH)
    writer.setPageSize(QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF())


def _undated(pdf: bytes) -> bytes:
    """A PDF that does not say when it was made; blanks keep its table of offsets right."""
    return _PDF_DATES.sub(lambda found: b" " * len(found[0]), pdf)


def _buffered(fill: Callable[[QBuffer], object]) -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    fill(buffer)
    buffer.close()
    return bytes(data.data())
