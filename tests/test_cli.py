"""The command line: its formats, its options, what it says and how it ends."""

import csv
import io
import json
import os
from pathlib import Path

import pytest

from timeline_app.cli import main

ROOT = Path(__file__).parent.parent
SAMPLES = ROOT / "seeds"
SAMPLE = SAMPLES / "congratulations.txt"
SEED = ROOT.parent / "shared" / "seed"

Output = pytest.CaptureFixture[str]

EVENT_KEYS = {
    "article", "path", "title", "start", "end", "edtf", "granularity", "value", "anchor", "expression", "sentence",
    "head", "participants", "confidence", "importance",
}  # fmt: skip


@pytest.fixture(autouse=True)
def no_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    """A runner of tests may say how wide its own terminal is; to a pipe a table is written unwrapped."""
    monkeypatch.delenv("COLUMNS", raising=False)


def _jsonl(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_events_as_json_lines_have_the_agreed_shape(article: Path, capsys: Output) -> None:
    assert main(["events", str(article), "--format", "jsonl"]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    events = _jsonl(captured.out)
    text = "OSLO, May 5, 2021. Rebels attacked the port of Bergen on Monday, police said."
    attack = next(event for event in events if event["value"] == "2021-05-03")
    assert set(attack) >= EVENT_KEYS
    assert (attack["article"], attack["path"], attack["anchor"]) == ("Talks in Oslo", str(article), "expression")
    assert (attack["start"], attack["end"]) == ("2021-05-03", "2021-05-04")
    assert (attack["edtf"], attack["granularity"]) == ("2021-05-03", "day")
    for name, key in (("head", "attacked"), ("expression", "Monday")):
        part = attack[name]
        assert isinstance(part, dict)
        assert part["text"] == key == text[part["start"] : part["end"]]
    sentence = attack["sentence"]
    assert isinstance(sentence, dict)
    assert sentence["text"] == text.removeprefix("OSLO, May 5, 2021. ")
    assert {event["value"] for event in events} >= {"2021-06", "2019-04-03"}


def test_events_tell_the_same_in_all_three_formats(article: Path, capsys: Output) -> None:
    told = {}
    for form in ("jsonl", "csv", "table"):
        assert main(["events", str(article), "--format", form]) == 0
        told[form] = capsys.readouterr().out
    events = _jsonl(told["jsonl"])
    rows = list(csv.DictReader(io.StringIO(told["csv"])))
    assert [row["title"] for row in rows] == [event["title"] for event in events]
    assert [row["edtf"] for row in rows] == [event["edtf"] for event in events]
    assert all(str(event["title"]) in told["table"] for event in events)
    assert len(told["table"].splitlines()) == len(events) + 1
    assert (
        told["table"].index("3 April 2019") < told["table"].index("3 May 2021") < told["table"].index("June 2021")
    )


def test_what_two_articles_tell_is_one_event_with_both(article: Path, capsys: Output) -> None:
    other = article.with_name("again.txt")
    other.write_text(
        "Attack on Bergen\n\nBERGEN, May 6, 2021. Rebels attacked the port of Bergen on Monday.\n",
        encoding="utf-8",
    )
    call = ["events", str(article), str(other), "--format", "jsonl"]
    assert main(call) == 0
    (attack,) = [event for event in _jsonl(capsys.readouterr().out) if event["value"] == "2021-05-03"]
    sources = attack["sources"]
    assert isinstance(sources, list)
    assert {source["path"] for source in sources} == {str(article), str(other)}
    assert all("attacked the port" in source["sentence"]["text"] for source in sources)
    assert attack["source_count"] == 2
    assert main([*call, "--no-merge"]) == 0
    attacks = [event for event in _jsonl(capsys.readouterr().out) if event["value"] == "2021-05-03"]
    assert [event["source_count"] for event in attacks] == [1, 1]


def test_events_tell_who_where_and_whether(article: Path, capsys: Output) -> None:
    main(["events", str(article), "--format", "jsonl"])
    visit = next(event for event in _jsonl(capsys.readouterr().out) if event["value"] == "2021-06")
    assert (visit["status"], visit["place"]) == ("planned", "Paris")
    assert {"name": "Paris", "kind": "place", "role": ""} in visit["cast"]  # type: ignore[operator]
    main(["events", str(article)])
    header, *rows = capsys.readouterr().out.splitlines()
    assert header.split() == ["DATE", "EVENT", "WHO", "STATUS", "SOURCES"]
    assert [row for row in rows if " planned " in row] == [row for row in rows if row.startswith("June 2021")]


def test_undated_happenings_are_listed_when_asked_for_and_told_of_otherwise(
    tmp_path: Path, capsys: Output
) -> None:
    path = tmp_path / "undated.txt"
    path.write_text("The bank raised its rates. Rebels attacked the port.\n", encoding="utf-8")
    os.utime(path, (0, 0))
    main(["events", str(path), "--undated", "--all", "--format", "jsonl"])
    undated = _jsonl(capsys.readouterr().out)
    assert {event["start"] for event in undated} <= {None}
    main(["events", str(path)])
    captured = capsys.readouterr()
    listed = captured.out.count("no date")
    told = captured.err.split(" more have no date; --undated lists them")[0].removeprefix("timeline-app: ")
    assert listed + int(told or 0) == len(undated) > 0


def test_undated_happenings_are_those_that_no_words_date(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "dateline.txt"
    path.write_text(
        "OSLO, May 4, 2016. Rebels attacked the port. A truce was signed on Monday.\n", encoding="utf-8"
    )
    assert main(["events", str(path), "--undated", "--format", "jsonl"]) == 0
    undated = _jsonl(capsys.readouterr().out)
    assert [event["head"]["text"] for event in undated] == ["attacked"]
    assert undated[0]["anchor"] == "reference"
    path.write_text("OSLO, May 4, 2016. A truce was signed on Monday.\n", encoding="utf-8")
    assert main(["events", str(path), "--undated"]) == 0
    assert capsys.readouterr().err == "timeline-app: the text dates all of its events.\n"


def test_a_table_fits_the_columns_that_are_given(
    article: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    main(["events", str(article)])
    assert max(map(len, capsys.readouterr().out.splitlines())) <= 80


def test_all_adds_what_deserves_no_entry(article: Path, capsys: Output) -> None:
    main(["events", str(article), "--format", "jsonl"])
    few = _jsonl(capsys.readouterr().out)
    main(["events", str(article), "--format", "jsonl", "--all"])
    everything = _jsonl(capsys.readouterr().out)
    assert len(everything) > len(few)
    assert all(event in everything for event in few)


def test_a_given_date_goes_before_the_one_that_is_written(article: Path, capsys: Output) -> None:
    assert main(["events", str(article), "--date", "5 May 2016", "--format", "jsonl"]) == 0
    assert {event["value"] for event in _jsonl(capsys.readouterr().out)} >= {"2016-05-02", "2016-06", "2019-04-03"}


def test_articles_come_in_the_order_in_which_they_are_named(article: Path, capsys: Output) -> None:
    paths = [article.with_name(name) for name in ("z.txt", "a.txt", "m.txt")]
    for path in paths:
        path.write_text(article.read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["date", *map(str, paths), "--format", "jsonl"]) == 0
    assert [record["path"] for record in _jsonl(capsys.readouterr().out)] == [str(path) for path in paths]


def test_one_bad_file_is_named_on_one_line_and_the_rest_is_done(article: Path, capsys: Output) -> None:
    empty = article.with_name("empty.txt")
    empty.touch()
    assert main(["events", str(empty), str(article), str(article.with_name("gone.md"))]) == 1
    captured = capsys.readouterr()
    assert "3 May 2021" in captured.out
    assert sorted(line.split("“")[1].split("”")[0] for line in captured.err.splitlines()) == [
        "empty.txt",
        "gone.md",
    ]


def test_other_files_in_a_folder_are_named_and_are_no_failure(article: Path, capsys: Output) -> None:
    picture = article.with_name("picture.jpg")
    picture.touch()
    assert main(["events", str(article.parent)]) == 0
    assert "picture.jpg" in capsys.readouterr().err
    assert main(["events", str(picture)]) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["events"], "PATH"),
        (["events", "x.txt", "--date", "2020-13-45"], "“2020-13-45” is not a date"),
        (["events", "x.txt", "--date", "2019.."], "is a stretch of time"),
        (["events", "x.txt", "--format", "xml"], "xml"),
        (["events", "x.txt", "--language", "english"], "ISO 639-1"),
        (["summarize", "x.txt", "--from", "soon-ish"], "is not a date"),
        (["summarize", "x.txt", "--from", "2020", "--to", "2019"], "--to is before --from"),
        (["summarize", "x.txt", "--sentences", "0"], "0 is not in the range"),
        (["summarize", "x.txt", "--method", "magic"], "magic"),
        (["summarize", "x.txt", "--percent", "101"], "101 is not in the range"),
        (["summarize", "x.txt", "--words", "9", "--percent", "9"], "--words and --percent are two lengths"),
        (["summarize", "x.txt", "--sentences", "1", "--words", "9"], "--sentences and --words are two lengths"),
        (["summarise", "x.txt"], "summarise"),
        (["date", "x.txt", "--nonsense"], "--nonsense"),
    ],
)
def test_a_wrong_call_says_what_is_wrong(arguments: list[str], words: str, capsys: Output) -> None:
    assert main(arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert words in captured.err


@pytest.mark.parametrize("command", [[], ["events"], ["summarize"], ["date"]])
def test_every_command_has_help(command: list[str], capsys: Output) -> None:
    assert main([*command, "--help"]) == 0
    captured = capsys.readouterr()
    assert "Usage: timeline-app" in captured.out
    assert "PATH" in captured.out


def test_a_summary_tells_what_happened_in_the_range(article: Path, capsys: Output) -> None:
    call = ["summarize", str(article), "--from", "Apr 2019", "--to", "30 April 2019", "--format", "json"]
    assert main(call) == 0
    summary = json.loads(capsys.readouterr().out)
    assert [s["text"] for s in summary["sentences"]] == ["Parliament elected a new speaker on 3 April 2019."]
    assert summary["sources"][0]["title"] == "Talks in Oslo"


@pytest.mark.parametrize("form", ["text", "markdown", "html", "json"])
def test_a_summary_has_as_many_sentences_as_wanted(article: Path, capsys: Output, form: str) -> None:
    assert main(["summarize", str(article), "--sentences", "2", "--format", form]) == 0
    out = capsys.readouterr().out
    sentences = ("Rebels attacked the port", "The president will visit", "Parliament elected")
    assert sum(sentence in out for sentence in sentences) == 2


def test_a_summary_up_to_a_date_includes_it(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--to", "3 May 2021", "--format", "text"]) == 0
    out = capsys.readouterr().out
    assert "Rebels attacked" in out
    assert "will visit" not in out


def test_a_summary_of_a_time_that_nothing_tells_of_says_so(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--from", "1901", "--to", "1902"]) == 0
    assert capsys.readouterr().err == "timeline-app: no sentence tells of 1901 – 1902.\n"


@pytest.mark.parametrize(("option", "count"), [("--words=12", 1), ("--percent=70", 2), ("--per-day", 3)])
def test_a_summary_is_as_long_as_wanted(article: Path, capsys: Output, option: str, count: int) -> None:
    assert main(["summarize", str(article), option, "--format", "json"]) == 0
    summary = json.loads(capsys.readouterr().out)
    assert len(summary["sentences"]) == count
    assert summary["is_per_day"] == (option == "--per-day")


def test_a_summary_day_by_day_has_the_days_as_headings(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article), "--per-day", "--sentences", "1"]) == 0
    assert "Wednesday, 3 April 2019\n• Parliament elected a new speaker" in capsys.readouterr().out


def test_a_summary_says_which_monday_is_meant(article: Path, capsys: Output) -> None:
    assert main(["summarize", str(article)]) == 0
    out = capsys.readouterr().out
    assert "• [Monday, 3 May 2021] Rebels attacked the port of Bergen on Monday, police said. [1]" in out
    assert "• Parliament elected a new speaker on 3 April 2019. [1]" in out
    assert "Dates in brackets were added." in out


def test_what_cannot_be_done_as_asked_is_said_beside_the_summary(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "welsh.txt"
    path.write_text("Roedd y bobl yn y dref ar 3 Mawrth 2019. Aeth y trên i ffwrdd.\n", encoding="utf-8")
    assert main(["summarize", str(path), "--language", "cy"]) == 0
    captured = capsys.readouterr()
    assert (
        captured.err
        == "timeline-app: Common words of the language “cy” are not known: all of its words count alike.\n"
    )
    assert "stop words" not in captured.out


def test_articles_without_a_sentence_give_a_summary_that_says_so(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "signs.txt"
    path.write_text("* * *\n", encoding="utf-8")
    main(["summarize", str(path)])
    captured = capsys.readouterr()
    assert captured.err.strip()
    assert "•" not in captured.out


def test_a_file_that_never_was_is_named(capsys: Output) -> None:
    assert main(["events", "nosuch.txt"]) == 1
    assert "“nosuch.txt” is not there" in capsys.readouterr().err


def test_the_date_of_an_article_comes_with_its_reasons(article: Path, capsys: Output) -> None:
    assert main(["date", str(article), "--format", "jsonl"]) == 0
    (record,) = _jsonl(capsys.readouterr().out)
    assert "2021-05-05" in json.dumps(record)
    assert main(["date", str(article)]) == 0
    assert "5 May 2021" in capsys.readouterr().out


def test_output_goes_into_a_file_as_it_would_go_to_the_terminal(
    article: Path, tmp_path: Path, capsys: Output
) -> None:
    target = tmp_path / "events.csv"
    target.write_text("old", encoding="utf-8")
    assert main(["events", str(article), "--format", "csv"]) == 0
    shown = capsys.readouterr().out
    assert main(["events", str(article), "--format", "csv", "--output", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert target.read_bytes().decode() == shown
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("target", ["no/such/folder/x.csv", "talks.txt", "."])
def test_output_is_refused_where_it_cannot_or_must_not_go(article: Path, capsys: Output, target: str) -> None:
    before = article.read_bytes()
    assert main(["events", str(article), "--output", str(article.parent / target)]) == 2
    assert "--output" in capsys.readouterr().err
    assert article.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="names of files are text there")
@pytest.mark.parametrize(
    "name", [b"caf\xe9.txt", b"two\nlines.txt", b"\"quotes' & more.txt", "\u202egnp.txt".encode()]
)
def test_hostile_file_names_do_not_break_the_lines(article: Path, capsys: Output, name: bytes) -> None:
    path = article.with_name(os.fsdecode(name))
    article.rename(path)
    assert main(["events", str(path), "--format", "jsonl"]) == 0
    assert all(event["title"] for event in _jsonl(capsys.readouterr().out))
    path.write_bytes(b"")
    assert main(["events", str(path)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_the_sample_with_calls_on_a_weekday_tells_who_called(capsys: Output) -> None:
    assert main(["events", str(SAMPLE), "--format", "jsonl"]) == 0
    events = _jsonl(capsys.readouterr().out)
    assert {event["article"] for event in events} == {
        "Chile thanks presidents and prime ministers for support during rescue of miners"
    }
    assert "2010-10-13" in {event["value"] for event in events}


@pytest.mark.skipif(not SEED.is_dir(), reason="the seed article is not beside this checkout")
@pytest.mark.parametrize("form", ["table", "jsonl", "csv"])
def test_the_seed_article_tells_of_the_calls_on_18_august(capsys: Output, form: str) -> None:
    assert main(["events", str(next(SEED.glob("*.txt"))), "--date", "2020-08-19", "--format", form]) == 0
    out = capsys.readouterr().out
    line = next(line for line in out.splitlines() if "18 August 2020" in line or "2020-08-18" in line)
    assert "Kremlin emphasizes need to keep situation in Belarus within legal framework" in line
    assert all(name in line for name in ("Putin", "Merkel", "Macron", "Michel"))
    assert "19 August 2020" in out or "2020-08-19" in out
