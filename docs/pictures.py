"""Takes the pictures of the timeline with few and with very many events: `python -m docs.pictures [NUMBER...]`.

Three events are from the sample articles; 300, 30,000 and 1,000,000 are made up in a fixed order of chance, in the
rhythm of news: years with elections, bursts that begin at once and fade, quiet weekends, a few events that matter.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from timeline_app.geometry import EventColumns
from timeline_app.library import Library
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.services.cataloguing import catalogues
from timeline_app.services.intake import intake
from timeline_app.translation import Language, install
from timeline_app.ui.theme import Theme, apply_theme
from timeline_app.ui.timeline import TimelineView

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
NUMBERS = (3, 300, 30_000, 1_000_000)

#: The three days of the samples that are shown, and what happens in the lanes of the others.
_DAYS = (Interval.day(2010, 8, 5), Interval.day(2010, 8, 22), Interval.day(2010, 10, 13))
_TITLES = {
    "Courts": (
        "Court overturns the ban on night flights",
        "Appeal in the harbour case is heard",
        "Two former directors are acquitted",
        "Judges refuse to stop the dam",
        "Ombudsman opens an inquiry",
    ),
    "Economy": (
        "Central bank raises its rate",
        "Shipyard lays off a third of its workers",
        "Grain exports resume",
        "Energy prices fall for a second month",
        "Unions and employers agree on wages",
    ),
    "Elections": (
        "Polls close in the coastal provinces",
        "Opposition names its candidate",
        "Recount begins in the capital",
        "Turnout is the highest in twenty years",
        "Two parties agree on a coalition",
    ),
    "Government": (
        "Parliament passes the budget after a night of debate",
        "Minister of transport resigns",
        "Cabinet meets in the flooded valley",
        "President signs the water act",
        "Talks about the border are adjourned",
    ),
    "Protest": (
        "Thousands march against the new toll",
        "Dockers strike for a third day",
        "Students occupy the university library",
        "Farmers block the northern road",
        "Police clear the square before dawn",
    ),
    "Science": (
        "Probe sends its first pictures",
        "Vaccine trial enters its last phase",
        "Glacier has lost a tenth of its ice",
        "New comet is seen from the southern observatory",
        "Fossil forest found under the lake",
    ),
    "Sport": (
        "City wins the cup on penalties",
        "Marathon record falls in the rain",
        "Federation bans two swimmers",
        "Stadium reopens after the fire",
        "Relay team takes silver",
    ),
    "Weather": (
        "Storm floods the old town",
        "Heat breaks the record of 1976",
        "Snow closes the pass",
        "River reaches its highest mark",
        "Forest fire threatens three villages",
    ),
}


@dataclass(frozen=True, slots=True)
class Sample:
    """Events to show, where their titles come from, how large the picture is."""

    columns: EventColumns
    titles: Callable[[Sequence[int]], Mapping[int, str]]
    size: tuple[int, int]


def main(numbers: Sequence[int]) -> None:
    """Make docs/timeline-N-light.png and docs/timeline-N-dark.png for each number."""
    app = QApplication(sys.argv[:1])
    install(app, Language.ENGLISH)
    QLocale.setDefault(QLocale("en_GB"))
    for number in numbers:
        sample = of_the_samples() if number == NUMBERS[0] else made_up(number)
        for theme in (Theme.LIGHT, Theme.DARK):
            apply_theme(app, theme)
            _take(sample, DOCS / f"timeline-{number}-{theme.value}.png")


def of_the_samples() -> Sample:
    """The most important event of each of three days of the sample articles."""
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "samples.timeline") as library:
        for _ in intake(library, [ROOT / "seeds"]):
            pass
        *_, catalogue = catalogues(library)
        columns = catalogue.columns()
        chosen = [_most_important(columns, day) for day in _DAYS]
        titles = dict(library.titles([int(columns.event_id[index]) for index in chosen]))
    kept = EventColumns.from_arrays(
        start=columns.start[chosen],
        end=columns.end[chosen],
        granularity=columns.granularity[chosen],
        lane=np.zeros(len(chosen), np.int32),
        event_id=columns.event_id[chosen],
        article_id=columns.article_id[chosen],
        importance=columns.importance[chosen],
        sources=columns.sources[chosen],
    )
    return Sample(kept, lambda ids: {number: titles[number] for number in ids}, (1440, 360))


def _most_important(columns: EventColumns, day: Interval) -> int:
    """The index of an event of a day that weighs most."""
    weights = np.where((columns.start == day.start) & (columns.end == day.end), columns.importance, -1)
    return int(weights.argmax())


def made_up(count: int) -> Sample:
    """So many events, over more years and in more lanes the more there are."""
    random = np.random.default_rng(8 if count == 300 else 2010)
    years, lanes = {300: (1, 3), 30_000: (12, 6)}.get(count, (30, 8))
    names = tuple(sorted(_TITLES)) if lanes == len(_TITLES) else _some_lanes(lanes)
    share = random.dirichlet(np.full(lanes, 6.0))
    lane = np.sort(random.choice(lanes, count, p=share)).astype(np.int32)
    day = np.concatenate(
        [_days(random, int(size), years * 365) for size in np.bincount(lane, minlength=lanes)]
    ) + cal.day_number(2025 - years, 1, 1)
    start, end, granularity = _spans(random, day)
    importance = (random.random(count) ** 4).astype(np.float32)
    which = random.integers(0, 5, count)
    columns = EventColumns.from_arrays(
        start=start,
        end=end,
        granularity=granularity,
        lane=lane,
        event_id=np.arange(1, count + 1),
        article_id=np.arange(1, count + 1) // 7,
        importance=importance,
        lanes=names,
    )

    def titles(ids: Sequence[int]) -> dict[int, str]:
        return {number: _TITLES[names[lane[number - 1]]][which[number - 1]] for number in ids}

    return Sample(columns, titles, (1440, 120 + 70 * max(lanes, 6)))


def _some_lanes(count: int) -> tuple[str, ...]:
    return ("Economy", "Government", "Protest", "Courts", "Elections", "Weather")[:count]


def _days(random: np.random.Generator, count: int, span: int) -> NDArray[np.int64]:
    """Days of a lane: bursts that begin at once and fade over a steady murmur, fewer at weekends."""
    bursts = max(4, span // 150)
    begun = random.integers(0, span, bursts)
    weight = random.pareto(2.0, bursts) + 0.1
    burst = random.choice(bursts, count, p=weight / weight.sum())
    lasting = random.exponential(np.sqrt(span) * (0.4 + 2 * random.random(bursts))[burst])
    murmur = span * random.random(count) ** 0.7  # a little more of it every year
    day = np.where(random.random(count) < 0.75, begun[burst] + lasting, murmur).astype(np.int64) % span
    is_weekend = (day % 7) >= 5
    moved = day + np.where(is_weekend & (random.random(count) < 0.6), random.integers(2, 6, count), 0)
    return np.asarray(np.minimum(moved, span - 1), np.int64)


def _spans(
    random: np.random.Generator, day: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int8]]:
    """Start, end and granularity: most known to the day, some to the month, few to the year."""
    kind = random.choice(3, len(day), p=(0.86, 0.12, 0.02))
    months = day.astype("datetime64[D]").astype("datetime64[M]")
    years = months.astype("datetime64[Y]")
    units = ((day, day + 1), (months, months + 1), (years, years + 1))
    edges = [[np.asarray(edge, "datetime64[D]").astype(np.int64) * cal.DAY for edge in unit] for unit in units]
    grains = np.array((Granularity.DAY, Granularity.MONTH, Granularity.YEAR), np.int8)
    return np.choose(kind, [edge[0] for edge in edges]), np.choose(kind, [edge[1] for edge in edges]), grains[kind]


def _take(sample: Sample, path: Path) -> None:
    view = TimelineView()
    view.resize(*sample.size)
    view.set_titles(sample.titles)
    view.set_columns(sample.columns)
    image = view.grab().toImage()
    if not image.save(str(path)):
        sys.exit(f"{path} could not be written.")
    sys.stdout.write(f"{path.relative_to(ROOT)}: {path.stat().st_size // 1024} KB\n")
    view.deleteLater()


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or NUMBERS)
