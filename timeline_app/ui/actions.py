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
    """One action. `name` is the method that does it; `keys` are Qt's portable names.

    `menu` "": in no menu, but in the palette of commands. `is_local`: its keys are the timeline's own and mean
    nothing elsewhere (`ui.timeline.keys`), so that no letter is taken from a list or a field.
    """

    name: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    tip: str = ""
    starts_group: bool = False
    is_local: bool = False


MENUS = ("&File", "&Edit", "Eve&nt", "&View", "&Go", "&Help")

#: Menus within a menu: they stand where their first action does.
SUBMENUS = {"Copy &with": "&Edit", "Lane&s by": "&View", "Sort lanes b&y": "&View", "La&nguage": "&View"}

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
    ActionSpec(
        "export_picture",
        "Export &picture…",
        "&File",
        ("Ctrl+Shift+E",),
        "Save the timeline as a picture, a drawing or pages for print",
    ),
    ActionSpec("close", "&Quit", "&File", ("Ctrl+Q",), starts_group=True),
    ActionSpec("undo", "&Undo", "&Edit", ("Ctrl+Z",)),
    ActionSpec("redo", "&Redo", "&Edit", ("Ctrl+Shift+Z", "Ctrl+Y")),
    ActionSpec(
        "copy_summary", "&Copy summary", "&Edit", ("Ctrl+Shift+C",), "Copy the summary with its sources", True
    ),
    ActionSpec("copy_events", "Copy &events as a table", "&Edit", ("Ctrl+Alt+C",), "Copy the events in the range"),
    ActionSpec(
        "copy_picture",
        "Copy p&icture",
        "&Edit",
        ("Ctrl+Alt+P",),
        "Copy the timeline in view as a picture and a drawing",
    ),
    ActionSpec("copy_event", "Co&py event", "&Edit", ("Ctrl+C",), "Copy the chosen events as text", is_local=True),
    ActionSpec("copy_with_heading", "&Heading", "Copy &with", (), "What it is a summary of"),
    ActionSpec("copy_with_days", "&Days", "Copy &with", (), "The days as headings, where a summary goes by them"),
    ActionSpec(
        "copy_with_dates", "D&ates in brackets", "Copy &with", (), "Before sentences that do not say their dates"
    ),
    ActionSpec("copy_with_sources", "&Sources", "Copy &with", (), "The list of the articles"),
    ActionSpec(
        "copy_with_numbers",
        "&Numbers of the sources",
        "Copy &with",
        (),
        "Behind each sentence, and in the list of the articles",
    ),
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
    ActionSpec("show_palette", "Co&mmand palette…", "&View", ("Ctrl+P",), "Find any command by its name"),
    ActionSpec(
        "fit_all", "Show &all", "&View", ("Home",), "Fit all events into the timeline", True, is_local=True
    ),
    ActionSpec(
        "fit_range",
        "&Fit range",
        "&View",
        ("F",),
        "Fit the chosen ranges, else the chosen event, else where most events are",
        is_local=True,
    ),
    ActionSpec("zoom_in", "Zoom &in", "&View", ("+", "="), is_local=True),
    ActionSpec("zoom_out", "Zoom &out", "&View", ("-",), is_local=True),
    ActionSpec("view_back", "&Back", "&View", ("Alt+Left",), "Go back to the view before", True),
    ActionSpec("view_forward", "For&ward", "&View", ("Alt+Right",), "Go forward again"),
    ActionSpec("clear_range", "&Clear range", "&View", ("Esc",), "Choose no range: show everything again"),
    ActionSpec(
        "fold_lane", "Fold lane", "&View", ("L",), "Fold or open the lane of the chosen event", True, is_local=True
    ),
    ActionSpec("lanes_by_lane", "&Own lanes", "Lane&s by", (), "Lanes that you have named"),
    ActionSpec("lanes_by_article", "&Article", "Lane&s by", (), "A lane for each article"),
    ActionSpec("lanes_by_source", "&Source", "Lane&s by", (), "A lane for each source"),
    ActionSpec("lanes_by_participant", "&Participant", "Lane&s by", (), "A lane for each who takes part"),
    ActionSpec("lanes_by_place", "P&lace", "Lane&s by", (), "A lane for each place"),
    ActionSpec("lanes_by_tag", "&Tag", "Lane&s by", (), "A lane for each tag"),
    ActionSpec("lanes_by_none", "&No lanes", "Lane&s by", (), "All events in one lane", True),
    ActionSpec("sort_lanes_by_name", "&Name", "Sort lanes b&y", (), "Sort lanes by their names"),
    ActionSpec(
        "sort_lanes_by_first", "&Earliest event", "Sort lanes b&y", (), "Sort lanes by their earliest events"
    ),
    ActionSpec("sort_lanes_by_count", "N&umber of events", "Sort lanes b&y", (), "Lanes with most events first"),
    ActionSpec("reset_lanes", "Reset lanes", "&View", (), "Open all lanes and make them equally high"),
    ActionSpec("show_reader", "&Reader", "&View", ("Ctrl+1",), starts_group=True),
    ActionSpec("show_events", "&Events", "&View", ("Ctrl+2",)),
    ActionSpec("show_articles", "Ar&ticles", "&View", ("Ctrl+3",)),
    ActionSpec("show_summary", "S&ummary", "&View", ("Ctrl+4",), "Go to the sentences of the summary"),
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
    ActionSpec("use_light_theme", "Lig&ht", "&View"),
    ActionSpec("use_dark_theme", "&Dark", "&View"),
    ActionSpec("use_high_contrast_theme", "Hi&gh contrast", "&View"),
    ActionSpec("use_system_language", "Language of the de&sktop", "La&nguage"),
    ActionSpec("use_english", "&English", "La&nguage"),
    ActionSpec("use_german", "&Deutsch", "La&nguage"),
    ActionSpec("next_event", "&Next event", "&Go", ("Right", "J"), is_local=True),
    ActionSpec("previous_event", "&Previous event", "&Go", ("Left", "K"), is_local=True),
    ActionSpec("first_event", "Fi&rst event", "&Go", ("Ctrl+Home",), is_local=True),
    ActionSpec("last_event", "&Last event", "&Go", ("Ctrl+End",), is_local=True),
    ActionSpec(
        "go_to_source", "Go to &source", "&Go", ("Ctrl+Return",), "Show the event's sentence in its article"
    ),
    ActionSpec("earlier_view", "A view &earlier", "&Go", ("PgUp",), starts_group=True, is_local=True),
    ActionSpec("later_view", "A view la&ter", "&Go", ("PgDown",), is_local=True),
    ActionSpec("latest_view", "End &of the timeline", "&Go", ("End",), "Show the last events", is_local=True),
    ActionSpec("next_pane", "Ne&xt pane", "&Go", ("F6",), "Go to the next part of the window", True),
    ActionSpec("previous_pane", "Previo&us pane", "&Go", ("Shift+F6",), "Go to the part of the window before"),
    ActionSpec("type_range", "T&ype a range…", "&Go", ("Ctrl+R",), starts_group=True),
    ActionSpec(
        "choose_event_range", "Choose the event's ti&me", "&Go", ("R",), "Make its time the range", is_local=True
    ),
    ActionSpec(
        "add_event_range", "A&dd the event's time", "&Go", ("Shift+R",), "Choose its time as well", is_local=True
    ),
    ActionSpec("remove_range", "Take the range back", "", ("Del",), is_local=True),
    ActionSpec("extend_right", "Extend range to the later", "", ("Shift+Right", "Alt+Shift+Right"), is_local=True),
    ActionSpec("extend_left", "Extend range to the earlier", "", ("Shift+Left", "Alt+Shift+Left"), is_local=True),
    ActionSpec("shorten_left", "Let the range end earlier", "", ("Ctrl+Shift+Left",), is_local=True),
    ActionSpec("shorten_right", "Let the range begin later", "", ("Ctrl+Shift+Right",), is_local=True),
    ActionSpec("earlier_range", "Choose what comes before the range", "", ("Shift+PgUp",), is_local=True),
    ActionSpec("later_range", "Choose what follows the range", "", ("Shift+PgDown",), is_local=True),
    ActionSpec("next_range", "Next of several ranges", "", ("N",), is_local=True),
    ActionSpec("previous_range", "Previous of several ranges", "", ("Shift+N",), is_local=True),
    ActionSpec("event_above", "Event in the lane above", "", ("Up",), is_local=True),
    ActionSpec("event_below", "Event in the lane below", "", ("Down",), is_local=True),
    ActionSpec("raise_lane", "Make the lane higher", "", ("Alt+Down",), is_local=True),
    ActionSpec("lower_lane", "Make the lane lower", "", ("Alt+Up",), is_local=True),
    ActionSpec("show_lane_menu", "Menu of the lane", "", ("Shift+L",), is_local=True),
    ActionSpec("scroll_lanes_up", "Scroll to the lanes above", "", ("Ctrl+Up",), is_local=True),
    ActionSpec("scroll_lanes_down", "Scroll to the lanes below", "", ("Ctrl+Down",), is_local=True),
    ActionSpec("page_lanes_up", "A page of lanes up", "", ("Ctrl+PgUp",), is_local=True),
    ActionSpec("page_lanes_down", "A page of lanes down", "", ("Ctrl+PgDown",), is_local=True),
    ActionSpec("show_shortcuts", "&Keyboard and mouse", "&Help", ("?", "F1")),
    ActionSpec("show_failures", "&Files that could not be read…", "&Help"),
    ActionSpec("show_about", "&About Timeline", "&Help"),
)

