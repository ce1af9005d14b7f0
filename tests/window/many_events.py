"""A window with nothing but a timeline of very many events: `python many_events.py COUNT`."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from benchmarks.timeline import columns_of
from timeline_app.ui.timeline import TimelineView


def main(count: int) -> int:
    """Show that many events until the window is closed."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setWindowTitle("Timeline")
    view = TimelineView()
    view.set_titles(lambda ids: {number: f"Event {number}" for number in ids})
    window.setCentralWidget(view)
    window.resize(1200, 500)
    window.show()
    view.set_columns(columns_of(count, 8))
    view.setFocus()
    quit_action = window.addAction("Quit")
    quit_action.setShortcut("Ctrl+Q")
    quit_action.triggered.connect(app.quit)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
