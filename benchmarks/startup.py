"""CPU time to the first paint of the window, beside that of a process with an empty QMainWindow.

Each is a process of its own, started in turns; user and system time of the whole process, from the start of the
interpreter. Fails above 1.6 times the empty window.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

BOUND = 1.6
_REPORT = """
import sys, time
def report():
    print(time.process_time(), flush=True)
    QApplication.instance().exit()
"""
_EMPTY = (
    _REPORT
    + """
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def event(self, event):
        handled = super().event(event)
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, report)
        return handled
app = QApplication(sys.argv[:1])
window = Window()
window.resize(1360, 860)
window.show()
app.exec()
"""
)
#: The program as it is started, but for what it does once it has been painted.
_OURS = (
    _REPORT
    + """
sys.argv = ["timeline-app", "--library", sys.argv[1]]
from timeline_app.settings import load_settings
from timeline_app.ui.system import require_qt
require_qt()
from PySide6.QtWidgets import QApplication
from timeline_app.ui import window
window.MainWindow.begin = lambda self, paths=(): report()
from timeline_app.__main__ import main
main()
"""
)


def measure(code: str, home: Path) -> float:
    """Seconds of CPU until the first paint of the window that the code opens."""
    environ = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environ |= {
        "QT_QPA_PLATFORM": "offscreen",
        "TIMELINE_APP_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "bytecode"),  # both find theirs, whatever was run here before
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(home / "library.timeline")],
        env=environ, check=False, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    try:
        return float(done.stdout.split()[0])
    except (IndexError, ValueError):
        raise SystemExit(f"the window was not painted:\n{done.stdout}{done.stderr}") from None


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.startup", description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=11, help="how often each is started (default: 11)")
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for code in (_EMPTY, _OURS):
            measure(code, home)  # writes the byte code, warms the disk
        pairs = [(measure(_OURS, home), measure(_EMPTY, home)) for _ in range(args.runs)]
    ours, empty = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = ours / empty
    if args.json:
        print(json.dumps({"window_cpu_s": ours, "empty_cpu_s": empty, "ratio": ratio, "bound": BOUND}))
    else:
        print(
            f"first paint: {1000 * ours:.0f} ms of CPU, an empty QMainWindow {1000 * empty:.0f} ms: "
            f"{ratio:.2f} times (bound {BOUND})"
        )
    return 0 if ratio <= BOUND else 1


if __name__ == "__main__":
    sys.exit(main())
