"""What every test shares: where the samples and the labelled data are."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No test is timed: a busy machine is no defect.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

# Widgets are tested without a screen; the tests of the real window start one of their own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"


@pytest.fixture(scope="session")
def samples() -> Path:
    return ROOT / "seeds"


@pytest.fixture(scope="session")
def seed_article() -> Path:
    """The article that started it all; it lives beside the project, not in it."""
    found = sorted((SHARED / "seed").glob("*.txt"))
    if not found:
        pytest.skip("the seed article is not beside this checkout (../shared/seed)")
    return found[0]


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A file of one short article: events of its own day, of another year, and to come."""
    path = tmp_path / "talks.txt"
    path.write_text(
        "Talks in Oslo\n\nOSLO, May 5, 2021. Rebels attacked the port of Bergen on Monday, police said.\n\n"
        "The president will visit Paris in June. Parliament elected a new speaker on 3 April 2019.\n",
        encoding="utf-8",
    )
    return path
