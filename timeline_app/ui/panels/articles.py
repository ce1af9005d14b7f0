"""The list of articles: ticks, titles, dates that can be changed, how many events lie in the range."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QMenu, QVBoxLayout, QWidget

from timeline_app.model import Interval
from timeline_app.painting.dates import format_interval
from timeline_app.ui.panels.article_list import ArticleList
from timeline_app.ui.panels.article_model import LONG_LIST, ArticleModel
from timeline_app.ui.panels.labels import set_ground
from timeline_app.ui.panels.values import ArticleItem
from timeline_app.ui.theme import UNIT_PX

_OFFERED_DATES = 9


class ArticlesPanel(QWidget):
    """Shows articles and says what is wanted of them.

    `article_checked(id, is_checked)`, `all_checked(is_checked)`; `article_chosen(id)`: shown to the user next;
    `date_change_requested(id)`; `date_picked(id, Interval)`: one of the weighed dates, taken from the menu;
    `years_requested(id)`: the year of several articles, this one among them; `remove_requested(list of ids)`.
    """

    article_checked = Signal(int, bool)
    all_checked = Signal(bool)
    article_chosen = Signal(int)
    date_change_requested = Signal(int)
    date_picked = Signal(int, object)
    years_requested = Signal(int)
    remove_requested = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self)
        self._model = ArticleModel(self)
        self.view = ArticleList(self._model, self)
        self.view.setAccessibleName(self.tr("Articles"))
        self._all = QCheckBox(self.tr("&All articles"), self)
        self._all.setTristate(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(2 * UNIT_PX, 2 * UNIT_PX, 2 * UNIT_PX, UNIT_PX)
        head.addWidget(self._all)
        layout.addLayout(head)
        layout.addWidget(self.view)
        self._model.article_checked.connect(self.article_checked)
        self._model.article_checked.connect(self._show_all_state)
        self._all.clicked.connect(self._check_all)
        self.view.article_chosen.connect(self.article_chosen)
        self.view.date_clicked.connect(self.date_change_requested)
        self.view.menu_requested.connect(self._show_menu)
        change = QShortcut(QKeySequence("Alt+D"), self.view)  # F2 comes from the list itself
        change.setContext(Qt.ShortcutContext.WidgetShortcut)
        change.activated.connect(self._change_current_date)
        remove = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.view)
        remove.setContext(Qt.ShortcutContext.WidgetShortcut)
        remove.activated.connect(self._remove_selected)
        self._show_all_state()

    def set_items(self, items: Sequence[ArticleItem]) -> None:
        """Show these articles; selection and scroll position stay."""
        self.view.setUniformItemSizes(len(items) > LONG_LIST)  # these are laid out at once
        with self.view.kept_place():
            self._model.set_items(items)
        self._show_all_state()

    def set_counts(self, counts: Mapping[int, int] | None) -> None:
        """How many events of each article lie in the chosen range, by id; None without a range."""
        self._model.set_counts(counts)

    def set_matches(self, matches: frozenset[int] | None) -> None:
        """Show only the articles with these ids; all with None."""
        with self.view.kept_place():
            self._model.set_matches(matches)

    def choose(self, article_id: int) -> None:
        """Select an article and bring it into sight, without telling."""
        self.view.choose(article_id)

    def chosen(self) -> int:
        """The id of the current article, 0 for none."""
        return self.view.current_id()

    def _check_all(self) -> None:
        # a click on a partial tick ticks all; Qt itself would cycle through the third state
        is_checked = not all(item.is_checked for item in self._model.all_items())
        self._model.check_all(is_checked)
        self._show_all_state()
        self.all_checked.emit(is_checked)

    def _show_all_state(self) -> None:
        items = self._model.all_items()
        checked = sum(item.is_checked for item in items)
        state = Qt.CheckState.PartiallyChecked
        if checked in (0, len(items)):
            state = Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        self._all.setCheckState(state)
        self._all.setEnabled(bool(items))

    def _change_current_date(self) -> None:
        if self.view.current_id():
            self.date_change_requested.emit(self.view.current_id())

    def _remove_selected(self) -> None:
        if ids := self.view.selected_ids():
            self.remove_requested.emit(ids)

    def _show_menu(self, row: int, position: QPoint) -> None:
        menu = self.menu_for(self._model.item(row))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(position)

    def menu_for(self, item: ArticleItem) -> QMenu:
        """What can be done with an article: its other dates at one click, changing it, removing the selected."""
        menu = QMenu(self)
        for interval in offered_dates(item):
            words = self.tr("Date it {date}").format(date=format_interval(interval, self.locale()))
            menu.addAction(words, partial(self.date_picked.emit, item.id, interval))
        if not menu.isEmpty():
            menu.addSeparator()
        change = menu.addAction(self.tr("Change &date…"), lambda: self.date_change_requested.emit(item.id))
        change.setShortcut(QKeySequence("F2"))
        menu.addAction(self.tr("Set &year of several articles…"), lambda: self.years_requested.emit(item.id))
        remove = menu.addAction(self.tr("&Remove from library"), self._remove_selected)
        remove.setShortcut(QKeySequence(QKeySequence.StandardKey.Delete))
        return menu


def offered_dates(item: ArticleItem) -> list[Interval]:
    """The likeliest other dates of an article, each once."""
    candidates = item.reference.candidates if item.reference else ()
    others = dict.fromkeys(candidate.interval for candidate in candidates)
    return [interval for interval in others if interval != item.interval][:_OFFERED_DATES]
