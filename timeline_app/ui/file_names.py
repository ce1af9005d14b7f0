"""Names of files that are to be written, as the system's dialog hands them over."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget


def with_suffix(name: str, suffixes: Collection[str], usual: str) -> Path:
    """The path of a name, with the `usual` suffix behind it where it ends with none of `suffixes`."""
    path = Path(name)
    return path if path.suffix.lower() in suffixes else path.with_name(path.name.rstrip(".") + usual)


def may_write(parent: QWidget, name: str, path: Path) -> bool:
    """Whether a path may be written: the dialog has asked about the `name` that was typed, not about others."""
    if path == Path(name) or not path.exists():
        return True
    title = QCoreApplication.translate("FileNames", "Replace file")
    text = QCoreApplication.translate("FileNames", "{name} exists already. Replace it?")
    answer = QMessageBox.question(parent, title, text.format(name=path.name))
    return answer == QMessageBox.StandardButton.Yes
