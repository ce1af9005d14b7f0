"""Events, dates and summaries as they leave the program: exact shapes, and nothing that the text says is run."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import (
    Analysis,
    Anchor,
    Article,
    Candidate,
    Event,
    Granularity,
    Interval,
    Origin,
    Participant,
    ParticipantKind,
    Ranges,
    ReferenceDate,
    Status,
    TimeExpression,
)
from timeline_app.services.exports import (
    EVENT_FORMATS,
    events_html,
    events_tsv,
    write_dates,
    write_entries,
    write_summary,
)
from timeline_app.services.listing import tellings
from timeline_app.services.merging import Entry, Remarks, Told, merge_analyses
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.services.tables import columns, display_width, fitted_columns, flat, tsv

TEXT = "Envoys met in Graz on Tuesday. A truce was signed around 44 BC. Nobody knows when it ended."
TUESDAY = TimeExpression(
    22, 29, "Tuesday", "DATE", "2020-08-18", interval=Interval.day(2020, 8, 18), reason="Why."
)


ANN = Participant("Ann Lee", ParticipantKind.PERSON, "envoy")


def analysis(title: str = "Truce", path: Path | None = Path("in/truce.txt")) -> Analysis:
    reference = ReferenceDate(
        Interval.day(2020, 8, 19),
        Origin.DATELINE,
        0.45,
        ("The dateline says 19 August.", "The year is the latest that fits."),
        (Candidate(Interval.day(2019, 8, 19), Origin.DATELINE, 0.2, "The year before fits as well."),),
        is_year_assumed=True,
    )
    article = Article(title=title, text=TEXT, path=path, source="APA", reference=reference)
    ancient = Interval(Interval.year(-43).start, Interval.year(-43).end, Granularity.YEAR, approximate=True)
    events = (
        Event("Envoys met in Graz", TUESDAY.interval, "2020-08-18", 7, 10, 0, 30, TUESDAY, Anchor.EXPRESSION,
              (ANN, Participant("Bo Ek")), "Graz", 0.91234, 0.8),
        Event("A truce was signed", ancient, "BC0044", 43, 49, 31, 63, None, Anchor.CONTEXT),
        Event("It ended", None, "", 86, 91, 64, 92),
    )  # fmt: skip
    return Analysis(article, ((0, 30), (31, 63), (64, 92)), (TUESDAY,), events)


def written(form: str) -> str:
    stream = io.StringIO()
    write_entries(stream, tellings([analysis()]), form)
    return stream.getvalue()


def test_an_event_in_jsonl_has_the_shape_that_scripts_rely_on() -> None:
    first, second, third = (json.loads(line) for line in written("jsonl").splitlines())
    assert first == {
        "article": "Truce",
        "path": "in/truce.txt",
        "title": "Envoys met in Graz",
        "start": "2020-08-18",
        "end": "2020-08-19",
        "edtf": "2020-08-18",
        "granularity": "day",
        "value": "2020-08-18",
        "anchor": "expression",
        "expression": {
            "text": "Tuesday", "start": 22, "end": 29, "type": "DATE", "value": "2020-08-18", "reason": "Why.",
        },
        "sentence": {"text": "Envoys met in Graz on Tuesday.", "start": 0, "end": 30},
        "head": {"text": "met", "start": 7, "end": 10},
        "participants": ["Ann Lee", "Bo Ek"],
        "cast": [
            {"name": "Ann Lee", "kind": "person", "role": "envoy"},
            {"name": "Bo Ek", "kind": "unknown", "role": ""},
        ],
        "place": "Graz",
        "status": "asserted",
        "reason": "",
        "confidence": 0.912,
        "importance": 0.8,
        "is_year_assumed": True,
        "sources": [
            {
                "article": "Truce",
                "path": "in/truce.txt",
                "sentence": {"text": "Envoys met in Graz on Tuesday.", "start": 0, "end": 30},
            },
        ],
        "source_count": 1,
    }  # fmt: skip
    assert (second["start"], second["end"], second["edtf"]) == ("-0043-01-01", "-0042-01-01", "-0043~")
    assert second["expression"] is None
    assert [third[name] for name in ("start", "end", "edtf", "granularity")] == [None] * 4


@pytest.mark.parametrize(
    ("interval", "start", "end"),
    [
        (Interval.moment(2020, 8, 18, 15, 30), "2020-08-18T15:30:00", "2020-08-18T15:31:00"),
        (Interval.moment(2020, 12, 31, 23), "2020-12-31T23:00:00", "2021-01-01T00:00:00"),
        (Interval.month(2020, 2), "2020-02-01", "2020-03-01"),
        (Interval.century(19), "1900-01-01", "2000-01-01"),
    ],
)
def test_ends_are_iso_8601_and_exclusive(interval: Interval, start: str, end: str) -> None:
    article = Article("T", TEXT)
    event = Event("E", interval, "", 0, 1, 0, 2)
    stream = io.StringIO()
    write_entries(stream, [Entry((Told(event, article),))], "jsonl")
    record = json.loads(stream.getvalue())
    assert (record["start"], record["end"]) == (start, end)


def test_csv_has_a_row_an_event_and_quotes_what_needs_it() -> None:
    rows = list(csv.DictReader(io.StringIO(written("csv"), newline="")))
    assert [row["title"] for row in rows] == ["Envoys met in Graz", "A truce was signed", "It ended"]
    assert rows[0]["participants"] == "Ann Lee; Bo Ek"
    assert rows[0]["cast"] == "Ann Lee (person, envoy); Bo Ek (unknown)"
    assert "note" not in rows[0]
    assert rows[0]["expression"] == "Tuesday"
    assert rows[2]["start"] == rows[2]["expression"] == ""


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_what_the_user_says_of_an_entry_goes_along(form: str) -> None:
    event, remarks = analysis().events[0], Remarks("Court", "red", ("fraud", "key"), "Ask him.")
    added = Told(event, Article("", ""))
    stream = io.StringIO()
    write_entries(stream, [Entry((added, Told(event, analysis().article)), remarks)], form)
    lines = stream.getvalue()
    record = next(csv.DictReader(io.StringIO(lines, newline=""))) if form == "csv" else json.loads(lines)
    assert (record["lane"], record["colour"], record["note"]) == ("Court", "red", "Ask him.")
    assert record["tags"] in ("fraud; key", ["fraud", "key"])
    assert int(record["source_count"]) == 1
    assert "Truce" in str(record["sources"])


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t=", "\r=", "＝"])
def test_no_cell_is_a_formula(sign: str) -> None:
    stream = io.StringIO()
    write_entries(stream, tellings([analysis(title=f'{sign}HYPERLINK("http://x")')]), "csv")
    for row in csv.reader(io.StringIO(stream.getvalue(), newline="")):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    for line in events_tsv(tellings([analysis(title=f"{sign}1+1")])).splitlines():
        assert not any(cell.startswith(("=", "+", "-", "@", "＝")) for cell in line.split("\t"))
    assert re.search(r"<td>[=+@＝-]", events_html(tellings([analysis(title=f"{sign}1+1")]))) is None


def test_the_table_is_in_the_order_of_time_with_the_undated_last() -> None:
    lines = written("table").splitlines()
    assert [line.split("  ")[0] for line in lines] == ["DATE", "around 44 BC", "≈ 18 August 2020?", "no date"]
    starts = {
        line.index(word) for line, word in zip(lines, ("EVENT", "A truce", "Envoys", "It ended"), strict=True)
    }
    assert len(starts) == 1


def entry(*articles: str, status: Status = Status.ASSERTED, cast: int = 1) -> Entry:
    people = tuple(Participant(f"Person {number}") for number in range(cast))
    event = Event(
        "Envoys met in Graz", Interval.day(2020, 8, 18), "2020-08-18", 7, 10, 0, 30, cast=people, status=status
    )
    return Entry(tuple(Told(event, Article(title, TEXT)) for title in articles))


def table(*entries: Entry, width: int | None = None) -> list[str]:
    stream = io.StringIO()
    write_entries(stream, entries, "table", width=width)
    return stream.getvalue().splitlines()


def test_an_entry_of_several_articles_is_one_line_with_all_its_sources() -> None:
    stream = io.StringIO()
    write_entries(stream, [entry("First", "Second", "Third")], "jsonl")
    (line,) = stream.getvalue().splitlines()
    record = json.loads(line)
    assert [source["article"] for source in record["sources"]] == ["First", "Second", "Third"]
    assert record["article"] == "First"
    assert record["source_count"] == 3
    assert record["importance"] > 0.5
    _, row = table(entry("First", "Second", "Third"))
    assert row.endswith("3 articles: First; Second; Third")


def test_the_same_happening_of_two_articles_is_merged_before_it_is_written() -> None:
    stream = io.StringIO()
    write_entries(stream, merge_analyses([analysis("Truce"), analysis("Peace", Path("b.txt"))]), "csv")
    rows = list(csv.DictReader(io.StringIO(stream.getvalue(), newline="")))
    met = [row for row in rows if row["title"] == "Envoys met in Graz"]
    assert [(row["sources"], row["source_count"]) for row in met] == [("Truce; Peace", "2")]


def test_the_table_tells_status_only_where_something_has_not_simply_happened() -> None:
    assert "STATUS" not in table(entry("A"))[0]
    header, first, second = table(entry("A"), entry("B", status=Status.PLANNED))
    assert second[header.index("STATUS") :].startswith("planned")
    assert first[header.index("STATUS") : header.index("SOURCES")].strip() == ""


def test_the_table_names_a_few_of_many() -> None:
    assert "Person 3, 2 more" in table(entry("A", cast=6))[1]


@pytest.mark.parametrize("width", [60, 80, 100, 120, 200])
def test_the_table_fits_a_terminal_and_keeps_every_word_of_an_event(width: int) -> None:
    lines = table(entry("A title that goes on " * 9, "Another", status=Status.DENIED, cast=9), width=width)
    assert max(map(display_width, lines)) <= width
    start, end = lines[0].index("EVENT"), lines[0].index("WHO")
    assert " ".join(" ".join(line[start:end] for line in lines[1:]).split()) == "Envoys met in Graz"


@given(st.lists(st.tuples(st.text(), st.text(), st.text()), max_size=4), st.integers(12, 130))
def test_rows_of_any_text_fit(rows: list[tuple[str, str, str]], width: int) -> None:
    header = ("A", "B", "C")
    lines = fitted_columns(header, rows, width=width, least=(8, 10, 8), shares=(1, 2, 1), most=(2, 9, 1))
    assert all(display_width(line) <= width for line in lines)


def test_columns_stand_straight_with_wide_and_combining_characters() -> None:
    rows = [("台风", "x"), ("é", "x"), ("plain", "x")]
    lines = list(columns(("NAME", "N"), rows))
    assert {display_width(line) for line in lines} == {len("plain") + 3}


def test_a_terminal_is_not_steered_by_an_article() -> None:
    stream = io.StringIO()
    write_entries(stream, tellings([analysis(title="red\x1b[31m\u202etxt.exe\nnext\x9b2J")]), "table")
    assert not set(stream.getvalue()) & set("\x1b\u202e\x9b")
    assert len(stream.getvalue().splitlines()) == 4


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_copied_rows_stay_rows_whatever_stands_in_them(rows: list[tuple[str, str]]) -> None:
    lines = list(columns(("A", "B"), rows))
    assert len(lines) == len(rows) + 1
    assert all("\n" not in flat(cell) and flat(flat(cell)) == flat(cell) for row in rows for cell in row)


def test_events_are_copied_as_tab_separated_values_and_as_an_html_table() -> None:
    lines = events_tsv(tellings([analysis()])).splitlines()
    assert lines[1].split("\t") == [
        "18 August 2020 (year assumed)", "Envoys met in Graz", "Ann Lee, Bo Ek", "Truce",
        "Envoys met in Graz on Tuesday.",
    ]  # fmt: skip
    assert events_html(tellings([analysis()])).count("</tr>") == 4
    assert "<script" not in events_html(tellings([analysis(title="<script>x</script>")]))


@given(st.lists(st.tuples(st.text(max_size=12), st.text('"=\t\n,a', max_size=8)), max_size=5))
def test_a_spreadsheet_reads_the_cells_that_were_copied(rows: list[tuple[str, str]]) -> None:
    read = list(csv.reader(io.StringIO(tsv(("One", "Two"), rows), newline=""), delimiter="\t"))
    shown = [[cell.removeprefix("'") for cell in row] for row in read[1:]]
    assert shown == [[flat(cell).removeprefix("'") for cell in row] for row in rows]


def test_copied_events_name_all_articles_that_tell_them() -> None:
    line = events_tsv([entry("Truce", "Peace at last", "Truce")]).splitlines()[1]
    assert line.split("\t")[3] == "Truce; Peace at last"


def test_reference_dates_come_with_their_reasons_and_with_what_was_weighed() -> None:
    stream = io.StringIO()
    write_dates(stream, [analysis()], "jsonl")
    record = json.loads(stream.getvalue())
    assert record["edtf"] == "2020-08-19"
    assert record["origin"] == "dateline"
    assert record["is_year_assumed"] is True
    assert len(record["reasons"]) == 2
    assert record["candidates"][0]["edtf"] == "2019-08-19"
    stream = io.StringIO()
    write_dates(stream, [analysis(), Analysis(Article("Undated", "x"), (), (), ())], "table")
    _, dated, reason, support, undated = stream.getvalue().splitlines()
    assert "19 August 2020 (year assumed)" in dated
    assert reason.startswith("    ")
    assert "latest that fits" in reason + support
    assert undated.startswith("no date")


def test_a_path_that_is_no_utf_8_is_still_written() -> None:
    path = Path(b"odd-\xff.txt".decode("utf-8", "surrogateescape"))
    stream = io.StringIO()
    write_entries(stream, tellings([analysis(path=path)]), "jsonl")
    assert json.loads(stream.getvalue().splitlines()[0])["path"] == "odd-�.txt"
    stream.getvalue().encode("utf-8")


@pytest.mark.parametrize("write", [write_entries, write_dates])
def test_an_unknown_format_is_our_mistake(write: object) -> None:
    with pytest.raises(ValueError, match="no such format"):
        write(io.StringIO(), [], "xml")  # type: ignore[operator]


@pytest.mark.parametrize("form", EVENT_FORMATS)
def test_events_of_no_articles_are_no_error(form: str) -> None:
    stream = io.StringIO()
    write_entries(stream, [], form)
    assert len(stream.getvalue().splitlines()) == (0 if form == "jsonl" else 1)


def test_summarized_analyses_can_be_written() -> None:
    stream = io.StringIO()
    write_summary(
        stream, summarize_analyses([analysis()], SummaryRequest(Ranges.of([Interval.day(2020, 8, 18)]))), "text"
    )
    assert "• [Tuesday, 18 August 2020 (year assumed)] Envoys met in Graz on Tuesday. [1]" in stream.getvalue()
