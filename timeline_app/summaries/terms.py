"""The words of one sentence and their stems, to be kept beside it."""

from timeline_app.model import Terms


def terms_of(sentence: str, language: str) -> Terms:
    """The words of a sentence as the summarizers see them, and the stem of each.

    `language`: ISO 639-1; without stems for one that is not known. The first call loads NLTK and sumy.
    """
    # Imported here: sumy and NLTK take half a second, and the window is painted without them.
    from timeline_app.summaries.vocabulary import vocabulary

    return vocabulary(language).terms(sentence)
