"""Markdown files: CommonMark and tables to plain paragraphs, with the simple kind of front matter."""

import re
from typing import TYPE_CHECKING

from timeline_app.reading.dates import published_interval
from timeline_app.reading.draft import Draft
from timeline_app.reading.furniture import clean_title
from timeline_app.reading.layout import clean_text, split_title, without_title

if TYPE_CHECKING:
    from markdown_it.token import Token

#: A larger file is no article that somebody typed; it is read as it stands, for the parser's time grows with it.
_MOST_MARKUP = 1_000_000

_FRONT_MATTER = re.compile(r"\ufeff?---[ \t]*\n(.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_FIELD = re.compile(r"([A-Za-z_][\w\- ]{0,30}):[ \t]*(.*)")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_QUOTES = "\"' "


def read_markdown(text: str) -> Draft:
    """Title, body and front matter (`title`, `date`, `source`, `url`, `lang`) of a Markdown text."""
    fields, start = _front_matter(text)
    title, body = _plain(text[start:])
    body = clean_text(body)
    title = clean_title(fields.get("title", "") or title)
    if title:
        body = without_title(body, title)
    else:
        title, body = split_title(body)
    return Draft(
        title=title,
        text=body,
        source=_first(fields, "source", "publisher", "site", "agency"),
        url=_first(fields, "url", "link", "canonical_url", "permalink"),
        language=_first(fields, "lang", "language")[:2].lower(),
        published=published_interval(_first(fields, "date", "published", "pubdate", "created")),
    )


def _front_matter(text: str) -> tuple[dict[str, str], int]:
    """The `key: value` lines between two rules at the head, and where the text goes on after them."""
    found = _FRONT_MATTER.match(text)
    if not found:
        return {}, 0
    fields = (_FIELD.fullmatch(line.rstrip()) for line in found[1].split("\n"))
    return {field[1].strip().lower(): field[2].strip(_QUOTES) for field in fields if field}, found.end()


def _first(fields: dict[str, str], *names: str) -> str:
    return next((fields[name] for name in names if fields.get(name)), "")


def _plain(text: str) -> tuple[str, str]:
    """The first heading of the first level and the text without its markup, a blank line between the blocks."""
    if len(text) > _MOST_MARKUP:
        return "", text
    from markdown_it import MarkdownIt  # here: the window starts without it

    title = ""
    blocks: list[str] = []
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    for before, token in zip([None, *tokens], tokens, strict=False):
        block = _block(token)
        if before and before.type == "heading_open" and before.tag == "h1" and not title:
            title, block = block, ""
        if block:
            blocks.append(block)
    return title, "\n\n".join(blocks)


def _block(token: "Token") -> str:
    """The text of a block that has some: a line of prose, of code, or of what stands between HTML tags."""
    if token.type == "inline":
        return " ".join("".join(map(_inline, token.children or ())).split())
    if token.type in ("fence", "code_block"):
        return token.content.strip()
    if token.type == "html_block" and not token.content.lstrip().lower().startswith(("<script", "<style", "<!--")):
        return _TAG.sub("", token.content).strip()
    return ""


def _inline(token: "Token") -> str:
    if token.type in ("text", "code_inline"):
        return token.content
    return " " if token.type in ("softbreak", "hardbreak") else ""
