<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DirectoryHead</name>
    <message numerus="yes">
        <source>Show all, the filters hide %n organisation(s)</source>
        <translation>
            <numerusform>Show all, the filters hide %n organisation</numerusform>
            <numerusform>Show all, the filters hide %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message numerus="yes">
        <source>All %n organisation(s)</source>
        <translation>
            <numerusform>All %n organisation</numerusform>
            <numerusform>All %n organisations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Filters: {0}, %n more</source>
        <translation>
            <numerusform>Filters: {0}, %n more</numerusform>
            <numerusform>Filters: {0}, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n word(s) of this field, explained in short.</source>
        <translation>
            <numerusform>%n word of this field, explained in short.</numerusform>
            <numerusform>%n words of this field, explained in short.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s), spelled a little differently</source>
        <translation>
            <numerusform>%n hit, spelled a little differently</numerusform>
            <numerusform>%n hits, spelled a little differently</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackMaking</name>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickedBar</name>
    <message numerus="yes">
        <source>%n on the contact sheet</source>
        <translation>
            <numerusform>%n on the contact sheet</numerusform>
            <numerusform>%n on the contact sheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print the contact sheet of %n</source>
        <translation>
            <numerusform>Print the contact sheet with %n contact</numerusform>
            <numerusform>Print the contact sheet with %n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take all %n off the contact sheet</source>
        <translation>
            <numerusform>Take %n contact off the contact sheet</numerusform>
            <numerusform>Take all %n contacts off the contact sheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message numerus="yes">
        <source>Only {0} and all of the Netherlands: %n more elsewhere.</source>
        <translation>
            <numerusform>Only {0} and all of the Netherlands: %n more elsewhere.</numerusform>
            <numerusform>Only {0} and all of the Netherlands: %n more elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only “{0}”: %n hit(s) of other kinds hidden.</source>
        <translation>
            <numerusform>Only “{0}”: %n hit of another kind is hidden.</numerusform>
            <numerusform>Only “{0}”: %n hits of other kinds are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchSide</name>
    <message numerus="yes">
        <source>Search for %n left out too</source>
        <translation>
            <numerusform>Search for %n word left out too</numerusform>
            <numerusform>Search for %n words left out too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignFilter</name>
    <message numerus="yes">
        <source>%n sign(s)</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
</context>
</TS>
