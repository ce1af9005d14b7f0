"""What stands in the window: everything that is made after its first paint, and how it hangs together."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from timeline_app.ui import present
from timeline_app.ui.actions import ACTIONS, native, plain, translate
from timeline_app.ui.article_dates import ArticleDates
from timeline_app.ui.commands import Commands, OpenPaths
from timeline_app.ui.copying import Copying
from timeline_app.ui.describing import Describing
from timeline_app.ui.desk import Desk
from timeline_app.ui.editing import Editing
from timeline_app.ui.filtering import Filtering
from timeline_app.ui.going_along import GoingAlong
from timeline_app.ui.jobs import Jobs, Report
from timeline_app.ui.lane_menu import LaneMenu
from timeline_app.ui.laning import Laning
from timeline_app.ui.layout import Layout
from timeline_app.ui.lighting import Lighting
from timeline_app.ui.merging import Merging
from timeline_app.ui.opening import Opening
from timeline_app.ui.panels.staying_open import StayingOpen
from timeline_app.ui.panes import Panes
from timeline_app.ui.passing_on import PassingOn
from timeline_app.ui.picture_export import PictureExport
from timeline_app.ui.pinning import Pinning
from timeline_app.ui.redating import Redating
from timeline_app.ui.session import Session
from timeline_app.ui.state import WindowState
from timeline_app.ui.summary_choices import SummaryChoices
from timeline_app.ui.tabling import Tabling
from timeline_app.ui.toolbar import Toolbar

#: So many commands stand first in the palette because they were used lately.
_RECENT_COMMANDS = 6

_EVENT_MENU = (
    "go_to_source",
    "edit_event",
    "edit_title",
    "edit_date",
    "edit_tags",
    "edit_note",
    "merge_events",
    "split_event",
    "copy_event",
    "hide_event",
    "change_article_date",
)


class Workplace(QObject):
    """The panels, the session behind them, and those that carry out the actions."""

    def __init__(
        self,
        window: QMainWindow,
        state: WindowState,
        *,
        open_paths: OpenPaths,
        show_error: Report,
        themes: QObject,
        languages: QObject,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        self.recent_commands = state.recent_commands
        self.is_stuck = False
        """Whether, after the end, something still goes on that could not be stopped, as on a disk that is gone."""
        self.jobs = Jobs(show_error, self)
        self.session = Session(
            self.jobs,
            method=present.known_method(state.method),
            length=present.known_length(state.count, state.unit),
            is_per_day=state.is_per_day,
            parent=self,
        )
        self.opening = Opening(self.session, self.jobs, self)
        self.parts = Layout(window)
        self.table = Tabling(self.session, self.jobs, self.parts, self)
        self.desk = Desk(self.session, self.opening, self.parts, self.table, self)
        self._undo_stack = QUndoStack(self)
        hands = self._hands(window, state, open_paths)
        self._owners = (*hands, themes, languages, self, *self.parts.timeline.deeds)
        self.session.opened.connect(self._undo_stack.clear)
        self.parts.summary.set_methods(present.method_items(), self.session.method)
        self.parts.summary.set_length(self.session.length, is_per_day=self.session.is_per_day)
        self._summary_choices = SummaryChoices(self.parts.summary, self)
        self.parts.restore_sizes(state.splitters)

    def _hands(self, window: QMainWindow, state: WindowState, open_paths: OpenPaths) -> tuple[object, ...]:
        """Make all those that carry out actions of the window."""
        self.going_along = GoingAlong(state.left_out, self)
        self._commands = Commands(window, self.desk, self._undo_stack, open_paths)
        self._editing = Editing(window, self.desk, self._undo_stack)
        redating = Redating(self.session, self.jobs, self)
        self.dates = ArticleDates(window, self.desk, self._undo_stack, redating)
        filtering = Filtering(self.desk, self)
        merging = Merging(window, self.desk, self._undo_stack)
        describing = Describing(window, self.desk, self._undo_stack, redating.get_ready)
        for owner in (merging, describing, filtering):
            self._editing.menu_opening.connect(owner.add_to_menu)
        copying = Copying(window, self.desk, self.jobs, self.going_along)
        Pinning(self.session, self.parts.summary, self._undo_stack, self)
        Lighting(self.desk, self.jobs)
        self._laning = Laning(self.desk, self._undo_stack, self)
        self.pictures = PictureExport(window, self.desk, self.jobs, state.picture_folder)
        self._panes = Panes(self.parts.panes, self)
        return (
            self._commands,
            self._editing,
            merging,
            describing,
            self.dates,
            copying,
            self.going_along,
            self._laning,
            self.pictures,
            filtering,
            PassingOn(self.desk, self.jobs, lambda: self.going_along.along),
            self._panes,
        )

    def show_palette(self) -> None:
        """Ask for a command by its name, and do it; where that is being asked already, ask no more."""
        from timeline_app.ui.panels.command_palette import Command, CommandPalette  # not before somebody asks

        for asking in self._window.findChildren(CommandPalette):
            if asking.isVisible():
                asking.close()
                return
        specs = (spec for spec in ACTIONS if spec.name != "show_palette")
        commands = [
            Command(
                name=spec.name,
                text=self._actions[spec.name].text().replace("&", ""),
                group=plain(spec.menu),
                keys=native(spec.keys[0]) if spec.keys else _state(self._actions[spec.name]),
                tip=translate(spec.tip) if spec.tip else "",
                is_enabled=self._actions[spec.name].isEnabled(),
            )
            for spec in specs
        ]
        commands += self._summary_choices.commands()
        palette = CommandPalette(commands, self.recent_commands, self._window)
        palette.chosen.connect(self._run_command, Qt.ConnectionType.QueuedConnection)
        palette.open()

    def _run_command(self, name: str) -> None:
        """Do what was chosen, once the palette is gone and the keys are where they were."""
        self.recent_commands = tuple(dict.fromkeys((name, *self.recent_commands)))[:_RECENT_COMMANDS]
        if name in self._actions:
            self._actions[name].trigger()
        else:
            self._summary_choices.deeds()[name]()

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Who carries out each action, by its name."""
        return {
            spec.name: next(getattr(owner, spec.name) for owner in self._owners if hasattr(owner, spec.name))
            for spec in ACTIONS
        }

    def join(self, actions: Mapping[str, QAction], toolbar: Toolbar) -> None:
        """Let actions and toolbar follow what goes on here."""
        self._actions = actions
        stack = self._undo_stack
        for name, changed, renamed in (
            ("undo", stack.canUndoChanged, stack.undoTextChanged),
            ("redo", stack.canRedoChanged, stack.redoTextChanged),
        ):
            changed.connect(actions[name].setEnabled)
            renamed.connect(partial(_name, actions[name], actions[name].text()))
        for name in ("view_back", "view_forward"):
            actions[name].setEnabled(False)
        self.parts.timeline.camera.history_changed.connect(partial(_allow_steps, actions))
        self._editing.set_menu_actions(tuple(actions[name] for name in _EVENT_MENU))
        self._laning.join(actions)
        self.going_along.join(actions)
        along_menu = _menu_of(actions["copy_with_heading"])
        StayingOpen(along_menu)
        self.parts.summary.set_along_menu(along_menu)
        lane_menus = (_menu_of(actions[name]).menuAction() for name in ("lanes_by_lane", "sort_lanes_by_name"))
        LaneMenu(self.parts.timeline, (actions["reset_lanes"], *lane_menus), self)
        self._commands.set_toolbar(toolbar)
        self._panes.put_first(toolbar)
        toolbar.search_changed.connect(self._search)
        self.session.opened.connect(toolbar.clear_search)

    def _search(self, words: str) -> None:
        """Search for what was typed, unless the window was closed while the hand had just come to rest."""
        if self.session.is_open:
            self.session.set_search(words)

    @property
    def is_idle(self) -> bool:
        """Whether all that was asked for has been read and shown."""
        is_resting = self.session.is_resting and self.parts.events.is_resting
        return is_resting and not self.opening.is_running and self.jobs.is_idle()

    def end(self) -> None:
        """Stop all work and close the library, what is looked at kept in it."""
        self._undo_stack.clear()
        self.opening.cancel()
        self.is_stuck = not self.jobs.stop()
        if self.session.is_open:
            self.desk.keep_view()
            self.session.close()


def _menu_of(action: QAction) -> QMenu:
    """The menu in which an action stands."""
    return next(owner for owner in action.associatedObjects() if isinstance(owner, QMenu))


def _state(action: QAction) -> str:
    """Whether a box is ticked; of those of which one is chosen, which one."""
    if not action.isCheckable():
        return ""
    if action.isChecked():
        return QCoreApplication.translate("Workplace", "on")
    return "" if action.actionGroup() else QCoreApplication.translate("Workplace", "off")


def _allow_steps(actions: Mapping[str, QAction], can_go_back: bool, can_go_forward: bool) -> None:
    """Offer to go back and forward among views where there are some."""
    actions["view_back"].setEnabled(can_go_back)
    actions["view_forward"].setEnabled(can_go_forward)


def _name(action: QAction, words: str, change: str) -> None:
    """Let an action say which change it takes back or makes again."""
    form = QCoreApplication.translate("Workplace", "{words} {change}")
    action.setText(form.format(words=words, change=change) if change else words)
