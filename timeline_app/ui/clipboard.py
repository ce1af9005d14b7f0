"""What is put on the clipboard: several formats at once, so that each program takes the best it can."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QMimeData

from timeline_app.errors import AppError
from timeline_app.services.tables import html_table, tsv


def summary_mime(text: str, markdown: str, html: str) -> QMimeData:
    """A summary as plain text, Markdown (RFC 7763) and HTML."""
    mime = QMimeData()
    mime.setText(text)
    mime.setData("text/markdown", markdown.encode())
    mime.setHtml(html)
    return mime


def table_mime(tsv: str, html: str) -> QMimeData:
    """A table as tab-separated values, which is also its plain text, and HTML."""
    mime = QMimeData()
    mime.setText(tsv)
    mime.setData("text/tab-separated-values", tsv.encode())
    mime.setHtml(html)
    return mime


def table_of(header: Sequence[str], rows: Sequence[Sequence[str]]) -> QMimeData:
    """The `table_mime` of a header and its rows."""
    return table_mime(tsv(header, rows), html_table(header, rows))


def too_many(most: int) -> AppError:
    """What is said of more events than are copied at once."""
    said = QCoreApplication.translate("Copying", "The clipboard takes at most %Ln events.", None, most)
    advice = QCoreApplication.translate("Copying", "Choose a shorter range, or export the events to a file.")
    return AppError(f"{said} {advice}")