#: What a newcomer needs, for the top of the list of shortcuts.
ESSENTIALS: tuple[tuple[str, str], ...] = (
    ("Drag", "Choose a range: everything else follows"),
    ("Wheel, pinch", "Zoom at the pointer"),
    ("Space+drag", "Move along the timeline"),
    ("← →", "Previous and next event"),
    ("Enter", "Read the chosen event where it was found"),
    ("Home", "Show all events"),
    ("F", "Fit the chosen range, else the chosen event"),
    ("Esc", "Choose no range"),
    ("Ctrl+F", "Search"),
    ("Ctrl+P", "Find any command by its name"),
)

#: What the mouse, and keys that are no action, do in the timeline.
GESTURES: tuple[tuple[str, str], ...] = (
    ("W A S D", "Nearer, earlier, farther, later, as long as they are held"),
    ("Middle button, Space+drag, two fingers", "Move along the timeline"),
    ("Wheel, two fingers up and down, pinch", "Zoom at the pointer"),
    ("Drag in the overview's frame", "Move along the timeline"),
    ("Drag", "Choose a range; its ends can be dragged after"),
    ("Alt+drag", "Choose a range without snapping to the calendar"),
    ("Ctrl+drag", "Choose one more range"),
    ("Ctrl+click in a range", "Take it back"),
    ("Shift+click", "Extend the range to there"),
    ("Click", "Choose an event"),
    ("Ctrl+click", "Choose several events"),
    ("Double click", "Fit an event or a range into the timeline"),
    ("Drag a chosen event", "Drop its text in another program, or the event on another lane"),
    ("Enter", "Go to the source of the chosen event, again to the next that tells of it"),
    ("Click on a lane's sign", "Fold or open the lane"),
    ("Drag below a lane's name", "Make the lane higher or lower, double click: as it was"),
    ("Wheel over the lanes' names, Alt+wheel", "Scroll the lanes"),
    ("Right click on an event or a lane's name", "Its menu"),
    ("Esc while dragging", "Leave everything as it was"),
)

