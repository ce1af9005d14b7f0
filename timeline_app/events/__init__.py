"""A sentence with a dated expression becomes an event."""
