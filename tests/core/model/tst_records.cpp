// Every field of every record through every form it takes, generated from fields().
#include "tests/core/model/record_samples.h"

#include <QJsonDocument>
#include <QSet>
#include <QTest>

using namespace chwila;
using namespace chwila::model;

class TestRecords : public QObject {
    Q_OBJECT

  private:
    template <class Record>
    void checkTable() {
        const Record plain;
        const Record full = samples::filled<Record>();
        QSet<QString> names;
        forEachField<Record>([&](const auto& each) {
            const QByteArray where = QByteArray(Record::table) + "." + each.name;
            QVERIFY2(!names.contains(QLatin1String(each.name)), where);
            names.insert(QLatin1String(each.name));
            checkField(plain, full, each, where);
        });
        QVERIFY2(names.contains(QStringLiteral("id")), Record::table);

        const QByteArray json = QJsonDocument(recordToJson(full)).toJson();
        const Result<Record> back = recordFromJson<Record>(QJsonDocument::fromJson(json).object());
        QVERIFY2(back, Record::table);
        QVERIFY2(*back == full, json);
        const Result<Record> backPlain = recordFromJson<Record>(recordToJson(plain));
        QVERIFY2(backPlain && *backPlain == plain, Record::table);
    }

    template <class Record, class Value>
    void checkField(const Record& plain, const Record& full, const Field<Record, Value>& each,
                    const QByteArray& where) {
        if (std::string_view(each.name) != "id") {
            QVERIFY2(!(plain.*each.member == full.*each.member), where + " has a sample like its default");
        }
        Value value{};
        QVERIFY2(fromCell(toCell(full.*each.member), value), where);
        QVERIFY2(value == full.*each.member, where);

        // The record's equality must look at this field too.
        Record changed = plain;
        changed.*each.member = full.*each.member;
        if (std::string_view(each.name) != "id") QVERIFY2(changed != plain, where);

        const QJsonValue json = cellToJson(toCell(full.*each.member));
        const std::optional<Cell> cell = cellFromJson(json);
        Value throughJson{};
        QVERIFY2(cell && fromCell(*cell, throughJson), where);
        QVERIFY2(throughJson == full.*each.member, where);

        // A list or an object stands for no field; the error names table and field.
        QJsonObject wrong = recordToJson(full);
        wrong.insert(QLatin1String(each.name), QJsonObject{{QStringLiteral("x"), 1}});
        const Result<Record> refused = recordFromJson<Record>(wrong);
        QVERIFY2(!refused, where);
        QVERIFY2(refused.error().message.contains(QLatin1String(each.name)), where);
        QVERIFY2(refused.error().message.contains(QLatin1String(Record::table)), where);
    }

  private Q_SLOTS:
    void everyFieldOfEveryRecordRoundTrips() {
        int tables = 0;
        QSet<QString> names;
        forEachRecordType([&]<class Record>() {
            ++tables;
            names.insert(QLatin1String(Record::table));
            checkTable<Record>();
        });
        QCOMPARE(tables, static_cast<int>(AllRecords::size));
        QCOMPARE(names.size(), tables);
    }

    void numbersKeepEveryDigit_data() {
        QTest::addColumn<double>("value");
        QTest::newRow("a third") << 1.0 / 3;
        QTest::newRow("the smallest normal") << 2.2250738585072014e-308;
        QTest::newRow("the smallest at all") << 4.9406564584124654e-324;
        QTest::newRow("the greatest") << 1.7976931348623157e308;
        QTest::newRow("a whole number") << 5.0;
        QTest::newRow("a great whole number") << 1e300;
    }
    void numbersKeepEveryDigit() {
        QFETCH(double, value);
        Touchpoint touchpoint;
        touchpoint.cost = value;
        const QByteArray json = QJsonDocument(recordToJson(touchpoint)).toJson();
        const auto back = recordFromJson<Touchpoint>(QJsonDocument::fromJson(json).object());
        QVERIFY(back);
        QCOMPARE(*back->cost, value);
    }

    void cellsOfTheWrongTypeLeaveTheValueAlone() {
        int whole = 3;
        QVERIFY(!fromCell(Cell(QStringLiteral("4")), whole));
        QVERIFY(!fromCell(Cell(1.5), whole));
        QVERIFY(!fromCell(Cell(qint64{1} << 40), whole));
        QCOMPARE(whole, 3);
        bool flag = true;
        QVERIFY(!fromCell(Cell(qint64{2}), flag));
        QVERIFY(flag);
        QString text = QStringLiteral("kept");
        QVERIFY(!fromCell(Cell(qint64{2}), text));
        QCOMPARE(text, QStringLiteral("kept"));
        QDate date(2026, 1, 1);
        QVERIFY(!fromCell(Cell(QStringLiteral("2026-02-30")), date));
        QCOMPARE(date, QDate(2026, 1, 1));
        std::vector<TouchpointId> ids{{1}};
        QVERIFY(!fromCell(Cell(QStringLiteral("1 x")), ids));
        QCOMPARE(ids.size(), 1U);
    }

    void wholeRealsStandForIntegers() {
        int whole = 0;
        QVERIFY(fromCell(Cell(4.0), whole));
        QCOMPARE(whole, 4);
        double real = 0;
        QVERIFY(fromCell(Cell(qint64{4}), real));
        QCOMPARE(real, 4.0);
    }

    void numbersThatAreNoneAreAbsent() {
        QVERIFY(std::holds_alternative<std::monostate>(toCell(std::nan(""))));
        QVERIFY(std::holds_alternative<std::monostate>(toCell(std::numeric_limits<double>::infinity())));
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
