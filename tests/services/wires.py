"""Made-up news of one week as five agencies tell it, each rewriting the others: `rewrites.json`."""

from __future__ import annotations

import json
from pathlib import Path

from timeline_app.model import Analysis, Article, Interval
from timeline_app.services.analysis import analyse

DATA = json.loads(Path(__file__).with_name("rewrites.json").read_text("utf-8"))
DAYS: dict[str, list[str]] = DATA["days"]
AGENCIES = ("Aster", "Birch", "Cedar", "Doum", "Elder")


def wires() -> list[Analysis]:
    """Each agency's article of each day: the news of the day, an aside, and the news of the day before again."""
    found, before = list[Analysis](), list[str]()
    for number, (day, tellings) in enumerate(DAYS.items()):
        published = Interval.from_edtf(day)
        for place, (agency, telling) in enumerate(zip(AGENCIES, tellings, strict=True)):
            asides = DATA["asides"]
            text = " ".join([telling, asides[(number + place) % len(asides)], *before[place : place + 1]])
            article = Article(f"{agency}: {telling.split(',')[0]}", text, source=agency, published=published)
            found.append(analyse(article, reference=published))
        before = tellings
    return found
