<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” in the filter is not of the form NAME=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A filter knows from, to, scale and segment:NAME, but not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the filter is not a day; write it as 2025-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not name one question of the project. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers know no segments, so “%1” cannot be filtered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers know no segment “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer has “%1” for the segment “%2”. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>A %1 refers by “%2” to a %3 that does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has only one settings record, with id 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shares of customers who leave must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The known loss rate must lie between 0 and 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at a step below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assumed score of “%1” must lie between 0 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transition connects nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transition&apos;s weight must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transition leads from one journey to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two transitions have the same ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note belongs to a touchpoint or to one place of a lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scale “%1” must have between 2 and 1,001 levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label “%1” is listed twice for one source.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a project of your own, empty or from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects, templates and the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the project to another file; this one saves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;report as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report as a PDF, as its preview shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map as S&amp;VG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map of this journey as a drawing that scales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map of this journey as a picture for slides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this project; everything is saved already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last edit, also those of earlier sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert from the clipboard, also lines of a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a second one of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type another name in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove what is selected; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select everything in this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one step le&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move one step ri&amp;ght</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the department above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the lane above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the department below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the selection to the lane below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a word in all names, notes and descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next place where the word stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the place before where the word stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project &amp;settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, client, personas, channels, scales and assumptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, colours and motion of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint after the selected one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pain, gain, quote or idea to what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw an arrow from the selected touchpoint to the next one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room for one more step in this stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a department with a lane of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lane below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row for the emotion curve, pains, quotes, ideas or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a kind of customer the journeys are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a way in which customers meet you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an empty journey to this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this journey with everything in it, for a to-be version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this journey another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;lete journey…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this journey with everything in it; undo brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the next journey of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the journey before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read customers&apos; answers from a table of text (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Attach database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read customers&apos; answers from an SQLite database, again at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the attached sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose period, segment and question; applies to every view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count all answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey: stages, departments, touchpoints and the ways between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where scores are high and low, department by stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;oments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moments of truth, ranked, with their evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ou&amp;tline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same journey as a table to edit, sort and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the answers come from, and the customers&apos; words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything in its actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole map at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the view with what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the fields of what is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find any command by typing a few letters of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Chwila</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoint at the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the neighbouring card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed score of the selected cards, 0 to 9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what was begun; select nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>Looking for trouble areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying how far the ranks could be off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The analysis was stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no project to analyse; open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journey is no longer in the project; choose another one to analyse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey could not be analysed; check its links and answers and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnalysisScheduler</name>
    <message>
        <source>Counting answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing where low scores concentrate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnswerImport</name>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table or view, or a SELECT of your own:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were not imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import cancelled; nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) imported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New labels of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s) read again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Removing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers were not removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of this import were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::Application</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Save what can be read in a new file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could be read is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chwila projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chwila %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws customer journeys and computes their moments of truth. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be looked at. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edits are not on the disk yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::ColumnsPage</name>
    <message>
        <source>Comma ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the first rows. The role of each column was guessed; change it where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First rows of the table; the first row holds the roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Header rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns cannot be read this way yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::DataView</name>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources and imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers of your customers go here. Import a table of answers (CSV, TSV), or attach an SQLite database; the assistant shows what it understood before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the answers of the chosen import from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saves the rows that could not be read, with their reasons, to be mended and imported again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the chosen import that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and their touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of this project cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, %2 of them unassigned, %3 set aside because the same customer answered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels (%1 unassigned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The label was not assigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the %1 answers of “%2”? The file they came from is not touched; this cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-readable.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::EditCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be pasted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage and a department first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint could be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was noticed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::ExpertPanel</name>
    <message>
        <source>All numbers behind this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low share, 95 % interval (Wilson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected low answers E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio O/E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shrunk ratio θ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own exact test, upper tail p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own exact test, upper tail q (Benjamini–Hochberg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own exact test, lower tail p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own exact test, lower tail q (Benjamini–Hochberg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heat layer z (Gi*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble area, log-likelihood ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trouble area, p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probability of a visit f</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts per starter if nobody left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrivals per starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importance weight a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low share used b′</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual low share σ·m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>excess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last straw per starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last straw, share of all losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoidable loss per starter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoidable loss, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matter (lost per bad moment)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score, customers per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>score, 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank by score, 95 % band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of redraws among the first three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calibration σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold of matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between-touchpoint variance A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hazards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shuffles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redraws</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::FieldEditor</name>
    <message>
        <source>Several values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number; the old value has been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::FilterBar</name>
    <message>
        <source>First day that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the answers to this question only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count all answers again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the answers of this period; months count back from the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the answers of these customers only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers have no dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::FindBar</name>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in names, notes and descriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure shown in the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which attribute of the respondents makes the segments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints of the chosen cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or a double click shows the touchpoint on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a cell to see its touchpoints and what customers said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint stands here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapWidget</name>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::ImportAssistant</name>
    <message>
        <source>Answers from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages of the inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card, an arrow, a note, a stage or a lane: its fields appear here, and every change is saved as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::JobRunner</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the journey “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stages, touchpoints, arrows and notes go with it. Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::LabelsPage</name>
    <message>
        <source>Which touchpoint each answer belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import. Unassigned answers are kept and can be assigned later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels and their touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;touchpoints of the unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the list …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoint of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers in %2 rows. %3 not readable, %4 duplicates, %5 without an answer, %6 unassigned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not-readable.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey that is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write map, report or project to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chwila project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the file itself; it is saved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be replaced; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map could not be exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was written to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edits could not be saved. Close and lose them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapCanvas</name>
    <message>
        <source>Map of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty cell: %1, step %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New touchpoint here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers finish here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers are lost here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers come back to this touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the touchpoint goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth, rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey begins with a stage: add one from the Insert menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints stand in departments: add one from the Insert menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a cell or press Enter to add the first touchpoint. Lines copied from a spreadsheet can be pasted here, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentsModel</name>
    <message>
        <source>goes wrong %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of 1,000 lost here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentsView</name>
    <message>
        <source>Moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of truth appear here once touchpoints are connected and customers have answered. Choose one at the left to see its evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agree: it stays a moment of truth whatever later answers say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You disagree: it is no longer marked, and shown as rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know better: mark it as a moment of truth without evidence from answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As co&amp;mputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? Kept with the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision on a moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint stands out: nothing goes wrong clearly more often than usual where it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers under this filter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::OutlineModel</name>
    <message>
        <source>There is no “%1” to choose here; pick one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not fit here; enter a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::OutlineView</name>
    <message>
        <source>Show only rows with …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journey has no touchpoints yet. Add one (Ctrl+T), or copy lines in a spreadsheet and paste them here (Ctrl+V).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move nothing on its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::Rail</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::RecordForm</name>
    <message>
        <source>Change “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::RecordList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::ReportView</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the report, whatever the language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::ScalesPage</name>
    <message>
        <source>year – month – day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day – month – year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month – day – year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds since 1970</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the scores are meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low answers are the bad experiences that everything is computed from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scales of the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the first row for &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives every question the scale and the values of the first row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a; -; no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in any score column that mean “no answer”, separated by semicolons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point: 4.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma: 4,5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answer of a row the customer&apos;s words belong to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No answer, everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal &amp;sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words go with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first answer of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest low score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest high score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of %1 that mean no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores cannot be read this way yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::StartPage</name>
    <message>
        <source>Draw the journey, attach what customers said, see which moments decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet. Open the sample to see a finished journey with its moments of truth, or begin one of your own: every edit is saved as you make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A car insurer&apos;s journey with the answers of 18 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One journey with three stages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::StatusStrip</name>
    <message>
        <source>Running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is being stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::TouchpointDetails</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the new note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · satisfaction 0–100</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answers under this filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note could not be added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsPanel</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody left words here under this filter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a touchpoint (unassigned)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; “--rejected FILE.csv” writes them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s),</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a project: empty, from a template, the sample or a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers from a CSV or TSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read answers from an SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the sources of a project again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the moments of truth and every number behind them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map, the heatmap, tables or the whole project to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether a project file is sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try “%1” for what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, pl and ro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the moments of truth of a journey and every number behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text (sentences), json (every number in full precision) or csv (a row for each touchpoint).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to a file instead of the standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers to one question since January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format “%1”, only text, json and csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back a failed import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels that match no touchpoint: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“--make-touchpoints” draws them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source “%1” is no longer at %2; “chwila refresh --source … --from …” points at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads everything in a project file and says whether it is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sound;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but results and errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of what is said: en, pl or ro.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help; “chwila COMMAND --help” tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chwila draws customer journeys and computes their moments of truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 could not be done, 2 the command line was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes a file whose ending says what it is: .svg and .png a picture, .csv a table, .json the whole project with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; one that is there is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map (as by default) or heatmap (PNG only).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outline (the journey, as by default), answers or figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the map with its moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: a map is .svg or .png, a heatmap .png, a table .csv, a project .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the columns are read; else it is guessed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the mapping that was used, to change it and give it with --map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey whose touchpoints the labels mean; else the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the source is called in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a touchpoint for each label that matches none, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count what would be imported and write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the rows that could not be read, with line, column and reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping cannot be read; see whether the file is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping is no JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads answers from a CSV or TSV file: long (one row an answer) or wide (one row a respondent, one column a touchpoint).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see what would happen and how the columns were understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import with the mapping as you changed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads answers from a table or a query of an SQLite database and remembers it, so that “chwila refresh” reads it again. The database is never written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table or view to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query to read; it may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attach the result of a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --table and --query can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a project file; one that is there already is never replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the sample: a car insurer&apos;s journey with its answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a project written by “export -o x.json”, a case (cjm-case/1) or an outline (CSV).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty hotel journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sample in Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one of --template, --sample and --from can be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2. There are: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scale takes a number above 0 and up to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heatmap by segment needs --segment NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels per unit of a PNG; 2 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap: department, stage, channel, area, touchpoint, segment or month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap: the same for the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap: satisfaction, low, lost or responses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap: which segment, for rows or columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is too large; try a smaller --scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads the sources of a project again; the answers they have now replace those they had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this source, by name or number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the source has moved to; with --source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a nightly job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from needs --source, to know which one has moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no source yet; import or attach one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of the project comes from a file or database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no source “%1” that can be read again. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2025-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the report as PDF: cover, summary, map, heatmap, moments of truth, method and glossary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a4 (as by default) or letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date on the cover; today by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Romanian, whatever the language of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no paper “%1”, only a4 and letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no journey with touchpoints to report about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no journey yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no journey “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey to look at, by name or number; else the first one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which answers count: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,scale=NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there and writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table “%1”, only outline, answers and figures.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Nothing can be edited while a step is being undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>This value does not fit here; the old one has been kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard holds something that cannot be pasted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste; copy lines or spreadsheet rows first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project keeps at least one journey; add another one before removing it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer in the project; select something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name cannot be empty; type at least one letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only touchpoints of one journey can be moved together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assumed score lies between 0 and 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This journey is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>A touchpoint has no “id” or one that is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transition leads from or to a touchpoint that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The weight of a transition is below 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A response names a touchpoint that is not there, or no metric of NPS, CSAT, CES.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of a response is not on its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of a response is not of the form 2025-01-31T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no worked case: its “format” is not cjm-case/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete project (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worked case (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of touchpoints (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of no form that can be read here; use JSON or an outline in CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written; is there room on the disk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch of answers has no id of its own or no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer belongs to a label or a batch that is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score of an answer is not on its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of an answer is not of the form 2025-01-31T12:00:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not JSON as it should be; look at the place that is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written by a newer version; open it with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no project: its “format” is not chwila-project/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row has no column “name”; name the columns there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoint has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area is none of sales, product, brand, marketing, service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visibility is neither frontstage nor backstage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phase is none of before, during, after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assumed score is no number from 0 to 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The effort is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost is no number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step is no number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is not in UTF-8; save it as “CSV UTF-8” and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question that was removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer at one touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a SQLite database. Attach it as a database instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a workbook or an archive, not a table of text. Save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is an old workbook, not a table of text. Save the sheet as CSV and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a PDF, not a table of text. Ask for the data as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a picture, not a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1” any more. Choose the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date in the chosen order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” has no scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row names no touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not on the scale “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new in this source; read the source again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has words but no score, so they belong to no touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source is no longer in the project; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is longer than 16 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is not closed within 16 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote is closed in the middle of the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of titles and answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row of titles cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 different values, too many for a segment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is taken as “not applicable”, not as a score, in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds a date: trends and periods will not be available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in “%1” could be day/month or month/day; they are read as day/month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column names the customer: each row counts as a customer of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column names the customer: repeated answers of one customer all count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than 5,000 different touchpoint labels. Check which column names the touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The segments make %1 different combinations. Leave out those you will not filter by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the columns is damaged at “%1”. Choose the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no scale. Say from where to where its scores run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several columns are “%1”. Keep the role for one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds scores. Choose the one with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scores need a column that names the touchpoint. Choose it, or make each score column the answer at one touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a column of questions there can be one column of scores only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is described twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say for each question which scale its scores are on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description of the columns cannot be read. Choose the columns again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to the database. Try again when it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a SQLite database. Choose another one, or import it as a table of text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged. Restore it from a copy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The query would do more than read. Use a single SELECT; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that you may read it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not understand the query. Check its spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is not there. Check its name, or point at where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, it is not a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has several tables; choose one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has no table or view “%1”. It has: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not valid in this encoding; choose another one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a table of text. Choose a CSV or TSV file, or attach a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it is read as %1. Check the letters below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose another one, such as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not there. Check its name, or point at where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens here, in the customer&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens, who does what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promise customers here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column within the stage, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstage: customers do not see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to 10, as guessed before anybody was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s effort, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the customer spends here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of one contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the currency of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person&apos;s word counts more than the figures and is shown as such</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is one, or is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When customers go this way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen: the start of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen: the end of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts only where the arrow leads to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers or a share, compared with the other arrows that leave there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for what happens here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: chosen by the order of departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the name of its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose journey this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it begins, where it ends, what it leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this customer wants to get done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column of the answers by which these customers are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What customers were asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers up to here count as a bad experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from here count as good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the cover of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom the report is made for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: Chwila&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave at the 1st bad experience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of customers; 44 % said so in Poland (PwC 2020)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… at the 2nd, of those still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… at each later one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost, as you know it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of those who start; makes counts of lost customers real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad share that good ones outweigh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five good for one bad: 16.7 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer in so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per customer and touchpoint the latest counts; 0: all count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n arrows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lane</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>All time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>As is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>During</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sales</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frontstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pains and gains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS 0–10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction 1–5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort 1–7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of customers whose journeys you draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New persona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways in which customers meet you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each has a lane on every map of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come with the answers you import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer goes through, in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows for feelings, words, pains and ideas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lane</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project has changed in the meantime, so this edit no longer fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of a “%2” cannot hold this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A “%1” has no id or one that is used twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort, min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>Mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no pages; switch on at least one section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page would be longer than PDF readers can show; choose a smaller paper size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be put together; free some memory and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Customer journey report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page 3 of 12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a trouble spot: %2 were low, %3 would be usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 go wrong together: %2 were low, %3 would be usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked about %1, and it matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been asked about %1, although %n of %2 customers come here and leave when it goes wrong.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The question “%1” was asked only at %2, so there is nothing to compare it with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers yet: import some to see where customers are lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers cannot get out of %1: draw where they go from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The touchpoints differ no more than chance would make them differ, so all of them count as average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path on the map leads from the start to an end: draw the transitions to see how many customers are at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some answers carry labels that belong to no touchpoint yet; they are not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on any path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sore spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask more customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength to protect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matters, nothing unusual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transition leads there, so nothing can be said about its weight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matters whether customers stay, but nobody has been asked: measure it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked, and little is at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes wrong more often than usual, and customers leave because of it: mend it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes wrong more often than usual, but few customers are at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual, and little is at stake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matters, but fewer than ten customers have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not worse than usual, yet more goes wrong here than good moments can make up for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes wrong less often than usual where it matters: keep it so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matters, and it goes about as well as the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as part of a trouble area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customer has answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint stands out as a moment of truth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment of truth stands out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers who start, about %n are lost on the way.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>At these touchpoints %1 of the losses the model explains happen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 10 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less satisfied than the journey as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More bad experiences than the journey as a whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More customers lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of bad experiences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost per 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes wrong for (% of answers)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost per bad moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes wrong more often than usual where it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints go wrong more often than usual where it matters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints without answers or path are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first three moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers lost because of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the losses the model explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers are lost, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any contact of a customer with the company, from an advertisement to a bill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer at or below the threshold of its question: a bad experience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The share of customers who gave a low answer about the touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the same questions get over the whole journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touchpoint that goes wrong more often than usual and makes customers leave; shown as a diamond with its rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbouring touchpoints that together have more low answers than chance explains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the customers who start come to a touchpoint; more than once in a loop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Losses the model explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who leave after bad experiences, as far as the map and the answers can tell; other reasons to leave are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction 0–100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A score as a part of the best one possible on its scale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of promoters (9–10) minus share of detractors (0–6); passives (7–8) count for neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too few answers to colour a cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least satisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where satisfaction is high and low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number of answers below; hatched cells have fewer than ten and are not compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour: satisfaction, compared with the journey&apos;s average. Diamonds: moments of truth by rank. Width of arrows: share of the customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and period: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss model lets customers walk along the transitions of the map. At a bad experience %1 of them leave at the first one, %2 of those still there at the second, %3 at every later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are what customers in Poland said they would do (PwC 2020), so the losses are an upper bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is scaled so that it loses as many customers as the company knows it loses: %1 of those who start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The company&apos;s own loss rate is not known, so losses are told as ranks and shares and never as numbers of customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question is compared with itself only: what is usual at a touchpoint is the share of low answers its questions have over the whole journey. Few answers can exaggerate, so a touchpoint counts with a share between its own and the usual one, the closer to its own the more answers it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exact test asks how often so many low answers would come together by chance. “Sure”: of twenty marked like this about nineteen deserve it; “quite sure”: of ten about nine. “As part of a trouble area”: the touchpoint and its neighbours together have more low answers than chance puts next to each other. Intervals hold the true value in 95 of 100 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How moments of truth are ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the customers who leave because the touchpoint goes wrong more often than usual: how much more often, times how many leave each time. A diamond needs both: evidence that it is worse, and more than average at stake. What people confirmed, rejected or added by hand is kept and shown as such.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the customers&apos; words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go on to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The few touchpoints that go wrong more often than usual and where customers leave because of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touchpoint is both. That is good news only where enough customers have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dot is the share of low answers, the bar around it what it can be by chance, the line across it the share that is usual for these questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All other touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many customers would stay if nothing went wrong at one touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the losses the model explains happen at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranked by what would be saved if nothing went wrong there any more, whether or not it is worse than usual. Losses at several touchpoints do not add up: who is saved at one can still leave at the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a bad experience on its scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moments of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse than usual where customers leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 who start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the losses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the model explains happen at these moments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with %1: agree on an owner, a date and what is measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask customers about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 as good as now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to look first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been asked about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has few answers so far: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 were low</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 goes wrong for %n of 100 customers (%2).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes wrong for %n of 100 customers (%2), %3.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers make %n contacts here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers %n come here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than one of them gives up because of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n give up because of it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n (between %1 and %2) give up because of it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than your other touchpoints</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>hardly any of the losses the model explains hang on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the losses the model explains hang on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than on any other touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number %1 of %2 touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path on the map leads there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sure: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone it could be chance (%1 were low), but together with %2 we are sure: %3 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are sure that it is better than usual: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are quite sure that it is better than usual: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be compared, its question was asked nowhere else: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are quite sure: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could still be chance: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing unusual: %1 were low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person decided that this is no moment of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked by a person, not by the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touchpoint without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usual %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers lost each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than usual</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>of the losses the model explains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of it because it is worse than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row counts with %1 where %2 of the answers were low: it is scaled so that the model loses as many customers as you know you lose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row counts with %1 where %2 of the answers were low: each question is compared with itself, and some get low answers more easily than others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row counts with %1 where %2 of the answers were low: the fewer the answers, the closer it stays to the usual share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the ranking is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its place in the ranking is %1; asked again, it would always be among the first three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Its place in the ranking is %1; asked again, it would be among the first three in about %n of 100 surveys.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask customers here: without answers nobody knows how it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n answers here would show whether it goes wrong twice as often as usual.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask the same question at other touchpoints too, then it can be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less often than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somewhat more often than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about one and a half times as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about twice as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about two and a half times as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about three times as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about four times as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than four times as often as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check who may write there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) under the filter</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Counting answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer lies off its scale. Check the scale of its column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers came or went in the meantime. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the project is as it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Chwila project, or it is damaged. Recovery saves what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file is damaged. Recovery saves what can still be read into a new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the project file. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing has been lost so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be written to. Copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file cannot be opened. Check that you may read and write it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file does not accept this edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is too long to be kept in the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to use the project file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. Check the disk and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is open elsewhere, by %1, so it can only be looked at here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this project, so it can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected, so it can only be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. It is not a Chwila project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a database, but not a Chwila project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project was made by an older version and must be converted, which cannot be done here. Copy it to a folder where you may write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project was made by a newer version of Chwila, so it can only be looked at. Update Chwila to edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made in the folder “%1”. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not the newest one, so it cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is not the next one, so it cannot be redone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project file holds something else than this edit starts from. Open the project again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file cannot be copied to where the new one shall be. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be read of this file any more. Look for a copy of it in your backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the records of kind “%1” some may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records of kind “%1” could not be read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Some answers may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps that could be undone were not taken over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n records that others refer to are gone; new ones named “Recovered” stand in for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records held impossible values and were left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Move touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
