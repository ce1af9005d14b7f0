"""The program ends when it is quit, also with a thread that cannot be stopped."""

import os
import subprocess
import sys
from pathlib import Path

_SCRIPT = """
import sys, time
from PySide6.QtCore import QTimer
from timeline_app.settings import load_settings
from timeline_app.ui import app, jobs, window

class Stuck(window.MainWindow):
    def begin(self, paths=()):
        super().begin(paths)
        self.work.jobs.start(lambda: time.sleep(300))
        QTimer.singleShot(300, self.close)

if __name__ == "__main__":
    window.MainWindow = Stuck
    jobs.Jobs.stop.__defaults__ = (0.5,)
    print(app.run(settings=load_settings()))
    sys.exit(7)
"""


def test_a_job_that_hangs_does_not_keep_the_program(tmp_path: Path) -> None:
    """As one that reads from a disk that is gone: what was chosen is kept all the same."""
    script = tmp_path / "stuck.py"
    script.write_text(_SCRIPT, encoding="utf-8")
    home = tmp_path / "home"
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "TIMELINE_APP_HOME": str(home)}
    ended = subprocess.run(
        [sys.executable, script], env=environ, timeout=60, check=False, capture_output=True, text=True
    )
    assert (ended.returncode, ended.stdout) == (0, ""), ended.stderr
    kept = [path.name for path in home.rglob("*")]
    assert "state.json" in kept, kept
    assert any(name.endswith(".timeline") for name in kept), kept
