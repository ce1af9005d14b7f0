"""What the command says of a length and a time that it cannot keep to."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline_app.cli import main

Output = pytest.CaptureFixture[str]

TEXT = """Whose harbour?

Rebels attacked the port of Bergen on 3 May 2021, police said.

Who will pay for it?

Engineers from three towns had closed the last of the gates in Bergen by 5 May 2021, the harbour office said.
"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "harbour.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


@pytest.mark.parametrize("method", ["news", "lexrank", "luhn"])
@pytest.mark.parametrize("words", [1, 3, 5, 9])
def test_no_length_makes_a_heading_or_a_question_the_summary(
    article: Path, capsys: Output, method: str, words: int
) -> None:
    call = ["summarize", str(article), "--date", "2021-05-06", "--words", str(words), "--method", method]
    assert main([*call, "--format", "json"]) == 0
    captured = capsys.readouterr()
    [sentence] = json.loads(captured.out)["sentences"]
    told = len(sentence["text"].split())
    assert sentence["text"].startswith(("Rebels", "Engineers"))
    assert captured.err == f"timeline-app: Whole sentences need {told} words here, not {words}.\n"


def test_a_length_that_is_kept_needs_no_remark(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--date", "2021-05-06", "--words", "12"]) == 0
    captured = capsys.readouterr()
    assert "Rebels attacked the port" in captured.out
    assert captured.err == ""


def test_less_than_a_sentence_is_one_and_is_said_to_be(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--date", "2021-05-06", "--percent", "1"]) == 0
    told = "timeline-app: A share of 1 per cent is less than one sentence of 3: one is told.\n"
    assert capsys.readouterr().err == told


@pytest.mark.parametrize(
    ("option", "told"),
    [("--from", "the time since 1 June 2031"), ("--to", "the time until 1 June 2011")],
)
def test_a_time_without_an_end_is_named_as_one(article: Path, capsys: Output, option: str, told: str) -> None:
    date = told.removeprefix("the time since ").removeprefix("the time until ")
    assert main(["summarize", str(article), "--date", "2021-05-06", option, date]) == 0
    assert capsys.readouterr().err == f"timeline-app: no sentence tells of {told}.\n"


@pytest.mark.parametrize("form", ["text", "markdown", "html"])
def test_a_summary_that_tells_nothing_has_no_heading_either(article: Path, capsys: Output, form: str) -> None:
    assert main(["summarize", str(article), "--from", "2031", "--format", form]) == 0
    assert capsys.readouterr().out == ""


def test_a_summary_that_tells_nothing_is_an_object_all_the_same(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--from", "2031", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["sentences"] == []


def test_a_heading_names_a_time_without_an_end(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--date", "2021-05-06", "--from", "2020"]) == 0
    assert capsys.readouterr().out.startswith("Summary: since 2020\n")
