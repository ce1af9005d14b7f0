"""What the engines say, in German: whole sentences, their dates and the sentences within them."""

import ast
import json
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from docs.translations.sources import ROOT
from timeline_app.errors import AppError
from timeline_app.library import Library
from timeline_app.reading import read
from timeline_app.services.intake import intake
from timeline_app.services.ranges import parse_range
from timeline_app.settings import resource
from timeline_app.translation import Language, install
from timeline_app.ui.sentences import translated


@pytest.fixture
def german(qapp: QApplication) -> Generator[None, None, None]:
    install(qapp, Language.GERMAN)
    yield
    install(qapp, Language.ENGLISH)


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "Wednesday before 14 October 2010, the article's date.",
            "Mittwoch vor dem Artikeldatum (14. Okt. 2010).",
        ),
        ("The year is written.", "Das Jahr ist genannt."),
        (
            "Told with “9:55 p.m. on Wednesday” in the sentence before. "
            "Wednesday before 14 October 2010, the article's date.",
            "Im Satz davor mit „9:55 p.m. on Wednesday“ genannt. Mittwoch vor dem Artikeldatum (14. Okt. 2010).",
        ),
        (
            "week of 18 October 2010, counted back from 25 October 2010, the date told before.",
            "Woche vom 18. Okt. 2010, zurückgezählt von dem zuvor genannten Datum (25. Okt. 2010).",
        ),
        (
            "The decade is written; the range goes on to the 1870s.",
            "Das Jahrzehnt ist genannt; der Zeitraum reicht bis 1870er-Jahre.",
        ),
        (
            "Against it: The text looks ahead to 2022.",
            "Dagegen: Der Text blickt voraus auf 2022.",
        ),
        (
            "The dateline says 4 May without a year; 2021 is inferred.",
            "Die Datumszeile sagt 4. Mai ohne Jahr; 2021 ist erschlossen.",
        ),
        (
            "The text calls Ana President (Chile), in office from 11 March 2010 to 11 March 2014 and since 2018.",
            "Der Text nennt Ana President (Chile), im Amt vom 11. März 2010 bis 11. März 2014 und seit 2018.",
        ),
        ("44 BC is the year that the text tells of.", "44 v. Chr. ist das Jahr, von dem der Text berichtet."),
        ("“x {y}.txt” is empty.", "“x {y}.txt” ist leer."),
        ("Something that nobody has thought of.", "Something that nobody has thought of."),
        ("", ""),
    ],
)
@pytest.mark.usefixtures("german")
def test_a_known_form_is_said_in_german_and_another_stays(sentence: str, said: str) -> None:
    assert translated(sentence) == said


def test_english_is_left_alone() -> None:
    assert translated("The year is written.") == "The year is written."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("typed", ["", "gestern im Wald", "31 June 2020 - 3 May 2020", "x" * 200])
def test_what_is_wrong_with_a_typed_range_is_said_in_german(typed: str) -> None:
    from datetime import date

    with pytest.raises(AppError) as caught:
        parse_range(typed, today=date(2020, 9, 1))
    assert translated(str(caught.value)) != str(caught.value)


@pytest.mark.usefixtures("german")
def test_what_is_wrong_with_a_file_is_said_in_german(tmp_path: Path) -> None:
    bad = {
        "empty.txt": b"",
        "blank.txt": b" \n",
        "binary.txt": b"\0\1\2",
        "kind.exe": b"x",
        "none.html": b"<p></p>",
    }
    for name, data in bad.items():
        path = tmp_path / name
        path.write_bytes(data)
        with pytest.raises(AppError) as caught:
            list(read(path))
        assert translated(str(caught.value)) != str(caught.value)


@pytest.mark.usefixtures("german")
def test_every_reason_that_the_samples_give_is_said_in_german(samples: Path, tmp_path: Path) -> None:
    with Library.open(tmp_path / "one.timeline") as library:
        for _ in intake(library, [samples]):
            pass
        articles = [library.article(listing.id) for listing in library.listings()]
        reasons = {one.event.reason for one in library.event_details(minor=True)}
        reasons |= {one.reason for listing in library.listings() for one in library.expressions(listing.id)}
        for article in articles:
            if article.reference:
                reasons |= {*article.reference.reasons, *(one.reason for one in article.reference.candidates)}
    english = [reason for reason in reasons if reason and translated(reason) == reason]
    assert len(reasons) > 40
    assert english == []


def test_no_form_stands_twice() -> None:
    forms = json.loads(resource("translations", "sentences.json").read_text("utf-8"))
    assert all(len(set(part)) == len(part) for part in forms.values())


@pytest.mark.usefixtures("german")
@given(st.text(max_size=300))
def test_no_text_breaks_it(text: str) -> None:
    assert isinstance(translated(text), str)


_ERRORS = ("AppError", "ReadError", "DateError", "LibraryError", "PictureError")


def _raised() -> Iterator[str]:
    """The sentence of every error that is written down where it is raised, with words for its values."""
    for path in sorted((ROOT / "timeline_app").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _ERRORS:
                yield from _sentence(node.args[0], constants)


def _sentence(text: ast.expr, constants: Mapping[str, str]) -> Iterator[str]:
    if isinstance(text, ast.Constant):
        yield text.value
    elif isinstance(text, ast.JoinedStr) and isinstance(text.values[-1], ast.Constant):
        yield "".join(_part(part, constants) for part in text.values)


def _part(part: ast.expr, constants: Mapping[str, str]) -> str:
    if isinstance(part, ast.Constant):
        return str(part.value)
    assert isinstance(part, ast.FormattedValue)
    name = part.value.id if isinstance(part.value, ast.Name) else ""
    return constants.get(name, "12" if _is_number(ast.unparse(part.value)) else "words")


def _is_number(code: str) -> bool:
    return any(word in code for word in ("_MOST", "PX", "1024", "total", "limit", "most"))


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("sentence", sorted(set(_raised())))
def test_every_error_that_is_raised_is_said_in_german(sentence: str) -> None:
    assert translated(sentence) != sentence
