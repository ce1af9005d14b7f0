"""One spelling for words that a pattern blind to case takes for the same."""


def fold(word: str) -> str:
    """The word as a key of a list of words; what `re.IGNORECASE` matches has one key.

    Python's `lower` gives "EKİM" a dot too many and leaves "Auguſt" of old print as it is, which patterns match.
    """
    return word.casefold().replace("\u0307", "").replace("ı", "i")
