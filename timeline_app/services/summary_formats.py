"""A summary as plain text, Markdown and HTML, with its days and its numbered sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from timeline_app.services import summary_layout
from timeline_app.services.directions import direction, is_from_right
from timeline_app.services.markup import (
    html_element,
    html_location,
    html_part,
    html_text,
    markdown,
    markdown_location,
)
from timeline_app.services.summary_layout import Citation, Layout, Line, cited, lay_out
from timeline_app.services.summary_values import Source, Summary
from timeline_app.services.wording import Along, DateFormat, Wording

__all__ = [
    "Along",
    "DateFormat",
    "Wording",
    "citation",
    "heading",
    "html_citation",
    "html_line",
    "markdown_citation",
    "markdown_line",
    "summary_html",
    "summary_markdown",
    "summary_text",
    "text_citation",
    "text_line",
]

_ENGLISH, _ALL = Wording(), Along()
#: What ends a sentence in any script; behind it stands no full stop, whatever closes after it.
_STOPS, _CLOSERS = tuple(".!?…؟।॥۔。！？｡"), "\"”’'»›“)]}」』）】》"


def heading(summary: Summary, *, wording: Wording = _ENGLISH) -> str:
    """The words "Summary of 18 – 19 August 2020", "Summary" where no range was chosen, and what alone it tells."""
    return summary_layout.heading(summary, wording=wording)


def citation(source: Source, *, wording: Wording = _ENGLISH) -> str:
    """A source in one line: title, publisher and date, URL or file name."""
    return text_citation(cited(source, wording, is_numbered=False))


def summary_text(summary: Summary, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> str:
    """Plain text for a mail or a terminal."""
    layout = lay_out(summary, wording, along)
    return _joined(_text_blocks(layout))


def summary_markdown(summary: Summary, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> str:
    """CommonMark; whatever the articles say is shown as they say it, never taken for markup."""
    layout = lay_out(summary, wording, along)
    return _joined(_markdown_blocks(layout))


def summary_html(summary: Summary, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> str:
    """HTML that pastes well: headings, lists, a numbered list; no scripts, links to the web only.

    The only style is the side of what is written from the right.
    """
    return "\n".join(['<meta charset="utf-8">', *_html_lines(lay_out(summary, wording, along))]) + "\n"


def text_line(line: Line) -> str:
    """A sentence with the date before it and the number behind it."""
    return _spaced(line.added, line.text, f"[{line.number}]" if line.number else "")


def markdown_line(line: Line) -> str:
    """As `text_line`, the added date emphasized."""
    number = f"\\[{line.number}\\]" if line.number else ""
    return _spaced(f"*{markdown(line.added)}*" if line.added else "", markdown(line.text), number)


def html_line(line: Line, element: str) -> str:
    """As `text_line`, the added date emphasized, in an element ("li") of the direction of the sentence."""
    is_mirrored = is_from_right(line.text)
    added = f"<em>{html_part(line.added, is_mirrored=is_mirrored)}</em>" if line.added else ""
    number = f"[{line.number}]" if line.number else ""
    inner = _spaced(added, html_part(line.text, is_mirrored=is_mirrored), number)
    return html_element(element, inner, told=[line.text])


def text_citation(source: Citation) -> str:
    """A source in one line, without its number."""
    return _sentences((*source.said, source.location), (*source.said, source.location))


def markdown_citation(source: Citation) -> str:
    """As `text_citation`, an address of the web as a link."""
    shown = (*map(markdown, source.said), markdown_location(source.location))
    return _sentences((*source.said, source.location), shown)


def html_citation(source: Citation, element: str, *, before: str = "") -> str:
    """As `text_citation`, an address of the web as a link, in an element of the direction of its title."""
    first = next(iter(source.said), source.location)
    is_mirrored = is_from_right(first)
    said = (html_part(part, is_mirrored=is_mirrored) for part in source.said)
    shown = (*said, html_location(source.location, is_mirrored=is_mirrored))
    inner = before + _sentences((*source.said, source.location), shown)
    return html_element(element, inner, told=[first])


def _text_blocks(layout: Layout) -> Iterator[str]:
    yield layout.heading
    for section in layout.sections:
        yield "\n".join([*filter(None, [section.heading]), *(f"• {text_line(line)}" for line in section.lines)])
    yield layout.note
    if layout.sources:
        signs = (f"[{source.number}]" if source.number else "•" for source in layout.sources)
        cited_ = (f"{sign} {text_citation(one)}" for sign, one in zip(signs, layout.sources, strict=True))
        yield "\n".join([layout.sources_heading, *cited_])


def _markdown_blocks(layout: Layout) -> Iterator[str]:
    yield layout.heading and f"## {markdown(layout.heading)}"
    for section in layout.sections:
        yield section.heading and f"### {markdown(section.heading)}"
        yield "\n".join(f"- {markdown_line(line)}" for line in section.lines)
    yield layout.note and f"*{markdown(layout.note)}*"
    if layout.sources:
        yield f"### {markdown(layout.sources_heading)}"
        signs = (f"{source.number}." if source.number else "-" for source in layout.sources)
        yield "\n".join(
            f"{sign} {markdown_citation(one)}" for sign, one in zip(signs, layout.sources, strict=True)
        )


def _html_lines(layout: Layout) -> Iterator[str]:
    if layout.heading:
        yield html_element("h3", html_text(layout.heading), told=[layout.heading])
    for section in layout.sections:
        if section.heading:
            yield html_element("h4", html_text(section.heading), told=[section.heading])
        if section.lines:
            yield f"<ul{direction(line.text for line in section.lines)}>"
            yield from (html_line(line, "li") for line in section.lines)
            yield "</ul>"
    if layout.note:
        yield html_element("p", f"<em>{html_text(layout.note)}</em>", told=[layout.note])
    if layout.sources:
        tag = "ol" if layout.sources[0].number else "ul"
        yield html_element("h4", html_text(layout.sources_heading), told=[layout.sources_heading])
        yield f"<{tag}{direction(next(iter(source.said), '') for source in layout.sources)}>"
        for source in layout.sources:
            value = f' value="{source.number}"' if source.number else ""
            yield html_citation(source, f"li{value}")
        yield f"</{tag}>"


def _sentences(said: Iterable[str], shown: Iterable[str]) -> str:
    """What is said one behind the other as it is `shown`, a full stop between where the words have none."""
    parts = [(raw.rstrip(_CLOSERS).endswith(_STOPS), part) for raw, part in zip(said, shown, strict=True) if part]
    ended = [part if has_stop else f"{part}." for has_stop, part in parts[:-1]]
    return " ".join([*ended, *(part for _, part in parts[-1:])])


def _joined(blocks: Iterable[str]) -> str:
    return "\n\n".join(filter(None, blocks)) + "\n"


def _spaced(*parts: str) -> str:
    return " ".join(filter(None, parts))
