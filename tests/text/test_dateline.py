"""The forms of datelines that agencies use, and lines that only look like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.text import find_closing_date, find_dateline

# dateline | body, place, date, agency
FORMS = [
    ("MOSCOW, August 19. /TASS/. |There is a need.", "MOSCOW", "August 19", "TASS"),
    ("SANTIAGO, October 13. |Rescuers pulled them out.", "SANTIAGO", "October 13", ""),
    ("SANTIAGO, October 13, 2010 — |Rescuers pulled.", "SANTIAGO", "October 13, 2010", ""),
    ("COPIAPO, September 20. /LONGITUDE/. |A drill began.", "COPIAPO", "September 20", "LONGITUDE"),
    ("WASHINGTON (AP) _ |The bomb went off.", "WASHINGTON", "", "AP"),
    ("JERUSALEM (AP)_ |Taking the stand.", "JERUSALEM", "", "AP"),
    ("HAVANA (AP ) -- |The boy left.", "HAVANA", "", "AP"),
    ("NAIROBI, Kenya (AP) _\n\n|Bombs exploded.", "NAIROBI, Kenya", "", "AP"),
    ("DAR ES SALAAM, Tanzania (AP) _ |Police came.", "DAR ES SALAAM, Tanzania", "", "AP"),
    ("LONDON, Oct 5 (Reuters) - |The bank cut rates.", "LONDON", "Oct 5", "Reuters"),
    ("NEW YORK/LONDON, Sept 15 (Reuters) - |The bank fell.", "NEW YORK/LONDON", "Sept 15", "Reuters"),
    ("NAIROBI, August 21 (Xinhua) -- |The head of it.", "NAIROBI", "August 21", "Xinhua"),
    ("BEIJING, March 12 (Xinhua) |The minister left.", "BEIJING", "March 12", "Xinhua"),
    ("COPIAPO, Chile, Aug. 22, 2010 (AP) - |All 33 are alive.", "COPIAPO, Chile", "Aug. 22, 2010", "AP"),
    (
        "KYIV, Ukraine, Feb. 24, 2022 /PRNewswire/ -- |Today it began.",
        "KYIV, Ukraine",
        "Feb. 24, 2022",
        "PRNewswire",
    ),
    ("MOSCOW. Aug 19 (Interfax) - |The rouble fell.", "MOSCOW", "Aug 19", "Interfax"),
    ("GENEVA (11 March 2020) – |The agency warned.", "GENEVA", "11 March 2020", ""),
    ("WASHINGTON, D.C. — |The Senate met.", "WASHINGTON, D.C.", "", ""),
    ("ST. LOUIS (AP) — |Police came.", "ST. LOUIS", "", "AP"),
    ("TEL AVIV, Israel – |The government met.", "TEL AVIV, Israel", "", ""),
    ("WASHINGTON _ |The economy grew.", "WASHINGTON", "", ""),
    ("BHOPAL: |The state reports.", "BHOPAL", "", ""),
    ("(CNN) -- |The man left.", "", "", "CNN"),
    ("(Reuters) — |The office asks.", "", "", "Reuters"),
    ("(Undated)\n\n|The boy stays.", "", "", ""),
    ("London (Reuters) - |Banks fell.", "London", "", "Reuters"),
    ("Kabul, 3 March 2010 – |Four people died.", "Kabul", "3 March 2010", ""),
    ("MOSKAU, 19. August (dpa) - |Der Kreml schweigt.", "MOSKAU", "19. August", "dpa"),
    ("MADRID, 13 oct (EFE).- |El presidente habló.", "MADRID", "13 oct", "EFE"),
    ("МОСКВА, 19 августа. /ТАСС/. |Кремль молчит.", "МОСКВА", "19 августа", "ТАСС"),
    ("МОСКВА, 19 августа 2020 года. /ТАСС/. |Кремль молчит.", "МОСКВА", "19 августа 2020 года", "ТАСС"),
    ("ANKARA, 19 Ağustos 2020 (AA) - |Erdoğan görüştü.", "ANKARA", "19 Ağustos 2020", "AA"),
    ("WARSZAWA, 19 sierpnia (PAP) – |Premier milczy.", "WARSZAWA", "19 sierpnia", "PAP"),
    ("МИНСК, 4 июн – РИА Новости. |Завод стоит.", "МИНСК", "4 июн", "РИА Новости"),
    ("ТУЛА, 20 мар — РИА Новости, Анна Белова. |Завод стоит.", "ТУЛА", "20 мар", "РИА Новости"),
    ("ТУЛА, 7 нояб. /ТАСС/. |Завод стоит.", "ТУЛА", "7 нояб", "ТАСС"),
    ("Lyon, 3 déc 2018 (AFP) - |Le maire est parti.", "Lyon", "3 déc 2018", "AFP"),
    ("Wien, 3. Jän. (APA) - |Der Rat tagt.", "Wien", "3. Jän", "APA"),
    ("Kraków, 12 wrz (PAP) - |Sejm przyjął ustawę.", "Kraków", "12 wrz", "PAP"),
    ("تونس 4 مايو 2018 (أ ف ب) - |شارك الآلاف في المسيرة.", "تونس", "4 مايو 2018", "أ ف ب"),
    ("عمان (رويترز) - |قال مسؤول إن الطريق مغلق.", "عمان", "", "رويترز"),
    ("新华社成都5月14日电（记者王林）|四川省政府14日说，道路已通。", "成都", "5月14日", "新华社"),
    ("（中新社广州2018年5月14日电）|广东省政府说，道路已通。", "广州", "2018年5月14日", "中新社"),
    ("2018年5月14日\n|道路已通。", "", "2018年5月14日", ""),
    ("January 09 , 2008\n|The talks were held .", "", "January 09 , 2008", ""),
    ("Published: 5 August 2010, 14:30\n\n|The talks were held.", "", "5 August 2010", ""),
    ("Tuesday, 18 August 2020\n|The talks were held.", "", "Tuesday, 18 August 2020", ""),
    ("Port Leander, 6 November 2021. |They play the ruling.", "Port Leander", "6 November 2021", ""),
    ("By our correspondent in Halven, 11 March 2019\n\n|He will mediate.", "", "11 March 2019", ""),
    ("Von Ute Lang, 3. Mai 2019\n|Der Rat tagt.", "", "3. Mai 2019", ""),
]

NONE = [
    "UPDATE: The bomb went off.",
    "NASA - the agency - said it would.",
    "IBM said on Tuesday it would.",
    "U.S. President Ann Clark - who had left - came.",
    "PRESIDENT RESIGNS - MINISTERS FOLLOW",
    "August 19 was a hard day for them.",
    "Smith (D-Minn.) - a senator - left.",
    "The talks were held on May 3.",
    "In London, May 3 was a holiday.",
    "Port Leander, 6 November. They play the ruling.",
    "She was born in Paris, 6 May 1921. She died there.",
    "MOSCOW, 3 set out to sea, and none came home.",
    "قال الوزير في 4 مايو 2018 - وهو يوم عطلة - إن الطريق مغلق.",
    "新华社5月14日迁址。",
    "四川省政府5月14日说，道路已通。",
    "By the river, in the town that he had left, 11 March 2019",
    "",
    "A",
]


@pytest.mark.parametrize(("marked", "place", "day", "agency"), FORMS)
def test_a_dateline_ends_where_the_body_begins(marked: str, place: str, day: str, agency: str) -> None:
    text = marked.replace("|", "")
    found = find_dateline(text)
    assert found is not None
    assert (found.start, found.end) == (0, marked.index("|"))
    assert (found.place, text[found.date_start : found.date_end], found.agency) == (place, day, agency)
    assert found.has_date is bool(day)


@pytest.mark.parametrize("text", NONE)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert find_dateline(text) is None


def test_a_dateline_is_found_below_furniture_title_and_byline() -> None:
    text = "All news\n\nIs there a way out?\n\nBy Ana Ruiz\n\nMOSCOW, August 19. /TASS/. There is."
    found = find_dateline(text)
    assert found is not None
    assert text[found.start : found.end] == "MOSCOW, August 19. /TASS/. "


def test_a_dateline_further_down_is_not_the_article_s() -> None:
    assert find_dateline("The talks were held in the old town on Sunday.\n\nPARIS (AP) — Another story.") is None


@given(st.text(max_size=200))
def test_any_text_is_survived(text: str) -> None:
    found = find_dateline(text)
    assert found is None or 0 <= found.start <= found.date_end or found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("Published Oct. 3, 2018", "Oct. 3, 2018"),
        ("Published: 3 October 2018, 14:30", "3 October 2018"),
        ("Wednesday, Oct. 3, 2018", "Wednesday, Oct. 3, 2018"),
        ("(AFP, 3 oct. 2018)", "3 oct. 2018"),
        ("dpa, 03.10.2018", "03.10.2018"),
        ("© AP 2018-10-03", "2018-10-03"),
        ("Veröffentlicht am 3. Oktober 2018.", "3. Oktober 2018"),
    ],
)
def test_a_last_line_that_is_a_date_is_found(line: str, day: str) -> None:
    text = f"The ferry sank off the cape. No one was hurt.\n\n  {line}\n\n"
    span = find_closing_date(text)
    assert span is not None
    assert text[slice(*span)] == day


@pytest.mark.parametrize(
    "text",
    [
        "3 October 2018",
        "The ferry sank.\nIt sank on 3 October 2018.",
        "The ferry sank.\n3 October",
        "The ferry sank.\n3 October 2018: the ferry sinks",
        "The ferry sank.\n3 October 2018\nIt was never found again.",
        "The ferry sank.\n© 2005–2018 The Cape Post",
        "",
        "\n",
    ],
)
def test_a_date_that_is_not_all_of_the_last_line_is_none_of_the_article(text: str) -> None:
    assert find_closing_date(text) is None


@given(st.text(max_size=200))
def test_any_last_line_is_survived(text: str) -> None:
    span = find_closing_date(text)
    assert span is None or 0 <= span[0] < span[1] <= len(text)
