"""The error tree: an `AppError` is the world's fault, anything else is ours.

The text of an `AppError` is a sentence for the user: which file, what is wrong, what to do. Every other
exception is a bug and flies to the one handler of the front door (`cli` or `ui.app`).
"""


class AppError(Exception):
    """Something outside the program is not as it must be; `str(error)` is a sentence for the user."""


class ReadError(AppError):
    """A file cannot be read: empty, binary, unreadable, vanished, too large, of a kind we do not know."""


class DateError(AppError):
    """What was typed as a date or a range is none."""


class LibraryError(AppError):
    """A library file cannot be opened or written."""


class SystemLibraryError(AppError):
    """The system lacks a shared library that the window needs; the text names the command that mends it."""


class PictureError(AppError):
    """A picture cannot be made as it was asked for, or cannot be written."""
