<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArticleDates</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>%Ln dates set. Undo takes them back.</source>
            <translation>
                <numerusform>%Ln date set. Undo takes it back.</numerusform>
                <numerusform>%Ln dates set. Undo takes them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>change the dates of %Ln articles</source>
            <translation>
                <numerusform>change the date of %Ln article</numerusform>
                <numerusform>change the dates of %Ln articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>%Ln events copied as a table</source>
            <translation>
                <numerusform>%Ln event copied as a table</numerusform>
                <numerusform>%Ln events copied as a table</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>%Ln events saved in {path}</source>
            <translation>
                <numerusform>%Ln event saved in {path}</numerusform>
                <numerusform>%Ln events saved in {path}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Summary copied, with %Ln sources</source>
            <translation>
                <numerusform>Summary copied, with %Ln source</numerusform>
                <numerusform>Summary copied, with %Ln sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/clipboard.py" />
            <source>The clipboard takes at most %Ln events.</source>
            <translation>
                <numerusform>The clipboard takes at most %Ln event.</numerusform>
                <numerusform>The clipboard takes at most %Ln events.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/desk.py" />
            <source>%Ln events are selected: copying takes all of them, a change the current one.</source>
            <translation>
                <numerusform>%Ln event is selected: copying takes it, a change as well.</numerusform>
                <numerusform>%Ln events are selected: copying takes all of them, a change the current one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/desk.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} of %Ln event</numerusform>
                <numerusform>{n} of %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Removed %Ln articles – Undo brings them back.</source>
            <translation>
                <numerusform>Removed %Ln article – Undo brings it back.</numerusform>
                <numerusform>Removed %Ln articles – Undo brings them back.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/editing.py" />
            <source>hide %Ln events</source>
            <translation>
                <numerusform>hide %Ln event</numerusform>
                <numerusform>hide %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Told by %Ln articles.</source>
            <translation>
                <numerusform>Told by %Ln article.</numerusform>
                <numerusform>Told by %Ln articles.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} of %Ln event</numerusform>
                <numerusform>{n} of %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>%Ln entries become one.</source>
            <translation>
                <numerusform>%Ln entry becomes one.</numerusform>
                <numerusform>%Ln entries become one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>At most %Ln events can be merged at once.</source>
            <translation>
                <numerusform>At most %Ln event can be merged at once.</numerusform>
                <numerusform>At most %Ln events can be merged at once.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>merge %Ln events</source>
            <translation>
                <numerusform>merge %Ln event</numerusform>
                <numerusform>merge %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PassingOn</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/passing_on.py" />
            <source>%Ln events copied</source>
            <translation>
                <numerusform>%Ln event copied</numerusform>
                <numerusform>%Ln events copied</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Pinning</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/pinning.py" />
            <source>bring %Ln sentences back</source>
            <translation>
                <numerusform>bring %Ln sentence back</numerusform>
                <numerusform>bring %Ln sentences back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Present</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/present.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RangeBar</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln files not read</source>
            <translation>
                <numerusform>%Ln file not read</numerusform>
                <numerusform>%Ln files not read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>{n} of %Ln articles</source>
            <translation>
                <numerusform>{n} of %Ln article</numerusform>
                <numerusform>{n} of %Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} of %Ln event</numerusform>
                <numerusform>{n} of %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/session.py" />
            <source>the %Ln most important events</source>
            <translation>
                <numerusform>the %Ln most important event</numerusform>
                <numerusform>the %Ln most important events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>This entry is told %Ln times. Check what is another happening:</source>
            <translation>
                <numerusform>This entry is told %Ln time. Check what is another happening:</numerusform>
                <numerusform>This entry is told %Ln times. Check what is another happening:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpokenTimeline</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events from {first} to {last}</source>
            <translation>
                <numerusform>%Ln event from {first} to {last}</numerusform>
                <numerusform>%Ln events from {first} to {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events in {n} ranges: {ranges}</source>
            <translation>
                <numerusform>%Ln event in {n} ranges: {ranges}</numerusform>
                <numerusform>%Ln events in {n} ranges: {ranges}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events, {date}</source>
            <translation>
                <numerusform>%Ln event, {date}</numerusform>
                <numerusform>%Ln events, {date}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>In view: {first} to {last}, %Ln events</source>
            <translation>
                <numerusform>In view: {first} to {last}, %Ln event</numerusform>
                <numerusform>In view: {first} to {last}, %Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>No range chosen, %Ln events</source>
            <translation>
                <numerusform>No range chosen, %Ln event</numerusform>
                <numerusform>No range chosen, %Ln events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryText</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>%Ln sentences struck out</source>
            <translation>
                <numerusform>%Ln sentence struck out</numerusform>
                <numerusform>%Ln sentences struck out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>and %Ln more sentences, which are copied and exported along with these</source>
            <translation>
                <numerusform>and %Ln more sentence, which is copied and exported along with these</numerusform>
                <numerusform>and %Ln more sentences, which are copied and exported along with these</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearScopes</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln selected articles</source>
            <translation>
                <numerusform>%Ln selected article</numerusform>
                <numerusform>%Ln selected articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in the library</source>
            <translation>
                <numerusform>%Ln unsure date in the library</numerusform>
                <numerusform>%Ln unsure dates in the library</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in “{folder}”</source>
            <translation>
                <numerusform>%Ln unsure date in “{folder}”</numerusform>
                <numerusform>%Ln unsure dates in “{folder}”</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in “{folder}” and its sub-folders</source>
            <translation>
                <numerusform>%Ln unsure date in “{folder}” and its sub-folders</numerusform>
                <numerusform>%Ln unsure dates in “{folder}” and its sub-folders</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>YearsDialog</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>%Ln days do not exist in that year.</source>
            <translation>
                <numerusform>%Ln day does not exist in that year.</numerusform>
                <numerusform>%Ln days do not exist in that year.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Set %Ln dates</source>
            <translation>
                <numerusform>Set %Ln date</numerusform>
                <numerusform>Set %Ln dates</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/credits.py" />
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/crowd_tips.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln event</numerusform>
                <numerusform>%Ln events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/overview.py" />
            <source>%Ln events, {first} – {last}</source>
            <translation>
                <numerusform>%Ln event, {first} – {last}</numerusform>
                <numerusform>%Ln events, {first} – {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/sheets.py" />
            <source>%Ln more without a date</source>
            <translation>
                <numerusform>%Ln more without a date</numerusform>
                <numerusform>%Ln more without a date</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/labels.py" />
            <source>%Ln sources</source>
            <translation>
                <numerusform>%Ln source</numerusform>
                <numerusform>%Ln sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/parts.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} of %Ln event</numerusform>
                <numerusform>{n} of %Ln events</numerusform>
            </translation>
        </message>
    </context>
</TS>
