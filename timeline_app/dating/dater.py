"""The reference date of an article."""

from timeline_app.model import Article, Origin, ReferenceDate


def date_article(article: Article) -> ReferenceDate:
    """Weigh all that tells an article's day; `interval` is None where nothing does."""
    if article.published is not None:
        return ReferenceDate(article.published, Origin.METADATA, 0.9, ("The page's metadata give this date.",))
    return ReferenceDate(None, Origin.TEXT, 0.0, ("Nothing in the article tells its date.",))
