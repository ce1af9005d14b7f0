"""Bytes to text in any encoding, or a sentence that says that they are no text."""

import codecs
import re
import unicodedata

from timeline_app.errors import ReadError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: What a page says of itself: `<meta charset="…">`, `charset=…` in a content type, `encoding="…"` in XML.
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,3}=\s{0,3}["']?\s{0,3}([A-Za-z][\w.:\-]{1,30})""")
_DECLARED_REACH = 4096
#: An encoding is guessed from so many bytes around the first that are not ASCII.
_SAMPLE = 64 * 1024
#: A text has next to no control characters and no broken letters; beyond this share the file is binary. Some are
#: let pass in a text, but not where they are as much as this of it.
_MOST_GARBAGE, _SOME_GARBAGE, _MUCH_GARBAGE = 0.003, 2, 0.3
_MARKS = b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b"\x1f\x8b", b"{\\rtf"

_LINE_END = re.compile(r"\r\n?|[\u2028\u2029\x85\x0b\x0c\x1c-\x1e]")
#: Characters that a reader does not see and that would split words: soft hyphen, zero-width space, BOM, direction.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]"
)
_NOT_ASCII = re.compile("[^\x00-\x7f]+")
_SURROGATE = re.compile("[\ud800-\udfff]")


def decode(data: bytes, name: str, *, is_markup: bool = False) -> str:
    """The text of a file: newline characters alone, without invisible characters, letters composed (NFC).

    A byte order mark decides, then UTF-8, then what a page declares (`is_markup`), then a guess.
    `name` is the file as a sentence shows it. Raises ReadError for bytes that are no text.
    """
    if data.startswith(_MARKS):
        raise _binary(name)
    text = _by_mark(data) or _by_content(data, is_markup)
    if text is None:
        raise _binary(name)
    if _is_garbage(text):
        raise _binary(name)
    text = _SURROGATE.sub("\ufffd", _UNSEEN.sub("", _LINE_END.sub("\n", text)))
    if not text.strip():
        raise ReadError(f"{name} is empty: it holds nothing but blanks.")
    return unicodedata.normalize("NFC", text)


def _is_garbage(text: str) -> bool:
    """Whether so much of it is control characters and broken letters that the bytes were no text."""
    unseen = len(_UNSEEN.findall(text)) - text.count("\u00ad") - text.count("\u200b") - text.count("\ufeff")
    garbage = unseen + text.count("\ufffd")
    return garbage > max(_SOME_GARBAGE, _MOST_GARBAGE * len(text)) or garbage > _MUCH_GARBAGE * len(text)


def _binary(name: str) -> ReadError:
    return ReadError(f"{name} is not text: save it as plain text, Markdown or HTML and open that.")


def _by_mark(data: bytes) -> str | None:
    """The text by its byte order mark, or by the zeros of UTF-16 without one."""
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    head = data[:2000]
    zeros_even, zeros_odd, half = head[::2].count(0), head[1::2].count(0), max(1, len(head) // 2)
    for encoding, zeros, others in (("utf-16-le", zeros_odd, zeros_even), ("utf-16-be", zeros_even, zeros_odd)):
        if len(data) >= 4 and zeros > 0.4 * half and others < 0.05 * half:
            return data.decode(encoding, "replace")
    return None


def _by_content(data: bytes, is_markup: bool) -> str | None:
    """The text as UTF-8, or in the encoding that it declares, or that it looks like; None for no text."""
    if 0 in data[:8000]:
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        first_broken = error.start
    # A UTF-8 file with a few broken bytes is still one.
    mended = data.decode("utf-8", "replace")
    if mended.count("\ufffd") * 10 <= sum(map(len, _NOT_ASCII.findall(mended))):
        return mended
    declared = _declared(data) if is_markup else None
    for encoding in filter(None, (declared, _guess(data, first_broken))):
        try:
            return data.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
    # The West's old default.
    return data.decode("cp1252", "replace")


def _declared(data: bytes) -> str | None:
    """The encoding that the head of a page names, if Python has such a text encoding."""
    found = _DECLARED.search(data, 0, _DECLARED_REACH)
    if not found:
        return None
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        b"".decode(name)
    except LookupError:  # not known, or none of text
        return None
    # The Web reads Latin-1 as Windows-1252 (WHATWG Encoding Standard).
    return "cp1252" if name == "iso8859-1" else name


def _guess(data: bytes, around: int) -> str | None:
    """The encoding that the bytes around the first unusual one look like."""
    from charset_normalizer import from_bytes  # here: 50 ms that plain UTF-8 does not need

    start = max(0, around - _SAMPLE // 4)
    best = from_bytes(data[start : start + _SAMPLE]).best()
    return best.encoding if best else None
