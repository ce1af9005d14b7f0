"""Titles of single sentences: who did what, without attribution and without the date."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.events.shortening import MAX_TITLE
from timeline_app.model import Event

REFERENCE = date(2020, 8, 19)

PAIRS = (
    (
        "The parliament approved the budget on Tuesday.",
        "The parliament approved the budget",
    ),
    (
        "On Tuesday the parliament approved the budget.",
        "The parliament approved the budget",
    ),
    (
        "The spokesman said that the parliament had approved the budget on Tuesday.",
        "The parliament approved the budget",
    ),
    (
        "The parliament approved the budget on Tuesday, the spokesman said.",
        "The parliament approved the budget",
    ),
    (
        '"The parliament approved the budget on Tuesday," the spokesman said.',
        "The parliament approved the budget",
    ),
    (
        "According to the ministry, rescuers found two climbers alive on Monday.",
        "Rescuers found two climbers alive",
    ),
    (
        "Rescuers found two climbers alive on Monday, according to the ministry.",
        "Rescuers found two climbers alive",
    ),
    (
        "Rebels attacked a convoy near the border on Saturday, killing six soldiers.",
        "Rebels attacked a convoy near the border, killing six soldiers",
    ),
    (
        "Six soldiers were killed on Saturday when rebels attacked a convoy near the border.",
        "Six soldiers were killed when rebels attacked a convoy near the border",
    ),
    (
        "The company will close its plant in Ohio in October.",
        "The company will close its plant in Ohio",
    ),
    (
        "The company plans to close its plant in Ohio in October.",
        "The company plans to close its plant in Ohio",
    ),
    (
        "The two leaders signed a treaty in Vienna on 3 June 2019.",
        "The two leaders signed a treaty in Vienna",
    ),
    (
        "President Emmanuel Macron met Chancellor Angela Merkel in Berlin on Monday.",
        "President Emmanuel Macron met Chancellor Angela Merkel in Berlin",
    ),
    (
        "Last week's earthquake destroyed hundreds of homes in the valley.",
        "Earthquake destroyed hundreds of homes in the valley",
    ),
    (
        "The talks in Geneva ended on Friday without an agreement.",
        "The talks in Geneva ended without an agreement",
    ),
    (
        "In 1989 the Berlin Wall fell.",
        "The Berlin Wall fell",
    ),
    (
        "The bank, founded in 1870, went bankrupt in 2009.",
        "The bank, founded in 1870, went bankrupt",
    ),
    (
        "The minister, who took office in January, resigned on Thursday.",
        "The minister resigned",
    ),
    (
        "However, the court rejected the appeal on Wednesday.",
        "The court rejected the appeal",
    ),
    (
        "But the court rejected the appeal on Wednesday.",
        "The court rejected the appeal",
    ),
    (
        "Police arrested three men on Sunday evening after a chase through the city.",
        "Police arrested three men after a chase through the city",
    ),
    (
        "The central bank raised interest rates on Thursday for the first time since 2011.",
        "The central bank raised interest rates for the first time since 2011",
    ),
    (
        "A bomb planted in a car exploded outside a police station on Tuesday.",
        "A bomb exploded outside a police station",
    ),
    (
        "At least 40 people were injured in a train crash in the north on Monday.",
        "At least 40 people were injured in a train crash in the north",
    ),
    (
        "More than 200 flights were cancelled on Sunday because of a storm.",
        "More than 200 flights were cancelled because of a storm",
    ),
    (
        "Thousands of protesters marched through the capital on Saturday.",
        "Thousands of protesters marched through the capital",
    ),
    (
        "The ship sank off the coast on Friday.",
        "The ship sank off the coast",
    ),
    (
        "Union leaders called a strike for 1 September.",
        "Union leaders called a strike",
    ),
    (
        "The governor declared a state of emergency on Monday.",
        "The governor declared a state of emergency",
    ),
    (
        "Voters in Iceland go to the polls on 26 September 2020.",
        "Voters in Iceland go to the polls",
    ),
    (
        "She was elected mayor in 2014.",
        "She was elected mayor",
    ),
    (
        "The museum was opened in 1927 and rebuilt in 1951.",
        "The museum was opened",
    ),
    (
        "The two sides failed to reach an agreement on Tuesday.",
        "The two sides failed to reach an agreement",
    ),
    (
        "The government denied on Monday that it had sold arms to the rebels.",
        "The government denied that it had sold arms to the rebels",
    ),
    (
        "The Ministry of Defence announced on Tuesday that two pilots had died in the crash.",
        "The Ministry of Defence announced that two pilots had died in the crash",
    ),
    (
        "Witnesses told reporters that soldiers had opened fire on the crowd on Sunday.",
        "Soldiers opened fire on the crowd",
    ),
    (
        "The storm, which had killed eleven people in Cuba, reached Florida on Monday.",
        "The storm reached Florida",
    ),
    (
        "The American company bought its German rival for 3 billion dollars in July.",
        "The American company bought its German rival for 3 billion dollars",
    ),
    (
        "The trial of the former president began in Lima on 4 May 2009.",
        "The trial of the former president began in Lima",
    ),
    (
        "Tokyo hosted the Games in 1964.",
        "Tokyo hosted the Games",
    ),
    (
        "NASA launched the rover on July 30, 2020.",
        "NASA launched the rover",
    ),
    (
        "The King opened parliament on Tuesday, and the prime minister presented the budget on Wednesday.",
        "The King opened parliament",
    ),
    (
        "The airline said on Tuesday it would cut 1,200 jobs.",
        "The airline would cut 1,200 jobs",
    ),
    (
        "The army took control of the airport late on Sunday.",
        "The army took control of the airport",
    ),
    (
        "Meanwhile, firefighters contained the blaze on Tuesday morning.",
        "Firefighters contained the blaze",
    ),
    (
        "By Monday, workers had cleared the road.",
        "Workers cleared the road",
    ),
    (
        "The Supreme Court ruled on Monday that the law violated the constitution.",
        "The Supreme Court ruled that the law violated the constitution",
    ),
    (
        "Heavy rain flooded the lower town on Tuesday (see map).",
        "Heavy rain flooded the lower town",
    ),
    (
        "The two presidents are to meet in Minsk on Friday.",
        "The two presidents are to meet in Minsk",
    ),
    (
        "The senator apologized on Tuesday for his remarks about immigrants.",
        "The senator apologized for his remarks about immigrants",
    ),
    (
        "Oil prices fell by 3 percent on Monday to their lowest level since April.",
        "Oil prices fell by 3 percent to their lowest level since April",
    ),
    (
        "The team won its third title in 2018.",
        "The team won its third title",
    ),
    (
        "The mayor of Hamburg, Peter Tschentscher, opened the new bridge on Monday.",
        "The mayor of Hamburg opened the new bridge",
    ),
    (
        "Hundreds of workers, most of them women, occupied the factory on Wednesday.",
        "Hundreds of workers occupied the factory",
    ),
    (
        "The fire was extinguished on Sunday, officials said Monday.",
        "The fire was extinguished",
    ),
    (
        "In a surprise move, the board dismissed its chairman on Monday.",
        "The board dismissed its chairman",
    ),
    (
        "The treaty entered into force on 1 January 1995.",
        "The treaty entered into force",
    ),
    (
        "The first case was reported in March.",
        "The first case was reported",
    ),
    (
        "Scientists discovered the cave in 2003 while searching for bats.",
        "Scientists discovered the cave while searching for bats",
    ),
    (
        "India and Pakistan exchanged prisoners on Tuesday for the first time in two years.",
        "India and Pakistan exchanged prisoners for the first time in two years",
    ),
    (
        "A court in The Hague convicted the general of war crimes on Tuesday.",
        "A court in The Hague convicted the general of war crimes",
    ),
    (
        "The strike that paralysed the port ended on Monday.",
        "The strike ended",
    ),
    (
        "He was born in Prague in 1883.",
        "He was born in Prague",
    ),
    (
        "Shortly after midnight on Tuesday, a landslide buried the village of San Pedro.",
        "A landslide buried the village of San Pedro",
    ),
    (
        "The company reported a loss of 2 million euros for the second quarter on Tuesday.",
        "The company reported a loss of 2 million euros for the second quarter",
    ),
)


def best(text: str) -> Event:
    return max(extract(text, REFERENCE), key=lambda event: event.importance)


@pytest.mark.parametrize(("sentence", "title"), PAIRS)
def test_title_tells_who_did_what(sentence: str, title: str) -> None:
    event = best(sentence)
    assert event.title == title
    assert event.is_notable


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in PAIRS])
def test_titles_are_short_whole_and_capitalized(sentence: str) -> None:
    for event in extract(sentence, REFERENCE):
        assert 0 < len(event.title) <= MAX_TITLE
        assert event.title == event.title.strip(" ,;:")
        assert not event.title[0].islower()


def test_title_drops_roles_first_names_and_articles_before_it_drops_people() -> None:
    text = (
        "Finnish President Sauli Niinisto received a delegation. The spokesman pointed out that the Finnish "
        "president had held long telephone conversations with Swedish Prime Minister Stefan Lofven, Norwegian "
        "Prime Minister Erna Solberg, Estonian President Kersti Kaljulaid and the Latvian president on Tuesday."
    )
    event = max((e for e in extract(text, REFERENCE) if e.value == "2020-08-18"), key=lambda e: e.importance)
    assert event.title == ("Niinisto held long telephone conversations with Lofven, Solberg, Kaljulaid")
    assert event.participants == (
        "Sauli Niinisto", "Stefan Lofven", "Erna Solberg", "Kersti Kaljulaid", "Latvian president",
    )  # fmt: skip


def test_title_keeps_a_date_that_the_axis_does_not_show() -> None:
    assert best("The court ruled on Tuesday that the vote of 2016 was valid.").title.endswith("of 2016 was valid")


def test_title_of_a_pronoun_names_the_one_who_can_be_meant() -> None:
    text = "Maria Lopez won the race in May. She retired on Tuesday."
    mention = "The crowd cheered Mrs Maria Lopez on Monday. " + text
    titles = [event.title for event in extract(mention, REFERENCE) if event.value == "2020-08-18"]
    assert titles == ["Maria Lopez retired"]


def test_title_keeps_a_pronoun_that_may_mean_two() -> None:
    text = "Mr Paul Brown spoke and Mr John Green listened on Monday. He left on Tuesday."
    titles = [event.title for event in extract(text, REFERENCE) if event.value == "2020-08-18"]
    assert titles == ["He left"]
