<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Actions</name>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;About Timeline</source>
            <translation>&amp;Über Timeline</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Add event…</source>
            <translation>Ereignis &amp;hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Article</source>
            <translation>&amp;Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Back</source>
            <translation>Zur&amp;ück</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Clear range</source>
            <translation>Zeitra&amp;um aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Colour…</source>
            <translation>&amp;Farbe …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Copy summary</source>
            <translation>&amp;Zusammenfassung kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Days</source>
            <translation>&amp;Tage</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Deutsch</source>
            <translation>&amp;Deutsch</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Earliest event</source>
            <translation>&amp;Frühestes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Edit event…</source>
            <translation>Ereignis &amp;bearbeiten …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;English</source>
            <translation>&amp;English</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Events</source>
            <translation>Ere&amp;ignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Export events…</source>
            <translation>E&amp;reignisse exportieren …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Files that could not be read…</source>
            <translation>&amp;Nicht gelesene Dateien …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Find…</source>
            <translation>&amp;Suchen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Fit range</source>
            <translation>&amp;Zeitraum einpassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Heading</source>
            <translation>&amp;Überschrift</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Hide event</source>
            <translation>Ereignis &amp;ausblenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Keyboard and mouse</source>
            <translation>&amp;Tastatur und Maus</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Last event</source>
            <translation>&amp;Letztes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Merge…</source>
            <translation>&amp;Zusammenführen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;New library…</source>
            <translation>&amp;Neue Bibliothek …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Next event</source>
            <translation>N&amp;ächstes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;No lanes</source>
            <translation>&amp;Keine Spuren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Note…</source>
            <translation>&amp;Notiz …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Numbers of the sources</source>
            <translation>&amp;Nummern der Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Open articles…</source>
            <translation>&amp;Artikel öffnen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Own lanes</source>
            <translation>&amp;Eigene Spuren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Participant</source>
            <translation>&amp;Beteiligte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Previous event</source>
            <translation>&amp;Voriges Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Reader</source>
            <translation>Lesea&amp;nsicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Redo</source>
            <translation>&amp;Wiederholen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Source</source>
            <translation>&amp;Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Sources</source>
            <translation>&amp;Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Split…</source>
            <translation>A&amp;ufteilen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Tag</source>
            <translation>&amp;Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A colour of your own; its name is in the tooltip</source>
            <translation>Eine selbst gewählte Farbe; ihr Name steht im Hinweis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A lane for each article</source>
            <translation>Eine Spur je Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A lane for each place</source>
            <translation>Eine Spur je Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A lane for each source</source>
            <translation>Eine Spur je Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A lane for each tag</source>
            <translation>Eine Spur je Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A lane for each who takes part</source>
            <translation>Eine Spur je Beteiligtem</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A letter</source>
            <translation>Ein Buchstabe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A page of lanes down</source>
            <translation>Eine Seite Spuren nach unten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A page of lanes up</source>
            <translation>Eine Seite Spuren nach oben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A view &amp;earlier</source>
            <translation>Eine Ansicht &amp;früher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A view la&amp;ter</source>
            <translation>Eine &amp;Ansicht später</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>A&amp;dd the event's time</source>
            <translation>&amp;Zeit des Ereignisses hinzunehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Add an event that no article tells</source>
            <translation>Ein Ereignis hinzufügen, von dem kein Artikel berichtet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>All events in one lane</source>
            <translation>Alle Ereignisse in einer Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Alt+drag</source>
            <translation>Alt+Ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ar&amp;ticles</source>
            <translation>Ar&amp;tikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Before sentences that do not say their dates</source>
            <translation>Vor Sätzen, die ihr Datum nicht nennen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Begin an empty library</source>
            <translation>Eine leere Bibliothek beginnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Behind each sentence, and in the list of the articles</source>
            <translation>Hinter jedem Satz und in der Liste der Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Card behind a card, bar below a mark</source>
            <translation>Karte hinter einer Karte, Balken unter einer Marke</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Change &amp;article's date…</source>
            <translation>&amp;Datum des Artikels ändern …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a range without snapping to the calendar</source>
            <translation>Einen Zeitraum wählen, ohne am Kalender einzurasten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a range: everything else follows</source>
            <translation>Einen Zeitraum wählen: alles andere folgt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a range; its ends can be dragged after</source>
            <translation>Einen Zeitraum wählen; seine Enden lassen sich danach ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose a value or take it back</source>
            <translation>Einen Wert wählen oder abwählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose an event</source>
            <translation>Ein Ereignis wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose its time as well</source>
            <translation>Auch seine Zeit wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose no range</source>
            <translation>Keinen Zeitraum wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose no range: show everything again</source>
            <translation>Keinen Zeitraum wählen: wieder alles zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose one more range</source>
            <translation>Einen weiteren Zeitraum wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose several events</source>
            <translation>Mehrere Ereignisse wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose the event's ti&amp;me</source>
            <translation>Zeit &amp;des Ereignisses wählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose what comes before the range</source>
            <translation>Wählen, was vor dem Zeitraum liegt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Choose what follows the range</source>
            <translation>Wählen, was auf den Zeitraum folgt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Clear filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Click</source>
            <translation>Klick</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Click on a lane's sign</source>
            <translation>Klick auf das Zeichen einer Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Co&amp;mmand palette…</source>
            <translation>&amp;Befehlspalette …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Co&amp;py event</source>
            <translation>Ereignis &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Colours of the des&amp;ktop</source>
            <translation>&amp;Farben des Systems</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy &amp;events as a table</source>
            <translation>&amp;Ereignisse als Tabelle kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy &amp;with</source>
            <translation>Kopieren &amp;mit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy p&amp;icture</source>
            <translation>&amp;Bild kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the chosen events as text</source>
            <translation>Die gewählten Ereignisse als Text kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the events in the range</source>
            <translation>Die Ereignisse des Zeitraums kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the library to a file</source>
            <translation>Die Bibliothek in eine Datei kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the sentence with its source; where none is chosen, the summary</source>
            <translation>Den Satz mit seiner Quelle kopieren; ist keiner gewählt, die Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the summary with its sources</source>
            <translation>Die Zusammenfassung mit ihren Quellen kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Copy the timeline in view as a picture and a drawing</source>
            <translation>Die sichtbare Zeitleiste als Bild und als Zeichnung kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+C</source>
            <translation>Strg+C</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+F</source>
            <translation>Strg+F</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+P</source>
            <translation>Strg+P</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+click</source>
            <translation>Strg+Klick</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+click in a range</source>
            <translation>Strg+Klick in einen Zeitraum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ctrl+drag</source>
            <translation>Strg+Ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>D&amp;ates in brackets</source>
            <translation>&amp;Daten in Klammern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Delete an event that you added</source>
            <translation>Ein selbst hinzugefügtes Ereignis löschen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Delete e&amp;vent</source>
            <translation>&amp;Ereignis löschen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Denied</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Depends on a condition</source>
            <translation>Hängt von einer Bedingung ab</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Double click</source>
            <translation>Doppelklick</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Doubtful</source>
            <translation>Zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Drag</source>
            <translation>Ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Drag a chosen event</source>
            <translation>Ein gewähltes Ereignis ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Drag below a lane's name</source>
            <translation>Unter dem Namen einer Spur ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Drag in the overview's frame</source>
            <translation>Im Rahmen der Übersicht ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Drop its text in another program, or the event on another lane</source>
            <translation>Seinen Text in ein anderes Programm legen oder das Ereignis auf eine andere Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Edit &amp;date…</source>
            <translation>&amp;Datum ändern …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Edit &amp;title…</source>
            <translation>&amp;Titel ändern …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>End &amp;of the timeline</source>
            <translation>&amp;Ende der Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Enter</source>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Enter, click</source>
            <translation>Eingabe, Klick</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Esc while dragging</source>
            <translation>Esc beim Ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Eve&amp;nt</source>
            <translation>&amp;Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Event in the lane above</source>
            <translation>Ereignis in der Spur darüber</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Event in the lane below</source>
            <translation>Ereignis in der Spur darunter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Export &amp;picture…</source>
            <translation>Bild &amp;exportieren …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Export s&amp;ummary…</source>
            <translation>&amp;Zusammenfassung exportieren …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Extend range to the earlier</source>
            <translation>Zeitraum nach früher erweitern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Extend range to the later</source>
            <translation>Zeitraum nach später erweitern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Extend the range to there</source>
            <translation>Den Zeitraum bis dorthin erweitern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fi&amp;lter…</source>
            <translation>Fi&amp;lter …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fi&amp;rst event</source>
            <translation>E&amp;rstes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Find a value</source>
            <translation>Einen Wert finden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Find any command by its name</source>
            <translation>Jeden Befehl bei seinem Namen finden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit all events into the timeline</source>
            <translation>Alle Ereignisse in die Zeitleiste einpassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit an event or a range into the timeline</source>
            <translation>Ein Ereignis oder einen Zeitraum in die Zeitleiste einpassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit the chosen range, else the chosen event</source>
            <translation>Den gewählten Zeitraum einpassen, sonst das gewählte Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fit the chosen ranges, else the chosen event, else where most events are</source>
            <translation>Die gewählten Zeiträume einpassen, sonst das gewählte Ereignis, sonst die meisten Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fold and unfold</source>
            <translation>Ein- und ausklappen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fold lane</source>
            <translation>Spur einklappen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fold or open the lane</source>
            <translation>Die Spur ein- oder ausklappen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Fold or open the lane of the chosen event</source>
            <translation>Die Spur des gewählten Ereignisses ein- oder ausklappen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>For&amp;ward</source>
            <translation>&amp;Vorwärts</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Give a whole folder its year</source>
            <translation>Einem ganzen Ordner sein Jahr geben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go back to the view before</source>
            <translation>Zur vorigen Ansicht zurückgehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go forward again</source>
            <translation>Wieder vorwärts gehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to &amp;source</source>
            <translation>Zur &amp;Textstelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to the next part of the window</source>
            <translation>Zum nächsten Teil des Fensters gehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to the part of the window before</source>
            <translation>Zum vorigen Teil des Fensters gehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to the sentence in its article</source>
            <translation>Zum Satz in seinem Artikel gehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to the sentences of the summary</source>
            <translation>Zu den Sätzen der Zusammenfassung gehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Go to the source of the chosen event, again to the next that tells of it</source>
            <translation>Zur Textstelle des gewählten Ereignisses, nochmals zur nächsten, die davon berichtet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hi&amp;gh contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hollow</source>
            <translation>Hohl</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hollow and dashed</source>
            <translation>Hohl und gestrichelt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Home</source>
            <translation>Pos1</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Hover</source>
            <translation>Darauf zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Its menu</source>
            <translation>Sein Menü</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>La&amp;nguage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Lane&amp;s by</source>
            <translation>S&amp;puren nach</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Lanes that you have named</source>
            <translation>Spuren, die Sie benannt haben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Lanes with most events first</source>
            <translation>Spuren mit den meisten Ereignissen zuerst</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Language of the de&amp;sktop</source>
            <translation>&amp;Sprache des Systems</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Leave everything as it was</source>
            <translation>Alles lassen, wie es war</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Leave the sentence</source>
            <translation>Den Satz verlassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Let the range begin later</source>
            <translation>Den Zeitraum später beginnen lassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Let the range end earlier</source>
            <translation>Den Zeitraum früher enden lassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Lig&amp;ht</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Light the sentence on the timeline and in the reader; signs pin it and strike it out</source>
            <translation>Den Satz auf der Zeitleiste und im Artikel hervorheben; Zeichen heften ihn an und streichen ihn</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Make its time the range</source>
            <translation>Seine Zeit zum Zeitraum machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Make one entry of the chosen events, or of one and others that are found</source>
            <translation>Aus den gewählten Ereignissen einen Eintrag machen oder aus einem und anderen, die gefunden werden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Make the lane higher</source>
            <translation>Die Spur höher machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Make the lane higher or lower, double click: as it was</source>
            <translation>Die Spur höher oder niedriger machen; Doppelklick: wie zuvor</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Make the lane lower</source>
            <translation>Die Spur niedriger machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Mark struck through</source>
            <translation>Durchgestrichene Marke</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Menu of the lane</source>
            <translation>Menü der Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Middle button, Space+drag, two fingers</source>
            <translation>Mittlere Taste, Leertaste+Ziehen, zwei Finger</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Move along the timeline</source>
            <translation>Die Zeitleiste verschieben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Move to &amp;lane…</source>
            <translation>&amp;In eine Spur verschieben …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>N&amp;umber of events</source>
            <translation>&amp;Zahl der Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ne&amp;xt pane</source>
            <translation>&amp;Nächster Bereich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Nearer, earlier, farther, later, as long as they are held</source>
            <translation>Näher, früher, ferner, später, solange sie gehalten werden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Next of several ranges</source>
            <translation>Nächster von mehreren Zeiträumen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Not known more exactly</source>
            <translation>Nicht genauer bekannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open &amp;folder…</source>
            <translation>&amp;Ordner öffnen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open &amp;library…</source>
            <translation>B&amp;ibliothek öffnen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open a .timeline file</source>
            <translation>Eine .timeline-Datei öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open all lanes and make them equally high</source>
            <translation>Alle Spuren ausklappen und gleich hoch machen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open article files</source>
            <translation>Artikeldateien öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open every article of a folder</source>
            <translation>Alle Artikel eines Ordners öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Open the &amp;sample articles</source>
            <translation>Beispielartikel &amp;öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>P&amp;lace</source>
            <translation>&amp;Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Paler</source>
            <translation>Blasser</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Pin the sentence: it is told in every range that holds it; again to unpin it</source>
            <translation>Den Satz anheften: er steht in jedem Zeitraum, der ihn enthält; noch einmal, um ihn zu lösen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Previo&amp;us pane</source>
            <translation>Voriger &amp;Bereich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Previous and next event</source>
            <translation>Voriges und nächstes Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Previous and next sentence</source>
            <translation>Voriger und nächster Satz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Previous of several ranges</source>
            <translation>Voriger von mehreren Zeiträumen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Read the articles that come along</source>
            <translation>Die mitgelieferten Artikel lesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Read the chosen event where it was found</source>
            <translation>Das gewählte Ereignis lesen, wo es gefunden wurde</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Remo&amp;ve article from library</source>
            <translation>&amp;Artikel aus der Bibliothek entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Reset lanes</source>
            <translation>Spuren zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Right click on an event or a lane's name</source>
            <translation>Rechtsklick auf ein Ereignis oder den Namen einer Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>S&amp;ummary</source>
            <translation>Zusa&amp;mmenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save library &amp;as…</source>
            <translation>Bibliothek &amp;speichern unter …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save the events as CSV or JSON lines</source>
            <translation>Die Ereignisse als CSV oder JSON-Zeilen speichern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save the summary as text, Markdown or HTML</source>
            <translation>Die Zusammenfassung als Text, Markdown oder HTML speichern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Save the timeline as a picture, a drawing or pages for print</source>
            <translation>Die Zeitleiste als Bild, Zeichnung oder Druckseiten speichern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Scroll the lanes</source>
            <translation>Durch die Spuren blättern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Scroll to the lanes above</source>
            <translation>Zu den Spuren darüber blättern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Scroll to the lanes below</source>
            <translation>Zu den Spuren darunter blättern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Search articles and events</source>
            <translation>Artikel und Ereignisse durchsuchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Set &amp;year of several articles…</source>
            <translation>&amp;Jahr mehrerer Artikel festlegen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Shift+click</source>
            <translation>Umschalt+Klick</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Sho&amp;w hidden events again</source>
            <translation>Ausgeblendete Ereignisse &amp;wieder zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show &amp;all</source>
            <translation>&amp;Alles zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show all events</source>
            <translation>Alle Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show all events again</source>
            <translation>Wieder alle Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show only events with a participant, place, source …</source>
            <translation>Nur Ereignisse zeigen mit bestimmten Beteiligten, Orten, Quellen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show the event's sentence in its article</source>
            <translation>Den Satz des Ereignisses in seinem Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Show the last events</source>
            <translation>Die letzten Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Signs on the timeline</source>
            <translation>Zeichen auf der Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Soft ends</source>
            <translation>Weiche Enden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Sort lanes b&amp;y</source>
            <translation>Spuren &amp;ordnen nach</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Sort lanes by their earliest events</source>
            <translation>Spuren nach ihren frühesten Ereignissen ordnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Sort lanes by their names</source>
            <translation>Spuren nach ihren Namen ordnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Space+drag</source>
            <translation>Leertaste+Ziehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Space, Enter</source>
            <translation>Leertaste, Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Strike the sentence out: another is told in its place</source>
            <translation>Den Satz streichen: ein anderer tritt an seine Stelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>T&amp;ype a range…</source>
            <translation>Ze&amp;itraum eingeben …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Ta&amp;gs…</source>
            <translation>&amp;Schlagwörter …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Take it back</source>
            <translation>Ihn zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Take tellings out of an entry</source>
            <translation>Fundstellen aus einem Eintrag lösen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Take the range back</source>
            <translation>Den Zeitraum zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>The days as headings, where a summary goes by them</source>
            <translation>Die Tage als Überschriften, wo eine Zusammenfassung nach ihnen geht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>The list of the articles</source>
            <translation>Die Liste der Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>The year is assumed</source>
            <translation>Das Jahr ist angenommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Timeline</source>
            <translation>Zeitleiste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Title, date, lane, colour, tags and note</source>
            <translation>Titel, Datum, Spur, Farbe, Schlagwörter und Notiz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>To begin with</source>
            <translation>Für den Anfang</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Told by several sources</source>
            <translation>Von mehreren Quellen berichtet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>W A S D</source>
            <translation>W A S D</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>What it is a summary of</source>
            <translation>Wovon es eine Zusammenfassung ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Wheel over the lanes' names, Alt+wheel</source>
            <translation>Mausrad über den Namen der Spuren, Alt+Mausrad</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Wheel, pinch</source>
            <translation>Mausrad, Spreizgeste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Wheel, two fingers up and down, pinch</source>
            <translation>Mausrad, zwei Finger auf und ab, Spreizgeste</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Wide bar at a card's edge</source>
            <translation>Breiter Balken am Rand einer Karte</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>X, Del</source>
            <translation>X, Entf</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Zoom &amp;in</source>
            <translation>V&amp;ergrößern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Zoom &amp;out</source>
            <translation>Ve&amp;rkleinern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>Zoom at the pointer</source>
            <translation>An der Stelle des Zeigers zoomen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>← →</source>
            <translation>← →</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>↑ ↓</source>
            <translation>↑ ↓</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/actions.py" />
            <source>≈ … ?</source>
            <translation>≈ … ?</translation>
        </message>
    </context>
    <context>
        <name>ArticleDates</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>%Ln dates set. Undo takes them back.</source>
            <translation>
                <numerusform>%Ln Datum gesetzt. „Rückgängig“ nimmt es zurück.</numerusform>
                <numerusform>%Ln Daten gesetzt. „Rückgängig“ nimmt sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>Date of the article</source>
            <translation>Datum des Artikels</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>Set the year of {articles}…</source>
            <translation>Jahr festlegen: {articles} …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>Setting dates: {done} of {total}</source>
            <translation>Daten werden gesetzt: {done} von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>There is no article yet. Open some first.</source>
            <translation>Es gibt noch keinen Artikel. Öffnen Sie zuerst einige.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>change the date of an article</source>
            <translation>Datum eines Artikels ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/article_dates.py" />
            <source>change the dates of %Ln articles</source>
            <translation>
                <numerusform>Datum von %Ln Artikel ändern</numerusform>
                <numerusform>Daten von %Ln Artikeln ändern</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArticleDelegate</name>
        <message>
            <location filename="../../timeline_app/ui/panels/article_delegate.py" />
            <source>Click for the other dates that were weighed (F2).</source>
            <translation>Klicken Sie, um die anderen erwogenen Daten zu sehen (F2).</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_delegate.py" />
            <source>no date: set it</source>
            <translation>kein Datum: festlegen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_delegate.py" />
            <source>{inside} of {total}</source>
            <translation>{inside} von {total}</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/article_model.py" />
            <source>events in range: {inside} of {total}</source>
            <translation>Ereignisse im Zeitraum: {inside} von {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_model.py" />
            <source>events: {total}</source>
            <translation>Ereignisse: {total}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/article_model.py" />
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
    </context>
    <context>
        <name>ArticleText</name>
        <message>
            <location filename="../../timeline_app/ui/panels/reader.py" />
            <source>&amp;Add event from selection…</source>
            <translation>&amp;Ereignis aus der Auswahl hinzufügen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/reader.py" />
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>ArticlesPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>&amp;All articles</source>
            <translation>&amp;Alle Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>&amp;Remove from library</source>
            <translation>Aus der Bibliothek &amp;entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Change &amp;date…</source>
            <translation>&amp;Datum ändern …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Date it {date}</source>
            <translation>Auf {date} datieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/articles.py" />
            <source>Set &amp;year of several articles…</source>
            <translation>&amp;Jahr mehrerer Artikel festlegen …</translation>
        </message>
    </context>
    <context>
        <name>ChipButton</name>
        <message>
            <location filename="../../timeline_app/ui/panels/chip_button.py" />
            <source>Clear: {words}</source>
            <translation>Aufheben: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/chip_button.py" />
            <source>Click to clear it.</source>
            <translation>Klicken hebt ihn auf.</translation>
        </message>
    </context>
    <context>
        <name>ColourNames</name>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Blue</source>
            <translation>Blau</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>No colour</source>
            <translation>Keine Farbe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Purple</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Red</source>
            <translation>Rot</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Teal</source>
            <translation>Blaugrün</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/colour_names.py" />
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
    </context>
    <context>
        <name>CommandPalette</name>
        <message>
            <location filename="../../timeline_app/ui/panels/command_palette.py" />
            <source>Command palette</source>
            <translation>Befehlspalette</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/command_palette.py" />
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/command_palette.py" />
            <source>Find a command</source>
            <translation>Einen Befehl finden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/command_palette.py" />
            <source>No command is called so.</source>
            <translation>Kein Befehl heißt so.</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>About Timeline</source>
            <translation>Über Timeline</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Articles (*.txt *.md *.html *.htm *.xhtml);;All files (*)</source>
            <translation>Artikel (*.txt *.md *.html *.htm *.xhtml);;Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>New library</source>
            <translation>Neue Bibliothek</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Open a folder of articles</source>
            <translation>Einen Ordner mit Artikeln öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Open articles</source>
            <translation>Artikel öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Open library</source>
            <translation>Bibliothek öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Save library as</source>
            <translation>Bibliothek speichern unter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>The sample articles were not installed along with the program.</source>
            <translation>Die Beispielartikel wurden nicht mit dem Programm installiert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Timeline libraries (*.timeline)</source>
            <translation>Timeline-Bibliotheken (*.timeline)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>Timeline {version}

What happened when, with the sentence to prove it.

This library: {path}
Nothing leaves this machine.</source>
            <translation>Timeline {version}

Was wann geschah, mit dem Satz, der es belegt.

Diese Bibliothek: {path}
Nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/commands.py" />
            <source>{path} exists already. Open it, or choose another name.</source>
            <translation>{path} gibt es schon. Öffnen Sie sie oder wählen Sie einen anderen Namen.</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>%Ln events copied as a table</source>
            <translation>
                <numerusform>%Ln Ereignis als Tabelle kopiert</numerusform>
                <numerusform>%Ln Ereignisse als Tabelle kopiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>%Ln events saved in {path}</source>
            <translation>
                <numerusform>%Ln Ereignis in {path} gespeichert</numerusform>
                <numerusform>%Ln Ereignisse in {path} gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>CSV (*.csv);;JSON lines (*.jsonl)</source>
            <translation>CSV (*.csv);;JSON-Zeilen (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/clipboard.py" />
            <source>Choose a shorter range, or export the events to a file.</source>
            <translation>Wählen Sie einen kürzeren Zeitraum oder exportieren Sie die Ereignisse in eine Datei.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Events are being copied or saved already. Wait for it, or cancel it.</source>
            <translation>Es werden schon Ereignisse kopiert oder gespeichert. Warten Sie das ab oder brechen Sie es ab.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Export events</source>
            <translation>Ereignisse exportieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Export summary</source>
            <translation>Zusammenfassung exportieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Markdown (*.md);;Text (*.txt);;HTML (*.html)</source>
            <translation>Markdown (*.md);;Text (*.txt);;HTML (*.html)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Nothing was copied: the summary is being made anew.</source>
            <translation>Nichts wurde kopiert: Die Zusammenfassung wird gerade neu gemacht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Sentence copied</source>
            <translation>Satz kopiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Summary copied, with %Ln sources</source>
            <translation>
                <numerusform>Zusammenfassung mit %Ln Quelle kopiert</numerusform>
                <numerusform>Zusammenfassung mit %Ln Quellen kopiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>Summary copied, without its sources</source>
            <translation>Zusammenfassung ohne ihre Quellen kopiert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/clipboard.py" />
            <source>The clipboard takes at most %Ln events.</source>
            <translation>
                <numerusform>Die Zwischenablage fasst höchstens %Ln Ereignis.</numerusform>
                <numerusform>Die Zwischenablage fasst höchstens %Ln Ereignisse.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>The summary is copied as soon as it is made.</source>
            <translation>Die Zusammenfassung wird kopiert, sobald sie fertig ist.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/copying.py" />
            <source>There is no summary to copy yet.</source>
            <translation>Es gibt noch keine Zusammenfassung zum Kopieren.</translation>
        </message>
    </context>
    <context>
        <name>DateDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>&amp;Another date:</source>
            <translation>&amp;Anderes Datum:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>&amp;Find it again</source>
            <translation>&amp;Neu ermitteln</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>19 Aug 2020, August 2020, 2020-08-19, or just the year</source>
            <translation>19. Aug. 2020, August 2020, 2020-08-19 oder nur das Jahr</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>Forget the date that was set by hand</source>
            <translation>Das von Hand gesetzte Datum vergessen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>It is right</source>
            <translation>Es stimmt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>No date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>Or was it:</source>
            <translation>Oder war es:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>Take this date for certain.</source>
            <translation>Dieses Datum als sicher nehmen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/date_dialog.py" />
            <source>{share} likely</source>
            <translation>zu {share} wahrscheinlich</translation>
        </message>
    </context>
    <context>
        <name>Describing</name>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>&amp;Colour</source>
            <translation>&amp;Farbe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>&amp;New lane…</source>
            <translation>&amp;Neue Spur …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Add event</source>
            <translation>Ereignis hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Added by hand.</source>
            <translation>Von Hand hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation>Wählen Sie zuerst ein Ereignis: mit einem Klick auf der Zeitleiste oder in der Tabelle.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>D&amp;elete event</source>
            <translation>Ereignis &amp;löschen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Edit event</source>
            <translation>Ereignis bearbeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Main lane</source>
            <translation>Hauptspur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Move to &amp;lane</source>
            <translation>In &amp;Spur verschieben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Name of the lane:</source>
            <translation>Name der Spur:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>New lane</source>
            <translation>Neue Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>Only an event that you added can be deleted. Hide this one instead.</source>
            <translation>Nur ein selbst hinzugefügtes Ereignis kann gelöscht werden. Blenden Sie dieses stattdessen aus.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>add event</source>
            <translation>Ereignis hinzufügen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>change the colour</source>
            <translation>Farbe ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>delete event</source>
            <translation>Ereignis löschen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>edit event</source>
            <translation>Ereignis bearbeiten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/describing.py" />
            <source>move to another lane</source>
            <translation>in eine andere Spur verschieben</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/desk.py" />
            <source>%Ln events are selected: copying takes all of them, a change the current one.</source>
            <translation>
                <numerusform>%Ln Ereignis ist ausgewählt: Kopieren betrifft es, eine Änderung auch.</numerusform>
                <numerusform>%Ln Ereignisse sind ausgewählt: Kopieren betrifft alle, eine Änderung nur das aktuelle.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>No dated event passes the filter: {words}</source>
            <translation>Kein datiertes Ereignis entspricht dem Filter: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>No dated events in the articles that are checked</source>
            <translation>Keine datierten Ereignisse in den angekreuzten Artikeln</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>Nothing found for “{words}”</source>
            <translation>Nichts gefunden für „{words}“</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>Telling {n} of {all}: {source}. Enter goes to the next.</source>
            <translation>Fundstelle {n} von {all}: {source}. Die Eingabetaste führt zur nächsten.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>The filter leaves this event out of what is shown.</source>
            <translation>Der Filter lässt dieses Ereignis nicht zu.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>The filter leaves this event out.</source>
            <translation>Der Filter lässt dieses Ereignis nicht zu.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/desk.py" />
            <source>What several articles tell is being merged: there will be fewer events.</source>
            <translation>Was mehrere Artikel berichten, wird zusammengelegt: Die Zahl der Ereignisse sinkt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/desk.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} von %Ln Ereignis</numerusform>
                <numerusform>{n} von %Ln Ereignissen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Doubt</name>
        <message>
            <location filename="../../timeline_app/ui/panels/doubt_sign.py" />
            <source>date unsure</source>
            <translation>Datum unsicher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/doubt_sign.py" />
            <source>year assumed</source>
            <translation>Jahr angenommen</translation>
        </message>
    </context>
    <context>
        <name>Editing</name>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation>Wählen Sie zuerst ein Ereignis: mit einem Klick auf der Zeitleiste oder in der Tabelle.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Date of the event</source>
            <translation>Datum des Ereignisses</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Edit title</source>
            <translation>Titel ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>No event is hidden.</source>
            <translation>Kein Ereignis ist ausgeblendet.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Removed %Ln articles – Undo brings them back.</source>
            <translation>
                <numerusform>%Ln Artikel entfernt – „Rückgängig“ bringt ihn zurück.</numerusform>
                <numerusform>%Ln Artikel entfernt – „Rückgängig“ bringt sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Removed “{title}” – Undo brings it back.</source>
            <translation>„{title}“ entfernt – „Rückgängig“ bringt den Artikel zurück.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>Title of the event:</source>
            <translation>Titel des Ereignisses:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>edit date</source>
            <translation>Datum ändern</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>edit title</source>
            <translation>Titel ändern</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/editing.py" />
            <source>hide %Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis ausblenden</numerusform>
                <numerusform>%Ln Ereignisse ausblenden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>hide event</source>
            <translation>Ereignis ausblenden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>leave all articles out</source>
            <translation>alle Artikel weglassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>leave an article out</source>
            <translation>einen Artikel weglassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>remove articles</source>
            <translation>Artikel entfernen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>show all articles</source>
            <translation>alle Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>show an article</source>
            <translation>einen Artikel zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/editing.py" />
            <source>show hidden events</source>
            <translation>ausgeblendete Ereignisse zeigen</translation>
        </message>
    </context>
    <context>
        <name>EventDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Colour:</source>
            <translation>&amp;Farbe:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Date:</source>
            <translation>&amp;Datum:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Lane:</source>
            <translation>&amp;Spur:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Note:</source>
            <translation>&amp;Notiz:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>&amp;Title:</source>
            <translation>&amp;Titel:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>19 Aug 2020, August 2020, 18–19 August 2020</source>
            <translation>19. Aug. 2020, August 2020, 18.–19. August 2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>Choose a lane, or type the name of a new one</source>
            <translation>Wählen Sie eine Spur oder geben Sie den Namen einer neuen ein</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>Main lane</source>
            <translation>Hauptspur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>Ta&amp;gs:</source>
            <translation>Schlag&amp;wörter:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_dialog.py" />
            <source>What you want to remember of it</source>
            <translation>Was Sie sich dazu merken wollen</translation>
        </message>
    </context>
    <context>
        <name>EventModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Changed by hand.</source>
            <translation>Von Hand geändert.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Colour: {name}</source>
            <translation>Farbe: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Lane: {name}</source>
            <translation>Spur: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>The year is assumed: the article does not write it.</source>
            <translation>Das Jahr ist angenommen: Der Artikel nennt es nicht.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Told by %Ln articles.</source>
            <translation>
                <numerusform>Von %Ln Artikel berichtet.</numerusform>
                <numerusform>Von %Ln Artikeln berichtet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>did not happen</source>
            <translation>nicht geschehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>doubtful</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>if</source>
            <translation>falls</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/event_model.py" />
            <source>undated</source>
            <translation>ohne Datum</translation>
        </message>
    </context>
    <context>
        <name>EventsPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/events.py" />
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/events.py" />
            <source>No events here. Choose a longer range, clear it with Esc, or clear the filter.</source>
            <translation>Hier gibt es keine Ereignisse. Wählen Sie einen längeren Zeitraum, heben Sie ihn mit Esc auf, oder heben Sie den Filter auf.</translation>
        </message>
    </context>
    <context>
        <name>FailuresDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>&amp;Copy all</source>
            <translation>Alles &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Every file was read.</source>
            <translation>Alle Dateien wurden gelesen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Everything else was read. These files were left out:</source>
            <translation>Alles andere wurde gelesen. Diese Dateien wurden ausgelassen:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Files that were not read</source>
            <translation>Nicht gelesene Dateien</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/failures.py" />
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>FileNames</name>
        <message>
            <location filename="../../timeline_app/ui/file_names.py" />
            <source>Replace file</source>
            <translation>Datei ersetzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/file_names.py" />
            <source>{name} exists already. Replace it?</source>
            <translation>{name} gibt es schon. Ersetzen?</translation>
        </message>
    </context>
    <context>
        <name>Filter</name>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source> or </source>
            <translation> oder </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Conditional</source>
            <translation>Bedingt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Dated by</source>
            <translation>Datiert nach</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Denied</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Did it happen?</source>
            <translation>Ist es geschehen?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>How sure</source>
            <translation>Wie sicher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>It happened</source>
            <translation>Es ist geschehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Its own words</source>
            <translation>Eigene Angabe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Lane</source>
            <translation>Spur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Likely: {share} and more</source>
            <translation>Wahrscheinlich: ab {share}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Main lane</source>
            <translation>Hauptspur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>No source named</source>
            <translation>Keine Quelle genannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Sure or not</source>
            <translation>Sicher oder nicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Sure: {share} and more</source>
            <translation>Sicher: ab {share}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>The article's date</source>
            <translation>Datum des Artikels</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>The text before it</source>
            <translation>Vorangehender Text</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Very sure: {share} and more</source>
            <translation>Sehr sicher: ab {share}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Where</source>
            <translation>Wo</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>You</source>
            <translation>Sie selbst</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>an unnamed source</source>
            <translation>einer ungenannten Quelle</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>at least {share} sure</source>
            <translation>mindestens zu {share} sicher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>conditional</source>
            <translation>bedingt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>country or place</source>
            <translation>Land oder Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>dated by {names}</source>
            <translation>datiert nach: {names}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>denied</source>
            <translation>bestritten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>from {names}</source>
            <translation>aus: {names}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>happened</source>
            <translation>geschehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>in {names}</source>
            <translation>in: {names}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>its own words</source>
            <translation>eigener Angabe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>lane {names}</source>
            <translation>Spur: {names}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>main</source>
            <translation>Hauptspur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>person</source>
            <translation>Person</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>tag {names}</source>
            <translation>Schlagwort: {names}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>the article's date</source>
            <translation>dem Datum des Artikels</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>the text before it</source>
            <translation>dem vorangehenden Text</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_words.py" />
            <source>you</source>
            <translation>Ihnen selbst</translation>
        </message>
    </context>
    <context>
        <name>FilterModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>events: {n}</source>
            <translation>Ereignisse: {n}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>{n} more…</source>
            <translation>{n} weitere …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_model.py" />
            <source>{title}, chosen: {n}</source>
            <translation>{title}, gewählt: {n}</translation>
        </message>
    </context>
    <context>
        <name>FilterPanel</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Clear all</source>
            <translation>Alle aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Find a name, a place, a tag …</source>
            <translation>Suchen: Name, Ort, Schlagwort …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Find in the filter</source>
            <translation>Im Filter suchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Nothing in the filter is called “{words}”.</source>
            <translation>Nichts im Filter heißt „{words}“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Show all events again</source>
            <translation>Wieder alle Ereignisse zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>Space chooses a value. Letters find one.</source>
            <translation>Die Leertaste wählt einen Wert. Buchstaben finden einen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>There are no events to choose from yet.</source>
            <translation>Es gibt noch keine Ereignisse zur Auswahl.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/filter_panel.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} von %Ln Ereignis</numerusform>
                <numerusform>{n} von %Ln Ereignissen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Filtering</name>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Clear the filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Only from {name}</source>
            <translation>Nur aus: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Only in {name}</source>
            <translation>Nur in: {name}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/filtering.py" />
            <source>Only with {name}</source>
            <translation>Nur mit: {name}</translation>
        </message>
    </context>
    <context>
        <name>Labels</name>
        <message>
            <location filename="../../timeline_app/ui/panels/labels.py" />
            <source>over {percent}</source>
            <translation>über {percent}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/labels.py" />
            <source>under {percent}</source>
            <translation>unter {percent}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/labels.py" />
            <source>“{words}”</source>
            <translation>„{words}“</translation>
        </message>
    </context>
    <context>
        <name>LaneBar</name>
        <message>
            <location filename="../../timeline_app/ui/timeline/lane_bar.py" />
            <source>Lanes</source>
            <translation>Spuren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/lane_bar.py" />
            <source>Lanes {first} to {last} of {n}</source>
            <translation>Spuren {first} bis {last} von {n}</translation>
        </message>
    </context>
    <context>
        <name>LaneMenu</name>
        <message>
            <location filename="../../timeline_app/ui/lane_menu.py" />
            <source>&amp;Fold</source>
            <translation>Ein&amp;klappen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/lane_menu.py" />
            <source>&amp;Height as it was</source>
            <translation>&amp;Höhe wie zuvor</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/lane_menu.py" />
            <source>&amp;Open</source>
            <translation>&amp;Ausklappen</translation>
        </message>
    </context>
    <context>
        <name>Laning</name>
        <message>
            <location filename="../../timeline_app/ui/laning.py" />
            <source>All events that are shown are of one lane.</source>
            <translation>Alle gezeigten Ereignisse gehören in dieselbe Spur.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/laning.py" />
            <source>An event that fits several lanes stands only in the one that fits most events.</source>
            <translation>Ein Ereignis, das in mehrere Spuren passt, steht nur in der, in die die meisten Ereignisse passen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/laning.py" />
            <source>An event that several articles tell of stands in the lane of one of them only.</source>
            <translation>Ein Ereignis, von dem mehrere Artikel berichten, steht nur in der Spur eines von ihnen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/laning.py" />
            <source>move to another lane</source>
            <translation>in eine andere Spur verschieben</translation>
        </message>
    </context>
    <context>
        <name>Layout</name>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Clear the filter</source>
            <translation>Filter aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/layout.py" />
            <source>Reader</source>
            <translation>Leseansicht</translation>
        </message>
    </context>
    <context>
        <name>LengthField</name>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>&amp;Length</source>
            <translation>&amp;Länge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>Length</source>
            <translation>Länge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>Unit of the length</source>
            <translation>Einheit der Länge</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>What the length is counted in: per cent are of the sentences</source>
            <translation>Worin die Länge gezählt wird: Prozent sind solche der Sätze</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>per cent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>sentences</source>
            <translation>Sätze</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/length_field.py" />
            <source>words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <location filename="../../timeline_app/ui/window.py" />
            <source>Articles are being read: the window will speak the other language at the next start.</source>
            <translation>Es werden gerade Artikel gelesen: Das Fenster spricht die andere Sprache ab dem nächsten Start.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window.py" />
            <source>Something in the program went wrong: {error}

