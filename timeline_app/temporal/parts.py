"""What a rule found: the words of a span by class, and the numbers among them."""

from dataclasses import dataclass, field
from fractions import Fraction

from timeline_app.temporal.lexer import Token
from timeline_app.temporal.vocabulary import WordValue

#: the classes of month names
MONTH_CLASSES = ("month", "may", "march", "august", "abbr")
_ERAS = frozenset({"bc", "ad", "b", "d"})
_FIGURES = frozenset({"dom", "two", "year", "number"})
_SMALL = frozenset({"one", "digit", "teen", "tens", "ordinal"})
_VAGUE = frozenset({"several", "few"})


@dataclass(frozen=True, slots=True)
class Parts:
    """The words of one span, in order; `places` has the first word of each class: its place and its value."""

    tokens: tuple[Token, ...]
    places: dict[str, tuple[int, WordValue]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        tokens = self.tokens
        places = {tokens[i].name: (i, tokens[i].value) for i in range(len(tokens) - 1, -1, -1)}
        object.__setattr__(self, "places", places)

    def has(self, *names: str) -> bool:
        """Whether a word of one of the classes is among them."""
        return not self.places.keys().isdisjoint(names)

    def first(self, *names: str) -> WordValue | None:
        """The value of the first word of one of the classes."""
        places = self.places
        if len(names) == 1:
            return places[names[0]][1] if names[0] in places else None
        found = [places[name] for name in names if name in places]
        return min(found)[1] if found else None

    def number(self, *names: str) -> int | None:
        """As `first`, for classes whose values are numbers."""
        value = self.first(*names)
        return value if isinstance(value, int) else None

    def word(self, *names: str) -> str:
        """As `first`, for classes whose values are text; "" for none."""
        value = self.first(*names)
        return value if isinstance(value, str) else ""

    @property
    def month(self) -> int | None:
        """The month named, 1 to 12."""
        return self.number(*MONTH_CLASSES)

    @property
    def weekday(self) -> int | None:
        """The weekday named, 1 for Monday to 7."""
        return self.number("weekday", "day_abbr", "weekdays")

    @property
    def year(self) -> int | None:
        """The year written in figures, astronomical: 44 BC is -43."""
        places = self.places
        told = None if places.keys().isdisjoint(_ERAS) else self._era_year()
        if told is not None:
            return told
        written = places.get("year") or places.get("apos")
        return int(written[1]) if written else None

    def _era_year(self) -> int | None:
        """The year beside BC or AD, B.C. or A.D.; None where no era is told."""
        for i, token in enumerate(self.tokens):
            is_era = token.name in ("bc", "ad", "b") or (token.name == "a" and self.has("d"))
            if is_era:
                beside = [*self.tokens[max(0, i - 1) : i], *self.tokens[i + 1 : i + 2]]
                number = next((int(near.value) for near in beside if near.name in _FIGURES), 0)
                return (1 - number if token.name in ("bc", "b") else number) if number else None
        return None

    @property
    def day(self) -> int | None:
        """The day of the month: in figures, or an ordinal beside a month."""
        found = self.number("dom", "nth")
        return self.ordinal if found is None else found

    @property
    def ordinal(self) -> int | None:
        """Third, twenty-first, 19th as a number."""
        hit = min(
            (self.places[name] for name in ("ordinal", "second", "nth") if name in self.places), default=None
        )
        if hit is None:
            return None
        at, value = hit
        before = [token for token in self.tokens[max(0, at - 2) : at] if token.name != "hyphen"]
        tens = int(before[-1].value) if before and before[-1].name == "tens" else 0
        return tens + int(value)

    def before(self, *names: str) -> "Parts":
        """The words up to the first of one of the classes."""
        cut = next((i for i, token in enumerate(self.tokens) if token.name in names), len(self.tokens))
        return Parts(self.tokens[:cut])

    def quantity(self) -> Fraction | None:
        """How many: 12, 2 1/2, "twenty-four", "a year and a half"; None for "several", "a few", "years"."""
        if self.has(*_VAGUE):
            return None
        tokens = self.before("open").tokens  # "five (5) years"
        return _Sum().of(tuple(token for token in tokens if token.name != "ordinal"))


class _Sum:
    """Adds up the number words of a span: the words are few, their order decides."""

    def __init__(self) -> None:
        self.total = Fraction(0)
        self.current = Fraction(0)
        self.is_said = False

    def of(self, tokens: tuple[Token, ...]) -> Fraction | None:
        """The sum, None where no number is said."""
        for token in tokens:
            self._add(token)
        names = {token.name for token in tokens}
        if not self.is_said and names & {"a", "an"} and not ("half" in names and "and" not in names):
            self._say(Fraction(1))
        if "half" in names:
            self._say(Fraction(1, 2))
        return self.total + self.current if self.is_said else None

    def _add(self, token: Token) -> None:
        value = token.value
        if token.name in _FIGURES or token.name in _SMALL:
            self._say(Fraction(int(value)))
        elif token.name == "decimal":
            self._say(Fraction(str(value).replace(",", "")))
        elif token.name == "fraction":
            above, _, below = str(value).partition("/")
            if above.isdecimal() and below.isdecimal() and int(below):
                self._say(Fraction(int(above), int(below)))
        elif token.name in ("power", "big", "dozen"):
            size = 12 if token.name == "dozen" else int(value)
            self.current = max(self.current, Fraction(1)) * size
            self.is_said = True
            if size >= 1000:
                self.total, self.current = self.total + self.current, Fraction(0)
        elif token.name == "couple":
            self._say(Fraction(2))

    def _say(self, value: Fraction) -> None:
        self.current += value
        self.is_said = True
