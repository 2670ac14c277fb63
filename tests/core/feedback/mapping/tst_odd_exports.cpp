// Exports as survey tools and spreadsheets really write them, with columns that look like answers and are
// none: what the first guess makes of each, without any help.
#include "core/feedback/mapping/guess.h"
#include "tests/core/feedback/fixtures.h"

using namespace chwila;
using namespace chwila::feedback;

namespace {

/// What a person would say the file holds.
struct Export {
    QByteArray head;
    std::function<QByteArray(int)> row;
    int rows = 40;
    QStringList answers; ///< titles of the columns with answers
    QString customer;
    QString time; ///< empty: no column holds one
    QString first = QStringLiteral("2024-03-01T00:00:00Z");
    double highest = 5; ///< of the last answer's scale
    qint64 unreadable = 0;
    QString tail = {}; ///< below the rows
};

QByteArray two(int number) {
    return QByteArray::number(number).rightJustified(2, '0');
}
QByteArray dayOf(int i) {
    return "2024-03-" + two(1 + i % 28);
}
QByteArray n(int number) {
    return QByteArray::number(number);
}

Export qualtrics() {
    return {
        "StartDate,EndDate,Status,Progress,Finished,RecordedDate,ResponseId,ExternalReference,UserLanguage,"
        "Q1_NPS_GROUP,Q1,Q2_1,Q2_2,Q3,Q3_4_TEXT,Q2_DO_1,Q2_DO_2,FL_12_DO_FL_13\n"
        "Start Date,End Date,Response Type,Progress,Finished,Recorded Date,Response ID,External Data "
        "Reference,User Language,How likely are you to recommend us? - Group,How likely are you to "
        "recommend us?,Please rate - Check-in,Please rate - Room,Why us? - Selected Choice,Why us? - "
        "Other: - Text,Please rate - Display Order - Check-in,Please rate - Display Order - Room,Block - "
        "Display Order - FL_13\n"
        "\"{\"\"ImportId\"\":\"\"startDate\"\",\"\"timeZone\"\":\"\"Europe/Warsaw\"\"}\",x,x,x,x,x,x,x,x,x,x,"
        "x,x,x,x,x,x,x\n",
        [](int i) {
            const int score = i * 7 % 11;
            return dayOf(i) + " 10:00:00," + dayOf(i) + " 10:10:00,0,100,1," + dayOf(i) + ",R_" + n(i)
                   + ",CRM" + n(i) + ",PL,"
                   + n(score > 8   ? 3
                       : score > 6 ? 2
                                   : 1)
                   + ',' + n(score) + ',' + n(1 + i % 5) + ',' + n(1 + i * 3 % 5) + ',' + n(1 + i % 4) + ",,"
                   + n(1 + i % 3) + ',' + n(3 - i % 3) + ",1\n";
        },
        40,
        list({"How likely are you to recommend us?", "Please rate - Check-in", "Please rate - Room"}),
        QStringLiteral("External Data Reference"),
        QStringLiteral("Recorded Date")};
}

Export typeform() {
    return {"#,How was the delivery?,customer_id,campaign,Start Date (UTC),Submit Date (UTC),Network ID\n",
            [](int i) {
                return "f" + n(900000 + i * 7919) + ',' + n(1 + i % 5) + ",C" + n(i) + ",spring," + dayOf(i)
                       + " 08:00:00," + dayOf(i) + " 00:00:00,x" + n(i) + '\n';
            },
            40,
            list({"How was the delivery?"}),
            QStringLiteral("customer_id"),
            QStringLiteral("Submit Date (UTC)")};
}

Export surveyMonkeyEnds() {
    return {
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,How "
        "likely is it that you would recommend this company to a friend or colleague?,How would you rate "
        "the quality of the product?\n,,,,,,,,Response,Response\n",
        [](int i) {
            const int score = i * 7 % 11;
            static const QList<QByteArray> quality{"Very low quality", "Low quality",
                                                   "Neither high nor low quality", "High quality",
                                                   "Very high quality"};
            return "1140000" + n(1000 + i) + ",431,03/" + two(1 + i % 28) + "/2024 12:00:00 AM,03/"
                   + two(1 + i % 28) + "/2024 12:00:00 AM,,,,,"
                   + (score == 0    ? QByteArray("Not at all likely - 0")
                      : score == 10 ? QByteArray("Extremely likely - 10")
                                    : n(score))
                   + ',' + quality[i % 5] + '\n';
        },
        40,
        list({"How likely is it that you would recommend this company to a friend or colleague?",
              "How would you rate the quality of the product?"}),
        QStringLiteral("Respondent ID"),
        QStringLiteral("End Date")};
}

Export limeSurveyWithoutDates() {
    return {
        "\"id. Response ID\",\"submitdate. Date submitted\",\"lastpage. Last page\",\"startlanguage. Start "
        "language\",\"seed. Seed\",\"NPS. How likely are you to recommend us?\"\n",
        [](int i) {
            return '"' + n(i + 1) + "\",\"1980-01-01 00:00:00\",\"4\",\"en\",\"" + n(i * 7919) + "\",\""
                   + n(i * 7 % 11) + "\"\n";
        },
        40,
        list({"NPS. How likely are you to recommend us?"}),
        QStringLiteral("id. Response ID"),
        QString(),
        QString(),
        10};
}

Export limeSurveyCodes() {
    return {"id,submitdate,lastpage,startlanguage,seed,token,NPS,SAT[SQ001],SAT[SQ002],WHO\n",
            [](int i) {
                return n(i + 1) + ',' + dayOf(i) + " 00:00:00,4,pl," + n(i * 7919) + ",tok" + n(i) + ','
                       + n(i * 7 % 11) + ",A" + n(1 + i % 5) + ",A" + n(1 + i * 3 % 5) + ",A" + n(1 + i % 3)
                       + '\n';
            },
            40,
            list({"NPS", "SAT[SQ001]", "SAT[SQ002]"}),
            QStringLiteral("token"),
            QStringLiteral("submitdate")};
}

Export spreadsheetWithTotal() {
    return {"Raport satysfakcji;;;\nwygenerowano 31.03.2024;;;\n;;;\nNr ankiety;Data;Rejestracja;Gabinet\n",
            [](int i) {
                return n(i + 1) + ';' + n(1 + i % 28) + ".3.2024;" + n(1 + i % 5) + ';'
                       + (i % 6 == 0 ? QByteArray("brak") : n(1 + i * 3 % 5)) + '\n';
            },
            40,
            list({"Rejestracja", "Gabinet"}),
            QStringLiteral("Nr ankiety"),
            QStringLiteral("Data"),
            QStringLiteral("2024-03-01T00:00:00Z"),
            5,
            2, // the total of each column
            QStringLiteral("Razem;;3,25;3,11\n")};
}

Export halves() {
    return {"Data;Klient;Etap;Ocena\n",
            [](int i) {
                return two(1 + i % 28) + ".03.2024;K" + n(i) + (i % 2 == 0 ? ";Wizyta;" : ";Telefon;")
                       + n(1 + i % 4) + (i % 3 == 0 ? ",5" : "") + (i % 4 == 3 && i % 3 != 0 ? ",5" : "")
                       + '\n';
            },
            40,
            list({"Ocena"}),
            QStringLiteral("Klient"),
            QStringLiteral("Data")};
}

Export serialDates() {
    return {"id;date;touchpoint;score\n",
            [](int i) {
                return "K" + n(i) + ';' + n(45352 + i % 28) + (i % 2 == 0 ? ";Booking;" : ";Arrival;")
                       + n(i * 7 % 11) + '\n';
            },
            40,
            list({"score"}),
            QStringLiteral("id"),
            QStringLiteral("date"),
            QStringLiteral("2024-03-01T00:00:00Z"),
            10};
}

/// A battery, things put in order and a second battery in other words.
Export surveyMonkeyInGerman() {
    return {"Befragten-ID,Collector-ID,Startdatum,Enddatum,Wie zufrieden sind Sie?,,Was ist Ihnen "
            "wichtig?,,,Fotos\n"
            ",,,,Antwort,,Preis,Tempo,Ruhe,\n",
            [](int i) {
                static const QList<QByteArray> words{"Sehr unzufrieden", "Unzufrieden",
                                                     "Weder zufrieden noch unzufrieden", "Zufrieden",
                                                     "Sehr zufrieden"};
                static const QList<QByteArray> orders{"1,2,3", "3,1,2", "2,3,1", "1,3,2"};
                return n(114000 + i) + ",9," + dayOf(i) + " 00:00:00," + dayOf(i) + " 00:00:00,"
                       + words[i % 5] + ",," + orders[i % 4] + ",https://files.example/" + n(i)
                       + "/a long name of a photo\n";
            },
            40,
            list({"Wie zufrieden sind Sie?"}),
            QStringLiteral("Befragten-ID"),
            QStringLiteral("Enddatum")};
}

Export redcap() {
    return {"record_id,redcap_event_name,visited,sat_nurse,sat_doctor,satisfaction_complete\n",
            [](int i) {
                return n(i + 1) + ",visit_1_arm_1," + dayOf(i) + ',' + n(1 + i % 5) + ',' + n(1 + i * 3 % 5)
                       + (i % 7 == 0 ? ",0\n" : ",2\n");
            },
            40,
            list({"sat_nurse", "sat_doctor"}),
            QStringLiteral("record_id"),
            QStringLiteral("visited")};
}

/// Two exports, the second with a byte order mark and titles of its own.
Export joinedExports() {
    return {"\xEF\xBB\xBF"
            "Date,Customer,Touchpoint,Score,Region\n",
            [](int i) {
                const QByteArray again = i == 20 ? "\xEF\xBB\xBF"
                                                   "Date,Customer,Touchpoint,Score,Region\n"
                                                 : QByteArray();
                return again + dayOf(i) + ",C" + n(i) + (i % 2 == 0 ? ",Order," : ",Return,") + n(1 + i % 5)
                       + ",North\n";
            },
            40,
            list({"Score"}),
            QStringLiteral("Customer"),
            QStringLiteral("Date"),
            QStringLiteral("2024-03-01T00:00:00Z"),
            5,
            2, // the titles again and the number of rows
            QStringLiteral("Total,,,40,\n")};
}

} // namespace

