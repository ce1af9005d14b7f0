"""Which day an article speaks from."""
