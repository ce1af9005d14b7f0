"""What is dated by a guess is weighed again beside the other articles of its folder."""

from pathlib import Path

import pytest

from timeline_app.library import Library
from timeline_app.model import Analysis, Origin
from timeline_app.services.intake import Analysed, Stored, analyse_files, intake

DATED = "OSLO, May {day}, 2011. The minister held talks with the union on {day} May. A strike began.\n"
YEARLESS = "OSLO, May 20. /LONGITUDE/. The minister met the union again, and left.\n"
SILENT = "The minister met the union again, and left.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "strike"
    folder.mkdir()
    for day in (11, 13, 17):
        (folder / f"day {day}.txt").write_text(DATED.format(day=day), encoding="utf-8")
    return folder


def analyses(paths: list[Path]) -> dict[str, Analysis]:
    outcomes = [outcome for outcome in analyse_files(paths, workers=2) if isinstance(outcome, Analysed)]
    assert [outcome.done for outcome in outcomes] == list(range(1, len(outcomes) + 1))
    return {outcome.path.name: outcome.analyses[0] for outcome in outcomes}


def test_a_dateline_without_a_year_takes_that_of_its_neighbours(folder: Path) -> None:
    (folder / "again.txt").write_text(YEARLESS, encoding="utf-8")
    reference = analyses([folder])["again.txt"].article.reference
    assert reference is not None
    assert (str(reference.interval), reference.origin) == ("2011-05-20", Origin.NEIGHBOURS)
    assert not reference.is_year_assumed
    assert "3 other articles of its folder are from 11 May 2011 to 17 May 2011." in reference.reasons


def test_a_neighbour_in_another_folder_tells_nothing(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "again.txt"
    other.write_text(YEARLESS, encoding="utf-8")
    reference = analyses([folder, other])["again.txt"].article.reference
    assert reference is not None
    assert reference.is_year_assumed


def test_what_is_in_the_library_already_is_a_neighbour(folder: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "kept.timeline") as library:
        assert sum(isinstance(outcome, Stored) for outcome in intake(library, [folder], workers=1)) == 3
        (folder / "again.txt").write_text(YEARLESS, encoding="utf-8")
        (stored,) = (o for o in intake(library, [folder], workers=1) if isinstance(o, Stored))
        reference = library.analysis(stored.article_ids[0]).article.reference
        assert reference is not None
        assert reference.origin is Origin.NEIGHBOURS


def test_guesses_do_not_confirm_each_other(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(YEARLESS, encoding="utf-8")
    for analysis in analyses([tmp_path]).values():
        assert analysis.article.reference is not None
        assert analysis.article.reference.is_year_assumed


def test_an_article_that_tells_nothing_is_near_its_neighbours(folder: Path) -> None:
    (folder / "silent.txt").write_text(SILENT, encoding="utf-8")
    reference = analyses([folder])["silent.txt"].article.reference
    assert reference is not None
    assert reference.interval is not None
    assert reference.interval.edtf().startswith("2011")
    assert reference.origin is Origin.NEIGHBOURS


def test_a_folder_of_all_sorts_tells_an_article_nothing(folder: Path) -> None:
    for name, year in (("old", 2003), ("older", 2004), ("new", 2019), ("newer", 2020)):
        (folder / f"{name}.txt").write_text(DATED.format(day=12).replace("2011", str(year)), encoding="utf-8")
    (folder / "silent.txt").write_text(SILENT, encoding="utf-8")
    reference = analyses([folder])["silent.txt"].article.reference
    assert reference is not None
    assert reference.interval is None
