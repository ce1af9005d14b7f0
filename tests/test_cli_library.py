"""Commands over a library: what the window shows of it is what they tell."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from timeline_app.cli import main
from timeline_app.library import Library
from timeline_app.model import Mark
from timeline_app.reading import read
from timeline_app.services.analysis import analyse
from timeline_app.services.merging import settle

Output = pytest.CaptureFixture[str]

STORIES = {
    "harbour.txt": """Rebels attack Bergen

BERGEN, May 4, 2021. Rebels attacked the port of Bergen on Monday, the harbour police said.

Engineers closed the last of the gates on Tuesday. The mayor wept.
""",
    "talks.txt": """Talks in Oslo

OSLO, May 5, 2021. Rebels attacked the port of Bergen on Monday, the harbour police said.

Parliament elected a new speaker in Oslo on 3 April 2021.
""",
    "storm.txt": """Storm in Porto

PORTO, May 6, 2021. A storm closed the harbour of Porto on Wednesday, the port authority said.
""",
}


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """Three articles, the last one not checked; one event has a title of the user's."""
    with Library.open(tmp_path / "case.timeline") as library:
        for name, text in STORIES.items():
            path = tmp_path / name
            path.write_text(text, encoding="utf-8")
            library.add_file(path, [analyse(article) for article in read(path)])
        library.set_checked(3, False)
        settle(library)
        speaker = next(one.event.id for one in library.event_details() if "speaker" in one.event.title)
        library.edit_event(speaker, title="A speaker is elected", lane="Parliament")
        return library.path


def events(capsys: Output, *call: object) -> list[dict[str, object]]:
    assert main(["events", *map(str, call), "--format", "jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_events_of_a_library_are_those_of_the_window_in_their_order(library: Path, capsys: Output) -> None:
    told = events(capsys, library)
    with Library.open(library) as opened:
        assert [one["title"] for one in told] == [detail.event.title for detail in opened.event_details()]
    assert [one["start"] for one in told] == sorted(str(one["start"]) for one in told)
    assert "A speaker is elected" in [one["title"] for one in told]
    assert {one["lane"] for one in told} == {"", "Parliament"}
    assert not any("storm" in str(one["title"]).lower() for one in told), "its article is not checked"


def test_tellings_of_a_library_can_be_parted_and_the_minor_ones_listed(library: Path, capsys: Output) -> None:
    merged, parted, every = (
        events(capsys, library),
        events(capsys, library, "--no-merge"),
        events(capsys, library, "--all"),
    )
    attack = next(one for one in merged if "attacked" in str(one["title"]))
    assert attack["source_count"] == 2
    assert sum(one["title"] == attack["title"] for one in parted) == 2
    assert all(one["source_count"] == 1 for one in parted)
    assert {str(one["title"]) for one in every} > {str(one["title"]) for one in merged}


def test_a_hidden_event_is_not_listed(library: Path, capsys: Output) -> None:
    first = events(capsys, library)[0]["title"]
    with Library.open(library) as opened:
        opened.edit_event(opened.event_details()[0].event.id, hidden=True)
    assert first not in [one["title"] for one in events(capsys, library)]


def test_a_summary_of_a_library_keeps_to_its_articles_pins_and_strikes(library: Path, capsys: Output) -> None:
    assert main(["summarize", str(library), "--format", "json", "--sentences", "20"]) == 0
    told = json.loads(capsys.readouterr().out)["sentences"]
    assert [one for one in told if "storm" in one["text"]] == []
    wept, attack = (next(one["text"] for one in told if word in one["text"]) for word in ("gates", "attacked"))
    with Library.open(library) as opened:
        text = opened.article(1).text
        opened.mark_sentences({(1, text.index(wept)): Mark.PINNED, (1, text.index(attack)): Mark.STRUCK})
    assert main(["summarize", str(library), "--sentences", "1", "--from", "2021-05"]) == 0
    captured = capsys.readouterr()
    assert wept in captured.out
    assert attack not in captured.out
    assert captured.err == ""


def test_dates_of_a_library_are_those_that_it_keeps(library: Path, capsys: Output) -> None:
    assert main(["date", str(library), "--format", "jsonl"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(one["article"], one["edtf"]) for one in told] == [
        ("Rebels attack Bergen", "2021-05-04"),
        ("Talks in Oslo", "2021-05-05"),
        ("Storm in Porto", "2021-05-06"),
    ]


def test_what_is_not_merged_yet_is_said(library: Path, capsys: Output) -> None:
    with Library.open(library) as opened:
        opened.unsettle()
    assert main(["events", str(library)]) == 0
    assert "has changes that are not merged yet: one event may stand there twice." in capsys.readouterr().err
    assert main(["events", str(library), "--no-merge"]) == 0
    assert capsys.readouterr().err == ""


ONE = "Name one library, or files and folders of articles."
FOR_ARTICLES = "is for articles that are read; a library knows that of its own."
WRONG = {
    "{folder}/talks.txt": ONE,
    "{library}": ONE,
    "--language=de": f"--language {FOR_ARTICLES}",
    "--date=2021-05-06": f"--date {FOR_ARTICLES}",
}


@pytest.mark.parametrize(
    ("command", "more"),
    [
        (command, more)
        for command in ("events", "summarize", "date", "picture")
        for more in WRONG
        if (command, more) != ("date", "--date=2021-05-06")  # it has no such option
    ],
)
def test_a_call_that_cannot_be_meant_is_told_in_a_sentence(
    library: Path, capsys: Output, command: str, more: str
) -> None:
    output = ["--output", str(library.with_name("x.svg"))] if command == "picture" else []
    assert main([command, str(library), more.format(folder=library.parent, library=library), *output]) == 2
    assert WRONG[more] in " ".join(capsys.readouterr().err.split())


@pytest.mark.parametrize("command", ["events", "summarize", "date"])
def test_a_library_is_neither_made_nor_written_over(
    tmp_path: Path, library: Path, capsys: Output, command: str
) -> None:
    gone = tmp_path / "gone.timeline"
    assert main([command, str(gone)]) == 1
    assert "gone.timeline" in capsys.readouterr().err
    assert not gone.exists()
    assert main([command, str(library), "--output", str(library)]) == 2
    assert "--output is one of the files to read" in capsys.readouterr().err
    other = tmp_path / "text.timeline"
    other.write_text("no library", encoding="utf-8")
    assert main([command, str(other)]) == 1
    assert "text.timeline" in capsys.readouterr().err
