"""What version 2 of a library adds: entries of several tellings, the user's word on them, events added by hand."""

#: What merging must hear of is told by triggers, so that no way of changing or deleting can forget it.
VERSION_2 = """
DROP VIEW edited_events;

-- An event that the user adds need not stand in an article, so the table is made anew.
CREATE TABLE new_events (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    is_present INTEGER NOT NULL DEFAULT 1,
    title TEXT NOT NULL,
    start_s INTEGER,
    end_s INTEGER,
    granularity INTEGER,
    approximate INTEGER,
    is_year_assumed INTEGER NOT NULL,
    value TEXT NOT NULL,
    head_start INTEGER NOT NULL,
    head_end INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    expression INTEGER,
    anchor TEXT NOT NULL,
    participants TEXT NOT NULL,
    place TEXT NOT NULL,
    confidence REAL NOT NULL,
    importance REAL NOT NULL,
    is_notable INTEGER NOT NULL,
    status TEXT NOT NULL,
    reason TEXT NOT NULL,
    lemma TEXT NOT NULL DEFAULT '',
    is_manual INTEGER NOT NULL DEFAULT 0
);
INSERT INTO new_events SELECT *, '', 0 FROM events;
-- The number that was given last must not be given again, though its event is gone.
UPDATE sqlite_sequence SET seq = (SELECT max(seq) FROM sqlite_sequence WHERE name IN ('events', 'new_events'))
    WHERE name = 'new_events';
INSERT INTO sqlite_sequence SELECT 'new_events', seq FROM sqlite_sequence
    WHERE name = 'events' AND NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = 'new_events');
DROP TABLE events;
ALTER TABLE new_events RENAME TO events;
CREATE INDEX events_by_article ON events (article_id);
-- Few events last longer than a month: a short one that overlaps a day begins within the month before its end.
CREATE INDEX events_by_start ON events (start_s);
CREATE INDEX long_events ON events (start_s, end_s) WHERE end_s - start_s > 2764800;

ALTER TABLE edits ADD COLUMN lane TEXT NOT NULL DEFAULT '';
ALTER TABLE edits ADD COLUMN colour TEXT NOT NULL DEFAULT '';
ALTER TABLE edits ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
ALTER TABLE edits ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE INDEX edits_by_start ON edits (start_s) WHERE start_s IS NOT NULL;
CREATE INDEX hidden_edits ON edits (event_id) WHERE is_hidden;

-- Which events stand as one entry: all with the same entry_id, the least of their ids.
CREATE TABLE merged (
    event_id INTEGER PRIMARY KEY REFERENCES events (id) ON DELETE CASCADE,
    entry_id INTEGER NOT NULL
);
CREATE INDEX merged_by_entry ON merged (entry_id);

-- The user's word: these two are one happening, or are two.
CREATE TABLE verdicts (
    event_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES events (id) ON DELETE CASCADE,
    is_same INTEGER NOT NULL,
    PRIMARY KEY (event_id, other_id),
    CHECK (event_id < other_id)
) WITHOUT ROWID;
CREATE INDEX verdicts_by_other ON verdicts (other_id);

-- Where something changed since merging last looked, in the order of the changes.
CREATE TABLE unsettled (id INTEGER PRIMARY KEY AUTOINCREMENT, start_s INTEGER NOT NULL, end_s INTEGER NOT NULL);

-- Events as merging saw them when it last looked, gone ones among them until it looks again, and what it found.
CREATE TABLE traces (
    event_id INTEGER NOT NULL,
    first_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    group_id INTEGER NOT NULL,
    target_id INTEGER NOT NULL,
    line INTEGER NOT NULL,
    marks BLOB NOT NULL,
    PRIMARY KEY (first_day, end_day, event_id)
) WITHOUT ROWID;

-- Events as the user has them: found in the text as it is now or added, the user's edits laid over them.
CREATE VIEW edited_events AS
SELECT e.id, e.article_id, coalesce(d.title, e.title) AS title,
    coalesce(d.start_s, e.start_s) AS start_s, coalesce(d.end_s, e.end_s) AS end_s,
    coalesce(d.granularity, e.granularity) AS granularity, coalesce(d.approximate, e.approximate) AS approximate,
    e.is_year_assumed AND d.start_s IS NULL AS is_year_assumed, e.value,
    e.head_start, e.head_end, e.sentence_start, e.sentence_end, e.expression, e.anchor, e.participants,
    e.place, e.confidence, e.importance, e.status, e.reason, e.lemma, e.is_manual,
    e.is_notable OR d.event_id IS NOT NULL AS is_notable, d.event_id IS NOT NULL AS is_edited,
    d.start_s IS NOT NULL AS is_redated, coalesce(d.is_hidden, 0) AS is_hidden,
    d.lane, d.colour, d.tags, d.note
FROM events AS e LEFT JOIN edits AS d ON d.event_id = e.id
WHERE e.is_present;

-- The events of every entry of which the user has hidden one.
CREATE VIEW hidden_tellings AS
SELECT o.event_id FROM edits AS d
    JOIN events AS e ON e.id = d.event_id AND e.is_present
    JOIN merged AS m ON m.event_id = d.event_id
    JOIN merged AS o ON o.entry_id = m.entry_id
WHERE d.is_hidden;

-- It keeps the sentence of each event and what the user noted of it, so that both are found.
CREATE VIRTUAL TABLE new_event_texts USING fts5 (
    title, sentence, note, tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO new_event_texts (rowid, title, sentence, note) SELECT rowid, title, sentence, '' FROM event_texts;
DROP TABLE event_texts;
ALTER TABLE new_event_texts RENAME TO event_texts;

-- New events are told by `events.announce`, article by article: a trigger here makes storing twice as slow.
CREATE TRIGGER events_after_delete AFTER DELETE ON events BEGIN
    DELETE FROM event_texts WHERE rowid = old.id;
    INSERT INTO unsettled (start_s, end_s) SELECT old.start_s, old.end_s WHERE old.start_s IS NOT NULL;
END;
CREATE TRIGGER events_after_update AFTER UPDATE ON events
WHEN (old.is_present, old.start_s, old.end_s, old.granularity, old.approximate, old.title, old.lemma,
    old.participants, old.place, old.anchor, old.status, old.importance, old.sentence_start, old.sentence_end)
IS NOT (new.is_present, new.start_s, new.end_s, new.granularity, new.approximate, new.title, new.lemma,
    new.participants, new.place, new.anchor, new.status, new.importance, new.sentence_start, new.sentence_end)
BEGIN
    INSERT INTO unsettled (start_s, end_s)
        SELECT old.start_s, old.end_s WHERE old.start_s IS NOT NULL
        UNION SELECT new.start_s, new.end_s WHERE new.start_s IS NOT NULL
        UNION SELECT start_s, end_s FROM edits WHERE event_id = new.id AND start_s IS NOT NULL;
END;
CREATE TRIGGER edits_after_insert AFTER INSERT ON edits WHEN new.title IS NOT NULL OR new.start_s IS NOT NULL BEGIN
    INSERT INTO unsettled (start_s, end_s)
        SELECT start_s, end_s FROM events WHERE id = new.event_id AND start_s IS NOT NULL
        UNION SELECT new.start_s, new.end_s WHERE new.start_s IS NOT NULL;
END;
CREATE TRIGGER edits_after_delete AFTER DELETE ON edits WHEN old.title IS NOT NULL OR old.start_s IS NOT NULL BEGIN
    INSERT INTO unsettled (start_s, end_s)
        SELECT start_s, end_s FROM events WHERE id = old.event_id AND start_s IS NOT NULL
        UNION SELECT old.start_s, old.end_s WHERE old.start_s IS NOT NULL;
END;
CREATE TRIGGER edits_after_update AFTER UPDATE ON edits
WHEN (old.title, old.start_s, old.end_s, old.granularity, old.approximate)
IS NOT (new.title, new.start_s, new.end_s, new.granularity, new.approximate)
BEGIN
    INSERT INTO unsettled (start_s, end_s)
        SELECT start_s, end_s FROM events WHERE id = new.event_id AND start_s IS NOT NULL
        UNION SELECT old.start_s, old.end_s WHERE old.start_s IS NOT NULL
        UNION SELECT new.start_s, new.end_s WHERE new.start_s IS NOT NULL;
END;
CREATE TRIGGER verdicts_after_insert AFTER INSERT ON verdicts BEGIN
    INSERT INTO unsettled (start_s, end_s)
        SELECT start_s, end_s FROM edited_events WHERE id IN (new.event_id, new.other_id) AND start_s IS NOT NULL;
END;
CREATE TRIGGER verdicts_after_delete AFTER DELETE ON verdicts BEGIN
    INSERT INTO unsettled (start_s, end_s)
        SELECT start_s, end_s FROM edited_events WHERE id IN (old.event_id, old.other_id) AND start_s IS NOT NULL;
END;
INSERT INTO unsettled (start_s, end_s)
    SELECT DISTINCT start_s, end_s FROM edited_events WHERE start_s IS NOT NULL;
"""
