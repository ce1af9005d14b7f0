-- What a library of version 2 holds: two articles that tell one happening, an entry made of them by hand, another one
-- parted, and an event that the user added. Only the tables that stand by themselves are filled.
INSERT INTO articles VALUES (3, CAST('/old/oslo.txt' AS BLOB), 0, '0.2.0 - 5 84', x'00', 'Minister resigns',
    'OSLO, May 4. The minister held talks on Tuesday.', 'en', 'NRK', '', 'OSLO, May 4. ', 5, NULL, NULL, NULL, 1);
INSERT INTO articles VALUES (4, CAST('/old/bergen.txt' AS BLOB), 0, '0.2.0 - 5 84', x'01', 'Talks',
    'Talks were held in Oslo on May 4, 2021.', 'en', 'BT', '', '', 5, NULL, NULL, NULL, 1);
INSERT INTO sentences VALUES (3, 0, 13, 48, 1620086400, 1620172800, 4, 0);
INSERT INTO sentences VALUES (4, 0, 0, 39, 1620086400, 1620172800, 4, 0);
INSERT INTO events VALUES (8, 3, 1, 'The minister held talks', 1620086400, 1620172800, 4, 0, 1, '2021-05-04', 26, 30,
    13, 48, NULL, 'context', '[["the minister", "person", "minister"]]', 'Oslo', 0.8, 0.75, 1, 'asserted', 'Because.',
    'hold', 0);
INSERT INTO events VALUES (9, 4, 1, 'Talks held in Oslo', 1620086400, 1620172800, 4, 0, 0, '2021-05-04', 0, 5,
    0, 39, NULL, 'context', '[["Oslo", "place", ""]]', 'Oslo', 0.8, 0.7, 1, 'asserted', 'Because.', 'talk', 0);
INSERT INTO events VALUES (10, NULL, 1, 'Letter sent', 1620000000, 1620086400, 4, 0, 0, '2021-05-03', 0, 0,
    0, 0, NULL, 'user', '[]', '', 1.0, 0.5, 1, 'asserted', '', '', 1);
INSERT INTO event_texts (rowid, title, sentence, note) VALUES
    (8, 'The minister held talks', 'The minister held talks on Tuesday.', ''),
    (9, 'Talks fail', 'Talks were held in Oslo on May 4, 2021.', 'ask her ["law"]'),
    (10, 'Letter sent', '', '');
INSERT INTO edits VALUES (9, 'Talks fail', NULL, NULL, NULL, NULL, 0, 'Court', 'teal', '["law"]', 'ask her');
INSERT INTO merged VALUES (8, 8), (9, 8);
INSERT INTO verdicts VALUES (8, 9, 1), (8, 10, 0);
DELETE FROM unsettled;
