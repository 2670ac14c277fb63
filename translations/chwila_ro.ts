<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” in the filter is not of the form NAME=VALUE.</source>
        <translation>„%1” din filtru nu are forma NAME=VALUE.</translation>
    </message>
    <message>
        <source>The filter ends before it begins.</source>
        <translation>Filtrul se termină înainte să înceapă.</translation>
    </message>
    <message>
        <source>“%1” in the filter is not a day; write it as 2025-03-31.</source>
        <translation>„%1” din filtru nu este o zi; scrieți-o ca 2025-03-31.</translation>
    </message>
    <message>
        <source>“%1” does not name one question of the project. There are: %2.</source>
        <translation>„%1” nu numește o singură întrebare a proiectului. Există: %2.</translation>
    </message>
    <message>
        <source>The answers know no segments, so “%1” cannot be filtered.</source>
        <translation>Răspunsurile nu au segmente, deci nu se poate filtra după „%1”.</translation>
    </message>
    <message>
        <source>The answers know no segment “%1”. There are: %2.</source>
        <translation>Răspunsurile nu au segmentul „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>No answer has “%1” for the segment “%2”. There are: %3.</source>
        <translation>Niciun răspuns nu are „%1” la segmentul „%2”. Există: %3.</translation>
    </message>
    <message>
        <source>A filter knows from, to, scale, persona and segment:NAME, but not “%1”.</source>
        <translation>Un filtru cunoaște from, to, scale, persona și segment:NUME, dar nu „%1”.</translation>
    </message>
    <message>
        <source>The persona “%1” is not tied to any segment yet.</source>
        <translation>Persona „%1” nu este legată încă de niciun segment.</translation>
    </message>
    <message>
        <source>The project has no persona “%1”. There are: %2.</source>
        <translation>Proiectul nu are persona „%1”. Există: %2.</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Password</source>
        <translation>Parolă</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>Păs&amp;trează în portcheiul sistemului</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectare</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Nu există șablonul „%1”. Există: %2.</translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>A %1 refers by “%2” to a %3 that does not exist.</source>
        <translation>Un element %1 trimite prin „%2” la un element %3 care nu există.</translation>
    </message>
    <message>
        <source>A project has only one settings record, with id 1.</source>
        <translation>Un proiect are o singură înregistrare de setări, cu id-ul 1.</translation>
    </message>
    <message>
        <source>The shares of customers who leave must lie between 0 and 1.</source>
        <translation>Ponderile clienților care pleacă trebuie să fie între 0 și 1.</translation>
    </message>
    <message>
        <source>The known loss rate must lie between 0 and 1.</source>
        <translation>Rata cunoscută a pierderilor trebuie să fie între 0 și 1.</translation>
    </message>
    <message>
        <source>“%1” stands at a step below 0.</source>
        <translation>„%1” se află la un pas sub 0.</translation>
    </message>
    <message>
        <source>The assumed score of “%1” must lie between 0 and 10.</source>
        <translation>Scorul presupus pentru „%1” trebuie să fie între 0 și 10.</translation>
    </message>
    <message>
        <source>A transition connects nothing.</source>
        <translation>O trecere nu leagă nimic.</translation>
    </message>
    <message>
        <source>A transition&apos;s weight must not be negative.</source>
        <translation>Greutatea unei treceri nu poate fi negativă.</translation>
    </message>
    <message>
        <source>A transition leads from one journey to another.</source>
        <translation>O trecere duce dintr-un parcurs în altul.</translation>
    </message>
    <message>
        <source>Two transitions have the same ends.</source>
        <translation>Două treceri au aceleași capete.</translation>
    </message>
    <message>
        <source>A note belongs to a touchpoint or to one place of a lane.</source>
        <translation>O notă ține de un punct de contact sau de un singur loc dintr-un rând.</translation>
    </message>
    <message>
        <source>The scale “%1” must have between 2 and 1,001 levels.</source>
        <translation>Scala „%1” trebuie să aibă între 2 și 1.001 niveluri.</translation>
    </message>
    <message>
        <source>The label “%1” is listed twice for one source.</source>
        <translation>Eticheta „%1” apare de două ori la aceeași sursă.</translation>
    </message>
    <message>
        <source>Cost and effort of “%1” must not be negative.</source>
        <translation>Costul și efortul pentru „%1” nu pot fi negative.</translation>
    </message>
    <message>
        <source>“%1” stands behind the last of 10,000 steps a stage can have.</source>
        <translation>„%1” stă după ultimul dintre cei 10.000 de pași pe care îi poate avea o etapă.</translation>
    </message>
    <message>
        <source>The share of bad experiences “%1” takes away must lie between 0 and 100 %.</source>
        <translation>Ponderea experiențelor proaste pe care le înlătură „%1” trebuie să fie între 0 și 100 %.</translation>
    </message>
</context>
<context>
    <name>ValueChart</name>
    <message>
        <source>Value and effort</source>
        <translation>Valoare și efort</translation>
    </message>
    <message>
        <source>“%1” keeps most for its effort</source>
        <translation>„%1” păstrează cel mai mult pentru efortul depus</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Efort, zile</translation>
    </message>
    <message>
        <source>Customers kept per 1,000</source>
        <translation>Clienți păstrați la 1.000</translation>
    </message>
    <message>
        <source>Losses avoided, %</source>
        <translation>Pierderi evitate, %</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) without an effort are not shown</source>
        <translation>
            <numerusform>%n inițiativă fără efort nu este arătată</numerusform>
            <numerusform>%n inițiative fără efort nu sunt arătate</numerusform>
            <numerusform>%n de inițiative fără efort nu sunt arătate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>Proiect &amp;nou…</translation>
    </message>
    <message>
        <source>Start a project of your own, empty or from a template</source>
        <translation>Începe un proiect propriu, gol sau dintr-un șablon</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Deschide…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Deschide un fișier de proiect</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Pagina de &amp;start</translation>
    </message>
    <message>
        <source>Recent projects, templates and the sample</source>
        <translation>Proiecte recente, șabloane și exemplul</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>Salvează o &amp;copie…</translation>
    </message>
    <message>
        <source>Write the project to another file; this one saves itself</source>
        <translation>Scrie proiectul în alt fișier; acesta se salvează singur</translation>
    </message>
    <message>
        <source>Export &amp;report as PDF…</source>
        <translation>Exportă r&amp;aportul ca PDF…</translation>
    </message>
    <message>
        <source>Write the report as a PDF, as its preview shows it</source>
        <translation>Scrie raportul ca PDF, așa cum apare în previzualizare</translation>
    </message>
    <message>
        <source>Export map as S&amp;VG…</source>
        <translation>Exportă harta ca S&amp;VG…</translation>
    </message>
    <message>
        <source>Write the map of this journey as a drawing that scales</source>
        <translation>Scrie harta acestui parcurs ca desen scalabil</translation>
    </message>
    <message>
        <source>Export map as &amp;PNG…</source>
        <translation>Exportă harta ca &amp;PNG…</translation>
    </message>
    <message>
        <source>Write the map of this journey as a picture for slides</source>
        <translation>Scrie harta acestui parcurs ca imagine pentru prezentări</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Închide &amp;fereastra</translation>
    </message>
    <message>
        <source>Close this project; everything is saved already</source>
        <translation>Închide acest proiect; totul este deja salvat</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>I&amp;eșire</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Închide toate ferestrele</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Take back the last edit, also those of earlier sessions</source>
        <translation>Anulează ultima modificare, inclusiv din sesiunile anterioare</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Face din nou ce a fost anulat</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Decupează</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Mută selecția în clipboard</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Copiază selecția în clipboard</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Insert from the clipboard, also lines of a spreadsheet</source>
        <translation>Inserează din clipboard, inclusiv linii dintr-o foaie de calcul</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>D&amp;uplică</translation>
    </message>
    <message>
        <source>Make a second one of what is selected</source>
        <translation>Face încă un exemplar din ce este selectat</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Redenu&amp;mește</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>Remove what is selected; undo brings it back</source>
        <translation>Elimină ce este selectat; anularea aduce totul înapoi</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selectează t&amp;ot</translation>
    </message>
    <message>
        <source>Select everything in this view</source>
        <translation>Selectează tot din această vizualizare</translation>
    </message>
    <message>
        <source>Move one step le&amp;ft</source>
        <translation>Mută un pas la &amp;stânga</translation>
    </message>
    <message>
        <source>Move the selection to the step before</source>
        <translation>Mută selecția la pasul anterior</translation>
    </message>
    <message>
        <source>Move one step ri&amp;ght</source>
        <translation>Mută u&amp;n pas la dreapta</translation>
    </message>
    <message>
        <source>Move the selection to the next step</source>
        <translation>Mută selecția la pasul următor</translation>
    </message>
    <message>
        <source>Move to the department above</source>
        <translation>Mută la departamentul de deasupra</translation>
    </message>
    <message>
        <source>Move the selection to the lane above</source>
        <translation>Mută selecția în rândul de deasupra</translation>
    </message>
    <message>
        <source>Move to the department below</source>
        <translation>Mută la departamentul de dedesubt</translation>
    </message>
    <message>
        <source>Move the selection to the lane below</source>
        <translation>Mută selecția în rândul de dedesubt</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>&amp;Găsește…</translation>
    </message>
    <message>
        <source>Find a word in all names, notes and descriptions</source>
        <translation>Găsește un cuvânt în toate numele, notele și descrierile</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Găs&amp;ește următorul</translation>
    </message>
    <message>
        <source>Go to the next place where the word stands</source>
        <translation>Merge la următorul loc în care apare cuvântul</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Găsește anter&amp;iorul</translation>
    </message>
    <message>
        <source>Go to the place before where the word stands</source>
        <translation>Merge la locul anterior în care apare cuvântul</translation>
    </message>
    <message>
        <source>Project &amp;settings</source>
        <translation>Setările &amp;proiectului</translation>
    </message>
    <message>
        <source>Title, client, personas, channels, scales and assumptions</source>
        <translation>Titlu, client, persone, canale, scale și presupuneri</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferințe…</translation>
    </message>
    <message>
        <source>Language, colours and motion of this program</source>
        <translation>Limba, culorile și mișcarea acestui program</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Punct de contact</translation>
    </message>
    <message>
        <source>Add a touchpoint after the selected one</source>
        <translation>Adaugă un punct de contact după cel selectat</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notă</translation>
    </message>
    <message>
        <source>Add a pain, gain, quote or idea to what is selected</source>
        <translation>Adaugă o problemă, un beneficiu, un citat sau o idee la ce este selectat</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Conecte&amp;ază</translation>
    </message>
    <message>
        <source>Draw an arrow from the selected touchpoint to the next one</source>
        <translation>Trasează o săgeată de la punctul de contact selectat la următorul</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>Pa&amp;s</translation>
    </message>
    <message>
        <source>Make room for one more step in this stage</source>
        <translation>Face loc pentru încă un pas în această etapă</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>E&amp;tapă</translation>
    </message>
    <message>
        <source>Add a stage of the journey</source>
        <translation>Adaugă o etapă a parcursului</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departament</translation>
    </message>
    <message>
        <source>Add a department with a lane of its own</source>
        <translation>Adaugă un departament cu rândul lui</translation>
    </message>
    <message>
        <source>&amp;Lane below the map</source>
        <translation>&amp;Rând sub hartă</translation>
    </message>
    <message>
        <source>Add a row for the emotion curve, pains, quotes, ideas or text</source>
        <translation>Adaugă un rând pentru curba emoțiilor, probleme, citate, idei sau text</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>Pers&amp;ona</translation>
    </message>
    <message>
        <source>Add a kind of customer the journeys are about</source>
        <translation>Adaugă un tip de client despre care sunt parcursurile</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Add a way in which customers meet you</source>
        <translation>Adaugă un mod în care clienții vă întâlnesc</translation>
    </message>
    <message>
        <source>&amp;New journey…</source>
        <translation>Parcurs &amp;nou…</translation>
    </message>
    <message>
        <source>Add an empty journey to this project</source>
        <translation>Adaugă un parcurs gol la acest proiect</translation>
    </message>
    <message>
        <source>&amp;Duplicate journey</source>
        <translation>&amp;Duplică parcursul</translation>
    </message>
    <message>
        <source>Copy this journey with everything in it, for a to-be version</source>
        <translation>Copiază acest parcurs cu tot ce conține, pentru o versiune viitoare</translation>
    </message>
    <message>
        <source>&amp;Rename journey…</source>
        <translation>&amp;Redenumește parcursul…</translation>
    </message>
    <message>
        <source>Give this journey another name</source>
        <translation>Dă alt nume acestui parcurs</translation>
    </message>
    <message>
        <source>De&amp;lete journey…</source>
        <translation>Ș&amp;terge parcursul…</translation>
    </message>
    <message>
        <source>Remove this journey with everything in it; undo brings it back</source>
        <translation>Elimină acest parcurs cu tot ce conține; anularea îl aduce înapoi</translation>
    </message>
    <message>
        <source>Ne&amp;xt journey</source>
        <translation>Parcursul &amp;următor</translation>
    </message>
    <message>
        <source>Show the next journey of this project</source>
        <translation>Arată următorul parcurs al proiectului</translation>
    </message>
    <message>
        <source>&amp;Previous journey</source>
        <translation>Parcursul &amp;anterior</translation>
    </message>
    <message>
        <source>Show the journey before</source>
        <translation>Arată parcursul dinainte</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Importă răspunsuri…</translation>
    </message>
    <message>
        <source>Read customers&apos; answers from a table of text (CSV)</source>
        <translation>Citește răspunsurile clienților dintr-un tabel text (CSV)</translation>
    </message>
    <message>
        <source>&amp;Attach database…</source>
        <translation>&amp;Atașează o bază de date…</translation>
    </message>
    <message>
        <source>Read customers&apos; answers from an SQLite database, again at any time</source>
        <translation>Citește răspunsurile clienților dintr-o bază de date SQLite, oricând din nou</translation>
    </message>
    <message>
        <source>&amp;Refresh answers</source>
        <translation>&amp;Reîncarcă răspunsurile</translation>
    </message>
    <message>
        <source>Read the attached sources again</source>
        <translation>Citește din nou sursele atașate</translation>
    </message>
    <message>
        <source>&amp;Filter answers</source>
        <translation>&amp;Filtrează răspunsurile</translation>
    </message>
    <message>
        <source>Choose period, segment and question; applies to every view</source>
        <translation>Alege perioada, segmentul și întrebarea; se aplică în toate vizualizările</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Golește filtrul</translation>
    </message>
    <message>
        <source>Count all answers again</source>
        <translation>Numără din nou toate răspunsurile</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>Ha&amp;rtă</translation>
    </message>
    <message>
        <source>The journey: stages, departments, touchpoints and the ways between them</source>
        <translation>Parcursul: etape, departamente, puncte de contact și drumurile dintre ele</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>Hartă &amp;termică</translation>
    </message>
    <message>
        <source>Where scores are high and low, department by stage</source>
        <translation>Unde scorurile sunt mari și unde mici, pe departamente și etape</translation>
    </message>
    <message>
        <source>M&amp;oments</source>
        <translation>&amp;Momente</translation>
    </message>
    <message>
        <source>The moments of truth, ranked, with their evidence</source>
        <translation>Momentele adevărului, în ordinea importanței, cu dovezile lor</translation>
    </message>
    <message>
        <source>Ou&amp;tline</source>
        <translation>Sc&amp;hiță</translation>
    </message>
    <message>
        <source>The same journey as a table to edit, sort and filter</source>
        <translation>Același parcurs ca tabel de editat, sortat și filtrat</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Where the answers come from, and the customers&apos; words</source>
        <translation>De unde vin răspunsurile, și cuvintele clienților</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>Rap&amp;ort</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Paginile așa cum vor fi tipărite</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Măr&amp;ește</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>Arată totul mai mare</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Micșorea&amp;ză</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Arată totul mai mic</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Dimen&amp;siune reală</translation>
    </message>
    <message>
        <source>Show everything in its actual size</source>
        <translation>Arată totul la dimensiunea reală</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>Încadrează în &amp;fereastră</translation>
    </message>
    <message>
        <source>Show the whole map at once</source>
        <translation>Arată toată harta odată</translation>
    </message>
    <message>
        <source>Zoom to sele&amp;ction</source>
        <translation>Mărește se&amp;lecția</translation>
    </message>
    <message>
        <source>Fill the view with what is selected</source>
        <translation>Umple vizualizarea cu ce este selectat</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>Ins&amp;pector</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation>Ecran complet</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Folosește tot ecranul</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta de &amp;comenzi…</translation>
    </message>
    <message>
        <source>Find any command by typing a few letters of it</source>
        <translation>Găsește orice comandă scriind câteva litere din ea</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Comenzi rapide de la &amp;tastatură</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Toate tastele pe o singură foaie</translation>
    </message>
    <message>
        <source>&amp;About Chwila</source>
        <translation>&amp;Despre Chwila</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Versiune și licență</translation>
    </message>
    <message>
        <source>New touchpoint at the next step</source>
        <translation>Punct de contact nou la pasul următor</translation>
    </message>
    <message>
        <source>Go to the neighbouring card</source>
        <translation>Mergi la cardul vecin</translation>
    </message>
    <message>
        <source>Give up what was begun; select nothing</source>
        <translation>Renunță la ce a fost început; nu selectează nimic</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fișier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editare</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Inserare</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vizualizare</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Pe hartă</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editare</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Inserare</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>&amp;Parcurs</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Răspunsuri</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vizualizare</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>Export pro&amp;ject as JSON…</source>
        <translation>Exportă pro&amp;iectul ca JSON…</translation>
    </message>
    <message>
        <source>Merge touchpoints</source>
        <translation>Unește punctele de contact</translation>
    </message>
    <message>
        <source>Make one touchpoint of those selected; it gets their answers, notes and arrows</source>
        <translation>Face un singur punct de contact din cele selectate; primește răspunsurile, notele și săgețile lor</translation>
    </message>
    <message>
        <source>&amp;Mine an event log…</source>
        <translation>Analizează un &amp;jurnal de evenimente…</translation>
    </message>
    <message>
        <source>See the ways customers really go, as a new journey or over this one</source>
        <translation>Vezi pe ce drumuri merg cu adevărat clienții, ca un parcurs nou sau peste acesta</translation>
    </message>
    <message>
        <source>Tr&amp;ends</source>
        <translation>Tend&amp;ințe</translation>
    </message>
    <message>
        <source>Week by week: what is getting worse or better, alarms first</source>
        <translation>Săptămână de săptămână: ce se înrăutățește sau se îmbunătățește, întâi alarmele</translation>
    </message>
    <message>
        <source>Im&amp;prove</source>
        <translation>Îmb&amp;unătățire</translation>
    </message>
    <message>
        <source>Initiatives: what they are worth, the best set, promise against measured</source>
        <translation>Inițiative: cât valorează, cea mai bună combinație, promisiune și măsurătoare</translation>
    </message>
    <message>
        <source>Drawn a&amp;gainst real</source>
        <translation>Desen&amp;at față de real</translation>
    </message>
    <message>
        <source>Show or hide what the event log says about the drawn arrows</source>
        <translation>Arată sau ascunde ce spune jurnalul despre săgețile desenate</translation>
    </message>
    <message>
        <source>Export heatmap as PN&amp;G…</source>
        <translation>Exportă harta termică ca PN&amp;G…</translation>
    </message>
    <message>
        <source>Write the heatmap with its rows, columns and measure as a picture</source>
        <translation>Scrie harta termică, cu rândurile, coloanele și măsura ei, ca imagine</translation>
    </message>
    <message>
        <source>Export hea&amp;tmap as CSV…</source>
        <translation>Exportă harta &amp;termică ca CSV…</translation>
    </message>
    <message>
        <source>Write each cell of the heatmap with its number, interval and answers as a table</source>
        <translation>Scrie fiecare celulă a hărții termice, cu cifra, intervalul și răspunsurile ei, ca tabel</translation>
    </message>
    <message>
        <source>Export &amp;figures as CSV…</source>
        <translation>Exportă cif&amp;rele ca CSV…</translation>
    </message>
    <message>
        <source>Write every number of every touchpoint of this journey as a table</source>
        <translation>Scrie toate cifrele tuturor punctelor de contact din acest parcurs ca tabel</translation>
    </message>
    <message>
        <source>Export &amp;answers as CSV…</source>
        <translation>Exportă răsp&amp;unsurile ca CSV…</translation>
    </message>
    <message>
        <source>Write every answer as a row of a table, protected as the project says</source>
        <translation>Scrie fiecare răspuns ca rând al unui tabel, protejat cum spune proiectul</translation>
    </message>
    <message>
        <source>Export &amp;outline as CSV…</source>
        <translation>Exportă sc&amp;hița ca CSV…</translation>
    </message>
    <message>
        <source>Write the touchpoints of this journey as a table that can be read again</source>
        <translation>Scrie punctele de contact ale acestui parcurs ca tabel care poate fi citit din nou</translation>
    </message>
    <message>
        <source>Write the project with its answers as text other programs can read, for others or complete</source>
        <translation>Scrie proiectul cu răspunsurile lui ca text pe care îl pot citi alte programe, pentru alții sau complet</translation>
    </message>
    <message>
        <source>Split touchpoint</source>
        <translation>Împarte punctul de contact</translation>
    </message>
    <message>
        <source>Make two touchpoints of the selected one; the second gets the arrows that lead on</source>
        <translation>Face două puncte de contact din cel selectat; al doilea primește săgețile care duc mai departe</translation>
    </message>
    <message>
        <source>Remo&amp;ve import…</source>
        <translation>E&amp;limină importul…</translation>
    </message>
    <message>
        <source>Remove the answers of the chosen import from the project</source>
        <translation>Elimină din proiect răspunsurile importului ales</translation>
    </message>
    <message>
        <source>&amp;Save unreadable rows…</source>
        <translation>&amp;Salvează rândurile ilizibile…</translation>
    </message>
    <message>
        <source>Save the rows that could not be read, with their reasons, to be mended and imported again</source>
        <translation>Salvează rândurile care nu au putut fi citite, cu motivele lor, pentru a fi corectate și importate din nou</translation>
    </message>
    <message>
        <source>Follow-up: &amp;open</source>
        <translation>Urmare: &amp;deschisă</translation>
    </message>
    <message>
        <source>Mark the chosen answers: somebody has to write to the customer</source>
        <translation>Marchează răspunsurile alese: cineva trebuie să-i scrie clientului</translation>
    </message>
    <message>
        <source>Follow-up: a&amp;nswered</source>
        <translation>Urmare: cu răs&amp;puns</translation>
    </message>
    <message>
        <source>Mark the chosen answers: the customer was written to</source>
        <translation>Marchează răspunsurile alese: clientului i s-a scris</translation>
    </message>
    <message>
        <source>Follow-up: c&amp;losed</source>
        <translation>Urmare: înc&amp;hisă</translation>
    </message>
    <message>
        <source>Mark the chosen answers: nothing is left to do</source>
        <translation>Marchează răspunsurile alese: nu mai este nimic de făcut</translation>
    </message>
    <message>
        <source>Follow-up: rese&amp;t</source>
        <translation>Urmare: an&amp;ulează</translation>
    </message>
    <message>
        <source>Forget what became of the chosen answers</source>
        <translation>Uită ce s-a făcut cu răspunsurile alese</translation>
    </message>
    <message>
        <source>Follow-up: not&amp;e…</source>
        <translation>Urmare: &amp;notă…</translation>
    </message>
    <message>
        <source>Write a note on the chosen answers</source>
        <translation>Scrie o notă la răspunsurile alese</translation>
    </message>
    <message>
        <source>&amp;Confirm moment of truth</source>
        <translation>&amp;Confirmă momentul adevărului</translation>
    </message>
    <message>
        <source>You agree: it stays a moment of truth whatever later answers say</source>
        <translation>Sunteți de acord: rămâne un moment al adevărului, orice ar spune răspunsurile de mai târziu</translation>
    </message>
    <message>
        <source>&amp;Reject moment of truth</source>
        <translation>&amp;Respinge momentul adevărului</translation>
    </message>
    <message>
        <source>You disagree: it is no longer marked, and shown as rejected</source>
        <translation>Nu sunteți de acord: nu mai este marcat și apare ca respins</translation>
    </message>
    <message>
        <source>&amp;Add moment of truth by hand</source>
        <translation>&amp;Adaugă manual un moment al adevărului</translation>
    </message>
    <message>
        <source>You know better: mark it as a moment of truth without evidence from answers</source>
        <translation>Știți mai bine: marcați-l ca moment al adevărului fără dovezi din răspunsuri</translation>
    </message>
    <message>
        <source>Moment of truth as co&amp;mputed</source>
        <translation>Momentul adevărului cum &amp;s-a calculat</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>Retrageți decizia</translation>
    </message>
    <message>
        <source>Add &amp;initiative</source>
        <translation>Adaugă o &amp;inițiativă</translation>
    </message>
    <message>
        <source>A new initiative for the touchpoints selected on the map</source>
        <translation>O inițiativă nouă pentru punctele de contact selectate pe hartă</translation>
    </message>
    <message>
        <source>Remove i&amp;nitiative</source>
        <translation>Elimină i&amp;nițiativa</translation>
    </message>
    <message>
        <source>Remove the chosen initiative; undo brings it back</source>
        <translation>Elimină inițiativa aleasă; anularea o aduce înapoi</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Buget</translation>
    </message>
    <message>
        <source>What may be spent in all; the initiatives that together keep most within it are marked</source>
        <translation>Cât se poate cheltui în total; sunt marcate inițiativele care păstrează împreună cel mai mult în limita lui</translation>
    </message>
    <message>
        <source>Make an initiative of the &amp;sliders</source>
        <translation>Fă o inițiativă din c&amp;ursoare</translation>
    </message>
    <message>
        <source>An initiative for the touchpoints whose sliders are not at nothing</source>
        <translation>O inițiativă pentru punctele de contact ale căror cursoare nu sunt la zero</translation>
    </message>
    <message>
        <source>S&amp;liders back to today</source>
        <translation>Cursoarele înapoi la as&amp;tăzi</translation>
    </message>
    <message>
        <source>Move all what-if sliders to nothing</source>
        <translation>Pune toate cursoarele „ce-ar fi dacă” la zero</translation>
    </message>
    <message>
        <source>&amp;Promise what is computed</source>
        <translation>&amp;Promite ce s-a calculat</translation>
    </message>
    <message>
        <source>Write the customers kept as computed today into the promise, to be compared with what is measured later</source>
        <translation>Scrie în promisiune clienții păstrați calculați azi, pentru comparația cu ce se va măsura</translation>
    </message>
    <message>
        <source>Write down an &amp;event</source>
        <translation>Notează un e&amp;veniment</translation>
    </message>
    <message>
        <source>Say what happened on a day, so that trends show it where answers changed</source>
        <translation>Spuneți ce s-a întâmplat într-o zi, ca tendințele să arate acest lucru acolo unde s-au schimbat răspunsurile</translation>
    </message>
    <message>
        <source>Pin event to this &amp;touchpoint</source>
        <translation>&amp;Fixează evenimentul la acest punct de contact</translation>
    </message>
    <message>
        <source>The chosen event concerns only the touchpoint that is shown</source>
        <translation>Evenimentul ales privește doar punctul de contact afișat</translation>
    </message>
    <message>
        <source>Remove e&amp;vent</source>
        <translation>E&amp;limină evenimentul</translation>
    </message>
    <message>
        <source>Remove the chosen event; undo brings it back</source>
        <translation>Elimină evenimentul ales; anularea îl aduce înapoi</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>Mută secțiunea în s&amp;us</translation>
    </message>
    <message>
        <source>The chosen section of the report comes one place earlier</source>
        <translation>Secțiunea aleasă a raportului vine cu un loc mai devreme</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>Mută secțiunea în &amp;jos</translation>
    </message>
    <message>
        <source>The chosen section of the report comes one place later</source>
        <translation>Secțiunea aleasă a raportului vine cu un loc mai târziu</translation>
    </message>
    <message>
        <source>Section &amp;in or out</source>
        <translation>Include sau e&amp;xclude secțiunea</translation>
    </message>
    <message>
        <source>Leave the chosen section out of the report, or take it in again</source>
        <translation>Lasă secțiunea aleasă în afara raportului sau o include din nou</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Alege &amp;logoul…</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover and the foot of each page</source>
        <translation>O imagine PNG sau JPEG pentru copertă și pentru subsolul fiecărei pagini</translation>
    </message>
    <message>
        <source>Remo&amp;ve logo</source>
        <translation>Elimină lo&amp;goul</translation>
    </message>
    <message>
        <source>The report goes without a picture of the client</source>
        <translation>Raportul rămâne fără imaginea clientului</translation>
    </message>
    <message>
        <source>Choose &amp;colour…</source>
        <translation>Alege &amp;culoarea…</translation>
    </message>
    <message>
        <source>Of the report&apos;s titles and lines; made darker where it could not be read</source>
        <translation>A titlurilor și liniilor din raport; închisă la culoare acolo unde nu s-ar putea citi</translation>
    </message>
    <message>
        <source>Colour as u&amp;sual</source>
        <translation>Cul&amp;oarea obișnuită</translation>
    </message>
    <message>
        <source>The report has the program&apos;s own colour again</source>
        <translation>Raportul are din nou culoarea proprie a programului</translation>
    </message>
    <message>
        <source>Overvie&amp;w in the corner</source>
        <translation>Ima&amp;ginea de ansamblu în colț</translation>
    </message>
    <message>
        <source>Show or hide the small picture of the whole map</source>
        <translation>Arată sau ascunde imaginea mică a întregii hărți</translation>
    </message>
    <message>
        <source>Pre&amp;sent</source>
        <translation>Prezi&amp;ntă</translation>
    </message>
    <message>
        <source>Walk a room through the journey, step by step, on the whole screen</source>
        <translation>Conduce publicul prin parcurs, pas cu pas, pe tot ecranul</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>&amp;Problema următoare</translation>
    </message>
    <message>
        <source>In the import assistant: go to the next cell that cannot be read</source>
        <translation>În asistentul de import: merge la următoarea celulă care nu poate fi citită</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Ghidul utilizatorului</translation>
    </message>
    <message>
        <source>Ten short pages about everything</source>
        <translation>Zece pagini scurte despre toate</translation>
    </message>
    <message>
        <source>New touchpoint in the next stage</source>
        <translation>Punct de contact nou în etapa următoare</translation>
    </message>
    <message>
        <source>New touchpoint in the next department</source>
        <translation>Punct de contact nou în departamentul următor</translation>
    </message>
    <message>
        <source>Select the neighbouring card as well</source>
        <translation>Selectează și cardul vecin</translation>
    </message>
    <message>
        <source>Go to the neighbouring cell, also an empty one</source>
        <translation>Mergi la celula vecină, chiar dacă este goală</translation>
    </message>
    <message>
        <source>Go to the first or the last card</source>
        <translation>Mergi la primul sau la ultimul card</translation>
    </message>
    <message>
        <source>The arrows of the selected card, one after the other</source>
        <translation>Săgețile cardului selectat, una după alta</translation>
    </message>
    <message>
        <source>Type a note on the selected card</source>
        <translation>Scrie o notă la cardul selectat</translation>
    </message>
    <message>
        <source>Merge the selected cards</source>
        <translation>Unește cardurile selectate</translation>
    </message>
    <message>
        <source>Assumed score of the selected cards</source>
        <translation>Scorul presupus al cardurilor selectate</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 până la %2</translation>
    </message>
    <message>
        <source>Assumed score 10</source>
        <translation>Scor presupus 10</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, apoi %2</translation>
    </message>
    <message>
        <source>No assumed score</source>
        <translation>Fără scor presupus</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Mută harta</translation>
    </message>
    <message>
        <source>%1 and drag</source>
        <translation>%1 și tragere</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>In the import assistant</source>
        <translation>În asistentul de import</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decizii</translation>
    </message>
    <message>
        <source>Fields of the card that is being typed</source>
        <translation>Câmpurile cardului care se scrie</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Mută în etapa dinainte</translation>
    </message>
    <message>
        <source>Move the selected touchpoints to the same step of the stage before</source>
        <translation>Mută punctele de contact selectate la același pas al etapei dinainte</translation>
    </message>
    <message>
        <source>Move to the stage after</source>
        <translation>Mută în etapa următoare</translation>
    </message>
    <message>
        <source>Move the selected touchpoints to the same step of the stage after</source>
        <translation>Mută punctele de contact selectate la același pas al etapei următoare</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>&amp;Elimină pasul</translation>
    </message>
    <message>
        <source>Close the step up, with the cards and notes that stand in it; undo brings them back</source>
        <translation>Închide pasul cu tot cu cardurile și notele din el; anularea le aduce înapoi</translation>
    </message>
    <message>
        <source>Move journey &amp;earlier</source>
        <translation>Mută parcursul mai în &amp;față</translation>
    </message>
    <message>
        <source>This journey comes one place earlier in the list and in the report</source>
        <translation>Acest parcurs vine cu un loc mai devreme în listă și în raport</translation>
    </message>
    <message>
        <source>Move journey l&amp;ater</source>
        <translation>Mută parcursul mai în &amp;spate</translation>
    </message>
    <message>
        <source>This journey comes one place later in the list and in the report</source>
        <translation>Acest parcurs vine cu un loc mai târziu în listă și în raport</translation>
    </message>
    <message>
        <source>Heat la&amp;yer</source>
        <translation>Strat termi&amp;c</translation>
    </message>
    <message>
        <source>Show or hide where bad experiences gather, as a colour behind the cards</source>
        <translation>Arată sau ascunde, prin culoarea din spatele cardurilor, unde se adună experiențele proaste</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Denumește &amp;versiunea…</translation>
    </message>
    <message>
        <source>Keep the project as it is now under a name, to compare with it or bring it back</source>
        <translation>Păstrează proiectul așa cum este acum sub un nume, pentru comparație sau pentru a-l readuce</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>Versiuni…</translation>
    </message>
    <message>
        <source>See what changed since a named version, look at it, bring it back</source>
        <translation>Arată ce s-a schimbat de la o versiune denumită, o deschide și o readuce</translation>
    </message>
    <message>
        <source>To the fields and &amp;back</source>
        <translation>La câmpuri și înapoi</translation>
    </message>
    <message>
        <source>Type in the fields of what is selected; once more, or Esc, leads back to it</source>
        <translation>Scrieți în câmpurile elementului selectat; încă o dată sau Esc duce înapoi la el</translation>
    </message>
    <message>
        <source>Wor&amp;kshop mode</source>
        <translation>Mod &amp;workshop</translation>
    </message>
    <message>
        <source>Everything half as large again, for those who sit at the back</source>
        <translation>Totul mai mare cu jumătate, pentru cei din spatele sălii</translation>
    </message>
    <message>
        <source>New touchpoint in the department before</source>
        <translation>Punct de contact nou în departamentul anterior</translation>
    </message>
    <message>
        <source>Of several cards all arrows between them that lead back, or on</source>
        <translation>La mai multe carduri: toate săgețile dintre ele care duc înapoi sau mai departe</translation>
    </message>
    <message>
        <source>Type another name in place, of a card or a note; Ctrl+↑ beyond the top leads to the stage, Ctrl+← beyond the first step to the department</source>
        <translation>Scrie alt nume pe loc, al unui card sau al unei note; Ctrl+↑ peste partea de sus duce la etapă, Ctrl+← înaintea primului pas la departament</translation>
    </message>
    <message>
        <source>Beyond the first cell: to the stage or the department, to rename or move it</source>
        <translation>Dincolo de prima celulă: la etapă sau la departament, pentru redenumire sau mutare</translation>
    </message>
    <message>
        <source>Show or hide the panel with the fields of what is selected</source>
        <translation>Arată sau ascunde panoul cu câmpurile elementului selectat</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>Looking for trouble areas</source>
        <translation>Se caută zone cu probleme</translation>
    </message>
    <message>
        <source>Trying how far the ranks could be off</source>
        <translation>Se verifică cât de mult s-ar putea schimba locurile</translation>
    </message>
    <message>
        <source>The analysis was stopped before it was done.</source>
        <translation>Analiza a fost oprită înainte de a se termina.</translation>
    </message>
    <message>
        <source>There is no project to analyse; open one first.</source>
        <translation>Nu există niciun proiect de analizat; deschideți întâi unul.</translation>
    </message>
    <message>
        <source>This journey is no longer in the project; choose another one to analyse.</source>
        <translation>Acest parcurs nu mai este în proiect; alegeți altul pentru analiză.</translation>
    </message>
    <message>
        <source>The journey could not be analysed; check its links and answers and try again.</source>
        <translation>Parcursul nu a putut fi analizat; verificați legăturile și răspunsurile și încercați din nou.</translation>
    </message>
    <message>
        <source>Trying how far the drivers could be off</source>
        <translation>Se verifică cât de nesiguri sunt factorii</translation>
    </message>
    <message>
        <source>Poland 2020</source>
        <translation>Polonia 2020</translation>
    </message>
    <message>
        <source>Worldwide 2018</source>
        <translation>Lume 2018</translation>
    </message>
    <message>
        <source>The third is the last</source>
        <translation>A treia este ultima</translation>
    </message>
    <message>
        <source>As Poland 2020, but nobody stays after a third bad experience.</source>
        <translation>Ca Polonia 2020, dar nimeni nu rămâne după a treia experiență proastă.</translation>
    </message>
    <message>
        <source>Who stays twice stays</source>
        <translation>Cine rămâne de două ori rămâne</translation>
    </message>
    <message>
        <source>As Poland 2020, but who was not driven away by two bad experiences is not by more.</source>
        <translation>Ca Polonia 2020, dar cine nu a plecat după două experiențe proaste nu pleacă nici după altele.</translation>
    </message>
    <message>
        <source>Following how long customers stay</source>
        <translation>Se urmărește cât rămân clienții</translation>
    </message>
    <message>
        <source>PwC 2020, Poland: 44% leave at the first bad experience, 88% by the second.</source>
        <translation>PwC 2020, Polonia: 44 % pleacă la prima experiență proastă, 88 % cel târziu la a doua.</translation>
    </message>
    <message>
        <source>PwC 2018, worldwide: 32% leave at the first bad experience, 59% by the second.</source>
        <translation>PwC 2018, la nivel mondial: 32 % pleacă la prima experiență proastă, 59 % cel târziu la a doua.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation>„%1” nu a putut fi scris; alegeți alt loc.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again; nothing of the project is lost.</source>
        <translation>Nu este destulă memorie pentru aceasta. Închideți alte programe și încercați din nou; din proiect nu s-a pierdut nimic.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnalysisScheduler</name>
    <message>
        <source>Counting answers</source>
        <translation>Se numără răspunsurile</translation>
    </message>
    <message>
        <source>Looking at customers one by one</source>
        <translation>Se privesc clienții unul câte unul</translation>
    </message>
    <message>
        <source>Testing where bad experiences gather</source>
        <translation>Se verifică unde se adună experiențele proaste</translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnswerImport</name>
    <message>
        <source>Import answers</source>
        <translation>Importă răspunsuri</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
    </message>
    <message>
        <source>The answers cannot be read.</source>
        <translation>Răspunsurile nu pot fi citite.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import din %1</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import anulat</translation>
    </message>
    <message>
        <source>The answers were not imported.</source>
        <translation>Răspunsurile nu au fost importate.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Se importă %1</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was kept.</source>
        <translation>Import anulat; nu s-a păstrat nimic.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) imported.</source>
        <translation>
            <numerusform>%Ln răspuns importat.</numerusform>
            <numerusform>%Ln răspunsuri importate.</numerusform>
            <numerusform>%Ln de răspunsuri importate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing answers</source>
        <translation>Se elimină răspunsurile</translation>
    </message>
    <message>
        <source>The answers were not removed.</source>
        <translation>Răspunsurile nu au fost eliminate.</translation>
    </message>
    <message>
        <source>The answers of this import were removed.</source>
        <translation>Răspunsurile acestui import au fost eliminate.</translation>
    </message>
    <message>
        <source>Tables of answers</source>
        <translation>Tabele cu răspunsuri</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Se verifică %1</translation>
    </message>
    <message>
        <source>The answers of this file are in the project already.</source>
        <translation>Răspunsurile din acest fișier sunt deja în proiect.</translation>
    </message>
    <message>
        <source>They came with the import “%1”. Imported once more, each of them counts twice.</source>
        <translation>Au venit cu importul „%1”. Dacă sunt importate încă o dată, fiecare contează de două ori.</translation>
    </message>
    <message>
        <source>Read the source again</source>
        <translation>Citește sursa din nou</translation>
    </message>
    <message>
        <source>Import once more</source>
        <translation>Importă încă o dată</translation>
    </message>
    <message>
        <source>Answers are being imported or removed; wait until that is done, or stop it below.</source>
        <translation>Se importă sau se elimină răspunsuri; așteptați să se termine sau opriți operația mai jos.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Unde este acum %1?</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresa serverului</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>Baze de date SQLite</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Elimină sursa %1</translation>
    </message>
    <message>
        <source>The source was not removed.</source>
        <translation>Sursa nu a fost eliminată.</translation>
    </message>
    <message>
        <source>“%1” and its answers were removed; undo brings them back.</source>
        <translation>„%1” și răspunsurile ei au fost eliminate; anularea le aduce înapoi.</translation>
    </message>
    <message>
        <source>This table or query is in the project already.</source>
        <translation>Acest tabel sau această interogare este deja în proiect.</translation>
    </message>
    <message>
        <source>The source “%1” reads it. Attached once more, each of its answers counts twice.</source>
        <translation>Răspunsurile sunt citite de sursa „%1”. După o nouă atașare, fiecare dintre ele contează de două ori.</translation>
    </message>
    <message>
        <source>Attach once more</source>
        <translation>Atașează încă o dată</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Application</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 nu a putut fi deschis.</translation>
    </message>
    <message>
        <source>%1 is damaged. Save what can be read in a new file?</source>
        <translation>%1 este deteriorat. Salvați într-un fișier nou ce se poate citi?</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvează ce se poate citi</translation>
    </message>
    <message>
        <source>What could be read is in %1</source>
        <translation>Ce s-a putut citi este în %1</translation>
    </message>
    <message>
        <source>No project could be made.</source>
        <translation>Nu s-a putut crea niciun proiect.</translation>
    </message>
    <message>
        <source>Chwila projects</source>
        <translation>Proiecte Chwila</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
    </message>
    <message>
        <source>Chwila %1</source>
        <translation>Chwila %1</translation>
    </message>
    <message>
        <source>Draws customer journeys and computes their moments of truth. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>Desenează parcursuri ale clienților și calculează momentele adevărului. Software liber sub Licența Publică Generală GNU, versiunea 3 sau ulterioară. Nimic nu părăsește acest computer.</translation>
    </message>
    <message>
        <source>The language changes when running work is done.</source>
        <translation>Limba se schimbă după ce se termină operațiile în curs.</translation>
    </message>
    <message>
        <source>Some rows of %1 were left out.</source>
        <translation>Unele rânduri din %1 au fost omise.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschide</translation>
    </message>
    <message>
        <source>Everything that can be opened</source>
        <translation>Tot ce poate fi deschis</translation>
    </message>
    <message>
        <source>The size changes when running work is done.</source>
        <translation>Dimensiunea se schimbă când se termină lucrările în curs.</translation>
    </message>
    <message>
        <source>Nothing was lost but the steps that could be undone.</source>
        <translation>Nu s-a pierdut nimic în afară de pașii care puteau fi anulați.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>Încearcă din nou</translation>
    </message>
    <message>
        <source>This project can only be looked at. %1</source>
        <translation>Acest proiect poate fi doar privit. %1</translation>
    </message>
    <message>
        <source>The last edits are not on the disk yet. %1</source>
        <translation>Ultimele modificări nu sunt încă pe disc. %1</translation>
    </message>
    <message>
        <source>The figures you see are older: new ones could not be computed. %1</source>
        <translation>Cifrele pe care le vedeți sunt mai vechi: nu s-au putut calcula altele noi. %1</translation>
    </message>
    <message>
        <source>The figures could not be computed. %1</source>
        <translation>Cifrele nu au putut fi calculate. %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::BrandPanel</name>
    <message>
        <source>As usual</source>
        <translation>Ca de obicei</translation>
    </message>
    <message>
        <source>Logo of the client</source>
        <translation>Logoul clientului</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Culoarea raportului</translation>
    </message>
    <message>
        <source>The brand was not changed.</source>
        <translation>Identitatea vizuală nu a fost schimbată.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Imaginea nu poate fi citită.</translation>
    </message>
    <message>
        <source>The file is damaged; choose another one.</source>
        <translation>Fișierul este deteriorat; alegeți altul.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Si&amp;glă</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Font of all texts in the report; it is embedded in the PDF.</source>
        <translation>Fontul tuturor textelor din raport; este inclus în PDF.</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>Ca de obicei (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed here)</source>
        <translation>%1 (neinstalat aici)</translation>
    </message>
    <message>
        <source>Font of the report</source>
        <translation>Fontul raportului</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Alege…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ChangedSourcesBar</name>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Citește din &amp;nou</translation>
    </message>
    <message>
        <source>Changed since they were read: %1.</source>
        <translation>Schimbate de la citire: %1.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Comenzi rapide de la tastatură</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Opțiuni</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ColumnsPage</name>
    <message>
        <source>What each column holds</source>
        <translation>Ce conține fiecare coloană</translation>
    </message>
    <message>
        <source>The file could not be read this way.</source>
        <translation>Fișierul nu a putut fi citit astfel.</translation>
    </message>
    <message>
        <source>The columns cannot be read this way yet.</source>
        <translation>Coloanele nu pot fi citite încă astfel.</translation>
    </message>
    <message>
        <source>The roles over the columns were guessed; change one where it is wrong, or press F4 in its column. Nothing is written before the last page.</source>
        <translation>Rolurile de deasupra coloanelor sunt presupuse; schimbați-le unde este greșit sau apăsați F4 în coloană. Nu se scrie nimic înainte de ultima pagină.</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Mapări salvate</translation>
    </message>
    <message>
        <source>How the columns were understood another time</source>
        <translation>Cum au fost înțelese coloanele altă dată</translation>
    </message>
    <message>
        <source>Keeps these roles, scales and formats under a name; they are offered again when a table with the same columns comes</source>
        <translation>Păstrează aceste roluri, scale și formate sub un nume; apar din nou când vine un tabel cu aceleași coloane</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Mapare</translation>
    </message>
    <message>
        <source>First rows of the table; F4 chooses the role of a column</source>
        <translation>Primele rânduri ale tabelului; F4 alege rolul unei coloane</translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation>Cum s-a presupus</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Salvează maparea</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>Maparea nu a fost salvată.</translation>
    </message>
    <message>
        <source>These are columns you have met before: the mapping “%1” is used.</source>
        <translation>Coloane cunoscute: se folosește maparea „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Every value in these %n row(s) can be read.</source>
        <translation>
            <numerusform>Tot ce e în acest %n rând poate fi citit.</numerusform>
            <numerusform>Tot ce e în aceste %n rânduri poate fi citit.</numerusform>
            <numerusform>Tot ce e în aceste %n de rânduri poate fi citit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) here cannot be read; point at one to see why.</source>
        <translation>
            <numerusform>%n valoare nu poate fi citită; arată spre ea ca să vezi de ce.</numerusform>
            <numerusform>%n valori nu pot fi citite; arată spre una ca să vezi de ce.</numerusform>
            <numerusform>%n de valori nu pot fi citite; arată spre una ca să vezi de ce.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to</source>
        <translation>&amp;Adaugă la</translation>
    </message>
    <message>
        <source>The source the answers are added to</source>
        <translation>Sursa la care se adaugă răspunsurile</translation>
    </message>
    <message>
        <source>Rows of a source that you have mended, or its next delivery, belong to that source</source>
        <translation>Rândurile reparate ale unei surse sau livrarea ei următoare țin de acea sursă</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>O sursă nouă</translation>
    </message>
    <message>
        <source>The columns cannot be read as those of this source.</source>
        <translation>Coloanele nu pot fi citite ca ale acestei surse.</translation>
    </message>
    <message>
        <source>The rows are added to “%1” and read as it is read.</source>
        <translation>Rândurile se adaugă la „%1” și se citesc la fel ca ea.</translation>
    </message>
    <message>
        <source>Notes on the table</source>
        <translation>Observații despre tabel</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Se citesc primele rânduri…</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Sal&amp;vează…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Numele</translation>
    </message>
</context>
<context>
    <name>chwila::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comenzi</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ce doriți să faceți?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comandă</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comenzi</translation>
    </message>
    <message>
        <source>No command found. Look in names and notes instead</source>
        <translation>Nicio comandă găsită. Caută în nume și note</translation>
    </message>
</context>
<context>
    <name>chwila::ui::CountStrip</name>
    <message>
        <source>valid answers</source>
        <translation>răspunsuri valide</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilizibile</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>fără răspuns</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>neatribuite</translation>
    </message>
    <message>
        <source>Answers that will be stored</source>
        <translation>Răspunsurile care vor fi păstrate</translation>
    </message>
    <message>
        <source>Rows or cells that cannot be read; they can be saved as a list</source>
        <translation>Rânduri sau celule care nu pot fi citite; pot fi salvate ca listă</translation>
    </message>
    <message>
        <source>Cells that are blank or mean “no answer”</source>
        <translation>Celule goale sau care înseamnă „fără răspuns”</translation>
    </message>
    <message>
        <source>Answers that are stored, but whose label has no touchpoint yet</source>
        <translation>Răspunsuri păstrate, a căror etichetă nu are încă un punct de contact</translation>
    </message>
    <message>
        <source>Counting the whole table</source>
        <translation>Se numără tot tabelul</translation>
    </message>
    <message>
        <source>The same customer, time and touchpoint once more; left out</source>
        <translation>Același client, timp și punct de contact încă o dată; omise</translation>
    </message>
    <message>
        <source>Counting the whole table…</source>
        <translation>Se numără tot tabelul…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::DataView</name>
    <message>
        <source>Data</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sources and imports</source>
        <translation>Surse și importuri</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichete</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Surse</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilizibile</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Fără răspuns</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importuri</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Rânduri care nu au putut fi citite</translation>
    </message>
    <message>
        <source>Removes the answers of the chosen import from the project</source>
        <translation>Elimină din proiect răspunsurile importului ales</translation>
    </message>
    <message>
        <source>Rows of the chosen import that could not be read</source>
        <translation>Rândurile importului ales care nu au putut fi citite</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>În sursă</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scală</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Labels and their touchpoints</source>
        <translation>Etichetele și punctele lor de contact</translation>
    </message>
    <message>
        <source>The answers of this project cannot be listed.</source>
        <translation>Răspunsurile acestui proiect nu pot fi listate.</translation>
    </message>
    <message>
        <source>%1 answers, %2 of them unassigned, %3 set aside because the same customer answered again.</source>
        <translation>Răspunsuri: %1, dintre care neatribuite: %2, lăsate deoparte pentru că același client a răspuns din nou: %3.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (acum lipsește)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Citește din nou</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>Citește din nou %1</translation>
    </message>
    <message>
        <source>Labels (%1 unassigned)</source>
        <translation>Etichete (neatribuite: %1)</translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation>Punctul de contact pentru %1</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Neatribuit</translation>
    </message>
    <message>
        <source>Label assigned</source>
        <translation>Etichetă atribuită</translation>
    </message>
    <message>
        <source>The label was not assigned.</source>
        <translation>Eticheta nu a fost atribuită.</translation>
    </message>
    <message>
        <source>Remove this import</source>
        <translation>Elimină acest import</translation>
    </message>
    <message>
        <source>Remove the %1 answers of “%2”? The file they came from is not touched; this cannot be undone.</source>
        <translation>Eliminați răspunsurile (%1) din „%2”? Fișierul din care provin nu este atins; acțiunea nu poate fi anulată.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Save the rows that could not be read</source>
        <translation>Salvează rândurile care nu au putut fi citite</translation>
    </message>
    <message>
        <source>not-readable.csv</source>
        <translation>ilizibile.csv</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Tabele text</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Lista nu a putut fi salvată.</translation>
    </message>
    <message>
        <source>Answers of your customers go here; the assistant shows what it understood before anything is written.</source>
        <translation>Aici ajung răspunsurile clienților; asistentul arată ce a înțeles înainte de a scrie ceva.</translation>
    </message>
    <message>
        <source>Reads the source again; the answers it has now replace those it had</source>
        <translation>Citește sursa din nou; răspunsurile pe care le are acum le înlocuiesc pe cele de dinainte</translation>
    </message>
    <message>
        <source>It is not where it was; locate it first</source>
        <translation>Nu mai este unde era; indicați-i mai întâi locul</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Indică locul pentru %1</translation>
    </message>
    <message>
        <source>Says where the source is now, and reads it there</source>
        <translation>Spune unde este acum sursa și o citește de acolo</translation>
    </message>
    <message>
        <source>Remove the source %1</source>
        <translation>Elimină sursa %1</translation>
    </message>
    <message>
        <source>Removes the source with its labels and answers; undo brings them back</source>
        <translation>Elimină sursa cu etichetele și răspunsurile ei; anularea le aduce înapoi</translation>
    </message>
    <message>
        <source>Sources, labels and answers</source>
        <translation>Surse, etichete și răspunsuri</translation>
    </message>
    <message>
        <source>Re&amp;move this import</source>
        <translation>Eli&amp;mină acest import</translation>
    </message>
    <message>
        <source>There is no source yet that could be read again.</source>
        <translation>Nu există încă o sursă care să poată fi citită din nou.</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>by its ending, such as CSV</comment>
        <translation>fișier %1</translation>
    </message>
    <message>
        <source>These answers came with the project; there is no file or database behind them</source>
        <translation>Aceste răspunsuri au venit cu proiectul; în spatele lor nu este niciun fișier și nicio bază de date</translation>
    </message>
    <message>
        <source>Make &amp;touchpoints of the unassigned</source>
        <translation>Creează &amp;puncte de contact din cele neatribuite</translation>
    </message>
    <message>
        <source>Draws a card for each label that is unassigned, to be put in its place later</source>
        <translation>Desenează un card pentru fiecare etichetă neatribuită, de pus la locul lui mai târziu</translation>
    </message>
    <message>
        <source>New touchpoint of this name</source>
        <translation>Punct de contact nou cu acest nume</translation>
    </message>
    <message>
        <source>Touchpoints made of labels</source>
        <translation>Puncte de contact făcute din etichete</translation>
    </message>
    <message>
        <source>No touchpoint was made.</source>
        <translation>Nu a fost creat niciun punct de contact.</translation>
    </message>
    <message>
        <source>%1 of them count under the filter: %2.</source>
        <translation>Dintre ele, cu filtrul %2 contează %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Salvează lista…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Indică locul…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::DatabaseDialog</name>
    <message>
        <source>Attach a database</source>
        <translation>Atașarea unei baze de date</translation>
    </message>
    <message>
        <source>&amp;SQLite file</source>
        <translation>Fișier &amp;SQLite</translation>
    </message>
    <message>
        <source>&amp;PostgreSQL server</source>
        <translation>Server &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>The database is opened for reading only. When it changes, Chwila offers to read it again.</source>
        <translation>Baza de date este deschisă doar pentru citire. Când se schimbă, Chwila propune recitirea ei.</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>Păstrează în portc&amp;heiul sistemului</translation>
    </message>
    <message>
        <source>Encrypted where the server can</source>
        <translation>Criptată, dacă serverul poate</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Întotdeauna criptată</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Criptată, iar serverul își dovedește numele</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Necriptată</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Fetch every answer</source>
        <translation>Adu &amp;fiecare răspuns</translation>
    </message>
    <message>
        <source>Needed for figures that follow one customer, such as repeated answers. Else the server counts, and only answers with words are fetched.</source>
        <translation>Necesar pentru cifre care urmăresc un client, cum ar fi răspunsurile repetate. Altfel numără serverul și se aduc doar răspunsurile cu cuvinte.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectare</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tabele și vizualizări</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Interogare</translation>
    </message>
    <message>
        <source>&amp;Table or view</source>
        <translation>&amp;Tabel sau vizualizare</translation>
    </message>
    <message>
        <source>Own &amp;query</source>
        <translation>&amp;Interogare proprie</translation>
    </message>
    <message>
        <source>Attach an SQLite database</source>
        <translation>Atașează o bază de date SQLite</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>Baze de date SQLite</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
    </message>
    <message>
        <source>The database has no tables that you may read.</source>
        <translation>Baza de date nu are tabele pe care să le puteți citi.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problemă: %1</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Unde este baza de date</translation>
    </message>
    <message>
        <source>Chooses the file of the database</source>
        <translation>Alege fișierul bazei de date</translation>
    </message>
    <message>
        <source>Lists the tables and views you may read</source>
        <translation>Enumeră tabelele și vederile pe care le puteți citi</translation>
    </message>
    <message>
        <source>Else the password is asked for each time; it never goes into the project</source>
        <translation>Altfel parola este cerută de fiecare dată; ea nu ajunge niciodată în proiect</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Ce se citește</translation>
    </message>
    <message>
        <source>&amp;Look at the answers…</source>
        <translation>&amp;Vezi răspunsurile…</translation>
    </message>
    <message>
        <source>The tables and views of the database will stand here. Fill in the fields above, then choose Connect.</source>
        <translation>Aici vor apărea tabelele și vizualizările bazei de date. Completați câmpurile de mai sus, apoi alegeți Conectare.</translation>
    </message>
    <message>
        <source>The tables and views of the database will stand here. Choose its file above.</source>
        <translation>Aici vor apărea tabelele și vizualizările bazei de date. Alegeți mai sus fișierul ei.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Alege…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fișier</translation>
    </message>
    <message>
        <source>&amp;Host and port</source>
        <translation>&amp;Gazdă și port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Baza de date</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilizator</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pa&amp;rola</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Criptare</translation>
    </message>
    <message>
        <source>A quer&amp;y may take</source>
        <translation>O interogare poate &amp;dura</translation>
    </message>
    <message>
        <source>Looking for tables…</source>
        <translation>Se caută tabele…</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Se citesc primele rânduri…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::DialectBar</name>
    <message>
        <source>Comma ,</source>
        <translation>Virgulă ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Punct și virgulă ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Bară |</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>&amp;Separate prin</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Codificare</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>F&amp;oaie</translation>
    </message>
    <message>
        <source>Rows a&amp;bove</source>
        <translation>Rânduri &amp;deasupra</translation>
    </message>
    <message>
        <source>Rows above the titles that belong to no table, such as a report&apos;s name</source>
        <translation>Rânduri de deasupra titlurilor care nu țin de niciun tabel, de exemplu numele unui raport</translation>
    </message>
    <message>
        <source>&amp;Title rows</source>
        <translation>Rânduri de &amp;titlu</translation>
    </message>
    <message>
        <source>Rows with titles; they never count as answers</source>
        <translation>Rânduri cu titluri; nu se numără niciodată ca răspunsuri</translation>
    </message>
    <message>
        <source>Titles f&amp;rom</source>
        <translation>Titluri di&amp;n</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>primul dintre ele</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>al doilea</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>toate</translation>
    </message>
</context>
<context>
    <name>chwila::ui::EditCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>Acest lucru nu a putut fi făcut.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Decupează</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lipește</translation>
    </message>
    <message>
        <source>That could not be pasted.</source>
        <translation>Acest conținut nu a putut fi lipit.</translation>
    </message>
    <message>
        <source>Add a stage and a department first.</source>
        <translation>Adăugați întâi o etapă și un departament.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplică</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectează</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mută</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Punct de contact nou</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>No touchpoint could be added.</source>
        <translation>Nu s-a putut adăuga niciun punct de contact.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adaugă un pas</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Etapă nouă</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Adaugă o etapă</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Departament nou</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Adaugă un departament</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Rând nou</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Adaugă un rând</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Notă nouă</translation>
    </message>
    <message>
        <source>What was noticed?</source>
        <translation>Ce s-a observat?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adaugă o notă</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unire</translation>
    </message>
    <message numerus="yes">
        <source>Deleted with %n touchpoint(s); Undo brings them back.</source>
        <translation>
            <numerusform>Șters împreună cu %n punct de contact; anularea îl aduce înapoi.</numerusform>
            <numerusform>Șters împreună cu %n puncte de contact; anularea le aduce înapoi.</numerusform>
            <numerusform>Șters împreună cu %n de puncte de contact; anularea le aduce înapoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::EmptyState</name>
    <message>
        <source>No answer belongs to a touchpoint of this journey yet; assign the labels of the answers to its touchpoints.</source>
        <translation>Niciun răspuns nu ține încă de un punct de contact al acestui parcurs; atribuiți etichetele răspunsurilor punctelor lui de contact.</translation>
    </message>
    <message>
        <source>Assign labels</source>
        <translation>Atribuie etichetele</translation>
    </message>
    <message>
        <source>No answer to this journey counts under the filter: %1.</source>
        <translation>Cu filtrul acesta nu contează niciun răspuns la acest parcurs: %1.</translation>
    </message>
    <message>
        <source>The answers are being counted…</source>
        <translation>Se numără răspunsurile…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::EndsButton</name>
    <message>
        <source>Who ends elsewhere is drawn as lost</source>
        <translation>Cine termină altundeva este desenat ca pierdut</translation>
    </message>
    <message>
        <source>wherever they end</source>
        <translation>oriunde termină</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers are through at: %1</source>
        <translation>Clienții ajung la capăt la: %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ExpertPanel</name>
    <message>
        <source>All numbers behind this</source>
        <translation>Toate cifrele din spate</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiază ca CSV</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>ratio O/E</source>
        <translation>raport O/E</translation>
    </message>
    <message>
        <source>shrunk ratio θ</source>
        <translation>raport ajustat θ</translation>
    </message>
    <message>
        <source>own exact test, upper tail p</source>
        <translation>test exact propriu, coada superioară p</translation>
    </message>
    <message>
        <source>own exact test, upper tail q (Benjamini–Hochberg)</source>
        <translation>test exact propriu, coada superioară q (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>own exact test, lower tail p</source>
        <translation>test exact propriu, coada inferioară p</translation>
    </message>
    <message>
        <source>own exact test, lower tail q (Benjamini–Hochberg)</source>
        <translation>test exact propriu, coada inferioară q (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>heat layer z (Gi*)</source>
        <translation>strat termic z (Gi*)</translation>
    </message>
    <message>
        <source>trouble area, log-likelihood ratio</source>
        <translation>zonă cu probleme, raport log-verosimilitate</translation>
    </message>
    <message>
        <source>trouble area, p</source>
        <translation>zonă cu probleme, p</translation>
    </message>
    <message>
        <source>probability of a visit f</source>
        <translation>probabilitatea unei vizite f</translation>
    </message>
    <message>
        <source>contacts per starter if nobody left</source>
        <translation>contacte per client pornit, dacă nu ar pleca nimeni</translation>
    </message>
    <message>
        <source>arrivals per starter</source>
        <translation>sosiri per client pornit</translation>
    </message>
    <message>
        <source>importance weight a</source>
        <translation>greutatea importanței a</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>exces</translation>
    </message>
    <message>
        <source>last straw per starter</source>
        <translation>ultima picătură per client pornit</translation>
    </message>
    <message>
        <source>last straw, share of all losses</source>
        <translation>ultima picătură, pondere din toate pierderile</translation>
    </message>
    <message>
        <source>avoidable loss per starter</source>
        <translation>pierdere evitabilă per client pornit</translation>
    </message>
    <message>
        <source>score, customers per 1,000</source>
        <translation>scor, clienți la 1.000</translation>
    </message>
    <message>
        <source>share of redraws among the first three</source>
        <translation>ponderea reeșantionărilor în care e printre primele trei</translation>
    </message>
    <message>
        <source>calibration σ</source>
        <translation>calibrare σ</translation>
    </message>
    <message>
        <source>threshold of matter</source>
        <translation>pragul mizei</translation>
    </message>
    <message>
        <source>between-touchpoint variance A</source>
        <translation>varianța dintre punctele de contact A</translation>
    </message>
    <message>
        <source>hazards</source>
        <translation>rate de risc</translation>
    </message>
    <message>
        <source>shuffles</source>
        <translation>amestecări</translation>
    </message>
    <message>
        <source>redraws</source>
        <translation>reeșantionări</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>sămânță</translation>
    </message>
    <message>
        <source>driver: customers</source>
        <translation>factor: clienți</translation>
    </message>
    <message>
        <source>driver: part of R² (LMG or Johnson)</source>
        <translation>factor: parte din R² (LMG sau Johnson)</translation>
    </message>
    <message>
        <source>driver: share of R²</source>
        <translation>factor: pondere din R²</translation>
    </message>
    <message>
        <source>driver: Johnson&apos;s relative weight</source>
        <translation>factor: ponderea relativă Johnson</translation>
    </message>
    <message>
        <source>driver: penalty, reward</source>
        <translation>factor: penalizare, recompensă</translation>
    </message>
    <message>
        <source>R² of all drivers</source>
        <translation>R² al tuturor factorilor</translation>
    </message>
    <message>
        <source>by question × segment: p, q</source>
        <translation>după întrebare × segment: p, q</translation>
    </message>
    <message>
        <source>lost straight from here, per starter</source>
        <translation>pierduți direct de aici, per client care începe</translation>
    </message>
    <message>
        <source>removal effect</source>
        <translation>efectul eliminării</translation>
    </message>
    <message>
        <source>left without one</source>
        <translation>plecați fără unul</translation>
    </message>
    <message>
        <source>ranks under tolerance “%1”: Kendall&apos;s τ</source>
        <translation>clasament la toleranța „%1”: τ Kendall</translation>
    </message>
    <message>
        <source>ratio that counts</source>
        <translation>raport care contează</translation>
    </message>
    <message>
        <source>segments told apart by</source>
        <translation>segmente deosebite după</translation>
    </message>
    <message>
        <source>against the same segments elsewhere: O/E</source>
        <translation>față de aceleași segmente în altă parte: O/E</translation>
    </message>
    <message>
        <source>high answers</source>
        <translation>răspunsuri bune</translation>
    </message>
    <message>
        <source>satisfaction 0–100</source>
        <translation>satisfacție 0–100</translation>
    </message>
    <message>
        <source>question asked elsewhere, too</source>
        <translation>întrebare pusă și în altă parte</translation>
    </message>
    <message>
        <source>heat layer: observed T</source>
        <translation>strat termic: T observat</translation>
    </message>
    <message>
        <source>heat layer: expected E</source>
        <translation>strat termic: E așteptat</translation>
    </message>
    <message>
        <source>heat layer: variance V</source>
        <translation>strat termic: varianța V</translation>
    </message>
    <message>
        <source>heat layer: share of shuffles at least as hot</source>
        <translation>strat termic: ponderea amestecărilor cel puțin la fel de fierbinți</translation>
    </message>
    <message>
        <source>question %1: answers by level</source>
        <translation>întrebarea %1: răspunsuri pe niveluri</translation>
    </message>
    <message>
        <source>question %1: NPS</source>
        <translation>întrebarea %1: NPS</translation>
    </message>
    <message>
        <source>question %1: mean</source>
        <translation>întrebarea %1: medie</translation>
    </message>
    <message>
        <source>trouble area, touchpoints</source>
        <translation>zonă cu probleme, puncte de contact</translation>
    </message>
    <message>
        <source>reached from the start</source>
        <translation>accesibil de la început</translation>
    </message>
    <message>
        <source>an end can be reached</source>
        <translation>de aici se poate ajunge la un sfârșit</translation>
    </message>
    <message>
        <source>cannot be avoided</source>
        <translation>nu poate fi ocolit</translation>
    </message>
    <message>
        <source>score with the chain solved at the usual share</source>
        <translation>scor cu lanțul rezolvat la ponderea obișnuită</translation>
    </message>
    <message>
        <source>rank by score</source>
        <translation>loc după scor</translation>
    </message>
    <message>
        <source>rank by avoidable loss</source>
        <translation>loc după pierderea evitabilă</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dovezi</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etichetă</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>decis de o persoană</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcat</translation>
    </message>
    <message>
        <source>answers of the journey</source>
        <translation>răspunsuri pe parcurs</translation>
    </message>
    <message>
        <source>answers set aside as repeated</source>
        <translation>răspunsuri puse deoparte ca repetate</translation>
    </message>
    <message>
        <source>strata by question and segment</source>
        <translation>straturi după întrebare și segment</translation>
    </message>
    <message>
        <source>calibrated to a known loss rate</source>
        <translation>calibrat la o rată de pierdere cunoscută</translation>
    </message>
    <message>
        <source>starters who stay, by the model</source>
        <translation>clienți porniți care rămân, după model</translation>
    </message>
    <message>
        <source>driver: penalty and reward, errors</source>
        <translation>factor: penalizare și recompensă, erori</translation>
    </message>
    <message>
        <source>driver: penalty and reward, p</source>
        <translation>factor: penalizare și recompensă, p</translation>
    </message>
    <message>
        <source>driver: correlation with the overall score</source>
        <translation>factor: corelație cu scorul general</translation>
    </message>
    <message>
        <source>driver: rank correlation</source>
        <translation>factor: corelație a rangurilor</translation>
    </message>
    <message>
        <source>driver: standardised slope</source>
        <translation>factor: pantă standardizată</translation>
    </message>
    <message>
        <source>driver: R² alone, R² added last</source>
        <translation>factor: R² singur, R² adăugat ultimul</translation>
    </message>
    <message>
        <source>driver: satisfaction 0–100</source>
        <translation>factor: satisfacție 0–100</translation>
    </message>
    <message>
        <source>drivers: bootstrap samples</source>
        <translation>factori: eșantioane bootstrap</translation>
    </message>
    <message>
        <source>contacts per starter with the links to Lost</source>
        <translation>contacte per client pornit, cu legăturile spre Pierdut</translation>
    </message>
    <message>
        <source>of those here, share that finishes</source>
        <translation>dintre cei de aici, ponderea celor care termină</translation>
    </message>
    <message>
        <source>contacts from here on</source>
        <translation>contacte de aici înainte</translation>
    </message>
    <message>
        <source>removal effect, share of all</source>
        <translation>efectul eliminării, pondere din total</translation>
    </message>
    <message>
        <source>stakes under tolerance “%1”: Kendall&apos;s τ</source>
        <translation>miza la toleranța „%1”: τ Kendall</translation>
    </message>
    <message>
        <source>Every number that the finding rests on, with its name in the method section</source>
        <translation>Fiecare cifră pe care se bazează constatarea, cu numele ei din descrierea metodei</translation>
    </message>
    <message>
        <source>satisfaction, 95% interval (t)</source>
        <translation>satisfacție, interval de 95 % (t)</translation>
    </message>
    <message>
        <source>question %1: NPS, 95% interval (adjusted Wald)</source>
        <translation>întrebarea %1: NPS, interval de 95 % (Wald ajustat)</translation>
    </message>
    <message>
        <source>question %1: mean, 95% interval (t)</source>
        <translation>întrebarea %1: medie, interval de 95 % (t)</translation>
    </message>
    <message>
        <source>avoidable loss, 95% interval</source>
        <translation>pierdere evitabilă, interval de 95 %</translation>
    </message>
    <message>
        <source>score, 95% interval</source>
        <translation>scor, interval de 95 %</translation>
    </message>
    <message>
        <source>rank by score, 95% band</source>
        <translation>loc după scor, bandă de 95 %</translation>
    </message>
    <message>
        <source>driver: share, 95% interval</source>
        <translation>factor: pondere, interval 95 %</translation>
    </message>
    <message>
        <source>driver: satisfaction, 95% interval</source>
        <translation>factor: satisfacție, interval de 95 %</translation>
    </message>
    <message>
        <source>difference, 95% interval (Newcombe)</source>
        <translation>diferență, interval 95 % (Newcombe)</translation>
    </message>
    <message>
        <source>bad experiences</source>
        <translation>experiențe proaste</translation>
    </message>
    <message>
        <source>share of bad experiences, 95% interval (Wilson)</source>
        <translation>ponderea experiențelor proaste, interval de 95 % (Wilson)</translation>
    </message>
    <message>
        <source>expected bad experiences E</source>
        <translation>experiențe proaste așteptate E</translation>
    </message>
    <message>
        <source>variance of the bad experiences</source>
        <translation>varianța experiențelor proaste</translation>
    </message>
    <message>
        <source>trouble area, bad of all answers</source>
        <translation>zonă cu probleme, proaste din toate răspunsurile</translation>
    </message>
    <message>
        <source>trouble area, expected bad experiences</source>
        <translation>zonă cu probleme, experiențe proaste așteptate</translation>
    </message>
    <message>
        <source>share of bad experiences used b′</source>
        <translation>ponderea folosită a experiențelor proaste b′</translation>
    </message>
    <message>
        <source>usual share of bad experiences σ·m</source>
        <translation>ponderea obișnuită a experiențelor proaste σ·m</translation>
    </message>
    <message>
        <source>share of bad experiences of the journey m</source>
        <translation>ponderea experiențelor proaste ale parcursului m</translation>
    </message>
    <message>
        <source>matter (lost per starter if every experience were bad)</source>
        <translation>miză (pierduți per client pornit, dacă fiecare experiență ar fi proastă)</translation>
    </message>
    <message>
        <source>by question × segment: expected bad experiences</source>
        <translation>după întrebare × segment: experiențe proaste așteptate</translation>
    </message>
    <message>
        <source>left after a bad experience here</source>
        <translation>plecați după o experiență proastă aici</translation>
    </message>
    <message>
        <source>customers lost per bad experience</source>
        <translation>clienți pierduți la fiecare experiență proastă</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ExportCommands</name>
    <message>
        <source>Whom is the file for?</source>
        <translation>Pentru cine este fișierul?</translation>
    </message>
    <message>
        <source>For others: private details leave the words, respondents get pseudonyms, and answers of groups that are too small are left out, as the project&apos;s settings say. For yourself: everything as it is, to be read back equal.</source>
        <translation>Pentru alții: datele personale se scot din cuvinte, respondenții primesc pseudonime, iar răspunsurile grupurilor prea mici se omit, cum spun setările proiectului. Pentru dumneavoastră: totul așa cum este, ca să poată fi citit la fel înapoi.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Pentru alții</translation>
    </message>
    <message>
        <source>Complete, for myself</source>
        <translation>Complet, pentru mine</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proiect</translation>
    </message>
    <message>
        <source>%1 was written, but not complete.</source>
        <translation>%1 a fost scris, dar nu complet.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a fost scris.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>Exportul nu a fost scris.</translation>
    </message>
    <message>
        <source>%1 is being written already.</source>
        <translation>%1 se scrie deja.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FieldEditor</name>
    <message>
        <source>Several values</source>
        <translation>Mai multe valori</translation>
    </message>
    <message>
        <source>“%1” is no number; the old value has been kept.</source>
        <translation>„%1” nu este un număr; s-a păstrat valoarea veche.</translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation>Lasă programul să aleagă</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automat</translation>
    </message>
    <message>
        <source>Not a day yet; write it like %1.</source>
        <translation>Încă nu este o zi; scrieți-o așa: %1.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Alege o culoare</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FilterBar</name>
    <message>
        <source>First day that counts</source>
        <translation>Prima zi care contează</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Ultima zi care contează</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Count the answers to this question only</source>
        <translation>Numără doar răspunsurile la această întrebare</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Golește</translation>
    </message>
    <message>
        <source>Count all answers again</source>
        <translation>Numără din nou toate răspunsurile</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Golește filtrul</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Perioadă</translation>
    </message>
    <message>
        <source>Count the answers of this period; months count back from the last answer</source>
        <translation>Numără răspunsurile din această perioadă; lunile se numără înapoi de la ultimul răspuns</translation>
    </message>
    <message>
        <source>The answers have no dates</source>
        <translation>Răspunsurile nu au date calendaristice</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toate întrebările</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Închide (Esc)</translation>
    </message>
    <message>
        <source>Find in names, notes and descriptions</source>
        <translation>Găsește în nume, note și descrieri</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Găsește</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Negăsit</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 din %2 · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Ghidul utilizatorului</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Paginile ghidului</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Pagina ghidului</translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapDetails</name>
    <message>
        <source>Touchpoints of the chosen cell</source>
        <translation>Punctele de contact din celula aleasă</translation>
    </message>
    <message>
        <source>Enter or a double click shows the touchpoint on the map</source>
        <translation>Enter sau dublu clic arată punctul de contact pe hartă</translation>
    </message>
    <message>
        <source>Choose a cell to see its touchpoints, their trend and what customers said.</source>
        <translation>Alegeți o celulă pentru a vedea punctele ei de contact, tendința lor și ce au spus clienții.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln răspuns</numerusform>
            <numerusform>%Ln răspunsuri</numerusform>
            <numerusform>%Ln de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>fără răspunsuri</translation>
    </message>
    <message>
        <source>No touchpoint stands here.</source>
        <translation>Aici nu se află niciun punct de contact.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Hartă termică</translation>
    </message>
    <message>
        <source>Rows of the heatmap</source>
        <translation>Rândurile hărții termice</translation>
    </message>
    <message>
        <source>Columns of the heatmap</source>
        <translation>Coloanele hărții termice</translation>
    </message>
    <message>
        <source>Measure shown in the cells</source>
        <translation>Măsura arătată în celule</translation>
    </message>
    <message>
        <source>Segment attribute</source>
        <translation>Atribut de segment</translation>
    </message>
    <message>
        <source>Which attribute of the respondents makes the segments</source>
        <translation>Care atribut al respondenților formează segmentele</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Ara&amp;tă</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>d&amp;upă</translation>
    </message>
    <message>
        <source>The heatmap shows where scores are high and low once customers have answered.</source>
        <translation>Harta termică arată unde scorurile sunt mari și unde mici, după ce clienții au răspuns.</translation>
    </message>
    <message>
        <source>Export heatmap</source>
        <translation>Exportă harta termică</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagine PNG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabel CSV</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a fost scris.</translation>
    </message>
    <message>
        <source>The heatmap was not written.</source>
        <translation>Harta termică nu a fost scrisă.</translation>
    </message>
    <message>
        <source>a&amp;nd</source>
        <translation>și</translation>
    </message>
    <message>
        <source>%1 is being written already.</source>
        <translation>%1 se scrie deja.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapWidget</name>
    <message>
        <source>Heatmap</source>
        <translation>Hartă termică</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>fără răspunsuri</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::ImportAssistant</name>
    <message>
        <source>Answers from %1</source>
        <translation>Răspunsuri din %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importă</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ImproveView</name>
    <message>
        <source>Improve</source>
        <translation>Îmbunătățire</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciunul</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Buget</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Buget</translation>
    </message>
    <message>
        <source>Initiatives stand here: what is to be done, where, by whom and at what cost. Add one, or move the sliders at the right and make one of them; what it is worth is computed from the answers.</source>
        <translation>Aici apar inițiativele: ce este de făcut, unde, de cine și cu ce cost. Adăugați una sau mutați cursoarele din dreapta și faceți din ele o inițiativă; valoarea ei se calculează din răspunsuri.</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>&amp;Ce-ar fi dacă</translation>
    </message>
    <message>
        <source>I&amp;nitiative</source>
        <translation>I&amp;nițiativă</translation>
    </message>
    <message>
        <source>Give a budget to see which initiatives together keep most.</source>
        <translation>Dați un buget ca să vedeți care inițiative păstrează împreună cel mai mult.</translation>
    </message>
    <message>
        <source>The initiatives could not be changed.</source>
        <translation>Inițiativele nu au putut fi schimbate.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money; type digits only.</source>
        <translation>„%1” nu este o sumă de bani; scrieți doar cifre.</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Schimbă bugetul</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Inițiativă nouă</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Adaugă o inițiativă</translation>
    </message>
    <message>
        <source>Remove an initiative</source>
        <translation>Elimină o inițiativă</translation>
    </message>
    <message>
        <source>What is worth mending is computed here once customers have answered.</source>
        <translation>Aici se calculează ce merită reparat, după ce clienții au răspuns.</translation>
    </message>
    <message>
        <source>What if, or one initiative</source>
        <translation>Ce ar fi dacă sau o inițiativă</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InitiativeForm</name>
    <message>
        <source>Promise what is computed</source>
        <translation>Promite ce s-a calculat</translation>
    </message>
    <message>
        <source>Touchpoints it mends</source>
        <translation>Punctele de contact pe care le repară</translation>
    </message>
    <message>
        <source>Choose the touchpoints it mends: then its value is computed from the answers.</source>
        <translation>Alegeți punctele de contact pe care le repară: atunci valoarea ei se calculează din răspunsuri.</translation>
    </message>
    <message>
        <source>Choose what an initiative mends</source>
        <translation>Alege ce repară o inițiativă</translation>
    </message>
    <message>
        <source>The initiative could not be changed.</source>
        <translation>Inițiativa nu a putut fi schimbată.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Înlătură</translation>
    </message>
    <message>
        <source>A share of its own</source>
        <translation>O parte proprie</translation>
    </message>
    <message>
        <source>As all touchpoints of this initiative</source>
        <translation>Ca toate punctele de contact ale acestei inițiative</translation>
    </message>
    <message>
        <source>Of the bad experiences there; double-click or F2 to give one touchpoint a share of its own</source>
        <translation>Din experiențele proaste de acolo; dublu clic sau F2 pentru a da unui punct de contact o parte proprie</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InitiativeList</name>
    <message>
        <source>since %1</source>
        <translation>din %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Ce se face</translation>
    </message>
    <message>
        <source>No initiative mends this touchpoint yet.</source>
        <translation>Nicio inițiativă nu repară încă acest punct de contact.</translation>
    </message>
    <message>
        <source>%1: %2. Double-click or Enter shows it among the initiatives.</source>
        <translation>%1: %2. Dublu clic sau Enter o arată printre inițiative.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InitiativeTable</name>
    <message>
        <source>Initiatives in the order to take them</source>
        <translation>Inițiative în ordinea în care merită făcute</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inițiativă</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Efort, zile</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clienți păstrați</translation>
    </message>
    <message>
        <source>Set by a person, else proposed from what goes together with the overall score</source>
        <translation>Stabilit de o persoană, altfel propus după ce se leagă de scorul general</translation>
    </message>
    <message>
        <source>in the best set within the budget</source>
        <translation>în cea mai bună combinație din buget</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InsightsPanel</name>
    <message>
        <source>What goes together with the overall score</source>
        <translation>Ce se leagă de scorul general</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Evaluat</translation>
    </message>
    <message>
        <source>More about this touchpoint</source>
        <translation>Mai multe despre acest punct de contact</translation>
    </message>
    <message>
        <source>The journey as a whole</source>
        <translation>Parcursul în ansamblu</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Impact mic</translation>
    </message>
    <message>
        <source>above the others</source>
        <translation>peste celelalte</translation>
    </message>
    <message>
        <source>below the others</source>
        <translation>sub celelalte</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Pages of the inspector</source>
        <translation>Paginile inspectorului</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selecție</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proiect</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JobRunner</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Oprit înainte de a se termina.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JobsPopup</name>
    <message>
        <source>%1 is being stopped</source>
        <translation>Se oprește: %1</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Operații în curs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Oprește această operație</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Oprește: %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyBox</name>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>The journey that is shown</source>
        <translation>Parcursul afișat</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>Acest lucru nu a putut fi făcut.</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Numele parcursului</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Adaugă un parcurs</translation>
    </message>
    <message>
        <source>%1 – to be</source>
        <translation>%1 – viitor</translation>
    </message>
    <message>
        <source>Duplicate the journey</source>
        <translation>Duplică parcursul</translation>
    </message>
    <message>
        <source>Rename the journey</source>
        <translation>Redenumește parcursul</translation>
    </message>
    <message>
        <source>Delete the journey “%1”?</source>
        <translation>Ștergeți parcursul „%1”?</translation>
    </message>
    <message>
        <source>Its stages, touchpoints, arrows and notes go with it. Undo brings everything back.</source>
        <translation>Etapele, punctele de contact, săgețile și notele lui dispar odată cu el. Anularea aduce totul înapoi.</translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation>Șterge parcursul</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Numele noului parcurs</translation>
    </message>
    <message>
        <source>Move the journey</source>
        <translation>Mutarea parcursului</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyOverview</name>
    <message>
        <source>Moments of truth</source>
        <translation>Momentele adevărului</translation>
    </message>
    <message>
        <source>Select a card, an arrow, a note, a stage or a lane: its fields appear here, and every change is saved as you make it.</source>
        <translation>Selectați un card, o săgeată, o notă, o etapă sau un rând: câmpurile apar aici, iar fiecare modificare se salvează pe loc.</translation>
    </message>
    <message>
        <source>Click one to see it on the map with its evidence</source>
        <translation>Faceți clic pe unul pentru a-l vedea pe hartă, cu dovezile lui</translation>
    </message>
</context>
<context>
    <name>chwila::ui::KeychainPasswords</name>
    <message>
        <source>The password was not kept.</source>
        <translation>Parola nu a fost păstrată.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not take it; you will be asked for it again. See whether a keyring is installed and open.</source>
        <translation>Portcheiul sistemului nu o acceptă; vi se va cere din nou. Verificați dacă este instalat și deschis un portchei.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::LabelModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Neatribuite</translation>
    </message>
    <message>
        <source>Unassigned – perhaps “%1”?</source>
        <translation>Neatribuit – poate „%1”?</translation>
    </message>
    <message>
        <source>Click, or press F2, to choose another touchpoint</source>
        <translation>Faceți clic sau apăsați F2 ca să alegeți alt punct de contact</translation>
    </message>
    <message>
        <source>Touchpoint of %1: %2</source>
        <translation>Punctul de contact pentru %1: %2</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>În sursă</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scală</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>New touchpoint “%1”</source>
        <translation>Punct de contact nou „%1”</translation>
    </message>
</context>
<context>
    <name>chwila::ui::LabelsPage</name>
    <message>
        <source>Which touchpoint each answer belongs to</source>
        <translation>De ce punct de contact ține fiecare răspuns</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import. Unassigned answers are kept and can be assigned later.</source>
        <translation>Nu se scrie nimic înainte să alegeți Importă. Răspunsurile neatribuite se păstrează și pot fi atribuite mai târziu.</translation>
    </message>
    <message>
        <source>Labels and their touchpoints</source>
        <translation>Etichetele și punctele lor de contact</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>De ce</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Rânduri care nu pot fi citite</translation>
    </message>
    <message>
        <source>Make &amp;touchpoints of the unassigned</source>
        <translation>Creează &amp;puncte de contact din cele neatribuite</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Ilizibile</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Ilizibile (%1)</translation>
    </message>
    <message>
        <source>Save the rows that cannot be read</source>
        <translation>Salvează rândurile care nu pot fi citite</translation>
    </message>
    <message>
        <source>not-readable.csv</source>
        <translation>ilizibile.csv</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Tabele text</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Lista nu a putut fi salvată.</translation>
    </message>
    <message>
        <source>&amp;Only unassigned</source>
        <translation>&amp;Doar cele neatribuite</translation>
    </message>
    <message>
        <source>Assigns each label that is unassigned to the touchpoint most like it</source>
        <translation>Atribuie fiecare etichetă neatribuită punctului de contact care îi seamănă cel mai mult</translation>
    </message>
    <message numerus="yes">
        <source>Take %n &amp;suggestion(s)</source>
        <translation>
            <numerusform>Acceptă %n &amp;sugestie</numerusform>
            <numerusform>Acceptă %n &amp;sugestii</numerusform>
            <numerusform>Acceptă %n de &amp;sugestii</numerusform>
        </translation>
    </message>
    <message>
        <source>the good rows are imported, unless the file is damaged</source>
        <translation>rândurile bune se importă, dacă fișierul nu este deteriorat</translation>
    </message>
    <message>
        <source>the good rows are imported, also of a damaged file</source>
        <translation>rândurile bune se importă, chiar și dintr-un fișier deteriorat</translation>
    </message>
    <message>
        <source>nothing is imported</source>
        <translation>nu se importă nimic</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed in any case</source>
        <translation>Rândurile care nu pot fi citite sunt listate în orice caz</translation>
    </message>
    <message>
        <source>Saving the rows that cannot be read</source>
        <translation>Se salvează rândurile care nu pot fi citite</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>Lista a fost salvată.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in it.</source>
        <translation>
            <numerusform>Conține %Ln rând.</numerusform>
            <numerusform>Conține %Ln rânduri.</numerusform>
            <numerusform>Conține %Ln de rânduri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints, and rows that cannot be read</source>
        <translation>Puncte de contact și rânduri care nu pot fi citite</translation>
    </message>
    <message>
        <source>Lists only labels that still need a touchpoint</source>
        <translation>Arată doar etichetele cărora le lipsește un punct de contact</translation>
    </message>
    <message>
        <source>Draws a card for each label that is unassigned, to be put in its place later</source>
        <translation>Desenează un card pentru fiecare etichetă neatribuită, de pus la locul lui mai târziu</translation>
    </message>
    <message>
        <source>Saves the rows with the reasons, to be mended and imported again</source>
        <translation>Salvează rândurile cu motivele, pentru a fi corectate și importate din nou</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Salvează lista…</translation>
    </message>
    <message>
        <source>If something cannot be rea&amp;d</source>
        <translation>Dacă &amp;ceva nu poate fi citit</translation>
    </message>
</context>
<context>
    <name>chwila::ui::LogMining</name>
    <message>
        <source>Mine an event log</source>
        <translation>Analizează un jurnal de evenimente</translation>
    </message>
    <message>
        <source>Event logs</source>
        <translation>Jurnale de evenimente</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
    </message>
    <message>
        <source>Looking at the log</source>
        <translation>Se examinează jurnalul</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Jurnalul nu poate fi citit.</translation>
    </message>
    <message>
        <source>The log was not taken over.</source>
        <translation>Jurnalul nu a fost preluat.</translation>
    </message>
    <message>
        <source>Journey from %1</source>
        <translation>Parcurs din %1</translation>
    </message>
    <message>
        <source>The journey “%1” was made of %2.</source>
        <translation>Parcursul „%1” a fost creat din %2.</translation>
    </message>
    <message>
        <source>Observed ways from %1</source>
        <translation>Drumuri observate din %1</translation>
    </message>
    <message>
        <source>The map shows drawn against real; the View menu hides it again.</source>
        <translation>Harta arată desenat față de real; meniul Vizualizare o ascunde din nou.</translation>
    </message>
    <message>
        <source>Following the customers…</source>
        <translation>Se urmăresc clienții…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Deschide &amp;recente</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Unelte</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvează o copie</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proiect</translation>
    </message>
    <message>
        <source>Chwila project</source>
        <translation>Proiect Chwila</translation>
    </message>
    <message>
        <source>This is the file itself; it is saved already.</source>
        <translation>Acesta este chiar fișierul proiectului; este deja salvat.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>Copia nu a putut fi scrisă.</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>O copie a fost scrisă în %1</translation>
    </message>
    <message>
        <source>The last edits could not be saved. Close and lose them?</source>
        <translation>Ultimele modificări nu au putut fi salvate. Închideți și le pierdeți?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Închide și pierde-le</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportă</translation>
    </message>
    <message>
        <source>Write report, pictures or tables to files</source>
        <translation>Scrie raportul, imagini sau tabele în fișiere</translation>
    </message>
    <message>
        <source>Work is still running: %1</source>
        <translation>Încă lucrează: %1</translation>
    </message>
    <message>
        <source>It can be finished first. Where it is stopped, what it has done so far is taken back: an import leaves nothing, a file that was to be replaced stays as it was.</source>
        <translation>Operația poate fi terminată mai întâi. Dacă este oprită, ce a făcut până acum se retrage: un import nu lasă nimic, un fișier care urma să fie înlocuit rămâne cum era.</translation>
    </message>
    <message>
        <source>Finish it first</source>
        <translation>Termină întâi</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Oprește</translation>
    </message>
    <message>
        <source>Goes on when the work is done.</source>
        <translation>Continuă când se termină operația.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 nu poate fi deschis.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Se salvează o copie</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapCanvas</name>
    <message>
        <source>Map of %1</source>
        <translation>Harta pentru %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>Empty cell: %1, step %2, %3</source>
        <translation>Celulă goală: %1, pasul %2, %3</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Redenumește</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adaugă o notă</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation>Conectează puncte de contact</translation>
    </message>
    <message>
        <source>New touchpoint here…</source>
        <translation>Punct de contact nou aici…</translation>
    </message>
    <message>
        <source>Customers start here</source>
        <translation>Aici încep clienții</translation>
    </message>
    <message>
        <source>Customers finish here</source>
        <translation>Aici termină clienții</translation>
    </message>
    <message>
        <source>Customers are lost here</source>
        <translation>Aici se pierd clienți</translation>
    </message>
    <message>
        <source>Customers come back to this touchpoint</source>
        <translation>Clienții revin la acest punct de contact</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Lipește</translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation>Scor presupus</translation>
    </message>
    <message>
        <source>Moment of truth, rank %1</source>
        <translation>Moment al adevărului, locul %1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Promisiune: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>scor %1</translation>
    </message>
    <message>
        <source>assumed score %1</source>
        <translation>scor presupus %1</translation>
    </message>
    <message>
        <source>moment of truth %1</source>
        <translation>moment al adevărului %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>moment al adevărului</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Where the arrow leads</source>
        <translation>Unde duce săgeata</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Edit the touchpoint</source>
        <translation>Editează punctul de contact</translation>
    </message>
    <message>
        <source>Split the touchpoint</source>
        <translation>Împarte punctul de contact</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Adaugă o etapă</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Adaugă un departament</translation>
    </message>
    <message>
        <source>A journey begins with stages: press %1 and type their names.</source>
        <translation>Un parcurs începe cu etape: apăsați %1 și scrieți-le numele.</translation>
    </message>
    <message>
        <source>Touchpoints stand in departments: press %1 and type their names.</source>
        <translation>Punctele de contact stau în departamente: apăsați %1 și scrieți-le numele.</translation>
    </message>
    <message>
        <source>Press Enter and type the first touchpoint, or double-click a cell. Lines copied from a spreadsheet can be pasted here, too.</source>
        <translation>Apăsați Enter și scrieți primul punct de contact sau faceți dublu clic pe o celulă. Aici se pot lipi și linii copiate dintr-o foaie de calcul.</translation>
    </message>
    <message>
        <source>@department  #channel  &gt;stage  :score  !pain  &quot;quote&quot;</source>
        <translation>@departament  #canal  &gt;etapă  :scor  !problemă  &quot;citat&quot;</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nou)</translation>
    </message>
    <message>
        <source>Enter: the next one. Esc: enough.</source>
        <translation>Enter: următorul. Esc: destul.</translation>
    </message>
    <message>
        <source>Where does it lead? A few letters, then Enter</source>
        <translation>Unde duce? Câteva litere, apoi Enter</translation>
    </message>
    <message>
        <source>New touchpoint “%1”</source>
        <translation>Punct de contact nou „%1”</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nimic nu se numește așa.</translation>
    </message>
    <message>
        <source>everybody who finishes comes through here</source>
        <translation>toți cei care termină trec pe aici</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Adaugă un pas</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Eliminarea unui pas</translation>
    </message>
    <message>
        <source>Double-click: its evidence</source>
        <translation>Dublu clic: dovezile</translation>
    </message>
    <message>
        <source>Everybody who finishes comes through here</source>
        <translation>Toți cei care termină trec pe aici</translation>
    </message>
    <message>
        <source>Enter: done. Tab: the next one.</source>
        <translation>Enter: gata. Tab: următorul nume.</translation>
    </message>
    <message>
        <source>%1 kept at “%2”; it stands under Notes among the fields.</source>
        <translation>%1: păstrat la „%2”; se află printre câmpuri, la Note.</translation>
    </message>
    <message>
        <source>No arrow leads back between these touchpoints.</source>
        <translation>Nicio săgeată dintre aceste puncte de contact nu duce înapoi.</translation>
    </message>
    <message>
        <source>No arrow leads on between these touchpoints.</source>
        <translation>Nicio săgeată dintre aceste puncte de contact nu duce mai departe.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) selected that lead back; Delete removes them.</source>
        <translation>
            <numerusform>%n săgeată selectată duce înapoi; Delete o șterge.</numerusform>
            <numerusform>%n săgeți selectate duc înapoi; Delete le șterge.</numerusform>
            <numerusform>%n de săgeți selectate duc înapoi; Delete le șterge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) selected that lead on; Delete removes them.</source>
        <translation>
            <numerusform>%n săgeată selectată duce mai departe; Delete o șterge.</numerusform>
            <numerusform>%n săgeți selectate duc mai departe; Delete le șterge.</numerusform>
            <numerusform>%n de săgeți selectate duc mai departe; Delete le șterge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Acest lucru nu a putut fi făcut.</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Adaugă un departament</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Adaugă o etapă</translation>
    </message>
    <message>
        <source>There is nothing to present yet; add a touchpoint first.</source>
        <translation>Nu este încă nimic de prezentat; adăugați mai întâi un punct de contact.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiniMap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Imaginea de ansamblu a hărții</translation>
    </message>
    <message>
        <source>Click or drag to look at another part of the map</source>
        <translation>Faceți clic sau trageți pentru a vedea altă parte a hărții</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningAssistant</name>
    <message>
        <source>Ways of customers from %1</source>
        <translation>Drumurile clienților din %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningColumnsPage</name>
    <message>
        <source>Year, month, day</source>
        <translation>An, lună, zi</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Zi, lună, an</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Lună, zi, an</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Secunde din 1970</translation>
    </message>
    <message>
        <source>What each event says</source>
        <translation>Ce spune fiecare eveniment</translation>
    </message>
    <message>
        <source>These are the first rows. What the columns mean was guessed; change it where it is wrong.</source>
        <translation>Acestea sunt primele rânduri. Sensul coloanelor a fost ghicit; schimbați-l unde este greșit.</translation>
    </message>
    <message>
        <source>First rows of the log</source>
        <translation>Primele rânduri ale jurnalului</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Ce s-a întâm&amp;plat</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>Câ&amp;nd</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Departament</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>Cana&amp;l</translation>
    </message>
    <message>
        <source>Dates are w&amp;ritten</source>
        <translation>Datele sunt &amp;scrise</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningMatchPage</name>
    <message>
        <source>Moves nobody drew:</source>
        <translation>Treceri pe care nu le-a desenat nimeni:</translation>
    </message>
    <message>
        <source>Take the measured &amp;shares over onto the drawn arrows</source>
        <translation>Preia &amp;ponderile măsurate pe săgețile desenate</translation>
    </message>
    <message>
        <source>&amp;Draw moves that at least</source>
        <translation>&amp;Desenează trecerile făcute de cel puțin</translation>
    </message>
    <message>
        <source>Drawn against real</source>
        <translation>Desenat față de real</translation>
    </message>
    <message>
        <source>Say which touchpoint each activity is. What is none stays out of the comparison.</source>
        <translation>Spuneți ce punct de contact este fiecare activitate. Ce nu este niciunul rămâne în afara comparației.</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>În jurnal</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Activities and their touchpoints</source>
        <translation>Activitățile și punctele lor de contact</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>of those who leave a touchpoint make</source>
        <translation>din cei care pleacă de la un punct de contact</translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation>Punctul de contact pentru %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niciunul</translation>
    </message>
    <message>
        <source>No activity has a touchpoint yet. Choose one for each in the table.</source>
        <translation>Nicio activitate nu are încă un punct de contact. Alegeți unul pentru fiecare în tabel.</translation>
    </message>
    <message>
        <source>Replaces the shares that were guessed or typed in</source>
        <translation>Înlocuiește ponderile ghicite sau introduse</translation>
    </message>
    <message>
        <source>Adds arrows for moves that customers make and nobody drew</source>
        <translation>Adaugă săgeți pentru treceri pe care clienții le fac și nimeni nu le-a desenat</translation>
    </message>
    <message>
        <source>Least share of a move that is drawn</source>
        <translation>Ponderea minimă a unei treceri desenate</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningPreview</name>
    <message>
        <source>Picture of the journey</source>
        <translation>Imaginea parcursului</translation>
    </message>
    <message>
        <source>So many activities make no picture at this size.</source>
        <translation>La atâtea activități, o imagine de această mărime nu spune nimic.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningResultPage</name>
    <message>
        <source>The ways customers go</source>
        <translation>Drumurile pe care merg clienții</translation>
    </message>
    <message>
        <source>Ways, the most frequent first</source>
        <translation>Drumuri, cele mai frecvente întâi</translation>
    </message>
    <message>
        <source>Least share of those who go on</source>
        <translation>Ponderea minimă a celor care merg mai departe</translation>
    </message>
    <message>
        <source>Count the same thing again as once within</source>
        <translation>Numără același lucru repetat o singură dată în</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Make a new journey of it</source>
        <translation>Creează din el un parcurs nou</translation>
    </message>
    <message>
        <source>Lay it over the journey “%1”</source>
        <translation>Suprapune-l peste parcursul „%1”</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Numele parcursului</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Se citește %1</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Jurnalul nu poate fi citit.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Rândul %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 links</source>
        <translation>%1: %2 din %3 legături</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Se citește jurnalul</translation>
    </message>
    <message>
        <source>A customer who clicks twice has done it once</source>
        <translation>Un client care apasă de două ori a făcut-o o dată</translation>
    </message>
    <message>
        <source>Minutes within which it counts once</source>
        <translation>Minutele în care contează o singură dată</translation>
    </message>
    <message>
        <source>What becomes of the log</source>
        <translation>Ce devine jurnalul</translation>
    </message>
    <message>
        <source>Links that at least so many &amp;take</source>
        <translation>Legături &amp;alese de cel puțin atâția</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Se citește %1…</translation>
    </message>
    <message>
        <source>Following the customers…</source>
        <translation>Se urmăresc clienții…</translation>
    </message>
    <message>
        <source>Leave out what is rare until the picture says what it should; the figures keep them all.</source>
        <translation>Omite ce este rar până când imaginea spune ce trebuie; cifrele păstrează tot.</translation>
    </message>
    <message>
        <source>Share of the customers whose whole way is drawn</source>
        <translation>Ponderea clienților al căror drum întreg este desenat</translation>
    </message>
    <message>
        <source>Customers whose &amp;whole way is drawn</source>
        <translation>Clienți al căror &amp;drum întreg este desenat</translation>
    </message>
    <message>
        <source>All activities are drawn.</source>
        <translation>Toate activitățile sunt desenate.</translation>
    </message>
    <message>
        <source>Customers are thro&amp;ugh at</source>
        <translation>Clienții ajung la &amp;capăt la</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentCharts</name>
    <message>
        <source>Open in &amp;Trends</source>
        <translation>Deschide în &amp;Tendințe</translation>
    </message>
    <message>
        <source>The same trend with its events, beside all others</source>
        <translation>Aceeași tendință cu evenimentele ei, lângă toate celelalte</translation>
    </message>
    <message>
        <source>Answers by score</source>
        <translation>Răspunsuri după scor</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 of the %2 answers here</source>
        <translation>%1 din cele %2 răspunsuri de aici</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentsModel</name>
    <message>
        <source>%1 of losses</source>
        <translation>%1 din pierderi</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>fără răspunsuri</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 în joc</translation>
    </message>
    <message>
        <source>%1 bad (n&#xa0;%2)</source>
        <comment>share of bad experiences</comment>
        <translation>proaste %1 (n&#xa0;%2)</translation>
    </message>
    <message>
        <source>%1 of %2 bad</source>
        <translation>proaste %1 din %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentsView</name>
    <message>
        <source>Moments</source>
        <translation>Momente</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Momentele adevărului</translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation>Unde sunt cei mai mulți clienți în joc</translation>
    </message>
    <message>
        <source>As co&amp;mputed</source>
        <translation>Cum &amp;s-a calculat</translation>
    </message>
    <message>
        <source>Why? Kept with the decision</source>
        <translation>De ce? Se păstrează cu decizia</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Motivul deciziei</translation>
    </message>
    <message>
        <source>Decision on a moment of truth</source>
        <translation>Decizie despre un moment al adevărului</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>Decizia nu a fost păstrată.</translation>
    </message>
    <message>
        <source>Choose a touchpoint at the left to see its evidence.</source>
        <translation>Alegeți din stânga un punct de contact pentru a-i vedea dovezile.</translation>
    </message>
    <message>
        <source>Moments of truth appear here once touchpoints are connected and customers have answered.</source>
        <translation>Momentele adevărului apar aici după ce punctele de contact sunt conectate și clienții au răspuns.</translation>
    </message>
    <message>
        <source>These numbers are not copied: they tell of a group of fewer than %1 answers.</source>
        <translation>Aceste cifre nu se copiază: vorbesc despre un grup cu mai puțin de %1 răspunsuri.</translation>
    </message>
    <message>
        <source>Moments of truth and what else was found</source>
        <translation>Momentele adevărului și ce s-a mai constatat</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatări</translation>
    </message>
    <message>
        <source>All findings, most important first</source>
        <translation>Toate constatările, cele mai importante întâi</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nfirmă</translation>
    </message>
    <message>
        <source>Reje&amp;ct</source>
        <translation>Respin&amp;ge</translation>
    </message>
    <message>
        <source>Add &amp;by hand</source>
        <translation>Adaugă &amp;manual</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Constatări (%1)</translation>
    </message>
    <message>
        <source>No touchpoint stands out: nowhere that matters are there clearly more bad experiences than usual.</source>
        <translation>Niciun punct de contact nu iese în evidență: acolo unde contează, nicăieri nu sunt clar mai multe experiențe proaste decât de obicei.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::OpeningDocuments</name>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>The file was not opened; nothing was made of it.</source>
        <translation>Fișierul nu a fost deschis; nu s-a făcut nimic din el.</translation>
    </message>
    <message>
        <source>Saving what can be read of %1…</source>
        <translation>Se salvează ce se poate citi din %1…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Se deschide %1…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::OutlineModel</name>
    <message>
        <source>There is no “%1” to choose here; pick one from the list.</source>
        <translation>Aici nu se poate alege „%1”; alegeți din listă.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; enter a number from %2 to %3.</source>
        <translation>„%1” nu se potrivește aici; introduceți un număr de la %2 la %3.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Modifică „%1”</translation>
    </message>
    <message>
        <source>What was copied does not fit here: there is no row or no field to take all of it.</source>
        <translation>Ce s-a copiat nu încape aici: lipsește un rând sau un câmp care să cuprindă totul.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::OutlineView</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtrează schița</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Schiță</translation>
    </message>
    <message>
        <source>Outline of the journey</source>
        <translation>Schița parcursului</translation>
    </message>
    <message>
        <source>No touchpoint has these words.</source>
        <translation>Niciun punct de contact nu are aceste cuvinte.</translation>
    </message>
    <message>
        <source>The touchpoints of this journey stand here as a table; lines of a spreadsheet can be pasted into it.</source>
        <translation>Aici stau punctele de contact ale acestui parcurs, ca tabel; se pot lipi în el rânduri dintr-o foaie de calcul.</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Adaugă un punct de contact</translation>
    </message>
    <message>
        <source>Show only rows with…</source>
        <translation>Arată doar rândurile cu…</translation>
    </message>
    <message>
        <source>Pasted by the headings, without: %1</source>
        <translation>Lipit după antete, fără: %1</translation>
    </message>
    <message>
        <source>These touchpoints are there already, and no other column is known.</source>
        <translation>Aceste puncte de contact există deja, iar nicio altă coloană nu este cunoscută.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Paginile raportului</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PartsRowWidget</name>
    <message>
        <source>Each number opens its evidence</source>
        <translation>Fiecare cifră își deschide dovezile</translation>
    </message>
    <message>
        <source>%1. Enter opens its evidence.</source>
        <translation>%1. Enter deschide dovezile.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferințe</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Ca sistemul</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luminos</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Întunecat</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrast ridicat</translation>
    </message>
    <message>
        <source>Move nothing on its own</source>
        <translation>Fără mișcări automate</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Culori</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Mișcare</translation>
    </message>
    <message>
        <source>Signs what you do about customers&apos; answers</source>
        <translation>Semnează ce faci cu răspunsurile clienților</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>&amp;Numele dvs.</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>Key&amp;board</source>
        <translation>&amp;Tastatură</translation>
    </message>
    <message>
        <source>Cards jump to where an edit moves them instead of gliding</source>
        <translation>Fișele sar la noul loc în loc să alunece</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Presenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PulseWidget</name>
    <message>
        <source>Trend</source>
        <translation>Tendință</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Tendință: %1</translation>
    </message>
    <message>
        <source>usual between %1 and %2</source>
        <translation>de obicei între %1 și %2</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Săptămâna %1 din %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Rail</name>
    <message>
        <source>Views</source>
        <translation>Vizualizări</translation>
    </message>
</context>
<context>
    <name>chwila::ui::RecordForm</name>
    <message>
        <source>Change “%1”</source>
        <translation>Modifică „%1”</translation>
    </message>
    <message>
        <source>It needs a name; the old one is kept until you type another.</source>
        <translation>Are nevoie de un nume; cel vechi rămâne până scrieți altul.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::RecordList</name>
    <message>
        <source>Add</source>
        <translation>Adaugă</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mută în sus</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mută în jos</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(fără nume)</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Acest lucru nu a putut fi făcut.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Adaugă „%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Elimină „%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Mută „%1”</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplică</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicare: „%1”</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ReportView</name>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 din %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Of the report, whatever the language of the screen</source>
        <translation>A raportului, oricare ar fi limba ecranului</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>US Letter</source>
        <translation>US Letter</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secțiunile raportului</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Hârtie</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Limba raportului</translation>
    </message>
    <message>
        <source>The language was not changed.</source>
        <translation>Limba nu a fost schimbată.</translation>
    </message>
    <message>
        <source>The text was not kept.</source>
        <translation>Textul nu a fost păstrat.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Se face raportul</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvează raportul</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documente PDF</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Se salvează raportul</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Raport salvat ca %1</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Raportul nu a fost salvat.</translation>
    </message>
    <message>
        <source>A report tells of one journey at least.</source>
        <translation>Un raport vorbește despre cel puțin un parcurs.</translation>
    </message>
    <message>
        <source>Journeys of the report</source>
        <translation>Parcursurile din raport</translation>
    </message>
    <message>
        <source>The choice was not kept.</source>
        <translation>Alegerea nu a fost păstrată.</translation>
    </message>
    <message>
        <source>Journe&amp;ys</source>
        <translation>Par&amp;cursuri</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>&amp;Mută în sus</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mută în &amp;jos</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>C&amp;lient</translation>
    </message>
    <message>
        <source>Auth&amp;or</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Lim&amp;bă</translation>
    </message>
    <message>
        <source>Se&amp;ctions</source>
        <translation>Secțiu&amp;ni</translation>
    </message>
    <message>
        <source>%1 is being written already.</source>
        <translation>%1 se scrie deja.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salvează ca PDF…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Se fac paginile…</translation>
    </message>
    <message>
        <source>numbers, trends and what stands out can differ from the window&apos;s</source>
        <translation>cifrele, tendințele și ce iese în evidență pot fi altele decât în fereastră</translation>
    </message>
    <message>
        <source>numbers and trends can differ from the window&apos;s, the moments of truth are the same</source>
        <translation>cifrele și tendințele pot diferi de cele din fereastră, momentele adevărului sunt aceleași</translation>
    </message>
    <message>
        <source>numbers and trends can differ from the window&apos;s</source>
        <translation>cifrele și tendințele pot diferi de cele din fereastră</translation>
    </message>
    <message>
        <source>moments of truth on the map, but not here: %1</source>
        <translation>momente ale adevărului pe hartă, dar nu aici: %1</translation>
    </message>
    <message>
        <source>moments of truth here, but not on the map: %1</source>
        <translation>momente ale adevărului aici, dar nu pe hartă: %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>Rolul coloanei %1</translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation>Ce conține această coloană</translation>
    </message>
</context>
<context>
    <name>chwila::ui::SampleModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ScalesPage</name>
    <message>
        <source>year – month – day</source>
        <translation>an – lună – zi</translation>
    </message>
    <message>
        <source>day – month – year</source>
        <translation>zi – lună – an</translation>
    </message>
    <message>
        <source>month – day – year</source>
        <translation>lună – zi – an</translation>
    </message>
    <message>
        <source>How the scores are meant</source>
        <translation>Cum trebuie înțelese scorurile</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scală</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Până la</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>Bun de la</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Mai mare e mai bine</translation>
    </message>
    <message>
        <source>No answer means</source>
        <translation>Fără răspuns înseamnă</translation>
    </message>
    <message>
        <source>Scales of the questions</source>
        <translation>Scalele întrebărilor</translation>
    </message>
    <message>
        <source>Use the first row for &amp;all</source>
        <translation>Folosește primul rând pentru &amp;toate</translation>
    </message>
    <message>
        <source>Gives every question the scale and the values of the first row</source>
        <translation>Dă fiecărei întrebări scala și valorile din primul rând</translation>
    </message>
    <message>
        <source>n/a; -; no answer</source>
        <translation>n/a; -; fără răspuns</translation>
    </message>
    <message>
        <source>Values in any score column that mean “no answer”, separated by semicolons</source>
        <translation>Valori din orice coloană de scoruri care înseamnă „fără răspuns”, separate prin punct și virgulă</translation>
    </message>
    <message>
        <source>Point: 4.5</source>
        <translation>Punct: 4.5</translation>
    </message>
    <message>
        <source>Comma: 4,5</source>
        <translation>Virgulă: 4,5</translation>
    </message>
    <message>
        <source>Which answer of a row the customer&apos;s words belong to</source>
        <translation>De ce răspuns din rând țin cuvintele clientului</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datele sunt scrise</translation>
    </message>
    <message>
        <source>Decimal &amp;sign</source>
        <translation>Semn &amp;zecimal</translation>
    </message>
    <message>
        <source>&amp;Words go with</source>
        <translation>&amp;Cuvintele țin de</translation>
    </message>
    <message>
        <source>the first answer of the row</source>
        <translation>primul răspuns din rând</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Scala pentru %1</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Cel mai mic scor</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Cel mai mare scor</translation>
    </message>
    <message>
        <source>Lowest high score</source>
        <translation>Cel mai mic scor bun</translation>
    </message>
    <message>
        <source>Higher is better for %1</source>
        <translation>Mai mare e mai bine pentru %1</translation>
    </message>
    <message>
        <source>Values of %1 that mean no answer</source>
        <translation>Valorile pentru %1 care înseamnă fără răspuns</translation>
    </message>
    <message>
        <source>The scores cannot be read this way yet.</source>
        <translation>Scorurile nu pot fi citite încă astfel.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Cuvinte</translation>
    </message>
    <message>
        <source>Which score each word stands for</source>
        <translation>Ce notă înseamnă fiecare cuvânt</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Cuvintele coloanei %1</translation>
    </message>
    <message>
        <source>seconds since 1970, or days as a spreadsheet counts them</source>
        <translation>secunde din 1970 sau zile, cum le numără o foaie de calcul</translation>
    </message>
    <message>
        <source>No answer, &amp;everywhere</source>
        <translation>Fără răspuns, p&amp;este tot</translation>
    </message>
    <message>
        <source>Off where the lowest number is the best answer</source>
        <translation>Dezactivați unde numărul cel mai mic este cel mai bun răspuns</translation>
    </message>
    <message>
        <source>Everything is computed from the bad experiences.</source>
        <translation>Totul se calculează din experiențele proaste.</translation>
    </message>
    <message>
        <source>Bad up to</source>
        <translation>Prost până la</translation>
    </message>
    <message>
        <source>Highest bad score</source>
        <translation>Cel mai mare scor prost</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Cuvinte…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)…</source>
        <translation>
            <numerusform>%n cuvânt…</numerusform>
            <numerusform>%n cuvinte…</numerusform>
            <numerusform>%n de cuvinte…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::SegmentBar</name>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Count the answers of these customers only: segments and personas</source>
        <translation>Numără doar răspunsurile acestor clienți: segmente și persone</translation>
    </message>
    <message>
        <source>Let every value of %1 count again</source>
        <translation>Numără din nou orice valoare: %1</translation>
    </message>
    <message>
        <source>Every value of %1</source>
        <translation>Orice valoare: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Toți clienții</translation>
    </message>
    <message>
        <source>Customers like %1</source>
        <translation>Clienți ca %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::SegmentPopup</name>
    <message>
        <source>Customers that count</source>
        <translation>Clienții care se numără</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>The answers tell nothing about the customers. Give a column the role “Segment” when you import them.</source>
        <translation>Răspunsurile nu spun nimic despre clienți. La import dă unei coloane rolul „Segment”.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Count the answers of the customers this persona stands for</source>
        <translation>Numără răspunsurile clienților pe care îi reprezintă această persona</translation>
    </message>
    <message>
        <source>&amp;Tie to persona</source>
        <translation>&amp;Leagă de persona</translation>
    </message>
    <message>
        <source>Makes the present choice the customers this persona stands for</source>
        <translation>Alegerea de acum devine clienții acestei persone</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Caută o valoare</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>Valorile care se numără</translation>
    </message>
    <message>
        <source>&amp;Any value</source>
        <translation>Orice v&amp;aloare</translation>
    </message>
    <message>
        <source>Lets customers of every value of this segment count</source>
        <translation>Se numără clienții cu orice valoare a acestui segment</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Toți clienții</translation>
    </message>
    <message>
        <source>A choice of your own</source>
        <translation>O alegere proprie</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n answer(s)</source>
        <translation>
            <numerusform>%1, %n răspuns</numerusform>
            <numerusform>%1, %n răspunsuri</numerusform>
            <numerusform>%1, %n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie to persona</source>
        <translation>Leagă de persona</translation>
    </message>
    <message>
        <source>“%1” stands for other customers so far. Shall it stand for this choice?</source>
        <translation>„%1” reprezintă până acum alți clienți. Să reprezinte această alegere?</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Leagă</translation>
    </message>
    <message>
        <source>Customers of “%1”</source>
        <translation>Clienții personei „%1”</translation>
    </message>
    <message>
        <source>The persona was not changed.</source>
        <translation>Persona nu a fost schimbată.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ShareDelegate</name>
    <message>
        <source>as all</source>
        <translation>ca toate</translation>
    </message>
    <message>
        <source>Bad experiences taken away, percent</source>
        <translation>Experiențe proaste înlăturate, procente</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Atribuie</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Fără tastă</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Ca de &amp;obicei</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>&amp;Toate ca de obicei</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Găsește o acțiune sau o tastă</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acțiune</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acțiunile și tastele lor</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tastă nouă</translation>
    </message>
    <message>
        <source>The action has the typed key from now on, beside those it has</source>
        <translation>De acum acțiunea are tasta apăsată, pe lângă cele pe care le are</translation>
    </message>
    <message>
        <source>The action has no key any more</source>
        <translation>Acțiunea nu mai are nicio tastă</translation>
    </message>
    <message>
        <source>The action has the key it comes with</source>
        <translation>Acțiunea are tasta cu care vine</translation>
    </message>
    <message>
        <source>Every action has the key it comes with</source>
        <translation>Fiecare acțiune are tasta cu care vine</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>Tastă &amp;nouă</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 ține de „%2”, care ar pierde-o.</translation>
    </message>
    <message>
        <source>%1 is a key of the map: “%2”. Choose another one.</source>
        <translation>%1 este o tastă a hărții: „%2”. Alegeți alta.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::SourceRefresher</name>
    <message>
        <source>Looking at %1</source>
        <translation>Se verifică %1</translation>
    </message>
    <message>
        <source>New labels of %1</source>
        <translation>Etichete noi din %1</translation>
    </message>
    <message>
        <source>%1 was not read again.</source>
        <translation>%1 nu a fost citit din nou.</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Se citește din nou %1</translation>
    </message>
    <message>
        <source>Refresh taken back</source>
        <translation>Reîmprospătare anulată</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln answer(s) read again.</source>
        <translation>
            <numerusform>%1: %Ln răspuns citit din nou.</numerusform>
            <numerusform>%1: %Ln răspunsuri citite din nou.</numerusform>
            <numerusform>%1: %Ln de răspunsuri citite din nou.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source was not found there.</source>
        <translation>Sursa nu a fost găsită acolo.</translation>
    </message>
    <message>
        <source>New place of %1</source>
        <translation>Locul nou pentru %1</translation>
    </message>
    <message>
        <source>%1 was not read again; its answers are as they were.</source>
        <translation>%1 nu a fost citit din nou; răspunsurile sunt ca înainte.</translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation>„%1” este acum „%2”</translation>
    </message>
    <message>
        <source>Columns have other titles: %1. Read them as what they were before?</source>
        <translation>Coloanele au alte titluri: %1. Să fie citite drept ce erau înainte?</translation>
    </message>
    <message>
        <source>Read them so</source>
        <translation>Citește-le așa</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Interogare</translation>
    </message>
</context>
<context>
    <name>chwila::ui::StartPage</name>
    <message>
        <source>Draw the journey, attach what customers said, see which moments decide.</source>
        <translation>Desenați parcursul, atașați ce au spus clienții, vedeți care momente decid.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Începeți cu</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Deschide un proiect…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proiecte recente</translation>
    </message>
    <message>
        <source>Nothing yet. Open the sample to see a finished journey with its moments of truth, or begin one of your own: every edit is saved as you make it.</source>
        <translation>Încă nimic. Deschideți exemplul pentru a vedea un parcurs terminat cu momentele adevărului sau începeți unul propriu: fiecare modificare se salvează pe loc.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Exemplul</translation>
    </message>
    <message>
        <source>A car insurer&apos;s journey with the answers of 18 months</source>
        <translation>Parcursul unui asigurător auto, cu răspunsurile din 18 luni</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Un proiect gol</translation>
    </message>
    <message>
        <source>One journey with three stages</source>
        <translation>Un parcurs cu trei etape</translation>
    </message>
    <message>
        <source>A project file, or answers to begin a project with</source>
        <translation>Un fișier de proiect sau răspunsuri cu care să înceapă un proiect</translation>
    </message>
</context>
<context>
    <name>chwila::ui::StatusStrip</name>
    <message>
        <source>Running work</source>
        <translation>Operații în curs</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Oprește această operație</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Doar citire</translation>
    </message>
    <message>
        <source>Show all that is running</source>
        <translation>Arată tot ce este în curs</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n operație</numerusform>
            <numerusform>%n operații</numerusform>
            <numerusform>%n de operații</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Se salvează…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ToleranceChooser</name>
    <message>
        <source>Our own</source>
        <translation>A noastră</translation>
    </message>
    <message>
        <source>Sets the shares of customers who leave at the 1st, 2nd and later bad experience</source>
        <translation>Stabilește ponderile clienților care pleacă la prima, a doua și următoarele experiențe proaste</translation>
    </message>
    <message>
        <source>What customers forgive</source>
        <translation>Ce iartă clienții</translation>
    </message>
    <message>
        <source>The three shares above are your own.</source>
        <translation>Cele trei ponderi de mai sus sunt ale dumneavoastră.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranță</translation>
    </message>
    <message>
        <source>The tolerance was not changed.</source>
        <translation>Toleranța nu a fost schimbată.</translation>
    </message>
    <message>
        <source>What customers for&amp;give</source>
        <translation>Ce iartă c&amp;lienții</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TouchpointDelegate</name>
    <message>
        <source>Unassigned</source>
        <translation>Neatribuite</translation>
    </message>
    <message>
        <source>New touchpoint of this name</source>
        <translation>Punct de contact nou cu acest nume</translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation>Punctul de contact pentru %1</translation>
    </message>
    <message>
        <source>%1  (%2 alike)</source>
        <translation>%1  (seamănă %2)</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TouchpointDetails</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Săgeți</translation>
    </message>
    <message>
        <source>Kind of the new note</source>
        <translation>Tipul notei noi</translation>
    </message>
    <message>
        <source>New note, then Enter</source>
        <translation>Notă nouă, apoi Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Notă nouă</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Încă nu s-a numărat nimic</translation>
    </message>
    <message>
        <source>%1 · satisfaction 0–100</source>
        <translation>%1 · satisfacție 0–100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln răspuns</numerusform>
            <numerusform>%Ln răspunsuri</numerusform>
            <numerusform>%Ln de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers under this filter</source>
        <translation>Niciun răspuns cu acest filtru</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>pierduți</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>final</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adaugă o notă</translation>
    </message>
    <message>
        <source>The note could not be added.</source>
        <translation>Nota nu a putut fi adăugată.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Încă fără răspunsuri</translation>
    </message>
    <message>
        <source>No customer of this journey has been asked.</source>
        <translation>Niciun client al acestui parcurs nu a fost întrebat.</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Ce au spus clienții</translation>
    </message>
    <message>
        <source>Show the evidence of this touchpoint with the words of its customers</source>
        <translation>Arată dovezile acestui punct de contact, cu cuvintele clienților lui</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TrendsEvents</name>
    <message>
        <source>This touchpoint</source>
        <translation>Acest punct de contact</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Tot parcursul</translation>
    </message>
    <message>
        <source>Every journey</source>
        <translation>Toate parcursurile</translation>
    </message>
    <message>
        <source>new level</source>
        <translation>nivel nou</translation>
    </message>
    <message>
        <source>The event could not be changed.</source>
        <translation>Evenimentul nu a putut fi schimbat.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Adaugă un eveniment</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Elimină un eveniment</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Fixează un eveniment</translation>
    </message>
    <message>
        <source>Another level is usual from then on</source>
        <translation>De atunci alt nivel este obișnuit</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Adaugă evenimentul</translation>
    </message>
    <message>
        <source>Pin to this touchpoint</source>
        <translation>Fixează la acest punct de contact</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Elimină evenimentul</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Write down what happened – a new letter, a price, a strike – and the chart shows it where the answers changed.</source>
        <translation>Notați ce s-a întâmplat – o scrisoare nouă, un preț, o grevă – și graficul arată acest lucru acolo unde s-au schimbat răspunsurile.</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Ziua evenimentului</translation>
    </message>
    <message>
        <source>The day it happened; a click into the chart puts its week here</source>
        <translation>Ziua în care s-a întâmplat; un clic în grafic pune aici săptămâna respectivă</translation>
    </message>
    <message>
        <source>What happened, then Enter</source>
        <translation>Ce s-a întâmplat, apoi Enter</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>What the event concerns</source>
        <translation>Ce privește evenimentul</translation>
    </message>
    <message>
        <source>Which charts show the event</source>
        <translation>Care grafice arată evenimentul</translation>
    </message>
    <message>
        <source>What is usual is counted anew from that week, for instance after an improvement that is here to stay</source>
        <translation>Nivelul obișnuit se calculează din nou din acea săptămână, de exemplu după o îmbunătățire de durată</translation>
    </message>
    <message>
        <source>Write the event down; undo takes it back</source>
        <translation>Notează evenimentul; anularea îl retrage</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TrendsList</name>
    <message>
        <source>Trends, alarms first</source>
        <translation>Tendințe, întâi alarmele</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TrendsView</name>
    <message>
        <source>Trends</source>
        <translation>Tendințe</translation>
    </message>
    <message>
        <source>All trends</source>
        <translation>Toate tendințele</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>Departments and journey</source>
        <translation>Departamente și parcurs</translation>
    </message>
    <message>
        <source>Which trends are shown</source>
        <translation>Ce tendințe sunt arătate</translation>
    </message>
    <message>
        <source>Show trends of touchpoints, of departments or all</source>
        <translation>Arată tendințele punctelor de contact, ale departamentelor sau toate</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Evenimente</translation>
    </message>
    <message>
        <source>Trends appear here once customers have answered over some weeks.</source>
        <translation>Tendințele apar aici după ce clienții au răspuns câteva săptămâni.</translation>
    </message>
    <message>
        <source>The answers have no dates; import them with their dates to watch them week by week.</source>
        <translation>Răspunsurile nu au date; importați-le cu data lor ca să le urmăriți săptămână de săptămână.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::VersionCommands</name>
    <message>
        <source>Name this version</source>
        <translation>Denumește versiunea</translation>
    </message>
    <message>
        <source>The project as it is now is kept under this name. Answers are no part of a version.</source>
        <translation>Proiectul așa cum este acum se păstrează sub acest nume. Răspunsurile nu fac parte dintr-o versiune.</translation>
    </message>
    <message>
        <source>The version could not be kept.</source>
        <translation>Versiunea nu a putut fi păstrată.</translation>
    </message>
    <message>
        <source>“%1” is kept; File, Versions… leads to it.</source>
        <translation>„%1” este păstrată; la ea duce Fișier, Versiuni…</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Readu „%1”</translation>
    </message>
    <message>
        <source>The version could not be brought back.</source>
        <translation>Versiunea nu a putut fi readusă.</translation>
    </message>
    <message>
        <source>The project is as in “%1” again. Undo takes that back.</source>
        <translation>Proiectul este din nou ca în „%1”. Anularea revine la starea dinainte.</translation>
    </message>
    <message>
        <source>Where to put the version, without answers</source>
        <translation>Unde să fie scrisă versiunea, fără răspunsuri</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Chwila project</source>
        <translation>Proiect Chwila</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>Versiunea nu a putut fi scrisă.</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Redenumește versiunea</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Numele versiunii</translation>
    </message>
    <message>
        <source>The version could not be renamed.</source>
        <translation>Versiunea nu a putut fi redenumită.</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>Ștergeți versiunea „%1”?</translation>
    </message>
    <message>
        <source>The project stays as it is now. The version is gone for good; undo does not bring it back.</source>
        <translation>Proiectul rămâne așa cum este. Versiunea dispare definitiv; anularea nu o aduce înapoi.</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Șterge versiunea</translation>
    </message>
    <message>
        <source>The version could not be deleted.</source>
        <translation>Versiunea nu a putut fi ștearsă.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::VersionsDialog</name>
    <message>
        <source>Version</source>
        <translation>Versiune</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Păstrată la</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Schimbări de atunci</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiuni</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Where, or how</source>
        <translation>Unde sau cum</translation>
    </message>
    <message>
        <source>What happened since the chosen version</source>
        <translation>Ce s-a întâmplat de la versiunea aleasă</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Denumește versiunea…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>Păstrează proiectul așa cum este acum sub un nume</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Privește…</translation>
    </message>
    <message>
        <source>Writes the version, without answers, to a file and opens that</source>
        <translation>Scrie versiunea, fără răspunsuri, într-un fișier și îl deschide</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Readu</translation>
    </message>
    <message>
        <source>The project becomes as it was then; undo takes that back</source>
        <translation>Proiectul devine cum era atunci; anularea revine la starea dinainte</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>R&amp;edenumește…</translation>
    </message>
    <message>
        <source>Gives the version another name</source>
        <translation>Dă versiunii alt nume</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>Ș&amp;terge…</translation>
    </message>
    <message>
        <source>Deletes the version; the project stays as it is</source>
        <translation>Șterge versiunea; proiectul rămâne așa cum este</translation>
    </message>
    <message>
        <source>There is no version yet. Name the project as it is now, and you can always see what changed since and bring it back.</source>
        <translation>Nu există încă nicio versiune. Denumiți proiectul așa cum este acum și veți putea vedea oricând ce s-a schimbat și să-l readuceți.</translation>
    </message>
    <message>
        <source>Answers are no part of a version. Bringing one back leaves all answers, their sources and questions as they are now; a label whose touchpoint goes becomes unassigned.</source>
        <translation>Răspunsurile nu fac parte dintr-o versiune. Readucerea lasă toate răspunsurile, sursele și întrebările lor așa cum sunt; o etichetă al cărei punct de contact dispare devine neatribuită.</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Versiunile nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Since “%1”: %2</source>
        <translation>De la „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
            <numerusform>și încă %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::WhatIfSliders</name>
    <message>
        <source>All back to today</source>
        <translation>Totul ca astăzi</translation>
    </message>
    <message>
        <source>Make an initiative</source>
        <translation>Fă o inițiativă</translation>
    </message>
    <message>
        <source>A new initiative for the touchpoints whose sliders were moved</source>
        <translation>O inițiativă nouă pentru punctele de contact ale căror cursoare au fost mutate</translation>
    </message>
    <message>
        <source>Ranking of touchpoints with these changes</source>
        <translation>Clasamentul punctelor de contact cu aceste schimbări</translation>
    </message>
    <message>
        <source>Ranking then</source>
        <translation>Clasamentul de atunci</translation>
    </message>
    <message>
        <source>The sliders appear once the journey is connected and customers have answered.</source>
        <translation>Cursoarele apar după ce parcursul este conectat și clienții au răspuns.</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ de pe locul %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ de pe locul %1</translation>
    </message>
    <message>
        <source>Find another touchpoint</source>
        <translation>Găsește alt punct de contact</translation>
    </message>
    <message>
        <source>A slider for any other touchpoint: type a part of its name</source>
        <translation>Un cursor pentru orice alt punct de contact: scrieți o parte din numele lui</translation>
    </message>
    <message>
        <source>Another touchpoint…</source>
        <translation>Alt punct de contact…</translation>
    </message>
    <message>
        <source>Put every slider back to 0%</source>
        <translation>Pune toate cursoarele la 0 %</translation>
    </message>
    <message>
        <source>Bad experiences taken away</source>
        <translation>Experiențe proaste înlăturate</translation>
    </message>
    <message>
        <source>Bad experiences taken away at %1, percent</source>
        <translation>Experiențe proaste înlăturate la %1, procente</translation>
    </message>
    <message>
        <source>How many of the bad experiences at this touchpoint would be gone</source>
        <translation>Câte dintre experiențele proaste de la acest punct de contact ar dispărea</translation>
    </message>
    <message>
        <source>Move a slider to see what would be kept with fewer bad experiences there.</source>
        <translation>Mutați un cursor ca să vedeți ce s-ar păstra cu mai puține experiențe proaste acolo.</translation>
    </message>
    <message>
        <source>Without answers nobody knows what would be kept.</source>
        <translation>Fără răspunsuri nimeni nu știe ce s-ar păstra.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsDialog</name>
    <message>
        <source>Words of “%1”</source>
        <translation>Cuvintele din „%1”</translation>
    </message>
    <message>
        <source>Say for which score each word stands. What has none is listed as not readable.</source>
        <translation>Spuneți ce notă înseamnă fiecare cuvânt. Cele fără notă apar în lista celor necitibile.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Cuvânt</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>În primele rânduri</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Înseamnă</translation>
    </message>
    <message>
        <source>Words and their scores</source>
        <translation>Cuvintele și notele lor</translation>
    </message>
    <message>
        <source>Score of “%1”</source>
        <translation>Nota pentru „%1”</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>ilizibile</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>fără răspuns</translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Neatribuite</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(fără cuvinte)</translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsPanel</name>
    <message>
        <source>What customers said</source>
        <translation>Ce au spus clienții</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toate răspunsurile</translation>
    </message>
    <message>
        <source>High answers</source>
        <translation>Răspunsuri bune</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Ce răspunsuri se arată</translation>
    </message>
    <message>
        <source>Nobody left words here under this filter.</source>
        <translation>Cu acest filtru, nimeni nu a lăsat cuvinte aici.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Limba cuvintelor</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Urmare</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Caută în cuvinte</translation>
    </message>
    <message>
        <source>All these words, in any order and form of letters; in quotes, one after the other</source>
        <translation>Toate aceste cuvinte, în orice ordine și scriere; între ghilimele, unul după altul</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tasta %2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Orice limbă</translation>
    </message>
    <message>
        <source>All touchpoints</source>
        <translation>Toate punctele de contact</translation>
    </message>
    <message>
        <source>Any follow-up</source>
        <translation>Orice urmare</translation>
    </message>
    <message>
        <source>Nobody used these words under this filter.</source>
        <translation>Nimeni nu a folosit aceste cuvinte sub acest filtru.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln răspuns</numerusform>
            <numerusform>%Ln răspunsuri</numerusform>
            <numerusform>%Ln de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln answer(s); scroll for more.</source>
        <translation>
            <numerusform>Cel mai nou %Ln răspuns; derulează pentru mai multe.</numerusform>
            <numerusform>Cele mai noi %Ln răspunsuri; derulează pentru mai multe.</numerusform>
            <numerusform>Cele mai noi %Ln de răspunsuri; derulează pentru mai multe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>The follow-up was not saved.</source>
        <translation>Starea răspunsului nu a fost salvată.</translation>
    </message>
    <message>
        <source>Also lists answers that are nothing but a score</source>
        <translation>Listează și răspunsurile care sunt doar un scor</translation>
    </message>
    <message>
        <source>Also without words (%1)</source>
        <translation>Și fără cuvinte (%1)</translation>
    </message>
    <message>
        <source>Also without words</source>
        <translation>Și fără cuvinte</translation>
    </message>
    <message numerus="yes">
        <source>Nobody left words here under this filter. %Ln answer(s) without words are listed with the switch above.</source>
        <translation>
            <numerusform>Cu acest filtru, nimeni nu a lăsat cuvinte aici. %Ln răspuns fără cuvinte apare cu comutatorul de mai sus.</numerusform>
            <numerusform>Cu acest filtru, nimeni nu a lăsat cuvinte aici. %Ln răspunsuri fără cuvinte apar cu comutatorul de mai sus.</numerusform>
            <numerusform>Cu acest filtru, nimeni nu a lăsat cuvinte aici. %Ln de răspunsuri fără cuvinte apar cu comutatorul de mai sus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad experiences</source>
        <translation>Experiențe proaste</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Se citește…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notă…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Ce s-a făcut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with words</source>
        <translation>
            <numerusform>%Ln răspuns cu cuvinte</numerusform>
            <numerusform>%Ln răspunsuri cu cuvinte</numerusform>
            <numerusform>%Ln de răspunsuri cu cuvinte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln answer(s) with words; scroll for more.</source>
        <translation>
            <numerusform>Cele mai noi %1 din %Ln răspuns cu cuvinte; derulați pentru mai multe.</numerusform>
            <numerusform>Cele mai noi %1 din %Ln răspunsuri cu cuvinte; derulați pentru mai multe.</numerusform>
            <numerusform>Cele mai noi %1 din %Ln de răspunsuri cu cuvinte; derulați pentru mai multe.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Moments of truth</source>
        <translation>Momentele adevărului</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Alte constatări</translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation>Unde sunt cei mai mulți clienți în joc</translation>
    </message>
    <message>
        <source>From the survey</source>
        <translation>Din sondaj</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n rând citit</numerusform>
            <numerusform>%n rânduri citite</numerusform>
            <numerusform>%n de rânduri citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid answer(s)</source>
        <translation>
            <numerusform>%n răspuns valid</numerusform>
            <numerusform>%n răspunsuri valide</numerusform>
            <numerusform>%n de răspunsuri valide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nu a putut fi citit</numerusform>
            <numerusform>%n nu au putut fi citite</numerusform>
            <numerusform>%n nu au putut fi citite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>%n duplicat omis</numerusform>
            <numerusform>%n duplicate omise</numerusform>
            <numerusform>%n de duplicate omise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n neaplicabil</numerusform>
            <numerusform>%n neaplicabile</numerusform>
            <numerusform>%n neaplicabile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a touchpoint (unassigned)</source>
        <translation>
            <numerusform>%n fără punct de contact (neatribuit)</numerusform>
            <numerusform>%n fără punct de contact (neatribuite)</numerusform>
            <numerusform>%n fără punct de contact (neatribuite)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; “--rejected FILE.csv” writes them all.</source>
        <translation>
            <numerusform>… și încă %n; „--rejected FILE.csv” le scrie pe toate.</numerusform>
            <numerusform>… și încă %n; „--rejected FILE.csv” le scrie pe toate.</numerusform>
            <numerusform>… și încă %n; „--rejected FILE.csv” le scrie pe toate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s),</source>
        <translation>
            <numerusform>%n punct de contact,</numerusform>
            <numerusform>%n puncte de contact,</numerusform>
            <numerusform>%n de puncte de contact,</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a project: empty, from a template, the sample or a JSON file</source>
        <translation>Creează un proiect: gol, dintr-un șablon, exemplul sau un fișier JSON</translation>
    </message>
    <message>
        <source>Read the sources of a project again</source>
        <translation>Citește din nou sursele unui proiect</translation>
    </message>
    <message>
        <source>Print the moments of truth and every number behind them</source>
        <translation>Afișează momentele adevărului și toate cifrele din spatele lor</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>Scrie raportul ca PDF</translation>
    </message>
    <message>
        <source>Write the map, the heatmap, tables or the whole project to a file</source>
        <translation>Scrie harta, harta termică, tabele sau tot proiectul într-un fișier</translation>
    </message>
    <message>
        <source>Say whether a project file is sound</source>
        <translation>Spune dacă un fișier de proiect este în regulă</translation>
    </message>
    <message>
        <source>Try “%1” for what is possible.</source>
        <translation>Încercați „%1” pentru a vedea ce este posibil.</translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, pl and ro.</source>
        <translation>Nu există limba „%1”, doar en, pl și ro.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nu există opțiunea „%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1” este un argument în plus.</translation>
    </message>
    <message>
        <source>Prints the moments of truth of a journey and every number behind them.</source>
        <translation>Afișează momentele adevărului dintr-un parcurs și toate cifrele din spatele lor.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Proiectul.</translation>
    </message>
    <message>
        <source>text (sentences), json (every number in full precision) or csv (a row for each touchpoint).</source>
        <translation>text (propoziții), json (toate cifrele, cu precizie deplină) sau csv (un rând pentru fiecare punct de contact).</translation>
    </message>
    <message>
        <source>the answers to one question since January</source>
        <translation>răspunsurile la o întrebare din ianuarie încoace</translation>
    </message>
    <message>
        <source>Take back a failed import</source>
        <translation>Anulează un import eșuat</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importă răspunsuri</translation>
    </message>
    <message>
        <source>Labels that match no touchpoint: %1.</source>
        <translation>Etichete care nu corespund niciunui punct de contact: %1.</translation>
    </message>
    <message>
        <source>“--make-touchpoints” draws them.</source>
        <translation>„--make-touchpoints” le desenează.</translation>
    </message>
    <message>
        <source>The source “%1” is no longer at %2; “chwila refresh --source … --from …” points at it again.</source>
        <translation>Sursa „%1” nu mai este la %2; „chwila refresh --source … --from …” o indică din nou.</translation>
    </message>
    <message>
        <source>Reads everything in a project file and says whether it is sound.</source>
        <translation>Citește tot dintr-un fișier de proiect și spune dacă este în regulă.</translation>
    </message>
    <message>
        <source>%1: sound;</source>
        <translation>%1: în regulă;</translation>
    </message>
    <message>
        <source>Say nothing but results and errors.</source>
        <translation>Nu afișa decât rezultate și erori.</translation>
    </message>
    <message>
        <source>Language of what is said: en, pl or ro.</source>
        <translation>Limba mesajelor: en, pl sau ro.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Arată acest ajutor.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Lipsește %1.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opțiuni]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilizare: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opțiuni:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Exemple:</translation>
    </message>
    <message>
        <source>Show this help; “chwila COMMAND --help” tells more.</source>
        <translation>Arată acest ajutor; „chwila COMMAND --help” spune mai multe.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Arată versiunea.</translation>
    </message>
    <message>
        <source>Chwila draws customer journeys and computes their moments of truth.</source>
        <translation>Chwila desenează parcursuri ale clienților și calculează momentele adevărului.</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Fără o comandă se deschide fereastra.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comenzi:</translation>
    </message>
    <message>
        <source>The file to write; one that is there is replaced.</source>
        <translation>Fișierul de scris; dacă există deja, este înlocuit.</translation>
    </message>
    <message>
        <source>map (as by default) or heatmap (PNG only).</source>
        <translation>map (implicit) sau heatmap (doar PNG).</translation>
    </message>
    <message>
        <source>the map with its moments of truth</source>
        <translation>harta cu momentele adevărului</translation>
    </message>
    <message>
        <source>every answer</source>
        <translation>toate răspunsurile</translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation>Lipsește -o FILE.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>%1 a fost scris.</translation>
    </message>
    <message>
        <source>How the columns are read; else it is guessed.</source>
        <translation>Cum se citesc coloanele; altfel se ghicește.</translation>
    </message>
    <message>
        <source>Write the mapping that was used, to change it and give it with --map.</source>
        <translation>Scrie maparea folosită, pentru a o schimba și a o da cu --map.</translation>
    </message>
    <message>
        <source>The journey whose touchpoints the labels mean; else the first one.</source>
        <translation>Parcursul ale cărui puncte de contact le numesc etichetele; altfel primul.</translation>
    </message>
    <message>
        <source>What the source is called in the project.</source>
        <translation>Cum se numește sursa în proiect.</translation>
    </message>
    <message>
        <source>Count what would be imported and write nothing.</source>
        <translation>Numără ce s-ar importa și nu scrie nimic.</translation>
    </message>
    <message>
        <source>The mapping cannot be read; see whether the file is there.</source>
        <translation>Maparea nu poate fi citită; verificați dacă fișierul există.</translation>
    </message>
    <message>
        <source>The mapping is no JSON.</source>
        <translation>Maparea nu este JSON.</translation>
    </message>
    <message>
        <source>The table of answers.</source>
        <translation>Tabelul cu răspunsuri.</translation>
    </message>
    <message>
        <source>see what would happen and how the columns were understood</source>
        <translation>vedeți ce s-ar întâmpla și cum au fost înțelese coloanele</translation>
    </message>
    <message>
        <source>import with the mapping as you changed it</source>
        <translation>importați cu maparea așa cum ați schimbat-o</translation>
    </message>
    <message>
        <source>Table or view to read.</source>
        <translation>Tabelul sau vizualizarea de citit.</translation>
    </message>
    <message>
        <source>Query to read; it may only read.</source>
        <translation>Interogarea de citit; are voie doar să citească.</translation>
    </message>
    <message>
        <source>attach the result of a query</source>
        <translation>atașați rezultatul unei interogări</translation>
    </message>
    <message>
        <source>Only one of --table and --query can be given.</source>
        <translation>Se poate da numai una dintre --table și --query.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is there.</source>
        <translation>Fișierul nu poate fi citit; verificați dacă există.</translation>
    </message>
    <message>
        <source>Makes a project file; one that is there already is never replaced.</source>
        <translation>Creează un fișier de proiect; unul existent nu este înlocuit niciodată.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Fișierul de creat.</translation>
    </message>
    <message>
        <source>Start from a template: %1.</source>
        <translation>Începe de la un șablon: %1.</translation>
    </message>
    <message>
        <source>Start with the sample: a car insurer&apos;s journey with its answers.</source>
        <translation>Începe cu exemplul: parcursul clienților unui asigurător auto, cu răspunsurile lui.</translation>
    </message>
    <message>
        <source>Start from a project written by “export -o x.json”, a case (cjm-case/1) or an outline (CSV).</source>
        <translation>Începe de la un proiect scris cu „export -o x.json”, un caz (cjm-case/1) sau o schiță (CSV).</translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation>Titlul proiectului.</translation>
    </message>
    <message>
        <source>an empty hotel journey</source>
        <translation>un parcurs gol pentru un hotel</translation>
    </message>
    <message>
        <source>the sample in Polish</source>
        <translation>exemplul în poloneză</translation>
    </message>
    <message>
        <source>Only one of --template, --sample and --from can be given.</source>
        <translation>Se poate da numai una dintre --template, --sample și --from.</translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2. There are: %3.</source>
        <translation>„%1” nu este posibil pentru --%2. Există: %3.</translation>
    </message>
    <message>
        <source>--scale takes a number above 0 and up to %1.</source>
        <translation>--scale primește un număr peste 0 și până la %1.</translation>
    </message>
    <message>
        <source>A heatmap by segment needs --segment NAME.</source>
        <translation>O hartă termică pe segmente are nevoie de --segment NAME.</translation>
    </message>
    <message>
        <source>Pixels per unit of a PNG; 2 by default.</source>
        <translation>Pixeli pe unitate într-un PNG; implicit 2.</translation>
    </message>
    <message>
        <source>light, dark or contrast.</source>
        <translation>light, dark sau contrast.</translation>
    </message>
    <message>
        <source>Heatmap: department, stage, channel, area, touchpoint, segment or month.</source>
        <translation>Harta termică: department, stage, channel, area, touchpoint, segment sau month.</translation>
    </message>
    <message>
        <source>Heatmap: the same for the columns.</source>
        <translation>Harta termică: la fel pentru coloane.</translation>
    </message>
    <message>
        <source>Heatmap: which segment, for rows or columns.</source>
        <translation>Harta termică: ce segment, pentru rânduri sau coloane.</translation>
    </message>
    <message>
        <source>Refresh a source</source>
        <translation>Reîncarcă o sursă</translation>
    </message>
    <message>
        <source>Reads the sources of a project again; the answers they have now replace those they had.</source>
        <translation>Citește din nou sursele unui proiect; răspunsurile pe care le au acum le înlocuiesc pe cele de dinainte.</translation>
    </message>
    <message>
        <source>Only this source, by name or number.</source>
        <translation>Doar această sursă, după nume sau număr.</translation>
    </message>
    <message>
        <source>in a nightly job</source>
        <translation>într-o sarcină de noapte</translation>
    </message>
    <message>
        <source>--from needs --source, to know which one has moved.</source>
        <translation>--from are nevoie de --source, pentru a ști care sursă s-a mutat.</translation>
    </message>
    <message>
        <source>The project has no source yet; import or attach one.</source>
        <translation>Proiectul nu are încă nicio sursă; importați sau atașați una.</translation>
    </message>
    <message>
        <source>No source of the project comes from a file or database.</source>
        <translation>Nicio sursă a proiectului nu provine dintr-un fișier sau o bază de date.</translation>
    </message>
    <message>
        <source>The project has no source “%1” that can be read again. There are: %2.</source>
        <translation>Proiectul nu are o sursă „%1” care să poată fi citită din nou. Există: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2025-03-31.</source>
        <translation>„%1” nu este o zi; scrieți-o ca 2025-03-31.</translation>
    </message>
    <message>
        <source>Date on the cover; today by default.</source>
        <translation>Data de pe copertă; implicit astăzi.</translation>
    </message>
    <message>
        <source>in Romanian, whatever the language of the screen</source>
        <translation>în română, oricare ar fi limba ecranului</translation>
    </message>
    <message>
        <source>There is no paper “%1”, only a4 and letter.</source>
        <translation>Nu există hârtia „%1”, doar a4 și letter.</translation>
    </message>
    <message>
        <source>The project has no journey with touchpoints to report about.</source>
        <translation>Proiectul nu are niciun parcurs cu puncte de contact pentru raport.</translation>
    </message>
    <message>
        <source>The project has no journey yet.</source>
        <translation>Proiectul nu are încă niciun parcurs.</translation>
    </message>
    <message>
        <source>The project has no journey “%1”. There are: %2.</source>
        <translation>Proiectul nu are parcursul „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>The journey to look at, by name or number; else the first one.</source>
        <translation>Parcursul de examinat, după nume sau număr; altfel primul.</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there and writable.</source>
        <translation>Fișierul nu a putut fi scris; verificați dacă dosarul există și se poate scrie în el.</translation>
    </message>
    <message numerus="yes">
        <source>%1: recovered with %n answer(s).</source>
        <translation>
            <numerusform>%1: recuperat cu %n răspuns.</numerusform>
            <numerusform>%1: recuperat cu %n răspunsuri.</numerusform>
            <numerusform>%1: recuperat cu %n de răspunsuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s).</source>
        <translation>
            <numerusform>%n răspuns.</numerusform>
            <numerusform>%n răspunsuri.</numerusform>
            <numerusform>%n de răspunsuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stored.</source>
        <translation>
            <numerusform>%n răspuns salvat.</numerusform>
            <numerusform>%n răspunsuri salvate.</numerusform>
            <numerusform>%n de răspunsuri salvate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touchpoint(s),</source>
        <translation>
            <numerusform>%1: %n punct de contact,</numerusform>
            <numerusform>%1: %n puncte de contact,</numerusform>
            <numerusform>%1: %n de puncte de contact,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s).</source>
        <translation>
            <numerusform>%1: %n răspuns.</numerusform>
            <numerusform>%1: %n răspunsuri.</numerusform>
            <numerusform>%1: %n de răspunsuri.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms are written as text or json, not as csv.</source>
        <translation>Alarmele se scriu ca text sau json, nu ca csv.</translation>
    </message>
    <message>
        <source>An SQLite database, or the address of a PostgreSQL server: postgresql://user@host/database?sslmode=require</source>
        <translation>O bază de date SQLite sau adresa unui server PostgreSQL: postgresql://utilizator@gazdă/bază?sslmode=require</translation>
    </message>
    <message>
        <source>Fetch every answer from the server, for figures that follow a customer; else it counts and only words are fetched.</source>
        <translation>Aduce de pe server fiecare răspuns, pentru cifre care urmăresc un client; altfel numără serverul și se aduc doar cuvintele clienților.</translation>
    </message>
    <message>
        <source>How long the server may work on a query.</source>
        <translation>Cât timp poate lucra serverul la o interogare.</translation>
    </message>
    <message>
        <source>attach a table of a server</source>
        <translation>atașează un tabel de pe un server</translation>
    </message>
    <message>
        <source>The password in the address is used now and not kept; others on this machine can see it. Use --password-file instead.</source>
        <translation>Parola din adresă este folosită acum și nu se păstrează; alți utilizatori ai acestui calculator o pot vedea. Folosiți mai bine --password-file.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout are nevoie de un număr de secunde.</translation>
    </message>
    <message>
        <source>Reads answers from a table or a query of a database and remembers it, so that “chwila refresh” reads it again. The database is never written to.</source>
        <translation>Citește răspunsurile dintr-un tabel sau o interogare a unei baze de date și o reține, pentru ca „chwila refresh” să o citească din nou. În baza de date nu se scrie niciodată nimic.</translation>
    </message>
    <message>
        <source>Read answers from an SQLite database or a PostgreSQL server</source>
        <translation>Citește răspunsuri dintr-o bază SQLite sau de pe un server PostgreSQL</translation>
    </message>
    <message>
        <source>Make or check a journey by an event log (CSV, XES)</source>
        <translation>Creează sau verifică un parcurs după un jurnal de evenimente (CSV, XES)</translation>
    </message>
    <message>
        <source>List what was imported, or remove an import</source>
        <translation>Listează ce s-a importat sau elimină un import</translation>
    </message>
    <message>
        <source>The sheet of a workbook; else the first one with rows.</source>
        <translation>Foaia din registrul de calcul; altfel prima care are rânduri.</translation>
    </message>
    <message>
        <source>Add to this source, by its mapping: rows of it that were mended, or its next delivery.</source>
        <translation>Adaugă la această sursă, după descrierea ei de coloane: rânduri reparate ale ei sau livrarea următoare.</translation>
    </message>
    <message>
        <source>import the rows you have mended</source>
        <translation>importă rândurile reparate</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”. There are: %2.</source>
        <translation>Nu există descrierea de coloane salvată „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” is for a table like this; “--saved-map” uses it.</source>
        <translation>Descrierea de coloane salvată „%1” este pentru un astfel de tabel; „--saved-map” o folosește.</translation>
    </message>
    <message>
        <source>The project has no source “%1”. There are: %2.</source>
        <translation>Proiectul nu are sursa „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>Use the mapping that was saved under this name.</source>
        <translation>Folosește descrierea de coloane salvată sub acest nume.</translation>
    </message>
    <message>
        <source>Save the mapping under this name, for tables like this.</source>
        <translation>Salvează descrierea de coloane sub acest nume, pentru astfel de tabele.</translation>
    </message>
    <message>
        <source>The same as --dry-run.</source>
        <translation>La fel ca --dry-run.</translation>
    </message>
    <message>
        <source>How the counts are printed: text or json.</source>
        <translation>Cum se afișează numerele: text sau json.</translation>
    </message>
    <message>
        <source>--format can be text or json.</source>
        <translation>--format poate fi text sau json.</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>neatribuite</translation>
    </message>
    <message>
        <source>The project has no answers yet.</source>
        <translation>Proiectul nu are încă răspunsuri.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>„%1” nu este numărul unui import.</translation>
    </message>
    <message>
        <source>Remove the answers of this import.</source>
        <translation>Elimină răspunsurile acestui import.</translation>
    </message>
    <message>
        <source>Write the rows of this import that could not be read.</source>
        <translation>Scrie rândurile acestui import care nu au putut fi citite.</translation>
    </message>
    <message>
        <source>Where --rejected writes to.</source>
        <translation>Unde scrie --rejected.</translation>
    </message>
    <message>
        <source>take out what has to be mended</source>
        <translation>scoate ce trebuie reparat</translation>
    </message>
    <message>
        <source>Lists the imports of a project with their counts, or removes one.</source>
        <translation>Listează importurile unui proiect cu numerele lor sau elimină unul.</translation>
    </message>
    <message>
        <source>--rejected and --output belong together.</source>
        <translation>--rejected și --output merg împreună.</translation>
    </message>
    <message>
        <source>Column that tells the customer; else guessed.</source>
        <translation>Coloana care indică clientul; altfel este ghicită.</translation>
    </message>
    <message>
        <source>Column that tells what happened; else guessed.</source>
        <translation>Coloana care spune ce s-a întâmplat; altfel este ghicită.</translation>
    </message>
    <message>
        <source>Column of the time; else guessed.</source>
        <translation>Coloana timpului; altfel este ghicită.</translation>
    </message>
    <message>
        <source>Column of the department; else guessed.</source>
        <translation>Coloana departamentului; altfel este ghicită.</translation>
    </message>
    <message>
        <source>Column of the channel; else guessed.</source>
        <translation>Coloana canalului; altfel este ghicită.</translation>
    </message>
    <message>
        <source>Make a project with the journey that the log shows.</source>
        <translation>Creează un proiect cu parcursul pe care îl arată jurnalul.</translation>
    </message>
    <message>
        <source>Compare with a journey drawn in this project; nothing is changed without --accept.</source>
        <translation>Compară cu un parcurs desenat în acest proiect; fără --accept nu se schimbă nimic.</translation>
    </message>
    <message>
        <source>With --onto: the drawn journey, by name or number; else the first one.</source>
        <translation>Cu --onto: parcursul desenat, după nume sau număr; altfel primul.</translation>
    </message>
    <message>
        <source>With --onto: keep what was seen and take the measured shares over; can be undone.</source>
        <translation>Cu --onto: păstrează ce s-a văzut și preia ponderile măsurate; se poate anula.</translation>
    </message>
    <message>
        <source>With --accept: draw moves that at least so many of those who leave take.</source>
        <translation>Cu --accept: desenează trecerile pe care le aleg cel puțin atâția dintre cei care pleacă.</translation>
    </message>
    <message>
        <source>With --onto: which touchpoint an activity is; may be given several times.</source>
        <translation>Cu --onto: ce punct de contact este o activitate; se poate da de mai multe ori.</translation>
    </message>
    <message>
        <source>Links that fewer of those who go on take are left out, the best one stays; else 5.</source>
        <translation>Legăturile alese de mai puțini dintre cei care merg mai departe sunt omise, cea mai bună rămâne; altfel 5.</translation>
    </message>
    <message>
        <source>Links whose order is less certain, from -1 to 1, are left out, too.</source>
        <translation>Sunt omise și legăturile a căror ordine este mai puțin sigură, de la -1 la 1.</translation>
    </message>
    <message>
        <source>Count the same thing again within so many minutes as once; usually 30.</source>
        <translation>Numără același lucru repetat în atâtea minute o singură dată; de obicei 30.</translation>
    </message>
    <message>
        <source>Who ends here is through, who ends elsewhere lost; may be given several times.</source>
        <translation>Cine termină aici a ajuns la capăt, cine termină altundeva este pierdut; se poate da de mai multe ori.</translation>
    </message>
    <message>
        <source>Name of the new journey; else that of the log.</source>
        <translation>Numele parcursului nou; altfel cel al jurnalului.</translation>
    </message>
    <message>
        <source>How dates are written: ymd, dmy, mdy or unix; else guessed.</source>
        <translation>Cum sunt scrise datele: ymd, dmy, mdy sau unix; altfel este ghicit.</translation>
    </message>
    <message>
        <source>text (sentences, as by default) or json (every number).</source>
        <translation>text (propoziții, implicit) sau json (fiecare număr).</translation>
    </message>
    <message>
        <source>The log has no column “%1”. It has: %2.</source>
        <translation>Jurnalul nu are coloana „%1”. Are: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touchpoint(s).</source>
        <translation>
            <numerusform>%1: %n punct de contact.</numerusform>
            <numerusform>%1: %n puncte de contact.</numerusform>
            <numerusform>%1: %n de puncte de contact.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of --match names no activity of the log or no touchpoint of the journey; write ACTIVITY=TOUCHPOINT.</source>
        <translation>„%1” la --match nu numește o activitate din jurnal sau un punct de contact al parcursului; scrieți ACTIVITATE=PUNCT.</translation>
    </message>
    <message>
        <source>Measured shares of %1</source>
        <translation>Ponderi măsurate din %1</translation>
    </message>
    <message>
        <source>The measured shares were taken over; undo brings the drawn ones back.</source>
        <translation>Ponderile măsurate au fost preluate; anularea le readuce pe cele desenate.</translation>
    </message>
    <message>
        <source>Only one of -o and --onto can be given.</source>
        <translation>Se poate da numai una dintre -o și --onto.</translation>
    </message>
    <message>
        <source>--accept goes with --onto FILE.chwila.</source>
        <translation>--accept se folosește cu --onto FIȘIER.chwila.</translation>
    </message>
    <message>
        <source>There is no format “%1”, only text and json.</source>
        <translation>Nu există formatul „%1”, numai text și json.</translation>
    </message>
    <message>
        <source>Reads an event log and tells the ways customers really go: as a new journey, or laid over a drawn one.</source>
        <translation>Citește un jurnal de evenimente și spune pe ce drumuri merg cu adevărat clienții: ca un parcurs nou sau suprapus peste unul desenat.</translation>
    </message>
    <message>
        <source>CSV with a row for each event, XES or a worked case (JSON); also packed as .gz.</source>
        <translation>CSV cu un rând pentru fiecare eveniment, XES sau un caz lucrat (JSON); și comprimate ca .gz.</translation>
    </message>
    <message>
        <source>a journey of the links that at least one in ten takes</source>
        <translation>un parcurs din legăturile alese de cel puțin unul din zece</translation>
    </message>
    <message>
        <source>lay the log over the drawn journey and take its shares over</source>
        <translation>suprapune jurnalul peste parcursul desenat și preia-i ponderile</translation>
    </message>
    <message>
        <source>Drawn against real</source>
        <translation>Desenat față de real</translation>
    </message>
    <message>
        <source>Moves nobody drew</source>
        <translation>Treceri pe care nu le-a desenat nimeni</translation>
    </message>
    <message>
        <source>The most frequent ways</source>
        <translation>Cele mai frecvente drumuri</translation>
    </message>
    <message>
        <source>Links (with the median wait)</source>
        <translation>Legături (cu așteptarea mediană)</translation>
    </message>
    <message>
        <source>Take back a failed refresh</source>
        <translation>Anularea unei reîmprospătări nereușite</translation>
    </message>
    <message>
        <source>Where the source has moved to, a path or a server&apos;s address; with --source.</source>
        <translation>Unde s-a mutat sursa, o cale sau adresa unui server; cu --source.</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #1f5f99.</source>
        <translation>„%1” nu este o culoare; scrieți-o așa: #1f5f99.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1” nu poate fi citit.</translation>
    </message>
    <message>
        <source>Whom it is for; by default as the project says.</source>
        <translation>Pentru cine este; implicit cum spune proiectul.</translation>
    </message>
    <message>
        <source>The client&apos;s logo, PNG or JPEG; by default the project&apos;s.</source>
        <translation>Logoul clientului, PNG sau JPEG; implicit cel din proiect.</translation>
    </message>
    <message>
        <source>Colour of titles and lines; by default the project&apos;s.</source>
        <translation>Culoarea titlurilor și a liniilor; implicit cea din proiect.</translation>
    </message>
    <message>
        <source>File whose first line is the server&apos;s password; else PGPASSWORD, ~/.pgpass or a question at the terminal.</source>
        <translation>Fișier a cărui primă linie este parola serverului; altfel PGPASSWORD, ~/.pgpass sau o întrebare în terminal.</translation>
    </message>
    <message>
        <source>The file with the password cannot be read.</source>
        <translation>Fișierul cu parola nu poate fi citit.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Parola pentru %1: </translation>
    </message>
    <message>
        <source>Leave nothing out, neither groups of few answers nor private details in words: for a copy of your own, not to be handed on.</source>
        <translation>Nu omite nimic: nici grupurile cu puține răspunsuri, nici datele personale din cuvinte. Pentru o copie proprie, nu pentru alții.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) leave without their segments, which too few share.</source>
        <translation>
            <numerusform>%n răspuns iese fără segmente, fiindcă prea puțini le au.</numerusform>
            <numerusform>%n răspunsuri ies fără segmente, fiindcă prea puțini le au.</numerusform>
            <numerusform>%n de răspunsuri ies fără segmente, fiindcă prea puțini le au.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a file instead of the standard output. Such a file may be handed on: groups of few answers are left out of it.</source>
        <translation>Scrie într-un fișier, nu la ieșirea standard. Un astfel de fișier poate fi dat mai departe: grupurile cu puține răspunsuri sunt omise.</translation>
    </message>
    <message>
        <source>the same journey under other assumptions</source>
        <translation>același parcurs cu alte presupuneri</translation>
    </message>
    <message>
        <source>The answers of this file are in the project already: import %1, “%2”, of the source “%3”. “chwila refresh” reads a source again, “--again” imports the file once more.</source>
        <translation>Răspunsurile din acest fișier sunt deja în proiect: importul %1, „%2”, al sursei „%3”. „chwila refresh” citește o sursă din nou, „--again” importă fișierul încă o dată.</translation>
    </message>
    <message>
        <source>share of those who start that is lost, as 0.12 or 12%; or none</source>
        <translation>ponderea pierdută din cei care pornesc, ca 0.12 sau 12%; sau none</translation>
    </message>
    <message>
        <source>pwc_poland_2020, pwc_global_2018_32pct_59pct, third_is_last, third_never, or three shares who leave at the first, second, later bad experience, as 0.4/0.7/0.7</source>
        <translation>pwc_poland_2020, pwc_global_2018_32pct_59pct, third_is_last, third_never sau trei ponderi ale celor care pleacă la prima, a doua și următoarele experiențe proaste, ca 0.4/0.7/0.7</translation>
    </message>
    <message>
        <source>question or segment (question × segment)</source>
        <translation>question sau segment (question × segment)</translation>
    </message>
    <message>
        <source>first weeks that say what is usual in trends, from 1</source>
        <translation>primele săptămâni care arată ce este obișnuit în tendințe, de la 1</translation>
    </message>
    <message>
        <source>one answer of a customer to a question in so many days, 0: all count</source>
        <translation>un răspuns al unui client la o întrebare la atâtea zile, 0: contează toate</translation>
    </message>
    <message>
        <source>for initiatives; or none</source>
        <translation>pentru inițiative; sau none</translation>
    </message>
    <message>
        <source>Assume something else for this run; the project stays as it is. Can be given several times. %1.</source>
        <translation>Presupune altceva pentru această rulare; proiectul rămâne cum este. Se poate da de mai multe ori. %1.</translation>
    </message>
    <message>
        <source>--set knows no “%1”. It knows: %2.</source>
        <translation>--set nu cunoaște „%1”. Cunoaște: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2” in --set: %3.</source>
        <translation>„%1” nu este o valoare pentru „%2” în --set: %3.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1” nu primește o valoare.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1” are nevoie de o valoare.</translation>
    </message>
    <message>
        <source>outline (the journey, as by default), answers, counts (made on a server), figures or heatmap.</source>
        <translation>outline (parcursul, implicit), answers, counts (făcute pe un server), figures sau heatmap.</translation>
    </message>
    <message>
        <source>Write all rows that could not be read with their reasons, to be mended and imported with --into.</source>
        <translation>Scrie toate rândurile care nu au putut fi citite, cu motivele lor, pentru a fi reparate și importate cu --into.</translation>
    </message>
    <message>
        <source>Of a file that is damaged or cut off keep what can be read; else nothing of it is imported.</source>
        <translation>Dintr-un fișier deteriorat sau trunchiat păstrează ce se poate citi; altfel nu se importă nimic din el.</translation>
    </message>
    <message>
        <source>Import nothing where a single row cannot be read; else the good rows are imported and the others listed.</source>
        <translation>Nu importa nimic dacă fie și un singur rând nu poate fi citit; altfel rândurile bune se importă, iar celelalte se listează.</translation>
    </message>
    <message>
        <source>Import a file also where its answers are in the project already.</source>
        <translation>Importă un fișier chiar dacă răspunsurile lui sunt deja în proiect.</translation>
    </message>
    <message>
        <source>Only one of --keep-good and --all-or-nothing can be given.</source>
        <translation>Se poate da numai una dintre --keep-good și --all-or-nothing.</translation>
    </message>
    <message numerus="yes">
        <source>The project keeps the first of them only; %n more are not in this list. “chwila import --dry-run --rejected” writes them all from the file.</source>
        <translation>
            <numerusform>Proiectul le păstrează doar pe primele; încă %n nu este în această listă. „chwila import --dry-run --rejected” le scrie pe toate din fișier.</numerusform>
            <numerusform>Proiectul le păstrează doar pe primele; încă %n nu sunt în această listă. „chwila import --dry-run --rejected” le scrie pe toate din fișier.</numerusform>
            <numerusform>Proiectul le păstrează doar pe primele; încă %n nu sunt în această listă. „chwila import --dry-run --rejected” le scrie pe toate din fișier.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds one password, but the sources are on several servers. Refresh them one by one with --source.</source>
        <translation>Fișierul conține o singură parolă, dar sursele sunt pe mai multe servere. Citiți-le din nou una câte una, cu --source.</translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2.</source>
        <translation>Nu există secțiunea „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>a4 or letter; by default as the project says.</source>
        <translation>a4 sau letter; implicit cum spune proiectul.</translation>
    </message>
    <message>
        <source>What is printed, in this order, by default as the project says: %1.</source>
        <translation>Ce se tipărește, în această ordine, implicit cum spune proiectul: %1.</translation>
    </message>
    <message>
        <source>Which journeys are printed, by name or number; by default as the project says.</source>
        <translation>Ce parcursuri se tipăresc, după nume sau număr; implicit cum spune proiectul.</translation>
    </message>
    <message>
        <source>three sections only</source>
        <translation>doar trei secțiuni</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were counted on a server: of these only those with words are rows here. “--table counts” writes the counts.</source>
        <translation>
            <numerusform>%n răspuns a fost numărat pe un server: aici sunt rânduri doar cele cu cuvinte. „--table counts” scrie numerele.</numerusform>
            <numerusform>%n răspunsuri au fost numărate pe un server: aici sunt rânduri doar cele cu cuvinte. „--table counts” scrie numerele.</numerusform>
            <numerusform>%n de răspunsuri au fost numărate pe un server: aici sunt rânduri doar cele cu cuvinte. „--table counts” scrie numerele.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads answers from a CSV or TSV file (also packed as .gz), a workbook (XLSX, ODS) or an SPSS file: long (one row an answer) or wide (one row a respondent, one column a touchpoint).</source>
        <translation>Citește răspunsuri dintr-un fișier CSV sau TSV (și comprimat ca .gz), un registru de calcul (XLSX, ODS) sau un fișier SPSS: lung (un rând e un răspuns) sau lat (un rând e un respondent, o coloană e un punct de contact).</translation>
    </message>
    <message>
        <source>There is no import %1: nothing was imported.</source>
        <translation>Nu există importul %1: nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Nu există importul %1. Există: %2.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Există deja un fișier „%1”. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed here. There are: %2.</source>
        <translation>Fontul „%1” nu este instalat aici. Există: %2.</translation>
    </message>
    <message>
        <source>Font of all texts, embedded; by default the project&apos;s.</source>
        <translation>Fontul tuturor textelor, inclus; implicit cel al proiectului.</translation>
    </message>
    <message>
        <source>The project&apos;s font “%1” is not installed here; the report is set in %2.</source>
        <translation>Fontul proiectului, „%1”, nu este instalat aici; raportul este scris cu %2.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name.</source>
        <translation>Nu există nici comanda „%1”, nici un fișier cu acest nume.</translation>
    </message>
    <message>
        <source>The table has no label “%1”. It has: %2.</source>
        <translation>Tabelul nu are eticheta „%1”. Are: %2.</translation>
    </message>
    <message>
        <source>The journey has no touchpoint “%1”. Most like it are: %2.</source>
        <translation>Parcursul nu are punctul de contact „%1”. Cele mai asemănătoare sunt: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say which touchpoint a label means; write LABEL=TOUCHPOINT.</source>
        <translation>„%1” nu spune ce punct de contact înseamnă o etichetă; scrieți ETICHETĂ=PUNCT.</translation>
    </message>
    <message>
        <source>The touchpoint a label of the table means, by name or number; none leaves it unassigned. Several times.</source>
        <translation>Punctul de contact pe care îl înseamnă o etichetă a tabelului, după nume sau număr; gol o lasă neatribuită. De mai multe ori.</translation>
    </message>
    <message>
        <source>Read answers from a file: text tables, workbooks, SPSS</source>
        <translation>Citește răspunsuri dintr-un fișier: tabele text, registre de calcul, SPSS</translation>
    </message>
    <message>
        <source>List, keep, compare or bring back named versions</source>
        <translation>Enumeră, păstrează, compară sau readuce versiuni denumite</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 could not be done, 2 the command line was not understood, 3 “analyse --alarms” found something that is getting worse.</source>
        <translation>Coduri de ieșire: 0 făcut, 1 nu s-a putut face, 2 linia de comandă nu a fost înțeleasă, 3 „analyse --alarms” a găsit ceva care se înrăutățește.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: a map is .svg or .png, a heatmap .png, a table .csv, a project .json, .graphml or .mmd.</source>
        <translation>„%1” nu poate fi scris: o hartă este .svg sau .png, o hartă termică .png, un tabel .csv, un proiect .json, .graphml sau .mmd.</translation>
    </message>
    <message>
        <source>No sign was found that parts the cells of a row: the table has a single column.</source>
        <translation>Nu s-a găsit niciun semn care desparte celulele unui rând: tabelul are o singură coloană.</translation>
    </message>
    <message>
        <source>There is no measure “%1”. There are: %2.</source>
        <translation>Nu există măsura „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>Map: with the heat layer, where bad experiences gather.</source>
        <translation>Harta: cu stratul termic, unde se adună experiențele proaste.</translation>
    </message>
    <message>
        <source>Heatmap: satisfaction, low, lost, responses, or a column that an analysis has for each touchpoint, as it is called in --table figures: coverage_ratio.</source>
        <translation>Harta termică: satisfaction, low, lost, responses sau o coloană pe care o analiză o are pentru fiecare punct de contact, numită ca în --table figures: coverage_ratio.</translation>
    </message>
    <message>
        <source>There is no version “%1”: none has been named.</source>
        <translation>Nu există versiunea „%1”: niciuna nu a fost denumită.</translation>
    </message>
    <message>
        <source>There is no version “%1”. There are: %2.</source>
        <translation>Nu există versiunea „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>Since “%1”: %2</source>
        <translation>De la „%1”: %2</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Readu „%1”</translation>
    </message>
    <message>
        <source>The project is as in “%1” again (since then: %2); undo takes that back. Answers stay as they are.</source>
        <translation>Proiectul este din nou ca în „%1” (de atunci: %2); anularea revine la starea dinainte. Răspunsurile rămân cum sunt.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>„%1” este păstrată.</translation>
    </message>
    <message>
        <source>since then: %1</source>
        <translation>de atunci: %1</translation>
    </message>
    <message>
        <source>The project has no named version yet; --name keeps one.</source>
        <translation>Proiectul nu are încă nicio versiune denumită; --name păstrează una.</translation>
    </message>
    <message>
        <source>Keep the project as it is now under this name.</source>
        <translation>Păstrează proiectul așa cum este acum sub acest nume.</translation>
    </message>
    <message>
        <source>Say what was added, removed and changed since this version.</source>
        <translation>Spune ce s-a adăugat, eliminat și schimbat de la această versiune.</translation>
    </message>
    <message>
        <source>Bring this version back, as one step that can be undone. Answers, their sources and questions stay as they are.</source>
        <translation>Readu această versiune, ca un singur pas care se poate anula. Răspunsurile, sursele și întrebările lor rămân cum sunt.</translation>
    </message>
    <message>
        <source>How versions and changes are printed: text or json.</source>
        <translation>Cum se tipăresc versiunile și schimbările: text sau json.</translation>
    </message>
    <message>
        <source>before the next round of interviews</source>
        <translation>înainte de următoarea rundă de interviuri</translation>
    </message>
    <message>
        <source>what has happened since</source>
        <translation>ce s-a întâmplat de atunci</translation>
    </message>
    <message>
        <source>The source “%1” of the project reads this table or query already. “chwila refresh” reads it again, “--again” attaches it once more.</source>
        <translation>Sursa „%1” a proiectului citește deja acest tabel sau această interogare. „chwila refresh” o citește din nou, „--again” o atașează încă o dată.</translation>
    </message>
    <message>
        <source>The result could not be written to its end.</source>
        <translation>Rezultatul nu a putut fi scris până la capăt.</translation>
    </message>
    <message>
        <source>As this named version would be if it were brought back, with the answers of now; the project stays as it is.</source>
        <translation>Așa cum ar fi această versiune cu nume dacă ar fi readusă, cu răspunsurile de acum; proiectul rămâne așa cum este.</translation>
    </message>
    <message>
        <source>The log has no activity “%1”. It has: %2.</source>
        <translation>Jurnalul nu are activitatea „%1”. Are: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --%2.</source>
        <translation>--%1 merge cu --%2.</translation>
    </message>
    <message>
        <source>Which answers count: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,persona=NAME,scale=NAME; a comma in a value is written \,</source>
        <translation>Ce răspunsuri contează: from=ZI,to=ZI,segment:NUME=VALOARE|VALOARE,persona=NUME,scale=NUME; o virgulă într-o valoare se scrie \,</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>De la „%1” la „%2”: %3</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1” se numește acum „%2”.</translation>
    </message>
    <message>
        <source>“%1” is deleted; the project stays as it is now.</source>
        <translation>„%1” a fost ștearsă; proiectul rămâne așa cum este.</translation>
    </message>
    <message>
        <source>With --compare: up to this version instead of now.</source>
        <translation>Cu --compare: până la această versiune în loc de acum.</translation>
    </message>
    <message>
        <source>Give this version the name that --to says.</source>
        <translation>Dă acestei versiuni numele din --to.</translation>
    </message>
    <message>
        <source>With --rename: the new name.</source>
        <translation>Cu --rename: numele nou.</translation>
    </message>
    <message>
        <source>Delete this version for good; the project stays as it is now.</source>
        <translation>Șterge definitiv această versiune; proiectul rămâne așa cum este.</translation>
    </message>
    <message>
        <source>what it held</source>
        <translation>ce conținea</translation>
    </message>
    <message>
        <source>Use only one of --name, --compare, --restore, --rename and --delete.</source>
        <translation>Folosiți doar una dintre --name, --compare, --restore, --rename și --delete.</translation>
    </message>
    <message>
        <source>--to goes with --rename, and --with with --compare.</source>
        <translation>--to merge cu --rename, iar --with cu --compare.</translation>
    </message>
    <message>
        <source>Lists the named versions of a project, keeps, renames or deletes one, compares one with the project as it is now or with another, or brings one back.</source>
        <translation>Listează versiunile cu nume ale unui proiect, păstrează, redenumește sau șterge una, compară una cu proiectul de acum sau cu alta ori o readuce.</translation>
    </message>
    <message>
        <source>--%1 would change nothing about what is written to “%2”; leave it out.</source>
        <translation>--%1 nu ar schimba nimic din ce se scrie în „%2”; renunță la ea.</translation>
    </message>
    <message>
        <source>--sheet goes with a workbook (XLSX, ODS).</source>
        <translation>--sheet merge cu un registru de calcul (XLSX, ODS).</translation>
    </message>
    <message>
        <source>Use only one of --map, --saved-map and --into.</source>
        <translation>Folosiți doar una dintre --map, --saved-map și --into.</translation>
    </message>
    <message>
        <source>Use only one of --remove and --rejected.</source>
        <translation>Folosiți doar una dintre --remove și --rejected.</translation>
    </message>
    <message>
        <source>The answers know no segment “%1”. There are: %2.</source>
        <translation>Răspunsurile nu au segmentul „%1”. Există: %2.</translation>
    </message>
    <message>
        <source>There is no segment “%1”: the answers have none.</source>
        <translation>Nu există segmentul „%1”: răspunsurile nu au niciun segment.</translation>
    </message>
    <message>
        <source>The steps that could be undone were not taken over.</source>
        <translation>Modificările care puteau fi anulate nu au fost preluate.</translation>
    </message>
    <message>
        <source>share of bad experiences that good ones outweigh, as 0.167</source>
        <translation>ponderea experiențelor proaste pe care o compensează cele bune, ca 0.167</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file into a new one; exit status 1 says that something was lost.</source>
        <translation>Salvează într-un fișier nou ce se poate citi dintr-unul deteriorat; codul de ieșire 1 spune că s-a pierdut ceva.</translation>
    </message>
    <message>
        <source>“chwila check %1 --recover NEW.chwila” does that.</source>
        <translation>O face „chwila check %1 --recover NOU.chwila”.</translation>
    </message>
    <message>
        <source>How its columns are read from now on, where they were renamed; with --source.</source>
        <translation>Cum se citesc de acum coloanele sale, dacă au fost redenumite; împreună cu --source.</translation>
    </message>
    <message>
        <source>--map needs --source, to know whose columns they are.</source>
        <translation>--map are nevoie de --source, ca să se știe ale cui sunt coloanele.</translation>
    </message>
    <message>
        <source>No answers under this filter.</source>
        <translation>Niciun răspuns cu acest filtru.</translation>
    </message>
    <message>
        <source>“%1” can be given once only.</source>
        <translation>„%1” poate fi dat o singură dată.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, which the mapping reads. It has: %2.</source>
        <translation>Tabelul nu are coloana „%1”, pe care o citește descrierea de coloane. Are: %2.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”: none has been saved.</source>
        <translation>Nu există descrierea de coloane salvată „%1”: nu a fost salvată niciuna.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is no number from %3 to %4.</source>
        <translation>„%1” din --%2 nu este un număr de la %3 la %4.</translation>
    </message>
    <message>
        <source>“%1” cannot tell both the customer and what happened; say --case and --activity.</source>
        <translation>„%1” nu poate spune și clientul, și ce s-a întâmplat; dați --case și --activity.</translation>
    </message>
    <message>
        <source>There is no column “%1” any more. “%2” writes how the columns can be read now, “%3” reads them so.</source>
        <translation>Coloana „%1” nu mai există. „%2” scrie cum pot fi citite acum coloanele, „%3” le citește astfel.</translation>
    </message>
    <message>
        <source>The journey has no touchpoint “%1”: none is drawn yet.</source>
        <translation>Parcursul nu are punctul de contact „%1”: niciunul nu este încă desenat.</translation>
    </message>
    <message>
        <source>“chwila refresh” reads the source “%1” again.</source>
        <translation>„chwila refresh” citește din nou sursa „%1”.</translation>
    </message>
    <message>
        <source>“--save-map MAPPING.json” writes how the columns were understood; mend it there and give it with --map.</source>
        <translation>„--save-map MAPPING.json” scrie cum au fost înțelese coloanele; corectați acolo și dați fișierul cu --map.</translation>
    </message>
    <message>
        <source>Draw a touchpoint for each label that matches none: one after the other on an empty map, else apart.</source>
        <translation>Desenează un punct de contact pentru fiecare etichetă care nu se potrivește cu niciunul: pe o hartă goală unul după altul, altfel separat.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) made in the stage “From the survey”, without arrows: draw where customers come from, or nobody knows how many are lost there.</source>
        <translation>
            <numerusform>%n punct de contact făcut în etapa „Din sondaj”, fără săgeți: desenați de unde vin clienții, altfel nu se știe câți se pierd acolo.</numerusform>
            <numerusform>%n puncte de contact făcute în etapa „Din sondaj”, fără săgeți: desenați de unde vin clienții, altfel nu se știe câți se pierd acolo.</numerusform>
            <numerusform>%n de puncte de contact făcute în etapa „Din sondaj”, fără săgeți: desenați de unde vin clienții, altfel nu se știe câți se pierd acolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With -o: draw the most frequent activities, until so many customers do nothing else; 100 draws all. Else 90, or all where there are at most 12.</source>
        <translation>Cu -o: desenează cele mai frecvente activități, până când atâția clienți nu fac nimic altceva; 100 le desenează pe toate. Altfel 90, sau toate unde sunt cel mult 12.</translation>
    </message>
    <message>
        <source>“--cover 100” draws them all.</source>
        <translation>„--cover 100” le desenează pe toate.</translation>
    </message>
    <message>
        <source>Links drawn: %1 of %2. “--min-share 0” draws them all.</source>
        <translation>Legături desenate: %1 din %2. „--min-share 0” le desenează pe toate.</translation>
    </message>
    <message>
        <source>“%1” writes all rows that could not be read.</source>
        <translation>„%1” scrie toate rândurile care nu au putut fi citite.</translation>
    </message>
    <message>
        <source>The columns are read as in the source “%1”; what is new is guessed.</source>
        <translation>Coloanele sunt citite ca în sursa „%1”; ce este nou este ghicit.</translation>
    </message>
    <message>
        <source>The file to write; one that is there is replaced. With --table, - is the standard output.</source>
        <translation>Fișierul de scris; unul existent este înlocuit. Cu --table, - este ieșirea standard.</translation>
    </message>
    <message>
        <source>The file is a database. “%1” reads its answers.</source>
        <translation>Fișierul este o bază de date. „%1” citește răspunsurile din ea.</translation>
    </message>
    <message>
        <source>What a column holds, whatever was guessed: touchpoint, score, answer (the column is the touchpoint), time, customer, segment, comment, channel, question, overall, churned, days_observed or ignore. Several times.</source>
        <translation>Ce conține o coloană, orice s-ar fi ghicit: touchpoint, score, answer (coloana este punctul de contact), time, customer, segment, comment, channel, question, overall, churned, days_observed sau ignore. De mai multe ori.</translation>
    </message>
    <message>
        <source>--role does not go with --into: the source has its columns.</source>
        <translation>--role nu merge cu --into: sursa își are deja coloanele.</translation>
    </message>
    <message>
        <source>“--role COLUMN=ROLE” puts a column right that was guessed wrongly.</source>
        <translation>„--role COLOANĂ=ROL” corectează o coloană ghicită greșit.</translation>
    </message>
    <message>
        <source>“%1” reads it where it is now.</source>
        <translation>„%1” o citește de unde este acum.</translation>
    </message>
    <message>
        <source>“%1” says what is read of it from now on.</source>
        <translation>„%1” spune ce se citește din ea de acum înainte.</translation>
    </message>
    <message>
        <source>What is read of a database from now on, a query or a table; with --source.</source>
        <translation>Ce se citește dintr-o bază de date de acum înainte, o interogare sau un tabel; cu --source.</translation>
    </message>
    <message>
        <source>--query needs --source, to know which one it is for.</source>
        <translation>--query are nevoie de --source, pentru a ști pentru care sursă este.</translation>
    </message>
    <message>
        <source>The report is a PDF; “%1” is called otherwise.</source>
        <translation>Raportul este un PDF; „%1” se numește altfel.</translation>
    </message>
    <message>
        <source>Under this filter no answers are counted, so no report was written.</source>
        <translation>Cu acest filtru nu se numără niciun răspuns, așa că nu s-a scris niciun raport.</translation>
    </message>
    <message>
        <source>“%1” gives no role; write COLUMN=ROLE with one of: %2.</source>
        <translation>„%1” nu dă niciun rol; scrieți COLOANĂ=ROL cu unul dintre: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Tabelul nu are coloana „%1”. Are: %2.</translation>
    </message>
    <message>
        <source>Only the trends that are getting worse now, new or not, of all journeys or of --journey; --format json has the others, too. Ends with exit status 3 if there are any, with 0 if there are none.</source>
        <translation>Doar tendințele care se înrăutățesc acum, noi sau nu, din toate parcursurile sau din --journey; --format json le are și pe celelalte. Se încheie cu starea 3 dacă există, cu 0 dacă nu există.</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Toată compania</translation>
    </message>
    <message>
        <source>Writes a file whose ending says what it is: .svg and .png a picture, .csv a table, .json the whole project with its answers, .graphml and .mmd its journeys as graphs. Pictures speak the language of the report.</source>
        <translation>Scrie un fișier a cărui extensie spune ce este: .svg și .png o imagine, .csv un tabel, .json întregul proiect cu răspunsurile lui, .graphml și .mmd parcursurile lui ca grafuri. Imaginile sunt în limba raportului.</translation>
    </message>
    <message>
        <source>Writes the report as PDF: cover, summary, map, heatmap, moments of truth, method and glossary. The project stays as it is: what is said here holds for this report.</source>
        <translation>Scrie raportul ca PDF: copertă, rezumat, hartă, hartă termică, momente ale adevărului, metodă și glosar. Proiectul rămâne neschimbat: ce se dă aici este valabil doar pentru acest raport.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Nothing can be edited while a step is being undone.</source>
        <translation>Nu se poate edita nimic cât timp se anulează o modificare.</translation>
    </message>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation>„%1” nu a putut fi scris; alegeți alt loc.</translation>
    </message>
    <message>
        <source>The table of answers could not be written.</source>
        <translation>Tabelul cu răspunsuri nu a putut fi scris.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>This value does not fit here; the old one has been kept.</source>
        <translation>Această valoare nu se potrivește aici; s-a păstrat cea veche.</translation>
    </message>
    <message>
        <source>The clipboard holds something that cannot be pasted here.</source>
        <translation>Clipboardul conține ceva ce nu poate fi lipit aici.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scor</translation>
    </message>
    <message>
        <source>There is no text to paste; copy lines or spreadsheet rows first.</source>
        <translation>Nu există text de lipit; copiați întâi linii sau rânduri dintr-o foaie de calcul.</translation>
    </message>
    <message>
        <source>A project keeps at least one journey; add another one before removing it.</source>
        <translation>Un proiect păstrează cel puțin un parcurs; adăugați altul înainte de a-l elimina.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Descoperire</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilizare</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Fidelizare</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicație</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Scrisoare</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Față în față</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Relații cu clienții</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturare</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Parcursul clientului</translation>
    </message>
    <message>
        <source>This is no longer in the project; select something else.</source>
        <translation>Acest element nu mai este în proiect; selectați altceva.</translation>
    </message>
    <message>
        <source>A name cannot be empty; type at least one letter.</source>
        <translation>Un nume nu poate fi gol; scrieți cel puțin o literă.</translation>
    </message>
    <message>
        <source>Only touchpoints of one journey can be moved together.</source>
        <translation>Se pot muta împreună doar punctele de contact ale aceluiași parcurs.</translation>
    </message>
    <message>
        <source>An assumed score lies between 0 and 10.</source>
        <translation>Un scor presupus este între 0 și 10.</translation>
    </message>
    <message>
        <source>This journey is no longer there.</source>
        <translation>Acest parcurs nu mai există.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n rows, too many for a map; import answers through the Data view instead.</source>
        <translation>
            <numerusform>Clipboardul conține %n rând, prea mult pentru o hartă; importați răspunsurile din vederea Date.</numerusform>
            <numerusform>Clipboardul conține %n rânduri, prea multe pentru o hartă; importați răspunsurile din vederea Date.</numerusform>
            <numerusform>Clipboardul conține %n de rânduri, prea multe pentru o hartă; importați răspunsurile din vederea Date.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture; choose one of these.</source>
        <translation>Aceasta nu este o imagine PNG sau JPEG; alegeți una dintre acestea.</translation>
    </message>
    <message>
        <source>The picture is too large; a logo has at most 1 MB and 6,000 pixels a side.</source>
        <translation>Imaginea este prea mare; un logo are cel mult 1 MB și 6.000 de pixeli pe latură.</translation>
    </message>
    <message>
        <source>Touchpoints of different journeys cannot be merged.</source>
        <translation>Punctele de contact din călătorii diferite nu pot fi unite.</translation>
    </message>
    <message>
        <source>An event needs a day; choose one first.</source>
        <translation>Un eveniment are nevoie de o zi; alegeți mai întâi una.</translation>
    </message>
    <message>
        <source>Customers finish here</source>
        <translation>Aici termină clienții</translation>
    </message>
    <message>
        <source>Customers are lost here</source>
        <translation>Aici se pierd clienți</translation>
    </message>
    <message>
        <source>Customers come back to this touchpoint</source>
        <translation>Clienții revin la acest punct de contact</translation>
    </message>
    <message>
        <source>Customers start here</source>
        <translation>Aici încep clienții</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation>Scor presupus</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Presupus</translation>
    </message>
    <message>
        <source>an arrow leads there already</source>
        <translation>o săgeată duce deja acolo</translation>
    </message>
    <message>
        <source>This table has no column with names of touchpoints; call one “Name”.</source>
        <translation>Acest tabel nu are nicio coloană cu numele punctelor de contact; denumiți una „Nume”.</translation>
    </message>
    <message>
        <source>The table says nothing new of these touchpoints.</source>
        <translation>Tabelul nu spune nimic nou despre aceste puncte de contact.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>A touchpoint has no “id” or one that is used twice.</source>
        <translation>Un punct de contact nu are „id” sau are unul folosit de două ori.</translation>
    </message>
    <message>
        <source>A transition leads from or to a touchpoint that is not there.</source>
        <translation>O trecere pornește de la un punct de contact care nu există sau duce la unul care nu există.</translation>
    </message>
    <message>
        <source>The weight of a transition is below 0.</source>
        <translation>Greutatea unei treceri este sub 0.</translation>
    </message>
    <message>
        <source>A response names a touchpoint that is not there, or no metric of NPS, CSAT, CES.</source>
        <translation>Un răspuns numește un punct de contact care nu există sau nu are o metrică dintre NPS, CSAT, CES.</translation>
    </message>
    <message>
        <source>The score of a response is not on its scale.</source>
        <translation>Scorul unui răspuns nu se află pe scala lui.</translation>
    </message>
    <message>
        <source>The time of a response is not of the form 2025-01-31T12:00:00Z.</source>
        <translation>Ora unui răspuns nu are forma 2025-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>This is no worked case: its “format” is not cjm-case/1.</source>
        <translation>Acesta nu este un caz rezolvat: „format” nu este cjm-case/1.</translation>
    </message>
    <message>
        <source>Complete project (JSON)</source>
        <translation>Proiect complet (JSON)</translation>
    </message>
    <message>
        <source>Worked case (JSON)</source>
        <translation>Caz rezolvat (JSON)</translation>
    </message>
    <message>
        <source>Outline of touchpoints (CSV)</source>
        <translation>Schiță a punctelor de contact (CSV)</translation>
    </message>
    <message>
        <source>This file is of no form that can be read here; use JSON or an outline in CSV.</source>
        <translation>Acest fișier nu are o formă care poate fi citită aici; folosiți JSON sau o schiță în CSV.</translation>
    </message>
    <message>
        <source>The file could not be written; is there room on the disk?</source>
        <translation>Fișierul nu a putut fi scris; mai este loc pe disc?</translation>
    </message>
    <message>
        <source>A batch of answers has no id of its own or no source.</source>
        <translation>Un import de răspunsuri nu are id propriu sau nu are sursă.</translation>
    </message>
    <message>
        <source>An answer belongs to a label or a batch that is not there.</source>
        <translation>Un răspuns ține de o etichetă sau de un import care nu există.</translation>
    </message>
    <message>
        <source>The score of an answer is not on its scale.</source>
        <translation>Scorul unui răspuns nu se află pe scala lui.</translation>
    </message>
    <message>
        <source>The time of an answer is not of the form 2025-01-31T12:00:00Z.</source>
        <translation>Ora unui răspuns nu are forma 2025-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>This is not JSON as it should be; look at the place that is named.</source>
        <translation>Acesta nu este JSON corect; verificați locul indicat.</translation>
    </message>
    <message>
        <source>This file was written by a newer version; open it with that one.</source>
        <translation>Acest fișier a fost scris de o versiune mai nouă; deschideți-l cu aceea.</translation>
    </message>
    <message>
        <source>This is no project: its “format” is not chwila-project/1.</source>
        <translation>Acesta nu este un proiect: „format” nu este chwila-project/1.</translation>
    </message>
    <message>
        <source>The first row has no column “name”; name the columns there.</source>
        <translation>Primul rând nu are coloana „name”; scrieți acolo numele coloanelor.</translation>
    </message>
    <message>
        <source>The touchpoint has no name.</source>
        <translation>Punctul de contact nu are nume.</translation>
    </message>
    <message>
        <source>The area is none of sales, product, brand, marketing, service.</source>
        <translation>Zona nu este una dintre sales, product, brand, marketing, service.</translation>
    </message>
    <message>
        <source>The visibility is neither frontstage nor backstage.</source>
        <translation>Vizibilitatea nu este nici frontstage, nici backstage.</translation>
    </message>
    <message>
        <source>The phase is none of before, during, after.</source>
        <translation>Faza nu este una dintre before, during, after.</translation>
    </message>
    <message>
        <source>The assumed score is no number from 0 to 10.</source>
        <translation>Scorul presupus nu este un număr de la 0 la 10.</translation>
    </message>
    <message>
        <source>The effort is no number.</source>
        <translation>Efortul nu este un număr.</translation>
    </message>
    <message>
        <source>The cost is no number.</source>
        <translation>Costul nu este un număr.</translation>
    </message>
    <message>
        <source>The step is no number from 1 on.</source>
        <translation>Pasul nu este un număr de la 1 în sus.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>The table is not in UTF-8; save it as “CSV UTF-8” and try again.</source>
        <translation>Tabelul nu este în UTF-8; salvați-l ca „CSV UTF-8” și încercați din nou.</translation>
    </message>
    <message>
        <source>A customer&apos;s overall score is not between 0 and 10, or their days are below 0.</source>
        <translation>Scorul general al unui client nu este între 0 și 10 sau zilele sale sunt sub 0.</translation>
    </message>
    <message>
        <source>%1, survey of the whole journey</source>
        <translation>%1, sondaj despre întregul parcurs</translation>
    </message>
    <message>
        <source>The survey names a touchpoint that is not there.</source>
        <translation>Sondajul numește un punct de contact care nu există.</translation>
    </message>
    <message>
        <source>A row of the survey is off its scale.</source>
        <translation>Un rând al sondajului este în afara scalei.</translation>
    </message>
    <message>
        <source>What is known of a customer belongs to a batch that is not there, or is off its scale.</source>
        <translation>Datele despre un client aparțin unui lot care nu există sau sunt în afara scalei.</translation>
    </message>
    <message>
        <source>The trend names a touchpoint that is not there.</source>
        <translation>Tendința numește un punct de contact care nu există.</translation>
    </message>
    <message>
        <source>%1, weekly counts</source>
        <translation>%1, numere săptămânale</translation>
    </message>
    <message>
        <source>An action names a touchpoint that is not there.</source>
        <translation>O acțiune numește un punct de contact care nu există.</translation>
    </message>
    <message>
        <source>The budget is below 0.</source>
        <translation>Bugetul este sub 0.</translation>
    </message>
    <message>
        <source>A count belongs to a label or a batch that is not there, or is off its scale.</source>
        <translation>Un număr ține de o etichetă sau de un import care nu există ori este în afara scalei lui.</translation>
    </message>
    <message>
        <source>A row that could not be read belongs to a batch that is not there.</source>
        <translation>Un rând care nu a putut fi citit ține de un import care nu există.</translation>
    </message>
    <message>
        <source>What became of an answer has no key, no state or no label.</source>
        <translation>Urmarea unui răspuns nu are cheie, stare sau etichetă.</translation>
    </message>
    <message>
        <source>Graph of touchpoints (GraphML)</source>
        <translation>Graf al punctelor de contact (GraphML)</translation>
    </message>
    <message>
        <source>Flowchart for wikis (Mermaid)</source>
        <translation>Schemă logică pentru wiki (Mermaid)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminat</translation>
    </message>
    <message>
        <source>A week of the trend has no number, or more bad experiences than answers.</source>
        <translation>O săptămână a tendinței nu are număr sau are mai multe experiențe proaste decât răspunsuri.</translation>
    </message>
    <message>
        <source>What an action leaves of the bad experiences is not between 0 and 1, or its cost is below 0.</source>
        <translation>Ce lasă o acțiune din experiențele proaste nu este între 0 și 1 sau costul ei este sub 0.</translation>
    </message>
    <message>
        <source>What the log “%1” showed is not what a log can show. Put it right, or take the log out of the file and mine it again.</source>
        <translation>Ce a arătat jurnalul „%1” nu poate proveni dintr-un jurnal. Corectați sau scoateți jurnalul din fișier și analizați-l din nou.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Export map</source>
        <translation>Exportă harta</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Desen SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagine PNG</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Exportă cifrele</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabel CSV</translation>
    </message>
    <message>
        <source>Export outline</source>
        <translation>Exportă schița</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Exportă răspunsurile</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Exportul proiectului</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Text JSON</translation>
    </message>
    <message>
        <source>A project is not written in this form.</source>
        <translation>Un proiect nu se scrie în această formă.</translation>
    </message>
    <message>
        <source>It holds all answers, not only those of the filter.</source>
        <translation>Conține toate răspunsurile, nu doar pe cele din filtru.</translation>
    </message>
    <message>
        <source>%1 in the language of the report: %2</source>
        <translation>%1 în limba raportului: %2</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>from %1</source>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message>
        <source>a question that was removed</source>
        <translation>o întrebare care a fost eliminată</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nefolosită</translation>
    </message>
    <message>
        <source>Answer at one touchpoint</source>
        <translation>Răspuns la un punct de contact</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Scor</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Dată sau oră</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <translation>Cuvintele clientului</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder.</source>
        <translation>„%1” nu poate fi scris; alegeți alt dosar.</translation>
    </message>
    <message>
        <source>The file is a SQLite database. Attach it as a database instead.</source>
        <translation>Fișierul este o bază de date SQLite. Atașați-l ca bază de date.</translation>
    </message>
    <message>
        <source>The file is a PDF, not a table of text. Ask for the data as CSV.</source>
        <translation>Fișierul este un PDF, nu un tabel text. Cereți datele ca CSV.</translation>
    </message>
    <message>
        <source>The file is a picture, not a table of text.</source>
        <translation>Fișierul este o imagine, nu un tabel text.</translation>
    </message>
    <message>
        <source>There is no column “%1” any more. Choose the columns again.</source>
        <translation>Coloana „%1” nu mai există. Alegeți din nou coloanele.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the chosen order.</source>
        <translation>„%1” nu este o dată în ordinea aleasă.</translation>
    </message>
    <message>
        <source>The question “%1” has no scale.</source>
        <translation>Întrebarea „%1” nu are scală.</translation>
    </message>
    <message>
        <source>The row names no touchpoint.</source>
        <translation>Rândul nu numește niciun punct de contact.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nu este un număr.</translation>
    </message>
    <message>
        <source>“%1” is not on the scale “%2”.</source>
        <translation>„%1” nu se află pe scala „%2”.</translation>
    </message>
    <message>
        <source>“%1” is new in this source; read the source again.</source>
        <translation>„%1” este nou în această sursă; citiți din nou sursa.</translation>
    </message>
    <message>
        <source>The row has words but no score, so they belong to no touchpoint.</source>
        <translation>Rândul are cuvinte, dar niciun scor, deci acestea nu țin de niciun punct de contact.</translation>
    </message>
    <message>
        <source>This source is no longer in the project; choose another one.</source>
        <translation>Această sursă nu mai este în proiect; alegeți alta.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB.</source>
        <translation>Rândul este mai lung de 16 MB.</translation>
    </message>
    <message>
        <source>The quote is never closed.</source>
        <translation>Ghilimelele nu se închid nicăieri.</translation>
    </message>
    <message>
        <source>The quote is not closed within 16 MB.</source>
        <translation>Ghilimelele nu se închid în limita a 16 MB.</translation>
    </message>
    <message>
        <source>The quote is closed in the middle of the cell.</source>
        <translation>Ghilimelele se închid la mijlocul celulei.</translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>Rândul conține un caracter NUL.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coloana %1</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of titles and answers.</source>
        <translation>Fișierul este gol. Alegeți unul cu un rând de titluri și cu răspunsuri.</translation>
    </message>
    <message>
        <source>The row of titles cannot be read: %1</source>
        <translation>Rândul de titluri nu poate fi citit: %1</translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2.</source>
        <translation>Rândul are %1 celule, iar titlurile sunt %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 different values, too many for a segment.</source>
        <translation>„%1” are prea multe valori diferite pentru un segment: %2.</translation>
    </message>
    <message>
        <source>0 is taken as “not applicable”, not as a score, in: %1.</source>
        <translation>0 este luat ca „nu se aplică”, nu ca scor, în: %1.</translation>
    </message>
    <message>
        <source>No column holds a date: trends and periods will not be available.</source>
        <translation>Nicio coloană nu conține o dată: tendințele și perioadele nu vor fi disponibile.</translation>
    </message>
    <message>
        <source>The dates in “%1” could be day/month or month/day; they are read as day/month.</source>
        <translation>Datele din „%1” ar putea fi zi/lună sau lună/zi; se citesc ca zi/lună.</translation>
    </message>
    <message>
        <source>No column names the customer: each row counts as a customer of its own.</source>
        <translation>Nicio coloană nu numește clientul: fiecare rând contează ca un client separat.</translation>
    </message>
    <message>
        <source>No column names the customer: repeated answers of one customer all count.</source>
        <translation>Nicio coloană nu numește clientul: răspunsurile repetate ale aceluiași client contează toate.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Citirea a fost oprită; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation>Se numără răspunsurile</translation>
    </message>
    <message>
        <source>There are more than 5,000 different touchpoint labels. Check which column names the touchpoint.</source>
        <translation>Există peste 5.000 de etichete diferite ale punctelor de contact. Verificați ce coloană numește punctul de contact.</translation>
    </message>
    <message>
        <source>The segments make %1 different combinations. Leave out those you will not filter by.</source>
        <translation>Segmentele formează prea multe combinații diferite (%1). Lăsați deoparte segmentele după care nu veți filtra.</translation>
    </message>
    <message>
        <source>The description of the columns is damaged at “%1”. Choose the columns again.</source>
        <translation>Descrierea coloanelor este deteriorată la „%1”. Alegeți din nou coloanele.</translation>
    </message>
    <message>
        <source>“%1” has no scale. Say from where to where its scores run.</source>
        <translation>„%1” nu are scală. Spuneți de unde până unde merg scorurile.</translation>
    </message>
    <message>
        <source>Several columns are “%1”. Keep the role for one of them.</source>
        <translation>Mai multe coloane sunt „%1”. Păstrați rolul pentru una dintre ele.</translation>
    </message>
    <message>
        <source>No column holds scores. Choose the one with the answers.</source>
        <translation>Nicio coloană nu conține scoruri. Alegeți-o pe cea cu răspunsurile.</translation>
    </message>
    <message>
        <source>The scores need a column that names the touchpoint. Choose it, or make each score column the answer at one touchpoint.</source>
        <translation>Scorurile au nevoie de o coloană care numește punctul de contact. Alegeți-o sau faceți din fiecare coloană de scoruri răspunsul la un punct de contact.</translation>
    </message>
    <message>
        <source>With a column of questions there can be one column of scores only.</source>
        <translation>Cu o coloană de întrebări poate exista o singură coloană de scoruri.</translation>
    </message>
    <message>
        <source>The column “%1” is described twice.</source>
        <translation>Coloana „%1” este descrisă de două ori.</translation>
    </message>
    <message>
        <source>Say for each question which scale its scores are on.</source>
        <translation>Spuneți pentru fiecare întrebare pe ce scală sunt scorurile ei.</translation>
    </message>
    <message>
        <source>The description of the columns cannot be read. Choose the columns again.</source>
        <translation>Descrierea coloanelor nu poate fi citită. Alegeți din nou coloanele.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Try again when it has finished.</source>
        <translation>Alt program scrie în baza de date. Încercați din nou după ce termină.</translation>
    </message>
    <message>
        <source>The file is not a SQLite database. Choose another one, or import it as a table of text.</source>
        <translation>Fișierul nu este o bază de date SQLite. Alegeți altul sau importați-l ca tabel text.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore it from a copy first.</source>
        <translation>Baza de date este deteriorată. Restaurați-o întâi dintr-o copie.</translation>
    </message>
    <message>
        <source>The query would do more than read. Use a single SELECT; nothing was changed.</source>
        <translation>Interogarea ar face mai mult decât să citească. Folosiți un singur SELECT; nu s-a schimbat nimic.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that you may read it and its folder.</source>
        <translation>Baza de date nu poate fi deschisă. Verificați dacă aveți dreptul să o citiți, pe ea și dosarul ei.</translation>
    </message>
    <message>
        <source>The database does not understand the query. Check its spelling.</source>
        <translation>Baza de date nu înțelege interogarea. Verificați cum este scrisă.</translation>
    </message>
    <message>
        <source>The database is not there. Check its name, or point at where it is now.</source>
        <translation>Baza de date nu există. Verificați-i numele sau indicați unde se află acum.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>Acesta este un dosar. Alegeți un fișier din el.</translation>
    </message>
    <message>
        <source>The file is empty, it is not a database.</source>
        <translation>Fișierul este gol, nu este o bază de date.</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>Baza de date nu are tabele.</translation>
    </message>
    <message>
        <source>The database has several tables; choose one of: %1.</source>
        <translation>Baza de date are mai multe tabele; alegeți unul dintre: %1.</translation>
    </message>
    <message>
        <source>The database has no table or view “%1”. It has: %2.</source>
        <translation>Baza de date nu are tabelul sau vizualizarea „%1”. Are: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not valid in this encoding; choose another one.</source>
        <translation>
            <numerusform>%n literă nu este validă în această codificare; alegeți alta.</numerusform>
            <numerusform>%n litere nu sunt valide în această codificare; alegeți alta.</numerusform>
            <numerusform>%n de litere nu sunt valide în această codificare; alegeți alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Fișierul nu poate fi deschis. Verificați dacă aveți dreptul să îl citiți.</translation>
    </message>
    <message>
        <source>The file is not a table of text. Choose a CSV or TSV file, or attach a database.</source>
        <translation>Fișierul nu este un tabel text. Alegeți un fișier CSV sau TSV ori atașați o bază de date.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose another one, such as UTF-8.</source>
        <translation>Codificarea „%1” nu este cunoscută. Alegeți alta, de exemplu UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk and try again.</source>
        <translation>Fișierul nu a putut fi citit până la capăt. Verificați discul și încercați din nou.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name, or point at where it is now.</source>
        <translation>Fișierul nu există. Verificați-i numele sau indicați unde se află acum.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a word with a place on the scale.</source>
        <translation>„%1” nu este nici număr, nici un cuvânt cu un loc pe scală.</translation>
    </message>
    <message>
        <source>The file is an old workbook or one protected by a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>Fișierul este un registru de calcul vechi sau protejat cu parolă. Salvați-l ca XLSX fără parolă sau ca CSV.</translation>
    </message>
    <message>
        <source>The file is compressed by bzip2. Unpack it first.</source>
        <translation>Fișierul este comprimat cu bzip2. Dezarhivați-l mai întâi.</translation>
    </message>
    <message>
        <source>The file is compressed by xz. Unpack it first.</source>
        <translation>Fișierul este comprimat cu xz. Dezarhivați-l mai întâi.</translation>
    </message>
    <message>
        <source>The file is compressed by zstd. Unpack it first.</source>
        <translation>Fișierul este comprimat cu zstd. Dezarhivați-l mai întâi.</translation>
    </message>
    <message>
        <source>The file is a 7z archive. Unpack it first.</source>
        <translation>Fișierul este o arhivă 7z. Dezarhivați-o mai întâi.</translation>
    </message>
    <message>
        <source>The file is a RAR archive. Unpack it first.</source>
        <translation>Fișierul este o arhivă RAR. Dezarhivați-o mai întâi.</translation>
    </message>
    <message>
        <source>The file is a Parquet table. Ask for the data as CSV.</source>
        <translation>Fișierul este un tabel Parquet. Cereți datele în format CSV.</translation>
    </message>
    <message>
        <source>The file is a Stata table. Ask for the data as CSV or SPSS.</source>
        <translation>Fișierul este un tabel Stata. Cereți datele în format CSV sau SPSS.</translation>
    </message>
    <message>
        <source>The file is a text document, not a table. Save its table as CSV.</source>
        <translation>Fișierul este un document text, nu un tabel. Salvați tabelul din el ca CSV.</translation>
    </message>
    <message>
        <source>The file is a program, not a table of text.</source>
        <translation>Fișierul este un program, nu un tabel de text.</translation>
    </message>
    <message>
        <source>The file is a binary workbook. Save it as XLSX or CSV.</source>
        <translation>Fișierul este un registru de calcul binar. Salvați-l ca XLSX sau CSV.</translation>
    </message>
    <message>
        <source>The file is a text document or a presentation, not a table. Save its table as CSV.</source>
        <translation>Fișierul este un document text sau o prezentare, nu un tabel. Salvați tabelul din el ca CSV.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive that holds “%1”. Unpack it and choose the file in it.</source>
        <translation>Fișierul este o arhivă ZIP care conține „%1”. Dezarhivați-o și alegeți fișierul din ea.</translation>
    </message>
    <message>
        <source>The file is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Fișierul este o pagină web, orice ar spune numele lui. Deschideți-l într-un program de calcul tabelar și salvați-l ca XLSX sau CSV.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Neparcurse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Cu răspuns</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Închise</translation>
    </message>
    <message>
        <source>Overall score (0–10)</source>
        <translation>Scor general (0–10)</translation>
    </message>
    <message>
        <source>Has left (yes or no)</source>
        <translation>A plecat (da sau nu)</translation>
    </message>
    <message>
        <source>Days observed</source>
        <translation>Zile de observare</translation>
    </message>
    <message>
        <source>“%1” in “%2” stands for %3, which is not on the scale “%4”.</source>
        <translation>„%1” din „%2” înseamnă %3, valoare care nu este pe scala „%4”.</translation>
    </message>
    <message>
        <source>“%1”: %2 of 100 answers would count as bad on the scale “%3”. Check the scale.</source>
        <translation>„%1”: pe scala „%3”, %2 din 100 de răspunsuri ar fi socotite proaste. Verificați scala.</translation>
    </message>
    <message>
        <source>Words are read as numbers on a scale in: %1. Check what each of them stands for.</source>
        <translation>Cuvintele sunt citite ca numere pe o scală în: %1. Verificați ce înseamnă fiecare.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the workbook.</source>
        <translation>În registrul de calcul nu există foaia „%1”.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Oprit.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n adresă de e-mail</numerusform>
            <numerusform>%n adrese de e-mail</numerusform>
            <numerusform>%n de adrese de e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s)</source>
        <translation>
            <numerusform>%n număr de telefon</numerusform>
            <numerusform>%n numere de telefon</numerusform>
            <numerusform>%n de numere de telefon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card number(s)</source>
        <translation>
            <numerusform>%n număr de card</numerusform>
            <numerusform>%n numere de card</numerusform>
            <numerusform>%n de numere de card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity number(s)</source>
        <translation>
            <numerusform>%n cod numeric personal</numerusform>
            <numerusform>%n coduri numerice personale</numerusform>
            <numerusform>%n de coduri numerice personale</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the words: %1.</source>
        <translation>S-au scos din cuvinte: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>Nu este loc pentru fișiere temporare. Eliberați spațiu pe disc și încercați din nou.</translation>
    </message>
    <message>
        <source>The mapping needs a name. Type one to save it.</source>
        <translation>Descrierea coloanelor are nevoie de un nume. Scrieți unul pentru a o salva.</translation>
    </message>
    <message>
        <source>The mapping could not be saved; see whether “%1” can be written to.</source>
        <translation>Descrierea coloanelor nu a putut fi salvată; verificați dacă se poate scrie în „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The query took longer than %n second(s) and was stopped; nothing was changed. Narrow the query, or allow more time.</source>
        <translation>
            <numerusform>Interogarea a durat mai mult de %n secundă și a fost oprită; nimic nu s-a schimbat. Restrângeți interogarea sau acordați mai mult timp.</numerusform>
            <numerusform>Interogarea a durat mai mult de %n secunde și a fost oprită; nimic nu s-a schimbat. Restrângeți interogarea sau acordați mai mult timp.</numerusform>
            <numerusform>Interogarea a durat mai mult de %n de secunde și a fost oprită; nimic nu s-a schimbat. Restrângeți interogarea sau acordați mai mult timp.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters of the file are not in the encoding it names. Choose another encoding.</source>
        <translation>Literele din fișier nu sunt în codificarea pe care o anunță. Alegeți altă codificare.</translation>
    </message>
    <message>
        <source>The SPSS file is damaged or cut off: reading stopped after case %1.</source>
        <translation>Fișierul SPSS este deteriorat sau trunchiat: citirea s-a oprit după cazul %1.</translation>
    </message>
    <message>
        <source>The SPSS file is damaged or cut off: its variables cannot be read.</source>
        <translation>Fișierul SPSS este deteriorat sau trunchiat: variabilele lui nu pot fi citite.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of fewer than %1 answers left out</source>
        <translation>
            <numerusform>%n grup cu mai puțin de %1 răspunsuri a fost omis</numerusform>
            <numerusform>%n grupuri cu mai puțin de %1 răspunsuri au fost omise</numerusform>
            <numerusform>%n de grupuri cu mai puțin de %1 răspunsuri au fost omise</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Qualtrics export with one header row.</source>
        <translation>Pare un export din Qualtrics cu un singur rând de antet.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Qualtrics export: %n header row(s); the titles are its question texts.</source>
        <translation>
            <numerusform>Pare un export din Qualtrics: %n rând de antet; titlurile sunt textele întrebărilor.</numerusform>
            <numerusform>Pare un export din Qualtrics: %n rânduri de antet; titlurile sunt textele întrebărilor.</numerusform>
            <numerusform>Pare un export din Qualtrics: %n de rânduri de antet; titlurile sunt textele întrebărilor.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like an older Qualtrics export: two header rows; the titles are its question texts.</source>
        <translation>Pare un export mai vechi din Qualtrics: două rânduri de antet; titlurile sunt textele întrebărilor.</translation>
    </message>
    <message>
        <source>This looks like a SurveyMonkey export: two header rows, questions over the parts they belong to.</source>
        <translation>Pare un export din SurveyMonkey: două rânduri de antet, întrebările deasupra părților lor.</translation>
    </message>
    <message>
        <source>This looks like a SurveyMonkey export with one header row.</source>
        <translation>Pare un export din SurveyMonkey cu un singur rând de antet.</translation>
    </message>
    <message>
        <source>This looks like a Typeform export: one header row, a token for each response first.</source>
        <translation>Pare un export din Typeform: un rând de antet, la început identificatorul fiecărui răspuns.</translation>
    </message>
    <message>
        <source>This looks like answers to a Google form: one header row, the time of each response first.</source>
        <translation>Par răspunsurile la un formular Google: un rând de antet, la început momentul fiecărui răspuns.</translation>
    </message>
    <message>
        <source>This looks like a LimeSurvey export with question codes and texts as titles.</source>
        <translation>Pare un export din LimeSurvey cu codurile și textele întrebărilor ca titluri.</translation>
    </message>
    <message>
        <source>This looks like a LimeSurvey export with question codes as titles.</source>
        <translation>Pare un export din LimeSurvey cu codurile întrebărilor ca titluri.</translation>
    </message>
    <message>
        <source>This looks like a LimeSurvey export with full question texts as titles.</source>
        <translation>Pare un export din LimeSurvey cu textele complete ale întrebărilor ca titluri.</translation>
    </message>
    <message>
        <source>The titles stand in two rows: questions over the parts they belong to.</source>
        <translation>Titlurile sunt pe două rânduri: întrebările deasupra părților lor.</translation>
    </message>
    <message>
        <source>semicolons between the cells</source>
        <translation>punct și virgulă între celule</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>virgule zecimale</translation>
    </message>
    <message>
        <source>dates as day, month, year</source>
        <translation>date scrise zi, lună, an</translation>
    </message>
    <message>
        <source>This looks like a table saved by a spreadsheet: %1.</source>
        <translation>Pare un tabel salvat dintr-un program de calcul tabelar: %1.</translation>
    </message>
    <message>
        <source>The workbook has several sheets (%1); “%2” is read.</source>
        <translation>Registrul de calcul are mai multe foi (%1); este citită „%2”.</translation>
    </message>
    <message>
        <source>This is an SPSS file: the labels of its variables are the titles, the labels of their values the answers; its missing values are left out.</source>
        <translation>Acesta este un fișier SPSS: titlurile sunt etichetele variabilelor, răspunsurile sunt etichetele valorilor lor; valorile lipsă sunt lăsate deoparte.</translation>
    </message>
    <message>
        <source>The file grew while it was read. Wait until it is written, then read it again.</source>
        <translation>Fișierul a crescut în timpul citirii. Așteptați să fie scris până la capăt, apoi citiți-l din nou.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read. Check it, then read it again.</source>
        <translation>Fișierul s-a scurtat în timpul citirii. Verificați-l, apoi citiți-l din nou.</translation>
    </message>
    <message>
        <source>The file is not a workbook.</source>
        <translation>Fișierul nu este un registru de calcul.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Registrul de calcul nu are nicio foaie cu celule.</translation>
    </message>
    <message>
        <source>The sheet is damaged: reading stopped after row %1. Save the workbook again in the program it was made with.</source>
        <translation>Foaia este deteriorată: citirea s-a oprit după rândul %1. Salvați din nou registrul de calcul în programul în care a fost creat.</translation>
    </message>
    <message>
        <source>The workbook is damaged or protected by a password. Save it again in the program it was made with, or as CSV.</source>
        <translation>Registrul de calcul este deteriorat sau protejat cu parolă. Salvați-l din nou în programul în care a fost creat sau ca CSV.</translation>
    </message>
    <message>
        <source>The workbook holds more than 512 MB of texts. Save the sheet as CSV.</source>
        <translation>Registrul de calcul conține peste 512 MB de texte. Salvați foaia ca CSV.</translation>
    </message>
    <message numerus="yes">
        <source>(%n answer(s))</source>
        <translation>
            <numerusform>(%n răspuns)</numerusform>
            <numerusform>(%n răspunsuri)</numerusform>
            <numerusform>(%n de răspunsuri)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serverul spune: %1</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Serverul cere o parolă.</translation>
    </message>
    <message>
        <source>The server does not let this user in with this password.</source>
        <translation>Serverul nu primește acest utilizator cu această parolă.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and the network.</source>
        <translation>Serverul nu poate fi contactat. Verificați adresa și rețeaua.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Driverul PostgreSQL pentru Qt nu este instalat. În Debian și Ubuntu este pachetul libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>This user may not read that.</source>
        <translation>Acest utilizator nu are voie să citească asta.</translation>
    </message>
    <message>
        <source>The connection to the database was lost; nothing was changed. Try again when the server can be reached.</source>
        <translation>Conexiunea cu baza de date s-a întrerupt; nimic nu s-a schimbat. Încercați din nou când serverul este disponibil.</translation>
    </message>
    <message>
        <source>The database could not answer the query.</source>
        <translation>Baza de date nu a putut răspunde la interogare.</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s address needs a number.</source>
        <translation>„%1” din adresa serverului are nevoie de un număr.</translation>
    </message>
    <message>
        <source>“sslmode” in the server&apos;s address can be: %1.</source>
        <translation>„sslmode” din adresa serverului poate fi: %1.</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s address must not hold a semicolon.</source>
        <translation>„%1” din adresa serverului nu poate conține punct și virgulă.</translation>
    </message>
    <message>
        <source>“%1” is no setting of a server&apos;s address. Leave it out.</source>
        <translation>„%1” nu este o setare a adresei unui server. Renunțați la ea.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not understood. Write it as postgresql://user@host:5432/database.</source>
        <translation>Adresa serverului nu a fost înțeleasă. Scrieți-o ca postgresql://utilizator@gazdă:5432/bază.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a server</comment>
        <translation>%1 pe %2</translation>
    </message>
    <message>
        <source>The database got the new label “%1” while it was read; read it again.</source>
        <translation>În timpul citirii, baza de date a primit eticheta nouă „%1”; citiți-o din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nou</numerusform>
            <numerusform>%n noi</numerusform>
            <numerusform>%n noi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n dispărut</numerusform>
            <numerusform>%n dispărute</numerusform>
            <numerusform>%n dispărute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n schimbat</numerusform>
            <numerusform>%n schimbate</numerusform>
            <numerusform>%n schimbate</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was read last.</source>
        <translation>Nimic nu s-a schimbat de la ultima citire.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more touchpoint(s)</source>
        <translation>
            <numerusform>… și încă %n punct de contact</numerusform>
            <numerusform>… și încă %n puncte de contact</numerusform>
            <numerusform>… și încă %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>New labels: %1.</source>
        <translation>Etichete noi: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are titles; the others are read as blank.</source>
        <translation>
            <numerusform>%n rând are mai puține celule decât titluri; celelalte se citesc ca goale.</numerusform>
            <numerusform>%n rânduri au mai puține celule decât titluri; celelalte se citesc ca goale.</numerusform>
            <numerusform>%n de rânduri au mai puține celule decât titluri; celelalte se citesc ca goale.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is an Arrow table. Ask for the data as CSV.</source>
        <translation>Fișierul este un tabel Arrow. Cereți datele în format CSV.</translation>
    </message>
    <message>
        <source>The file is a portable SPSS file. Save it as SAV in SPSS or PSPP, or as CSV.</source>
        <translation>Fișierul este un fișier SPSS portabil. Salvați-l ca SAV în SPSS sau PSPP ori ca CSV.</translation>
    </message>
    <message>
        <source>The file is a flat OpenDocument file. Save it as ODS or CSV.</source>
        <translation>Fișierul este un fișier OpenDocument simplu (flat). Salvați-l ca ODS sau CSV.</translation>
    </message>
    <message>
        <source>The file is XML, not a table of text. Ask for the data as CSV.</source>
        <translation>Fișierul este XML, nu un tabel text. Cereți datele ca CSV.</translation>
    </message>
    <message>
        <source>The file is JSON, not a table of text. Ask for the data as CSV.</source>
        <translation>Fișierul este JSON, nu un tabel text. Cereți datele ca CSV.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is imported.</source>
        <translation>
            <numerusform>%n rând nu poate fi citit, deci nu se importă nimic.</numerusform>
            <numerusform>%n rânduri nu pot fi citite, deci nu se importă nimic.</numerusform>
            <numerusform>%n de rânduri nu pot fi citite, deci nu se importă nimic.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” has the role “%2”, which does not exist. There are: %3.</source>
        <translation>Coloana „%1” are rolul „%2”, care nu există. Există: %3.</translation>
    </message>
    <message>
        <source>“%1”: by its words the lowest number is the best answer; it is read that way.</source>
        <translation>„%1”: după cuvinte, cel mai mic număr este cel mai bun răspuns; se citește așa.</translation>
    </message>
    <message>
        <source>The dates in “%1” could be day/month or month/day; they are read as month/day.</source>
        <translation>Datele din „%1” ar putea fi zi/lună sau lună/zi; se citesc ca lună/zi.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is read as day/month, but %n date(s) in it can only be month/day. Two orders seem to be mixed.</source>
        <translation>
            <numerusform>„%1” se citește ca zi/lună, dar %n dată din ea nu poate fi decât lună/zi. Par amestecate două ordini.</numerusform>
            <numerusform>„%1” se citește ca zi/lună, dar %n date din ea nu pot fi decât lună/zi. Par amestecate două ordini.</numerusform>
            <numerusform>„%1” se citește ca zi/lună, dar %n de date din ea nu pot fi decât lună/zi. Par amestecate două ordini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is read as month/day, but %n date(s) in it can only be day/month. Two orders seem to be mixed.</source>
        <translation>
            <numerusform>„%1” se citește ca lună/zi, dar %n dată din ea nu poate fi decât zi/lună. Par amestecate două ordini.</numerusform>
            <numerusform>„%1” se citește ca lună/zi, dar %n date din ea nu pot fi decât zi/lună. Par amestecate două ordini.</numerusform>
            <numerusform>„%1” se citește ca lună/zi, dar %n de date din ea nu pot fi decât zi/lună. Par amestecate două ordini.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column clearly holds scores; numbers and answer codes were taken for them. Check every column.</source>
        <translation>Nicio coloană nu conține clar scoruri; au fost luate drept scoruri numere și coduri de răspuns. Verificați fiecare coloană.</translation>
    </message>
    <message>
        <source>Codes are taken as “no answer”, not as scores, in: %1.</source>
        <translation>Codurile sunt luate ca „fără răspuns”, nu ca scoruri, în: %1.</translation>
    </message>
    <message>
        <source>The table has no rows below its titles. Choose a file with answers.</source>
        <translation>Tabelul nu are rânduri sub titluri. Alegeți un fișier cu răspunsuri.</translation>
    </message>
    <message>
        <source>The server counts: repeated answers of one customer are not set aside, and an export holds counts in place of single answers. Fetch every answer where that matters.</source>
        <translation>Numără serverul: răspunsurile repetate ale unui client nu sunt lăsate deoparte, iar un export conține numere în locul răspunsurilor individuale. Aduceți fiecare răspuns dacă acest lucru contează.</translation>
    </message>
    <message>
        <source>Channels are known only of answers whose words are fetched.</source>
        <translation>Canalele se cunosc doar la răspunsurile ale căror cuvinte sunt aduse.</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n second(s)</source>
        <translation>
            <numerusform>fără răspuns timp de %n secundă</numerusform>
            <numerusform>fără răspuns timp de %n secunde</numerusform>
            <numerusform>fără răspuns timp de %n de secunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The server offers no connection that only reads, so nothing is read from it.</source>
        <translation>Serverul nu oferă o conexiune care doar citește, deci nu se citește nimic de pe el.</translation>
    </message>
    <message numerus="yes">
        <source>The compressed file holds more than %n times its size, which no table of answers does. Unpack it and look what is in it.</source>
        <translation>
            <numerusform>Fișierul comprimat conține mai mult decât de %n dată mărimea sa, ceea ce nu se întâmplă la niciun tabel de răspunsuri. Despachetați-l și vedeți ce conține.</numerusform>
            <numerusform>Fișierul comprimat conține mai mult decât de %n ori mărimea sa, ceea ce nu se întâmplă la niciun tabel de răspunsuri. Despachetați-l și vedeți ce conține.</numerusform>
            <numerusform>Fișierul comprimat conține mai mult decât de %n de ori mărimea sa, ceea ce nu se întâmplă la niciun tabel de răspunsuri. Despachetați-l și vedeți ce conține.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compressed file is damaged; unpack it another way or ask for it again.</source>
        <translation>Fișierul comprimat este deteriorat; dezarhivați-l altfel sau cereți-l din nou.</translation>
    </message>
    <message>
        <source>The compressed file ends in the middle; copy or download it again.</source>
        <translation>Fișierul comprimat se întrerupe la mijloc; copiați-l sau descărcați-l din nou.</translation>
    </message>
    <message>
        <source>This is no file but a pipe or a device, which can be read only once; answers are looked at before they are read. Save what comes out of it as a file.</source>
        <translation>Acesta nu este un fișier, ci o conductă sau un dispozitiv care se poate citi o singură dată, iar răspunsurile sunt privite înainte de a fi citite. Salvați ca fișier ceea ce iese din el.</translation>
    </message>
    <message>
        <source>The file is compressed by gzip, and what is in it is not text. Unpack it and choose the file in it.</source>
        <translation>Fișierul este comprimat cu gzip, iar ce conține nu este text. Despachetați-l și alegeți fișierul din el.</translation>
    </message>
    <message>
        <source>The workbook is cut off: the list of its sheets and the texts of its cells stand at its end, so no row of it can be read. Copy or download it again; else let a spreadsheet repair it and save it anew.</source>
        <translation>Registrul de calcul este trunchiat: lista foilor și textele celulelor stau la sfârșitul lui, așa că nu se poate citi niciun rând. Copiați-l sau descărcați-l din nou; altfel reparați-l într-un program de calcul tabelar și salvați-l din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many different values for a segment: %1.</source>
        <translation>Prea multe valori diferite pentru un segment: %1.</translation>
    </message>
    <message>
        <source>This looks like a Typeform export with one header row.</source>
        <translation>Acesta arată ca un export Typeform cu un singur rând de antet.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it is read as %1. Check that accented letters are right.</source>
        <translation>Fișierul nu spune cum îi sunt scrise literele; este citit ca %1. Verificați dacă literele cu diacritice sunt corecte.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>T%1 %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Fără filtru</translation>
    </message>
    <message>
        <source>The source holds no answer that can be read now, so those it had stay. Where that is right, remove its import.</source>
        <translation>Sursa nu mai are acum niciun răspuns care poate fi citit, așa că cele de până acum rămân. Dacă așa trebuie să fie, ștergeți importul ei.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>“%1”: %2 answers lie on 1–5 and %3 above it. Two scales seem to be mixed; it is read as 1–5, and the %3 are listed as unreadable. If all are of one scale, choose a longer one for it.</source>
        <translation>„%1”: %2 răspunsuri sunt pe 1–5, iar %3 deasupra. Par amestecate două scale; coloana se citește ca 1–5, iar cele %3 apar ca ilizibile. Dacă toate sunt pe o singură scală, alegeți una mai lungă pentru ea.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Coloana „%1”: %2</translation>
    </message>
    <message>
        <source>The packed file holds a line of more than 64 MB, so it is no table. Unpack it and look at what is in it.</source>
        <translation>Fișierul arhivat are un rând de peste 64 MB, deci nu este un tabel. Dezarhivați-l și vedeți ce conține.</translation>
    </message>
    <message>
        <source>There is no row to read, so nothing is imported.</source>
        <translation>Nu există niciun rând de citit, așa că nu s-a importat nimic.</translation>
    </message>
    <message>
        <source>“%1” is a file; a query is for databases.</source>
        <translation>„%1” este un fișier; interogările sunt doar pentru baze de date.</translation>
    </message>
    <message>
        <source>Dates cannot be in the order “%1” (date_order). There are: %2.</source>
        <translation>Datele nu pot fi în ordinea „%1” (date_order). Există: %2.</translation>
    </message>
    <message>
        <source>All answers go to one touchpoint, “%1”. If a column names the touchpoint of each row, give it that role: %2.</source>
        <translation>Toate răspunsurile merg la un singur punct de contact: „%1”. Dacă o coloană numește punctul de contact al fiecărui rând, dați-i acest rol: %2.</translation>
    </message>
    <message>
        <source>“%1” is another one in every row. If it numbers the answers, choose the column that names the customer instead.</source>
        <translation>„%1” este alta pe fiecare rând. Dacă numerotează răspunsurile, alegeți în locul ei coloana care numește clientul.</translation>
    </message>
    <message>
        <source>Left out because it says how satisfied somebody is, not who that is: %1. As a segment it would only repeat the answers.</source>
        <translation>S-a lăsat deoparte, fiindcă spune cât de mulțumit este cineva, nu cine este: %1. Ca segment ar repeta doar răspunsurile.</translation>
    </message>
    <message>
        <source>Waiting until another program has written</source>
        <translation>Se așteaptă ca alt program să termine de scris</translation>
    </message>
    <message>
        <source>What has changed since cannot be told: %1</source>
        <translation>Nu se poate spune ce s-a schimbat de atunci: %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplicație</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Magazin</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Scrisoare</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persoană</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispozitiv</translation>
    </message>
    <message>
        <source>Plain dot</source>
        <translation>Punct simplu</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Ca pe ecran</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>What happens here, in the customer&apos;s words</source>
        <translation>Ce se întâmplă aici, în cuvintele clientului</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>What happens, who does what</source>
        <translation>Ce se întâmplă, cine ce face</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>What you promise customers here</source>
        <translation>Ce le promiteți clienților aici</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Column within the stage, from 1</source>
        <translation>Coloana din cadrul etapei, de la 1</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation>Zona de experiență</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Vizibilitate</translation>
    </message>
    <message>
        <source>Backstage: customers do not see it</source>
        <translation>Culise: clienții nu văd asta</translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation>Scor presupus</translation>
    </message>
    <message>
        <source>0 to 10, as guessed before anybody was asked</source>
        <translation>De la 0 la 10, ghicit înainte de a fi întrebat cineva</translation>
    </message>
    <message>
        <source>Customer&apos;s effort, minutes</source>
        <translation>Efortul clientului, minute</translation>
    </message>
    <message>
        <source>Time the customer spends here</source>
        <translation>Timpul petrecut aici de client</translation>
    </message>
    <message>
        <source>Cost of one contact</source>
        <translation>Costul unui contact</translation>
    </message>
    <message>
        <source>In the currency of the project</source>
        <translation>În moneda proiectului</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment al adevărului</translation>
    </message>
    <message>
        <source>A person&apos;s word counts more than the figures and is shown as such</source>
        <translation>Cuvântul unei persoane contează mai mult decât cifrele și este arătat ca atare</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Why it is one, or is none</source>
        <translation>De ce este sau nu este unul</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>When customers go this way</source>
        <translation>Când merg clienții pe acest drum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>Nothing chosen: the start of the journey</source>
        <translation>Nimic ales: începutul parcursului</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>Nothing chosen: the end of the journey</source>
        <translation>Nimic ales: sfârșitul parcursului</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>La sfârșit</translation>
    </message>
    <message>
        <source>Counts only where the arrow leads to the end</source>
        <translation>Contează doar unde săgeata duce la sfârșit</translation>
    </message>
    <message>
        <source>Customers or a share, compared with the other arrows that leave there</source>
        <translation>Clienți sau o pondere, față de celelalte săgeți care pleacă de acolo</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Scop</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>Ce vrea clientul aici</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fază</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabil</translation>
    </message>
    <message>
        <source>Who answers for what happens here</source>
        <translation>Cine răspunde de ce se întâmplă aici</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Culoare</translation>
    </message>
    <message>
        <source>Empty: chosen by the order of departments</source>
        <translation>Gol: aleasă după ordinea departamentelor</translation>
    </message>
    <message>
        <source>Empty: the name of its kind</source>
        <translation>Gol: numele tipului său</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravitate</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Voturi</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Cine se ocupă de asta</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Whose journey this is</source>
        <translation>Al cui este acest parcurs</translation>
    </message>
    <message>
        <source>Where it begins, where it ends, what it leaves out</source>
        <translation>Unde începe, unde se termină, ce lasă deoparte</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Scopuri</translation>
    </message>
    <message>
        <source>What this customer wants to get done</source>
        <translation>Ce vrea să reușească acest client</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Pictogramă</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>What customers were asked</source>
        <translation>Ce au fost întrebați clienții</translation>
    </message>
    <message>
        <source>Bad up to</source>
        <translation>Prost până la</translation>
    </message>
    <message>
        <source>Answers up to here count as a bad experience</source>
        <translation>Răspunsurile până aici contează ca experiență proastă</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Bun de la</translation>
    </message>
    <message>
        <source>Answers from here count as good</source>
        <translation>Răspunsurile de aici în sus contează ca bune</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Mai mare este mai bine</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titlu</translation>
    </message>
    <message>
        <source>On the cover of the report</source>
        <translation>Pe coperta raportului</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Whom the report is made for</source>
        <translation>Pentru cine este făcut raportul</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Culoarea raportului</translation>
    </message>
    <message>
        <source>Empty: Chwila&apos;s own</source>
        <translation>Gol: culoarea proprie Chwila</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Limba raportului</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Leave at the 1st bad experience</source>
        <translation>Pleacă la prima experiență proastă</translation>
    </message>
    <message>
        <source>… at the 2nd, of those still there</source>
        <translation>… la a doua, dintre cei rămași</translation>
    </message>
    <message>
        <source>… at each later one</source>
        <translation>… la fiecare dintre următoarele</translation>
    </message>
    <message>
        <source>Customers lost, as you know it</source>
        <translation>Clienți pierduți, după cum știți</translation>
    </message>
    <message>
        <source>Share of those who start; makes counts of lost customers real</source>
        <translation>Ponderea din cei care pornesc; face reale numerele clienților pierduți</translation>
    </message>
    <message>
        <source>One answer in so many days</source>
        <translation>Un răspuns la atâtea zile</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punct de contact</numerusform>
            <numerusform>%n puncte de contact</numerusform>
            <numerusform>%n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Săgeată</translation>
    </message>
    <message numerus="yes">
        <source>%n arrows</source>
        <translation>
            <numerusform>%n săgeată</numerusform>
            <numerusform>%n săgeți</numerusform>
            <numerusform>%n de săgeți</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etapă</numerusform>
            <numerusform>%n etape</numerusform>
            <numerusform>%n de etape</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n departament</numerusform>
            <numerusform>%n departamente</numerusform>
            <numerusform>%n de departamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Rând</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n rând</numerusform>
            <numerusform>%n rânduri</numerusform>
            <numerusform>%n de rânduri</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notă</numerusform>
            <numerusform>%n note</numerusform>
            <numerusform>%n de note</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n parcurs</numerusform>
            <numerusform>%n parcursuri</numerusform>
            <numerusform>%n de parcursuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
            <numerusform>%n de persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n canal</numerusform>
            <numerusform>%n canale</numerusform>
            <numerusform>%n de canale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n întrebare</numerusform>
            <numerusform>%n întrebări</numerusform>
            <numerusform>%n de întrebări</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proiect</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n proiect</numerusform>
            <numerusform>%n proiecte</numerusform>
            <numerusform>%n de proiecte</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>necunoscut</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Which answers are this persona&apos;s: Product=Comfort|Basic; Region=North</source>
        <translation>Care răspunsuri sunt ale acestei persone: Produs=Comfort|Basic; Regiune=Nord</translation>
    </message>
    <message>
        <source>Compare within segments</source>
        <translation>Compară în cadrul segmentelor</translation>
    </message>
    <message>
        <source>What is usual is told for each question and segment, so that who comes to a touchpoint does not decide</source>
        <translation>Ce este obișnuit se socotește pentru fiecare întrebare și segment, ca să nu decidă cine ajunge la un punct de contact</translation>
    </message>
    <message>
        <source>Weeks that say what is usual</source>
        <translation>Săptămâni care arată ce este obișnuit</translation>
    </message>
    <message>
        <source>Budget for initiatives</source>
        <translation>Buget pentru inițiative</translation>
    </message>
    <message>
        <source>In the currency of the project; the best set within it is found</source>
        <translation>În moneda proiectului; se găsește cea mai bună combinație care încape</translation>
    </message>
    <message>
        <source>Remove private details from words</source>
        <translation>Scoate datele personale din cuvinte</translation>
    </message>
    <message>
        <source>E-mail addresses, telephone, card and identity numbers: when answers are imported, and in all that is exported</source>
        <translation>Adrese de e-mail, numere de telefon, de card și CNP: la importul răspunsurilor și în tot ce se exportă</translation>
    </message>
    <message>
        <source>Smallest group that is exported</source>
        <translation>Cel mai mic grup exportat</translation>
    </message>
    <message>
        <source>Figures and words of fewer answers are left out of reports and exports; 0: everything goes out</source>
        <translation>Cifrele și cuvintele din mai puține răspunsuri nu intră în rapoarte și exporturi; 0: iese tot</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Efort, zile</translation>
    </message>
    <message>
        <source>Days of work, all people together</source>
        <translation>Zile de lucru, toți oamenii împreună</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Cine răspunde de ea</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>When it is to be in place</source>
        <translation>Când trebuie să fie gata</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Făcut la</translation>
    </message>
    <message>
        <source>First day with the change in place; answers since are compared with those before</source>
        <translation>Prima zi cu schimbarea în vigoare; răspunsurile de atunci se compară cu cele de dinainte</translation>
    </message>
    <message>
        <source>Promised: customers kept per 1,000</source>
        <translation>Promis: clienți păstrați la 1.000</translation>
    </message>
    <message>
        <source>As promised when it was decided; empty: computed from the answers before</source>
        <translation>Așa cum s-a promis la decizie; gol: calculat din răspunsurile de dinainte</translation>
    </message>
    <message>
        <source>What changes for the customer, who does what</source>
        <translation>Ce se schimbă pentru client, cine ce face</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inițiativă</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n inițiativă</numerusform>
            <numerusform>%n inițiative</numerusform>
            <numerusform>%n de inițiative</numerusform>
        </translation>
    </message>
    <message>
        <source>Trends are judged against the first so many weeks with answers; once they are there, neither later answers nor a filter move them</source>
        <translation>Tendințele se judecă față de primele atâtea săptămâni cu răspunsuri; odată adunate, nici răspunsurile de mai târziu, nici un filtru nu le mută</translation>
    </message>
    <message>
        <source>Per customer, touchpoint and question the latest counts; 0: all count</source>
        <translation>Pe client, punct de contact și întrebare contează ultimul; 0: contează toate</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>Must-have: customers miss it; star: it delights them; strategic: both. Not set: proposed from what goes together with the overall score</source>
        <translation>Obligatoriu: clienților le lipsește; stea: îi încântă; strategic: ambele. Nestabilit: propus după ce se leagă de scorul general</translation>
    </message>
    <message>
        <source>Customers on it</source>
        <translation>Clienți pe ea</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce s-a întâmplat</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ziua</translation>
    </message>
    <message>
        <source>Another level from then on</source>
        <translation>De atunci alt nivel</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Eveniment</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n eveniment</numerusform>
            <numerusform>%n evenimente</numerusform>
            <numerusform>%n de evenimente</numerusform>
        </translation>
    </message>
    <message>
        <source>Label of answers</source>
        <translation>Etichetă de răspunsuri</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of answers</source>
        <translation>
            <numerusform>%n etichetă de răspunsuri</numerusform>
            <numerusform>%n etichete de răspunsuri</numerusform>
            <numerusform>%n de etichete de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of customers; 44% said so in Poland (PwC 2020)</source>
        <translation>Ponderea clienților; 44 % au spus asta în Polonia (PwC 2020)</translation>
    </message>
    <message>
        <source>Five good for one bad: 16.7%</source>
        <translation>Cinci bune pentru una proastă: 16,7 %</translation>
    </message>
    <message>
        <source>Of those at its touchpoints; 50% halves them</source>
        <translation>Din cele de la punctele ei de contact; 50 % le înjumătățește</translation>
    </message>
    <message>
        <source>Bad experiences that good ones outweigh</source>
        <translation>Experiențe proaste pe care cele bune le compensează</translation>
    </message>
    <message>
        <source>Bad experiences it takes away</source>
        <translation>Experiențe proaste pe care le înlătură</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n sursă</numerusform>
            <numerusform>%n surse</numerusform>
            <numerusform>%n de surse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>All time</source>
        <translation>Toată perioada</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ultimele 3 luni</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Ultimele 6 luni</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ultimele 12 luni</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De la … până la …</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>As is</source>
        <translation>Situația actuală</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Situația dorită</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Concurent</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspirație</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>During</source>
        <translation>În timpul</translation>
    </message>
    <message>
        <source>After</source>
        <translation>După</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vânzări</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produs sau serviciu</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marcă</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Relații cu clienții</translation>
    </message>
    <message>
        <source>Frontstage</source>
        <translation>Vizibil pentru client</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Culise</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>După calcul</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmat de o persoană</translation>
    </message>
    <message>
        <source>Rejected by a person</source>
        <translation>Respins de o persoană</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translation>Adăugat de o persoană</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminat</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Curba emoțiilor</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pains and gains</source>
        <translation>Probleme și beneficii</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citate</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idei</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Sisteme</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Problemă</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Beneficiu</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citat</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Observație</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Neevaluat</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Scăzut</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mediu</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Ridicat</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nestabilit</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stea</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Obligatoriu</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategic</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propusă</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planificată</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>În curs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Încheiată</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonată</translation>
    </message>
    <message>
        <source>NPS 0–10</source>
        <translation>NPS 0–10</translation>
    </message>
    <message>
        <source>Satisfaction 1–5</source>
        <translation>Satisfacție 1–5</translation>
    </message>
    <message>
        <source>Effort 1–7</source>
        <translation>Efort 1–7</translation>
    </message>
    <message>
        <source>Own scale</source>
        <translation>Scală proprie</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Fișier text</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Bază de date SQLite</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>Server PostgreSQL</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Fiecare răspuns</translation>
    </message>
    <message>
        <source>Counts, and answers with words</source>
        <translation>Numere și răspunsuri cu cuvinte</translation>
    </message>
    <message>
        <source>Counts of weeks, for trends only</source>
        <translation>Numere pe săptămâni, doar pentru tendințe</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>New</source>
        <translation>Nou</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Kinds of customers whose journeys you draw.</source>
        <translation>Tipurile de clienți ale căror parcursuri le desenați.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Persona nouă</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Ways in which customers meet you.</source>
        <translation>Moduri în care clienții vă întâlnesc.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Canal nou</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Departamente</translation>
    </message>
    <message>
        <source>Each has a lane on every map of the project.</source>
        <translation>Fiecare are un rând pe toate hărțile proiectului.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Departament nou</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Întrebări</translation>
    </message>
    <message>
        <source>They come with the answers you import.</source>
        <translation>Vin odată cu răspunsurile pe care le importați.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etape</translation>
    </message>
    <message>
        <source>What the customer goes through, in order.</source>
        <translation>Prin ce trece clientul, în ordine.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Etapă nouă</translation>
    </message>
    <message>
        <source>Lanes below the map</source>
        <translation>Rânduri sub hartă</translation>
    </message>
    <message>
        <source>Rows for feelings, words, pains and ideas.</source>
        <translation>Rânduri pentru sentimente, cuvinte, probleme și idei.</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Rând nou</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Drawn, and customers go there</source>
        <translation>Desenat, iar clienții trec pe acolo</translation>
    </message>
    <message>
        <source>Drawn, and nobody goes there</source>
        <translation>Desenat, dar nimeni nu trece pe acolo</translation>
    </message>
    <message>
        <source>Not drawn: skips touchpoints</source>
        <translation>Nedesenat: sare peste puncte de contact</translation>
    </message>
    <message>
        <source>Not drawn: goes back</source>
        <translation>Nedesenat: se întoarce</translation>
    </message>
    <message>
        <source>Not drawn: goes elsewhere</source>
        <translation>Nedesenat: merge altundeva</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>Nu apare în jurnal</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer move(s) are not shown</source>
        <translation>
            <numerusform>%n trecere mai rară nu este arătată</numerusform>
            <numerusform>%n treceri mai rare nu sunt arătate</numerusform>
            <numerusform>%n de treceri mai rare nu sunt arătate</numerusform>
        </translation>
    </message>
    <message>
        <source>here and around it far fewer bad experiences than usual</source>
        <translation>aici și în jur mult mai puține experiențe proaste decât de obicei</translation>
    </message>
    <message>
        <source>here and around it clearly fewer bad experiences than usual</source>
        <translation>aici și în jur clar mai puține experiențe proaste decât de obicei</translation>
    </message>
    <message>
        <source>here and around it somewhat fewer bad experiences than usual</source>
        <translation>aici și în jur ceva mai puține experiențe proaste decât de obicei</translation>
    </message>
    <message>
        <source>here and around it as many bad experiences as usual</source>
        <translation>aici și în jur tot atâtea experiențe proaste ca de obicei</translation>
    </message>
    <message>
        <source>here and around it somewhat more bad experiences than usual</source>
        <translation>aici și în jur ceva mai multe experiențe proaste decât de obicei</translation>
    </message>
    <message>
        <source>here and around it clearly more bad experiences than usual</source>
        <translation>aici și în jur clar mai multe experiențe proaste decât de obicei</translation>
    </message>
    <message>
        <source>here and around it far more bad experiences than usual</source>
        <translation>aici și în jur mult mai multe experiențe proaste decât de obicei</translation>
    </message>
    <message>
        <source>Where bad experiences gather</source>
        <translation>Unde se adună experiențele proaste</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>mai multe decât de obicei</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>mai puține</translation>
    </message>
    <message>
        <source>Each touchpoint with those before and after it. To look around only: what stands out beyond chance carries a diamond.</source>
        <translation>Fiecare punct de contact împreună cu cele dinainte și de după el. Doar pentru orientare: ce depășește întâmplarea poartă un romb.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n customer(s) follow the drawn order</source>
        <translation>
            <numerusform>%1: %2 din %n client urmează ordinea desenată</numerusform>
            <numerusform>%1: %2 din %n clienți urmează ordinea desenată</numerusform>
            <numerusform>%1: %2 din %n de clienți urmează ordinea desenată</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mining</name>
    <message>
        <source>The case is no JSON.</source>
        <translation>Cazul nu este JSON.</translation>
    </message>
    <message>
        <source>The event does not say what happened.</source>
        <translation>Evenimentul nu spune ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>The row of titles cannot be read: %1</source>
        <translation>Rândul de titluri nu poate fi citit: %1</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Tabelul nu are coloana „%1”. Are: %2.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of titles and events.</source>
        <translation>Fișierul este gol. Alegeți unul cu un rând de titluri și evenimente.</translation>
    </message>
    <message>
        <source>Say which column tells the customer and which one what happened.</source>
        <translation>Spuneți care coloană indică clientul și care ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2.</source>
        <translation>Rândul are %1 celule, iar titlurile %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; the event stays at its place in the file.</source>
        <translation>„%1” nu este un moment de timp; evenimentul rămâne la locul lui din fișier.</translation>
    </message>
    <message>
        <source>The row does not say which customer it is about.</source>
        <translation>Rândul nu spune despre ce client este vorba.</translation>
    </message>
    <message>
        <source>The row does not say what happened.</source>
        <translation>Rândul nu spune ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>The column “%1” holds more than 5,000 different activities; choose another one for what happened.</source>
        <translation>Coloana „%1” conține peste 5.000 de activități diferite; alegeți alta pentru ce s-a întâmplat.</translation>
    </message>
    <message>
        <source>Most cells of the column “%1” are no times of the order that was chosen; choose another column or another order.</source>
        <translation>Majoritatea celulelor din coloana „%1” nu sunt date în ordinea aleasă; alegeți altă coloană sau altă ordine.</translation>
    </message>
    <message>
        <source>The sign between the columns must be a comma, a semicolon, a tab or a bar.</source>
        <translation>Semnul dintre coloane trebuie să fie virgulă, punct și virgulă, tabulator sau bară verticală.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulat.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Se citește jurnalul</translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>Rândul conține un caracter NUL.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB.</source>
        <translation>Rândul este mai lung de 16 MB.</translation>
    </message>
    <message>
        <source>The quote is not closed within 16 MB.</source>
        <translation>Ghilimelele nu se închid în decurs de 16 MB.</translation>
    </message>
    <message>
        <source>The quote is never closed.</source>
        <translation>Ghilimelele nu se închid niciodată.</translation>
    </message>
    <message>
        <source>The quote is closed in the middle of the cell.</source>
        <translation>Ghilimelele se închid la mijlocul celulei.</translation>
    </message>
    <message>
        <source>Following the customers</source>
        <translation>Se urmăresc clienții</translation>
    </message>
    <message>
        <source>The log holds no event that can be read.</source>
        <translation>Jurnalul nu conține niciun eveniment care să poată fi citit.</translation>
    </message>
    <message>
        <source>What the log showed cannot be read any more; mine the log again.</source>
        <translation>Ceea ce a arătat jurnalul nu mai poate fi citit; analizează jurnalul din nou.</translation>
    </message>
    <message>
        <source>This journey is no longer there.</source>
        <translation>Acest parcurs nu mai există.</translation>
    </message>
    <message>
        <source>No activity of the log has the name of a touchpoint of this journey. Assign them by hand, or make a new journey of the log.</source>
        <translation>Nicio activitate din jurnal nu poartă numele unui punct de contact al acestui parcurs. Atribuiți-le manual sau creați din jurnal un parcurs nou.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> și încă %n</numerusform>
            <numerusform> și încă %n</numerusform>
            <numerusform> și încă %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 zile</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s),</source>
        <translation>
            <numerusform>%n client,</numerusform>
            <numerusform>%n clienți,</numerusform>
            <numerusform>%n de clienți,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s),</source>
        <translation>
            <numerusform>%n eveniment,</numerusform>
            <numerusform>%n evenimente,</numerusform>
            <numerusform>%n de evenimente,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies).</source>
        <translation>
            <numerusform>%n activitate.</numerusform>
            <numerusform>%n activități.</numerusform>
            <numerusform>%n de activități.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>%n rând nu a putut fi citit.</numerusform>
            <numerusform>%n rânduri nu au putut fi citite.</numerusform>
            <numerusform>%n de rânduri nu au putut fi citite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a time stay at their place in the file.</source>
        <translation>
            <numerusform>%n eveniment fără dată rămâne la locul lui din fișier.</numerusform>
            <numerusform>%n evenimente fără dată rămân la locul lor din fișier.</numerusform>
            <numerusform>%n de evenimente fără dată rămân la locul lor din fișier.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first event to the last: median %1, mean %2.</source>
        <translation>De la primul eveniment la ultimul: mediana %1, media %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n different way(s);</source>
        <translation>
            <numerusform>%n drum;</numerusform>
            <numerusform>%n drumuri diferite;</numerusform>
            <numerusform>%n de drumuri diferite;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the customers do something more than once.</source>
        <translation>%1 dintre clienți fac ceva de mai multe ori.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Sfârșit</translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation>%1, sărind peste %2</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, încă o dată</translation>
    </message>
    <message>
        <source>%1, going back</source>
        <translation>%1, înapoi</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), %2 of those who leave there</source>
        <translation>
            <numerusform>%1: %n client, %2 dintre cei care pleacă de acolo</numerusform>
            <numerusform>%1: %n clienți, %2 dintre cei care pleacă de acolo</numerusform>
            <numerusform>%1: %n de clienți, %2 dintre cei care pleacă de acolo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 come back to a touchpoint.</source>
        <translation>%1 revin la un punct de contact.</translation>
    </message>
    <message>
        <source>%1 of all moves are drawn.</source>
        <translation>%1 din toate trecerile sunt desenate.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Sărite: %1.</translation>
    </message>
    <message>
        <source>Drawn, and nobody goes there: %1.</source>
        <translation>Desenate, dar nimeni nu trece pe acolo: %1.</translation>
    </message>
    <message>
        <source>Not in the log: %1.</source>
        <translation>Nu apar în jurnal: %1.</translation>
    </message>
    <message>
        <source>In the log, but drawn nowhere: %1.</source>
        <translation>În jurnal, dar nedesenate nicăieri: %1.</translation>
    </message>
    <message>
        <source>An event lies inside another event; the log is broken here.</source>
        <translation>Un eveniment se află în interiorul altuia; jurnalul este deteriorat aici.</translation>
    </message>
    <message>
        <source>An event stands outside of any trace, so nobody knows whose it is.</source>
        <translation>Un eveniment se află în afara oricărei urme, deci nu se știe al cui este.</translation>
    </message>
    <message>
        <source>A trace lies inside another trace; each customer needs one of their own.</source>
        <translation>O urmă se află în interiorul alteia; fiecare client are nevoie de una proprie.</translation>
    </message>
    <message>
        <source>This is XML but no event log: its first element is “%1”, that of XES is “log”.</source>
        <translation>Acesta este XML, dar nu un jurnal de evenimente: primul element este „%1”, iar în XES este „log”.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the log.</source>
        <translation>Nu este destulă memorie pentru a citi jurnalul.</translation>
    </message>
    <message>
        <source>The XML of the log is broken here; ask for it again or repair it.</source>
        <translation>XML-ul jurnalului este deteriorat aici; cereți-l din nou sau reparați-l.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover 80% of the customers.</source>
        <translation>
            <numerusform>%n dintre ele acoperă 80&#xa0;% din clienți.</numerusform>
            <numerusform>%n dintre ele acoperă 80&#xa0;% din clienți.</numerusform>
            <numerusform>%n dintre ele acoperă 80&#xa0;% din clienți.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department not known</source>
        <translation>Departament necunoscut</translation>
    </message>
    <message>
        <source>Activities drawn: %1 of %2. Customers who do nothing else: %3 of %4 (%5).</source>
        <translation>Activități desenate: %1 din %2. Clienți care nu fac nimic altceva: %3 din %4 (%5).</translation>
    </message>
    <message>
        <source>Not drawn, with their customers: %1.</source>
        <translation>Nedesenate, cu numărul clienților: %1.</translation>
    </message>
    <message>
        <source>The file is a database, not a log. Save its events as CSV first.</source>
        <translation>Fișierul este o bază de date, nu un jurnal. Salvați mai întâi evenimentele ei ca CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) follow the drawn order.</source>
        <translation>
            <numerusform>%1 din %n client urmează ordinea desenată.</numerusform>
            <numerusform>%1 din %n clienți urmează ordinea desenată.</numerusform>
            <numerusform>%1 din %n de clienți urmează ordinea desenată.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project has changed in the meantime, so this edit no longer fits.</source>
        <translation>Proiectul s-a schimbat între timp, deci această modificare nu se mai potrivește.</translation>
    </message>
    <message>
        <source>The field “%1” of a “%2” cannot hold this value.</source>
        <translation>Câmpul „%1” al unui element „%2” nu poate avea această valoare.</translation>
    </message>
    <message>
        <source>A “%1” has no id or one that is used twice.</source>
        <translation>Un element „%1” nu are id sau are unul folosit de două ori.</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constatare</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Presupus</translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation>Zonă de experiență</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Vizibilitate</translation>
    </message>
    <message>
        <source>Effort, min</source>
        <translation>Efort, min</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promisiune</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descriere</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Duce la</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Alte note</translation>
    </message>
    <message>
        <source>Bad experiences</source>
        <translation>Experiențe proaste</translation>
    </message>
</context>
<context>
    <name>qt</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvează</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Deschise</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Deschide</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplică</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Renunță</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Arată detaliile…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ascunde detaliile…</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; Î&amp;napoi</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Înainte &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Gata</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Anulează</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refă</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taie</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiază</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Lipește</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Șterge</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selectează tot</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Selectează tot</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Culori de &amp;bază</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Culori &amp;proprii</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Adaugă la culorile proprii</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Ia o culoare de pe ecran</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>În&amp;chide</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Da pentru &amp;toate</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;u pentru toate</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Salvează tot</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valorile implicite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Nu salva</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Întrerupe</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reîncearcă</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoră</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuă</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmă</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gata</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copiază adresa &amp;linkului</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Pas în s&amp;us</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Pas în &amp;jos</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Apăsați comanda rapidă</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Caută în:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dosar:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Numele fișierului:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Fișiere de tipul:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fișiere</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Toate fișierele (*)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Ale&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Ș&amp;terge</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Redenumește</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Dosar nou</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Dosar nou</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Creează un dosar nou</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Arată fișierele &amp;ascunse</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Arată </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Elimină</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Înapoi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mergi înapoi</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Înainte</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mergi înainte</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dosarul părinte</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mergi la dosarul părinte</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Listă</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Treci la afișarea ca listă</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detalii</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Treci la afișarea cu detalii</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Bară laterală</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista locurilor și a marcajelor</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Locuri recente</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Dosare</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Calculator</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Calculatorul meu</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unitate</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Dosar de fișiere</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensiune</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tip</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modificării</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 există deja.
Doriți să îl înlocuiți?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Fișierul nu a fost găsit.
Verificați dacă numele fișierului este corect.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Dosarul nu a fost găsit.
Verificați dacă numele dosarului este corect.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>„%1” este protejat la scriere.
Doriți totuși să îl ștergeți?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Sigur doriți să ștergeți „%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Dosarul nu a putut fi șters.</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Alege culoarea</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Nu&amp;anță:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Sat.:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Lum.:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Roșu:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Verde:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>Albast&amp;ru:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Canal al&amp;fa:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Derulează aici</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Jos</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Marginea din stânga</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Marginea din dreapta</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>O pagină în sus</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>O pagină în jos</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>O pagină la stânga</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>O pagină la dreapta</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Derulează în sus</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Derulează în jos</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Derulează la dreapta</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Derulează la stânga</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Derulează la dreapta</translation>
    </message>
    <message>
        <source>Enter a value:</source>
        <translation>Introduceți o valoare:</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spațiu</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>render</name>
    <message>
        <source>Mean %1</source>
        <translation>Medie %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Început</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminat</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Fără departament</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>presupus</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>fără răspunsuri</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>măsurat</translation>
    </message>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation>„%1” nu a putut fi scris; alegeți alt loc.</translation>
    </message>
    <message>
        <source>The report has no pages; switch on at least one section.</source>
        <translation>Raportul nu are nicio pagină; activați cel puțin o secțiune.</translation>
    </message>
    <message>
        <source>A page would be longer than PDF readers can show; choose a smaller paper size.</source>
        <translation>O pagină ar fi mai lungă decât pot arăta cititoarele PDF; alegeți un format de hârtie mai mic.</translation>
    </message>
    <message>
        <source>The PDF could not be put together; free some memory and try again.</source>
        <translation>Fișierul PDF nu a putut fi alcătuit; eliberați memorie și încercați din nou.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Se desenează paginile</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Raportul nu a fost scris.</translation>
    </message>
    <message>
        <source>The picture would be too large; make it smaller.</source>
        <translation>Imaginea ar fi prea mare; faceți-o mai mică.</translation>
    </message>
    <message>
        <source>Hollow diamond: marked by hand</source>
        <translation>Romb gol: marcat manual</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Customer journey report</source>
        <translation>Raport despre parcursul clientului</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page 3 of 12</comment>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>medie %1</translation>
    </message>
    <message>
        <source>There are no answers to go by about %1, and it matters.</source>
        <translation>Nu există răspunsuri de luat în calcul despre %1, deși contează.</translation>
    </message>
    <message>
        <source>The question “%1” was asked only at %2, so there is nothing to compare it with.</source>
        <translation>Întrebarea „%1” a fost pusă doar la %2, deci nu există cu ce să fie comparată.</translation>
    </message>
    <message>
        <source>Customers cannot get out of %1: draw where they go from there.</source>
        <translation>Clienții nu pot ieși din %1: desenați încotro merg de acolo.</translation>
    </message>
    <message>
        <source>The touchpoints differ no more than chance would make them differ, so all of them count as average.</source>
        <translation>Punctele de contact nu diferă mai mult decât le-ar face întâmplarea să difere, deci toate sunt socotite medii.</translation>
    </message>
    <message>
        <source>No path on the map leads from the start to an end: draw the transitions to see how many customers are at stake.</source>
        <translation>Niciun drum de pe hartă nu duce de la început la un sfârșit: desenați trecerile ca să vedeți câți clienți sunt în joc.</translation>
    </message>
    <message>
        <source>Some answers carry labels that belong to no touchpoint yet; they are not counted.</source>
        <translation>Unele răspunsuri au etichete care nu țin încă de niciun punct de contact; ele nu sunt numărate.</translation>
    </message>
    <message>
        <source>Not on any path</source>
        <translation>Pe niciun drum</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Punct mort</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Fără răspunsuri</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Moment al adevărului</translation>
    </message>
    <message>
        <source>Sore spot</source>
        <translation>Punct dureros</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutină</translation>
    </message>
    <message>
        <source>Ask more customers</source>
        <translation>Întrebați mai mulți clienți</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <translation>Punct slab</translation>
    </message>
    <message>
        <source>Strength to protect</source>
        <translation>Punct forte de păstrat</translation>
    </message>
    <message>
        <source>Matters, nothing unusual</source>
        <translation>Contează, nimic neobișnuit</translation>
    </message>
    <message>
        <source>No transition leads there, so nothing can be said about its weight.</source>
        <translation>Nicio trecere nu duce acolo, deci nu se poate spune nimic despre greutatea lui.</translation>
    </message>
    <message>
        <source>It matters whether customers stay, but there are no answers to go by: measure it.</source>
        <translation>Contează dacă clienții rămân, dar nu există răspunsuri de luat în calcul: măsurați-l.</translation>
    </message>
    <message>
        <source>Nothing unusual, and little is at stake.</source>
        <translation>Nimic neobișnuit și puțin este în joc.</translation>
    </message>
    <message>
        <source>It matters, but fewer than ten customers have answered.</source>
        <translation>Contează, dar au răspuns mai puțin de zece clienți.</translation>
    </message>
    <message>
        <source>It matters, and it goes about as well as the rest.</source>
        <translation>Contează și merge cam la fel de bine ca restul.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sigur</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>destul de sigur</translation>
    </message>
    <message>
        <source>as part of a trouble area</source>
        <translation>ca parte a unei zone cu probleme</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>nesigur</translation>
    </message>
    <message>
        <source>No touchpoint stands out as a moment of truth.</source>
        <translation>Niciun punct de contact nu iese în evidență ca moment al adevărului.</translation>
    </message>
    <message>
        <source>One moment of truth stands out: %1.</source>
        <translation>Un moment al adevărului iese în evidență: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers who start, about %n are lost on the way.</source>
        <translation>
            <numerusform>Din %1 de clienți care pornesc, aproximativ %n se pierde pe drum.</numerusform>
            <numerusform>Din %1 de clienți care pornesc, aproximativ %n se pierd pe drum.</numerusform>
            <numerusform>Din %1 de clienți care pornesc, aproximativ %n se pierd pe drum.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Fără canal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Necunoscut</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Fewer than 10 answers</source>
        <translation>Mai puțin de 10 răspunsuri</translation>
    </message>
    <message>
        <source>Less satisfied than the journey as a whole</source>
        <translation>Mai puțin mulțumiți decât pe întregul parcurs</translation>
    </message>
    <message>
        <source>More satisfied</source>
        <translation>Mai mulțumiți</translation>
    </message>
    <message>
        <source>More bad experiences than the journey as a whole</source>
        <translation>Mai multe experiențe proaste decât pe întregul parcurs</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mai puține</translation>
    </message>
    <message>
        <source>More customers lost</source>
        <translation>Mai mulți clienți pierduți</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Mai multe răspunsuri</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departament</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation>Zonă de experiență</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Lună</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Satisfacție</translation>
    </message>
    <message>
        <source>Customers lost per 1,000</source>
        <translation>Clienți pierduți la 1.000</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Răspunsuri</translation>
    </message>
    <message>
        <source>Start of the journey</source>
        <translation>Începutul parcursului</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pierdut</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminat</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints without answers or path are left out.</source>
        <translation>
            <numerusform>%n punct de contact fără răspunsuri sau fără drum este lăsat deoparte.</numerusform>
            <numerusform>%n puncte de contact fără răspunsuri sau fără drum sunt lăsate deoparte.</numerusform>
            <numerusform>%n de puncte de contact fără răspunsuri sau fără drum sunt lăsate deoparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Copertă</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Rezumat</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Harta parcursului</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Hartă termică</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Momente ale adevărului</translation>
    </message>
    <message>
        <source>The first three moments of truth</source>
        <translation>Primele trei momente ale adevărului</translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation>Unde sunt cei mai mulți clienți în joc</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Cum au fost obținute cifrele</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation>Cuvinte folosite</translation>
    </message>
    <message>
        <source>Customers lost because of it</source>
        <translation>Clienți pierduți din cauza lui</translation>
    </message>
    <message>
        <source>Share of the losses the model explains</source>
        <translation>Pondere din pierderile explicate de model</translation>
    </message>
    <message>
        <source>Where customers are lost, and why</source>
        <translation>Unde se pierd clienții și de ce</translation>
    </message>
    <message>
        <source>Any contact of a customer with the company, from an advertisement to a bill.</source>
        <translation>Orice contact al unui client cu firma, de la o reclamă la o factură.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Obișnuit</translation>
    </message>
    <message>
        <source>What the same questions get over the whole journey.</source>
        <translation>Ce primesc aceleași întrebări pe întregul parcurs.</translation>
    </message>
    <message>
        <source>Trouble area</source>
        <translation>Zonă cu probleme</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>Losses the model explains</source>
        <translation>Pierderi explicate de model</translation>
    </message>
    <message>
        <source>Customers who leave after bad experiences, as far as the map and the answers can tell; other reasons to leave are not in it.</source>
        <translation>Clienți care pleacă după experiențe proaste, atât cât pot spune harta și răspunsurile; alte motive de plecare nu sunt cuprinse.</translation>
    </message>
    <message>
        <source>Satisfaction 0–100</source>
        <translation>Satisfacție 0–100</translation>
    </message>
    <message>
        <source>A score as a part of the best one possible on its scale.</source>
        <translation>Un scor ca parte din cel mai bun posibil pe scala sa.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of promoters (9–10) minus share of detractors (0–6); passives (7–8) count for neither.</source>
        <translation>Ponderea promotorilor (9–10) minus ponderea detractorilor (0–6); pasivii (7–8) nu contează la niciuna.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Cuvânt</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Înțeles</translation>
    </message>
    <message>
        <source>There are too few answers to colour a cell.</source>
        <translation>Sunt prea puține răspunsuri ca să fie colorată vreo celulă.</translation>
    </message>
    <message>
        <source>Least satisfied</source>
        <translation>Cel mai puțin mulțumiți</translation>
    </message>
    <message>
        <source>Touchpoints there</source>
        <translation>Puncte de contact de acolo</translation>
    </message>
    <message>
        <source>Where satisfaction is high and low</source>
        <translation>Unde satisfacția este mare și unde mică</translation>
    </message>
    <message>
        <source>Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number of answers below; hatched cells have fewer than ten and are not compared.</source>
        <translation>Satisfacție 0–100 este scorul ca parte din cel mai bun posibil. Fiecare celulă are dedesubt numărul ei de răspunsuri; celulele hașurate au mai puțin de zece și nu sunt comparate.</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>partea %1 din %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 până la %2</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 și mai puțin</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 și mai mult</translation>
    </message>
    <message>
        <source>Filter and period: %1.</source>
        <translation>Filtru și perioadă: %1.</translation>
    </message>
    <message>
        <source>The loss model lets customers walk along the transitions of the map. At a bad experience %1 of them leave at the first one, %2 of those still there at the second, %3 at every later one.</source>
        <translation>Modelul pierderilor îi lasă pe clienți să meargă de-a lungul trecerilor de pe hartă. La prima experiență proastă pleacă %1 dintre ei, la a doua %2 dintre cei rămași, la fiecare următoare %3.</translation>
    </message>
    <message>
        <source>It is scaled so that it loses as many customers as the company knows it loses: %1 of those who start.</source>
        <translation>Este scalat astfel încât să piardă atâția clienți câți știe firma că pierde: %1 dintre cei care pornesc.</translation>
    </message>
    <message>
        <source>The company&apos;s own loss rate is not known, so losses are told as ranks and shares and never as numbers of customers.</source>
        <translation>Rata proprie a pierderilor firmei nu este cunoscută, deci pierderile sunt date ca locuri și ponderi, niciodată ca numere de clienți.</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Ce este obișnuit</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Cât de siguri suntem</translation>
    </message>
    <message>
        <source>Who is lost</source>
        <translation>Cine se pierde</translation>
    </message>
    <message>
        <source>How moments of truth are ranked</source>
        <translation>Cum sunt ordonate momentele adevărului</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Pondere</translation>
    </message>
    <message>
        <source>In the customers&apos; words</source>
        <translation>În cuvintele clienților</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inițiativă</translation>
    </message>
    <message>
        <source>They come from</source>
        <translation>Vin de la</translation>
    </message>
    <message>
        <source>They go on to</source>
        <translation>Merg mai departe la</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Ce este de făcut</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Cât de sigur</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetă</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>No touchpoint is both. That is good news only where enough customers have answered.</source>
        <translation>Niciun punct de contact nu este și una, și alta. Este o veste bună doar acolo unde au răspuns destui clienți.</translation>
    </message>
    <message>
        <source>All other touchpoints</source>
        <translation>Toate celelalte puncte de contact</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>worse than usual where customers leave</source>
        <translation>mai rău decât de obicei acolo unde pleacă clienții</translation>
    </message>
    <message>
        <source>customers lost</source>
        <translation>clienți pierduți</translation>
    </message>
    <message>
        <source>of %1 who start</source>
        <translation>din %1 care pornesc</translation>
    </message>
    <message>
        <source>of the losses</source>
        <translation>din pierderi</translation>
    </message>
    <message>
        <source>Start with %1: agree on an owner, a date and what is measured.</source>
        <translation>Începeți cu %1: stabiliți un responsabil, o dată și ce se măsoară.</translation>
    </message>
    <message>
        <source>Ask customers about %1.</source>
        <translation>Întrebați clienții despre %1.</translation>
    </message>
    <message>
        <source>Keep %1 as good as now.</source>
        <translation>Păstrați %1 la fel de bine ca acum.</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <translation>Unde să priviți întâi</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>Ce s-a mai constatat</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Ce urmează de făcut</translation>
    </message>
    <message>
        <source>There are no answers to go by about %1.</source>
        <translation>Nu există răspunsuri de luat în calcul despre %1.</translation>
    </message>
    <message>
        <source>%1 has few answers so far: %2.</source>
        <translation>%1 are puține răspunsuri până acum: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers make %n contacts here</source>
        <translation>
            <numerusform>La %1 de clienți revine aici %n contact</numerusform>
            <numerusform>La %1 de clienți revin aici %n contacte</numerusform>
            <numerusform>La %1 de clienți revin aici %n de contacte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers %n come here</source>
        <translation>
            <numerusform>Din %1 de clienți, %n ajunge aici</numerusform>
            <numerusform>Din %1 de clienți, %n ajung aici</numerusform>
            <numerusform>Din %1 de clienți, %n ajung aici</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than one of them gives up because of it</source>
        <translation>mai puțin de unul dintre ei renunță din cauza asta</translation>
    </message>
    <message numerus="yes">
        <source>about %n give up because of it</source>
        <translation>
            <numerusform>aproximativ %n renunță din cauza asta</numerusform>
            <numerusform>aproximativ %n renunță din cauza asta</numerusform>
            <numerusform>aproximativ %n renunță din cauza asta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n (between %1 and %2) give up because of it</source>
        <translation>
            <numerusform>aproximativ %n (între %1 și %2) renunță din cauza asta</numerusform>
            <numerusform>aproximativ %n (între %1 și %2) renunță din cauza asta</numerusform>
            <numerusform>aproximativ %n (între %1 și %2) renunță din cauza asta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than your other touchpoints</source>
        <translation>
            <numerusform>%n dintre ei pentru că este mai rău decât la celelalte puncte de contact</numerusform>
            <numerusform>%n dintre ei pentru că este mai rău decât la celelalte puncte de contact</numerusform>
            <numerusform>%n dintre ei pentru că este mai rău decât la celelalte puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1 of %2 touchpoints</source>
        <translation>locul %1 din %2 (puncte de contact)</translation>
    </message>
    <message>
        <source>No path on the map leads there.</source>
        <translation>Niciun drum de pe hartă nu duce acolo.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmat de o persoană</translation>
    </message>
    <message>
        <source>A person decided that this is no moment of truth</source>
        <translation>O persoană a hotărât că acesta nu este un moment al adevărului</translation>
    </message>
    <message>
        <source>Marked by a person, not by the figures</source>
        <translation>Marcat de o persoană, nu de cifre</translation>
    </message>
    <message>
        <source>A touchpoint without a name</source>
        <translation>Un punct de contact fără nume</translation>
    </message>
    <message>
        <source>customers start</source>
        <translation>clienți pornesc</translation>
    </message>
    <message>
        <source>usual %1, %2</source>
        <translation>de obicei %1, %2</translation>
    </message>
    <message>
        <source>customers lost each time</source>
        <translation>clienți pierduți de fiecare dată</translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than usual</source>
        <translation>
            <numerusform>%n dintre ei pentru că este mai rău decât de obicei</numerusform>
            <numerusform>%n dintre ei pentru că este mai rău decât de obicei</numerusform>
            <numerusform>%n dintre ei pentru că este mai rău decât de obicei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it because it is worse than usual</source>
        <translation>din care %1 pentru că este mai rău decât de obicei</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>între %1 și %2</translation>
    </message>
    <message>
        <source>Its place in the ranking is %1.</source>
        <translation>Locul lui în clasament este %1.</translation>
    </message>
    <message>
        <source>Its place in the ranking is %1; asked again, it would always be among the first three.</source>
        <translation>Locul lui în clasament este %1; la un nou sondaj ar fi mereu printre primele trei.</translation>
    </message>
    <message numerus="yes">
        <source>Its place in the ranking is %1; asked again, it would be among the first three in about %n of 100 surveys.</source>
        <translation>
            <numerusform>Locul lui în clasament este %1; la un nou sondaj ar fi printre primele trei în aproximativ %n sondaj din 100.</numerusform>
            <numerusform>Locul lui în clasament este %1; la un nou sondaj ar fi printre primele trei în aproximativ %n sondaje din 100.</numerusform>
            <numerusform>Locul lui în clasament este %1; la un nou sondaj ar fi printre primele trei în aproximativ %n de sondaje din 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask customers here: without answers nobody knows how it goes.</source>
        <translation>Întrebați clienții aici: fără răspunsuri nimeni nu știe cum merge.</translation>
    </message>
    <message>
        <source>Ask the same question at other touchpoints too, then it can be compared.</source>
        <translation>Puneți aceeași întrebare și la alte puncte de contact, apoi se va putea compara.</translation>
    </message>
    <message>
        <source>less often than usual</source>
        <translation>mai rar decât de obicei</translation>
    </message>
    <message>
        <source>about as often as usual</source>
        <translation>cam la fel de des ca de obicei</translation>
    </message>
    <message>
        <source>somewhat more often than usual</source>
        <translation>ceva mai des decât de obicei</translation>
    </message>
    <message>
        <source>about one and a half times as often as usual</source>
        <translation>cam de o dată și jumătate mai des decât de obicei</translation>
    </message>
    <message>
        <source>about twice as often as usual</source>
        <translation>cam de două ori mai des decât de obicei</translation>
    </message>
    <message>
        <source>about two and a half times as often as usual</source>
        <translation>cam de două ori și jumătate mai des decât de obicei</translation>
    </message>
    <message>
        <source>about three times as often as usual</source>
        <translation>cam de trei ori mai des decât de obicei</translation>
    </message>
    <message>
        <source>about four times as often as usual</source>
        <translation>cam de patru ori mai des decât de obicei</translation>
    </message>
    <message>
        <source>more than four times as often as usual</source>
        <translation>de peste patru ori mai des decât de obicei</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>fără răspunsuri</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (între %2 și %3)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 și %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de la %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>până la %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth stand out: %1.</source>
        <translation>
            <numerusform>Iese în evidență %n moment al adevărului: %1.</numerusform>
            <numerusform>Ies în evidență %n momente ale adevărului: %1.</numerusform>
            <numerusform>Ies în evidență %n de momente ale adevărului: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers are least satisfied at %1: %2 of 100 in %n answers; the whole journey has %3.</source>
        <translation>
            <numerusform>Clienții sunt cel mai puțin mulțumiți la %1: %2 din 100 într-un singur răspuns (%n); întregul parcurs are %3.</numerusform>
            <numerusform>Clienții sunt cel mai puțin mulțumiți la %1: %2 din 100 în %n răspunsuri; întregul parcurs are %3.</numerusform>
            <numerusform>Clienții sunt cel mai puțin mulțumiți la %1: %2 din 100 în %n de răspunsuri; întregul parcurs are %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were counted.</source>
        <translation>
            <numerusform>A fost numărat %n răspuns.</numerusform>
            <numerusform>Au fost numărate %n răspunsuri.</numerusform>
            <numerusform>Au fost numărate %n de răspunsuri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry labels that belong to no touchpoint; they are not counted.</source>
        <translation>
            <numerusform>%n răspuns are o etichetă care nu aparține niciunui punct de contact; nu este numărat.</numerusform>
            <numerusform>%n răspunsuri au etichete care nu aparțin niciunui punct de contact; nu sunt numărate.</numerusform>
            <numerusform>%n de răspunsuri au etichete care nu aparțin niciunui punct de contact; nu sunt numărate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %1 of %n touchpoints</source>
        <translation>
            <numerusform>la %1 din %n punct de contact</numerusform>
            <numerusform>la %1 din %n puncte de contact</numerusform>
            <numerusform>la %1 din %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more answers here would settle it.</source>
        <translation>
            <numerusform>Încă aproximativ %n răspuns aici ar lămuri lucrurile.</numerusform>
            <numerusform>Încă aproximativ %n răspunsuri aici ar lămuri lucrurile.</numerusform>
            <numerusform>Încă aproximativ %n de răspunsuri aici ar lămuri lucrurile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 din %n răspuns</numerusform>
            <numerusform>%1 din %n răspunsuri</numerusform>
            <numerusform>%1 din %n de răspunsuri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 happy, %2 unhappy of %n</source>
        <translation>
            <numerusform>%1 mulțumiți, %2 nemulțumiți din %n</numerusform>
            <numerusform>%1 mulțumiți, %2 nemulțumiți din %n</numerusform>
            <numerusform>%1 mulțumiți, %2 nemulțumiți din %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 și încă %n</numerusform>
            <numerusform>%1 și alte %n</numerusform>
            <numerusform>%1 și alte %n</numerusform>
        </translation>
    </message>
    <message>
        <source>cells of fewer than %1 answers, and those that would give them away, are blank</source>
        <translation>celulele cu mai puțin de %1 răspunsuri și cele care le-ar trăda sunt goale</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Clienți păstrați</translation>
    </message>
    <message>
        <source>Losses avoided</source>
        <translation>Pierderi evitate</translation>
    </message>
    <message>
        <source>About %1 customers more would stay</source>
        <translation>Ar rămâne cu aproximativ %1 clienți mai mult</translation>
    </message>
    <message>
        <source>About %1 of the losses the model explains would be avoided</source>
        <translation>S-ar evita aproximativ %1 din pierderile explicate de model</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3).</source>
        <translation>%1 (între %2 și %3).</translation>
    </message>
    <message>
        <source>Initiative without a name</source>
        <translation>Inițiativă fără nume</translation>
    </message>
    <message>
        <source>No initiative with a cost fits into the budget of %1.</source>
        <translation>Nicio inițiativă cu cost nu încape în bugetul de %1.</translation>
    </message>
    <message>
        <source>Within the budget of %1 it is best to do %2, for %3 in all.</source>
        <translation>În bugetul de %1 cel mai bine este să faceți: %2, cu %3 în total.</translation>
    </message>
    <message>
        <source>Not every set could be tried; none could reach more than %1.</source>
        <translation>Nu s-au putut încerca toate combinațiile; niciuna nu poate depăși %1.</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>prea devreme pentru o concluzie</translation>
    </message>
    <message>
        <source>no clear change yet</source>
        <translation>deocamdată nicio schimbare clară</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>mai rău decât înainte</translation>
    </message>
    <message>
        <source>less than promised</source>
        <translation>mai puțin decât s-a promis</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>conform promisiunii</translation>
    </message>
    <message>
        <source>Too early to say: there are no answers before and after to compare.</source>
        <translation>Prea devreme pentru o concluzie: nu există răspunsuri de dinainte și de după pentru comparație.</translation>
    </message>
    <message>
        <source>Promised by hand: %1.</source>
        <translation>Promis (scris de mână): %1.</translation>
    </message>
    <message>
        <source>Promised, computed from the answers before: %1.</source>
        <translation>Promis (calculat din răspunsurile de dinainte): %1.</translation>
    </message>
    <message>
        <source>Measured: %1 (%2) – %3.</source>
        <translation>Măsurat: %1 (%2) – %3.</translation>
    </message>
    <message>
        <source>Too early to say: at least 20 answers before and after are needed.</source>
        <translation>Prea devreme pentru o concluzie: sunt necesare cel puțin 20 de răspunsuri înainte și după.</translation>
    </message>
    <message>
        <source>a department without a name</source>
        <translation>un departament fără nume</translation>
    </message>
    <message>
        <source>Each touchpoint is fine, the journey is not: customers give the whole %1 of 100 points, its touchpoints %2.</source>
        <translation>Fiecare punct de contact este în regulă, parcursul nu: clienții dau întregului %1 din 100 de puncte, punctelor de contact %2.</translation>
    </message>
    <message>
        <source>Answers do not follow customers: asked more than twice as often, or less than half as often, as customers come there: %1.</source>
        <translation>Răspunsurile nu urmează clienții: s-a întrebat de peste două ori mai des sau mai rar decât ajung clienții acolo: %1.</translation>
    </message>
    <message>
        <source>Customers come here from: %1.</source>
        <translation>Clienții vin aici din: %1.</translation>
    </message>
    <message>
        <source>From here they go to: %1.</source>
        <translation>De aici merg la: %1.</translation>
    </message>
    <message>
        <source>After %1 days %2 (%3) are still there.</source>
        <translation>După %1 zile mai sunt %2 (%3).</translation>
    </message>
    <message>
        <source>They differ by %1 beyond chance: %2 have left.</source>
        <translation>Diferă după „%1” mai mult decât întâmplător; au plecat: %2.</translation>
    </message>
    <message>
        <source>By %1 they do not differ beyond chance: %2 have left.</source>
        <translation>După „%1” nu diferă mai mult decât întâmplător; au plecat: %2.</translation>
    </message>
    <message>
        <source>%1 have left.</source>
        <translation>au plecat %1.</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Obligatoriu</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategic</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stea</translation>
    </message>
    <message>
        <source>Nobody praises it, but where it fails the overall score drops: make it safe.</source>
        <translation>Nimeni nu îl laudă, dar când dă greș scorul general scade: faceți-l sigur.</translation>
    </message>
    <message>
        <source>The overall score falls where it fails and rises where it shines.</source>
        <translation>Scorul general scade când dă greș și crește când strălucește.</translation>
    </message>
    <message>
        <source>Where it shines the overall score rises; failing costs little.</source>
        <translation>Când strălucește, scorul general crește; eșecul costă puțin.</translation>
    </message>
    <message>
        <source>%1 accounts for %2 (%3) of how far touchpoints go together with the overall score</source>
        <translation>%1 explică %2 (%3) din legătura punctelor de contact cu scorul general</translation>
    </message>
    <message>
        <source>%1 accounts for %2 of how far touchpoints go together with the overall score</source>
        <translation>%1 explică %2 din legătura punctelor de contact cu scorul general</translation>
    </message>
    <message>
        <source>more than others, and is rated below them</source>
        <translation>mai mult decât altele, și este evaluat sub ele</translation>
    </message>
    <message>
        <source>more than others, and is rated above them</source>
        <translation>mai mult decât altele, și este evaluat peste ele</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clienți</numerusform>
            <numerusform>%n de clienți</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 gave an overall score and scores at several touchpoints: too few to say what goes together with it.</source>
        <translation>Doar %1 cu un scor general și scoruri la mai multe puncte de contact: prea puțini pentru a spune ce se leagă de el.</translation>
    </message>
    <message>
        <source>%1 gave an overall score and scores at several touchpoints. It says what goes together, not what causes what.</source>
        <translation>Bază: %1 cu un scor general și scoruri la mai multe puncte de contact. Arată ce merge împreună, nu ce cauzează ce.</translation>
    </message>
    <message>
        <source>With fewer than 300 customers the classes are a leaning only.</source>
        <translation>Cu mai puțin de 300 de clienți, felurile sunt doar o tendință.</translation>
    </message>
    <message numerus="yes">
        <source>Not everybody rated everything; the fewest who rated two of them together were %n.</source>
        <translation>
            <numerusform>Nu toți au evaluat totul; cei mai puțini care au evaluat două dintre ele împreună au fost %n.</numerusform>
            <numerusform>Nu toți au evaluat totul; cei mai puțini care au evaluat două dintre ele împreună au fost %n.</numerusform>
            <numerusform>Nu toți au evaluat totul; cei mai puțini care au evaluat două dintre ele împreună au fost %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of customers with a bad experience at %1, %2 left later; of the others %3.</source>
        <translation>Dintre clienții cu o experiență proastă la %1 au plecat ulterior %2; dintre ceilalți %3.</translation>
    </message>
    <message>
        <source>Of customers with a bad experience at %1, %2 left later; of the others %3: that can be chance.</source>
        <translation>Dintre clienții cu o experiență proastă la %1 au plecat ulterior %2; dintre ceilalți %3: poate fi întâmplător.</translation>
    </message>
    <message>
        <source>It was asked about %1 times as often as customers come here, compared with the other touchpoints.</source>
        <translation>Față de celelalte puncte de contact, aici s-a întrebat de %1 ori mai des decât ajung clienții.</translation>
    </message>
    <message>
        <source>It was asked only %1 as often as customers come here, compared with the other touchpoints: who answered may not be who came.</source>
        <translation>Față de celelalte puncte de contact, aici s-a întrebat doar în proporție de %1 față de cât de des ajung clienții: poate că nu au răspuns cei care au venit.</translation>
    </message>
    <message>
        <source>%1 give the whole journey %2 of 100 points (between %3 and %4); its touchpoints get %5.</source>
        <translation>Întregul parcurs primește %2 din 100 de puncte (între %3 și %4; %1), punctele sale de contact %5.</translation>
    </message>
    <message>
        <source>%1 customers whose end is known have left.</source>
        <translation>Au plecat %1 dintre clienții a căror evoluție este cunoscută.</translation>
    </message>
    <message>
        <source>The ranking hardly changes whichever tolerance for bad experiences is assumed.</source>
        <translation>Clasamentul aproape nu se schimbă, oricare ar fi toleranța presupusă la experiențe proaste.</translation>
    </message>
    <message>
        <source>The ranking changes with the tolerance for bad experiences that is assumed: check it.</source>
        <translation>Clasamentul depinde de toleranța presupusă la experiențe proaste: verificați-o.</translation>
    </message>
    <message>
        <source>getting worse since about %1</source>
        <translation>se înrăutățește din %1</translation>
    </message>
    <message>
        <source>getting better since about %1</source>
        <translation>se îmbunătățește din %1</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>de obicei %1</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>cu un an înainte</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>în %n săptămână</numerusform>
            <numerusform>în %n săptămâni</numerusform>
            <numerusform>în %n de săptămâni</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>săptămâna %1 din %2</translation>
    </message>
    <message>
        <source>Department without a name</source>
        <translation>Departament fără nume</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Tot parcursul</translation>
    </message>
    <message>
        <source>too few weeks</source>
        <translation>prea puține săptămâni</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>stabil</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>se înrăutățește</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>se îmbunătățește</translation>
    </message>
    <message>
        <source>Too few weeks with answers to judge: at least twelve are needed under this filter.</source>
        <translation>Prea puține săptămâni cu răspunsuri pentru a judeca: sub acest filtru sunt necesare cel puțin douăsprezece.</translation>
    </message>
    <message>
        <source>Fewer customers answer than before: %1 a week instead of %2.</source>
        <translation>Răspund mai puțini clienți decât înainte: %1 pe săptămână în loc de %2.</translation>
    </message>
    <message>
        <source>More customers answer than before: %1 a week instead of %2.</source>
        <translation>Răspund mai mulți clienți decât înainte: %1 pe săptămână în loc de %2.</translation>
    </message>
    <message>
        <source>Other customers answer than before: %1 “%2” gives %3 of the answers instead of %4.</source>
        <translation>Răspund alți clienți decât înainte: %1 „%2” aduce %3 din răspunsuri în loc de %4.</translation>
    </message>
    <message>
        <source>Another question is asked than before: “%1” gives %2 of the answers instead of %3.</source>
        <translation>Se pune altă întrebare decât înainte: „%1” aduce %2 din răspunsuri în loc de %3.</translation>
    </message>
    <message>
        <source>No trend can be judged yet: that takes at least twelve weeks with answers.</source>
        <translation>Nicio tendință nu poate fi judecată încă: sunt necesare cel puțin douăsprezece săptămâni cu răspunsuri.</translation>
    </message>
    <message>
        <source>No trend is getting worse.</source>
        <translation>Nicio tendință nu se înrăutățește.</translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are getting worse.</source>
        <translation>
            <numerusform>%n tendință se înrăutățește.</numerusform>
            <numerusform>%n tendințe se înrăutățesc.</numerusform>
            <numerusform>%n de tendințe se înrăutățesc.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are watched;</source>
        <translation>
            <numerusform>Este urmărită %n tendință;</numerusform>
            <numerusform>Sunt urmărite %n tendințe;</numerusform>
            <numerusform>Sunt urmărite %n de tendințe;</numerusform>
        </translation>
    </message>
    <message>
        <source>less than one alarm a year is expected by chance alone.</source>
        <translation>din întâmplare este de așteptat mai puțin de o alarmă pe an.</translation>
    </message>
    <message numerus="yes">
        <source>about %n alarm(s) a year are expected by chance alone.</source>
        <translation>
            <numerusform>aproximativ %n alarmă pe an este de așteptat doar din întâmplare.</numerusform>
            <numerusform>aproximativ %n alarme pe an sunt de așteptat doar din întâmplare.</numerusform>
            <numerusform>aproximativ %n de alarme pe an sunt de așteptat doar din întâmplare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drivers and outcomes</source>
        <translation>Factori și rezultate</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendințe</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Ce facem mai întâi</translation>
    </message>
    <message>
        <source>important</source>
        <translation>important</translation>
    </message>
    <message>
        <source>less important</source>
        <translation>mai puțin important</translation>
    </message>
    <message>
        <source>rated above the others</source>
        <translation>evaluat peste celelalte</translation>
    </message>
    <message>
        <source>rated below the others</source>
        <translation>evaluat sub celelalte</translation>
    </message>
    <message>
        <source>Part of the overall score</source>
        <translation>Parte din scorul general</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Loc</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Impact mic</translation>
    </message>
    <message>
        <source>What goes together with the overall score</source>
        <translation>Ce se leagă de scorul general</translation>
    </message>
    <message>
        <source>Who really left</source>
        <translation>Cine a plecat cu adevărat</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>From department to department</source>
        <translation>De la departament la departament</translation>
    </message>
    <message>
        <source>in the best set</source>
        <translation>în cea mai bună combinație</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n zi</numerusform>
            <numerusform>%n zile</numerusform>
            <numerusform>%n de zile</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cost</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>merge prima</translation>
    </message>
    <message>
        <source>Promise against measured</source>
        <translation>Promisiune și măsurătoare</translation>
    </message>
    <message>
        <source>A number in a circle: the part of the map in which the arrow goes on.</source>
        <translation>Un număr în cerc: partea hărții în care continuă săgeata.</translation>
    </message>
    <message numerus="yes">
        <source>So that nobody can be recognised, %n group(s) of fewer than %1 answers, and their words, are not in this report and in none of its totals.</source>
        <translation>
            <numerusform>Pentru ca nimeni să nu poată fi recunoscut, %n grup cu mai puțin de %1 răspunsuri și cuvintele lui nu apar în acest raport și în niciun total.</numerusform>
            <numerusform>Pentru ca nimeni să nu poată fi recunoscut, %n grupuri cu mai puțin de %1 răspunsuri și cuvintele lor nu apar în acest raport și în niciun total.</numerusform>
            <numerusform>Pentru ca nimeni să nu poată fi recunoscut, %n de grupuri cu mai puțin de %1 răspunsuri și cuvintele lor nu apar în acest raport și în niciun total.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are stated intentions (%1), so the losses are an upper bound.</source>
        <translation>Acestea sunt intenții declarate (%1), deci pierderile sunt o limită superioară.</translation>
    </message>
    <message>
        <source>How trends are judged</source>
        <translation>Cum se judecă tendințele</translation>
    </message>
    <message>
        <source>Answers are counted by whole weeks and compared with the first weeks, which say what is usual. An alarm needs a smoothed share outside its limits two weeks in a row. A new level is told where two levels of at least four weeks each describe the answers much better than one.</source>
        <translation>Răspunsurile se numără pe săptămâni întregi și se compară cu primele săptămâni, care arată ce este obișnuit. O alarmă cere ca ponderea netezită să fie în afara limitelor două săptămâni la rând. Un nivel nou este anunțat acolo unde două niveluri de cel puțin patru săptămâni fiecare descriu răspunsurile mult mai bine decât unul singur.</translation>
    </message>
    <message>
        <source>What initiatives are worth</source>
        <translation>Cât valorează inițiativele</translation>
    </message>
    <message>
        <source>Of the customers who come here %1 answered.</source>
        <translation>Dintre clienții care ajung aici au răspuns %1.</translation>
    </message>
    <message>
        <source>Who answers, against who comes</source>
        <translation>Cine răspunde, față de cine vine</translation>
    </message>
    <message>
        <source>Of all contacts</source>
        <translation>Din toate contactele</translation>
    </message>
    <message>
        <source>Of all answers</source>
        <translation>Din toate răspunsurile</translation>
    </message>
    <message>
        <source>Asked, against contacts</source>
        <translation>Întrebări față de contacte</translation>
    </message>
    <message>
        <source>Of visitors, answered</source>
        <translation>Dintre vizitatori au răspuns</translation>
    </message>
    <message>
        <source>Known customers without an answer here</source>
        <translation>Clienți cunoscuți fără răspuns aici</translation>
    </message>
    <message>
        <source>All customers known one by one, whatever became of them. Bold where a group was asked more or less often than the others, beyond chance.</source>
        <translation>Toți clienții cunoscuți unul câte unul, orice s-a întâmplat cu ei. Cu aldine acolo unde un grup a fost întrebat mai des sau mai rar decât celelalte, dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clienți</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Neîntrebați niciodată</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Între</translation>
    </message>
    <message>
        <source>Who was never asked</source>
        <translation>Cine nu a fost întrebat niciodată</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>toți clienții</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De la</translation>
    </message>
    <message>
        <source>To</source>
        <translation>La</translation>
    </message>
    <message>
        <source>Per 1,000 customers</source>
        <translation>La 1.000 de clienți</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Față de obișnuit</translation>
    </message>
    <message>
        <source>Hand-offs between departments</source>
        <translation>Predări între departamente</translation>
    </message>
    <message numerus="yes">
        <source>Only %n touchpoints have answers, so each counts with its answers as they are; from 8 on what chance can do is taken out of them.</source>
        <translation>
            <numerusform>Doar %n punct de contact are răspunsuri, deci contează cu răspunsurile lui așa cum sunt; de la 8 în sus se scoate din ele ce poate face întâmplarea.</numerusform>
            <numerusform>Doar %n puncte de contact au răspunsuri, deci fiecare contează cu răspunsurile lui așa cum sunt; de la 8 în sus se scoate din ele ce poate face întâmplarea.</numerusform>
            <numerusform>Doar %n de puncte de contact au răspunsuri, deci fiecare contează cu răspunsurile lui așa cum sunt; de la 8 în sus se scoate din ele ce poate face întâmplarea.</numerusform>
        </translation>
    </message>
    <message>
        <source>First come must-haves that mend a moment of truth: %1.</source>
        <translation>Mai întâi vin cele obligatorii care repară un moment al adevărului: %1.</translation>
    </message>
    <message>
        <source>Chosen freely, the budget would keep %1.</source>
        <translation>Ales liber, bugetul ar păstra %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives without a cost could not be weighed: %1.</source>
        <translation>
            <numerusform>%n inițiativă fără cost nu a putut fi cântărită: %1.</numerusform>
            <numerusform>%n inițiative fără cost nu au putut fi cântărite: %1.</numerusform>
            <numerusform>%n de inițiative fără cost nu au putut fi cântărite: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>stabilit manual</translation>
    </message>
    <message>
        <source>proposed from the overall scores, a leaning only</source>
        <translation>propus după scorurile generale, doar o tendință</translation>
    </message>
    <message>
        <source>proposed from the overall scores</source>
        <translation>propus după scorurile generale</translation>
    </message>
    <message>
        <source>Of those with a bad experience anywhere on this journey %1 have left, of the others who answered %2.</source>
        <translation>Dintre cei cu o experiență proastă undeva pe acest parcurs au plecat %1, dintre ceilalți care au răspuns %2.</translation>
    </message>
    <message>
        <source>Of those with a bad experience anywhere on this journey %1 have left, of the others who answered %2: that can be chance.</source>
        <translation>Dintre cei cu o experiență proastă undeva pe acest parcurs au plecat %1, dintre ceilalți care au răspuns %2: poate fi întâmplător.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were never asked on this journey</source>
        <translation>
            <numerusform>%n dintre ei nu a fost întrebat niciodată pe acest parcurs</numerusform>
            <numerusform>%n dintre ei nu au fost întrebați niciodată pe acest parcurs</numerusform>
            <numerusform>%n dintre ei nu au fost întrebați niciodată pe acest parcurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of a survey of its own</source>
        <translation>
            <numerusform>%n client dintr-un sondaj separat</numerusform>
            <numerusform>%n clienți dintr-un sondaj separat</numerusform>
            <numerusform>%n de clienți dintr-un sondaj separat</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Etapa %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punct de contact</numerusform>
            <numerusform>%n puncte de contact</numerusform>
            <numerusform>%n de puncte de contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moments of truth: %1</source>
        <translation>
            <numerusform>Moment al adevărului: %1</numerusform>
            <numerusform>Momente ale adevărului: %1</numerusform>
            <numerusform>Momente ale adevărului: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>încă fără răspunsuri</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>pasul %1 din %2</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Promisiune: %1</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Problemă: %1</translation>
    </message>
    <message>
        <source>Weekly counts</source>
        <translation>Numere săptămânale</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Tot parcursul</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categorie</translation>
    </message>
    <message>
        <source>the whole journey, each touchpoint by its score</source>
        <translation>tot parcursul, fiecare punct de contact după scorul lui</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answers of the same customers to the same question at the same touchpoint within %1 days were set aside.</source>
        <translation>
            <numerusform>A fost pus deoparte %n răspuns anterior al acelorași clienți la aceeași întrebare la același punct de contact în %1 zile.</numerusform>
            <numerusform>Au fost puse deoparte %n răspunsuri anterioare ale acelorași clienți la aceeași întrebare la același punct de contact în %1 zile.</numerusform>
            <numerusform>Au fost puse deoparte %n de răspunsuri anterioare ale acelorași clienți la aceeași întrebare la același punct de contact în %1 zile.</numerusform>
        </translation>
    </message>
    <message>
        <source>In trends, weeks in which a touchpoint has fewer than %1 answers are counted together with the weeks that follow.</source>
        <translation>În tendințe, săptămânile în care un punct de contact are mai puțin de %1 răspunsuri se numără împreună cu săptămânile care urmează.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the exported figures.</source>
        <translation>
            <numerusform>Încă %n rând este în cifrele exportate.</numerusform>
            <numerusform>Încă %n rânduri sunt în cifrele exportate.</numerusform>
            <numerusform>Încă %n de rânduri sunt în cifrele exportate.</numerusform>
        </translation>
    </message>
    <message>
        <source>So few answers say nothing of their own: it counts with the usual share.</source>
        <translation>Atât de puține răspunsuri nu spun nimic singure: contează cu ponderea obișnuită.</translation>
    </message>
    <message numerus="yes">
        <source>With only %n touchpoints answered it is not known how much of a difference is chance: the figures stand for the answers as they are, and fewer answers swing more.</source>
        <translation>
            <numerusform>Cu doar %n punct de contact cu răspunsuri nu se știe cât dintr-o diferență este întâmplare: cifrele arată răspunsurile așa cum sunt, iar răspunsurile puține oscilează mai mult.</numerusform>
            <numerusform>Cu doar %n puncte de contact cu răspunsuri nu se știe cât dintr-o diferență este întâmplare: cifrele arată răspunsurile așa cum sunt, iar răspunsurile puține oscilează mai mult.</numerusform>
            <numerusform>Cu doar %n de puncte de contact cu răspunsuri nu se știe cât dintr-o diferență este întâmplare: cifrele arată răspunsurile așa cum sunt, iar răspunsurile puține oscilează mai mult.</numerusform>
        </translation>
    </message>
    <message>
        <source>A category nobody set is proposed by what goes together with the overall score where most of it hangs. Within the budget the set that keeps most is chosen; must-haves that mend a moment of truth come before all others.</source>
        <translation>O categorie pe care nu a stabilit-o nimeni este propusă după ceea ce merge împreună cu scorul general, acolo unde depinde cel mai mult de asta. În limita bugetului se alege setul care păstrează cei mai mulți clienți; cele obligatorii care repară un moment al adevărului au întâietate.</translation>
    </message>
    <message>
        <source>With fewer than 8 touchpoints answered it cannot be told how much of a difference is chance, so each counts with its own answers as they are.</source>
        <translation>Cu mai puțin de 8 puncte de contact cu răspunsuri nu se poate spune cât din diferență este întâmplare, așa că fiecare contează cu răspunsurile lui așa cum sunt.</translation>
    </message>
    <message>
        <source>Few answers can exaggerate, so a touchpoint counts with a share between its own and the usual one, the closer to its own the more answers it has.</source>
        <translation>Puține răspunsuri pot exagera, așa că un punct de contact contează cu o pondere între a lui și cea obișnuită, cu atât mai aproape de a lui cu cât are mai multe răspunsuri.</translation>
    </message>
    <message>
        <source>What is marked is looked at again within segments, one attribute of customers at a time: who comes explains it where it goes about as often wrong as for the same customers elsewhere.</source>
        <translation>Ce este marcat se verifică din nou în interiorul segmentelor, câte un atribut al clienților pe rând: explicația este cine vine, acolo unde merge prost cam la fel de des ca la aceiași clienți în alte locuri.</translation>
    </message>
    <message>
        <source>The team assumed %1 of 100 points here; customers give %2 (%3).</source>
        <translation>Echipa a presupus aici %1 din 100 de puncte; clienții dau %2 (%3).</translation>
    </message>
    <message>
        <source>It goes better here than the team assumed: %1 of 100 points were assumed, customers give %2 (%3).</source>
        <translation>Aici merge mai bine decât a presupus echipa: s-au presupus %1 din 100 de puncte, clienții dau %2 (%3).</translation>
    </message>
    <message>
        <source>Assumed against measured</source>
        <translation>Presupus față de măsurat</translation>
    </message>
    <message>
        <source>Points of 100. Bold where team and customers differ by 5 points or more, beyond chance.</source>
        <translation>Puncte din 100. Cu aldine unde echipa și clienții diferă cu cel puțin 5 puncte, dincolo de întâmplare.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Presupus</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Măsurat</translation>
    </message>
    <message>
        <source>Assumed − measured</source>
        <translation>Presupus − măsurat</translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed as many points as customers give.</source>
        <translation>
            <numerusform>În medie, la %n punct de contact echipa a presupus tot atâtea puncte câte dau clienții.</numerusform>
            <numerusform>În medie, la %n puncte de contact echipa a presupus tot atâtea puncte câte dau clienții.</numerusform>
            <numerusform>În medie, la %n de puncte de contact echipa a presupus tot atâtea puncte câte dau clienții.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed %1 of 100 points more than customers give.</source>
        <translation>
            <numerusform>În medie, la %n punct de contact echipa a presupus cu %1 din 100 de puncte mai mult decât dau clienții.</numerusform>
            <numerusform>În medie, la %n puncte de contact echipa a presupus cu %1 din 100 de puncte mai mult decât dau clienții.</numerusform>
            <numerusform>În medie, la %n de puncte de contact echipa a presupus cu %1 din 100 de puncte mai mult decât dau clienții.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed %1 of 100 points fewer than customers give.</source>
        <translation>
            <numerusform>În medie, la %n punct de contact echipa a presupus cu %1 din 100 de puncte mai puțin decât dau clienții.</numerusform>
            <numerusform>În medie, la %n puncte de contact echipa a presupus cu %1 din 100 de puncte mai puțin decât dau clienții.</numerusform>
            <numerusform>În medie, la %n de puncte de contact echipa a presupus cu %1 din 100 de puncte mai puțin decât dau clienții.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the team assumed</source>
        <translation>Ce a presupus echipa</translation>
    </message>
    <message>
        <source>The team thinks better of it than customers do: %1.</source>
        <translation>Echipa are o părere mai bună decât clienții despre: %1.</translation>
    </message>
    <message>
        <source>Customers think better of it than the team does: %1.</source>
        <translation>Clienții au o părere mai bună decât echipa despre: %1.</translation>
    </message>
    <message>
        <source>No way out</source>
        <translation>Fără ieșire</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Niciun drum</translation>
    </message>
    <message>
        <source>Answers not counted</source>
        <translation>Răspunsuri nenumărate</translation>
    </message>
    <message>
        <source>Explained by who comes</source>
        <translation>Se explică prin cine vine</translation>
    </message>
    <message>
        <source>Goes together with the overall score</source>
        <translation>Merge împreună cu scorul general</translation>
    </message>
    <message>
        <source>What the answers cannot say</source>
        <translation>Ce nu pot spune răspunsurile</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>confirmat manual</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>respins manual</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>adăugat manual</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>Figure of an analysis</source>
        <translation>Cifră a unei analize</translation>
    </message>
    <message>
        <source>Nothing important is clearly rated below the others</source>
        <translation>Nimic important nu este evaluat clar sub celelalte</translation>
    </message>
    <message>
        <source>Important and rated below the others: %1</source>
        <translation>Important și evaluat sub celelalte: %1</translation>
    </message>
    <message>
        <source>Satisfaction (0 to 100)</source>
        <translation>Satisfacție (0 până la 100)</translation>
    </message>
    <message>
        <source>Part of the overall score (%)</source>
        <translation>Parte din scorul general (%)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cuprins</translation>
    </message>
    <message>
        <source>Leave straight from here</source>
        <translation>Pleacă direct de aici</translation>
    </message>
    <message>
        <source>Left after a bad experience</source>
        <translation>Au plecat după o experiență proastă</translation>
    </message>
    <message>
        <source>Left after another one</source>
        <translation>Au plecat după încă una</translation>
    </message>
    <message>
        <source>Padlock: everybody who finishes comes through here.</source>
        <translation>Lacăt: toți cei care termină trec pe aici.</translation>
    </message>
    <message>
        <source>The line across is the share over all answers to this touchpoint. Groups of fewer than %1 answers are not compared.</source>
        <translation>Linia transversală este ponderea din toate răspunsurile la acest punct de contact. Grupurile cu mai puțin de %1 răspunsuri nu se compară.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Zile</translation>
    </message>
    <message>
        <source>Still customers (%)</source>
        <translation>Încă clienți (%)</translation>
    </message>
    <message>
        <source>Still watched</source>
        <translation>Încă urmăriți</translation>
    </message>
    <message>
        <source>with a bad experience</source>
        <translation>cu o experiență proastă</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>fără</translation>
    </message>
    <message>
        <source>Whether a bad experience shortens the stay cannot be said</source>
        <translation>Nu se poate spune dacă o experiență proastă scurtează șederea</translation>
    </message>
    <message>
        <source>Customers with a bad experience leave sooner</source>
        <translation>Clienții cu o experiență proastă pleacă mai devreme</translation>
    </message>
    <message>
        <source>Customers with a bad experience stay longer</source>
        <translation>Clienții cu o experiență proastă rămân mai mult</translation>
    </message>
    <message>
        <source>By %1 customers stay about equally long</source>
        <translation>După „%1”, clienții rămân cam la fel de mult</translation>
    </message>
    <message>
        <source>By %1 customers do not stay equally long</source>
        <translation>După „%1”, clienții nu rămân la fel de mult</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>Cât rămân clienții</translation>
    </message>
    <message>
        <source>Around each line: where the true one lies with 95 of 100. Customers who are still there count until they were last seen.</source>
        <translation>În jurul fiecărei linii: unde se află cea adevărată cu 95 din 100. Clienții care sunt încă aici contează până când au fost văzuți ultima oară.</translation>
    </message>
    <message>
        <source>where several touchpoints stand together: their mean</source>
        <translation>unde stau împreună mai multe puncte de contact: media lor</translation>
    </message>
    <message>
        <source>Nowhere do team and customers clearly differ</source>
        <translation>Nicăieri echipa și clienții nu diferă clar</translation>
    </message>
    <message>
        <source>Customers think better of it than the team does: %1</source>
        <translation>Clienții au o părere mai bună decât echipa despre: %1</translation>
    </message>
    <message>
        <source>The team thinks better of it than customers do: %1</source>
        <translation>Echipa are o părere mai bună decât clienții despre: %1</translation>
    </message>
    <message>
        <source>Filled: what customers give, and where the truth lies with 95 of 100. Hollow: what the team assumed.</source>
        <translation>Pline: ce dau clienții și unde se află adevărul cu 95 din 100. Goale: ce a presupus echipa.</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Puncte din 100</translation>
    </message>
    <message>
        <source>Customers are asked about as often as they come</source>
        <translation>Clienții sunt întrebați cam la fel de des cum vin</translation>
    </message>
    <message>
        <source>Asked much more or much less often than customers come: %1</source>
        <translation>Întrebat mult mai des sau mult mai rar decât vin clienții: %1</translation>
    </message>
    <message>
        <source>Filled: part of all answers. Hollow: part of all contacts.</source>
        <translation>Pline: parte din toate răspunsurile. Goale: parte din toate contactele.</translation>
    </message>
    <message>
        <source>Part of the whole journey (%)</source>
        <translation>Parte din întregul parcurs (%)</translation>
    </message>
    <message>
        <source>All groups were asked about equally often</source>
        <translation>Toate grupurile au fost întrebate cam la fel de des</translation>
    </message>
    <message>
        <source>Not all groups were asked equally often</source>
        <translation>Nu toate grupurile au fost întrebate la fel de des</translation>
    </message>
    <message>
        <source>Never asked (%)</source>
        <translation>Niciodată întrebați (%)</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>De câte ori față de obișnuit</translation>
    </message>
    <message>
        <source>%1: %2 at %3 %4</source>
        <translation>%1: %2 la %3 %4</translation>
    </message>
    <message>
        <source>assumed %1 of 10, %2</source>
        <translation>presupus %1 din 10, %2</translation>
    </message>
    <message>
        <source>Hollow diamonds were set by hand.</source>
        <translation>Romburile goale au fost puse manual.</translation>
    </message>
    <message>
        <source>counted where customers leave</source>
        <translation>numărați acolo unde clienții pleacă</translation>
    </message>
    <message>
        <source>How many are lost is scaled to the %1 of all customers you know you lose.</source>
        <translation>Numărul celor pierduți este scalat la %1 din toți clienții, cât știți că pierdeți.</translation>
    </message>
    <message>
        <source>Of the customers the model loses, %1 leave right at these touchpoints.</source>
        <translation>Dintre clienții pierduți de model, %1 pleacă chiar de la aceste puncte de contact.</translation>
    </message>
    <message>
        <source>Of the customers the model loses, %1 leave right at %2.</source>
        <translation>Dintre clienții pierduți de model, %1 pleacă chiar de la %2.</translation>
    </message>
    <message>
        <source>Most customers leave right at %1: about %2 of 1,000 who start.</source>
        <translation>Cei mai mulți clienți pleacă chiar de la %1: aproximativ %2 din 1.000 care încep.</translation>
    </message>
    <message numerus="yes">
        <source>By the arrows to “Lost”, %n of 1,000 customers who start leave straight from %1.</source>
        <translation>
            <numerusform>După săgețile spre „Pierdut”, %n din 1.000 de clienți care încep pleacă direct de la %1.</numerusform>
            <numerusform>După săgețile spre „Pierdut”, %n din 1.000 de clienți care încep pleacă direct de la %1.</numerusform>
            <numerusform>După săgețile spre „Pierdut”, %n din 1.000 de clienți care încep pleacă direct de la %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrows to “Lost” take %1 of 1,000 customers, but you know that %2 are lost: the arrows tell from where they leave, how many are lost is counted by what you know.</source>
        <translation>Săgețile spre „Pierdut” iau %1 din 1.000 de clienți, dar știți că se pierd %2: săgețile spun de unde pleacă, iar câți se pierd se numără după ce știți.</translation>
    </message>
    <message>
        <source>worse since about %1</source>
        <translation>mai rău cam din %1</translation>
    </message>
    <message>
        <source>better since about %1</source>
        <translation>mai bine cam din %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are getting worse: %1.</source>
        <translation>
            <numerusform>%n tendință se înrăutățește: %1.</numerusform>
            <numerusform>%n tendințe se înrăutățesc: %1.</numerusform>
            <numerusform>%n de tendințe se înrăutățesc: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) have stayed worse since an earlier change: %1.</source>
        <translation>
            <numerusform>%n tendință a rămas mai proastă după o schimbare anterioară: %1.</numerusform>
            <numerusform>%n tendințe au rămas mai proaste după o schimbare anterioară: %1.</numerusform>
            <numerusform>%n de tendințe au rămas mai proaste după o schimbare anterioară: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where customers leave, by the arrows</source>
        <translation>De unde pleacă clienții, după săgeți</translation>
    </message>
    <message>
        <source>By the arrows to “Lost”, most leave straight from %1: %2 who start.</source>
        <translation>După săgețile spre „Pierdut”, cei mai mulți pleacă direct de la %1: %2 dintre cei care încep.</translation>
    </message>
    <message>
        <source>the model explains: customers who leave right there</source>
        <translation>explicate de model: clienți care pleacă chiar de acolo</translation>
    </message>
    <message>
        <source>more than at any other touchpoint</source>
        <translation>mai mult decât la orice alt punct de contact</translation>
    </message>
    <message numerus="yes">
        <source>moment(s) of truth</source>
        <translation>
            <numerusform>moment al adevărului</numerusform>
            <numerusform>momente ale adevărului</numerusform>
            <numerusform>de momente ale adevărului</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad before</source>
        <translation>Proaste înainte</translation>
    </message>
    <message>
        <source>Bad after</source>
        <translation>Proaste după</translation>
    </message>
    <message>
        <source>After the hand-off from %1 to %2 there are more bad experiences: before it %3, %4 the usual for the questions asked there; after it %5, %6 the usual.</source>
        <translation>După predarea %1 → %2 sunt mai multe experiențe proaste; înainte: %3, adică %4 din ce este obișnuit pentru întrebările puse acolo; după: %5, adică %6 din ce este obișnuit.</translation>
    </message>
    <message>
        <source>After no hand-off are there clearly more bad experiences</source>
        <translation>După nicio predare nu sunt clar mai multe experiențe proaste</translation>
    </message>
    <message>
        <source>After the hand-off from %1 to %2 there are more bad experiences</source>
        <translation>După predarea %1 → %2 sunt mai multe experiențe proaste</translation>
    </message>
    <message>
        <source>Filled: bad experiences after the hand-off against what is usual for the questions asked there. Hollow: before it.</source>
        <translation>Pline: experiențe proaste după predare față de ce este obișnuit pentru întrebările puse acolo. Goale: înainte de ea.</translation>
    </message>
    <message>
        <source>%1 were bad</source>
        <translation>Experiențe proaste: %1</translation>
    </message>
    <message>
        <source>We are sure: %1 were bad.</source>
        <translation>Suntem siguri; experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>Alone it could be chance (%1 were bad), but together with %2 we are sure: %3 were bad.</source>
        <translation>Singur, ar putea fi întâmplare (experiențe proaste: %1), dar împreună cu %2 suntem siguri; experiențe proaste: %3.</translation>
    </message>
    <message>
        <source>We are sure that it is better than usual: %1 were bad.</source>
        <translation>Suntem siguri că este mai bine decât de obicei; experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>We are quite sure that it is better than usual: %1 were bad.</source>
        <translation>Suntem destul de siguri că este mai bine decât de obicei; experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>It cannot be compared, its question was asked nowhere else: %1 were bad.</source>
        <translation>Nu poate fi comparat, întrebarea lui nu a fost pusă în altă parte; experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>We are quite sure: %1 were bad.</source>
        <translation>Suntem destul de siguri; experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>This could still be chance: %1 were bad.</source>
        <translation>Ar putea fi încă întâmplare; experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>Nothing unusual: %1 were bad.</source>
        <translation>Nimic neobișnuit; experiențe proaste: %1.</translation>
    </message>
    <message numerus="yes">
        <source>About %n answers here would show whether bad experiences are twice as frequent as usual.</source>
        <translation>
            <numerusform>Aproximativ %n răspuns aici ar arăta dacă experiențele proaste sunt de două ori mai dese decât de obicei.</numerusform>
            <numerusform>Aproximativ %n răspunsuri aici ar arăta dacă experiențele proaste sunt de două ori mai dese decât de obicei.</numerusform>
            <numerusform>Aproximativ %n de răspunsuri aici ar arăta dacă experiențele proaste sunt de două ori mai dese decât de obicei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are no answers to go by about %1, although %n of %2 customers come here and leave after a bad experience.</source>
        <translation>
            <numerusform>Nu există răspunsuri de luat în calcul despre %1, deși %n client din %2 ajunge aici și pleacă după o experiență proastă.</numerusform>
            <numerusform>Nu există răspunsuri de luat în calcul despre %1, deși %n clienți din %2 ajung aici și pleacă după o experiență proastă.</numerusform>
            <numerusform>Nu există răspunsuri de luat în calcul despre %1, deși %n de clienți din %2 ajung aici și pleacă după o experiență proastă.</numerusform>
        </translation>
    </message>
    <message>
        <source>More bad experiences than usual, and customers leave because of them.</source>
        <translation>Mai multe experiențe proaste decât de obicei și clienții pleacă din cauza lor.</translation>
    </message>
    <message>
        <source>More bad experiences than usual, but few customers are at stake.</source>
        <translation>Mai multe experiențe proaste decât de obicei, dar puțini clienți sunt în joc.</translation>
    </message>
    <message>
        <source>Not worse than usual, yet more bad experiences than good ones can make up for.</source>
        <translation>Nu mai rău decât de obicei, totuși mai multe experiențe proaste decât pot compensa cele bune.</translation>
    </message>
    <message>
        <source>Fewer bad experiences than usual where it matters: keep it so.</source>
        <translation>Mai puține experiențe proaste decât de obicei acolo unde contează: păstrați-l așa.</translation>
    </message>
    <message>
        <source>Mend this one first.</source>
        <translation>Reparați-l întâi.</translation>
    </message>
    <message>
        <source>Number %1 of %2 moments of truth: mend it after those ranked before it.</source>
        <translation>Momentul adevărului nr. %1 din %2: reparați-l după cele dinaintea lui.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %n touchpoints, %2 of them bad.</source>
        <translation>
            <numerusform>%1 la %n punct de contact, dintre care experiențe proaste: %2.</numerusform>
            <numerusform>%1 la %n puncte de contact, dintre care experiențe proaste: %2.</numerusform>
            <numerusform>%1 la %n de puncte de contact, dintre care experiențe proaste: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 of the customers counted here, about %n are lost on the way; of %1 of all customers you know that %2 are lost.</source>
        <translation>
            <numerusform>Din %1 de clienți socotiți aici se pierde pe drum aproximativ %n; din toți clienții se știe că se pierd %2 din %1.</numerusform>
            <numerusform>Din %1 de clienți socotiți aici se pierd pe drum aproximativ %n; din toți clienții se știe că se pierd %2 din %1.</numerusform>
            <numerusform>Din %1 de clienți socotiți aici se pierd pe drum aproximativ %n; din toți clienții se știe că se pierd %2 din %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most bad experiences at %1: %2 of %n answers; in the whole journey %3.</source>
        <translation>
            <numerusform>Cele mai multe experiențe proaste la %1: %2 din %n răspuns; pe întregul parcurs %3.</numerusform>
            <numerusform>Cele mai multe experiențe proaste la %1: %2 din %n răspunsuri; pe întregul parcurs %3.</numerusform>
            <numerusform>Cele mai multe experiențe proaste la %1: %2 din %n de răspunsuri; pe întregul parcurs %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad experiences</source>
        <translation>Experiențe proaste</translation>
    </message>
    <message>
        <source>Before, %1 were bad (%2 once chance is allowed for); since then %3, between %4 and %5.</source>
        <translation>Înainte, experiențe proaste: %1 (%2 ținând cont de întâmplare); de atunci %3, între %4 și %5.</translation>
    </message>
    <message>
        <source>Before, %1 were bad; since then %2, between %3 and %4. With so few touchpoints it is not known how much of the bad before was chance, which goes away by itself.</source>
        <translation>Înainte, experiențe proaste: %1; de atunci %2, între %3 și %4. Cu atât de puține puncte de contact nu se știe cât din răul de dinainte a fost întâmplare, care trece de la sine.</translation>
    </message>
    <message>
        <source>It goes first: a must-have that mends a moment of truth.</source>
        <translation>Merge prima: este obligatorie și repară un moment al adevărului.</translation>
    </message>
    <message>
        <source>Say on which day it was done: then the answers before and since are compared.</source>
        <translation>Spuneți în ce zi a fost făcută: atunci se compară răspunsurile de dinainte și de după.</translation>
    </message>
    <message>
        <source>Who comes to %1 explains its bad experiences: compared within each segment there are not more than usual.</source>
        <translation>Experiențele proaste de la %1 se explică prin cine ajunge acolo: în cadrul fiecărui segment nu sunt mai multe decât de obicei.</translation>
    </message>
    <message>
        <source>Who comes to %1 explains its bad experiences: compared with customers of the same “%2” at other touchpoints they are %3 as frequent.</source>
        <translation>Experiențele proaste de la %1 se explică prin cine ajunge acolo: față de clienții cu același „%2” la alte puncte de contact, frecvența lor este de %3.</translation>
    </message>
    <message>
        <source>Hatched: fewer than 10 answers.</source>
        <translation>Hașurat: mai puțin de 10 răspunsuri.</translation>
    </message>
    <message>
        <source>Scores with a ~ are assumed.</source>
        <translation>Scorurile cu ~ sunt presupuse.</translation>
    </message>
    <message>
        <source>Diamonds: moments of truth by rank.</source>
        <translation>Romburi: momentele adevărului după loc.</translation>
    </message>
    <message>
        <source>Width of arrows: share of the customers.</source>
        <translation>Grosimea săgeților: ponderea clienților.</translation>
    </message>
    <message>
        <source>A cross in a circle: customers leave here.</source>
        <translation>O cruce în cerc: aici pleacă clienți.</translation>
    </message>
    <message>
        <source>%1 were bad.</source>
        <translation>Experiențe proaste: %1.</translation>
    </message>
    <message numerus="yes">
        <source>bad experiences among %n answer(s)</source>
        <translation>
            <numerusform>experiențe proaste din %n răspuns</numerusform>
            <numerusform>experiențe proaste din %n răspunsuri</numerusform>
            <numerusform>experiențe proaste din %n de răspunsuri</numerusform>
        </translation>
    </message>
    <message>
        <source>Steady: in the last four weeks %1 were bad; %2 was usual here before.</source>
        <translation>Stabil: în ultimele patru săptămâni, experiențe proaste: %1; înainte, aici, de obicei, %2.</translation>
    </message>
    <message>
        <source>Getting worse since about %1: in the last four weeks %2 were bad; %3 was usual here before.</source>
        <translation>Se înrăutățește cam din %1: în ultimele patru săptămâni, experiențe proaste: %2; înainte, aici, de obicei, %3.</translation>
    </message>
    <message>
        <source>Getting better since about %1: in the last four weeks %2 were bad; %3 was usual here before.</source>
        <translation>Se îmbunătățește cam din %1: în ultimele patru săptămâni, experiențe proaste: %2; înainte, aici, de obicei, %3.</translation>
    </message>
    <message>
        <source>In the same weeks a year before %1 were bad.</source>
        <translation>În aceleași săptămâni cu un an înainte, experiențe proaste: %1.</translation>
    </message>
    <message>
        <source>From %1 on, %2 were bad instead of %3.</source>
        <translation>Începând cu %1, experiențe proaste: %2 în loc de %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 were bad instead of %3, near “%4” (%5).</source>
        <translation>Începând cu %1, experiențe proaste: %2 în loc de %3, aproape de „%4” (%5).</translation>
    </message>
    <message>
        <source>Answers come from other touchpoints than before: with nothing else changed, %1 would be bad instead of %2.</source>
        <translation>Răspunsurile vin din alte puncte de contact decât înainte: chiar dacă altceva nu s-ar fi schimbat, ar fi experiențe proaste %1 în loc de %2.</translation>
    </message>
    <message>
        <source>%1 bad experiences; if all were bad, %2 of those who start would be lost</source>
        <translation>%1 experiențe proaste; dacă toate ar fi proaste, s-ar pierde %2 dintre cei care încep</translation>
    </message>
    <message>
        <source>Bad experiences (% of answers)</source>
        <translation>Experiențe proaste (% din răspunsuri)</translation>
    </message>
    <message>
        <source>Starters lost if every experience were bad (%)</source>
        <translation>Clienți porniți pierduți dacă fiecare experiență ar fi proastă (%)</translation>
    </message>
    <message>
        <source>Nowhere that matters are there clearly more bad experiences than usual</source>
        <translation>Acolo unde contează, nicăieri nu sunt clar mai multe experiențe proaste decât de obicei</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints have more bad experiences than usual where it matters</source>
        <translation>
            <numerusform>%n punct de contact are mai multe experiențe proaste decât de obicei acolo unde contează</numerusform>
            <numerusform>%n puncte de contact au mai multe experiențe proaste decât de obicei acolo unde contează</numerusform>
            <numerusform>%n de puncte de contact au mai multe experiențe proaste decât de obicei acolo unde contează</numerusform>
        </translation>
    </message>
    <message>
        <source>Must-have: a bad experience costs, a good one is expected. Star: a good one gains. Strategic: both. Hollow: too near a line to say. Dashed: the mean of all.</source>
        <translation>Obligatoriu: o experiență proastă costă, una bună este așteptată. Stea: una bună aduce câștig. Strategic: ambele. Gol: prea aproape de o linie pentru a spune. Linie întreruptă: media tuturor.</translation>
    </message>
    <message>
        <source>The dot is the share of bad experiences, the bar around it what it can be by chance, the line across it the share that is usual for these questions.</source>
        <translation>Punctul este ponderea experiențelor proaste, bara din jurul lui arată cât poate fi din întâmplare, iar linia care o taie este ponderea obișnuită pentru aceste întrebări.</translation>
    </message>
    <message>
        <source>Must-have: a bad experience costs, a good one is expected. Star: a good one gains. Strategic: both. The place says how important a touchpoint is and how it is rated, each compared with the other touchpoints. A hollow point is too near a line to say.</source>
        <translation>Obligatoriu: o experiență proastă costă, una bună este așteptată. Stea: una bună aduce câștig. Strategic: ambele. Locul spune cât de important este un punct de contact și cum este evaluat, în comparație cu celelalte. Un punct gol este prea aproape de o linie pentru a spune.</translation>
    </message>
    <message>
        <source>Bad experience</source>
        <translation>Experiență proastă</translation>
    </message>
    <message>
        <source>An answer at or below the threshold of its question. Their share is told of all answers.</source>
        <translation>Un răspuns la pragul întrebării sale sau mai prost. Ponderea lor se spune din toate răspunsurile.</translation>
    </message>
    <message>
        <source>A touchpoint with more bad experiences than usual that makes customers leave; shown as a diamond with its rank.</source>
        <translation>Un punct de contact cu mai multe experiențe proaste decât de obicei, care îi face pe clienți să plece; arătat ca romb cu locul său.</translation>
    </message>
    <message>
        <source>Neighbouring touchpoints that together have more bad experiences than chance explains.</source>
        <translation>Puncte de contact vecine care împreună au mai multe experiențe proaste decât explică întâmplarea.</translation>
    </message>
    <message>
        <source>Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number of answers below.</source>
        <translation>Satisfacție 0–100 este scorul ca parte din cel mai bun posibil. Fiecare celulă are dedesubt numărul ei de răspunsuri.</translation>
    </message>
    <message>
        <source>What each initiative is worth if it alone takes away the share of bad experiences it is meant to. Done together they do not add up. A must-have that mends a moment of truth goes first, then whatever keeps most for its cost.</source>
        <translation>Cât valorează fiecare inițiativă dacă înlătură singură partea de experiențe proaste propusă. Făcute împreună, valorile nu se adună. Mai întâi ce este obligatoriu și repară un moment al adevărului, apoi ce păstrează cel mai mult pentru costul său.</translation>
    </message>
    <message>
        <source>Counts as bad</source>
        <translation>Contează ca proastă</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Proaste</translation>
    </message>
    <message>
        <source>The loss model is solved again without the bad experiences the initiative takes away; several together are solved together. Once one is done, the answers since are compared with those before, of which the part that chance explains is taken out first.</source>
        <translation>Modelul pierderilor se rezolvă din nou fără experiențele proaste pe care le înlătură inițiativa; mai multe se rezolvă împreună. După ce una este făcută, răspunsurile de atunci se compară cu cele de dinainte, din care se scoate mai întâi partea explicată de întâmplare.</translation>
    </message>
    <message>
        <source>Every question is compared with itself only: what is usual at a touchpoint is the share of bad experiences its questions have over the whole journey.</source>
        <translation>Fiecare întrebare este comparată doar cu ea însăși: obișnuită la un punct de contact este ponderea experiențelor proaste pe care o au întrebările lui pe întregul parcurs.</translation>
    </message>
    <message>
        <source>An exact test asks how often so many bad experiences would come together by chance. “Sure”: of twenty marked like this about nineteen deserve it; “quite sure”: of ten about nine. “As part of a trouble area”: the touchpoint and its neighbours together have more bad experiences than chance puts next to each other. Intervals hold the true value in 95 of 100 cases.</source>
        <translation>Un test exact întreabă cât de des s-ar aduna din întâmplare atâtea experiențe proaste. „Sigur”: din douăzeci marcate astfel, aproximativ nouăsprezece o merită; „destul de sigur”: din zece, aproximativ nouă. „Ca parte a unei zone cu probleme”: punctul de contact și vecinii lui au împreună mai multe experiențe proaste decât pune întâmplarea unele lângă altele. Intervalele cuprind valoarea adevărată în 95 din 100 de cazuri.</translation>
    </message>
    <message>
        <source>By the customers who leave because the touchpoint has more bad experiences than usual: how many more, times how many leave each time. A diamond needs both: evidence that it is worse, and more than average at stake. What people confirmed, rejected or added by hand is kept and shown as such.</source>
        <translation>După clienții care pleacă pentru că punctul de contact are mai multe experiențe proaste decât de obicei: cu câte mai multe, înmulțit cu câți pleacă de fiecare dată. Un romb cere amândouă: dovezi că este mai rău și mai mult decât media în joc. Ce au confirmat, respins sau adăugat oamenii de mână se păstrează și este arătat ca atare.</translation>
    </message>
    <message>
        <source>The few touchpoints with more bad experiences than usual and where customers leave because of them.</source>
        <translation>Cele câteva puncte de contact cu mai multe experiențe proaste decât de obicei, din cauza cărora clienții pleacă.</translation>
    </message>
    <message>
        <source>Each line is the share of bad experiences week by week, the band what single weeks usually are. Weeks outside the band and longer drifts are dotted in colour.</source>
        <translation>Fiecare linie este ponderea experiențelor proaste săptămână de săptămână, iar banda arată cât variază de obicei o săptămână. Săptămânile din afara benzii și derivele mai lungi au puncte colorate.</translation>
    </message>
    <message>
        <source>Most often for %1: %2 of %3 answers were bad</source>
        <translation>Cel mai des pentru %1: %2 din %3 răspunsuri au fost proaste</translation>
    </message>
    <message>
        <source>How many customers would stay if nobody had a bad experience at one touchpoint.</source>
        <translation>Câți clienți ar rămâne dacă la un punct de contact nimeni nu ar avea o experiență proastă.</translation>
    </message>
    <message>
        <source>Ranked by what would be saved if nobody had a bad experience there any more, whether or not it is worse than usual. Losses at several touchpoints do not add up: who is saved at one can still leave at the next.</source>
        <translation>Ordonate după ce s-ar salva dacă acolo nimeni nu ar mai avea o experiență proastă, fie că este sau nu mai rău decât de obicei. Pierderile de la mai multe puncte de contact nu se adună: cine este salvat la unul poate pleca totuși la următorul.</translation>
    </message>
    <message>
        <source>bad experiences</source>
        <translation>experiențe proaste</translation>
    </message>
    <message>
        <source>of all answers</source>
        <translation>din toate răspunsurile</translation>
    </message>
    <message>
        <source>%1 of all customers</source>
        <translation>%1 dintre toți clienții</translation>
    </message>
    <message>
        <source>%1 of %2 were bad</source>
        <translation>experiențe proaste: %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: a bad experience for %n of 100 customers (%2).</source>
        <translation>
            <numerusform>%1: o experiență proastă pentru %n client din 100 (%2).</numerusform>
            <numerusform>%1: o experiență proastă pentru %n clienți din 100 (%2).</numerusform>
            <numerusform>%1: o experiență proastă pentru %n de clienți din 100 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a bad experience for %n of 100 customers (%2), %3.</source>
        <translation>
            <numerusform>%1: o experiență proastă pentru %n client din 100 (%2), %3.</numerusform>
            <numerusform>%1: o experiență proastă pentru %n clienți din 100 (%2), %3.</numerusform>
            <numerusform>%1: o experiență proastă pentru %n de clienți din 100 (%2), %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>hardly any customer would be kept if nobody had a bad experience here</source>
        <translation>dacă aici nimeni nu ar avea o experiență proastă, nu s-ar păstra aproape niciun client</translation>
    </message>
    <message>
        <source>if nobody had a bad experience here, %1 of the losses the model explains would be avoided</source>
        <translation>dacă aici nimeni nu ar avea o experiență proastă, s-ar evita %1 din pierderile explicate de model</translation>
    </message>
    <message>
        <source>It is counted with %1 where %2 of the answers were bad: the fewer the answers, the closer it stays to the usual share.</source>
        <translation>Este socotit cu %1, deși %2 dintre răspunsuri au fost proaste: cu cât sunt mai puține răspunsuri, cu atât rămâne mai aproape de ponderea obișnuită.</translation>
    </message>
    <message>
        <source>It is counted with %1 where %2 of the answers were bad: each question is compared with itself, and some get bad answers more easily than others.</source>
        <translation>Este socotit cu %1, deși %2 dintre răspunsuri au fost proaste: fiecare întrebare se compară cu ea însăși, iar unele primesc mai ușor răspunsuri proaste.</translation>
    </message>
    <message>
        <source>To set initiatives side by side: %1 contacts per 1,000 customers × %2 customers lost per bad experience × %3 for how sure we are / %4 days = %5.</source>
        <translation>Pentru a compara inițiativele: %1 contacte la 1.000 de clienți × %2 clienți pierduți la fiecare experiență proastă × %3 pentru cât suntem de siguri / %4 zile = %5.</translation>
    </message>
    <message>
        <source>To set initiatives side by side: %1 contacts per 1,000 customers × at most %2 customers lost per bad experience × %3 for how sure we are / %4 days = %5.</source>
        <translation>Pentru a compara inițiativele: %1 contacte la 1.000 de clienți × cel mult %2 clienți pierduți la fiecare experiență proastă × %3 pentru cât suntem de siguri / %4 zile = %5.</translation>
    </message>
    <message>
        <source>No arrows are drawn yet, so how many customers come to each touchpoint, and how many leave because of it, is not known: draw the ways they take on the map.</source>
        <translation>Încă nu este desenată nicio săgeată, deci nu se știe câți clienți ajung la fiecare punct de contact și câți pleacă din cauza lui: desenați pe hartă drumurile pe care le urmează.</translation>
    </message>
    <message>
        <source>More bad experiences than usual: %1.</source>
        <translation>Mai multe experiențe proaste decât de obicei: %1.</translation>
    </message>
    <message>
        <source>A line across an arrow: a hand-off to another department.</source>
        <translation>O linie de-a curmezișul săgeții: predare către alt departament.</translation>
    </message>
    <message>
        <source>Losses that could be avoided</source>
        <translation>Pierderi care s-ar putea evita</translation>
    </message>
    <message>
        <source>of the losses could be avoided</source>
        <translation>din pierderi s-ar putea evita</translation>
    </message>
    <message>
        <source>Per 1,000 customers who start: how often it is handed over if nobody leaves on the way; contacts at a touchpoint leave out those who left before. Then the answers at the touchpoints that hand over, and at those that take over, and how often they were bad against what is usual for the questions asked there. First the hand-offs that add most bad experiences; bold where there are more after it, beyond what chance does among so many hand-offs.</source>
        <translation>La 1.000 de clienți care pornesc: câte predări sunt dacă nimeni nu pleacă pe drum; contactele dintr-un punct de contact îi lasă deoparte pe cei plecați înainte. Apoi răspunsurile la punctele de contact care predau și la cele care preiau, și cât de des au fost proaste față de ce e obișnuit la întrebările puse acolo. Întâi predările care adaugă cele mai multe experiențe proaste; cu aldine unde după ele sunt mai multe, dincolo de ce face întâmplarea la atâtea predări.</translation>
    </message>
    <message>
        <source>No initiative that fits into the budget of %1 would keep customers.</source>
        <translation>Nicio inițiativă care încape în bugetul de %1 nu ar păstra clienți.</translation>
    </message>
    <message>
        <source>What was found, and what to do next</source>
        <translation>Ce s-a constatat și ce urmează de făcut</translation>
    </message>
    <message>
        <source>How customers go from department to department, step by step</source>
        <translation>Cum trec clienții, pas cu pas, de la un departament la altul</translation>
    </message>
    <message>
        <source>Which scores stand out, and on how many answers they rest</source>
        <translation>Ce scoruri ies în evidență și pe câte răspunsuri se bazează</translation>
    </message>
    <message>
        <source>The few touchpoints that are worse than usual where customers leave, and how sure that is</source>
        <translation>Puținele puncte de contact mai proaste decât de obicei, de unde clienții pleacă, și cât de sigur este</translation>
    </message>
    <message>
        <source>All touchpoints by what can be lost there</source>
        <translation>Toate punctele de contact, după cât se poate pierde acolo</translation>
    </message>
    <message>
        <source>What goes together with the overall score, and where customers leave</source>
        <translation>Ce merge împreună cu scorul general și unde pleacă clienții</translation>
    </message>
    <message>
        <source>What shows only where all touchpoints are seen together</source>
        <translation>Ce se vede abia când toate punctele de contact sunt privite împreună</translation>
    </message>
    <message>
        <source>What gets better or worse, and since when</source>
        <translation>Ce se îmbunătățește, ce se înrăutățește și de când</translation>
    </message>
    <message>
        <source>Which initiatives keep most customers for their cost</source>
        <translation>Ce inițiative păstrează cei mai mulți clienți raportat la cost</translation>
    </message>
    <message>
        <source>What was counted, and how far it can be trusted</source>
        <translation>Ce s-a numărat și câtă încredere merită</translation>
    </message>
    <message>
        <source>What the words of this report mean</source>
        <translation>Ce înseamnă cuvintele din acest raport</translation>
    </message>
    <message>
        <source>Nothing to compare: no answers from before are counted here.</source>
        <translation>Nu este cu ce compara: aici nu contează niciun răspuns de dinainte.</translation>
    </message>
    <message>
        <source>Avoidable losses do not add up: who stays at one touchpoint may leave at the next.</source>
        <translation>Pierderile evitabile nu se adună: cine rămâne la un punct de contact poate pleca la următorul.</translation>
    </message>
    <message>
        <source>Diamonds: moments of truth. Dashed: the share of bad experiences of the whole journey, and the mean of all touchpoints.</source>
        <translation>Romburi: momente ale adevărului. Linii întrerupte: ponderea experiențelor proaste pe întregul parcurs și media tuturor punctelor de contact.</translation>
    </message>
    <message>
        <source>There are no answers here, so nobody can say where customers are lost.</source>
        <translation>Aici nu există răspunsuri, așa că nu se poate spune unde se pierd clienții.</translation>
    </message>
    <message>
        <source>Nobody has answered here.</source>
        <translation>Aici nu a răspuns nimeni.</translation>
    </message>
    <message>
        <source>There are no answers to go by: little is at stake, or those that were given do not count here.</source>
        <translation>Nu există răspunsuri după care să se judece: miza este mică sau cele date nu se numără aici.</translation>
    </message>
    <message>
        <source>It matters whether customers stay. Customers have answered, but none of their answers counts here: the filter leaves them out, or they are too few to be shown to others.</source>
        <translation>Contează dacă clienții rămân. Clienții au răspuns, dar niciunul dintre răspunsurile lor nu se numără aici: le lasă deoparte filtrul sau sunt prea puține pentru a fi arătate altora.</translation>
    </message>
    <message>
        <source>Such a difference can be chance.</source>
        <translation>O astfel de diferență poate fi întâmplătoare.</translation>
    </message>
    <message>
        <source>It is assumed to go as everywhere else.</source>
        <translation>Se presupune că merge ca peste tot.</translation>
    </message>
    <message>
        <source>assumed as everywhere else</source>
        <translation>presupus ca peste tot</translation>
    </message>
    <message>
        <source>Bold where a touchpoint was asked more than twice as often, or less than half as often, as customers come there: its figures may stand for others than those who come. Below 10 answers, given and expected, such a difference can be chance.</source>
        <translation>Cu aldine acolo unde un punct de contact a fost întrebat de peste două ori mai des sau de peste două ori mai rar decât ajung clienții acolo: cifrele lui pot vorbi despre alții decât cei care vin. Sub 10 răspunsuri, primite și așteptate, o asemenea diferență poate fi întâmplătoare.</translation>
    </message>
    <message>
        <source>The first three have a page of their own.</source>
        <translation>Primele trei au câte o pagină proprie.</translation>
    </message>
    <message>
        <source>So few answers are counted with %1: the fewer, the closer to the usual share.</source>
        <translation>Atât de puține răspunsuri sunt socotite cu %1: cu cât sunt mai puține, cu atât mai aproape de ponderea obișnuită.</translation>
    </message>
    <message>
        <source>%1 is a trouble area by itself: %2 were bad, %3 would be usual.</source>
        <translation>%1 este în sine o zonă cu probleme; experiențe proaste: %2, de obicei ar fi %3.</translation>
    </message>
    <message>
        <source>%1 together are a trouble area: %2 were bad, %3 would be usual.</source>
        <translation>%1 sunt împreună o zonă cu probleme; experiențe proaste: %2, de obicei ar fi %3.</translation>
    </message>
    <message>
        <source>Who goes all the way has %1 bad experiences on average.</source>
        <translation>Cine parcurge tot drumul are în medie %1 experiențe proaste.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) who rated most of it, %1 had none (between %2 and %3).</source>
        <translation>
            <numerusform>Din %n client care l-a evaluat în cea mai mare parte, fără nicio experiență proastă: %1 (între %2 și %3).</numerusform>
            <numerusform>Din %n clienți care l-au evaluat în cea mai mare parte, fără nicio experiență proastă: %1 (între %2 și %3).</numerusform>
            <numerusform>Din %n de clienți care l-au evaluat în cea mai mare parte, fără nicio experiență proastă: %1 (între %2 și %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour: satisfaction, blue above the journey&apos;s average, red below; n: answers.</source>
        <translation>Culoare: satisfacția, albastru peste media parcursului, roșu sub ea; n: răspunsuri.</translation>
    </message>
    <message>
        <source>The curve is the mean of all cards above it, by their answers.</source>
        <translation>Curba este media tuturor cardurilor de deasupra ei, după numărul de răspunsuri.</translation>
    </message>
    <message>
        <source>Violet ground: a trouble area.</source>
        <translation>Fundal violet: o zonă cu probleme.</translation>
    </message>
    <message>
        <source>How often the customers who start come to a touchpoint, more than once in a loop; where it is known how many leave, those who left before are not among them.</source>
        <translation>Cât de des ajung la un punct de contact clienții care pornesc, de mai multe ori dacă drumul face o buclă; unde se știe câți pleacă, cei plecați înainte nu sunt numărați.</translation>
    </message>
    <message numerus="yes">
        <source>%n more trend(s) are not drawn here; Chwila shows them under Trends.</source>
        <translation>
            <numerusform>Încă %n tendință nu este desenată aici; Chwila o arată la Tendințe.</numerusform>
            <numerusform>Încă %n tendințe nu sunt desenate aici; Chwila le arată la Tendințe.</numerusform>
            <numerusform>Încă %n de tendințe nu sunt desenate aici; Chwila le arată la Tendințe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n stand in the chapter “Moments of truth”.</source>
        <translation>
            <numerusform>Se găsește în capitolul „Momente ale adevărului”.</numerusform>
            <numerusform>Toate cele %n se găsesc în capitolul „Momente ale adevărului”.</numerusform>
            <numerusform>Toate cele %n se găsesc în capitolul „Momente ale adevărului”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact(s) here</source>
        <translation>
            <numerusform>contact aici</numerusform>
            <numerusform>contacte aici</numerusform>
            <numerusform>contacte aici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) lost</source>
        <translation>
            <numerusform>client pierdut</numerusform>
            <numerusform>clienți pierduți</numerusform>
            <numerusform>clienți pierduți</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Sample</source>
        <translation>Exemplu</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Proiect nou</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check who may write there.</source>
        <translation>Dosarul %1 nu poate fi creat; verificați cine are voie să scrie acolo.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether you may read it.</source>
        <translation>Fișierul nu poate fi citit; verificați dacă aveți voie să îl citiți.</translation>
    </message>
    <message>
        <source>The file was not opened; nothing was made of it.</source>
        <translation>Fișierul nu a fost deschis; nu s-a făcut nimic din el.</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperat</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Counting answers</source>
        <translation>Se numără răspunsurile</translation>
    </message>
    <message>
        <source>An answer lies off its scale. Check the scale of its column.</source>
        <translation>Un răspuns se află în afara scalei sale. Verificați scala coloanei lui.</translation>
    </message>
    <message>
        <source>Answers came or went in the meantime. Try again.</source>
        <translation>Între timp au apărut sau au dispărut răspunsuri. Încercați din nou.</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was before.</source>
        <translation>Oprit; proiectul este ca înainte.</translation>
    </message>
    <message>
        <source>This batch is not there any more.</source>
        <translation>Acest import nu mai există.</translation>
    </message>
    <message>
        <source>This is not a Chwila project, or it is damaged. Recovery saves what can still be read.</source>
        <translation>Acesta nu este un proiect Chwila sau este deteriorat. Recuperarea salvează ce se mai poate citi.</translation>
    </message>
    <message>
        <source>The project file is damaged. Recovery saves what can still be read into a new file.</source>
        <translation>Fișierul proiectului este deteriorat. Recuperarea salvează într-un fișier nou ce se mai poate citi.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Try again in a moment.</source>
        <translation>Alt program folosește fișierul proiectului. Încercați din nou peste o clipă.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing has been lost so far.</source>
        <translation>Discul este plin. Eliberați spațiu; până acum nu s-a pierdut nimic.</translation>
    </message>
    <message>
        <source>The project file cannot be written to. Copy it to a folder where you may write.</source>
        <translation>Nu se poate scrie în fișierul proiectului. Copiați-l într-un dosar în care aveți voie să scrieți.</translation>
    </message>
    <message>
        <source>The project file cannot be opened. Check that you may read and write it.</source>
        <translation>Fișierul proiectului nu poate fi deschis. Verificați dacă aveți voie să îl citiți și să îl scrieți.</translation>
    </message>
    <message>
        <source>The project file does not accept this edit.</source>
        <translation>Fișierul proiectului nu acceptă această modificare.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in the project file.</source>
        <translation>Un text este prea lung pentru a fi păstrat în fișierul proiectului.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the project file.</source>
        <translation>Nu este destulă memorie pentru a folosi fișierul proiectului.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. Check the disk and try again.</source>
        <translation>Discul nu a făcut ce i s-a cerut. Verificați discul și încercați din nou.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>altcineva</translation>
    </message>
    <message>
        <source>The file is empty. It is not a Chwila project.</source>
        <translation>Fișierul este gol. Nu este un proiect Chwila.</translation>
    </message>
    <message>
        <source>The file is a database, but not a Chwila project.</source>
        <translation>Fișierul este o bază de date, dar nu un proiect Chwila.</translation>
    </message>
    <message>
        <source>This project was made by an older version and must be converted, which cannot be done here. Copy it to a folder where you may write.</source>
        <translation>Acest proiect a fost făcut cu o versiune mai veche și trebuie convertit, ceea ce nu se poate face aici. Copiați-l într-un dosar în care aveți voie să scrieți.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nu există fișierul „%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1” nu este un fișier.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Chwila, so it can only be looked at. Update Chwila to edit it.</source>
        <translation>Proiectul a fost făcut cu o versiune mai nouă de Chwila, deci poate fi doar privit. Actualizați Chwila pentru a-l edita.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Choose another name or folder.</source>
        <translation>Fișierul „%1” nu poate fi creat. Alegeți alt nume sau alt dosar.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Există deja un fișier „%1”. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>No file can be made in the folder “%1”. Choose another one.</source>
        <translation>În dosarul „%1” nu se poate crea niciun fișier. Alegeți altul.</translation>
    </message>
    <message>
        <source>This step is not the newest one, so it cannot be undone.</source>
        <translation>Această modificare nu este cea mai nouă, deci nu poate fi anulată.</translation>
    </message>
    <message>
        <source>This step is not the next one, so it cannot be redone.</source>
        <translation>Această modificare nu este următoarea, deci nu poate fi refăcută.</translation>
    </message>
    <message>
        <source>The project file holds something else than this edit starts from. Open the project again.</source>
        <translation>Fișierul proiectului conține altceva decât starea de la care pornește această modificare. Deschideți din nou proiectul.</translation>
    </message>
    <message>
        <source>The damaged file cannot be copied to where the new one shall be. Choose another folder.</source>
        <translation>Fișierul deteriorat nu poate fi copiat acolo unde trebuie să fie cel nou. Alegeți alt dosar.</translation>
    </message>
    <message>
        <source>Nothing can be read of this file any more. Look for a copy of it in your backups.</source>
        <translation>Nu se mai poate citi nimic din acest fișier. Căutați o copie a lui printre copiile de rezervă.</translation>
    </message>
    <message>
        <source>Of the records of kind “%1” some may be lost.</source>
        <translation>Dintre înregistrările de tip „%1”, este posibil ca unele să fie pierdute.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of kind “%1” could not be read.</source>
        <translation>
            <numerusform>%n înregistrare de tip „%1” nu a putut fi citită.</numerusform>
            <numerusform>%n înregistrări de tip „%1” nu au putut fi citite.</numerusform>
            <numerusform>%n de înregistrări de tip „%1” nu au putut fi citite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some answers may be lost.</source>
        <translation>Este posibil ca unele răspunsuri să fie pierdute.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Recuperat</translation>
    </message>
    <message numerus="yes">
        <source>%n records that others refer to are gone; new ones named “Recovered” stand in for them.</source>
        <translation>
            <numerusform>%n înregistrare la care trimit altele a dispărut; una nouă, numită „Recuperat”, îi ține locul.</numerusform>
            <numerusform>%n înregistrări la care trimit altele au dispărut; unele noi, numite „Recuperat”, le țin locul.</numerusform>
            <numerusform>%n de înregistrări la care trimit altele au dispărut; unele noi, numite „Recuperat”, le țin locul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records held impossible values and were left out.</source>
        <translation>
            <numerusform>%n înregistrare avea valori imposibile și a fost lăsată deoparte.</numerusform>
            <numerusform>%n înregistrări aveau valori imposibile și au fost lăsate deoparte.</numerusform>
            <numerusform>%n de înregistrări aveau valori imposibile și au fost lăsate deoparte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers stored</source>
        <translation>
            <numerusform>%n răspuns salvat</numerusform>
            <numerusform>%n răspunsuri salvate</numerusform>
            <numerusform>%n de răspunsuri salvate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of “%1” could not be read.</source>
        <translation>
            <numerusform>%n răspuns din „%1” nu a putut fi citit.</numerusform>
            <numerusform>%n răspunsuri din „%1” nu au putut fi citite.</numerusform>
            <numerusform>%n de răspunsuri din „%1” nu au putut fi citite.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of answers is not possible: %1.</source>
        <translation>Numărul de răspunsuri nu este posibil: %1.</translation>
    </message>
    <message>
        <source>Looking for customers who answered twice</source>
        <translation>Se caută clienții care au răspuns de două ori</translation>
    </message>
    <message>
        <source>Storing customers</source>
        <translation>Se salvează clienții</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>Nu este loc pentru fișiere temporare. Eliberați spațiu pe disc și încercați din nou.</translation>
    </message>
    <message>
        <source>The project %1 is open, by %2. Choose another name, or close it there first.</source>
        <translation>Proiectul %1 este deschis, de %2. Alegeți alt nume sau închideți-l mai întâi acolo.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced; choose another name.</source>
        <translation>%1 nu poate fi înlocuit; alegeți alt nume.</translation>
    </message>
    <message numerus="yes">
        <source>%n named versions could not be read.</source>
        <translation>
            <numerusform>%n versiune denumită nu a putut fi citită.</numerusform>
            <numerusform>%n versiuni denumite nu au putut fi citite.</numerusform>
            <numerusform>%n de versiuni denumite nu au putut fi citite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some named versions may be lost.</source>
        <translation>Unele versiuni denumite s-ar putea să se fi pierdut.</translation>
    </message>
    <message>
        <source>Some of what is known of customers may be lost.</source>
        <translation>O parte din ce se știe despre clienți se poate să se fi pierdut.</translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation>Această versiune nu mai există.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>O versiune are nevoie de un nume.</translation>
    </message>
    <message>
        <source>There is already a version “%1”. Choose another name.</source>
        <translation>Există deja o versiune „%1”. Alegeți alt nume.</translation>
    </message>
    <message>
        <source>Some follow-ups may be lost.</source>
        <translation>Unele urmări s-ar putea să se fi pierdut.</translation>
    </message>
    <message>
        <source>Some words, segments, channels or customers of answers may be lost.</source>
        <translation>Unele cuvinte, segmente, canale sau clienți ai răspunsurilor s-ar putea să se fi pierdut.</translation>
    </message>
    <message>
        <source>Stopped; there is no copy.</source>
        <translation>Oprit; nu există nicio copie.</translation>
    </message>
    <message>
        <source>Some of the rows that could not be imported may be lost.</source>
        <translation>Unele dintre rândurile care nu au putut fi importate s-au putut pierde.</translation>
    </message>
    <message>
        <source>The project is too large to be kept as a named version; save a copy of it instead.</source>
        <translation>Proiectul este prea mare pentru a fi păstrat ca versiune cu nume; salvați în schimb o copie a lui.</translation>
    </message>
    <message>
        <source>The project is open elsewhere, by %1, so it can only be looked at here; close it there, or change a copy of the file.</source>
        <translation>Proiectul este deschis în altă parte, de %1, deci aici poate fi doar privit; închideți-l acolo sau modificați o copie a fișierului.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this project, so it can only be looked at; allow writing there, or change a copy of the file in another folder.</source>
        <translation>În dosarul acestui proiect nu se poate scrie nimic, deci poate fi doar privit; permiteți scrierea acolo sau modificați o copie a fișierului în alt dosar.</translation>
    </message>
    <message>
        <source>The file is write-protected, so it can only be looked at; allow writing, or change a copy of it.</source>
        <translation>Fișierul este protejat la scriere, deci poate fi doar privit; permiteți scrierea sau modificați o copie a lui.</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Move touchpoints</source>
        <translation>Mută punctele de contact</translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation>Conectează punctele de contact</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Schimbarea ordinii</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Mutarea notiței</translation>
    </message>
    <message>
        <source>Lead the arrow elsewhere</source>
        <translation>Mutarea capătului săgeții</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>This version does not hold together any more, so it cannot be brought back.</source>
        <translation>Această versiune nu mai este coerentă, deci nu poate fi readusă.</translation>
    </message>
    <message>
        <source>another place in the order</source>
        <translation>alt loc în ordine</translation>
    </message>
    <message>
        <source>start</source>
        <translation>start</translation>
    </message>
    <message>
        <source>end</source>
        <translation>sfârșit</translation>
    </message>
    <message numerus="yes">
        <source>with %n touchpoint(s)</source>
        <translation>
            <numerusform>cu %n punct de contact</numerusform>
            <numerusform>cu %n puncte de contact</numerusform>
            <numerusform>cu %n de puncte de contact</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adăugat</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminat</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Schimbat</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n adăugat</numerusform>
            <numerusform>%n adăugate</numerusform>
            <numerusform>%n de adăugate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n eliminat</numerusform>
            <numerusform>%n eliminate</numerusform>
            <numerusform>%n de eliminate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n schimbat</numerusform>
            <numerusform>%n schimbate</numerusform>
            <numerusform>%n de schimbate</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nu s-a schimbat nimic</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Puncte de contact</translation>
    </message>
    <message>
        <source>Shares at single touchpoints</source>
        <translation>Ponderi la anumite puncte de contact</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>În raport</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Siglă</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secțiunile raportului</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Hârtie</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Font</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punct de contact</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Rând</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapă</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>written</source>
        <translation>scris</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminat</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>rescris</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: schimbat</translation>
    </message>
    <message>
        <source>As handed over, %1</source>
        <translation>Așa cum s-a predat, %1</translation>
    </message>
</context>
</TS>
