"""Time and pixels: scale, ticks, lanes, density. No Qt.

The names below that stand on numpy are imported when they are first asked for: the window paints its first
frame before numpy is there.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from timeline_app.geometry.ticks import Axis, Tick, ticks
from timeline_app.geometry.viewport import Viewport

if TYPE_CHECKING:
    from timeline_app.geometry.columns import EventColumns as EventColumns
    from timeline_app.geometry.columns import Flag as Flag
    from timeline_app.geometry.columns import Row as Row
    from timeline_app.geometry.fitting import Bulk as Bulk
    from timeline_app.geometry.fitting import fit_bulk as fit_bulk

_HOMES = {"EventColumns": "columns", "Flag": "columns", "Row": "columns", "Bulk": "fitting", "fit_bulk": "fitting"}

__all__ = ["Axis", "Bulk", "EventColumns", "Flag", "Row", "Tick", "Viewport", "fit_bulk", "ticks"]


def __getattr__(name: str) -> object:
    """Import the numpy-backed names late."""
    if name in _HOMES:
        return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
