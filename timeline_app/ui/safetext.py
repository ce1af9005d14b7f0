"""Text from outside made safe to show: file names, titles, sentences.

Qt guesses whether a label or a tooltip is HTML; a title such as "<img src=…>" must stay the text that it is.
A right-to-left override or a newline in a file name must not make it look like another one.
"""

import html
import unicodedata

#: control, format (bidi marks among them), surrogate, line and paragraph separator
_UNSAFE = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
#: joiners that scripts need to be read
_NEEDED = frozenset("\u200c\u200d")
_LONGEST_TOOLTIP = 1_200


def one_line(text: str, *, limit: int = 500) -> str:
    """The text on one line of at most `limit` characters, without control characters."""
    line = " ".join(text[: 4 * limit].split())
    if not line.isprintable():  # else all of it is safe: most texts are, and each is looked at as often as painted
        line = "".join(c for c in line if c in _NEEDED or unicodedata.category(c) not in _UNSAFE)
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def visible_name(text: str) -> str:
    r"""A file name with control and direction characters written out, `a\u202etxt.exe`."""
    return "".join(_visible(c) for c in text)


def tooltip(*paragraphs: str) -> str:
    """Rich text for a tooltip that wraps and shows each paragraph exactly as it is written; "" for none."""
    shown = [p if len(p) <= _LONGEST_TOOLTIP else p[: _LONGEST_TOOLTIP - 1] + "…" for p in paragraphs if p.strip()]
    return "".join(f"<p>{html.escape(p)}</p>" for p in shown)


def _visible(char: str) -> str:
    if char in _NEEDED or unicodedata.category(char) not in _UNSAFE:
        return char
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
