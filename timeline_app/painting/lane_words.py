"""What lanes are called whose names are not words: that of what has none, and that of all others."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication


def lane_words(by: str, other: str) -> Mapping[str, str]:
    """The words for `Picture.set_lane_words`.

    `by`: what lanes are of (the value of a `services.lanes.LaneBy`); `other`: the name of the lane of all others.
    """
    nothing = {
        "lane": _tr("Main lane"),
        "none": _tr("Main lane"),
        "article": _tr("No article"),
        "source": _tr("No source named"),
        "participant": _tr("Nobody named"),
        "place": _tr("No place"),
        "tag": _tr("No tag"),
    }
    return {"": nothing[by], other: _tr("Others")}


def _tr(text: str) -> str:
    return QCoreApplication.translate("timeline", text)
