"""A path becomes an Article: one module a format."""
