# ruff: noqa: S608 - the names of tables and columns are those of the schema
"""Whatever stands in any column of a library, nothing fails, and nothing of the rows beside it is lost.

The columns are those of the schema, so that one that is added is tried by itself.
"""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest

from timeline_app.errors import LibraryError
from timeline_app.library import EventDetail, Library
from timeline_app.library.schema import migrate
from timeline_app.model import (
    EVERYTHING,
    Analysis,
    Anchor,
    Article,
    Candidate,
    Event,
    Interval,
    Mark,
    Origin,
    Participant,
    ParticipantKind,
    ReferenceDate,
    TimeExpression,
)
from timeline_app.services.cataloguing import catalogues
from timeline_app.services.event_tables import events_html, events_tsv
from timeline_app.services.exports import EVENT_FORMATS, SUMMARY_FORMATS, write_dates, write_entries, write_summary
from timeline_app.services.filters import Facet, Filter
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.lanes import LaneBy
from timeline_app.services.listing import tellings
from timeline_app.services.merging import settle
from timeline_app.services.narrowing import narrow
from timeline_app.services.summary import SummaryRequest, summarize_library
from timeline_app.summaries import Length, Unit, terms_of

#: What is put into each column, as SQL: each in a row of its own.
VALUES = (
    "NULL",
    "'soon'",
    "x'fffe'",
    "-1",
    "4611686018427387904",
    "-9223372036854775808",
    "1e300",
    "replace(hex(zeroblob(500000)), '00', 'ab')",
    "CAST(x'ff41' AS TEXT)",
    "'[[[5], {}], null]'",
)
#: The article of which nothing is damaged.
GOOD = 1
DAY = Interval.day(2020, 8, 18)
ALL_OF_IT = Length(100, Unit.PERCENT)

#: Tables that only SQLite's full-text search reads: their damage is told when it is used.
_INNER = ("_data", "_idx", "_docsize", "_config")


def _columns() -> Iterator[tuple[str, str]]:
    """Every column of every table of a library."""
    with closing(sqlite3.connect(":memory:")) as connection:
        migrate(connection)
        tables = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name")
        for table, sql in tables.fetchall():
            if not table.endswith(_INNER) and not sql.startswith("CREATE VIRTUAL"):
                for column in connection.execute(f"PRAGMA table_info({table})").fetchall():
                    yield table, column[1]


