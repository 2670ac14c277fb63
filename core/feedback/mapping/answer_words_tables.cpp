#include "core/feedback/mapping/answer_words_tables.h"

#include <array>

namespace chwila::feedback::wording {

namespace {

// Quality
constexpr const char* quality3[] = {
    "poor|bad|zle|zla|zly|slabo|slaby|slaba|slab|prost|proasta|rau|schlecht|negative|negatywnie|negativ",
    "fair|average|ok|okay|srednio|sredni|srednia|przecietnie|mediu|medie|satisfacator|mittel|"
    "durchschnittlich|neutral|neutralnie|neutru",
    "good|dobrze|dobra|dobry|bine|bun|buna|gut|positive|pozytywnie|pozitiv|positiv"};
constexpr const char* quality4[] = {"poor|bad|zle|zly|zla|slab|slaba|rau|schlecht",
                                    "fair|average|ok|srednio|sredni|srednia|mediu|satisfacator|mittel",
                                    "good|dobrze|dobry|dobra|bine|bun|buna|gut",
                                    "excellent|outstanding|doskonale|doskonaly|doskonala|swietnie|excelent|"
                                    "excelenta|ausgezeichnet|hervorragend"};
constexpr const char* qualityUp[] = {"poor|bad", "fair|average|ok|okay|satisfactory", "good",
                                     "very good|great", "excellent|outstanding|exceptional"};
constexpr const char* quality5[] = {
    "very poor|terrible|awful|very bad|horrible|extremely poor|bardzo zle|bardzo zla|bardzo zly|fatalnie|"
    "tragicznie|foarte slab|foarte slaba|foarte rau|foarte prost|foarte proasta|sehr schlecht|ungenugend",
    "poor|bad|below average|zle|zla|zly|slabo|slaby|slaba|raczej zle|raczej zly|slab|rau|prost|proasta|"
    "schlecht|eher schlecht|mangelhaft",
    "fair|average|ok|okay|acceptable|satisfactory|neutral|moderate|neither good nor bad|neither good nor "
    "poor|"
    "srednio|sredni|srednia|przecietnie|przecietny|przecietna|dostatecznie|dostateczny|ani dobrze ani zle|"
    "ani dobry ani zly|mediu|medie|mediocru|satisfacator|acceptabil|suficient|nici bine nici rau|asa si asa|"
    "mittel|mittelmassig|befriedigend|teils teils|durchschnittlich|weder gut noch schlecht",
    "good|above average|dobrze|dobra|dobry|raczej dobrze|raczej dobry|bine|bun|buna|gut|eher gut",
    "very good|excellent|great|outstanding|bardzo dobrze|bardzo dobra|bardzo dobry|doskonale|swietnie|"
    "celujaco|foarte bine|foarte bun|foarte buna|excelent|excelenta|sehr gut|ausgezeichnet|hervorragend"};
constexpr const char* quality6[] = {"very poor|terrible|awful|very bad",
                                    "poor|bad",
                                    "fair|average|ok",
                                    "good",
                                    "very good|great",
                                    "excellent|outstanding"};

constexpr const char* qualityOf5[] = {
    "very low quality|very poor quality|bardzo niska jakosc|calitate foarte scazuta|calitate foarte slaba",
    "low quality|poor quality|niska jakosc|calitate scazuta|calitate slaba",
    "neither high nor low quality|average quality|fair quality|srednia jakosc|przecietna jakosc|calitate "
    "medie",
    "high quality|good quality|wysoka jakosc|dobra jakosc|calitate ridicata|calitate buna",
    "very high quality|excellent quality|bardzo wysoka jakosc|bardzo dobra jakosc|calitate foarte ridicata|"
    "calitate foarte buna"};
constexpr const char* average5[] = {
    "far below average|well below average|znacznie ponizej sredniej|mult sub medie",
    "below average|somewhat below average|ponizej sredniej|sub medie",
    "average|about average|przecietnie|srednio|w okolicach sredniej|medie|mediu",
    "above average|somewhat above average|powyzej sredniej|peste medie",
    "far above average|well above average|znacznie powyzej sredniej|mult peste medie"};

// Compared with what was expected
constexpr const char* expected5[] = {
    "much worse|much worse than expected|far worse than expected|znacznie gorzej|duzo gorzej|mult mai rau|"
    "mult mai slab decat ma asteptam|viel schlechter",
    "worse|worse than expected|somewhat worse|slightly worse than expected|gorzej|mai rau|"
    "mai slab decat ma asteptam|schlechter",
    "as expected|about as expected|about the same|about what i expected|the same|met my expectations|"
    "tak jak oczekiwalem|zgodnie z oczekiwaniami|tak samo|la fel|conform asteptarilor|wie erwartet|gleich",
    "better|better than expected|somewhat better|slightly better than expected|lepiej|mai bine|"
    "mai bine decat ma asteptam|besser",
    "much better|much better than expected|far better than expected|znacznie lepiej|duzo lepiej|mult mai "
    "bine|"
    "mult mai bine decat ma asteptam|viel besser"};

// Would you …
constexpr const char* certain4[] = {
    "definitely not|definitely would not|zdecydowanie nie|cu siguranta nu|sigur nu|auf keinen fall|"
    "bestimmt nicht|nein auf keinen fall",
    "probably not|probably would not|raczej nie|probabil nu|mai degraba nu|eher nicht|wahrscheinlich nicht|"
    "eher nein",
    "probably|probably yes|probably would|raczej tak|probabil da|mai degraba da|eher ja|wahrscheinlich",
    "definitely|definitely yes|definitely would|zdecydowanie tak|cu siguranta da|sigur da|cu siguranta|"
    "auf jeden fall|bestimmt|ja auf jeden fall"};
constexpr const char* certain5[] = {
    "definitely not|definitely would not|zdecydowanie nie|cu siguranta nu|sigur nu|auf keinen fall|"
    "bestimmt nicht",
    "probably not|probably would not|raczej nie|probabil nu|mai degraba nu|eher nicht|wahrscheinlich nicht|"
    "eher nein",
    "might or might not|maybe|may or may not|possibly|ani tak ani nie|moze|byc moze|poate|nici da nici nu|"
    "vielleicht|teils teils",
    "probably|probably yes|probably would|raczej tak|probabil da|mai degraba da|eher ja|wahrscheinlich",
    "definitely|definitely yes|definitely would|zdecydowanie tak|cu siguranta da|sigur da|cu siguranta|"
    "auf jeden fall|bestimmt"};

// Net promoter groups, where nobody kept the number
constexpr const char* promoters3[] = {"detractor|detractors|krytyk|krytycy|detractori|kritiker",
                                      "passive|passives|neutral|neutralny|neutralni|pasiv|pasivi|passiv",
                                      "promoter|promoters|promotor|promotorzy|promotori"};

// How often
constexpr const char* often5[] = {
    "never|nigdy|niciodata|nie|niemals|gar nicht",
    "rarely|seldom|hardly ever|almost never|once in a while|rzadko|bardzo rzadko|rar|rareori|selten|"
    "sehr selten",
    "sometimes|occasionally|about half the time|czasami|czasem|niekiedy|uneori|cateodata|manchmal|"
    "gelegentlich|teils teils",
    "often|usually|frequently|most of the time|very often|czesto|zazwyczaj|zwykle|des|deseori|adesea|"
    "frecvent|de obicei|oft|haufig|meistens",
    "always|almost always|every time|zawsze|bardzo czesto|intotdeauna|mereu|foarte des|immer|sehr haufig|"
    "sehr oft"};
constexpr const char* often6[] = {
    "gar nicht|nie|niemals", "selten|sehr selten", "eher selten",
    "eher haufig",           "haufig|oft",         "sehr haufig|sehr oft|immer"};

constexpr const char* amount5[] = {"none at all|nothing at all|nothing", "a little|a small amount",
                                   "a moderate amount|some", "a lot|quite a lot",
                                   "a great deal|a very large amount"};

// Yes and no
constexpr const char* yesNo[] = {"no|nie|nu|nein|n|false|falsz|fals|falsch|unchecked|not selected",
                                 "yes|tak|da|ja|y|true|prawda|adevarat|wahr|checked|selected"};
constexpr const char* yesMaybeNo[] = {"no|nie|nu|nein",
                                      "maybe|sometimes|possibly|partly|somewhat|not sure|moze|czasami|"
                                      "czesciowo|poate|uneori|partial|vielleicht|teilweise|manchmal",
                                      "yes|tak|da|ja"};

constexpr std::array<OrderedSet, 16> sets{{{true, quality3},
                                           {true, quality4},
                                           {true, qualityUp},
                                           {true, quality5},
                                           {true, quality6},
                                           {true, qualityOf5},
                                           {true, average5},
                                           {true, expected5},
                                           {true, certain4},
                                           {true, certain5},
                                           {false, yesNo},
                                           {false, yesMaybeNo},
                                           {false, often5},
                                           {false, often6},
                                           {false, amount5},
                                           {false, promoters3}}};

enum FamilyId : int {
    Satisfaction,
    Agreement,
    Favour,
    Likelihood,
    Ease,
    Help,
    Friendliness,
    Clarity,
    Comfort,
    Happiness,
    Rudeness,
    Speed,
    Worth,
    Truth,
    Importance,
    Interest,
    Familiarity,
};

constexpr std::array<Family, 17> allFamilies{{{Satisfaction, true, true},
                                              {Agreement, true, true},
                                              {Favour, true, true},
                                              {Likelihood, true, true},
                                              {Ease, true, true},
                                              {Help, true, false},
                                              {Friendliness, true, false},
                                              {Clarity, true, false},
                                              {Comfort, true, false},
                                              {Happiness, true, true},
                                              {Rudeness, true, false},
                                              {Speed, true, false},
                                              {Worth, true, false},
                                              {Truth, true, false},
                                              {Importance, false, false},
                                              {Interest, false, false},
                                              {Familiarity, false, false}}};

// The bad pole stands first: "dissatisfied" is not to be found by "satisf", but "niezadowolony" would
// be by a search within words.
constexpr std::array<Pole, 32> allPoles{
    {{Satisfaction, -1,
      "dissatisf unsatisf niezadowol niesatysf nemultumit nesatisfac insatisf insoddisf unzufrieden"},
     {Satisfaction, 1, "satisf zadowol satysf multumit satisfac soddisf zufrieden"},
     {Agreement, -1, "disagree dezacord impotriva lehne"},
     {Agreement, 1, "agree zgadza zgoda acord stimme zustimm"},
     {Favour, -1, "unfavo nieprzychyln nefavorabil ungunstig"},
     {Favour, 1, "favo przychyln favorabil gunstig"},
     {Likelihood, -1, "unlikely nieprawdopodob improbabil unwahrscheinlich"},
     {Likelihood, 1, "likely prawdopodob probabil wahrscheinlich"},
     {Ease, -1, "difficult hard trudn dificil greu schwierig schwer complicat skomplikow kompliziert"},
     {Ease, 1, "easy easily latw usor usoar simplu simpla einfach leicht"},
     {Help, -1, "unhelpful niepomocn"},
     {Help, 1, "helpful pomocn hilfreich"},
     {Friendliness, -1, "unfriendly nieprzyjazn niemil neprietenos unfreundlich"},
     {Friendliness, 1,
      "friendly polite courteous przyjazn uprzejm mily mila mile prietenos amabil politicos freundlich"},
     {Clarity, -1, "unclear confusing niejasn neclar unklar"},
     {Clarity, 1, "clear jasn clar klar understandable zrozumial verstandlich"},
     {Comfort, -1, "uncomfortable niewygodn inconfortabil unbequem"},
     {Comfort, 1, "comfortable wygodn confortabil bequem confident willing responsive"},
     {Happiness, -1, "unhappy nieszczesliw nefericit unglucklich frustrat disappoint rozczarow dezamag"},
     {Happiness, 1, "happy pleased delighted szczesliw fericit incantat glucklich"},
     {Rudeness, -1, "rude annoying irritat denerwuj deranj storend stressful"},
     {Speed, -1, "slow powoln woln lent langsam"},
     {Speed, 1, "fast quick prompt szybk rapid repede schnell"},
     {Worth, -1, "useless nieprzydatn inutil nutzlos"},
     {Worth, 1, "useful valuable effective professional knowledgeable well przydatn util nutzlich wertvoll"},
     {Truth, 1, "true trifft adevarat"},
     {Importance, -1, "unimportant niewazn neimportant unwichtig"},
     {Importance, 1, "important wazn istotn wichtig"},
     {Interest, -1, "uninterested"},
     {Interest, 1, "interest zainteresow"},
     {Familiarity, -1, "unfamiliar"},
     {Familiarity, 1, "familiar aware"}}};

constexpr std::array<Strength, 4> allStrengths{
    {{4, "extremely|completely|totally|absolutely|entirely|fully|exceptionally|calkowicie|zupelnie|w "
         "pelni|absolutnie|"
         "niezwykle|total|complet|in totalitate|extrem de|extrem|pe "
         "deplin|vollstandig|vollkommen|vollig|ausserst|"
         "voll und ganz|voll|absolut"},
     {3, "very|strongly|highly|definitely|a "
         "lot|muy|tres|molto|bardzo|zdecydowanie|stanowczo|foarte|puternic|in mare masura|"
         "cu siguranta|sehr|stark"},
     {2,
      "moderately|mostly|quite|fairly|generally|pretty|dosc|w duzym stopniu|umiarkowanie|destul de|moderat|"
      "in general|uberwiegend|ziemlich|weitgehend|massig"},
     {1, "somewhat|slightly|tend to|a little|rather|partly|partially|a "
         "bit|mildly|raczej|troche|czesciowo|nieco|malo|oarecum|"
         "putin|partial|mai degraba|intr o oarecare masura|eher|etwas|teilweise|ein wenig|wenig"}}};

} // namespace

std::span<const OrderedSet> orderedSets() {
    return sets;
}

std::span<const Pole> poles() {
    return allPoles;
}

std::span<const Family> families() {
    return allFamilies;
}

std::span<const Strength> strengths() {
    return allStrengths;
}

const char* inNoWay() {
    return "not at all|at all|in no way|wcale|w ogole|zupelnie nie|deloc|in niciun fel|uberhaupt nicht|gar "
           "nicht|"
           "keineswegs";
}

const char* notSo() {
    return "not so|not very|not too|not that|not particularly|nie bardzo|nie za bardzo|niezbyt|nu prea|"
           "nu foarte|nicht so|nicht sehr|nicht besonders|weniger|hardly";
}

const char* negations() {
    return "not|don t|do not|nie|nu|nicht|no";
}

const char* middles() {
    return "neither|neutral|neutralny|neutralna|neutralnie|neutralni|undecided|indifferent|mixed|ani|"
           "obojetny|obojetna|"
           "obojetnie|obojetne|nici|ni|ne "
           "soddisfatto|neutru|neutra|indiferent|weder|teils|unentschieden|unentschlossen|"
           "no feelings either way";
}

const char* noOpinions() {
    return "n a|na|not applicable|don t know|dont know|do not know|i don t know|i do not "
           "know|unsure|unfamiliar n a|"
           "unfamiliar|no opinion|no answer|no experience|prefer not to say|prefer not to answer|can t say|"
           "cannot say|did not use|not used|haven t used|nie wiem|nie dotyczy|trudno powiedziec|nie mam "
           "zdania|"
           "brak|b d|bd|n d|keine|niciun raspuns|"
           "brak odpowiedzi|brak zdania|odmowa odpowiedzi|nie korzystalem|nie korzystalam|nd|nu stiu|nu se "
           "aplica|"
           "nu raspund|nu e cazul|nu este cazul|nu am folosit|fara raspuns|nu pot aprecia|weiss nicht|"
           "ich weiss nicht|keine angabe|keine antwort|k a|nicht zutreffend|kann ich nicht beurteilen|"
           "keine meinung|nicht genutzt|not available|not sure|don t know not applicable|"
           "don t know n a|nie wiem trudno powiedziec|missing|system missing|not asked|not stated|not "
           "answered|"
           "unanswered|no response|no reply|skip|dk|dk na|dk nr|ref|no data|none given|brak danych|nie "
           "pytano|"
           "nie udzielono odpowiedzi|pominieto|nie podano|neaplicabil|lipsa|lipsa date|nu s a raspuns|ns nr|"
           "fara opinie|refuz|nicht gefragt|nicht beantwortet|fehlend|fehlt|entfallt|"
           "keine daten|ubersprungen|offered|unoffered";
}

const char* refusals() {
    return "refus declin skipped odmow odmaw refuz verweiger ubersprung";
}

} // namespace chwila::feedback::wording
