<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>FilterParser</name>
    <message>
        <source>“%1” in the filter is not of the form NAME=VALUE.</source>
        <translation>„%1” w filtrze nie ma postaci NAME=VALUE.</translation>
    </message>
    <message>
        <source>The filter ends before it begins.</source>
        <translation>Filtr kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>“%1” in the filter is not a day; write it as 2025-03-31.</source>
        <translation>„%1” w filtrze nie jest dniem; należy zapisać go jako 2025-03-31.</translation>
    </message>
    <message>
        <source>“%1” does not name one question of the project. There are: %2.</source>
        <translation>„%1” nie wskazuje jednego pytania projektu. Dostępne: %2.</translation>
    </message>
    <message>
        <source>The answers know no segments, so “%1” cannot be filtered.</source>
        <translation>Odpowiedzi nie mają segmentów, więc nie można filtrować według „%1”.</translation>
    </message>
    <message>
        <source>The answers know no segment “%1”. There are: %2.</source>
        <translation>Odpowiedzi nie mają segmentu „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>No answer has “%1” for the segment “%2”. There are: %3.</source>
        <translation>Żadna odpowiedź nie ma wartości „%1” w segmencie „%2”. Dostępne: %3.</translation>
    </message>
    <message>
        <source>A filter knows from, to, scale, persona and segment:NAME, but not “%1”.</source>
        <translation>Filtr zna from, to, scale, persona i segment:NAZWA, ale nie „%1”.</translation>
    </message>
    <message>
        <source>The persona “%1” is not tied to any segment yet.</source>
        <translation>Persona „%1” nie jest jeszcze powiązana z żadnym segmentem.</translation>
    </message>
    <message>
        <source>The project has no persona “%1”. There are: %2.</source>
        <translation>W projekcie nie ma persony „%1”. Są: %2.</translation>
    </message>
</context>
<context>
    <name>PasswordPrompt</name>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>Zachowaj w pęku &amp;kluczy systemu</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Połącz</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>Nie ma szablonu „%1”. Dostępne: %2.</translation>
    </message>
</context>
<context>
    <name>Validator</name>
    <message>
        <source>A %1 refers by “%2” to a %3 that does not exist.</source>
        <translation>Rekord „%1” odwołuje się przez „%2” do rekordu „%3”, który nie istnieje.</translation>
    </message>
    <message>
        <source>A project has only one settings record, with id 1.</source>
        <translation>Projekt ma tylko jeden rekord ustawień, o id 1.</translation>
    </message>
    <message>
        <source>The shares of customers who leave must lie between 0 and 1.</source>
        <translation>Udziały klientów, którzy odchodzą, muszą mieścić się między 0 a 1.</translation>
    </message>
    <message>
        <source>The known loss rate must lie between 0 and 1.</source>
        <translation>Znany odsetek strat musi mieścić się między 0 a 1.</translation>
    </message>
    <message>
        <source>“%1” stands at a step below 0.</source>
        <translation>„%1” stoi na kroku poniżej 0.</translation>
    </message>
    <message>
        <source>The assumed score of “%1” must lie between 0 and 10.</source>
        <translation>Zakładana ocena „%1” musi mieścić się między 0 a 10.</translation>
    </message>
    <message>
        <source>A transition connects nothing.</source>
        <translation>Przejście niczego nie łączy.</translation>
    </message>
    <message>
        <source>A transition&apos;s weight must not be negative.</source>
        <translation>Waga przejścia nie może być ujemna.</translation>
    </message>
    <message>
        <source>A transition leads from one journey to another.</source>
        <translation>Przejście prowadzi z jednej ścieżki do innej.</translation>
    </message>
    <message>
        <source>Two transitions have the same ends.</source>
        <translation>Dwa przejścia mają te same końce.</translation>
    </message>
    <message>
        <source>A note belongs to a touchpoint or to one place of a lane.</source>
        <translation>Notatka należy do punktu styku albo do jednego miejsca w wierszu.</translation>
    </message>
    <message>
        <source>The scale “%1” must have between 2 and 1,001 levels.</source>
        <translation>Skala „%1” musi mieć od 2 do 1001 poziomów.</translation>
    </message>
    <message>
        <source>The label “%1” is listed twice for one source.</source>
        <translation>Etykieta „%1” występuje dwa razy dla jednego źródła.</translation>
    </message>
    <message>
        <source>Cost and effort of “%1” must not be negative.</source>
        <translation>Koszt i nakład pracy „%1” nie mogą być ujemne.</translation>
    </message>
    <message>
        <source>“%1” stands behind the last of 10,000 steps a stage can have.</source>
        <translation>„%1” stoi za ostatnim z 10 000 kroków, jakie może mieć etap.</translation>
    </message>
    <message>
        <source>The share of bad experiences “%1” takes away must lie between 0 and 100 %.</source>
        <translation>Udział złych doświadczeń, które usuwa „%1”, musi leżeć między 0 a 100%.</translation>
    </message>
</context>
<context>
    <name>ValueChart</name>
    <message>
        <source>Value and effort</source>
        <translation>Wartość i nakład pracy</translation>
    </message>
    <message>
        <source>“%1” keeps most for its effort</source>
        <translation>„%1” daje najwięcej za swój nakład pracy</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Nakład pracy, dni</translation>
    </message>
    <message>
        <source>Customers kept per 1,000</source>
        <translation>Zatrzymani klienci na 1000</translation>
    </message>
    <message>
        <source>Losses avoided, %</source>
        <translation>Uniknięte straty, %</translation>
    </message>
    <message numerus="yes">
        <source>%n initiative(s) without an effort are not shown</source>
        <translation>
            <numerusform>nie pokazano %n inicjatywy bez nakładu pracy</numerusform>
            <numerusform>nie pokazano %n inicjatyw bez nakładu pracy</numerusform>
            <numerusform>nie pokazano %n inicjatyw bez nakładu pracy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nowy projekt…</translation>
    </message>
    <message>
        <source>Start a project of your own, empty or from a template</source>
        <translation>Rozpocznij własny projekt, pusty lub z szablonu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Otwórz…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Otwórz plik projektu</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;trona startowa</translation>
    </message>
    <message>
        <source>Recent projects, templates and the sample</source>
        <translation>Ostatnie projekty, szablony i przykład</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Zapisz kopię jako…</translation>
    </message>
    <message>
        <source>Write the project to another file; this one saves itself</source>
        <translation>Zapisz projekt do innego pliku; ten zapisuje się sam</translation>
    </message>
    <message>
        <source>Export &amp;report as PDF…</source>
        <translation>Eksportuj &amp;raport do PDF…</translation>
    </message>
    <message>
        <source>Write the report as a PDF, as its preview shows it</source>
        <translation>Zapisz raport jako PDF, tak jak pokazuje go podgląd</translation>
    </message>
    <message>
        <source>Export map as S&amp;VG…</source>
        <translation>Eksportuj mapę do S&amp;VG…</translation>
    </message>
    <message>
        <source>Write the map of this journey as a drawing that scales</source>
        <translation>Zapisz mapę tej ścieżki jako skalowalny rysunek</translation>
    </message>
    <message>
        <source>Export map as &amp;PNG…</source>
        <translation>Eksportuj mapę do &amp;PNG…</translation>
    </message>
    <message>
        <source>Write the map of this journey as a picture for slides</source>
        <translation>Zapisz mapę tej ścieżki jako obraz do slajdów</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Za&amp;mknij okno</translation>
    </message>
    <message>
        <source>Close this project; everything is saved already</source>
        <translation>Zamknij ten projekt; wszystko jest już zapisane</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Close all windows</source>
        <translation>Zamknij wszystkie okna</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>Take back the last edit, also those of earlier sessions</source>
        <translation>Cofnij ostatnią zmianę, także z wcześniejszych sesji</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>Wykonaj ponownie to, co cofnięto</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Wy&amp;tnij</translation>
    </message>
    <message>
        <source>Move the selection to the clipboard</source>
        <translation>Przenieś zaznaczenie do schowka</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy the selection to the clipboard</source>
        <translation>Skopiuj zaznaczenie do schowka</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Wk&amp;lej</translation>
    </message>
    <message>
        <source>Insert from the clipboard, also lines of a spreadsheet</source>
        <translation>Wstaw ze schowka, także wiersze arkusza kalkulacyjnego</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplikuj</translation>
    </message>
    <message>
        <source>Make a second one of what is selected</source>
        <translation>Utwórz drugi egzemplarz zaznaczenia</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>Remove what is selected; undo brings it back</source>
        <translation>Usuń zaznaczenie; cofnięcie je przywraca</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
    <message>
        <source>Select everything in this view</source>
        <translation>Zaznacz wszystko w tym widoku</translation>
    </message>
    <message>
        <source>Move one step le&amp;ft</source>
        <translation>Przesuń o krok w l&amp;ewo</translation>
    </message>
    <message>
        <source>Move the selection to the step before</source>
        <translation>Przesuń zaznaczenie do poprzedniego kroku</translation>
    </message>
    <message>
        <source>Move one step ri&amp;ght</source>
        <translation>Przesuń o krok w praw&amp;o</translation>
    </message>
    <message>
        <source>Move the selection to the next step</source>
        <translation>Przesuń zaznaczenie do następnego kroku</translation>
    </message>
    <message>
        <source>Move to the department above</source>
        <translation>Przesuń do działu powyżej</translation>
    </message>
    <message>
        <source>Move the selection to the lane above</source>
        <translation>Przesuń zaznaczenie do wiersza powyżej</translation>
    </message>
    <message>
        <source>Move to the department below</source>
        <translation>Przesuń do działu poniżej</translation>
    </message>
    <message>
        <source>Move the selection to the lane below</source>
        <translation>Przesuń zaznaczenie do wiersza poniżej</translation>
    </message>
    <message>
        <source>F&amp;ind…</source>
        <translation>Zn&amp;ajdź…</translation>
    </message>
    <message>
        <source>Find a word in all names, notes and descriptions</source>
        <translation>Znajdź słowo we wszystkich nazwach, notatkach i opisach</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Znajdź na&amp;stępne</translation>
    </message>
    <message>
        <source>Go to the next place where the word stands</source>
        <translation>Przejdź do następnego miejsca, w którym jest to słowo</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Znajdź pop&amp;rzednie</translation>
    </message>
    <message>
        <source>Go to the place before where the word stands</source>
        <translation>Przejdź do poprzedniego miejsca, w którym jest to słowo</translation>
    </message>
    <message>
        <source>Project &amp;settings</source>
        <translation>Ustaw&amp;ienia projektu</translation>
    </message>
    <message>
        <source>Title, client, personas, channels, scales and assumptions</source>
        <translation>Tytuł, zleceniodawca, persony, kanały, skale i założenia</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Preferenc&amp;je…</translation>
    </message>
    <message>
        <source>Language, colours and motion of this program</source>
        <translation>Język, kolory i ruch w tym programie</translation>
    </message>
    <message>
        <source>&amp;Touchpoint</source>
        <translation>&amp;Punkt styku</translation>
    </message>
    <message>
        <source>Add a touchpoint after the selected one</source>
        <translation>Dodaj punkt styku za zaznaczonym</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>Add a pain, gain, quote or idea to what is selected</source>
        <translation>Dodaj bolączkę, korzyść, cytat lub pomysł do zaznaczenia</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>P&amp;ołącz</translation>
    </message>
    <message>
        <source>Draw an arrow from the selected touchpoint to the next one</source>
        <translation>Narysuj strzałkę od zaznaczonego punktu styku do następnego</translation>
    </message>
    <message>
        <source>St&amp;ep</source>
        <translation>&amp;Krok</translation>
    </message>
    <message>
        <source>Make room for one more step in this stage</source>
        <translation>Zrób miejsce na jeszcze jeden krok w tym etapie</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etap</translation>
    </message>
    <message>
        <source>Add a stage of the journey</source>
        <translation>Dodaj etap ścieżki</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Dział</translation>
    </message>
    <message>
        <source>Add a department with a lane of its own</source>
        <translation>Dodaj dział z własnym wierszem</translation>
    </message>
    <message>
        <source>&amp;Lane below the map</source>
        <translation>Wiersz pod &amp;mapą</translation>
    </message>
    <message>
        <source>Add a row for the emotion curve, pains, quotes, ideas or text</source>
        <translation>Dodaj wiersz na krzywą emocji, bolączki, cytaty, pomysły lub tekst</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>Per&amp;sona</translation>
    </message>
    <message>
        <source>Add a kind of customer the journeys are about</source>
        <translation>Dodaj rodzaj klienta, którego dotyczą ścieżki</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>K&amp;anał</translation>
    </message>
    <message>
        <source>Add a way in which customers meet you</source>
        <translation>Dodaj sposób, w jaki klienci się kontaktują</translation>
    </message>
    <message>
        <source>&amp;New journey…</source>
        <translation>&amp;Nowa ścieżka…</translation>
    </message>
    <message>
        <source>Add an empty journey to this project</source>
        <translation>Dodaj pustą ścieżkę do tego projektu</translation>
    </message>
    <message>
        <source>&amp;Duplicate journey</source>
        <translation>&amp;Duplikuj ścieżkę</translation>
    </message>
    <message>
        <source>Copy this journey with everything in it, for a to-be version</source>
        <translation>Skopiuj tę ścieżkę z całą zawartością, na wersję docelową</translation>
    </message>
    <message>
        <source>&amp;Rename journey…</source>
        <translation>&amp;Zmień nazwę ścieżki…</translation>
    </message>
    <message>
        <source>Give this journey another name</source>
        <translation>Nadaj tej ścieżce inną nazwę</translation>
    </message>
    <message>
        <source>De&amp;lete journey…</source>
        <translation>&amp;Usuń ścieżkę…</translation>
    </message>
    <message>
        <source>Remove this journey with everything in it; undo brings it back</source>
        <translation>Usuń tę ścieżkę z całą zawartością; cofnięcie ją przywraca</translation>
    </message>
    <message>
        <source>Ne&amp;xt journey</source>
        <translation>Na&amp;stępna ścieżka</translation>
    </message>
    <message>
        <source>Show the next journey of this project</source>
        <translation>Pokaż następną ścieżkę tego projektu</translation>
    </message>
    <message>
        <source>&amp;Previous journey</source>
        <translation>&amp;Poprzednia ścieżka</translation>
    </message>
    <message>
        <source>Show the journey before</source>
        <translation>Pokaż poprzednią ścieżkę</translation>
    </message>
    <message>
        <source>&amp;Import answers…</source>
        <translation>&amp;Importuj odpowiedzi…</translation>
    </message>
    <message>
        <source>Read customers&apos; answers from a table of text (CSV)</source>
        <translation>Odczytaj odpowiedzi klientów z tabeli tekstowej (CSV)</translation>
    </message>
    <message>
        <source>&amp;Attach database…</source>
        <translation>&amp;Dołącz bazę danych…</translation>
    </message>
    <message>
        <source>Read customers&apos; answers from an SQLite database, again at any time</source>
        <translation>Odczytaj odpowiedzi klientów z bazy SQLite, w każdej chwili także ponownie</translation>
    </message>
    <message>
        <source>&amp;Refresh answers</source>
        <translation>Odświ&amp;eż odpowiedzi</translation>
    </message>
    <message>
        <source>Read the attached sources again</source>
        <translation>Odczytaj ponownie dołączone źródła</translation>
    </message>
    <message>
        <source>&amp;Filter answers</source>
        <translation>&amp;Filtruj odpowiedzi</translation>
    </message>
    <message>
        <source>Choose period, segment and question; applies to every view</source>
        <translation>Wybierz okres, segment i pytanie; dotyczy wszystkich widoków</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Wyczyść filtr</translation>
    </message>
    <message>
        <source>Count all answers again</source>
        <translation>Licz znów wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>The journey: stages, departments, touchpoints and the ways between them</source>
        <translation>Ścieżka: etapy, działy, punkty styku i drogi między nimi</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>Mapa &amp;cieplna</translation>
    </message>
    <message>
        <source>Where scores are high and low, department by stage</source>
        <translation>Gdzie oceny są wysokie i niskie, działy i etapy</translation>
    </message>
    <message>
        <source>M&amp;oments</source>
        <translation>C&amp;hwile prawdy</translation>
    </message>
    <message>
        <source>The moments of truth, ranked, with their evidence</source>
        <translation>Chwile prawdy według ważności, z uzasadnieniem</translation>
    </message>
    <message>
        <source>Ou&amp;tline</source>
        <translation>&amp;Konspekt</translation>
    </message>
    <message>
        <source>The same journey as a table to edit, sort and filter</source>
        <translation>Ta sama ścieżka jako tabela do edycji, sortowania i filtrowania</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dane</translation>
    </message>
    <message>
        <source>Where the answers come from, and the customers&apos; words</source>
        <translation>Skąd pochodzą odpowiedzi oraz słowa klientów</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Raport</translation>
    </message>
    <message>
        <source>The pages as they will be printed</source>
        <translation>Strony tak, jak zostaną wydrukowane</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Powiększ</translation>
    </message>
    <message>
        <source>Show everything larger</source>
        <translation>Pokaż wszystko większe</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>Pom&amp;niejsz</translation>
    </message>
    <message>
        <source>Show everything smaller</source>
        <translation>Pokaż wszystko mniejsze</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>Rozmi&amp;ar rzeczywisty</translation>
    </message>
    <message>
        <source>Show everything in its actual size</source>
        <translation>Pokaż wszystko w rzeczywistym rozmiarze</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>D&amp;opasuj do okna</translation>
    </message>
    <message>
        <source>Show the whole map at once</source>
        <translation>Pokaż całą mapę naraz</translation>
    </message>
    <message>
        <source>Zoom to sele&amp;ction</source>
        <translation>Powiększ za&amp;znaczenie</translation>
    </message>
    <message>
        <source>Fill the view with what is selected</source>
        <translation>Wypełnij widok zaznaczeniem</translation>
    </message>
    <message>
        <source>I&amp;nspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Fu&amp;ll screen</source>
        <translation>P&amp;ełny ekran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Użyj całego ekranu</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Paleta po&amp;leceń…</translation>
    </message>
    <message>
        <source>Find any command by typing a few letters of it</source>
        <translation>Znajdź dowolne polecenie, wpisując kilka jego liter</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Skróty klawiszowe</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Wszystkie klawisze na jednej planszy</translation>
    </message>
    <message>
        <source>&amp;About Chwila</source>
        <translation>&amp;O programie Chwila</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Wersja i licencja</translation>
    </message>
    <message>
        <source>New touchpoint at the next step</source>
        <translation>Nowy punkt styku na następnym kroku</translation>
    </message>
    <message>
        <source>Go to the neighbouring card</source>
        <translation>Przejdź do sąsiedniej karty</translation>
    </message>
    <message>
        <source>Give up what was begun; select nothing</source>
        <translation>Porzuć rozpoczętą czynność; usuń zaznaczenie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Na mapie</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>&amp;Wstaw</translation>
    </message>
    <message>
        <source>&amp;Journey</source>
        <translation>Ś&amp;cieżka</translation>
    </message>
    <message>
        <source>&amp;Answers</source>
        <translation>&amp;Odpowiedzi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Wido&amp;k</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Po&amp;moc</translation>
    </message>
    <message>
        <source>Export pro&amp;ject as JSON…</source>
        <translation>Eksportuj pro&amp;jekt do JSON…</translation>
    </message>
    <message>
        <source>Merge touchpoints</source>
        <translation>Scal punkty styku</translation>
    </message>
    <message>
        <source>Make one touchpoint of those selected; it gets their answers, notes and arrows</source>
        <translation>Zrób jeden punkt styku z zaznaczonych; dostanie ich odpowiedzi, notatki i strzałki</translation>
    </message>
    <message>
        <source>&amp;Mine an event log…</source>
        <translation>Zbadaj dziennik zda&amp;rzeń…</translation>
    </message>
    <message>
        <source>See the ways customers really go, as a new journey or over this one</source>
        <translation>Zobacz, jakimi drogami klienci naprawdę chodzą, jako nową ścieżkę albo na tej</translation>
    </message>
    <message>
        <source>Tr&amp;ends</source>
        <translation>&amp;Trendy</translation>
    </message>
    <message>
        <source>Week by week: what is getting worse or better, alarms first</source>
        <translation>Tydzień po tygodniu: co się pogarsza lub poprawia, najpierw alarmy</translation>
    </message>
    <message>
        <source>Im&amp;prove</source>
        <translation>U&amp;lepszanie</translation>
    </message>
    <message>
        <source>Initiatives: what they are worth, the best set, promise against measured</source>
        <translation>Inicjatywy: ile dają, najlepszy zestaw, obietnica a pomiar</translation>
    </message>
    <message>
        <source>Drawn a&amp;gainst real</source>
        <translation>Nar&amp;ysowane a rzeczywiste</translation>
    </message>
    <message>
        <source>Show or hide what the event log says about the drawn arrows</source>
        <translation>Pokaż lub ukryj, co dziennik zdarzeń mówi o narysowanych strzałkach</translation>
    </message>
    <message>
        <source>Export heatmap as PN&amp;G…</source>
        <translation>Eksportuj mapę cieplną jako PN&amp;G…</translation>
    </message>
    <message>
        <source>Write the heatmap with its rows, columns and measure as a picture</source>
        <translation>Zapisz mapę cieplną z jej wierszami, kolumnami i miarą jako obraz</translation>
    </message>
    <message>
        <source>Export hea&amp;tmap as CSV…</source>
        <translation>Eksportuj mapę &amp;cieplną jako CSV…</translation>
    </message>
    <message>
        <source>Write each cell of the heatmap with its number, interval and answers as a table</source>
        <translation>Zapisz każdą komórkę mapy cieplnej z jej liczbą, przedziałem i odpowiedziami jako tabelę</translation>
    </message>
    <message>
        <source>Export &amp;figures as CSV…</source>
        <translation>Eksportuj &amp;liczby jako CSV…</translation>
    </message>
    <message>
        <source>Write every number of every touchpoint of this journey as a table</source>
        <translation>Zapisz każdą liczbę każdego punktu styku tej ścieżki jako tabelę</translation>
    </message>
    <message>
        <source>Export &amp;answers as CSV…</source>
        <translation>Eksportuj &amp;odpowiedzi jako CSV…</translation>
    </message>
    <message>
        <source>Write every answer as a row of a table, protected as the project says</source>
        <translation>Zapisz każdą odpowiedź jako wiersz tabeli, chronioną tak, jak mówi projekt</translation>
    </message>
    <message>
        <source>Export &amp;outline as CSV…</source>
        <translation>Eksportuj &amp;konspekt jako CSV…</translation>
    </message>
    <message>
        <source>Write the touchpoints of this journey as a table that can be read again</source>
        <translation>Zapisz punkty styku tej ścieżki jako tabelę, którą można znów wczytać</translation>
    </message>
    <message>
        <source>Write the project with its answers as text other programs can read, for others or complete</source>
        <translation>Zapisz projekt z odpowiedziami jako tekst dla innych programów, dla innych osób albo w całości</translation>
    </message>
    <message>
        <source>Split touchpoint</source>
        <translation>Podziel punkt styku</translation>
    </message>
    <message>
        <source>Make two touchpoints of the selected one; the second gets the arrows that lead on</source>
        <translation>Zrób z zaznaczonego punktu styku dwa; drugi dostaje strzałki, które prowadzą dalej</translation>
    </message>
    <message>
        <source>Remo&amp;ve import…</source>
        <translation>Us&amp;uń import…</translation>
    </message>
    <message>
        <source>Remove the answers of the chosen import from the project</source>
        <translation>Usuń z projektu odpowiedzi wybranego importu</translation>
    </message>
    <message>
        <source>&amp;Save unreadable rows…</source>
        <translation>Zapi&amp;sz nieczytelne wiersze…</translation>
    </message>
    <message>
        <source>Save the rows that could not be read, with their reasons, to be mended and imported again</source>
        <translation>Zapisz wiersze, których nie dało się odczytać, z powodami, aby je poprawić i zaimportować ponownie</translation>
    </message>
    <message>
        <source>Follow-up: &amp;open</source>
        <translation>Dalsze kroki: &amp;otwarte</translation>
    </message>
    <message>
        <source>Mark the chosen answers: somebody has to write to the customer</source>
        <translation>Oznacz wybrane odpowiedzi: ktoś musi napisać do klienta</translation>
    </message>
    <message>
        <source>Follow-up: a&amp;nswered</source>
        <translation>Dalsze &amp;kroki: odpowiedziane</translation>
    </message>
    <message>
        <source>Mark the chosen answers: the customer was written to</source>
        <translation>Oznacz wybrane odpowiedzi: do klienta napisano</translation>
    </message>
    <message>
        <source>Follow-up: c&amp;losed</source>
        <translation>Dalsze kroki: &amp;zamknięte</translation>
    </message>
    <message>
        <source>Mark the chosen answers: nothing is left to do</source>
        <translation>Oznacz wybrane odpowiedzi: nic już nie zostało do zrobienia</translation>
    </message>
    <message>
        <source>Follow-up: rese&amp;t</source>
        <translation>D&amp;alsze kroki: wyczyść</translation>
    </message>
    <message>
        <source>Forget what became of the chosen answers</source>
        <translation>Zapomnij, co stało się z wybranymi odpowiedziami</translation>
    </message>
    <message>
        <source>Follow-up: not&amp;e…</source>
        <translation>Dalsze kroki: &amp;notatka…</translation>
    </message>
    <message>
        <source>Write a note on the chosen answers</source>
        <translation>Napisz notatkę do wybranych odpowiedzi</translation>
    </message>
    <message>
        <source>&amp;Confirm moment of truth</source>
        <translation>&amp;Potwierdź chwilę prawdy</translation>
    </message>
    <message>
        <source>You agree: it stays a moment of truth whatever later answers say</source>
        <translation>Zgadzasz się: pozostaje chwilą prawdy, cokolwiek powiedzą późniejsze odpowiedzi</translation>
    </message>
    <message>
        <source>&amp;Reject moment of truth</source>
        <translation>Odrzuć &amp;chwilę prawdy</translation>
    </message>
    <message>
        <source>You disagree: it is no longer marked, and shown as rejected</source>
        <translation>Nie zgadzasz się: nie jest już oznaczona i widać, że została odrzucona</translation>
    </message>
    <message>
        <source>&amp;Add moment of truth by hand</source>
        <translation>&amp;Dodaj chwilę prawdy ręcznie</translation>
    </message>
    <message>
        <source>You know better: mark it as a moment of truth without evidence from answers</source>
        <translation>Wiesz lepiej: oznacz jako chwilę prawdy bez dowodów z odpowiedzi</translation>
    </message>
    <message>
        <source>Moment of truth as co&amp;mputed</source>
        <translation>Chwila prawdy &amp;według obliczeń</translation>
    </message>
    <message>
        <source>Take your decision back</source>
        <translation>Cofnij swoją decyzję</translation>
    </message>
    <message>
        <source>Add &amp;initiative</source>
        <translation>Dodaj &amp;inicjatywę</translation>
    </message>
    <message>
        <source>A new initiative for the touchpoints selected on the map</source>
        <translation>Nowa inicjatywa dla punktów styku zaznaczonych na mapie</translation>
    </message>
    <message>
        <source>Remove i&amp;nitiative</source>
        <translation>Usuń inic&amp;jatywę</translation>
    </message>
    <message>
        <source>Remove the chosen initiative; undo brings it back</source>
        <translation>Usuń wybraną inicjatywę; cofnięcie ją przywraca</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budżet</translation>
    </message>
    <message>
        <source>What may be spent in all; the initiatives that together keep most within it are marked</source>
        <translation>Ile wolno wydać łącznie; inicjatywy, które razem zatrzymują za to najwięcej, są oznaczone</translation>
    </message>
    <message>
        <source>Make an initiative of the &amp;sliders</source>
        <translation>Zrób inicjatywę z &amp;suwaków</translation>
    </message>
    <message>
        <source>An initiative for the touchpoints whose sliders are not at nothing</source>
        <translation>Inicjatywa dla punktów styku, których suwaki nie stoją na zerze</translation>
    </message>
    <message>
        <source>S&amp;liders back to today</source>
        <translation>Suwaki z powrotem &amp;na dziś</translation>
    </message>
    <message>
        <source>Move all what-if sliders to nothing</source>
        <translation>Przesuń wszystkie suwaki na zero</translation>
    </message>
    <message>
        <source>&amp;Promise what is computed</source>
        <translation>&amp;Obiecaj to, co obliczono</translation>
    </message>
    <message>
        <source>Write the customers kept as computed today into the promise, to be compared with what is measured later</source>
        <translation>Wpisz do obietnicy dzisiejszą liczbę zatrzymanych klientów, by porównać ją z późniejszym pomiarem</translation>
    </message>
    <message>
        <source>Write down an &amp;event</source>
        <translation>Zapisz &amp;zdarzenie</translation>
    </message>
    <message>
        <source>Say what happened on a day, so that trends show it where answers changed</source>
        <translation>Powiedz, co się którego dnia stało, aby trendy pokazały to tam, gdzie zmieniły się odpowiedzi</translation>
    </message>
    <message>
        <source>Pin event to this &amp;touchpoint</source>
        <translation>Przypnij zdarzenie do &amp;tego punktu styku</translation>
    </message>
    <message>
        <source>The chosen event concerns only the touchpoint that is shown</source>
        <translation>Wybrane zdarzenie dotyczy tylko pokazanego punktu styku</translation>
    </message>
    <message>
        <source>Remove e&amp;vent</source>
        <translation>&amp;Usuń zdarzenie</translation>
    </message>
    <message>
        <source>Remove the chosen event; undo brings it back</source>
        <translation>Usuń wybrane zdarzenie; cofnięcie je przywraca</translation>
    </message>
    <message>
        <source>Move section &amp;up</source>
        <translation>Rozdział w &amp;górę</translation>
    </message>
    <message>
        <source>The chosen section of the report comes one place earlier</source>
        <translation>Wybrany rozdział raportu stoi o jedno miejsce wcześniej</translation>
    </message>
    <message>
        <source>Move section &amp;down</source>
        <translation>Rozdział w &amp;dół</translation>
    </message>
    <message>
        <source>The chosen section of the report comes one place later</source>
        <translation>Wybrany rozdział raportu stoi o jedno miejsce później</translation>
    </message>
    <message>
        <source>Section &amp;in or out</source>
        <translation>Rozdział &amp;włącz lub wyłącz</translation>
    </message>
    <message>
        <source>Leave the chosen section out of the report, or take it in again</source>
        <translation>Pomiń wybrany rozdział raportu albo włącz go z powrotem</translation>
    </message>
    <message>
        <source>Choose &amp;logo…</source>
        <translation>Wybierz &amp;logo…</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover and the foot of each page</source>
        <translation>Obraz PNG lub JPEG na okładkę i do stopki każdej strony</translation>
    </message>
    <message>
        <source>Remo&amp;ve logo</source>
        <translation>Us&amp;uń logo</translation>
    </message>
    <message>
        <source>The report goes without a picture of the client</source>
        <translation>Raport bez obrazu klienta</translation>
    </message>
    <message>
        <source>Choose &amp;colour…</source>
        <translation>Wybierz &amp;kolor…</translation>
    </message>
    <message>
        <source>Of the report&apos;s titles and lines; made darker where it could not be read</source>
        <translation>Tytułów i linii raportu; przyciemniany tam, gdzie byłby nieczytelny</translation>
    </message>
    <message>
        <source>Colour as u&amp;sual</source>
        <translation>Kolor &amp;zwykły</translation>
    </message>
    <message>
        <source>The report has the program&apos;s own colour again</source>
        <translation>Raport znów ma kolor programu</translation>
    </message>
    <message>
        <source>Overvie&amp;w in the corner</source>
        <translation>Podgląd &amp;w rogu</translation>
    </message>
    <message>
        <source>Show or hide the small picture of the whole map</source>
        <translation>Pokaż lub ukryj mały obraz całej mapy</translation>
    </message>
    <message>
        <source>Pre&amp;sent</source>
        <translation>Prezent&amp;uj</translation>
    </message>
    <message>
        <source>Walk a room through the journey, step by step, on the whole screen</source>
        <translation>Poprowadź salę przez ścieżkę, krok po kroku, na całym ekranie</translation>
    </message>
    <message>
        <source>Next &amp;problem</source>
        <translation>Następny &amp;problem</translation>
    </message>
    <message>
        <source>In the import assistant: go to the next cell that cannot be read</source>
        <translation>W asystencie importu: przejdź do następnej komórki, której nie da się odczytać</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Podręcznik</translation>
    </message>
    <message>
        <source>Ten short pages about everything</source>
        <translation>Dziesięć krótkich stron o wszystkim</translation>
    </message>
    <message>
        <source>New touchpoint in the next stage</source>
        <translation>Nowy punkt styku w następnym etapie</translation>
    </message>
    <message>
        <source>New touchpoint in the next department</source>
        <translation>Nowy punkt styku w następnym dziale</translation>
    </message>
    <message>
        <source>Select the neighbouring card as well</source>
        <translation>Zaznacz także sąsiednią kartę</translation>
    </message>
    <message>
        <source>Go to the neighbouring cell, also an empty one</source>
        <translation>Przejdź do sąsiedniej komórki, także pustej</translation>
    </message>
    <message>
        <source>Go to the first or the last card</source>
        <translation>Przejdź do pierwszej lub ostatniej karty</translation>
    </message>
    <message>
        <source>The arrows of the selected card, one after the other</source>
        <translation>Strzałki zaznaczonej karty, jedna po drugiej</translation>
    </message>
    <message>
        <source>Type a note on the selected card</source>
        <translation>Napisz notatkę na zaznaczonej karcie</translation>
    </message>
    <message>
        <source>Merge the selected cards</source>
        <translation>Połącz zaznaczone karty w jedną</translation>
    </message>
    <message>
        <source>Assumed score of the selected cards</source>
        <translation>Zakładana ocena zaznaczonych kart</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Assumed score 10</source>
        <translation>Zakładana ocena 10</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, potem %2</translation>
    </message>
    <message>
        <source>No assumed score</source>
        <translation>Bez zakładanej oceny</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>Przesuń mapę</translation>
    </message>
    <message>
        <source>%1 and drag</source>
        <translation>%1 i przeciągnij</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>In the import assistant</source>
        <translation>W asystencie importu</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decyzje</translation>
    </message>
    <message>
        <source>Fields of the card that is being typed</source>
        <translation>Pola pisanej karty</translation>
    </message>
    <message>
        <source>Move to the stage before</source>
        <translation>Przesuń do etapu wcześniejszego</translation>
    </message>
    <message>
        <source>Move the selected touchpoints to the same step of the stage before</source>
        <translation>Przesuń wybrane punkty styku do tego samego kroku poprzedniego etapu</translation>
    </message>
    <message>
        <source>Move to the stage after</source>
        <translation>Przesuń do etapu następnego</translation>
    </message>
    <message>
        <source>Move the selected touchpoints to the same step of the stage after</source>
        <translation>Przesuń wybrane punkty styku do tego samego kroku następnego etapu</translation>
    </message>
    <message>
        <source>&amp;Remove step</source>
        <translation>Us&amp;uń krok</translation>
    </message>
    <message>
        <source>Close the step up, with the cards and notes that stand in it; undo brings them back</source>
        <translation>Zamknij krok razem z kartami i notatkami, które w nim stoją; cofnięcie je przywraca</translation>
    </message>
    <message>
        <source>Move journey &amp;earlier</source>
        <translation>Przesuń ścieżkę w&amp;yżej</translation>
    </message>
    <message>
        <source>This journey comes one place earlier in the list and in the report</source>
        <translation>Ta ścieżka przesuwa się o jedno miejsce wcześniej na liście i w raporcie</translation>
    </message>
    <message>
        <source>Move journey l&amp;ater</source>
        <translation>Przesuń ścieżkę n&amp;iżej</translation>
    </message>
    <message>
        <source>This journey comes one place later in the list and in the report</source>
        <translation>Ta ścieżka przesuwa się o jedno miejsce później na liście i w raporcie</translation>
    </message>
    <message>
        <source>Heat la&amp;yer</source>
        <translation>War&amp;stwa ciepła</translation>
    </message>
    <message>
        <source>Show or hide where bad experiences gather, as a colour behind the cards</source>
        <translation>Pokaż lub ukryj kolorem za kartami, gdzie skupiają się złe doświadczenia</translation>
    </message>
    <message>
        <source>Name this &amp;version…</source>
        <translation>Nazwij tę &amp;wersję…</translation>
    </message>
    <message>
        <source>Keep the project as it is now under a name, to compare with it or bring it back</source>
        <translation>Zachowuje obecny stan projektu pod nazwą, by z nim porównywać lub do niego wrócić</translation>
    </message>
    <message>
        <source>Vers&amp;ions…</source>
        <translation>Wers&amp;je…</translation>
    </message>
    <message>
        <source>See what changed since a named version, look at it, bring it back</source>
        <translation>Pokazuje, co się zmieniło od nazwanej wersji, otwiera ją i przywraca</translation>
    </message>
    <message>
        <source>To the fields and &amp;back</source>
        <translation>Do pól i z powrotem</translation>
    </message>
    <message>
        <source>Type in the fields of what is selected; once more, or Esc, leads back to it</source>
        <translation>Wpisywanie w pola zaznaczonego elementu; ponownie albo Esc prowadzi z powrotem</translation>
    </message>
    <message>
        <source>Wor&amp;kshop mode</source>
        <translation>Try&amp;b warsztatowy</translation>
    </message>
    <message>
        <source>Everything half as large again, for those who sit at the back</source>
        <translation>Wszystko o połowę większe, dla tych, którzy siedzą z tyłu</translation>
    </message>
    <message>
        <source>New touchpoint in the department before</source>
        <translation>Nowy punkt styku w poprzednim dziale</translation>
    </message>
    <message>
        <source>Of several cards all arrows between them that lead back, or on</source>
        <translation>Przy kilku kartach: wszystkie strzałki między nimi prowadzące wstecz albo dalej</translation>
    </message>
    <message>
        <source>Type another name in place, of a card or a note; Ctrl+↑ beyond the top leads to the stage, Ctrl+← beyond the first step to the department</source>
        <translation>Wpisz inną nazwę na miejscu, karty lub notatki; Ctrl+↑ ponad górę prowadzi do etapu, Ctrl+← przed pierwszy krok do działu</translation>
    </message>
    <message>
        <source>Beyond the first cell: to the stage or the department, to rename or move it</source>
        <translation>Poza pierwszą komórkę: do etapu lub działu, aby zmienić nazwę albo przenieść</translation>
    </message>
    <message>
        <source>Show or hide the panel with the fields of what is selected</source>
        <translation>Pokaż lub ukryj panel z polami zaznaczenia</translation>
    </message>
</context>
<context>
    <name>analysis</name>
    <message>
        <source>Looking for trouble areas</source>
        <translation>Szukanie obszarów problemów</translation>
    </message>
    <message>
        <source>Trying how far the ranks could be off</source>
        <translation>Sprawdzanie, jak bardzo kolejność może się mylić</translation>
    </message>
    <message>
        <source>The analysis was stopped before it was done.</source>
        <translation>Analizę zatrzymano przed końcem.</translation>
    </message>
    <message>
        <source>There is no project to analyse; open one first.</source>
        <translation>Nie ma projektu do analizy; najpierw należy go otworzyć.</translation>
    </message>
    <message>
        <source>This journey is no longer in the project; choose another one to analyse.</source>
        <translation>Tej ścieżki nie ma już w projekcie; należy wybrać inną do analizy.</translation>
    </message>
    <message>
        <source>The journey could not be analysed; check its links and answers and try again.</source>
        <translation>Nie udało się przeanalizować ścieżki; należy sprawdzić jej połączenia i odpowiedzi i spróbować ponownie.</translation>
    </message>
    <message>
        <source>Trying how far the drivers could be off</source>
        <translation>Sprawdzanie, jak niepewne są czynniki</translation>
    </message>
    <message>
        <source>Poland 2020</source>
        <translation>Polska 2020</translation>
    </message>
    <message>
        <source>Worldwide 2018</source>
        <translation>Świat 2018</translation>
    </message>
    <message>
        <source>The third is the last</source>
        <translation>Trzecie jest ostatnie</translation>
    </message>
    <message>
        <source>As Poland 2020, but nobody stays after a third bad experience.</source>
        <translation>Jak Polska 2020, ale po trzecim złym doświadczeniu nie zostaje nikt.</translation>
    </message>
    <message>
        <source>Who stays twice stays</source>
        <translation>Kto został dwa razy, zostaje</translation>
    </message>
    <message>
        <source>As Poland 2020, but who was not driven away by two bad experiences is not by more.</source>
        <translation>Jak Polska 2020, ale kogo nie zraziły dwa złe doświadczenia, tego nie zrażą kolejne.</translation>
    </message>
    <message>
        <source>Following how long customers stay</source>
        <translation>Sprawdzanie, jak długo klienci zostają</translation>
    </message>
    <message>
        <source>PwC 2020, Poland: 44% leave at the first bad experience, 88% by the second.</source>
        <translation>PwC 2020, Polska: 44% odchodzi po pierwszym złym doświadczeniu, 88% najpóźniej po drugim.</translation>
    </message>
    <message>
        <source>PwC 2018, worldwide: 32% leave at the first bad experience, 59% by the second.</source>
        <translation>PwC 2018, świat: 32% odchodzi po pierwszym złym doświadczeniu, 59% najpóźniej po drugim.</translation>
    </message>
</context>
<context>
    <name>base</name>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation>Nie udało się zapisać „%1”; wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again; nothing of the project is lost.</source>
        <translation>Brakuje na to pamięci. Zamknij inne programy i spróbuj ponownie; z projektu nic nie przepadło.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnalysisScheduler</name>
    <message>
        <source>Counting answers</source>
        <translation>Liczenie odpowiedzi</translation>
    </message>
    <message>
        <source>Looking at customers one by one</source>
        <translation>Przeglądanie klientów po kolei</translation>
    </message>
    <message>
        <source>Testing where bad experiences gather</source>
        <translation>Sprawdzanie, gdzie skupiają się złe doświadczenia</translation>
    </message>
</context>
<context>
    <name>chwila::ui::AnswerImport</name>
    <message>
        <source>Import answers</source>
        <translation>Importuj odpowiedzi</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>The answers cannot be read.</source>
        <translation>Nie można odczytać odpowiedzi.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Import taken back</source>
        <translation>Import cofnięty</translation>
    </message>
    <message>
        <source>The answers were not imported.</source>
        <translation>Nie zaimportowano odpowiedzi.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importowanie: %1</translation>
    </message>
    <message>
        <source>Import cancelled; nothing was kept.</source>
        <translation>Import anulowano; niczego nie zachowano.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) imported.</source>
        <translation>
            <numerusform>Zaimportowano %Ln odpowiedź.</numerusform>
            <numerusform>Zaimportowano %Ln odpowiedzi.</numerusform>
            <numerusform>Zaimportowano %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removing answers</source>
        <translation>Usuwanie odpowiedzi</translation>
    </message>
    <message>
        <source>The answers were not removed.</source>
        <translation>Nie usunięto odpowiedzi.</translation>
    </message>
    <message>
        <source>The answers of this import were removed.</source>
        <translation>Usunięto odpowiedzi z tego importu.</translation>
    </message>
    <message>
        <source>Tables of answers</source>
        <translation>Tabele z odpowiedziami</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>Przeglądanie %1</translation>
    </message>
    <message>
        <source>The answers of this file are in the project already.</source>
        <translation>Odpowiedzi z tego pliku są już w projekcie.</translation>
    </message>
    <message>
        <source>They came with the import “%1”. Imported once more, each of them counts twice.</source>
        <translation>Przyszły z importem „%1”. Zaimportowane jeszcze raz, każda liczy się podwójnie.</translation>
    </message>
    <message>
        <source>Read the source again</source>
        <translation>Wczytaj źródło ponownie</translation>
    </message>
    <message>
        <source>Import once more</source>
        <translation>Importuj jeszcze raz</translation>
    </message>
    <message>
        <source>Answers are being imported or removed; wait until that is done, or stop it below.</source>
        <translation>Odpowiedzi są właśnie importowane lub usuwane; poczekaj, aż to się skończy, albo zatrzymaj to na dole.</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Gdzie jest teraz %1?</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>Bazy SQLite</translation>
    </message>
    <message>
        <source>Remove source %1</source>
        <translation>Usuń źródło %1</translation>
    </message>
    <message>
        <source>The source was not removed.</source>
        <translation>Źródło nie zostało usunięte.</translation>
    </message>
    <message>
        <source>“%1” and its answers were removed; undo brings them back.</source>
        <translation>Usunięto „%1” i jego odpowiedzi; cofnięcie je przywraca.</translation>
    </message>
    <message>
        <source>This table or query is in the project already.</source>
        <translation>Ta tabela lub to zapytanie jest już w projekcie.</translation>
    </message>
    <message>
        <source>The source “%1” reads it. Attached once more, each of its answers counts twice.</source>
        <translation>Odpowiedzi odczytuje źródło „%1”. Po ponownym podłączeniu każda z nich liczy się podwójnie.</translation>
    </message>
    <message>
        <source>Attach once more</source>
        <translation>Podłącz jeszcze raz</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Application</name>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Nie udało się otworzyć: %1.</translation>
    </message>
    <message>
        <source>%1 is damaged. Save what can be read in a new file?</source>
        <translation>Plik %1 jest uszkodzony. Zapisać w nowym pliku to, co da się odczytać?</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Zapisz, co da się odczytać</translation>
    </message>
    <message>
        <source>What could be read is in %1</source>
        <translation>To, co udało się odczytać, jest w %1</translation>
    </message>
    <message>
        <source>No project could be made.</source>
        <translation>Nie udało się utworzyć projektu.</translation>
    </message>
    <message>
        <source>Chwila projects</source>
        <translation>Projekty Chwila</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Chwila %1</source>
        <translation>Chwila %1</translation>
    </message>
    <message>
        <source>Draws customer journeys and computes their moments of truth. Free software under the GNU General Public License, version 3 or later. Nothing leaves this computer.</source>
        <translation>Rysuje ścieżki klientów i oblicza ich chwile prawdy. Wolne oprogramowanie na licencji GNU General Public License, w wersji 3 lub nowszej. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>The language changes when running work is done.</source>
        <translation>Język zmieni się, gdy skończą się trwające prace.</translation>
    </message>
    <message>
        <source>Some rows of %1 were left out.</source>
        <translation>Niektóre wiersze z %1 pominięto.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Everything that can be opened</source>
        <translation>Wszystko, co da się otworzyć</translation>
    </message>
    <message>
        <source>The size changes when running work is done.</source>
        <translation>Rozmiar zmieni się, gdy skończy się trwająca praca.</translation>
    </message>
    <message>
        <source>Nothing was lost but the steps that could be undone.</source>
        <translation>Nie utracono niczego poza krokami, które można było cofnąć.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Banner</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>This project can only be looked at. %1</source>
        <translation>Ten projekt można tylko przeglądać. %1</translation>
    </message>
    <message>
        <source>The last edits are not on the disk yet. %1</source>
        <translation>Ostatnich zmian nie ma jeszcze na dysku. %1</translation>
    </message>
    <message>
        <source>The figures you see are older: new ones could not be computed. %1</source>
        <translation>Liczby, które widzisz, są starsze: nowych nie udało się obliczyć. %1</translation>
    </message>
    <message>
        <source>The figures could not be computed. %1</source>
        <translation>Nie udało się obliczyć liczb. %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::BrandPanel</name>
    <message>
        <source>As usual</source>
        <translation>Jak zwykle</translation>
    </message>
    <message>
        <source>Logo of the client</source>
        <translation>Logo zleceniodawcy</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Kolor raportu</translation>
    </message>
    <message>
        <source>The brand was not changed.</source>
        <translation>Znaki firmowe nie zostały zmienione.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Nie można odczytać obrazu.</translation>
    </message>
    <message>
        <source>The file is damaged; choose another one.</source>
        <translation>Plik jest uszkodzony; wybierz inny.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>Lo&amp;go</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Font of all texts in the report; it is embedded in the PDF.</source>
        <translation>Czcionka wszystkich tekstów raportu; jest osadzona w pliku PDF.</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>Zwykła (%1)</translation>
    </message>
    <message>
        <source>%1 (not installed here)</source>
        <translation>%1 (tu nie zainstalowana)</translation>
    </message>
    <message>
        <source>Font of the report</source>
        <translation>Czcionka raportu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ChangedSourcesBar</name>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Odczyta&amp;j ponownie</translation>
    </message>
    <message>
        <source>Changed since they were read: %1.</source>
        <translation>Zmienione od czasu odczytu: %1.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::CheatSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ChoiceList</name>
    <message>
        <source>Choices</source>
        <translation>Wybór</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ColumnsPage</name>
    <message>
        <source>What each column holds</source>
        <translation>Co zawiera każda kolumna</translation>
    </message>
    <message>
        <source>The file could not be read this way.</source>
        <translation>Nie udało się odczytać pliku w ten sposób.</translation>
    </message>
    <message>
        <source>The columns cannot be read this way yet.</source>
        <translation>Kolumn nie można jeszcze w ten sposób odczytać.</translation>
    </message>
    <message>
        <source>The roles over the columns were guessed; change one where it is wrong, or press F4 in its column. Nothing is written before the last page.</source>
        <translation>Role nad kolumnami są domysłem; popraw, gdzie trzeba, albo naciśnij F4 w kolumnie. Nic nie zostanie zapisane przed ostatnią stroną.</translation>
    </message>
    <message>
        <source>Saved mappings</source>
        <translation>Zapisane mapowania</translation>
    </message>
    <message>
        <source>How the columns were understood another time</source>
        <translation>Jak kolumny rozumiano innym razem</translation>
    </message>
    <message>
        <source>Keeps these roles, scales and formats under a name; they are offered again when a table with the same columns comes</source>
        <translation>Zachowuje te role, skale i formaty pod nazwą; pojawią się znów, gdy przyjdzie tabela o tych samych kolumnach</translation>
    </message>
    <message>
        <source>&amp;Mapping</source>
        <translation>&amp;Mapowanie</translation>
    </message>
    <message>
        <source>First rows of the table; F4 chooses the role of a column</source>
        <translation>Pierwsze wiersze tabeli; F4 wybiera rolę kolumny</translation>
    </message>
    <message>
        <source>As guessed</source>
        <translation>Według domysłu</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zapisz mapowanie</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>Mapowanie nie zostało zapisane.</translation>
    </message>
    <message>
        <source>These are columns you have met before: the mapping “%1” is used.</source>
        <translation>Te kolumny już znasz: użyto mapowania „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>Every value in these %n row(s) can be read.</source>
        <translation>
            <numerusform>Wszystko w tym %n wierszu da się odczytać.</numerusform>
            <numerusform>Wszystko w tych %n wierszach da się odczytać.</numerusform>
            <numerusform>Wszystko w tych %n wierszach da się odczytać.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) here cannot be read; point at one to see why.</source>
        <translation>
            <numerusform>%n wartości nie da się odczytać; wskaż ją, aby zobaczyć dlaczego.</numerusform>
            <numerusform>%n wartości nie da się odczytać; wskaż jedną, aby zobaczyć dlaczego.</numerusform>
            <numerusform>%n wartości nie da się odczytać; wskaż jedną, aby zobaczyć dlaczego.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Add to</source>
        <translation>D&amp;odaj do</translation>
    </message>
    <message>
        <source>The source the answers are added to</source>
        <translation>Źródło, do którego dodawane są odpowiedzi</translation>
    </message>
    <message>
        <source>Rows of a source that you have mended, or its next delivery, belong to that source</source>
        <translation>Poprawione wiersze źródła albo jego następna dostawa należą do tego źródła</translation>
    </message>
    <message>
        <source>A new source</source>
        <translation>Nowe źródło</translation>
    </message>
    <message>
        <source>The columns cannot be read as those of this source.</source>
        <translation>Kolumn nie da się odczytać tak jak w tym źródle.</translation>
    </message>
    <message>
        <source>The rows are added to “%1” and read as it is read.</source>
        <translation>Wiersze są dodawane do „%1” i czytane tak jak ono.</translation>
    </message>
    <message>
        <source>Notes on the table</source>
        <translation>Uwagi do tabeli</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Czytanie pierwszych wierszy…</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Zapi&amp;sz…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>chwila::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Co chcesz zrobić?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>No command found. Look in names and notes instead</source>
        <translation>Nie znaleziono polecenia. Szukaj w nazwach i notatkach</translation>
    </message>
</context>
<context>
    <name>chwila::ui::CountStrip</name>
    <message>
        <source>valid answers</source>
        <translation>ważne odpowiedzi</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nieczytelne</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>powtórzone</translation>
    </message>
    <message>
        <source>without an answer</source>
        <translation>bez odpowiedzi</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nieprzypisane</translation>
    </message>
    <message>
        <source>Answers that will be stored</source>
        <translation>Odpowiedzi, które zostaną zapisane</translation>
    </message>
    <message>
        <source>Rows or cells that cannot be read; they can be saved as a list</source>
        <translation>Wiersze lub pola, których nie da się odczytać; można je zapisać jako listę</translation>
    </message>
    <message>
        <source>Cells that are blank or mean “no answer”</source>
        <translation>Pola puste lub oznaczające „brak odpowiedzi”</translation>
    </message>
    <message>
        <source>Answers that are stored, but whose label has no touchpoint yet</source>
        <translation>Odpowiedzi zapisane, których etykieta nie ma jeszcze punktu styku</translation>
    </message>
    <message>
        <source>Counting the whole table</source>
        <translation>Liczenie całej tabeli</translation>
    </message>
    <message>
        <source>The same customer, time and touchpoint once more; left out</source>
        <translation>Ten sam klient, czas i punkt styku jeszcze raz; pominięte</translation>
    </message>
    <message>
        <source>Counting the whole table…</source>
        <translation>Liczenie całej tabeli…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::DataView</name>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Sources and imports</source>
        <translation>Źródła i importy</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Bez odpowiedzi</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importy</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Rows that could not be read</source>
        <translation>Wiersze, których nie udało się odczytać</translation>
    </message>
    <message>
        <source>Removes the answers of the chosen import from the project</source>
        <translation>Usuwa z projektu odpowiedzi z wybranego importu</translation>
    </message>
    <message>
        <source>Rows of the chosen import that could not be read</source>
        <translation>Wiersze wybranego importu, których nie udało się odczytać</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>W źródle</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Labels and their touchpoints</source>
        <translation>Etykiety i ich punkty styku</translation>
    </message>
    <message>
        <source>The answers of this project cannot be listed.</source>
        <translation>Nie można wyświetlić odpowiedzi tego projektu.</translation>
    </message>
    <message>
        <source>%1 answers, %2 of them unassigned, %3 set aside because the same customer answered again.</source>
        <translation>Odpowiedzi: %1, w tym nieprzypisane: %2, odłożone, bo ten sam klient odpowiedział ponownie: %3.</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (teraz niedostępne)</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>Odczytaj ponownie: %1</translation>
    </message>
    <message>
        <source>Labels (%1 unassigned)</source>
        <translation>Etykiety (nieprzypisane: %1)</translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation>Punkt styku: %1</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Label assigned</source>
        <translation>Etykieta przypisana</translation>
    </message>
    <message>
        <source>The label was not assigned.</source>
        <translation>Nie przypisano etykiety.</translation>
    </message>
    <message>
        <source>Remove this import</source>
        <translation>Usuń ten import</translation>
    </message>
    <message>
        <source>Remove the %1 answers of “%2”? The file they came from is not touched; this cannot be undone.</source>
        <translation>Usunąć odpowiedzi (%1) z importu „%2”? Plik, z którego pochodzą, pozostanie nietknięty; tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Save the rows that could not be read</source>
        <translation>Zapisz wiersze, których nie udało się odczytać</translation>
    </message>
    <message>
        <source>not-readable.csv</source>
        <translation>nieczytelne.csv</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Tabele tekstowe</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Nie udało się zapisać listy.</translation>
    </message>
    <message>
        <source>Answers of your customers go here; the assistant shows what it understood before anything is written.</source>
        <translation>Tu trafią odpowiedzi klientów; asystent pokazuje, co zrozumiał, zanim cokolwiek zapisze.</translation>
    </message>
    <message>
        <source>Reads the source again; the answers it has now replace those it had</source>
        <translation>Wczytuje źródło ponownie; odpowiedzi, które ma teraz, zastępują dawne</translation>
    </message>
    <message>
        <source>It is not where it was; locate it first</source>
        <translation>Nie ma go tam, gdzie było; najpierw je wskaż</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Wskaż %1</translation>
    </message>
    <message>
        <source>Says where the source is now, and reads it there</source>
        <translation>Mówi, gdzie źródło jest teraz, i wczytuje je stamtąd</translation>
    </message>
    <message>
        <source>Remove the source %1</source>
        <translation>Usuń źródło %1</translation>
    </message>
    <message>
        <source>Removes the source with its labels and answers; undo brings them back</source>
        <translation>Usuwa źródło z jego etykietami i odpowiedziami; cofnięcie je przywraca</translation>
    </message>
    <message>
        <source>Sources, labels and answers</source>
        <translation>Źródła, etykiety i odpowiedzi</translation>
    </message>
    <message>
        <source>Re&amp;move this import</source>
        <translation>Usuń ten impor&amp;t</translation>
    </message>
    <message>
        <source>There is no source yet that could be read again.</source>
        <translation>Nie ma jeszcze źródła, które można by odczytać ponownie.</translation>
    </message>
    <message>
        <source>%1 file</source>
        <comment>by its ending, such as CSV</comment>
        <translation>plik %1</translation>
    </message>
    <message>
        <source>These answers came with the project; there is no file or database behind them</source>
        <translation>Te odpowiedzi przyszły z projektem; nie stoi za nimi plik ani baza danych</translation>
    </message>
    <message>
        <source>Make &amp;touchpoints of the unassigned</source>
        <translation>Utwórz &amp;punkty styku z nieprzypisanych</translation>
    </message>
    <message>
        <source>Draws a card for each label that is unassigned, to be put in its place later</source>
        <translation>Rysuje kartę dla każdej nieprzypisanej etykiety, do późniejszego ustawienia na miejscu</translation>
    </message>
    <message>
        <source>New touchpoint of this name</source>
        <translation>Nowy punkt styku o tej nazwie</translation>
    </message>
    <message>
        <source>Touchpoints made of labels</source>
        <translation>Punkty styku utworzone z etykiet</translation>
    </message>
    <message>
        <source>No touchpoint was made.</source>
        <translation>Nie utworzono żadnego punktu styku.</translation>
    </message>
    <message>
        <source>%1 of them count under the filter: %2.</source>
        <translation>Przez filtr (%2) przechodzi z nich %1.</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Zapisz listę…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Wskaż…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::DatabaseDialog</name>
    <message>
        <source>Attach a database</source>
        <translation>Dołącz bazę danych</translation>
    </message>
    <message>
        <source>&amp;SQLite file</source>
        <translation>Plik &amp;SQLite</translation>
    </message>
    <message>
        <source>&amp;PostgreSQL server</source>
        <translation>Serwer &amp;PostgreSQL</translation>
    </message>
    <message>
        <source>The database is opened for reading only. When it changes, Chwila offers to read it again.</source>
        <translation>Baza jest otwierana tylko do odczytu. Gdy się zmieni, Chwila zaproponuje ponowny odczyt.</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system&apos;s keyring</source>
        <translation>Zachow&amp;aj w pęku kluczy systemu</translation>
    </message>
    <message>
        <source>Encrypted where the server can</source>
        <translation>Szyfrowane, jeśli serwer to potrafi</translation>
    </message>
    <message>
        <source>Always encrypted</source>
        <translation>Zawsze szyfrowane</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Szyfrowane, a serwer potwierdza swoją nazwę</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nieszyfrowane</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Fetch every answer</source>
        <translation>Pobieraj &amp;każdą odpowiedź</translation>
    </message>
    <message>
        <source>Needed for figures that follow one customer, such as repeated answers. Else the server counts, and only answers with words are fetched.</source>
        <translation>Potrzebne do wyników śledzących jednego klienta, na przykład powtórzonych odpowiedzi. W przeciwnym razie liczy serwer, a pobierane są tylko odpowiedzi z wypowiedziami.</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Połą&amp;cz</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tables and views</source>
        <translation>Tabele i widoki</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
    <message>
        <source>&amp;Table or view</source>
        <translation>&amp;Tabela lub widok</translation>
    </message>
    <message>
        <source>Own &amp;query</source>
        <translation>Własne &amp;zapytanie</translation>
    </message>
    <message>
        <source>Attach an SQLite database</source>
        <translation>Dołącz bazę danych SQLite</translation>
    </message>
    <message>
        <source>SQLite databases</source>
        <translation>Bazy danych SQLite</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>The database has no tables that you may read.</source>
        <translation>W bazie nie ma tabel, które możesz czytać.</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Where the database is</source>
        <translation>Gdzie jest baza danych</translation>
    </message>
    <message>
        <source>Chooses the file of the database</source>
        <translation>Wybiera plik bazy danych</translation>
    </message>
    <message>
        <source>Lists the tables and views you may read</source>
        <translation>Wymienia tabele i widoki, które możesz odczytać</translation>
    </message>
    <message>
        <source>Else the password is asked for each time; it never goes into the project</source>
        <translation>W przeciwnym razie program pyta o hasło za każdym razem; hasło nigdy nie trafia do projektu</translation>
    </message>
    <message>
        <source>What is read</source>
        <translation>Co jest odczytywane</translation>
    </message>
    <message>
        <source>&amp;Look at the answers…</source>
        <translation>&amp;Obejrzyj odpowiedzi…</translation>
    </message>
    <message>
        <source>The tables and views of the database will stand here. Fill in the fields above, then choose Connect.</source>
        <translation>Tu pojawią się tabele i widoki bazy danych. Wypełnij pola powyżej i wybierz Połącz.</translation>
    </message>
    <message>
        <source>The tables and views of the database will stand here. Choose its file above.</source>
        <translation>Tu pojawią się tabele i widoki bazy danych. Wybierz powyżej jej plik.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wybierz…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>P&amp;lik</translation>
    </message>
    <message>
        <source>&amp;Host and port</source>
        <translation>Host &amp;i port</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Baza danych</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Użytkownik</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Szy&amp;frowanie</translation>
    </message>
    <message>
        <source>A quer&amp;y may take</source>
        <translation>Zapyta&amp;nie może trwać</translation>
    </message>
    <message>
        <source>Looking for tables…</source>
        <translation>Szukanie tabel…</translation>
    </message>
    <message>
        <source>Reading the first rows…</source>
        <translation>Czytanie pierwszych wierszy…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::DialectBar</name>
    <message>
        <source>Comma ,</source>
        <translation>Przecinek ,</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Średnik ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Kreska |</translation>
    </message>
    <message>
        <source>&amp;Separated by</source>
        <translation>&amp;Rozdzielone przez</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodowanie</translation>
    </message>
    <message>
        <source>S&amp;heet</source>
        <translation>Ark&amp;usz</translation>
    </message>
    <message>
        <source>Rows a&amp;bove</source>
        <translation>Wiersze po&amp;wyżej</translation>
    </message>
    <message>
        <source>Rows above the titles that belong to no table, such as a report&apos;s name</source>
        <translation>Wiersze nad tytułami, które nie należą do tabeli, na przykład nazwa raportu</translation>
    </message>
    <message>
        <source>&amp;Title rows</source>
        <translation>Wiersze &amp;tytułów</translation>
    </message>
    <message>
        <source>Rows with titles; they never count as answers</source>
        <translation>Wiersze z tytułami; nigdy nie liczą się jako odpowiedzi</translation>
    </message>
    <message>
        <source>Titles f&amp;rom</source>
        <translation>Tytuły &amp;z</translation>
    </message>
    <message>
        <source>the first of them</source>
        <translation>pierwszego z nich</translation>
    </message>
    <message>
        <source>the second</source>
        <translation>drugiego</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>wszystkich</translation>
    </message>
</context>
<context>
    <name>chwila::ui::EditCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>Nie udało się tego zrobić.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>That could not be pasted.</source>
        <translation>Nie udało się tego wkleić.</translation>
    </message>
    <message>
        <source>Add a stage and a department first.</source>
        <translation>Najpierw należy dodać etap i dział.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przesuń</translation>
    </message>
    <message>
        <source>New touchpoint</source>
        <translation>Nowy punkt styku</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Dodaj punkt styku</translation>
    </message>
    <message>
        <source>No touchpoint could be added.</source>
        <translation>Nie udało się dodać punktu styku.</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nowy etap</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Dodaj etap</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Nowy dział</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Dodaj dział</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Add a lane</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>What was noticed?</source>
        <translation>Co zauważono?</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scalenie</translation>
    </message>
    <message numerus="yes">
        <source>Deleted with %n touchpoint(s); Undo brings them back.</source>
        <translation>
            <numerusform>Usunięto z %n punktem styku; cofnięcie przywraca.</numerusform>
            <numerusform>Usunięto z %n punktami styku; cofnięcie je przywraca.</numerusform>
            <numerusform>Usunięto z %n punktami styku; cofnięcie je przywraca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::EmptyState</name>
    <message>
        <source>No answer belongs to a touchpoint of this journey yet; assign the labels of the answers to its touchpoints.</source>
        <translation>Żadna odpowiedź nie należy jeszcze do punktu styku tej ścieżki; przypisz etykiety odpowiedzi do jej punktów styku.</translation>
    </message>
    <message>
        <source>Assign labels</source>
        <translation>Przypisz etykiety</translation>
    </message>
    <message>
        <source>No answer to this journey counts under the filter: %1.</source>
        <translation>Żadna odpowiedź do tej ścieżki nie przechodzi przez filtr: %1.</translation>
    </message>
    <message>
        <source>The answers are being counted…</source>
        <translation>Odpowiedzi są liczone…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::EndsButton</name>
    <message>
        <source>Who ends elsewhere is drawn as lost</source>
        <translation>Kto kończy gdzie indziej, jest rysowany jako utracony</translation>
    </message>
    <message>
        <source>wherever they end</source>
        <translation>gdziekolwiek kończą</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers are through at: %1</source>
        <translation>Klienci dochodzą do końca w: %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ExpertPanel</name>
    <message>
        <source>All numbers behind this</source>
        <translation>Wszystkie liczby w szczegółach</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statystyka</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Kopiuj jako CSV</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>ratio O/E</source>
        <translation>iloraz O/E</translation>
    </message>
    <message>
        <source>shrunk ratio θ</source>
        <translation>ściągnięty iloraz θ</translation>
    </message>
    <message>
        <source>own exact test, upper tail p</source>
        <translation>własny test dokładny, górny ogon p</translation>
    </message>
    <message>
        <source>own exact test, upper tail q (Benjamini–Hochberg)</source>
        <translation>własny test dokładny, górny ogon q (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>own exact test, lower tail p</source>
        <translation>własny test dokładny, dolny ogon p</translation>
    </message>
    <message>
        <source>own exact test, lower tail q (Benjamini–Hochberg)</source>
        <translation>własny test dokładny, dolny ogon q (Benjamini–Hochberg)</translation>
    </message>
    <message>
        <source>heat layer z (Gi*)</source>
        <translation>warstwa ciepła z (Gi*)</translation>
    </message>
    <message>
        <source>trouble area, log-likelihood ratio</source>
        <translation>obszar problemów, logarytm ilorazu wiarygodności</translation>
    </message>
    <message>
        <source>trouble area, p</source>
        <translation>obszar problemów, p</translation>
    </message>
    <message>
        <source>probability of a visit f</source>
        <translation>prawdopodobieństwo wizyty f</translation>
    </message>
    <message>
        <source>contacts per starter if nobody left</source>
        <translation>kontakty na rozpoczynającego, gdyby nikt nie odchodził</translation>
    </message>
    <message>
        <source>arrivals per starter</source>
        <translation>przybycia na rozpoczynającego</translation>
    </message>
    <message>
        <source>importance weight a</source>
        <translation>waga ważności a</translation>
    </message>
    <message>
        <source>excess</source>
        <translation>nadwyżka</translation>
    </message>
    <message>
        <source>last straw per starter</source>
        <translation>ostatnia kropla na rozpoczynającego</translation>
    </message>
    <message>
        <source>last straw, share of all losses</source>
        <translation>ostatnia kropla, udział we wszystkich stratach</translation>
    </message>
    <message>
        <source>avoidable loss per starter</source>
        <translation>strata do uniknięcia na rozpoczynającego</translation>
    </message>
    <message>
        <source>score, customers per 1,000</source>
        <translation>wynik, klienci na 1000</translation>
    </message>
    <message>
        <source>share of redraws among the first three</source>
        <translation>udział ponownych losowań w pierwszej trójce</translation>
    </message>
    <message>
        <source>calibration σ</source>
        <translation>kalibracja σ</translation>
    </message>
    <message>
        <source>threshold of matter</source>
        <translation>próg znaczenia</translation>
    </message>
    <message>
        <source>between-touchpoint variance A</source>
        <translation>wariancja między punktami styku A</translation>
    </message>
    <message>
        <source>hazards</source>
        <translation>ryzyka odejścia</translation>
    </message>
    <message>
        <source>shuffles</source>
        <translation>przetasowania</translation>
    </message>
    <message>
        <source>redraws</source>
        <translation>ponowne losowania</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>ziarno</translation>
    </message>
    <message>
        <source>driver: customers</source>
        <translation>czynnik: klienci</translation>
    </message>
    <message>
        <source>driver: part of R² (LMG or Johnson)</source>
        <translation>czynnik: część R² (LMG lub Johnson)</translation>
    </message>
    <message>
        <source>driver: share of R²</source>
        <translation>czynnik: udział w R²</translation>
    </message>
    <message>
        <source>driver: Johnson&apos;s relative weight</source>
        <translation>czynnik: waga względna Johnsona</translation>
    </message>
    <message>
        <source>driver: penalty, reward</source>
        <translation>czynnik: kara, nagroda</translation>
    </message>
    <message>
        <source>R² of all drivers</source>
        <translation>R² wszystkich czynników</translation>
    </message>
    <message>
        <source>by question × segment: p, q</source>
        <translation>wg pytania × segmentu: p, q</translation>
    </message>
    <message>
        <source>lost straight from here, per starter</source>
        <translation>odeszło prosto stąd, na zaczynającego</translation>
    </message>
    <message>
        <source>removal effect</source>
        <translation>efekt usunięcia</translation>
    </message>
    <message>
        <source>left without one</source>
        <translation>odeszło bez niej</translation>
    </message>
    <message>
        <source>ranks under tolerance “%1”: Kendall&apos;s τ</source>
        <translation>kolejność przy tolerancji „%1”: τ Kendalla</translation>
    </message>
    <message>
        <source>ratio that counts</source>
        <translation>krotność, która się liczy</translation>
    </message>
    <message>
        <source>segments told apart by</source>
        <translation>segmenty rozróżnione według</translation>
    </message>
    <message>
        <source>against the same segments elsewhere: O/E</source>
        <translation>wobec tych samych segmentów gdzie indziej: O/E</translation>
    </message>
    <message>
        <source>high answers</source>
        <translation>wysokie oceny</translation>
    </message>
    <message>
        <source>satisfaction 0–100</source>
        <translation>zadowolenie 0–100</translation>
    </message>
    <message>
        <source>question asked elsewhere, too</source>
        <translation>pytanie zadane także gdzie indziej</translation>
    </message>
    <message>
        <source>heat layer: observed T</source>
        <translation>warstwa ciepła: zaobserwowane T</translation>
    </message>
    <message>
        <source>heat layer: expected E</source>
        <translation>warstwa ciepła: oczekiwane E</translation>
    </message>
    <message>
        <source>heat layer: variance V</source>
        <translation>warstwa ciepła: wariancja V</translation>
    </message>
    <message>
        <source>heat layer: share of shuffles at least as hot</source>
        <translation>warstwa ciepła: udział przetasowań co najmniej tak gorących</translation>
    </message>
    <message>
        <source>question %1: answers by level</source>
        <translation>pytanie %1: odpowiedzi według poziomu</translation>
    </message>
    <message>
        <source>question %1: NPS</source>
        <translation>pytanie %1: NPS</translation>
    </message>
    <message>
        <source>question %1: mean</source>
        <translation>pytanie %1: średnia</translation>
    </message>
    <message>
        <source>trouble area, touchpoints</source>
        <translation>obszar problemów, punkty styku</translation>
    </message>
    <message>
        <source>reached from the start</source>
        <translation>osiągalny od początku</translation>
    </message>
    <message>
        <source>an end can be reached</source>
        <translation>można stąd dojść do końca</translation>
    </message>
    <message>
        <source>cannot be avoided</source>
        <translation>nie do ominięcia</translation>
    </message>
    <message>
        <source>score with the chain solved at the usual share</source>
        <translation>wynik przy łańcuchu rozwiązanym dla zwykłego udziału</translation>
    </message>
    <message>
        <source>rank by score</source>
        <translation>miejsce według wyniku</translation>
    </message>
    <message>
        <source>rank by avoidable loss</source>
        <translation>miejsce według straty do uniknięcia</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>dowody</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etykieta</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>decyzja człowieka</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>oznaczony</translation>
    </message>
    <message>
        <source>answers of the journey</source>
        <translation>odpowiedzi na całej ścieżce</translation>
    </message>
    <message>
        <source>answers set aside as repeated</source>
        <translation>odpowiedzi odłożone jako powtórzone</translation>
    </message>
    <message>
        <source>strata by question and segment</source>
        <translation>warstwy według pytania i segmentu</translation>
    </message>
    <message>
        <source>calibrated to a known loss rate</source>
        <translation>dopasowano do znanej stopy odejść</translation>
    </message>
    <message>
        <source>starters who stay, by the model</source>
        <translation>rozpoczynający, którzy zostają, według modelu</translation>
    </message>
    <message>
        <source>driver: penalty and reward, errors</source>
        <translation>czynnik: kara i nagroda, błędy</translation>
    </message>
    <message>
        <source>driver: penalty and reward, p</source>
        <translation>czynnik: kara i nagroda, p</translation>
    </message>
    <message>
        <source>driver: correlation with the overall score</source>
        <translation>czynnik: korelacja z oceną ogólną</translation>
    </message>
    <message>
        <source>driver: rank correlation</source>
        <translation>czynnik: korelacja rang</translation>
    </message>
    <message>
        <source>driver: standardised slope</source>
        <translation>czynnik: współczynnik standaryzowany</translation>
    </message>
    <message>
        <source>driver: R² alone, R² added last</source>
        <translation>czynnik: R² sam, R² dodany jako ostatni</translation>
    </message>
    <message>
        <source>driver: satisfaction 0–100</source>
        <translation>czynnik: zadowolenie 0–100</translation>
    </message>
    <message>
        <source>drivers: bootstrap samples</source>
        <translation>czynniki: próby bootstrap</translation>
    </message>
    <message>
        <source>contacts per starter with the links to Lost</source>
        <translation>kontakty na rozpoczynającego razem z odejściami</translation>
    </message>
    <message>
        <source>of those here, share that finishes</source>
        <translation>z obecnych tutaj: udział kończących</translation>
    </message>
    <message>
        <source>contacts from here on</source>
        <translation>kontakty od tego miejsca</translation>
    </message>
    <message>
        <source>removal effect, share of all</source>
        <translation>efekt usunięcia, udział w całości</translation>
    </message>
    <message>
        <source>stakes under tolerance “%1”: Kendall&apos;s τ</source>
        <translation>stawka przy tolerancji „%1”: τ Kendalla</translation>
    </message>
    <message>
        <source>Every number that the finding rests on, with its name in the method section</source>
        <translation>Każda liczba, na której opiera się ustalenie, z jej nazwą z opisu metody</translation>
    </message>
    <message>
        <source>satisfaction, 95% interval (t)</source>
        <translation>zadowolenie, przedział 95% (t)</translation>
    </message>
    <message>
        <source>question %1: NPS, 95% interval (adjusted Wald)</source>
        <translation>pytanie %1: NPS, przedział 95% (skorygowany Wald)</translation>
    </message>
    <message>
        <source>question %1: mean, 95% interval (t)</source>
        <translation>pytanie %1: średnia, przedział 95% (t)</translation>
    </message>
    <message>
        <source>avoidable loss, 95% interval</source>
        <translation>strata do uniknięcia, przedział 95%</translation>
    </message>
    <message>
        <source>score, 95% interval</source>
        <translation>wynik, przedział 95%</translation>
    </message>
    <message>
        <source>rank by score, 95% band</source>
        <translation>miejsce według wyniku, pasmo 95%</translation>
    </message>
    <message>
        <source>driver: share, 95% interval</source>
        <translation>czynnik: udział, przedział 95%</translation>
    </message>
    <message>
        <source>driver: satisfaction, 95% interval</source>
        <translation>czynnik: zadowolenie, przedział 95%</translation>
    </message>
    <message>
        <source>difference, 95% interval (Newcombe)</source>
        <translation>różnica, przedział 95% (Newcombe)</translation>
    </message>
    <message>
        <source>bad experiences</source>
        <translation>złych doświadczeń</translation>
    </message>
    <message>
        <source>share of bad experiences, 95% interval (Wilson)</source>
        <translation>udział złych doświadczeń, przedział 95% (Wilson)</translation>
    </message>
    <message>
        <source>expected bad experiences E</source>
        <translation>oczekiwane złe doświadczenia E</translation>
    </message>
    <message>
        <source>variance of the bad experiences</source>
        <translation>wariancja złych doświadczeń</translation>
    </message>
    <message>
        <source>trouble area, bad of all answers</source>
        <translation>obszar problemów, złe ze wszystkich odpowiedzi</translation>
    </message>
    <message>
        <source>trouble area, expected bad experiences</source>
        <translation>obszar problemów, oczekiwane złe doświadczenia</translation>
    </message>
    <message>
        <source>share of bad experiences used b′</source>
        <translation>użyty udział złych doświadczeń b′</translation>
    </message>
    <message>
        <source>usual share of bad experiences σ·m</source>
        <translation>zwykły udział złych doświadczeń σ·m</translation>
    </message>
    <message>
        <source>share of bad experiences of the journey m</source>
        <translation>udział złych doświadczeń całej ścieżki m</translation>
    </message>
    <message>
        <source>matter (lost per starter if every experience were bad)</source>
        <translation>waga (utraceni na zaczynającego, gdyby każde doświadczenie było złe)</translation>
    </message>
    <message>
        <source>by question × segment: expected bad experiences</source>
        <translation>wg pytania × segmentu: oczekiwane złe doświadczenia</translation>
    </message>
    <message>
        <source>left after a bad experience here</source>
        <translation>odeszło po złym doświadczeniu tutaj</translation>
    </message>
    <message>
        <source>customers lost per bad experience</source>
        <translation>klienci traceni przy każdym złym doświadczeniu</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ExportCommands</name>
    <message>
        <source>Whom is the file for?</source>
        <translation>Dla kogo jest plik?</translation>
    </message>
    <message>
        <source>For others: private details leave the words, respondents get pseudonyms, and answers of groups that are too small are left out, as the project&apos;s settings say. For yourself: everything as it is, to be read back equal.</source>
        <translation>Dla innych: prywatne szczegóły znikają z wypowiedzi, respondenci dostają pseudonimy, a odpowiedzi zbyt małych grup są pomijane, jak mówią ustawienia projektu. Dla siebie: wszystko tak, jak jest, do wczytania z powrotem bez różnicy.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Dla innych</translation>
    </message>
    <message>
        <source>Complete, for myself</source>
        <translation>W całości, dla siebie</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 was written, but not complete.</source>
        <translation>Zapisano %1, ale nie w całości.</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>The export was not written.</source>
        <translation>Eksport nie został zapisany.</translation>
    </message>
    <message>
        <source>%1 is being written already.</source>
        <translation>%1 jest już zapisywany.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FieldEditor</name>
    <message>
        <source>Several values</source>
        <translation>Różne wartości</translation>
    </message>
    <message>
        <source>“%1” is no number; the old value has been kept.</source>
        <translation>„%1” nie jest liczbą; zachowano poprzednią wartość.</translation>
    </message>
    <message>
        <source>Let the program choose</source>
        <translation>Niech wybierze program</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatycznie</translation>
    </message>
    <message>
        <source>Not a day yet; write it like %1.</source>
        <translation>To jeszcze nie dzień; zapisz go tak: %1.</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Wybierz kolor</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FilterBar</name>
    <message>
        <source>First day that counts</source>
        <translation>Pierwszy liczony dzień</translation>
    </message>
    <message>
        <source>Last day that counts</source>
        <translation>Ostatni liczony dzień</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Count the answers to this question only</source>
        <translation>Licz tylko odpowiedzi na to pytanie</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wyczyść</translation>
    </message>
    <message>
        <source>Count all answers again</source>
        <translation>Licz znów wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Wyczyść filtr</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Count the answers of this period; months count back from the last answer</source>
        <translation>Licz odpowiedzi z tego okresu; miesiące liczą się wstecz od ostatniej odpowiedzi</translation>
    </message>
    <message>
        <source>The answers have no dates</source>
        <translation>Odpowiedzi nie mają dat</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Wszystkie pytania</translation>
    </message>
</context>
<context>
    <name>chwila::ui::FindBar</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zamknij (Esc)</translation>
    </message>
    <message>
        <source>Find in names, notes and descriptions</source>
        <translation>Znajdź w nazwach, notatkach i opisach</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>Found nowhere</source>
        <translation>Nigdzie nie znaleziono</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 z %2 · %3</translation>
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
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Strony podręcznika</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Strona podręcznika</translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapDetails</name>
    <message>
        <source>Touchpoints of the chosen cell</source>
        <translation>Punkty styku wybranej komórki</translation>
    </message>
    <message>
        <source>Enter or a double click shows the touchpoint on the map</source>
        <translation>Enter lub dwuklik pokazuje punkt styku na mapie</translation>
    </message>
    <message>
        <source>Choose a cell to see its touchpoints, their trend and what customers said.</source>
        <translation>Wybierz komórkę, aby zobaczyć jej punkty styku, ich trend i to, co powiedzieli klienci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln odpowiedź</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>No touchpoint stands here.</source>
        <translation>Nie ma tu żadnego punktu styku.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Mapa cieplna</translation>
    </message>
    <message>
        <source>Rows of the heatmap</source>
        <translation>Wiersze mapy cieplnej</translation>
    </message>
    <message>
        <source>Columns of the heatmap</source>
        <translation>Kolumny mapy cieplnej</translation>
    </message>
    <message>
        <source>Measure shown in the cells</source>
        <translation>Miara pokazywana w komórkach</translation>
    </message>
    <message>
        <source>Segment attribute</source>
        <translation>Cecha segmentu</translation>
    </message>
    <message>
        <source>Which attribute of the respondents makes the segments</source>
        <translation>Która cecha respondentów tworzy segmenty</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>Pok&amp;aż</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <translation>wedłu&amp;g</translation>
    </message>
    <message>
        <source>The heatmap shows where scores are high and low once customers have answered.</source>
        <translation>Mapa cieplna pokaże, gdzie oceny są wysokie i niskie, gdy klienci odpowiedzą.</translation>
    </message>
    <message>
        <source>Export heatmap</source>
        <translation>Eksport mapy cieplnej</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>The heatmap was not written.</source>
        <translation>Mapa cieplna nie została zapisana.</translation>
    </message>
    <message>
        <source>a&amp;nd</source>
        <translation>ora&amp;z</translation>
    </message>
    <message>
        <source>%1 is being written already.</source>
        <translation>%1 jest już zapisywany.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::HeatmapWidget</name>
    <message>
        <source>Heatmap</source>
        <translation>Mapa cieplna</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::ImportAssistant</name>
    <message>
        <source>Answers from %1</source>
        <translation>Odpowiedzi z %1</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importuj</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ImproveView</name>
    <message>
        <source>Improve</source>
        <translation>Ulepszanie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>&amp;Budget</source>
        <translation>&amp;Budżet</translation>
    </message>
    <message>
        <source>Initiatives stand here: what is to be done, where, by whom and at what cost. Add one, or move the sliders at the right and make one of them; what it is worth is computed from the answers.</source>
        <translation>Tu znajdą się inicjatywy: co trzeba zrobić, gdzie, kto to zrobi i za ile. Dodaj jedną albo przesuń suwaki po prawej i utwórz z nich inicjatywę; jej wartość oblicza się z odpowiedzi.</translation>
    </message>
    <message>
        <source>&amp;What if</source>
        <translation>Co &amp;jeśli</translation>
    </message>
    <message>
        <source>I&amp;nitiative</source>
        <translation>I&amp;nicjatywa</translation>
    </message>
    <message>
        <source>Give a budget to see which initiatives together keep most.</source>
        <translation>Podaj budżet, aby zobaczyć, które inicjatywy razem zatrzymają najwięcej klientów.</translation>
    </message>
    <message>
        <source>The initiatives could not be changed.</source>
        <translation>Nie udało się zmienić inicjatyw.</translation>
    </message>
    <message>
        <source>“%1” is no amount of money; type digits only.</source>
        <translation>„%1” nie jest kwotą; wpisz same cyfry.</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>Zmień budżet</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nowa inicjatywa</translation>
    </message>
    <message>
        <source>Add an initiative</source>
        <translation>Dodaj inicjatywę</translation>
    </message>
    <message>
        <source>Remove an initiative</source>
        <translation>Usuń inicjatywę</translation>
    </message>
    <message>
        <source>What is worth mending is computed here once customers have answered.</source>
        <translation>Co warto poprawić, zostanie tu obliczone, gdy klienci odpowiedzą.</translation>
    </message>
    <message>
        <source>What if, or one initiative</source>
        <translation>Co jeśli albo jedna inicjatywa</translation>
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
        <translation>Obiecaj to, co obliczono</translation>
    </message>
    <message>
        <source>Touchpoints it mends</source>
        <translation>Punkty styku, które naprawia</translation>
    </message>
    <message>
        <source>Choose the touchpoints it mends: then its value is computed from the answers.</source>
        <translation>Wybierz punkty styku, które naprawia: wtedy jej wartość obliczy się z odpowiedzi.</translation>
    </message>
    <message>
        <source>Choose what an initiative mends</source>
        <translation>Wybierz, co naprawia inicjatywa</translation>
    </message>
    <message>
        <source>The initiative could not be changed.</source>
        <translation>Nie udało się zmienić inicjatywy.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Takes away</source>
        <translation>Usuwa</translation>
    </message>
    <message>
        <source>A share of its own</source>
        <translation>Własny udział</translation>
    </message>
    <message>
        <source>As all touchpoints of this initiative</source>
        <translation>Jak wszystkie punkty styku tej inicjatywy</translation>
    </message>
    <message>
        <source>Of the bad experiences there; double-click or F2 to give one touchpoint a share of its own</source>
        <translation>Tamtejszych złych doświadczeń; dwuklik lub F2 daje jednemu punktowi styku własny udział</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InitiativeList</name>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>What is being done</source>
        <translation>Co się robi</translation>
    </message>
    <message>
        <source>No initiative mends this touchpoint yet.</source>
        <translation>Żadna inicjatywa jeszcze nie naprawia tego punktu styku.</translation>
    </message>
    <message>
        <source>%1: %2. Double-click or Enter shows it among the initiatives.</source>
        <translation>%1: %2. Dwukrotne kliknięcie lub Enter pokazuje ją wśród inicjatyw.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InitiativeTable</name>
    <message>
        <source>Initiatives in the order to take them</source>
        <translation>Inicjatywy w kolejności działania</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inicjatywa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Nakład pracy, dni</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Zatrzymani klienci</translation>
    </message>
    <message>
        <source>Set by a person, else proposed from what goes together with the overall score</source>
        <translation>Ustawiona przez człowieka, a jeśli nie, to proponowana z tego, co idzie w parze z oceną ogólną</translation>
    </message>
    <message>
        <source>in the best set within the budget</source>
        <translation>w najlepszym zestawie w ramach budżetu</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InlineEditor</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InsightsPanel</name>
    <message>
        <source>What goes together with the overall score</source>
        <translation>Co się wiąże z oceną ogólną</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>More about this touchpoint</source>
        <translation>Więcej o tym punkcie styku</translation>
    </message>
    <message>
        <source>The journey as a whole</source>
        <translation>Ścieżka jako całość</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Mały wpływ</translation>
    </message>
    <message>
        <source>above the others</source>
        <translation>powyżej innych</translation>
    </message>
    <message>
        <source>below the others</source>
        <translation>poniżej innych</translation>
    </message>
</context>
<context>
    <name>chwila::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Pages of the inspector</source>
        <translation>Strony inspektora</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Zaznaczenie</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JobRunner</name>
    <message>
        <source>Stopped before it was done.</source>
        <translation>Zatrzymano przed końcem.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JobsPopup</name>
    <message>
        <source>%1 is being stopped</source>
        <translation>Zatrzymywanie: %1</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Trwające prace</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Zatrzymaj tę pracę</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Zatrzymaj: %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyBox</name>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>The journey that is shown</source>
        <translation>Pokazywana ścieżka</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyCommands</name>
    <message>
        <source>That could not be done.</source>
        <translation>Nie udało się tego zrobić.</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Nazwa ścieżki</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Dodaj ścieżkę</translation>
    </message>
    <message>
        <source>%1 – to be</source>
        <translation>%1 – docelowa</translation>
    </message>
    <message>
        <source>Duplicate the journey</source>
        <translation>Duplikuj ścieżkę</translation>
    </message>
    <message>
        <source>Rename the journey</source>
        <translation>Zmień nazwę ścieżki</translation>
    </message>
    <message>
        <source>Delete the journey “%1”?</source>
        <translation>Usunąć ścieżkę „%1”?</translation>
    </message>
    <message>
        <source>Its stages, touchpoints, arrows and notes go with it. Undo brings everything back.</source>
        <translation>Wraz z nią znikną jej etapy, punkty styku, strzałki i notatki. Cofnięcie wszystko przywraca.</translation>
    </message>
    <message>
        <source>Delete the journey</source>
        <translation>Usuń ścieżkę</translation>
    </message>
    <message>
        <source>Name of the new journey</source>
        <translation>Nazwa nowej ścieżki</translation>
    </message>
    <message>
        <source>Move the journey</source>
        <translation>Przesunięcie ścieżki</translation>
    </message>
</context>
<context>
    <name>chwila::ui::JourneyOverview</name>
    <message>
        <source>Moments of truth</source>
        <translation>Chwile prawdy</translation>
    </message>
    <message>
        <source>Select a card, an arrow, a note, a stage or a lane: its fields appear here, and every change is saved as you make it.</source>
        <translation>Po zaznaczeniu karty, strzałki, notatki, etapu lub wiersza pojawią się tu ich pola, a każda zmiana zapisuje się od razu.</translation>
    </message>
    <message>
        <source>Click one to see it on the map with its evidence</source>
        <translation>Kliknij jedną, aby zobaczyć ją na mapie z uzasadnieniem</translation>
    </message>
</context>
<context>
    <name>chwila::ui::KeychainPasswords</name>
    <message>
        <source>The password was not kept.</source>
        <translation>Hasło nie zostało zachowane.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not take it; you will be asked for it again. See whether a keyring is installed and open.</source>
        <translation>Portfel kluczy systemu go nie przyjmuje; program zapyta o nie ponownie. Sprawdź, czy portfel jest zainstalowany i otwarty.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::LabelModel</name>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>Unassigned – perhaps “%1”?</source>
        <translation>Nieprzypisane – może „%1”?</translation>
    </message>
    <message>
        <source>Click, or press F2, to choose another touchpoint</source>
        <translation>Kliknij lub naciśnij F2, aby wybrać inny punkt styku</translation>
    </message>
    <message>
        <source>Touchpoint of %1: %2</source>
        <translation>Punkt styku dla %1: %2</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>W źródle</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>New touchpoint “%1”</source>
        <translation>Nowy punkt styku „%1”</translation>
    </message>
</context>
<context>
    <name>chwila::ui::LabelsPage</name>
    <message>
        <source>Which touchpoint each answer belongs to</source>
        <translation>Do którego punktu styku należy każda odpowiedź</translation>
    </message>
    <message>
        <source>Nothing is written before you choose Import. Unassigned answers are kept and can be assigned later.</source>
        <translation>Nic nie zostanie zapisane przed wybraniem „Importuj”. Nieprzypisane odpowiedzi zostają zachowane i można je przypisać później.</translation>
    </message>
    <message>
        <source>Labels and their touchpoints</source>
        <translation>Etykiety i ich punkty styku</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Wiersze, których nie można odczytać</translation>
    </message>
    <message>
        <source>Make &amp;touchpoints of the unassigned</source>
        <translation>Utwórz &amp;punkty styku z nieprzypisanych</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nieczytelne</translation>
    </message>
    <message>
        <source>Not readable (%1)</source>
        <translation>Nieczytelne (%1)</translation>
    </message>
    <message>
        <source>Save the rows that cannot be read</source>
        <translation>Zapisz wiersze, których nie można odczytać</translation>
    </message>
    <message>
        <source>not-readable.csv</source>
        <translation>nieczytelne.csv</translation>
    </message>
    <message>
        <source>Text tables</source>
        <translation>Tabele tekstowe</translation>
    </message>
    <message>
        <source>The list could not be saved.</source>
        <translation>Nie udało się zapisać listy.</translation>
    </message>
    <message>
        <source>&amp;Only unassigned</source>
        <translation>Tylko nieprzypi&amp;sane</translation>
    </message>
    <message>
        <source>Assigns each label that is unassigned to the touchpoint most like it</source>
        <translation>Przypisuje każdą nieprzypisaną etykietę do najbardziej podobnego punktu styku</translation>
    </message>
    <message numerus="yes">
        <source>Take %n &amp;suggestion(s)</source>
        <translation>
            <numerusform>Przyjmij %n p&amp;ropozycję</numerusform>
            <numerusform>Przyjmij %n p&amp;ropozycje</numerusform>
            <numerusform>Przyjmij %n p&amp;ropozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>the good rows are imported, unless the file is damaged</source>
        <translation>dobre wiersze są importowane, chyba że plik jest uszkodzony</translation>
    </message>
    <message>
        <source>the good rows are imported, also of a damaged file</source>
        <translation>dobre wiersze są importowane, także z uszkodzonego pliku</translation>
    </message>
    <message>
        <source>nothing is imported</source>
        <translation>nic nie jest importowane</translation>
    </message>
    <message>
        <source>Rows that cannot be read are listed in any case</source>
        <translation>Wiersze, których nie da się odczytać, są w każdym razie wypisane</translation>
    </message>
    <message>
        <source>Saving the rows that cannot be read</source>
        <translation>Zapisywanie wierszy, których nie da się odczytać</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>Lista została zapisana.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are in it.</source>
        <translation>
            <numerusform>Jest w niej %Ln wiersz.</numerusform>
            <numerusform>Są w niej %Ln wiersze.</numerusform>
            <numerusform>Jest w niej %Ln wierszy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Touchpoints, and rows that cannot be read</source>
        <translation>Punkty styku i wiersze, których nie da się odczytać</translation>
    </message>
    <message>
        <source>Lists only labels that still need a touchpoint</source>
        <translation>Pokazuje tylko etykiety, którym brakuje punktu styku</translation>
    </message>
    <message>
        <source>Draws a card for each label that is unassigned, to be put in its place later</source>
        <translation>Rysuje kartę dla każdej nieprzypisanej etykiety, do późniejszego ustawienia na miejscu</translation>
    </message>
    <message>
        <source>Saves the rows with the reasons, to be mended and imported again</source>
        <translation>Zapisuje wiersze z powodami, by je poprawić i zaimportować ponownie</translation>
    </message>
    <message>
        <source>&amp;Save the list…</source>
        <translation>&amp;Zapisz listę…</translation>
    </message>
    <message>
        <source>If something cannot be rea&amp;d</source>
        <translation>&amp;Gdy czegoś nie da się odczytać</translation>
    </message>
</context>
<context>
    <name>chwila::ui::LogMining</name>
    <message>
        <source>Mine an event log</source>
        <translation>Zbadaj dziennik zdarzeń</translation>
    </message>
    <message>
        <source>Event logs</source>
        <translation>Dzienniki zdarzeń</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Looking at the log</source>
        <translation>Przeglądanie dziennika</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Nie można odczytać dziennika.</translation>
    </message>
    <message>
        <source>The log was not taken over.</source>
        <translation>Dziennika nie przejęto.</translation>
    </message>
    <message>
        <source>Journey from %1</source>
        <translation>Ścieżka z %1</translation>
    </message>
    <message>
        <source>The journey “%1” was made of %2.</source>
        <translation>Utworzono ścieżkę „%1” z %2.</translation>
    </message>
    <message>
        <source>Observed ways from %1</source>
        <translation>Zaobserwowane drogi z %1</translation>
    </message>
    <message>
        <source>The map shows drawn against real; the View menu hides it again.</source>
        <translation>Mapa pokazuje narysowane a rzeczywiste; menu Widok znów to ukryje.</translation>
    </message>
    <message>
        <source>Following the customers…</source>
        <translation>Śledzenie dróg klientów…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MainWindow</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ostatnio &amp;używane</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Chwila project</source>
        <translation>Projekt Chwila</translation>
    </message>
    <message>
        <source>This is the file itself; it is saved already.</source>
        <translation>To jest ten sam plik; jest już zapisany.</translation>
    </message>
    <message>
        <source>The copy could not be written.</source>
        <translation>Nie udało się zapisać kopii.</translation>
    </message>
    <message>
        <source>A copy was written to %1</source>
        <translation>Kopię zapisano w %1</translation>
    </message>
    <message>
        <source>The last edits could not be saved. Close and lose them?</source>
        <translation>Nie udało się zapisać ostatnich zmian. Zamknąć i je utracić?</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Zamknij i utrać zmiany</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Eksport</translation>
    </message>
    <message>
        <source>Write report, pictures or tables to files</source>
        <translation>Zapisz raport, obrazy lub tabele do plików</translation>
    </message>
    <message>
        <source>Work is still running: %1</source>
        <translation>Praca jeszcze trwa: %1</translation>
    </message>
    <message>
        <source>It can be finished first. Where it is stopped, what it has done so far is taken back: an import leaves nothing, a file that was to be replaced stays as it was.</source>
        <translation>Można ją najpierw dokończyć. Gdy zostanie zatrzymana, to, co już zrobiła, jest cofane: import niczego nie zostawia, a plik, który miał być zastąpiony, zostaje, jaki był.</translation>
    </message>
    <message>
        <source>Finish it first</source>
        <translation>Najpierw dokończ</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Goes on when the work is done.</source>
        <translation>Ciąg dalszy, gdy praca się skończy.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>Nie da się otworzyć %1.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Zapisywanie kopii</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapCanvas</name>
    <message>
        <source>Map of %1</source>
        <translation>Mapa: %1</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Empty cell: %1, step %2, %3</source>
        <translation>Pusta komórka: %1, krok %2, %3</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Dodaj punkt styku</translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation>Połącz punkty styku</translation>
    </message>
    <message>
        <source>New touchpoint here…</source>
        <translation>Nowy punkt styku tutaj…</translation>
    </message>
    <message>
        <source>Customers start here</source>
        <translation>Klienci tu zaczynają</translation>
    </message>
    <message>
        <source>Customers finish here</source>
        <translation>Klienci tu kończą</translation>
    </message>
    <message>
        <source>Customers are lost here</source>
        <translation>Klienci tu odchodzą</translation>
    </message>
    <message>
        <source>Customers come back to this touchpoint</source>
        <translation>Klienci wracają do tego punktu styku</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation>Zakładana ocena</translation>
    </message>
    <message>
        <source>Moment of truth, rank %1</source>
        <translation>Chwila prawdy, miejsce %1</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Obietnica: %1</translation>
    </message>
    <message>
        <source>score %1</source>
        <translation>ocena %1</translation>
    </message>
    <message>
        <source>assumed score %1</source>
        <translation>zakładana ocena %1</translation>
    </message>
    <message>
        <source>moment of truth %1</source>
        <translation>chwila prawdy %1</translation>
    </message>
    <message>
        <source>moment of truth</source>
        <translation>chwila prawdy</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Where the arrow leads</source>
        <translation>Dokąd prowadzi strzałka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Edit the touchpoint</source>
        <translation>Edytuj punkt styku</translation>
    </message>
    <message>
        <source>Split the touchpoint</source>
        <translation>Podziel punkt styku</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Dodaj etap</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Dodaj dział</translation>
    </message>
    <message>
        <source>A journey begins with stages: press %1 and type their names.</source>
        <translation>Ścieżka zaczyna się od etapów: naciśnij %1 i wpisz ich nazwy.</translation>
    </message>
    <message>
        <source>Touchpoints stand in departments: press %1 and type their names.</source>
        <translation>Punkty styku należą do działów: naciśnij %1 i wpisz nazwy działów.</translation>
    </message>
    <message>
        <source>Press Enter and type the first touchpoint, or double-click a cell. Lines copied from a spreadsheet can be pasted here, too.</source>
        <translation>Naciśnij Enter i wpisz pierwszy punkt styku albo kliknij komórkę dwa razy. Można tu też wkleić wiersze skopiowane z arkusza.</translation>
    </message>
    <message>
        <source>@department  #channel  &gt;stage  :score  !pain  &quot;quote&quot;</source>
        <translation>@dział  #kanał  &gt;etap  :ocena  !bolączka  &quot;cytat&quot;</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nowe)</translation>
    </message>
    <message>
        <source>Enter: the next one. Esc: enough.</source>
        <translation>Enter: następny. Esc: wystarczy.</translation>
    </message>
    <message>
        <source>Where does it lead? A few letters, then Enter</source>
        <translation>Dokąd prowadzi? Kilka liter, potem Enter</translation>
    </message>
    <message>
        <source>New touchpoint “%1”</source>
        <translation>Nowy punkt styku „%1”</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nic się tak nie nazywa.</translation>
    </message>
    <message>
        <source>everybody who finishes comes through here</source>
        <translation>każdy, kto kończy, przechodzi tędy</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Dodaj krok</translation>
    </message>
    <message>
        <source>Remove a step</source>
        <translation>Usunięcie kroku</translation>
    </message>
    <message>
        <source>Double-click: its evidence</source>
        <translation>Dwukrotne kliknięcie: uzasadnienie</translation>
    </message>
    <message>
        <source>Everybody who finishes comes through here</source>
        <translation>Każdy, kto kończy, przechodzi tędy</translation>
    </message>
    <message>
        <source>Enter: done. Tab: the next one.</source>
        <translation>Enter: gotowe. Tab: następna nazwa.</translation>
    </message>
    <message>
        <source>%1 kept at “%2”; it stands under Notes among the fields.</source>
        <translation>%1: zapisano przy „%2”; do znalezienia wśród pól, w części Notatki.</translation>
    </message>
    <message>
        <source>No arrow leads back between these touchpoints.</source>
        <translation>Żadna strzałka między tymi punktami styku nie prowadzi wstecz.</translation>
    </message>
    <message>
        <source>No arrow leads on between these touchpoints.</source>
        <translation>Żadna strzałka między tymi punktami styku nie prowadzi dalej.</translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) selected that lead back; Delete removes them.</source>
        <translation>
            <numerusform>Zaznaczono %n strzałkę prowadzącą wstecz; Delete ją usunie.</numerusform>
            <numerusform>Zaznaczono %n strzałki prowadzące wstecz; Delete je usunie.</numerusform>
            <numerusform>Zaznaczono %n strzałek prowadzących wstecz; Delete je usunie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arrow(s) selected that lead on; Delete removes them.</source>
        <translation>
            <numerusform>Zaznaczono %n strzałkę prowadzącą dalej; Delete ją usunie.</numerusform>
            <numerusform>Zaznaczono %n strzałki prowadzące dalej; Delete je usunie.</numerusform>
            <numerusform>Zaznaczono %n strzałek prowadzących dalej; Delete je usunie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::MapView</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Nie udało się tego zrobić.</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Dodaj punkt styku</translation>
    </message>
    <message>
        <source>Add a department</source>
        <translation>Dodaj dział</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Dodaj etap</translation>
    </message>
    <message>
        <source>There is nothing to present yet; add a touchpoint first.</source>
        <translation>Nie ma jeszcze czego prezentować; najpierw dodaj punkt styku.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiniMap</name>
    <message>
        <source>Overview of the map</source>
        <translation>Podgląd mapy</translation>
    </message>
    <message>
        <source>Click or drag to look at another part of the map</source>
        <translation>Kliknij lub przeciągnij, aby obejrzeć inną część mapy</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningAssistant</name>
    <message>
        <source>Ways of customers from %1</source>
        <translation>Drogi klientów z %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningColumnsPage</name>
    <message>
        <source>Year, month, day</source>
        <translation>Rok, miesiąc, dzień</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Miesiąc, dzień, rok</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Sekundy od 1970 roku</translation>
    </message>
    <message>
        <source>What each event says</source>
        <translation>Co mówi każde zdarzenie</translation>
    </message>
    <message>
        <source>These are the first rows. What the columns mean was guessed; change it where it is wrong.</source>
        <translation>To są pierwsze wiersze. Znaczenie kolumn zgadnięto; zmień je tam, gdzie się nie zgadza.</translation>
    </message>
    <message>
        <source>First rows of the log</source>
        <translation>Pierwsze wiersze dziennika</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Klient</translation>
    </message>
    <message>
        <source>What &amp;happened</source>
        <translation>Co się &amp;stało</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>K&amp;iedy</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>D&amp;ział</translation>
    </message>
    <message>
        <source>Channe&amp;l</source>
        <translation>Ka&amp;nał</translation>
    </message>
    <message>
        <source>Dates are w&amp;ritten</source>
        <translation>Zapis da&amp;t</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningMatchPage</name>
    <message>
        <source>Moves nobody drew:</source>
        <translation>Przejścia, których nikt nie narysował:</translation>
    </message>
    <message>
        <source>Take the measured &amp;shares over onto the drawn arrows</source>
        <translation>Przejmij zmierzone &amp;udziały na narysowane strzałki</translation>
    </message>
    <message>
        <source>&amp;Draw moves that at least</source>
        <translation>&amp;Narysuj przejścia, które wybiera co najmniej</translation>
    </message>
    <message>
        <source>Drawn against real</source>
        <translation>Narysowane a rzeczywiste</translation>
    </message>
    <message>
        <source>Say which touchpoint each activity is. What is none stays out of the comparison.</source>
        <translation>Wskaż, którym punktem styku jest każda czynność. Co nie jest żadnym, nie wchodzi do porównania.</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>W dzienniku</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Activities and their touchpoints</source>
        <translation>Czynności i ich punkty styku</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>of those who leave a touchpoint make</source>
        <translation>wychodzących z punktu styku</translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation>Punkt styku dla: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>No activity has a touchpoint yet. Choose one for each in the table.</source>
        <translation>Żadna czynność nie ma jeszcze punktu styku. Wybierz go dla każdej w tabeli.</translation>
    </message>
    <message>
        <source>Replaces the shares that were guessed or typed in</source>
        <translation>Zastępuje udziały odgadnięte lub wpisane</translation>
    </message>
    <message>
        <source>Adds arrows for moves that customers make and nobody drew</source>
        <translation>Dodaje strzałki tam, gdzie klienci przechodzą, a nikt tego nie narysował</translation>
    </message>
    <message>
        <source>Least share of a move that is drawn</source>
        <translation>Najmniejszy udział rysowanego przejścia</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningPreview</name>
    <message>
        <source>Picture of the journey</source>
        <translation>Obraz ścieżki</translation>
    </message>
    <message>
        <source>So many activities make no picture at this size.</source>
        <translation>Przy tylu czynnościach obraz tej wielkości nic nie powie.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MiningResultPage</name>
    <message>
        <source>The ways customers go</source>
        <translation>Drogi, którymi idą klienci</translation>
    </message>
    <message>
        <source>Ways, the most frequent first</source>
        <translation>Drogi, najczęstsze najpierw</translation>
    </message>
    <message>
        <source>Least share of those who go on</source>
        <translation>Najmniejszy udział idących dalej</translation>
    </message>
    <message>
        <source>Count the same thing again as once within</source>
        <translation>Licz to samo powtórzone jako jeden raz w ciągu</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Make a new journey of it</source>
        <translation>Utwórz z tego nową ścieżkę</translation>
    </message>
    <message>
        <source>Lay it over the journey “%1”</source>
        <translation>Nałóż na ścieżkę „%1”</translation>
    </message>
    <message>
        <source>Name of the journey</source>
        <translation>Nazwa ścieżki</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Czytanie %1</translation>
    </message>
    <message>
        <source>The log cannot be read.</source>
        <translation>Nie można odczytać dziennika.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 links</source>
        <translation>%1: %2 z %3 połączeń</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Czytanie dziennika</translation>
    </message>
    <message>
        <source>A customer who clicks twice has done it once</source>
        <translation>Klient, który kliknął dwa razy, zrobił to raz</translation>
    </message>
    <message>
        <source>Minutes within which it counts once</source>
        <translation>Minuty, w których liczy się raz</translation>
    </message>
    <message>
        <source>What becomes of the log</source>
        <translation>Co powstanie z dziennika</translation>
    </message>
    <message>
        <source>Links that at least so many &amp;take</source>
        <translation>Połączenia, które wy&amp;biera co najmniej tylu</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Czytanie %1…</translation>
    </message>
    <message>
        <source>Following the customers…</source>
        <translation>Śledzenie dróg klientów…</translation>
    </message>
    <message>
        <source>Leave out what is rare until the picture says what it should; the figures keep them all.</source>
        <translation>Pomijaj to, co rzadkie, aż obraz powie to, co powinien; liczby zachowują wszystko.</translation>
    </message>
    <message>
        <source>Share of the customers whose whole way is drawn</source>
        <translation>Odsetek klientów, których cała droga jest narysowana</translation>
    </message>
    <message>
        <source>Customers whose &amp;whole way is drawn</source>
        <translation>Klienci, których &amp;cała droga jest narysowana</translation>
    </message>
    <message>
        <source>All activities are drawn.</source>
        <translation>Wszystkie czynności są narysowane.</translation>
    </message>
    <message>
        <source>Customers are thro&amp;ugh at</source>
        <translation>Klienci dochodzą do &amp;końca w</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentCharts</name>
    <message>
        <source>Open in &amp;Trends</source>
        <translation>Otwórz w Tre&amp;ndach</translation>
    </message>
    <message>
        <source>The same trend with its events, beside all others</source>
        <translation>Ten sam trend ze zdarzeniami, obok wszystkich innych</translation>
    </message>
    <message>
        <source>Answers by score</source>
        <translation>Odpowiedzi według oceny</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
    <message>
        <source>%1 of the %2 answers here</source>
        <translation>%1 z %2 odpowiedzi w tym punkcie</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentsModel</name>
    <message>
        <source>%1 of losses</source>
        <translation>%1 strat</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>stawka: %1</translation>
    </message>
    <message>
        <source>%1 bad (n&#xa0;%2)</source>
        <comment>share of bad experiences</comment>
        <translation>złych %1 (n&#xa0;%2)</translation>
    </message>
    <message>
        <source>%1 of %2 bad</source>
        <translation>złych %1 z %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::MomentsView</name>
    <message>
        <source>Moments</source>
        <translation>Chwile prawdy</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Chwile prawdy</translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation>Gdzie możemy stracić najwięcej klientów</translation>
    </message>
    <message>
        <source>As co&amp;mputed</source>
        <translation>&amp;Jak obliczono</translation>
    </message>
    <message>
        <source>Why? Kept with the decision</source>
        <translation>Dlaczego? Zachowane razem z decyzją</translation>
    </message>
    <message>
        <source>Reason for the decision</source>
        <translation>Powód decyzji</translation>
    </message>
    <message>
        <source>Decision on a moment of truth</source>
        <translation>Decyzja o chwili prawdy</translation>
    </message>
    <message>
        <source>The decision was not kept.</source>
        <translation>Decyzji nie zachowano.</translation>
    </message>
    <message>
        <source>Choose a touchpoint at the left to see its evidence.</source>
        <translation>Wybierz punkt styku po lewej, aby zobaczyć jego uzasadnienie.</translation>
    </message>
    <message>
        <source>Moments of truth appear here once touchpoints are connected and customers have answered.</source>
        <translation>Chwile prawdy pojawią się tu, gdy punkty styku zostaną połączone, a klienci odpowiedzą.</translation>
    </message>
    <message>
        <source>These numbers are not copied: they tell of a group of fewer than %1 answers.</source>
        <translation>Te liczby nie zostały skopiowane: mówią o grupie mniejszej niż %1 odpowiedzi.</translation>
    </message>
    <message>
        <source>Moments of truth and what else was found</source>
        <translation>Chwile prawdy i inne ustalenia</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ustalenia</translation>
    </message>
    <message>
        <source>All findings, most important first</source>
        <translation>Wszystkie ustalenia, od najważniejszego</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Po&amp;twierdź</translation>
    </message>
    <message>
        <source>Reje&amp;ct</source>
        <translation>Odr&amp;zuć</translation>
    </message>
    <message>
        <source>Add &amp;by hand</source>
        <translation>Dod&amp;aj ręcznie</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Ustalenia (%1)</translation>
    </message>
    <message>
        <source>No touchpoint stands out: nowhere that matters are there clearly more bad experiences than usual.</source>
        <translation>Żaden punkt styku się nie wyróżnia: tam, gdzie to ważne, nigdzie nie ma wyraźnie więcej złych doświadczeń niż zwykle.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::OpeningDocuments</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>The file was not opened; nothing was made of it.</source>
        <translation>Plik nie został otwarty; nic z niego nie powstało.</translation>
    </message>
    <message>
        <source>Saving what can be read of %1…</source>
        <translation>Zapisywanie tego, co da się odczytać z pliku %1…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Otwieranie: %1…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::OutlineModel</name>
    <message>
        <source>There is no “%1” to choose here; pick one from the list.</source>
        <translation>Nie ma tu „%1” do wyboru; należy wybrać z listy.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; enter a number from %2 to %3.</source>
        <translation>„%1” tu nie pasuje; należy wpisać liczbę od %2 do %3.</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>Zmień „%1”</translation>
    </message>
    <message>
        <source>What was copied does not fit here: there is no row or no field to take all of it.</source>
        <translation>Skopiowane dane tu nie pasują: brakuje wiersza lub pola, które mogłyby je w całości przyjąć.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::OutlineView</name>
    <message>
        <source>Filter the outline</source>
        <translation>Filtruj konspekt</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Konspekt</translation>
    </message>
    <message>
        <source>Outline of the journey</source>
        <translation>Konspekt ścieżki</translation>
    </message>
    <message>
        <source>No touchpoint has these words.</source>
        <translation>Żaden punkt styku nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>The touchpoints of this journey stand here as a table; lines of a spreadsheet can be pasted into it.</source>
        <translation>Tu stoją punkty styku tej ścieżki jako tabela; można w nią wkleić wiersze z arkusza.</translation>
    </message>
    <message>
        <source>Add a touchpoint</source>
        <translation>Dodaj punkt styku</translation>
    </message>
    <message>
        <source>Show only rows with…</source>
        <translation>Pokaż tylko wiersze ze słowami…</translation>
    </message>
    <message>
        <source>Pasted by the headings, without: %1</source>
        <translation>Wklejono według nagłówków, bez: %1</translation>
    </message>
    <message>
        <source>These touchpoints are there already, and no other column is known.</source>
        <translation>Te punkty styku już są, a żadna inna kolumna nie jest znana.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PagePreview</name>
    <message>
        <source>Pages of the report</source>
        <translation>Strony raportu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PartsRowWidget</name>
    <message>
        <source>Each number opens its evidence</source>
        <translation>Każda liczba otwiera swoje uzasadnienie</translation>
    </message>
    <message>
        <source>%1. Enter opens its evidence.</source>
        <translation>%1. Enter otwiera uzasadnienie.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencje</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Move nothing on its own</source>
        <translation>Bez samoczynnego ruchu</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kolory</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Ruch</translation>
    </message>
    <message>
        <source>Signs what you do about customers&apos; answers</source>
        <translation>Podpisuje to, co robisz z odpowiedziami klientów</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Twoje &amp;imię i nazwisko</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Ogólne</translation>
    </message>
    <message>
        <source>Key&amp;board</source>
        <translation>K&amp;lawiatura</translation>
    </message>
    <message>
        <source>Cards jump to where an edit moves them instead of gliding</source>
        <translation>Karty przeskakują na nowe miejsce, zamiast płynnie się przesuwać</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Presenter</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::PulseWidget</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Trend of %1</source>
        <translation>Trend: %1</translation>
    </message>
    <message>
        <source>usual between %1 and %2</source>
        <translation>zwykle od %1 do %2</translation>
    </message>
    <message>
        <source>Week %1 of %2</source>
        <translation>Tydzień %1 roku %2</translation>
    </message>
</context>
<context>
    <name>chwila::ui::Rail</name>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>chwila::ui::RecordForm</name>
    <message>
        <source>Change “%1”</source>
        <translation>Zmień „%1”</translation>
    </message>
    <message>
        <source>It needs a name; the old one is kept until you type another.</source>
        <translation>Nazwa jest potrzebna; stara zostaje, dopóki nie wpiszesz innej.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::RecordList</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(bez nazwy)</translation>
    </message>
    <message>
        <source>That could not be done.</source>
        <translation>Nie udało się tego zrobić.</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Dodaj „%1”</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Move “%1”</source>
        <translation>Przesuń „%1”</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplikowanie: „%1”</translation>
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
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Zleceniodawca</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Of the report, whatever the language of the screen</source>
        <translation>Język raportu, niezależnie od języka ekranu</translation>
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
        <translation>Sekcje raportu</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;ytuł</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>The language was not changed.</source>
        <translation>Nie zmieniono języka.</translation>
    </message>
    <message>
        <source>The text was not kept.</source>
        <translation>Nie zachowano tekstu.</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Tworzenie raportu</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Dokumenty PDF</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Zapisywanie raportu</translation>
    </message>
    <message>
        <source>Report saved as %1</source>
        <translation>Raport zapisano jako %1</translation>
    </message>
    <message>
        <source>The report was not saved.</source>
        <translation>Nie zapisano raportu.</translation>
    </message>
    <message>
        <source>A report tells of one journey at least.</source>
        <translation>Raport opowiada przynajmniej o jednej ścieżce.</translation>
    </message>
    <message>
        <source>Journeys of the report</source>
        <translation>Ścieżki w raporcie</translation>
    </message>
    <message>
        <source>The choice was not kept.</source>
        <translation>Wybór nie został zachowany.</translation>
    </message>
    <message>
        <source>Journe&amp;ys</source>
        <translation>Śc&amp;ieżki</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Prze&amp;suń w górę</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Przes&amp;uń w dół</translation>
    </message>
    <message>
        <source>C&amp;lient</source>
        <translation>Z&amp;leceniodawca</translation>
    </message>
    <message>
        <source>Auth&amp;or</source>
        <translation>Au&amp;tor</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>Se&amp;ctions</source>
        <translation>Ro&amp;zdziały</translation>
    </message>
    <message>
        <source>%1 is being written already.</source>
        <translation>%1 jest już zapisywany.</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Zapisz jako PD&amp;F…</translation>
    </message>
    <message>
        <source>The pages are being made…</source>
        <translation>Trwa tworzenie stron…</translation>
    </message>
    <message>
        <source>numbers, trends and what stands out can differ from the window&apos;s</source>
        <translation>liczby, trendy i to, co się wyróżnia, mogą być inne niż w oknie</translation>
    </message>
    <message>
        <source>numbers and trends can differ from the window&apos;s, the moments of truth are the same</source>
        <translation>liczby i trendy mogą być inne niż w oknie, chwile prawdy są te same</translation>
    </message>
    <message>
        <source>numbers and trends can differ from the window&apos;s</source>
        <translation>liczby i trendy mogą być inne niż w oknie</translation>
    </message>
    <message>
        <source>moments of truth on the map, but not here: %1</source>
        <translation>chwile prawdy na mapie, ale nie tutaj: %1</translation>
    </message>
    <message>
        <source>moments of truth here, but not on the map: %1</source>
        <translation>chwile prawdy tutaj, ale nie na mapie: %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::RoleHeader</name>
    <message>
        <source>Role of the column %1</source>
        <translation>Rola kolumny %1</translation>
    </message>
    <message>
        <source>What this column holds</source>
        <translation>Co zawiera ta kolumna</translation>
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
        <translation>rok – miesiąc – dzień</translation>
    </message>
    <message>
        <source>day – month – year</source>
        <translation>dzień – miesiąc – rok</translation>
    </message>
    <message>
        <source>month – day – year</source>
        <translation>miesiąc – dzień – rok</translation>
    </message>
    <message>
        <source>How the scores are meant</source>
        <translation>Jak rozumieć oceny</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>High from</source>
        <translation>Wysokie od</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Więcej znaczy lepiej</translation>
    </message>
    <message>
        <source>No answer means</source>
        <translation>Brak odpowiedzi to</translation>
    </message>
    <message>
        <source>Scales of the questions</source>
        <translation>Skale pytań</translation>
    </message>
    <message>
        <source>Use the first row for &amp;all</source>
        <translation>Użyj pierwszego wiersza dla wszys&amp;tkich</translation>
    </message>
    <message>
        <source>Gives every question the scale and the values of the first row</source>
        <translation>Nadaje każdemu pytaniu skalę i wartości z pierwszego wiersza</translation>
    </message>
    <message>
        <source>n/a; -; no answer</source>
        <translation>n/d; -; brak odpowiedzi</translation>
    </message>
    <message>
        <source>Values in any score column that mean “no answer”, separated by semicolons</source>
        <translation>Wartości w dowolnej kolumnie ocen, które oznaczają „brak odpowiedzi”, oddzielone średnikami</translation>
    </message>
    <message>
        <source>Point: 4.5</source>
        <translation>Kropka: 4.5</translation>
    </message>
    <message>
        <source>Comma: 4,5</source>
        <translation>Przecinek: 4,5</translation>
    </message>
    <message>
        <source>Which answer of a row the customer&apos;s words belong to</source>
        <translation>Do której odpowiedzi w wierszu należą słowa klienta</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Zapis dat</translation>
    </message>
    <message>
        <source>Decimal &amp;sign</source>
        <translation>Znak dzi&amp;esiętny</translation>
    </message>
    <message>
        <source>&amp;Words go with</source>
        <translation>&amp;Słowa należą do</translation>
    </message>
    <message>
        <source>the first answer of the row</source>
        <translation>pierwszej odpowiedzi w wierszu</translation>
    </message>
    <message>
        <source>Scale of %1</source>
        <translation>Skala: %1</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Najniższa ocena</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Najwyższa ocena</translation>
    </message>
    <message>
        <source>Lowest high score</source>
        <translation>Najniższa z wysokich ocen</translation>
    </message>
    <message>
        <source>Higher is better for %1</source>
        <translation>Więcej znaczy lepiej: %1</translation>
    </message>
    <message>
        <source>Values of %1 that mean no answer</source>
        <translation>Wartości oznaczające brak odpowiedzi: %1</translation>
    </message>
    <message>
        <source>The scores cannot be read this way yet.</source>
        <translation>Ocen nie można jeszcze w ten sposób odczytać.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Which score each word stands for</source>
        <translation>Jaką ocenę oznacza każde słowo</translation>
    </message>
    <message>
        <source>Words of %1</source>
        <translation>Słowa kolumny %1</translation>
    </message>
    <message>
        <source>seconds since 1970, or days as a spreadsheet counts them</source>
        <translation>sekundy od 1970 albo dni, jak liczy je arkusz</translation>
    </message>
    <message>
        <source>No answer, &amp;everywhere</source>
        <translation>B&amp;rak odpowiedzi, wszędzie</translation>
    </message>
    <message>
        <source>Off where the lowest number is the best answer</source>
        <translation>Wyłącz, gdy najniższa liczba jest najlepszą odpowiedzią</translation>
    </message>
    <message>
        <source>Everything is computed from the bad experiences.</source>
        <translation>Wszystko oblicza się ze złych doświadczeń.</translation>
    </message>
    <message>
        <source>Bad up to</source>
        <translation>Złe do</translation>
    </message>
    <message>
        <source>Highest bad score</source>
        <translation>Najwyższa ze złych ocen</translation>
    </message>
    <message>
        <source>Words…</source>
        <translation>Słowa…</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)…</source>
        <translation>
            <numerusform>%n słowo…</numerusform>
            <numerusform>%n słowa…</numerusform>
            <numerusform>%n słów…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::SegmentBar</name>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Count the answers of these customers only: segments and personas</source>
        <translation>Licz odpowiedzi tylko tych klientów: segmenty i persony</translation>
    </message>
    <message>
        <source>Let every value of %1 count again</source>
        <translation>Licz znów każdą wartość: %1</translation>
    </message>
    <message>
        <source>Every value of %1</source>
        <translation>Każda wartość: %1</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>Customers like %1</source>
        <translation>Klienci jak %1</translation>
    </message>
</context>
<context>
    <name>chwila::ui::SegmentPopup</name>
    <message>
        <source>Customers that count</source>
        <translation>Klienci, którzy się liczą</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmenty</translation>
    </message>
    <message>
        <source>The answers tell nothing about the customers. Give a column the role “Segment” when you import them.</source>
        <translation>Odpowiedzi nic nie mówią o klientach. Przy imporcie nadaj kolumnie rolę „Segment”.</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Count the answers of the customers this persona stands for</source>
        <translation>Licz odpowiedzi klientów, których oznacza ta persona</translation>
    </message>
    <message>
        <source>&amp;Tie to persona</source>
        <translation>Po&amp;wiąż z personą</translation>
    </message>
    <message>
        <source>Makes the present choice the customers this persona stands for</source>
        <translation>Obecny wybór staje się klientami tej persony</translation>
    </message>
    <message>
        <source>&amp;Persona</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>Find a value</source>
        <translation>Znajdź wartość</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>Wartości, które się liczą</translation>
    </message>
    <message>
        <source>&amp;Any value</source>
        <translation>&amp;Dowolna wartość</translation>
    </message>
    <message>
        <source>Lets customers of every value of this segment count</source>
        <translation>Liczą się klienci z każdą wartością tego segmentu</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>Wszyscy klienci</translation>
    </message>
    <message>
        <source>A choice of your own</source>
        <translation>Własny wybór</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n answer(s)</source>
        <translation>
            <numerusform>%1, %n odpowiedź</numerusform>
            <numerusform>%1, %n odpowiedzi</numerusform>
            <numerusform>%1, %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Tie to persona</source>
        <translation>Powiąż z personą</translation>
    </message>
    <message>
        <source>“%1” stands for other customers so far. Shall it stand for this choice?</source>
        <translation>„%1” oznacza dotąd innych klientów. Czy ma oznaczać ten wybór?</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Powiąż</translation>
    </message>
    <message>
        <source>Customers of “%1”</source>
        <translation>Klienci persony „%1”</translation>
    </message>
    <message>
        <source>The persona was not changed.</source>
        <translation>Persona nie została zmieniona.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ShareDelegate</name>
    <message>
        <source>as all</source>
        <translation>jak wszystkie</translation>
    </message>
    <message>
        <source>Bad experiences taken away, percent</source>
        <translation>Usuwane złe doświadczenia, w procentach</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ShortcutEditor</name>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Przypisz</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Bez klawisza</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Zwykły</translation>
    </message>
    <message>
        <source>A&amp;ll as usual</source>
        <translation>&amp;Wszystkie zwykłe</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Znajdź polecenie lub klawisz</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Polecenia i ich klawisze</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klawisz</translation>
    </message>
    <message>
        <source>The action has the typed key from now on, beside those it has</source>
        <translation>Polecenie ma odtąd wpisany klawisz, obok tych, które ma</translation>
    </message>
    <message>
        <source>The action has no key any more</source>
        <translation>Polecenie nie ma już klawisza</translation>
    </message>
    <message>
        <source>The action has the key it comes with</source>
        <translation>Polecenie ma klawisz, z którym przychodzi</translation>
    </message>
    <message>
        <source>Every action has the key it comes with</source>
        <translation>Każde polecenie ma klawisz, z którym przychodzi</translation>
    </message>
    <message>
        <source>New &amp;key</source>
        <translation>&amp;Nowy klawisz</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <translation>%1 należy do „%2” i zostałby mu odebrany.</translation>
    </message>
    <message>
        <source>%1 is a key of the map: “%2”. Choose another one.</source>
        <translation>%1 jest klawiszem mapy: „%2”. Wybierz inny.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::SourceRefresher</name>
    <message>
        <source>Looking at %1</source>
        <translation>Sprawdzam %1</translation>
    </message>
    <message>
        <source>New labels of %1</source>
        <translation>Nowe etykiety z %1</translation>
    </message>
    <message>
        <source>%1 was not read again.</source>
        <translation>%1: nie wczytano ponownie.</translation>
    </message>
    <message>
        <source>Reading %1 again</source>
        <translation>Ponowne wczytywanie: %1</translation>
    </message>
    <message>
        <source>Refresh taken back</source>
        <translation>Cofnięto odświeżenie</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln answer(s) read again.</source>
        <translation>
            <numerusform>%1: ponownie wczytano %Ln odpowiedź.</numerusform>
            <numerusform>%1: ponownie wczytano %Ln odpowiedzi.</numerusform>
            <numerusform>%1: ponownie wczytano %Ln odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source was not found there.</source>
        <translation>Nie znaleziono tam źródła.</translation>
    </message>
    <message>
        <source>New place of %1</source>
        <translation>Nowe miejsce: %1</translation>
    </message>
    <message>
        <source>%1 was not read again; its answers are as they were.</source>
        <translation>%1 nie wczytano ponownie; odpowiedzi są takie, jakie były.</translation>
    </message>
    <message>
        <source>“%1” is “%2” now</source>
        <translation>„%1” to teraz „%2”</translation>
    </message>
    <message>
        <source>Columns have other titles: %1. Read them as what they were before?</source>
        <translation>Kolumny mają inne tytuły: %1. Czytać je jako to, czym były?</translation>
    </message>
    <message>
        <source>Read them so</source>
        <translation>Czytaj je tak</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Zapytanie</translation>
    </message>
</context>
<context>
    <name>chwila::ui::StartPage</name>
    <message>
        <source>Draw the journey, attach what customers said, see which moments decide.</source>
        <translation>Narysuj ścieżkę, dołącz to, co mówią klienci, i zobacz, które chwile decydują.</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Na początek</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Otwórz projekt…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Ostatnie projekty</translation>
    </message>
    <message>
        <source>Nothing yet. Open the sample to see a finished journey with its moments of truth, or begin one of your own: every edit is saved as you make it.</source>
        <translation>Jeszcze nic. Można otworzyć przykład, aby zobaczyć gotową ścieżkę z jej chwilami prawdy, albo zacząć własną: każda zmiana zapisuje się od razu.</translation>
    </message>
    <message>
        <source>The sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>A car insurer&apos;s journey with the answers of 18 months</source>
        <translation>Ścieżka klienta ubezpieczyciela samochodowego z odpowiedziami z 18 miesięcy</translation>
    </message>
    <message>
        <source>An empty project</source>
        <translation>Pusty projekt</translation>
    </message>
    <message>
        <source>One journey with three stages</source>
        <translation>Jedna ścieżka z trzema etapami</translation>
    </message>
    <message>
        <source>A project file, or answers to begin a project with</source>
        <translation>Plik projektu albo odpowiedzi, od których zacząć projekt</translation>
    </message>
</context>
<context>
    <name>chwila::ui::StatusStrip</name>
    <message>
        <source>Running work</source>
        <translation>Trwające zadanie</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Powiększenie</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Zapisywanie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop this work</source>
        <translation>Zatrzymaj to zadanie</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Show all that is running</source>
        <translation>Pokaż wszystko, co trwa</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n praca</numerusform>
            <numerusform>%n prace</numerusform>
            <numerusform>%n prac</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>chwila::ui::ToleranceChooser</name>
    <message>
        <source>Our own</source>
        <translation>Własna</translation>
    </message>
    <message>
        <source>Sets the shares of customers who leave at the 1st, 2nd and later bad experience</source>
        <translation>Ustawia udziały klientów, którzy odchodzą po 1., 2. i kolejnych złych doświadczeniach</translation>
    </message>
    <message>
        <source>What customers forgive</source>
        <translation>Co klienci wybaczają</translation>
    </message>
    <message>
        <source>The three shares above are your own.</source>
        <translation>Trzy udziały powyżej są własne.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancja</translation>
    </message>
    <message>
        <source>The tolerance was not changed.</source>
        <translation>Nie zmieniono tolerancji.</translation>
    </message>
    <message>
        <source>What customers for&amp;give</source>
        <translation>Co k&amp;lienci wybaczają</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TouchpointDelegate</name>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>New touchpoint of this name</source>
        <translation>Nowy punkt styku o tej nazwie</translation>
    </message>
    <message>
        <source>Touchpoint of %1</source>
        <translation>Punkt styku dla: %1</translation>
    </message>
    <message>
        <source>%1  (%2 alike)</source>
        <translation>%1  (podobne w %2)</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TouchpointDetails</name>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Strzałki</translation>
    </message>
    <message>
        <source>Kind of the new note</source>
        <translation>Rodzaj nowej notatki</translation>
    </message>
    <message>
        <source>New note, then Enter</source>
        <translation>Nowa notatka, potem Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nowa notatka</translation>
    </message>
    <message>
        <source>Nothing counted yet</source>
        <translation>Jeszcze nic nie policzono</translation>
    </message>
    <message>
        <source>%1 · satisfaction 0–100</source>
        <translation>%1 · zadowolenie 0–100</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln odpowiedź</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>No answers under this filter</source>
        <translation>Brak odpowiedzi przy tym filtrze</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>utraceni</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>zakończyli</translation>
    </message>
    <message>
        <source>start</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>The note could not be added.</source>
        <translation>Nie udało się dodać notatki.</translation>
    </message>
    <message>
        <source>No answers yet</source>
        <translation>Jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>No customer of this journey has been asked.</source>
        <translation>Nie zapytano żadnego klienta tej ścieżki.</translation>
    </message>
    <message>
        <source>What customers said</source>
        <translation>Co powiedzieli klienci</translation>
    </message>
    <message>
        <source>Show the evidence of this touchpoint with the words of its customers</source>
        <translation>Pokaż dowody dla tego punktu styku ze słowami jego klientów</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TrendsEvents</name>
    <message>
        <source>This touchpoint</source>
        <translation>Ten punkt styku</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Cała ścieżka</translation>
    </message>
    <message>
        <source>Every journey</source>
        <translation>Każda ścieżka</translation>
    </message>
    <message>
        <source>new level</source>
        <translation>nowy poziom</translation>
    </message>
    <message>
        <source>The event could not be changed.</source>
        <translation>Nie udało się zmienić zdarzenia.</translation>
    </message>
    <message>
        <source>Add an event</source>
        <translation>Dodaj zdarzenie</translation>
    </message>
    <message>
        <source>Remove an event</source>
        <translation>Usuń zdarzenie</translation>
    </message>
    <message>
        <source>Pin an event</source>
        <translation>Przypnij zdarzenie</translation>
    </message>
    <message>
        <source>Another level is usual from then on</source>
        <translation>Od tego czasu zwykły jest inny poziom</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Dodaj zdarzenie</translation>
    </message>
    <message>
        <source>Pin to this touchpoint</source>
        <translation>Przypnij do tego punktu styku</translation>
    </message>
    <message>
        <source>Remove event</source>
        <translation>Usuń zdarzenie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Write down what happened – a new letter, a price, a strike – and the chart shows it where the answers changed.</source>
        <translation>Zapisz, co się stało – nowe pismo, cena, strajk – a wykres pokaże to tam, gdzie zmieniły się odpowiedzi.</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Dzień zdarzenia</translation>
    </message>
    <message>
        <source>The day it happened; a click into the chart puts its week here</source>
        <translation>Dzień, w którym to się stało; kliknięcie w wykres wstawia tu jego tydzień</translation>
    </message>
    <message>
        <source>What happened, then Enter</source>
        <translation>Co się stało, potem Enter</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What the event concerns</source>
        <translation>Czego dotyczy zdarzenie</translation>
    </message>
    <message>
        <source>Which charts show the event</source>
        <translation>Które wykresy pokazują to zdarzenie</translation>
    </message>
    <message>
        <source>What is usual is counted anew from that week, for instance after an improvement that is here to stay</source>
        <translation>Zwykły poziom liczy się od tego tygodnia na nowo, na przykład po trwałej poprawie</translation>
    </message>
    <message>
        <source>Write the event down; undo takes it back</source>
        <translation>Zapisuje zdarzenie; cofnięcie je usuwa</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TrendsList</name>
    <message>
        <source>Trends, alarms first</source>
        <translation>Trendy, najpierw alarmy</translation>
    </message>
</context>
<context>
    <name>chwila::ui::TrendsView</name>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
    <message>
        <source>All trends</source>
        <translation>Wszystkie trendy</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>Departments and journey</source>
        <translation>Działy i ścieżka</translation>
    </message>
    <message>
        <source>Which trends are shown</source>
        <translation>Które trendy są pokazane</translation>
    </message>
    <message>
        <source>Show trends of touchpoints, of departments or all</source>
        <translation>Pokaż trendy punktów styku, działów albo wszystkie</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Trends appear here once customers have answered over some weeks.</source>
        <translation>Trendy pojawią się tu, gdy klienci będą odpowiadać przez kilka tygodni.</translation>
    </message>
    <message>
        <source>The answers have no dates; import them with their dates to watch them week by week.</source>
        <translation>Odpowiedzi nie mają dat; zaimportuj je z datami, aby obserwować je tydzień po tygodniu.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::VersionCommands</name>
    <message>
        <source>Name this version</source>
        <translation>Nazwij tę wersję</translation>
    </message>
    <message>
        <source>The project as it is now is kept under this name. Answers are no part of a version.</source>
        <translation>Obecny stan projektu zostanie zachowany pod tą nazwą. Odpowiedzi nie są częścią wersji.</translation>
    </message>
    <message>
        <source>The version could not be kept.</source>
        <translation>Nie udało się zachować wersji.</translation>
    </message>
    <message>
        <source>“%1” is kept; File, Versions… leads to it.</source>
        <translation>Zachowano „%1”; prowadzi do niej Plik, Wersje….</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Przywróć „%1”</translation>
    </message>
    <message>
        <source>The version could not be brought back.</source>
        <translation>Nie udało się przywrócić wersji.</translation>
    </message>
    <message>
        <source>The project is as in “%1” again. Undo takes that back.</source>
        <translation>Projekt jest znów taki jak w „%1”. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Where to put the version, without answers</source>
        <translation>Gdzie zapisać wersję, bez odpowiedzi</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Chwila project</source>
        <translation>Projekt Chwila</translation>
    </message>
    <message>
        <source>The version could not be written.</source>
        <translation>Nie udało się zapisać wersji.</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Zmień nazwę wersji</translation>
    </message>
    <message>
        <source>Name of the version</source>
        <translation>Nazwa wersji</translation>
    </message>
    <message>
        <source>The version could not be renamed.</source>
        <translation>Nie udało się zmienić nazwy wersji.</translation>
    </message>
    <message>
        <source>Delete the version “%1”?</source>
        <translation>Usunąć wersję „%1”?</translation>
    </message>
    <message>
        <source>The project stays as it is now. The version is gone for good; undo does not bring it back.</source>
        <translation>Projekt zostaje taki, jaki jest. Wersja zniknie na dobre; cofnięcie jej nie przywróci.</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Usuń wersję</translation>
    </message>
    <message>
        <source>The version could not be deleted.</source>
        <translation>Nie udało się usunąć wersji.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::VersionsDialog</name>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Zachowano</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Zmiany od tego czasu</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Where, or how</source>
        <translation>Gdzie lub jak</translation>
    </message>
    <message>
        <source>What happened since the chosen version</source>
        <translation>Co się zmieniło od wybranej wersji</translation>
    </message>
    <message>
        <source>&amp;Name this version…</source>
        <translation>&amp;Nazwij tę wersję…</translation>
    </message>
    <message>
        <source>Keeps the project as it is now under a name</source>
        <translation>Zachowuje obecny stan projektu pod nazwą</translation>
    </message>
    <message>
        <source>&amp;Look at it…</source>
        <translation>&amp;Obejrzyj…</translation>
    </message>
    <message>
        <source>Writes the version, without answers, to a file and opens that</source>
        <translation>Zapisuje wersję, bez odpowiedzi, do pliku i go otwiera</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>&amp;Przywróć</translation>
    </message>
    <message>
        <source>The project becomes as it was then; undo takes that back</source>
        <translation>Projekt staje się taki, jaki był wtedy; można to cofnąć</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Zmień nazwę…</translation>
    </message>
    <message>
        <source>Gives the version another name</source>
        <translation>Nadaje wersji inną nazwę</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Usuń…</translation>
    </message>
    <message>
        <source>Deletes the version; the project stays as it is</source>
        <translation>Usuwa wersję; projekt zostaje taki, jaki jest</translation>
    </message>
    <message>
        <source>There is no version yet. Name the project as it is now, and you can always see what changed since and bring it back.</source>
        <translation>Nie ma jeszcze wersji. Nazwij obecny stan projektu, a zawsze zobaczysz, co się od niego zmieniło, i będziesz móc do niego wrócić.</translation>
    </message>
    <message>
        <source>Answers are no part of a version. Bringing one back leaves all answers, their sources and questions as they are now; a label whose touchpoint goes becomes unassigned.</source>
        <translation>Odpowiedzi nie są częścią wersji. Przywrócenie zostawia wszystkie odpowiedzi, ich źródła i pytania bez zmian; etykieta, której punkt styku znika, staje się nieprzypisana.</translation>
    </message>
    <message>
        <source>The versions could not be read.</source>
        <translation>Nie udało się odczytać wersji.</translation>
    </message>
    <message>
        <source>Since “%1”: %2</source>
        <translation>Od „%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n inna</numerusform>
            <numerusform>i %n inne</numerusform>
            <numerusform>i %n innych</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chwila::ui::WhatIfSliders</name>
    <message>
        <source>All back to today</source>
        <translation>Wszystko jak dziś</translation>
    </message>
    <message>
        <source>Make an initiative</source>
        <translation>Utwórz inicjatywę</translation>
    </message>
    <message>
        <source>A new initiative for the touchpoints whose sliders were moved</source>
        <translation>Nowa inicjatywa dla punktów styku, których suwaki przesunięto</translation>
    </message>
    <message>
        <source>Ranking of touchpoints with these changes</source>
        <translation>Ranking punktów styku po tych zmianach</translation>
    </message>
    <message>
        <source>Ranking then</source>
        <translation>Ranking po zmianie</translation>
    </message>
    <message>
        <source>The sliders appear once the journey is connected and customers have answered.</source>
        <translation>Suwaki pojawią się, gdy ścieżka będzie połączona, a klienci odpowiedzą.</translation>
    </message>
    <message>
        <source>▲ from %1</source>
        <translation>▲ z miejsca %1</translation>
    </message>
    <message>
        <source>▼ from %1</source>
        <translation>▼ z miejsca %1</translation>
    </message>
    <message>
        <source>Find another touchpoint</source>
        <translation>Znajdź inny punkt styku</translation>
    </message>
    <message>
        <source>A slider for any other touchpoint: type a part of its name</source>
        <translation>Suwak dla dowolnego innego punktu styku: wpisz część jego nazwy</translation>
    </message>
    <message>
        <source>Another touchpoint…</source>
        <translation>Inny punkt styku…</translation>
    </message>
    <message>
        <source>Put every slider back to 0%</source>
        <translation>Ustawia wszystkie suwaki na 0%</translation>
    </message>
    <message>
        <source>Bad experiences taken away</source>
        <translation>Usunięte złe doświadczenia</translation>
    </message>
    <message>
        <source>Bad experiences taken away at %1, percent</source>
        <translation>Usunięte złe doświadczenia w punkcie %1, procent</translation>
    </message>
    <message>
        <source>How many of the bad experiences at this touchpoint would be gone</source>
        <translation>Ile złych doświadczeń w tym punkcie styku by zniknęło</translation>
    </message>
    <message>
        <source>Move a slider to see what would be kept with fewer bad experiences there.</source>
        <translation>Przesuń suwak, aby zobaczyć, ilu klientów dałoby się zatrzymać przy mniejszej liczbie złych doświadczeń.</translation>
    </message>
    <message>
        <source>Without answers nobody knows what would be kept.</source>
        <translation>Bez odpowiedzi nie wiadomo, ilu klientów dałoby się zatrzymać.</translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsDialog</name>
    <message>
        <source>Words of “%1”</source>
        <translation>Słowa z „%1”</translation>
    </message>
    <message>
        <source>Say for which score each word stands. What has none is listed as not readable.</source>
        <translation>Wskaż, jaką ocenę oznacza każde słowo. Te bez oceny trafią na listę nieczytelnych.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Słowo</translation>
    </message>
    <message>
        <source>In the first rows</source>
        <translation>W pierwszych wierszach</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>Oznacza</translation>
    </message>
    <message>
        <source>Words and their scores</source>
        <translation>Słowa i ich oceny</translation>
    </message>
    <message>
        <source>Score of “%1”</source>
        <translation>Ocena dla „%1”</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nieczytelne</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>brak odpowiedzi</translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nieprzypisane</translation>
    </message>
    <message>
        <source>(no words)</source>
        <translation>(bez słów)</translation>
    </message>
</context>
<context>
    <name>chwila::ui::WordsPanel</name>
    <message>
        <source>What customers said</source>
        <translation>Co powiedzieli klienci</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Wszystkie odpowiedzi</translation>
    </message>
    <message>
        <source>High answers</source>
        <translation>Wysokie oceny</translation>
    </message>
    <message>
        <source>Which answers to show</source>
        <translation>Które odpowiedzi pokazać</translation>
    </message>
    <message>
        <source>Nobody left words here under this filter.</source>
        <translation>Przy tym filtrze nikt nie zostawił tu słów.</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Język słów</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Dalsze kroki</translation>
    </message>
    <message>
        <source>Search the words</source>
        <translation>Szukaj w słowach</translation>
    </message>
    <message>
        <source>All these words, in any order and form of letters; in quotes, one after the other</source>
        <translation>Wszystkie te słowa, w dowolnej kolejności i pisowni; w cudzysłowie jedno po drugim</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (klawisz %2)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Wyzeruj</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Dowolny język</translation>
    </message>
    <message>
        <source>All touchpoints</source>
        <translation>Wszystkie punkty styku</translation>
    </message>
    <message>
        <source>Any follow-up</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Nobody used these words under this filter.</source>
        <translation>Przy tym filtrze nikt nie użył tych słów.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln odpowiedź</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
            <numerusform>%Ln odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln answer(s); scroll for more.</source>
        <translation>
            <numerusform>Najnowsza %Ln odpowiedź; przewiń po więcej.</numerusform>
            <numerusform>Najnowsze %Ln odpowiedzi; przewiń po więcej.</numerusform>
            <numerusform>Najnowsze %Ln odpowiedzi; przewiń po więcej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>The follow-up was not saved.</source>
        <translation>Stan odpowiedzi nie został zapisany.</translation>
    </message>
    <message>
        <source>Also lists answers that are nothing but a score</source>
        <translation>Pokazuje także odpowiedzi, które są samą oceną</translation>
    </message>
    <message>
        <source>Also without words (%1)</source>
        <translation>Także bez słów (%1)</translation>
    </message>
    <message>
        <source>Also without words</source>
        <translation>Także bez słów</translation>
    </message>
    <message numerus="yes">
        <source>Nobody left words here under this filter. %Ln answer(s) without words are listed with the switch above.</source>
        <translation>
            <numerusform>Nikt nie zostawił tu słów przy tym filtrze. %Ln odpowiedź bez słów pokaże przełącznik powyżej.</numerusform>
            <numerusform>Nikt nie zostawił tu słów przy tym filtrze. %Ln odpowiedzi bez słów pokaże przełącznik powyżej.</numerusform>
            <numerusform>Nikt nie zostawił tu słów przy tym filtrze. %Ln odpowiedzi bez słów pokaże przełącznik powyżej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad experiences</source>
        <translation>Złe doświadczenia</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notatka…</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Co się z tym stało</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) with words</source>
        <translation>
            <numerusform>%Ln odpowiedź ze słowami</numerusform>
            <numerusform>%Ln odpowiedzi ze słowami</numerusform>
            <numerusform>%Ln odpowiedzi ze słowami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %1 of %Ln answer(s) with words; scroll for more.</source>
        <translation>
            <numerusform>Najnowsze %1 z %Ln odpowiedzi ze słowami; przewiń po więcej.</numerusform>
            <numerusform>Najnowsze %1 z %Ln odpowiedzi ze słowami; przewiń po więcej.</numerusform>
            <numerusform>Najnowsze %1 z %Ln odpowiedzi ze słowami; przewiń po więcej.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Moments of truth</source>
        <translation>Chwile prawdy</translation>
    </message>
    <message>
        <source>Also found</source>
        <translation>Znaleziono też</translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation>Gdzie możemy stracić najwięcej klientów</translation>
    </message>
    <message>
        <source>From the survey</source>
        <translation>Z ankiety</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>odczytano %n wiersz</numerusform>
            <numerusform>odczytano %n wiersze</numerusform>
            <numerusform>odczytano %n wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n valid answer(s)</source>
        <translation>
            <numerusform>%n ważna odpowiedź</numerusform>
            <numerusform>%n ważne odpowiedzi</numerusform>
            <numerusform>%n ważnych odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read</source>
        <translation>
            <numerusform>%n nieczytelny</numerusform>
            <numerusform>%n nieczytelne</numerusform>
            <numerusform>%n nieczytelnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n duplicate(s) left out</source>
        <translation>
            <numerusform>pominięto %n duplikat</numerusform>
            <numerusform>pominięto %n duplikaty</numerusform>
            <numerusform>pominięto %n duplikatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not applicable</source>
        <translation>
            <numerusform>%n „nie dotyczy”</numerusform>
            <numerusform>%n „nie dotyczy”</numerusform>
            <numerusform>%n „nie dotyczy”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a touchpoint (unassigned)</source>
        <translation>
            <numerusform>%n bez punktu styku (nieprzypisana)</numerusform>
            <numerusform>%n bez punktu styku (nieprzypisane)</numerusform>
            <numerusform>%n bez punktu styku (nieprzypisanych)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more; “--rejected FILE.csv” writes them all.</source>
        <translation>
            <numerusform>… i jeszcze %n; „--rejected FILE.csv” zapisuje wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; „--rejected FILE.csv” zapisuje wszystkie.</numerusform>
            <numerusform>… i jeszcze %n; „--rejected FILE.csv” zapisuje wszystkie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s),</source>
        <translation>
            <numerusform>%n punkt styku,</numerusform>
            <numerusform>%n punkty styku,</numerusform>
            <numerusform>%n punktów styku,</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a project: empty, from a template, the sample or a JSON file</source>
        <translation>Utwórz projekt: pusty, z szablonu, przykład lub z pliku JSON</translation>
    </message>
    <message>
        <source>Read the sources of a project again</source>
        <translation>Odczytaj ponownie źródła projektu</translation>
    </message>
    <message>
        <source>Print the moments of truth and every number behind them</source>
        <translation>Wypisz chwile prawdy i wszystkie liczby, z których wynikają</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>Zapisz raport jako PDF</translation>
    </message>
    <message>
        <source>Write the map, the heatmap, tables or the whole project to a file</source>
        <translation>Zapisz mapę, mapę cieplną, tabele lub cały projekt do pliku</translation>
    </message>
    <message>
        <source>Say whether a project file is sound</source>
        <translation>Sprawdź, czy plik projektu jest w porządku</translation>
    </message>
    <message>
        <source>Try “%1” for what is possible.</source>
        <translation>Możliwości pokazuje „%1”.</translation>
    </message>
    <message>
        <source>There is no language “%1”, only en, pl and ro.</source>
        <translation>Nie ma języka „%1”, są tylko en, pl i ro.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Nie ma opcji „%1”.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1” to o jeden argument za dużo.</translation>
    </message>
    <message>
        <source>Prints the moments of truth of a journey and every number behind them.</source>
        <translation>Wypisuje chwile prawdy ścieżki i wszystkie liczby, z których wynikają.</translation>
    </message>
    <message>
        <source>The project.</source>
        <translation>Projekt.</translation>
    </message>
    <message>
        <source>text (sentences), json (every number in full precision) or csv (a row for each touchpoint).</source>
        <translation>text (zdania), json (wszystkie liczby z pełną dokładnością) lub csv (wiersz na każdy punkt styku).</translation>
    </message>
    <message>
        <source>the answers to one question since January</source>
        <translation>odpowiedzi na jedno pytanie od stycznia</translation>
    </message>
    <message>
        <source>Take back a failed import</source>
        <translation>Cofnij nieudany import</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Importuj odpowiedzi</translation>
    </message>
    <message>
        <source>Labels that match no touchpoint: %1.</source>
        <translation>Etykiety, które nie pasują do żadnego punktu styku: %1.</translation>
    </message>
    <message>
        <source>“--make-touchpoints” draws them.</source>
        <translation>„--make-touchpoints” je narysuje.</translation>
    </message>
    <message>
        <source>The source “%1” is no longer at %2; “chwila refresh --source … --from …” points at it again.</source>
        <translation>Źródła „%1” nie ma już w %2; „chwila refresh --source … --from …” wskaże je ponownie.</translation>
    </message>
    <message>
        <source>Reads everything in a project file and says whether it is sound.</source>
        <translation>Odczytuje wszystko z pliku projektu i mówi, czy jest w porządku.</translation>
    </message>
    <message>
        <source>%1: sound;</source>
        <translation>%1: w porządku;</translation>
    </message>
    <message>
        <source>Say nothing but results and errors.</source>
        <translation>Wypisuj tylko wyniki i błędy.</translation>
    </message>
    <message>
        <source>Language of what is said: en, pl or ro.</source>
        <translation>Język komunikatów: en, pl lub ro.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Pokaż tę pomoc.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Brakuje: %1.</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opcje]</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Użycie: %1</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumenty:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opcje:</translation>
    </message>
    <message>
        <source>Examples:</source>
        <translation>Przykłady:</translation>
    </message>
    <message>
        <source>Show this help; “chwila COMMAND --help” tells more.</source>
        <translation>Pokaż tę pomoc; więcej mówi „chwila COMMAND --help”.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Pokaż wersję.</translation>
    </message>
    <message>
        <source>Chwila draws customer journeys and computes their moments of truth.</source>
        <translation>Chwila rysuje ścieżki klientów i oblicza ich chwile prawdy.</translation>
    </message>
    <message>
        <source>Without a command the window opens.</source>
        <translation>Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Polecenia:</translation>
    </message>
    <message>
        <source>The file to write; one that is there is replaced.</source>
        <translation>Plik do zapisania; istniejący zostanie zastąpiony.</translation>
    </message>
    <message>
        <source>map (as by default) or heatmap (PNG only).</source>
        <translation>map (mapa, domyślnie) lub heatmap (mapa cieplna, tylko PNG).</translation>
    </message>
    <message>
        <source>the map with its moments of truth</source>
        <translation>mapa z jej chwilami prawdy</translation>
    </message>
    <message>
        <source>every answer</source>
        <translation>każda odpowiedź</translation>
    </message>
    <message>
        <source>-o FILE is missing.</source>
        <translation>Brakuje opcji -o PLIK.</translation>
    </message>
    <message>
        <source>%1 written.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>How the columns are read; else it is guessed.</source>
        <translation>Jak czytać kolumny; bez tego zostanie to odgadnięte.</translation>
    </message>
    <message>
        <source>Write the mapping that was used, to change it and give it with --map.</source>
        <translation>Zapisuje użyty opis kolumn, aby go zmienić i podać w --map.</translation>
    </message>
    <message>
        <source>The journey whose touchpoints the labels mean; else the first one.</source>
        <translation>Ścieżka, której punktów styku dotyczą etykiety; bez tego pierwsza.</translation>
    </message>
    <message>
        <source>What the source is called in the project.</source>
        <translation>Nazwa źródła w projekcie.</translation>
    </message>
    <message>
        <source>Count what would be imported and write nothing.</source>
        <translation>Liczy, co zostałoby zaimportowane, i niczego nie zapisuje.</translation>
    </message>
    <message>
        <source>The mapping cannot be read; see whether the file is there.</source>
        <translation>Nie można odczytać opisu kolumn; sprawdź, czy plik istnieje.</translation>
    </message>
    <message>
        <source>The mapping is no JSON.</source>
        <translation>Opis kolumn nie jest w formacie JSON.</translation>
    </message>
    <message>
        <source>The table of answers.</source>
        <translation>Tabela odpowiedzi.</translation>
    </message>
    <message>
        <source>see what would happen and how the columns were understood</source>
        <translation>zobacz, co się stanie i jak zrozumiano kolumny</translation>
    </message>
    <message>
        <source>import with the mapping as you changed it</source>
        <translation>importuj ze zmienionym przez siebie opisem kolumn</translation>
    </message>
    <message>
        <source>Table or view to read.</source>
        <translation>Tabela lub widok do odczytania.</translation>
    </message>
    <message>
        <source>Query to read; it may only read.</source>
        <translation>Zapytanie do odczytania; może tylko czytać.</translation>
    </message>
    <message>
        <source>attach the result of a query</source>
        <translation>podłącz wynik zapytania</translation>
    </message>
    <message>
        <source>Only one of --table and --query can be given.</source>
        <translation>Można podać tylko jedną z opcji --table i --query.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether it is there.</source>
        <translation>Nie można odczytać pliku; sprawdź, czy istnieje.</translation>
    </message>
    <message>
        <source>Makes a project file; one that is there already is never replaced.</source>
        <translation>Tworzy plik projektu; istniejący plik nigdy nie jest zastępowany.</translation>
    </message>
    <message>
        <source>The file to make.</source>
        <translation>Plik do utworzenia.</translation>
    </message>
    <message>
        <source>Start from a template: %1.</source>
        <translation>Zacznij od szablonu: %1.</translation>
    </message>
    <message>
        <source>Start with the sample: a car insurer&apos;s journey with its answers.</source>
        <translation>Zacznij od przykładu: ścieżka klienta ubezpieczyciela samochodów z odpowiedziami.</translation>
    </message>
    <message>
        <source>Start from a project written by “export -o x.json”, a case (cjm-case/1) or an outline (CSV).</source>
        <translation>Zacznij od projektu zapisanego przez „export -o x.json”, przypadku (cjm-case/1) lub konspektu (CSV).</translation>
    </message>
    <message>
        <source>Title of the project.</source>
        <translation>Tytuł projektu.</translation>
    </message>
    <message>
        <source>an empty hotel journey</source>
        <translation>pusta ścieżka hotelowa</translation>
    </message>
    <message>
        <source>the sample in Polish</source>
        <translation>przykład po polsku</translation>
    </message>
    <message>
        <source>Only one of --template, --sample and --from can be given.</source>
        <translation>Można podać tylko jedną z opcji --template, --sample i --from.</translation>
    </message>
    <message>
        <source>“%1” is not possible for --%2. There are: %3.</source>
        <translation>„%1” nie pasuje do --%2. Możliwe są: %3.</translation>
    </message>
    <message>
        <source>--scale takes a number above 0 and up to %1.</source>
        <translation>Opcja --scale przyjmuje liczbę powyżej 0, najwyżej %1.</translation>
    </message>
    <message>
        <source>A heatmap by segment needs --segment NAME.</source>
        <translation>Mapa cieplna według segmentu wymaga --segment NAZWA.</translation>
    </message>
    <message>
        <source>Pixels per unit of a PNG; 2 by default.</source>
        <translation>Liczba pikseli PNG na jednostkę; domyślnie 2.</translation>
    </message>
    <message>
        <source>light, dark or contrast.</source>
        <translation>light, dark lub contrast (jasny, ciemny, kontrastowy).</translation>
    </message>
    <message>
        <source>Heatmap: department, stage, channel, area, touchpoint, segment or month.</source>
        <translation>Mapa cieplna: department, stage, channel, area, touchpoint, segment lub month.</translation>
    </message>
    <message>
        <source>Heatmap: the same for the columns.</source>
        <translation>Mapa cieplna: to samo dla kolumn.</translation>
    </message>
    <message>
        <source>Heatmap: which segment, for rows or columns.</source>
        <translation>Mapa cieplna: który segment, dla wierszy lub kolumn.</translation>
    </message>
    <message>
        <source>Refresh a source</source>
        <translation>Odśwież źródło</translation>
    </message>
    <message>
        <source>Reads the sources of a project again; the answers they have now replace those they had.</source>
        <translation>Ponownie wczytuje źródła projektu; obecne odpowiedzi zastępują poprzednie.</translation>
    </message>
    <message>
        <source>Only this source, by name or number.</source>
        <translation>Tylko to źródło, według nazwy lub numeru.</translation>
    </message>
    <message>
        <source>in a nightly job</source>
        <translation>w zadaniu nocnym</translation>
    </message>
    <message>
        <source>--from needs --source, to know which one has moved.</source>
        <translation>--from wymaga --source, aby było wiadomo, które źródło przeniesiono.</translation>
    </message>
    <message>
        <source>The project has no source yet; import or attach one.</source>
        <translation>Projekt nie ma jeszcze źródła; zaimportuj lub podłącz jakieś.</translation>
    </message>
    <message>
        <source>No source of the project comes from a file or database.</source>
        <translation>Żadne źródło projektu nie pochodzi z pliku ani bazy danych.</translation>
    </message>
    <message>
        <source>The project has no source “%1” that can be read again. There are: %2.</source>
        <translation>Projekt nie ma źródła „%1”, które można wczytać ponownie. Są: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a day; write it as 2025-03-31.</source>
        <translation>„%1” nie jest dniem; zapisz go jako 2025-03-31.</translation>
    </message>
    <message>
        <source>Date on the cover; today by default.</source>
        <translation>Data na okładce; domyślnie dzisiejsza.</translation>
    </message>
    <message>
        <source>in Romanian, whatever the language of the screen</source>
        <translation>po rumuńsku, niezależnie od języka ekranu</translation>
    </message>
    <message>
        <source>There is no paper “%1”, only a4 and letter.</source>
        <translation>Nie ma papieru „%1”, tylko a4 i letter.</translation>
    </message>
    <message>
        <source>The project has no journey with touchpoints to report about.</source>
        <translation>Projekt nie ma ścieżki z punktami styku, o której można zrobić raport.</translation>
    </message>
    <message>
        <source>The project has no journey yet.</source>
        <translation>Projekt nie ma jeszcze ścieżki.</translation>
    </message>
    <message>
        <source>The project has no journey “%1”. There are: %2.</source>
        <translation>Projekt nie ma ścieżki „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>The journey to look at, by name or number; else the first one.</source>
        <translation>Ścieżka do obejrzenia, według nazwy lub numeru; bez tego pierwsza.</translation>
    </message>
    <message>
        <source>The file could not be written; see whether the folder is there and writable.</source>
        <translation>Nie udało się zapisać pliku; sprawdź, czy folder istnieje i można w nim zapisywać.</translation>
    </message>
    <message numerus="yes">
        <source>%1: recovered with %n answer(s).</source>
        <translation>
            <numerusform>%1: odzyskano z %n odpowiedzią.</numerusform>
            <numerusform>%1: odzyskano z %n odpowiedziami.</numerusform>
            <numerusform>%1: odzyskano z %n odpowiedziami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s).</source>
        <translation>
            <numerusform>%n odpowiedź.</numerusform>
            <numerusform>%n odpowiedzi.</numerusform>
            <numerusform>%n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) stored.</source>
        <translation>
            <numerusform>Zapisano %n odpowiedź.</numerusform>
            <numerusform>Zapisano %n odpowiedzi.</numerusform>
            <numerusform>Zapisano %n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touchpoint(s),</source>
        <translation>
            <numerusform>%1: %n punkt styku,</numerusform>
            <numerusform>%1: %n punkty styku,</numerusform>
            <numerusform>%1: %n punktów styku,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n answer(s).</source>
        <translation>
            <numerusform>%1: %n odpowiedź.</numerusform>
            <numerusform>%1: %n odpowiedzi.</numerusform>
            <numerusform>%1: %n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms are written as text or json, not as csv.</source>
        <translation>Alarmy zapisuje się jako text albo json, nie jako csv.</translation>
    </message>
    <message>
        <source>An SQLite database, or the address of a PostgreSQL server: postgresql://user@host/database?sslmode=require</source>
        <translation>Baza SQLite albo adres serwera PostgreSQL: postgresql://użytkownik@host/baza?sslmode=require</translation>
    </message>
    <message>
        <source>Fetch every answer from the server, for figures that follow a customer; else it counts and only words are fetched.</source>
        <translation>Pobiera z serwera każdą odpowiedź, dla wyników śledzących klienta; w przeciwnym razie liczy serwer, a pobierane są tylko wypowiedzi.</translation>
    </message>
    <message>
        <source>How long the server may work on a query.</source>
        <translation>Jak długo serwer może pracować nad zapytaniem.</translation>
    </message>
    <message>
        <source>attach a table of a server</source>
        <translation>dołącza tabelę z serwera</translation>
    </message>
    <message>
        <source>The password in the address is used now and not kept; others on this machine can see it. Use --password-file instead.</source>
        <translation>Hasło z adresu zostanie użyte teraz i nie będzie zachowane; inni użytkownicy tego komputera mogą je zobaczyć. Lepiej użyć --password-file.</translation>
    </message>
    <message>
        <source>--timeout needs a number of seconds.</source>
        <translation>--timeout wymaga liczby sekund.</translation>
    </message>
    <message>
        <source>Reads answers from a table or a query of a database and remembers it, so that “chwila refresh” reads it again. The database is never written to.</source>
        <translation>Czyta odpowiedzi z tabeli lub zapytania w bazie danych i zapamiętuje ją, aby „chwila refresh” odczytało je ponownie. W bazie nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Read answers from an SQLite database or a PostgreSQL server</source>
        <translation>Czyta odpowiedzi z bazy SQLite lub serwera PostgreSQL</translation>
    </message>
    <message>
        <source>Make or check a journey by an event log (CSV, XES)</source>
        <translation>Utwórz lub sprawdź ścieżkę na podstawie dziennika zdarzeń (CSV, XES)</translation>
    </message>
    <message>
        <source>List what was imported, or remove an import</source>
        <translation>Wypisuje, co zaimportowano, albo usuwa import</translation>
    </message>
    <message>
        <source>The sheet of a workbook; else the first one with rows.</source>
        <translation>Arkusz skoroszytu; bez tej opcji pierwszy, który ma wiersze.</translation>
    </message>
    <message>
        <source>Add to this source, by its mapping: rows of it that were mended, or its next delivery.</source>
        <translation>Dodaje do tego źródła według jego opisu kolumn: jego poprawione wiersze albo następną porcję.</translation>
    </message>
    <message>
        <source>import the rows you have mended</source>
        <translation>importuje poprawione wiersze</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”. There are: %2.</source>
        <translation>Nie ma zapisanego opisu kolumn „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>The saved mapping “%1” is for a table like this; “--saved-map” uses it.</source>
        <translation>Zapisany opis kolumn „%1” pasuje do takiej tabeli; „--saved-map” go używa.</translation>
    </message>
    <message>
        <source>The project has no source “%1”. There are: %2.</source>
        <translation>W projekcie nie ma źródła „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>Use the mapping that was saved under this name.</source>
        <translation>Używa opisu kolumn zapisanego pod tą nazwą.</translation>
    </message>
    <message>
        <source>Save the mapping under this name, for tables like this.</source>
        <translation>Zapisuje opis kolumn pod tą nazwą, dla takich tabel.</translation>
    </message>
    <message>
        <source>The same as --dry-run.</source>
        <translation>To samo co --dry-run.</translation>
    </message>
    <message>
        <source>How the counts are printed: text or json.</source>
        <translation>Jak wypisać liczby: text albo json.</translation>
    </message>
    <message>
        <source>--format can be text or json.</source>
        <translation>--format może być text albo json.</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>nieprzypisane</translation>
    </message>
    <message>
        <source>The project has no answers yet.</source>
        <translation>W projekcie nie ma jeszcze odpowiedzi.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an import.</source>
        <translation>„%1” nie jest numerem importu.</translation>
    </message>
    <message>
        <source>Remove the answers of this import.</source>
        <translation>Usuwa odpowiedzi z tego importu.</translation>
    </message>
    <message>
        <source>Write the rows of this import that could not be read.</source>
        <translation>Zapisuje wiersze tego importu, których nie dało się odczytać.</translation>
    </message>
    <message>
        <source>Where --rejected writes to.</source>
        <translation>Dokąd zapisuje --rejected.</translation>
    </message>
    <message>
        <source>take out what has to be mended</source>
        <translation>wyjmuje to, co trzeba poprawić</translation>
    </message>
    <message>
        <source>Lists the imports of a project with their counts, or removes one.</source>
        <translation>Wypisuje importy projektu z ich liczbami albo usuwa jeden z nich.</translation>
    </message>
    <message>
        <source>--rejected and --output belong together.</source>
        <translation>--rejected i --output należą do siebie.</translation>
    </message>
    <message>
        <source>Column that tells the customer; else guessed.</source>
        <translation>Kolumna określająca klienta; inaczej zgadywana.</translation>
    </message>
    <message>
        <source>Column that tells what happened; else guessed.</source>
        <translation>Kolumna mówiąca, co się stało; inaczej zgadywana.</translation>
    </message>
    <message>
        <source>Column of the time; else guessed.</source>
        <translation>Kolumna czasu; inaczej zgadywana.</translation>
    </message>
    <message>
        <source>Column of the department; else guessed.</source>
        <translation>Kolumna działu; inaczej zgadywana.</translation>
    </message>
    <message>
        <source>Column of the channel; else guessed.</source>
        <translation>Kolumna kanału; inaczej zgadywana.</translation>
    </message>
    <message>
        <source>Make a project with the journey that the log shows.</source>
        <translation>Utwórz projekt ze ścieżką, którą pokazuje dziennik.</translation>
    </message>
    <message>
        <source>Compare with a journey drawn in this project; nothing is changed without --accept.</source>
        <translation>Porównaj ze ścieżką narysowaną w tym projekcie; bez --accept nic się nie zmienia.</translation>
    </message>
    <message>
        <source>With --onto: the drawn journey, by name or number; else the first one.</source>
        <translation>Z --onto: narysowana ścieżka, według nazwy lub numeru; inaczej pierwsza.</translation>
    </message>
    <message>
        <source>With --onto: keep what was seen and take the measured shares over; can be undone.</source>
        <translation>Z --onto: zachowaj to, co zaobserwowano, i przejmij zmierzone udziały; można to cofnąć.</translation>
    </message>
    <message>
        <source>With --accept: draw moves that at least so many of those who leave take.</source>
        <translation>Z --accept: narysuj przejścia, które wybiera co najmniej tylu z wychodzących.</translation>
    </message>
    <message>
        <source>With --onto: which touchpoint an activity is; may be given several times.</source>
        <translation>Z --onto: którym punktem styku jest czynność; można podać kilka razy.</translation>
    </message>
    <message>
        <source>Links that fewer of those who go on take are left out, the best one stays; else 5.</source>
        <translation>Pomiń połączenia, które wybiera mniejsza część idących dalej; najlepsze zostaje; inaczej 5.</translation>
    </message>
    <message>
        <source>Links whose order is less certain, from -1 to 1, are left out, too.</source>
        <translation>Pomiń też połączenia o mniej pewnej kolejności, od -1 do 1.</translation>
    </message>
    <message>
        <source>Count the same thing again within so many minutes as once; usually 30.</source>
        <translation>Licz to samo powtórzone w ciągu tylu minut jako jeden raz; zwykle 30.</translation>
    </message>
    <message>
        <source>Who ends here is through, who ends elsewhere lost; may be given several times.</source>
        <translation>Kto kończy tutaj, ukończył, kto gdzie indziej, jest stracony; można podać kilka razy.</translation>
    </message>
    <message>
        <source>Name of the new journey; else that of the log.</source>
        <translation>Nazwa nowej ścieżki; inaczej nazwa dziennika.</translation>
    </message>
    <message>
        <source>How dates are written: ymd, dmy, mdy or unix; else guessed.</source>
        <translation>Jak zapisano daty: ymd, dmy, mdy lub unix; inaczej zgadywane.</translation>
    </message>
    <message>
        <source>text (sentences, as by default) or json (every number).</source>
        <translation>text (zdania, domyślnie) lub json (każda liczba).</translation>
    </message>
    <message>
        <source>The log has no column “%1”. It has: %2.</source>
        <translation>Dziennik nie ma kolumny „%1”. Ma: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n touchpoint(s).</source>
        <translation>
            <numerusform>%1: %n punkt styku.</numerusform>
            <numerusform>%1: %n punkty styku.</numerusform>
            <numerusform>%1: %n punktów styku.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” of --match names no activity of the log or no touchpoint of the journey; write ACTIVITY=TOUCHPOINT.</source>
        <translation>„%1” w --match nie nazywa czynności z dziennika albo punktu styku ścieżki; napisz CZYNNOŚĆ=PUNKT.</translation>
    </message>
    <message>
        <source>Measured shares of %1</source>
        <translation>Zmierzone udziały z %1</translation>
    </message>
    <message>
        <source>The measured shares were taken over; undo brings the drawn ones back.</source>
        <translation>Przejęto zmierzone udziały; cofnięcie przywróci narysowane.</translation>
    </message>
    <message>
        <source>Only one of -o and --onto can be given.</source>
        <translation>Można podać tylko jedno z -o i --onto.</translation>
    </message>
    <message>
        <source>--accept goes with --onto FILE.chwila.</source>
        <translation>--accept podaje się razem z --onto PLIK.chwila.</translation>
    </message>
    <message>
        <source>There is no format “%1”, only text and json.</source>
        <translation>Nie ma formatu „%1”, tylko text i json.</translation>
    </message>
    <message>
        <source>Reads an event log and tells the ways customers really go: as a new journey, or laid over a drawn one.</source>
        <translation>Czyta dziennik zdarzeń i mówi, jakimi drogami klienci naprawdę chodzą: jako nową ścieżkę albo nałożone na narysowaną.</translation>
    </message>
    <message>
        <source>CSV with a row for each event, XES or a worked case (JSON); also packed as .gz.</source>
        <translation>CSV z wierszem dla każdego zdarzenia, XES albo opracowany przypadek (JSON); także spakowane jako .gz.</translation>
    </message>
    <message>
        <source>a journey of the links that at least one in ten takes</source>
        <translation>ścieżka z połączeń, które wybiera co najmniej jeden na dziesięciu</translation>
    </message>
    <message>
        <source>lay the log over the drawn journey and take its shares over</source>
        <translation>nałóż dziennik na narysowaną ścieżkę i przejmij jego udziały</translation>
    </message>
    <message>
        <source>Drawn against real</source>
        <translation>Narysowane a rzeczywiste</translation>
    </message>
    <message>
        <source>Moves nobody drew</source>
        <translation>Przejścia, których nikt nie narysował</translation>
    </message>
    <message>
        <source>The most frequent ways</source>
        <translation>Najczęstsze drogi</translation>
    </message>
    <message>
        <source>Links (with the median wait)</source>
        <translation>Połączenia (z medianą oczekiwania)</translation>
    </message>
    <message>
        <source>Take back a failed refresh</source>
        <translation>Cofnięcie nieudanego odświeżenia</translation>
    </message>
    <message>
        <source>Where the source has moved to, a path or a server&apos;s address; with --source.</source>
        <translation>Dokąd przeniesiono źródło, ścieżka lub adres serwera; z --source.</translation>
    </message>
    <message>
        <source>“%1” is not a colour; write it as #1f5f99.</source>
        <translation>„%1” to nie kolor; zapisz go tak: #1f5f99.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Nie można odczytać „%1”.</translation>
    </message>
    <message>
        <source>Whom it is for; by default as the project says.</source>
        <translation>Dla kogo jest raport; domyślnie jak w projekcie.</translation>
    </message>
    <message>
        <source>The client&apos;s logo, PNG or JPEG; by default the project&apos;s.</source>
        <translation>Logo zleceniodawcy, PNG lub JPEG; domyślnie z projektu.</translation>
    </message>
    <message>
        <source>Colour of titles and lines; by default the project&apos;s.</source>
        <translation>Kolor tytułów i linii; domyślnie z projektu.</translation>
    </message>
    <message>
        <source>File whose first line is the server&apos;s password; else PGPASSWORD, ~/.pgpass or a question at the terminal.</source>
        <translation>Plik, którego pierwszy wiersz to hasło do serwera; bez niego PGPASSWORD, ~/.pgpass lub pytanie w terminalu.</translation>
    </message>
    <message>
        <source>The file with the password cannot be read.</source>
        <translation>Nie można odczytać pliku z hasłem.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Hasło do %1: </translation>
    </message>
    <message>
        <source>Leave nothing out, neither groups of few answers nor private details in words: for a copy of your own, not to be handed on.</source>
        <translation>Nie pomijaj niczego: ani małych grup odpowiedzi, ani danych osobowych w słowach. Do własnej kopii, nie do przekazania.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) leave without their segments, which too few share.</source>
        <translation>
            <numerusform>%n odpowiedź wychodzi bez segmentów, bo ma je zbyt mało osób.</numerusform>
            <numerusform>%n odpowiedzi wychodzą bez segmentów, bo ma je zbyt mało osób.</numerusform>
            <numerusform>%n odpowiedzi wychodzi bez segmentów, bo ma je zbyt mało osób.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to a file instead of the standard output. Such a file may be handed on: groups of few answers are left out of it.</source>
        <translation>Zapisz do pliku zamiast na standardowe wyjście. Taki plik można komuś oddać: grupy o małej liczbie odpowiedzi są w nim pominięte.</translation>
    </message>
    <message>
        <source>the same journey under other assumptions</source>
        <translation>ta sama ścieżka przy innych założeniach</translation>
    </message>
    <message>
        <source>The answers of this file are in the project already: import %1, “%2”, of the source “%3”. “chwila refresh” reads a source again, “--again” imports the file once more.</source>
        <translation>Odpowiedzi z tego pliku są już w projekcie: import %1, „%2”, ze źródła „%3”. „chwila refresh” wczytuje źródło ponownie, „--again” importuje plik jeszcze raz.</translation>
    </message>
    <message>
        <source>share of those who start that is lost, as 0.12 or 12%; or none</source>
        <translation>udział tych, którzy zaczynają i zostają utraceni, jako 0.12 lub 12%; albo none</translation>
    </message>
    <message>
        <source>pwc_poland_2020, pwc_global_2018_32pct_59pct, third_is_last, third_never, or three shares who leave at the first, second, later bad experience, as 0.4/0.7/0.7</source>
        <translation>pwc_poland_2020, pwc_global_2018_32pct_59pct, third_is_last, third_never albo trzy udziały tych, którzy odchodzą przy pierwszym, drugim i późniejszym złym doświadczeniu, jako 0.4/0.7/0.7</translation>
    </message>
    <message>
        <source>question or segment (question × segment)</source>
        <translation>question albo segment (pytanie × segment)</translation>
    </message>
    <message>
        <source>first weeks that say what is usual in trends, from 1</source>
        <translation>pierwsze tygodnie, które mówią, co jest zwykłe w trendach, od 1</translation>
    </message>
    <message>
        <source>one answer of a customer to a question in so many days, 0: all count</source>
        <translation>jedna odpowiedź klienta na pytanie na tyle dni, 0: liczą się wszystkie</translation>
    </message>
    <message>
        <source>for initiatives; or none</source>
        <translation>na inicjatywy; albo none</translation>
    </message>
    <message>
        <source>Assume something else for this run; the project stays as it is. Can be given several times. %1.</source>
        <translation>Załóż w tym przebiegu coś innego; projekt zostaje, jaki jest. Można podać kilka razy. %1.</translation>
    </message>
    <message>
        <source>--set knows no “%1”. It knows: %2.</source>
        <translation>--set nie zna „%1”. Zna: %2.</translation>
    </message>
    <message>
        <source>“%1” is no value of “%2” in --set: %3.</source>
        <translation>„%1” nie jest wartością „%2” w --set: %3.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>„%1” nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>„%1” wymaga wartości.</translation>
    </message>
    <message>
        <source>outline (the journey, as by default), answers, counts (made on a server), figures or heatmap.</source>
        <translation>outline (ścieżka, domyślnie), answers, counts (policzone na serwerze), figures albo heatmap.</translation>
    </message>
    <message>
        <source>Write all rows that could not be read with their reasons, to be mended and imported with --into.</source>
        <translation>Zapisz wszystkie wiersze, których nie dało się odczytać, z powodami, aby je poprawić i zaimportować przez --into.</translation>
    </message>
    <message>
        <source>Of a file that is damaged or cut off keep what can be read; else nothing of it is imported.</source>
        <translation>Z pliku uszkodzonego lub uciętego zachowaj to, co da się odczytać; bez tego nic z niego nie jest importowane.</translation>
    </message>
    <message>
        <source>Import nothing where a single row cannot be read; else the good rows are imported and the others listed.</source>
        <translation>Nie importuj niczego, gdy choć jednego wiersza nie da się odczytać; bez tego dobre wiersze są importowane, a pozostałe wypisane.</translation>
    </message>
    <message>
        <source>Import a file also where its answers are in the project already.</source>
        <translation>Zaimportuj plik także wtedy, gdy jego odpowiedzi są już w projekcie.</translation>
    </message>
    <message>
        <source>Only one of --keep-good and --all-or-nothing can be given.</source>
        <translation>Można podać tylko jedno z --keep-good i --all-or-nothing.</translation>
    </message>
    <message numerus="yes">
        <source>The project keeps the first of them only; %n more are not in this list. “chwila import --dry-run --rejected” writes them all from the file.</source>
        <translation>
            <numerusform>Projekt zachowuje tylko pierwsze z nich; %n dalszego nie ma na tej liście. „chwila import --dry-run --rejected” zapisuje wszystkie z pliku.</numerusform>
            <numerusform>Projekt zachowuje tylko pierwsze z nich; %n dalszych nie ma na tej liście. „chwila import --dry-run --rejected” zapisuje wszystkie z pliku.</numerusform>
            <numerusform>Projekt zachowuje tylko pierwsze z nich; %n dalszych nie ma na tej liście. „chwila import --dry-run --rejected” zapisuje wszystkie z pliku.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds one password, but the sources are on several servers. Refresh them one by one with --source.</source>
        <translation>Plik zawiera jedno hasło, a źródła są na kilku serwerach. Odśwież je po kolei z --source.</translation>
    </message>
    <message>
        <source>There is no section “%1”. There are: %2.</source>
        <translation>Nie ma rozdziału „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>a4 or letter; by default as the project says.</source>
        <translation>a4 albo letter; domyślnie tak, jak mówi projekt.</translation>
    </message>
    <message>
        <source>What is printed, in this order, by default as the project says: %1.</source>
        <translation>Co jest drukowane, w tej kolejności, domyślnie tak, jak mówi projekt: %1.</translation>
    </message>
    <message>
        <source>Which journeys are printed, by name or number; by default as the project says.</source>
        <translation>Które ścieżki są drukowane, według nazwy lub numeru; domyślnie tak, jak mówi projekt.</translation>
    </message>
    <message>
        <source>three sections only</source>
        <translation>tylko trzy rozdziały</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were counted on a server: of these only those with words are rows here. “--table counts” writes the counts.</source>
        <translation>
            <numerusform>%n odpowiedź policzono na serwerze: wierszem jest tu tylko ze słowami. „--table counts” zapisuje liczby.</numerusform>
            <numerusform>%n odpowiedzi policzono na serwerze: wierszami są tu tylko te ze słowami. „--table counts” zapisuje liczby.</numerusform>
            <numerusform>%n odpowiedzi policzono na serwerze: wierszami są tu tylko te ze słowami. „--table counts” zapisuje liczby.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reads answers from a CSV or TSV file (also packed as .gz), a workbook (XLSX, ODS) or an SPSS file: long (one row an answer) or wide (one row a respondent, one column a touchpoint).</source>
        <translation>Wczytuje odpowiedzi z pliku CSV lub TSV (także spakowanego jako .gz), skoroszytu (XLSX, ODS) albo pliku SPSS: tabela długa (wiersz to odpowiedź) lub szeroka (wiersz to respondent, kolumna to punkt styku).</translation>
    </message>
    <message>
        <source>There is no import %1: nothing was imported.</source>
        <translation>Nie ma importu %1: niczego nie zaimportowano.</translation>
    </message>
    <message>
        <source>There is no import %1. There are: %2.</source>
        <translation>Nie ma importu %1. Są: %2.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Plik „%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed here. There are: %2.</source>
        <translation>Czcionka „%1” nie jest tu zainstalowana. Są: %2.</translation>
    </message>
    <message>
        <source>Font of all texts, embedded; by default the project&apos;s.</source>
        <translation>Czcionka wszystkich tekstów, osadzona; domyślnie ta z projektu.</translation>
    </message>
    <message>
        <source>The project&apos;s font “%1” is not installed here; the report is set in %2.</source>
        <translation>Czcionka projektu „%1” nie jest tu zainstalowana; raport złożono czcionką %2.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name.</source>
        <translation>Nie ma polecenia „%1” ani pliku o tej nazwie.</translation>
    </message>
    <message>
        <source>The table has no label “%1”. It has: %2.</source>
        <translation>W tabeli nie ma etykiety „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>The journey has no touchpoint “%1”. Most like it are: %2.</source>
        <translation>Na ścieżce nie ma punktu styku „%1”. Najbardziej podobne: %2.</translation>
    </message>
    <message>
        <source>“%1” does not say which touchpoint a label means; write LABEL=TOUCHPOINT.</source>
        <translation>„%1” nie mówi, który punkt styku oznacza etykieta; napisz ETYKIETA=PUNKT.</translation>
    </message>
    <message>
        <source>The touchpoint a label of the table means, by name or number; none leaves it unassigned. Several times.</source>
        <translation>Punkt styku, który oznacza etykieta tabeli, według nazwy lub numeru; puste zostawia ją nieprzypisaną. Można podać kilka razy.</translation>
    </message>
    <message>
        <source>Read answers from a file: text tables, workbooks, SPSS</source>
        <translation>Wczytaj odpowiedzi z pliku: tabele tekstowe, skoroszyty, SPSS</translation>
    </message>
    <message>
        <source>List, keep, compare or bring back named versions</source>
        <translation>Wymień, zachowaj, porównaj lub przywróć nazwane wersje</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 could not be done, 2 the command line was not understood, 3 “analyse --alarms” found something that is getting worse.</source>
        <translation>Kody wyjścia: 0 wykonano, 1 nie udało się wykonać, 2 nie zrozumiano wiersza poleceń, 3 „analyse --alarms” znalazło coś, co się pogarsza.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: a map is .svg or .png, a heatmap .png, a table .csv, a project .json, .graphml or .mmd.</source>
        <translation>Nie można zapisać „%1”: mapa to .svg lub .png, mapa ciepła .png, tabela .csv, projekt .json, .graphml lub .mmd.</translation>
    </message>
    <message>
        <source>No sign was found that parts the cells of a row: the table has a single column.</source>
        <translation>Nie znaleziono znaku, który dzieli komórki wiersza: tabela ma jedną kolumnę.</translation>
    </message>
    <message>
        <source>There is no measure “%1”. There are: %2.</source>
        <translation>Nie ma miary „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>Map: with the heat layer, where bad experiences gather.</source>
        <translation>Mapa: z warstwą ciepła, gdzie skupiają się złe doświadczenia.</translation>
    </message>
    <message>
        <source>Heatmap: satisfaction, low, lost, responses, or a column that an analysis has for each touchpoint, as it is called in --table figures: coverage_ratio.</source>
        <translation>Mapa ciepła: satisfaction, low, lost, responses albo kolumna, którą analiza ma dla każdego punktu styku, nazwana jak w --table figures: coverage_ratio.</translation>
    </message>
    <message>
        <source>There is no version “%1”: none has been named.</source>
        <translation>Nie ma wersji „%1”: żadnej nie nazwano.</translation>
    </message>
    <message>
        <source>There is no version “%1”. There are: %2.</source>
        <translation>Nie ma wersji „%1”. Są: %2.</translation>
    </message>
    <message>
        <source>Since “%1”: %2</source>
        <translation>Od „%1”: %2</translation>
    </message>
    <message>
        <source>Bring back “%1”</source>
        <translation>Przywróć „%1”</translation>
    </message>
    <message>
        <source>The project is as in “%1” again (since then: %2); undo takes that back. Answers stay as they are.</source>
        <translation>Projekt jest znów taki jak w „%1” (od tego czasu: %2); można to cofnąć. Odpowiedzi pozostają bez zmian.</translation>
    </message>
    <message>
        <source>“%1” is kept.</source>
        <translation>Zachowano „%1”.</translation>
    </message>
    <message>
        <source>since then: %1</source>
        <translation>od tego czasu: %1</translation>
    </message>
    <message>
        <source>The project has no named version yet; --name keeps one.</source>
        <translation>Projekt nie ma jeszcze nazwanej wersji; --name zachowuje ją.</translation>
    </message>
    <message>
        <source>Keep the project as it is now under this name.</source>
        <translation>Zachowaj obecny stan projektu pod tą nazwą.</translation>
    </message>
    <message>
        <source>Say what was added, removed and changed since this version.</source>
        <translation>Powiedz, co od tej wersji dodano, usunięto i zmieniono.</translation>
    </message>
    <message>
        <source>Bring this version back, as one step that can be undone. Answers, their sources and questions stay as they are.</source>
        <translation>Przywróć tę wersję jednym krokiem, który można cofnąć. Odpowiedzi, ich źródła i pytania pozostają bez zmian.</translation>
    </message>
    <message>
        <source>How versions and changes are printed: text or json.</source>
        <translation>Jak wypisać wersje i zmiany: text lub json.</translation>
    </message>
    <message>
        <source>before the next round of interviews</source>
        <translation>przed następną turą wywiadów</translation>
    </message>
    <message>
        <source>what has happened since</source>
        <translation>co się od tego czasu stało</translation>
    </message>
    <message>
        <source>The source “%1” of the project reads this table or query already. “chwila refresh” reads it again, “--again” attaches it once more.</source>
        <translation>Źródło „%1” projektu odczytuje już tę tabelę lub to zapytanie. „chwila refresh” odczytuje je ponownie, „--again” dołącza je jeszcze raz.</translation>
    </message>
    <message>
        <source>The result could not be written to its end.</source>
        <translation>Nie udało się zapisać wyniku do końca.</translation>
    </message>
    <message>
        <source>As this named version would be if it were brought back, with the answers of now; the project stays as it is.</source>
        <translation>Tak, jak wyglądałaby ta nazwana wersja po przywróceniu, z obecnymi odpowiedziami; projekt pozostaje taki, jaki jest.</translation>
    </message>
    <message>
        <source>The log has no activity “%1”. It has: %2.</source>
        <translation>W dzienniku nie ma czynności „%1”. Są w nim: %2.</translation>
    </message>
    <message>
        <source>--%1 goes with --%2.</source>
        <translation>--%1 należy do --%2.</translation>
    </message>
    <message>
        <source>Which answers count: from=DAY,to=DAY,segment:NAME=VALUE|VALUE,persona=NAME,scale=NAME; a comma in a value is written \,</source>
        <translation>Które odpowiedzi się liczą: from=DZIEŃ,to=DZIEŃ,segment:NAZWA=WARTOŚĆ|WARTOŚĆ,persona=NAZWA,scale=NAZWA; przecinek w wartości pisze się \,</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>Od „%1” do „%2”: %3</translation>
    </message>
    <message>
        <source>“%1” is called “%2” now.</source>
        <translation>„%1” nazywa się teraz „%2”.</translation>
    </message>
    <message>
        <source>“%1” is deleted; the project stays as it is now.</source>
        <translation>Usunięto „%1”; projekt pozostaje taki, jaki jest.</translation>
    </message>
    <message>
        <source>With --compare: up to this version instead of now.</source>
        <translation>Z --compare: do tej wersji zamiast do teraz.</translation>
    </message>
    <message>
        <source>Give this version the name that --to says.</source>
        <translation>Nadaj tej wersji nazwę podaną w --to.</translation>
    </message>
    <message>
        <source>With --rename: the new name.</source>
        <translation>Z --rename: nowa nazwa.</translation>
    </message>
    <message>
        <source>Delete this version for good; the project stays as it is now.</source>
        <translation>Usuń tę wersję na dobre; projekt pozostaje taki, jaki jest.</translation>
    </message>
    <message>
        <source>what it held</source>
        <translation>co zawierała</translation>
    </message>
    <message>
        <source>Use only one of --name, --compare, --restore, --rename and --delete.</source>
        <translation>Użyj tylko jednej z opcji --name, --compare, --restore, --rename i --delete.</translation>
    </message>
    <message>
        <source>--to goes with --rename, and --with with --compare.</source>
        <translation>--to należy do --rename, a --with do --compare.</translation>
    </message>
    <message>
        <source>Lists the named versions of a project, keeps, renames or deletes one, compares one with the project as it is now or with another, or brings one back.</source>
        <translation>Wymienia nazwane wersje projektu, zachowuje, przemianowuje lub usuwa jedną, porównuje jedną z obecnym projektem albo z inną lub ją przywraca.</translation>
    </message>
    <message>
        <source>--%1 would change nothing about what is written to “%2”; leave it out.</source>
        <translation>--%1 niczego by nie zmieniło w tym, co trafi do „%2”; pomiń to.</translation>
    </message>
    <message>
        <source>--sheet goes with a workbook (XLSX, ODS).</source>
        <translation>--sheet należy do skoroszytu (XLSX, ODS).</translation>
    </message>
    <message>
        <source>Use only one of --map, --saved-map and --into.</source>
        <translation>Użyj tylko jednej z opcji --map, --saved-map i --into.</translation>
    </message>
    <message>
        <source>Use only one of --remove and --rejected.</source>
        <translation>Użyj tylko jednej z opcji --remove i --rejected.</translation>
    </message>
    <message>
        <source>The answers know no segment “%1”. There are: %2.</source>
        <translation>Odpowiedzi nie mają segmentu „%1”. Dostępne: %2.</translation>
    </message>
    <message>
        <source>There is no segment “%1”: the answers have none.</source>
        <translation>Nie ma segmentu „%1”: odpowiedzi nie mają żadnych segmentów.</translation>
    </message>
    <message>
        <source>The steps that could be undone were not taken over.</source>
        <translation>Czynności, które można było cofnąć, nie zostały przejęte.</translation>
    </message>
    <message>
        <source>share of bad experiences that good ones outweigh, as 0.167</source>
        <translation>udział złych doświadczeń, który dobre równoważą, jako 0.167</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged file into a new one; exit status 1 says that something was lost.</source>
        <translation>Zapisuje w nowym pliku to, co da się odczytać z uszkodzonego; kod wyjścia 1 mówi, że coś przepadło.</translation>
    </message>
    <message>
        <source>“chwila check %1 --recover NEW.chwila” does that.</source>
        <translation>Robi to „chwila check %1 --recover NOWY.chwila”.</translation>
    </message>
    <message>
        <source>How its columns are read from now on, where they were renamed; with --source.</source>
        <translation>Jak odtąd czytać jego kolumny, gdy zmieniono ich nazwy; z --source.</translation>
    </message>
    <message>
        <source>--map needs --source, to know whose columns they are.</source>
        <translation>--map wymaga --source, żeby było wiadomo, czyje to kolumny.</translation>
    </message>
    <message>
        <source>No answers under this filter.</source>
        <translation>Brak odpowiedzi przy tym filtrze.</translation>
    </message>
    <message>
        <source>“%1” can be given once only.</source>
        <translation>„%1” można podać tylko raz.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, which the mapping reads. It has: %2.</source>
        <translation>Tabela nie ma kolumny „%1”, którą czyta opis kolumn. Ma: %2.</translation>
    </message>
    <message>
        <source>There is no saved mapping “%1”: none has been saved.</source>
        <translation>Nie ma zapisanego opisu kolumn „%1”: żaden nie został zapisany.</translation>
    </message>
    <message>
        <source>“%1” of --%2 is no number from %3 to %4.</source>
        <translation>„%1” w --%2 nie jest liczbą od %3 do %4.</translation>
    </message>
    <message>
        <source>“%1” cannot tell both the customer and what happened; say --case and --activity.</source>
        <translation>„%1” nie może mówić naraz, kto jest klientem i co się stało; podaj --case i --activity.</translation>
    </message>
    <message>
        <source>There is no column “%1” any more. “%2” writes how the columns can be read now, “%3” reads them so.</source>
        <translation>Nie ma już kolumny „%1”. „%2” zapisuje, jak można teraz czytać kolumny, „%3” tak je czyta.</translation>
    </message>
    <message>
        <source>The journey has no touchpoint “%1”: none is drawn yet.</source>
        <translation>Na ścieżce nie ma punktu styku „%1”: żaden nie jest jeszcze narysowany.</translation>
    </message>
    <message>
        <source>“chwila refresh” reads the source “%1” again.</source>
        <translation>„chwila refresh” przeczyta źródło „%1” znowu.</translation>
    </message>
    <message>
        <source>“--save-map MAPPING.json” writes how the columns were understood; mend it there and give it with --map.</source>
        <translation>„--save-map MAPPING.json” zapisuje, jak zrozumiano kolumny; popraw to tam i podaj w --map.</translation>
    </message>
    <message>
        <source>Draw a touchpoint for each label that matches none: one after the other on an empty map, else apart.</source>
        <translation>Narysuj punkt styku dla każdej etykiety, która nie pasuje do żadnego: na pustej mapie jeden po drugim, inaczej osobno.</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s) made in the stage “From the survey”, without arrows: draw where customers come from, or nobody knows how many are lost there.</source>
        <translation>
            <numerusform>%n punkt styku powstał w etapie „Z ankiety”, bez strzałek: narysuj, skąd przychodzą klienci, inaczej nie wiadomo, ilu się tam traci.</numerusform>
            <numerusform>%n punkty styku powstały w etapie „Z ankiety”, bez strzałek: narysuj, skąd przychodzą klienci, inaczej nie wiadomo, ilu się tam traci.</numerusform>
            <numerusform>%n punktów styku powstało w etapie „Z ankiety”, bez strzałek: narysuj, skąd przychodzą klienci, inaczej nie wiadomo, ilu się tam traci.</numerusform>
        </translation>
    </message>
    <message>
        <source>With -o: draw the most frequent activities, until so many customers do nothing else; 100 draws all. Else 90, or all where there are at most 12.</source>
        <translation>Z -o: narysuj najczęstsze czynności, aż tylu klientów nie robi nic innego; 100 rysuje wszystkie. Inaczej 90 albo wszystkie, gdy jest ich najwyżej 12.</translation>
    </message>
    <message>
        <source>“--cover 100” draws them all.</source>
        <translation>„--cover 100” rysuje wszystkie.</translation>
    </message>
    <message>
        <source>Links drawn: %1 of %2. “--min-share 0” draws them all.</source>
        <translation>Narysowane połączenia: %1 z %2. „--min-share 0” rysuje wszystkie.</translation>
    </message>
    <message>
        <source>“%1” writes all rows that could not be read.</source>
        <translation>„%1” zapisuje wszystkie wiersze, których nie dało się odczytać.</translation>
    </message>
    <message>
        <source>The columns are read as in the source “%1”; what is new is guessed.</source>
        <translation>Kolumny są czytane jak w źródle „%1”; to, co nowe, jest odgadnięte.</translation>
    </message>
    <message>
        <source>The file to write; one that is there is replaced. With --table, - is the standard output.</source>
        <translation>Plik do zapisania; istniejący zostanie zastąpiony. Z --table znak - oznacza standardowe wyjście.</translation>
    </message>
    <message>
        <source>The file is a database. “%1” reads its answers.</source>
        <translation>Ten plik to baza danych. „%1” wczyta z niej odpowiedzi.</translation>
    </message>
    <message>
        <source>What a column holds, whatever was guessed: touchpoint, score, answer (the column is the touchpoint), time, customer, segment, comment, channel, question, overall, churned, days_observed or ignore. Several times.</source>
        <translation>Co zawiera kolumna, niezależnie od domysłu: touchpoint, score, answer (kolumna jest punktem styku), time, customer, segment, comment, channel, question, overall, churned, days_observed lub ignore. Można podać kilka razy.</translation>
    </message>
    <message>
        <source>--role does not go with --into: the source has its columns.</source>
        <translation>--role nie łączy się z --into: źródło ma już swoje kolumny.</translation>
    </message>
    <message>
        <source>“--role COLUMN=ROLE” puts a column right that was guessed wrongly.</source>
        <translation>„--role KOLUMNA=ROLA” poprawia kolumnę, która została źle odgadnięta.</translation>
    </message>
    <message>
        <source>“%1” reads it where it is now.</source>
        <translation>„%1” wczyta je z nowego miejsca.</translation>
    </message>
    <message>
        <source>“%1” says what is read of it from now on.</source>
        <translation>„%1” mówi, co odtąd ma być z niego wczytywane.</translation>
    </message>
    <message>
        <source>What is read of a database from now on, a query or a table; with --source.</source>
        <translation>Co odtąd ma być wczytywane z bazy danych, zapytanie lub tabela; z --source.</translation>
    </message>
    <message>
        <source>--query needs --source, to know which one it is for.</source>
        <translation>--query wymaga --source, żeby było wiadomo, którego źródła dotyczy.</translation>
    </message>
    <message>
        <source>The report is a PDF; “%1” is called otherwise.</source>
        <translation>Raport to PDF; „%1” nazywa się inaczej.</translation>
    </message>
    <message>
        <source>Under this filter no answers are counted, so no report was written.</source>
        <translation>Przy tym filtrze nie liczą się żadne odpowiedzi, więc raport nie powstał.</translation>
    </message>
    <message>
        <source>“%1” gives no role; write COLUMN=ROLE with one of: %2.</source>
        <translation>„%1” nie podaje roli; napisz KOLUMNA=ROLA z jedną z: %2.</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Tabela nie ma kolumny „%1”. Ma: %2.</translation>
    </message>
    <message>
        <source>Only the trends that are getting worse now, new or not, of all journeys or of --journey; --format json has the others, too. Ends with exit status 3 if there are any, with 0 if there are none.</source>
        <translation>Tylko trendy, które się teraz pogarszają, nowe czy nie, ze wszystkich ścieżek albo z --journey; --format json ma też pozostałe. Kończy się statusem 3, jeśli takie są, a 0, jeśli ich nie ma.</translation>
    </message>
    <message>
        <source>Whole company</source>
        <translation>Cała firma</translation>
    </message>
    <message>
        <source>Writes a file whose ending says what it is: .svg and .png a picture, .csv a table, .json the whole project with its answers, .graphml and .mmd its journeys as graphs. Pictures speak the language of the report.</source>
        <translation>Zapisuje plik, którego rozszerzenie mówi, czym jest: .svg i .png obraz, .csv tabela, .json cały projekt z odpowiedziami, .graphml i .mmd jego ścieżki jako grafy. Obrazy są w języku raportu.</translation>
    </message>
    <message>
        <source>Writes the report as PDF: cover, summary, map, heatmap, moments of truth, method and glossary. The project stays as it is: what is said here holds for this report.</source>
        <translation>Zapisuje raport jako PDF: okładka, podsumowanie, mapa, mapa cieplna, chwile prawdy, metoda i słowniczek. Projekt się nie zmienia: to, co tu podano, dotyczy tylko tego raportu.</translation>
    </message>
</context>
<context>
    <name>document</name>
    <message>
        <source>Nothing can be edited while a step is being undone.</source>
        <translation>Nie można nic edytować, dopóki trwa cofanie czynności.</translation>
    </message>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation>Nie udało się zapisać „%1”; wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The table of answers could not be written.</source>
        <translation>Nie udało się zapisać tabeli odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>edit</name>
    <message>
        <source>This value does not fit here; the old one has been kept.</source>
        <translation>Ta wartość tu nie pasuje; zachowano poprzednią.</translation>
    </message>
    <message>
        <source>The clipboard holds something that cannot be pasted here.</source>
        <translation>Schowek zawiera coś, czego nie można tu wkleić.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>There is no text to paste; copy lines or spreadsheet rows first.</source>
        <translation>Brak tekstu do wklejenia; najpierw skopiuj linie lub wiersze arkusza.</translation>
    </message>
    <message>
        <source>A project keeps at least one journey; add another one before removing it.</source>
        <translation>Projekt musi mieć co najmniej jedną ścieżkę; przed usunięciem dodaj inną.</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Poznanie</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Korzystanie</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Pozostanie</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplikacja</translation>
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
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Osobiście</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Obsługa klienta</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rozliczenia</translation>
    </message>
    <message>
        <source>Customer journey</source>
        <translation>Ścieżka klienta</translation>
    </message>
    <message>
        <source>This is no longer in the project; select something else.</source>
        <translation>Tego nie ma już w projekcie; zaznacz coś innego.</translation>
    </message>
    <message>
        <source>A name cannot be empty; type at least one letter.</source>
        <translation>Nazwa nie może być pusta; wpisz co najmniej jedną literę.</translation>
    </message>
    <message>
        <source>Only touchpoints of one journey can be moved together.</source>
        <translation>Razem można przesuwać tylko punkty styku jednej ścieżki.</translation>
    </message>
    <message>
        <source>An assumed score lies between 0 and 10.</source>
        <translation>Ocena zakładana mieści się między 0 a 10.</translation>
    </message>
    <message>
        <source>This journey is no longer there.</source>
        <translation>Tej ścieżki już nie ma.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard holds %n rows, too many for a map; import answers through the Data view instead.</source>
        <translation>
            <numerusform>W schowku jest %n wiersz, za dużo na mapę; odpowiedzi należy importować w widoku Dane.</numerusform>
            <numerusform>W schowku są %n wiersze, za dużo na mapę; odpowiedzi należy importować w widoku Dane.</numerusform>
            <numerusform>W schowku jest %n wierszy, za dużo na mapę; odpowiedzi należy importować w widoku Dane.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture; choose one of these.</source>
        <translation>To nie jest obraz PNG ani JPEG; wybierz jeden z nich.</translation>
    </message>
    <message>
        <source>The picture is too large; a logo has at most 1 MB and 6,000 pixels a side.</source>
        <translation>Obraz jest za duży; logo może mieć najwyżej 1 MB i 6000 pikseli na bok.</translation>
    </message>
    <message>
        <source>Touchpoints of different journeys cannot be merged.</source>
        <translation>Nie można scalić punktów styku z różnych podróży.</translation>
    </message>
    <message>
        <source>An event needs a day; choose one first.</source>
        <translation>Zdarzenie musi mieć dzień; najpierw go wybierz.</translation>
    </message>
    <message>
        <source>Customers finish here</source>
        <translation>Tu klienci kończą</translation>
    </message>
    <message>
        <source>Customers are lost here</source>
        <translation>Tu tracimy klientów</translation>
    </message>
    <message>
        <source>Customers come back to this touchpoint</source>
        <translation>Klienci wracają do tego punktu styku</translation>
    </message>
    <message>
        <source>Customers start here</source>
        <translation>Tu klienci zaczynają</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation>Zakładana ocena</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Zakładane</translation>
    </message>
    <message>
        <source>an arrow leads there already</source>
        <translation>strzałka już tam prowadzi</translation>
    </message>
    <message>
        <source>This table has no column with names of touchpoints; call one “Name”.</source>
        <translation>W tej tabeli żadna kolumna nie zawiera nazw punktów styku; nazwij ją „Nazwa”.</translation>
    </message>
    <message>
        <source>The table says nothing new of these touchpoints.</source>
        <translation>Tabela nie mówi o tych punktach styku nic nowego.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message>
        <source>A touchpoint has no “id” or one that is used twice.</source>
        <translation>Punkt styku nie ma „id” albo jest ono użyte dwa razy.</translation>
    </message>
    <message>
        <source>A transition leads from or to a touchpoint that is not there.</source>
        <translation>Przejście prowadzi z punktu styku lub do punktu styku, którego nie ma.</translation>
    </message>
    <message>
        <source>The weight of a transition is below 0.</source>
        <translation>Waga przejścia jest mniejsza od 0.</translation>
    </message>
    <message>
        <source>A response names a touchpoint that is not there, or no metric of NPS, CSAT, CES.</source>
        <translation>Odpowiedź wskazuje punkt styku, którego nie ma, albo miarę inną niż NPS, CSAT, CES.</translation>
    </message>
    <message>
        <source>The score of a response is not on its scale.</source>
        <translation>Ocena w odpowiedzi jest poza skalą.</translation>
    </message>
    <message>
        <source>The time of a response is not of the form 2025-01-31T12:00:00Z.</source>
        <translation>Czas odpowiedzi nie ma postaci 2025-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>This is no worked case: its “format” is not cjm-case/1.</source>
        <translation>To nie jest opracowany przypadek: „format” to nie cjm-case/1.</translation>
    </message>
    <message>
        <source>Complete project (JSON)</source>
        <translation>Cały projekt (JSON)</translation>
    </message>
    <message>
        <source>Worked case (JSON)</source>
        <translation>Opracowany przypadek (JSON)</translation>
    </message>
    <message>
        <source>Outline of touchpoints (CSV)</source>
        <translation>Konspekt punktów styku (CSV)</translation>
    </message>
    <message>
        <source>This file is of no form that can be read here; use JSON or an outline in CSV.</source>
        <translation>Tego rodzaju pliku nie można tu odczytać; użyj JSON albo konspektu w CSV.</translation>
    </message>
    <message>
        <source>The file could not be written; is there room on the disk?</source>
        <translation>Nie udało się zapisać pliku; czy na dysku jest miejsce?</translation>
    </message>
    <message>
        <source>A batch of answers has no id of its own or no source.</source>
        <translation>Import odpowiedzi nie ma własnego id albo źródła.</translation>
    </message>
    <message>
        <source>An answer belongs to a label or a batch that is not there.</source>
        <translation>Odpowiedź należy do etykiety lub importu, których nie ma.</translation>
    </message>
    <message>
        <source>The score of an answer is not on its scale.</source>
        <translation>Ocena w odpowiedzi jest poza skalą.</translation>
    </message>
    <message>
        <source>The time of an answer is not of the form 2025-01-31T12:00:00Z.</source>
        <translation>Czas odpowiedzi nie ma postaci 2025-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>This is not JSON as it should be; look at the place that is named.</source>
        <translation>To nie jest poprawny JSON; sprawdź wskazane miejsce.</translation>
    </message>
    <message>
        <source>This file was written by a newer version; open it with that one.</source>
        <translation>Ten plik zapisała nowsza wersja; otwórz go w niej.</translation>
    </message>
    <message>
        <source>This is no project: its “format” is not chwila-project/1.</source>
        <translation>To nie jest projekt: „format” to nie chwila-project/1.</translation>
    </message>
    <message>
        <source>The first row has no column “name”; name the columns there.</source>
        <translation>Pierwszy wiersz nie ma kolumny „name”; podaj w nim nazwy kolumn.</translation>
    </message>
    <message>
        <source>The touchpoint has no name.</source>
        <translation>Punkt styku nie ma nazwy.</translation>
    </message>
    <message>
        <source>The area is none of sales, product, brand, marketing, service.</source>
        <translation>Obszar nie jest żadnym z: sales, product, brand, marketing, service.</translation>
    </message>
    <message>
        <source>The visibility is neither frontstage nor backstage.</source>
        <translation>Widoczność to ani frontstage, ani backstage.</translation>
    </message>
    <message>
        <source>The phase is none of before, during, after.</source>
        <translation>Faza nie jest żadną z: before, during, after.</translation>
    </message>
    <message>
        <source>The assumed score is no number from 0 to 10.</source>
        <translation>Ocena zakładana nie jest liczbą od 0 do 10.</translation>
    </message>
    <message>
        <source>The effort is no number.</source>
        <translation>Wysiłek nie jest liczbą.</translation>
    </message>
    <message>
        <source>The cost is no number.</source>
        <translation>Koszt nie jest liczbą.</translation>
    </message>
    <message>
        <source>The step is no number from 1 on.</source>
        <translation>Krok nie jest liczbą od 1 wzwyż.</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>The table is not in UTF-8; save it as “CSV UTF-8” and try again.</source>
        <translation>Tabela nie jest w UTF-8; zapisz ją jako „CSV UTF-8” i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A customer&apos;s overall score is not between 0 and 10, or their days are below 0.</source>
        <translation>Ocena ogólna klienta nie leży między 0 a 10 albo liczba jego dni jest ujemna.</translation>
    </message>
    <message>
        <source>%1, survey of the whole journey</source>
        <translation>%1, ankieta o całej ścieżce</translation>
    </message>
    <message>
        <source>The survey names a touchpoint that is not there.</source>
        <translation>Ankieta wymienia punkt styku, którego nie ma.</translation>
    </message>
    <message>
        <source>A row of the survey is off its scale.</source>
        <translation>Wiersz ankiety wykracza poza skalę.</translation>
    </message>
    <message>
        <source>What is known of a customer belongs to a batch that is not there, or is off its scale.</source>
        <translation>Dane o kliencie należą do partii, której nie ma, albo wykraczają poza skalę.</translation>
    </message>
    <message>
        <source>The trend names a touchpoint that is not there.</source>
        <translation>Trend wymienia punkt styku, którego nie ma.</translation>
    </message>
    <message>
        <source>%1, weekly counts</source>
        <translation>%1, liczby tygodniowe</translation>
    </message>
    <message>
        <source>An action names a touchpoint that is not there.</source>
        <translation>Działanie wymienia punkt styku, którego nie ma.</translation>
    </message>
    <message>
        <source>The budget is below 0.</source>
        <translation>Budżet jest mniejszy od 0.</translation>
    </message>
    <message>
        <source>A count belongs to a label or a batch that is not there, or is off its scale.</source>
        <translation>Liczba należy do etykiety lub importu, których nie ma, albo wykracza poza skalę.</translation>
    </message>
    <message>
        <source>A row that could not be read belongs to a batch that is not there.</source>
        <translation>Nieczytelny wiersz należy do importu, którego nie ma.</translation>
    </message>
    <message>
        <source>What became of an answer has no key, no state or no label.</source>
        <translation>To, co stało się z odpowiedzią, nie ma klucza, stanu albo etykiety.</translation>
    </message>
    <message>
        <source>Graph of touchpoints (GraphML)</source>
        <translation>Graf punktów styku (GraphML)</translation>
    </message>
    <message>
        <source>Flowchart for wikis (Mermaid)</source>
        <translation>Schemat blokowy do wiki (Mermaid)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utraceni</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>A week of the trend has no number, or more bad experiences than answers.</source>
        <translation>Tydzień trendu nie ma liczby albo ma więcej złych doświadczeń niż odpowiedzi.</translation>
    </message>
    <message>
        <source>What an action leaves of the bad experiences is not between 0 and 1, or its cost is below 0.</source>
        <translation>To, co działanie zostawia ze złych doświadczeń, nie mieści się między 0 a 1, albo koszt jest mniejszy od 0.</translation>
    </message>
    <message>
        <source>What the log “%1” showed is not what a log can show. Put it right, or take the log out of the file and mine it again.</source>
        <translation>To, co pokazał dziennik „%1”, nie może pochodzić z dziennika. Popraw to albo usuń dziennik z pliku i przeanalizuj go jeszcze raz.</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Export map</source>
        <translation>Eksport mapy</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>Rysunek SVG</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Obraz PNG</translation>
    </message>
    <message>
        <source>Export figures</source>
        <translation>Eksport liczb</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Export outline</source>
        <translation>Eksport konspektu</translation>
    </message>
    <message>
        <source>Export answers</source>
        <translation>Eksport odpowiedzi</translation>
    </message>
    <message>
        <source>Export project</source>
        <translation>Eksport projektu</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>Tekst JSON</translation>
    </message>
    <message>
        <source>A project is not written in this form.</source>
        <translation>W tej postaci projektu się nie zapisuje.</translation>
    </message>
    <message>
        <source>It holds all answers, not only those of the filter.</source>
        <translation>Zawiera wszystkie odpowiedzi, nie tylko te z filtra.</translation>
    </message>
    <message>
        <source>%1 in the language of the report: %2</source>
        <translation>%1 w języku raportu: %2</translation>
    </message>
</context>
<context>
    <name>feedback</name>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>a question that was removed</source>
        <translation>usunięte pytanie</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nieużywana</translation>
    </message>
    <message>
        <source>Answer at one touchpoint</source>
        <translation>Odpowiedź w jednym punkcie styku</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Date or time</source>
        <translation>Data lub godzina</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <translation>Słowa klienta</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>“%1” cannot be written; choose another folder.</source>
        <translation>Nie można zapisać „%1”; wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file is a SQLite database. Attach it as a database instead.</source>
        <translation>Plik jest bazą danych SQLite. Podłącz go jako bazę danych.</translation>
    </message>
    <message>
        <source>The file is a PDF, not a table of text. Ask for the data as CSV.</source>
        <translation>Plik jest dokumentem PDF, a nie tabelą tekstową. Poproś o dane w CSV.</translation>
    </message>
    <message>
        <source>The file is a picture, not a table of text.</source>
        <translation>Plik jest obrazem, a nie tabelą tekstową.</translation>
    </message>
    <message>
        <source>There is no column “%1” any more. Choose the columns again.</source>
        <translation>Nie ma już kolumny „%1”. Wybierz kolumny ponownie.</translation>
    </message>
    <message>
        <source>“%1” is not a date in the chosen order.</source>
        <translation>„%1” nie jest datą w wybranej kolejności.</translation>
    </message>
    <message>
        <source>The question “%1” has no scale.</source>
        <translation>Pytanie „%1” nie ma skali.</translation>
    </message>
    <message>
        <source>The row names no touchpoint.</source>
        <translation>Wiersz nie podaje punktu styku.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is not on the scale “%2”.</source>
        <translation>„%1” nie mieści się na skali „%2”.</translation>
    </message>
    <message>
        <source>“%1” is new in this source; read the source again.</source>
        <translation>„%1” to nowość w tym źródle; wczytaj źródło ponownie.</translation>
    </message>
    <message>
        <source>The row has words but no score, so they belong to no touchpoint.</source>
        <translation>Wiersz zawiera słowa, ale bez oceny, więc nie należą one do żadnego punktu styku.</translation>
    </message>
    <message>
        <source>This source is no longer in the project; choose another one.</source>
        <translation>Tego źródła nie ma już w projekcie; wybierz inne.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB.</source>
        <translation>Wiersz jest dłuższy niż 16 MB.</translation>
    </message>
    <message>
        <source>The quote is never closed.</source>
        <translation>Cudzysłów nie jest nigdzie zamknięty.</translation>
    </message>
    <message>
        <source>The quote is not closed within 16 MB.</source>
        <translation>Cudzysłów nie jest zamknięty w obrębie 16 MB.</translation>
    </message>
    <message>
        <source>The quote is closed in the middle of the cell.</source>
        <translation>Cudzysłów jest zamknięty w środku komórki.</translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>Wiersz zawiera znak NUL.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of titles and answers.</source>
        <translation>Plik jest pusty. Wybierz plik z wierszem tytułów i odpowiedziami.</translation>
    </message>
    <message>
        <source>The row of titles cannot be read: %1</source>
        <translation>Nie można odczytać wiersza tytułów: %1</translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2.</source>
        <translation>Liczba komórek w wierszu: %1, w tytułach: %2.</translation>
    </message>
    <message>
        <source>“%1” has %2 different values, too many for a segment.</source>
        <translation>Liczba różnych wartości w „%1”: %2, za dużo jak na segment.</translation>
    </message>
    <message>
        <source>0 is taken as “not applicable”, not as a score, in: %1.</source>
        <translation>0 jest traktowane jako „nie dotyczy”, a nie jako ocena, w: %1.</translation>
    </message>
    <message>
        <source>No column holds a date: trends and periods will not be available.</source>
        <translation>Żadna kolumna nie zawiera daty: trendy i okresy będą niedostępne.</translation>
    </message>
    <message>
        <source>The dates in “%1” could be day/month or month/day; they are read as day/month.</source>
        <translation>Daty w „%1” mogą oznaczać dzień/miesiąc lub miesiąc/dzień; są czytane jako dzień/miesiąc.</translation>
    </message>
    <message>
        <source>No column names the customer: each row counts as a customer of its own.</source>
        <translation>Żadna kolumna nie wskazuje klienta: każdy wiersz liczy się jako osobny klient.</translation>
    </message>
    <message>
        <source>No column names the customer: repeated answers of one customer all count.</source>
        <translation>Żadna kolumna nie wskazuje klienta: liczą się wszystkie powtórne odpowiedzi tego samego klienta.</translation>
    </message>
    <message>
        <source>Reading was stopped; nothing was changed.</source>
        <translation>Wczytywanie zatrzymano; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>Counting answers</source>
        <translation>Liczenie odpowiedzi</translation>
    </message>
    <message>
        <source>There are more than 5,000 different touchpoint labels. Check which column names the touchpoint.</source>
        <translation>Jest ponad 5000 różnych etykiet punktów styku. Sprawdź, która kolumna wskazuje punkt styku.</translation>
    </message>
    <message>
        <source>The segments make %1 different combinations. Leave out those you will not filter by.</source>
        <translation>Liczba różnych kombinacji segmentów: %1. Pomiń te, według których nie będziesz filtrować.</translation>
    </message>
    <message>
        <source>The description of the columns is damaged at “%1”. Choose the columns again.</source>
        <translation>Opis kolumn jest uszkodzony przy „%1”. Wybierz kolumny ponownie.</translation>
    </message>
    <message>
        <source>“%1” has no scale. Say from where to where its scores run.</source>
        <translation>„%1” nie ma skali. Podaj, od ilu do ilu sięgają oceny.</translation>
    </message>
    <message>
        <source>Several columns are “%1”. Keep the role for one of them.</source>
        <translation>Kilka kolumn ma rolę „%1”. Zostaw ją tylko jednej z nich.</translation>
    </message>
    <message>
        <source>No column holds scores. Choose the one with the answers.</source>
        <translation>Żadna kolumna nie zawiera ocen. Wybierz tę z odpowiedziami.</translation>
    </message>
    <message>
        <source>The scores need a column that names the touchpoint. Choose it, or make each score column the answer at one touchpoint.</source>
        <translation>Oceny wymagają kolumny, która wskazuje punkt styku. Wybierz ją albo ustaw każdą kolumnę ocen jako odpowiedź w jednym punkcie styku.</translation>
    </message>
    <message>
        <source>With a column of questions there can be one column of scores only.</source>
        <translation>Przy kolumnie pytań może być tylko jedna kolumna ocen.</translation>
    </message>
    <message>
        <source>The column “%1” is described twice.</source>
        <translation>Kolumna „%1” jest opisana dwa razy.</translation>
    </message>
    <message>
        <source>Say for each question which scale its scores are on.</source>
        <translation>Podaj dla każdego pytania, na jakiej skali są jego oceny.</translation>
    </message>
    <message>
        <source>The description of the columns cannot be read. Choose the columns again.</source>
        <translation>Nie można odczytać opisu kolumn. Wybierz kolumny ponownie.</translation>
    </message>
    <message>
        <source>Another program is writing to the database. Try again when it has finished.</source>
        <translation>Inny program zapisuje w bazie danych. Spróbuj ponownie, gdy skończy.</translation>
    </message>
    <message>
        <source>The file is not a SQLite database. Choose another one, or import it as a table of text.</source>
        <translation>Plik nie jest bazą danych SQLite. Wybierz inny albo zaimportuj go jako tabelę tekstową.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore it from a copy first.</source>
        <translation>Baza danych jest uszkodzona. Najpierw przywróć ją z kopii.</translation>
    </message>
    <message>
        <source>The query would do more than read. Use a single SELECT; nothing was changed.</source>
        <translation>Zapytanie robi coś więcej niż odczyt. Użyj jednego SELECT; nic nie zmieniono.</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that you may read it and its folder.</source>
        <translation>Nie można otworzyć bazy danych. Sprawdź, czy masz prawo odczytu jej i jej folderu.</translation>
    </message>
    <message>
        <source>The database does not understand the query. Check its spelling.</source>
        <translation>Baza danych nie rozumie zapytania. Sprawdź pisownię.</translation>
    </message>
    <message>
        <source>The database is not there. Check its name, or point at where it is now.</source>
        <translation>Nie ma takiej bazy danych. Sprawdź nazwę albo wskaż, gdzie teraz jest.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file in it.</source>
        <translation>To jest folder. Wybierz plik w tym folderze.</translation>
    </message>
    <message>
        <source>The file is empty, it is not a database.</source>
        <translation>Plik jest pusty, to nie jest baza danych.</translation>
    </message>
    <message>
        <source>The database has no tables.</source>
        <translation>Baza danych nie ma tabel.</translation>
    </message>
    <message>
        <source>The database has several tables; choose one of: %1.</source>
        <translation>Baza danych ma kilka tabel; wybierz jedną z nich: %1.</translation>
    </message>
    <message>
        <source>The database has no table or view “%1”. It has: %2.</source>
        <translation>Baza danych nie ma tabeli ani widoku „%1”. Są w niej: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) are not valid in this encoding; choose another one.</source>
        <translation>
            <numerusform>%n litera nie pasuje do tego kodowania; wybierz inne.</numerusform>
            <numerusform>%n litery nie pasują do tego kodowania; wybierz inne.</numerusform>
            <numerusform>%n liter nie pasuje do tego kodowania; wybierz inne.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that you may read it.</source>
        <translation>Nie można otworzyć pliku. Sprawdź, czy masz prawo go czytać.</translation>
    </message>
    <message>
        <source>The file is not a table of text. Choose a CSV or TSV file, or attach a database.</source>
        <translation>Plik nie jest tabelą tekstową. Wybierz plik CSV lub TSV albo podłącz bazę danych.</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known. Choose another one, such as UTF-8.</source>
        <translation>Kodowanie „%1” nie jest znane. Wybierz inne, na przykład UTF-8.</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Check the disk and try again.</source>
        <translation>Nie udało się odczytać pliku do końca. Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file is not there. Check its name, or point at where it is now.</source>
        <translation>Nie ma takiego pliku. Sprawdź nazwę albo wskaż, gdzie teraz jest.</translation>
    </message>
    <message>
        <source>“%1” is neither a number nor a word with a place on the scale.</source>
        <translation>„%1” nie jest ani liczbą, ani słowem, które ma miejsce na skali.</translation>
    </message>
    <message>
        <source>The file is an old workbook or one protected by a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>Plik jest starym skoroszytem albo skoroszytem chronionym hasłem. Zapisz go jako XLSX bez hasła albo jako CSV.</translation>
    </message>
    <message>
        <source>The file is compressed by bzip2. Unpack it first.</source>
        <translation>Plik jest skompresowany programem bzip2. Najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>The file is compressed by xz. Unpack it first.</source>
        <translation>Plik jest skompresowany programem xz. Najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>The file is compressed by zstd. Unpack it first.</source>
        <translation>Plik jest skompresowany programem zstd. Najpierw go rozpakuj.</translation>
    </message>
    <message>
        <source>The file is a 7z archive. Unpack it first.</source>
        <translation>Plik jest archiwum 7z. Najpierw je rozpakuj.</translation>
    </message>
    <message>
        <source>The file is a RAR archive. Unpack it first.</source>
        <translation>Plik jest archiwum RAR. Najpierw je rozpakuj.</translation>
    </message>
    <message>
        <source>The file is a Parquet table. Ask for the data as CSV.</source>
        <translation>Plik jest tabelą Parquet. Poproś o dane w formacie CSV.</translation>
    </message>
    <message>
        <source>The file is a Stata table. Ask for the data as CSV or SPSS.</source>
        <translation>Plik jest tabelą programu Stata. Poproś o dane w formacie CSV albo SPSS.</translation>
    </message>
    <message>
        <source>The file is a text document, not a table. Save its table as CSV.</source>
        <translation>Plik jest dokumentem tekstowym, a nie tabelą. Zapisz tabelę z niego jako CSV.</translation>
    </message>
    <message>
        <source>The file is a program, not a table of text.</source>
        <translation>Plik jest programem, a nie tabelą tekstową.</translation>
    </message>
    <message>
        <source>The file is a binary workbook. Save it as XLSX or CSV.</source>
        <translation>Plik jest skoroszytem binarnym. Zapisz go jako XLSX albo CSV.</translation>
    </message>
    <message>
        <source>The file is a text document or a presentation, not a table. Save its table as CSV.</source>
        <translation>Plik jest dokumentem tekstowym albo prezentacją, a nie tabelą. Zapisz tabelę z niego jako CSV.</translation>
    </message>
    <message>
        <source>The file is a ZIP archive that holds “%1”. Unpack it and choose the file in it.</source>
        <translation>Plik jest archiwum ZIP, które zawiera „%1”. Rozpakuj je i wybierz plik ze środka.</translation>
    </message>
    <message>
        <source>The file is a web page, whatever its name says. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Plik jest stroną internetową, niezależnie od swojej nazwy. Otwórz go w arkuszu kalkulacyjnym i zapisz jako XLSX albo CSV.</translation>
    </message>
    <message>
        <source>Not looked at</source>
        <translation>Nieprzejrzane</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Z odpowiedzią</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Overall score (0–10)</source>
        <translation>Ocena ogólna (0–10)</translation>
    </message>
    <message>
        <source>Has left (yes or no)</source>
        <translation>Odszedł (tak lub nie)</translation>
    </message>
    <message>
        <source>Days observed</source>
        <translation>Dni obserwacji</translation>
    </message>
    <message>
        <source>“%1” in “%2” stands for %3, which is not on the scale “%4”.</source>
        <translation>„%1” w kolumnie „%2” oznacza %3, a tej wartości nie ma na skali „%4”.</translation>
    </message>
    <message>
        <source>“%1”: %2 of 100 answers would count as bad on the scale “%3”. Check the scale.</source>
        <translation>„%1”: na skali „%3” za złe uznano by %2 na 100 odpowiedzi. Sprawdź skalę.</translation>
    </message>
    <message>
        <source>Words are read as numbers on a scale in: %1. Check what each of them stands for.</source>
        <translation>Słowa są czytane jako liczby na skali w kolumnach: %1. Sprawdź, co oznacza każde z nich.</translation>
    </message>
    <message>
        <source>There is no sheet “%1” in the workbook.</source>
        <translation>W skoroszycie nie ma arkusza „%1”.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zatrzymano.</translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail address(es)</source>
        <translation>
            <numerusform>%n adres e-mail</numerusform>
            <numerusform>%n adresy e-mail</numerusform>
            <numerusform>%n adresów e-mail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n telephone number(s)</source>
        <translation>
            <numerusform>%n numer telefonu</numerusform>
            <numerusform>%n numery telefonu</numerusform>
            <numerusform>%n numerów telefonu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card number(s)</source>
        <translation>
            <numerusform>%n numer karty</numerusform>
            <numerusform>%n numery kart</numerusform>
            <numerusform>%n numerów kart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identity number(s)</source>
        <translation>
            <numerusform>%n numer PESEL lub podobny</numerusform>
            <numerusform>%n numery PESEL lub podobne</numerusform>
            <numerusform>%n numerów PESEL lub podobnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed from the words: %1.</source>
        <translation>Usunięto ze słów: %1.</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>Brakuje miejsca na pliki tymczasowe. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The mapping needs a name. Type one to save it.</source>
        <translation>Opis kolumn potrzebuje nazwy. Wpisz ją, aby go zapisać.</translation>
    </message>
    <message>
        <source>The mapping could not be saved; see whether “%1” can be written to.</source>
        <translation>Nie udało się zapisać opisu kolumn; sprawdź, czy można zapisywać w „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>The query took longer than %n second(s) and was stopped; nothing was changed. Narrow the query, or allow more time.</source>
        <translation>
            <numerusform>Zapytanie trwało dłużej niż %n sekundę i zostało przerwane; nic nie zmieniono. Zawęź zapytanie albo daj mu więcej czasu.</numerusform>
            <numerusform>Zapytanie trwało dłużej niż %n sekundy i zostało przerwane; nic nie zmieniono. Zawęź zapytanie albo daj mu więcej czasu.</numerusform>
            <numerusform>Zapytanie trwało dłużej niż %n sekund i zostało przerwane; nic nie zmieniono. Zawęź zapytanie albo daj mu więcej czasu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters of the file are not in the encoding it names. Choose another encoding.</source>
        <translation>Litery w pliku nie są zapisane w kodowaniu, które plik podaje. Wybierz inne kodowanie.</translation>
    </message>
    <message>
        <source>The SPSS file is damaged or cut off: reading stopped after case %1.</source>
        <translation>Plik SPSS jest uszkodzony lub ucięty: czytanie zatrzymało się po obserwacji %1.</translation>
    </message>
    <message>
        <source>The SPSS file is damaged or cut off: its variables cannot be read.</source>
        <translation>Plik SPSS jest uszkodzony lub ucięty: nie można odczytać jego zmiennych.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of fewer than %1 answers left out</source>
        <translation>
            <numerusform>pominięto %n grupę z mniej niż %1 odpowiedziami</numerusform>
            <numerusform>pominięto %n grupy z mniej niż %1 odpowiedziami</numerusform>
            <numerusform>pominięto %n grup z mniej niż %1 odpowiedziami</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like a Qualtrics export with one header row.</source>
        <translation>To wygląda na eksport z Qualtrics z jednym wierszem nagłówka.</translation>
    </message>
    <message numerus="yes">
        <source>This looks like a Qualtrics export: %n header row(s); the titles are its question texts.</source>
        <translation>
            <numerusform>To wygląda na eksport z Qualtrics: %n wiersz nagłówka; tytułami są treści pytań.</numerusform>
            <numerusform>To wygląda na eksport z Qualtrics: %n wiersze nagłówka; tytułami są treści pytań.</numerusform>
            <numerusform>To wygląda na eksport z Qualtrics: %n wierszy nagłówka; tytułami są treści pytań.</numerusform>
        </translation>
    </message>
    <message>
        <source>This looks like an older Qualtrics export: two header rows; the titles are its question texts.</source>
        <translation>To wygląda na starszy eksport z Qualtrics: dwa wiersze nagłówka; tytułami są treści pytań.</translation>
    </message>
    <message>
        <source>This looks like a SurveyMonkey export: two header rows, questions over the parts they belong to.</source>
        <translation>To wygląda na eksport z SurveyMonkey: dwa wiersze nagłówka, pytania nad swoimi częściami.</translation>
    </message>
    <message>
        <source>This looks like a SurveyMonkey export with one header row.</source>
        <translation>To wygląda na eksport z SurveyMonkey z jednym wierszem nagłówka.</translation>
    </message>
    <message>
        <source>This looks like a Typeform export: one header row, a token for each response first.</source>
        <translation>To wygląda na eksport z Typeform: jeden wiersz nagłówka, na początku identyfikator każdej odpowiedzi.</translation>
    </message>
    <message>
        <source>This looks like answers to a Google form: one header row, the time of each response first.</source>
        <translation>To wygląda na odpowiedzi z formularza Google: jeden wiersz nagłówka, na początku czas każdej odpowiedzi.</translation>
    </message>
    <message>
        <source>This looks like a LimeSurvey export with question codes and texts as titles.</source>
        <translation>To wygląda na eksport z LimeSurvey z kodami i treściami pytań w tytułach.</translation>
    </message>
    <message>
        <source>This looks like a LimeSurvey export with question codes as titles.</source>
        <translation>To wygląda na eksport z LimeSurvey z kodami pytań w tytułach.</translation>
    </message>
    <message>
        <source>This looks like a LimeSurvey export with full question texts as titles.</source>
        <translation>To wygląda na eksport z LimeSurvey z pełnymi treściami pytań w tytułach.</translation>
    </message>
    <message>
        <source>The titles stand in two rows: questions over the parts they belong to.</source>
        <translation>Tytuły stoją w dwóch wierszach: pytania nad swoimi częściami.</translation>
    </message>
    <message>
        <source>semicolons between the cells</source>
        <translation>średniki między komórkami</translation>
    </message>
    <message>
        <source>decimal commas</source>
        <translation>przecinki dziesiętne</translation>
    </message>
    <message>
        <source>dates as day, month, year</source>
        <translation>daty w kolejności dzień, miesiąc, rok</translation>
    </message>
    <message>
        <source>This looks like a table saved by a spreadsheet: %1.</source>
        <translation>To wygląda na tabelę zapisaną w arkuszu kalkulacyjnym: %1.</translation>
    </message>
    <message>
        <source>The workbook has several sheets (%1); “%2” is read.</source>
        <translation>Skoroszyt ma kilka arkuszy (%1); czytany jest „%2”.</translation>
    </message>
    <message>
        <source>This is an SPSS file: the labels of its variables are the titles, the labels of their values the answers; its missing values are left out.</source>
        <translation>To plik SPSS: tytułami są etykiety zmiennych, odpowiedziami etykiety ich wartości; braki danych są pomijane.</translation>
    </message>
    <message>
        <source>The file grew while it was read. Wait until it is written, then read it again.</source>
        <translation>Plik urósł w trakcie czytania. Poczekaj, aż zostanie zapisany do końca, i wczytaj go ponownie.</translation>
    </message>
    <message>
        <source>The file became shorter while it was read. Check it, then read it again.</source>
        <translation>Plik skrócił się w trakcie czytania. Sprawdź go i wczytaj ponownie.</translation>
    </message>
    <message>
        <source>The file is not a workbook.</source>
        <translation>Plik nie jest skoroszytem.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Skoroszyt nie ma arkusza z komórkami.</translation>
    </message>
    <message>
        <source>The sheet is damaged: reading stopped after row %1. Save the workbook again in the program it was made with.</source>
        <translation>Arkusz jest uszkodzony: czytanie zatrzymało się po wierszu %1. Zapisz skoroszyt ponownie w programie, w którym powstał.</translation>
    </message>
    <message>
        <source>The workbook is damaged or protected by a password. Save it again in the program it was made with, or as CSV.</source>
        <translation>Skoroszyt jest uszkodzony albo chroniony hasłem. Zapisz go ponownie w programie, w którym powstał, albo jako CSV.</translation>
    </message>
    <message>
        <source>The workbook holds more than 512 MB of texts. Save the sheet as CSV.</source>
        <translation>Skoroszyt zawiera ponad 512 MB tekstów. Zapisz arkusz jako CSV.</translation>
    </message>
    <message numerus="yes">
        <source>(%n answer(s))</source>
        <translation>
            <numerusform>(%n odpowiedź)</numerusform>
            <numerusform>(%n odpowiedzi)</numerusform>
            <numerusform>(%n odpowiedzi)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Serwer mówi: %1</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Serwer wymaga hasła.</translation>
    </message>
    <message>
        <source>The server does not let this user in with this password.</source>
        <translation>Serwer nie wpuszcza tego użytkownika z tym hasłem.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check its address and the network.</source>
        <translation>Nie można połączyć się z serwerem. Sprawdź jego adres i sieć.</translation>
    </message>
    <message>
        <source>Qt&apos;s PostgreSQL driver is not installed. On Debian and Ubuntu it is the package libqt6sql6-psql.</source>
        <translation>Sterownik PostgreSQL dla Qt nie jest zainstalowany. W Debianie i Ubuntu jest to pakiet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>This user may not read that.</source>
        <translation>Ten użytkownik nie może tego czytać.</translation>
    </message>
    <message>
        <source>The connection to the database was lost; nothing was changed. Try again when the server can be reached.</source>
        <translation>Połączenie z bazą danych zostało przerwane; nic nie zmieniono. Spróbuj ponownie, gdy serwer będzie dostępny.</translation>
    </message>
    <message>
        <source>The database could not answer the query.</source>
        <translation>Baza danych nie mogła odpowiedzieć na zapytanie.</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s address needs a number.</source>
        <translation>„%1” w adresie serwera wymaga liczby.</translation>
    </message>
    <message>
        <source>“sslmode” in the server&apos;s address can be: %1.</source>
        <translation>„sslmode” w adresie serwera może mieć wartość: %1.</translation>
    </message>
    <message>
        <source>“%1” in the server&apos;s address must not hold a semicolon.</source>
        <translation>„%1” w adresie serwera nie może zawierać średnika.</translation>
    </message>
    <message>
        <source>“%1” is no setting of a server&apos;s address. Leave it out.</source>
        <translation>„%1” nie jest ustawieniem adresu serwera. Usuń je.</translation>
    </message>
    <message>
        <source>The server&apos;s address is not understood. Write it as postgresql://user@host:5432/database.</source>
        <translation>Adres serwera jest niezrozumiały. Zapisz go jako postgresql://użytkownik@host:5432/baza.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a database on a server</comment>
        <translation>%1 na %2</translation>
    </message>
    <message>
        <source>The database got the new label “%1” while it was read; read it again.</source>
        <translation>W trakcie czytania w bazie pojawiła się nowa etykieta „%1”; odczytaj ją ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nowa</numerusform>
            <numerusform>%n nowe</numerusform>
            <numerusform>%n nowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n zniknęła</numerusform>
            <numerusform>%n zniknęły</numerusform>
            <numerusform>%n zniknęło</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n zmieniona</numerusform>
            <numerusform>%n zmienione</numerusform>
            <numerusform>%n zmienionych</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed since it was read last.</source>
        <translation>Od ostatniego odczytu nic się nie zmieniło.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more touchpoint(s)</source>
        <translation>
            <numerusform>… i jeszcze %n punkt styku</numerusform>
            <numerusform>… i jeszcze %n punkty styku</numerusform>
            <numerusform>… i jeszcze %n punktów styku</numerusform>
        </translation>
    </message>
    <message>
        <source>New labels: %1.</source>
        <translation>Nowe etykiety: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are titles; the others are read as blank.</source>
        <translation>
            <numerusform>%n wiersz ma mniej komórek niż jest tytułów; pozostałe czytane są jako puste.</numerusform>
            <numerusform>%n wiersze mają mniej komórek niż jest tytułów; pozostałe czytane są jako puste.</numerusform>
            <numerusform>%n wierszy ma mniej komórek niż jest tytułów; pozostałe czytane są jako puste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is an Arrow table. Ask for the data as CSV.</source>
        <translation>Plik jest tabelą Arrow. Poproś o dane jako CSV.</translation>
    </message>
    <message>
        <source>The file is a portable SPSS file. Save it as SAV in SPSS or PSPP, or as CSV.</source>
        <translation>Plik jest przenośnym plikiem SPSS. Zapisz go jako SAV w SPSS lub PSPP albo jako CSV.</translation>
    </message>
    <message>
        <source>The file is a flat OpenDocument file. Save it as ODS or CSV.</source>
        <translation>Plik jest płaskim plikiem OpenDocument. Zapisz go jako ODS lub CSV.</translation>
    </message>
    <message>
        <source>The file is XML, not a table of text. Ask for the data as CSV.</source>
        <translation>Plik to XML, nie tabela tekstowa. Poproś o dane jako CSV.</translation>
    </message>
    <message>
        <source>The file is JSON, not a table of text. Ask for the data as CSV.</source>
        <translation>Plik to JSON, nie tabela tekstowa. Poproś o dane jako CSV.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be read, so nothing is imported.</source>
        <translation>
            <numerusform>%n wiersza nie da się odczytać, więc nic nie jest importowane.</numerusform>
            <numerusform>%n wierszy nie da się odczytać, więc nic nie jest importowane.</numerusform>
            <numerusform>%n wierszy nie da się odczytać, więc nic nie jest importowane.</numerusform>
        </translation>
    </message>
    <message>
        <source>The column “%1” has the role “%2”, which does not exist. There are: %3.</source>
        <translation>Kolumna „%1” ma rolę „%2”, która nie istnieje. Są: %3.</translation>
    </message>
    <message>
        <source>“%1”: by its words the lowest number is the best answer; it is read that way.</source>
        <translation>„%1”: według słów najniższa liczba jest najlepszą odpowiedzią; tak jest czytana.</translation>
    </message>
    <message>
        <source>The dates in “%1” could be day/month or month/day; they are read as month/day.</source>
        <translation>Daty w „%1” mogą być dzień/miesiąc albo miesiąc/dzień; czytane są jako miesiąc/dzień.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is read as day/month, but %n date(s) in it can only be month/day. Two orders seem to be mixed.</source>
        <translation>
            <numerusform>„%1” czytane jest jako dzień/miesiąc, ale %n data może być tylko miesiąc/dzień. Wydaje się, że dwie kolejności są pomieszane.</numerusform>
            <numerusform>„%1” czytane jest jako dzień/miesiąc, ale %n daty mogą być tylko miesiąc/dzień. Wydaje się, że dwie kolejności są pomieszane.</numerusform>
            <numerusform>„%1” czytane jest jako dzień/miesiąc, ale %n dat może być tylko miesiąc/dzień. Wydaje się, że dwie kolejności są pomieszane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is read as month/day, but %n date(s) in it can only be day/month. Two orders seem to be mixed.</source>
        <translation>
            <numerusform>„%1” czytane jest jako miesiąc/dzień, ale %n data może być tylko dzień/miesiąc. Wydaje się, że dwie kolejności są pomieszane.</numerusform>
            <numerusform>„%1” czytane jest jako miesiąc/dzień, ale %n daty mogą być tylko dzień/miesiąc. Wydaje się, że dwie kolejności są pomieszane.</numerusform>
            <numerusform>„%1” czytane jest jako miesiąc/dzień, ale %n dat może być tylko dzień/miesiąc. Wydaje się, że dwie kolejności są pomieszane.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column clearly holds scores; numbers and answer codes were taken for them. Check every column.</source>
        <translation>Żadna kolumna nie zawiera wyraźnie ocen; wzięto za nie liczby i kody odpowiedzi. Sprawdź każdą kolumnę.</translation>
    </message>
    <message>
        <source>Codes are taken as “no answer”, not as scores, in: %1.</source>
        <translation>Kody wzięto za „brak odpowiedzi”, nie za oceny, w: %1.</translation>
    </message>
    <message>
        <source>The table has no rows below its titles. Choose a file with answers.</source>
        <translation>Tabela nie ma wierszy pod tytułami. Wybierz plik z odpowiedziami.</translation>
    </message>
    <message>
        <source>The server counts: repeated answers of one customer are not set aside, and an export holds counts in place of single answers. Fetch every answer where that matters.</source>
        <translation>Liczy serwer: powtórzone odpowiedzi jednego klienta nie są odkładane, a eksport zawiera liczby zamiast pojedynczych odpowiedzi. Pobierz każdą odpowiedź, gdy to ważne.</translation>
    </message>
    <message>
        <source>Channels are known only of answers whose words are fetched.</source>
        <translation>Kanały są znane tylko dla odpowiedzi, których słowa są pobierane.</translation>
    </message>
    <message numerus="yes">
        <source>no answer for %n second(s)</source>
        <translation>
            <numerusform>brak odpowiedzi przez %n sekundę</numerusform>
            <numerusform>brak odpowiedzi przez %n sekundy</numerusform>
            <numerusform>brak odpowiedzi przez %n sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>The server offers no connection that only reads, so nothing is read from it.</source>
        <translation>Serwer nie oferuje połączenia, które tylko czyta, więc nic z niego nie jest czytane.</translation>
    </message>
    <message numerus="yes">
        <source>The compressed file holds more than %n times its size, which no table of answers does. Unpack it and look what is in it.</source>
        <translation>
            <numerusform>Spakowany plik zawiera ponad %n raz tyle, ile sam zajmuje, czego nie ma w żadnej tabeli odpowiedzi. Rozpakuj go i sprawdź, co w nim jest.</numerusform>
            <numerusform>Spakowany plik zawiera ponad %n razy tyle, ile sam zajmuje, czego nie ma w żadnej tabeli odpowiedzi. Rozpakuj go i sprawdź, co w nim jest.</numerusform>
            <numerusform>Spakowany plik zawiera ponad %n razy tyle, ile sam zajmuje, czego nie ma w żadnej tabeli odpowiedzi. Rozpakuj go i sprawdź, co w nim jest.</numerusform>
        </translation>
    </message>
    <message>
        <source>The compressed file is damaged; unpack it another way or ask for it again.</source>
        <translation>Skompresowany plik jest uszkodzony; rozpakuj go inaczej albo poproś o niego ponownie.</translation>
    </message>
    <message>
        <source>The compressed file ends in the middle; copy or download it again.</source>
        <translation>Skompresowany plik urywa się w połowie; skopiuj go lub pobierz ponownie.</translation>
    </message>
    <message>
        <source>This is no file but a pipe or a device, which can be read only once; answers are looked at before they are read. Save what comes out of it as a file.</source>
        <translation>To nie plik, lecz potok lub urządzenie, które można odczytać tylko raz, a odpowiedzi są najpierw oglądane. Zapisz to, co z niego wychodzi, jako plik.</translation>
    </message>
    <message>
        <source>The file is compressed by gzip, and what is in it is not text. Unpack it and choose the file in it.</source>
        <translation>Plik jest spakowany przez gzip, a to, co w nim jest, nie jest tekstem. Rozpakuj go i wybierz plik ze środka.</translation>
    </message>
    <message>
        <source>The workbook is cut off: the list of its sheets and the texts of its cells stand at its end, so no row of it can be read. Copy or download it again; else let a spreadsheet repair it and save it anew.</source>
        <translation>Skoroszyt jest ucięty: lista arkuszy i teksty komórek stoją na jego końcu, więc nie da się odczytać żadnego wiersza. Skopiuj lub pobierz go ponownie albo napraw go w arkuszu kalkulacyjnym i zapisz na nowo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
            <numerusform>%1 i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many different values for a segment: %1.</source>
        <translation>Zbyt wiele różnych wartości jak na segment: %1.</translation>
    </message>
    <message>
        <source>This looks like a Typeform export with one header row.</source>
        <translation>To wygląda na eksport z Typeform z jednym wierszem nagłówka.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; it is read as %1. Check that accented letters are right.</source>
        <translation>Plik nie mówi, jak zapisano jego litery; odczytano go jako %1. Sprawdź, czy litery ze znakami diakrytycznymi są poprawne.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>%1.&#xa0;kwartał %2</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Bez filtra</translation>
    </message>
    <message>
        <source>The source holds no answer that can be read now, so those it had stay. Where that is right, remove its import.</source>
        <translation>W źródle nie ma teraz żadnej odpowiedzi, którą można odczytać, więc dotychczasowe zostają. Jeśli tak ma być, usuń jego import.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1” (%2)</translation>
    </message>
    <message>
        <source>“%1”: %2 answers lie on 1–5 and %3 above it. Two scales seem to be mixed; it is read as 1–5, and the %3 are listed as unreadable. If all are of one scale, choose a longer one for it.</source>
        <translation>„%1”: liczba odpowiedzi w skali 1–5: %2, powyżej niej: %3. Wygląda na pomieszanie dwóch skal; kolumna jest czytana jako 1–5, a %3 odpowiedzi powyżej trafia na listę nieczytelnych. Jeśli wszystkie są z jednej skali, wybierz dla niej dłuższą.</translation>
    </message>
    <message>
        <source>Column “%1”: %2</source>
        <translation>Kolumna „%1”: %2</translation>
    </message>
    <message>
        <source>The packed file holds a line of more than 64 MB, so it is no table. Unpack it and look at what is in it.</source>
        <translation>Spakowany plik ma wiersz dłuższy niż 64 MB, więc nie jest tabelą. Rozpakuj go i sprawdź, co w nim jest.</translation>
    </message>
    <message>
        <source>There is no row to read, so nothing is imported.</source>
        <translation>Nie ma żadnego wiersza do odczytania, więc nic nie zaimportowano.</translation>
    </message>
    <message>
        <source>“%1” is a file; a query is for databases.</source>
        <translation>„%1” to plik; zapytania dotyczą tylko baz danych.</translation>
    </message>
    <message>
        <source>Dates cannot be in the order “%1” (date_order). There are: %2.</source>
        <translation>Daty nie mogą być w kolejności „%1” (date_order). Możliwe: %2.</translation>
    </message>
    <message>
        <source>All answers go to one touchpoint, “%1”. If a column names the touchpoint of each row, give it that role: %2.</source>
        <translation>Wszystkie odpowiedzi trafiają do jednego punktu styku: „%1”. Jeśli któraś kolumna nazywa punkt styku każdego wiersza, nadaj jej tę rolę: %2.</translation>
    </message>
    <message>
        <source>“%1” is another one in every row. If it numbers the answers, choose the column that names the customer instead.</source>
        <translation>„%1” jest w każdym wierszu inne. Jeśli numeruje odpowiedzi, wybierz zamiast niej kolumnę, która nazywa klienta.</translation>
    </message>
    <message>
        <source>Left out because it says how satisfied somebody is, not who that is: %1. As a segment it would only repeat the answers.</source>
        <translation>Pominięto, bo mówi, jak bardzo ktoś jest zadowolony, a nie kim jest: %1. Jako segment tylko powtarzałoby odpowiedzi.</translation>
    </message>
    <message>
        <source>Waiting until another program has written</source>
        <translation>Czekam, aż inny program skończy zapisywać</translation>
    </message>
    <message>
        <source>What has changed since cannot be told: %1</source>
        <translation>Nie można powiedzieć, co się od tego czasu zmieniło: %1</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Website</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplikacja</translation>
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
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Plain dot</source>
        <translation>Zwykła kropka</translation>
    </message>
    <message>
        <source>As on the screen</source>
        <translation>Jak na ekranie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What happens here, in the customer&apos;s words</source>
        <translation>Co się tu dzieje, słowami klienta</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>What happens, who does what</source>
        <translation>Co się dzieje, kto co robi</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>What you promise customers here</source>
        <translation>Co obiecano tu klientom</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Column within the stage, from 1</source>
        <translation>Kolumna w obrębie etapu, od 1</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation>Obszar doświadczeń</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
    <message>
        <source>Backstage: customers do not see it</source>
        <translation>Zaplecze: klienci tego nie widzą</translation>
    </message>
    <message>
        <source>Assumed score</source>
        <translation>Ocena zakładana</translation>
    </message>
    <message>
        <source>0 to 10, as guessed before anybody was asked</source>
        <translation>Od 0 do 10, oszacowana, zanim kogokolwiek zapytano</translation>
    </message>
    <message>
        <source>Customer&apos;s effort, minutes</source>
        <translation>Wysiłek klienta, minuty</translation>
    </message>
    <message>
        <source>Time the customer spends here</source>
        <translation>Czas, który klient tu spędza</translation>
    </message>
    <message>
        <source>Cost of one contact</source>
        <translation>Koszt jednego kontaktu</translation>
    </message>
    <message>
        <source>In the currency of the project</source>
        <translation>W walucie projektu</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Chwila prawdy</translation>
    </message>
    <message>
        <source>A person&apos;s word counts more than the figures and is shown as such</source>
        <translation>Zdanie człowieka liczy się bardziej niż wyniki i jest tak oznaczone</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Why it is one, or is none</source>
        <translation>Dlaczego nią jest albo nie jest</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>When customers go this way</source>
        <translation>Kiedy klienci idą tą drogą</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Nothing chosen: the start of the journey</source>
        <translation>Nic nie wybrano: początek ścieżki</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Dokąd</translation>
    </message>
    <message>
        <source>Nothing chosen: the end of the journey</source>
        <translation>Nic nie wybrano: koniec ścieżki</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Na końcu</translation>
    </message>
    <message>
        <source>Counts only where the arrow leads to the end</source>
        <translation>Liczy się tylko tam, gdzie strzałka prowadzi do końca</translation>
    </message>
    <message>
        <source>Customers or a share, compared with the other arrows that leave there</source>
        <translation>Liczba klientów lub udział, w porównaniu z innymi strzałkami, które stąd wychodzą</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>What the customer wants here</source>
        <translation>Czego klient tu chce</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Odpowiedzialny</translation>
    </message>
    <message>
        <source>Who answers for what happens here</source>
        <translation>Kto odpowiada za to, co się tu dzieje</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Empty: chosen by the order of departments</source>
        <translation>Puste: wybierany według kolejności działów</translation>
    </message>
    <message>
        <source>Empty: the name of its kind</source>
        <translation>Puste: nazwa rodzaju</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dotkliwość</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Kto się tym zajmuje</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Whose journey this is</source>
        <translation>Czyja to ścieżka</translation>
    </message>
    <message>
        <source>Where it begins, where it ends, what it leaves out</source>
        <translation>Gdzie się zaczyna, gdzie kończy, co pomija</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>What this customer wants to get done</source>
        <translation>Co ten klient chce załatwić</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Ikona</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>What customers were asked</source>
        <translation>O co pytano klientów</translation>
    </message>
    <message>
        <source>Bad up to</source>
        <translation>Złe do</translation>
    </message>
    <message>
        <source>Answers up to here count as a bad experience</source>
        <translation>Odpowiedzi do tej wartości liczą się jako złe doświadczenie</translation>
    </message>
    <message>
        <source>Good from</source>
        <translation>Dobre od</translation>
    </message>
    <message>
        <source>Answers from here count as good</source>
        <translation>Odpowiedzi od tej wartości liczą się jako dobre</translation>
    </message>
    <message>
        <source>Higher is better</source>
        <translation>Wyższa znaczy lepsza</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>On the cover of the report</source>
        <translation>Na okładce raportu</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Zleceniodawca</translation>
    </message>
    <message>
        <source>Whom the report is made for</source>
        <translation>Dla kogo powstaje raport</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Colour of the report</source>
        <translation>Kolor raportu</translation>
    </message>
    <message>
        <source>Empty: Chwila&apos;s own</source>
        <translation>Puste: własny kolor Chwili</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Język raportu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>Leave at the 1st bad experience</source>
        <translation>Odchodzi po 1. złym doświadczeniu</translation>
    </message>
    <message>
        <source>… at the 2nd, of those still there</source>
        <translation>… po 2., spośród tych, którzy zostali</translation>
    </message>
    <message>
        <source>… at each later one</source>
        <translation>… po każdym kolejnym</translation>
    </message>
    <message>
        <source>Customers lost, as you know it</source>
        <translation>Utraceni klienci, według danych firmy</translation>
    </message>
    <message>
        <source>Share of those who start; makes counts of lost customers real</source>
        <translation>Udział wśród zaczynających; urealnia liczby utraconych klientów</translation>
    </message>
    <message>
        <source>One answer in so many days</source>
        <translation>Jedna odpowiedź na tyle dni</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punkt styku</numerusform>
            <numerusform>%n punkty styku</numerusform>
            <numerusform>%n punktów styku</numerusform>
        </translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Strzałka</translation>
    </message>
    <message numerus="yes">
        <source>%n arrows</source>
        <translation>
            <numerusform>%n strzałka</numerusform>
            <numerusform>%n strzałki</numerusform>
            <numerusform>%n strzałek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages</source>
        <translation>
            <numerusform>%n etap</numerusform>
            <numerusform>%n etapy</numerusform>
            <numerusform>%n etapów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n departments</source>
        <translation>
            <numerusform>%n dział</numerusform>
            <numerusform>%n działy</numerusform>
            <numerusform>%n działów</numerusform>
        </translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Wiersz</translation>
    </message>
    <message numerus="yes">
        <source>%n lanes</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notatka</numerusform>
            <numerusform>%n notatki</numerusform>
            <numerusform>%n notatek</numerusform>
        </translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message numerus="yes">
        <source>%n journeys</source>
        <translation>
            <numerusform>%n ścieżka</numerusform>
            <numerusform>%n ścieżki</numerusform>
            <numerusform>%n ścieżek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personas</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persony</numerusform>
            <numerusform>%n person</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n channels</source>
        <translation>
            <numerusform>%n kanał</numerusform>
            <numerusform>%n kanały</numerusform>
            <numerusform>%n kanałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n projekt</numerusform>
            <numerusform>%n projekty</numerusform>
            <numerusform>%n projektów</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Which answers are this persona&apos;s: Product=Comfort|Basic; Region=North</source>
        <translation>Które odpowiedzi należą do tej persony: Produkt=Comfort|Basic; Region=Północ</translation>
    </message>
    <message>
        <source>Compare within segments</source>
        <translation>Porównuj w obrębie segmentów</translation>
    </message>
    <message>
        <source>What is usual is told for each question and segment, so that who comes to a touchpoint does not decide</source>
        <translation>To, co zwykłe, liczy się dla każdego pytania i segmentu, żeby nie decydowało, kto trafia do punktu styku</translation>
    </message>
    <message>
        <source>Weeks that say what is usual</source>
        <translation>Tygodnie, które wyznaczają zwykły poziom</translation>
    </message>
    <message>
        <source>Budget for initiatives</source>
        <translation>Budżet na inicjatywy</translation>
    </message>
    <message>
        <source>In the currency of the project; the best set within it is found</source>
        <translation>W walucie projektu; program znajduje najlepszy zestaw, który się w nim mieści</translation>
    </message>
    <message>
        <source>Remove private details from words</source>
        <translation>Usuwaj dane osobowe ze słów</translation>
    </message>
    <message>
        <source>E-mail addresses, telephone, card and identity numbers: when answers are imported, and in all that is exported</source>
        <translation>Adresy e-mail, numery telefonów, kart i PESEL: przy imporcie odpowiedzi i we wszystkim, co jest eksportowane</translation>
    </message>
    <message>
        <source>Smallest group that is exported</source>
        <translation>Najmniejsza eksportowana grupa</translation>
    </message>
    <message>
        <source>Figures and words of fewer answers are left out of reports and exports; 0: everything goes out</source>
        <translation>Liczby i słowa z mniejszej liczby odpowiedzi nie trafiają do raportów i eksportów; 0: wychodzi wszystko</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Co trzeba zrobić</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Effort, days</source>
        <translation>Nakład pracy, dni</translation>
    </message>
    <message>
        <source>Days of work, all people together</source>
        <translation>Dni pracy wszystkich osób razem</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Kto za to odpowiada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>When it is to be in place</source>
        <translation>Kiedy ma to działać</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Zrobiono dnia</translation>
    </message>
    <message>
        <source>First day with the change in place; answers since are compared with those before</source>
        <translation>Pierwszy dzień po zmianie; odpowiedzi od tego dnia porównuje się z wcześniejszymi</translation>
    </message>
    <message>
        <source>Promised: customers kept per 1,000</source>
        <translation>Obiecane: zatrzymani klienci na 1000</translation>
    </message>
    <message>
        <source>As promised when it was decided; empty: computed from the answers before</source>
        <translation>Tak jak obiecano przy decyzji; puste: obliczane z wcześniejszych odpowiedzi</translation>
    </message>
    <message>
        <source>What changes for the customer, who does what</source>
        <translation>Co się zmieni dla klienta, kto co robi</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inicjatywa</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives</source>
        <translation>
            <numerusform>%n inicjatywa</numerusform>
            <numerusform>%n inicjatywy</numerusform>
            <numerusform>%n inicjatyw</numerusform>
        </translation>
    </message>
    <message>
        <source>Trends are judged against the first so many weeks with answers; once they are there, neither later answers nor a filter move them</source>
        <translation>Trendy ocenia się względem pierwszych tylu tygodni z odpowiedziami; gdy już są, nie zmieniają ich ani późniejsze odpowiedzi, ani filtr</translation>
    </message>
    <message>
        <source>Per customer, touchpoint and question the latest counts; 0: all count</source>
        <translation>Na klienta, punkt styku i pytanie liczy się ostatnia; 0: liczą się wszystkie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Must-have: customers miss it; star: it delights them; strategic: both. Not set: proposed from what goes together with the overall score</source>
        <translation>Konieczne: klientom tego brakuje; gwiazda: zachwyca ich; strategiczne: jedno i drugie. Nieustawione: proponowane z tego, co idzie w parze z oceną ogólną</translation>
    </message>
    <message>
        <source>Customers on it</source>
        <translation>Klienci na niej</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Another level from then on</source>
        <translation>Odtąd inny poziom</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Zdarzenie</translation>
    </message>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n zdarzenie</numerusform>
            <numerusform>%n zdarzenia</numerusform>
            <numerusform>%n zdarzeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Label of answers</source>
        <translation>Etykieta odpowiedzi</translation>
    </message>
    <message numerus="yes">
        <source>%n labels of answers</source>
        <translation>
            <numerusform>%n etykieta odpowiedzi</numerusform>
            <numerusform>%n etykiety odpowiedzi</numerusform>
            <numerusform>%n etykiet odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of customers; 44% said so in Poland (PwC 2020)</source>
        <translation>Udział klientów; w Polsce powiedziało tak 44% (PwC 2020)</translation>
    </message>
    <message>
        <source>Five good for one bad: 16.7%</source>
        <translation>Pięć dobrych na jedno złe: 16,7%</translation>
    </message>
    <message>
        <source>Of those at its touchpoints; 50% halves them</source>
        <translation>Spośród tych w jej punktach styku; 50% zmniejsza je o połowę</translation>
    </message>
    <message>
        <source>Bad experiences that good ones outweigh</source>
        <translation>Złe doświadczenia, które równoważą dobre</translation>
    </message>
    <message>
        <source>Bad experiences it takes away</source>
        <translation>Złe doświadczenia, które usuwa</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n źródło</numerusform>
            <numerusform>%n źródła</numerusform>
            <numerusform>%n źródeł</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>filter</name>
    <message>
        <source>All time</source>
        <translation>Cały okres</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Ostatnie 3 miesiące</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Ostatnie 6 miesięcy</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Ostatnie 12 miesięcy</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Od … do …</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message>
        <source>As is</source>
        <translation>Stan obecny</translation>
    </message>
    <message>
        <source>To be</source>
        <translation>Stan docelowy</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurencja</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>Inspiracja</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>During</source>
        <translation>W trakcie</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Product or service</source>
        <translation>Produkt lub usługa</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Obsługa klienta</translation>
    </message>
    <message>
        <source>Frontstage</source>
        <translation>Widoczne dla klienta</translation>
    </message>
    <message>
        <source>Backstage</source>
        <translation>Zaplecze</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>Według obliczeń</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Potwierdzona przez człowieka</translation>
    </message>
    <message>
        <source>Rejected by a person</source>
        <translation>Odrzucona przez człowieka</translation>
    </message>
    <message>
        <source>Added by a person</source>
        <translation>Dodana przez człowieka</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utraceni</translation>
    </message>
    <message>
        <source>Emotion curve</source>
        <translation>Krzywa emocji</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Pains and gains</source>
        <translation>Bolączki i korzyści</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cytaty</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Pomysły</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>Systemy</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Miary</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Bolączka</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Korzyść</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cytat</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Pomysł</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Bez oceny</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niska</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnia</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoka</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nie ustawiono</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazda</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Konieczne</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategiczne</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proponowane</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planowane</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>W toku</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Zaniechane</translation>
    </message>
    <message>
        <source>NPS 0–10</source>
        <translation>NPS 0–10</translation>
    </message>
    <message>
        <source>Satisfaction 1–5</source>
        <translation>Zadowolenie 1–5</translation>
    </message>
    <message>
        <source>Effort 1–7</source>
        <translation>Wysiłek 1–7</translation>
    </message>
    <message>
        <source>Own scale</source>
        <translation>Własna skala</translation>
    </message>
    <message>
        <source>Text file</source>
        <translation>Plik tekstowy</translation>
    </message>
    <message>
        <source>SQLite database</source>
        <translation>Baza danych SQLite</translation>
    </message>
    <message>
        <source>PostgreSQL server</source>
        <translation>Serwer PostgreSQL</translation>
    </message>
    <message>
        <source>Every answer</source>
        <translation>Każda odpowiedź</translation>
    </message>
    <message>
        <source>Counts, and answers with words</source>
        <translation>Liczby oraz odpowiedzi z wypowiedziami</translation>
    </message>
    <message>
        <source>Counts of weeks, for trends only</source>
        <translation>Liczby tygodniowe, tylko dla trendów</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>New</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Personas</source>
        <translation>Persony</translation>
    </message>
    <message>
        <source>Kinds of customers whose journeys you draw.</source>
        <translation>Rodzaje klientów, których ścieżki rysujesz.</translation>
    </message>
    <message>
        <source>New persona</source>
        <translation>Nowa persona</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Ways in which customers meet you.</source>
        <translation>Sposoby, w jakie klienci mają z Wami kontakt.</translation>
    </message>
    <message>
        <source>New channel</source>
        <translation>Nowy kanał</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Each has a lane on every map of the project.</source>
        <translation>Każdy ma wiersz na każdej mapie projektu.</translation>
    </message>
    <message>
        <source>New department</source>
        <translation>Nowy dział</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>They come with the answers you import.</source>
        <translation>Pojawiają się wraz z importowanymi odpowiedziami.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>What the customer goes through, in order.</source>
        <translation>Przez co przechodzi klient, po kolei.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nowy etap</translation>
    </message>
    <message>
        <source>Lanes below the map</source>
        <translation>Wiersze pod mapą</translation>
    </message>
    <message>
        <source>Rows for feelings, words, pains and ideas.</source>
        <translation>Wiersze na emocje, słowa, bolączki i pomysły.</translation>
    </message>
    <message>
        <source>New lane</source>
        <translation>Nowy wiersz</translation>
    </message>
</context>
<context>
    <name>map</name>
    <message>
        <source>Drawn, and customers go there</source>
        <translation>Narysowane i klienci tamtędy idą</translation>
    </message>
    <message>
        <source>Drawn, and nobody goes there</source>
        <translation>Narysowane, a nikt tamtędy nie idzie</translation>
    </message>
    <message>
        <source>Not drawn: skips touchpoints</source>
        <translation>Nienarysowane: omija punkty styku</translation>
    </message>
    <message>
        <source>Not drawn: goes back</source>
        <translation>Nienarysowane: wraca</translation>
    </message>
    <message>
        <source>Not drawn: goes elsewhere</source>
        <translation>Nienarysowane: idzie gdzie indziej</translation>
    </message>
    <message>
        <source>Not in the log</source>
        <translation>Nie ma w dzienniku</translation>
    </message>
    <message numerus="yes">
        <source>%n rarer move(s) are not shown</source>
        <translation>
            <numerusform>%n rzadsze przejście nie jest pokazane</numerusform>
            <numerusform>%n rzadsze przejścia nie są pokazane</numerusform>
            <numerusform>%n rzadszych przejść nie jest pokazanych</numerusform>
        </translation>
    </message>
    <message>
        <source>here and around it far fewer bad experiences than usual</source>
        <translation>tu i dookoła dużo mniej złych doświadczeń niż zwykle</translation>
    </message>
    <message>
        <source>here and around it clearly fewer bad experiences than usual</source>
        <translation>tu i dookoła wyraźnie mniej złych doświadczeń niż zwykle</translation>
    </message>
    <message>
        <source>here and around it somewhat fewer bad experiences than usual</source>
        <translation>tu i dookoła nieco mniej złych doświadczeń niż zwykle</translation>
    </message>
    <message>
        <source>here and around it as many bad experiences as usual</source>
        <translation>tu i dookoła tyle złych doświadczeń co zwykle</translation>
    </message>
    <message>
        <source>here and around it somewhat more bad experiences than usual</source>
        <translation>tu i dookoła nieco więcej złych doświadczeń niż zwykle</translation>
    </message>
    <message>
        <source>here and around it clearly more bad experiences than usual</source>
        <translation>tu i dookoła wyraźnie więcej złych doświadczeń niż zwykle</translation>
    </message>
    <message>
        <source>here and around it far more bad experiences than usual</source>
        <translation>tu i dookoła dużo więcej złych doświadczeń niż zwykle</translation>
    </message>
    <message>
        <source>Where bad experiences gather</source>
        <translation>Gdzie skupiają się złe doświadczenia</translation>
    </message>
    <message>
        <source>more than usual</source>
        <translation>więcej niż zwykle</translation>
    </message>
    <message>
        <source>fewer</source>
        <translation>mniej</translation>
    </message>
    <message>
        <source>Each touchpoint with those before and after it. To look around only: what stands out beyond chance carries a diamond.</source>
        <translation>Każdy punkt styku razem z tymi przed nim i po nim. Tylko do rozejrzenia się: to, co wykracza poza przypadek, nosi romb.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %n customer(s) follow the drawn order</source>
        <translation>
            <numerusform>%1: %2 z %n klienta trzyma się narysowanej kolejności</numerusform>
            <numerusform>%1: %2 z %n klientów trzyma się narysowanej kolejności</numerusform>
            <numerusform>%1: %2 z %n klientów trzyma się narysowanej kolejności</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mining</name>
    <message>
        <source>The case is no JSON.</source>
        <translation>Przypadek nie jest w formacie JSON.</translation>
    </message>
    <message>
        <source>The event does not say what happened.</source>
        <translation>Zdarzenie nie mówi, co się stało.</translation>
    </message>
    <message>
        <source>The row of titles cannot be read: %1</source>
        <translation>Nie można odczytać wiersza nagłówków: %1</translation>
    </message>
    <message>
        <source>The table has no column “%1”. It has: %2.</source>
        <translation>Tabela nie ma kolumny „%1”. Ma: %2.</translation>
    </message>
    <message>
        <source>The file is empty. Choose one with a row of titles and events.</source>
        <translation>Plik jest pusty. Wybierz taki, który ma wiersz nagłówków i zdarzenia.</translation>
    </message>
    <message>
        <source>Say which column tells the customer and which one what happened.</source>
        <translation>Wskaż, która kolumna określa klienta, a która to, co się stało.</translation>
    </message>
    <message>
        <source>The row has %1 cells where the titles have %2.</source>
        <translation>Wiersz ma %1 komórek, a nagłówki %2.</translation>
    </message>
    <message>
        <source>“%1” is no time; the event stays at its place in the file.</source>
        <translation>„%1” nie jest czasem; zdarzenie zostaje na swoim miejscu w pliku.</translation>
    </message>
    <message>
        <source>The row does not say which customer it is about.</source>
        <translation>Wiersz nie mówi, którego klienta dotyczy.</translation>
    </message>
    <message>
        <source>The row does not say what happened.</source>
        <translation>Wiersz nie mówi, co się stało.</translation>
    </message>
    <message>
        <source>The column “%1” holds more than 5,000 different activities; choose another one for what happened.</source>
        <translation>Kolumna „%1” zawiera ponad 5000 różnych czynności; wybierz inną dla tego, co się stało.</translation>
    </message>
    <message>
        <source>Most cells of the column “%1” are no times of the order that was chosen; choose another column or another order.</source>
        <translation>Większość komórek kolumny „%1” nie jest czasem w wybranym porządku; wybierz inną kolumnę lub inny porządek.</translation>
    </message>
    <message>
        <source>The sign between the columns must be a comma, a semicolon, a tab or a bar.</source>
        <translation>Znakiem między kolumnami musi być przecinek, średnik, tabulator lub kreska pionowa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Reading the log</source>
        <translation>Czytanie dziennika</translation>
    </message>
    <message>
        <source>The row holds a NUL character.</source>
        <translation>Wiersz zawiera znak NUL.</translation>
    </message>
    <message>
        <source>The row is longer than 16 MB.</source>
        <translation>Wiersz jest dłuższy niż 16 MB.</translation>
    </message>
    <message>
        <source>The quote is not closed within 16 MB.</source>
        <translation>Cudzysłów nie zamyka się w ciągu 16 MB.</translation>
    </message>
    <message>
        <source>The quote is never closed.</source>
        <translation>Cudzysłów nigdy się nie zamyka.</translation>
    </message>
    <message>
        <source>The quote is closed in the middle of the cell.</source>
        <translation>Cudzysłów zamyka się w środku komórki.</translation>
    </message>
    <message>
        <source>Following the customers</source>
        <translation>Śledzenie dróg klientów</translation>
    </message>
    <message>
        <source>The log holds no event that can be read.</source>
        <translation>Dziennik nie zawiera żadnego zdarzenia, które da się odczytać.</translation>
    </message>
    <message>
        <source>What the log showed cannot be read any more; mine the log again.</source>
        <translation>Nie można już odczytać tego, co pokazał dziennik; zbadaj go ponownie.</translation>
    </message>
    <message>
        <source>This journey is no longer there.</source>
        <translation>Tej ścieżki już nie ma.</translation>
    </message>
    <message>
        <source>No activity of the log has the name of a touchpoint of this journey. Assign them by hand, or make a new journey of the log.</source>
        <translation>Żadna czynność z dziennika nie nazywa się tak jak punkt styku tej ścieżki. Przypisz je ręcznie albo utwórz z dziennika nową ścieżkę.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> i jeszcze %n</numerusform>
            <numerusform> i jeszcze %n</numerusform>
            <numerusform> i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 godz.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dni</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s),</source>
        <translation>
            <numerusform>%n klient,</numerusform>
            <numerusform>%n klienci,</numerusform>
            <numerusform>%n klientów,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s),</source>
        <translation>
            <numerusform>%n zdarzenie,</numerusform>
            <numerusform>%n zdarzenia,</numerusform>
            <numerusform>%n zdarzeń,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies).</source>
        <translation>
            <numerusform>%n czynność.</numerusform>
            <numerusform>%n czynności.</numerusform>
            <numerusform>%n czynności.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n wiersza.</numerusform>
            <numerusform>Nie udało się odczytać %n wierszy.</numerusform>
            <numerusform>Nie udało się odczytać %n wierszy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a time stay at their place in the file.</source>
        <translation>
            <numerusform>%n zdarzenie bez czasu zostaje na swoim miejscu w pliku.</numerusform>
            <numerusform>%n zdarzenia bez czasu zostają na swoim miejscu w pliku.</numerusform>
            <numerusform>%n zdarzeń bez czasu zostaje na swoim miejscu w pliku.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the first event to the last: median %1, mean %2.</source>
        <translation>Od pierwszego zdarzenia do ostatniego: mediana %1, średnia %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n different way(s);</source>
        <translation>
            <numerusform>%n droga;</numerusform>
            <numerusform>%n różne drogi;</numerusform>
            <numerusform>%n różnych dróg;</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the customers do something more than once.</source>
        <translation>%1 klientów robi coś więcej niż raz.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>%1, skipping %2</source>
        <translation>%1, z pominięciem: %2</translation>
    </message>
    <message>
        <source>%1, once more</source>
        <translation>%1, jeszcze raz</translation>
    </message>
    <message>
        <source>%1, going back</source>
        <translation>%1, z powrotem</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n customer(s), %2 of those who leave there</source>
        <translation>
            <numerusform>%1: %n klient, %2 wychodzących stamtąd</numerusform>
            <numerusform>%1: %n klienci, %2 wychodzących stamtąd</numerusform>
            <numerusform>%1: %n klientów, %2 wychodzących stamtąd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 come back to a touchpoint.</source>
        <translation>%1 wraca do któregoś punktu styku.</translation>
    </message>
    <message>
        <source>%1 of all moves are drawn.</source>
        <translation>%1 wszystkich przejść jest narysowanych.</translation>
    </message>
    <message>
        <source>Skipped: %1.</source>
        <translation>Pomijane: %1.</translation>
    </message>
    <message>
        <source>Drawn, and nobody goes there: %1.</source>
        <translation>Narysowane, a nikt tamtędy nie idzie: %1.</translation>
    </message>
    <message>
        <source>Not in the log: %1.</source>
        <translation>Nie ma w dzienniku: %1.</translation>
    </message>
    <message>
        <source>In the log, but drawn nowhere: %1.</source>
        <translation>W dzienniku, ale nigdzie nienarysowane: %1.</translation>
    </message>
    <message>
        <source>An event lies inside another event; the log is broken here.</source>
        <translation>Zdarzenie leży wewnątrz innego zdarzenia; dziennik jest tu uszkodzony.</translation>
    </message>
    <message>
        <source>An event stands outside of any trace, so nobody knows whose it is.</source>
        <translation>Zdarzenie leży poza jakimkolwiek śladem, więc nie wiadomo, czyje jest.</translation>
    </message>
    <message>
        <source>A trace lies inside another trace; each customer needs one of their own.</source>
        <translation>Ślad leży wewnątrz innego śladu; każdy klient potrzebuje własnego.</translation>
    </message>
    <message>
        <source>This is XML but no event log: its first element is “%1”, that of XES is “log”.</source>
        <translation>To jest XML, ale nie dziennik zdarzeń: jego pierwszym elementem jest „%1”, a w XES jest nim „log”.</translation>
    </message>
    <message>
        <source>There is not enough memory to read the log.</source>
        <translation>Za mało pamięci, aby odczytać dziennik.</translation>
    </message>
    <message>
        <source>The XML of the log is broken here; ask for it again or repair it.</source>
        <translation>XML dziennika jest tu uszkodzony; poproś o niego ponownie albo go napraw.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover 80% of the customers.</source>
        <translation>
            <numerusform>%n z nich obejmuje 80% klientów.</numerusform>
            <numerusform>%n z nich obejmują 80% klientów.</numerusform>
            <numerusform>%n z nich obejmuje 80% klientów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department not known</source>
        <translation>Dział nieznany</translation>
    </message>
    <message>
        <source>Activities drawn: %1 of %2. Customers who do nothing else: %3 of %4 (%5).</source>
        <translation>Narysowane czynności: %1 z %2. Klienci, którzy nie robią nic innego: %3 z %4 (%5).</translation>
    </message>
    <message>
        <source>Not drawn, with their customers: %1.</source>
        <translation>Nienarysowane, z liczbą klientów: %1.</translation>
    </message>
    <message>
        <source>The file is a database, not a log. Save its events as CSV first.</source>
        <translation>Ten plik to baza danych, a nie dziennik. Najpierw zapisz jej zdarzenia jako CSV.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n customer(s) follow the drawn order.</source>
        <translation>
            <numerusform>%1 z %n klienta trzyma się narysowanej kolejności.</numerusform>
            <numerusform>%1 z %n klientów trzyma się narysowanej kolejności.</numerusform>
            <numerusform>%1 z %n klientów trzyma się narysowanej kolejności.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>model</name>
    <message>
        <source>The project has changed in the meantime, so this edit no longer fits.</source>
        <translation>Projekt w międzyczasie się zmienił, więc ta zmiana już nie pasuje.</translation>
    </message>
    <message>
        <source>The field “%1” of a “%2” cannot hold this value.</source>
        <translation>Pole „%1” w „%2” nie może mieć tej wartości.</translation>
    </message>
    <message>
        <source>A “%1” has no id or one that is used twice.</source>
        <translation>Obiekt „%1” nie ma id albo jest ono użyte dwa razy.</translation>
    </message>
</context>
<context>
    <name>outline</name>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zadowolenie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Zakładane</translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation>Obszar doświadczeń</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Widoczność</translation>
    </message>
    <message>
        <source>Effort, min</source>
        <translation>Wysiłek, min</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obietnica</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Prowadzi do</translation>
    </message>
    <message>
        <source>Pains</source>
        <translation>Bolączki</translation>
    </message>
    <message>
        <source>Other notes</source>
        <translation>Inne notatki</translation>
    </message>
    <message>
        <source>Bad experiences</source>
        <translation>Złe doświadczenia</translation>
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
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Wyzeruj</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Pokaż szczegóły…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ukryj szczegóły…</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Dalej &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Zakończ</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Wytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>W&amp;klej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Zaznacz wszystko</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>Kolory &amp;podstawowe</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Kolory &amp;własne</translation>
    </message>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>&amp;Dodaj do własnych</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>&amp;Pobierz kolor z ekranu</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>T&amp;ak dla wszystkich</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ie dla wszystkich</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Zapisz wszystko</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Przywróć domyślne</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Nie zapisuj</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Przerwij</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignoruj</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Skopiuj &amp;adres odnośnika</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Krok w &amp;górę</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Krok w &amp;dół</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Naciśnij skrót</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Szukaj w:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Katalog:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Pliki typu:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Zmień nazwę</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nowy folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Utwórz nowy folder</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Pokaż &amp;ukryte pliki</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Pokaż </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Do przodu</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Idź do przodu</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Folder nadrzędny</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Przejdź do folderu nadrzędnego</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Widok listy</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Przełącz na widok listy</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Widok szczegółów</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Przełącz na widok szczegółów</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Pasek boczny</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Lista miejsc i zakładek</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Ostatnie miejsca</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Katalogi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Mój komputer</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Folder plików</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data zmiany</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 już istnieje.
Czy zastąpić?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Nie znaleziono pliku.
Sprawdź, czy nazwa pliku jest poprawna.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Nie znaleziono katalogu.
Sprawdź, czy nazwa katalogu jest poprawna.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; jest chronione przed zapisem.
Czy mimo to usunąć?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Czy na pewno usunąć &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Nie udało się usunąć katalogu.</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Wybierz kolor</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>&amp;Odcień:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>&amp;Nasycenie:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Jasność:</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Czerwony:</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>&amp;Zielony:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>N&amp;iebieski:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>&amp;Kanał alfa:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Przewiń tutaj</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dół</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Lewa krawędź</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Prawa krawędź</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Strona w górę</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Strona w dół</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Strona w lewo</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Strona w prawo</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Przewiń w górę</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Przewiń w dół</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Przewiń w lewo</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Przewiń w prawo</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Przewiń w lewo</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Przewiń w prawo</translation>
    </message>
    <message>
        <source>Enter a value:</source>
        <translation>Podaj wartość:</translation>
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
        <translation>Spacja</translation>
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
        <translation>Średnia %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utraceni</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>Bez działu</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>zakładane</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>zmierzone</translation>
    </message>
    <message>
        <source>“%1” could not be written; choose another place.</source>
        <translation>Nie udało się zapisać „%1”; wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>The report has no pages; switch on at least one section.</source>
        <translation>Raport nie ma stron; włącz co najmniej jedną część.</translation>
    </message>
    <message>
        <source>A page would be longer than PDF readers can show; choose a smaller paper size.</source>
        <translation>Strona byłaby dłuższa, niż potrafią pokazać czytniki PDF; wybierz mniejszy format papieru.</translation>
    </message>
    <message>
        <source>The PDF could not be put together; free some memory and try again.</source>
        <translation>Nie udało się złożyć pliku PDF; zwolnij trochę pamięci i spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>Rysowanie stron</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>Raport nie został zapisany.</translation>
    </message>
    <message>
        <source>The picture would be too large; make it smaller.</source>
        <translation>Obraz byłby za duży; zmniejsz go.</translation>
    </message>
    <message>
        <source>Hollow diamond: marked by hand</source>
        <translation>Pusty romb: oznaczono ręcznie</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Customer journey report</source>
        <translation>Raport ze ścieżki klienta</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page 3 of 12</comment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>NPS %1</source>
        <translation>NPS %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>średnia %1</translation>
    </message>
    <message>
        <source>There are no answers to go by about %1, and it matters.</source>
        <translation>Brak odpowiedzi, z których można oceniać punkt styku %1, a jest on ważny.</translation>
    </message>
    <message>
        <source>The question “%1” was asked only at %2, so there is nothing to compare it with.</source>
        <translation>Pytanie „%1” zadano tylko tutaj: %2, więc nie ma go z czym porównać.</translation>
    </message>
    <message>
        <source>Customers cannot get out of %1: draw where they go from there.</source>
        <translation>Klienci nie mają jak wyjść stąd: %1. Narysuj, dokąd idą dalej.</translation>
    </message>
    <message>
        <source>The touchpoints differ no more than chance would make them differ, so all of them count as average.</source>
        <translation>Punkty styku nie różnią się bardziej, niż wynikałoby z przypadku, więc wszystkie uznaje się za przeciętne.</translation>
    </message>
    <message>
        <source>No path on the map leads from the start to an end: draw the transitions to see how many customers are at stake.</source>
        <translation>Żadna droga na mapie nie prowadzi od początku do końca: narysuj przejścia, aby zobaczyć, ilu klientów możemy stracić.</translation>
    </message>
    <message>
        <source>Some answers carry labels that belong to no touchpoint yet; they are not counted.</source>
        <translation>Niektóre odpowiedzi mają etykiety, które nie należą jeszcze do żadnego punktu styku; nie są liczone.</translation>
    </message>
    <message>
        <source>Not on any path</source>
        <translation>Poza wszystkimi drogami</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Martwe pole</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Brak odpowiedzi</translation>
    </message>
    <message>
        <source>Moment of truth</source>
        <translation>Chwila prawdy</translation>
    </message>
    <message>
        <source>Sore spot</source>
        <translation>Bolesne miejsce</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutyna</translation>
    </message>
    <message>
        <source>Ask more customers</source>
        <translation>Zapytaj więcej klientów</translation>
    </message>
    <message>
        <source>Weak spot</source>
        <translation>Słaby punkt</translation>
    </message>
    <message>
        <source>Strength to protect</source>
        <translation>Mocna strona do ochrony</translation>
    </message>
    <message>
        <source>Matters, nothing unusual</source>
        <translation>Ważne, nic niezwykłego</translation>
    </message>
    <message>
        <source>No transition leads there, so nothing can be said about its weight.</source>
        <translation>Nie prowadzi tam żadne przejście, więc o wadze tego punktu nie można nic powiedzieć.</translation>
    </message>
    <message>
        <source>It matters whether customers stay, but there are no answers to go by: measure it.</source>
        <translation>Od tego zależy, czy klienci zostaną, ale brak odpowiedzi do oceny: trzeba to zmierzyć.</translation>
    </message>
    <message>
        <source>Nothing unusual, and little is at stake.</source>
        <translation>Nic niezwykłego, a stawka jest niewielka.</translation>
    </message>
    <message>
        <source>It matters, but fewer than ten customers have answered.</source>
        <translation>To ważne miejsce, ale odpowiedziało mniej niż dziesięciu klientów.</translation>
    </message>
    <message>
        <source>It matters, and it goes about as well as the rest.</source>
        <translation>To ważne miejsce i idzie tu mniej więcej tak dobrze jak gdzie indziej.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>pewne</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>dość pewne</translation>
    </message>
    <message>
        <source>as part of a trouble area</source>
        <translation>jako część obszaru problemów</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niepewne</translation>
    </message>
    <message>
        <source>No touchpoint stands out as a moment of truth.</source>
        <translation>Żaden punkt styku nie wyróżnia się jako chwila prawdy.</translation>
    </message>
    <message>
        <source>One moment of truth stands out: %1.</source>
        <translation>Wyróżnia się jedna chwila prawdy: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers who start, about %n are lost on the way.</source>
        <translation>
            <numerusform>Z %1 klientów, którzy zaczynają, po drodze tracony jest około %n.</numerusform>
            <numerusform>Z %1 klientów, którzy zaczynają, po drodze traconych jest około %n.</numerusform>
            <numerusform>Z %1 klientów, którzy zaczynają, po drodze traconych jest około %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel</source>
        <translation>Bez kanału</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Fewer than 10 answers</source>
        <translation>Mniej niż 10 odpowiedzi</translation>
    </message>
    <message>
        <source>Less satisfied than the journey as a whole</source>
        <translation>Mniejsze zadowolenie niż na całej ścieżce</translation>
    </message>
    <message>
        <source>More satisfied</source>
        <translation>Większe zadowolenie</translation>
    </message>
    <message>
        <source>More bad experiences than the journey as a whole</source>
        <translation>Więcej złych doświadczeń niż na całej ścieżce</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Mniej</translation>
    </message>
    <message>
        <source>More customers lost</source>
        <translation>Więcej utraconych klientów</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Więcej odpowiedzi</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Experience area</source>
        <translation>Obszar doświadczeń</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Miesiąc</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zadowolenie</translation>
    </message>
    <message>
        <source>Customers lost per 1,000</source>
        <translation>Utraceni klienci na 1000</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Start of the journey</source>
        <translation>Początek ścieżki</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utraceni</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ukończone</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints without answers or path are left out.</source>
        <translation>
            <numerusform>Pominięto %n punkt styku bez odpowiedzi lub bez drogi.</numerusform>
            <numerusform>Pominięto %n punkty styku bez odpowiedzi lub bez drogi.</numerusform>
            <numerusform>Pominięto %n punktów styku bez odpowiedzi lub bez drogi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Okładka</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Journey map</source>
        <translation>Mapa ścieżki</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa cieplna</translation>
    </message>
    <message>
        <source>Moments of truth</source>
        <translation>Chwile prawdy</translation>
    </message>
    <message>
        <source>The first three moments of truth</source>
        <translation>Pierwsze trzy chwile prawdy</translation>
    </message>
    <message>
        <source>Where most customers are at stake</source>
        <translation>Gdzie możemy stracić najwięcej klientów</translation>
    </message>
    <message>
        <source>How the figures were made</source>
        <translation>Jak powstały wyniki</translation>
    </message>
    <message>
        <source>Words used</source>
        <translation>Użyte słowa</translation>
    </message>
    <message>
        <source>Customers lost because of it</source>
        <translation>Klienci utraceni z tego powodu</translation>
    </message>
    <message>
        <source>Share of the losses the model explains</source>
        <translation>Udział w stratach, które wyjaśnia model</translation>
    </message>
    <message>
        <source>Where customers are lost, and why</source>
        <translation>Gdzie i dlaczego tracimy klientów</translation>
    </message>
    <message>
        <source>Any contact of a customer with the company, from an advertisement to a bill.</source>
        <translation>Każdy kontakt klienta z firmą, od reklamy po rachunek.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Zwykle</translation>
    </message>
    <message>
        <source>What the same questions get over the whole journey.</source>
        <translation>Wynik tych samych pytań na całej ścieżce.</translation>
    </message>
    <message>
        <source>Trouble area</source>
        <translation>Obszar problemów</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakty</translation>
    </message>
    <message>
        <source>Losses the model explains</source>
        <translation>Straty, które wyjaśnia model</translation>
    </message>
    <message>
        <source>Customers who leave after bad experiences, as far as the map and the answers can tell; other reasons to leave are not in it.</source>
        <translation>Klienci, którzy odchodzą po złych doświadczeniach, o ile widać to z mapy i odpowiedzi; innych powodów odejścia tu nie ma.</translation>
    </message>
    <message>
        <source>Satisfaction 0–100</source>
        <translation>Zadowolenie 0–100</translation>
    </message>
    <message>
        <source>A score as a part of the best one possible on its scale.</source>
        <translation>Ocena jako część najlepszej możliwej na swojej skali.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Share of promoters (9–10) minus share of detractors (0–6); passives (7–8) count for neither.</source>
        <translation>Udział promotorów (9–10) minus udział krytyków (0–6); neutralni (7–8) nie liczą się po żadnej stronie.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Słowo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Znaczenie</translation>
    </message>
    <message>
        <source>There are too few answers to colour a cell.</source>
        <translation>Odpowiedzi jest za mało, aby pokolorować komórkę.</translation>
    </message>
    <message>
        <source>Least satisfied</source>
        <translation>Najmniejsze zadowolenie</translation>
    </message>
    <message>
        <source>Touchpoints there</source>
        <translation>Punkty styku w tym miejscu</translation>
    </message>
    <message>
        <source>Where satisfaction is high and low</source>
        <translation>Gdzie zadowolenie jest wysokie, a gdzie niskie</translation>
    </message>
    <message>
        <source>Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number of answers below; hatched cells have fewer than ten and are not compared.</source>
        <translation>Zadowolenie 0–100 to ocena jako część najlepszej możliwej. W każdej komórce niżej podano liczbę odpowiedzi; komórki kreskowane mają ich mniej niż dziesięć i nie są porównywane.</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <translation>część %1 z %2</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>%1 and less</source>
        <translation>%1 i mniej</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 i więcej</translation>
    </message>
    <message>
        <source>Filter and period: %1.</source>
        <translation>Filtr i okres: %1.</translation>
    </message>
    <message>
        <source>The loss model lets customers walk along the transitions of the map. At a bad experience %1 of them leave at the first one, %2 of those still there at the second, %3 at every later one.</source>
        <translation>W modelu strat klienci idą wzdłuż przejść mapy. Po pierwszym złym doświadczeniu odchodzi %1 z nich, po drugim %2 tych, którzy zostali, po każdym kolejnym %3.</translation>
    </message>
    <message>
        <source>It is scaled so that it loses as many customers as the company knows it loses: %1 of those who start.</source>
        <translation>Model jest tak przeskalowany, aby tracił tylu klientów, ilu według wiedzy firmy ona traci: %1 zaczynających.</translation>
    </message>
    <message>
        <source>The company&apos;s own loss rate is not known, so losses are told as ranks and shares and never as numbers of customers.</source>
        <translation>Własny poziom strat firmy nie jest znany, dlatego straty podano jako miejsca i udziały, a nigdy jako liczby klientów.</translation>
    </message>
    <message>
        <source>What is usual</source>
        <translation>Co jest zwykłe</translation>
    </message>
    <message>
        <source>How sure we are</source>
        <translation>Na ile to pewne</translation>
    </message>
    <message>
        <source>Who is lost</source>
        <translation>Kogo tracimy</translation>
    </message>
    <message>
        <source>How moments of truth are ranked</source>
        <translation>Jak ustalono kolejność chwil prawdy</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>In the customers&apos; words</source>
        <translation>Słowami klientów</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Inicjatywa</translation>
    </message>
    <message>
        <source>They come from</source>
        <translation>Skąd przychodzą</translation>
    </message>
    <message>
        <source>They go on to</source>
        <translation>Dokąd idą dalej</translation>
    </message>
    <message>
        <source>What to do about it</source>
        <translation>Co z tym zrobić</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Na ile pewne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>No touchpoint is both. That is good news only where enough customers have answered.</source>
        <translation>Żaden punkt styku nie spełnia obu warunków. To dobra wiadomość tylko tam, gdzie odpowiedziało dość klientów.</translation>
    </message>
    <message>
        <source>All other touchpoints</source>
        <translation>Wszystkie pozostałe punkty styku</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>odpowiedzi</translation>
    </message>
    <message>
        <source>worse than usual where customers leave</source>
        <translation>gorzej niż zwykle tam, gdzie klienci odchodzą</translation>
    </message>
    <message>
        <source>customers lost</source>
        <translation>utraconych klientów</translation>
    </message>
    <message>
        <source>of %1 who start</source>
        <translation>z %1, którzy zaczynają</translation>
    </message>
    <message>
        <source>of the losses</source>
        <translation>strat</translation>
    </message>
    <message>
        <source>Start with %1: agree on an owner, a date and what is measured.</source>
        <translation>Na początek: %1. Ustal odpowiedzialnego, termin i to, co będzie mierzone.</translation>
    </message>
    <message>
        <source>Ask customers about %1.</source>
        <translation>Zapytaj klientów o: %1.</translation>
    </message>
    <message>
        <source>Keep %1 as good as now.</source>
        <translation>Utrzymaj obecny dobry poziom: %1.</translation>
    </message>
    <message>
        <source>Where to look first</source>
        <translation>Gdzie zajrzeć najpierw</translation>
    </message>
    <message>
        <source>What else was found</source>
        <translation>Co jeszcze znaleziono</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Co zrobić dalej</translation>
    </message>
    <message>
        <source>There are no answers to go by about %1.</source>
        <translation>Brak odpowiedzi do oceny: %1.</translation>
    </message>
    <message>
        <source>%1 has few answers so far: %2.</source>
        <translation>%1 ma na razie mało odpowiedzi: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 customers make %n contacts here</source>
        <translation>
            <numerusform>Na %1 klientów przypada tu %n kontakt</numerusform>
            <numerusform>Na %1 klientów przypadają tu %n kontakty</numerusform>
            <numerusform>Na %1 klientów przypada tu %n kontaktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 customers %n come here</source>
        <translation>
            <numerusform>Z %1 klientów trafia tu %n</numerusform>
            <numerusform>Z %1 klientów trafia tu %n</numerusform>
            <numerusform>Z %1 klientów trafia tu %n</numerusform>
        </translation>
    </message>
    <message>
        <source>fewer than one of them gives up because of it</source>
        <translation>z tego powodu rezygnuje mniej niż jeden z nich</translation>
    </message>
    <message numerus="yes">
        <source>about %n give up because of it</source>
        <translation>
            <numerusform>z tego powodu rezygnuje około %n</numerusform>
            <numerusform>z tego powodu rezygnuje około %n</numerusform>
            <numerusform>z tego powodu rezygnuje około %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n (between %1 and %2) give up because of it</source>
        <translation>
            <numerusform>z tego powodu rezygnuje około %n (od %1 do %2)</numerusform>
            <numerusform>z tego powodu rezygnuje około %n (od %1 do %2)</numerusform>
            <numerusform>z tego powodu rezygnuje około %n (od %1 do %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than your other touchpoints</source>
        <translation>
            <numerusform>w tym %n dlatego, że jest tu gorzej niż w innych punktach styku</numerusform>
            <numerusform>w tym %n dlatego, że jest tu gorzej niż w innych punktach styku</numerusform>
            <numerusform>w tym %n dlatego, że jest tu gorzej niż w innych punktach styku</numerusform>
        </translation>
    </message>
    <message>
        <source>number %1 of %2 touchpoints</source>
        <translation>miejsce %1 wśród punktów styku, których jest %2</translation>
    </message>
    <message>
        <source>No path on the map leads there.</source>
        <translation>Nie prowadzi tam żadna droga na mapie.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Potwierdzona przez człowieka</translation>
    </message>
    <message>
        <source>A person decided that this is no moment of truth</source>
        <translation>Człowiek zdecydował, że to nie jest chwila prawdy</translation>
    </message>
    <message>
        <source>Marked by a person, not by the figures</source>
        <translation>Oznaczona przez człowieka, a nie na podstawie wyników</translation>
    </message>
    <message>
        <source>A touchpoint without a name</source>
        <translation>Punkt styku bez nazwy</translation>
    </message>
    <message>
        <source>customers start</source>
        <translation>klientów zaczyna</translation>
    </message>
    <message>
        <source>usual %1, %2</source>
        <translation>zwykle %1, %2</translation>
    </message>
    <message>
        <source>customers lost each time</source>
        <translation>klienta traconego za każdym razem</translation>
    </message>
    <message numerus="yes">
        <source>%n of them because it is worse than usual</source>
        <translation>
            <numerusform>w tym %n dlatego, że jest tu gorzej niż zwykle</numerusform>
            <numerusform>w tym %n dlatego, że jest tu gorzej niż zwykle</numerusform>
            <numerusform>w tym %n dlatego, że jest tu gorzej niż zwykle</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it because it is worse than usual</source>
        <translation>z tego %1 dlatego, że jest tu gorzej niż zwykle</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>Its place in the ranking is %1.</source>
        <translation>Miejsce w rankingu: %1.</translation>
    </message>
    <message>
        <source>Its place in the ranking is %1; asked again, it would always be among the first three.</source>
        <translation>Miejsce w rankingu: %1; w ponownym badaniu zawsze byłoby wśród pierwszych trzech.</translation>
    </message>
    <message numerus="yes">
        <source>Its place in the ranking is %1; asked again, it would be among the first three in about %n of 100 surveys.</source>
        <translation>
            <numerusform>Miejsce w rankingu: %1; w ponownym badaniu byłoby wśród pierwszych trzech w około %n przypadku na 100.</numerusform>
            <numerusform>Miejsce w rankingu: %1; w ponownym badaniu byłoby wśród pierwszych trzech w około %n przypadkach na 100.</numerusform>
            <numerusform>Miejsce w rankingu: %1; w ponownym badaniu byłoby wśród pierwszych trzech w około %n przypadkach na 100.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask customers here: without answers nobody knows how it goes.</source>
        <translation>Zapytaj tu klientów: bez odpowiedzi nikt nie wie, jak tu jest.</translation>
    </message>
    <message>
        <source>Ask the same question at other touchpoints too, then it can be compared.</source>
        <translation>Zadaj to samo pytanie także w innych punktach styku, a będzie można porównać.</translation>
    </message>
    <message>
        <source>less often than usual</source>
        <translation>rzadziej niż zwykle</translation>
    </message>
    <message>
        <source>about as often as usual</source>
        <translation>mniej więcej tak często jak zwykle</translation>
    </message>
    <message>
        <source>somewhat more often than usual</source>
        <translation>nieco częściej niż zwykle</translation>
    </message>
    <message>
        <source>about one and a half times as often as usual</source>
        <translation>około półtora raza częściej niż zwykle</translation>
    </message>
    <message>
        <source>about twice as often as usual</source>
        <translation>około dwa razy częściej niż zwykle</translation>
    </message>
    <message>
        <source>about two and a half times as often as usual</source>
        <translation>około dwa i pół raza częściej niż zwykle</translation>
    </message>
    <message>
        <source>about three times as often as usual</source>
        <translation>około trzy razy częściej niż zwykle</translation>
    </message>
    <message>
        <source>about four times as often as usual</source>
        <translation>około cztery razy częściej niż zwykle</translation>
    </message>
    <message>
        <source>more than four times as often as usual</source>
        <translation>ponad cztery razy częściej niż zwykle</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>brak odpowiedzi</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3)</source>
        <translation>%1 (od %2 do %3)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moments of truth stand out: %1.</source>
        <translation>
            <numerusform>Wyróżnia się %n chwila prawdy: %1.</numerusform>
            <numerusform>Wyróżniają się %n chwile prawdy: %1.</numerusform>
            <numerusform>Wyróżnia się %n chwil prawdy: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customers are least satisfied at %1: %2 of 100 in %n answers; the whole journey has %3.</source>
        <translation>
            <numerusform>Najmniej zadowoleni są klienci w: %1, %2 na 100 w %n odpowiedzi; cała ścieżka ma %3.</numerusform>
            <numerusform>Najmniej zadowoleni są klienci w: %1, %2 na 100 w %n odpowiedziach; cała ścieżka ma %3.</numerusform>
            <numerusform>Najmniej zadowoleni są klienci w: %1, %2 na 100 w %n odpowiedziach; cała ścieżka ma %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers were counted.</source>
        <translation>
            <numerusform>Policzono %n odpowiedź.</numerusform>
            <numerusform>Policzono %n odpowiedzi.</numerusform>
            <numerusform>Policzono %n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers carry labels that belong to no touchpoint; they are not counted.</source>
        <translation>
            <numerusform>%n odpowiedź ma etykietę, która nie należy do żadnego punktu styku; nie jest liczona.</numerusform>
            <numerusform>%n odpowiedzi mają etykiety, które nie należą do żadnego punktu styku; nie są liczone.</numerusform>
            <numerusform>%n odpowiedzi ma etykiety, które nie należą do żadnego punktu styku; nie są liczone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %1 of %n touchpoints</source>
        <translation>
            <numerusform>w %1 z %n punktu styku</numerusform>
            <numerusform>w %1 z %n punktów styku</numerusform>
            <numerusform>w %1 z %n punktów styku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n more answers here would settle it.</source>
        <translation>
            <numerusform>Rozstrzygnęłaby to jeszcze około %n odpowiedź.</numerusform>
            <numerusform>Rozstrzygnęłyby to jeszcze około %n odpowiedzi.</numerusform>
            <numerusform>Rozstrzygnęłoby to jeszcze około %n odpowiedzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n answers</source>
        <translation>
            <numerusform>%1 z %n odpowiedzi</numerusform>
            <numerusform>%1 z %n odpowiedzi</numerusform>
            <numerusform>%1 z %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 happy, %2 unhappy of %n</source>
        <translation>
            <numerusform>%1 zadowolonych, %2 niezadowolonych z %n</numerusform>
            <numerusform>%1 zadowolonych, %2 niezadowolonych z %n</numerusform>
            <numerusform>%1 zadowolonych, %2 niezadowolonych z %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 i %n inny</numerusform>
            <numerusform>%1 i %n inne</numerusform>
            <numerusform>%1 i %n innych</numerusform>
        </translation>
    </message>
    <message>
        <source>cells of fewer than %1 answers, and those that would give them away, are blank</source>
        <translation>pola z mniej niż %1 odpowiedziami i te, które by je zdradziły, są puste</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Zatrzymani klienci</translation>
    </message>
    <message>
        <source>Losses avoided</source>
        <translation>Uniknięte straty</translation>
    </message>
    <message>
        <source>About %1 customers more would stay</source>
        <translation>Zostałoby o około %1 klientów więcej</translation>
    </message>
    <message>
        <source>About %1 of the losses the model explains would be avoided</source>
        <translation>Dałoby się uniknąć około %1 strat, które wyjaśnia model</translation>
    </message>
    <message>
        <source>%1 (between %2 and %3).</source>
        <translation>%1 (od %2 do %3).</translation>
    </message>
    <message>
        <source>Initiative without a name</source>
        <translation>Inicjatywa bez nazwy</translation>
    </message>
    <message>
        <source>No initiative with a cost fits into the budget of %1.</source>
        <translation>Żadna inicjatywa z podanym kosztem nie mieści się w budżecie %1.</translation>
    </message>
    <message>
        <source>Within the budget of %1 it is best to do %2, for %3 in all.</source>
        <translation>W budżecie %1 najlepiej zrobić: %2, łącznie za %3.</translation>
    </message>
    <message>
        <source>Not every set could be tried; none could reach more than %1.</source>
        <translation>Nie dało się sprawdzić wszystkich zestawów; żaden nie da więcej niż %1.</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>za wcześnie, by to ocenić</translation>
    </message>
    <message>
        <source>no clear change yet</source>
        <translation>na razie bez wyraźnej zmiany</translation>
    </message>
    <message>
        <source>worse than before</source>
        <translation>gorzej niż przedtem</translation>
    </message>
    <message>
        <source>less than promised</source>
        <translation>mniej, niż obiecano</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>zgodnie z obietnicą</translation>
    </message>
    <message>
        <source>Too early to say: there are no answers before and after to compare.</source>
        <translation>Za wcześnie, by to ocenić: nie ma odpowiedzi sprzed zmiany i po niej do porównania.</translation>
    </message>
    <message>
        <source>Promised by hand: %1.</source>
        <translation>Obiecano (wpisane ręcznie): %1.</translation>
    </message>
    <message>
        <source>Promised, computed from the answers before: %1.</source>
        <translation>Obiecano (obliczone z wcześniejszych odpowiedzi): %1.</translation>
    </message>
    <message>
        <source>Measured: %1 (%2) – %3.</source>
        <translation>Zmierzono: %1 (%2) – %3.</translation>
    </message>
    <message>
        <source>Too early to say: at least 20 answers before and after are needed.</source>
        <translation>Za wcześnie, by to ocenić: potrzeba co najmniej 20 odpowiedzi przedtem i potem.</translation>
    </message>
    <message>
        <source>a department without a name</source>
        <translation>dział bez nazwy</translation>
    </message>
    <message>
        <source>Each touchpoint is fine, the journey is not: customers give the whole %1 of 100 points, its touchpoints %2.</source>
        <translation>Każdy punkt styku jest w porządku, ścieżka nie: całość klienci oceniają na %1 ze 100 punktów, punkty styku na %2.</translation>
    </message>
    <message>
        <source>Answers do not follow customers: asked more than twice as often, or less than half as often, as customers come there: %1.</source>
        <translation>Odpowiedzi nie idą za klientami: pytano ponad dwa razy częściej albo ponad dwa razy rzadziej, niż klienci tam trafiają: %1.</translation>
    </message>
    <message>
        <source>Customers come here from: %1.</source>
        <translation>Klienci trafiają tu z: %1.</translation>
    </message>
    <message>
        <source>From here they go to: %1.</source>
        <translation>Stąd idą do: %1.</translation>
    </message>
    <message>
        <source>After %1 days %2 (%3) are still there.</source>
        <translation>Po %1 dniach zostaje %2 (%3).</translation>
    </message>
    <message>
        <source>They differ by %1 beyond chance: %2 have left.</source>
        <translation>Różnią się według cechy „%1” bardziej niż przypadkowo; odeszło: %2.</translation>
    </message>
    <message>
        <source>By %1 they do not differ beyond chance: %2 have left.</source>
        <translation>Według cechy „%1” nie różnią się bardziej niż przypadkowo; odeszło: %2.</translation>
    </message>
    <message>
        <source>%1 have left.</source>
        <translation>odeszło %1.</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Konieczne</translation>
    </message>
    <message>
        <source>Strategic</source>
        <translation>Strategiczne</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Gwiazda</translation>
    </message>
    <message>
        <source>Nobody praises it, but where it fails the overall score drops: make it safe.</source>
        <translation>Nikt tego nie chwali, ale gdy zawodzi, ocena ogólna spada: zadbaj o niezawodność.</translation>
    </message>
    <message>
        <source>The overall score falls where it fails and rises where it shines.</source>
        <translation>Ocena ogólna spada, gdy zawodzi, i rośnie, gdy zachwyca.</translation>
    </message>
    <message>
        <source>Where it shines the overall score rises; failing costs little.</source>
        <translation>Gdy zachwyca, ocena ogólna rośnie; gdy zawodzi, kosztuje to niewiele.</translation>
    </message>
    <message>
        <source>%1 accounts for %2 (%3) of how far touchpoints go together with the overall score</source>
        <translation>Na %1 przypada %2 (%3) związku punktów styku z oceną ogólną</translation>
    </message>
    <message>
        <source>%1 accounts for %2 of how far touchpoints go together with the overall score</source>
        <translation>Na %1 przypada %2 związku punktów styku z oceną ogólną</translation>
    </message>
    <message>
        <source>more than others, and is rated below them</source>
        <translation>więcej niż na inne, a oceny są niższe niż tam</translation>
    </message>
    <message>
        <source>more than others, and is rated above them</source>
        <translation>więcej niż na inne, a oceny są wyższe niż tam</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n klient</numerusform>
            <numerusform>%n klientów</numerusform>
            <numerusform>%n klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Only %1 gave an overall score and scores at several touchpoints: too few to say what goes together with it.</source>
        <translation>Tylko %1 z oceną ogólną i ocenami kilku punktów styku: za mało, by powiedzieć, co się z nią wiąże.</translation>
    </message>
    <message>
        <source>%1 gave an overall score and scores at several touchpoints. It says what goes together, not what causes what.</source>
        <translation>Podstawa: %1 z oceną ogólną i ocenami kilku punktów styku. Widać, co się ze sobą wiąże, a nie co jest przyczyną.</translation>
    </message>
    <message>
        <source>With fewer than 300 customers the classes are a leaning only.</source>
        <translation>Przy mniej niż 300 klientach rodzaje są tylko wskazówką.</translation>
    </message>
    <message numerus="yes">
        <source>Not everybody rated everything; the fewest who rated two of them together were %n.</source>
        <translation>
            <numerusform>Nie wszyscy ocenili wszystko; najmniej liczna grupa, która oceniła dwa z nich razem, liczyła %n.</numerusform>
            <numerusform>Nie wszyscy ocenili wszystko; najmniej liczna grupa, która oceniła dwa z nich razem, liczyła %n.</numerusform>
            <numerusform>Nie wszyscy ocenili wszystko; najmniej liczna grupa, która oceniła dwa z nich razem, liczyła %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of customers with a bad experience at %1, %2 left later; of the others %3.</source>
        <translation>Spośród klientów ze złym doświadczeniem w punkcie %1 odeszło później %2; spośród pozostałych %3.</translation>
    </message>
    <message>
        <source>Of customers with a bad experience at %1, %2 left later; of the others %3: that can be chance.</source>
        <translation>Spośród klientów ze złym doświadczeniem w punkcie %1 odeszło później %2; spośród pozostałych %3: to może być przypadek.</translation>
    </message>
    <message>
        <source>It was asked about %1 times as often as customers come here, compared with the other touchpoints.</source>
        <translation>W porównaniu z innymi punktami styku pytano tu %1 raza częściej, niż klienci tu trafiają.</translation>
    </message>
    <message>
        <source>It was asked only %1 as often as customers come here, compared with the other touchpoints: who answered may not be who came.</source>
        <translation>W porównaniu z innymi punktami styku pytano tu tylko w %1 tak często, jak klienci tu trafiają: odpowiadali może inni, niż tu byli.</translation>
    </message>
    <message>
        <source>%1 give the whole journey %2 of 100 points (between %3 and %4); its touchpoints get %5.</source>
        <translation>Cała ścieżka dostaje %2 ze 100 punktów (od %3 do %4; %1), jej punkty styku %5.</translation>
    </message>
    <message>
        <source>%1 customers whose end is known have left.</source>
        <translation>Odeszło %1 klientów, których dalszy los jest znany.</translation>
    </message>
    <message>
        <source>The ranking hardly changes whichever tolerance for bad experiences is assumed.</source>
        <translation>Kolejność prawie się nie zmienia, jakąkolwiek tolerancję złych doświadczeń przyjąć.</translation>
    </message>
    <message>
        <source>The ranking changes with the tolerance for bad experiences that is assumed: check it.</source>
        <translation>Kolejność zależy od przyjętej tolerancji złych doświadczeń: sprawdź ją.</translation>
    </message>
    <message>
        <source>getting worse since about %1</source>
        <translation>pogarsza się od %1</translation>
    </message>
    <message>
        <source>getting better since about %1</source>
        <translation>poprawia się od %1</translation>
    </message>
    <message>
        <source>usual %1</source>
        <translation>zwykle %1</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>rok wcześniej</translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>w %n tygodniu</numerusform>
            <numerusform>w %n tygodniach</numerusform>
            <numerusform>w %n tygodniach</numerusform>
        </translation>
    </message>
    <message>
        <source>week %1 of %2</source>
        <translation>%1. tygodnia %2 roku</translation>
    </message>
    <message>
        <source>Department without a name</source>
        <translation>Dział bez nazwy</translation>
    </message>
    <message>
        <source>Whole journey</source>
        <translation>Cała ścieżka</translation>
    </message>
    <message>
        <source>too few weeks</source>
        <translation>za mało tygodni</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>getting worse</source>
        <translation>pogarsza się</translation>
    </message>
    <message>
        <source>getting better</source>
        <translation>poprawia się</translation>
    </message>
    <message>
        <source>Too few weeks with answers to judge: at least twelve are needed under this filter.</source>
        <translation>Za mało tygodni z odpowiedziami, by to ocenić: przy tym filtrze potrzeba co najmniej dwunastu.</translation>
    </message>
    <message>
        <source>Fewer customers answer than before: %1 a week instead of %2.</source>
        <translation>Odpowiada mniej klientów niż dawniej: %1 tygodniowo zamiast %2.</translation>
    </message>
    <message>
        <source>More customers answer than before: %1 a week instead of %2.</source>
        <translation>Odpowiada więcej klientów niż dawniej: %1 tygodniowo zamiast %2.</translation>
    </message>
    <message>
        <source>Other customers answer than before: %1 “%2” gives %3 of the answers instead of %4.</source>
        <translation>Odpowiadają inni klienci niż dawniej: %1 „%2” daje %3 odpowiedzi zamiast %4.</translation>
    </message>
    <message>
        <source>Another question is asked than before: “%1” gives %2 of the answers instead of %3.</source>
        <translation>Zadaje się inne pytanie niż dawniej: „%1” daje %2 odpowiedzi zamiast %3.</translation>
    </message>
    <message>
        <source>No trend can be judged yet: that takes at least twelve weeks with answers.</source>
        <translation>Żadnego trendu nie da się jeszcze ocenić: potrzeba do tego co najmniej dwunastu tygodni z odpowiedziami.</translation>
    </message>
    <message>
        <source>No trend is getting worse.</source>
        <translation>Żaden trend się nie pogarsza.</translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are getting worse.</source>
        <translation>
            <numerusform>Pogarsza się %n trend.</numerusform>
            <numerusform>Pogarszają się %n trendy.</numerusform>
            <numerusform>Pogarsza się %n trendów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are watched;</source>
        <translation>
            <numerusform>Obserwowany jest %n trend;</numerusform>
            <numerusform>Obserwowane są %n trendy;</numerusform>
            <numerusform>Obserwowanych jest %n trendów;</numerusform>
        </translation>
    </message>
    <message>
        <source>less than one alarm a year is expected by chance alone.</source>
        <translation>z samego przypadku należy się spodziewać mniej niż jednego alarmu w roku.</translation>
    </message>
    <message numerus="yes">
        <source>about %n alarm(s) a year are expected by chance alone.</source>
        <translation>
            <numerusform>w ciągu roku należy się spodziewać około %n alarmu z samego przypadku.</numerusform>
            <numerusform>w ciągu roku należy się spodziewać około %n alarmów z samego przypadku.</numerusform>
            <numerusform>w ciągu roku należy się spodziewać około %n alarmów z samego przypadku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drivers and outcomes</source>
        <translation>Czynniki i skutki</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trendy</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Co zrobić najpierw</translation>
    </message>
    <message>
        <source>important</source>
        <translation>ważne</translation>
    </message>
    <message>
        <source>less important</source>
        <translation>mniej ważne</translation>
    </message>
    <message>
        <source>rated above the others</source>
        <translation>ocena powyżej innych</translation>
    </message>
    <message>
        <source>rated below the others</source>
        <translation>ocena poniżej innych</translation>
    </message>
    <message>
        <source>Part of the overall score</source>
        <translation>Udział w ocenie ogólnej</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Low impact</source>
        <translation>Mały wpływ</translation>
    </message>
    <message>
        <source>What goes together with the overall score</source>
        <translation>Co się wiąże z oceną ogólną</translation>
    </message>
    <message>
        <source>Who really left</source>
        <translation>Kto naprawdę odszedł</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>From department to department</source>
        <translation>Z działu do działu</translation>
    </message>
    <message>
        <source>in the best set</source>
        <translation>w najlepszym zestawie</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>goes first</source>
        <translation>idzie jako pierwsze</translation>
    </message>
    <message>
        <source>Promise against measured</source>
        <translation>Obietnica a pomiar</translation>
    </message>
    <message>
        <source>A number in a circle: the part of the map in which the arrow goes on.</source>
        <translation>Liczba w kółku: część mapy, w której biegnie dalej strzałka.</translation>
    </message>
    <message numerus="yes">
        <source>So that nobody can be recognised, %n group(s) of fewer than %1 answers, and their words, are not in this report and in none of its totals.</source>
        <translation>
            <numerusform>Aby nikogo nie dało się rozpoznać, %n grupy z mniej niż %1 odpowiedziami ani jej słów nie ma w tym raporcie i w żadnej jego sumie.</numerusform>
            <numerusform>Aby nikogo nie dało się rozpoznać, %n grup z mniej niż %1 odpowiedziami ani ich słów nie ma w tym raporcie i w żadnej jego sumie.</numerusform>
            <numerusform>Aby nikogo nie dało się rozpoznać, %n grup z mniej niż %1 odpowiedziami ani ich słów nie ma w tym raporcie i w żadnej jego sumie.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are stated intentions (%1), so the losses are an upper bound.</source>
        <translation>To deklarowane zamiary (%1), więc straty są górną granicą.</translation>
    </message>
    <message>
        <source>How trends are judged</source>
        <translation>Jak ocenia się trendy</translation>
    </message>
    <message>
        <source>Answers are counted by whole weeks and compared with the first weeks, which say what is usual. An alarm needs a smoothed share outside its limits two weeks in a row. A new level is told where two levels of at least four weeks each describe the answers much better than one.</source>
        <translation>Odpowiedzi liczy się całymi tygodniami i porównuje z pierwszymi tygodniami, które wyznaczają zwykły poziom. Alarm wymaga, by wygładzony udział przez dwa tygodnie z rzędu leżał poza granicami. O nowym poziomie mowa tam, gdzie dwa poziomy, każdy co najmniej czterotygodniowy, opisują odpowiedzi o wiele lepiej niż jeden.</translation>
    </message>
    <message>
        <source>What initiatives are worth</source>
        <translation>Ile dają inicjatywy</translation>
    </message>
    <message>
        <source>Of the customers who come here %1 answered.</source>
        <translation>Z klientów, którzy tu trafiają, odpowiedziało %1.</translation>
    </message>
    <message>
        <source>Who answers, against who comes</source>
        <translation>Kto odpowiada, a kto przychodzi</translation>
    </message>
    <message>
        <source>Of all contacts</source>
        <translation>Ze wszystkich kontaktów</translation>
    </message>
    <message>
        <source>Of all answers</source>
        <translation>Ze wszystkich odpowiedzi</translation>
    </message>
    <message>
        <source>Asked, against contacts</source>
        <translation>Pytano, wobec kontaktów</translation>
    </message>
    <message>
        <source>Of visitors, answered</source>
        <translation>Z odwiedzających odpowiedziało</translation>
    </message>
    <message>
        <source>Known customers without an answer here</source>
        <translation>Znani klienci bez odpowiedzi tutaj</translation>
    </message>
    <message>
        <source>All customers known one by one, whatever became of them. Bold where a group was asked more or less often than the others, beyond chance.</source>
        <translation>Wszyscy klienci znani z osobna, cokolwiek się z nimi stało. Pogrubione tam, gdzie grupę pytano częściej lub rzadziej niż inne, bardziej niż przypadkiem.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Never asked</source>
        <translation>Nigdy nie pytani</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Między</translation>
    </message>
    <message>
        <source>Who was never asked</source>
        <translation>Kogo nigdy nie pytano</translation>
    </message>
    <message>
        <source>all customers</source>
        <translation>wszyscy klienci</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Per 1,000 customers</source>
        <translation>Na 1000 klientów</translation>
    </message>
    <message>
        <source>Against usual</source>
        <translation>Wobec zwykłego</translation>
    </message>
    <message>
        <source>Hand-offs between departments</source>
        <translation>Przekazania między działami</translation>
    </message>
    <message numerus="yes">
        <source>Only %n touchpoints have answers, so each counts with its answers as they are; from 8 on what chance can do is taken out of them.</source>
        <translation>
            <numerusform>Tylko %n punkt styku ma odpowiedzi, więc liczy się z odpowiedziami takimi, jakie są; od 8 odejmuje się od nich to, co może przypadek.</numerusform>
            <numerusform>Tylko %n punkty styku mają odpowiedzi, więc każdy liczy się z odpowiedziami takimi, jakie są; od 8 odejmuje się od nich to, co może przypadek.</numerusform>
            <numerusform>Tylko %n punktów styku ma odpowiedzi, więc każdy liczy się z odpowiedziami takimi, jakie są; od 8 odejmuje się od nich to, co może przypadek.</numerusform>
        </translation>
    </message>
    <message>
        <source>First come must-haves that mend a moment of truth: %1.</source>
        <translation>Najpierw inicjatywy konieczne, które naprawiają chwilę prawdy: %1.</translation>
    </message>
    <message>
        <source>Chosen freely, the budget would keep %1.</source>
        <translation>Wybierając swobodnie, za ten budżet zatrzymano by %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n initiatives without a cost could not be weighed: %1.</source>
        <translation>
            <numerusform>%n inicjatywy bez kosztu nie dało się zważyć: %1.</numerusform>
            <numerusform>%n inicjatyw bez kosztu nie dało się zważyć: %1.</numerusform>
            <numerusform>%n inicjatyw bez kosztu nie dało się zważyć: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>ustawiona ręcznie</translation>
    </message>
    <message>
        <source>proposed from the overall scores, a leaning only</source>
        <translation>proponowana z ocen ogólnych, tylko skłonność</translation>
    </message>
    <message>
        <source>proposed from the overall scores</source>
        <translation>proponowana z ocen ogólnych</translation>
    </message>
    <message>
        <source>Of those with a bad experience anywhere on this journey %1 have left, of the others who answered %2.</source>
        <translation>Z tych, którzy mieli złe doświadczenie gdziekolwiek na tej ścieżce, odeszło %1, z pozostałych, którzy odpowiedzieli, %2.</translation>
    </message>
    <message>
        <source>Of those with a bad experience anywhere on this journey %1 have left, of the others who answered %2: that can be chance.</source>
        <translation>Z tych, którzy mieli złe doświadczenie gdziekolwiek na tej ścieżce, odeszło %1, z pozostałych, którzy odpowiedzieli, %2: to może być przypadek.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were never asked on this journey</source>
        <translation>
            <numerusform>%n z nich nigdy nie pytano na tej ścieżce</numerusform>
            <numerusform>%n z nich nigdy nie pytano na tej ścieżce</numerusform>
            <numerusform>%n z nich nigdy nie pytano na tej ścieżce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers of a survey of its own</source>
        <translation>
            <numerusform>%n klient z osobnej ankiety</numerusform>
            <numerusform>%n klienci z osobnej ankiety</numerusform>
            <numerusform>%n klientów z osobnej ankiety</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
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
        <translation>Etap %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints</source>
        <translation>
            <numerusform>%n punkt styku</numerusform>
            <numerusform>%n punkty styku</numerusform>
            <numerusform>%n punktów styku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moments of truth: %1</source>
        <translation>
            <numerusform>Chwila prawdy: %1</numerusform>
            <numerusform>Chwile prawdy: %1</numerusform>
            <numerusform>Chwile prawdy: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>jeszcze brak odpowiedzi</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>krok %1 z %2</translation>
    </message>
    <message>
        <source>Promise: %1</source>
        <translation>Obietnica: %1</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Bolączka: %1</translation>
    </message>
    <message>
        <source>Weekly counts</source>
        <translation>Liczby tygodniowe</translation>
    </message>
    <message>
        <source>The whole journey</source>
        <translation>Cała ścieżka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>the whole journey, each touchpoint by its score</source>
        <translation>cała ścieżka, każdy punkt styku ze swoją oceną</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier answers of the same customers to the same question at the same touchpoint within %1 days were set aside.</source>
        <translation>
            <numerusform>Odłożono %n wcześniejszą odpowiedź tych samych klientów na to samo pytanie w tym samym punkcie styku w ciągu %1 dni.</numerusform>
            <numerusform>Odłożono %n wcześniejsze odpowiedzi tych samych klientów na to samo pytanie w tym samym punkcie styku w ciągu %1 dni.</numerusform>
            <numerusform>Odłożono %n wcześniejszych odpowiedzi tych samych klientów na to samo pytanie w tym samym punkcie styku w ciągu %1 dni.</numerusform>
        </translation>
    </message>
    <message>
        <source>In trends, weeks in which a touchpoint has fewer than %1 answers are counted together with the weeks that follow.</source>
        <translation>W trendach tygodnie, w których punkt styku ma mniej niż %1 odpowiedzi, liczone są razem z następnymi.</translation>
    </message>
    <message numerus="yes">
        <source>%n more rows are in the exported figures.</source>
        <translation>
            <numerusform>%n dalszy wiersz jest w eksportowanych liczbach.</numerusform>
            <numerusform>%n dalsze wiersze są w eksportowanych liczbach.</numerusform>
            <numerusform>%n dalszych wierszy jest w eksportowanych liczbach.</numerusform>
        </translation>
    </message>
    <message>
        <source>So few answers say nothing of their own: it counts with the usual share.</source>
        <translation>Tak niewiele odpowiedzi samo nic nie mówi: liczy się ze zwykłym udziałem.</translation>
    </message>
    <message numerus="yes">
        <source>With only %n touchpoints answered it is not known how much of a difference is chance: the figures stand for the answers as they are, and fewer answers swing more.</source>
        <translation>
            <numerusform>Przy tylko %n punkcie styku z odpowiedziami nie wiadomo, ile z różnicy jest przypadkiem: liczby mówią o odpowiedziach takich, jakie są, a im ich mniej, tym bardziej się wahają.</numerusform>
            <numerusform>Przy tylko %n punktach styku z odpowiedziami nie wiadomo, ile z różnicy jest przypadkiem: liczby mówią o odpowiedziach takich, jakie są, a im ich mniej, tym bardziej się wahają.</numerusform>
            <numerusform>Przy tylko %n punktach styku z odpowiedziami nie wiadomo, ile z różnicy jest przypadkiem: liczby mówią o odpowiedziach takich, jakie są, a im ich mniej, tym bardziej się wahają.</numerusform>
        </translation>
    </message>
    <message>
        <source>A category nobody set is proposed by what goes together with the overall score where most of it hangs. Within the budget the set that keeps most is chosen; must-haves that mend a moment of truth come before all others.</source>
        <translation>Kategoria, której nikt nie ustawił, jest proponowana z tego, co idzie w parze z oceną ogólną tam, gdzie zależy od tego najwięcej. W ramach budżetu wybierany jest zestaw, który zatrzymuje najwięcej; konieczne, które naprawiają chwilę prawdy, idą przed wszystkimi innymi.</translation>
    </message>
    <message>
        <source>With fewer than 8 touchpoints answered it cannot be told how much of a difference is chance, so each counts with its own answers as they are.</source>
        <translation>Przy mniej niż 8 punktach styku z odpowiedziami nie da się powiedzieć, ile z różnicy jest przypadkiem, więc każdy liczy się z własnymi odpowiedziami takimi, jakie są.</translation>
    </message>
    <message>
        <source>Few answers can exaggerate, so a touchpoint counts with a share between its own and the usual one, the closer to its own the more answers it has.</source>
        <translation>Niewiele odpowiedzi może przesadzać, więc punkt styku liczy się z udziałem między własnym a zwykłym, tym bliżej własnego, im więcej ma odpowiedzi.</translation>
    </message>
    <message>
        <source>What is marked is looked at again within segments, one attribute of customers at a time: who comes explains it where it goes about as often wrong as for the same customers elsewhere.</source>
        <translation>To, co oznaczono, sprawdza się jeszcze raz wewnątrz segmentów, po jednej cesze klientów: tłumaczy to, kto przychodzi, gdy zawodzi mniej więcej tak samo często jak u tych samych klientów gdzie indziej.</translation>
    </message>
    <message>
        <source>The team assumed %1 of 100 points here; customers give %2 (%3).</source>
        <translation>Zespół zakładał tu %1 ze 100 punktów; klienci dają %2 (%3).</translation>
    </message>
    <message>
        <source>It goes better here than the team assumed: %1 of 100 points were assumed, customers give %2 (%3).</source>
        <translation>Jest tu lepiej, niż zakładał zespół: zakładano %1 ze 100 punktów, klienci dają %2 (%3).</translation>
    </message>
    <message>
        <source>Assumed against measured</source>
        <translation>Zakładane a zmierzone</translation>
    </message>
    <message>
        <source>Points of 100. Bold where team and customers differ by 5 points or more, beyond chance.</source>
        <translation>Punkty na 100. Pogrubione tam, gdzie zespół i klienci różnią się o co najmniej 5 punktów, ponad przypadek.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Zakładane</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Zmierzone</translation>
    </message>
    <message>
        <source>Assumed − measured</source>
        <translation>Zakładane − zmierzone</translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed as many points as customers give.</source>
        <translation>
            <numerusform>Średnio w %n punkcie styku zespół zakładał tyle punktów, ile dają klienci.</numerusform>
            <numerusform>Średnio w %n punktach styku zespół zakładał tyle punktów, ile dają klienci.</numerusform>
            <numerusform>Średnio w %n punktach styku zespół zakładał tyle punktów, ile dają klienci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed %1 of 100 points more than customers give.</source>
        <translation>
            <numerusform>Średnio w %n punkcie styku zespół zakładał o %1 ze 100 punktów więcej, niż dają klienci.</numerusform>
            <numerusform>Średnio w %n punktach styku zespół zakładał o %1 ze 100 punktów więcej, niż dają klienci.</numerusform>
            <numerusform>Średnio w %n punktach styku zespół zakładał o %1 ze 100 punktów więcej, niż dają klienci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On average of %n touchpoints the team assumed %1 of 100 points fewer than customers give.</source>
        <translation>
            <numerusform>Średnio w %n punkcie styku zespół zakładał o %1 ze 100 punktów mniej, niż dają klienci.</numerusform>
            <numerusform>Średnio w %n punktach styku zespół zakładał o %1 ze 100 punktów mniej, niż dają klienci.</numerusform>
            <numerusform>Średnio w %n punktach styku zespół zakładał o %1 ze 100 punktów mniej, niż dają klienci.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the team assumed</source>
        <translation>Co zakładał zespół</translation>
    </message>
    <message>
        <source>The team thinks better of it than customers do: %1.</source>
        <translation>Zespół ma o tym lepsze zdanie niż klienci: %1.</translation>
    </message>
    <message>
        <source>Customers think better of it than the team does: %1.</source>
        <translation>Klienci mają o tym lepsze zdanie niż zespół: %1.</translation>
    </message>
    <message>
        <source>No way out</source>
        <translation>Bez wyjścia</translation>
    </message>
    <message>
        <source>No path</source>
        <translation>Brak drogi</translation>
    </message>
    <message>
        <source>Answers not counted</source>
        <translation>Odpowiedzi nieliczone</translation>
    </message>
    <message>
        <source>Explained by who comes</source>
        <translation>Wynika z tego, kto przychodzi</translation>
    </message>
    <message>
        <source>Goes together with the overall score</source>
        <translation>Idzie w parze z oceną ogólną</translation>
    </message>
    <message>
        <source>What the answers cannot say</source>
        <translation>Czego odpowiedzi nie mówią</translation>
    </message>
    <message>
        <source>confirmed by hand</source>
        <translation>potwierdzona ręcznie</translation>
    </message>
    <message>
        <source>rejected by hand</source>
        <translation>odrzucona ręcznie</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>dodano ręcznie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Figure of an analysis</source>
        <translation>Liczba z analizy</translation>
    </message>
    <message>
        <source>Nothing important is clearly rated below the others</source>
        <translation>Nic ważnego nie jest wyraźnie oceniane niżej niż reszta</translation>
    </message>
    <message>
        <source>Important and rated below the others: %1</source>
        <translation>Ważne i oceniane niżej niż reszta: %1</translation>
    </message>
    <message>
        <source>Satisfaction (0 to 100)</source>
        <translation>Zadowolenie (0 do 100)</translation>
    </message>
    <message>
        <source>Part of the overall score (%)</source>
        <translation>Część oceny ogólnej (%)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Spis treści</translation>
    </message>
    <message>
        <source>Leave straight from here</source>
        <translation>Odchodzą prosto stąd</translation>
    </message>
    <message>
        <source>Left after a bad experience</source>
        <translation>Odeszli po złym doświadczeniu</translation>
    </message>
    <message>
        <source>Left after another one</source>
        <translation>Odeszli po kolejnym</translation>
    </message>
    <message>
        <source>Padlock: everybody who finishes comes through here.</source>
        <translation>Kłódka: każdy, kto kończy, przechodzi tędy.</translation>
    </message>
    <message>
        <source>The line across is the share over all answers to this touchpoint. Groups of fewer than %1 answers are not compared.</source>
        <translation>Linia w poprzek to udział wśród wszystkich odpowiedzi o tym punkcie styku. Grup mniejszych niż %1 odpowiedzi nie porównuje się.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Still customers (%)</source>
        <translation>Nadal klienci (%)</translation>
    </message>
    <message>
        <source>Still watched</source>
        <translation>Nadal obserwowani</translation>
    </message>
    <message>
        <source>with a bad experience</source>
        <translation>po złym doświadczeniu</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>bez niego</translation>
    </message>
    <message>
        <source>Whether a bad experience shortens the stay cannot be said</source>
        <translation>Nie można powiedzieć, czy złe doświadczenie skraca pobyt</translation>
    </message>
    <message>
        <source>Customers with a bad experience leave sooner</source>
        <translation>Klienci po złym doświadczeniu odchodzą wcześniej</translation>
    </message>
    <message>
        <source>Customers with a bad experience stay longer</source>
        <translation>Klienci po złym doświadczeniu zostają dłużej</translation>
    </message>
    <message>
        <source>By %1 customers stay about equally long</source>
        <translation>Według „%1” klienci zostają mniej więcej równie długo</translation>
    </message>
    <message>
        <source>By %1 customers do not stay equally long</source>
        <translation>Według „%1” klienci nie zostają równie długo</translation>
    </message>
    <message>
        <source>How long customers stay</source>
        <translation>Jak długo zostają klienci</translation>
    </message>
    <message>
        <source>Around each line: where the true one lies with 95 of 100. Customers who are still there count until they were last seen.</source>
        <translation>Wokół każdej linii: gdzie prawdziwa leży z pewnością 95 na 100. Klienci, którzy nadal są, liczą się do ostatniego kontaktu.</translation>
    </message>
    <message>
        <source>where several touchpoints stand together: their mean</source>
        <translation>gdzie stoi razem kilka punktów styku: ich średnia</translation>
    </message>
    <message>
        <source>Nowhere do team and customers clearly differ</source>
        <translation>Nigdzie zespół i klienci wyraźnie się nie różnią</translation>
    </message>
    <message>
        <source>Customers think better of it than the team does: %1</source>
        <translation>Klienci mają o tym lepsze zdanie niż zespół: %1</translation>
    </message>
    <message>
        <source>The team thinks better of it than customers do: %1</source>
        <translation>Zespół ma o tym lepsze zdanie niż klienci: %1</translation>
    </message>
    <message>
        <source>Filled: what customers give, and where the truth lies with 95 of 100. Hollow: what the team assumed.</source>
        <translation>Pełne: ile dają klienci i gdzie prawda leży z pewnością 95 na 100. Puste: co zakładał zespół.</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Punkty na 100</translation>
    </message>
    <message>
        <source>Customers are asked about as often as they come</source>
        <translation>Klientów pyta się mniej więcej tak często, jak przychodzą</translation>
    </message>
    <message>
        <source>Asked much more or much less often than customers come: %1</source>
        <translation>Pytano dużo częściej lub dużo rzadziej, niż klienci przychodzą: %1</translation>
    </message>
    <message>
        <source>Filled: part of all answers. Hollow: part of all contacts.</source>
        <translation>Pełne: część wszystkich odpowiedzi. Puste: część wszystkich kontaktów.</translation>
    </message>
    <message>
        <source>Part of the whole journey (%)</source>
        <translation>Część całej ścieżki (%)</translation>
    </message>
    <message>
        <source>All groups were asked about equally often</source>
        <translation>Wszystkie grupy pytano mniej więcej równie często</translation>
    </message>
    <message>
        <source>Not all groups were asked equally often</source>
        <translation>Nie wszystkie grupy pytano równie często</translation>
    </message>
    <message>
        <source>Never asked (%)</source>
        <translation>Nigdy niepytani (%)</translation>
    </message>
    <message>
        <source>Times the usual</source>
        <translation>Krotność tego, co zwykłe</translation>
    </message>
    <message>
        <source>%1: %2 at %3 %4</source>
        <translation>%1: %2 przy %3 %4</translation>
    </message>
    <message>
        <source>assumed %1 of 10, %2</source>
        <translation>założono %1 na 10, %2</translation>
    </message>
    <message>
        <source>Hollow diamonds were set by hand.</source>
        <translation>Puste romby ustawiono ręcznie.</translation>
    </message>
    <message>
        <source>counted where customers leave</source>
        <translation>liczone tam, gdzie klienci odchodzą</translation>
    </message>
    <message>
        <source>How many are lost is scaled to the %1 of all customers you know you lose.</source>
        <translation>Liczba utraconych jest przeskalowana do %1 wszystkich klientów, o których wiecie, że ich tracicie.</translation>
    </message>
    <message>
        <source>Of the customers the model loses, %1 leave right at these touchpoints.</source>
        <translation>Spośród klientów, których traci model, %1 odchodzi właśnie w tych punktach styku.</translation>
    </message>
    <message>
        <source>Of the customers the model loses, %1 leave right at %2.</source>
        <translation>Spośród klientów, których traci model, %1 odchodzi właśnie tu: %2.</translation>
    </message>
    <message>
        <source>Most customers leave right at %1: about %2 of 1,000 who start.</source>
        <translation>Najwięcej klientów odchodzi właśnie tu: %1 – około %2 z 1000 zaczynających.</translation>
    </message>
    <message numerus="yes">
        <source>By the arrows to “Lost”, %n of 1,000 customers who start leave straight from %1.</source>
        <translation>
            <numerusform>Według strzałek do „Utraceni” %n z 1000 zaczynających klientów odchodzi prosto z punktu %1.</numerusform>
            <numerusform>Według strzałek do „Utraceni” %n z 1000 zaczynających klientów odchodzą prosto z punktu %1.</numerusform>
            <numerusform>Według strzałek do „Utraceni” %n z 1000 zaczynających klientów odchodzi prosto z punktu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The arrows to “Lost” take %1 of 1,000 customers, but you know that %2 are lost: the arrows tell from where they leave, how many are lost is counted by what you know.</source>
        <translation>Strzałki do „Utraceni” zabierają %1 z 1000 klientów, a wiadomo, że tracicie %2: strzałki mówią, skąd klienci odchodzą, a ilu ich tracicie, liczymy według tego, co wiecie.</translation>
    </message>
    <message>
        <source>worse since about %1</source>
        <translation>gorzej od %1</translation>
    </message>
    <message>
        <source>better since about %1</source>
        <translation>lepiej od %1</translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) are getting worse: %1.</source>
        <translation>
            <numerusform>Pogarsza się %n trend: %1.</numerusform>
            <numerusform>Pogarszają się %n trendy: %1.</numerusform>
            <numerusform>Pogarsza się %n trendów: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trend(s) have stayed worse since an earlier change: %1.</source>
        <translation>
            <numerusform>%n trend pozostaje gorszy od czasu wcześniejszej zmiany: %1.</numerusform>
            <numerusform>%n trendy pozostają gorsze od czasu wcześniejszej zmiany: %1.</numerusform>
            <numerusform>%n trendów pozostaje gorszych od czasu wcześniejszej zmiany: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where customers leave, by the arrows</source>
        <translation>Skąd odchodzą klienci według strzałek</translation>
    </message>
    <message>
        <source>By the arrows to “Lost”, most leave straight from %1: %2 who start.</source>
        <translation>Według strzałek do „Utraceni” najwięcej odchodzi prosto stąd: %1 – %2 zaczynających.</translation>
    </message>
    <message>
        <source>the model explains: customers who leave right there</source>
        <translation>wyjaśnianych przez model: klienci, którzy odchodzą właśnie tam</translation>
    </message>
    <message>
        <source>more than at any other touchpoint</source>
        <translation>więcej niż w jakimkolwiek innym punkcie styku</translation>
    </message>
    <message numerus="yes">
        <source>moment(s) of truth</source>
        <translation>
            <numerusform>chwila prawdy</numerusform>
            <numerusform>chwile prawdy</numerusform>
            <numerusform>chwil prawdy</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad before</source>
        <translation>Złe przed</translation>
    </message>
    <message>
        <source>Bad after</source>
        <translation>Złe po</translation>
    </message>
    <message>
        <source>After the hand-off from %1 to %2 there are more bad experiences: before it %3, %4 the usual for the questions asked there; after it %5, %6 the usual.</source>
        <translation>Po przekazaniu z działu %1 do działu %2 złych doświadczeń jest więcej: przedtem %3, %4 tego, co zwykłe dla zadawanych tam pytań; potem %5, %6 tego, co zwykłe.</translation>
    </message>
    <message>
        <source>After no hand-off are there clearly more bad experiences</source>
        <translation>Po żadnym przekazaniu nie ma wyraźnie więcej złych doświadczeń</translation>
    </message>
    <message>
        <source>After the hand-off from %1 to %2 there are more bad experiences</source>
        <translation>Po przekazaniu z działu %1 do działu %2 jest więcej złych doświadczeń</translation>
    </message>
    <message>
        <source>Filled: bad experiences after the hand-off against what is usual for the questions asked there. Hollow: before it.</source>
        <translation>Pełne: złe doświadczenia po przekazaniu wobec tego, co zwykłe dla zadanych tam pytań. Puste: przed nim.</translation>
    </message>
    <message>
        <source>%1 were bad</source>
        <translation>Złe doświadczenia: %1</translation>
    </message>
    <message>
        <source>We are sure: %1 were bad.</source>
        <translation>To jest pewne: złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>Alone it could be chance (%1 were bad), but together with %2 we are sure: %3 were bad.</source>
        <translation>Osobno mógłby to być przypadek (złych doświadczeń było %1), ale razem z sąsiadami (%2) jest to pewne: złych doświadczeń było %3.</translation>
    </message>
    <message>
        <source>We are sure that it is better than usual: %1 were bad.</source>
        <translation>Jest pewne, że idzie tu lepiej niż zwykle: złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>We are quite sure that it is better than usual: %1 were bad.</source>
        <translation>Jest dość pewne, że idzie tu lepiej niż zwykle: złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>It cannot be compared, its question was asked nowhere else: %1 were bad.</source>
        <translation>Nie można tego porównać, bo tego pytania nie zadano nigdzie indziej: złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>We are quite sure: %1 were bad.</source>
        <translation>To jest dość pewne: złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>This could still be chance: %1 were bad.</source>
        <translation>To może być jeszcze przypadek: złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>Nothing unusual: %1 were bad.</source>
        <translation>Nic niezwykłego: złych doświadczeń było %1.</translation>
    </message>
    <message numerus="yes">
        <source>About %n answers here would show whether bad experiences are twice as frequent as usual.</source>
        <translation>
            <numerusform>Około %n odpowiedzi pokazałoby, czy złych doświadczeń jest tu dwa razy więcej niż zwykle.</numerusform>
            <numerusform>Około %n odpowiedzi pokazałoby, czy złych doświadczeń jest tu dwa razy więcej niż zwykle.</numerusform>
            <numerusform>Około %n odpowiedzi pokazałoby, czy złych doświadczeń jest tu dwa razy więcej niż zwykle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are no answers to go by about %1, although %n of %2 customers come here and leave after a bad experience.</source>
        <translation>
            <numerusform>Brak odpowiedzi, z których można oceniać punkt styku %1, choć %n z %2 klientów trafia tu i odchodzi po złym doświadczeniu.</numerusform>
            <numerusform>Brak odpowiedzi, z których można oceniać punkt styku %1, choć %n z %2 klientów trafia tu i odchodzi po złym doświadczeniu.</numerusform>
            <numerusform>Brak odpowiedzi, z których można oceniać punkt styku %1, choć %n z %2 klientów trafia tu i odchodzi po złym doświadczeniu.</numerusform>
        </translation>
    </message>
    <message>
        <source>More bad experiences than usual, and customers leave because of them.</source>
        <translation>Więcej złych doświadczeń niż zwykle i klienci przez nie odchodzą.</translation>
    </message>
    <message>
        <source>More bad experiences than usual, but few customers are at stake.</source>
        <translation>Więcej złych doświadczeń niż zwykle, ale można tu stracić niewielu klientów.</translation>
    </message>
    <message>
        <source>Not worse than usual, yet more bad experiences than good ones can make up for.</source>
        <translation>Nie gorzej niż zwykle, ale złych doświadczeń jest więcej, niż mogą wyrównać dobre.</translation>
    </message>
    <message>
        <source>Fewer bad experiences than usual where it matters: keep it so.</source>
        <translation>Mniej złych doświadczeń niż zwykle tam, gdzie to ważne: warto to utrzymać.</translation>
    </message>
    <message>
        <source>Mend this one first.</source>
        <translation>Napraw to najpierw.</translation>
    </message>
    <message>
        <source>Number %1 of %2 moments of truth: mend it after those ranked before it.</source>
        <translation>Chwila prawdy nr %1 z %2: napraw ją po tych, które są przed nią.</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %n touchpoints, %2 of them bad.</source>
        <translation>
            <numerusform>%1 w %n punkcie styku, w tym złych doświadczeń %2.</numerusform>
            <numerusform>%1 w %n punktach styku, w tym złych doświadczeń %2.</numerusform>
            <numerusform>%1 w %n punktach styku, w tym złych doświadczeń %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 of the customers counted here, about %n are lost on the way; of %1 of all customers you know that %2 are lost.</source>
        <translation>
            <numerusform>Z %1 klientów liczonych tutaj traci się po drodze około %n; ze wszystkich klientów, jak wiadomo, %2 na %1.</numerusform>
            <numerusform>Z %1 klientów liczonych tutaj traci się po drodze około %n; ze wszystkich klientów, jak wiadomo, %2 na %1.</numerusform>
            <numerusform>Z %1 klientów liczonych tutaj traci się po drodze około %n; ze wszystkich klientów, jak wiadomo, %2 na %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Most bad experiences at %1: %2 of %n answers; in the whole journey %3.</source>
        <translation>
            <numerusform>Najwięcej złych doświadczeń: %1, %2 z %n odpowiedzi; na całej ścieżce %3.</numerusform>
            <numerusform>Najwięcej złych doświadczeń: %1, %2 z %n odpowiedzi; na całej ścieżce %3.</numerusform>
            <numerusform>Najwięcej złych doświadczeń: %1, %2 z %n odpowiedzi; na całej ścieżce %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bad experiences</source>
        <translation>Złe doświadczenia</translation>
    </message>
    <message>
        <source>Before, %1 were bad (%2 once chance is allowed for); since then %3, between %4 and %5.</source>
        <translation>Przedtem złych doświadczeń było %1 (%2 po uwzględnieniu przypadku); od tego czasu %3, od %4 do %5.</translation>
    </message>
    <message>
        <source>Before, %1 were bad; since then %2, between %3 and %4. With so few touchpoints it is not known how much of the bad before was chance, which goes away by itself.</source>
        <translation>Przedtem złych doświadczeń było %1; odtąd %2, między %3 a %4. Przy tak niewielu punktach styku nie wiadomo, ile z dawnych złych było przypadkiem, który sam mija.</translation>
    </message>
    <message>
        <source>It goes first: a must-have that mends a moment of truth.</source>
        <translation>Idzie jako pierwsza: jest konieczna i naprawia chwilę prawdy.</translation>
    </message>
    <message>
        <source>Say on which day it was done: then the answers before and since are compared.</source>
        <translation>Podaj, którego dnia ją wdrożono: wtedy porównane będą odpowiedzi przed i po.</translation>
    </message>
    <message>
        <source>Who comes to %1 explains its bad experiences: compared within each segment there are not more than usual.</source>
        <translation>Złe doświadczenia w punkcie %1 wynikają z tego, kto tu trafia: w obrębie każdego segmentu nie ma ich więcej niż zwykle.</translation>
    </message>
    <message>
        <source>Who comes to %1 explains its bad experiences: compared with customers of the same “%2” at other touchpoints they are %3 as frequent.</source>
        <translation>To, kto trafia do punktu styku %1, tłumaczy jego złe doświadczenia: w porównaniu z klientami o tym samym „%2” w innych punktach styku są %3 tak częste.</translation>
    </message>
    <message>
        <source>Hatched: fewer than 10 answers.</source>
        <translation>Kreskowanie: mniej niż 10 odpowiedzi.</translation>
    </message>
    <message>
        <source>Scores with a ~ are assumed.</source>
        <translation>Oceny ze znakiem ~ są założone.</translation>
    </message>
    <message>
        <source>Diamonds: moments of truth by rank.</source>
        <translation>Romby: chwile prawdy według miejsca w rankingu.</translation>
    </message>
    <message>
        <source>Width of arrows: share of the customers.</source>
        <translation>Grubość strzałek: udział klientów.</translation>
    </message>
    <message>
        <source>A cross in a circle: customers leave here.</source>
        <translation>Krzyżyk w kółku: tu klienci odchodzą.</translation>
    </message>
    <message>
        <source>%1 were bad.</source>
        <translation>Złe doświadczenia: %1.</translation>
    </message>
    <message numerus="yes">
        <source>bad experiences among %n answer(s)</source>
        <translation>
            <numerusform>złe doświadczenia wśród %n odpowiedzi</numerusform>
            <numerusform>złe doświadczenia wśród %n odpowiedzi</numerusform>
            <numerusform>złe doświadczenia wśród %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Steady: in the last four weeks %1 were bad; %2 was usual here before.</source>
        <translation>Bez zmian: w ostatnich czterech tygodniach złych doświadczeń było %1; wcześniej zwykle było tu %2.</translation>
    </message>
    <message>
        <source>Getting worse since about %1: in the last four weeks %2 were bad; %3 was usual here before.</source>
        <translation>Pogorszenie mniej więcej od %1. W ostatnich czterech tygodniach złych doświadczeń było %2; wcześniej zwykle było tu %3.</translation>
    </message>
    <message>
        <source>Getting better since about %1: in the last four weeks %2 were bad; %3 was usual here before.</source>
        <translation>Poprawa mniej więcej od %1. W ostatnich czterech tygodniach złych doświadczeń było %2; wcześniej zwykle było tu %3.</translation>
    </message>
    <message>
        <source>In the same weeks a year before %1 were bad.</source>
        <translation>W tych samych tygodniach rok wcześniej złych doświadczeń było %1.</translation>
    </message>
    <message>
        <source>From %1 on, %2 were bad instead of %3.</source>
        <translation>Od %1 złych doświadczeń było %2 zamiast %3.</translation>
    </message>
    <message>
        <source>From %1 on, %2 were bad instead of %3, near “%4” (%5).</source>
        <translation>Od %1 złych doświadczeń było %2 zamiast %3, blisko zdarzenia „%4” (%5).</translation>
    </message>
    <message>
        <source>Answers come from other touchpoints than before: with nothing else changed, %1 would be bad instead of %2.</source>
        <translation>Odpowiedzi pochodzą z innych punktów styku niż dawniej: gdyby nic innego się nie zmieniło, złych doświadczeń byłoby %1 zamiast %2.</translation>
    </message>
    <message>
        <source>%1 bad experiences; if all were bad, %2 of those who start would be lost</source>
        <translation>złych doświadczeń %1; gdyby wszystkie były złe, stracilibyśmy %2 zaczynających</translation>
    </message>
    <message>
        <source>Bad experiences (% of answers)</source>
        <translation>Złe doświadczenia (% odpowiedzi)</translation>
    </message>
    <message>
        <source>Starters lost if every experience were bad (%)</source>
        <translation>Utraceni, gdyby każde doświadczenie było złe (%)</translation>
    </message>
    <message>
        <source>Nowhere that matters are there clearly more bad experiences than usual</source>
        <translation>Tam, gdzie to ważne, nigdzie nie ma wyraźnie więcej złych doświadczeń niż zwykle</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints have more bad experiences than usual where it matters</source>
        <translation>
            <numerusform>%n punkt styku ma więcej złych doświadczeń niż zwykle tam, gdzie to ważne</numerusform>
            <numerusform>%n punkty styku mają więcej złych doświadczeń niż zwykle tam, gdzie to ważne</numerusform>
            <numerusform>%n punktów styku ma więcej złych doświadczeń niż zwykle tam, gdzie to ważne</numerusform>
        </translation>
    </message>
    <message>
        <source>Must-have: a bad experience costs, a good one is expected. Star: a good one gains. Strategic: both. Hollow: too near a line to say. Dashed: the mean of all.</source>
        <translation>Konieczne: złe doświadczenie kosztuje, dobre jest oczekiwane. Gwiazda: dobre zyskuje. Strategiczne: jedno i drugie. Puste: zbyt blisko linii, by powiedzieć. Linia przerywana: średnia wszystkich.</translation>
    </message>
    <message>
        <source>The dot is the share of bad experiences, the bar around it what it can be by chance, the line across it the share that is usual for these questions.</source>
        <translation>Kropka to udział złych doświadczeń, pasek wokół niej to wartości możliwe przez przypadek, a kreska w poprzek to udział zwykły dla tych pytań.</translation>
    </message>
    <message>
        <source>Must-have: a bad experience costs, a good one is expected. Star: a good one gains. Strategic: both. The place says how important a touchpoint is and how it is rated, each compared with the other touchpoints. A hollow point is too near a line to say.</source>
        <translation>Konieczne: złe doświadczenie kosztuje, dobre jest oczekiwane. Gwiazda: dobre zyskuje. Strategiczne: jedno i drugie. Położenie mówi, jak ważny jest punkt styku i jak jest oceniany, w porównaniu z innymi. Pusty punkt leży zbyt blisko linii, by powiedzieć.</translation>
    </message>
    <message>
        <source>Bad experience</source>
        <translation>Złe doświadczenie</translation>
    </message>
    <message>
        <source>An answer at or below the threshold of its question. Their share is told of all answers.</source>
        <translation>Odpowiedź na progu swojego pytania lub poniżej niego. Podaje się, jaką część wszystkich odpowiedzi stanowią.</translation>
    </message>
    <message>
        <source>A touchpoint with more bad experiences than usual that makes customers leave; shown as a diamond with its rank.</source>
        <translation>Punkt styku, w którym złych doświadczeń jest więcej niż zwykle i przez który klienci odchodzą; oznaczony rombem z miejscem w rankingu.</translation>
    </message>
    <message>
        <source>Neighbouring touchpoints that together have more bad experiences than chance explains.</source>
        <translation>Sąsiednie punkty styku, które razem mają więcej złych doświadczeń, niż tłumaczy przypadek.</translation>
    </message>
    <message>
        <source>Satisfaction 0–100 is the score as a part of the best one possible. Each cell has its number of answers below.</source>
        <translation>Zadowolenie 0–100 to ocena jako część najlepszej możliwej. W każdej komórce niżej podano liczbę odpowiedzi.</translation>
    </message>
    <message>
        <source>What each initiative is worth if it alone takes away the share of bad experiences it is meant to. Done together they do not add up. A must-have that mends a moment of truth goes first, then whatever keeps most for its cost.</source>
        <translation>Ile daje każda inicjatywa, jeśli sama usunie założoną część złych doświadczeń. Zrobione razem nie sumują się. Najpierw idzie to, co konieczne i naprawia chwilę prawdy, potem to, co za swój koszt zatrzymuje najwięcej klientów.</translation>
    </message>
    <message>
        <source>Counts as bad</source>
        <translation>Liczy się jako złe</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Złe</translation>
    </message>
    <message>
        <source>The loss model is solved again without the bad experiences the initiative takes away; several together are solved together. Once one is done, the answers since are compared with those before, of which the part that chance explains is taken out first.</source>
        <translation>Model strat rozwiązuje się na nowo bez złych doświadczeń, które usuwa inicjatywa; kilka inicjatyw liczy się razem. Gdy inicjatywa jest gotowa, odpowiedzi od tego czasu porównuje się z wcześniejszymi, z których najpierw usuwa się to, co tłumaczy przypadek.</translation>
    </message>
    <message>
        <source>Every question is compared with itself only: what is usual at a touchpoint is the share of bad experiences its questions have over the whole journey.</source>
        <translation>Każde pytanie porównuje się tylko z nim samym: zwykły w punkcie styku jest udział złych doświadczeń, jaki jego pytania mają na całej ścieżce.</translation>
    </message>
    <message>
        <source>An exact test asks how often so many bad experiences would come together by chance. “Sure”: of twenty marked like this about nineteen deserve it; “quite sure”: of ten about nine. “As part of a trouble area”: the touchpoint and its neighbours together have more bad experiences than chance puts next to each other. Intervals hold the true value in 95 of 100 cases.</source>
        <translation>Dokładny test sprawdza, jak często tyle złych doświadczeń zebrałoby się przypadkiem. „Pewne”: z dwudziestu tak oznaczonych około dziewiętnastu na to zasługuje; „dość pewne”: z dziesięciu około dziewięciu. „Jako część obszaru problemów”: punkt styku i jego sąsiedzi mają razem więcej złych doświadczeń, niż przypadek umieściłby obok siebie. Przedziały zawierają prawdziwą wartość w 95 przypadkach na 100.</translation>
    </message>
    <message>
        <source>By the customers who leave because the touchpoint has more bad experiences than usual: how many more, times how many leave each time. A diamond needs both: evidence that it is worse, and more than average at stake. What people confirmed, rejected or added by hand is kept and shown as such.</source>
        <translation>Według liczby klientów, którzy odchodzą, bo w punkcie styku jest więcej złych doświadczeń niż zwykle: o ile więcej, razy ilu odchodzi za każdym razem. Romb wymaga obu: dowodu, że jest gorzej, i stawki większej niż przeciętna. To, co ludzie potwierdzili, odrzucili lub dodali ręcznie, jest zachowane i tak oznaczone.</translation>
    </message>
    <message>
        <source>The few touchpoints with more bad experiences than usual and where customers leave because of them.</source>
        <translation>Nieliczne punkty styku, w których złych doświadczeń jest więcej niż zwykle i przez które klienci odchodzą.</translation>
    </message>
    <message>
        <source>Each line is the share of bad experiences week by week, the band what single weeks usually are. Weeks outside the band and longer drifts are dotted in colour.</source>
        <translation>Każda linia to udział złych doświadczeń tydzień po tygodniu, a pas to zwykłe wahania pojedynczych tygodni. Tygodnie poza pasem i dłuższe przesunięcia zaznaczono kolorowymi kropkami.</translation>
    </message>
    <message>
        <source>Most often for %1: %2 of %3 answers were bad</source>
        <translation>Najczęściej u %1: złych doświadczeń było %2 z %3 odpowiedzi</translation>
    </message>
    <message>
        <source>How many customers would stay if nobody had a bad experience at one touchpoint.</source>
        <translation>Ilu klientów by zostało, gdyby w jednym punkcie styku nikt nie miał złego doświadczenia.</translation>
    </message>
    <message>
        <source>Ranked by what would be saved if nobody had a bad experience there any more, whether or not it is worse than usual. Losses at several touchpoints do not add up: who is saved at one can still leave at the next.</source>
        <translation>Kolejność według tego, co dałoby się ocalić, gdyby nikt nie miał tam już złego doświadczenia, niezależnie od tego, czy jest gorzej niż zwykle. Strat w kilku punktach styku nie można sumować: kto zostanie w jednym, może odejść w następnym.</translation>
    </message>
    <message>
        <source>bad experiences</source>
        <translation>złych doświadczeń</translation>
    </message>
    <message>
        <source>of all answers</source>
        <translation>wszystkich odpowiedzi</translation>
    </message>
    <message>
        <source>%1 of all customers</source>
        <translation>%1 wśród wszystkich klientów</translation>
    </message>
    <message>
        <source>%1 of %2 were bad</source>
        <translation>złych doświadczeń było %1 z %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: a bad experience for %n of 100 customers (%2).</source>
        <translation>
            <numerusform>%1: złe doświadczenie u %n na 100 klientów (%2).</numerusform>
            <numerusform>%1: złe doświadczenie u %n na 100 klientów (%2).</numerusform>
            <numerusform>%1: złe doświadczenie u %n na 100 klientów (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: a bad experience for %n of 100 customers (%2), %3.</source>
        <translation>
            <numerusform>%1: złe doświadczenie u %n na 100 klientów (%2), %3.</numerusform>
            <numerusform>%1: złe doświadczenie u %n na 100 klientów (%2), %3.</numerusform>
            <numerusform>%1: złe doświadczenie u %n na 100 klientów (%2), %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>hardly any customer would be kept if nobody had a bad experience here</source>
        <translation>gdyby nikt nie miał tu złego doświadczenia, nie dałoby się zatrzymać prawie żadnego klienta</translation>
    </message>
    <message>
        <source>if nobody had a bad experience here, %1 of the losses the model explains would be avoided</source>
        <translation>gdyby nikt nie miał tu złego doświadczenia, dałoby się uniknąć %1 strat, które wyjaśnia model</translation>
    </message>
    <message>
        <source>It is counted with %1 where %2 of the answers were bad: the fewer the answers, the closer it stays to the usual share.</source>
        <translation>Liczy się jako %1, choć złych doświadczeń było %2: im mniej odpowiedzi, tym bliżej zwykłego udziału.</translation>
    </message>
    <message>
        <source>It is counted with %1 where %2 of the answers were bad: each question is compared with itself, and some get bad answers more easily than others.</source>
        <translation>Liczy się jako %1, choć złych doświadczeń było %2: każde pytanie porównuje się z nim samym, a na niektóre łatwiej o złą odpowiedź.</translation>
    </message>
    <message>
        <source>To set initiatives side by side: %1 contacts per 1,000 customers × %2 customers lost per bad experience × %3 for how sure we are / %4 days = %5.</source>
        <translation>Do porównania inicjatyw: %1 kontaktów na 1000 klientów × %2 klienta traconego przy każdym złym doświadczeniu × %3 za pewność / %4 dni = %5.</translation>
    </message>
    <message>
        <source>To set initiatives side by side: %1 contacts per 1,000 customers × at most %2 customers lost per bad experience × %3 for how sure we are / %4 days = %5.</source>
        <translation>Do porównania inicjatyw: %1 kontaktów na 1000 klientów × najwyżej %2 klienta traconego przy każdym złym doświadczeniu × %3 za pewność / %4 dni = %5.</translation>
    </message>
    <message>
        <source>No arrows are drawn yet, so how many customers come to each touchpoint, and how many leave because of it, is not known: draw the ways they take on the map.</source>
        <translation>Nie narysowano jeszcze strzałek, nie wiadomo więc, ilu klientów trafia do każdego punktu styku i ilu przez niego odchodzi: narysuj na mapie drogi, którymi idą.</translation>
    </message>
    <message>
        <source>More bad experiences than usual: %1.</source>
        <translation>Więcej złych doświadczeń niż zwykle: %1.</translation>
    </message>
    <message>
        <source>A line across an arrow: a hand-off to another department.</source>
        <translation>Kreska w poprzek strzałki: przekazanie do innego działu.</translation>
    </message>
    <message>
        <source>Losses that could be avoided</source>
        <translation>Straty do uniknięcia</translation>
    </message>
    <message>
        <source>of the losses could be avoided</source>
        <translation>strat można uniknąć</translation>
    </message>
    <message>
        <source>Per 1,000 customers who start: how often it is handed over if nobody leaves on the way; contacts at a touchpoint leave out those who left before. Then the answers at the touchpoints that hand over, and at those that take over, and how often they were bad against what is usual for the questions asked there. First the hand-offs that add most bad experiences; bold where there are more after it, beyond what chance does among so many hand-offs.</source>
        <translation>Na 1000 klientów, którzy zaczynają: ile jest przekazań, jeśli nikt po drodze nie odchodzi; kontakty w punkcie styku pomijają tych, którzy odeszli wcześniej. Dalej odpowiedzi w punktach styku, które przekazują, i w tych, które przejmują, oraz jak często były złe wobec tego, co zwykłe dla zadanych tam pytań. Najpierw przekazania, które dokładają najwięcej złych doświadczeń; pogrubione tam, gdzie po nich jest ich więcej, ponad to, co przypadek robi wśród tylu przekazań.</translation>
    </message>
    <message>
        <source>No initiative that fits into the budget of %1 would keep customers.</source>
        <translation>Żadna inicjatywa mieszcząca się w budżecie %1 nie zatrzymałaby klientów.</translation>
    </message>
    <message>
        <source>What was found, and what to do next</source>
        <translation>Co ustalono i co zrobić dalej</translation>
    </message>
    <message>
        <source>How customers go from department to department, step by step</source>
        <translation>Jak klienci przechodzą krok po kroku od działu do działu</translation>
    </message>
    <message>
        <source>Which scores stand out, and on how many answers they rest</source>
        <translation>Które oceny odbiegają od reszty i na ilu odpowiedziach się opierają</translation>
    </message>
    <message>
        <source>The few touchpoints that are worse than usual where customers leave, and how sure that is</source>
        <translation>Nieliczne punkty styku, w których jest gorzej niż zwykle i klienci odchodzą, oraz na ile to pewne</translation>
    </message>
    <message>
        <source>All touchpoints by what can be lost there</source>
        <translation>Wszystkie punkty styku według tego, ile można tam stracić</translation>
    </message>
    <message>
        <source>What goes together with the overall score, and where customers leave</source>
        <translation>Co idzie w parze z oceną ogólną i gdzie klienci odchodzą</translation>
    </message>
    <message>
        <source>What shows only where all touchpoints are seen together</source>
        <translation>Co widać dopiero wtedy, gdy patrzy się na wszystkie punkty styku razem</translation>
    </message>
    <message>
        <source>What gets better or worse, and since when</source>
        <translation>Co się poprawia, co się pogarsza i od kiedy</translation>
    </message>
    <message>
        <source>Which initiatives keep most customers for their cost</source>
        <translation>Które inicjatywy zatrzymują najwięcej klientów w stosunku do kosztu</translation>
    </message>
    <message>
        <source>What was counted, and how far it can be trusted</source>
        <translation>Co policzono i na ile można temu ufać</translation>
    </message>
    <message>
        <source>What the words of this report mean</source>
        <translation>Co znaczą słowa użyte w tym raporcie</translation>
    </message>
    <message>
        <source>Nothing to compare: no answers from before are counted here.</source>
        <translation>Nie ma z czym porównać: nie liczą się tu żadne odpowiedzi sprzed tego czasu.</translation>
    </message>
    <message>
        <source>Avoidable losses do not add up: who stays at one touchpoint may leave at the next.</source>
        <translation>Strat do uniknięcia nie można sumować: kto zostanie w jednym miejscu, może odejść w następnym.</translation>
    </message>
    <message>
        <source>Diamonds: moments of truth. Dashed: the share of bad experiences of the whole journey, and the mean of all touchpoints.</source>
        <translation>Romby: chwile prawdy. Linie przerywane: złe doświadczenia na całej ścieżce i średnia punktów styku.</translation>
    </message>
    <message>
        <source>There are no answers here, so nobody can say where customers are lost.</source>
        <translation>Nie ma tu odpowiedzi, więc nie wiadomo, gdzie tracicie klientów.</translation>
    </message>
    <message>
        <source>Nobody has answered here.</source>
        <translation>Nikt tu nie odpowiadał.</translation>
    </message>
    <message>
        <source>There are no answers to go by: little is at stake, or those that were given do not count here.</source>
        <translation>Brak odpowiedzi do oceny: stawka jest niewielka albo te, których udzielono, tu się nie liczą.</translation>
    </message>
    <message>
        <source>It matters whether customers stay. Customers have answered, but none of their answers counts here: the filter leaves them out, or they are too few to be shown to others.</source>
        <translation>Ma znaczenie, czy klienci zostają. Klienci odpowiedzieli, ale żadna z ich odpowiedzi tu się nie liczy: pomija je filtr albo jest ich za mało, by pokazywać je innym.</translation>
    </message>
    <message>
        <source>Such a difference can be chance.</source>
        <translation>Taka różnica może być dziełem przypadku.</translation>
    </message>
    <message>
        <source>It is assumed to go as everywhere else.</source>
        <translation>Zakłada się, że jest tam tak jak wszędzie.</translation>
    </message>
    <message>
        <source>assumed as everywhere else</source>
        <translation>założono jak wszędzie</translation>
    </message>
    <message>
        <source>Bold where a touchpoint was asked more than twice as often, or less than half as often, as customers come there: its figures may stand for others than those who come. Below 10 answers, given and expected, such a difference can be chance.</source>
        <translation>Pogrubione tam, gdzie o punkt styku pytano ponad dwa razy częściej albo ponad dwa razy rzadziej, niż klienci tam trafiają: liczby mogą mówić o innych niż ci, którzy przychodzą. Poniżej 10 odpowiedzi, otrzymanych i oczekiwanych, taka różnica może być przypadkiem.</translation>
    </message>
    <message>
        <source>The first three have a page of their own.</source>
        <translation>Pierwsze trzy mają własne strony.</translation>
    </message>
    <message>
        <source>So few answers are counted with %1: the fewer, the closer to the usual share.</source>
        <translation>Tak mało odpowiedzi liczy się jako %1: im ich mniej, tym bliżej zwykłego udziału.</translation>
    </message>
    <message>
        <source>%1 is a trouble area by itself: %2 were bad, %3 would be usual.</source>
        <translation>%1 to samo w sobie obszar problemów: złych doświadczeń było %2, zwykle byłoby %3.</translation>
    </message>
    <message>
        <source>%1 together are a trouble area: %2 were bad, %3 would be usual.</source>
        <translation>Razem są obszarem problemów: %1. Złych doświadczeń było %2, zwykle byłoby %3.</translation>
    </message>
    <message>
        <source>Who goes all the way has %1 bad experiences on average.</source>
        <translation>Kto przejdzie całą ścieżkę, ma po drodze złe doświadczenia: średnio %1.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n customer(s) who rated most of it, %1 had none (between %2 and %3).</source>
        <translation>
            <numerusform>Z %n klienta, który ocenił większość z niej, bez złego doświadczenia: %1 (od %2 do %3).</numerusform>
            <numerusform>Z %n klientów, którzy ocenili większość z niej, bez złego doświadczenia: %1 (od %2 do %3).</numerusform>
            <numerusform>Z %n klientów, którzy ocenili większość z niej, bez złego doświadczenia: %1 (od %2 do %3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Colour: satisfaction, blue above the journey&apos;s average, red below; n: answers.</source>
        <translation>Kolor: zadowolenie, niebieski powyżej średniej ścieżki, czerwony poniżej; n: odpowiedzi.</translation>
    </message>
    <message>
        <source>The curve is the mean of all cards above it, by their answers.</source>
        <translation>Krzywa to średnia wszystkich kart nad nią, według liczby odpowiedzi.</translation>
    </message>
    <message>
        <source>Violet ground: a trouble area.</source>
        <translation>Fioletowe tło: obszar problemów.</translation>
    </message>
    <message>
        <source>How often the customers who start come to a touchpoint, more than once in a loop; where it is known how many leave, those who left before are not among them.</source>
        <translation>Jak często klienci, którzy zaczynają, trafiają do punktu styku, w pętli więcej niż raz; gdy wiadomo, ilu odchodzi, ci, którzy odeszli wcześniej, nie są wliczani.</translation>
    </message>
    <message numerus="yes">
        <source>%n more trend(s) are not drawn here; Chwila shows them under Trends.</source>
        <translation>
            <numerusform>Jeszcze %n trend nie jest tu narysowany; Chwila pokazuje go w widoku Trendy.</numerusform>
            <numerusform>Jeszcze %n trendy nie są tu narysowane; Chwila pokazuje je w widoku Trendy.</numerusform>
            <numerusform>Jeszcze %n trendów tu nie narysowano; Chwila pokazuje je w widoku Trendy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n stand in the chapter “Moments of truth”.</source>
        <translation>
            <numerusform>Stoi w rozdziale „Chwile prawdy”.</numerusform>
            <numerusform>Wszystkie %n są w rozdziale „Chwile prawdy”.</numerusform>
            <numerusform>Wszystkie %n są w rozdziale „Chwile prawdy”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contact(s) here</source>
        <translation>
            <numerusform>kontakt tutaj</numerusform>
            <numerusform>kontakty tutaj</numerusform>
            <numerusform>kontaktów tutaj</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>customer(s) lost</source>
        <translation>
            <numerusform>utracony klient</numerusform>
            <numerusform>utraceni klienci</numerusform>
            <numerusform>utraconych klientów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Sample</source>
        <translation>Przykład</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made; check who may write there.</source>
        <translation>Nie można utworzyć folderu %1; sprawdź, kto może tam zapisywać.</translation>
    </message>
    <message>
        <source>The file cannot be read; see whether you may read it.</source>
        <translation>Nie da się odczytać pliku; sprawdź, czy wolno ci go czytać.</translation>
    </message>
    <message>
        <source>The file was not opened; nothing was made of it.</source>
        <translation>Plik nie został otwarty; nic z niego nie powstało.</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>odzyskany</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n odpowiedź</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
            <numerusform>%n odpowiedzi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Counting answers</source>
        <translation>Liczenie odpowiedzi</translation>
    </message>
    <message>
        <source>An answer lies off its scale. Check the scale of its column.</source>
        <translation>Odpowiedź leży poza swoją skalą. Sprawdź skalę jej kolumny.</translation>
    </message>
    <message>
        <source>Answers came or went in the meantime. Try again.</source>
        <translation>W międzyczasie przybyło lub ubyło odpowiedzi. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Stopped; the project is as it was before.</source>
        <translation>Zatrzymano; projekt jest taki jak przedtem.</translation>
    </message>
    <message>
        <source>This batch is not there any more.</source>
        <translation>Tego importu już nie ma.</translation>
    </message>
    <message>
        <source>This is not a Chwila project, or it is damaged. Recovery saves what can still be read.</source>
        <translation>To nie jest projekt Chwili albo jest uszkodzony. Odzyskiwanie ocala to, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>The project file is damaged. Recovery saves what can still be read into a new file.</source>
        <translation>Plik projektu jest uszkodzony. Odzyskiwanie zapisuje w nowym pliku to, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>Another program is using the project file. Try again in a moment.</source>
        <translation>Inny program używa pliku projektu. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing has been lost so far.</source>
        <translation>Dysk jest pełny. Zwolnij trochę miejsca; jak dotąd nic nie przepadło.</translation>
    </message>
    <message>
        <source>The project file cannot be written to. Copy it to a folder where you may write.</source>
        <translation>W pliku projektu nie można zapisywać. Skopiuj go do folderu, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>The project file cannot be opened. Check that you may read and write it.</source>
        <translation>Nie można otworzyć pliku projektu. Sprawdź, czy masz prawo odczytu i zapisu.</translation>
    </message>
    <message>
        <source>The project file does not accept this edit.</source>
        <translation>Plik projektu nie przyjmuje tej zmiany.</translation>
    </message>
    <message>
        <source>A text is too long to be kept in the project file.</source>
        <translation>Tekst jest za długi, aby zapisać go w pliku projektu.</translation>
    </message>
    <message>
        <source>There is not enough memory to use the project file.</source>
        <translation>Za mało pamięci, aby używać pliku projektu.</translation>
    </message>
    <message>
        <source>The disk did not do what was asked of it. Check the disk and try again.</source>
        <translation>Dysk nie wykonał polecenia. Sprawdź dysk i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>ktoś inny</translation>
    </message>
    <message>
        <source>The file is empty. It is not a Chwila project.</source>
        <translation>Plik jest pusty. To nie jest projekt Chwili.</translation>
    </message>
    <message>
        <source>The file is a database, but not a Chwila project.</source>
        <translation>Plik jest bazą danych, ale nie projektem Chwili.</translation>
    </message>
    <message>
        <source>This project was made by an older version and must be converted, which cannot be done here. Copy it to a folder where you may write.</source>
        <translation>Ten projekt utworzyła starsza wersja i trzeba go przekształcić, czego nie można zrobić tutaj. Skopiuj go do folderu, w którym możesz zapisywać.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Nie ma pliku „%1”.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1” nie jest plikiem.</translation>
    </message>
    <message>
        <source>The project was made by a newer version of Chwila, so it can only be looked at. Update Chwila to edit it.</source>
        <translation>Projekt utworzyła nowsza wersja Chwili, więc można go tylko oglądać. Zaktualizuj Chwilę, aby go edytować.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be made. Choose another name or folder.</source>
        <translation>Nie można utworzyć pliku „%1”. Wybierz inną nazwę lub folder.</translation>
    </message>
    <message>
        <source>There is already a file “%1”. Choose another name.</source>
        <translation>Plik „%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>No file can be made in the folder “%1”. Choose another one.</source>
        <translation>W folderze „%1” nie można utworzyć pliku. Wybierz inny.</translation>
    </message>
    <message>
        <source>This step is not the newest one, so it cannot be undone.</source>
        <translation>Ta czynność nie jest najnowsza, więc nie można jej cofnąć.</translation>
    </message>
    <message>
        <source>This step is not the next one, so it cannot be redone.</source>
        <translation>Ta czynność nie jest następna, więc nie można jej ponowić.</translation>
    </message>
    <message>
        <source>The project file holds something else than this edit starts from. Open the project again.</source>
        <translation>Plik projektu zawiera coś innego niż to, od czego zaczyna się ta zmiana. Otwórz projekt ponownie.</translation>
    </message>
    <message>
        <source>The damaged file cannot be copied to where the new one shall be. Choose another folder.</source>
        <translation>Uszkodzonego pliku nie można skopiować tam, gdzie ma powstać nowy. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Nothing can be read of this file any more. Look for a copy of it in your backups.</source>
        <translation>Z tego pliku nie da się już nic odczytać. Poszukaj jego kopii wśród kopii zapasowych.</translation>
    </message>
    <message>
        <source>Of the records of kind “%1” some may be lost.</source>
        <translation>Część rekordów rodzaju „%1” mogła przepaść.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of kind “%1” could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n rekordu rodzaju „%1”.</numerusform>
            <numerusform>Nie udało się odczytać %n rekordów rodzaju „%1”.</numerusform>
            <numerusform>Nie udało się odczytać %n rekordów rodzaju „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some answers may be lost.</source>
        <translation>Część odpowiedzi mogła przepaść.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Odzyskane</translation>
    </message>
    <message numerus="yes">
        <source>%n records that others refer to are gone; new ones named “Recovered” stand in for them.</source>
        <translation>
            <numerusform>Brakuje %n rekordu, do którego odwołują się inne; zastępuje go nowy o nazwie „Odzyskane”.</numerusform>
            <numerusform>Brakuje %n rekordów, do których odwołują się inne; zastępują je nowe o nazwie „Odzyskane”.</numerusform>
            <numerusform>Brakuje %n rekordów, do których odwołują się inne; zastępują je nowe o nazwie „Odzyskane”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records held impossible values and were left out.</source>
        <translation>
            <numerusform>Pominięto %n rekord z niemożliwymi wartościami.</numerusform>
            <numerusform>Pominięto %n rekordy z niemożliwymi wartościami.</numerusform>
            <numerusform>Pominięto %n rekordów z niemożliwymi wartościami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers stored</source>
        <translation>
            <numerusform>zapisano %n odpowiedź</numerusform>
            <numerusform>zapisano %n odpowiedzi</numerusform>
            <numerusform>zapisano %n odpowiedzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers of “%1” could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n odpowiedzi z „%1”.</numerusform>
            <numerusform>Nie udało się odczytać %n odpowiedzi z „%1”.</numerusform>
            <numerusform>Nie udało się odczytać %n odpowiedzi z „%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number of answers is not possible: %1.</source>
        <translation>Liczba odpowiedzi jest niemożliwa: %1.</translation>
    </message>
    <message>
        <source>Looking for customers who answered twice</source>
        <translation>Szukanie klientów, którzy odpowiedzieli dwa razy</translation>
    </message>
    <message>
        <source>Storing customers</source>
        <translation>Zapisywanie klientów</translation>
    </message>
    <message>
        <source>There is no room for temporary files. Free some space on the disk and try again.</source>
        <translation>Brakuje miejsca na pliki tymczasowe. Zwolnij miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The project %1 is open, by %2. Choose another name, or close it there first.</source>
        <translation>Projekt %1 jest otwarty, przez: %2. Wybierz inną nazwę albo najpierw go tam zamknij.</translation>
    </message>
    <message>
        <source>%1 cannot be replaced; choose another name.</source>
        <translation>Nie da się zastąpić %1; wybierz inną nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>%n named versions could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać %n nazwanej wersji.</numerusform>
            <numerusform>Nie udało się odczytać %n nazwanych wersji.</numerusform>
            <numerusform>Nie udało się odczytać %n nazwanych wersji.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some named versions may be lost.</source>
        <translation>Część nazwanych wersji mogła przepaść.</translation>
    </message>
    <message>
        <source>Some of what is known of customers may be lost.</source>
        <translation>Część wiedzy o klientach mogła przepaść.</translation>
    </message>
    <message>
        <source>This version is not there any more.</source>
        <translation>Tej wersji już nie ma.</translation>
    </message>
    <message>
        <source>A version needs a name.</source>
        <translation>Wersja musi mieć nazwę.</translation>
    </message>
    <message>
        <source>There is already a version “%1”. Choose another name.</source>
        <translation>Jest już wersja „%1”. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>Some follow-ups may be lost.</source>
        <translation>Część stanów odpowiedzi mogła przepaść.</translation>
    </message>
    <message>
        <source>Some words, segments, channels or customers of answers may be lost.</source>
        <translation>Część wypowiedzi, segmentów, kanałów lub klientów przypisanych do odpowiedzi mogła przepaść.</translation>
    </message>
    <message>
        <source>Stopped; there is no copy.</source>
        <translation>Zatrzymano; kopii nie ma.</translation>
    </message>
    <message>
        <source>Some of the rows that could not be imported may be lost.</source>
        <translation>Część wierszy, których nie udało się zaimportować, mogła przepaść.</translation>
    </message>
    <message>
        <source>The project is too large to be kept as a named version; save a copy of it instead.</source>
        <translation>Projekt jest za duży, by zachować go jako nazwaną wersję; zapisz zamiast tego jego kopię.</translation>
    </message>
    <message>
        <source>The project is open elsewhere, by %1, so it can only be looked at here; close it there, or change a copy of the file.</source>
        <translation>Projekt jest otwarty gdzie indziej (%1), więc tutaj można go tylko oglądać; zamknij go tam albo zmieniaj kopię pliku.</translation>
    </message>
    <message>
        <source>Nothing can be written in the folder of this project, so it can only be looked at; allow writing there, or change a copy of the file in another folder.</source>
        <translation>W folderze tego projektu nie można nic zapisać, więc można go tylko oglądać; zezwól tam na zapis albo zmieniaj kopię pliku w innym folderze.</translation>
    </message>
    <message>
        <source>The file is write-protected, so it can only be looked at; allow writing, or change a copy of it.</source>
        <translation>Plik jest chroniony przed zapisem, więc można go tylko oglądać; zezwól na zapis albo zmieniaj jego kopię.</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>Move touchpoints</source>
        <translation>Przesuwanie punktów styku</translation>
    </message>
    <message>
        <source>Connect touchpoints</source>
        <translation>Łączenie punktów styku</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>Zmiana kolejności</translation>
    </message>
    <message>
        <source>Move the note</source>
        <translation>Przeniesienie notatki</translation>
    </message>
    <message>
        <source>Lead the arrow elsewhere</source>
        <translation>Poprowadzenie strzałki gdzie indziej</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>This version does not hold together any more, so it cannot be brought back.</source>
        <translation>Ta wersja nie jest już spójna, więc nie można jej przywrócić.</translation>
    </message>
    <message>
        <source>another place in the order</source>
        <translation>inne miejsce w kolejności</translation>
    </message>
    <message>
        <source>start</source>
        <translation>początek</translation>
    </message>
    <message>
        <source>end</source>
        <translation>koniec</translation>
    </message>
    <message numerus="yes">
        <source>with %n touchpoint(s)</source>
        <translation>
            <numerusform>z %n punktem styku</numerusform>
            <numerusform>z %n punktami styku</numerusform>
            <numerusform>z %n punktami styku</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Dodano</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>dodano: %n</numerusform>
            <numerusform>dodano: %n</numerusform>
            <numerusform>dodano: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>usunięto: %n</numerusform>
            <numerusform>usunięto: %n</numerusform>
            <numerusform>usunięto: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>zmieniono: %n</numerusform>
            <numerusform>zmieniono: %n</numerusform>
            <numerusform>zmieniono: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing has changed</source>
        <translation>nic się nie zmieniło</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Punkty styku</translation>
    </message>
    <message>
        <source>Shares at single touchpoints</source>
        <translation>Udziały w poszczególnych punktach styku</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>W raporcie</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sekcje raportu</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Punkt styku</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Ścieżka</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>written</source>
        <translation>wpisano</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>rewritten</source>
        <translation>przepisano</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: zmieniono</translation>
    </message>
    <message>
        <source>As handed over, %1</source>
        <translation>Jak przekazano, %1</translation>
    </message>
</context>
</TS>
