"""What a library knows of its sentences besides their words: what they tell, what the user says of them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping

from timeline_app.library import marks
from timeline_app.library.file import LibraryFile
from timeline_app.library.marks import Place
from timeline_app.model import Mark

#: Of each sentence, the importance of its greatest notable event and the groups in which its events stand.
_WEIGHTS = """
SELECT e.article_id, e.sentence_start, max(e.importance), group_concat(m.entry_id)
FROM events AS e LEFT JOIN merged AS m ON m.event_id = e.id LEFT JOIN edits AS d ON d.event_id = e.id
WHERE e.article_id IN (SELECT value FROM json_each(?)) AND e.is_present AND e.is_notable AND d.is_hidden IS NOT 1
    AND typeof(e.sentence_start) = 'integer' AND typeof(e.importance) = 'real'
GROUP BY e.article_id, e.sentence_start
"""

_NONE = frozenset[int]()
#: By article and the offset at which a sentence begins: importance, 0…1, and the numbers of groups of tellings.
SentenceWeights = dict[Place, tuple[float, frozenset[int]]]


class LibrarySentences(LibraryFile):
    """What a library knows of its sentences besides their words."""

    def sentence_weights(self, article_ids: Iterable[int]) -> SentenceWeights:
        """The sentences of these articles that tell notable events, which the user has not hidden.

        Of each the importance of the greatest, and by which numbers it is known what other sentences tell, too.
        """
        with self._reading() as connection:
            return _weights(connection, article_ids)

    def sentence_marks(self) -> dict[Place, Mark]:
        """What the user says of sentences, by article and the offset at which each begins."""
        with self._reading() as connection:
            return marks.all_marks(connection)

    def mark_sentences(self, said: Mapping[Place, Mark | None]) -> dict[Place, Mark | None]:
        """Pin sentences, strike them out, or (None) take either back; what was before, which undoes it.

        Where no sentence begins nothing is said. A mark follows its sentence when the article is read again, and
        goes where the sentence is gone.
        """
        with self._writing() as connection:
            return marks.lay(connection, said)


def _weights(connection: sqlite3.Connection, article_ids: Iterable[int]) -> SentenceWeights:
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(_WEIGHTS, (json.dumps(list(article_ids)),))
    return {
        (article_id, start): (min(max(importance, 0.0), 1.0), _numbers(groups))
        for article_id, start, importance, groups in rows
    }


def _numbers(groups: str | None) -> frozenset[int]:
    """The numbers of a list as SQL writes it; none for none, which most sentences have."""
    return frozenset(map(int, groups.split(","))) if groups else _NONE
