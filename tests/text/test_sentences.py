"""Sentences of news: a table of what splitters get wrong, then the promises that hold for any text."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.text import sentences

SEED = Path(__file__).resolve().parents[3] / "shared" / "seed"


def split(text: str, language: str = "en") -> list[str]:
    return [text[start:end] for start, end in sentences(text, language=language)]


# A bar marks where a sentence ends; the text itself has a blank there.
HARD = [
    # abbreviations before names, and at the end
    "He met Gen. Colin Powell in Washington.|The talks went on.",
    "Mr. and Mrs. J. K. Moreno came with Dr. Ana Ruiz.|They left at noon.",
    "Sens. Ann Clark, R-Ariz., and Joe Hill, D-Del., agreed.|Others did not.",
    "He served as Lt. Col. Ruiz had ordered.|He left in May.",
    "He was born in St. Petersburg in 1950.|He died there.",
    "The case of Mayer v. Stone was heard.|It took a day.",
    # the United States and other acronyms
    "The U.S. Embassy was closed.|The staff left.",
    "He returned to the U.S.|The trip took a day.",
    "He lives in Washington, D.C., and works there.|He is 40.",
    "The U.N. Security Council met.|It adopted nothing.",
    "George W. Holt and A. B. Yates signed.|No one else did.",
    # companies
    "Acme Inc. Chief Executive Tim Ford spoke.|Shares rose.",
    "It was sold to Acme Corp.|The price was not given.",
    "Harlan Jr. was named chairman of Acme Co. on Friday.|He is 52.",
    # hours: what goes on with them, and what does not
    "The voting ended at 8 p.m.|President Ruiz arrived at nine.|She was late.",
    "Shots were heard at 2 a.m.|Witnesses fled.|Ann Berg stayed until 4 a.m.|NATO knew nothing.",
    "It was sounded at 3:00 a.m.|F-105s were sent.|They came late.",
    "Polls closed at 8 p.m.|“Nobody came,” said Ann Berg.|She left.",
    "Polls close at 8 p.m. Moscow time and 7 p.m. Central European Time on Sunday.|Few vote.",
    "The plea was entered at 3 p.m. EST and at 4 p.m. Eastern on the day.|It failed.",
    "The bank shut at 10 p.m. Wednesday, police said, and at 9 a.m. May 5 again.|It is shut.",
    "At 8 p.m. President Ruiz arrived.|Shortly after 9 p.m. Ann Berg left.|On Monday at 7 a.m. Oslo woke.",
    "From 8 a.m. to 10 p.m. Oslo was without light.|They prayed at the 8 a.m. Mass and saw the 10 p.m. News Hour.",
    "Doors open at 7 p.m. (Oslo time) for all.|Few came.",
    "They left at 8:30p.m.|Time ran out.|It was late.",
    # clocks, months, numbers
    "The talks begin at 8 p.m. EDT on Monday.|All are invited.",
    "They met at 5 a.m.|Police were there.",
    "On Jan. 5 he left.|He came back on Feb. 3, 1999.",
    "It opened in Sept.|The rest followed.",
    "See No. 5 in the list.|It is short.",
    "The price rose 3.5 percent.|It fell by 1,200.50 later.",
    "The war ended in 1945.|1946 was a hard year.",
    "$5 million was paid.|$3 million was not.",
    "It ended at 2-1.|The crowd cheered.",
    "The law (see Sec. 5) was passed.|It holds.",
    # questions, cries, ellipses
    '"Who is there?" he asked.|Nobody answered.',
    '"Are you ready?" President Laura Keller asked.|They were.',
    '"Stop!"|The car went on.',
    "The firm Yahoo! said it would pay.|It did.",
    "Well ... he left.|Then … nothing.",
    "What now?!|No one knows.",
    # quotations of several sentences
    'He said: "I am here.|I will stay.|I promise."|She left.',
    '"We are calm.|We wait.|We believe in talks," he said.|Then he sat down.',
    'He called it "a disgrace."|"We regret it," he added.',
    "“It is over.”|The guard nodded.",
    "``It was a bomb,'' said one.|``You can see a crater.''",
    "He said it was 'over.'|Nobody laughed.",
    # brackets, footnotes, lists, addresses
    "(He did not say why.)|The others did.",
    "The town fell in 1944.[12]|It was rebuilt. [3]|It grew.",
    "Visit www.example.com.|It is free.",
    "Write to desk@example.com or see example.org/a.b.c for more.|It helps.",
    "He scored for F.C. Porto in the 89th minute.|It was late.",
    # tokenized texts
    "Songs are sold for £ 0.79 per song , he said .|The store sold 3 billion songs .",
    'He said " it is very good . "|Others agreed .',
    "It was ``  over . ''|He left .",
    # words that begin with a small letter and begin no sentence, and one that does
    "He paid approx. five dollars for it.|It broke.",
    "They like it, e.g. on Sundays, i.e. often.|It rains.",
    "It was sold out.|iPhone sales had doubled.",
]


@pytest.mark.parametrize("marked", HARD)
def test_news_is_split_where_a_person_would(marked: str) -> None:
    assert split(marked.replace("|", " ")) == marked.split("|")


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("de", "Am 19. August traf er Dr. Weber.|Danach fuhr er heim."),
        ("de", "Es kamen ca. 30 Gäste, z. B. aus Bonn.|Alle blieben."),
        ("fr", "Le Dr. Petit est arrivé le 3 mars.|Il est reparti."),
        ("es", "El Sr. López llegó a EE.UU. el lunes.|La visita duró un día."),
        ("it", "Il sig. Rossi è nato nel 1950.|Vive a Roma."),
        ("pt", "O Sr. Silva chegou às 15h.|Saiu cedo."),
        ("nl", "Volgens dr. Bakker is het klaar.|Het werkt."),
        ("ru", "Он родился в 1950 г. в Москве.|Потом уехал."),
        ("zh", "会议昨天举行。|代表们离开了。"),
        ("hi", "वह आया।|वह गया।"),
        ("sv", "Mötet hölls i går.|Alla kom."),
    ],
)
def test_other_languages_have_their_own_abbreviations(language: str, marked: str) -> None:
    text = marked.replace("|", "" if language == "zh" else " ")
    assert split(text, language) == marked.split("|")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Heading of it\n\nThe talks were held.\n\nSub-heading\n\nThey ended.",
            ["The talks were held.", "They ended."],
        ),
        ("January 09 , 2008\nThe talks were held .", ["The talks were held ."]),
        ("By Ana Ruiz\n\nThe talks were held.", ["The talks were held."]),
        ("MIAMI, May 3 (AP) -\n\nThe talks were held.", ["The talks were held."]),
        (
            "A long title over it\nMOSCOW, August 19. /TASS/. There is calm. All wait.",
            ["There is calm.", "All wait."],
        ),
        (
            "The first talks ended on Sunday.\n\nPARIS (AP) — A second story began.",
            ["The first talks ended on Sunday.", "A second story began."],
        ),
        (
            "A lead that says it all in one go.\n\nDUBLIN — She is back.",
            ["A lead that says it all in one go.", "She is back."],
        ),
        ("It went on:\n\n* * *\n\nIt stopped.", ["It went on:", "It stopped."]),
        ("Putin met Merkel on Tuesday", ["Putin met Merkel on Tuesday"]),
        ("", []),
        (" \n\t\n ", []),
        ("— — —", []),
    ],
)
def test_headings_and_datelines_are_no_sentences(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_wrapped_lines_are_one_paragraph_and_blank_lines_part() -> None:
    wrapped = (
        "The last of the men who had been trapped in the mine stepped out of the\n"
        "capsule on Wednesday and was greeted by the president. He embraced his\n"
        "wife.\n"
        "\n"
        "The others had left before."
    )
    assert [" ".join(sentence.split()) for sentence in split(wrapped)] == [
        "The last of the men who had been trapped in the mine stepped out of the capsule on Wednesday and was"
        " greeted by the president.",
        "He embraced his wife.",
        "The others had left before.",
    ]


def test_one_line_a_paragraph_is_not_joined() -> None:
    text = (
        "The first talks were held in May and led to nothing at all\nOthers followed in June and were of more use."
    )
    assert split(text + "\n" + text)[-1] == "Others followed in June and were of more use."


def test_a_list_below_prose_is_told_in_sentences_and_headings_are_not() -> None:
    items = [
        "- 1999: Poland joins the alliance",
        "- 2004: seven more countries join",
        "- 2009: Albania and Croatia join",
    ]
    assert split("It grew by and by.\n\n" + "\n\n".join(items)) == ["It grew by and by.", *items]


def test_the_seed_article_has_no_heading_among_its_sentences() -> None:
    if not SEED.is_dir():
        pytest.skip("the seed article is not beside this checkout")
    text = next(SEED.glob("*.txt")).read_text(encoding="utf-8")
    found = split(text)
    assert found[0].startswith("There is a need to keep the situation in Belarus")
    assert not {"All news", "Telephone conversation"} & set(found)
    assert not any("TASS" in sentence or "Kremlin emphasizes" in sentence for sentence in found)
    assert '"We regret to say that interference attempts are taking place.' in found


LONGEST = 2_000


@pytest.mark.parametrize(
    "joint", [" ", "; ", "\u00a0", "\u3000"], ids=["blank", "semicolon", "no-break space", "ideographic space"]
)
def test_what_no_mark_ends_is_cut_into_stretches_between_its_words(joint: str) -> None:
    text = joint.join(f"Word{number} and word{number}" for number in range(2_000)) + "."
    found = split(text)
    assert all(LONGEST / 2 < len(one) <= LONGEST for one in found[:-1]), "no longer, and no shorter than it must"
    assert " ".join(found).split() == text.split()
    assert {one[-1:] == ";" for one in found[:-1]} == {joint == "; "}


def test_a_stretch_ends_at_a_line_break_rather_than_at_a_blank() -> None:
    line = "one two, three and four, and a good many words more, as a table has them"
    found = split("\n".join([f"{line} " * 20, f"and then {line} " * 20, f"and last {line} " * 20]))
    assert [one[:8] for one in found] == ["one two,", "and then", "and last"]


def test_a_long_sentence_that_somebody_may_write_stays_whole() -> None:
    text = "They came" + ", and they came" * 130 + "."
    assert split(text + " He left.") == [text, "He left."]


def test_a_word_that_never_ends_is_cut_all_the_same() -> None:
    assert [len(one) for one in split("字" * 5_000)] == [LONGEST, LONGEST, 1_000]


def test_a_megabyte_without_a_mark_is_read_in_linear_time() -> None:
    text = "The train left and the council met " * 30_000
    started = process_time()
    assert 500 < len(split(text)) < 1_100
    assert process_time() - started < 2


@given(st.text(alphabet="a;. \n", max_size=20).map(lambda piece: "word" + piece * 600))
@settings(max_examples=40, deadline=None)
def test_no_sentence_of_any_text_is_longer(text: str) -> None:
    position = 0
    for start, end in sentences(text):
        assert position <= start < end <= min(len(text), start + LONGEST)
        assert text[start:end] == text[start:end].strip()
        position = end


NEWS = st.lists(
    st.sampled_from(
        [
            "He left.",
            "MOSCOW, May 3. ",
            "(AP) --",
            "U.S.",
            "\n",
            "\n\n",
            " ",
            '"',
            "''",
            "Mr.",
            "...",
            "?",
            "1.",
            "word",
            "Word",
            "。",
            "[1]",
        ]
    ),
    max_size=60,
).map("".join)


@given(st.one_of(st.text(max_size=300), NEWS))
@settings(max_examples=400, deadline=None)
def test_any_text_gives_trimmed_sentences_in_order_without_overlap(text: str) -> None:
    position = 0
    for start, end in sentences(text):
        assert position <= start < end <= len(text)
        assert text[start:end] == text[start:end].strip()
        position = end
