"""What is copied arrives in an office program: LibreOffice converts it, where that is installed."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree

from timeline_app.model import Article, Event, Interval, Ranges
from timeline_app.services.exports import event_html, events_html, events_tsv, summary_html
from timeline_app.services.merging import Entry, Told
from timeline_app.services.summary import Source, Summary, SummarySentence
from timeline_app.summaries import Length

OFFICE = shutil.which("soffice")
pytestmark = pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")

#: Name of the file, its content, the filter that reads it, the form that is wanted; gives the file that was made.
Convert = Callable[[str, str, str, str], Path]

TEXT, OFFICE_NS = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}", "urn:oasis:names:tc:opendocument:xmlns:"
STYLE, FO = f"{{{OFFICE_NS}style:1.0}}", f"{{{OFFICE_NS}xsl-fo-compatible:1.0}}"
LINK = "{http://www.w3.org/1999/xlink}href"
DAYS = [Interval.day(2020, 8, day) for day in (17, 18)]
SUMMARY = Summary(
    Ranges.of([Interval(DAYS[0].start, DAYS[1].end)]),
    "news",
    (
        SummarySentence("Jörg Müller fährt ins Grüne.", 1, 0, 9, DAYS[0], 1, period=DAYS[0]),
        SummarySentence(
            "Во вторник он приехал.", 2, 0, 9, DAYS[1], 2, (DAYS[1],), period=DAYS[1], is_year_assumed=True
        ),
        SummarySentence("5 * 3 < 16 & <b>he</b> [x](y).", 1, 4, 9, DAYS[1], 1, period=DAYS[1]),
    ),
    (
        Source(1, "Fahrt", "dpa", DAYS[1], "fahrt.txt", 1),
        Source(2, "Поездка", "ТАСС", DAYS[1], "https://example.org/a?b=1&c=2", 2),
    ),
    length=Length(2),
    is_per_day=True,
)


@pytest.fixture(scope="module")
def convert(tmp_path_factory: pytest.TempPathFactory) -> Convert:
    folder = tmp_path_factory.mktemp("office")

    def run(name: str, content: str, reads: str, form: str) -> Path:
        source = folder / name
        source.write_text(content, encoding="utf-8")
        profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
        call = [str(OFFICE), "--headless", "--norestore", profile, f"--infilter={reads}", "--convert-to", form]
        subprocess.run([*call, "--outdir", folder / "made", source], check=True, capture_output=True, timeout=120)
        return folder / "made" / f"{source.stem}.{form.split(':')[0]}"

    return run


def written(convert: Convert, name: str, page: str) -> etree._Element:
    """The body of the document that a word processor makes of a page."""
    with zipfile.ZipFile(convert(name, page, "HTML (StarWriter)", "odt:writer8")) as document:
        root = etree.fromstring(document.read("content.xml"))
    body = root.find(f".//{{{OFFICE_NS}office:1.0}}text")
    assert body is not None
    return body


def told(element: etree._Element) -> str:
    return " ".join("".join(element.itertext()).split())


def test_a_summary_arrives_in_a_word_processor_with_days_lists_numbers_and_links(convert: Convert) -> None:
    body = written(convert, "summary.html", summary_html(SUMMARY))
    headings = [(one.get(f"{TEXT}outline-level"), told(one)) for one in body.iter(f"{TEXT}h")]
    assert headings == [
        ("3", "Summary of 17 – 18 August 2020"),
        ("4", "Monday, 17 August 2020"),
        ("4", "Tuesday, 18 August 2020"),
        ("4", "Sources"),
    ]
    lists = [[told(item) for item in one.iter(f"{TEXT}list-item")] for one in body.iter(f"{TEXT}list")]
    assert lists == [
        ["Jörg Müller fährt ins Grüne. [1]"],
        [
            "[Tuesday, 18 August 2020 (year assumed)] Во вторник он приехал. [2]",
            "5 * 3 < 16 & <b>he</b> [x](y). [1]",
        ],
        [
            "Fahrt. dpa, 18 August 2020. fahrt.txt",
            "Поездка. ТАСС, 18 August 2020. https://example.org/a?b=1&c=2",
        ],
    ]
    assert [one.get(LINK) for one in body.iter(f"{TEXT}a")] == ["https://example.org/a?b=1&c=2"]
    assert "Dates in brackets were added." in told(body)


def test_sources_have_the_numbers_that_the_sentences_give_them(convert: Convert) -> None:
    made = convert("numbers.html", summary_html(SUMMARY), "HTML (StarWriter)", "txt:Text (encoded):UTF8")
    lines = [line.strip() for line in made.read_text(encoding="utf-8-sig").splitlines()]
    assert "1. Fahrt. dpa, 18 August 2020. fahrt.txt" in lines
    assert "2. Поездка. ТАСС, 18 August 2020. https://example.org/a?b=1&c=2" in lines


@pytest.mark.parametrize("form", ["docx", "pdf"])
def test_a_summary_arrives_in_what_others_are_sent(convert: Convert, form: str) -> None:
    made = convert("sent.html", summary_html(SUMMARY), "HTML (StarWriter)", form)
    if form == "docx":
        with zipfile.ZipFile(made) as document:
            shown = "".join(etree.fromstring(document.read("word/document.xml")).itertext())
            assert b"https://example.org/a?b=1&amp;c=2" in document.read("word/_rels/document.xml.rels")
    else:
        with pypdfium2.PdfDocument(made) as document:
            shown = " ".join(page.get_textpage().get_text_bounded() for page in document)
    for words in ("Jörg Müller", "Во вторник", "[Tuesday, 18 August 2020", "he</b>", "Tuesday, 18 August 2020"):
        assert words in " ".join(shown.split())


def test_a_sentence_from_the_right_stands_at_the_right(convert: Convert) -> None:
    hebrew = SummarySentence("הנשיא דיבר בטלפון.", 1, 0, 9, DAYS[0], 1, (DAYS[0],))
    page = summary_html(replace(SUMMARY, sentences=(hebrew, *SUMMARY.sentences)))
    root = etree.fromstring(convert("from_right.html", page, "HTML (StarWriter)", "fodt").read_bytes())
    sides = {
        style.get(f"{STYLE}name"): (one.get(f"{STYLE}writing-mode"), one.get(f"{FO}text-align"))
        for style in root.iter(f"{STYLE}style")
        for one in style.iter(f"{STYLE}paragraph-properties")
    }
    paragraphs = {told(one): sides.get(one.get(f"{TEXT}style-name")) for one in root.iter(f"{TEXT}p")}
    shown = "\u200e[Monday, 17 August 2020]\u200e הנשיא דיבר בטלפון. [1]"
    assert paragraphs[shown] in [("rl-tb", "end"), ("rl-tb", "right")]
    assert "rl-tb" not in (paragraphs["5 * 3 < 16 & <b>he</b> [x](y). [1]"] or ())


EVIL = ("=1+1", "+1", "@SUM(1)", "-2+3", "＝1+1")


def entry(title: str) -> Entry:
    event = Event(title, DAYS[1], "2020-08-18", 0, 2, 0, 11)
    return Entry((Told(event, Article("Grüße; «Привет»", '"He\tmet" it at six.')),))


def test_an_event_arrives_with_its_sentence_and_article(convert: Convert) -> None:
    body = written(convert, "event.html", event_html(entry("Übergabe")))
    paragraphs = [told(one) for one in body.iter(f"{TEXT}p") if told(one)]
    assert paragraphs == ["18 August 2020: Übergabe", '"He met" it', "— Grüße; «Привет»"]


@pytest.mark.parametrize(
    ("name", "reads"), [("events.tsv", "CSV:9,34,76,1"), ("events.html", "HTML (StarCalc)")], ids=["tsv", "html"]
)
def test_events_arrive_in_a_spreadsheet_cell_by_cell_and_none_is_run(
    convert: Convert, name: str, reads: str
) -> None:
    entries = [entry(title) for title in ("Übergabe", *EVIL)]
    content = events_tsv(entries) if name.endswith("tsv") else events_html(entries)
    made = etree.fromstring(convert(name, content, reads, "fods").read_bytes())
    table = f"{{{OFFICE_NS}table:1.0}}"
    cells = list(made.iter(f"{table}table-cell"))
    assert [cell for cell in cells if cell.get(f"{table}formula")] == []
    rows = [[told(cell) for cell in row.iter(f"{table}table-cell")] for row in made.iter(f"{table}table-row")]
    titles = [row[1] for row in rows[1:] if len(row) > 1 and row[1]]
    assert titles == ["Übergabe", *(f"'{title}" for title in EVIL)]
    assert rows[1][3:5] == ["Grüße; «Привет»", '"He met" it']
