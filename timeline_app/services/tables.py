"""Rows of text as CSV, as tab-separated values, as an HTML table and as columns for a terminal."""

import csv
import html
import io
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from timeline_app.services.directions import direction

#: What a spreadsheet would take for the beginning of a formula; the wide signs count in East Asian ones.
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
#: Characters that end a line or steer a terminal, and those that turn the direction of all that follows. Marks
#: that only join or part letters, as Persian and Hebrew need them, stay.
_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_GAP = "  "


def guard(cell: str) -> str:
    """The cell, with an apostrophe before it where a spreadsheet would run it as a formula (OWASP)."""
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def flat(text: str) -> str:
    """The text on one line, without characters that steer a terminal or turn the direction of writing."""
    return " ".join(_STEERING.sub(" ", text).split())


def csv_lines(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """RFC 4180 row by row, every cell guarded against formulas."""
    line = io.StringIO()
    writer = csv.writer(line, lineterminator="\r\n")
    for row in chain((header,), ([guard(cell) for cell in row] for row in rows)):
        writer.writerow(row)
        yield line.getvalue()
        line.seek(0)
        line.truncate()


def tsv(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Tab-separated lines as spreadsheets paste them: each cell on one line, guarded against formulas."""
    lines = ["\t".join(header)]
    lines.extend("\t".join(_quoted(guard(flat(cell))) for cell in row) for row in rows)
    return "\n".join(lines) + "\n"


def _quoted(cell: str) -> str:
    """The cell; in quotation marks where it begins with one, which would else run on through the next cells."""
    return '"{}"'.format(cell.replace('"', '""')) if cell.startswith('"') else cell


def html_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """An HTML table with lines, everything escaped; each cell guarded, as spreadsheets run formulas of HTML, too.

    The looks are attributes, which word processors and mails keep where they drop styles.
    """
    out = io.StringIO()
    out.write('<meta charset="utf-8"><table border="1" cellspacing="0" cellpadding="4"><thead><tr>')
    out.writelines(f'<th align="left">{html.escape(cell)}</th>' for cell in header)
    out.write("</tr></thead><tbody>")
    for row in rows:
        out.write('<tr valign="top">')
        out.writelines(f"<td{direction([cell])}>{html.escape(guard(flat(cell)))}</td>" for cell in row)
        out.write("</tr>")
    out.write("</tbody></table>")
    return out.getvalue()


def columns(header: Sequence[str], rows: Iterable[Sequence[str]], *, widest: int = 90) -> Iterator[str]:
    """Lines of aligned columns for a terminal; a cell wider than `widest` terminal cells is cut with "…".

    Widths are counted as a terminal shows them: two cells for East Asian wide characters, none for combining
    marks (Unicode Standard Annex 11).
    """
    table = [list(header), *([_cut(flat(cell), widest) for cell in row] for row in rows)]
    widths = [max(display_width(row[i]) for row in table) for i in range(len(header))]
    for row in table:
        cells = (cell + " " * (width - display_width(cell)) for cell, width in zip(row, widths, strict=True))
        yield _GAP.join(cells).rstrip()


def fitted_columns(
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    *,
    width: int,
    least: Sequence[int],
    shares: Sequence[int],
    most: Sequence[int],
) -> Iterator[str]:
    """As `columns`, in lines of at most `width` terminal cells: a cell that is too wide goes on below.

    `least`: how wide each column may always be; `shares`: how what is left of the width is shared out; `most`: how
    many lines a cell may take, what goes beyond is cut with "…".
    """
    table = [[flat(cell) for cell in row] for row in (header, *rows)]
    natural = [max(display_width(row[i]) for row in table) for i in range(len(header))]
    widths = _fit(natural, width - len(_GAP) * (len(header) - 1), least, shares)
    for row in table:
        cells = [_wrap(cell, *space) for cell, *space in zip(row, widths, most, strict=True)]
        for line in range(max(map(len, cells))):
            parts = (cell[line] if line < len(cell) else "" for cell in cells)
            yield _GAP.join(map(_pad, parts, widths)).rstrip()


def _fit(natural: Sequence[int], width: int, least: Sequence[int], shares: Sequence[int]) -> list[int]:
    """The widths of columns: none wider than it needs; the widest shrink first where there is too little."""
    widths = [
        need if share == 0 else min(need, low) for need, low, share in zip(natural, least, shares, strict=True)
    ]
    while sum(widths) > width and max(widths) > 1:
        widths[widths.index(max(widths))] -= 1
    while sum(widths) < width:
        open_shares = [
            share if have < need else 0 for have, need, share in zip(widths, natural, shares, strict=True)
        ]
        if not any(open_shares):
            break
        left = width - sum(widths)
        for i, share in enumerate(open_shares):
            extra = max(1, left * share // sum(open_shares)) if share else 0
            widths[i] += max(0, min(extra, natural[i] - widths[i], width - sum(widths)))
    return widths


def _pad(cell: str, width: int) -> str:
    return cell + " " * (width - display_width(cell))


def _wrap(cell: str, width: int, most: int) -> list[str]:
    """At most so many lines of a cell, broken between words, and within a word that is wider than all of it."""
    lines = [""]
    for word in cell.split(" "):
        joined = f"{lines[-1]} {word}" if lines[-1] else word
        if display_width(joined) <= width:
            lines[-1] = joined
            continue
        if lines[-1]:
            lines.append("")
        for character in word:
            if lines[-1] and display_width(lines[-1] + character) > width:
                lines.append("")
            lines[-1] += character
    return lines if len(lines) <= most else [*lines[: most - 1], _cut(f"{lines[most - 1]} {lines[most]}…", width)]


def display_width(text: str) -> int:
    """How many cells of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(_char_width(c) for c in text)


def _char_width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _cut(text: str, widest: int) -> str:
    if display_width(text) <= widest:
        return text
    kept, width = [], 1
    for character in text:
        width += _char_width(character)
        if width > widest:
            break
        kept.append(character)
    return "".join(kept).rstrip() + "…"
