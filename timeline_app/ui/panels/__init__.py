"""The panels around the timeline: they show values and say by signals what the user wants.

Each is imported from its own module: the window takes some of them only when they are asked for.
"""
