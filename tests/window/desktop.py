"""A real desktop of our own: an X server, a window manager, and hands, eyes and a clipboard from outside.

The program is started as a process and asked for nothing that a person in front of it could not do or see. Used
by the tests of the window and by the script that takes the screenshots.
"""

import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Self, TypeVar

PROGRAMS = ("Xvfb", "openbox", "xdotool", "xclip", "import")
WIDTH, HEIGHT = 1600, 1000
_PATIENCE_S = 60
_ROOT = Path(__file__).resolve().parents[2]

T = TypeVar("T")


def missing_programs() -> list[str]:
    """What a desktop needs and this machine lacks."""
    return [program for program in PROGRAMS if shutil.which(program) is None]


def wait_for(look: Callable[[], T], what: str, *, patience_s: float = _PATIENCE_S) -> T:
    """Look again and again until something is seen (is true), and return it; AssertionError where it never is."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        seen = look()
        if seen:
            return seen
        time.sleep(0.05)
    raise AssertionError(f"never seen within {patience_s} s: {what}")


class Desktop:
    """An X server on a free display with a window manager; everything that was started ends with it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._stack = ExitStack()
        self._environ: dict[str, str] = {}

    def __enter__(self) -> Self:
        read, write = os.pipe()
        screen = f"{WIDTH}x{HEIGHT}x24"
        self._start(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"],
            pass_fds=(write,),
        )
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        kept = {name: os.environ[name] for name in ("PATH", "LANG", "LD_LIBRARY_PATH") if name in os.environ}
        self._environ = {
            "LANG": "C.UTF-8",
            **kept,
            "DISPLAY": f":{number}",
            "HOME": str(self._folder),
            "QT_QPA_PLATFORM": "xcb",
            "TIMELINE_APP_HOME": str(self._folder / "home"),
            "PYTHONPATH": str(_ROOT),
        }
        self._start(["openbox", "--sm-disable"])
        wait_for(lambda: self.run("xdotool", "get_num_desktops", check=False), "the window manager")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._stack.close()

    def start_bus(self) -> str:
        """Start a D-Bus session that assistive technology meets programs on; its address.

        Programs that are started later are on it, and tell what they show.
        """
        # Short: the path of a socket has at most 108 characters.
        self._environ["XDG_RUNTIME_DIR"] = self._stack.enter_context(TemporaryDirectory(prefix="bus-"))
        self._environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        read, write = os.pipe()
        command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={write}"]
        self._start(command, pass_fds=(write,))
        os.close(write)
        with os.fdopen(read) as pipe:
            address = pipe.readline().strip()
        self._environ["DBUS_SESSION_BUS_ADDRESS"] = address
        return address

    def start(self, *arguments: str | Path) -> "Program":
        """Start the program with these arguments and wait until its window is there."""
        return self.start_script("-m", "timeline_app", *arguments)

    def start_script(self, *arguments: str | Path) -> "Program":
        """Start Python with these arguments and wait until the window of the program is there."""
        errors = self._folder / f"errors-{time.monotonic_ns()}.txt"
        with errors.open("w") as stream:
            process = self._start([sys.executable, *map(str, arguments)], stderr=stream)
        return Program(self, process, errors)

    def run(self, *command: str, check: bool = True) -> str:
        """What a command on this desktop prints."""
        done = subprocess.run(
            command, env=self._environ, check=check, capture_output=True, timeout=_PATIENCE_S, text=True
        )
        return done.stdout

    def clipboard(self, target: str) -> str:
        """What the clipboard holds as this kind of text ("text/html"); "" where it holds none."""
        return self.run("xclip", "-selection", "clipboard", "-out", "-target", target, check=False)

    def clear_clipboard(self) -> None:
        """Put something else there, so that what is read later was copied later."""
        subprocess.run(
            ["xclip", "-selection", "clipboard", "-in", "/dev/null"],
            env=self._environ,
            check=True,
            timeout=_PATIENCE_S,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    @contextmanager
    def beside(self, command: Sequence[str], name: str) -> Iterator[None]:
        """Another program with a window of this name for a while."""
        process = self._start(command)
        wait_for(lambda: self.run("xdotool", "search", "--onlyvisible", "--name", name, check=False), name)
        try:
            yield
        finally:
            _end(process)

    def _start(self, command: Sequence[str], **options: object) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            command,
            env=self._environ or None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            **{"stderr": subprocess.DEVNULL, **options},
        )
        self._stack.callback(_end, process)
        return process


