"""Every text of the window, read from the code.

Qt's own lupdate does not see a text that goes through a function of a module or stands in a table. Here the code
is read as a tree, and what cannot be found in it is told as a problem instead of being passed over.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
#: The parts of the program that have words for the window.
PACKAGES = ("timeline_app/painting", "timeline_app/ui")

_NUMERUS = re.compile(r"%L?n")


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """A text by its context (a class or a part of the program); `place` is the module where it stands."""

    context: str
    source: str
    place: str = field(default="", compare=False)

    @property
    def is_counted(self) -> bool:
        """Whether the text has a singular and plurals."""
        return _NUMERUS.search(self.source) is not None


@dataclass(frozen=True, slots=True)
class Found:
    """What a module has: texts, and calls that cannot be read (`place:line: why`).

    `variables` are the calls whose text is a variable, by `module.function`: their texts stand in tables.
    """

    messages: tuple[Message, ...]
    problems: tuple[str, ...]
    variables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Helper:
    """A function that translates its first parameter in a context of the module's."""

    context: str
    takes_number: bool


def modules() -> Iterator[Path]:
    """The modules that have words for the window, in order."""
    for package in PACKAGES:
        yield from sorted((ROOT / package).rglob("*.py"))


def read_code(paths: Iterator[Path] | None = None) -> Found:
    """Texts, problems and calls with variables of these modules, else of all."""
    found = [read_module(path.read_text("utf-8"), str(path.relative_to(ROOT))) for path in paths or modules()]
    return Found(
        messages=tuple(message for one in found for message in one.messages),
        problems=tuple(problem for one in found for problem in one.problems),
        variables=tuple(call for one in found for call in one.variables),
    )


def read_module(code: str, place: str) -> Found:
    """The texts of one module."""
    tree = ast.parse(code)
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    helpers = {function.name: helper for function in functions if (helper := _helper(function)) is not None}
    reader = _Reader(place, helpers)
    reader.visit(tree)
    return Found(tuple(reader.messages), tuple(reader.problems), tuple(reader.variables))


def _helper(node: ast.FunctionDef) -> _Helper | None:
    """The helper that a function is: `return QCoreApplication.translate("Context", its parameter …)`."""
    last = node.body[-1]
    call = last.value if isinstance(last, ast.Return) else None
    if len(node.body) > 2 or not node.args.args or not isinstance(call, ast.Call) or not _is_translate(call.func):
        return None
    context, text = call.args[:2]
    if not (isinstance(context, ast.Constant) and isinstance(text, ast.Name)):
        return None
    if text.id != node.args.args[0].arg:
        return None
    return _Helper(str(context.value), takes_number=len(call.args) > 3)


def _is_translate(function: ast.expr) -> bool:
    return (
        isinstance(function, ast.Attribute)
        and function.attr == "translate"
        and isinstance(function.value, ast.Name)
        and function.value.id == "QCoreApplication"
    )


class _Reader(ast.NodeVisitor):
    """Collects the texts of a module; knows in which class and function it stands."""

    def __init__(self, place: str, helpers: Mapping[str, _Helper]) -> None:
        self.messages: list[Message] = []
        self.problems: list[str] = []
        self.variables: list[str] = []
        self._place = place
        self._helpers = helpers
        self._classes: list[str] = []
        self._functions: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if self._functions or self._classes or node.name not in self._helpers:
            self._functions.append(node.name)
            self.generic_visit(node)
            self._functions.pop()

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func
        if isinstance(function, ast.Attribute) and function.attr == "tr":
            self._tr(node, function.value)
        elif _is_translate(function):
            self._translate(node, has_number=len(node.args) > 3)
        elif isinstance(function, ast.Name) and function.id == "QT_TRANSLATE_NOOP":
            self._translate(node, has_number=None)
        elif isinstance(function, ast.Name) and (helper := self._helpers.get(function.id)):
            self._add(node, helper.context, node.args[0], has_number=_has_number(node, 1))
        self.generic_visit(node)

    def _tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not (isinstance(owner, ast.Name) and owner.id == "self" and self._classes):
            self._complain(node, "tr() of another object: its class is not known here, take translate()")
        else:
            self._add(node, self._classes[-1], node.args[0], has_number=_has_number(node, 2))

    def _translate(self, node: ast.Call, *, has_number: bool | None) -> None:
        context, text = node.args[:2]
        if isinstance(context, ast.Constant):
            self._add(node, str(context.value), text, has_number=has_number)
        else:
            self._complain(node, "the context is not a literal")

    def _add(self, node: ast.Call, context: str, text: ast.expr, *, has_number: bool | None) -> None:
        for part in (text.body, text.orelse) if isinstance(text, ast.IfExp) else (text,):
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                message = Message(context, part.value, self._place)
                self.messages.append(message)
                if has_number is not None and has_number != message.is_counted:
                    self._complain(node, "a number goes with %Ln in the text, and %Ln with a number")
            elif isinstance(part, (ast.JoinedStr, ast.BinOp)):
                self._complain(node, "the text is put together: take one literal and .format()")
            else:
                self.variables.append(f"{Path(self._place).stem}.{'.'.join((*self._classes, *self._functions))}")

    def _complain(self, node: ast.Call, why: str) -> None:
        self.problems.append(f"{self._place}:{node.lineno}: {why}")


def _has_number(node: ast.Call, position: int) -> bool:
    return len(node.args) > position or any(keyword.arg == "n" for keyword in node.keywords)
