"""The program as a process of its own: without a display or Qt, with pipes that close, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _program(*arguments: str, **options: object) -> subprocess.CompletedProcess[str]:
    environment = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "timeline_app", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env=environment,
        timeout=120,
        check=False,
        **options,  # type: ignore[call-overload]
    )


def test_a_reader_that_goes_away_is_no_error(article: Path) -> None:
    many = article.with_name("many.txt")
    many.write_text("Rebels attacked the port of Bergen on 3 April 2019. " * 4000, encoding="utf-8")
    call = [sys.executable, "-m", "timeline_app", "events", str(many), "--format", "jsonl"]
    with subprocess.Popen(call, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as program:
        assert program.stdout
        assert program.stderr
        assert program.stdout.readline().startswith(b"{")
        program.stdout.close()
        assert program.stderr.read() == b""
        assert program.wait(timeout=60) == 141


def test_a_progress_bar_shows_on_a_terminal_alone(article: Path) -> None:
    pty = pytest.importorskip("pty")
    primary, secondary = pty.openpty()
    call = [sys.executable, "-m", "timeline_app", "events", str(article), "--format", "jsonl"]
    result = subprocess.run(call, stdout=subprocess.PIPE, stderr=secondary, cwd=ROOT, check=True)
    os.close(secondary)
    shown = os.read(primary, 100_000).decode()
    os.close(primary)
    assert "Reading" in shown
    assert "100%" in shown
    assert all(json.loads(line)["title"] for line in result.stdout.splitlines())
    assert _program("events", str(article)).stderr == ""


_WITHOUT_QT = """
import sys
class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name)
sys.meta_path.insert(0, NoQt())
from timeline_app.__main__ import main
if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("command", ["events", "summarize", "date"])
def test_the_command_line_runs_where_pyside_cannot_be_imported(
    article: Path, tmp_path: Path, command: str
) -> None:
    script = tmp_path / "without_qt.py"
    script.write_text(_WITHOUT_QT, encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    call = [sys.executable, str(script), command, str(article)]
    result = subprocess.run(call, capture_output=True, text=True, env=environment, timeout=120, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert "Talks in Oslo" in result.stdout


def test_without_a_display_the_windows_job_is_done_on_the_command_line(article: Path) -> None:
    result = _program("--library", str(article.with_name("x.timeline")), str(article))
    assert result.returncode == 0
    assert len(result.stderr.splitlines()) == 1
    assert "no display" in result.stderr
    assert "3 May 2021" in result.stdout
    assert "• [Monday, 3 May 2021] Rebels attacked the port of Bergen on Monday, police said. [1]" in result.stdout


def test_without_a_display_and_without_paths_it_says_what_to_do() -> None:
    result = _program()
    assert result.returncode == 2
    assert "--help" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (["--version"], 0, "timeline-app, version"),
        (["--help"], 0, "COMMAND [OPTIONS] PATH..."),
        (["--nonsense"], 2, "--nonsense"),
        (["--library"], 2, "--library"),
    ],
)
def test_options_of_the_program_itself(arguments: list[str], status: int, words: str) -> None:
    result = _program(*arguments)
    assert result.returncode == status
    assert words in result.stdout + result.stderr
    assert "Traceback" not in result.stderr


def test_the_door_imports_nothing_heavy() -> None:
    heavy = ("click", "numpy", "sqlite3", "multiprocessing", "PySide6", "platformdirs", "timeline_app.cli")
    code = f"import sys, timeline_app.__main__; sys.exit(' '.join(set({heavy!r}) & set(sys.modules)) or 0)"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (result.returncode, result.stderr) == (0, "")
