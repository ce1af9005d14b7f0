"""What happened when, with the sentence to prove it: a timeline of your articles beside their summary."""

__version__ = "0.1.0"
