<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Find in this page</source>
        <translation>Zoek op deze pagina</translation>
    </message>
    <message>
        <source>Undo in the signs</source>
        <translation>Ongedaan maken bij de signalen</translation>
    </message>
    <message>
        <source>Redo in the signs</source>
        <translation>Opnieuw doen bij de signalen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>Naar het volgende deel van het venster</translation>
    </message>
    <message>
        <source>To the part before</source>
        <translation>Naar het vorige deel</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Bookmark this page</source>
        <translation>Zet een bladwijzer bij deze pagina</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Tekst op 100 %</translation>
    </message>
</context>
<context>
    <name>AcuteStrip</name>
    <message>
        <source>More numbers</source>
        <translation>Meer nummers</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verberg</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Verberg het venster</translation>
    </message>
    <message>
        <source>Makes the window small, in the task bar. Nothing closes.</source>
        <translation>Maakt het venster klein, in de taakbalk. Er sluit niets.</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
    <message>
        <source>{0} is copied</source>
        <translation>{0} is gekopieerd</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>The content does not open</source>
        <translation>De inhoud gaat niet open</translation>
    </message>
    <message>
        <source>The file with reference and signs is damaged or gone. The numbers at the top work as always.</source>
        <translation>Het bestand met naslag en signalen is beschadigd of weg. De nummers hierboven werken gewoon.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Copy technical text</source>
        <translation>Kopieer technische tekst</translation>
    </message>
    <message>
        <source>You can call</source>
        <translation>U kunt bellen</translation>
    </message>
    <message>
        <source>112 in danger. Advice: {0}, {1}.</source>
        <translation>112 bij gevaar. Advies: {0}, {1}.</translation>
    </message>
    <message>
        <source>What is yours is safe</source>
        <translation>Wat van u is, is ongedeerd</translation>
    </message>
    <message>
        <source>Own numbers, bookmarks and settings are in files of their own.</source>
        <translation>Eigen nummers, bladwijzers en instellingen staan in een eigen bestand.</translation>
    </message>
    <message>
        <source>For the help desk</source>
        <translation>Voor de helpdesk</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Question cards</source>
        <translation>Vraagkaarten</translation>
    </message>
    <message>
        <source>Turn the screen to the person. A card never replaces an interpreter.</source>
        <translation>Draai het scherm naar de persoon. Een kaart vervangt nooit een tolk.</translation>
    </message>
    <message>
        <source>Show the languages</source>
        <translation>Laat de talen zien</translation>
    </message>
    <message>
        <source>The person pointed to</source>
        <translation>De persoon wees aan</translation>
    </message>
    <message>
        <source>You looked up</source>
        <translation>U zocht op</translation>
    </message>
    <message>
        <source>Ask for an interpreter for this language: {0}.</source>
        <translation>Vraag een tolk voor deze taal: {0}.</translation>
    </message>
    <message>
        <source>Show the languages again</source>
        <translation>Laat de talen opnieuw zien</translation>
    </message>
    <message>
        <source>Let the person point to it too before you call.</source>
        <translation>Laat de persoon de taal ook zelf aanwijzen voordat u belt.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Sentences to show</source>
        <translation>Zinnen om te laten zien</translation>
    </message>
    <message>
        <source>Nobody has reviewed sentences in {0} yet, so none are shown.</source>
        <translation>Zinnen in deze taal ({0}) heeft nog niemand nagekeken. Daarom staan ze hier niet.</translation>
    </message>
    <message>
        <source>Show these only to someone who reads the language you choose.</source>
        <translation>Laat deze alleen zien aan wie de taal leest die u kiest.</translation>
    </message>
    <message>
        <source>Show in</source>
        <translation>Laat zien in</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Question cards</source>
        <translation>Vraagkaarten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>{0}, for you</source>
        <translation>{0}, voor u</translation>
    </message>
    <message>
        <source>{0}, {1} of {2}</source>
        <translation>{0}, {1} van {2}</translation>
    </message>
    <message>
        <source>Close card</source>
        <translation>Sluit kaart</translation>
    </message>
</context>
<context>
    <name>ChangeLinks</name>
    <message>
        <source>Another town</source>
        <translation>Andere plaats</translation>
    </message>
    <message>
        <source>Choose a town</source>
        <translation>Kies een plaats</translation>
    </message>
    <message>
        <source>Another form</source>
        <translation>Andere vorm</translation>
    </message>
    <message>
        <source>Choose a form</source>
        <translation>Kies een vorm</translation>
    </message>
    <message>
        <source>Another sector</source>
        <translation>Andere sector</translation>
    </message>
    <message>
        <source>Choose a sector</source>
        <translation>Kies een sector</translation>
    </message>
</context>
<context>
    <name>ChecklistBar</name>
    <message>
        <source>Tiles</source>
        <translation>Tegels</translation>
    </message>
    <message>
        <source>What was noted</source>
        <translation>Wat is genoteerd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>ChecklistHead</name>
    <message>
        <source>Find</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Find in these signs</source>
        <translation>Zoek in deze signalen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Doe opnieuw</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Clear all answers</source>
        <translation>Wis alle antwoorden</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Nieuw bezoek</translation>
    </message>
</context>
<context>
    <name>ChecklistView</name>
    <message>
        <source>Show all signs</source>
        <translation>Toon alle signalen</translation>
    </message>
    <message>
        <source>No sign with “{0}”.</source>
        <translation>Geen signaal met “{0}”.</translation>
    </message>
    <message>
        <source>Undone. {0}</source>
        <translation>Ongedaan gemaakt. {0}</translation>
    </message>
    <message>
        <source>Done again. {0}</source>
        <translation>Opnieuw gedaan. {0}</translation>
    </message>
    <message>
        <source>Your words: {0}</source>
        <translation>Uw woorden: {0}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>All answers are back.</source>
        <translation>Alle antwoorden zijn terug.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>All answers and your words beside them are cleared.</source>
        <translation>Alle antwoorden en uw woorden daarbij zijn gewist.</translation>
    </message>
