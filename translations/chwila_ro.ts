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
        <source>A filter knows from, to, scale and segment:NAME, but not “%1”.</source>
        <translation>Un filtru cunoaște from, to, scale și segment:NAME, dar nu „%1”.</translation>
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
        <translation>Rede&amp;numește</translation>
    </message>
    <message>
        <source>Type another name in place</source>
        <translation>Scrie alt nume direct pe loc</translation>
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
        <translation>Mută un pas la dr&amp;eapta</translation>
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
        <translation>Găsește ur&amp;mătorul</translation>
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
        <translation>&amp;Conectează</translation>
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
        <translation>&amp;Etapă</translation>
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
        <translation>&amp;Hartă</translation>
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
        <translation>&amp;Schiță</translation>
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
        <translation>&amp;Raport</translation>
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
        <translation>Mi&amp;cșorează</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Arată totul mai mic</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Dimensiune re&amp;ală</translation>
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
        <source>Zoom to &amp;selection</source>
        <translation>Mărește se&amp;lecția</translation>
    </message>
    <message>
        <source>Fill the view with what is selected</source>
        <translation>Umple vizualizarea cu ce este selectat</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Show or hide the fields of what is selected</source>
        <translation>Arată sau ascunde câmpurile elementului selectat</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation>Ecran com&amp;plet</translation>
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
        <source>Next department</source>
        <translation>Departamentul următor</translation>
    </message>
    <message>
        <source>Go to the neighbouring card</source>
        <translation>Mergi la cardul vecin</translation>
    </message>
    <message>
        <source>Assumed score of the selected cards, 0 to 9</source>
        <translation>Scorul presupus al cardurilor selectate, de la 0 la 9</translation>
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
</context>
<context>
    <name>chwila::ui::AnalysisScheduler</name>
    <message>
        <source>Counting answers</source>
        <translation>Se numără răspunsurile</translation>
    </message>
    <message>
        <source>Testing where low scores concentrate</source>
        <translation>Se verifică unde se adună scorurile mici</translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnswerImport</name>
    <message>
        <source>Import answers</source>
        <translation>Importă răspunsuri</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Tabele text</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Toate fișierele</translation>
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
        <source>The database cannot be attached.</source>
        <translation>Baza de date nu poate fi atașată.</translation>
    </message>
    <message>
        <source>A table or view, or a SELECT of your own:</source>
        <translation>Un tabel sau o vizualizare, sau un SELECT propriu:</translation>
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
        <source>%n answer(s) imported.</source>
        <translation>
            <numerusform>%n răspuns importat.</numerusform>
            <numerusform>%n răspunsuri importate.</numerusform>
            <numerusform>%n de răspunsuri importate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Se examinează %1</translation>
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
    <message numerus="yes">
        <source>%1: %n answer(s) read again.</source>
        <translation>
            <numerusform>%1: %n răspuns citit din nou.</numerusform>
            <numerusform>%1: %n răspunsuri citite din nou.</numerusform>
            <numerusform>%1: %n de răspunsuri citite din nou.</numerusform>
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
        <source>recovered</source>
        <translation>recuperat</translation>
    </message>
    <message>
        <source>Nothing could be read of it.</source>
        <translation>Nu s-a putut citi nimic din el.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Nu s-a pierdut nimic.</translation>
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
        <source>Open a project</source>
        <translation>Deschide un proiect</translation>
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
</context>
<context>
    <name>chwila::ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Comenzi rapide de la tastatură</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ColumnsPage</name>
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
        <source>What each column holds</source>
        <translation>Ce conține fiecare coloană</translation>
    </message>
    <message>
        <source>These are the first rows. The role of each column was guessed; change it where it is wrong.</source>
        <translation>Acestea sunt primele rânduri. Rolul fiecărei coloane a fost ghicit; schimbați-l unde este greșit.</translation>
    </message>
    <message>
        <source>First rows of the table; the first row holds the roles</source>
        <translation>Primele rânduri ale tabelului; primul rând conține rolurile</translation>
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
        <source>&amp;Header rows</source>
        <translation>Rânduri de &amp;antet</translation>
    </message>
    <message>
        <source>The file could not be read this way.</source>
        <translation>Fișierul nu a putut fi citit astfel.</translation>
    </message>
    <message>
        <source>Role of the column %1</source>
        <translation>Rolul coloanei %1</translation>
    </message>
    <message>
        <source>The columns cannot be read this way yet.</source>
        <translation>Coloanele nu pot fi citite încă astfel.</translation>
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
        <source>Answers of your customers go here. Import a table of answers (CSV, TSV), or attach an SQLite database; the assistant shows what it understood before anything is written.</source>
        <translation>Aici vin răspunsurile clienților. Importați un tabel de răspunsuri (CSV, TSV) sau atașați o bază de date SQLite; asistentul arată ce a înțeles înainte de a scrie ceva.</translation>
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
        <source>Column</source>
        <translation>Coloană</translation>
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
        <source>&amp;Remove this import</source>
        <translation>&amp;Elimină acest import</translation>
    </message>
    <message>
        <source>Removes the answers of the chosen import from the project</source>
        <translation>Elimină din proiect răspunsurile importului ales</translation>
    </message>
    <message>
        <source>&amp;Save the list …</source>
        <translation>&amp;Salvează lista …</translation>
    </message>
    <message>
        <source>Saves the rows that could not be read, with their reasons, to be mended and imported again</source>
        <translation>Salvează rândurile care nu au putut fi citite, cu motivele lor, pentru a fi corectate și importate din nou</translation>
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
        <source>low answers</source>
        <translation>răspunsuri slabe</translation>
    </message>
    <message>
        <source>low share, 95 % interval (Wilson)</source>
        <translation>ponderea răspunsurilor slabe, interval de 95 % (Wilson)</translation>
    </message>
    <message>
        <source>expected low answers E</source>
        <translation>răspunsuri slabe așteptate E</translation>
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
        <source>low share used b′</source>
        <translation>ponderea folosită a răspunsurilor slabe b′</translation>
    </message>
    <message>
        <source>usual low share σ·m</source>
        <translation>ponderea obișnuită a răspunsurilor slabe σ·m</translation>
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
        <source>avoidable loss, 95 % interval</source>
        <translation>pierdere evitabilă, interval de 95 %</translation>
    </message>
    <message>
        <source>matter (lost per bad moment)</source>
        <translation>miză (pierduți per moment prost)</translation>
    </message>
    <message>
        <source>score, customers per 1,000</source>
        <translation>scor, clienți la 1.000</translation>
    </message>
    <message>
        <source>score, 95 % interval</source>
        <translation>scor, interval de 95 %</translation>
    </message>
    <message>
        <source>rank by score, 95 % band</source>
        <translation>loc după scor, bandă de 95 %</translation>
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
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Count the answers of these customers only</source>
        <translation>Numără doar răspunsurile acestor clienți</translation>
    </message>
    <message>
        <source>The answers have no dates</source>
        <translation>Răspunsurile nu au date calendaristice</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Toate întrebările</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Toți clienții</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FindBar</name>
    <message>
        <source>Place before (Shift+F3)</source>
        <translation>Locul anterior (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Locul următor (F3)</translation>
    </message>
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
        <translation>&amp;Arată</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>&amp;după</translation>
    </message>
    <message>
        <source>an&amp;d</source>
        <translation>ș&amp;i</translation>
    </message>
    <message>
        <source>Touchpoints of the chosen cell</source>
        <translation>Punctele de contact din celula aleasă</translation>
    </message>
    <message>
        <source>Enter or a double click shows the touchpoint on the map</source>
        <translation>Enter sau dublu clic arată punctul de contact pe hartă</translation>
    </message>
    <message>
        <source>Choose a cell to see its touchpoints and what customers said.</source>
        <translation>Alegeți o celulă pentru a vedea punctele ei de contact și ce au spus clienții.</translation>
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
        <source>no answers</source>
        <translation>fără răspunsuri</translation>
    </message>
    <message>
        <source>No touchpoint stands here.</source>
        <translation>Aici nu se află niciun punct de contact.</translation>
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
    <name>chwila::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
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
    <message>
        <source>Select a card, an arrow, a note, a stage or a lane: its fields appear here, and every change is saved as you make it.</source>
        <translation>Selectați un card, o săgeată, o notă, o etapă sau un rând: câmpurile apar aici, iar fiecare modificare se salvează pe loc.</translation>
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
    <name>chwila::ui::JourneyCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>Acest lucru nu a putut fi făcut.</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Parcurs nou</translation>
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
        <source>Rename journey</source>
        <translation>Redenumește parcursul</translation>
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
        <source>Labels and their touchpoints</source>
        <translation>Etichetele și punctele lor de contact</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coloană</translation>
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
        <source>&amp;Save the list …</source>
        <translation>&amp;Salvează lista …</translation>
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
        <source>Counting …</source>
        <translation>Se numără …</translation>
    </message>
    <message>
        <source>Counting %1</source>
        <translation>Se numără %1</translation>
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
        <source>New touchpoint of this name</source>
        <translation>Punct de contact nou cu acest nume</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Ilizibile (%1)</translation>
    </message>
    <message>
        <source>%1 answers in %2 rows. %3 not readable, %4 duplicates, %5 without an answer, %6 unassigned.</source>
        <translation>Răspunsuri: %1, în rânduri: %2. Ilizibile: %3, duplicate: %4, fără răspuns: %5, neatribuite: %6.</translation>
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
        <source>Journey</source>
        <translation>Parcurs</translation>
    </message>
    <message>
        <source>The journey that is shown</source>
        <translation>Parcursul afișat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportă</translation>
    </message>
    <message>
        <source>Write map, report or project to a file</source>
        <translation>Scrie harta, raportul sau proiectul într-un fișier</translation>
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
        <source>%1 cannot be replaced; choose another name.</source>
        <translation>%1 nu poate fi înlocuit; alegeți alt nume.</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>O copie a fost scrisă în %1</translation>
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
        <source>Export map</source>
        <translation>Exportă harta</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Hartă</translation>
    </message>
    <message>
        <source>Exporting the map</source>
        <translation>Se exportă harta</translation>
    </message>
    <message>
        <source>The map could not be exported.</source>
        <translation>Harta nu a putut fi exportată.</translation>
    </message>
    <message>
        <source>The map was written to %1</source>
        <translation>Harta a fost scrisă în %1</translation>
    </message>
    <message>
        <source>The last edits could not be saved. Close and lose them?</source>
        <translation>Ultimele modificări nu au putut fi salvate. Închideți și le pierdeți?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Închide și pierde-le</translation>
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
        <source>Click where the touchpoint goes</source>
        <translation>Faceți clic unde vine punctul de contact</translation>
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
        <source>A journey begins with a stage: add one from the Insert menu.</source>
        <translation>Un parcurs începe cu o etapă: adăugați una din meniul Inserare.</translation>
    </message>
    <message>
        <source>Touchpoints stand in departments: add one from the Insert menu.</source>
        <translation>Punctele de contact stau în departamente: adăugați unul din meniul Inserare.</translation>
    </message>
    <message>
        <source>Double-click a cell or press Enter to add the first touchpoint. Lines copied from a spreadsheet can be pasted here, too.</source>
        <translation>Faceți dublu clic pe o celulă sau apăsați Enter pentru a adăuga primul punct de contact. Aici se pot lipi și linii copiate dintr-o foaie de calcul.</translation>
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
</context>
<context>
    <name>chwila::ui::MomentsModel</name>
    <message>
        <source>goes wrong %1</source>
        <translation>merge prost %1</translation>
    </message>
    <message>
        <source>%1 of 1,000 lost here</source>
        <translation>%1 din 1.000 pierduți aici</translation>
    </message>
    <message>
        <source>%1 of losses</source>
        <translation>%1 din pierderi</translation>
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
    <message>
        <source>added by hand</source>
        <translation>adăugat manual</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
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
        <source>Moments of truth appear here once touchpoints are connected and customers have answered. Choose one at the left to see its evidence.</source>
        <translation>Momentele adevărului apar aici după ce punctele de contact sunt conectate și clienții au răspuns. Alegeți unul din stânga pentru a-i vedea dovezile.</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmă</translation>
    </message>
    <message>
        <source>You agree: it stays a moment of truth whatever later answers say</source>
        <translation>Sunteți de acord: rămâne un moment al adevărului, orice ar spune răspunsurile de mai târziu</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Respinge</translation>
    </message>
    <message>
        <source>You disagree: it is no longer marked, and shown as rejected</source>
        <translation>Nu sunteți de acord: nu mai este marcat și apare ca respins</translation>
    </message>
    <message>
        <source>&amp;Add by hand</source>
        <translation>&amp;Adaugă manual</translation>
    </message>
    <message>
        <source>You know better: mark it as a moment of truth without evidence from answers</source>
        <translation>Știți mai bine: marcați-l ca moment al adevărului fără dovezi din răspunsuri</translation>
    </message>
    <message>
        <source>As co&amp;mputed</source>
        <translation>Cum &amp;s-a calculat</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>Retrageți decizia</translation>
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
        <source>No touchpoint stands out: nothing goes wrong clearly more often than usual where it matters.</source>
        <translation>Niciun punct de contact nu iese în evidență: nimic nu merge prost vădit mai des decât de obicei acolo unde contează.</translation>
    </message>
    <message>
        <source>There are no answers under this filter yet.</source>
        <translation>Încă nu există răspunsuri cu acest filtru.</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
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
</context>
<context>
    <name>chwila::ui::OutlineView</name>
    <message>
        <source>Show only rows with …</source>
        <translation>Arată doar rândurile cu …</translation>
    </message>
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
        <source>This journey has no touchpoints yet. Add one (Ctrl+T), or copy lines in a spreadsheet and paste them here (Ctrl+V).</source>
        <translation>Acest parcurs nu are încă puncte de contact. Adăugați unul (Ctrl+T) sau copiați linii dintr-o foaie de calcul și lipiți-le aici (Ctrl+V).</translation>
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
        <translation>Nu mișca nimic de la sine</translation>
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
        <source>Move &amp;up</source>
        <translation>Mută în s&amp;us</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mută în &amp;jos</translation>
    </message>
    <message>
        <source>&amp;Save as PDF …</source>
        <translation>&amp;Salvează ca PDF …</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titlu</translation>
    </message>
    <message>
        <source>&amp;Client</source>
        <translation>&amp;Client</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Autor</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Limbă</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Hârtie</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>S&amp;ecțiuni</translation>
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
        <source>The pages are being made …</source>
        <translation>Se fac paginile …</translation>
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
        <source>seconds since 1970</source>
        <translation>secunde din 1970</translation>
    </message>
    <message>
        <source>How the scores are meant</source>
        <translation>Cum trebuie înțelese scorurile</translation>
    </message>
    <message>
        <source>Low answers are the bad experiences that everything is computed from.</source>
        <translation>Răspunsurile slabe sunt experiențele proaste din care se calculează totul.</translation>
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
        <source>Low up to</source>
        <translation>Slab până la</translation>
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
        <source>&amp;No answer, everywhere</source>
        <translation>&amp;Fără răspuns, peste tot</translation>
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
        <source>Highest low score</source>
        <translation>Cel mai mare scor slab</translation>
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
        <source>%1 is being stopped</source>
        <translation>Se oprește: %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvat</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Se salvează …</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nesalvat</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Doar citire</translation>
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
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n răspuns</numerusform>
            <numerusform>%n răspunsuri</numerusform>
            <numerusform>%n de răspunsuri</numerusform>
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
</context>
<context>
    <name>chwila::ui::WordsPanel</name>
    <message>
        <source>More</source>
        <translation>Mai mult</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Ce au spus clienții</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toate răspunsurile</translation>
    </message>
    <message>
        <source>Low answers</source>
        <translation>Răspunsuri slabe</translation>
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
        <source>%1 of %2</source>
        <translation>%1 din %2</translation>
    </message>
    <message>
        <source>Nobody left words here under this filter.</source>
        <translation>Cu acest filtru, nimeni nu a lăsat cuvinte aici.</translation>
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
    <message>
        <source>Not yet assigned</source>
        <translation>Încă neatribuite</translation>
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
        <source>Read answers from a CSV or TSV file</source>
        <translation>Citește răspunsuri dintr-un fișier CSV sau TSV</translation>
    </message>
    <message>
        <source>Read answers from an SQLite database</source>
        <translation>Citește răspunsuri dintr-o bază de date SQLite</translation>
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
        <source>First journey</source>
        <translation>Primul parcurs</translation>
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
        <source>Write to a file instead of the standard output.</source>
        <translation>Scrie într-un fișier, nu la ieșirea standard.</translation>
    </message>
    <message>
        <source>the answers to one question since January</source>
        <translation>răspunsurile la o întrebare din ianuarie încoace</translation>
    </message>
    <message>
        <source>There is no format “%1”, only text, json and csv.</source>
        <translation>Nu există formatul „%1”, doar text, json și csv.</translation>
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
        <source>Save what can be read of a damaged file into a new one.</source>
        <translation>Salvează într-un fișier nou ce se poate citi dintr-unul deteriorat.</translation>
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
        <source>Exit codes: 0 done, 1 could not be done, 2 the command line was not understood.</source>
        <translation>Coduri de ieșire: 0 făcut, 1 nu s-a putut face, 2 linia de comandă nu a fost înțeleasă.</translation>
    </message>
    <message>
        <source>Writes a file whose ending says what it is: .svg and .png a picture, .csv a table, .json the whole project with its answers.</source>
        <translation>Scrie un fișier al cărui tip îl spune extensia: .svg și .png o imagine, .csv un tabel, .json tot proiectul cu răspunsurile lui.</translation>
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
        <source>outline (the journey, as by default), answers or figures.</source>
        <translation>outline (parcursul, implicit), answers sau figures.</translation>
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
        <source>“%1” cannot be written: a map is .svg or .png, a heatmap .png, a table .csv, a project .json.</source>
        <translation>„%1” nu poate fi scris: o hartă este .svg sau .png, o hartă termică .png, un tabel .csv, un proiect .json.</translation>
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
        <source>Draw a touchpoint for each label that matches none, one after the other.</source>
        <translation>Desenează câte un punct de contact, unul după altul, pentru fiecare etichetă care nu corespunde niciunuia.</translation>
    </message>
    <message>
        <source>Count what would be imported and write nothing.</source>
        <translation>Numără ce s-ar importa și nu scrie nimic.</translation>
    </message>
    <message>
        <source>Write the rows that could not be read, with line, column and reason.</source>
        <translation>Scrie rândurile care nu au putut fi citite, cu linia, coloana și motivul.</translation>
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
        <source>Reads answers from a CSV or TSV file: long (one row an answer) or wide (one row a respondent, one column a touchpoint).</source>
        <translation>Citește răspunsuri dintr-un fișier CSV sau TSV: lung (un rând pe răspuns) sau lat (un rând pe respondent, o coloană pe punct de contact).</translation>
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
        <source>Reads answers from a table or a query of an SQLite database and remembers it, so that “chwila refresh” reads it again. The database is never written to.</source>
        <translation>Citește răspunsuri dintr-un tabel sau o interogare a unei baze de date SQLite și o ține minte, pentru ca „chwila refresh” să o citească din nou. În baza de date nu se scrie niciodată.</translation>
    </message>
    <message>
        <source>The SQLite database.</source>
        <translation>Baza de date SQLite.</translation>
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
        <source>Heatmap: satisfaction, low, lost or responses.</source>
        <translation>Harta termică: satisfaction, low, lost sau responses.</translation>
    </message>
    <message>
        <source>Heatmap: which segment, for rows or columns.</source>
        <translation>Harta termică: ce segment, pentru rânduri sau coloane.</translation>
    </message>
    <message>
        <source>The picture is too large; try a smaller --scale.</source>
        <translation>Imaginea este prea mare; încercați un --scale mai mic.</translation>
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
        <source>Where the source has moved to; with --source.</source>
        <translation>Unde s-a mutat sursa; împreună cu --source.</translation>
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
        <source>Writes the report as PDF: cover, summary, map, heatmap, moments of truth, method and glossary.</source>
        <translation>Scrie raportul ca PDF: copertă, rezumat, hartă, hartă termică, momente ale adevărului, metodă și glosar.</translation>
    </message>
    <message>
        <source>a4 (as by default) or letter.</source>
        <translation>a4 (implicit) sau letter.</translation>
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
        <source>Which answers count: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,scale=NAME</source>
        <translation>Ce răspunsuri contează: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,scale=NAME</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there and writable.</source>
        <translation>Fișierul nu a putut fi scris; verificați dacă dosarul există și se poate scrie în el.</translation>
    </message>
    <message>
        <source>There is no table “%1”, only outline, answers and figures.</source>
        <translation>Nu există tabelul „%1”, doar outline, answers și figures.</translation>
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
</context>
<context>
    <name>document</name>
    <message>
        <source>Nothing can be edited while a step is being undone.</source>
        <translation>Nu se poate edita nimic cât timp se anulează o modificare.</translation>
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
        <source>All answers</source>
        <translation>Toate răspunsurile</translation>
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
        <source>The file is a workbook or an archive, not a table of text. Save the sheet as CSV and import that.</source>
        <translation>Fișierul este un registru de calcul sau o arhivă, nu un tabel text. Salvați foaia ca CSV și importați-o pe aceea.</translation>
    </message>
    <message>
        <source>The file is an old workbook, not a table of text. Save the sheet as CSV and import that.</source>
        <translation>Fișierul este un registru de calcul vechi, nu un tabel text. Salvați foaia ca CSV și importați-o pe aceea.</translation>
    </message>
    <message>
        <source>The file is a PDF, not a table of text. Ask for the data as CSV.</source>
        <translation>Fișierul este un PDF, nu un tabel text. Cereți datele ca CSV.</translation>
    </message>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation>Fișierul este comprimat. Dezarhivați-l întâi.</translation>
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
        <source>The file does not say how its letters are written; it is read as %1. Check the letters below.</source>
        <translation>Fișierul nu spune cum îi sunt scrise literele; se citește ca %1. Verificați literele de mai jos.</translation>
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
        <source>Weight</source>
        <translation>Greutate</translation>
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
        <source>Segment attribute</source>
        <translation>Atributul segmentului</translation>
    </message>
    <message>
        <source>Column of the answers by which these customers are known</source>
        <translation>Coloana din răspunsuri după care se recunosc acești clienți</translation>
    </message>
    <message>
        <source>Segment value</source>
        <translation>Valoarea segmentului</translation>
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
        <source>Share of customers; 44 % said so in Poland (PwC 2020)</source>
        <translation>Ponderea clienților; 44 % au spus asta în Polonia (PwC 2020)</translation>
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
        <source>Bad share that good ones outweigh</source>
        <translation>Ponderea proastă pe care cele bune o compensează</translation>
    </message>
    <message>
        <source>Five good for one bad: 16.7 %</source>
        <translation>Cinci bune pentru una proastă: 16,7 %</translation>
    </message>
    <message>
        <source>One answer in so many days</source>
        <translation>Un răspuns la atâtea zile</translation>
    </message>
    <message>
        <source>Per customer and touchpoint the latest counts; 0: all count</source>
        <translation>Pe client și punct de contact contează ultimul; 0: contează toate</translation>
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
        <source>Bad</source>
        <translation>Proaste</translation>
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
        <source>%1 were low</source>
        <translation>răspunsuri slabe: %1</translation>
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
        <source>%1 is a trouble spot: %2 were low, %3 would be usual.</source>
        <translation>%1 este un loc cu probleme; răspunsuri slabe: %2, de obicei ar fi %3.</translation>
    </message>
    <message>
        <source>%1 go wrong together: %2 were low, %3 would be usual.</source>
        <translation>%1 merg prost împreună; răspunsuri slabe: %2, de obicei ar fi %3.</translation>
    </message>
    <message>
        <source>Nobody has been asked about %1, and it matters.</source>
        <translation>Nimeni nu a fost întrebat despre %1, deși contează.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has been asked about %1, although %n of %2 customers come here and leave when it goes wrong.</source>
        <translation>
            <numerusform>Nimeni nu a fost întrebat despre %1, deși %n client din %2 ajunge aici și pleacă atunci când merge prost.</numerusform>
            <numerusform>Nimeni nu a fost întrebat despre %1, deși %n clienți din %2 ajung aici și pleacă atunci când merge prost.</numerusform>
            <numerusform>Nimeni nu a fost întrebat despre %1, deși %n de clienți din %2 ajung aici și pleacă atunci când merge prost.</numerusform>
        </translation>
    </message>
    <message>
        <source>The question “%1” was asked only at %2, so there is nothing to compare it with.</source>
        <translation>Întrebarea „%1” a fost pusă doar la %2, deci nu există cu ce să fie comparată.</translation>
    </message>
    <message>
        <source>There are no answers yet: import some to see where customers are lost.</source>
        <translation>Nu există încă răspunsuri: importați câteva ca să vedeți unde se pierd clienții.</translation>
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
        <source>It matters whether customers stay, but nobody has been asked: measure it.</source>
        <translation>Contează dacă clienții rămân, dar nimeni nu a fost întrebat: măsurați-l.</translation>
    </message>
    <message>
        <source>Nobody has been asked, and little is at stake.</source>
        <translation>Nimeni nu a fost întrebat și puțin este în joc.</translation>
    </message>
    <message>
        <source>It goes wrong more often than usual, and customers leave because of it: mend it first.</source>
        <translation>Merge prost mai des decât de obicei și clienții pleacă din cauza asta: reparați-l întâi.</translation>
    </message>
    <message>
        <source>It goes wrong more often than usual, but few customers are at stake.</source>
        <translation>Merge prost mai des decât de obicei, dar puțini clienți sunt în joc.</translation>
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
        <source>Not worse than usual, yet more goes wrong here than good moments can make up for.</source>
        <translation>Nu mai rău decât de obicei, totuși aici merg prost mai multe decât pot compensa momentele bune.</translation>
    </message>
    <message>
        <source>It goes wrong less often than usual where it matters: keep it so.</source>
        <translation>Merge prost mai rar decât de obicei acolo unde contează: păstrați-l așa.</translation>
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
        <source>No customer has answered yet.</source>
        <translation>Niciun client nu a răspuns încă.</translation>
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
        <source>At these touchpoints %1 of the losses the model explains happen.</source>
        <translation>La aceste puncte de contact se produc %1 din pierderile explicate de model.</translation>
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
        <source>Share of bad experiences</source>
        <translation>Ponderea experiențelor proaste</translation>
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
    <message>
        <source>Goes wrong for (% of answers)</source>
        <translation>Merge prost pentru (% din răspunsuri)</translation>
    </message>
    <message>
        <source>Customers lost per bad moment</source>
        <translation>Clienți pierduți per moment prost</translation>
    </message>
    <message>
        <source>Nothing goes wrong more often than usual where it matters</source>
        <translation>Nimic nu merge prost mai des decât de obicei acolo unde contează</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints go wrong more often than usual where it matters</source>
        <translation>
            <numerusform>%n punct de contact merge prost mai des decât de obicei acolo unde contează</numerusform>
            <numerusform>%n puncte de contact merg prost mai des decât de obicei acolo unde contează</numerusform>
            <numerusform>%n de puncte de contact merg prost mai des decât de obicei acolo unde contează</numerusform>
        </translation>
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
        <source>Low answer</source>
        <translation>Răspuns slab</translation>
    </message>
    <message>
        <source>An answer at or below the threshold of its question: a bad experience.</source>
        <translation>Un răspuns la pragul întrebării sale sau mai prost: o experiență proastă.</translation>
    </message>
    <message>
        <source>Goes wrong</source>
        <translation>Merge prost</translation>
    </message>
    <message>
        <source>The share of customers who gave a low answer about the touchpoint.</source>
        <translation>Ponderea clienților care au dat un răspuns slab despre punctul de contact.</translation>
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
        <source>A touchpoint that goes wrong more often than usual and makes customers leave; shown as a diamond with its rank.</source>
        <translation>Un punct de contact care merge prost mai des decât de obicei și îi face pe clienți să plece; arătat ca romb cu locul său.</translation>
    </message>
    <message>
        <source>Trouble area</source>
        <translation>Zonă cu probleme</translation>
    </message>
    <message>
        <source>Neighbouring touchpoints that together have more low answers than chance explains.</source>
        <translation>Puncte de contact vecine care împreună au mai multe răspunsuri slabe decât explică întâmplarea.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacte</translation>
    </message>
    <message>
        <source>How often the customers who start come to a touchpoint; more than once in a loop.</source>
        <translation>Cât de des ajung la un punct de contact clienții care pornesc; de mai multe ori, dacă drumul face o buclă.</translation>
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
        <source>Colour: satisfaction, compared with the journey&apos;s average. Diamonds: moments of truth by rank. Width of arrows: share of the customers.</source>
        <translation>Culoare: satisfacția, comparată cu media parcursului. Romburi: momentele adevărului după loc. Grosimea săgeților: ponderea clienților.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Întrebare</translation>
    </message>
    <message>
        <source>Counts as low</source>
        <translation>Contează ca slab</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Slabe</translation>
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
        <source>These are what customers in Poland said they would do (PwC 2020), so the losses are an upper bound.</source>
        <translation>Acestea sunt ponderile după ce au spus clienții din Polonia că ar face (PwC 2020), deci pierderile sunt o limită superioară.</translation>
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
        <source>Every question is compared with itself only: what is usual at a touchpoint is the share of low answers its questions have over the whole journey. Few answers can exaggerate, so a touchpoint counts with a share between its own and the usual one, the closer to its own the more answers it has.</source>
        <translation>Fiecare întrebare este comparată doar cu ea însăși: obișnuită la un punct de contact este ponderea răspunsurilor slabe pe care o au întrebările lui pe întregul parcurs. Puține răspunsuri pot exagera, de aceea un punct de contact contează cu o pondere între cea proprie și cea obișnuită, cu atât mai aproape de cea proprie cu cât are mai multe răspunsuri.</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Cât de siguri suntem</translation>
    </message>
    <message>
        <source>An exact test asks how often so many low answers would come together by chance. “Sure”: of twenty marked like this about nineteen deserve it; “quite sure”: of ten about nine. “As part of a trouble area”: the touchpoint and its neighbours together have more low answers than chance puts next to each other. Intervals hold the true value in 95 of 100 cases.</source>
        <translation>Un test exact întreabă cât de des s-ar aduna din întâmplare atâtea răspunsuri slabe. „Sigur”: din douăzeci marcate astfel, aproximativ nouăsprezece o merită; „destul de sigur”: din zece, aproximativ nouă. „Ca parte a unei zone cu probleme”: punctul de contact și vecinii lui au împreună mai multe răspunsuri slabe decât pune întâmplarea unele lângă altele. Intervalele cuprind valoarea adevărată în 95 din 100 de cazuri.</translation>
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
        <source>By the customers who leave because the touchpoint goes wrong more often than usual: how much more often, times how many leave each time. A diamond needs both: evidence that it is worse, and more than average at stake. What people confirmed, rejected or added by hand is kept and shown as such.</source>
        <translation>După clienții care pleacă pentru că punctul de contact merge prost mai des decât de obicei: cu cât mai des, înmulțit cu câți pleacă de fiecare dată. Un romb cere amândouă: dovezi că este mai rău și mai mult decât media în joc. Ce au confirmat, respins sau adăugat oamenii de mână se păstrează și este arătat ca atare.</translation>
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
        <source>The few touchpoints that go wrong more often than usual and where customers leave because of it.</source>
        <translation>Cele câteva puncte de contact care merg prost mai des decât de obicei și unde clienții pleacă din cauza asta.</translation>
    </message>
    <message>
        <source>No touchpoint is both. That is good news only where enough customers have answered.</source>
        <translation>Niciun punct de contact nu este și una, și alta. Este o veste bună doar acolo unde au răspuns destui clienți.</translation>
    </message>
    <message>
        <source>The dot is the share of low answers, the bar around it what it can be by chance, the line across it the share that is usual for these questions.</source>
        <translation>Punctul este ponderea răspunsurilor slabe, bara din jurul lui arată cât poate fi din întâmplare, iar linia care o taie este ponderea obișnuită pentru aceste întrebări.</translation>
    </message>
    <message>
        <source>All other touchpoints</source>
        <translation>Toate celelalte puncte de contact</translation>
    </message>
    <message>
        <source>Low answers</source>
        <translation>Răspunsuri slabe</translation>
    </message>
    <message>
        <source>How many customers would stay if nothing went wrong at one touchpoint.</source>
        <translation>Câți clienți ar rămâne dacă la un punct de contact nu ar merge nimic prost.</translation>
    </message>
    <message>
        <source>%1 of the losses the model explains happen at %2.</source>
        <translation>%1 din pierderile explicate de model se produc la %2.</translation>
    </message>
    <message>
        <source>Ranked by what would be saved if nothing went wrong there any more, whether or not it is worse than usual. Losses at several touchpoints do not add up: who is saved at one can still leave at the next.</source>
        <translation>Ordonate după ce s-ar salva dacă acolo nu ar mai merge nimic prost, fie că este sau nu mai rău decât de obicei. Pierderile de la mai multe puncte de contact nu se adună: cine este salvat la unul poate pleca totuși la următorul.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>răspunsuri</translation>
    </message>
    <message>
        <source>of them low</source>
        <translation>dintre ele slabe</translation>
    </message>
    <message>
        <source>a bad experience on its scale</source>
        <translation>o experiență proastă pe scala ei</translation>
    </message>
    <message>
        <source>moments of truth</source>
        <translation>momente ale adevărului</translation>
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
        <source>the model explains happen at these moments</source>
        <translation>explicate de model se produc în aceste momente</translation>
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
        <source>Nobody has been asked about %1.</source>
        <translation>Nimeni nu a fost întrebat despre %1.</translation>
    </message>
    <message>
        <source>%1 has few answers so far: %2.</source>
        <translation>%1 are puține răspunsuri până acum: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 were low</source>
        <translation>răspunsuri slabe: %1 din %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 goes wrong for %n of 100 customers (%2).</source>
        <translation>
            <numerusform>%1 merge prost pentru %n client din 100 (%2).</numerusform>
            <numerusform>%1 merge prost pentru %n clienți din 100 (%2).</numerusform>
            <numerusform>%1 merge prost pentru %n de clienți din 100 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes wrong for %n of 100 customers (%2), %3.</source>
        <translation>
            <numerusform>%1 merge prost pentru %n client din 100 (%2), %3.</numerusform>
            <numerusform>%1 merge prost pentru %n clienți din 100 (%2), %3.</numerusform>
            <numerusform>%1 merge prost pentru %n de clienți din 100 (%2), %3.</numerusform>
        </translation>
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
        <source>hardly any of the losses the model explains hang on it</source>
        <translation>aproape nimic din pierderile explicate de model nu ține de el</translation>
    </message>
    <message>
        <source>%1 of the losses the model explains hang on it</source>
        <translation>%1 din pierderile explicate de model țin de el</translation>
    </message>
    <message>
        <source>more than on any other touchpoint</source>
        <translation>mai mult decât de orice alt punct de contact</translation>
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
        <source>We are sure: %1 were low.</source>
        <translation>Suntem siguri; răspunsuri slabe: %1.</translation>
    </message>
    <message>
        <source>Alone it could be chance (%1 were low), but together with %2 we are sure: %3 were low.</source>
        <translation>Singur, ar putea fi întâmplare (răspunsuri slabe: %1), dar împreună cu %2 suntem siguri; răspunsuri slabe: %3.</translation>
    </message>
    <message>
        <source>We are sure that it is better than usual: %1 were low.</source>
        <translation>Suntem siguri că este mai bine decât de obicei; răspunsuri slabe: %1.</translation>
    </message>
    <message>
        <source>We are quite sure that it is better than usual: %1 were low.</source>
        <translation>Suntem destul de siguri că este mai bine decât de obicei; răspunsuri slabe: %1.</translation>
    </message>
    <message>
        <source>It cannot be compared, its question was asked nowhere else: %1 were low.</source>
        <translation>Nu poate fi comparat, întrebarea lui nu a fost pusă în altă parte; răspunsuri slabe: %1.</translation>
    </message>
    <message>
        <source>We are quite sure: %1 were low.</source>
        <translation>Suntem destul de siguri; răspunsuri slabe: %1.</translation>
    </message>
    <message>
        <source>This could still be chance: %1 were low.</source>
        <translation>Ar putea fi încă întâmplare; răspunsuri slabe: %1.</translation>
    </message>
    <message>
        <source>Nothing unusual: %1 were low.</source>
        <translation>Nimic neobișnuit; răspunsuri slabe: %1.</translation>
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
        <source>contacts here</source>
        <translation>contacte aici</translation>
    </message>
    <message>
        <source>goes wrong</source>
        <translation>merge prost</translation>
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
        <source>of the losses the model explains</source>
        <translation>din pierderile explicate de model</translation>
    </message>
    <message>
        <source>%1 of it because it is worse than usual</source>
        <translation>din care %1 pentru că este mai rău decât de obicei</translation>
    </message>
    <message>
        <source>The row counts with %1 where %2 of the answers were low: it is scaled so that the model loses as many customers as you know you lose.</source>
        <translation>Rândul contează cu %1, deși ponderea răspunsurilor slabe a fost %2: este scalat astfel încât modelul să piardă atâția clienți câți știți că pierdeți.</translation>
    </message>
    <message>
        <source>The row counts with %1 where %2 of the answers were low: each question is compared with itself, and some get low answers more easily than others.</source>
        <translation>Rândul contează cu %1, deși ponderea răspunsurilor slabe a fost %2: fiecare întrebare este comparată cu ea însăși, iar unele primesc mai ușor răspunsuri slabe decât altele.</translation>
    </message>
    <message>
        <source>The row counts with %1 where %2 of the answers were low: the fewer the answers, the closer it stays to the usual share.</source>
        <translation>Rândul contează cu %1, deși ponderea răspunsurilor slabe a fost %2: cu cât sunt mai puține răspunsuri, cu atât rămâne mai aproape de ponderea obișnuită.</translation>
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
    <message numerus="yes">
        <source>About %n answers here would show whether it goes wrong twice as often as usual.</source>
        <translation>
            <numerusform>Aproximativ %n răspuns aici ar arăta dacă merge prost de două ori mai des decât de obicei.</numerusform>
            <numerusform>Aproximativ %n răspunsuri aici ar arăta dacă merge prost de două ori mai des decât de obicei.</numerusform>
            <numerusform>Aproximativ %n de răspunsuri aici ar arăta dacă merge prost de două ori mai des decât de obicei.</numerusform>
        </translation>
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
        <source>Only %n touchpoints have answers; from 8 on they can be compared properly.</source>
        <translation>
            <numerusform>Doar %n punct de contact are răspunsuri; de la 8 în sus pot fi comparate bine.</numerusform>
            <numerusform>Doar %n puncte de contact au răspunsuri; de la 8 în sus pot fi comparate bine.</numerusform>
            <numerusform>Doar %n de puncte de contact au răspunsuri; de la 8 în sus pot fi comparate bine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at %n touchpoints, %2 of them low.</source>
        <translation>
            <numerusform>%1 la %n punct de contact, dintre care slabe: %2.</numerusform>
            <numerusform>%1 la %n puncte de contact, dintre care slabe: %2.</numerusform>
            <numerusform>%1 la %n de puncte de contact, dintre care slabe: %2.</numerusform>
        </translation>
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
        <source>%n earlier answers of the same customers at the same touchpoint within %1 days were set aside.</source>
        <translation>
            <numerusform>A fost pus deoparte %n răspuns anterior al acelorași clienți la același punct de contact în %1 zile.</numerusform>
            <numerusform>Au fost puse deoparte %n răspunsuri anterioare ale acelorași clienți la același punct de contact în %1 zile.</numerusform>
            <numerusform>Au fost puse deoparte %n de răspunsuri anterioare ale acelorași clienți la același punct de contact în %1 zile.</numerusform>
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
    <message numerus="yes">
        <source>%n answer(s) under the filter</source>
        <translation>
            <numerusform>%n răspuns cu filtrul aplicat</numerusform>
            <numerusform>%n răspunsuri cu filtrul aplicat</numerusform>
            <numerusform>%n de răspunsuri cu filtrul aplicat</numerusform>
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
        <source>The project is open elsewhere, by %1, so it can only be looked at here.</source>
        <translation>Proiectul este deschis în altă parte, de %1, deci aici poate fi doar privit.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this project, so it can only be looked at.</source>
        <translation>În dosarul acestui proiect nu se poate scrie nimic, deci poate fi doar privit.</translation>
    </message>
    <message>
        <source>The file is write-protected, so it can only be looked at.</source>
        <translation>Fișierul este protejat la scriere, deci poate fi doar privit.</translation>
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
    <message>
        <source>The steps that could be undone were not taken over.</source>
        <translation>Modificările care puteau fi anulate nu au fost preluate.</translation>
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
</context>
</TS>
