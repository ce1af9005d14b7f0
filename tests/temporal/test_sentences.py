"""Every expression of the sentences in `sentences.txt`: words, type, value, attributes, place on the calendar."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from timeline_app.model import TimeExpression
from timeline_app.temporal import tag

SENTENCES = Path(__file__).with_name("sentences.txt")
_ESCAPE = re.compile(r"\\(?:u([0-9a-f]{4})|([nr]))")
_EXPRESSION = re.compile(
    r".+ \| (?:DATE|TIME|DURATION|SET) [\w:+-]+"
    r"(?: mod=[A-Z_]+)?(?: quant=[A-Z]+)?(?: freq=\w+)?(?: \| [\w:/~-]+)?",
    re.DOTALL,
)


def plain(text: str) -> str:
    """The text with its escapes read."""
    return _ESCAPE.sub(
        lambda found: chr(int(found[1], 16)) if found[1] else {"n": "\n", "r": "\r"}[found[2]], text
    )


def rows() -> Iterator[tuple[date | None, str, list[str]]]:
    """Article's date, sentence and the lines of its expressions."""
    reference: date | None = None
    sentence, expected = "", list[str]()
    for line in [*SENTENCES.read_text(encoding="utf-8").splitlines(), "@ none"]:
        if line.startswith("  "):
            expected.append(plain(line.strip(" ")))
            continue
        if sentence and line[:1] in ("@", ">"):
            yield reference, sentence, expected
            sentence, expected = "", []
        if line.startswith("@ "):
            reference = None if line == "@ none" else date.fromisoformat(line[2:])
        elif line.startswith("> "):
            sentence = plain(line[2:])


def written(found: TimeExpression) -> str:
    """An expression as a line of the file has it."""
    attributes = (("mod", found.mod), ("quant", found.quant), ("freq", found.freq))
    told = " ".join([found.type, found.value, *(f"{name}={value}" for name, value in attributes if value)])
    return " | ".join([found.text, told, *([] if found.interval is None else [found.interval.edtf()])])


ROWS = list(rows())


def test_the_file_holds_each_sentence_once_with_all_that_it_expects() -> None:
    assert len(ROWS) >= 900
    assert len({(reference, sentence) for reference, sentence, _ in ROWS}) == len(ROWS)
    assert all(expected for _, _, expected in ROWS)


def test_every_line_of_the_file_is_read() -> None:
    """A row with a slip in its first letters would be left out without a word."""
    lines = [line for line in SENTENCES.read_text(encoding="utf-8").splitlines() if line]
    assert [line for line in lines if not line.startswith(("# ", "@ ", "> ", "  ")) and line != "#"] == []
    assert sum(line.startswith("> ") for line in lines) == len(ROWS)
    assert sum(line.startswith("  ") for line in lines) == sum(len(expected) for _, _, expected in ROWS)
    assert [line for _, _, expected in ROWS for line in expected if not _EXPRESSION.fullmatch(line)] == []


@pytest.mark.parametrize(("reference", "sentence", "expected"), ROWS, ids=[row[1][:60] for row in ROWS])
def test_a_sentence_has_these_expressions(reference: date | None, sentence: str, expected: list[str]) -> None:
    assert [written(found) for found in tag(sentence, reference)] == expected
