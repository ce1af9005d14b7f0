-- What a library of version 1 holds, as its first users saved it. Only the tables that stand by themselves are
-- filled: the program's own triggers fill the indexes.
INSERT INTO articles VALUES (3, CAST('/old/oslo.txt' AS BLOB), 0, '0.1.0 - 5 84', x'00', 'Minister resigns',
    'OSLO, May 4. The minister held talks on Tuesday.', 'en', 'NRK', '', 'OSLO, May 4. ', 5, NULL,
    '{"interval": [1620086400, 1620172800, 4, false], "origin": "dateline", "confidence": 0.7, "reasons": ["The dateline says 4 May."], "candidates": [{"interval": [1588550400, 1588636800, 4, false], "origin": "dateline", "confidence": 0.2, "reason": "The year before."}], "is_year_assumed": true}',
    1620086400, 1);
INSERT INTO sentences VALUES (3, 0, 13, 48, 1620086400, 1620172800, 4, 0);
INSERT INTO expressions VALUES (3, 0, 40, 47, 'Tuesday', 'DATE', '2021-05-04', '', '', '', 1620086400, 1620172800, 4, 0,
    'Tuesday, the article''s day.');
INSERT INTO events VALUES (8, 3, 1, 'The minister held talks', 1620086400, 1620172800, 4, 0, 1, '2021-05-04', 26, 30,
    13, 48, 0, 'expression', '["the minister"]', 'Oslo', 0.8, 0.75, 1, 'asserted', 'Because.');
INSERT INTO event_texts (rowid, title, sentence) VALUES (8, 'Talks fail',
    'The minister held talks on Tuesday.');
INSERT INTO edits VALUES (8, 'Talks fail', NULL, NULL, NULL, NULL, 0);
INSERT INTO state VALUES ('range', '"2021-05"');
