<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
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
</TS>
