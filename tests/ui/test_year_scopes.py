"""Which articles a year may be given to together, and which dates are in doubt."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

from timeline_app.library import Listing
from timeline_app.model import Interval, Origin, ReferenceDate
from timeline_app.ui.panels.values import Doubt, doubt_of
from timeline_app.ui.safetext import visible_name
from timeline_app.ui.year_scopes import nearest_scope, year_scopes


@pytest.mark.parametrize("name", ["{n} {folder} {}", "a & b", "line\nbreak"])
def test_folder_may_have_any_name(tmp_path: Path, name: str) -> None:
    unsure = [Listing(n, f"T{n}", "", tmp_path / name / f"{n}.txt", "", "en", None, 0, True) for n in (1, 2)]
    (scope,) = year_scopes(unsure, 1, [], QLocale())
    assert scope.label == f"2 unsure dates in “{visible_name(name)}”"
    assert nearest_scope(unsure, 1, []) == scope.label
    assert nearest_scope(unsure, 404, []) == ""


@pytest.mark.parametrize(
    ("reference", "doubt"),
    [
        (None, Doubt.NONE),
        (ReferenceDate(None, Origin.TEXT, 0.0), Doubt.NONE),
        (ReferenceDate(Interval.year(2020), Origin.METADATA, 0.8), Doubt.NONE),
        (ReferenceDate(Interval.year(2020), Origin.URL, 0.79), Doubt.DATE),
        (ReferenceDate(Interval.year(2020), Origin.DATELINE, 0.95, is_year_assumed=True), Doubt.YEAR),
        (ReferenceDate(Interval.year(2020), Origin.FILE_TIME, 0.1, is_year_assumed=True), Doubt.DATE),
        (ReferenceDate(Interval.year(2020), Origin.USER, 1.0), Doubt.NONE),
    ],
)
def test_date_is_in_doubt_where_its_year_is_assumed_or_little_speaks_for_it(
    reference: ReferenceDate | None, doubt: Doubt
) -> None:
    assert doubt_of(reference) is doubt