Your library is safe. Details are in {log}.</source>
            <translation>Im Programm ist ein Fehler aufgetreten: {error}

Ihre Bibliothek ist sicher. Näheres steht in {log}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/window.py" />
            <source>Timeline</source>
            <translation>Timeline</translation>
        </message>
    </context>
    <context>
        <name>MarkSentences</name>
        <message>
            <location filename="../../timeline_app/ui/undo.py" />
            <source>The sentence is no longer in its article.</source>
            <translation>Der Satz steht nicht mehr in seinem Artikel.</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>&amp;Merge</source>
            <translation>&amp;Zusammenführen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>Events that may be the same happening</source>
            <translation>Ereignisse, die dasselbe Geschehen sein können</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>Find another event</source>
            <translation>Ein anderes Ereignis finden</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>Merge with…</source>
            <translation>Zusammenführen mit …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>No other event was found.</source>
            <translation>Kein anderes Ereignis wurde gefunden.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/merge_dialog.py" />
            <source>is the same happening as:</source>
            <translation>ist dasselbe Geschehen wie:</translation>
        </message>
    </context>
    <context>
        <name>Merging</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>%Ln entries become one.</source>
            <translation>
                <numerusform>%Ln Eintrag wird zu einem.</numerusform>
                <numerusform>%Ln Einträge werden zu einem.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>At most %Ln events can be merged at once.</source>
            <translation>
                <numerusform>Höchstens %Ln Ereignis kann auf einmal zusammengeführt werden.</numerusform>
                <numerusform>Höchstens %Ln Ereignisse können auf einmal zusammengeführt werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation>Wählen Sie zuerst ein Ereignis: mit einem Klick auf der Zeitleiste oder in der Tabelle.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Choose the events first that are one happening: Ctrl+click adds one.</source>
            <translation>Wählen Sie zuerst die Ereignisse, die ein einziges Geschehen sind: Strg+Klick nimmt eines hinzu.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>S&amp;ources ({n})</source>
            <translation>&amp;Quellen ({n})</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>The entry was split.</source>
            <translation>Der Eintrag wurde aufgeteilt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Their dates differ: the entry keeps {date}, the date of “{title}”.</source>
            <translation>Ihre Daten weichen ab: Der Eintrag behält {date}, das Datum von „{title}“.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>This event is no longer shown.</source>
            <translation>Dieses Ereignis wird nicht mehr gezeigt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>This event is told once: there is nothing to split.</source>
            <translation>Von diesem Ereignis wird nur einmal berichtet: Es gibt nichts aufzuteilen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>Undo takes it back.</source>
            <translation>„Rückgängig“ nimmt es zurück.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/merging.py" />
            <source>merge %Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis zusammenführen</numerusform>
                <numerusform>%Ln Ereignisse zusammenführen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/merging.py" />
            <source>split an entry</source>
            <translation>einen Eintrag aufteilen</translation>
        </message>
    </context>
    <context>
        <name>MethodBox</name>
        <message>
            <location filename="../../timeline_app/ui/panels/method_box.py" />
            <source>Method</source>
            <translation>Verfahren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/method_box.py" />
            <source>Method: {description}</source>
            <translation>Verfahren: {description}</translation>
        </message>
    </context>
    <context>
        <name>PassingOn</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/passing_on.py" />
            <source>%Ln events copied</source>
            <translation>
                <numerusform>%Ln Ereignis kopiert</numerusform>
                <numerusform>%Ln Ereignisse kopiert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/passing_on.py" />
            <source>Choose an event first: click one on the timeline or in the table.</source>
            <translation>Wählen Sie zuerst ein Ereignis: mit einem Klick auf der Zeitleiste oder in der Tabelle.</translation>
        </message>
    </context>
    <context>
        <name>PictureDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>&amp;As:</source>
            <translation>&amp;Als:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>&amp;Colours:</source>
            <translation>&amp;Farben:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>&amp;Landscape</source>
            <translation>&amp;Querformat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>&amp;Paper:</source>
            <translation>&amp;Papier:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>&amp;Show:</source>
            <translation>&amp;Inhalt:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>&amp;Title:</source>
            <translation>&amp;Titel:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Another size</source>
            <translation>Andere Größe</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>As in the window</source>
            <translation>Wie im Fenster</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>As on the screen</source>
            <translation>Wie auf dem Bildschirm</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Document of one sheet (PDF)</source>
            <translation>Dokument auf einem Blatt (PDF)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Drawing whose words stay words (SVG)</source>
            <translation>Zeichnung, deren Text Text bleibt (SVG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Height in pixels</source>
            <translation>Höhe in Pixeln</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Light, for print</source>
            <translation>Hell, für den Druck</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>None</source>
            <translation>Ohne</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Pages for print (PDF)</source>
            <translation>Seiten für den Druck (PDF)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Picture (PNG)</source>
            <translation>Bild (PNG)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>S&amp;harpness:</source>
            <translation>&amp;Schärfe:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Sa&amp;ve as…</source>
            <translation>Speichern &amp;unter …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Say when it was &amp;made</source>
            <translation>Zeit der &amp;Erstellung angeben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Si&amp;ze:</source>
            <translation>&amp;Größe:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>The chosen range</source>
            <translation>Der gewählte Zeitraum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>What is in view</source>
            <translation>Was zu sehen ist</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>Width in pixels</source>
            <translation>Breite in Pixeln</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/picture_dialog.py" />
            <source>{n} times as many pixels</source>
            <translation>{n}-mal so viele Pixel</translation>
        </message>
    </context>
    <context>
        <name>PictureExport</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln Seite</numerusform>
                <numerusform>%Ln Seiten</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Documents (*.pdf)</source>
            <translation>Dokumente (*.pdf)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Drawing {name}…</source>
            <translation>{name} wird gezeichnet …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Drawings (*.svg)</source>
            <translation>Zeichnungen (*.svg)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Export picture</source>
            <translation>Bild exportieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Picture copied</source>
            <translation>Bild kopiert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Picture saved in {path}</source>
            <translation>Bild in {path} gespeichert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>Save picture as</source>
            <translation>Bild speichern unter</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>There are no events with a date to draw.</source>
            <translation>Es gibt keine Ereignisse mit einem Datum zum Zeichnen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/picture_export.py" />
            <source>timeline</source>
            <translation>zeitleiste</translation>
        </message>
    </context>
    <context>
        <name>Pinning</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/pinning.py" />
            <source>bring %Ln sentences back</source>
            <translation>
                <numerusform>%Ln Satz zurückholen</numerusform>
                <numerusform>%Ln Sätze zurückholen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pinning.py" />
            <source>pin sentence</source>
            <translation>Satz anheften</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pinning.py" />
            <source>strike sentence out</source>
            <translation>Satz streichen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/pinning.py" />
            <source>unpin sentence</source>
            <translation>Satz lösen</translation>
        </message>
    </context>
    <context>
        <name>Present</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/present.py" />
            <source>%Ln more</source>
            <translation>
                <numerusform>%Ln weitere</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Added: the article says only {words}.</source>
            <translation>Ergänzt: Im Artikel steht nur {words}.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Added: the sentence names no date.</source>
            <translation>Ergänzt: Der Satz nennt kein Datum.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Colour: {words}</source>
            <translation>Farbe: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Dates in brackets were added.</source>
            <translation>Daten in eckigen Klammern wurden ergänzt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Edmundson</source>
            <translation>Edmundson</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>KL-Sum</source>
            <translation>KL-Sum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>LSA</source>
            <translation>LSA</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Lane: {words}</source>
            <translation>Spur: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>LexRank</source>
            <translation>LexRank</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Luhn</source>
            <translation>Luhn</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>News</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Note: {text}</source>
            <translation>Notiz: {text}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Nothing found for “{words}”. Search for other words, or clear the search.</source>
            <translation>Nichts gefunden für „{words}“. Suchen Sie nach anderen Wörtern, oder leeren Sie die Suche.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Reduction</source>
            <translation>Reduction</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Sentence</source>
            <translation>Satz</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>Short sentences made of frequent words, each word counting less once it is told.</source>
            <translation>Kurze Sätze aus häufigen Wörtern; jedes Wort zählt weniger, sobald es gesagt ist.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>SumBasic</source>
            <translation>SumBasic</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Summarizing {range}…</source>
            <translation>{range} wird zusammengefasst …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Summarizing: {range}…</source>
            <translation>Zusammenfassung entsteht: {range} …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Summarizing…</source>
            <translation>Wird zusammengefasst …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Summary of {range}</source>
            <translation>Zusammenfassung: {range}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Summary: {range}</source>
            <translation>Zusammenfassung: {range}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Tags: {words}</source>
            <translation>Schlagwörter: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>TextRank</source>
            <translation>TextRank</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that most others resemble: the common ground of many articles.</source>
            <translation>Die Sätze, denen die meisten anderen ähneln: das Gemeinsame vieler Artikel.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that share most words with the others; favours long ones.</source>
            <translation>Die Sätze, die die meisten Wörter mit den anderen teilen; bevorzugt lange.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that take up the words of the title, the first one preferred.</source>
            <translation>Die Sätze, die die Wörter des Titels aufnehmen; der erste wird bevorzugt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences that weigh most in the themes of the text; favours varied wording.</source>
            <translation>Die Sätze, die in den Themen des Textes am meisten wiegen; bevorzugt abwechslungsreichen Ausdruck.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences where the text's frequent words stand closest together.</source>
            <translation>Die Sätze, in denen die häufigen Wörter des Textes am dichtesten stehen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The sentences with most words in common with all others; quick and plain.</source>
            <translation>Die Sätze mit den meisten gemeinsamen Wörtern mit allen anderen; schnell und schlicht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>The set of sentences whose words are spread most like those of the whole text.</source>
            <translation>Die Auswahl von Sätzen, deren Wörter am ehesten so verteilt sind wie die des ganzen Textes.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>The year is assumed: the article does not write it.</source>
            <translation>Das Jahr ist angenommen: Der Artikel nennt es nicht.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>Told by {sources}</source>
            <translation>Berichtet von {sources}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/summaries/methods.py" />
            <source>What the title announces and the opening tells, without saying anything twice.</source>
            <translation>Was der Titel ankündigt und der Anfang berichtet, ohne etwas zweimal zu sagen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>added by hand</source>
            <translation>von Hand hinzugefügt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/model/event.py" />
            <source>conditional</source>
            <translation>bedingt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/model/event.py" />
            <source>denied</source>
            <translation>bestritten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/model/event.py" />
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/present.py" />
            <source>undated</source>
            <translation>ohne Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>{date} (year assumed)</source>
            <translation>{date} (Jahr angenommen)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>{date}, year assumed</source>
            <translation>{date}, Jahr angenommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_words.py" />
            <source>{heading} · only: {words}</source>
            <translation>{heading} · nur: {words}</translation>
        </message>
    </context>
    <context>
        <name>RangeBar</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>%Ln files not read</source>
            <translation>
                <numerusform>%Ln Datei nicht gelesen</numerusform>
                <numerusform>%Ln Dateien nicht gelesen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Clear</source>
            <translation>Aufheben</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Filter: {words}</source>
            <translation>Filter: {words}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Range</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Reading {done} of {total}</source>
            <translation>{done} von {total} werden gelesen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Reading…</source>
            <translation>Wird gelesen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Show everything again (Esc)</source>
            <translation>Wieder alles zeigen (Esc)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Show which files could not be read, and why</source>
            <translation>Zeigen, welche Dateien nicht gelesen werden konnten und warum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>Type a range: 18–19 Aug 2020; Oct 2020</source>
            <translation>Zeitraum: 18.–19. Aug. 2020; Okt. 2020</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>{n} of %Ln articles</source>
            <translation>
                <numerusform>{n} von %Ln Artikel</numerusform>
                <numerusform>{n} von %Ln Artikeln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/rangebar.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} von %Ln Ereignis</numerusform>
                <numerusform>{n} von %Ln Ereignissen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReaderPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/reader.py" />
            <source>Choose an article or an event to read it here.</source>
            <translation>Wählen Sie einen Artikel oder ein Ereignis, um hier zu lesen.</translation>
        </message>
    </context>
    <context>
        <name>SentenceSigns</name>
        <message>
            <location filename="../../timeline_app/ui/panels/sentence_signs.py" />
            <source>Pin sentence</source>
            <translation>Satz anheften</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/sentence_signs.py" />
            <source>Pin the sentence: it is told in every range that holds it (P)</source>
            <translation>Den Satz anheften: er steht in jedem Zeitraum, der ihn enthält (P)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/sentence_signs.py" />
            <source>Pinned: told in every range that holds it. Click to unpin it (P)</source>
            <translation>Angeheftet: steht in jedem Zeitraum, der ihn enthält. Klick löst ihn (P)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/sentence_signs.py" />
            <source>Strike sentence out</source>
            <translation>Satz streichen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/sentence_signs.py" />
            <source>Strike the sentence out: another is told in its place (X)</source>
            <translation>Den Satz streichen: ein anderer tritt an seine Stelle (X)</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/sentence_signs.py" />
            <source>Unpin sentence</source>
            <translation>Satz lösen</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>A day in {date}, the date told before.</source>
            <translation>Ein Tag im zuvor genannten Zeitraum ({date}).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>A length of time.</source>
            <translation>Eine Dauer.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>A line at the head of the text says {date}, which was another weekday than is written beside it.</source>
            <translation>Eine Zeile am Anfang des Textes sagt {date}; das war ein anderer Wochentag, als daneben steht.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>A line at the head of the text says {date}.</source>
            <translation>Eine Zeile am Anfang des Textes sagt {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>A share of {number} per cent is less than one sentence of {sentences}: one is told.</source>
            <translation>Ein Anteil von {number} Prozent ist weniger als ein Satz von {sentences}: Einer wird wiedergegeben.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>A year before {anchor}.</source>
            <translation>Ein Jahr vor {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Added by hand.</source>
            <translation>Von Hand hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Against it: {sentence}</source>
            <translation>Dagegen: {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>An article is no longer in the library; it was removed from another window.</source>
            <translation>Ein Artikel ist nicht mehr in der Bibliothek; er wurde in einem anderen Fenster entfernt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Another article of its folder is of {date}.</source>
            <translation>Ein anderer Artikel des Ordners ist vom {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Common words of the language “{name}” are not known: all of its words count alike.</source>
            <translation>Häufige Wörter der Sprache „{name}“ sind nicht bekannt: Alle ihre Wörter zählen gleich.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Counted in {date}.</source>
            <translation>Gezählt in {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It comes again and again.</source>
            <translation>Es kommt immer wieder.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It depends on the article's date, which is not known.</source>
            <translation>Es hängt vom Datum des Artikels ab, das nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It is not dated, and the article's own date is not known.</source>
            <translation>Ohne eigene Angabe, und das Datum des Artikels ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It is not dated; the article speaks from {date}.</source>
            <translation>Ohne eigene Angabe; der Artikel spricht vom {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It speaks of the future without a date.</source>
            <translation>Es spricht von der Zukunft ohne ein Datum.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It speaks of the past without a date.</source>
            <translation>Es spricht von der Vergangenheit ohne ein Datum.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>It speaks of the present.</source>
            <translation>Es spricht von der Gegenwart.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>No date was given. {sentence}</source>
            <translation>Es wurde kein Datum eingegeben. {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>No font is installed on this system, so nothing can be written. Install one, e.g. DejaVu.</source>
            <translation>Auf diesem System ist keine Schrift installiert, daher kann nichts geschrieben werden. Installieren Sie eine, z. B. DejaVu.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>No number says how long before or after.</source>
            <translation>Keine Zahl sagt, wie lange davor oder danach.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Nothing tells the day of this article.</source>
            <translation>Nichts verrät den Tag dieses Artikels.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Of the month of {date}.</source>
            <translation>Aus dem Monat {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Pages are for PDF: end the name of the file with .pdf, or ask for no pages.</source>
            <translation>Seiten gibt es nur bei PDF: Lassen Sie den Dateinamen auf .pdf enden, oder verlangen Sie keine Seiten.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>So much in each such time.</source>
            <translation>So viel in jeder solchen Zeit.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The address of the page holds {date}.</source>
            <translation>Die Adresse der Seite enthält {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The article tells of “{words}”.</source>
            <translation>Der Artikel berichtet von „{words}“.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The article's date is known only as {date}, which leaves this open.</source>
            <translation>Vom Artikeldatum ist nur {date} bekannt, das lässt dies offen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The article's metadata say {date}.</source>
            <translation>Die Metadaten des Artikels sagen {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The century is written.</source>
            <translation>Das Jahrhundert ist genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The date is written in full, read day first.</source>
            <translation>Das Datum ist vollständig genannt, der Tag zuerst gelesen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The date is written in full, read month first.</source>
            <translation>Das Datum ist vollständig genannt, der Monat zuerst gelesen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The date is written in full.</source>
            <translation>Das Datum ist vollständig genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The date was set by hand.</source>
            <translation>Das Datum wurde von Hand gesetzt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date} without a year.</source>
            <translation>Die Datumszeile sagt {date} ohne Jahr.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date} without a year; {year} is assumed, the latest that is not after the file's own time.</source>
            <translation>Die Datumszeile sagt {date} ohne Jahr; {year} ist angenommen, das späteste, das nicht nach der Zeit der Datei liegt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date} without a year; {year} is assumed, the latest that is not after {bound}.</source>
            <translation>Die Datumszeile sagt {date} ohne Jahr; {year} ist angenommen, das späteste, das nicht nach {bound} liegt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date} without a year; {year} is assumed.</source>
            <translation>Die Datumszeile sagt {date} ohne Jahr; {year} ist angenommen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date} without a year; {year} is inferred.</source>
            <translation>Die Datumszeile sagt {date} ohne Jahr; {year} ist erschlossen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date} without a year; {year} is possible.</source>
            <translation>Die Datumszeile sagt {date} ohne Jahr; {year} ist möglich.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date}, which was another weekday than is written beside it.</source>
            <translation>Die Datumszeile sagt {date}; das war ein anderer Wochentag, als daneben steht.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The dateline says {date}.</source>
            <translation>Die Datumszeile sagt {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The day after {date}.</source>
            <translation>Der Tag nach dem {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The day before {date}.</source>
            <translation>Der Tag vor dem {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The day is not told.</source>
            <translation>Der Tag ist nicht genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The day itself of {date}.</source>
            <translation>Der Tag selbst: {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The day of {anchor}.</source>
            <translation>Tag mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The days are too many for a summary of each: it goes by centuries.</source>
            <translation>Für eine Zusammenfassung jedes Tages sind es zu viele Tage: Sie geht nach Jahrhunderten.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The days are too many for a summary of each: it goes by decades.</source>
            <translation>Für eine Zusammenfassung jedes Tages sind es zu viele Tage: Sie geht nach Jahrzehnten.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The days are too many for a summary of each: it goes by months.</source>
            <translation>Für eine Zusammenfassung jedes Tages sind es zu viele Tage: Sie geht nach Monaten.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The days are too many for a summary of each: it goes by years.</source>
            <translation>Für eine Zusammenfassung jedes Tages sind es zu viele Tage: Sie geht nach Jahren.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The decade is written.</source>
            <translation>Das Jahrzehnt ist genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The feast and its year are told.</source>
            <translation>Das Fest und sein Jahr sind genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The feast of that name nearest to {anchor}.</source>
            <translation>Das Fest dieses Namens, am nächsten bei {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The file was last changed on {date}.</source>
            <translation>Die Datei wurde zuletzt am {date} geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The file's folder says {date}.</source>
            <translation>Der Ordner der Datei sagt {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The file's name says {date}.</source>
            <translation>Der Dateiname sagt {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The folder {file} cannot be opened: {cause}.</source>
            <translation>Der Ordner {file} kann nicht geöffnet werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The half and its year are told.</source>
            <translation>Halbjahr und Jahr sind genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The half of the year of {anchor}.</source>
            <translation>Das Halbjahr des Jahres mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The language of some of the text could not be told: all of its words count alike.</source>
            <translation>Die Sprache eines Teils des Textes war nicht zu erkennen: Alle seine Wörter zählen gleich.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The last day of {date}.</source>
            <translation>Der letzte Tag von {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The last line of the text says {date}.</source>
            <translation>In der letzten Zeile des Textes steht {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library cannot be saved as “{name}”: there is no folder {file}.</source>
            <translation>Die Bibliothek kann nicht als „{name}“ gespeichert werden: Es gibt keinen Ordner {file}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library cannot be saved as “{name}”: {cause}.</source>
            <translation>Die Bibliothek kann nicht als „{name}“ gespeichert werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” cannot be opened. Check its permissions.</source>
            <translation>Die Bibliothek „{name}“ kann nicht geöffnet werden. Prüfen Sie ihre Rechte.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” cannot be opened. Check that its folder exists and may be written to.</source>
            <translation>Die Bibliothek „{name}“ kann nicht geöffnet werden. Prüfen Sie, ob ihr Ordner vorhanden ist und beschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” cannot be opened: {cause}.</source>
            <translation>Die Bibliothek „{name}“ kann nicht geöffnet werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” cannot be read or written: the disk reports an error. Check the disk.</source>
            <translation>Die Bibliothek „{name}“ kann nicht gelesen oder geschrieben werden: Der Datenträger meldet einen Fehler. Prüfen Sie ihn.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” cannot be written to. Check its permissions, or copy it to where it may be written.</source>
            <translation>In die Bibliothek „{name}“ kann nicht geschrieben werden. Prüfen Sie ihre Rechte, oder kopieren Sie sie dorthin, wo geschrieben werden darf.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” cannot grow: the disk is full. Make room, then try again.</source>
            <translation>Die Bibliothek „{name}“ kann nicht wachsen: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” is damaged. Open a copy of it, or begin a new library and open the articles again.</source>
            <translation>Die Bibliothek „{name}“ ist beschädigt. Öffnen Sie eine Kopie, oder beginnen Sie eine neue Bibliothek und öffnen Sie die Artikel erneut.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” is in use by another program. Close that program, then try again.</source>
            <translation>Die Bibliothek „{name}“ wird von einem anderen Programm benutzt. Schließen Sie es und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” is not a timeline library. Choose a file that this program has saved (.timeline).</source>
            <translation>Die Bibliothek „{name}“ ist keine Timeline-Bibliothek. Wählen Sie eine Datei, die dieses Programm gespeichert hat (.timeline).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” is not there any more: {file}.</source>
            <translation>Die Bibliothek „{name}“ ist nicht mehr da: {file}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” was deleted, moved or replaced while it was open. Save it as another file to keep what is shown.</source>
            <translation>Die Bibliothek „{name}“ wurde gelöscht, verschoben oder ersetzt, während sie offen war. Speichern Sie sie unter einem anderen Namen, um zu behalten, was gezeigt wird.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The library “{name}” was saved by a newer version of this program. Update the program to open it.</source>
            <translation>Die Bibliothek „{name}“ wurde von einer neueren Version dieses Programms gespeichert. Aktualisieren Sie das Programm, um sie zu öffnen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The month and year are written.</source>
            <translation>Monat und Jahr sind genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The month is named; its year is counted from {anchor}.</source>
            <translation>Der Monat ist genannt; sein Jahr ist gezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The picture is too large: a PNG may have {number} million pixels. Save it as SVG or PDF.</source>
            <translation>Das Bild ist zu groß: Ein PNG darf {number} Millionen Pixel haben. Speichern Sie es als SVG oder PDF.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The picture is too large: a side may have {number} pixels at most.</source>
            <translation>Das Bild ist zu groß: Eine Seite darf höchstens {number} Pixel haben.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The picture is too small: each side needs {number} pixels at least.</source>
            <translation>Das Bild ist zu klein: Jede Seite braucht mindestens {number} Pixel.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The processes that read articles cannot be started. Restart the program.</source>
            <translation>Die Prozesse, die Artikel lesen, können nicht gestartet werden. Starten Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The quarter and its year are written.</source>
            <translation>Quartal und Jahr sind genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The quarter ends in the month told after it.</source>
            <translation>Das Quartal endet in dem Monat, der danach genannt ist.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The quarter of that number nearest to {anchor}.</source>
            <translation>Das Quartal dieser Nummer, am nächsten bei {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The quarter of the year counted from {anchor}.</source>
            <translation>Das Quartal des Jahres, gezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The quarter that ended before {anchor}.</source>
            <translation>Das Quartal, das endete vor {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The same quarter a year before {date}, the quarter told before.</source>
            <translation>Dasselbe Quartal ein Jahr vor dem zuvor genannten ({date}).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The same quarter as {date}, the quarter told before.</source>
            <translation>Dasselbe Quartal wie das zuvor genannte ({date}).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The season and its year are written.</source>
            <translation>Jahreszeit und Jahr sind genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The season of that name nearest to {anchor}.</source>
            <translation>Die Jahreszeit dieses Namens, am nächsten bei {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The season of the year counted from {anchor}.</source>
            <translation>Die Jahreszeit des Jahres, gezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text calls {name}, in office {terms}.</source>
            <translation>Der Text nennt {name}, im Amt {terms}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text looks ahead to {date}.</source>
            <translation>Der Text blickt voraus auf {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text looks back on {date}.</source>
            <translation>Der Text blickt zurück auf {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text looks back on {name}, {office} {terms}.</source>
            <translation>Der Text blickt zurück auf {name}, {office} {terms}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {name}, {office} {terms}.</source>
            <translation>Der Text nennt {name}, {office} {terms}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, a name since {date}.</source>
            <translation>Der Text nennt {term}, ein Name seit {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, a word since {date}.</source>
            <translation>Der Text nennt {term}, ein Wort seit {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, which came out on {date}.</source>
            <translation>Der Text nennt {term}; das erschien am {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, which happened on {date}.</source>
            <translation>Der Text nennt {term}; das geschah am {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, which may be of {dates}.</source>
            <translation>Der Text nennt {term}; das kann sein vom {dates}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, which was on {date}.</source>
            <translation>Der Text nennt {term}; das war am {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text names {term}, which was set for {date}.</source>
            <translation>Der Text nennt {term}; das war angesetzt für {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text says that {name} is {age}, who was born on {date}.</source>
            <translation>Der Text sagt, dass {name} {age} ist, geboren am {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text says {date}.</source>
            <translation>Der Text sagt {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text speaks of {name} in {country}; such were on {dates}.</source>
            <translation>Der Text spricht von einer Wahl oder Abstimmung in {country} ({name}); solche waren am {dates}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The text tells too little of its day.</source>
            <translation>Der Text verrät zu wenig von seinem Tag.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The time that it took.</source>
            <translation>Die Zeit, die es dauerte.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The weekdays beside the dates of the text fit no year.</source>
            <translation>Die Wochentage neben den Daten des Textes passen zu keinem Jahr.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The window's state could not be kept in {file}: {cause}.</source>
            <translation>Der Zustand des Fensters konnte nicht in {file} aufbewahrt werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The year is written with its era.</source>
            <translation>Das Jahr ist mit seiner Zeitrechnung genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The year is written.</source>
            <translation>Das Jahr ist genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The year of the date told beside it.</source>
            <translation>Das Jahr des Datums, das daneben genannt ist.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The year of the month told beside it.</source>
            <translation>Das Jahr des Monats, der daneben genannt ist.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {unit} after next, counted from {anchor}.</source>
            <translation>Der übernächste Zeitraum ({unit}), gezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {unit} after {anchor}.</source>
            <translation>{unit} nach {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {unit} before last, counted from {anchor}.</source>
            <translation>Der vorvorige Zeitraum ({unit}), gezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {unit} before {anchor}.</source>
            <translation>{unit} vor {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {unit} of {anchor}.</source>
            <translation>{unit} mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {weekday} after {anchor}.</source>
            <translation>{weekday} nach {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {weekday} before {anchor}.</source>
            <translation>{weekday} vor {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>The {weekday} on or after {anchor}.</source>
            <translation>{weekday} an oder nach {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>There are no events with a date to draw.</source>
            <translation>Es gibt keine Ereignisse mit einem Datum zum Zeichnen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>There is not enough memory for a picture of this size. Make it smaller.</source>
            <translation>Für ein Bild dieser Größe reicht der Speicher nicht. Machen Sie es kleiner.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>There is nothing to draw: no event here has a date.</source>
            <translation>Es gibt nichts zu zeichnen: Kein Ereignis hier hat ein Datum.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>These are too many ranges: type at most {number} at once.</source>
            <translation>Das sind zu viele Zeiträume: Geben Sie höchstens {number} auf einmal ein.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>This entry has {number} tellings, too many to split like this: take fewer of them out at a time.</source>
            <translation>Dieser Eintrag hat {number} Fundstellen, zu viele, um ihn so aufzuteilen: Lösen Sie weniger auf einmal heraus.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Told with “{words}” in its sentence.</source>
            <translation>Im selben Satz mit „{words}“ genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Told with “{words}” in the sentence before.</source>
            <translation>Im Satz davor mit „{words}“ genannt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Whole sentences need {words} words here, not {number}.</source>
            <translation>Ganze Sätze brauchen hier {words} Wörter, nicht {number}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Write it as 18 Aug 2020, Aug 2020 – Oct 2020, 2019.., last week or 2020-08-18/2020-08-20.</source>
            <translation>Schreiben Sie 18. Aug. 2020, Aug. 2020 – Okt. 2020, 2019.., letzte Woche oder 2020-08-18/2020-08-20.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>Write it as 19 Aug 2020, Aug 2020, 2020 or 2020-08-19.</source>
            <translation>Schreiben Sie 19. Aug. 2020, Aug. 2020, 2020 oder 2020-08-19.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>century</source>
            <translation>Jahrhundert</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>decade</source>
            <translation>Jahrzehnt</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>file name too long</source>
            <translation>der Name ist zu lang</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>from {first} to {last}</source>
            <translation>vom {first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>half</source>
            <translation>Halbjahr</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>input/output error</source>
            <translation>ein Fehler beim Lesen oder Schreiben</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>is a directory</source>
            <translation>es ist ein Ordner</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>its name is no name</source>
            <translation>der Name ist kein Name</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>millennium</source>
            <translation>Jahrtausend</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>no space left on device</source>
            <translation>auf dem Datenträger ist kein Platz mehr</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>no such file or directory</source>
            <translation>keine solche Datei</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>not a directory</source>
            <translation>es ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>permission denied</source>
            <translation>der Zugriff ist nicht erlaubt</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>read-only file system</source>
            <translation>der Datenträger ist schreibgeschützt</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>season</source>
            <translation>Jahreszeit</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>since {date}</source>
            <translation>seit {date}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>the article's date, which is not known</source>
            <translation>dem Artikeldatum, das nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>the system refused it</source>
            <translation>das System hat es verweigert</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>too many open files</source>
            <translation>zu viele Dateien sind offen</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>unknown reason</source>
            <translation>unbekannter Grund</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>weekend</source>
            <translation>Wochenende</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>year</source>
            <translation>Jahr</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date} is the latest date that the text names as past.</source>
            <translation>{date} ist das späteste Datum, das der Text als vergangen nennt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date} is the year that the text tells of.</source>
            <translation>{date} ist das Jahr, von dem der Text berichtet.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date} was a {weekday}, as is written and {number} more such dates, in {years}.</source>
            <translation>{date} war ein {weekday}, wie geschrieben steht und {number} weitere solche Daten, in {years}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date} was a {weekday}, as is written, in {years}.</source>
            <translation>{date} war ein {weekday}, wie geschrieben steht, in {years}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, counted back from {anchor}.</source>
            <translation>{date}, zurückgezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, counted on from {anchor}.</source>
            <translation>{date}, weitergezählt von {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the article's date</source>
            <translation>dem Artikeldatum ({date})</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the date told before</source>
            <translation>dem zuvor genannten Datum ({date})</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the nearest after {anchor}.</source>
            <translation>{date}, am nächsten nach {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the nearest before {anchor}.</source>
            <translation>{date}, am nächsten vor {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the nearest in the year of {anchor}.</source>
            <translation>{date}, im Jahr mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the nearest to {anchor}.</source>
            <translation>{date}, am nächsten bei {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{date}, the quarter told before.</source>
            <translation>{date}, das zuvor genannte Quartal.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} cannot be read: {cause}.</source>
            <translation>{file} kann nicht gelesen werden: {cause}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} cannot be written: {cause}. Choose another place.</source>
            <translation>{file} kann nicht geschrieben werden: {cause}. Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} changes while it is read: open it again when it is finished.</source>
            <translation>{file} ändert sich beim Lesen: Öffnen Sie die Datei erneut, wenn sie fertig ist.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} could not be read because of a fault in this program.</source>
            <translation>{file} konnte wegen eines Fehlers in diesem Programm nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} could not be read: the process that read it ended. The file may be damaged.</source>
            <translation>{file} konnte nicht gelesen werden: Der Prozess, der sie las, endete. Die Datei ist vielleicht beschädigt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} does not say what it is to be: end its name with .png, .svg or .pdf.</source>
            <translation>{file} sagt nicht, was es werden soll: Lassen Sie den Namen auf .png, .svg oder .pdf enden.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} has more than {number} tags: save its text as plain text and open that.</source>
            <translation>{file} hat mehr als {number} Tags: Speichern Sie den Text als reinen Text und öffnen Sie das.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} holds no text of an article.</source>
            <translation>{file} enthält keinen Artikeltext.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is empty.</source>
            <translation>{file} ist leer.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is empty: it holds nothing but blanks.</source>
            <translation>{file} ist leer: Sie enthält nur Leerzeichen.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is not a file that holds text.</source>
            <translation>{file} ist keine Datei mit Text.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is not of a kind that can be read ({kinds}).</source>
            <translation>{file} ist von keiner Art, die gelesen werden kann ({kinds}).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is not of a kind that can be read: open {kinds} files.</source>
            <translation>{file} ist von keiner Art, die gelesen werden kann: Öffnen Sie Dateien der Arten {kinds}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is not text: save it as plain text, Markdown or HTML and open that.</source>
            <translation>{file} ist kein Text: Speichern Sie sie als reinen Text, Markdown oder HTML und öffnen Sie das.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is not there: its name is another, or it was moved or deleted.</source>
            <translation>{file} ist nicht da: Der Name ist ein anderer, oder die Datei wurde verschoben oder gelöscht.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} is too large: it has {number} MB, the limit is {limit}.</source>
            <translation>{file} ist zu groß: Sie hat {number} MB, die Grenze ist {limit}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} may not be read: ask for the permission, or copy it elsewhere.</source>
            <translation>{file} darf nicht gelesen werden: Bitten Sie um die Erlaubnis oder kopieren Sie die Datei an einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{file} was given up after {number} seconds. Split it into smaller files.</source>
            <translation>{file} wurde nach {number} Sekunden aufgegeben. Teilen Sie sie in kleinere Dateien.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{month} has {number} days. {sentence}</source>
            <translation>{month} hat {number} Tage. {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{number} other articles of its folder are from {first} to {last}.</source>
            <translation>{number} andere Artikel des Ordners sind vom {first} bis {last}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{reason}; the range goes on to {date}.</source>
            <translation>{reason}; der Zeitraum reicht bis {date}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{terms} and {terms2}</source>
            <translation>{terms} und {terms2}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekdays} would be just past on {date} in {years}.</source>
            <translation>{weekdays} wäre am {date} gerade vergangen in {years}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday} after {anchor}.</source>
            <translation>{weekday} nach {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday} before {anchor}.</source>
            <translation>{weekday} vor {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday} of the week after that of {anchor}.</source>
            <translation>{weekday} der Woche nach der mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday} of the week before that of {anchor}.</source>
            <translation>{weekday} der Woche vor der mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday} of the week of {anchor}.</source>
            <translation>{weekday} der Woche mit {anchor}.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday} on or after {date}, where the range begins.</source>
            <translation>{weekday} am oder nach dem {date}, wo der Zeitraum beginnt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{weekday}, {date}, the article's date itself.</source>
            <translation>{weekday}, das Artikeldatum selbst ({date}).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{year} is possible.</source>
            <translation>{year} ist möglich.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{year} is the latest year that the text names.</source>
            <translation>{year} ist das späteste Jahr, das der Text nennt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>{year} is the likeliest year for what the text names.</source>
            <translation>{year} ist das wahrscheinlichste Jahr für das, was der Text nennt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{name}” could not be resolved from another date. No date was changed.</source>
            <translation>„{name}“ konnte nicht von einem anderen Datum aus gelesen werden. Kein Datum wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{name}” is a folder. Choose a library file (.timeline).</source>
            <translation>„{name}“ ist ein Ordner. Wählen Sie eine Bibliotheksdatei (.timeline).</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” ends before it begins.</source>
            <translation>„{words}“ endet, bevor es beginnt.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” ends before it begins. Write the earlier date first.</source>
            <translation>„{words}“ endet, bevor es beginnt. Schreiben Sie das frühere Datum zuerst.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is a stretch of time. {sentence}</source>
            <translation>„{words}“ ist ein Zeitraum. {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is not a date or a range. {sentence}</source>
            <translation>„{words}“ ist weder ein Datum noch ein Zeitraum. {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is not a date yet. Go on as in 19 Aug 2020, or type a year.</source>
            <translation>„{words}“ ist noch kein Datum. Schreiben Sie weiter wie in 19. Aug. 2020, oder geben Sie ein Jahr ein.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is not a date. Write it as 2020-08-18, 2020-08 or 2020; a range as 2020-08-18/2020-08-20.</source>
            <translation>„{words}“ ist kein Datum. Schreiben Sie 2020-08-18, 2020-08 oder 2020; einen Zeitraum als 2020-08-18/2020-08-20.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is not a date. {sentence}</source>
            <translation>„{words}“ ist kein Datum. {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is not a year. Write it as 2020 or 44 BC.</source>
            <translation>„{words}“ ist kein Jahr. Schreiben Sie 2020 oder 44 v. Chr.</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{words}” is too long for a date. {sentence}</source>
            <translation>„{words}“ ist zu lang für ein Datum. {sentence}</translation>
        </message>
        <message>
            <location filename="../../resources/translations/sentences.json" />
            <source>“{word}” was told with “{words}”.</source>
            <translation>„{word}“ wurde mit „{words}“ genannt.</translation>
        </message>
    </context>
    <context>
        <name>Session</name>
        <message>
            <location filename="../../timeline_app/ui/session.py" />
            <source>This is no longer in the library; it was removed from another window.</source>
            <translation>Das ist nicht mehr in der Bibliothek; es wurde in einem anderen Fenster entfernt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/session.py" />
            <source>the %Ln most important events</source>
            <translation>
                <numerusform>das wichtigste %Ln Ereignis</numerusform>
                <numerusform>die %Ln wichtigsten Ereignisse</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/shortcuts.py" />
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
    </context>
    <context>
        <name>SplitDialog</name>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>&amp;Part all</source>
            <translation>Alle &amp;trennen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>&amp;Take out</source>
            <translation>&amp;Herauslösen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>Each telling becomes an entry of its own</source>
            <translation>Aus jeder Fundstelle wird ein eigener Eintrag</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>Split entry</source>
            <translation>Eintrag aufteilen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/split_dialog.py" />
            <source>This entry is told %Ln times. Check what is another happening:</source>
            <translation>
                <numerusform>Dieser Eintrag hat %Ln Fundstelle. Kreuzen Sie an, was ein anderes Geschehen ist:</numerusform>
                <numerusform>Dieser Eintrag hat %Ln Fundstellen. Kreuzen Sie an, was ein anderes Geschehen ist:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SpokenTimeline</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events from {first} to {last}</source>
            <translation>
                <numerusform>%Ln Ereignis von {first} bis {last}</numerusform>
                <numerusform>%Ln Ereignisse von {first} bis {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events in {n} ranges: {ranges}</source>
            <translation>
                <numerusform>%Ln Ereignis in {n} Zeiträumen: {ranges}</numerusform>
                <numerusform>%Ln Ereignisse in {n} Zeiträumen: {ranges}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>%Ln events, {date}</source>
            <translation>
                <numerusform>%Ln Ereignis, {date}</numerusform>
                <numerusform>%Ln Ereignisse, {date}</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>Chosen: {ranges}</source>
            <translation>Gewählt: {ranges}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>In view: {first} to {last}, %Ln events</source>
            <translation>
                <numerusform>Zu sehen: {first} bis {last}, %Ln Ereignis</numerusform>
                <numerusform>Zu sehen: {first} bis {last}, %Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>No events</source>
            <translation>Keine Ereignisse</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>No range chosen, %Ln events</source>
            <translation>
                <numerusform>Kein Zeitraum gewählt, %Ln Ereignis</numerusform>
                <numerusform>Kein Zeitraum gewählt, %Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>year assumed</source>
            <translation>Jahr angenommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{first} to {last}</source>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{n} of {all}</source>
            <translation>{n} von {all}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/timeline/spoken.py" />
            <source>{place}, lane {lane}</source>
            <translation>{place}, Spur {lane}</translation>
        </message>
    </context>
    <context>
        <name>SummaryChoices</name>
        <message>
            <location filename="../../timeline_app/ui/summary_choices.py" />
            <source>Length of the summary in {unit}</source>
            <translation>Länge der Zusammenfassung: {unit}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_choices.py" />
            <source>Summarize by {method}</source>
            <translation>Zusammenfassen mit {method}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_choices.py" />
            <source>Summarize per day</source>
            <translation>Je Tag zusammenfassen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_choices.py" />
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_choices.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/summary_choices.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
    </context>
    <context>
        <name>SummaryPanel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>&amp;Copy summary</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Copy with</source>
            <translation>Kopieren mit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Pe&amp;r day</source>
            <translation>&amp;Je Tag</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>So much of each day, under its date; else of the whole range</source>
            <translation>So viel zu jedem Tag, unter seinem Datum; sonst zum ganzen Zeitraum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary.py" />
            <source>What is copied and exported along with the sentences</source>
            <translation>Was mit den Sätzen kopiert und exportiert wird</translation>
        </message>
    </context>
    <context>
        <name>SummaryText</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>%Ln sentences struck out</source>
            <translation>
                <numerusform>%Ln Satz gestrichen</numerusform>
                <numerusform>%Ln Sätze gestrichen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>&amp;Copy sentence with its source</source>
            <translation>Satz mit Quelle &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>&amp;Go to its article</source>
            <translation>Zum A&amp;rtikel gehen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>&amp;Pin sentence</source>
            <translation>Satz &amp;anheften</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>&amp;Strike sentence out</source>
            <translation>Satz &amp;streichen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>Bring all back</source>
            <translation>Alle zurückholen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>Bring back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Copy s&amp;election</source>
            <translation>Aus&amp;wahl kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Copy s&amp;ummary</source>
            <translation>&amp;Zusammenfassung kopieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Nothing to summarize here. Open an article, tick one, choose a longer range, or clear the filter.</source>
            <translation>Hier gibt es nichts zusammenzufassen. Öffnen Sie einen Artikel, kreuzen Sie einen an, wählen Sie einen längeren Zeitraum, oder heben Sie den Filter auf.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Select &amp;all</source>
            <translation>A&amp;lles auswählen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Sentence {n} of {all}</source>
            <translation>Satz {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Summary</source>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>Un&amp;pin sentence</source>
            <translation>Satz &amp;lösen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/summary_document.py" />
            <source>and %Ln more sentences, which are copied and exported along with these</source>
            <translation>
                <numerusform>und %Ln weiterer Satz, der mit diesen kopiert und exportiert wird</numerusform>
                <numerusform>und %Ln weitere Sätze, die mit diesen kopiert und exportiert werden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/summary_text.py" />
            <source>pinned</source>
            <translation>angeheftet</translation>
        </message>
    </context>
    <context>
        <name>TagField</name>
        <message>
            <location filename="../../timeline_app/ui/panels/tag_field.py" />
            <source>court, to be checked</source>
            <translation>Gericht, zu prüfen</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <location filename="../../timeline_app/ui/telling.py" />
            <source>The articles are still being read. Their summary follows.</source>
            <translation>Die Artikel werden noch gelesen. Ihre Zusammenfassung folgt.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/telling.py" />
            <source>The summary could not be made.</source>
            <translation>Die Zusammenfassung konnte nicht erstellt werden.</translation>
        </message>
    </context>
    <context>
        <name>TimelineCanvas</name>
        <message>
            <location filename="../../timeline_app/ui/timeline/canvas.py" />
            <source>Timeline of events</source>
            <translation>Zeitleiste der Ereignisse</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>&amp;Recent</source>
            <translation>&amp;Zuletzt geöffnet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Export</source>
            <translation>Exportieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Search articles and events</source>
            <translation>Artikel und Ereignisse durchsuchen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/toolbar.py" />
            <source>Toolbar</source>
            <translation>Werkzeugleiste</translation>
        </message>
    </context>
    <context>
        <name>WelcomePage</name>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>&amp;Open files…</source>
            <translation>&amp;Dateien öffnen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>&amp;Try the sample articles</source>
            <translation>&amp;Beispielartikel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>Everything stays on this computer.</source>
            <translation>Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>Open articles and see their dated events on a timeline, each with the sentence that proves it, beside a summary of the days that you choose.</source>
            <translation>Öffnen Sie Artikel und sehen Sie deren datierte Ereignisse auf einer Zeitleiste, jedes mit dem Satz, der es belegt, neben einer Zusammenfassung der Tage, die Sie wählen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>Open fol&amp;der…</source>
            <translation>&amp;Ordner öffnen …</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>What happened when?</source>
            <translation>Was geschah wann?</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/welcome.py" />
            <source>… or drop files and folders anywhere in this window.</source>
            <translation>… oder ziehen Sie Dateien und Ordner in dieses Fenster.</translation>
        </message>
    </context>
    <context>
        <name>Workplace</name>
        <message>
            <location filename="../../timeline_app/ui/workplace.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/workplace.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/workplace.py" />
            <source>{words} {change}</source>
            <translation>{words}: {change}</translation>
        </message>
    </context>
    <context>
        <name>YearScopes</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln selected articles</source>
            <translation>
                <numerusform>%Ln ausgewählter Artikel</numerusform>
                <numerusform>%Ln ausgewählte Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in the library</source>
            <translation>
                <numerusform>%Ln unsicheres Datum in der Bibliothek</numerusform>
                <numerusform>%Ln unsichere Daten in der Bibliothek</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in “{folder}”</source>
            <translation>
                <numerusform>%Ln unsicheres Datum in „{folder}“</numerusform>
                <numerusform>%Ln unsichere Daten in „{folder}“</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>%Ln unsure dates in “{folder}” and its sub-folders</source>
            <translation>
                <numerusform>%Ln unsicheres Datum in „{folder}“ und Unterordnern</numerusform>
                <numerusform>%Ln unsichere Daten in „{folder}“ und Unterordnern</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/year_scopes.py" />
            <source>This article</source>
            <translation>Dieser Artikel</translation>
        </message>
    </context>
    <context>
        <name>YearsDialog</name>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>%Ln days do not exist in that year.</source>
            <translation>
                <numerusform>%Ln Tag gibt es in diesem Jahr nicht.</numerusform>
                <numerusform>%Ln Tage gibt es in diesem Jahr nicht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>&amp;Articles:</source>
            <translation>&amp;Artikel:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>&amp;Year:</source>
            <translation>&amp;Jahr:</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>2020</source>
            <translation>2020</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>How likely the year is, if all of these articles are of one year</source>
            <translation>Wie wahrscheinlich das Jahr ist, wenn alle diese Artikel aus einem Jahr sind</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Set %Ln dates</source>
            <translation>
                <numerusform>%Ln Datum setzen</numerusform>
                <numerusform>%Ln Daten setzen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Set dates</source>
            <translation>Daten setzen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>What will change</source>
            <translation>Was sich ändert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_dialog.py" />
            <source>Year of several articles</source>
            <translation>Jahr mehrerer Artikel</translation>
        </message>
    </context>
    <context>
        <name>YearsModel</name>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>So far</source>
            <translation>Bisher</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>Then</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>no date</source>
            <translation>kein Datum</translation>
        </message>
        <message>
            <location filename="../../timeline_app/ui/panels/years_model.py" />
            <source>no such day</source>
            <translation>kein solcher Tag</translation>
        </message>
    </context>
    <context>
        <name>dates</name>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q1 {year}</source>
            <translation>1. Quartal {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q2 {year}</source>
            <translation>2. Quartal {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q3 {year}</source>
            <translation>3. Quartal {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>Q4 {year}</source>
            <translation>4. Quartal {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>afternoon of {date}</source>
            <translation>{date}, nachmittags</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>around {date}</source>
            <translation>ca. {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>autumn {year}</source>
            <translation>Herbst {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>evening of {date}</source>
            <translation>{date}, abends</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>first half of {year}</source>
            <translation>1. Halbjahr {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>morning of {date}</source>
            <translation>{date}, morgens</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>night of {date}</source>
            <translation>{date}, nachts</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>second half of {year}</source>
            <translation>2. Halbjahr {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>since {date}</source>
            <translation>seit {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>spring {year}</source>
            <translation>Frühjahr {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>summer {year}</source>
            <translation>Sommer {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} century</source>
            <translation>{number}. Jahrhundert</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} century BC</source>
            <translation>{number}. Jahrhundert v. Chr.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} millennium</source>
            <translation>{number}. Jahrtausend</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {ordinal} millennium BC</source>
            <translation>{number}. Jahrtausend v. Chr.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>the {year}s</source>
            <translation>{year}er-Jahre</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>until {date}</source>
            <translation>bis {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>week of {date}</source>
            <translation>Woche vom {date}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>winter {year}</source>
            <translation>Winter {year}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/dates.py" />
            <source>{year} BC</source>
            <translation>{year} v. Chr.</translation>
        </message>
    </context>
    <context>
        <name>timeline</name>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/credits.py" />
            <source>%Ln articles</source>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/crowd_tips.py" />
            <source>%Ln events</source>
            <translation>
                <numerusform>%Ln Ereignis</numerusform>
                <numerusform>%Ln Ereignisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/overview.py" />
            <source>%Ln events, {first} – {last}</source>
            <translation>
                <numerusform>%Ln Ereignis, {first} – {last}</numerusform>
                <numerusform>%Ln Ereignisse, {first} – {last}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/sheets.py" />
            <source>%Ln more without a date</source>
            <translation>
                <numerusform>%Ln weiteres ohne Datum</numerusform>
                <numerusform>%Ln weitere ohne Datum</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/labels.py" />
            <source>%Ln sources</source>
            <translation>
                <numerusform>%Ln Quelle</numerusform>
                <numerusform>%Ln Quellen</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/overview.py" />
            <source>Drag the frame to move the view, its edges to zoom; drag beside it to choose.</source>
            <translation>Ziehen Sie den Rahmen, um die Ansicht zu verschieben, seine Ränder, um zu zoomen; ziehen Sie daneben, um zu wählen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/overview.py" />
            <source>Log scale: some days hold far more events than all others.</source>
            <translation>Logarithmisch: Manche Tage haben weit mehr Ereignisse als alle anderen.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/crowd_tips.py" />
            <source>Log scale: some lanes hold far more events than others.</source>
            <translation>Logarithmisch: Manche Spuren haben weit mehr Ereignisse als andere.</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>Main lane</source>
            <translation>Hauptspur</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>No article</source>
            <translation>Kein Artikel</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/sheets.py" />
            <source>No dated events here</source>
            <translation>Keine datierten Ereignisse hier</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>No place</source>
            <translation>Kein Ort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>No source named</source>
            <translation>Keine Quelle genannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>No tag</source>
            <translation>Kein Schlagwort</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>Nobody named</source>
            <translation>Niemand genannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/lane_words.py" />
            <source>Others</source>
            <translation>Andere</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/areas.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/axis.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>around this time</source>
            <translation>um diese Zeit</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>conditional</source>
            <translation>bedingt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>denied</source>
            <translation>bestritten</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>depends on a condition</source>
            <translation>hängt von einer Bedingung ab</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>doubtful</source>
            <translation>zweifelhaft</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>known to the day</source>
            <translation>auf den Tag bekannt</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>less exactly</source>
            <translation>weniger genau</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/headers.py" />
            <source>log scale</source>
            <translation>logarithmisch</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/labels.py" />
            <source>planned</source>
            <translation>geplant</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>the higher, the more events</source>
            <translation>je höher, desto mehr Ereignisse</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>the year is assumed</source>
            <translation>das Jahr ist angenommen</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>to the month</source>
            <translation>auf den Monat</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/signs.py" />
            <source>told by several sources</source>
            <translation>von mehreren Quellen berichtet</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/credits.py" />
            <source>{articles}: {names}</source>
            <translation>{articles}: {names}</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/credits.py" />
            <source>{articles}: {names} and others</source>
            <translation>{articles}: {names} und andere</translation>
        </message>
        <message>
            <location filename="../../timeline_app/painting/chips.py" />
            <source>{count} undated</source>
            <translation>{count} ohne Datum</translation>
        </message>
        <message numerus="yes">
            <location filename="../../timeline_app/painting/parts.py" />
            <source>{n} of %Ln events</source>
            <translation>
                <numerusform>{n} von %Ln Ereignis</numerusform>
                <numerusform>{n} von %Ln Ereignissen</numerusform>
            </translation>
        </message>
    </context>
</TS>
