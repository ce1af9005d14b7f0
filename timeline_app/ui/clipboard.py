"""What is put on the clipboard: several formats at once, so that each program takes the best it can."""

import html
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QMimeData

#: a spreadsheet would run a cell that begins so (OWASP, "CSV Injection")
_FORMULA_STARTS = ("=", "+", "-", "@")


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


def table_of(header: Sequence[str], rows: Iterable[Sequence[str]]) -> QMimeData:
    """The `table_mime` of a header and its rows; a cell that a spreadsheet would run gets an apostrophe."""
    cells = [[_cell(value) for value in row] for row in rows]
    lines = ["\t".join(row) for row in [list(header), *cells]]
    head = "".join(f"<th>{html.escape(name)}</th>" for name in header)
    body = "".join(f"<tr>{''.join(f'<td>{html.escape(c)}</td>' for c in row)}</tr>" for row in cells)
    return table_mime(
        "\n".join(lines) + "\n", f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    )


def _cell(value: str) -> str:
    text = " ".join(value.split())
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text
