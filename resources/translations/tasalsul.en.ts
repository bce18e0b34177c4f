<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ArticleDetails</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message numerus="yes">
            <source>%n events left to review.</source>
            <translation>
                <numerusform>%n event left to review.</numerusform>
                <numerusform>%n events left to review.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DatesPage</name>
        <message numerus="yes">
            <source>%n articles state their date.</source>
            <translation>
                <numerusform>%n article states its date.</numerusform>
                <numerusform>%n articles state their date.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stated</source>
            <translation>
                <numerusform>%n stated</numerusform>
                <numerusform>%n stated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n worked out</source>
            <translation>
                <numerusform>%n worked out</numerusform>
                <numerusform>%n worked out</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more on the next page</source>
            <translation>
                <numerusform>and %n more on the next page</numerusform>
                <numerusform>and %n more on the next page</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message numerus="yes">
            <source>%n passages</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FilesPage</name>
        <message numerus="yes">
            <source>%n are in the library already.</source>
            <translation>
                <numerusform>%n is in the library already.</numerusform>
                <numerusform>%n are in the library already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are skipped, each with its reason.</source>
            <translation>
                <numerusform>%n is skipped, with its reason.</numerusform>
                <numerusform>%n are skipped, each with its reason.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles found</source>
            <translation>
                <numerusform>%n article found</numerusform>
                <numerusform>%n articles found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files found</source>
            <translation>
                <numerusform>%n file found</numerusform>
                <numerusform>%n files found</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to read</source>
            <translation>
                <numerusform>%n to read</numerusform>
                <numerusform>%n to read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Found %n files.</source>
            <translation>
                <numerusform>Found %n file.</numerusform>
                <numerusform>Found %n files.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n hidden</source>
            <translation>
                <numerusform>%n hidden</numerusform>
                <numerusform>%n hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%n a second</source>
            <translation>
                <numerusform>%n a second</numerusform>
                <numerusform>%n a second</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>about %n minutes left</source>
            <translation>
                <numerusform>about a minute left</numerusform>
                <numerusform>about %n minutes left</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportWizard</name>
        <message numerus="yes">
            <source>%n files were skipped</source>
            <translation>
                <numerusform>%n file were skipped</numerusform>
                <numerusform>%n files were skipped</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n articles</source>
            <translation>
                <numerusform>Import %n article</numerusform>
                <numerusform>Import %n articles</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LookingAgain</name>
        <message numerus="yes">
            <source>Nothing is new in %n folders.</source>
            <translation>
                <numerusform>Nothing is new in %n folder.</numerusform>
                <numerusform>Nothing is new in %n folders.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reader</name>
        <message numerus="yes">
            <source>%n lines hidden</source>
            <translation>
                <numerusform>%n line hidden</numerusform>
                <numerusform>%n lines hidden</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minutes</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n words</source>
            <translation>
                <numerusform>%n words</numerusform>
                <numerusform>%n words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RenewingDialog</name>
        <message numerus="yes">
            <source>%n articles would be read otherwise today.</source>
            <translation>
                <numerusform>%n article would be read otherwise today.</numerusform>
                <numerusform>%n articles would be read otherwise today.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReviewPage</name>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to add</source>
            <translation>
                <numerusform>%n to add</numerusform>
                <numerusform>%n to add</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The check found %n problems.</source>
            <translation>
                <numerusform>The check found %n problem.</numerusform>
                <numerusform>The check found %n problems.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralDialog</name>
        <message numerus="yes">
            <source>%n events are selected.</source>
            <translation>
                <numerusform>%n event are selected.</numerusform>
                <numerusform>%n events are selected.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralPanel</name>
        <message numerus="yes">
            <source>%n articles selected</source>
            <translation>
                <numerusform>%n article selected</numerusform>
                <numerusform>%n articles selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SourcePage</name>
        <message numerus="yes">
            <source>%n places</source>
            <translation>
                <numerusform>%n place</numerusform>
                <numerusform>%n places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%n articles</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sources</source>
            <translation>
                <numerusform>%n source</numerusform>
                <numerusform>%n sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n undated</source>
            <translation>
                <numerusform>%n undated</numerusform>
                <numerusform>%n undated</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SummaryView</name>
        <message numerus="yes">
            <source>%n articles added.</source>
            <translation>
                <numerusform>%n article added.</numerusform>
                <numerusform>%n articles added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n articles updated.</source>
            <translation>
                <numerusform>%n article updated.</numerusform>
                <numerusform>%n articles updated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events found.</source>
            <translation>
                <numerusform>%n event found.</numerusform>
                <numerusform>%n events found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files skipped.</source>
            <translation>
                <numerusform>%n file skipped.</numerusform>
                <numerusform>%n files skipped.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n left out.</source>
            <translation>
                <numerusform>%n left out.</numerusform>
                <numerusform>%n left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them repeat another text.</source>
            <translation>
                <numerusform>%n of them repeats another text.</numerusform>
                <numerusform>%n of them repeat another text.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were there already.</source>
            <translation>
                <numerusform>%n was there already.</numerusform>
                <numerusform>%n were there already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The files of %n articles are gone; the articles stay.</source>
            <translation>
                <numerusform>The file of %n article is gone; the article stays.</numerusform>
                <numerusform>The files of %n articles are gone; the articles stay.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n are hidden.</source>
            <translation>
                <numerusform>%n is hidden.</numerusform>
                <numerusform>%n are hidden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n events</source>
            <translation>
                <numerusform>%n event</numerusform>
                <numerusform>%n events</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n passages</source>
            <translation>
                <numerusform>%n passage</numerusform>
                <numerusform>%n passages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At most %n lanes</source>
            <translation>
                <numerusform>At most %n lane</numerusform>
                <numerusform>At most %n lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Show %n hidden lanes</source>
            <translation>
                <numerusform>Show %n hidden lane</numerusform>
                <numerusform>Show %n hidden lanes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n articles</source>
            <translation>
                <numerusform>in %n article</numerusform>
                <numerusform>in %n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>of %n events</source>
            <translation>
                <numerusform>of %n event</numerusform>
                <numerusform>of %n events</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnfinishedPanel</name>
        <message numerus="yes">
            <source>The import of “{name}” with %n files was cut off. What was read is in the library.</source>
            <translation>
                <numerusform>The import of “{name}” with %n file was cut off. What was read is in the library.</numerusform>
                <numerusform>The import of “{name}” with %n files was cut off. What was read is in the library.</numerusform>
            </translation>
        </message>
    </context>
</TS>