Q_DECLARE_METATYPE(Export)

class TestOddExports : public QObject {
    Q_OBJECT

  private Q_SLOTS:
    void areUnderstood_data() {
        QTest::addColumn<Export>("given");
        QTest::newRow("Qualtrics in numbers, with display order and groups of scores") << qualtrics();
        QTest::newRow("Typeform with hidden fields") << typeform();
        QTest::newRow("SurveyMonkey with the ends of a scale named") << surveyMonkeyEnds();
        QTest::newRow("LimeSurvey that keeps no dates") << limeSurveyWithoutDates();
        QTest::newRow("LimeSurvey with codes beside numbers") << limeSurveyCodes();
        QTest::newRow("a report with lines above, a total below and “brak”") << spreadsheetWithTotal();
        QTest::newRow("one to five in halves with decimal commas") << halves();
        QTest::newRow("dates that a spreadsheet left as numbers") << serialDates();
        QTest::newRow("SurveyMonkey in German, with things put in order and links to files")
            << surveyMonkeyInGerman();
        QTest::newRow("a clinic's form with one event and a column that says how far it is filled in")
            << redcap();
        QTest::newRow("two exports one behind the other with the number of rows below") << joinedExports();
    }
    void areUnderstood() {
        QFETCH(Export, given);
        QByteArray bytes = given.head;
        for (int i = 0; i < given.rows; ++i)
            bytes += given.row(i);
        const QString path = m_folder.write(bytes + given.tail.toUtf8());
        const Result<TableSample> sample = sampleFile(path);
        QVERIFY2(sample, sample ? "" : qPrintable(describe(sample.error())));
        const Mapping mapping = guessMapping(*sample, {});
        QCOMPARE(titlesOf(mapping, ColumnRole::Answer) + titlesOf(mapping, ColumnRole::Score), given.answers);
        QCOMPARE(titlesOf(mapping, ColumnRole::Customer).join(u' '), given.customer);
        QCOMPARE(titlesOf(mapping, ColumnRole::Time).join(u' '), given.time);
        QCOMPARE(mapping.find(given.answers.last())->scale->maximum, given.highest);
        NoProgress progress;
        const Result<ImportPreview> seen = preview(fileAt(path), mapping, progress);
        QVERIFY2(seen, seen ? "" : qPrintable(describe(seen.error())));
        QCOMPARE(seen->counts.rows,
                 static_cast<qint64>(bytes.mid(given.head.size()).count('\n')) + given.tail.count(u'\n'));
        QVERIFY2(seen->counts.invalid == given.unreadable,
                 qPrintable(seen->rejected.empty() ? QString() : seen->rejected[0].reason));
        QCOMPARE(seen->counts.answers + seen->counts.notApplicable, given.rows * given.answers.size());
        if (given.time.isEmpty()) {
            QCOMPARE(seen->undated, seen->counts.answers);
        } else {
            QCOMPARE(seen->undated, 0);
            QCOMPARE(seen->firstTime.toString(Qt::ISODate), given.first);
            QCOMPARE(seen->lastTime.date(), QDate(2024, 3, 28));
        }
    }

