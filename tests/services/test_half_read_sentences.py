"""A reading that fails by half leaves nothing behind that the next summary would take for the whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.told import article, event
from timeline_app.errors import LibraryError
from timeline_app.library import Library
from timeline_app.model import EVERYTHING
from timeline_app.services.kept_sentences import KeptSentences
from timeline_app.services.summary_material import place_of


@pytest.mark.parametrize("most", [50_000, 3])
@pytest.mark.parametrize("failing", ["sentences", "listings", "sentence_weights"])
def test_after_a_reading_that_failed_all_is_read_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: str, most: int
) -> None:
    with Library.open(tmp_path / "one.timeline") as library:
        for number in range(1, 4):
            library.add(article(event("A vote"), event("A storm"), number=number))
        places = {place_of(row) for row in library.sentences()}
        kept = KeptSentences(most)

        def fail(*_args: object, **_named: object) -> None:
            raise LibraryError("The library could not be read.")

        with monkeypatch.context() as broken:
            broken.setattr(Library, failing, fail)
            with pytest.raises(LibraryError):
                kept.material(library, EVERYTHING, places=places)
        material = kept.material(library, EVERYTHING, places=places)
        assert {place_of(row) for row in material.rows} == places
        assert material.articles.keys() == {place[0] for place in places}
        assert material.weights == KeptSentences(most).material(library, EVERYTHING, places=places).weights
