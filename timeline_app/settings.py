"""One frozen `Settings`: the only door to `resources/` and to where the program keeps its files."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent

#: No article file is larger than this; a larger one is refused with a sentence.
MAX_FILE_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """Where files live. Made once by the front door and handed down.

    `home` holds the library opened by default and the state of the window; the environment variable
    `TIMELINE_APP_HOME` names another place for it.
    """

    home: Path
    resources: Path

    @property
    def default_library(self) -> Path:
        """The library that a first start creates."""
        return self.home / "library.timeline"

    @property
    def state_file(self) -> Path:
        """What the window remembers between two starts (JSON): last library, recent files, geometry."""
        return self.home / "state.json"

    @property
    def log_file(self) -> Path:
        """Where bugs are written down."""
        return self.home / "timeline-app.log"


def resources_folder() -> Path:
    """The folder of data files: in the installed package, or at the root of a checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """The path of one data file, `resource("temporal", "en.json")`."""
    return resources_folder().joinpath(*parts)


def samples_folder() -> Path | None:
    """The folder of sample articles, or None where it was not installed along."""
    for folder in (_PACKAGE / "seeds", _PACKAGE.parent / "seeds"):
        if folder.is_dir():
            return folder
    return None


def load_settings(environ: Mapping[str, str] | None = None) -> Settings:
    """The settings of this user on this machine."""
    named = (os.environ if environ is None else environ).get("TIMELINE_APP_HOME")
    if named:
        home = Path(named).expanduser().absolute()
    else:
        import platformdirs  # here: the first paint of the window does not wait for it when a home is named

        home = Path(platformdirs.user_data_dir("timeline-app", appauthor=False))
    return Settings(home=home, resources=resources_folder())