</context>
<context>
    <name>ContactActions</name>
    <message>
        <source>Copy number</source>
        <translation>Kopieer nummer</translation>
    </message>
    <message>
        <source>Copy number {0}</source>
        <translation>Kopieer nummer {0}</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Toon groot</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR-code</translation>
    </message>
    <message>
        <source>Copy all of it</source>
        <translation>Kopieer alles</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Klopt iets niet?</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Bladwijzer gezet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>On the contact sheet</source>
        <translation>Op contactblad</translation>
    </message>
    <message>
        <source>Put on contact sheet</source>
        <translation>Zet op contactblad</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Show {0}</source>
        <translation>Toon {0}</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Kopieer nummer</translation>
    </message>
    <message>
        <source>Copy number {0}</source>
        <translation>Kopieer nummer {0}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>QR code of this contact, to your phone</source>
        <translation>QR-code van dit contact, naar uw telefoon</translation>
    </message>
    <message>
        <source>to your phone</source>
        <translation>naar uw telefoon</translation>
    </message>
</context>
<context>
    <name>CounterCard</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Print route card</source>
        <translation>Routekaart afdrukken</translation>
    </message>
    <message>
        <source>Open card</source>
        <translation>Open kaart</translation>
    </message>
</context>
<context>
    <name>CounterHead</name>
    <message>
        <source>Undo</source>
        <translation>Maak ongedaan</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Veldgids stops: something in the program went wrong.</source>
        <translation>Veldgids stopt: er ging iets mis in het programma.</translation>
    </message>
    <message>
        <source>What you kept is safe. In danger, call 112. You can start Veldgids again at once.</source>
        <translation>Wat u bewaarde, is ongedeerd. Bel bij gevaar 112. U kunt Veldgids meteen weer starten.</translation>
    </message>
    <message>
        <source>Copy technical text</source>
        <translation>Kopieer technische tekst</translation>
    </message>
    <message>
        <source>Close Veldgids</source>
        <translation>Sluit Veldgids</translation>
    </message>
</context>
<context>
    <name>DangerBlock</name>
    <message>
        <source>{0}: {1}, copy the number</source>
        <translation>{0}: {1}, kopieer het nummer</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
</context>
<context>
    <name>DirectoryHead</name>
    <message>
        <source>Who to call</source>
        <translation>Wie bel ik?</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Toon alles</translation>
    </message>
    <message>
        <source>Print contact sheet</source>
        <translation>Contactblad afdrukken</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
    <message numerus="yes">
        <source>Show all, the filters hide %n organisation(s)</source>
        <translation>
            <numerusform>Toon alles, de filters verbergen %n organisatie</numerusform>
            <numerusform>Toon alles, de filters verbergen %n organisaties</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>Who to call</source>
        <translation>Wie bel ik?</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisaties</translation>
    </message>
    <message>
        <source>On the contact sheet</source>
        <translation>Op het contactblad</translation>
    </message>
    <message numerus="yes">
        <source>All %n organisation(s)</source>
        <translation>
            <numerusform>Alle %n organisatie</numerusform>
            <numerusform>Alle %n organisaties</numerusform>
        </translation>
    </message>
    <message>
        <source>The list does not open</source>
        <translation>De lijst gaat niet open</translation>
    </message>
</context>
<context>
    <name>FigureCard</name>
    <message>
        <source>Reported</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Geteld</translation>
    </message>
    <message>
        <source>About the years</source>
        <translation>Over de jaren</translation>
    </message>
    <message>
        <source>Estimate per year</source>
        <translation>Schatting per jaar</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Onderzoek</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Reported and estimated stand apart here. Never take one from the other.</source>
        <translation>Gemeld en geschat staan hier apart. Trek het een nooit van het ander af.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Zo leest u dit</translation>
    </message>
    <message>
        <source>More reports can also mean that people looked better. Fewer reports can mean that less was reported.</source>
        <translation>Meer meldingen kan ook betekenen dat mensen beter keken. Minder meldingen kan betekenen dat er minder is gemeld.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Bronnen</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Filter {0}</source>
        <translation>Filter {0}</translation>
    </message>
    <message>
        <source>Filter {0}: {1}, press to clear it</source>
        <translation>Filter {0}: {1}, druk om te wissen</translation>
    </message>
    <message>
        <source>Filters: {0}</source>
        <translation>Filters: {0}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filters</translation>
    </message>
    <message numerus="yes">
        <source>Filters: {0}, %n more</source>
        <translation>
            <numerusform>Filters: {0}, nog %n</numerusform>
            <numerusform>Filters: {0}, nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Geen filter</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Zonder {0}</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Kies een plaats…</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>Zoek op deze pagina</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>Sluit zoeken</translation>
    </message>
    <message>
        <source>Not on this page</source>
        <translation>Niet op deze pagina</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} van {1}</translation>
    </message>
</context>
<context>
    <name>FirstQuestions</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>GlossaryCard</name>
    <message>
        <source>All terms</source>
        <translation>Alle begrippen</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Sluit de uitleg</translation>
    </message>
</context>
<context>
    <name>Gone</name>
    <message>
        <source>This is not in the content any more. You read what it last said, in version {0}.</source>
        <translation>Dit staat niet meer in de inhoud. U leest wat er het laatst stond, in versie {0}.</translation>
    </message>
    <message>
        <source>Do not call a number in it. Look under “Who to call” first.</source>
        <translation>Bel geen nummer dat hierin staat. Kijk eerst bij “Wie bel ik?”.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>Haal de bladwijzer weg</translation>
    </message>
</context>
<context>
    <name>HandOverFields</name>
    <message>
        <source>Where was it?</source>
        <translation>Waar was het?</translation>
    </message>
    <message>
        <source>Goes along: {0}</source>
        <translation>Gaat mee: {0}</translation>
    </message>
    <message>
        <source>When was it?</source>
        <translation>Wanneer was het?</translation>
    </message>
    <message>
        <source>Type a day and a time, such as 24-11 14.05. The text still says {0}.</source>
        <translation>Typ een dag en een tijd, zoals 24-11 14.05. In de tekst staat nog {0}.</translation>
    </message>
</context>
<context>
    <name>HandOverOut</name>
    <message>
        <source>Save as text</source>
        <translation>Bewaar als tekst</translation>
    </message>
    <message>
        <source>Save for another program</source>
        <translation>Bewaar voor een ander programma</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Bewaar als html</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>No printer is set up on this device. Save the text as PDF, and print it elsewhere.</source>
        <translation>Op dit apparaat is geen printer ingesteld. Bewaar de tekst als pdf en druk die ergens anders af.</translation>
    </message>
