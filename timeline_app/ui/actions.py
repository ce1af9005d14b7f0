"""Every action of the window in one table: its words, its keys, its menu.

The menus, the toolbar, the list of shortcuts (`?`) and the README are made from it or checked against it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action. `name` is the window's method that does it; `keys` are Qt's portable names."""

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    starts_group: bool = False


MENUS = ("&File", "&Edit", "Eve&nt", "&View", "&Go", "&Help")

#: Menus within a menu: they stand where their first action does.
SUBMENUS = {"La&nguage": "&View"}

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open_files", "&Open articles…", "&File", ("Ctrl+O",), "Open article files"),
    ActionSpec("open_folder", "Open &folder…", "&File", ("Ctrl+Shift+O",), "Open every article of a folder"),
    ActionSpec("open_samples", "Open the &sample articles", "&File", (), "Read the articles that come along"),
    ActionSpec("new_library", "&New library…", "&File", ("Ctrl+N",), "Begin an empty library", starts_group=True),
    ActionSpec("open_library", "Open &library…", "&File", ("Ctrl+Alt+O",), "Open a .timeline file"),
    ActionSpec("save_library_as", "Save library &as…", "&File", ("Ctrl+Shift+S",), "Copy the library to a file"),
    ActionSpec(
        "export_events", "&Export events…", "&File", ("Ctrl+E",), "Save the events as CSV or JSON lines", True
    ),
    ActionSpec("export_summary", "Export s&ummary…", "&File", (), "Save the summary as text, Markdown or HTML"),
    ActionSpec("close", "&Quit", "&File", ("Ctrl+Q",), starts_group=True),
    ActionSpec("undo", "&Undo", "&Edit", ("Ctrl+Z",)),
    ActionSpec("redo", "&Redo", "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec(
        "copy_summary", "&Copy summary", "&Edit", ("Ctrl+Shift+C",), "Copy the summary with its sources", True
    ),
    ActionSpec("copy_events", "Copy &events as a table", "&Edit", ("Ctrl+Alt+C",), "Copy the events in the range"),
    ActionSpec("find", "&Find…", "&Edit", ("Ctrl+F",), "Search articles and events"),
    ActionSpec("change_article_date", "Change &article's date…", "&Edit", ("Ctrl+Shift+D",), starts_group=True),
    ActionSpec(
        "change_years",
        "Set &year of several articles…",
        "&Edit",
        ("Ctrl+Shift+Y",),
        "Give a whole folder its year",
    ),
    ActionSpec("remove_article", "Remo&ve article from library", "&Edit", ()),
    ActionSpec("edit_event", "&Edit event…", "Eve&nt", ("F2",), "Title, date, lane, colour, tags and note"),
    ActionSpec("edit_title", "Edit &title…", "Eve&nt", ("Ctrl+T",)),
    ActionSpec("edit_date", "Edit &date…", "Eve&nt", ("Ctrl+D",)),
    ActionSpec("edit_tags", "Ta&gs…", "Eve&nt", ("Ctrl+Shift+T",)),
    ActionSpec("edit_note", "&Note…", "Eve&nt", ("Ctrl+J",)),
    ActionSpec("move_to_lane", "Move to &lane…", "Eve&nt", ("Ctrl+L",)),
    ActionSpec("set_colour", "&Colour…", "Eve&nt", ("Ctrl+K",)),
    ActionSpec(
        "merge_events",
        "&Merge…",
        "Eve&nt",
        ("Ctrl+M",),
        "Make one entry of the chosen events, or of one and others that are found",
        True,
    ),
    ActionSpec("split_event", "&Split…", "Eve&nt", ("Ctrl+Shift+M",), "Take tellings out of an entry"),
    ActionSpec("hide_event", "&Hide event", "Eve&nt", ("Ctrl+H",), starts_group=True),
    ActionSpec("show_hidden_events", "Sho&w hidden events again", "Eve&nt"),
    ActionSpec(
        "add_event", "&Add event…", "Eve&nt", ("Ctrl+Shift+N",), "Add an event that no article tells", True
    ),
    ActionSpec("delete_event", "Delete e&vent", "Eve&nt", ("Ctrl+Del",), "Delete an event that you added"),
    ActionSpec("fit_all", "Show &all", "&View", ("Home",), "Fit all events into the timeline"),
    ActionSpec("fit_range", "&Fit range", "&View", ("F",), "Fit the chosen range, else where most events are"),
    ActionSpec("zoom_in", "Zoom &in", "&View", ("+", "=")),
    ActionSpec("zoom_out", "Zoom &out", "&View", ("-",)),
    ActionSpec("clear_range", "&Clear range", "&View", ("Esc",), "Show everything again"),
    ActionSpec("show_reader", "&Reader", "&View", ("Ctrl+1",), starts_group=True),
    ActionSpec("show_events", "&Events", "&View", ("Ctrl+2",)),
    ActionSpec("show_articles", "Ar&ticles", "&View", ("Ctrl+3",)),
    ActionSpec(
        "show_filter",
        "Fi&lter…",
        "&View",
        ("Ctrl+Shift+F",),
        "Show only events with a participant, place, source …",
        True,
    ),
    ActionSpec("clear_filter", "Clear filter", "&View", ("Ctrl+Shift+X",), "Show all events again"),
    ActionSpec("use_system_theme", "Colours of the des&ktop", "&View", starts_group=True),
    ActionSpec("use_light_theme", "&Light", "&View"),
    ActionSpec("use_dark_theme", "&Dark", "&View"),
    ActionSpec("use_high_contrast_theme", "Hi&gh contrast", "&View"),
    ActionSpec("use_system_language", "Language of the de&sktop", "La&nguage"),
    ActionSpec("use_english", "&English", "La&nguage"),
    ActionSpec("use_german", "&Deutsch", "La&nguage"),
    ActionSpec("next_event", "&Next event", "&Go", ("Alt+Right", "J")),
    ActionSpec("previous_event", "&Previous event", "&Go", ("Alt+Left", "K")),
    ActionSpec(
        "go_to_source", "Go to &source", "&Go", ("Ctrl+Return",), "Show the event's sentence in its article"
    ),
    ActionSpec("extend_right", "Extend range to the &later", "&Go", ("Alt+Shift+Right",), starts_group=True),
    ActionSpec("extend_left", "Extend range to the &earlier", "&Go", ("Alt+Shift+Left",)),
    ActionSpec("type_range", "&Type a range…", "&Go", ("Ctrl+R",)),
    ActionSpec("show_shortcuts", "&Keyboard shortcuts", "&Help", ("?", "F1")),
    ActionSpec("show_failures", "&Files that could not be read…", "&Help"),
    ActionSpec("show_about", "&About Timeline", "&Help"),
)

