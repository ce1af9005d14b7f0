"""A summary written into a document: days, sentences, what is to be known of them, their sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Self

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextList,
    QTextListFormat,
)

from timeline_app.ui.panels.offsets import displayable
from timeline_app.ui.panels.values import SummarySentence, SummarySource, SummaryView
from timeline_app.ui.theme import UNIT_PX, colors_of

#: The schemes of the links: the place of a sentence, and what can be done with those that were struck out.
SOURCE, SHOW_STRUCK, BRING_BACK, BRING_ALL_BACK = "source", "show-struck", "bring-back", "bring-all-back"
#: What a stretch of text is, as a property of its format: the date that was added before the sentence of a number.
ADDED = int(QTextFormat.Property.UserProperty.value) + 1

_NO_SENTENCE = -1
_LINE_HEIGHT = 140
_GAP_PX, _WIDE_GAP_PX = 3 * UNIT_PX, 4 * UNIT_PX
_MARGIN_PX = 4 * UNIT_PX


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a summary: of its sentences, of what matters less, of links."""

    text: QColor
    muted: QColor
    link: QColor

    @classmethod
    def of(cls, palette: QPalette) -> Self:
        """Those that go with a palette."""
        colors = colors_of(palette)
        return cls(palette.color(QPalette.ColorRole.Text), QColor(colors.muted), QColor(colors.accent))


def sentence_of(block: QTextBlock) -> int | None:
    """The number of the sentence that stands in a block; None for what is none."""
    number = block.userState()
    return None if number == _NO_SENTENCE else number


def block_of(document: QTextDocument, number: int) -> QTextBlock:
    """The block in which the sentence of a number stands; one that is not valid where it does not."""
    block = document.begin()
    while block.isValid() and block.userState() != number:
        block = block.next()
    return block


def write(
    document: QTextDocument, summary: SummaryView, ink: Ink, *, empty: str, column_px: int, shows_struck: bool
) -> None:
    """Write a summary in place of another; `column_px` stay free on the right, on the left if negative."""
    document.clear()
    _keep_free(document, column_px)
    _Writer(document, ink).write(summary, empty=empty, shows_struck=shows_struck)


def selected_mime(cursor: QTextCursor) -> QMimeData:
    """The selected words as HTML and as text: Qt's own text would begin with an empty line in a list."""
    mime = QMimeData()
    mime.setText(cursor.selectedText().replace("\u2029", "\n"))
    mime.setHtml(cursor.selection().toHtml())
    return mime


def _keep_free(document: QTextDocument, column_px: int) -> None:
    frame = document.rootFrame().frameFormat()
    frame.setMargin(_MARGIN_PX)
    frame.setLeftMargin(max(_MARGIN_PX, -column_px))
    frame.setRightMargin(max(_MARGIN_PX, column_px))
    document.rootFrame().setFrameFormat(frame)