</context>
<context>
    <name>HandOverSheet</name>
    <message>
        <source>Change the text</source>
        <translation>Wijzig de tekst</translation>
    </message>
    <message>
        <source>The rest goes along too. Choose “Change the text” to read all of it.</source>
        <translation>De rest gaat ook mee. Kies “Wijzig de tekst” om alles te lezen.</translation>
    </message>
    <message>
        <source>Plain text. What you type here is what goes along.</source>
        <translation>Gewone tekst. Wat u hier typt, gaat mee.</translation>
    </message>
    <message>
        <source>Make text again</source>
        <translation>Maak tekst opnieuw</translation>
    </message>
</context>
<context>
    <name>HandOverView</name>
    <message>
        <source>Back to the route card</source>
        <translation>Terug naar de routekaart</translation>
    </message>
    <message>
        <source>Put a visit pack together</source>
        <translation>Stel een bezoekpakket samen</translation>
    </message>
    <message>
        <source>Open a hand-over from a file</source>
        <translation>Open een overdracht uit een bestand</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Bewaar als</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML, for a screen reader</source>
        <translation>HTML, voor een schermlezer</translation>
    </message>
    <message>
        <source>JSON, for another program</source>
        <translation>JSON, voor een ander programma</translation>
    </message>
    <message>
        <source>Not as a file for programs</source>
        <translation>Niet als bestand voor programma’s</translation>
    </message>
    <message>
        <source>You changed the text by hand. A file for programs holds the answers and the text made from them.</source>
        <translation>U wijzigde de tekst zelf. In een bestand voor programma’s staan de antwoorden en de tekst die daaruit is gemaakt.</translation>
    </message>
    <message>
        <source>What you took out would be in it again. Save it as text, PDF or HTML, or make the text again.</source>
        <translation>Wat u weghaalde, zou er weer in staan. Bewaar de tekst als tekst, pdf of html, of maak de tekst opnieuw.</translation>
    </message>
    <message>
        <source>Make the text again?</source>
        <translation>De tekst opnieuw maken?</translation>
    </message>
    <message>
        <source>Make text again</source>
        <translation>Maak tekst opnieuw</translation>
    </message>
    <message>
        <source>You changed this text by hand. What you noted after that is not in it.</source>
        <translation>U wijzigde deze tekst zelf. Wat u daarna noteerde, staat er niet in.</translation>
    </message>
    <message>
        <source>This is the text as you opened it. What you changed since is not in it.</source>
        <translation>Dit is de tekst zoals u die opende. Wat u daarna wijzigde, staat er niet in.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>What you changed by hand goes away. Your answers and your own lines stay.</source>
        <translation>Wat u in de tekst zelf wijzigde, gaat weg. Uw antwoorden en uw eigen regels blijven.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Houd mijn tekst</translation>
    </message>
    <message>
        <source>Keep this text</source>
        <translation>Houd deze tekst</translation>
    </message>
    <message>
        <source>Take the new text</source>
        <translation>Neem de nieuwe tekst</translation>
    </message>
    <message>
        <source>Copied. It stays on the clipboard of this device until something else is copied.</source>
        <translation>Gekopieerd. De tekst blijft op het klembord van dit apparaat tot u iets anders kopieert.</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopieer als tekst</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>What are you working on?</source>
        <translation>Waar bent u mee bezig?</translation>
    </message>
    <message>
        <source>I work as</source>
        <translation>Ik werk als</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Enforcement officer</source>
        <translation>Handhaver</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Go through the signs and leave with a route card.</source>
        <translation>Loop de signalen na en ga weg met een routekaart.</translation>
    </message>
    <message>
        <source>What do I see?</source>
        <translation>Wat zie ik?</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>Nieuw bezoek beginnen</translation>
    </message>
    <message>
        <source>Numbers for all of the Netherlands, and what was checked.</source>
        <translation>Nummers voor heel Nederland, met erbij wat is nagegaan.</translation>
    </message>
    <message>
        <source>Numbers for {0}, and what was checked.</source>
        <translation>Nummers voor {0}, met erbij wat is nagegaan.</translation>
    </message>
    <message>
        <source>Who do I call?</source>
        <translation>Wie bel ik?</translation>
    </message>
    <message>
        <source>Choose your municipality</source>
        <translation>Kies uw gemeente</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Uw eigen nummers</translation>
    </message>
    <message>
        <source>All {0} organisations</source>
        <translation>Alle {0} organisaties</translation>
    </message>
    <message>
        <source>Short reference with source and date.</source>
        <translation>Korte naslag met bron en datum.</translation>
    </message>
    <message>
        <source>What must I know?</source>
        <translation>Wat wil ik weten?</translation>
    </message>
    <message>
        <source>Where you left off</source>
        <translation>Verder waar u was</translation>
    </message>
    <message>
        <source>Today {0}</source>
        <translation>Vandaag {0}</translation>
    </message>
    <message>
        <source>Bookmark, at “{0}”</source>
        <translation>Bladwijzer, bij “{0}”</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
    <message>
        <source>Nothing yet. What you open in this run, and your bookmarks, appear here.</source>
        <translation>Nog niets. Hier komt wat u nu opent, en uw bladwijzers.</translation>
    </message>
    <message>
        <source>This content</source>
        <translation>Deze inhoud</translation>
    </message>
    <message>
        <source>Content of {0}, {1}</source>
        <translation>Inhoud van {0}, {1}</translation>
    </message>
    <message>
        <source>Phone numbers: {0} rung, {1} copied, {2} doubtful</source>
        <translation>Telefoonnummers: {0} gebeld, {1} overgenomen, {2} twijfelachtig</translation>
    </message>
    <message>
        <source>Works without a network</source>
        <translation>Werkt zonder netwerk</translation>
    </message>
    <message>
        <source>Nothing leaves this device.</source>
        <translation>Er gaat niets van dit apparaat af.</translation>
    </message>
