"""How long the window is deaf while 300 articles are read: the longest gap between two turns of its event loop.

The articles are the samples, copied with different years. A timer ticks every 5 ms in the window's own thread;
fails where two ticks are more than 100 ms apart. On a machine that has other work the CPU time of the longest turn
tells what of it was the window's.
"""

import argparse
import itertools
import json
import os
import re
import sys
import tempfile
import time
from pathlib import Path

BOUND_MS = 100
_TICK_MS = 5
_YEAR = re.compile(r"\b20(\d\d)\b")
_LIMIT_S = 300


def write_articles(samples: Path, folder: Path, count: int) -> None:
    """Copies of the samples, every round a year earlier than the one before."""
    originals = sorted(path for path in samples.iterdir() if path.suffix in {".txt", ".md", ".html"})
    for number in range(count):
        original, back = originals[number % len(originals)], number // len(originals)
        text = original.read_text("utf-8")
        earlier = _YEAR.sub(lambda match, back=back: str(int(match.group()) - back), text)
        (folder / f"{number:03d} {original.name}").write_text(earlier, "utf-8")


def measure(count: int) -> dict[str, float]:
    """Read `count` articles in a window and watch its event loop."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from timeline_app.settings import load_settings, samples_folder
    from timeline_app.ui.window import MainWindow

    samples = samples_folder()
    if samples is None:
        raise SystemExit("the samples are not installed along")
    with tempfile.TemporaryDirectory() as name:
        home, articles = Path(name) / "home", Path(name) / "articles"
        articles.mkdir()
        write_articles(samples, articles, count)
        app = QApplication(sys.argv[:1])
        sys.setswitchinterval(0.0002)  # as `timeline_app.ui.app` does
        window = MainWindow(load_settings({"TIMELINE_APP_HOME": str(home)}))
        ticks: list[tuple[float, float]] = []
        timer = QTimer(interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
        stored: list[int] = []

        def begin() -> None:
            window.begin()
            window.work.opening.ended.connect(
                lambda read, _failed: (stored.append(read), QTimer.singleShot(1000, app.quit))
            )
            timer.start()
            window.open_paths([articles])

        window.painted.connect(begin)
        QTimer.singleShot(_LIMIT_S * 1000, app.quit)
        window.show()
        app.exec()
        timer.stop()
        window.close()
        app.processEvents()
    if not stored:
        raise SystemExit(f"{count} articles were not read within {_LIMIT_S} s")
    turns = list(itertools.pairwise(ticks))
    gaps = sorted(1000 * (after[0] - before[0]) for before, after in turns)
    return {
        "articles": stored[0],
        "seconds": ticks[-1][0] - ticks[0][0] - 1,
        "longest_gap_ms": gaps[-1],
        "gap_99_ms": gaps[int(0.99 * (len(gaps) - 1))],
        "busiest_turn_cpu_ms": max(1000 * (after[1] - before[1]) for before, after in turns),
        "bound_ms": BOUND_MS,
    }


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.intake", description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=300, help="how many are read (default: 300)")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    figures = measure(args.articles)
    if args.json:
        print(json.dumps(figures))
    else:
        names = ("articles", "seconds", "longest_gap_ms", "gap_99_ms", "busiest_turn_cpu_ms")
        read, seconds, longest, most, busiest = (figures[name] for name in names)
        print(
            f"{read:.0f} articles read in {seconds:.1f} s; longest gap of the event loop "
            f"{longest:.0f} ms, 99 in 100 below {most:.0f} ms (bound {BOUND_MS} ms); "
            f"the window's own thread was busy for {busiest:.0f} ms of CPU at most"
        )
    return 0 if figures["longest_gap_ms"] <= BOUND_MS and figures["articles"] >= args.articles else 1


if __name__ == "__main__":
    sys.exit(main())
