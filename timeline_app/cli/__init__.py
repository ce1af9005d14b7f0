"""The command line: one of the two front doors."""

from timeline_app.cli.program import cli, main, report

__all__ = ["cli", "main", "report"]