</context>
<context>
    <name>KindChips</name>
    <message>
        <source>Kinds of hits</source>
        <translation>Soorten treffers</translation>
    </message>
    <message>
        <source>Only {0}</source>
        <translation>Alleen {0}</translation>
    </message>
    <message>
        <source>Only {0} and all of the Netherlands, press to clear it</source>
        <translation>Alleen {0} en landelijk, druk om dit filter te wissen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Naslag</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Question card</source>
        <translation>Vraagkaart</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Alles {0}</translation>
    </message>
    <message>
        <source>Routes {0}</source>
        <translation>Routes {0}</translation>
    </message>
    <message>
        <source>Signs {0}</source>
        <translation>Signalen {0}</translation>
    </message>
    <message>
        <source>Reference {0}</source>
        <translation>Naslag {0}</translation>
    </message>
    <message>
        <source>Organisations {0}</source>
        <translation>Organisaties {0}</translation>
    </message>
    <message>
        <source>Terms {0}</source>
        <translation>Begrippen {0}</translation>
    </message>
    <message>
        <source>Languages {0}</source>
        <translation>Talen {0}</translation>
    </message>
    <message>
        <source>Question cards {0}</source>
        <translation>Vraagkaarten {0}</translation>
    </message>
    <message>
        <source>Figures {0}</source>
        <translation>Cijfers {0}</translation>
    </message>
    <message>
        <source>Training {0}</source>
        <translation>Training {0}</translation>
    </message>
</context>
<context>
    <name>LanguageGrid</name>
    <message>
        <source>This device has no letters for it.</source>
        <translation>Dit apparaat heeft er geen letters voor.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Talen</translation>
    </message>
</context>
<context>
    <name>LargeContactPage</name>
    <message>
        <source>Who to call</source>
        <translation>Wie bel ik?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Esc leads back</source>
        <translation>Esc brengt u terug</translation>
    </message>
    <message>
        <source>Copy {0}</source>
        <translation>Kopieer {0}</translation>
    </message>
    <message>
        <source>Copy number {0}</source>
        <translation>Kopieer nummer {0}</translation>
    </message>
</context>
<context>
    <name>LastChance</name>
    <message>
        <source>Take the hand-over text with you first:</source>
        <translation>Neem eerst de overdrachtstekst mee:</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopieer als tekst</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Bewaar als tekst</translation>
    </message>
    <message>
        <source>A copy stays on the clipboard of this device until something else is copied.</source>
        <translation>Een kopie blijft op het klembord van dit apparaat tot u iets anders kopieert.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Reference</source>
        <translation>Naslag</translation>
    </message>
    <message>
        <source>Short pages with their source and date. They all work without a network.</source>
        <translation>Korte pagina’s met bron en datum. Alles werkt zonder netwerk.</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>Nog niet vertaald</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Alle begrippen</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of this field, explained in short.</source>
        <translation>
            <numerusform>%n woord uit het vak, kort uitgelegd.</numerusform>
            <numerusform>%n woorden uit het vak, kort uitgelegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your bookmarks</source>
        <translation>Uw bladwijzers</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Who to call</source>
        <translation>Wie bel ik?</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Naslag</translation>
    </message>
    <message>
        <source>Question cards</source>
        <translation>Vraagkaarten</translation>
    </message>
    <message>
        <source>Cards</source>
        <comment>short</comment>
        <translation>Kaarten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cijfers</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>short</comment>
        <translation>Instellen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The content does not open. The numbers at the top work as always. Try again.</source>
        <translation>De inhoud gaat niet open. De nummers bovenaan werken gewoon. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This page or contact is not in this content any more. Search for its name.</source>
        <translation>Deze pagina of dit contact staat niet meer in deze inhoud. Zoek op de naam.</translation>
    </message>
    <message>
        <source>This cannot be used as it is. Look at what you filled in.</source>
        <translation>Zo is dit niet te gebruiken. Kijk na wat u invulde.</translation>
    </message>
    <message>
        <source>This file is no hand-over, or it was damaged or changed. Nothing was taken from it. Ask for the text instead.</source>
        <translation>Dit bestand is geen overdracht, of het is beschadigd of veranderd. Er is niets uit overgenomen. Vraag om de tekst.</translation>
    </message>
    <message>
        <source>This hand-over was written by another version of Veldgids. Nothing was taken from it. Ask for the text instead.</source>
        <translation>Deze overdracht is gemaakt met een andere versie van Veldgids. Er is niets uit overgenomen. Vraag om de tekst.</translation>
    </message>
    <message>
        <source>Your notes stay closed: the passphrase is not right, or the file was changed.</source>
        <translation>Uw notities blijven dicht: de wachtzin klopt niet, of het bestand is veranderd.</translation>
    </message>
    <message>
        <source>This could not be written. The disk is full or may only be read. It holds until you close the window.</source>
        <translation>Dit is niet opgeslagen. De schijf is vol of alleen te lezen. Het geldt tot u het venster sluit.</translation>
    </message>
    <message>
        <source>This could not be printed or saved. What you noted is still here. Choose another printer or another folder.</source>
        <translation>Afdrukken of bewaren lukte niet. Wat u noteerde, staat er nog. Kies een andere printer of een andere map.</translation>
    </message>
    <message>
        <source>That did not work. Nothing of yours is lost. Try again.</source>
        <translation>Dat lukte niet. U bent niets kwijt. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>there is no content file.</source>
        <translation>er is geen inhoudsbestand.</translation>
    </message>
    <message>
        <source>this is not a content file.</source>
        <translation>dit is geen inhoudsbestand.</translation>
    </message>
    <message>
        <source>the content does not match its check number.</source>
        <translation>de inhoud klopt niet met haar controlegetal.</translation>
    </message>
    <message>
        <source>the content was made for a newer program.</source>
        <translation>de inhoud is gemaakt voor een nieuwer programma.</translation>
    </message>
    <message>
        <source>the content was made for an older program.</source>
        <translation>de inhoud is gemaakt voor een ouder programma.</translation>
    </message>
    <message>
        <source>Code {0}: {1}</source>
        <translation>Code {0}: {1}</translation>
    </message>
    <message>
        <source>the content file cannot be read.</source>
        <translation>het inhoudsbestand is niet te lezen.</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Nothing found for “{0}”</source>
        <translation>Niets gevonden voor “{0}”</translation>
    </message>
    <message>
        <source>Nothing here has all these words.</source>
        <translation>Alle woorden samen komen nergens voor.</translation>
    </message>
    <message>
        <source>Nothing here has this word.</source>
        <translation>Dit woord komt nergens voor.</translation>
    </message>
    <message>
        <source>This may help:</source>
        <translation>Dit kan u verder helpen:</translation>
    </message>
    <message>
        <source>Without {0}</source>
        <translation>Zonder {0}</translation>
    </message>
    <message>
        <source>With some of these words</source>
        <translation>Met een deel van deze woorden</translation>
    </message>
    <message>
        <source>Only “{0}”</source>
        <translation>Alleen “{0}”</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n treffer.</numerusform>
            <numerusform>%n treffers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: “{0}”</source>
        <translation>De eerste: “{0}”</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Toon {0}</translation>
    </message>
    <message>
        <source>Did you mean “{0}”?</source>
        <translation>Bedoelde u “{0}”?</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), spelled a little differently</source>
        <translation>
            <numerusform>%n treffer, iets anders gespeld</numerusform>
            <numerusform>%n treffers, iets anders gespeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Are you looking for someone in a town?</source>
        <translation>Zoekt u iemand in een plaats?</translation>
    </message>
    <message>
        <source>Search knows municipalities, not every town or village. Type the municipality it is in:</source>
        <translation>De zoekbalk kent gemeenten, niet elke plaats of elk dorp. Typ in welke gemeente het ligt:</translation>
    </message>
    <message>
        <source>Go through the signs</source>
        <translation>Loop de signalen na</translation>
    </message>
    <message>
        <source>They are grouped by what you see, hear and read, for each sector</source>
        <translation>Per sector bij elkaar: wat u ziet, hoort en leest</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>What to do now, step by step, and who to call in which order</source>
        <translation>Wat u nu doet, stap voor stap, en wie u in welke volgorde belt</translation>
    </message>
    <message>
        <source>Show route</source>
        <translation>Toon route</translation>
    </message>
    <message>
        <source>All numbers you can call</source>
        <translation>Alle nummers die u kunt bellen</translation>
    </message>
    <message>
        <source>Should this be in here? Make a slip of your search, for whoever keeps the content.</source>
        <translation>Hoort dit erin? Maak van uw zoekvraag een briefje voor wie de inhoud bijhoudt.</translation>
    </message>
    <message>
        <source>Make the slip</source>
        <translation>Maak briefje</translation>
    </message>
    <message>
        <source>Show card</source>
        <translation>Toon kaart</translation>
    </message>
    <message>
        <source>Ask someone: {0}, {1}</source>
        <translation>Vraag het iemand: {0}, {1}</translation>
    </message>
