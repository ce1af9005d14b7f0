"""Finishes what Qt's SVG generator wrote: for screen readers, for machines without our font, and smaller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from lxml import etree
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF

if TYPE_CHECKING:
    from lxml.etree import _Element

    from timeline_app.geometry.scene import Band, Card
    from timeline_app.painting.sheets import Sheet

_SPACE = "http://www.w3.org/2000/svg"
_XML = "http://www.w3.org/XML/1998/namespace"
#: What a machine takes that does not have the font with which the picture was laid out.
_FALLBACK = "'Segoe UI', 'Helvetica Neue', Arial, 'Noto Sans', sans-serif"
#: So many events are listed in words for those who hear the picture.
_TOLD = 500
#: Values of a gradient that differ by less are on one line.
_STRAIGHT = 0.01
#: What XML has no room for: controls, halves of surrogates.
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_FONT_NAMES = ("font-family", "font-size", "font-weight", "font-style")


def finished(written: bytes, sheet: Sheet, title: str, words: str) -> bytes:
    """The SVG of a sheet as a document of its own.

    It says what it is (`<title>`, `<desc>` with the events in words), its words keep their widths in any font, and
    the event under a pointer tells its date and title.
    """
    readable = _clean(written.decode(errors="replace")).encode()
    root = etree.fromstring(readable, etree.XMLParser(huge_tree=True, resolve_entities=False))
    root.set("width", f"{sheet.size.width():g}")
    root.set("height", f"{sheet.size.height():g}")
    root.set("role", "img")
    root.set("aria-labelledby", "title description")
    root.set(f"{{{_XML}}}lang", sheet.frame.locale.bcp47Name())
    _tell(root, title, words, sheet)
    for gradient in root.iter(f"{{{_SPACE}}}linearGradient"):
        _straighten(gradient)
    for text in root.iter(f"{{{_SPACE}}}text"):
        _fix_width(text)
    for group in list(root.iter(f"{{{_SPACE}}}g")):
        for name in _FONT_NAMES:
            group.attrib.pop(name, None)
        parent = group.getparent()
        if not len(group) and parent is not None:
            parent.remove(group)
    root.append(_pointed_at(sheet))
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _tell(root: _Element, title: str, words: str, sheet: Sheet) -> None:
    told = "\n".join(islice(_told(sheet), _TOLD))
    for name, text in (("title", title), ("desc", f"{words}\n{told}".strip())):
        element = root.find(f"{{{_SPACE}}}{name}")
        if element is None:
            element = etree.SubElement(root, f"{{{_SPACE}}}{name}")
        element.text = _clean(text)
        element.set("id", "title" if name == "title" else "description")


def _told(sheet: Sheet) -> Iterator[str]:
    """The events with a card or a band, by time: "18 Aug 2020: Putin held talks"."""
    shown = sorted({index for index, _, kind in _places(sheet) if kind == "titled"})
    for index in shown:
        yield _words(sheet, index, ": ")


def _words(sheet: Sheet, index: int, between: str) -> str:
    picture, columns = sheet.frame.picture, sheet.frame.picture.columns
    title = picture.titles.title(int(columns.event_id[index])) if columns is not None else ""
    return _clean(f"{picture.headlines(index, sheet.frame.locale)[0]}{between}{title}")


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


def _places(sheet: Sheet) -> Iterator[tuple[int, QRectF, str]]:
    """Index and place of what is drawn of events; marks first, which lie below cards."""
    scene = sheet.frame.scene
    if scene is None:
        return
    for lane in scene.lanes:
        strip = lane.strip_bottom - lane.strip_top
        for mark in lane.marks:
            yield mark.place, QRectF(mark.left, lane.strip_top, max(mark.right - mark.left, 5.0), strip), "mark"
        boxes: tuple[Band | Card, ...] = (*lane.bands, *lane.cards)
        for box in boxes:
            yield box.place, QRectF(box.left, box.top, box.right - box.left, box.bottom - box.top), "titled"


def _pointed_at(sheet: Sheet) -> _Element:
    """Unseen boxes over the events: a browser shows the title of the one under the pointer."""
    group = etree.Element(f"{{{_SPACE}}}g", {"fill": "transparent", "stroke": "none", "id": "events"})
    lanes = sheet.frame.areas.lanes
    for index, place, _ in _places(sheet):
        seen = place.translated(lanes.topLeft()).intersected(lanes).translated(sheet.origin)
        if not seen.isEmpty():
            box = zip(("x", "y", "width", "height"), seen.getRect(), strict=True)  # type: ignore[call-overload]
            rect = etree.SubElement(group, f"{{{_SPACE}}}rect", {name: f"{value:.1f}" for name, value in box})
            etree.SubElement(rect, f"{{{_SPACE}}}title").text = _words(sheet, index, "\n")
    return group


def _fix_width(text: _Element) -> None:
    """Let words take the width for which they were laid out, whatever the font that a machine has for them."""
    family, size = text.get("font-family", ""), float(text.get("font-size", "0"))
    font = QFont(family)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight(int(text.get("font-weight", "400"))))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    text.set("font-family", f"'{family}', {_FALLBACK}")
    words = text.text or ""
    if len(words) > 1:
        text.set("textLength", f"{QFontMetricsF(font).horizontalAdvance(words):.2f}")
        text.set("lengthAdjust", "spacingAndGlyphs")


def _straighten(gradient: _Element) -> None:
    """Leave out the steps into which Qt cuts a gradient where they lie on a straight line."""
    stops = list(gradient)
    kept = stops[:1]
    for here, after in pairwise(stops[1:]):
        if not _is_between(kept[-1], here, after):
            kept.append(here)
    for stop in stops[1:-1]:
        if stop not in kept:
            gradient.remove(stop)


def _is_between(before: _Element, here: _Element, after: _Element) -> bool:
    """Whether a stop changes nothing between its neighbours."""
    left, at, right = (float(stop.get("offset", "0")) for stop in (before, here, after))
    share = (at - left) / (right - left) if right > left else 0.0
    return all(
        abs(low + share * (high - low) - value) < _STRAIGHT
        for low, value, high in zip(*map(_channels, (before, here, after)), strict=True)
    )


def _channels(stop: _Element) -> tuple[float, ...]:
    """Red, green, blue and opacity of a stop, 0 … 1."""
    color = QColor(stop.get("stop-color", "#000000"))
    return color.redF(), color.greenF(), color.blueF(), float(stop.get("stop-opacity", "1"))