    // Most people write little; their words are no less theirs.
    void shortWordsUnderAnyTitleAreWords() {
        QByteArray bytes = "Respondent ID,Collector ID,Start Date,End Date,IP Address,How would you rate our "
                           "service?,What did you like?,Who helped you?\n,,,,,Response,Open-Ended "
                           "Response,Open-Ended Response\n";
        for (int i = 0; i < 40; ++i) {
            bytes += n(1140000 + i) + ",431," + dayOf(i) + " 10:00:00," + dayOf(i) + " 10:05:00,,"
                     + (i % 2 == 0 ? "Good," : "Poor,")
                     + (i % 3 == 0 ? "quick at desk " + n(i) : QByteArray()) + ",Anna K" + n(i) + '\n';
        }
        const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), {});
        QCOMPARE(titlesOf(mapping, ColumnRole::Comment), list({"What did you like?"}));
    }

    // Both would fit on one scale of nine places, and be told by none of the two.
    void twoQuestionsInDifferentWordsAreNoBattery() {
        static const QList<QByteArray> seven{"Extremely dissatisfied", "Moderately dissatisfied",
                                             "Slightly dissatisfied",  "Neither satisfied nor dissatisfied",
                                             "Slightly satisfied",     "Moderately satisfied",
                                             "Extremely satisfied"};
        static const QList<QByteArray> five{"Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied",
                                            "Very satisfied"};
        QByteArray bytes = "Date,The wait,The staff\n";
        for (int i = 0; i < 40; ++i)
            bytes += dayOf(i) + ',' + seven[i % 7] + ',' + five[i % 5] + '\n';
        const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), {});
        QCOMPARE(mapping.find(QStringLiteral("The wait"))->scale->maximum, 7.0);
        QCOMPARE(mapping.find(QStringLiteral("The staff"))->scale->maximum, 5.0);
    }

    void ratingsThatOftenDifferAreNoOrder() {
        QByteArray bytes = "Date,Booking,Arrival,Stay\n";
        for (int i = 0; i < 40; ++i) // the same rating twice in one row only
            bytes += dayOf(i)
                     + (i == 30      ? ",2,2,3\n"
                        : i % 3 == 0 ? ",1,2,3\n"
                        : i % 3 == 1 ? ",3,1,2\n"
                                     : ",2,3,1\n");
        const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), {});
        QCOMPARE(titlesOf(mapping, ColumnRole::Answer), list({"Booking", "Arrival", "Stay"}));
    }

    void aHalfIsALevelAndOneIsTheLowest() {
        QByteArray bytes = halves().head;
        for (int i = 0; i < 40; ++i)
            bytes += halves().row(i);
        const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), {});
        const model::Scale scale = *mapping.find(ColumnRole::Score)->scale;
        QCOMPARE(scale.minimum, 1.0);
        QCOMPARE(scale.step, 0.5);
        QCOMPARE(scale.lowAtMost, 2.0);
    }

    void whatIsNotAnAnswerIsNoSegmentEither() {
        const Export given = qualtrics();
        QByteArray bytes = given.head;
        for (int i = 0; i < given.rows; ++i)
            bytes += given.row(i);
        const Mapping mapping = guessMapping(*sampleFile(m_folder.write(bytes)), {});
        for (const QString& title : titlesOf(mapping, ColumnRole::Segment)) {
            QVERIFY2(!title.contains(QStringLiteral("Display Order"))
                         && !title.endsWith(QStringLiteral("Group")),
                     qPrintable(title));
        }
    }

  private:
    Folder m_folder;
};

QTEST_GUILESS_MAIN(TestOddExports)
#include "tst_odd_exports.moc"
