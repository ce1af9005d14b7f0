"""The catalogues have every text of the window, finished, and no text of the window escapes them."""

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip(
    "PySide6.QtGui", reason="the system lacks what Qt needs: run “make system”", exc_type=ImportError
)

from PySide6.QtCore import QTranslator

from docs.translations.catalogue import LANGUAGES, Catalogue, brought_up, compile_catalogue, compiled_path, read
from docs.translations.sources import ROOT, Message, modules, read_code, read_module
from docs.translations.tables import TRANSLATING_VARIABLES, read_tables

_FIELD = re.compile(r"\{(\w*)\}")
_NUMERUS = re.compile(r"%L?n")


@pytest.fixture(scope="module")
def messages() -> list[Message]:
    return [*read_code().messages, *read_tables()]


@pytest.fixture(scope="module", params=LANGUAGES)
def catalogue(request: pytest.FixtureRequest) -> Catalogue:
    return read(request.param)


def test_every_call_that_translates_can_be_read() -> None:
    found = read_code()
    assert found.problems == ()
    assert set(found.variables) <= TRANSLATING_VARIABLES, "docs/translations/tables.py lacks a table of words"


def test_every_text_is_in_the_catalogue(catalogue: Catalogue, messages: list[Message]) -> None:
    wanted = set(brought_up(catalogue, messages).forms)
    assert wanted - set(catalogue.forms) == set(), "run “make translations” and translate what is new"
    assert set(catalogue.forms) - wanted == set(), "run “make translations”: these are no longer in the code"


def test_every_text_is_translated(catalogue: Catalogue) -> None:
    assert catalogue.missing == []


def _fields(text: str) -> set[str]:
    """The fields of a text; "19th" and "19" are two ways to say one thing, of which a language needs one."""
    return {"number" if name == "ordinal" else name for name in _FIELD.findall(text)}


def test_a_translation_has_the_fields_of_its_text(catalogue: Catalogue) -> None:
    wrong = [
        (message.source, form)
        for message, forms in catalogue.forms.items()
        for form in forms
        if _fields(form) != _fields(message.source) or bool(_NUMERUS.search(form)) != message.is_counted
    ]
    assert wrong == []


def test_a_translation_has_a_mnemonic_where_its_text_has_one(catalogue: Catalogue) -> None:
    wrong = [
        (message.source, form)
        for message, forms in catalogue.forms.items()
        for form in forms
        if form.replace("&&", "").count("&") != message.source.replace("&&", "").count("&")
    ]
    assert wrong == []


def test_a_translation_begins_and_ends_as_its_text_does(catalogue: Catalogue) -> None:
    """Blanks at the edges, the dots that promise a dialog, the colon before a field, the end of a question."""
    wrong = [
        (message.source, form)
        for message, forms in catalogue.forms.items()
        for form in forms
        if _edges(form) != _edges(message.source)
    ]
    assert wrong == []


def _edges(text: str) -> tuple[bool, bool, str]:
    return text[:1].isspace(), text[-1:].isspace(), text[-1:] if text[-1:] in "…:?" else ""


