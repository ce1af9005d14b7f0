"""A catalogue follows what changes in its library, and is then what it would be if it were read anew."""

import dataclasses
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.services.told import article, event, facts_of, keep, rows_of, whole
from timeline_app.library import EventDetail, Library, Listing, version_3
from timeline_app.model import Interval
from timeline_app.services.filters import Facet
from timeline_app.services.rows import Rows

LATER = Interval.day(2020, 9, 1)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "kept.timeline") as opened:
        yield opened


def test_what_did_not_change_is_not_read_again(library: Library) -> None:
    keep(library, event())
    found = whole(library)
    library.set_state("view", [1, 2])
    assert whole(library, found) is found
    with Library.open(library.path) as other:
        other.edit_event(1, note="seen from elsewhere")
    assert whole(library, found) is not found


def test_a_library_that_was_put_in_the_place_of_another_one_is_read_anew(library: Library, tmp_path: Path) -> None:
    keep(library, event("old"))
    found = whole(library)
    with Library.open(tmp_path / "other.timeline") as other:
        (number,) = keep(other, event("new", LATER))
        assert other.last_change() == library.last_change()
        assert whole(other, found).interval_of(number) == LATER


def test_a_library_that_has_forgotten_what_changed_is_read_anew(library: Library) -> None:
    (number,) = keep(library, event())
    found = whole(library)
    with library._writing() as connection:
        connection.executemany(
            "INSERT INTO changes (event_id) VALUES (?)", [(number,)] * (version_3.KEPT_CHANGES + 1)
        )
        assert connection.execute("SELECT count(*) FROM changes").fetchone()[0] == version_3.KEPT_CHANGES
    library.edit_event(number, tags=["key"])
    again = whole(library, found)
    assert again.vocabulary is not found.vocabulary
    assert again.values_at(0, Facet.TAG) == ("key",)


@pytest.mark.parametrize("article_id", [1, 2])
def test_an_entry_follows_as_its_articles_are_unchecked_and_checked(library: Library, article_id: int) -> None:
    told = [keep(library, event(importance=0.6 + number / 10), event("alone"))[0] for number in range(2)]
    library.merge_events(told)
    followed = whole(library)
    for is_checked in (False, True):
        library.set_checked(article_id, is_checked)
        followed = whole(library, followed)
        assert rows_of(followed) == rows_of(whole(library))
    assert followed.telling_ids(told[0]) == (told[1], told[0])


def test_an_event_that_was_read_twice_while_another_wrote_is_read_once_more(library: Library) -> None:
    first, second = keep(library, event("a"), event("b"))
    found = whole(library)
    library.merge_events([first, second])  # so the second stood alone at first, and behind the other one later
    torn = Rows.joined([found.rows, found.rows.take(np.array([0, 1]))])
    torn = torn.take(torn.order())
    followed = whole(library, dataclasses.replace(found, rows=torn))
    assert rows_of(followed) == rows_of(whole(library))


#: What may happen to a library, each with two numbers that say to what.
_DEEDS = (
    "article", "again", "minor", "hide", "show", "date", "lane", "tags",
    "merge", "split", "check", "remove", "restore", "add", "delete", "undo",
)  # fmt: skip
deeds = st.lists(st.tuples(st.sampled_from(_DEEDS), st.integers(0, 30), st.integers(0, 30)), max_size=10)


class _User:
    """Does random things to a library."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.removed: list[object] = []
        self.edits: list[object] = []

    def events(self) -> list[int]:
        with self.library._reading() as connection:
            return [row[0] for row in connection.execute("SELECT id FROM events ORDER BY id")]

    def do(self, deed: str, one: int, other: int) -> None:
        events = self.events()
        chosen, beside = (events[number % len(events)] if events else 0 for number in (one, other))
        day = Interval.day(2020, 1 + other % 12, 1 + one % 28)
        if deed in ("article", "again"):
            number = 1 + one % 3 if deed == "again" else 100 + len(events)
            cast = [f"Who {(one + shift) % 4}" for shift in range(other % 3)]
            told = [event(f"t{n}", day if n != 1 else None, *cast, place=f"P{other % 3}") for n in range(2)]
            minor = event("minor", importance=0.1)
            self.library.add(article(*told, minor, source=f"S{other % 2}", number=number))
        elif deed == "add":
            self.library.add_event(event(f"by hand {one}", day), lane="L" if other % 2 else "")
        elif deed == "restore" and self.removed:
            self.library.restore(self.removed.pop())  # type: ignore[arg-type]  # what was removed
        elif deed == "undo" and self.edits:
            self.library.undo(self.edits.pop())  # type: ignore[arg-type]  # an edit
        elif deed in ("check", "remove"):
            self._touch_article(one, is_checked=None if deed == "remove" else bool(other % 3))
        elif events and deed not in ("restore", "undo"):
            self._touch(deed, chosen, beside, day)

    def _touch_article(self, one: int, *, is_checked: bool | None) -> None:
        articles = [listing.id for listing in self.library.listings()] or [0]
        article_id = articles[one % len(articles)]
        if is_checked is None:
            self.removed.append(self.library.remove_articles([article_id]))
        else:
            self.library.set_checked(article_id, is_checked)

    def _touch(self, deed: str, chosen: int, beside: int, day: Interval) -> None:
        library = self.library
        if deed == "merge":
            library.merge_events({chosen, beside})
        elif deed == "split":
            library.split_events(chosen, [beside])
        elif deed == "delete":
            self.removed.append(library.delete_event(chosen))
        else:
            changes: dict[str, dict[str, object]] = {
                "minor": {"note": "x"},
                "hide": {"hidden": True},
                "show": {"hidden": False},
                "date": {"interval": day},
                "lane": {"lane": f"Lane {beside % 2}", "colour": "red"},
                "tags": {"tags": [f"tag {beside % 3}", "all"]},
            }
            self.edits.append(library.edit_event(chosen, **changes[deed]))  # type: ignore[arg-type]  # its fields


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(deeds, st.integers(1, 3))
def test_what_is_spliced_is_what_is_read_anew(done: list[tuple[str, int, int]], pace: int) -> None:
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder, "kept.timeline")) as library:
        user = _User(library)
        for number in range(1, 4):
            user.do("again", number, number)
        followed = whole(library)
        for count, (deed, one, other) in enumerate(done, start=1):
            with suppress(KeyError, ValueError):  # what is gone, what was not added by hand
                user.do(deed, one, other)
            if count % pace == 0:
                followed = whole(library, followed)
        followed = whole(library, followed)
        anew = whole(library)
        assert rows_of(followed) == rows_of(anew)
        assert followed.listings == anew.listings
        assert _uncounted(followed.listings) == _uncounted(library.listings())
        assert followed.bylines == anew.bylines
        assert followed.tellings.behind.tolist() == anew.tellings.behind.tolist()
        details = library.event_details()
        assert {one.id: one.event_count for one in anew.listings if one.is_checked} == {
            one.id: sum(one.id in _articles_of(told) for told in details)
            for one in library.listings()
            if one.is_checked
        }
        told = facts_of(details)
        assert [{name: row[name] for name in fact} for row, fact in zip(rows_of(anew), told, strict=True)] == told


def _uncounted(listings: Iterable[Listing]) -> list[Listing]:
    return [dataclasses.replace(one, event_count=0) for one in listings]


def _articles_of(entry: EventDetail) -> set[int]:
    """The articles that tell a dated entry."""
    return {*entry.article_ids, entry.event.article_id} if entry.event.interval else set()
