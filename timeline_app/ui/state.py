"""What the window remembers between two starts, in one small JSON file of the user's."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from timeline_app.errors import AppError

_RECENT_LIMIT = 12


@dataclass(frozen=True, slots=True)
class WindowState:
    """Last library, recent files and libraries (newest first), geometry (base64 of Qt's own), looks, method.

    `count`, `unit`, `is_per_day`: how long summaries are; `left_out`: what is not copied along with them, by the
    names of `Along`. `picture_folder`: where the last picture was saved.
    """

    library: str = ""
    recent: tuple[str, ...] = ()
    recent_libraries: tuple[str, ...] = ()
    recent_commands: tuple[str, ...] = ()
    geometry: str = ""
    splitters: tuple[tuple[int, ...], ...] = ()
    theme: str = "system"
    language: str = "system"
    method: str = ""
    count: int = 5
    unit: str = "sentences"
    is_per_day: bool = False
    left_out: tuple[str, ...] = ()
    picture_folder: str = ""

    def with_recent(self, paths: tuple[str, ...]) -> WindowState:
        """The state after `paths` were opened."""
        return replace(self, recent=_newest_first(paths, self.recent))

    def with_library(self, path: str) -> WindowState:
        """The state after the library at `path` was opened."""
        return replace(self, library=path, recent_libraries=_newest_first((path,), self.recent_libraries))


def load_state(path: Path) -> WindowState:
    """The state kept at `path`; the first state where there is none or it cannot be understood."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return WindowState()
    return _from_json(data) if isinstance(data, Mapping) else WindowState()


def save_state(path: Path, state: WindowState) -> None:
    """Keep the state; the file is replaced whole or not at all."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".part")
        draft.write_text(json.dumps(asdict(state), indent=1), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise AppError(f"The window's state could not be kept in {path}: {error.strerror}.") from error


def _newest_first(new: tuple[str, ...], old: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*new, *old)))[:_RECENT_LIMIT]


def _from_json(data: Mapping[str, object]) -> WindowState:
    """Each field by itself: one that was damaged does not take the others with it."""
    first = WindowState()
    kept: dict[str, Any] = {}
    for field in fields(WindowState):
        value = _checked(data.get(field.name), getattr(first, field.name))
        if value is not None:
            kept[field.name] = value
    return WindowState(**kept)


def _checked(value: object, default: object) -> object:
    """The value in the shape of the default, or None where it has another."""
    if isinstance(default, tuple):
        if not isinstance(value, list):
            return None
        return tuple(tuple(item) if isinstance(item, list) else item for item in value)
    return value if type(value) is type(default) else None
