"""One happening told many times: which tellings are of the same one.

Knows values only; `services.merging` brings them from a library or from analyses.
"""

from timeline_app.merging.happening import Happening
from timeline_app.merging.merge import merge
from timeline_app.merging.scopes import Scope, scope_of

__all__ = ["Happening", "Scope", "merge", "scope_of"]
