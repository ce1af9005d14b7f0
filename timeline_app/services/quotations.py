"""One sentence, or one event with its sentence, as plain text, Markdown and HTML, each with where it stands."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.services.event_tables import date_words
from timeline_app.services.markup import html_element, html_text, markdown
from timeline_app.services.merging import Entry
from timeline_app.services.summary_formats import (
    html_citation,
    html_line,
    markdown_citation,
    markdown_line,
    text_citation,
    text_line,
)
from timeline_app.services.summary_layout import Citation, Line, added_words, cited
from timeline_app.services.summary_values import Summary, SummarySentence, source_of
from timeline_app.services.tables import flat
from timeline_app.services.traits import shortened_text
from timeline_app.services.wording import Along, Wording

_ENGLISH, _ALL = Wording(), Along()


@dataclass(frozen=True, slots=True)
class Quotation:
    """What is quoted: a head ("18 August 2020: Putin called Merkel", "" for none), the words, their sources."""

    head: str
    line: Line
    sources: tuple[Citation, ...]


def of_sentence(
    summary: Summary, sentence: SummarySentence, *, wording: Wording = _ENGLISH, along: Along = _ALL
) -> Quotation:
    """One sentence of a summary, with the date that it leaves to its article, and its source."""
    added = added_words(sentence, wording) if along.has_dates else ""
    sources = [one for one in summary.sources if one.number == sentence.source_number and along.has_sources]
    return Quotation(
        head="",
        line=Line(added, flat(sentence.text), ""),
        sources=tuple(cited(source, wording, is_numbered=False) for source in sources),
    )


def of_event(entry: Entry, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> Quotation:
    """One event: its date and title, the sentence that tells it, and the articles that do, its own first.

    Where several tell it, they are numbered, so that the sentence says whose it is.
    """
    event, article = entry.event, entry.article
    articles = {id(told.article): told.article for told in entry.tellings if told.article.text}
    numbered = enumerate(articles.values(), start=1) if along.has_sources else ()
    sources = [source_of(number, one.id, one) for number, one in numbered]
    is_numbered = along.has_numbers and len(sources) > 1
    sentence = shortened_text(article.text[event.sentence_start : event.sentence_end])
    return Quotation(
        head=f"{date_words(entry, wording)}: {flat(event.title)}",
        line=Line("", flat(sentence), "1" if is_numbered and article.text else ""),
        sources=tuple(cited(source, wording, is_numbered=is_numbered) for source in sources),
    )


def sentence_text(
    summary: Summary, sentence: SummarySentence, *, wording: Wording = _ENGLISH, along: Along = _ALL
) -> str:
    """One sentence of a summary in plain text, a line for its source."""
    return _text(of_sentence(summary, sentence, wording=wording, along=along))


def sentence_markdown(
    summary: Summary, sentence: SummarySentence, *, wording: Wording = _ENGLISH, along: Along = _ALL
) -> str:
    """One sentence of a summary in CommonMark, its source a paragraph."""
    return _markdown(of_sentence(summary, sentence, wording=wording, along=along))


def sentence_html(
    summary: Summary, sentence: SummarySentence, *, wording: Wording = _ENGLISH, along: Along = _ALL
) -> str:
    """One sentence of a summary in HTML that pastes well, its source a paragraph."""
    return _html(of_sentence(summary, sentence, wording=wording, along=along))


def event_text(entry: Entry, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> str:
    """One event in plain text: date and title, its sentence, a line for each article that tells it."""
    return _text(of_event(entry, wording=wording, along=along))


def event_markdown(entry: Entry, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> str:
    """One event in CommonMark: date and title in bold, its sentence, the articles."""
    return _markdown(of_event(entry, wording=wording, along=along))


def event_html(entry: Entry, *, wording: Wording = _ENGLISH, along: Along = _ALL) -> str:
    """One event in HTML that pastes well: date and title in bold, its sentence, the articles."""
    return _html(of_event(entry, wording=wording, along=along))


def _sign(source: Citation) -> str:
    """What stands before a source: its number, else a dash."""
    return f"[{source.number}]" if source.number else "—"


def _text(quotation: Quotation) -> str:
    sources = (f"{_sign(one)} {text_citation(one)}" for one in quotation.sources)
    lines = [quotation.head, text_line(quotation.line), *sources]
    return "\n".join(filter(None, lines)) + "\n"


def _markdown(quotation: Quotation) -> str:
    head = f"**{markdown(quotation.head)}**" if quotation.head else ""
    sources = (f"{markdown(_sign(one))} {markdown_citation(one)}" for one in quotation.sources)
    blocks = [head, markdown_line(quotation.line), *sources]
    return "\n\n".join(filter(None, blocks)) + "\n"


def _html(quotation: Quotation) -> str:
    head = html_element("p", f"<strong>{html_text(quotation.head)}</strong>", told=[quotation.head])
    blocks = [head] if quotation.head else []
    if quotation.line.text:
        blocks.append(html_line(quotation.line, "p"))
    blocks += [html_citation(one, "p", before=f"{_sign(one)} ") for one in quotation.sources]
    return '<meta charset="utf-8">\n' + "".join(f"{block}\n" for block in blocks)
