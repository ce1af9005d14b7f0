"""Whether it happened, is to happen, did not, or might."""

from datetime import date

import pytest

from timeline_app.events import extract
from timeline_app.model import Status

REFERENCE = date(2020, 8, 19)


@pytest.mark.parametrize(
    ("text", "head", "status"),
    [
        ("The court rejected the appeal on Monday.", "rejected", Status.ASSERTED),
        ("The court will hear the appeal in October.", "hear", Status.PLANNED),
        ("The two presidents are to meet on Friday.", "meet", Status.PLANNED),
        ("The firm plans to close the plant.", "close", Status.PLANNED),
        ("The minister did not resign.", "resign", Status.DENIED),
        ("The minister never resigned.", "resigned", Status.DENIED),
        ("The minister refused to resign.", "resign", Status.DENIED),
        ("The two sides failed to reach an agreement.", "reach", Status.DENIED),
        ("The minister would resign, aides said.", "resign", Status.CONDITIONAL),
        ("Prices rise if the harvest failed.", "failed", Status.CONDITIONAL),
        ("The minister managed to escape.", "escape", Status.ASSERTED),
        ("The court heard the appeal that was filed in May.", "filed", Status.ASSERTED),
    ],
)
def test_status(text: str, head: str, status: Status) -> None:
    found = {text[event.head_start : event.head_end]: event.status for event in extract(text, REFERENCE)}
    assert found[head] is status
