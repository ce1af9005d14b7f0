"""What the list of events costs a screen reader: an item, its words, a step of the arrows, beside an empty list.

`python -m benchmarks.screen_reader [--events N] [--json]`: CPU milliseconds, the median of many; `all_at_once_ms`
is one loop over every index, as an answer to "all children" is. Fails above the bounds below.
"""

import argparse
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget

from benchmarks.timeline import columns_of
from timeline_app.ui.timeline import TimelineView

#: Milliseconds at a million events.
BOUNDS = {"child_ms": 1.0, "words_ms": 1.0, "step_ms": 5.0, "all_at_once_ms": 3_000.0}
_TRIES = 200


def cpu_ms(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def median_ms(work: Callable[[], object]) -> float:
    times = []
    for _ in range(_TRIES):
        times.append(cpu_ms(work))
        QApplication.processEvents()
    return round(statistics.median(times), 3)


def measure(count: int) -> dict[str, float | int]:
    """Every figure for a timeline of so many events."""
    QAccessible.setActive(True)
    view = TimelineView()
    view.resize(1600, 400)
    view.set_titles(lambda ids: {number: f"Event {number}" for number in ids})
    view.show()
    columns = columns_of(count, 8)
    view.set_columns(columns)
    view.setFocus()
    events = QAccessible.queryAccessibleInterface(view)
    chance = random.Random(1)
    first_ms = cpu_ms(lambda: events.indexOfChild(events.child(0)))

    def words() -> None:
        item = events.child(chance.randrange(count))
        _ = item.text(QAccessible.Text.Name), item.text(QAccessible.Text.Description), item.state(), item.rect()

    def everything() -> None:
        for index in range(count):
            events.child(index)

    empty = QListWidget()
    empty.addItem("one")
    yardstick = QAccessible.queryAccessibleInterface(empty)
    return {
        "events": count,
        "first_lookup_ms": round(first_ms, 1),
        "child_ms": median_ms(lambda: events.child(chance.randrange(count))),
        "words_ms": median_ms(words),
        "step_ms": median_ms(lambda: QTest.keyClick(view, Qt.Key.Key_Right)),
        "description_ms": median_ms(lambda: events.text(QAccessible.Text.Description)),
        "all_at_once_ms": round(cpu_ms(everything), 1),
        "yardstick_child_ms": median_ms(lambda: yardstick.child(0)),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description="What the list of events costs a screen reader.")
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    app = QApplication(sys.argv[:1])
    found = measure(args.events)
    if args.json:
        print(json.dumps(found))
    else:
        for name, value in found.items():
            print(f"{name:20} {value:>12,}")
    app.processEvents()
    return 1 if any(found[name] > bound for name, bound in BOUNDS.items()) else 0


if __name__ == "__main__":
    sys.exit(main())
