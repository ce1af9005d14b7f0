"""What a library knows of its sentences: their words, what they tell, what the user says of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping

from timeline_app.library import marks, sentence_rows
from timeline_app.library.columns import ENTRY
from timeline_app.library.file import LibraryFile
from timeline_app.library.marks import Place
from timeline_app.library.records import SentenceRow
from timeline_app.library.sentence_rows import Starts
from timeline_app.model import Mark, Terms

#: Of each sentence, the importance of its greatest notable event, the groups in which its events stand, and
#: whether all of them are only foreseen.
_WEIGHTS = f"""
SELECT e.article_id, e.sentence_start, max(e.importance), group_concat({ENTRY}),
    min(e.status IN ('planned', 'conditional'))
FROM events AS e LEFT JOIN merged AS m ON m.event_id = e.id LEFT JOIN edits AS d ON d.event_id = e.id
WHERE e.article_id IN (SELECT value FROM json_each(?1)) AND e.is_present
    AND (?2 IS NULL OR e.sentence_start IN (SELECT value FROM json_each(?2)))
    AND e.is_notable AND d.is_hidden IS NOT 1
    AND typeof(e.sentence_start) = 'integer' AND typeof(e.importance) = 'real'
GROUP BY e.article_id, e.sentence_start
"""

_NONE = frozenset[int]()
#: By article and the offset at which a sentence begins: importance, 0…1, the numbers of groups of tellings, and
#: whether all is only foreseen.
SentenceWeights = dict[Place, tuple[float, frozenset[int], bool]]


class LibrarySentences(LibraryFile):
    """The sentences of a library."""

    def sentences(
        self, ids: Iterable[int] | None = None, at: Starts | None = None, *, is_with_terms: bool = False
    ) -> list[SentenceRow]:
        """The sentences of these articles, or of the checked ones, in reading order (see `sentence_rows.read`)."""
        with self._reading() as connection:
            article_ids = None if ids is None else list(ids)
            return list(sentence_rows.read(connection, article_ids, at, is_with_terms=is_with_terms))

    def has_at_most(self, count: int) -> bool:
        """Whether the checked articles have so many sentences at most."""
        with self._reading() as connection:
            return sentence_rows.has_at_most(connection, count)

    def places_of(self, event_ids: Iterable[int]) -> set[Place]:
        """Where the sentences stand that tell these events; none of an event without an article."""
        with self._reading() as connection:
            return sentence_rows.places_of(connection, event_ids)

    def keep_terms(self, terms: Mapping[Place, Terms], *, seen: int) -> None:
        """Keep the terms that were made of sentences without; nothing of an article that changed since.

        `seen`: the number of the last change (`Library.last_change`) when the sentences were read.
        """
        with self._writing() as connection:
            sentence_rows.keep_terms(connection, terms, seen=seen)

    def sentence_weights(
        self, article_ids: Iterable[int], starts: Collection[int] | None = None
    ) -> SentenceWeights:
        """The sentences of these articles that tell notable events, which the user has not hidden.

        Of each the importance of the greatest, by which numbers it is known what other sentences tell, too, and
        whether all of them are only foreseen.
        `starts`: only of sentences that begin at one of these offsets, which is quicker.
        """
        with self._reading() as connection:
            return _weights(connection, article_ids, starts)

    def sentence_marks(self) -> dict[Place, Mark]:
        """What the user says of sentences, by article and the offset at which each begins."""
        with self._reading() as connection:
            return marks.all_marks(connection)

    def struck_sentences(self) -> list[str]:
        """The words of the sentences that the user struck out."""
        with self._reading() as connection:
            return marks.struck_sentences(connection)

    def mark_sentences(
        self, said: Mapping[Place, Mark | None], words: Mapping[Place, str] | None = None
    ) -> dict[Place, Mark | None]:
        """Pin sentences, strike them out, or (None) take either back; what was before, which undoes it.

        Where no sentence begins nothing is said. A mark follows its sentence when the article is read again, and
        goes where the sentence is gone. `words`: of sentences that stood at these places once, which are found by
        them wherever they stand now; the answer has the places that were asked for.
        """
        with self._writing() as connection:
            return marks.lay(connection, said, words or {})


def _weights(
    connection: sqlite3.Connection, article_ids: Iterable[int], starts: Collection[int] | None
) -> SentenceWeights:
    cursor = connection.cursor()
    cursor.row_factory = None
    listed = None if starts is None else json.dumps(list(starts))
    rows = cursor.execute(_WEIGHTS, (json.dumps(list(article_ids)), listed))
    return {
        (article_id, start): (min(max(importance, 0.0), 1.0), _numbers(groups), bool(is_forecast))
        for article_id, start, importance, groups, is_forecast in rows
    }


def _numbers(groups: str | None) -> frozenset[int]:
    """The numbers of a list as SQL writes it; none for none, which most sentences have."""
    return frozenset(map(int, groups.split(","))) if groups else _NONE