#: What keys and the mouse do inside the timeline, for the list of shortcuts.
GESTURES: tuple[tuple[str, str], ...] = (
    ("Drag", "Choose a range; its ends can be dragged after"),
    ("Alt+drag", "Choose a range without snapping to the calendar"),
    ("Wheel, pinch", "Zoom at the pointer"),
    ("Middle button, Space+drag, two fingers", "Move along the timeline"),
    ("← →", "Previous and next event"),
    ("Shift+← →", "Extend the range"),
    ("Enter", "Go to the source of the chosen event, again to the next that tells of it"),
    ("Double click", "Fit an event into the timeline"),
    ("Ctrl+click", "Choose several events"),
)

#: What the shapes on the timeline mean, for the same list.
SIGNS: tuple[tuple[str, str], ...] = (
    ("Hollow", "Planned"),
    ("Hollow and dashed", "Depends on a condition"),
    ("Mark struck through", "Denied"),
    ("Soft ends", "Not known more exactly"),
    ("≈ … ?", "The year is assumed"),
    ("Card behind a card, bar below a mark", "Told by several sources"),
    ("Wide bar at a card's edge", "A colour of your own; its name is in the tooltip"),
)

#: What keys do inside the filter.
FILTER_KEYS: tuple[tuple[str, str], ...] = (
    ("Space, Enter", "Choose a value or take it back"),
    ("A letter", "Find a value"),
    ("← →", "Fold and unfold"),
)


def translate(text: str) -> str:
    """The words of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)


def plain(text: str) -> str:
    """The words without the mnemonic's ampersand and the dots that promise a dialog."""
    return translate(text).replace("&", "").rstrip("…")


def build_actions(window: QMainWindow, do: Callable[[str], object]) -> dict[str, QAction]:
    """Make the actions and put them into the window's menus; `do` is called with the name of the one chosen."""
    actions: dict[str, QAction] = {}
    menus = {title: _menu(window.menuBar(), title) for title in MENUS}
    for spec in ACTIONS:
        action = QAction(translate(spec.text), window)
        action.setObjectName(spec.name)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        hint = f" ({native(spec.keys[0])})" if spec.keys else ""
        action.setToolTip(translate(spec.tip or plain(spec.text)) + hint)
        action.triggered.connect(_calling(do, spec.name))
        if spec.menu not in menus:
            menus[spec.menu] = _menu(menus[SUBMENUS[spec.menu]], spec.menu)
        if spec.starts_group:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(action)
        actions[spec.name] = action
    return actions


def shortcut_rows() -> list[tuple[str, str, str]]:
    """Group, keys and what they do, group by group; the signs of the timeline last."""
    rows = [
        (plain(spec.menu), " · ".join(native(keys) for keys in spec.keys), plain(spec.text))
        for spec in ACTIONS
        if spec.keys
    ]
    for part, listed in (("Timeline", GESTURES), ("Filter", FILTER_KEYS)):
        rows += [(translate(part), keys, translate(what)) for keys, what in listed]
    return rows + [(translate("Signs on the timeline"), translate(sign), translate(what)) for sign, what in SIGNS]


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _menu(parent: QMenuBar | QMenu, title: str) -> QMenu:
    menu = parent.addMenu(translate(title))
    menu.setToolTipsVisible(True)
    return menu


def _calling(do: Callable[[str], object], name: str) -> Callable[[bool], None]:
    """Put the name in the place of the `checked` that Qt sends along."""

    def call(_checked: bool = False) -> None:
        do(name)

    return call
