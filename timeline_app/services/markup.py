"""Texts from outside inside Markdown and HTML: shown as they are, never taken for markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from timeline_app.services.directions import direction, fenced
from timeline_app.services.tables import flat

_MARKDOWN_SIGNS = re.compile(r"[\\`*_\[\]<>#|~&$]")
_MARKDOWN_ITEM = re.compile(r"^(\s*)([-+=]|\d{1,9}(?=[.)]))")
_WEB_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)


def markdown(text: str) -> str:
    """A text on one line of CommonMark."""
    return _MARKDOWN_ITEM.sub(_escape_item, _MARKDOWN_SIGNS.sub(r"\\\g<0>", flat(text)))


def markdown_location(location: str) -> str:
    """A link where it is an address of the web, else the text."""
    return f"<{location}>" if _is_address(location) else markdown(location)


def html_text(text: str) -> str:
    """A text on one line of HTML."""
    return html.escape(flat(text))


def html_part(text: str, *, is_mirrored: bool) -> str:
    """A text among others of a paragraph, which is written from the right if it `is_mirrored`."""
    return html_text(fenced(text, is_mirrored=is_mirrored))


def html_location(location: str, *, is_mirrored: bool = False) -> str:
    """A link where it is an address of the web, else the text."""
    shown = html_part(location, is_mirrored=is_mirrored)
    return f'<a href="{html_text(location)}">{shown}</a>' if _is_address(location) else shown


def html_element(name: str, inner: str, *, told: Iterable[str]) -> str:
    """An element that is written from the right if all is that it tells; `name` may have attributes."""
    return f"<{name}{direction(told)}>{inner}</{name.split()[0]}>"


def _escape_item(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}\\{sign}" if not sign.isdigit() else f"{space}{sign}\\"


def _is_address(location: str) -> bool:
    return _WEB_ADDRESS.fullmatch(location) is not None
