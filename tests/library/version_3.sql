-- What a library of version 3 holds: one article, an event that the user tagged, and a note of what has changed.
INSERT INTO articles VALUES (3, CAST('/old/oslo.txt' AS BLOB), 0, '0.3.0 - 5 84', x'00', 'Minister resigns',
    'OSLO, May 4. The minister held talks on Tuesday.', 'en', 'NRK', '', 'OSLO, May 4. ', 5, NULL, NULL, NULL, 1);
INSERT INTO sentences VALUES (3, 0, 13, 48, 1620086400, 1620172800, 4, 0);
INSERT INTO events VALUES (8, 3, 1, 'The minister held talks', 1620086400, 1620172800, 4, 0, 1, '2021-05-04', 26, 30,
    13, 48, NULL, 'context', '[["the minister", "person", "minister"]]', 'Oslo', 0.8, 0.75, 1, 'asserted', 'Because.',
    'hold', 0);
INSERT INTO event_texts (rowid, title, sentence, note) VALUES
    (8, 'The minister held talks', 'The minister held talks on Tuesday.', '["law"]');
INSERT INTO edits VALUES (8, NULL, NULL, NULL, NULL, NULL, 0, '', '', '["law"]', '');
DELETE FROM unsettled;
