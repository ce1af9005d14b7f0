"""From a file to an article: title, body, dateline, source, date, language; or a sentence that says why not."""

import contextlib
import socket
import threading
from pathlib import Path

import pytest

from tests.reading.written import only, write
from timeline_app.errors import ReadError
from timeline_app.model import Interval
from timeline_app.text import sentences

WIRE = """All news

Minister sees no way back to talks

By Ana Ruiz

MOSCOW, August 19. /TASS/. There is no way back, the minister said on Tuesday.

Advertisement

Telephone conversation

"We have said it all," he added. Read also: nothing.

Read also: Talks broke down in July

He left for Minsk.
"""

PAGE = """<!DOCTYPE html><html lang="en-GB"><head><meta charset="utf-8"><title>All are free | Andes Post</title>
<meta property="og:title" content="All are free"><meta property="og:site_name" content="Andes Post">
<link rel="canonical" href="https://andes.example/all-free">
<meta property="article:published_time" content="2010-10-14T23:40:00-03:00">
<script>document.title = "Hacked"; fetch("{address}/run")</script>
<link rel="stylesheet" href="{address}/style.css"></head>
<body onload="fetch('{address}/load')"><nav><a href="/">All news</a> <a href="/world">World</a></nav>
<article><h1>All are free</h1><img src="{address}/photo.jpg"><iframe src="{address}/frame"></iframe>
<p>COPIAPO, Chile, October 14, 2010 (Andes) — The last of the men stepped out of it on Wednesday night.</p>
<p>They had been <b>trapped</b> for 69 days &amp; nights, longer than anybody before them, and were well.</p>
<h2>A night and a day</h2>
<p>The operation began late on Tuesday, when the first of the rescue workers was lowered down to the men.</p>
</article><footer>Copyright Andes Post, all rights reserved</footer></body></html>"""


def test_a_wire_report_is_read_without_its_furniture(tmp_path: Path) -> None:
    path = write(tmp_path, "wire.txt", WIRE)
    article = only(path)
    assert article.title == "Minister sees no way back to talks"
    assert article.dateline == "MOSCOW, August 19. /TASS/. "
    assert article.text.startswith(article.dateline + "There is no way back")
    assert article.source == "TASS"
    assert article.language == "en"
    assert article.path == path
    assert article.modified == int(path.stat().st_mtime)
    assert article.text.splitlines() == [
        "MOSCOW, August 19. /TASS/. There is no way back, the minister said on Tuesday.",
        "",
        "Telephone conversation",
        "",
        '"We have said it all," he added. Read also: nothing.',
        "",
        "He left for Minsk.",
    ]


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ("A title over the text\n\nIt was told.\n", "A title over the text", "It was told."),
        ("Is there a way out?\n\nThere is one.\n", "Is there a way out?", "There is one."),
        ("News\n\nA title over the text\n\nIt was told.", "A title over the text", "It was told."),
        ("A title over the text\nIt was told.", "A title over the text", "It was told."),
        (
            "January 9, 2008\nA title over it all\nIt was told.",
            "A title over it all",
            "January 9, 2008\n\nIt was told.",
        ),
        (
            "A title over the text\n\nA sub-heading\n\nIt was told.",
            "A title over the text",
            "A sub-heading\n\nIt was told.",
        ),
        ("Only one sentence stands here.", "Only one sentence stands here.", "Only one sentence stands here."),
    ],
)
def test_title_and_body_are_told_apart_by_form(tmp_path: Path, text: str, title: str, body: str) -> None:
    article = only(write(tmp_path, "1.txt", text))
    assert (article.title, article.text) == (title, body)


def test_without_a_heading_the_words_of_the_file_name_are_the_title(tmp_path: Path) -> None:
    assert (
        only(write(tmp_path, "2010-10-10 drill_reaches miners.txt", "It was told.")).title
        == "drill reaches miners"
    )


def test_without_either_the_first_sentence_is_cut_at_a_word(tmp_path: Path) -> None:
    article = only(
        write(tmp_path, "000_5c78.txt", "It was told " + "again and again " * 10 + "to all. Then it stopped.")
    )
    assert 60 < len(article.title) <= 91
    assert article.title.endswith("…")
    assert article.text.startswith(article.title.removesuffix("…") + " ")


def test_wrapped_lines_are_joined(tmp_path: Path) -> None:
    wrapped = (
        "The last of the men who had been trapped in the mine stepped out of the\n"
        "capsule on Wednesday and was greeted by the president.\n\nThe others had left before."
    )
    assert (
        only(write(tmp_path, "1.txt", wrapped))
        .text.splitlines()[0]
        .endswith("out of the capsule on Wednesday and was greeted by the president.")
    )


def test_markdown_gives_front_matter_title_and_plain_paragraphs(tmp_path: Path) -> None:
    article = only(
        write(
            tmp_path,
            "a.md",
            '---\ntitle: "Three plans: a race"\ndate: 2010-09-07\nsource: Longitude\nlang: en\n'
            "url: https://longitude.example/x\n---\n\n# Three plans: a race\n\n"
            "COPIAPO, Sept. 7 (Longitude) – Two **drills** were\ncutting [shafts](http://x.example) in May.\n\n"
            "## The second\n\n- one item\n- another item\n\n> It works.\n\n<script>alert(1)</script>\n",
        )
    )
    assert article.title == "Three plans: a race"
    assert article.published == Interval.day(2010, 9, 7)
    assert (article.source, article.url, article.language) == ("Longitude", "https://longitude.example/x", "en")
    assert article.dateline == "COPIAPO, Sept. 7 (Longitude) – "
    assert article.text.split("\n\n") == [
        "COPIAPO, Sept. 7 (Longitude) – Two drills were cutting shafts in May.",
        "The second",
        "one item",
        "another item",
        "It works.",
    ]


