"""Filtering events and showing the counts of the filter panel, beside one pass that counts participants.

Events are made up; participants are as unevenly spread as in the news. CPU time of the best of some runs, on the
thread that does it: counting is done off the window's thread, the panel on it. Fails where a million events take
more than 150 ms to filter and count, or the panel more than 10 ms to take the counts in.
"""

import argparse
import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from timeline_app.model import Anchor, Granularity, Status
from timeline_app.model import calendar as cal
from timeline_app.services.catalogue import NOTHING, Catalogue
from timeline_app.services.filters import NOTHING_ASKED, Filter
from timeline_app.services.gathering import Vocabulary
from timeline_app.services.many import Many, Names
from timeline_app.services.narrowing import narrow
from timeline_app.services.rows import KINDS, Rows
from timeline_app.ui.panels.filter_panel import FilterPanel

FILTER_MS, PANEL_MS, EVENTS = 150, 10, 1_000_000
_SOURCES = ("", "TASS", "Reuters", "AP", "AFP", "Longitude")
_PEOPLE, _TOWNS = 100_000, 5_000
_WANTED = {
    "nothing asked": NOTHING_ASKED,
    "a participant": Filter(participants=frozenset({"Participant 1"})),
    "a source": Filter(sources=frozenset({"TASS"})),
    "four facets": Filter(
        participants=frozenset({"Participant 1", "Participant 2"}),
        sources=frozenset({"TASS", "AP"}),
        statuses=frozenset({Status.ASSERTED}),
        least_confidence=0.5,
    ),
}


def made_up(count: int, seed: int = 7) -> Catalogue:
    """Events with up to three of a hundred thousand participants each."""
    dice = np.random.default_rng(seed)
    start = np.sort(dice.integers(cal.seconds(1995), cal.seconds(2025), count)) // cal.DAY * cal.DAY
    several = dice.integers(0, 4, count)
    ranks = np.minimum(dice.zipf(1.3, int(several.sum())), _PEOPLE) - 1
    rows = Rows(
        start=start,
        end=start + cal.DAY,
        event_id=np.arange(1, count + 1),
        article_id=dice.integers(1, max(2, count // 50), count),
        importance=dice.random(count, np.float32),
        confidence=dice.choice(np.array((0.4, 0.6, 0.8, 0.95), np.float32), count),
        sources=np.ones(count, np.uint16),
        granularity=np.full(count, Granularity.DAY, np.int8),
        is_dated=np.ones(count, np.bool_),
        flags=np.zeros(count, np.uint8),
        colour=np.zeros(count, np.uint8),
        status=np.minimum(dice.integers(0, 11, count), len(Status) - 1).astype(np.uint8),
        anchor=dice.integers(0, len(Anchor), count).astype(np.uint8),
        place=np.where(dice.random(count) < 0.4, np.minimum(dice.zipf(1.4, count), _TOWNS), 0).astype(np.int32),
        lane=np.zeros(count, np.int32),
        cast=Many.of(several, (ranks * KINDS + ranks % KINDS).astype(np.int32)),
        publishers=Many.of(np.ones(count, np.int64), dice.integers(0, len(_SOURCES), count).astype(np.int32)),
        tags=Many.of((tagged := (dice.random(count) < 0.1).astype(np.int64)), np.zeros(tagged.sum(), np.int32)),
    )
    names = Vocabulary(
        participants=Names(f"Participant {number + 1}" for number in range(_PEOPLE)),
        places=Names(("", *(f"Town {number + 1}" for number in range(_TOWNS)))),
        publishers=Names(_SOURCES),
        tags=Names(("gas",)),
    )
    return Catalogue(rows, NOTHING.tellings, names, {}).prepare()


def best_ms(work: Callable[[], object], runs: int = 5) -> float:
    """CPU time of the quickest run, on this thread."""
    times = []
    for _ in range(runs):
        began = time.thread_time()
        work()
        times.append(time.thread_time() - began)
    return 1000 * min(times)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=EVENTS, help=f"how many events (default: {EVENTS})")
    count = parser.parse_args().events
    _ = QApplication.instance() or QApplication(sys.argv[:1])
    catalogue, panel = made_up(count), FilterPanel()
    panel.resize(320, 700)
    panel.show()
    people = catalogue.participants.codes
    plain = best_ms(lambda: np.bincount(people, minlength=_PEOPLE))
    print(f"{count:,} events; one pass that counts participants: {plain:.1f} ms")
    is_good = True
    for name, wanted in _WANTED.items():
        filtering = best_ms(lambda wanted=wanted: narrow(catalogue, wanted))  # type: ignore[misc]
        passing, facets = narrow(catalogue, wanted)

        def show(wanted: Filter = wanted, facets: object = facets) -> None:
            panel.set_wanted(wanted)
            panel.set_facets(facets)  # type: ignore[arg-type]

        panel.set_wanted(NOTHING_ASKED)
        panel.set_facets(narrow(catalogue, NOTHING_ASKED)[1])
        showing = best_ms(show)
        print(
            f"  {name:14} {int(passing.sum()):9,} pass: filtered and counted in {filtering:5.1f} ms "
            f"({filtering / plain:4.1f} passes), shown in {showing:4.1f} ms"
        )
        is_good = is_good and filtering * EVENTS / max(count, EVENTS) <= FILTER_MS and showing <= PANEL_MS
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
