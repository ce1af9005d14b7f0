"""What version 3 of a library adds: where something changed of what is shown, so that only that is read again."""

#: So many changes are kept; whoever saw none of them reads everything anew.
KEPT_CHANGES = 50_000

#: Told by triggers, so that no way of changing can forget it. Events of an article change with its row, and new
#: ones by hand are told by `changes.note`: a trigger on every new event makes storing slower.
VERSION_3 = f"""
-- The events of an article that was read, changed or removed, or one event, in the order of the changes.
CREATE TABLE changes (id INTEGER PRIMARY KEY, article_id INTEGER, event_id INTEGER);
INSERT INTO changes (id) VALUES (1);
CREATE TRIGGER changes_after_insert AFTER INSERT ON changes BEGIN
    DELETE FROM changes WHERE id <= new.id - {KEPT_CHANGES};
END;
CREATE TRIGGER articles_noted_after_insert AFTER INSERT ON articles BEGIN
    INSERT INTO changes (article_id) VALUES (new.id);
END;
CREATE TRIGGER articles_noted_after_update AFTER UPDATE ON articles BEGIN
    INSERT INTO changes (article_id) VALUES (new.id);
END;
CREATE TRIGGER articles_noted_after_delete AFTER DELETE ON articles BEGIN
    INSERT INTO changes (article_id) VALUES (old.id);
END;
CREATE TRIGGER events_noted_after_delete AFTER DELETE ON events BEGIN
    INSERT INTO changes (event_id) VALUES (old.id);
END;
CREATE TRIGGER edits_noted_after_insert AFTER INSERT ON edits BEGIN
    INSERT INTO changes (event_id) VALUES (new.event_id);
END;
CREATE TRIGGER edits_noted_after_update AFTER UPDATE ON edits BEGIN
    INSERT INTO changes (event_id) VALUES (new.event_id);
END;
CREATE TRIGGER edits_noted_after_delete AFTER DELETE ON edits BEGIN
    INSERT INTO changes (event_id) VALUES (old.event_id);
END;
CREATE TRIGGER merged_noted_after_insert AFTER INSERT ON merged BEGIN
    INSERT INTO changes (event_id) VALUES (new.event_id);
END;
CREATE TRIGGER merged_noted_after_delete AFTER DELETE ON merged BEGIN
    INSERT INTO changes (event_id) VALUES (old.event_id);
END;

-- Much of an article stands behind its text: without these, all texts are read to learn it.
CREATE INDEX unchecked_articles ON articles (id) WHERE NOT is_checked;
CREATE INDEX bylines ON articles (id, title, source);
"""
