"""CPU of the tagger on one piece again and again in other languages: a long text beside a short one.

The languages stand for the kinds of patterns: blanks between words (German, French, Russian) or none (Chinese),
words before and after a number, and none but figures ("xx"). Fails where a character of the long text costs more
than 1.5 times what one of the short text does in the same run: a cost that is not linear would be ten times it.
"""

import argparse
import gc
import json
import sys
import time
from collections.abc import Iterator
from datetime import date

from timeline_app.temporal import tag

BOUND = 1.5
SHORT, LONG = 20_000, 200_000
REFERENCE = date(2020, 8, 19)
PIECES = {
    "de": ("vor ", "vor drei ", "18. ", "mai ", "1 ", "am 3. mai "),
    "fr": ("il y a ", "la semaine ", "1er ", "mai ", "le 3 mai "),
    "ru": ("через ", "два ", "18 ", "мая ", "3 мая "),
    "zh": ("年", "3", "8月", "天前", "8月18日"),
    "xx": (" ", "\xa0", "\n", "1.", "1/2/", "2020-"),
}


def us_per_kb(text: str, language: str, rounds: int = 3) -> float:
    """Microseconds of this process's CPU a thousand characters, the least of some rounds."""
    times = []
    for _ in range(rounds):
        gc.collect()
        began = time.process_time()
        tag(text, REFERENCE, language=language)
        times.append(time.process_time() - began)
    return min(times) * 1e9 / len(text)


def measure() -> Iterator[dict[str, str | float]]:
    """By language and piece: the cost of a thousand characters of the long text, and as a ratio to the short's."""
    for language, pieces in PIECES.items():
        tag("1", REFERENCE, language=language)  # reads the words before the clock starts
        for piece in pieces:
            short = us_per_kb(piece * (SHORT // len(piece)), language)
            long = us_per_kb(piece * (LONG // len(piece)), language)
            yield {
                "language": language,
                "piece": piece,
                "us_per_kb": round(long, 1),
                "times_short": round(long / short, 2),
            }


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.other_languages", description=__doc__.splitlines()[0]
    )
    parser.add_argument("--json", action="store_true", help="one JSON object on one line")
    args = parser.parse_args()
    rows = list(measure())
    late = [row for row in rows if float(row["times_short"]) > BOUND]
    if args.json:
        print(json.dumps({"rows": rows, "missed": late}))
    else:
        print(f"{'language':10}{'piece':14}{'us per KB':>12}{'times short':>14}")
        for row in rows:
            print(f"{row['language']:10}{row['piece']!r:14}{row['us_per_kb']:12}{row['times_short']:14}")
    return 1 if late else 0


if __name__ == "__main__":
    sys.exit(main())
