"""The tables of facts under `resources/dating/`: their lines, columns and days."""

import re
from collections.abc import Iterator
from pathlib import Path

from timeline_app.model import calendar as cal

_DAY = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def rows(path: Path) -> Iterator[str]:
    """The lines of a table without comments and blank ones."""
    for line in path.read_text(encoding="utf-8").splitlines():
        line = line.strip()
        if line and not line.startswith("#"):
            yield line


def columns(line: str, count: int) -> list[str]:
    """The cells of a row, `count` of them; raises ValueError where it has others."""
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) != count:
        raise ValueError(f"a row of {len(cells)} columns, not {count}: {line}")
    return cells


def items(cell: str, mark: str = ";") -> list[str]:
    """The parts of a cell."""
    return [part for item in cell.split(mark) if (part := item.strip())]


def first_day(text: str) -> int:
    """The first day of YYYY, YYYY-MM or YYYY-MM-DD; raises ValueError for anything else."""
    year, month, day = _fields(text)
    return cal.day_number(year, month or 1, day or 1)


def last_day(text: str) -> int:
    """The last day of YYYY, YYYY-MM or YYYY-MM-DD; raises ValueError for anything else."""
    year, month, day = _fields(text)
    return cal.day_number(year, month or 12, day or cal.days_in_month(year, month or 12))


def _fields(text: str) -> tuple[int, int, int]:
    found = _DAY.fullmatch(text)
    if found is None:
        raise ValueError(f"no day: {text}")
    year, month, day = (int(part or 0) for part in found.groups())
    if not cal.is_day(year, month or 1, day or 1):
        raise ValueError(f"no day of the calendar: {text}")
    return year, month, day
