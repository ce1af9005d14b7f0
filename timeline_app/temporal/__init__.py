"""Text and a reference date become time expressions."""
