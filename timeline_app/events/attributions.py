"""Clauses that tell no happening, only who said so: "he said" behind a quotation."""

from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import Clause, Kind


def mark_attributions(clauses: list[Clause], tagged: Tagged, lexicon: Lexicon) -> None:
    """Mark the clauses that only say who said it: with a complement, beside a quotation, or behind a comma."""
    has_quote, sets = '"' in tagged.tags, lexicon.sets
    for clause in clauses:
        if clause.group is None:
            continue
        is_tag = clause.kind is Kind.COORDINATE and clause.start > 0 and tagged.tags[clause.start] in ',"'
        has_content = any(clauses[child].kind is Kind.COMPLEMENT for child in clause.children)
        if clause.group.lemma in sets["reporting"]:
            clause.is_attribution = is_tag or has_content or has_quote
        elif clause.group.lemma in sets["speech_news"] or clause.group.lemma in sets["verdicts"]:
            clause.is_attribution = is_tag and clause.group.main >= len(tagged) - 4
