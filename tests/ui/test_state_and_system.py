"""What the window remembers, and what it says where the system lacks a library."""

import json
from pathlib import Path

import pytest

from timeline_app.errors import AppError, SystemLibraryError
from timeline_app.ui import system
from timeline_app.ui.state import WindowState, load_state, save_state


def test_the_state_is_found_as_it_was_left(tmp_path: Path) -> None:
    state = WindowState(library="/a/b.timeline", splitters=((1, 2), (3, 4, 5)), theme="dark", count=7)
    state = state.with_recent(("/x", "/y")).with_recent(("/y", "/z"))
    save_state(tmp_path / "deep" / "state.json", state)
    assert load_state(tmp_path / "deep" / "state.json") == state
    assert state.recent == ("/y", "/z", "/x")


@pytest.mark.parametrize("text", ["", "[]", "{", "null", "\x00"])
def test_a_damaged_state_is_a_first_state(tmp_path: Path, text: str) -> None:
    (tmp_path / "state.json").write_text(text, encoding="utf-8")
    assert load_state(tmp_path / "state.json") == WindowState()


def test_one_damaged_field_does_not_take_the_others_along(tmp_path: Path) -> None:
    (tmp_path / "state.json").write_text(
        json.dumps({"count": "many", "theme": "dark", "recent": 5}), encoding="utf-8"
    )
    assert load_state(tmp_path / "state.json") == WindowState(theme="dark")


def test_a_state_that_cannot_be_kept_is_said_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(AppError, match="could not be kept"):
        save_state(tmp_path / "file" / "state.json", WindowState())


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_needed_on_linux_only(environ: dict[str, str], platform: str, expected: bool) -> None:
    assert system.has_display(environ, platform) is expected


def test_a_missing_system_library_is_one_sentence_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_name: str) -> object:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(system.importlib, "import_module", refuse)
    with pytest.raises(SystemLibraryError) as caught:
        system.require_qt({"QT_QPA_PLATFORM": "offscreen"}, "linux")
    text = str(caught.value)
    assert text.startswith("The window needs the system library libEGL.so.1.")
    assert "apt-get install" in text
    assert "libegl1" in text


def test_a_missing_library_of_the_x11_plugin_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_name: str) -> object:
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(system.ctypes, "CDLL", refuse)
    with pytest.raises(SystemLibraryError, match=r"libxcb-cursor\.so\.0.*libxcb-cursor0"):
        system.require_qt({"DISPLAY": ":0"}, "linux")
