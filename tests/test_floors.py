"""What the window may not cost: nothing heavy is loaded before its first paint, and no engine knows of Qt."""

import subprocess
import sys

import pytest

HEAVY = ("numpy", "sumy", "nltk", "dateparser", "trafilatura", "htmldate", "lxml", "click", "charset_normalizer")


def _loaded_after(statement: str) -> set[str]:
    code = f"import sys\n{statement}\nprint(' '.join(sorted({{name.split('.')[0] for name in sys.modules}})))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_the_window_is_imported_without_anything_heavy() -> None:
    pytest.importorskip("PySide6.QtWidgets")
    assert _loaded_after("import timeline_app.ui.window").isdisjoint({*HEAVY, "sqlite3"})


@pytest.mark.parametrize(
    "module",
    [
        "reading",
        "dating",
        "temporal",
        "events",
        "merging",
        "summaries",
        "text",
        "library",
        "geometry",
        "services.intake",
        "services.exports",
    ],
)
def test_the_engines_work_without_qt(module: str) -> None:
    loaded = _loaded_after(f"sys.modules['PySide6'] = None\nimport timeline_app.{module}")
    assert "timeline_app" in loaded
    assert "shiboken6" not in loaded