@pytest.mark.parametrize("code", [r"“[^“”]*”", r"[\"']\w", r"\.\.\.", r"\w…"])
def test_german_has_its_own_quotation_marks_and_dots(code: str) -> None:
    forms = [form for forms in read("de").forms.values() for form in forms]
    assert [form for form in forms if re.search(code, form)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_compiled_from_the_catalogue(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(compiled_path(language)))
    for message, forms in read(language).forms.items():
        for number, form in zip((1, 2) if message.is_counted else (-1,), forms, strict=True):
            assert translator.translate(message.context, message.source, None, number) == form, (
                "run “make translations”"
            )


# --- no text escapes ---

#: What puts its argument before somebody's eyes or ears.
_SHOWING = frozenset(
    {
        "setText", "setWindowTitle", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis",
        "setPlaceholderText", "setAccessibleName", "setAccessibleDescription", "setHeaderLabels",
        "setSuffix", "setPrefix", "setFormat", "setLabelText", "setInformativeText", "setTabText", "addTab",
        "addAction", "addMenu", "addButton", "addRow", "addItem", "addItems", "addSection", "QAction",
        "QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu",
        "QMessageBox", "QProgressDialog", "warning", "information", "question", "critical", "about",
        "getText", "getItem", "getOpenFileName", "getOpenFileNames", "getSaveFileName",
        "getExistingDirectory", "drawText", "plain_label", "tooltip", "set_text", "set_words",
        "show_message", "show_error", "showMessage", "setObjectDescription",
    }
)  # fmt: skip
#: Marks that need no words: a tag of rich text, an entity.
_MARKUP = re.compile(r"<[^>]*>|&\w+;")
_WORD = re.compile(r"[^\W\d_]{2,}")
#: Names that are the same in every language: of files, and of the fields in a picture's file.
_NAMES = frozenset({"summary.md", "events.csv", "Title", "Software"})


def _literals(node: ast.expr) -> Iterator[str]:
    """The words that stand in an argument itself; what is passed through a call is that call's."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(part.value for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, (ast.BinOp, ast.IfExp, ast.BoolOp)):
        parts = {ast.BinOp: ("left", "right"), ast.IfExp: ("body", "orelse")}.get(type(node))
        for part in node.values if isinstance(node, ast.BoolOp) else [getattr(node, name) for name in parts or ()]:
            yield from _literals(part)


def _called(node: ast.Call) -> str:
    """The name of what is called; none for what is written down for us."""
    if isinstance(node.func, ast.Attribute):
        return "" if getattr(node.func.value, "id", "") == "_log" else node.func.attr
    return getattr(node.func, "id", "")


def _escaped(code: str) -> list[tuple[int, str]]:
    """The line and the words of each text that is shown without being translated."""
    return [
        (node.lineno, text)
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Call)
        if _called(node) in _SHOWING
        for argument in (*node.args, *(keyword.value for keyword in node.keywords))
        for text in _literals(argument)
        if _WORD.search(_MARKUP.sub("", text)) and text not in _NAMES
    ]


@pytest.mark.parametrize("path", list(modules()), ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_shown_that_is_not_translated(path: Path) -> None:
    assert _escaped(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        'self.label.setText("Open")',
        'QPushButton("Open", self)',
        'label.setText(f"{n} events")',
        'label.setText("Open" if n else "Close")',
        'label.setText("⚠ Wrong " + text)',
        'menu.addAction(text="Open")',
        'label.setText(f"<b>Open</b> {n}")',
    ],
)
def test_a_text_that_escapes_is_noticed(line: str) -> None:
    assert _escaped(line) != []


@pytest.mark.parametrize(
    "line", ['label.setText(f"<b>{n}</b>&nbsp;·")', 'label.setText("⚠ " + self.tr("Open"))', 'f("Open")']
)
def test_signs_markup_and_translated_words_are_no_texts_that_escape(line: str) -> None:
    assert _escaped(line) == []


# --- reading the code ---

_MODULE = '''
from PySide6.QtCore import QCoreApplication

def _tr(text, n=-1):
    """Helper."""
    return QCoreApplication.translate("Part", text, None, n)

class Panel(QWidget):
    def show(self, n):
        self.tr("plain" if n else "other")
        self.tr("%Ln events", None, n)
        _tr("joined "
            "literals")
        _tr("%n sources", n)
        QCoreApplication.translate("There", "words")
'''


def test_texts_are_found_in_classes_functions_and_helpers() -> None:
    found = read_module(_MODULE, "panel.py")
    assert found.problems == () and found.variables == ()
    assert Counter((message.context, message.source) for message in found.messages) == Counter(
        [
            ("Panel", "plain"),
            ("Panel", "other"),
            ("Panel", "%Ln events"),
            ("Part", "joined literals"),
            ("Part", "%n sources"),
            ("There", "words"),
        ]
    )


@pytest.mark.parametrize(
    "line",
    [
        'window.tr("words")',
        'self.tr(f"{n} words")',
        'self.tr("words" + name)',
        'self.tr("%Ln words")',
        'self.tr("words", None, n)',
        'QCoreApplication.translate(context, "words")',
    ],
)
def test_a_text_that_cannot_be_found_is_a_problem(line: str) -> None:
    assert len(read_module(f"class Panel:\n    def show(self):\n        {line}\n", "panel.py").problems) == 1


def test_a_text_in_a_variable_is_told_with_its_function() -> None:
    found = read_module("class Panel:\n    def show(self, text):\n        self.tr(text)\n", "panel.py")
    assert found.variables == ("panel.Panel.show",)


def test_what_is_known_from_another_place_is_taken_over() -> None:
    known = Catalogue("de", {Message("A", "Date"): ("Datum",), Message("A", "gone"): ("weg",)})
    brought = brought_up(known, [Message("A", "Date"), Message("B", "Date"), Message("B", "new")])
    assert dict(brought.forms) == {
        Message("A", "Date"): ("Datum",),
        Message("B", "Date"): ("Datum",),
        Message("B", "new"): ("",),
    }


def test_english_has_the_counted_texts_alone() -> None:
    brought = brought_up(Catalogue("en", {}), [Message("A", "%Ln events"), Message("A", "Date")])
    assert dict(brought.forms) == {Message("A", "%Ln events"): ("", "%Ln events")}


def test_a_catalogue_is_written_beside_the_one_that_programs_have_loaded(tmp_path: Path) -> None:
    target = tmp_path / "x.qm"
    compile_catalogue("de", target)
    with target.open("rb") as loaded:
        before = loaded.read()
        compile_catalogue("en", target)
        loaded.seek(0)
        assert loaded.read() == before  # untouched: somebody may read it where it lies
    assert target.read_bytes() != before
    assert [path.name for path in tmp_path.iterdir()] == ["x.qm"]
