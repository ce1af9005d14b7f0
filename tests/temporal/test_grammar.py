"""The rules and what they name fit together, so that no slip waits for the text that meets it."""

import json
import re
import shutil
from collections import Counter
from pathlib import Path

import pytest

from timeline_app import settings
from timeline_app.settings import resource
from timeline_app.temporal import ranges
from timeline_app.temporal.forms import FORMS
from timeline_app.temporal.grammar import grammar

#: forms of two ends in one span, which `ranges` makes into two spans of other forms
DIVIDED = ranges.DIVIDED
RULES = resource("temporal", "en.rules").read_text(encoding="utf-8")


def test_every_form_that_a_rule_names_is_known() -> None:
    assert set(grammar().forms) - set(FORMS) - DIVIDED == set()


def test_every_form_that_is_known_is_named_by_a_rule() -> None:
    assert (set(FORMS) | DIVIDED) - set(grammar().forms) == set()


def test_every_piece_of_the_rules_is_used() -> None:
    """WEAK and CORE are read by name: they tell where a rule is worth a try."""
    lines = [line for line in RULES.splitlines() if line and not line.startswith("#")]
    pieces = {line.partition(" = ")[0] for line in lines if re.match(r"\w+ = ", line)}
    used = set(re.findall(r"\w+", " ".join(re.split(r"\w+ = |\w+: ", line, maxsplit=1)[1] for line in lines)))
    assert pieces - used == {"WEAK", "CORE"}


def test_a_word_stands_in_one_class() -> None:
    """Of two classes the last would win without a word."""
    classes = json.loads(resource("temporal", "en.json").read_text(encoding="utf-8"))["classes"]
    places = Counter(word for group in classes.values() for word in group)
    assert [word for word, count in places.items() if count > 1] == []


@pytest.mark.parametrize("slip", ["calendar: the wekday", "calendar: weekday !<wekday>", "wekdays = wekday"])
def test_a_class_that_is_misspelt_is_told_with_its_rule(
    slip: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "temporal").mkdir()
    shutil.copy(resource("temporal", "en.json"), tmp_path / "temporal" / "zz.json")
    (tmp_path / "temporal" / "zz.rules").write_text(f"{RULES}\n{slip}\n", encoding="utf-8")
    monkeypatch.setattr(settings, "resources_folder", lambda: tmp_path)
    rule = re.split("[:=] ", slip, maxsplit=1)[1]
    with pytest.raises(ValueError, match=f"'wekday'.*{re.escape(rule)}"):
        grammar("zz")
