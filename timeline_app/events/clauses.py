"""The clauses of a sentence as a tree over its verb groups.

One pass from left to right with a stack: a word that opens a clause pushes one, the first verb group after it
is its verb; a finite verb that finds its clause taken closes what is nested, or begins a clause of its own
(coordination, the "he said" behind a quotation, a complement without "that").
"""

from itertools import pairwise

from timeline_app.events.attributions import mark_attributions
from timeline_app.events.groups import Group
from timeline_app.events.lexicon import Lexicon
from timeline_app.events.tagging import Tagged
from timeline_app.events.tree import NESTED, Clause, ClauseTree, Kind


def split_clauses(tagged: Tagged, groups: list[Group], lexicon: Lexicon) -> ClauseTree:
    """The clause tree of a sentence."""
    builder = _Builder(tagged, groups, lexicon)
    builder.run()
    mark_attributions(builder.clauses, tagged, lexicon)
    return ClauseTree(builder.clauses, builder.of_token)


class _Builder:
    """The stack and the marks of the pass."""

    def __init__(self, tagged: Tagged, groups: list[Group], lexicon: Lexicon) -> None:
        self.tagged = tagged
        self.groups = groups
        self.lexicon = lexicon
        self.of_token = [0] * len(tagged)
        self.clauses = [Clause(0, -1, Kind.MAIN, 0)]
        self.stack = [0]
        self.comma = self.conjunction = self.quote = self.stop = -1
        self.previous: Group | None = None

    def run(self) -> None:
        tags = self.tagged.tags
        upcoming = iter(self.groups)
        group = next(upcoming, None)
        index, count = 0, len(tags)
        while index < count:
            if group is not None and group.first == index:
                self._place(group)
                for token in range(index, group.main + 1):
                    self.of_token[token] = self.stack[-1]
                index, self.previous = group.main + 1, group
                group = next(upcoming, None)
                continue
            self._mark(index, tags[index], group)
            self.of_token[index] = self.stack[-1]
            index += 1

    def _top(self) -> Clause:
        return self.clauses[self.stack[-1]]

    def _push(self, kind: Kind, start: int, opener: str = "", *, parent: int | None = None) -> Clause:
        clause = Clause(len(self.clauses), self.stack[-1] if parent is None else parent, kind, start, opener)
        self.clauses[clause.parent].children.append(clause.number)
        self.clauses.append(clause)
        self.stack.append(clause.number)
        return clause

    def _mark(self, index: int, tag: str, upcoming: Group | None) -> None:
        """Note what may part clauses at this token."""
        if tag == ",":
            self.comma = index
            self._close_at_comma()
        elif tag == "(":
            self.comma = index
        elif tag in ";:–":
            self.comma = self.stop = index
            del self.stack[1:]
        elif tag == '"':
            self.quote = index
        elif tag == "C" and not self._joins_words(index):
            self.conjunction = index
        elif tag == "L" and self._opens_clause(index, upcoming):
            self._open(index)

    def _joins_words(self, index: int) -> bool:
        """In ", but the Immigration and Naturalization Service ruled" the "and" begins no clause."""
        tags = self.tagged.tags
        is_pending = self.previous is not None and self.conjunction > self.previous.main
        ahead = tags[index + 1] if index + 1 < len(tags) else "."
        return is_pending and tags[self.conjunction - 1] == "," and tags[index - 1] in "NP" and ahead in "NPTA#"

    def _close_at_comma(self) -> None:
        """A comma ends what was nested, a clause in front, and a relative clause that began with one."""
        if self.clauses[0].group is None and self._top().kind is Kind.COORDINATE and self._top().group is not None:
            self.stack.pop()  # ", miners say in Copiapó,"
            return
        if (
            len(self.stack) > 1
            and self.clauses[0].group is None
            and self._is_in_front(self.clauses[self.stack[1]])
        ):
            if all(self.clauses[number].group for number in self.stack[1:]):
                del self.stack[1:]
            return
        while len(self.stack) > 1:
            top = self._top()
            if top.group is None or not (top.kind in NESTED or top.kind is Kind.RELATIVE):
                return
            self.stack.pop()

    def _is_in_front(self, clause: Clause) -> bool:
        """Whether nothing but a date stands before a clause: "On May 1, after signing a truce, the two"."""
        return clause.start <= 1 or all(tag in "JTWR," for tag in self.tagged.tags[: clause.start])

    def _opens_clause(self, index: int, upcoming: Group | None) -> bool:
        """Words as "after", "as", "that" open a clause where a finite verb comes before the next break."""
        is_as_of = self.tagged.words[index : index + 2] == ["as", "of"]
        if upcoming is None or is_as_of or self._is_before_date(index):
            return False
        tags = self.tagged.tags
        if self.tagged.words[index] == "that" and index + 1 < len(tags) and tags[index + 1] in "NA":
            is_behind_particle = (
                self.previous is not None and self.previous.main == index - 2
            )  # "pointed out that"
            return index > 0 and (is_behind_particle or tags[index - 1] not in "JTK,")
        for token in range(index + 1, upcoming.first):
            if tags[token] in ";:–" or (
                tags[token] == "," and self.tagged.words[index] in self.lexicon.sets["front_prepositions"]
            ):
                return False
        return upcoming.is_finite or upcoming.first == index + 1

    def _is_before_date(self, index: int) -> bool:
        """In "has fought since 2004 and" a date follows, no clause; in "since Friday's raid began" one does."""
        words, tags = self.tagged.words, self.tagged.tags
        if words[index] not in self.lexicon.sets["front_prepositions"] or tags[index + 1 : index + 2] != ["W"]:
            return False
        return words[index] != "as" and words[index + 2 : index + 3] not in (["'s"], ["’s"])

    def _open(self, index: int) -> None:
        word = self.tagged.words[index]
        tags = self.tagged.tags
        before = tags[index - 1] if index else "."
        if before == "J" and word in self.lexicon.sets["relatives"]:  # "in which"
            before = tags[index - 2] if index > 1 else "."
        is_relative = word in self.lexicon.sets["relatives"] or (word == "that" and before in "NPA" and index > 0)
        if word == "that" and self._follows_message():
            is_relative = False
        if is_relative and before != ".":
            self._open_hidden_complement(index)
            kind = Kind.RELATIVE
        elif word in ("that", "whether", "what", "how", "why") or (
            word in ("if", "who") and self._follows_verb(index)
        ):
            kind = Kind.COMPLEMENT
        else:
            kind = Kind.ADVERBIAL
        if kind is Kind.RELATIVE:
            self._open_pending(index)
        clause = self._push(kind, index, word)
        if kind is Kind.RELATIVE and tags[index - 1] == "J":
            self.of_token[index - 1] = clause.number  # "in which" goes with its clause

    def _open_pending(self, index: int) -> None:
        """In "prices rose, and pits that had been given up were worth" the second clause begins with "and"."""
        previous = self.previous
        if previous is None or self._top().group is None or self.conjunction <= previous.main:
            return
        tags, finite = self.tagged.tags, [g for g in self.groups if g.first > index and g.is_finite]
        is_taken_up = len(finite) > 1 and not any(t in ',;:–"CL' for t in tags[index + 1 : finite[1].first])
        if is_taken_up and self.conjunction < index - 1:
            while len(self.stack) > 1 and self._top().kind in NESTED:
                self.stack.pop()
            self._begin(Kind.COORDINATE, self.conjunction, index)

    def _open_hidden_complement(self, index: int) -> None:
        """In "said the man who …" what is said begins behind the verb, without "that"."""
        top = self._top()
        if self.previous is None or top.group is not self.previous or not self._has_that_clause(self.previous):
            return
        start = self._behind(self.previous.main)
        if start >= index - 1 or self.comma >= start or self.tagged.tags[start] not in "TNPA#":
            return
        self._begin(Kind.COMPLEMENT, start, index)

    def _behind(self, index: int) -> int:
        """The first token behind a verb and the dates and adverbs that belong to it."""
        tags = self.tagged.tags
        index += 1
        while index < len(tags) and (tags[index] in "WR" or tags[index : index + 2] == ["J", "W"]):
            index += 1
        return index

    def _follows_verb(self, index: int) -> bool:
        return self.previous is not None and index - self.previous.main <= 2

    def _follows_message(self) -> bool:
        """In "told reporters that" the object stands between the verb and its complement."""
        if self.previous is None:
            return False
        lemma, sets = self.previous.lemma, self.lexicon.sets
        return lemma in sets["reporting"] or lemma in sets["speech_news"] or lemma in sets["that_verbs"]

    def _place(self, group: Group) -> None:
        """Give the group its clause, which is then the top of the stack."""
        if not group.is_finite or self._is_reduced(group):
            self._place_nested(group)
            return
        if self._is_parenthesis(group):
            self._begin(Kind.COORDINATE, self.comma, group.first)
        elif self._top().group is not None:
            self._make_room(group)
        self._top().group = group

    def _is_parenthesis(self, group: Group) -> bool:
        """In "The century, miners say in Copiapó, belonged to others" the saying stands in the middle."""
        tags = self.tagged.tags
        if self.previous is not None or self.stack != [0] or not 0 < self.comma >= group.first - 6:
            return False
        if group.lemma not in self.lexicon.sets["reporting"] or self.comma == group.first - 1 or "J" in tags[:1]:
            return False
        comma = next((token for token in range(group.main + 1, len(tags)) if tags[token] in ',;:–"L'), -1)
        following = next((other for other in self.groups if other.first > group.main), None)
        return comma > 0 and tags[comma] == "," and following is not None and following.first == comma + 1

    def _place_nested(self, group: Group) -> None:
        top, tags, before = self._top(), self.tagged.tags, group.first - 1
        if top.group is None and top.number and top.start == before:  # "while visiting", "how to"
            top.group = group
            return
        while self._top().kind in (Kind.REDUCED, Kind.PARTICIPLE) and tags[group.first] != "K":
            self.stack.pop()
        if tags[group.first] == "K":
            kind, start = Kind.INFINITIVE, group.first
        elif before >= 0 and tags[group.main] in "DE" and self._follows_noun(before):
            kind, start = Kind.REDUCED, group.first if tags[before] != "," else before
        else:
            kind, start = Kind.PARTICIPLE, before if before >= 0 and tags[before] in ",JCL" else group.first
        self._push(kind, start).group = group
        for token in range(start, group.first):
            self.of_token[token] = self.stack[-1]

    def _follows_noun(self, before: int) -> bool:
        """Behind a noun, or behind the comma after one: "the treaty, signed in May"."""
        tags = self.tagged.tags
        return tags[before] in "NPA" or (tags[before] == "," and before > 0 and tags[before - 1] in "NPA#")

    def _is_reduced(self, group: Group) -> bool:
        """A bare past form that is a participle: "the town hit by rebels", "the bomb planted there went off"."""
        tags, words = self.tagged.tags, self.tagged.words
        if not group.is_bare or tags[group.main] != "D" or not group.first or self._is_awaited():
            return False
        if tags[group.first - 1] == ",":
            return self._is_apposed(group)
        if tags[group.first - 1] not in "NPA#":
            return tags[group.first - 1] == "W" and self._top().group is not None and self._has_purpose(group)
        ahead = group.main + 1
        if ahead >= len(tags):
            return False
        if words[ahead] == "by" or self._is_in_front_phrase(group) or self._is_in_full_clause():
            return True
        is_told = group.lemma in self.lexicon.sets["reporting"] or (
            tags[ahead] != "J" and self._has_that_clause(group)
        )
        if self._top().group is not None and self._has_purpose(group):
            return True
        is_phrase_ahead = tags[ahead] in "JR" or (
            tags[ahead] == "K" and tags[ahead + 1 : ahead + 2] in (["T"], ["N"], ["P"], ["A"])
        )
        return is_phrase_ahead and not is_told and self._is_followed_by_verb(group)

    def _is_awaited(self) -> bool:
        """In "doctors whose names appeared on the list were killed" the relative clause has no verb yet."""
        top = self._top()
        if top.kind is not Kind.RELATIVE or top.group is not None:
            return False
        return top.opener == "whose" or self.tagged.tags[top.start + 1] in "TU"

    def _is_in_full_clause(self) -> bool:
        """In "boycotted the election held in May" every clause has its verb, and none was begun since."""
        previous = self.previous
        if previous is None or self._has_that_clause(previous):
            return False
        is_broken = max(self.comma, self.conjunction, self.quote) > previous.main
        return not is_broken and all(self.clauses[number].group is not None for number in self.stack)

    def _is_apposed(self, group: Group) -> bool:
        """In "with a treaty, signed in May" a participle follows the noun, its clause having had its verb."""
        tags = self.tagged.tags
        ahead = group.main + 1
        return (
            (self._top().group is not None or any(g.is_finite and g.first > group.main for g in self.groups))
            and group.first > 1
            and tags[group.first - 2] in "NP"
            and (ahead >= len(tags) or tags[ahead] in "JW.," or self._has_purpose(group))
            and (not self._has_that_clause(group) or "by" in self.tagged.words[ahead : ahead + 2])
        )

    def _has_purpose(self, group: Group) -> bool:
        """In "new rules designed to change" and "talks, set to resume" an infinitive follows the participle."""
        return group.lemma in self.lexicon.sets["purposes"] and self.tagged.tags[group.main + 1] == "K"

    def _is_in_front_phrase(self, group: Group) -> bool:
        """In "During an event held in Cupertino, Apple released" the noun before the verb is no subject."""
        tags = self.tagged.tags
        if len(tags) > 1 and self.tagged.words[0] in self.lexicon.sets["quantifiers"] and tags[1] == "#":
            return False  # "About 100 supporters cheered"
        if self.previous is not None or tags[0] != "J" or any(tag in ',W"' for tag in tags[: group.first]):
            return False
        return "," in tags[group.main :] and any(other.first > group.main for other in self.groups)

    def _has_that_clause(self, group: Group) -> bool:
        sets = self.lexicon.sets
        return group.lemma in sets["reporting"] or group.lemma in sets["that_verbs"]

    def _is_followed_by_verb(self, group: Group) -> bool:
        """Whether a finite verb follows with nothing between that could part two clauses."""
        tags = self.tagged.tags
        following = next((other for other in self.groups if other.first > group.main), None)
        if following is None or not following.is_finite:
            return False
        between = tags[group.main + 1 : following.first]
        is_parted = any(date == "W" and tag in "TUPR" for date, tag in pairwise(between))
        return not is_parted and not any(tag in ',;:–"CLU' for tag in between)

    def _make_room(self, group: Group) -> None:
        """Close what is full, or begin a clause for a finite verb that no word opened."""
        previous_end = self.previous.main if self.previous is not None else -1
        if max(self.comma, self.conjunction, self.quote) <= previous_end or not self._begins_after_break(group):
            for depth in range(len(self.stack) - 1, -1, -1):
                if self.clauses[self.stack[depth]].group is None:
                    del self.stack[depth + 1 :]
                    start = self._behind_date(group, previous_end)
                    for token in range(start, group.first):
                        self.of_token[token] = self.stack[-1]
                    return
        while len(self.stack) > 1 and self._top().kind in NESTED:
            self.stack.pop()
        break_at = max(self.comma, self.conjunction, self.quote)
        if break_at == self.conjunction and self._joins_told(break_at):
            self._begin(Kind.COMPLEMENT, self._behind(previous_end), group.first)
            return
        if break_at == self.conjunction and break_at == group.first - 1:
            self._return_to_parallel(group)
        if break_at > previous_end:
            self._begin(Kind.COORDINATE, self.stop if self.stop > previous_end else break_at, group.first)
        elif self._top().kind is Kind.ADVERBIAL and self._behind_date(group, previous_end) < group.first:
            del self.stack[1:]
            self._begin(Kind.COORDINATE, self._behind_date(group, previous_end), group.first)
        else:
            is_told = self.previous is not None and self._has_that_clause(self.previous)
            start = self._behind(previous_end) if is_told else group.first
            self._begin(Kind.COMPLEMENT, min(start, group.first), group.first)

    def _joins_told(self, conjunction: int) -> bool:
        """In "said Mr. Brown and his wife were" the "and" stands in the subject of what was said."""
        previous = self.previous
        if previous is None or not previous.is_finite or previous.lemma not in self.lexicon.sets["reporting"]:
            return False
        start = self._behind(previous.main)
        return start < conjunction and all(tag in "TNPA#" for tag in self.tagged.tags[start:conjunction])

    def _behind_date(self, group: Group, previous_end: int) -> int:
        """In "when prices fell in 1929 hardly any mine closed" the words behind the date are the verb's subject.

        Where they begin; the verb itself where no date is before them.
        """
        tags = self.tagged.tags
        start = group.first
        while start > previous_end + 1 and tags[start - 1] in "TANP#UR":
            start -= 1
        return start if tags[start - 1] == "W" else group.first

    def _return_to_parallel(self, group: Group) -> None:
        """In "was shut after a miner died and was opened again" the second "was" goes on from the first."""
        words = self.tagged.words
        for depth in range(len(self.stack) - 1, -1, -1):
            other = self.clauses[self.stack[depth]].group
            if other is not None and not other.is_bare and words[other.first] == words[group.first]:
                del self.stack[depth + 1 :]
                return

    def _begins_after_break(self, group: Group) -> bool:
        """Whether a conjunction or a comma stands just before the verb or its subject."""
        return max(self.conjunction, self.quote) >= group.first - 4

    def _begin(self, kind: Kind, start: int, end: int) -> None:
        """A clause whose first tokens were passed already."""
        self._push(kind, start)
        for token in range(start, end):
            self.of_token[token] = self.stack[-1]
