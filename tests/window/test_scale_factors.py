"""At every scale factor, with large fonts and in languages from the right, the timeline is sharp and in order.

Each picture is painted by a process of its own: Qt reads the scale factor when it begins.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from math import ceil
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

_ROOT = Path(__file__).resolve().parents[2]


def seen(folder: Path, **environ: str) -> tuple[dict[str, object], QImage]:
    """What `tests.window.sights` tells and paints with these variables."""
    picture = folder / "timeline.png"
    done = subprocess.run(
        [sys.executable, "-m", "tests.window.sights", str(picture)],
        cwd=_ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environ},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    return told, QImage(str(picture))


@pytest.mark.parametrize("factor", ["1", "1.25", "2", "3"])
def test_every_scale_factor_is_painted_in_pixels_of_the_screen(tmp_path: Path, factor: str) -> None:
    told, image = seen(tmp_path, QT_SCALE_FACTOR=factor)
    ratio = float(factor)
    assert told["ratio"] == ratio
    assert told["picture_px"] == [round(1000 * ratio), round(420 * ratio)]
    assert image.width() == round(1000 * ratio)
    overview_px = told["overview_px"]
    assert isinstance(overview_px, int | float)
    assert told["density_px"] == ceil(overview_px * ratio)
    assert told["overlaps"] == told["outside"] == []


@pytest.mark.parametrize("points", ["7", "14", "22"])
@pytest.mark.parametrize("locale", ["de_DE", "ja_JP", "ar_EG"])
def test_large_and_small_fonts_keep_all_words_apart(tmp_path: Path, points: str, locale: str) -> None:
    told, _ = seen(tmp_path, POINTS=points, LOCALE=locale)
    assert told["overlaps"] == told["outside"] == []


@pytest.mark.parametrize("locale", ["ar_EG", "he_IL"])
def test_names_stand_at_the_right_where_the_language_begins_there_and_time_runs_as_ever(
    tmp_path: Path, locale: str
) -> None:
    told, _ = seen(tmp_path, LOCALE=locale)
    assert told["is_mirrored"]
    assert told["lanes_left"] == 0
    assert float(str(told["headers_left"])) > 800
    assert float(str(told["earliest_px"])) < float(str(told["latest_px"]))
    assert told["overlaps"] == told["outside"] == []


def test_a_finer_screen_shows_finer_heights(tmp_path: Path) -> None:
    """A density that was scaled up would have every row twice."""
    _, image = seen(tmp_path, QT_SCALE_FACTOR="2")
    rows = [bytes(image.constScanLine(y))[: 4 * image.width()] for y in range(image.height())]
    pairs = [rows[y] == rows[y + 1] for y in range(440, 640, 2)]  # the lane with the crowd
    assert not all(pairs)
