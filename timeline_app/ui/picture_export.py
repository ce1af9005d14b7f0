"""Pictures of the timeline: into files by way of a dialog, and onto the clipboard."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QLocale, QMimeData, QObject, Qt
from PySide6.QtGui import QFont, QImage, QPalette
from PySide6.QtWidgets import QApplication, QFileDialog, QProgressDialog, QWidget

from timeline_app.errors import PictureError
from timeline_app.model import EVERYTHING, Interval
from timeline_app.painting.surfaces import Theme, palette_of
from timeline_app.ui.desk import Desk
from timeline_app.ui.file_names import may_write, with_suffix
from timeline_app.ui.jobs import Job, Jobs
from timeline_app.ui.picture_task import PictureTask

if TYPE_CHECKING:
    from timeline_app.painting.sheets import Subject
    from timeline_app.painting.wishes import Wish
    from timeline_app.ui.panels.picture_dialog import PictureChoice, PictureDialog

#: A picture that is drawn sooner than this shows no progress.
_PATIENCE_MS = 400


class PictureExport(QObject):
    """Asks what picture is wanted and has it drawn off the UI thread. `folder`: where the last one was saved."""

    def __init__(self, window: QWidget, desk: Desk, jobs: Jobs, folder: str = "") -> None:
        super().__init__(window)
        self._window, self._desk, self._jobs = window, desk, jobs
        self._session, self._timeline = desk.session, desk.parts.timeline
        self.folder = folder
        self._choice: PictureChoice | None = None
        self._dialog: PictureDialog | None = None
        self._preview_job: Job | None = None

    # What is asked for

    def export_picture(self) -> None:
        """Ask what picture is wanted, showing how it will look, and save it."""
        # The dialog and all that draws sheets wait until somebody asks.
        from timeline_app.ui.panels.picture_dialog import PictureChoice, PictureDialog

        if not self._has_events():
            return
        size = self._timeline.size()
        dialog = PictureDialog(
            self._choice or PictureChoice(),
            has_range=bool(self._session.ranges),
            screen_px=(max(size.width(), 400), max(size.height(), 300)),
            parent=self._window,
        )
        dialog.changed.connect(self._preview)
        dialog.chosen.connect(self._save)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def copy_picture(self) -> None:
        """Put what is in view on the clipboard, as a bitmap and as SVG, so that each program takes what it can."""
        if not self._has_events():
            return
        from timeline_app.painting.export import Kind
        from timeline_app.painting.wishes import Wish

        size = self._timeline.size()
        wish = Wish(
            kind=Kind.SVG,
            size_px=(max(size.width(), 400), max(size.height(), 300)),
            theme=_theme_of(self._window.palette()),
            view=self._timeline.view,
            layout=self._timeline.lane_layout,
        )
        self._jobs.start(self._task(self._subject(), wish).copied, on_result=self._copy)

    def _has_events(self) -> bool:
        columns = self._timeline.picture.columns
        if columns is not None and len(columns):
            return True
        self._say(self.tr("There are no events with a date to draw."))
        return False

    # What is drawn

    def _subject(self, choice: PictureChoice | None = None) -> Subject:
        """The events of the window; their titles come where they are drawn."""
        from timeline_app.painting.credits import credit
        from timeline_app.painting.dates import format_interval
        from timeline_app.painting.sheets import Subject

        picture, snapshot = self._timeline.picture, self._session.snapshot
        columns = picture.columns
        if columns is None:
            raise PictureError("There are no events with a date to draw.")
        is_dated = choice is not None and choice.is_dated
        today = Interval.of_date(datetime.now(UTC).astimezone().date())
        listings = snapshot.listings if snapshot is not None else ()
        return Subject(
            columns=columns,
            titles=lambda _ids: {},
            title=choice.title if choice is not None else "",
            source=credit(listing.source for listing in listings if listing.is_checked),
            made=format_interval(today, self._desk.locale) if is_dated else "",
            undated=len(snapshot.undated) if snapshot is not None else 0,
            lane_words=picture.lane_words,
            lane_colors=self._timeline.lane_colors.shown(columns.lanes),
        )

    def _wish(self, choice: PictureChoice) -> Wish:
        from timeline_app.painting.wishes import Wish
        from timeline_app.ui.panels.picture_dialog import Scope, Shape

        is_view = choice.scope is Scope.VIEW
        return Wish(
            kind=choice.shape.kind,
            size_px=choice.size_px,
            scale=choice.scale if choice.shape is Shape.PNG else 1.0,
            theme=_theme_of(self._window.palette()) if choice.theme is Theme.SYSTEM else choice.theme,
            paper=choice.paper if choice.shape is Shape.PAGES else None,
            is_landscape=choice.is_landscape,
            view=self._timeline.view if is_view else None,
            layout=self._timeline.lane_layout if is_view else None,
            interval=self._session.ranges.hull if choice.scope is Scope.RANGE else None,
            is_whole=True,
        )

    def _task(self, subject: Subject, wish: Wish, choice: PictureChoice | None = None) -> PictureTask:
        from timeline_app.ui.panels.picture_dialog import Scope

        is_of_ranges = choice is not None and choice.scope is Scope.RANGE
        ranges = self._session.ranges if is_of_ranges else EVERYTHING
        font, locale = QFont(self._timeline.font()), QLocale(self._desk.locale)
        return PictureTask(self._session.library.path, subject, wish, font, locale, ranges)

    def _preview(self, choice: PictureChoice) -> None:
        from timeline_app.ui.panels.picture_dialog import PREVIEW_PX

        dialog = self._dialog
        if dialog is None:
            return
        ratio = dialog.devicePixelRatioF()
        room = (round(PREVIEW_PX[0] * ratio), round(PREVIEW_PX[1] * ratio))
        task = self._task(self._subject(choice), self._wish(choice), choice)

        def work() -> Generator[tuple[QImage, int] | None, None, str | None]:
            is_any = False
            try:
                for answer in task.preview(room):
                    is_any = is_any or answer is not None
                    yield answer
            except PictureError as error:
                return str(error)
            return None if is_any else ""

        self._stop_preview()
        self._preview_job = self._jobs.start(work, on_value=self._show_preview, on_result=self._show_no_preview)

    def _stop_preview(self) -> None:
        """Give up the one that is drawn: another is wanted, or none."""
        if self._preview_job is not None:
            self._preview_job.cancel()
            self._preview_job = None

    def _show_preview(self, answer: tuple[QImage, int] | None) -> None:
        if self._dialog is not None and answer is not None:
            picture, pages = answer
            self._dialog.show_preview(picture, self.tr("%Ln pages", None, pages) if pages > 1 else "")

    def _show_no_preview(self, why: str | None) -> None:
        if self._dialog is not None and why is not None:
            self._dialog.show_nothing(why or self.tr("There are no events with a date to draw."))

    # Where it goes

    def _save(self, choice: PictureChoice) -> None:
        """Ask for the file, whose name may say that it is to be of another kind, and draw it."""
        from timeline_app.painting.export import kind_of

        path = self._ask(choice)
        if path is None:
            return
        wish = replace(self._wish(choice), kind=kind_of(path))
        if wish.kind is not choice.shape.kind:
            wish = replace(wish, paper=None)
        _ = wish.format  # what cannot be drawn is said now
        self._choice = choice
        task = self._task(self._subject(choice), wish, choice)
        if self._dialog is not None:
            self._dialog.accept()
        self._run(lambda: task.saved(path), path)

    def _ask(self, choice: PictureChoice) -> Path | None:
        from timeline_app.painting.export import Kind

        suffix = choice.shape.kind.value
        kinds = {
            ".png": self.tr("Pictures (*.png)"),
            ".svg": self.tr("Drawings (*.svg)"),
            ".pdf": self.tr("Documents (*.pdf)"),
        }
        listed = ";;".join([kinds.pop(suffix), *kinds.values()])
        start = str(Path(self.folder, self.tr("timeline") + suffix)) if self.folder else f"timeline{suffix}"
        name, _ = QFileDialog.getSaveFileName(
            self._dialog or self._window, self.tr("Save picture as"), start, listed
        )
        if not name:
            return None
        path = with_suffix(name, {kind.value for kind in Kind}, suffix)
        self.folder = str(path.parent)
        return path if may_write(self._dialog or self._window, name, path) else None

    def _run(self, work: Callable[[], object], path: Path) -> None:
        progress = QProgressDialog(self.tr("Drawing {name}…").format(name=path.name), "", 0, 0, self._window)
        progress.setWindowTitle(self.tr("Export picture"))
        progress.setCancelButtonText(self.tr("Cancel"))
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(_PATIENCE_MS)
        progress.setAutoReset(False)
        job = self._jobs.start(work, on_result=self._tell, on_value=lambda _: progress.setValue(0))
        progress.canceled.connect(job.cancel)
        job.ended.connect(progress.close)
        job.ended.connect(progress.deleteLater)

    def _tell(self, path: Path | None) -> None:
        if path is not None:
            self._say(self.tr("Picture saved in {path}").format(path=path))

    def _copy(self, pictures: tuple[QImage, bytes]) -> None:
        bitmap, drawing = pictures
        mime = QMimeData()
        mime.setImageData(bitmap)
        mime.setData("image/svg+xml", QByteArray(drawing))
        QApplication.clipboard().setMimeData(mime)
        self._say(self.tr("Picture copied"))

    def _say(self, text: str) -> None:
        self._desk.parts.range_bar.show_message(text)

    def _forget(self, _result: int) -> None:
        self._stop_preview()
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _theme_of(palette: QPalette) -> Theme:
    """The theme whose colours the window has."""
    ground = palette.color(QPalette.ColorRole.Base)
    themes = (Theme.LIGHT, Theme.DARK, Theme.HIGH_CONTRAST)
    return next((t for t in themes if palette_of(t).color(QPalette.ColorRole.Base) == ground), Theme.LIGHT)
