"""Web pages: the article's text by trafilatura, what the page says of itself; nothing fetched and nothing run."""

import json
import logging
import re
from functools import cache
from typing import Any

from timeline_app.model import Interval
from timeline_app.reading.dates import published_interval
from timeline_app.reading.draft import Draft
from timeline_app.reading.furniture import clean_title
from timeline_app.reading.layout import clean_text, split_title, without_title
from timeline_app.settings import resource

#: With more tags than this a page is no article, and trafilatura's time grows faster than the page.
_MOST_TAGS, _MOST_MARKUP = 20_000, 4_000_000

#: A declared encoding is no longer true once the page is decoded; entities that a page defines are never expanded.
_PROLOGUE = re.compile(
    r"\s*(?:<\?xml[^<>]{0,200}\?>\s*)?(?:<!DOCTYPE[^<>\[]{0,500}(?:\[[^\]]{0,200000}\]\s*)?>)?", re.IGNORECASE
)
#: The fields in which a page says when it was published (Open Graph, schema.org, Dublin Core, HTML).
_DATE_FIELD = re.compile(
    r"""published_time|datePublished|dateCreated|["']dc\.date|name=["'](?:pub)?date["']|<time\b""", re.IGNORECASE
)
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_LANGUAGE = re.compile(r"[a-z]{2}(?=[-_]|\Z)")

# What it thinks of a page is of no use to the reader of the article.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
logging.getLogger("htmldate").setLevel(logging.CRITICAL)


def read_page(markup: str) -> Draft:
    """Title, body, source, address, language and date of publication of an HTML or XHTML page.

    Scripts, comments, navigation and everything remote are left out; where trafilatura finds no article, or the
    page is too large for it, the body is the visible text.
    """
    markup = _PROLOGUE.sub("", markup, count=1)
    page = _parse(markup)
    if page is None:
        return Draft()
    is_huge = len(markup) > _MOST_MARKUP or markup.count("<") > _MOST_TAGS
    found = None if is_huge else _extract(markup)
    source = (found.sitename or "") if found else ""
    title = clean_title(found.title or "" if found else "", source) or clean_title(_title(page), source)
    text = clean_text((found.text or "").replace("\n", "\n\n") if found else "") or clean_text(_visible_text(page))
    if title:
        text = without_title(text, title)
    else:
        title, text = split_title(text)
    return Draft(
        title=title,
        text=text,
        source=source,
        url=_web_address(found.url if found else None),
        language=_language(page),
        published=_published(found.date, found.url, markup) if found and found.date else None,
    )


def _parse(markup: str) -> Any:
    """The page as an lxml tree, or None where there is nothing in it."""
    from lxml import etree, html  # here: the window starts without it

    parser = html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True)
    try:
        return html.document_fromstring(markup, parser=parser)
    except (etree.LxmlError, ValueError):  # an empty document; characters that XML forbids
        return None


def _extract(markup: str) -> Any:
    """What trafilatura finds (`trafilatura.settings.Document`), or None."""
    from trafilatura import bare_extraction  # here: 200 ms to import

    return bare_extraction(
        markup,
        favor_precision=True,
        include_comments=False,
        include_tables=True,
        with_metadata=True,
        # What is written as metadata or stands in the address, no guess from the text: that is for `dating`.
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _visible_text(page: Any) -> str:
    """The text that a browser would show, a blank line between blocks."""
    from lxml import etree

    unseen, inline = _tags()["unseen"], _tags()["inline"]
    parts: list[str] = []
    hidden = 0
    for event, element in etree.iterwalk(page, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else "script"
        hidden += (1 if event == "start" else -1) if tag in unseen else 0
        if tag not in inline:
            parts.append("\n\n")
        text = element.text if event == "start" else element.tail
        if text and not hidden:
            parts.append(_BLANKS.sub(" ", text))
    return "".join(parts)


@cache
def _tags() -> dict[str, frozenset[str]]:
    """`unseen`: no article text stands in them; `inline`: HTML's phrasing elements, others start a line."""
    tags = json.loads(resource("reading", "tags.json").read_text(encoding="utf-8"))
    return {name: frozenset(names) for name, names in tags.items()}


def _title(page: Any) -> str:
    for path in (".//h1", ".//head/title", ".//title"):
        element = page.find(path)
        words = " ".join(element.text_content().split()) if element is not None else ""
        if words:
            return words
    return ""


def _language(page: Any) -> str:
    declared = (
        page.get("lang") or page.get("{http://www.w3.org/XML/1998/namespace}lang") or page.get("xml:lang") or ""
    )
    found = _LANGUAGE.match(declared.strip().lower())
    return found[0] if found else ""


def _published(date: str, url: str | None, markup: str) -> Interval | None:
    """The date of publication, unless it stands in the address alone: that is another kind of evidence."""
    is_in_address = date.replace("-", "") in re.sub(r"\D", "", url or "")
    return None if is_in_address and not _DATE_FIELD.search(markup) else published_interval(date)


def _web_address(url: str | None) -> str:
    """The address if it is one of the Web: nothing else is ever offered for opening."""
    return url if url and url.startswith(("http://", "https://")) and len(url) <= 2000 else ""
