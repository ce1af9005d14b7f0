"""What version 4 of a library adds: the words and stems of each sentence, and what the user says of sentences."""

VERSION_4 = """
-- As `Terms.dumps` writes them; NULL where nobody has needed them yet.
ALTER TABLE sentences ADD COLUMN terms TEXT;

-- What the user says of sentences in summaries; by its words one is known again in a text that was changed.
CREATE TABLE sentence_marks (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    offset_start INTEGER NOT NULL,
    mark TEXT NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (article_id, offset_start)
) WITHOUT ROWID;
"""