</context>
<context>
    <name>NoOrganisations</name>
    <message>
        <source>Without the filter “{0}”</source>
        <translation>Zonder het filter “{0}”</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>Toon {0}</translation>
    </message>
    <message>
        <source>Without any filter</source>
        <translation>Zonder filters</translation>
    </message>
    <message>
        <source>No organisation with these filters</source>
        <translation>Geen organisatie met deze filters</translation>
    </message>
    <message>
        <source>Nobody in the list fits all of them.</source>
        <translation>Niemand in de lijst past bij alle filters.</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
</context>
<context>
    <name>NumberBox</name>
    <message>
        <source>First your own contact person</source>
        <translation>Eerst uw aandachtsfunctionaris</translation>
    </message>
    <message>
        <source>Advice, all of the Netherlands</source>
        <translation>Advies, heel Nederland</translation>
    </message>
    <message>
        <source>Advice, {0} region</source>
        <translation>Advies, regio {0}</translation>
    </message>
</context>
<context>
    <name>OwnLineForm</name>
    <message>
        <source>Clear</source>
        <translation>Maak leeg</translation>
    </message>
    <message>
        <source>Clear: {0}</source>
        <translation>Maak leeg: {0}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
</context>
<context>
    <name>OwnNumberDetail</name>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>The official route ends with this person. No national list knows the number.</source>
        <translation>De officiële route eindigt bij deze persoon. Het nummer staat in geen landelijke lijst.</translation>
    </message>
</context>
<context>
    <name>OwnNumbersPage</name>
    <message>
        <source>Own numbers</source>
        <translation>Eigen nummers</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Uw eigen nummers</translation>
    </message>
    <message>
        <source>These come first on every route card, after 112. They stay on this device and are saved at once.</source>
        <translation>Deze staan vooraan op elke routekaart, na 112. Ze blijven op dit apparaat en zijn meteen opgeslagen.</translation>
    </message>
    <message>
        <source>Contact person of the municipality</source>
        <translation>Aandachtsfunctionaris van de gemeente</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>Teamleider</translation>
    </message>
    <message>
        <source>Contact at the police</source>
        <translation>Contact bij de politie</translation>
    </message>
    <message>
        <source>Interpreter line</source>
        <translation>Tolkentelefoon</translation>
    </message>
    <message>
        <source>On call, evening and weekend</source>
        <translation>Piket, avond en weekend</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Iemand anders</translation>
    </message>
    <message>
        <source>The route ends with this person. Do you not know the number? Ask your team leader.</source>
        <translation>De route eindigt bij deze persoon. Weet u het nummer niet? Vraag uw teamleider.</translation>
    </message>
    <message>
        <source>For advice and for the decision to go on.</source>
        <translation>Voor advies en voor het besluit om verder te gaan.</translation>
    </message>
    <message>
        <source>A named officer, when you have one. In danger, call 112.</source>
        <translation>Een agent met naam, als u die hebt. Bel bij gevaar 112.</translation>
    </message>
    <message>
        <source>With your client code in the note.</source>
        <translation>Met uw klantcode in de notitie.</translation>
    </message>
    <message>
        <source>Who answers outside office hours.</source>
        <translation>Wie opneemt buiten kantooruren.</translation>
    </message>
    <message>
        <source>A number you want to have at hand.</source>
        <translation>Een nummer dat u bij de hand wilt hebben.</translation>
    </message>
</context>
<context>
    <name>PackMaking</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as HTML</source>
        <translation>Bewaar als html</translation>
    </message>
    <message>
        <source>The HTML file is for a screen reader. In the PDF it finds no headings or tables.</source>
        <translation>Het html-bestand is voor een schermlezer. In de pdf vindt die geen koppen of tabellen.</translation>
    </message>
    <message>
        <source>No printer is set up on this device. Save the pack as PDF, and print it elsewhere.</source>
        <translation>Op dit apparaat is geen printer ingesteld. Bewaar het pakket als pdf en druk het ergens anders af.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n blad</numerusform>
            <numerusform>%n bladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Bezig…</translation>
    </message>
    <message>
        <source>Sheet {0} of {1}</source>
        <translation>Blad {0} van {1}</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Bewaard: {0}</translation>
    </message>
