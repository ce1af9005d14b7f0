"""What the README promises is what there is."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = ("events", "summarize", "date", "picture")


def test_every_key_of_the_readme_is_a_key_of_the_window() -> None:
    pytest.importorskip("PySide6.QtWidgets")
    from timeline_app.ui.actions import ACTIONS

    keys = {key for spec in ACTIONS for key in spec.keys}
    assert set(re.findall(r"<kbd>(.+?)</kbd>", README)) <= keys


def test_every_make_target_of_the_readme_is_in_the_makefile() -> None:
    targets = set(re.findall(r"^(\w+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    named = set(re.findall(r"^make (\w+)", README, re.MULTILINE))
    assert {"run", "test"} <= named <= targets


def test_the_floors_of_the_readme_are_those_of_the_contract() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    rows = re.findall(r"^\| \d \| (.+) \|$", README, re.MULTILINE)
    assert [row.replace("`", "").replace(", ", " | ") for row in rows] == layers


def test_every_picture_and_page_that_the_readme_names_is_there() -> None:
    named = re.findall(r"\]\(([^)#:]+)\)", README) + re.findall(r"`(docs/[^`*]+|[A-Z]+\.md)`", README)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_that_the_readme_names_is_one_of_its_command(command: str) -> None:
    from click.testing import CliRunner

    from timeline_app.cli import cli

    line = next(line for line in README.splitlines() if line.startswith(f"timeline-app {command} "))
    shown = CliRunner().invoke(cli, [command, "--help"]).output
    options = set(re.findall(r"--[a-z-]+", line))
    assert options
    assert {option for option in options if option not in shown} == set()


def test_the_version_is_told_the_same_everywhere() -> None:
    from timeline_app import __version__

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    assert f"## {__version__}" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
