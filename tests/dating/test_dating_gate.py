"""The year is found as often as before, and the confidence is as honest; `gate.json` pins the scores and the sets.

A lower score fails. `python -m tests.dating.test_dating_gate` prints the present ones in the form of the file.
"""

import hashlib
import json
from pathlib import Path

import pytest

from tests.dating.accuracy import NEWS, WEB, answers, figures, news, web

GATE = Path(__file__).with_name("gate.json")
SETS = {"en-web": (WEB, web), "en-timebank-aquaint": (NEWS, news)}


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def scores(name: str) -> dict[str, float]:
    found = figures(answers(SETS[name][1]()))
    return {
        "right": round(found.right, 1),
        "by_year": round(found.by_year, 1),
        "sure": round(found.sure, 1),
        "sure_right": round(found.sure_right, 1),
        "calibration_error": round(found.calibration_error, 1),
        "log_mass": round(found.log_mass, 3),
    }


@pytest.mark.parametrize("name", SETS)
def test_the_year_is_found_as_often_as_before(name: str) -> None:
    if not SETS[name][0].is_file():
        pytest.skip("the labelled articles are not on this machine")
    pinned = json.loads(GATE.read_text(encoding="utf-8"))[name]
    assert digest(SETS[name][0]) == pinned["sha256"], "the labelled set has changed: pin it anew"
    present = scores(name)
    for figure in ("right", "by_year", "sure", "sure_right", "log_mass"):
        assert present[figure] >= pinned[figure], (figure, present)
    assert present["calibration_error"] <= pinned["calibration_error"], present


if __name__ == "__main__":
    print(
        json.dumps({name: {"sha256": digest(path), **scores(name)} for name, (path, _) in SETS.items()}, indent=2)
    )
