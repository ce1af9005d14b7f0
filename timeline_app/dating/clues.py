"""What an article shows of its day, gathered once for all sources."""

from dataclasses import dataclass
from datetime import UTC, date, datetime

from timeline_app.dating.passages import Passages, passages
from timeline_app.dating.phrases import Word, words_of
from timeline_app.dating.written import WrittenDate, date_of_head
from timeline_app.model import Article
from timeline_app.model import calendar as cal
from timeline_app.text import Dateline, find_closing_date, find_dateline

#: No more of a text than this is searched for names and dates: a whole archive in one file tells no single day.
_REACH = 100_000

#: Archives and packages write files with no time of their own: as if of 1970 or 1980, before there was a web.
_FIRST_FILE_TIME = cal.seconds(1990)


@dataclass(frozen=True, slots=True)
class Clues:
    """`dateline`: the date at the head of the text; `is_labelled`: it stands on a line of its own.

    `closing`: the date with its year that the last line is. `passages` and `words` are of the title and the text
    together. `file_day`: day number of the file's own time, None where it has none that can be believed; `today`:
    day number.
    """

    article: Article
    today: int
    file_day: int | None
    dateline: WrittenDate | None
    is_labelled: bool
    closing: WrittenDate | None
    passages: Passages
    words: list[Word]

    @property
    def latest(self) -> int:
        """The last day that the article can be of: its file's own time, else today.

        A day is allowed above it, since it is tomorrow in the east before it is in UTC.
        """
        return (self.today if self.file_day is None else self.file_day) + 1

    @property
    def latest_year(self) -> int:
        """The year of `latest`."""
        return cal.civil(self.latest)[0]

    @property
    def bound(self) -> str:
        """What sets `latest`, for a sentence."""
        return "today" if self.file_day is None else "the file's own time"


def gather(article: Article, today: date | None) -> Clues:
    """Read the head of the article and its text for dates and words; `today` is the clock's where it is None."""
    text = article.text[:_REACH]
    day = _day_number(today or datetime.now(UTC).date())
    found = find_dateline(text)
    dateline, is_labelled = _head_date(text, found)
    title = f"{article.title}\n" if article.title else ""
    head = range(len(title) + found.start, len(title) + found.end) if found and found.has_date else range(0)
    whole = title + text
    return Clues(
        article=article,
        today=day,
        file_day=_file_day(article.modified, day),
        dateline=dateline,
        is_labelled=is_labelled,
        closing=_closing_date(article.text),
        passages=passages(whole, head),
        words=words_of(whole),
    )


def _head_date(text: str, found: Dateline | None) -> tuple[WrittenDate | None, bool]:
    if found is None:
        return None, False
    written = date_of_head(text[found.date_start : found.date_end])
    return written, not found.place and not found.agency


def _closing_date(text: str) -> WrittenDate | None:
    span = find_closing_date(text)
    return date_of_head(text[slice(*span)]) if span else None


def _file_day(modified: int | None, today: int) -> int | None:
    if modified is None or not _FIRST_FILE_TIME <= modified < (today + 2) * cal.DAY:
        return None
    return modified // cal.DAY


def _day_number(value: date) -> int:
    return cal.day_number(value.year, value.month, value.day)