def analysis(number: int) -> Analysis:
    """An article of three sentences, its events and their dates; some words are of its number alone."""
    day = Interval.day(2020, 8, number)
    name = f"Ann{chr(64 + number)}"
    first = f"The council of {name}town opened harbour number {number} on Tuesday."
    second = f"Mayor {name} signed treaty {number * 7} with bank{number}."
    text = f"{first} {second} Ferry{number} sails on {number} August."
    spans = (
        (0, len(first)),
        (len(first) + 1, len(first) + 1 + len(second)),
        (len(first) + len(second) + 2, len(text)),
    )
    when = text.index("Tuesday")
    expression = TimeExpression(when, when + 7, "Tuesday", "DATE", day.edtf(), interval=day, reason="By rule.")
    events = tuple(
        Event(
            f"{word} {number}", interval, interval.edtf(), text.index(word), text.index(word) + len(word), *span,
            expression=expression if word == "opened" else None, cast=(Participant(name, ParticipantKind.PERSON),),
            anchor=Anchor.EXPRESSION if word == "opened" else Anchor.CONTEXT, place="Rome", confidence=0.8,
            importance=0.75, reason="Because.", lemma=word,
        )
        for word, span, interval in zip(
            ("opened", "signed", "sails"), spans, (day, day, Interval.year(2020)), strict=True
        )
    )  # fmt: skip
    reference = ReferenceDate(day, Origin.DATELINE, 0.7, ("So.",), (Candidate(DAY, Origin.URL, 0.2, "Or so."),))
    article = Article(
        f"Story {number}", text, source="TASS", path=Path(f"/stories/{number}.txt"), modified=5, published=day,
        reference=reference, url="https://example.org",
    )  # fmt: skip
    terms = tuple(terms_of(text[start:end], "en").dumps() for start, end in spans)
    return Analysis(article, spans, (expression,), events, terms=terms)


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A library with something in each of its tables, of the good article no less than of the others."""
    path = tmp_path_factory.mktemp("sound") / "sound.timeline"
    with Library.open(path) as library:
        for number in range(1, len(VALUES) + 2):
            library.add_file(Path(f"/stories/{number}.txt"), [analysis(number)], stamp="s")
        settle(library)
        for detail in library.event_details():
            if detail.event.lemma == "opened":
                library.edit_event(detail.event.id, tags=["key"], lane="Court", colour="red", note="Ask.")
        ids = {number: [one.id for one in library.events_of(number)] for number in range(1, len(VALUES) + 2)}
        library.merge_events([of_one[1] for number, of_one in ids.items() if number != GOOD])
        starts = {number: library.sentences([number])[2].start for number in ids}
        library.mark_sentences(dict.fromkeys(starts.items(), Mark.PINNED))
        library.set_state("range", [0, 5])
        copy = path.with_name("copy.timeline")
        library.save_as(copy)
    return copy.read_bytes()


def damaged(sound: bytes, path: Path, table: str, column: str) -> None:
    """Write the library with each of the values in a row of the column, past all that would keep it out."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(sound)
        triggers = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '') WHERE name = ?", (table,))
        connection.commit()
        loosened = connection.serialize()
        connection.deserialize(loosened)
        keys = _keys(connection, table)
        match = " AND ".join(f"{key} IS ?" for key in keys)
        rows = connection.execute(f"SELECT {', '.join(keys)} FROM {table} {_others(connection, table)}").fetchall()
        assert rows, table
        for place, value in enumerate(VALUES):
            with suppress(sqlite3.IntegrityError):  # SQLite itself keeps it out
                connection.execute(f"UPDATE {table} SET {column} = {value} WHERE {match}", rows[place % len(rows)])
        for _, sql in triggers:
            connection.execute(sql)
        connection.commit()
        path.write_bytes(connection.serialize())


def _keys(connection: sqlite3.Connection, table: str) -> list[str]:
    try:
        connection.execute(f"SELECT rowid FROM {table} LIMIT 1")
    except sqlite3.OperationalError:
        return [row[1] for row in connection.execute(f"PRAGMA table_info({table})") if row[5]]
    return ["rowid"]


def _others(connection: sqlite3.Connection, table: str) -> str:
    """Of which rows of a table a value may be damaged: none of the good article."""
    names = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
    events = f"(SELECT id FROM events WHERE article_id = {GOOD})"
    if table == "articles":
        return f"WHERE id <> {GOOD}"
    if table == "event_texts_content":
        return f"WHERE id NOT IN {events}"
    if "article_id" in names and table != "changes":
        return f"WHERE article_id <> {GOOD}"
    return f"WHERE event_id NOT IN {events}" if "event_id" in names and table != "changes" else ""


def told(library: Library) -> dict[str, object]:
    """All that is read of a library, as far as it is of the good article."""
    with library.standing_still():
        *_, whole = catalogues(library)
        whole.prepare()
        mask, _ = narrow(whole, Filter().with_values(Facet.PLACE, {"Rome"}))
    own = [row for row, number in enumerate(whole.article_id.tolist()) if number == GOOD]
    for by in LaneBy:
        whole.columns(by=by)
    details = library.event_details()
    library.event_details(whole.event_id.tolist())
    found = library.search("harbour")
    library.hidden_events(), library.lanes(), library.tags(), library.unsettled(), library.tellings()
    library.traces(-(10**6), 10**6), library.verdicts(), library.get_state("range")
    return {
        "listing": [one for one in library.listings(is_counted=True) if one.id == GOOD],
        "byline": library.bylines()[GOOD],
        "article": library.analysis(GOOD),
        "unedited": library.analysis(GOOD, edited=False),
        "references": library.references([GOOD]),
        "rows": [(whole.interval_of(int(whole.event_id[row])), bool(mask[row])) for row in own],
        "facets": [whole.values_at(row, facet) for row in own for facet in Facet],
        "details": _of_good(details),
        "titles": library.titles([detail.event.id for detail in _of_good(details)]),
        "search": (GOOD in found.article_ids, len(found.event_ids) > 0),
        "marks": library.sentence_marks().get((GOOD, library.sentences([GOOD])[2].start)),
        "sentences": [(row, row.terms) for row in library.sentences([GOOD], is_with_terms=True)],
        "summaries": list(_summaries(library)),
        "exports": [line for line in _exports(library) if f"Story {GOOD}," in line],
    }