</context>
<context>
    <name>PackPage</name>
    <message>
        <source>Choose what goes along. Nothing has been saved yet.</source>
        <translation>Kies wat er meegaat. Er is nog niets opgeslagen.</translation>
    </message>
    <message>
        <source>Back to the signs</source>
        <translation>Terug naar de signalen</translation>
    </message>
    <message>
        <source>Add a page</source>
        <translation>Voeg een pagina toe</translation>
    </message>
    <message>
        <source>Your bookmarked contacts</source>
        <translation>Contacten met een bladwijzer</translation>
    </message>
</context>
<context>
    <name>PickedBar</name>
    <message numerus="yes">
        <source>%n on the contact sheet</source>
        <translation>
            <numerusform>%n op het contactblad</numerusform>
            <numerusform>%n op het contactblad</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message numerus="yes">
        <source>Print the contact sheet of %n</source>
        <translation>
            <numerusform>Afdrukken: contactblad met %n contact</numerusform>
            <numerusform>Afdrukken: contactblad met %n contacten</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Maak leeg</translation>
    </message>
    <message numerus="yes">
        <source>Take all %n off the contact sheet</source>
        <translation>
            <numerusform>Maak leeg: %n contact van het contactblad</numerusform>
            <numerusform>Maak leeg: alle %n contacten van het contactblad</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceChooser</name>
    <message>
        <source>Municipality, region or province</source>
        <translation>Gemeente, regio of provincie</translation>
    </message>
</context>
<context>
    <name>PlaceOrPerson</name>
    <message>
        <source>You may skip each question and change it later.</source>
        <translation>U mag elke vraag overslaan en later veranderen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Bewaar als pdf</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Bewaard: {0}</translation>
    </message>
</context>
<context>
    <name>QueryForm</name>
    <message>
        <source>You searched for</source>
        <translation>U zocht</translation>
    </message>
    <message>
        <source>What did you hope to find? May stay empty</source>
        <translation>Wat hoopte u te vinden? Mag leeg blijven</translation>
    </message>
</context>
<context>
    <name>ReaderFrame</name>
    <message>
        <source>On this page</source>
        <translation>Op deze pagina</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>Links op deze pagina</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Zoek op deze pagina</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle pagina’s</translation>
    </message>
    <message>
        <source>Back to all pages</source>
        <translation>Terug naar alle pagina’s</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>Bladwijzer gezet</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bladwijzer</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Not translated yet, so this page is in the other language.</source>
        <translation>Nog niet vertaald, daarom staat deze pagina in de andere taal.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begrippen</translation>
    </message>
    <message>
        <source>Also:</source>
        <translation>Ook:</translation>
    </message>
    <message>
        <source>Not the same as:</source>
        <translation>Niet hetzelfde als:</translation>
    </message>
    <message>
        <source>Ordinary explanations</source>
        <translation>Gewone verklaringen</translation>
    </message>
    <message>
        <source>Ordinary rules that may apply too</source>
        <translation>Gewone regels die ook kunnen gelden</translation>
    </message>
    <message>
        <source>Where this sign comes from</source>
        <translation>Waar dit signaal vandaan komt</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signaal</translation>
    </message>
</context>
<context>
    <name>RegionField</name>
    <message>
        <source>Your municipality</source>
        <translation>Uw gemeente</translation>
    </message>
    <message>
        <source>Name of the municipality</source>
        <translation>Naam van de gemeente</translation>
    </message>
    <message>
        <source>No place with this name. Did you mean one of these?</source>
        <translation>Geen plaats met deze naam. Bedoelt u een van deze?</translation>
    </message>
    <message>
        <source>No place with this name. Look at the spelling.</source>
        <translation>Geen plaats met deze naam. Kijk de spelling na.</translation>
    </message>
</context>
<context>
    <name>RouteCardView</name>
    <message>
        <source>Look and choose</source>
        <translation>Bekijk en kies</translation>
    </message>
    <message>
        <source>Copy hand-over text</source>
        <translation>Kopieer overdrachtstekst</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Gekopieerd</translation>
    </message>
    <message>
        <source>Print route card</source>
        <translation>Routekaart afdrukken</translation>
    </message>
    <message>
        <source>Put a visit pack together</source>
        <translation>Stel een bezoekpakket samen</translation>
    </message>
    <message>
        <source>To the question cards</source>
        <translation>Naar de vraagkaarten</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <source>Searched for {0}, because “{1}” stands nowhere as typed.</source>
        <translation>Gezocht naar {0}, want “{1}” staat zo nergens.</translation>
    </message>
    <message>
        <source>Who is there in {0} stands first.</source>
        <translation>Wie er voor {0} is, staat eerst.</translation>
    </message>
    <message>
        <source>{0} “Only {1}” does not count now.</source>
        <translation>{0} “Alleen {1}” telt nu niet.</translation>
    </message>
    <message>
        <source>Numbers for {0}</source>
        <translation>Nummers voor {0}</translation>
    </message>
    <message>
        <source>Nothing for {0}. This is from elsewhere.</source>
        <translation>Niets voor {0}. Dit komt van elders.</translation>
    </message>
    <message>
        <source>Clear this filter</source>
        <translation>Wis dit filter</translation>
    </message>
    <message numerus="yes">
        <source>Only {0} and all of the Netherlands: %n more elsewhere.</source>
        <translation>
            <numerusform>Alleen {0} en landelijk: nog %n elders.</numerusform>
            <numerusform>Alleen {0} en landelijk: nog %n elders.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Toon alles</translation>
    </message>
    <message numerus="yes">
        <source>Only “{0}”: %n hit(s) of other kinds hidden.</source>
        <translation>
            <numerusform>Alleen “{0}”: %n treffer van een andere soort staat er niet bij.</numerusform>
            <numerusform>Alleen “{0}”: %n treffers van andere soorten staan er niet bij.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all kinds</source>
        <translation>Toon alle soorten</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffers</translation>
    </message>
    <message>
        <source>Still searching…</source>
        <translation>Zoekt nog…</translation>
    </message>
    <message>
        <source>Searching does not work now</source>
        <translation>Zoeken lukt nu niet</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n treffer</numerusform>
            <numerusform>%n treffers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchRow</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Search for a sign, organisation, term or number</source>
        <translation>Zoek een signaal, organisatie, begrip of nummer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoek</translation>
    </message>
    <message>
        <source>Search the kit</source>
        <translation>Zoek in Veldgids</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message>
        <source>Also searched for</source>
        <translation>Ook gezocht naar</translation>
    </message>
    <message>
        <source>With the keyboard</source>
        <translation>Met het toetsenbord</translation>
    </message>
    <message>
        <source>through the hits</source>
        <translation>door de treffers</translation>
    </message>
    <message>
        <source>open</source>
        <translation>openen</translation>
    </message>
    <message>
        <source>back to where you were</source>
        <translation>terug naar waar u was</translation>
    </message>
    <message>
        <source>Also searched for {0}, press to leave it out</source>
        <translation>Ook gezocht naar {0}, druk om dit weg te laten</translation>
    </message>
    <message>
        <source>Words that go with “{0}” here. Press one to leave it out.</source>
        <translation>Deze woorden horen hier bij “{0}”. Druk op een woord om het weg te laten.</translation>
    </message>
    <message numerus="yes">
        <source>Search for %n left out too</source>
        <translation>
            <numerusform>Zoek ook weer naar %n weggelaten woord</numerusform>
            <numerusform>Zoek ook weer naar %n weggelaten woorden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchStart</name>
    <message>
        <source>A route: what to do now</source>
        <translation>Een route: wat doet u nu?</translation>
    </message>
    <message>
        <source>A sign: what you see, hear or read</source>
        <translation>Een signaal: wat u ziet, hoort of leest</translation>
    </message>
    <message>
        <source>An organisation, by name, place or number</source>
        <translation>Een organisatie, op naam, plaats of nummer</translation>
    </message>
    <message>
        <source>A page or a term</source>
        <translation>Een pagina of een begrip</translation>
    </message>
    <message>
        <source>child in danger</source>
        <translation>kind in gevaar</translation>
    </message>
    <message>
        <source>passport</source>
        <translation>paspoort</translation>
    </message>
    <message>
        <source>sleeping</source>
        <translation>slapen</translation>
    </message>
    <message>
        <source>exploitation</source>
        <translation>uitbuiting</translation>
    </message>
    <message>
        <source>shelter</source>
        <translation>opvang</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Wat zoekt u?</translation>
    </message>
    <message>
        <source>Type a word, a name or a number in the box above.</source>
        <translation>Typ een woord, een naam of een nummer in het vak hierboven.</translation>
    </message>
    <message>
        <source>Searched in this run, kept in memory only</source>
        <translation>Eerder gezocht, alleen in het geheugen</translation>
    </message>
    <message>
        <source>Search for {0}</source>
        <translation>Zoek naar {0}</translation>
    </message>
