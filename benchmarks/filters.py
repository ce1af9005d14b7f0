"""Filtering events and showing the counts of the filter panel, beside one pass that counts participants.

Events are made up; participants are as unevenly spread as in the news. CPU time of the best of some runs, on the
thread that does it: counting is done off the window's thread, the panel on it. Fails where 10,000 events take more
than 150 ms to filter and count, or the panel more than 10 ms to take the counts in.
"""

import argparse
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from timeline_app.library import EventDetail
from timeline_app.model import Anchor, Event, Interval, Participant, ParticipantKind, Status
from timeline_app.services.filters import NOTHING_ASKED, Filter, narrow
from timeline_app.ui.panels.filter_panel import FilterPanel

FILTER_MS, PANEL_MS, EVENTS = 150, 10, 10_000
_KINDS = (ParticipantKind.PERSON, ParticipantKind.ORGANISATION, ParticipantKind.PLACE)
_SOURCES = ("TASS", "Reuters", "AP", "AFP", "Longitude", "")
_WANTED = {
    "nothing asked": NOTHING_ASKED,
    "a participant": Filter(participants=frozenset({"Participant 1"})),
    "four facets": Filter(
        participants=frozenset({"Participant 1", "Participant 2"}),
        sources=frozenset({"TASS", "AP"}),
        statuses=frozenset({Status.ASSERTED}),
        least_confidence=0.5,
    ),
}


def made_up(count: int, seed: int = 7) -> list[EventDetail]:
    """Events with up to four of some thousand participants each."""
    dice = random.Random(seed)
    people = [Participant(f"Participant {number}", _KINDS[number % 3]) for number in range(3_000)]
    return [_detail(dice, number, people) for number in range(count)]


def _detail(dice: random.Random, number: int, people: list[Participant]) -> EventDetail:
    day = Interval.day(2000 + number % 20, 1 + number % 12, 1 + number % 28)
    ranks = {min(int(dice.paretovariate(0.6)), len(people)) - 1 for _ in range(dice.randrange(5))}
    event = Event(
        title=f"Event {number}",
        interval=day,
        value=day.edtf(),
        head_start=0,
        head_end=1,
        sentence_start=0,
        sentence_end=1,
        anchor=dice.choice(list(Anchor)),
        cast=tuple(people[rank] for rank in sorted(ranks)),
        place=f"Town {int(dice.paretovariate(0.8)) % 500}" if dice.random() < 0.4 else "",
        confidence=dice.choice((0.4, 0.6, 0.8, 0.95)),
        status=dice.choice((Status.ASSERTED,) * 7 + tuple(Status)),
        id=number + 1,
    )
    tags = ("gas",) if dice.random() < 0.1 else ()
    return EventDetail(event, "", "", dice.choice(_SOURCES), False, False, tags=tags)


def best_ms(work: Callable[[], object], runs: int = 7) -> float:
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
    details, panel = made_up(count), FilterPanel()
    panel.resize(320, 700)
    panel.show()
    plain = best_ms(lambda: Counter(name for detail in details for name in detail.event.participants))
    print(f"{count:,} events; one pass that counts participants: {plain:.1f} ms")
    is_good = True
    for name, wanted in _WANTED.items():
        filtering = best_ms(lambda wanted=wanted: narrow(details, wanted))  # type: ignore[misc]
        passing, facets = narrow(details, wanted)

        def show(wanted: Filter = wanted, facets: object = facets) -> None:
            panel.set_wanted(wanted)
            panel.set_facets(facets)  # type: ignore[arg-type]

        panel.set_wanted(NOTHING_ASKED)
        panel.set_facets(narrow(details, NOTHING_ASKED)[1])
        showing = best_ms(show)
        print(
            f"  {name:14} {len(passing):6,} pass: filtered and counted in {filtering:5.1f} ms "
            f"({filtering / plain:4.1f} passes), shown in {showing:4.1f} ms"
        )
        is_good = is_good and filtering * EVENTS / max(count, EVENTS) <= FILTER_MS and showing <= PANEL_MS
    return 0 if is_good else 1


if __name__ == "__main__":
    sys.exit(main())
