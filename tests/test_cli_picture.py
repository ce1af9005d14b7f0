"""Pictures from the command line: as a process without a display, read back; wrong calls told in a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtGui import QImage

from timeline_app.errors import SystemLibraryError
from timeline_app.library import Library
from timeline_app.painting import offscreen
from timeline_app.services.intake import intake

ROOT = Path(__file__).parent.parent
SVG = "{http://www.w3.org/2000/svg}"
#: What a picture of the article of these tests says.
TITLES = ("Rebels attacked the port of Bergen", "Parliament elected a new speaker")


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program without a display, in English."""
    kept = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
    kept.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "timeline_app", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
        env={**kept, "LC_ALL": "C.UTF-8", "LANGUAGE": "en", **environment},
        timeout=120,
        check=False,
    )


def words_of(path: Path) -> str:
    """All words that an SVG shows."""
    root = etree.fromstring(path.read_bytes())
    return " ".join(" ".join(text.text or "" for text in root.iter(f"{SVG}text")).split())


@pytest.fixture(scope="module")
def article(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("articles") / "talks.txt"
    path.write_text(
        "Talks in Oslo\n\nOSLO, May 5, 2021. Rebels attacked the port of Bergen on Monday, police said.\n\n"
        "The president will visit Paris in June. Parliament elected a new speaker on 3 April 2021.\n",
        encoding="utf-8",
    )
    return path


@pytest.fixture(scope="module")
def library(article: Path) -> Path:
    path = article.with_name("case.timeline")
    with Library.open(path) as opened:
        for _ in intake(opened, [article], workers=1):
            pass
    return path


def test_an_svg_is_drawn_without_a_display(article: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    done = run("picture", article, "--output", path, "--title", "Spring <2021> & more", "--size", "1200x700")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    words = words_of(path)
    for text in (*TITLES, "Spring <2021> & more", "3 events", "1 article", "2021"):
        assert text in words
    assert etree.fromstring(path.read_bytes()).get("width") == "1200"


def test_two_runs_make_the_same_file(library: Path, tmp_path: Path) -> None:
    for name in ("a.svg", "b.svg"):
        assert run("picture", library, "--output", tmp_path / name).returncode == 0
    assert (tmp_path / "a.svg").read_bytes() == (tmp_path / "b.svg").read_bytes()


def test_a_library_is_drawn_and_left_as_it_was(library: Path, tmp_path: Path) -> None:
    before = library.read_bytes()
    assert run("picture", library, "--output", tmp_path / "x.svg").returncode == 0
    assert all(title in words_of(tmp_path / "x.svg") for title in TITLES)
    assert library.read_bytes() == before


def test_a_library_that_is_not_merged_is_drawn_as_it_is_and_that_is_said(library: Path, tmp_path: Path) -> None:
    assert "not merged" not in run("picture", library, "--output", tmp_path / "x.svg").stderr
    copy = tmp_path / "copy.timeline"
    copy.write_bytes(library.read_bytes())
    with Library.open(copy) as opened:
        opened.unsettle()
    before = copy.read_bytes()
    done = run("picture", copy, "--output", tmp_path / "y.svg")
    assert done.returncode == 0
    assert f"{copy} has changes that are not merged yet" in done.stderr
    assert copy.read_bytes() == before


def test_a_png_has_its_size_and_theme(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.png"
    done = run("picture", library, "--output", path, "--size", "800x450", "--scale", "2", "--theme", "dark")
    assert done.returncode == 0
    picture = QImage(str(path))
    assert (picture.width(), picture.height()) == (1600, 900)
    assert picture.pixelColor(1, 1).lightness() < 60


@pytest.mark.parametrize(("options", "size"), [(("--landscape",), (842, 595)), ((), (595, 842))])
def test_a_pdf_has_pages_of_its_paper(
    library: Path, tmp_path: Path, options: tuple[str, ...], size: tuple[int, int]
) -> None:
    path = tmp_path / "x.pdf"
    done = run("picture", library, "--output", path, "--pages", "a4", *options, "--author", "J. Doe")
    assert done.returncode == 0
    document = pypdfium2.PdfDocument(path)
    assert document[0].get_size() == pytest.approx(size, abs=0.5)
    assert document.get_metadata_dict()["Author"] == "J. Doe"
    text = " ".join(" ".join(page.get_textpage().get_text_range() for page in document).split())
    assert all(title in text for title in TITLES)


def test_only_the_range_and_what_is_searched_for_is_drawn(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    assert run("picture", library, "--output", path, "--from", "1 May 2021", "--to", "31 May 2021").returncode == 0
    assert "1 of 3 events" in words_of(path)
    assert TITLES[1] not in words_of(path)
    assert run("picture", library, "--output", path, "--search", "parliament").returncode == 0
    assert TITLES[1] in words_of(path)
    assert TITLES[0] not in words_of(path)


def test_lanes_are_of_what_is_asked_for(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    assert run("picture", library, "--output", path, "--lanes", "place").returncode == 0
    assert "Paris" in words_of(path)
    assert "No place" in words_of(path)


def test_the_picture_speaks_the_users_language(library: Path, tmp_path: Path) -> None:
    path = tmp_path / "x.svg"
    assert run("picture", library, "--output", path, LC_ALL="de_DE.UTF-8", LANGUAGE="de").returncode == 0
    assert "Mai 2021" in words_of(path)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--output", "x.bmp"), ".png, .svg or .pdf"),
        (("--output", "x.svg", "--size", "big"), "1600x900"),
        (("--output", "x.png", "--size", "30000x900"), "at most"),
        (("--output", "x.svg", "--size", "10x10"), "too small"),
        (("--output", "x.svg", "--pages", "A4"), "Pages are for PDF"),
        (("--output", "x.svg", "--from", "2021", "--to", "2020"), "--to is before --from"),
        (("--output", "missing/x.svg"), "cannot be written"),
        ((), "--output"),
    ],
)
def test_a_wrong_call_is_said_in_a_sentence(
    library: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    named = [tmp_path / value if value.startswith(("x.", "missing")) else value for value in arguments]
    done = run("picture", library, *named)
    assert done.returncode == 2
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_picture_is_not_written_over_what_it_is_drawn_from(library: Path) -> None:
    done = run("picture", library, "--output", library)
    assert done.returncode == 2
    assert "one of the files to read" in done.stderr


def test_files_without_a_date_make_no_picture(tmp_path: Path) -> None:
    path = tmp_path / "plain.txt"
    path.write_text("Bread is baked from flour. Water is wet.\n", encoding="utf-8")
    os.utime(path, (0, 0))
    done = run("picture", path, "--output", tmp_path / "x.svg")
    assert done.returncode == 1
    assert "no event here has a date" in done.stderr
    assert not (tmp_path / "x.svg").exists()


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_drawn(article: Path, tmp_path: Path) -> None:
    done = run("picture", article, tmp_path / "missing.txt", "--output", tmp_path / "x.svg")
    assert done.returncode == 1
    assert "missing.txt" in done.stderr
    assert TITLES[0] in words_of(tmp_path / "x.svg")


def test_a_library_that_is_none_is_said(tmp_path: Path) -> None:
    path = tmp_path / "none.timeline"
    path.write_text("no library", encoding="utf-8")
    done = run("picture", path, "--output", tmp_path / "x.svg")
    assert done.returncode == 1
    assert "none.timeline" in done.stderr
    done = run("picture", tmp_path / "gone.timeline", "--output", tmp_path / "x.svg")
    assert done.returncode == 1
    assert not (tmp_path / "gone.timeline").exists()


def test_what_lies_far_away_is_said(tmp_path: Path) -> None:
    path = tmp_path / "far.txt"
    days = " ".join(f"Rebels attacked town {number} on {number} May 2021." for number in range(1, 13))
    path.write_text(f"Rebels\n\n{days} Napoleon lost the battle on 18 June 1815.\n", encoding="utf-8")
    done = run("picture", path, "--output", tmp_path / "x.svg")
    assert "1 of 13 events lie far from the others; --whole draws them, too." in done.stderr
    assert "12 of 13 events" in words_of(tmp_path / "x.svg")
    done = run("picture", path, "--output", tmp_path / "x.svg", "--whole")
    assert done.stderr == ""
    assert "1815" in words_of(tmp_path / "x.svg")


def test_without_qt_the_command_says_what_to_install(library: Path, tmp_path: Path) -> None:
    code = (
        "import sys, importlib.util\n"
        "real = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda name, *rest: None if name == 'PySide6' else real(name, *rest)\n"
        "sys.modules['PySide6'] = None\n"
        "from timeline_app.cli import main\n"
        f"sys.exit(main(['picture', {str(library)!r}, '--output', {str(tmp_path / 'x.svg')!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "timeline-app: Pictures need PySide6, which is not installed here: run “pip install PySide6-Essentials”."
    ]


def test_a_missing_system_library_is_one_sentence_with_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise ImportError("libEGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(offscreen.importlib, "import_module", refuse)
    with pytest.raises(SystemLibraryError, match=r"need the system library libEGL\.so\.1\. On Debian .* libegl1"):
        offscreen.start()


def test_a_missing_library_of_the_plugin_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(name: str) -> None:
        raise OSError("libfontconfig.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setattr(offscreen.ctypes, "CDLL", refuse)
    with pytest.raises(SystemLibraryError, match=r"libfontconfig\.so\.1"):
        offscreen.start()