class _Writer:
    """Writes block by block; every text from outside goes in as text."""

    def __init__(self, document: QTextDocument, ink: Ink) -> None:
        self._cursor, self._ink = QTextCursor(document), ink
        self._is_begun = False

    def write(self, summary: SummaryView, *, empty: str, shows_struck: bool) -> None:
        """All of it in one step."""
        self._cursor.beginEditBlock()
        if not summary.sentences:
            self._block(top=6 * UNIT_PX, alignment=Qt.AlignmentFlag.AlignHCenter)
            self._insert(empty, self._muted())
        numbered = enumerate(summary.sentences)
        for heading, members in groupby(numbered, key=lambda pair: pair[1].heading):
            self._write_day(heading, list(members))
        if summary.more:
            self._note(
                _plural("and %Ln more sentences, which are copied and exported along with these", summary.more)
            )
        for remark in summary.remarks:
            self._note(remark)
        if summary.struck:
            self._write_struck(summary.struck, is_open=shows_struck)
        if summary.sources:
            self._write_sources(summary)
        self._cursor.endEditBlock()

    def _write_day(self, heading: str, members: Sequence[tuple[int, SummarySentence]]) -> None:
        if heading:
            self._block(top=_GAP_PX if self._is_begun else 0, bottom=UNIT_PX)
            self._insert(heading, self._muted(is_bold=True))
        bullets = None
        for number, sentence in members:
            self._block(bottom=_GAP_PX)
            bullets = self._bullet() if bullets is None else bullets
            bullets.add(self._cursor.block())
            self._cursor.block().setUserState(number)
            if sentence.added:
                self._insert(sentence.added, self._added(number))
                self._insert(" ", self._plain())
            self._insert(sentence.text, self._plain())
            self._insert(" ", self._plain())
            self._insert(f"[{sentence.source_number}]", self._link(source_link(sentence)))

    def _write_struck(self, struck: Sequence[SummarySentence], *, is_open: bool) -> None:
        self._block(top=_GAP_PX, bottom=UNIT_PX)
        self._insert(_plural("%Ln sentences struck out", len(struck)) + " · ", self._muted())
        words = _tr("Hide") if is_open else _tr("Show")
        self._insert(words, self._link(f"{SHOW_STRUCK}:{0 if is_open else 1}"))
        if not is_open:
            return
        if len(struck) > 1:
            self._insert(" · ", self._muted())
            self._insert(_tr("Bring all back"), self._link(f"{BRING_ALL_BACK}:0"))
        for sentence in struck:
            self._block(bottom=UNIT_PX)
            crossed = self._muted()
            crossed.setFontStrikeOut(True)
            self._insert(sentence.text, crossed)
            self._insert(" ", self._muted())
            self._insert(_tr("Bring back"), self._link(_place_link(BRING_BACK, sentence)))

    def _write_sources(self, summary: SummaryView) -> None:
        first: dict[int, SummarySentence] = {}
        for sentence in summary.sentences:
            first.setdefault(sentence.source_number, sentence)
        self._block(top=_WIDE_GAP_PX, bottom=UNIT_PX)
        self._insert(_tr("Sources"), self._muted(is_bold=True))
        for source in summary.sources:
            self._block(bottom=UNIT_PX)
            address = _link_of_source(source, first.get(source.number))
            self._insert(f"[{source.number}]", self._link(address))
            self._insert(f" {source.label}", self._link(address, is_muted=True))

    def _note(self, words: str) -> None:
        """Something quiet about the summary."""
        self._block(top=UNIT_PX, bottom=UNIT_PX)
        self._insert(words, self._muted(is_italic=True))

    # Blocks

    def _block(
        self, *, top: int = 0, bottom: int = 0, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading
    ) -> None:
        """Begin a block; the first one is there already."""
        form = QTextBlockFormat()
        form.setTopMargin(top)
        form.setBottomMargin(bottom)
        form.setAlignment(alignment)
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._is_begun:
            self._cursor.insertBlock(form, self._plain())
        else:
            self._cursor.setBlockFormat(form)
        self._is_begun = True

    def _bullet(self) -> QTextList:
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDisc)
        form.setIndent(1)
        return self._cursor.createList(form)

    # Formats

    def _insert(self, text: str, form: QTextCharFormat) -> None:
        self._cursor.insertText(" ".join(displayable(text).split("\n")), form)

    def _plain(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._ink.text)
        return form

    def _muted(self, *, is_bold: bool = False, is_italic: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._ink.muted)
        form.setFontItalic(is_italic)
        if is_bold:
            form.setFontWeight(QFont.Weight.DemiBold)
        return form

    def _added(self, number: int) -> QTextCharFormat:
        form = self._muted(is_italic=True)
        form.setProperty(ADDED, number)
        return form

    def _link(self, address: str, *, is_muted: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setForeground(self._ink.muted if is_muted else self._ink.link)
        form.setAnchor(True)
        form.setAnchorHref(address)
        return form


def source_link(sentence: SummarySentence) -> str:
    """The link to a sentence in its article."""
    return _place_link(SOURCE, sentence)


def _place_link(scheme: str, sentence: SummarySentence) -> str:
    return f"{scheme}:{sentence.article_id},{sentence.start},{sentence.end}"


def _link_of_source(source: SummarySource, first: SummarySentence | None) -> str:
    """The link to an article, at the first of its sentences that is told."""
    return source_link(first) if first else f"{SOURCE}:{source.article_id},0,0"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SummaryText", text)


def _plural(text: str, count: int) -> str:
    return QCoreApplication.translate("SummaryText", text, None, count)