</context>
<context>
    <name>SectorChoice</name>
    <message>
        <source>Choose from {0} sectors what comes closest. The {1} signs for any visit always come along.</source>
        <translation>Kies uit {0} sectoren wat het dichtst bij komt. De {1} signalen voor elk bezoek komen er altijd bij.</translation>
    </message>
    <message>
        <source>Type a sector or a word: greenhouse, laundry, barge</source>
        <translation>Typ een sector of een woord: kas, wasserij, binnenvaart</translation>
    </message>
    <message>
        <source>Just used</source>
        <translation>Net gebruikt</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Verder met {0}</translation>
    </message>
    <message>
        <source>No sector with that word; all are shown.</source>
        <translation>Geen sector met dat woord. U ziet ze allemaal.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Your work</source>
        <translation>Uw werk</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>About Veldgids</source>
        <translation>Over Veldgids</translation>
    </message>
    <message>
        <source>As this device</source>
        <translation>Zoals dit apparaat</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>As this device: dark or high contrast when the device asks for it.</source>
        <translation>Zoals dit apparaat: donker of hoog contrast als het apparaat daarom vraagt.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Also with Ctrl + and Ctrl −, on every page.</source>
        <translation>Ook met Ctrl + en Ctrl −, op elke pagina.</translation>
    </message>
    <message>
        <source>Hide with Escape twice</source>
        <translation>Verberg met twee keer Esc</translation>
    </message>
    <message>
        <source>Makes the window small, in the task bar. Nothing closes and you lose nothing.</source>
        <translation>Maakt het venster klein, in de taakbalk. Er sluit niets en u raakt niets kwijt.</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Taal van de teksten</translation>
    </message>
    <message>
        <source>Pages, signs and route cards. A text without a translation is shown in the other language, and says so.</source>
        <translation>Pagina’s, signalen en routekaarten. Een tekst zonder vertaling staat in de andere taal, en dat staat erbij.</translation>
    </message>
    <message>
        <source>Choose the language of the window apart</source>
        <translation>Kies de taal van het venster apart</translation>
    </message>
    <message>
        <source>Off: NL and EN at the top switch texts and buttons together.</source>
        <translation>Uit: NL en EN bovenaan wisselen teksten en knoppen samen.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Taal van het venster</translation>
    </message>
    <message>
        <source>Buttons, menus and this page.</source>
        <translation>Knoppen, menu’s en deze pagina.</translation>
    </message>
    <message>
        <source>I work as</source>
        <translation>Ik werk als</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Enforcement officer</source>
        <translation>Handhaver</translation>
    </message>
    <message>
        <source>Front office</source>
        <translation>Balie</translation>
    </message>
    <message>
        <source>Changes which links stand first, never what you can find.</source>
        <translation>Verandert welke links vooraan staan, nooit wat u kunt vinden.</translation>
    </message>
    <message>
        <source>Your municipality</source>
        <translation>Uw gemeente</translation>
    </message>
    <message>
        <source>Puts the numbers of your region first. Stays on this device.</source>
        <translation>Zet de nummers van uw regio vooraan. Blijft op dit apparaat.</translation>
    </message>
    <message>
        <source>Your own numbers</source>
        <translation>Uw eigen nummers</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Vul in</translation>
    </message>
    <message>
        <source>Contact person, team leader, interpreter line. First on every route card.</source>
        <translation>Aandachtsfunctionaris, teamleider, tolkentelefoon. Vooraan op elke routekaart.</translation>
    </message>
    <message>
        <source>To a place in the sidebar</source>
        <translation>Naar een plek in de zijbalk</translation>
    </message>
    <message>
        <source>Hide the window</source>
        <translation>Verberg het venster</translation>
    </message>
    <message>
        <source>Answer a sign</source>
        <translation>Beantwoord een signaal</translation>
    </message>
    <message>
        <source>To the route card</source>
        <translation>Naar de routekaart</translation>
    </message>
    <message>
        <source>Not an official publication of the Dutch government. Content state of {0}.</source>
        <translation>Geen officiële publicatie van de Nederlandse overheid. Stand van de inhoud: {0}.</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Wat dit is</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versie {0}</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Version {0}, state of {1}. {2}</source>
        <translation>Versie {0}, stand van {1}. {2}</translation>
    </message>
    <message>
        <source>Why this content file</source>
        <translation>Waarom dit inhoudsbestand</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Controlegetal</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Program: EUPL-1.2. Texts: CC BY 4.0. Typeface IBM Plex: OFL 1.1. Icons Lucide: ISC. Qt: LGPL 3. The full texts are in the folder LICENSES beside the program.</source>
        <translation>Programma: EUPL-1.2. Teksten: CC BY 4.0. Letter IBM Plex: OFL 1.1. Pictogrammen Lucide: ISC. Qt: LGPL 3. De volledige teksten staan in de map LICENSES bij het programma.</translation>
    </message>
    <message>
        <source>No network</source>
        <translation>Geen netwerk</translation>
    </message>
    <message>
        <source>This program makes no connection, ever. Nothing leaves this device.</source>
        <translation>Dit programma maakt nooit verbinding. Er gaat niets van dit apparaat af.</translation>
    </message>
    <message>
        <source>It came with the program, and no newer content was placed on this device.</source>
        <translation>Het kwam met het programma mee, en er is geen nieuwere inhoud op dit apparaat gezet.</translation>
    </message>
    <message>
        <source>It is newer than what came with the program, and was placed in your own folder.</source>
        <translation>Het is nieuwer dan wat met het programma meekwam, en staat in uw eigen map.</translation>
    </message>
    <message>
        <source>It was given by hand.</source>
        <translation>Het is met de hand gegeven.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places</source>
        <translation>Plekken</translation>
    </message>
