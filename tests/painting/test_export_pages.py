"""Pages for print: each event on one, no card over an edge, lanes and years kept whole, all found in the file."""

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSizeF

from tests.painting.picture_subjects import look, news, row, subject_of
from timeline_app.geometry.columns import Flag
from timeline_app.model import Granularity, Interval
from timeline_app.model import calendar as cal
from timeline_app.painting.export import Format, Kind, Paper, drawn
from timeline_app.painting.parts import MOST_PAGES, of_pages
from timeline_app.painting.sheets import Part, Sheet, Subject, make_sheet

LANES = ("Reuters", "TASS", "AFP", "Xinhua")
A4 = Paper.A4.size_px(is_landscape=True)
PAPER = {"size_px": 12, "margin_px": 45.0}

pytestmark = pytest.mark.usefixtures("qapp")


def parts(subject: Subject, size: QSizeF = A4, interval: Interval | None = None) -> list[Part]:
    return [part for part in of_pages(subject, look(**PAPER), size, interval) if part is not None]


def sheets(subject: Subject, size: QSizeF = A4) -> list[Sheet]:
    return [make_sheet(subject, look(**PAPER), size, part) for part in parts(subject, size)]


def titled(sheet: Sheet) -> set[int]:
    """The ids of the events with a card or a band."""
    lanes = sheet.frame.scene.lanes if sheet.frame.scene else ()
    return {box.event_id for lane in lanes for box in (*lane.cards, *lane.bands)}


EVENTS = st.lists(
    st.tuples(
        st.integers(1990, 1996),
        st.integers(1, 12),
        st.integers(1, 28),
        st.sampled_from(
            [Granularity.DAY, Granularity.DAY, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE]
        ),
        st.integers(0, 3),
    ),
    min_size=1,
    max_size=60,
)


@given(EVENTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_each_event_has_its_title_on_a_page_and_no_card_leaves_it(
    events: list[tuple[int, int, int, Granularity, int]],
) -> None:
    rows = [
        row(Interval.around(cal.seconds(*when), unit), number, lane=lane)
        for number, (*when, unit, lane) in enumerate(events, 1)
    ]
    printed = sheets(subject_of(rows, ["Something happened in town"] * len(rows), LANES))
    assert set().union(*map(titled, printed)) == set(range(1, len(rows) + 1))
    for sheet in printed:
        assert sheet.size.height() <= A4.height() + 0.5
        for lane in sheet.frame.scene.lanes if sheet.frame.scene else ():
            for card in lane.cards:
                assert card.left >= -0.01
                assert card.right <= sheet.frame.areas.lanes.width() + 0.01
                assert lane.top <= card.top < card.bottom <= lane.bottom


@given(EVENTS)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_card_stands_on_the_page_on_which_its_event_begins(
    events: list[tuple[int, int, int, Granularity, int]],
) -> None:
    rows = [
        row(Interval.around(cal.seconds(*when), unit), number, lane=lane)
        for number, (*when, unit, lane) in enumerate(events, 1)
    ]
    cards = [
        card.event_id
        for sheet in sheets(subject_of(rows, ["Something happened"] * len(rows), LANES))
        for lane in (sheet.frame.scene.lanes if sheet.frame.scene else ())
        for card in lane.cards
    ]
    assert len(cards) == len(set(cards))


def test_pages_can_be_read_and_searched() -> None:
    subject = news(90, LANES, title="The protests")
    *_, content = drawn(subject, look(**PAPER), Format(Kind.PDF, A4), of_pages(subject, look(**PAPER), A4, None))
    assert content is not None
    document = pypdfium2.PdfDocument(content)
    assert len(document) > 3
    texts = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
    for number, text in enumerate(texts, 1):
        assert "The protests" in text
        assert f"{number} / {len(texts)}" in text
    for page in document:
        assert page.get_size() == pytest.approx((842, 595), abs=0.5)
    everything = " ".join(texts)
    ids = subject.columns.event_id.tolist()
    firsts = [title.split()[0:2] for title in subject.titles(ids).values()]
    assert all(" ".join(words) in everything for words in firsts)


def test_each_page_names_its_lanes_and_has_its_own_axis() -> None:
    for sheet in sheets(news(90, LANES)):
        assert sheet.frame.areas.headers.width() > 0
        assert set(sheet.frame.lane_names) <= set(LANES)
        assert sheet.frame.axis.fine


def test_lanes_that_do_not_fit_on_a_page_go_on_the_next() -> None:
    lanes = [f"Lane {number:02}" for number in range(24)]
    rows = [row(Interval.day(2020, 8, 1 + number), number + 1, lane=number) for number in range(24)]
    found = parts(subject_of(rows, ["Vote"] * 24, lanes))
    assert len(found) > 1
    assert len({(part.start_s, part.end_s) for part in found}) == 1
    assert [number for part in found for number in part.lanes] == list(range(24))
    assert max(len(part.lanes) for part in found) - min(len(part.lanes) for part in found) <= 1


def test_lanes_in_which_nothing_happens_take_no_room() -> None:
    rows = [row(Interval.day(1990 + number, 8, 1), number + 1, lane=number % 2) for number in range(40)]
    (first, *_) = parts(subject_of(rows, ["Vote"] * 40, ("a", "b", "c")))
    assert first.columns.lanes == ("a", "b")


def test_a_short_story_is_one_page_without_a_number() -> None:
    (only,) = parts(news(5, title="Five"))
    assert only.place == ""


def test_only_the_chosen_range_is_printed() -> None:
    rows = [row(Interval.day(year, 8, 18), year) for year in range(1990, 2020)]
    subject = subject_of(rows, ["Vote"] * 2020)
    found = parts(subject, interval=Interval(cal.seconds(2000), cal.seconds(2005), Granularity.YEAR))
    assert {number for part in found for number in part.columns.event_id.tolist()} == set(range(2000, 2005))


def test_a_crowd_is_printed_as_an_overview_with_all_of_it() -> None:
    subject = news(20_000, LANES)
    found = parts(subject)
    assert 1 < len(found) <= MOST_PAGES
    counted = {number for part in found for number in part.columns.event_id.tolist()}
    assert counted == set(subject.columns.event_id.tolist())


def test_signs_keep_what_they_mean_on_paper() -> None:
    rows = [row(Interval.day(2020, 8, 18), 1, flags=Flag.PLANNED), row(Interval.day(2020, 8, 20), 2)]
    (sheet,) = sheets(subject_of(rows, ["Plan", "Vote"]))
    assert [line.text for line in sheet.lines if line.text == "planned"] == ["planned"]


def test_nothing_to_print_makes_no_page() -> None:
    assert parts(subject_of([], [])) == []
