<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>ValueChart</name>
    <message numerus="yes">
        <source>%n initiative(s) without an effort are not shown</source>
        <translation>
            <numerusform>%n initiative without an effort is not shown</numerusform>
            <numerusform>%n initiatives without an effort are not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnswerImport</name>
    <message numerus="yes">
        <source>%Ln answer(s) imported.</source>
        <translation>
            <numerusform>%Ln answer imported.</numerusform>
            <numerusform>%Ln answers imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::ColumnsPage</name>
    <message numerus="yes">
        <source>Every value in these %n row(s) can be read.</source>
        <translation>
            <numerusform>Every value in this %n row can be read.</numerusform>
            <numerusform>Every value in these %n rows can be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) here cannot be read; point at one to see why.</source>
        <translation>
            <numerusform>%n value here cannot be read; point at it to see why.</numerusform>
            <numerusform>%n values here cannot be read; point at one to see why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::EditCommands</name>
    <message numerus="yes">
        <source>Deleted with %n touchpoint(s); Undo brings them back.</source>
        <translation>
            <numerusform>Deleted with %n touchpoint; Undo brings them back.</numerusform>
            <numerusform>Deleted with %n touchpoints; Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::EndsButton</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapDetails</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapWidget</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::LabelsPage</name>
    <message numerus="yes">
        <source>Take %n &amp;suggestion(s)</source>
        <translation>
            <numerusform>Take %n &amp;suggestion</numerusform>
            <numerusform>Take %n &amp;suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in it.</source>
        <translation>
            <numerusform>%Ln row is in it.</numerusform>
            <numerusform>%Ln rows are in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapCanvas</name>
    <message numerus="yes">
        <source>%n arrow(s) selected that lead back; Delete removes them.</source>
        <translation>
            <numerusform>%n arrow selected that leads back; Delete removes it.</numerusform>
            <numerusform>%n arrows selected that lead back; Delete removes them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) selected that lead on; Delete removes them.</source>
        <translation>
            <numerusform>%n arrow selected that leads on; Delete removes it.</numerusform>
            <numerusform>%n arrows selected that lead on; Delete removes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::ScalesPage</name>
    <message numerus="yes">
        <source>%n word(s)…</source>
        <translation>
            <numerusform>%n word…</numerusform>
            <numerusform>%n words…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::SegmentPopup</name>
    <message numerus="yes">
        <source>%1, %n answer(s)</source>
        <translation>
            <numerusform>%1, %n answer</numerusform>
            <numerusform>%1, %n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::SourceRefresher</name>
    <message numerus="yes">
        <source>%1: %Ln answer(s) read again.</source>
        <translation>
            <numerusform>%1: %Ln answer read again.</numerusform>
            <numerusform>%1: %Ln answers read again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::TouchpointDetails</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::VersionsDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsPanel</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln answer(s); scroll for more.</source>
        <translation>
            <numerusform>The newest %Ln answer; scroll for more.</numerusform>
            <numerusform>The newest %Ln answers; scroll for more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody left words here under this filter. %Ln answer(s) without words are listed with the switch above.</source>
        <translation>
            <numerusform>Nobody left words here under this filter. %Ln answer without words is listed with the switch above.</numerusform>
            <numerusform>Nobody left words here under this filter. %Ln answers without words are listed with the switch above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with words</source>
        <translation>
            <numerusform>%Ln answer with words</numerusform>
            <numerusform>%Ln answers with words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln answer(s) with words; scroll for more.</source>
        <translation>
            <numerusform>The newest %1 of %Ln answer with words; scroll for more.</numerusform>
            <numerusform>The newest %1 of %Ln answers with words; scroll for more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid answer(s)</source>
        <translation>
            <numerusform>%n valid answer</numerusform>
            <numerusform>%n valid answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n could not be read</numerusform>
            <numerusform>%n could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n duplicate left out</numerusform>
            <numerusform>%n duplicates left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n not applicable</numerusform>
            <numerusform>%n not applicable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a touchpoint (unassigned)</source>
        <translation>
            <numerusform>%n without a touchpoint (unassigned)</numerusform>
            <numerusform>%n without a touchpoint (unassigned)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; “--rejected FILE.csv” writes them all.</source>
        <translation>
            <numerusform>… and %n more; “--rejected FILE.csv” writes them all.</numerusform>
            <numerusform>… and %n more; “--rejected FILE.csv” writes them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s),</source>
        <translation>
            <numerusform>%n touchpoint,</numerusform>
            <numerusform>%n touchpoints,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: recovered with %n answer(s).</source>
        <translation>
            <numerusform>%1: recovered with %n answer.</numerusform>
            <numerusform>%1: recovered with %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s).</source>
        <translation>
            <numerusform>%n answer.</numerusform>
            <numerusform>%n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stored.</source>
        <translation>
            <numerusform>%n answer stored.</numerusform>
            <numerusform>%n answers stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touchpoint(s),</source>
        <translation>
            <numerusform>%1: %n touchpoint,</numerusform>
            <numerusform>%1: %n touchpoints,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s).</source>
        <translation>
            <numerusform>%1: %n answer.</numerusform>
            <numerusform>%1: %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touchpoint(s).</source>
        <translation>
            <numerusform>%1: %n touchpoint.</numerusform>
            <numerusform>%1: %n touchpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) leave without their segments, which too few share.</source>
        <translation>
            <numerusform>%n answer leaves without its segments, which too few share.</numerusform>
            <numerusform>%n answers leave without their segments, which too few share.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The project keeps the first of them only; %n more are not in this list. “chwila import --dry-run --rejected” writes them all from the file.</source>
        <translation>
            <numerusform>The project keeps the first of them only; %n more is not in this list. “chwila import --dry-run --rejected” writes them all from the file.</numerusform>
            <numerusform>The project keeps the first of them only; %n more are not in this list. “chwila import --dry-run --rejected” writes them all from the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were counted on a server: of these only those with words are rows here. “--table counts” writes the counts.</source>
        <translation>
            <numerusform>%n answer was counted on a server: it is a row here only if it has words. “--table counts” writes the counts.</numerusform>
            <numerusform>%n answers were counted on a server: of these only those with words are rows here. “--table counts” writes the counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) made in the stage “From the survey”, without arrows: draw where customers come from, or nobody knows how many are lost there.</source>
        <translation>
            <numerusform>%n touchpoint made in the stage “From the survey”, without arrows: draw where customers come from, or nobody knows how many are lost there.</numerusform>
            <numerusform>%n touchpoints made in the stage “From the survey”, without arrows: draw where customers come from, or nobody knows how many are lost there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message numerus="yes">
        <source>The clipboard holds %n rows, too many for a map; import answers through the Data view instead.</source>
        <translation>
            <numerusform>The clipboard holds %n rows, too many for a map; import answers through the Data view instead.</numerusform>
            <numerusform>The clipboard holds %n rows, too many for a map; import answers through the Data view instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message numerus="yes">
        <source>%n letter(s) are not valid in this encoding; choose another one.</source>
        <translation>
            <numerusform>%n letter is not valid in this encoding; choose another one.</numerusform>
            <numerusform>%n letters are not valid in this encoding; choose another one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n e-mail address</numerusform>
            <numerusform>%n e-mail addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s)</source>
        <translation>
            <numerusform>%n telephone number</numerusform>
            <numerusform>%n telephone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card number(s)</source>
        <translation>
            <numerusform>%n card number</numerusform>
            <numerusform>%n card numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity number(s)</source>
        <translation>
            <numerusform>%n identity number</numerusform>
            <numerusform>%n identity numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The query took longer than %n second(s) and was stopped; nothing was changed. Narrow the query, or allow more time.</source>
        <translation>
            <numerusform>The query took longer than %n second and was stopped; nothing was changed. Narrow the query, or allow more time.</numerusform>
            <numerusform>The query took longer than %n seconds and was stopped; nothing was changed. Narrow the query, or allow more time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of fewer than %1 answers left out</source>
        <translation>
            <numerusform>%n group of fewer than %1 answers left out</numerusform>
            <numerusform>%n groups of fewer than %1 answers left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Qualtrics export: %n header row(s); the titles are its question texts.</source>
        <translation>
            <numerusform>This looks like a Qualtrics export: %n header row; the titles are its question texts.</numerusform>
            <numerusform>This looks like a Qualtrics export: %n header rows; the titles are its question texts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n answer(s))</source>
        <translation>
            <numerusform>(%n answer)</numerusform>
            <numerusform>(%n answers)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more touchpoint(s)</source>
        <translation>
            <numerusform>… and %n more touchpoint</numerusform>
            <numerusform>… and %n more touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are titles; the others are read as blank.</source>
        <translation>
            <numerusform>%n row has fewer cells than there are titles; the others are read as blank.</numerusform>
            <numerusform>%n rows have fewer cells than there are titles; the others are read as blank.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is imported.</source>
        <translation>
            <numerusform>%n row cannot be read, so nothing is imported.</numerusform>
            <numerusform>%n rows cannot be read, so nothing is imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is read as day/month, but %n date(s) in it can only be month/day. Two orders seem to be mixed.</source>
        <translation>
            <numerusform>“%1” is read as day/month, but %n date in it can only be month/day. Two orders seem to be mixed.</numerusform>
            <numerusform>“%1” is read as day/month, but %n dates in it can only be month/day. Two orders seem to be mixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is read as month/day, but %n date(s) in it can only be day/month. Two orders seem to be mixed.</source>
        <translation>
            <numerusform>“%1” is read as month/day, but %n date in it can only be day/month. Two orders seem to be mixed.</numerusform>
            <numerusform>“%1” is read as month/day, but %n dates in it can only be day/month. Two orders seem to be mixed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n second(s)</source>
        <translation>
            <numerusform>no answer for %n second</numerusform>
            <numerusform>no answer for %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The compressed file holds more than %n times its size, which no table of answers does. Unpack it and look what is in it.</source>
        <translation>
            <numerusform>The compressed file holds more than %n time its size, which no table of answers does. Unpack it and look what is in it.</numerusform>
            <numerusform>The compressed file holds more than %n times its size, which no table of answers does. Unpack it and look what is in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrows</source>
        <translation>
            <numerusform>%n arrow</numerusform>
            <numerusform>%n arrows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n stage</numerusform>
            <numerusform>%n stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n lane</numerusform>
            <numerusform>%n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n journey</numerusform>
            <numerusform>%n journeys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n channel</numerusform>
            <numerusform>%n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n initiative</numerusform>
            <numerusform>%n initiatives</numerusform>
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
        <source>%n labels of answers</source>
        <translation>
            <numerusform>%n label of answers</numerusform>
            <numerusform>%n labels of answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>map</name>
    <message numerus="yes">
        <source>%n rarer move(s) are not shown</source>
        <translation>
            <numerusform>%n rarer move is not shown</numerusform>
            <numerusform>%n rarer moves are not shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n customer(s) follow the drawn order</source>
        <translation>
            <numerusform>%1: %2 of %n customer follow the drawn order</numerusform>
            <numerusform>%1: %2 of %n customers follow the drawn order</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mining</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s),</source>
        <translation>
            <numerusform>%n customer,</numerusform>
            <numerusform>%n customers,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s),</source>
        <translation>
            <numerusform>%n event,</numerusform>
            <numerusform>%n events,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies).</source>
        <translation>
            <numerusform>%n activity.</numerusform>
            <numerusform>%n activities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n row could not be read.</numerusform>
            <numerusform>%n rows could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a time stay at their place in the file.</source>
        <translation>
            <numerusform>%n event without a time stays at its place in the file.</numerusform>
            <numerusform>%n events without a time stay at their place in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different way(s);</source>
        <translation>
            <numerusform>%n way;</numerusform>
            <numerusform>%n different ways;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), %2 of those who leave there</source>
        <translation>
            <numerusform>%1: %n customer, %2 of those who leave there</numerusform>
            <numerusform>%1: %n customers, %2 of those who leave there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover 80% of the customers.</source>
        <translation>
            <numerusform>%n of them covers 80% of the customers.</numerusform>
            <numerusform>%n of them cover 80% of the customers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) follow the drawn order.</source>
        <translation>
            <numerusform>%1 of %n customer follow the drawn order.</numerusform>
            <numerusform>%1 of %n customers follow the drawn order.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>render</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>Of %1 customers who start, about %n are lost on the way.</source>
        <translation>
            <numerusform>Of %1 customers who start, about %n is lost on the way.</numerusform>
            <numerusform>Of %1 customers who start, about %n are lost on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints without answers or path are left out.</source>
        <translation>
            <numerusform>%n touchpoint without answers or path is left out.</numerusform>
            <numerusform>%n touchpoints without answers or path are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 customers make %n contacts here</source>
        <translation>
            <numerusform>%1 customers make %n contact here</numerusform>
            <numerusform>%1 customers make %n contacts here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers %n come here</source>
        <translation>
            <numerusform>Of %1 customers %n comes here</numerusform>
            <numerusform>Of %1 customers %n come here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n give up because of it</source>
        <translation>
            <numerusform>about %n gives up because of it</numerusform>
            <numerusform>about %n give up because of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n (between %1 and %2) give up because of it</source>
        <translation>
            <numerusform>about %n (between %1 and %2) gives up because of it</numerusform>
            <numerusform>about %n (between %1 and %2) give up because of it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than your other touchpoints</source>
        <translation>
            <numerusform>%n of them because it is worse than your other touchpoints</numerusform>
            <numerusform>%n of them because it is worse than your other touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than usual</source>
        <translation>
            <numerusform>%n of them because it is worse than usual</numerusform>
            <numerusform>%n of them because it is worse than usual</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its place in the ranking is %1; asked again, it would be among the first three in about %n of 100 surveys.</source>
        <translation>
            <numerusform>Its place in the ranking is %1; asked again, it would be among the first three in about %n of 100 surveys.</numerusform>
            <numerusform>Its place in the ranking is %1; asked again, it would be among the first three in about %n of 100 surveys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth stand out: %1.</source>
        <translation>
            <numerusform>%n moment of truth stands out: %1.</numerusform>
            <numerusform>%n moments of truth stand out: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers are least satisfied at %1: %2 of 100 in %n answers; the whole journey has %3.</source>
        <translation>
            <numerusform>Customers are least satisfied at %1: %2 of 100 in %n answer; the whole journey has %3.</numerusform>
            <numerusform>Customers are least satisfied at %1: %2 of 100 in %n answers; the whole journey has %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were counted.</source>
        <translation>
            <numerusform>%n answer was counted.</numerusform>
            <numerusform>%n answers were counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry labels that belong to no touchpoint; they are not counted.</source>
        <translation>
            <numerusform>%n answer carries a label that belongs to no touchpoint; it is not counted.</numerusform>
            <numerusform>%n answers carry labels that belong to no touchpoint; they are not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %1 of %n touchpoints</source>
        <translation>
            <numerusform>at %1 of %n touchpoint</numerusform>
            <numerusform>at %1 of %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more answers here would settle it.</source>
        <translation>
            <numerusform>About %n more answer here would settle it.</numerusform>
            <numerusform>About %n more answers here would settle it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 of %n answer</numerusform>
            <numerusform>%1 of %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 happy, %2 unhappy of %n</source>
        <translation>
            <numerusform>%1 happy, %2 unhappy of %n</numerusform>
            <numerusform>%1 happy, %2 unhappy of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not everybody rated everything; the fewest who rated two of them together were %n.</source>
        <translation>
            <numerusform>Not everybody rated everything; the fewest who rated two of them together were %n.</numerusform>
            <numerusform>Not everybody rated everything; the fewest who rated two of them together were %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are getting worse.</source>
        <translation>
            <numerusform>%n trend is getting worse.</numerusform>
            <numerusform>%n trends are getting worse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are watched;</source>
        <translation>
            <numerusform>%n trend is watched;</numerusform>
            <numerusform>%n trends are watched;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n alarm(s) a year are expected by chance alone.</source>
        <translation>
            <numerusform>about %n alarm a year is expected by chance alone.</numerusform>
            <numerusform>about %n alarms a year are expected by chance alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>So that nobody can be recognised, %n group(s) of fewer than %1 answers, and their words, are not in this report and in none of its totals.</source>
        <translation>
            <numerusform>So that nobody can be recognised, %n group of fewer than %1 answers, and its words, is not in this report and in none of its totals.</numerusform>
            <numerusform>So that nobody can be recognised, %n groups of fewer than %1 answers, and their words, are not in this report and in none of its totals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n touchpoints have answers, so each counts with its answers as they are; from 8 on what chance can do is taken out of them.</source>
        <translation>
            <numerusform>Only %n touchpoint has answers, so it counts with its answers as they are; from 8 on what chance can do is taken out of them.</numerusform>
            <numerusform>Only %n touchpoints have answers, so each counts with its answers as they are; from 8 on what chance can do is taken out of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives without a cost could not be weighed: %1.</source>
        <translation>
            <numerusform>%n initiative without a cost could not be weighed: %1.</numerusform>
            <numerusform>%n initiatives without a cost could not be weighed: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were never asked on this journey</source>
        <translation>
            <numerusform>%n of them was never asked on this journey</numerusform>
            <numerusform>%n of them were never asked on this journey</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of a survey of its own</source>
        <translation>
            <numerusform>%n customer of a survey of its own</numerusform>
            <numerusform>%n customers of a survey of its own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moments of truth: %1</source>
        <translation>
            <numerusform>Moment of truth: %1</numerusform>
            <numerusform>Moments of truth: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answers of the same customers to the same question at the same touchpoint within %1 days were set aside.</source>
        <translation>
            <numerusform>%n earlier answer of the same customer to the same question at the same touchpoint within %1 days was set aside.</numerusform>
            <numerusform>%n earlier answers of the same customers to the same question at the same touchpoint within %1 days were set aside.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the exported figures.</source>
        <translation>
            <numerusform>%n more row is in the exported figures.</numerusform>
            <numerusform>%n more rows are in the exported figures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With only %n touchpoints answered it is not known how much of a difference is chance: the figures stand for the answers as they are, and fewer answers swing more.</source>
        <translation>
            <numerusform>With only %n touchpoint answered it is not known how much of a difference is chance: the figures stand for the answers as they are, and fewer answers swing more.</numerusform>
            <numerusform>With only %n touchpoints answered it is not known how much of a difference is chance: the figures stand for the answers as they are, and fewer answers swing more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed as many points as customers give.</source>
        <translation>
            <numerusform>On average of %n touchpoint the team assumed as many points as customers give.</numerusform>
            <numerusform>On average of %n touchpoints the team assumed as many points as customers give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed %1 of 100 points more than customers give.</source>
        <translation>
            <numerusform>On average of %n touchpoint the team assumed %1 of 100 points more than customers give.</numerusform>
            <numerusform>On average of %n touchpoints the team assumed %1 of 100 points more than customers give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed %1 of 100 points fewer than customers give.</source>
        <translation>
            <numerusform>On average of %n touchpoint the team assumed %1 of 100 points fewer than customers give.</numerusform>
            <numerusform>On average of %n touchpoints the team assumed %1 of 100 points fewer than customers give.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the arrows to “Lost”, %n of 1,000 customers who start leave straight from %1.</source>
        <translation>
            <numerusform>By the arrows to “Lost”, %n of 1,000 customers who start leaves straight from %1.</numerusform>
            <numerusform>By the arrows to “Lost”, %n of 1,000 customers who start leave straight from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are getting worse: %1.</source>
        <translation>
            <numerusform>%n trend is getting worse: %1.</numerusform>
            <numerusform>%n trends are getting worse: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) have stayed worse since an earlier change: %1.</source>
        <translation>
            <numerusform>%n trend has stayed worse since an earlier change: %1.</numerusform>
            <numerusform>%n trends have stayed worse since an earlier change: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>moment(s) of truth</source>
        <translation>
            <numerusform>moment of truth</numerusform>
            <numerusform>moments of truth</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n answers here would show whether bad experiences are twice as frequent as usual.</source>
        <translation>
            <numerusform>About %n answer here would show whether bad experiences are twice as frequent as usual.</numerusform>
            <numerusform>About %n answers here would show whether bad experiences are twice as frequent as usual.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are no answers to go by about %1, although %n of %2 customers come here and leave after a bad experience.</source>
        <translation>
            <numerusform>There are no answers to go by about %1, although %n of %2 customers comes here and leaves after a bad experience.</numerusform>
            <numerusform>There are no answers to go by about %1, although %n of %2 customers come here and leave after a bad experience.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %n touchpoints, %2 of them bad.</source>
        <translation>
            <numerusform>%1 at %n touchpoint, %2 of them bad.</numerusform>
            <numerusform>%1 at %n touchpoints, %2 of them bad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 of the customers counted here, about %n are lost on the way; of %1 of all customers you know that %2 are lost.</source>
        <translation>
            <numerusform>Of %1 of the customers counted here, about %n is lost on the way; of %1 of all customers you know that %2 are lost.</numerusform>
            <numerusform>Of %1 of the customers counted here, about %n are lost on the way; of %1 of all customers you know that %2 are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most bad experiences at %1: %2 of %n answers; in the whole journey %3.</source>
        <translation>
            <numerusform>Most bad experiences at %1: %2 of %n answer; in the whole journey %3.</numerusform>
            <numerusform>Most bad experiences at %1: %2 of %n answers; in the whole journey %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>bad experiences among %n answer(s)</source>
        <translation>
            <numerusform>bad experiences among %n answer</numerusform>
            <numerusform>bad experiences among %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints have more bad experiences than usual where it matters</source>
        <translation>
            <numerusform>%n touchpoint has more bad experiences than usual where it matters</numerusform>
            <numerusform>%n touchpoints have more bad experiences than usual where it matters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a bad experience for %n of 100 customers (%2).</source>
        <translation>
            <numerusform>%1: a bad experience for %n of 100 customers (%2).</numerusform>
            <numerusform>%1: a bad experience for %n of 100 customers (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a bad experience for %n of 100 customers (%2), %3.</source>
        <translation>
            <numerusform>%1: a bad experience for %n of 100 customers (%2), %3.</numerusform>
            <numerusform>%1: a bad experience for %n of 100 customers (%2), %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) who rated most of it, %1 had none (between %2 and %3).</source>
        <translation>
            <numerusform>Of %n customer who rated most of it, %1 had none (between %2 and %3).</numerusform>
            <numerusform>Of %n customers who rated most of it, %1 had none (between %2 and %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more trend(s) are not drawn here; Chwila shows them under Trends.</source>
        <translation>
            <numerusform>%n more trend is not drawn here; Chwila shows it under Trends.</numerusform>
            <numerusform>%n more trends are not drawn here; Chwila shows them under Trends.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n stand in the chapter “Moments of truth”.</source>
        <translation>
            <numerusform>It stands in the chapter “Moments of truth”.</numerusform>
            <numerusform>All %n stand in the chapter “Moments of truth”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact(s) here</source>
        <translation>
            <numerusform>contact here</numerusform>
            <numerusform>contacts here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) lost</source>
        <translation>
            <numerusform>customer lost</numerusform>
            <numerusform>customers lost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message numerus="yes">
        <source>%n records of kind “%1” could not be read.</source>
        <translation>
            <numerusform>%n record of kind “%1” could not be read.</numerusform>
            <numerusform>%n records of kind “%1” could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records that others refer to are gone; new ones named “Recovered” stand in for them.</source>
        <translation>
            <numerusform>%n record that others refer to is gone; a new one named “Recovered” stands in for them.</numerusform>
            <numerusform>%n records that others refer to are gone; new ones named “Recovered” stand in for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records held impossible values and were left out.</source>
        <translation>
            <numerusform>%n record held impossible values and was left out.</numerusform>
            <numerusform>%n records held impossible values and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers stored</source>
        <translation>
            <numerusform>%n answer stored</numerusform>
            <numerusform>%n answers stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of “%1” could not be read.</source>
        <translation>
            <numerusform>%n answer of “%1” could not be read.</numerusform>
            <numerusform>%n answers of “%1” could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named versions could not be read.</source>
        <translation>
            <numerusform>%n named version could not be read.</numerusform>
            <numerusform>%n named versions could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message numerus="yes">
        <source>with %n touchpoint(s)</source>
        <translation>
            <numerusform>with %n touchpoint</numerusform>
            <numerusform>with %n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
</TS>
