"""Sentences with several happenings and dates: each happening stands on its own date."""

from datetime import date

import pytest

from timeline_app.events import extract

REFERENCE = date(2020, 8, 19)


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "The king abdicated in 1931, the republic was proclaimed in 1932 and war broke out in July 1936.",
            {"abdicated": "1931", "proclaimed": "1932", "broke": "1936-07"},
        ),
        (
            "Smith was arrested on Monday, charged on Tuesday and released on Wednesday.",
            {"arrested": "2020-08-17", "charged": "2020-08-18", "released": "2020-08-19"},
        ),
        (
            "The company, which was founded in 1987, bought its rival in 2003 and sold it in 2010.",
            {"founded": "1987", "bought": "2003", "sold": "2010"},
        ),
        (
            "Born in Leeds in 1950, he joined the army in 1968, married in 1975 and died in 2011.",
            {"Born": "1950", "joined": "1968", "married": "1975", "died": "2011"},
        ),
        (
            "Fighting began on Friday; a truce was signed on Saturday; troops withdrew on Sunday.",
            {"Fighting": "2020-08-14", "signed": "2020-08-15", "withdrew": "2020-08-16"},
        ),
        (
            "In 1997 the party won the election, in 2001 it lost and in 2005 it returned to power.",
            {"won": "1997", "lost": "2001", "returned": "2005"},
        ),
        (
            "After the strike of May 1926, parliament passed the law in 1927.",
            {"strike": "1926-05", "passed": "1927"},
        ),
        (
            "On 12 March the minister resigned, and on 15 March his successor was appointed.",
            {"resigned": "2020-03-12", "appointed": "2020-03-15"},
        ),
        (
            "Officials said on Friday that the plant, which opened in 1987, had closed in May.",
            {"said": "2020-08-14", "opened": "1987", "closed": "2020-05"},
        ),
        (
            "The bridge, opened in 1932, collapsed on Tuesday.",
            {"opened": "1932", "collapsed": "2020-08-18"},
        ),
        (
            "The treaty signed in 1972 expired in 2002.",
            {"signed": "1972", "expired": "2002"},
        ),
        (
            "Berg, elected in 2015, resigned on Monday after the court ruled in June that she had lied in 2016.",
            {"elected": "2015", "resigned": "2020-08-17", "ruled": "2020-06", "lied": "2016"},
        ),
        (
            "Tuesday's attack killed ten people, and Wednesday's raid left four dead.",
            {"attack": "2020-08-18", "raid": "2020-08-19"},
        ),
        (
            "The talks on Monday failed and the summit on Tuesday was cancelled.",
            {"talks": "2020-08-17", "summit": "2020-08-18"},
        ),
        (
            "Apple released the first model in 2007, the second in 2008 and the third in 2009.",
            {"released": "2007"},
        ),
        (
            "The club was founded in 1901 and dissolved in 1945.",
            {"founded": "1901", "dissolved": "1945"},
        ),
        (
            "He left Berlin in 1933, reached Paris in 1934 and settled in London in 1936.",
            {"left": "1933", "reached": "1934", "settled": "1936"},
        ),
        (
            "The bank said on Tuesday it would close 40 branches by December.",
            {"said": "2020-08-18", "close": "2020-12"},
        ),
        (
            "The trial began on 3 May 2011 and ended on 7 June 2012.",
            {"began": "2011-05-03", "ended": "2012-06-07"},
        ),
        (
            "A bomb exploded on Monday near the station where, in 2005, another attack had killed 52 people.",
            {"exploded": "2020-08-17", "attack": "2005", "killed": "2005"},
        ),
        (
            "The president will meet the chancellor on Thursday and fly to Rome on Friday.",
            {"meet": "2020-08-20", "fly": "2020-08-21"},
        ),
        (
            "The firm agreed in March to buy its rival and completed the purchase in July.",
            {"agreed": "2020-03", "completed": "2020-07"},
        ),
        (
            "The ship sank in 1912 and was found in 1985.",
            {"sank": "1912", "found": "1985"},
        ),
        (
            "Since the coup of 2013 the general has ruled the country.",
            {"coup": "2013"},
        ),
        (
            "The Nazis invaded Poland on 1 September 1939, two days before Britain declared war.",
            {"invaded": "1939-09-01"},
        ),
        (
            "Before the election in May the party had promised lower taxes.",
            {"election": "2020-05"},
        ),
        (
            "The court will hear the appeal, which was filed in April, on 2 October.",
            {"hear": "2020-10-02", "filed": "2020-04"},
        ),
        (
            "The minister, appointed in January, resigned on Sunday and left the country on Monday.",
            {"appointed": "2020-01", "resigned": "2020-08-16", "left": "2020-08-17"},
        ),
        (
            "On Tuesday, a day after soldiers seized the palace, the president resigned.",
            {"resigned": "2020-08-18"},
        ),
        (
            "The law passed in 1964 was repealed in 1971.",
            {"passed": "1964", "repealed": "1971"},
        ),
        (
            "He entered Paris on the 20th of June 1940.",
            {"entered": "1940-06-20"},
        ),
        (
            "The talks began on Monday and end on Friday.",
            {"began": "2020-08-17", "end": "2020-08-21"},
        ),
        (
            "Putin and Merkel held telephone conversations on Tuesday.",
            {"held": "2020-08-18", "conversations": "2020-08-18"},
        ),
        (
            "Rebels carried out an attack on a convoy on Sunday.",
            {"carried": "2020-08-16", "attack": "2020-08-16"},
        ),
        (
            "The army launched an offensive in March 2018.",
            {"launched": "2018-03", "offensive": "2018-03"},
        ),
        (
            "The ministers took part in talks in Geneva on Monday.",
            {"took": "2020-08-17", "talks": "2020-08-17"},
        ),
        (
            "The party's leader made a statement on Saturday.",
            {"made": "2020-08-15", "statement": "2020-08-15"},
        ),
        (
            "The hospital opened in March; its second wing, planned for 2022, was cancelled last week.",
            {"opened": "2020-03", "planned": "2022", "cancelled": "2020-W33"},
        ),
        (
            "Police found the body on Monday and on Wednesday charged her husband with murder.",
            {"found": "2020-08-17", "charged": "2020-08-19"},
        ),
        (
            "In May the company hired 300 people; it dismissed 200 of them in July.",
            {"hired": "2020-05", "dismissed": "2020-07"},
        ),
        (
            "The first case was reported on 31 December 2019, the first death on 11 January.",
            {"reported": "2019-12-31", "death": "2020-01-11"},
        ),
        (
            "According to police, the robbery took place on Saturday and the two men were caught on Sunday.",
            {"robbery": "2020-08-15", "caught": "2020-08-16"},
        ),
        (
            "Her father, who had fled Hungary in 1956, died on Friday.",
            {"fled": "1956", "died": "2020-08-14"},
        ),
        (
            "The factory burned down in 1911, a year after it was built.",
            {"burned": "1911"},
        ),
        (
            "Mandela was freed in February 1990, became president in 1994 and retired in 1999.",
            {"freed": "1990-02", "became": "1994", "retired": "1999"},
        ),
        (
            "The union called the strike on Monday after talks broke down on Sunday.",
            {"strike": "2020-08-17", "called": "2020-08-17", "broke": "2020-08-16", "talks": "2020-08-16"},
        ),
        (
            "The fire, which started on Thursday, was put out on Friday.",
            {"fire": "2020-08-13", "started": "2020-08-13", "put": "2020-08-14"},
        ),
        (
            "When the wall fell in 1989, he was a student; he entered politics in 1994.",
            {"fell": "1989", "entered": "1994"},
        ),
        (
            "Soyuz 11 was launched on 6 June 1971 and docked on 7 June.",
            {"launched": "1971-06-06", "docked": "1971-06-07"},
        ),
        (
            "On Sunday voters rejected the plan that the government had presented in March.",
            {"rejected": "2020-08-16", "presented": "2020-03"},
        ),
        (
            "The deal announced in May was blocked on Monday by a court, which had opened its inquiry in June.",
            {"announced": "2020-05", "blocked": "2020-08-17", "opened": "2020-06"},
        ),
        (
            "The 2004 tsunami killed 230,000 people; the 2011 earthquake killed 16,000.",
            {"tsunami": "2004", "earthquake": "2011"},
        ),
        (
            "He was born on 4 May 1920 in Riga.",
            {"born": "1920-05-04"},
        ),
        (
            "The general, 61, seized power in a coup in 1999 and stepped down in 2008.",
            {"seized": "1999", "coup": "1999", "stepped": "2008"},
        ),
        (
            "Another round of talks is planned for April 2.",
            {"talks": "2021-04-02", "planned": "2021-04-02"},
        ),
        (
            "He entered Paris on the 20th.",
            {"entered": "2020-07-20"},
        ),
        (
            "The city was bombed in 1940, rebuilt in the 1950s and flooded in 1962.",
            {"bombed": "1940", "rebuilt": "195", "flooded": "1962"},
        ),
        (
            "In a July 16 press conference, the minister announced the plan.",
            {"conference": "2020-07-16", "announced": "2020-07-16"},
        ),
        (
            "He has been fighting cancer since 2004 and resigned in January.",
            {"fighting": "2004", "resigned": "2020-01"},
        ),
        (
            "The museum, closed in March, reopens on Saturday.",
            {"closed": "2020-03", "reopens": "2020-08-22"},
        ),
        (
            "Workers ended the strike on Tuesday, two days after the mine had collapsed.",
            {"ended": "2020-08-18", "strike": "2020-08-18"},
        ),
    ],
)
def test_each_of_several_happenings_has_its_own_date(text: str, dates: dict[str, str]) -> None:
    found = {text[event.head_start : event.head_end]: event.value for event in extract(text, REFERENCE)}
    assert {head: found.get(head) for head in dates} == dates


@pytest.mark.parametrize(
    ("text", "head", "edtf"),
    [
        ("The war lasted from 1914 to 1918 and the revolution began in 1917.", "lasted", "1914/1918"),
        ("Between 1990 and 1995 he served as mayor; in 1996 he entered parliament.", "served", "1990/1995"),
        ("The two sides fought from 3 May to 7 June 2019.", "fought", "2019-05-03/2019-06-07"),
        ("The strike lasted from Friday to Sunday.", "lasted", "2020-08-14/2020-08-16"),
    ],
)
def test_a_range_of_dates_is_one_stretch(text: str, head: str, edtf: str) -> None:
    events = [event for event in extract(text, REFERENCE) if text[event.head_start : event.head_end] == head]
    assert [event.interval.edtf() for event in events if event.interval] == [edtf]
