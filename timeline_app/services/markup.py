"""Texts from outside inside Markdown and HTML: shown as they are, never taken for markup."""

from __future__ import annotations

import html
import re

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


def html_location(location: str) -> str:
    """A link where it is an address of the web, else the text."""
    shown = html_text(location)
    return f'<a href="{shown}">{shown}</a>' if _is_address(location) else shown


def _escape_item(match: re.Match[str]) -> str:
    space, sign = match.groups()
    return f"{space}\\{sign}" if not sign.isdigit() else f"{space}{sign}\\"


def _is_address(location: str) -> bool:
    return _WEB_ADDRESS.fullmatch(location) is not None
