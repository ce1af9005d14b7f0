"""Where the panels stand in the window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QStackedWidget, QTabWidget, QWidget

from timeline_app.ui.panels.articles import ArticlesPanel
from timeline_app.ui.panels.events import EventsPanel
from timeline_app.ui.panels.filter_panel import FilterPanel
from timeline_app.ui.panels.offer import Offer
from timeline_app.ui.panels.rangebar import RangeBar
from timeline_app.ui.panels.reader import ReaderPanel
from timeline_app.ui.panels.summary import SummaryPanel
from timeline_app.ui.panels.welcome import WelcomePage
from timeline_app.ui.timeline import TimelineView


class Layout:
    """The panels of one window: the timeline above, articles, reader, events and summary below it."""

    def __init__(self, window: QMainWindow) -> None:
        self.timeline = TimelineView()
        self.articles = ArticlesPanel()
        self.filter = FilterPanel()
        self.reader = ReaderPanel()
        self.events = EventsPanel()
        self.summary = SummaryPanel()
        self.range_bar = RangeBar()
        self.welcome = WelcomePage()
        self.tabs = _tabs()
        self.tabs.addTab(self.reader, _tr("Reader"))
        self.tabs.addTab(self.events, _tr("Events"))
        self.selection = _tabs()
        self.selection.addTab(self.articles, _tr("Articles"))
        self.selection.addTab(self.filter, _tr("Filter"))
        self.unfilter = Offer(_tr("Clear the filter"), self.timeline, room=self._lanes)
        self._columns = _splitter(Qt.Orientation.Horizontal, (self.selection, self.tabs, self.summary), (3, 5, 4))
        self._rows = _splitter(Qt.Orientation.Vertical, (self.timeline, self._columns), (5, 6))
        self._columns.setSizes([320, 580, 460])
        self._rows.setSizes([400, 420])
        self._kept: tuple[tuple[int, ...], ...] = ()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.welcome)
        self._stack.addWidget(self._rows)
        window.setCentralWidget(self._stack)
        window.statusBar().addWidget(self.range_bar, 1)

    def show_work(self, *, has_articles: bool) -> None:
        """The panels where there are articles, the keys for the timeline; else the invitation to open some."""
        was_welcome = self.is_welcome
        self._stack.setCurrentWidget(self._rows if has_articles else self.welcome)
        self.range_bar.setVisible(has_articles)
        if has_articles and was_welcome:
            # What is not shown takes no focus, and a key that waits already would go into the field for ranges.
            self._stack.show()
            self.timeline.setFocus()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What F6 goes through, in the order on the screen."""
        return (
            self.welcome,
            self.timeline,
            self.selection,
            self.tabs,
            self.summary,
            self.range_bar,
        )

    @property
    def is_welcome(self) -> bool:
        """Whether the invitation is shown."""
        return self._stack.currentWidget() is self.welcome

    @property
    def is_table_shown(self) -> bool:
        """Whether the table of events is in front."""
        return self.tabs.currentWidget() is self.events

    def show_reader(self) -> None:
        """Bring the reader to the front."""
        self.tabs.setCurrentWidget(self.reader)

    def show_events(self) -> None:
        """Bring the table of events to the front."""
        self.tabs.setCurrentWidget(self.events)

    def _lanes(self) -> QRect:
        return self.timeline.areas().lanes.toRect()

    def show_articles(self) -> None:
        """Bring the list of articles to the front."""
        self.selection.setCurrentWidget(self.articles)

    def show_filter(self) -> None:
        """Bring the filter to the front."""
        self.selection.setCurrentWidget(self.filter)

    def set_filter_title(self, title: str) -> None:
        """Name the tab of the filter: it tells how many conditions there are."""
        self.selection.setTabText(self.selection.indexOf(self.filter), title)

    def sizes(self) -> tuple[tuple[int, ...], ...]:
        """How the user divided the window, for the next start."""
        if self.is_welcome:
            return self._kept  # what is not seen has no size yet
        return tuple(self._rows.sizes()), tuple(self._columns.sizes())

    def restore_sizes(self, sizes: Sequence[Sequence[int]]) -> None:
        """Divide the window as it was; what does not fit this window is left as it is."""
        self._kept = tuple(tuple(part) for part in sizes)
        for splitter, kept in zip((self._rows, self._columns), sizes, strict=False):
            if len(kept) == splitter.count() and all(size > 0 for size in kept):
                splitter.setSizes(list(kept))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Layout", text)


def _tabs() -> QTabWidget:
    tabs = QTabWidget()
    tabs.setDocumentMode(True)
    tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keys
    return tabs


def _splitter(orientation: Qt.Orientation, widgets: Sequence[QWidget], stretch: Sequence[int]) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    for index, (widget, share) in enumerate(zip(widgets, stretch, strict=True)):
        splitter.addWidget(widget)
        splitter.setStretchFactor(index, share)
    return splitter