class Program:
    """The running program, as seen and handled from outside."""

    def __init__(self, desktop: Desktop, process: "subprocess.Popen[bytes]", errors: Path) -> None:
        self._desktop, self._process, self._errors = desktop, process, errors
        self.window = wait_for(self._find, "the window of the program")
        self._desktop.run("xdotool", "windowactivate", "--sync", self.window)

    @property
    def process_id(self) -> int:
        """The process of the program on the system."""
        return self._process.pid

    @property
    def title(self) -> str:
        """What the title bar says."""
        return self._desktop.run("xdotool", "getwindowname", self.window, check=False).strip()

    def resize(self, width: int, height: int) -> None:
        """Give the window this size, in the upper left corner."""
        self._desktop.run("xdotool", "windowmove", "--sync", self.window, "20", "30")
        self._desktop.run("xdotool", "windowsize", "--sync", self.window, str(width), str(height))

    def move_pointer(self, across: float, down: float) -> None:
        """Move the mouse to these shares of the window's width and height."""
        told = self._desktop.run("xdotool", "getwindowgeometry", "--shell", self.window)
        size = {name: int(value) for name, value in re.findall(r"^(WIDTH|HEIGHT)=(\d+)$", told, re.MULTILINE)}
        x, y = round(across * size["WIDTH"]), round(down * size["HEIGHT"])
        # Within the window: the place on the screen that xdotool tells leaves the frame out or counts it twice.
        self._desktop.run("xdotool", "mousemove", "--sync", "--window", self.window, str(x), str(y))

    def press(self, *keys: str) -> None:
        """Press keys in xdotool's names: "ctrl+shift+c", "Escape"."""
        self._desktop.run("xdotool", "windowfocus", "--sync", self.window, "key", "--delay", "30", *keys)

    def type_text(self, text: str) -> None:
        """Type on the keyboard."""
        self._desktop.run("xdotool", "type", "--delay", "15", text)

    def click(self, across: float, down: float, *, button: int = 1, times: int = 1) -> None:
        """Click at these shares of the window's width and height, or turn the wheel (buttons 4 and 5)."""
        self.move_pointer(across, down)
        self._desktop.run("xdotool", "click", "--repeat", str(times), "--delay", "30", str(button))

    def drag(
        self,
        down: float,
        start: float,
        end: float,
        *,
        steps: int = 24,
        during: Callable[[], object] | None = None,
        button: int = 1,
    ) -> None:
        """Draw the mouse with its button held from `start` to `end`; `during` is called before it is let go."""
        self.move_pointer(start, down)
        self._desktop.run("xdotool", "mousedown", str(button))
        for step in range(1, steps + 1):
            self.move_pointer(start + (end - start) * step / steps, down)
        if during is not None:
            during()
        self._desktop.run("xdotool", "mouseup", str(button))

    def carry(self, across: float, down: float, x: int, y: int) -> None:
        """Take what is at these shares of the window to a place on the screen, and let it fall there."""
        self.move_pointer(across, down)
        self._desktop.run("xdotool", "mousedown", "1")
        for step in (2, 4, 8):  # the hand must be seen to move before the system takes the thing over
            self._desktop.run("xdotool", "mousemove_relative", "--sync", str(step), "1")
        for step in (1, 0):
            time.sleep(0.3)
            self._desktop.run("xdotool", "mousemove", "--sync", str(x - step), str(y))
        time.sleep(0.3)
        self._desktop.run("xdotool", "mouseup", "1")

    @contextmanager
    def held(self, *keys: str) -> Iterator[None]:
        """Hold keys down for a while."""
        self._desktop.run("xdotool", "windowfocus", "--sync", self.window, "keydown", *keys)
        try:
            yield
        finally:
            self._desktop.run("xdotool", "keyup", *keys)

    def type_key(self, key: str) -> None:
        """Press a key in whatever window has the keys."""
        self._desktop.run("xdotool", "key", key)

    def wait_for_dialog(self, name: str) -> None:
        """Wait until a dialog of the program is there and has the keys."""
        wait_for(
            lambda: name in self._desktop.run("xdotool", "getactivewindow", "getwindowname", check=False), name
        )

    def close_dialog(self, name: str) -> None:
        """Leave a dialog by Esc, and wait until it is gone."""
        self.type_key("Escape")
        search = ("xdotool", "search", "--onlyvisible", "--name", name)
        wait_for(lambda: not self._desktop.run(*search, check=False).strip(), f"no more {name}")

    def look(self, crop: str) -> str:
        """What a part of the window looks like, as a digest."""
        command = f"import -window {self.window} -crop {crop} +repage rgb:- | md5sum"
        return self._desktop.run("sh", "-c", command)

    def picture(self, path: Path, *, crop: str = "") -> Path:
        """Take a picture of the window as it is on the screen."""
        options = ["-crop", crop, "+repage"] if crop else []
        self._desktop.run("import", "-window", self.window, *options, str(path))
        return path

    def wait_for_title(self, pattern: str) -> str:
        """Wait until the title matches the pattern and stays so for a moment; returns the title."""
        return wait_for(lambda: self._settled(pattern), f"a title like {pattern!r}; it is {self.title!r}")

    def wait_until_still(self) -> None:
        """Wait until two pictures, half a second apart, are the same."""
        before = self._desktop.run("sh", "-c", f"import -window {self.window} rgb:- | md5sum")

        def is_still() -> bool:
            nonlocal before
            time.sleep(0.5)
            last, before = before, self._desktop.run("sh", "-c", f"import -window {self.window} rgb:- | md5sum")
            return last == before

        wait_for(is_still, "a window that rests")

    def quit(self) -> tuple[int, str]:
        """Quit by the keyboard; the exit status, and all that was said on standard error."""
        self.press("ctrl+q")
        try:
            status = self._process.wait(_PATIENCE_S)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"the program does not end: {self._errors.read_text()}") from None
        return status, self._errors.read_text()

    def _find(self) -> str:
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with {self._process.returncode}: {self._errors.read_text()}")
        found = self._desktop.run(
            "xdotool",
            "search",
            "--onlyvisible",
            "--pid",
            str(self._process.pid),
            "--name",
            "Timeline",
            check=False,
        )
        return found.split()[-1] if found.split() else ""

    def _settled(self, pattern: str) -> str:
        title = self.title
        if not re.search(pattern, title):
            return ""
        time.sleep(0.5)
        return title if self.title == title else ""


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)
