"""One happening told many times: which tellings are of the same one.

Knows values only; `services.merging` brings them from a library or from analyses.
"""

from timeline_app.merging.happening import Happening
from timeline_app.merging.merge import Remerged, merge, remerge, rules
from timeline_app.merging.scopes import Scope, Span, scope_of, span_of
from timeline_app.merging.traces import Trace

__all__ = ["Happening", "Remerged", "Scope", "Span", "Trace", "merge", "remerge", "rules", "scope_of", "span_of"]