def _of_good(details: Iterable[EventDetail]) -> list[EventDetail]:
    return [detail for detail in details if detail.event.article_id == GOOD]


def _summaries(library: Library) -> Iterator[list[str]]:
    """What summaries tell of the good article: of all at once, day by day, of a library too large to be kept."""
    places = library.places_of(range(1, 4 * len(VALUES)))
    for most, only, is_per_day in (
        (10**6, None, False),
        (10**6, None, True),
        (0, None, False),
        (0, places, False),
    ):
        request = SummaryRequest(EVERYTHING, length=ALL_OF_IT, is_per_day=is_per_day)
        kept = KeptSentences(most)
        summary = summarize_library(library, request, places=only, kept=kept)
        list(kept.write(library))
        for form in SUMMARY_FORMATS:
            write_summary(io.StringIO(), summary, form)
        yield [one.text for one in summary.sentences if one.article_id == GOOD]


def _exports(library: Library) -> list[str]:
    analyses = [library.analysis(listing.id) for listing in library.listings()]
    entries = list(tellings(analyses))
    stream = io.StringIO()
    for form in EVENT_FORMATS:
        write_entries(stream, entries, form)
    write_dates(stream, analyses, "jsonl")
    stream.write(events_tsv(entries) + events_html(entries))
    return stream.getvalue().splitlines()


def change(library: Library) -> None:
    """All that is written: edits, words on entries and sentences, other dates, articles out, in and read again."""
    shown = [detail.event.id for detail in library.event_details() if detail.event.article_id != GOOD]
    edits = library.edit_events(shown, title="New", hidden=True)
    library.undo(*edits)
    library.undo_judgement(library.split_events(shown[0]))
    library.undo_judgement(library.merge_events(shown[:2]))
    others = [listing.id for listing in library.listings() if listing.id != GOOD]
    for article_id in others:
        library.set_checked(article_id, False)
        library.set_checked(article_id, True)
        library.redate(library.analysis(article_id, edited=False))
        starts = [row.start for row in library.sentences([article_id])]
        library.mark_sentences({(article_id, start): Mark.STRUCK for start in starts})
    library.restore(library.remove_articles(others))
    library.unsettle()
    settle(library)
    for number in range(1, len(VALUES) + 2):
        again = analysis(number)
        library.user_date(again.article)
        library.is_current(Path(f"/stories/{number}.txt"), "s")
        library.add_file(Path(f"/stories/{number}.txt"), [again], stamp="t")
    settle(library)


@pytest.fixture(scope="module")
def expected(sound: bytes, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    path = tmp_path_factory.mktemp("expected") / "sound.timeline"
    path.write_bytes(sound)
    with Library.open(path) as library:
        return told(library)


#: What a rule of the tables or the index of the search will not have changed beside such a value.
REFUSED = {("edits", "start_s"), ("events", "end_s"), ("event_texts_content", "c2")}


@pytest.mark.parametrize(("table", "column"), list(_columns()))
def test_nothing_of_the_rows_beside_a_damaged_one_is_lost(
    sound: bytes, expected: dict[str, object], tmp_path: Path, table: str, column: str
) -> None:
    path = tmp_path / "damaged.timeline"
    damaged(sound, path, table, column)
    with Library.open(path) as library:
        assert told(library) == expected
        if (table, column) in REFUSED:
            with pytest.raises(LibraryError, match="is damaged"):
                change(library)
            assert told(library) == expected
        else:
            change(library)
            assert library.analysis(GOOD) == expected["article"]


def test_an_event_whose_entry_is_damaged_is_shown(sound: bytes, tmp_path: Path) -> None:
    path = tmp_path / "damaged.timeline"
    damaged(sound, path, "merged", "entry_id")
    with Library.open(path) as library, library.standing_still():
        *_, whole = catalogues(library)
        shown = set(whole.tellings_of(whole.event_id).tolist())
        assert shown == {event.id for listing in library.listings() for event in library.events_of(listing.id)}
