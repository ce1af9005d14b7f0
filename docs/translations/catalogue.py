"""A catalogue as Qt Linguist keeps it (.ts, XML): read, brought up to the code, written, compiled."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree

from docs.translations.sources import ROOT, Message

FOLDER = ROOT / "resources" / "translations"
#: The languages of the catalogues; that of English has the singulars and plurals alone.
LANGUAGES = ("de", "en")
#: How many forms a counted text has, in all of these languages: one and many.
FORMS = 2

#: The forms of a text: one, or as many as the language has for what is counted. Empty where it is to be done.
Forms = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The words of a language for each message."""

    language: str
    forms: Mapping[Message, Forms]

    @property
    def missing(self) -> list[Message]:
        """What is not translated yet."""
        return [message for message, forms in self.forms.items() if not all(forms)]


def source_path(language: str) -> Path:
    """Where the words are kept."""
    return FOLDER / f"timeline_{language}.ts"


def read(language: str) -> Catalogue:
    """The catalogue of a language; an empty one where there is none yet."""
    path = source_path(language)
    root = ElementTree.parse(path).getroot() if path.exists() else ElementTree.Element("TS")  # noqa: S314 - our own
    forms: dict[Message, Forms] = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            one = Message(context.findtext("name", ""), message.findtext("source", ""))
            forms[one] = _forms(message.find("translation"), is_counted=one.is_counted)
    return Catalogue(language, forms)


def _forms(node: ElementTree.Element | None, *, is_counted: bool) -> Forms:
    if is_counted:
        forms = [form.text or "" for form in node.iter("numerusform")] if node is not None else []
        return (*forms, *[""] * FORMS)[:FORMS]
    return ((node.text or "") if node is not None else "",)


def brought_up(catalogue: Catalogue, messages: Iterable[Message]) -> Catalogue:
    """The catalogue with just these messages; what is new is taken over from the same text elsewhere.

    English keeps what is counted alone, and its plural is the text itself.
    """
    elsewhere = {message.source: forms for message, forms in catalogue.forms.items() if all(forms)}
    is_english = catalogue.language == "en"
    forms: dict[Message, Forms] = {}
    for message in sorted(set(messages)):
        if is_english and not message.is_counted:
            continue
        usual = ("", message.source) if is_english else ("",) * (FORMS if message.is_counted else 1)
        known = catalogue.forms.get(message, ())
        forms[message] = known if known and all(known) else elsewhere.get(message.source, usual)
    return Catalogue(catalogue.language, forms)


def write(catalogue: Catalogue) -> None:
    """Write the catalogue, context by context, in order, so that a change of the code changes few lines."""
    root = ElementTree.Element("TS", version="2.1", language=catalogue.language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for message, forms in catalogue.forms.items():
        if message.context not in contexts:
            context = contexts[message.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(context, "name").text = message.context
        node = ElementTree.SubElement(contexts[message.context], "message")
        if message.is_counted:
            node.set("numerus", "yes")
        if message.place:
            ElementTree.SubElement(node, "location", filename=f"../../{message.place}")
        ElementTree.SubElement(node, "source").text = message.source
        translation = ElementTree.SubElement(node, "translation")
        if not all(forms):
            translation.set("type", "unfinished")
        if message.is_counted:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(root, "    ")
    text = ElementTree.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    source_path(catalogue.language).write_text(f"{head}{text}\n", "utf-8")


def compile_catalogue(language: str, target: Path) -> None:
    """Write what the program loads (.qm), with Qt's lrelease, into a new file.

    A running program reads a .qm where it lies; written over in place, it would take the program down.
    """
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    with TemporaryDirectory(dir=target.parent, prefix=".qm-") as folder:
        draft = Path(folder, target.name)
        subprocess.run([lrelease, "-silent", source_path(language), "-qm", draft], check=True)  # noqa: S603 - our own
        draft.replace(target)


def compiled_path(language: str) -> Path:
    """Where the program finds it."""
    return source_path(language).with_suffix(".qm")
