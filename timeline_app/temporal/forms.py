"""The table of forms: the name that a rule of `resources/temporal` gives, and the function that resolves it."""

from collections.abc import Callable

from timeline_app.temporal import clock, dates, durations, holidays, periods, relative
from timeline_app.temporal.frame import Context
from timeline_app.temporal.parts import Parts
from timeline_app.temporal.resolved import Resolved

Form = Callable[[Parts, Context], Resolved | None]

FORMS: dict[str, Form] = {
    "written": dates.written,
    "calendar": dates.calendar,
    "year_end": relative.year_end,
    "holiday": holidays.holiday,
    "month": dates.month_form,
    "relday": dates.relday,
    "year": dates.year,
    "bare_year": dates.bare_year,
    "decade": dates.decade,
    "century": dates.century,
    "week_day": dates.week_day,
    "nth_weekday": dates.nth_weekday,
    "nth_day": relative.nth_day,
    "last_day": dates.last_day,
    "deictic": relative.deictic,
    "shift": relative.shift,
    "quarter": periods.quarter,
    "half": periods.half,
    "year_before": periods.year_before,
    "period": periods.period,
    "whole": relative.whole,
    "season": periods.season,
    "time": clock.time,
    "daypart": clock.daypart,
    "duration": durations.duration,
    "set": durations.set_form,
    "ref": durations.ref,
    "soon": durations.soon,
    "present": durations.present,
}