#: What the shapes on the timeline mean, for the same list.
SIGNS: tuple[tuple[str, str], ...] = (
    ("Hollow", "Planned"),
    ("Hollow and dashed", "Depends on a condition"),
    ("Mark struck through", "Denied"),
    ("Soft ends", "Not known more exactly"),
    ("Paler", "Doubtful"),
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

#: What keys and the mouse do in the summary.
SUMMARY_KEYS: tuple[tuple[str, str], ...] = (
    ("↑ ↓", "Previous and next sentence"),
    ("P", "Pin the sentence: it is told in every range that holds it; again to unpin it"),
    ("X, Del", "Strike the sentence out: another is told in its place"),
    ("Enter, click", "Go to the sentence in its article"),
    ("Ctrl+C", "Copy the sentence with its source; where none is chosen, the summary"),
    ("Esc", "Leave the sentence"),
    ("Hover", "Light the sentence on the timeline and in the reader; signs pin it and strike it out"),
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
        action = actions[spec.name] = _action(spec, window, do)
        if not spec.menu:
            window.addAction(action)
            continue
        if spec.menu not in menus:
            menus[spec.menu] = _menu(menus[SUBMENUS[spec.menu]], spec.menu)
        if spec.starts_group:
            menus[spec.menu].addSeparator()
        menus[spec.menu].addAction(action)
    return actions


def _action(spec: ActionSpec, window: QMainWindow, do: Callable[[str], object]) -> QAction:
    action = QAction(translate(spec.text), window)
    action.setObjectName(spec.name)
    action.setShortcuts([QKeySequence(keys) for keys in spec.keys])
    # With a context of no widget that has the keys, the menu shows them and the timeline alone takes them.
    context = Qt.ShortcutContext.WidgetShortcut if spec.is_local else Qt.ShortcutContext.WindowShortcut
    action.setShortcutContext(context)
    hint = f" ({native(spec.keys[0])})" if spec.keys else ""
    action.setToolTip((translate(spec.tip) if spec.tip else plain(spec.text)) + hint)
    action.triggered.connect(_calling(do, spec.name))
    return action


def shortcut_rows() -> list[tuple[str, str, str]]:
    """Group, keys and what they do: first what is needed most, the signs of the timeline last."""
    rows = [(translate("To begin with"), translate(keys), translate(what)) for keys, what in ESSENTIALS]
    rows += [(translate("Timeline"), translate(keys), translate(what)) for keys, what in GESTURES]
    listed = sorted((spec for spec in ACTIONS if spec.keys), key=lambda spec: bool(spec.menu))
    for spec in listed:
        group = plain(spec.menu) if spec.menu else translate("Timeline")
        rows.append((group, " · ".join(native(keys) for keys in spec.keys), plain(spec.text)))
    rows += [(translate("Summary"), translate(keys), translate(what)) for keys, what in SUMMARY_KEYS]
    rows += [(translate("Filter"), translate(keys), translate(what)) for keys, what in FILTER_KEYS]
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
