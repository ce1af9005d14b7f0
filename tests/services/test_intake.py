"""Files become articles, many at once; one bad file never stops the rest. Real files, real processes."""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from timeline_app.library import Library
from timeline_app.model import Interval, Origin
from timeline_app.services.intake import (
    Analysed,
    Failed,
    Found,
    Known,
    Outcome,
    Skipped,
    Stored,
    Working,
    analyse_files,
    in_order,
    intake,
)
from timeline_app.summaries import terms_of

ROOT = Path(__file__).parent.parent.parent
STORY = (
    "{title}\n\nOSLO, May {day}, 2021. The minister held talks with the union on Monday.\n\n"
    "The parliament will vote on the budget in June, she said. The strike began last week.\n"
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library" / "kept.timeline") as opened:
        yield opened


@pytest.fixture
def story(tmp_path: Path) -> Callable[..., Path]:
    folder = tmp_path / "articles"
    folder.mkdir()

    def write(name: str, *, day: int = 5, repeated: int = 1) -> Path:
        path = folder / name
        text = STORY.format(title=f"Talks in Oslo on day {day}", day=day)
        path.write_text(
            text + "\nThe minister met the union on Tuesday and left.\n" * (repeated - 1), encoding="utf-8"
        )
        return path

    return write


def _files(outcomes: Iterator[Outcome]) -> list[Outcome]:
    return [outcome for outcome in outcomes if not isinstance(outcome, Working)]


def test_a_worker_that_reads_many_files_makes_the_terms_of_their_sentences_for_a_library_alone(
    story: Callable[..., Path], library: Library
) -> None:
    paths = [story(f"{number}.txt", day=number) for number in range(1, 8)]
    told = [one for one in analyse_files(paths, workers=1) if isinstance(one, Analysed)]
    assert {analysis.terms for one in told for analysis in one.analyses} == {()}
    for _ in intake(library, paths, workers=1):
        pass
    rows = library.sentences(is_with_terms=True)
    assert len({row.article_id for row in rows if row.terms is not None}) == 3
    assert all(row.terms in (None, terms_of(row.text, "en")) for row in rows)


def test_files_and_folders_become_analyses(story: Callable[..., Path]) -> None:
    paths = [story(f"{number}.txt", day=number) for number in range(1, 6)]
    (paths[0].parent / "photo.jpg").write_bytes(b"\xff\xd8")
    outcomes = _files(analyse_files([paths[0].parent, paths[2]], workers=2))
    assert [type(outcome) for outcome in outcomes] == [Skipped, Found] + [Analysed] * 5
    found = next(outcome for outcome in outcomes if isinstance(outcome, Found))
    assert (found.done, found.total) == (0, 5)
    analysed = [outcome for outcome in outcomes if isinstance(outcome, Analysed)]
    assert [outcome.done for outcome in analysed] == [1, 2, 3, 4, 5]
    assert {outcome.path for outcome in analysed} == set(paths)
    first = next(outcome for outcome in analysed if outcome.path == paths[0]).analyses[0]
    assert first.article.title == "Talks in Oslo on day 1"
    assert first.article.reference is not None
    assert str(first.article.reference.interval) == "2021-05-01"
    assert "2021-04-26" in {event.value for event in first.events}


def test_outcomes_can_be_had_in_the_order_of_the_files(story: Callable[..., Path]) -> None:
    paths = [story("0.txt", repeated=300), *(story(f"{n}.txt") for n in range(1, 6))]
    ordered = [outcome for outcome in in_order(analyse_files(paths, workers=2)) if isinstance(outcome, Analysed)]
    assert [outcome.path for outcome in ordered] == paths


def test_a_date_given_by_the_user_is_the_date_of_all(story: Callable[..., Path]) -> None:
    day = Interval.day(2019, 5, 8)
    (analysed,) = (o for o in analyse_files([story("a.txt")], reference=day) if isinstance(o, Analysed))
    reference = analysed.analyses[0].article.reference
    assert reference is not None
    assert (reference.interval, reference.origin) == (day, Origin.USER)
    assert str(reference.candidates[0].interval) == "2021-05-05"
    assert "2019-05-06" in {event.value for event in analysed.analyses[0].events}


def test_a_language_given_by_the_user_goes_before_the_one_found(story: Callable[..., Path]) -> None:
    (analysed,) = (o for o in analyse_files([story("a.txt")], language="de") if isinstance(o, Analysed))
    assert analysed.analyses[0].article.language == "de"


def test_bad_files_are_named_and_the_rest_is_stored(library: Library, story: Callable[..., Path]) -> None:
    good = [story(f"good {number}.txt") for number in range(3)]
    folder = good[0].parent
    (folder / "empty.txt").touch()
    (folder / "binary.txt").write_bytes(bytes(range(256)) * 40)
    vanished = folder / "vanished.txt"
    outcomes = _files(intake(library, [folder, vanished], workers=2))
    failed = {outcome.path.name: outcome.message for outcome in outcomes if isinstance(outcome, Failed)}
    assert set(failed) == {"empty.txt", "binary.txt", "vanished.txt"}
    assert all(name in message for name, message in failed.items())
    assert len([outcome for outcome in outcomes if isinstance(outcome, Stored)]) == 3
    assert len(library.listings()) == 3
    assert outcomes[-1].done == outcomes[-1].total == 6  # type: ignore[union-attr]


def test_an_unchanged_file_is_known_and_a_changed_one_is_read_again(
    library: Library, story: Callable[..., Path]
) -> None:
    kept, changed = story("kept.txt"), story("changed.txt")
    first = {o.path: o.article_ids for o in intake(library, [kept, changed]) if isinstance(o, Stored)}
    story("changed.txt", day=7)
    again = {type(o): o for o in intake(library, [kept, changed]) if isinstance(o, Known | Stored)}
    known, stored = again[Known], again[Stored]
    assert isinstance(known, Known)
    assert isinstance(stored, Stored)
    assert (known.path, known.article_ids) == (kept, first[kept])
    assert (stored.path, stored.article_ids) == (changed, first[changed])
    assert library.article(first[changed][0]).title == "Talks in Oslo on day 7"
    assert len(library.listings()) == 2


def test_reopening_known_files_starts_no_process(library: Library, story: Callable[..., Path]) -> None:
    paths = [story(f"{number}.txt") for number in range(3)]
    list(intake(library, paths))
    for outcome in intake(library, paths):
        assert isinstance(outcome, Found | Known)
        assert multiprocessing.active_children() == []


def test_the_date_that_the_user_gave_holds_when_the_file_is_read_again(
    library: Library, story: Callable[..., Path]
) -> None:
    path = story("a.txt")
    (first,) = (o for o in intake(library, [path], reference=Interval.day(1999, 5, 5)) if isinstance(o, Stored))
    story("a.txt", day=9)
    list(intake(library, [path]))
    reference = library.article(first.article_ids[0]).reference
    assert reference is not None
    assert (str(reference.interval), reference.origin) == ("1999-05-05", Origin.USER)


def test_the_date_that_the_user_gave_moves_with_the_file(library: Library, story: Callable[..., Path]) -> None:
    path = story("a.txt")
    (first,) = (o for o in intake(library, [path], reference=Interval.day(1999, 5, 5)) if isinstance(o, Stored))
    moved = path.rename(path.with_name("b.txt"))
    (again,) = (o for o in intake(library, [moved]) if isinstance(o, Stored))
    assert again.article_ids == first.article_ids
    reference = library.article(first.article_ids[0]).reference
    assert reference is not None
    assert (str(reference.interval), reference.origin) == ("1999-05-05", Origin.USER)
    assert "1999-05-03" in {event.value for event in library.events_of(first.article_ids[0], minor=True)}


@pytest.mark.parametrize(
    "name", ["it's “q\"uoted”.txt", "two\nlines.txt", "\u202etxt.gnp.txt", "ærø 日本.txt", "-rf.txt"]
)
def test_hostile_file_names_are_read(library: Library, story: Callable[..., Path], name: str) -> None:
    path = story(name)
    assert any(isinstance(outcome, Stored) for outcome in intake(library, [path], workers=1))
    assert library.listings()[0].path == path
    path.write_bytes(b"")
    (failed,) = (outcome for outcome in intake(library, [path], workers=1) if isinstance(outcome, Failed))
    assert "\n" not in failed.message
    assert "\u202e" not in failed.message


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_a_worker_that_is_killed_is_named_and_replaced(library: Library, story: Callable[..., Path]) -> None:
    large = story("large.txt", repeated=40_000)
    paths = [large, *(story(f"{number}.txt") for number in range(3))]
    outcomes: list[Outcome] = []
    begun = None
    for outcome in intake(library, paths, workers=1):
        outcomes.append(outcome)
        children = multiprocessing.active_children()
        if begun is None and children and psutil.Process(children[0].pid).cpu_times().user > 1.5:
            begun = children[0].pid
            os.kill(begun or 0, signal.SIGKILL)
    assert begun is not None
    (failed,) = (outcome for outcome in outcomes if isinstance(outcome, Failed))
    assert failed.path == large
    assert "“large.txt” could not be read: the process that read it ended" in failed.message
    assert {outcome.path for outcome in outcomes if isinstance(outcome, Stored)} == set(paths[1:])


def test_a_file_that_takes_too_long_is_given_up(library: Library, story: Callable[..., Path]) -> None:
    large, small = story("large.txt", repeated=40_000), story("small.txt")
    outcomes = list(intake(library, [large, small], workers=1, timeout_s=0.2))
    failed = [outcome for outcome in outcomes if isinstance(outcome, Failed) and outcome.path == large]
    assert "was given up after" in failed[0].message


def test_cancelling_leaves_a_consistent_library_and_no_process(
    library: Library, story: Callable[..., Path]
) -> None:
    for number in range(60):
        story(f"{number}.txt", repeated=30)
    steps = intake(library, [story("last.txt").parent], workers=2)
    stored = [next(outcome for outcome in steps if isinstance(outcome, Stored)) for _ in range(3)]
    steps.close()
    assert multiprocessing.active_children() == []
    assert {listing.id for listing in library.listings()} == {i for outcome in stored for i in outcome.article_ids}
    for listing in library.listings():
        analysis = library.analysis(listing.id, edited=False)
        assert len(library.sentences([listing.id])) == len(analysis.sentences) > 0
        assert all(event.sentence_end <= len(analysis.article.text) for event in analysis.events)
    assert sum(isinstance(outcome, Known) for outcome in intake(library, [stored[0].path])) == 1


def test_a_folder_of_5000_files_is_taken_up_where_it_was_left(library: Library, tmp_path: Path) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    text = STORY.format(title="Talks in Oslo", day=5)
    for number in range(5000):
        (folder / f"{number}.txt").write_text(f"{text}\nIt was talk number {number}.\n", encoding="utf-8")
    steps = intake(library, [folder], workers=2)
    assert next(steps) == Found(5000)
    stored = [next(outcome.path for outcome in steps if isinstance(outcome, Stored)) for _ in range(60)]
    steps.close()
    again = intake(library, [folder], workers=1)
    known = [next(outcome for outcome in again if isinstance(outcome, Known)) for _ in range(60)]
    assert {outcome.path for outcome in known} == set(stored)
    assert (known[-1].done, known[-1].total) == (60, 5000)
    again.close()
    assert len(library.listings()) == 60


_KILLED = """
import sys
from pathlib import Path
from timeline_app.library import Library
from timeline_app.services.intake import Stored, intake
if __name__ == "__main__":
    with Library.open(Path(sys.argv[1])) as library:
        for outcome in intake(library, [Path(sys.argv[2])], workers=2):
            if isinstance(outcome, Stored):
                print(*outcome.article_ids, flush=True)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 here")
def test_kill_9_in_the_middle_of_intake_loses_nothing_that_was_finished(
    story: Callable[..., Path], tmp_path: Path
) -> None:
    for number in range(80):
        story(f"{number}.txt", day=number % 28 + 1, repeated=10)
    script, path = tmp_path / "killed.py", tmp_path / "killed.timeline"
    script.write_text(_KILLED, encoding="utf-8")
    child = subprocess.Popen(
        [sys.executable, str(script), str(path), str(tmp_path / "articles")],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert child.stdout
    finished = {int(child.stdout.readline()) for _ in range(12)}
    workers = psutil.Process(child.pid).children(recursive=True)
    child.kill()
    finished |= {int(line) for line in child.stdout.read().split()}
    child.wait()
    child.stdout.close()
    psutil.wait_procs(workers, timeout=20)
    assert not any(worker.is_running() for worker in workers)
    with Library.open(path) as library:
        kept = {listing.id for listing in library.listings()}
        assert finished <= kept
        assert all(library.sentences([article_id]) for article_id in kept)
        total = len([o for o in intake(library, [tmp_path / "articles"]) if isinstance(o, Known | Stored)])
        assert (total, len(library.listings())) == (80, 80)
