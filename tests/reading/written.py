"""Files that a test writes, and the article that is read from one."""

from pathlib import Path

from timeline_app.model import Article
from timeline_app.reading import read


def write(folder: Path, name: str, content: str | bytes) -> Path:
    """A file of this content."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def only(path: Path) -> Article:
    """The one article of a file."""
    (article,) = read(path)
    return article
