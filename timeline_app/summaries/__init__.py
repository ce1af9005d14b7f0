"""Extractive summaries: sumy's methods behind one call."""
