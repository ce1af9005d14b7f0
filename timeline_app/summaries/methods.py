"""The methods of summarizing: their names, and what a person is told of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Method:
    """A way to choose sentences: its `name` in scripts, its `label` on the screen, one line on what it does."""

    name: str
    label: str
    description: str


METHODS: tuple[Method, ...] = (
    Method("news", "News", "What the title announces and the opening tells, without saying anything twice."),
    Method("lexrank", "LexRank", "The sentences that most others resemble: the common ground of many articles."),
    Method("textrank", "TextRank", "The sentences that share most words with the others; favours long ones."),
    Method("lsa", "LSA", "The sentences that weigh most in the themes of the text; favours varied wording."),
    Method("luhn", "Luhn", "The sentences where the text's frequent words stand closest together."),
    Method(
        "edmundson", "Edmundson", "The sentences that take up the words of the title, the first one preferred."
    ),
    Method("kl", "KL-Sum", "The set of sentences whose words are spread most like those of the whole text."),
    Method(
        "sumbasic", "SumBasic", "Short sentences made of frequent words, each word counting less once it is told."
    ),
    Method("reduction", "Reduction", "The sentences with most words in common with all others; quick and plain."),
)

#: The method that serves news best; see `timeline_app.summaries.news` for how it was measured.
DEFAULT = "news"
