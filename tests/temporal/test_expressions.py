"""Sentences in the manner of news, with the expressions that they hold; the article's date is 19 August 2020."""

from datetime import date

import pytest

from timeline_app.temporal import tag

REFERENCE = date(2020, 8, 19)  # a Wednesday

Row = tuple[str, list[tuple[str, str, str]]]

FULL_DATES: list[Row] = [
    ("The treaty was signed on 19 August 1991.", [("19 August 1991", "DATE", "1991-08-19")]),
    ("The treaty was signed on August 19, 1991.", [("August 19, 1991", "DATE", "1991-08-19")]),
    ("He was born Aug. 19th 1991 in Kyiv.", [("Aug. 19th 1991", "DATE", "1991-08-19")]),
    ("He was born on the 19th of August 1991.", [("19th of August 1991", "DATE", "1991-08-19")]),
    ("The log says 2020-08-12.", [("2020-08-12", "DATE", "2020-08-12")]),
    ("The form is dated 12/8/2019.", [("12/8/2019", "DATE", "2019-12-08")]),
    ("The form is dated 19/8/2019.", [("19/8/2019", "DATE", "2019-08-19")]),
    ("The form is dated 8/19/2019.", [("8/19/2019", "DATE", "2019-08-19")]),
    ("The form is dated 19.08.2019.", [("19.08.2019", "DATE", "2019-08-19")]),
    ("On Tuesday, 3 March 1998, the bank failed.", [("Tuesday, 3 March 1998", "DATE", "1998-03-03")]),
    ("On Tuesday, March 3, 1998, the bank failed.", [("Tuesday, March 3, 1998", "DATE", "1998-03-03")]),
    ("It opened on 1st May 2004.", [("1st May 2004", "DATE", "2004-05-01")]),
    ("It was sent on 5-Jun-2012.", [("5-Jun-2012", "DATE", "2012-06-05")]),
    ("The Sept. 11, 2001, attacks changed that.", [("Sept. 11, 2001", "DATE", "2001-09-11")]),
    ("The server stamped it 2020-08-12T10:35Z.", [("2020-08-12T10:35Z", "TIME", "2020-08-12T10:35Z")]),
    ("Filed Thu, 13 Aug 2020 by the court.", [("Thu, 13 Aug 2020", "DATE", "2020-08-13")]),
]
PARTIAL_DATES: list[Row] = [
    ("Polls opened on August 9.", [("August 9", "DATE", "2020-08-09")]),
    ("Polls opened on 9 August.", [("9 August", "DATE", "2020-08-09")]),
    ("He was detained on Dec. 30.", [("Dec. 30", "DATE", "2019-12-30")]),
    ("The vote will be held on November 3.", [("November 3", "DATE", "2020-11-03")]),
    ("The truce will run out on Jan. 15.", [("Jan. 15", "DATE", "2021-01-15")]),
    ("The ship sank in September 1994.", [("September 1994", "DATE", "1994-09")]),
    ("The ship sank in September of 1994.", [("September of 1994", "DATE", "1994-09")]),
    ("He resigned in March.", [("March", "DATE", "2020-03")]),
    ("He resigned in December.", [("December", "DATE", "2019-12")]),
    ("The law will take effect in January.", [("January", "DATE", "2021-01")]),
    ("The plant closed in early June.", [("early June", "DATE", "2020-06")]),
    ("Talks broke down in mid-July.", [("mid-July", "DATE", "2020-07")]),
    ("It ended in June last year.", [("June last year", "DATE", "2019-06")]),
    ("The bridge will open in May next year.", [("May next year", "DATE", "2021-05")]),
    ("They met last October.", [("last October", "DATE", "2019-10")]),
    ("He left at the end of April.", [("the end of April", "DATE", "2020-04")]),
    ("The senator spoke on the second of March.", [("the second of March", "DATE", "2020-03-02")]),
]
WEEKDAYS: list[Row] = [
    ("The presidents spoke on Tuesday.", [("Tuesday", "DATE", "2020-08-18")]),
    ("The presidents spoke on Wednesday.", [("Wednesday", "DATE", "2020-08-19")]),
    ("The presidents will speak on Friday.", [("Friday", "DATE", "2020-08-21")]),
    ("The summit is due to open on Monday.", [("Monday", "DATE", "2020-08-24")]),
    ("The ministry said Friday that it would appeal.", [("Friday", "DATE", "2020-08-14")]),
    ("The hearing was postponed until Thursday.", [("Thursday", "DATE", "2020-08-20")]),
    ("They met last Friday.", [("last Friday", "DATE", "2020-08-14")]),
    ("They meet next Friday.", [("next Friday", "DATE", "2020-08-21")]),
    ("He appealed Monday's ruling.", [("Monday", "DATE", "2020-08-17")]),
    ("Shops reopened early Saturday.", [("early Saturday", "DATE", "2020-08-15")]),
]
RELATIVE: list[Row] = [
    ("Rain fell yesterday.", [("yesterday", "DATE", "2020-08-18")]),
    ("Rain fell today.", [("today", "DATE", "2020-08-19")]),
    ("Rain is expected tomorrow.", [("tomorrow", "DATE", "2020-08-20")]),
    ("The talks resumed last week.", [("last week", "DATE", "2020-W33")]),
    ("The talks resume next week.", [("next week", "DATE", "2020-W35")]),
    ("The talks resumed this month.", [("this month", "DATE", "2020-08")]),
    ("Prices doubled last year.", [("last year", "DATE", "2019")]),
    ("Prices will double next year.", [("next year", "DATE", "2021")]),
    ("It closed earlier this year.", [("earlier this year", "DATE", "2020")]),
    ("It closed early last month.", [("early last month", "DATE", "2020-07")]),
    ("He arrived three days ago.", [("three days ago", "DATE", "2020-08-16")]),
    ("He arrived two weeks ago.", [("two weeks ago", "DATE", "2020-W32")]),
    ("He arrived six months ago.", [("six months ago", "DATE", "2020-02")]),
    ("He arrived 10 years ago.", [("10 years ago", "DATE", "2010")]),
    ("He arrived a decade ago.", [("a decade ago", "DATE", "2010")]),
    ("He arrived more than two years ago.", [("more than two years ago", "DATE", "2018")]),
    ("He arrived years ago.", [("years ago", "DATE", "PAST_REF")]),
    ("It was said over the weekend.", [("the weekend", "DATE", "2020-W33-WE")]),
    ("They won last weekend.", [("last weekend", "DATE", "2020-W33-WE")]),
    ("The debt falls due by the end of the month.", [("the end of the month", "DATE", "2020-08")]),
    ("The drought of this century is the worst.", [("this century", "DATE", "20")]),
    ("He returned the day before yesterday.", [("the day before yesterday", "DATE", "2020-08-17")]),
    ("They leave the day after tomorrow.", [("the day after tomorrow", "DATE", "2020-08-21")]),
]
ANCHORED: list[Row] = [
    (
        "The army struck on 3 May 1999. Two days later it withdrew.",
        [("3 May 1999", "DATE", "1999-05-03"), ("Two days later", "DATE", "1999-05-05")],
    ),
    (
        "The army struck on 3 May 1999. The next day it withdrew.",
        [("3 May 1999", "DATE", "1999-05-03"), ("The next day", "DATE", "1999-05-04")],
    ),
    (
        "The army struck on 3 May 1999. That night it withdrew.",
        [("3 May 1999", "DATE", "1999-05-03"), ("That night", "TIME", "1999-05-03TNI")],
    ),
    (
        "War broke out in May 1999. The following month a truce held.",
        [("May 1999", "DATE", "1999-05"), ("The following month", "DATE", "1999-06")],
    ),
    (
        "War broke out in 1999. The following year a truce held.",
        [("1999", "DATE", "1999"), ("The following year", "DATE", "2000")],
    ),
    (
        "He was shot on 3 May 1999. A week earlier he had been warned.",
        [("3 May 1999", "DATE", "1999-05-03"), ("A week earlier", "DATE", "1999-W17")],
    ),
    (
        "He was shot on 3 May 1999. He had been warned the day before.",
        [("3 May 1999", "DATE", "1999-05-03"), ("the day before", "DATE", "1999-05-02")],
    ),
    (
        "She was elected in 1979. In May of that year she moved in.",
        [("1979", "DATE", "1979"), ("May of that year", "DATE", "1979-05")],
    ),
    (
        "The strike began on 3 March 1984. The same day police moved in.",
        [("3 March 1984", "DATE", "1984-03-03"), ("The same day", "DATE", "1984-03-03")],
    ),
    (
        "They landed on 6 June 1944. Three months later they took the port.",
        [("6 June 1944", "DATE", "1944-06-06"), ("Three months later", "DATE", "1944-09")],
    ),
]
TIMES: list[Row] = [
    ("Polls close at 8 p.m. on Sunday.", [("8 p.m. on Sunday", "TIME", "2020-08-16T20:00")]),
    ("The quake struck at 10:35 a.m. Friday.", [("10:35 a.m. Friday", "TIME", "2020-08-14T10:35")]),
    ("The launch was postponed until 15:00 GMT Saturday.", [("15:00 GMT Saturday", "TIME", "2020-08-22T15:00Z")]),
    ("The blast was felt at 1430 GMT.", [("1430 GMT", "TIME", "2020-08-19T14:30Z")]),
    ("He was arrested on Tuesday night.", [("Tuesday night", "TIME", "2020-08-18TNI")]),
    ("He was arrested on Monday morning.", [("Monday morning", "TIME", "2020-08-17TMO")]),
    ("He was arrested this morning.", [("this morning", "TIME", "2020-08-19TMO")]),
    ("He was arrested last night.", [("last night", "TIME", "2020-08-18TNI")]),
    ("He will speak tonight.", [("tonight", "TIME", "2020-08-19TNI")]),
    ("He spoke yesterday evening.", [("yesterday evening", "TIME", "2020-08-18TEV")]),
    ("He will speak tomorrow afternoon.", [("tomorrow afternoon", "TIME", "2020-08-20TAF")]),
    ("Shots rang out on the night of August 5.", [("the night of August 5", "TIME", "2020-08-05TNI")]),
    ("The doors opened at 5pm today.", [("5pm today", "TIME", "2020-08-19T17:00")]),
]
YEARS: list[Row] = [
    ("The wall fell in 1989.", [("1989", "DATE", "1989")]),
    ("It goes back to the 1990s.", [("the 1990s", "DATE", "199")]),
    ("It goes back to the late 1970s.", [("the late 1970s", "DATE", "197")]),
    ("It goes back to the '60s.", [("the '60s", "DATE", "196")]),
    ("It goes back to the nineties.", [("the nineties", "DATE", "199")]),
    ("It goes back to the 1800s.", [("the 1800s", "DATE", "18")]),
    ("The castle is from the 12th century.", [("12th century", "DATE", "11")]),
    ("The castle is from the nineteenth century.", [("nineteenth century", "DATE", "18")]),
    ("Caesar died in 44 BC.", [("44 BC", "DATE", "BC0044")]),
    ("Rome burned in AD 64.", [("AD 64", "DATE", "0064")]),
    ("The city fell in 410 A.D. to the Goths.", [("410 A.D.", "DATE", "0410")]),
    ("The summer of 1914 was hot.", [("The summer of 1914", "DATE", "1914-SU")]),
    ("He retired in autumn 2003.", [("autumn 2003", "DATE", "2003-FA")]),
    ("He retired last spring.", [("last spring", "DATE", "2020-SP")]),
    ("Losses mounted in the third quarter of 2008.", [("the third quarter of 2008", "DATE", "2008-Q3")]),
    ("Losses mounted in the first half of 2009.", [("the first half of 2009", "DATE", "2009-H1")]),
    ("Fiscal 2018 was poor.", [("Fiscal 2018", "DATE", "2018")]),
    ("It was decided in late 1998.", [("late 1998", "DATE", "1998")]),
    ("It was decided in mid-1996.", [("mid-1996", "DATE", "1996")]),
    ("The church dates from circa 1450.", [("circa 1450", "DATE", "1450")]),
    ("The church dates from about 1450.", [("1450", "DATE", "1450")]),
    ("He fell ca. 461 BC at sea.", [("ca. 461 BC", "DATE", "BC0461")]),
    ("It fell in September 480 BC.", [("September 480 BC", "DATE", "BC0480-09")]),
    ("The class of '98 met.", [("'98", "DATE", "1998")]),
    ("She was freed in nineteen ninety-six.", [("nineteen ninety-six", "DATE", "1996")]),
    ("Second-quarter profit fell.", [("Second-quarter", "DATE", "2020-Q2")]),
    ("By the end of 1994 it was over.", [("the end of 1994", "DATE", "1994")]),
]
DURATIONS: list[Row] = [
    ("The siege lasted three years.", [("three years", "DURATION", "P3Y")]),
    ("A two-week truce was agreed.", [("two-week", "DURATION", "P2W")]),
    ("The last 24 hours were quiet.", [("The last 24 hours", "DURATION", "PT24H")]),
    ("The past two months were quiet.", [("The past two months", "DURATION", "P2M")]),
    ("It will take 12 to 18 months.", [("12 to 18 months", "DURATION", "P12M")]),
    ("He had waited for years.", [("years", "DURATION", "PXY")]),
    ("He waited several days.", [("several days", "DURATION", "PXD")]),
    ("He waited a few weeks.", [("a few weeks", "DURATION", "PXW")]),
    ("He waited two and a half years.", [("two and a half years", "DURATION", "P2Y6M")]),
    ("He waited 2 1/2 years.", [("2 1/2 years", "DURATION", "P2Y6M")]),
    ("He waited at least five hours.", [("at least five hours", "DURATION", "PT5H")]),
    ("He waited twenty-four years.", [("twenty-four years", "DURATION", "P24Y")]),
    ("He waited a hundred days.", [("a hundred days", "DURATION", "P100D")]),
    ("Recent years were dry.", [("Recent years", "DURATION", "PXY")]),
    ("She finished in 3:07:35.", [("3:07:35", "DURATION", "PT3H7M35S")]),
    ("The pipeline took a year and a half.", [("a year and a half", "DURATION", "P1Y6M")]),
    ("He spoke within an hour.", [("an hour", "DURATION", "PT1H")]),
    ("The next two decades matter.", [("The next two decades", "DURATION", "P2E")]),
]
SETS_AND_REFS: list[Row] = [
    ("The council meets every Monday.", [("every Monday", "SET", "XXXX-WXX-1")]),
    ("The council meets each year.", [("each year", "SET", "P1Y")]),
    ("The council meets twice a week.", [("twice a week", "SET", "P1W")]),
    ("The council meets on Tuesday nights.", [("Tuesday nights", "SET", "XXXX-WXX-2TNI")]),
    ("A daily briefing is given.", [("daily", "SET", "P1D")]),
    ("The council meets every two weeks.", [("every two weeks", "SET", "P2W")]),
    ("It earns $2 million a year.", [("a year", "SET", "P1Y")]),
    ("He now lives in Oslo.", [("now", "DATE", "PRESENT_REF")]),
    ("He currently lives in Oslo.", [("currently", "DATE", "PRESENT_REF")]),
    ("He recently moved.", [("recently", "DATE", "PAST_REF")]),
    ("Nobody knows the future.", [("the future", "DATE", "FUTURE_REF")]),
    ("Crime was worse in the past.", [("the past", "DATE", "PAST_REF")]),
]
ODD_TYPING: list[Row] = [
    ("Polls opened on August\u00a09.", [("August\u00a09", "DATE", "2020-08-09")]),
    ("Polls opened on August   9.", [("August   9", "DATE", "2020-08-09")]),
    ("Polls opened on August\n9.", [("August\n9", "DATE", "2020-08-09")]),
    ("It was signed on ９ August ２０１９.", [("９ August ２０１９", "DATE", "2019-08-09")]),
    ("Polls opened on the 9 th of August.", [("9 th of August", "DATE", "2020-08-09")]),
    ("The 2009–2010 season.", [("2009", "DATE", "2009"), ("2010", "DATE", "2010")]),
    ("TUESDAY WAS QUIET.", [("TUESDAY", "DATE", "2020-08-18")]),
    ("It ended in May.\n\n12 people died.", [("May", "DATE", "2020-05")]),
]
ROWS = [
    *FULL_DATES, *PARTIAL_DATES, *WEEKDAYS, *RELATIVE, *ANCHORED, *TIMES, *YEARS, *DURATIONS, *SETS_AND_REFS,
    *ODD_TYPING,
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), ROWS, ids=[row[0][:60] for row in ROWS])
def test_the_expressions_of_a_sentence(sentence: str, expected: list[tuple[str, str, str]]) -> None:
    found = tag(sentence, REFERENCE)
    assert [(item.text, item.type, item.value) for item in found] == expected
    assert all(sentence[item.start : item.end] == item.text for item in found)
