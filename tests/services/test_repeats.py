"""What of many sentences is compared with one another."""

from __future__ import annotations

import pytest

from timeline_app.library import SentenceRow
from timeline_app.services import repeats
from timeline_app.services.repeats import Repeats
from timeline_app.services.summary_material import Material


def rows(*texts: str) -> list[SentenceRow]:
    return [SentenceRow(number, 0, 0, len(text), text, None) for number, text in enumerate(texts)]


@pytest.mark.parametrize(("is_long", "is_compared"), [(False, True), (True, False)])
def test_so_many_characters_are_compared_not_so_many_sentences(
    monkeypatch: pytest.MonkeyPatch, is_long: bool, is_compared: bool
) -> None:
    again = "Heavy rain flooded the old mill on Monday."
    between = ["Parliament voted down the budget of the year " + "x" * (300 if is_long else 1)] * 3
    monkeypatch.setattr(repeats, "_MOST", 600)
    chosen = rows(again, *between, again)
    kept, gone = Repeats(Material(chosen, {}), chosen).parted(chosen)
    assert (chosen[-1] in gone) is is_compared
    assert sorted([*kept, *gone], key=chosen.index) == chosen, "what is not compared is told"


def test_short_sentences_are_not_compared_without_end_either(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(repeats, "_MOST", 600)
    chosen = rows(*["Rain."] * 20)
    kept, gone = Repeats(Material(chosen, {}), chosen).parted(chosen)
    assert len(gone) == 600 // (len("Rain.") + 50) - 1
    assert len(kept) + len(gone) == 20


def test_what_is_chosen_is_compared_before_what_stands_first(monkeypatch: pytest.MonkeyPatch) -> None:
    first = [
        f"{name} was opened by the mayor of its town." for name in ("Abbey", "Bridge", "Ferry port", "Museum")
    ]
    offered = rows(*first, "A storm hit the coast.", "A storm hit the coast.")
    chosen, again = offered[-2:]
    monkeypatch.setattr(repeats, "_MOST", 200)
    found = Repeats(Material(offered, {}), offered)
    assert found.parted([chosen, again]) == ([chosen], [again])
    assert found.likewise([again], [chosen]) == {(again.article_id, again.start)}