def test_markdown_takes_its_first_heading_for_the_title(tmp_path: Path) -> None:
    article = only(write(tmp_path, "a.md", "# Three plans\n\nTwo drills *work*.\n"))
    assert (article.title, article.text) == ("Three plans", "Two drills work.")


@pytest.mark.parametrize("kind", [".html", ".htm", ".xhtml", ".HTML"])
def test_a_page_is_read_as_a_person_would(tmp_path: Path, kind: str) -> None:
    article = only(write(tmp_path, "page" + kind, PAGE.replace("{address}", "http://127.0.0.1:9")))
    assert article.title == "All are free"
    assert article.source == "Andes Post"
    assert article.url == "https://andes.example/all-free"
    assert article.published == Interval.day(2010, 10, 14)
    assert article.dateline == "COPIAPO, Chile, October 14, 2010 (Andes) — "
    assert article.text.startswith(article.dateline + "The last of the men")
    assert "trapped for 69 days & nights" in article.text
    assert "\n\nA night and a day\n\n" in article.text
    assert not any(word in article.text for word in ("World", "Copyright", "Hacked", "fetch"))


def test_a_page_with_scripts_and_remote_images_makes_no_request(tmp_path: Path) -> None:
    connections = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.3)

        def listen() -> None:
            with contextlib.suppress(TimeoutError):
                connections.append(server.accept()[1])

        thread = threading.Thread(target=listen)
        thread.start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}"
        only(write(tmp_path, "page.html", PAGE.replace("{address}", address)))
        thread.join()
    assert connections == []


def test_a_page_without_an_article_gives_its_visible_text(tmp_path: Path) -> None:
    article = only(
        write(tmp_path, "p.html", "<html><body><h1>Short</h1><div>It <b>rained</b>.</div><script>x</script>")
    )
    assert (article.title, article.text) == ("Short", "It rained.")


def test_a_date_that_stands_in_the_address_alone_is_no_metadata(tmp_path: Path) -> None:
    page = PAGE.replace('<meta property="article:published_time" content="2010-10-14T23:40:00-03:00">', "")
    article = only(write(tmp_path, "p.html", page.replace("/all-free", "/2010/10/14/all-free")))
    assert article.published is None
    assert article.url == "https://andes.example/2010/10/14/all-free"


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body>" + "<div>" * 60_000 + "<p>Hello there.</p>",
        "<html><body>" + "<span>a " * 60_000,
        "<html><body>" + "<p>Hello there, world.</p>" * 21_000,
        "<" * 300_000,
        "<!DOCTYPE x ["
        + "".join(f'<!ENTITY l{i + 1} "{f"&l{i};" * 10}">' for i in range(9))
        + "]><p>&l9; Hello there.</p>",
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><p>&e;</p>',
    ],
    ids=["deep", "nested spans", "wide", "brackets", "billion laughs", "outside entity"],
)
def test_hostile_pages_are_read_or_refused_with_a_sentence(tmp_path: Path, markup: str) -> None:
    try:
        text = only(write(tmp_path, "p.html", markup)).text
    except ReadError as error:
        assert "p.html" in str(error)
    else:
        assert len(text) < 2 * len(markup)
        assert "root:" not in text


def test_a_page_whose_tree_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "p.html", "<html><body>Hello there. " + "<br>" * 1_000_001)
    with pytest.raises(ReadError, match=r"“p\.html” has more than 1,000,000 tags"):
        only(path)
    assert "Hello" in only(write(tmp_path, "p.txt", "Hello there. " + "<br>" * 1_000_001)).text


@pytest.mark.parametrize("kind", [".txt", ".md", ".html"])
def test_a_run_of_blanks_of_any_length_is_one_blank(tmp_path: Path, kind: str) -> None:
    # Where the time grew with the square of their number, this took ten minutes.
    article = only(write(tmp_path, f"blanks{kind}", f"The mine{' ' * 1_000_000}fell in."))
    assert " ".join(article.text.split()) == "The mine fell in."


def test_the_seed_article_is_read_as_a_person_would(seed_article: Path) -> None:
    article = only(seed_article)
    assert article.title == "Kremlin emphasizes need to keep situation in Belarus within legal framework"
    assert article.dateline == "MOSCOW, August 19. /TASS/. "
    assert article.source == "TASS"
    told = [article.text[start:end] for start, end in sentences(article.text)]
    assert told[0].startswith("There is a need to keep the situation")
    assert "Telephone conversation" in article.text.split("\n")
    assert not {"All news", "Telephone conversation"} & {article.title, *told}


@pytest.mark.parametrize("name", ["congratulations.txt", "marathon.html", "three-plans.md"])
def test_the_samples_begin_with_their_dateline(samples: Path, name: str) -> None:
    article = only(samples / name)
    assert article.dateline
    assert article.text.startswith(article.dateline)
    assert article.title not in article.text
    assert article.source.casefold() == "longitude"
