"""A desktop for each test; skipped, with the reason, where this machine cannot have one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.window.desktop import Desktop, missing_programs


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    pytest.importorskip("PySide6", reason="the window needs PySide6")
    if missing := missing_programs():
        pytest.skip(f"a real window needs {', '.join(missing)} (see .ci/system-packages)")
    with Desktop(tmp_path) as started:
        yield started
