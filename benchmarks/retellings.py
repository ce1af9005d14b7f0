"""How much a summary of many articles says twice: the share of its runs of four words that stand in it before.

Of a week that five agencies rewrite from one another (`tests/services/rewrites.json`) and of the sample articles
(`seeds/`), for each method: once of the sentences that the method alone chooses from all, once of the summary that
the program makes, which shares them out among the days and tells nothing twice. With the days that both tell of.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from tests.services.wires import wires
from timeline_app.model import EVERYTHING, Analysis, Interval
from timeline_app.services.intake import Analysed, analyse_files, in_order
from timeline_app.services.retellings import recurrence
from timeline_app.services.summary import SummaryRequest, summarize_analyses
from timeline_app.services.summary_material import of_analyses, offered
from timeline_app.summaries import METHODS, Length, summarize

_ROOT = Path(__file__).resolve().parent.parent
_SENTENCES = 8


def _seeds() -> list[Analysis]:
    outcomes = in_order(analyse_files([_ROOT / "seeds"]))
    return [one for outcome in outcomes if isinstance(outcome, Analysed) for one in outcome.analyses]


def _alone(analyses: Sequence[Analysis], method: str) -> tuple[list[str], list[Interval | None]]:
    """What the method chooses from all sentences, sumy's way."""
    rows = offered(of_analyses(analyses), EVERYTHING)
    title = " ".join(analysis.article.title for analysis in analyses)
    chosen = [rows[i] for i in summarize([row.text for row in rows], method=method, count=_SENTENCES, title=title)]
    return [row.text for row in chosen], [row.interval for row in chosen]


def _shared(analyses: Sequence[Analysis], method: str) -> tuple[list[str], list[Interval | None]]:
    summary = summarize_analyses(analyses, SummaryRequest(method=method, length=Length(_SENTENCES)))
    return [one.text for one in summary.sentences], [one.interval for one in summary.sentences]


def main() -> None:
    """Print a line for each set and method."""
    for name, analyses in {"rewrites": wires(), "seeds": _seeds()}.items():
        for method in METHODS:
            record: dict[str, object] = {"set": name, "method": method.name}
            for way, choose in {"alone": _alone, "shared": _shared}.items():
                texts, times = choose(analyses, method.name)
                days = {time.start // 86_400 for time in times if time is not None}
                record[way] = {
                    "recurring": round(recurrence(texts), 3),
                    "sentences": len(texts),
                    "days": len(days),
                }
            print(json.dumps(record))


if __name__ == "__main__":
    main()
