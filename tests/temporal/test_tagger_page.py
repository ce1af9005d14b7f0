"""The page about the tagger says what is so: its example, the files that it names, the classes in its rules."""

import re
from datetime import date
from pathlib import Path

from timeline_app.settings import resource
from timeline_app.temporal import tag

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "tagger.md").read_text(encoding="utf-8")


def test_the_example_of_the_page_is_what_the_tagger_gives() -> None:
    found = re.search(r'tag\("(.+)", date\((\d+), (\d+), (\d+)\)\)\n\n(.+?)\n```', PAGE, re.DOTALL)
    assert found is not None
    text, year, month, day, table = found.groups()
    expressions = tag(text, date(int(year), int(month), int(day)))
    rows = [re.split(r"\s{2,}", line) for line in table.splitlines()]
    assert rows == [[item.text, item.type, item.value, item.reason] for item in expressions]


def test_the_files_that_the_page_names_exist() -> None:
    names = {
        name for name in re.findall(r"`([\w/-]+\.(?:py|json|rules|txt|md))`", PAGE) if not name.startswith("xx")
    }
    folders = [ROOT, ROOT / "timeline_app" / "temporal", resource("temporal"), ROOT / "tests" / "temporal"]
    assert len(names) > 10
    assert {name for name in names if not any((folder / name).is_file() for folder in folders)} == set()


def test_the_rule_that_the_page_writes_is_among_the_rules() -> None:
    rules = resource("temporal", "en.rules").read_text(encoding="utf-8")
    (rule,) = re.findall(r"`(shift: [^`]+)`", PAGE)
    assert rule in rules
