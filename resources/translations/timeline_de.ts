<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;About Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Add event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Clear range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Colour…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Copy summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Deutsch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Edit event…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;English</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Export events…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Files that could not be read…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Fit range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Go</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Hide event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Merge…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;New library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Next event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Note…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Open articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Previous event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Reader</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Split…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Type a range…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A colour of your own; its name is in the tooltip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Add an event that no article tells</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Alt+drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ar&amp;ticles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Begin an empty library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Card behind a card, bar below a mark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Change &amp;article's date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a range without snapping to the calendar</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a range; its ends can be dragged after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a value or take it back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose several events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Clear filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Colours of the des&amp;ktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy &amp;events as a table</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the events in the range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the library to a file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the summary with its sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Delete an event that you added</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Delete e&amp;vent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Depends on a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Double click</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Drag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Edit &amp;date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Edit &amp;title…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Eve&amp;nt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Export s&amp;ummary…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Extend range to the &amp;earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Extend range to the &amp;later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Extend the range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fi&amp;lter…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Find a value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit all events into the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit an event into the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit the chosen range, else where most events are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fold and unfold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Give a whole folder its year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to &amp;source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to the source of the chosen event, again to the next that tells of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hi&amp;gh contrast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hollow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hollow and dashed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Language of the de&amp;sktop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Make one entry of the chosen events, or of one and others that are found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Mark struck through</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Middle button, Space+drag, two fingers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Move along the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Move to &amp;lane…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Not known more exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open &amp;folder…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open &amp;library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open a .timeline file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open article files</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open every article of a folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open the &amp;sample articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Previous and next event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Read the articles that come along</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Remo&amp;ve article from library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save library &amp;as…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save the events as CSV or JSON lines</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save the summary as text, Markdown or HTML</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Search articles and events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Set &amp;year of several articles…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Shift+← →</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Sho&amp;w hidden events again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show all events again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show everything again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show only events with a participant, place, source …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show the event's sentence in its article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Signs on the timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Soft ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Space, Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ta&amp;gs…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Take tellings out of an entry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>The year is assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Title, date, lane, colour, tags and note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Told by several sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Wheel, pinch</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Wide bar at a card's edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Zoom at the pointer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>← →</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>≈ … ?</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleDates</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>%Ln dates set. Undo takes them back.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>Date of the article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>Set the year of {articles}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>Setting dates: {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>There is no article yet. Open some first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>change the date of an article</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>change the dates of %Ln articles</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleDelegate</name>
        <message>
            <location filename="../../timeline_app/ui/panels/article_delegate.py" />
            <source>Click for the other dates that were weighed (F2).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_delegate.py" />
            <source>no date: set it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_delegate.py" />
            <source>{inside} of {total}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/article_model.py" />
            <source>events in range: {inside} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_model.py" />
            <source>events: {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_model.py" />
            <source>no date</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticleText</name>
        <message>
            <location filename="../../timeline_app/ui/panels/reader.py" />
            <source>&amp;Add event from selection…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/reader.py" />
            <source>Article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArticlesPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>&amp;All articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>&amp;Remove from library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Change &amp;date…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Date it {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Set &amp;year of several articles…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ChipButton</name>
        <message>
            <location filename="../../timeline_app/ui/panels/chip_button.py" />
            <source>Clear: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/chip_button.py" />
            <source>Click to clear it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ColourNames</name>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Blue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Green</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Grey</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>No colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Orange</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Purple</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Red</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Teal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Yellow</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>About Timeline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Articles (*.txt *.md *.html *.htm *.xhtml);;All files (*)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>New library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Open a folder of articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Open articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Open library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Save library as</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>The sample articles were not installed along with the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Timeline libraries (*.timeline)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Timeline {version}

What happened when, with the sentence to prove it.

This library: {path}
Nothing leaves this machine.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>{path} exists already. Open it, or choose another name.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>%Ln events copied as a table</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>%Ln events saved in {path}</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Export events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Export summary</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Summary copied, with %Ln sources</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>There is no summary to copy yet.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>&amp;Another date:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>&amp;Find it again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>19 Aug 2020, August 2020, 2020-08-19, or just the year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>Forget the date that was set by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>It is right</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>No date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>Or was it:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>Take this date for certain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>{share} likely</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Describing</name>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>&amp;Colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>&amp;New lane…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Add event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Added by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>D&amp;elete event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Edit event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Main lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Move to &amp;lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Name of the lane:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>New lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Only an event that you added can be deleted. Hide this one instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>add event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>change the colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>delete event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>edit event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>move to another lane</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>No dated event passes the filter: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>No dated events in the articles that are checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>Nothing found for “{words}”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>Telling {n} of {all}: {source}. Enter goes to the next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>The filter leaves this event out of what is shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>The filter leaves this event out.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/desk.py" />
            <source>{n} of %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <location filename="../../timeline_app/ui/panels/doubt_sign.py" />
            <source>date unsure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/doubt_sign.py" />
            <source>year assumed</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Date of the event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Edit title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>No event is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Removed %Ln articles – Undo brings them back.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Removed “{title}” – Undo brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Title of the event:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>edit date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>edit title</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/editing.py" />
            <source>hide %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>hide event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>leave all articles out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>leave an article out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>remove articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>show all articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>show an article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>show hidden events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Colour:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Date:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Lane:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Note:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Title:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>19 Aug 2020, August 2020, 18–19 August 2020</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>Choose a lane, or type the name of a new one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>Main lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>Ta&amp;gs:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>What you want to remember of it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Changed by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Colour: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Lane: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Note: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>The year is assumed: the article does not write it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Told by %Ln articles.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>did not happen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>doubtful</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>if</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>likely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>undated</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EventsPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/events.py" />
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/events.py" />
            <source>No events here. Choose a longer range, clear it with Esc, or clear the filter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>&amp;Copy all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Every file was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Everything else was read. These files were left out:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Files that were not read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Reason</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source> or </source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Conditional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Dated by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Did it happen?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>How sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>It happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Its own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Likely: {share} and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Main lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>No source named</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Sure or not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Sure: {share} and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>The article's date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>The text before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Very sure: {share} and more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Who</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>You</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>an unnamed source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>at least {share} sure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>conditional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>country or place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>dated by {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>from {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>happened</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>in {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>its own words</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>lane {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>main</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>tag {names}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>the article's date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>the text before it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>you</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>events: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>{n} more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>{title}, chosen: {n}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>%Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Clear all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Find a name, a place, a tag …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Find in the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Nothing in the filter is called “{words}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Show all events again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Space chooses a value. Letters find one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>There are no events to choose from yet.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>{n} of %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Filtering</name>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Only from {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Only in {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Only with {name}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <location filename="../../timeline_app/ui/panels/labels.py" />
            <source>over {percent}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/labels.py" />
            <source>under {percent}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Layout</name>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Clear the filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Filter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Reader</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../timeline_app/ui/window.py" />
            <source>Articles are being read: the window will speak the other language at the next start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/window.py" />
            <source>Something in the program went wrong: {error}

Your library is safe. Details are in {log}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/window.py" />
            <source>Timeline</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>&amp;Merge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>Events that may be the same happening</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>Find another event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>Merge with…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>No other event was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>is the same happening as:</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>%Ln entries become one.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>At most %Ln events can be merged at once.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Choose the events first that are one happening: Ctrl+click adds one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>S&amp;ources ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>The entry was split.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Their dates differ: the entry keeps {date}, the date of “{title}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>This event is no longer shown.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>This event is told once: there is nothing to split.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Undo takes it back.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>merge %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>split an entry</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Present</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/present.py" />
            <source>%Ln more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Colour: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Edmundson</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>KL-Sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>LSA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Lane: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>LexRank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Luhn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>News</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Note: {text}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Reduction</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Short sentences made of frequent words, each word counting less once it is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>SumBasic</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Summary of {range}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Tags: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>TextRank</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that most others resemble: the common ground of many articles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that share most words with the others; favours long ones.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that take up the words of the title, the first one preferred.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that weigh most in the themes of the text; favours varied wording.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences where the text's frequent words stand closest together.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences with most words in common with all others; quick and plain.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The set of sentences whose words are spread most like those of the whole text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>The year is assumed: the article does not write it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Told by {sources}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>What the title announces and the opening tells, without saying anything twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>added by hand</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/model/event.py" />
            <source>conditional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/model/event.py" />
            <source>denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/model/event.py" />
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>undated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>{date}, year assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>{heading} · only: {words}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RangeBar</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln articles</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln files not read</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Filter: {words}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Progress</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Reading {done} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Reading…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Show everything again (Esc)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Show which files could not be read, and why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Type a range: 18–19 Aug 2020; Oct 2020</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>{n} of %Ln articles</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>{n} of %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/reader.py" />
            <source>Choose an article or an event to read it here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <location filename="../../timeline_app/ui/session.py" />
            <source>This is no longer in the library; it was removed from another window.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>&amp;Part all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>&amp;Take out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>Each telling becomes an entry of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>Split entry</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>This entry is told %Ln times. Check what is another happening:</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>SpokenTimeline</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>Chosen: {ranges}</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>In view: {first} to {last}, %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>No events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>No range chosen, {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>from {first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>in {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>year assumed</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{events} in %Ln ranges</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{events} {ranges}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{first} to {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{place}, lane {lane}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>&amp;Copy summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>&amp;Length</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>How many sentences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Method</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Sentences</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SummaryText</name>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Nothing to summarize here. Open an article, tick one, choose a longer range, or clear the filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <location filename="../../timeline_app/ui/panels/tag_field.py" />
            <source>court, to be checked</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <location filename="../../timeline_app/ui/timeline/canvas.py" />
            <source>Timeline of events</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>&amp;Recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Export</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Search articles and events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Toolbar</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>&amp;Open files…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>&amp;Try the sample articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>Everything stays on this computer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>Open articles and see their dated events on a timeline, each with the sentence that proves it, beside a summary of the days that you choose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>Open fol&amp;der…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>What happened when?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>… or drop files and folders anywhere in this window.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Workplace</name>
        <message>
            <location filename="../../timeline_app/ui/workplace.py" />
            <source>{words} {change}</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearScopes</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln selected articles</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in the library</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in “{folder}”</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in “{folder}” and its sub-folders</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>This article</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearsDialog</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>%Ln days do not exist in that year.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>&amp;Articles:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>&amp;Year:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>2020</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>How likely the year is, if all of these articles are of one year</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Set %Ln dates</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Set dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>What will change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Year of several articles</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>YearsModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>So far</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>Then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>no date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>no such day</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q1 {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q2 {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q3 {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q4 {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>afternoon of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>around {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>autumn {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>evening of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>first half of {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>morning of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>night of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>second half of {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>spring {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>summer {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} century</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} century BC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} millennium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} millennium BC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {year}s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>week of {date}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>winter {year}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>{year} BC</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/parts.py" />
            <source>%Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/sheets.py" />
            <source>%Ln more without a date</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/labels.py" />
            <source>%Ln sources</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/picture.py" />
            <source>Main lane</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/sheets.py" />
            <source>No dated events here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>around this time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>conditional</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>depends on a condition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>known to the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>less exactly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>planned</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>the higher, the more events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>the year is assumed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>to the month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>told by several sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../timeline_app/painting/chips.py" />
            <source>{count} undated</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/parts.py" />
            <source>{n} of %Ln events</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