</context>
<context>
    <name>SignFilter</name>
    <message>
        <source>Find in these signs</source>
        <translation>Zoek in deze signalen</translation>
    </message>
    <message>
        <source>Close and show all signs</source>
        <translation>Sluit en toon alle signalen</translation>
    </message>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignsPage</name>
    <message>
        <source>Signs</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>Signs: {0}</source>
        <translation>Signalen: {0}</translation>
    </message>
    <message>
        <source>Signs of a visit</source>
        <translation>Signalen van een bezoek</translation>
    </message>
    <message>
        <source>Close and erase?</source>
        <translation>Sluiten en wissen?</translation>
    </message>
    <message>
        <source>Close Veldgids</source>
        <translation>Sluit Veldgids</translation>
    </message>
    <message>
        <source>Start a new visit?</source>
        <translation>Nieuw bezoek beginnen?</translation>
    </message>
    <message>
        <source>Start anew</source>
        <translation>Begin opnieuw</translation>
    </message>
    <message>
        <source>Open a hand-over</source>
        <translation>Open een overdracht</translation>
    </message>
    <message>
        <source>Open another hand-over?</source>
        <translation>Andere overdracht openen?</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open overdracht</translation>
    </message>
    <message>
        <source>Opened: {0}</source>
        <translation>Geopend: {0}</translation>
    </message>
    <message>
        <source>This content does not know some of the answers. The text has them all.</source>
        <translation>Sommige antwoorden kent deze inhoud niet. In de tekst staan ze allemaal.</translation>
    </message>
    <message>
        <source>What you noted is only in memory. It goes away and cannot come back.</source>
        <translation>Wat u noteerde, staat alleen in het geheugen. Het wordt gewist. Terughalen kan niet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Read the hand-over</source>
        <translation>Lees de overdracht</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>Save as file</source>
        <translation>Bewaar bestand</translation>
    </message>
    <message>
        <source>Is something wrong?</source>
        <translation>Klopt iets niet?</translation>
    </message>
    <message>
        <source>Should this be in here?</source>
        <translation>Hoort dit erin?</translation>
    </message>
    <message>
        <source>Nothing is sent and nothing is kept: you save the slip yourself or have it scanned.</source>
        <translation>Er wordt niets verstuurd of bewaard. U bewaart het briefje zelf of laat het scannen.</translation>
    </message>
    <message>
        <source>Leave out names, numbers and addresses of people.</source>
        <translation>Laat namen, nummers en adressen van personen weg.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
    <message>
        <source>Make the slip</source>
        <translation>Maak briefje</translation>
    </message>
    <message>
        <source>Have the code scanned, save the slip or copy its text. Closing throws it away.</source>
        <translation>Laat de code scannen, bewaar het briefje of kopieer de tekst. Sluiten gooit het weg.</translation>
    </message>
    <message>
        <source>QR code of this slip</source>
        <translation>QR-code van dit briefje</translation>
    </message>
    <message>
        <source>Slip {0}</source>
        <translation>Briefje {0}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluit</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Kopieer tekst</translation>
    </message>
</context>
<context>
    <name>SlipForm</name>
    <message>
        <source>A slip about {0}, for whoever keeps the content.</source>
        <translation>Een briefje over {0}, voor wie de inhoud bijhoudt.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Wat klopt er niet?</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>In uw eigen woorden</translation>
    </message>
    <message>
        <source>What should it be? May stay empty</source>
        <translation>Wat moet het zijn? Mag leeg blijven</translation>
    </message>
    <message>
        <source>Who can be asked about it? May stay empty</source>
        <translation>Wie weet hier meer over? Mag leeg blijven</translation>
    </message>
    <message>
        <source>It says now: {0}</source>
        <translation>Er staat nu: {0}</translation>
    </message>
    <message>
        <source>Nothing is filled in here.</source>
        <translation>Hier is niets ingevuld.</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Step {0} of {1}, {2}</source>
        <translation>Stap {0} van {1}, {2}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>hier bent u</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>komt nog</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Go on</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Back to the signs</source>
        <translation>Terug naar de signalen</translation>
    </message>
    <message>
        <source>Back to the counter</source>
        <translation>Terug naar de balie</translation>
    </message>
    <message>
        <source>Back to the route card</source>
        <translation>Terug naar de routekaart</translation>
    </message>
</context>
<context>
    <name>StripNumber</name>
    <message>
        <source>{0}: {1}, copy the number</source>
        <translation>{0}: {1}, kopieer het nummer</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>gekopieerd</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>On</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Text size {0} per cent</source>
        <translation>Tekstgrootte {0} procent</translation>
    </message>
</context>
</TS>
