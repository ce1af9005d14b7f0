"""What an editor would keep on a crowded timeline weighs most."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model.event import NOTABLE

REFERENCE = date(2020, 8, 19)


def weights(text: str) -> dict[str, float]:
    return {text[event.head_start : event.head_end]: event.importance for event in extract(text, REFERENCE)}


@pytest.mark.parametrize(
    ("text", "heavier", "lighter"),
    [
        ("Rebels killed 12 soldiers on Monday. Rebels painted 12 trucks on Monday.", "killed", "painted"),
        ("The bank moved on Monday. The bank wandered in 1995.", "moved", "wandered"),
        ("Ann Brown moved to Graz on Monday. Prices moved down on Tuesday.", "moved", "down"),
        ("The bank closed on Monday. The bank reopened.", "closed", "reopened"),
        ("The bank closed on Monday. The bank would reopen on Tuesday if it rained.", "closed", "reopen"),
        ("The bank closed on Monday, when rain was falling.", "closed", "falling"),
        ("The minister said on Monday that 12 miners had died on Sunday.", "died", "said"),
        ("The army will attack the town. The army attacked the town on Monday.", "attacked", "attack"),
        ("Floods drowned 300 people on Monday. Floods drowned people on Tuesday.", "drowned", "drowned"),
    ],
)
def test_one_weighs_more_than_the_other(text: str, heavier: str, lighter: str) -> None:
    events = extract(text, REFERENCE)
    first = next(e.importance for e in events if text[e.head_start : e.head_end] == heavier)
    rest = [e.importance for e in events if text[e.head_start : e.head_end] == lighter]
    assert all(first > weight for weight in rest[heavier == lighter :])


def test_a_plan_without_a_date_has_no_place_on_the_day_that_it_was_told() -> None:
    text = "The firm closed a plant in Leeds on Monday. Ann Brown said the firm would hire 20 workers."
    assert weights(text)["closed"] >= NOTABLE > weights(text)["hire"]


def test_the_five_weightiest_of_an_article_are_its_news() -> None:
    text = (
        "An earthquake killed 300 people in Kerman on Sunday. President Hassan Rouhani visited Kerman on Monday. "
        "Survivors like tea. Some of them were sitting on carpets, a nurse said. In 2003 an earthquake killed "
        "26,000 people in Bam. Army helicopters dropped 40 tons of food on Tuesday. The weather is cold at night. "
        "Parliament approved $90 million in aid on Tuesday. Nobody knows why dogs barked before. "
        "Many believe that more help is needed. Relatives wondered what would follow."
    )
    best = sorted(extract(text, REFERENCE), key=lambda event: -event.importance)[:5]
    assert {text[event.head_start : event.head_end] for event in best} == {
        "killed", "visited", "dropped", "approved",
    }  # fmt: skip
