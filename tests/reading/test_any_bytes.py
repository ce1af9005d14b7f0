"""Whatever bytes a file holds, and whatever it is: its text in any encoding, or a sentence that says why not."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reading.written import only, write
from timeline_app.errors import ReadError
from timeline_app.reading import KINDS, display_name
from timeline_app.settings import MAX_FILE_BYTES
from timeline_app.text.language import UNKNOWN


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("Müller kam aus Köln – endlich.".encode("utf-8-sig"), "Müller kam aus Köln – endlich."),
        ("Müller kam aus Köln.".encode("utf-16"), "Müller kam aus Köln."),
        ("Müller kam aus Köln.".encode("utf-16-le"), "Müller kam aus Köln."),
        ("Müller kam aus Köln.".encode("utf-32"), "Müller kam aus Köln."),
        (
            "Er sagte: „Müller kam über Köln nach Österreich.“ Das hören wir öfter.".encode("cp1252"),
            "Müller kam über Köln",
        ),
        (
            "Президент прибыл в столицу в среду утром и провел переговоры.".encode("cp1251"),
            "Президент прибыл в столицу",
        ),
        (
            "Президент прибыл в столицу в среду утром и провел переговоры.".encode("koi8-r"),
            "Президент прибыл в столицу",
        ),
        ("Müller kam aus Köln. ".encode() * 20 + b"\xff", "Müller kam aus Köln."),
        (b"One line.\r\nAnother line.\rA third.", "One line."),
        ("Hid\u00adden hyp\u200bhens.".encode(), "Hidden hyphens."),
    ],
)
def test_any_encoding_is_read(tmp_path: Path, data: bytes, expected: str) -> None:
    assert expected in only(write(tmp_path, "1.txt", data)).text


def test_a_page_says_its_encoding_itself(tmp_path: Path) -> None:
    page = '<html><head><meta charset="iso-8859-7"></head><body><p>Ο πρόεδρος έφτασε στην Αθήνα.</p></body></html>'
    assert "Ο πρόεδρος έφτασε" in only(write(tmp_path, "p.html", page.encode("iso-8859-7"))).text


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.txt", b"", "empty"),
        ("a.txt", b" \n\t\n", "empty"),
        ("a.txt", b"%PDF-1.7 and so on", "not text"),
        ("a.txt", bytes(range(256)) * 50, "not text"),
        ("a.txt", b"\x00\x01\x02\xff\xfe", "not text"),
        ("a.txt", b"\xff\xfe\x00\xd8", "not text"),
        ("a.txt", b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(200)), "not text"),
        ("a.txt", b"----\n....\n", "no text"),
        ("a.html", b"<html><body>&#8195; &middot; <img src='a.png'></body></html>", "no text"),
        ("a.md", b"PK\x03\x04 and so on", "not text"),
        ("a.html", b"<html><body><script>x</script></body></html>", "no text"),
        ("a.docx", b"words", "kind"),
        ("a", b"words", "kind"),
    ],
)
def test_what_holds_no_text_is_refused_with_a_sentence(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    with pytest.raises(ReadError) as refused:
        only(write(tmp_path, name, data))
    assert word in str(refused.value)
    assert f"“{name}”" in str(refused.value)
    assert str(refused.value).endswith(".")


def test_a_missing_file_a_folder_and_a_pipe_are_refused(tmp_path: Path) -> None:
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    for name, word in (("gone.txt", "not there"), ("folder.txt", "cannot be read"), ("pipe.txt", "not a file")):
        with pytest.raises(ReadError, match=word):
            only(tmp_path / name)


def test_an_unreadable_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(ReadError, match="may not be read"):
        only(tmp_path / "a.txt")


def test_a_file_beyond_the_limit_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    with pytest.raises(ReadError, match="too large"):
        only(path)


@pytest.mark.parametrize(("changes", "is_read"), [(1, True), (9, False)])
def test_a_file_that_changes_is_read_once_more_and_then_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changes: int, is_read: bool
) -> None:
    path = write(tmp_path, "a.txt", "It was told.")
    real, left = os.fstat, [changes, 0]

    def fstat(handle: int) -> os.stat_result:
        left[1] += 1
        if left[1] % 2 == 0 and left[0]:  # between the two looks at the file
            left[0] -= 1
            with path.open("a") as file:
                file.write(" And again.")
        return real(handle)

    monkeypatch.setattr(os, "fstat", fstat)
    if is_read:
        assert only(path).text == "It was told. And again."
    else:
        with pytest.raises(ReadError, match="changes while it is read"):
            only(path)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("plain.txt", "“plain.txt”"),
        ('it\'s "so".txt', '“it\'s "so".txt”'),
        ("two\nlines.txt", "“two\\nlines.txt”"),
        ("txt.\u202egnp.txt", "“txt.\\u202egnp.txt”"),
        ("bell\x07\u200f.txt", "“bell\\x07\\u200f.txt”"),
        ("Öl – 新.txt", "“Öl – 新.txt”"),
        ("b\udcff.txt", "“b\\udcff.txt”"),
    ],
)
def test_names_are_shown_so_that_they_cannot_deceive(tmp_path: Path, name: str, shown: str) -> None:
    assert display_name(Path("folder") / name) == shown
    with pytest.raises(ReadError) as refused:
        only(tmp_path / name)
    assert shown in str(refused.value)
    write(tmp_path, name, "It was told.")
    assert only(tmp_path / name).text == "It was told."


MARKUP = st.lists(
    st.sampled_from(
        [
            "<p>",
            "</p>",
            "<div",
            ">",
            "<!--",
            "-->",
            "&amp;",
            "&#0;",
            "<script>",
            "<![CDATA[",
            "]]>",
            "<table><tr><td>",
            "# ",
            "---\n",
            "title: x\n",
            "[a](b)",
            "```\n",
            "text ",
            "He left. ",
            "MOSCOW, May 3. /TASS/. ",
            "\n\n",
            "<title>",
            "<meta name='date' content='",
            "'>",
            "2010-10-13",
            '<script type="application/ld+json">{"datePublished": ',
            "<html lang='",
            "<a href='http://x'>",
            "<br>",
            "\x00",
            "ü",
        ]
    ),
    max_size=40,
).map("".join)


@pytest.mark.parametrize("kind", KINDS)
@given(
    data=st.one_of(
        st.binary(max_size=400),
        MARKUP.map(str.encode),
        st.text(max_size=200).map(lambda t: t.encode("utf-8", "replace")),
    )
)
@settings(max_examples=120, deadline=None)
def test_any_bytes_give_an_article_or_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, kind: str, data: bytes
) -> None:
    path = write(tmp_path_factory.getbasetemp(), "any" + kind, data)
    try:
        article = only(path)
    except ReadError as error:
        assert str(error).endswith(".")
    else:
        assert article.text.strip() == article.text
        assert article.title
        assert article.text.startswith(article.dateline)
        assert len(article.language) == 2 or article.language == UNKNOWN
