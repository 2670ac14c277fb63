#include "core/exchange/outline.h"

#include "core/base/delimited.h"
#include "core/base/text.h"
#include "core/exchange/frame_builder.h"
#include "core/model/journey_index.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QStringDecoder>

#include <cmath>

namespace chwila::exchange {

using namespace model;

namespace {

enum class Column : std::uint8_t {
    Journey,
    Stage,
    Phase,
    Step,
    Department,
    Channel,
    Name,
    Area,
    Visibility,
    Score,
    Effort,
    Cost,
    Promise,
    Description
};

struct ColumnRow {
    Column column;
    const char* heading;
};
constexpr ColumnRow columnRows[] = {
    {Column::Journey, "journey"},
    {Column::Stage, "stage"},
    {Column::Phase, "phase"},
    {Column::Step, "step"},
    {Column::Department, "department"},
    {Column::Channel, "channel"},
    {Column::Name, "name"},
    {Column::Area, "area"},
    {Column::Visibility, "visibility"},
    {Column::Score, "assumed_score"},
    {Column::Effort, "effort_minutes"},
    {Column::Cost, "cost"},
    {Column::Promise, "promise"},
    {Column::Description, "description"},
};

constexpr std::size_t mostProblems = 1000;

bool looksLikeFormula(const QString& text) {
    return !text.isEmpty() && QStringLiteral("=+-@\t").contains(text.front());
}

QString safeForSpreadsheets(const QString& text) {
    const bool mark =
        looksLikeFormula(text) || (text.startsWith(QLatin1Char('\'')) && looksLikeFormula(text.mid(1)));
    return mark ? QLatin1Char('\'') + text : text;
}

QString withoutSpreadsheetMark(const QString& text) {
    if (!text.startsWith(QLatin1Char('\''))) return text;
    const QString rest = text.mid(1);
    const bool marked =
        looksLikeFormula(rest) || (rest.startsWith(QLatin1Char('\'')) && looksLikeFormula(rest.mid(1)));
    return marked ? rest : text;
}

QString numberText(const std::optional<double>& value) {
    return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString();
}

QString cellText(Column column, const Project& project, const Touchpoint& card) {
    const Stage* stage = project.find(card.stage);
    const Journey* journey = stage ? project.find(stage->journey) : nullptr;
    const Department* department = project.find(card.department);
    const Channel* channel = project.find(card.channel);
    switch (column) {
    case Column::Journey:
        return journey ? journey->name : QString();
    case Column::Stage:
        return stage ? stage->name : QString();
    case Column::Phase:
        return stage ? stage->phase.key() : QString();
    case Column::Step:
        return QString::number(card.step + 1);
    case Column::Department:
        return department ? department->name : QString();
    case Column::Channel:
        return channel ? channel->name : QString();
    case Column::Name:
        return card.name;
    case Column::Area:
        return card.area.is(ExperienceArea::Unset) ? QString() : card.area.key();
    case Column::Visibility:
        return card.visibility.key();
    case Column::Score:
        return numberText(card.assumedScore);
    case Column::Effort:
        return numberText(card.effortMinutes);
    case Column::Cost:
        return numberText(card.cost);
    case Column::Promise:
        return card.promise;
    case Column::Description:
        return card.description;
    }
    return {};
}

/// A kind by its key or by its English label.
template <class Enum>
bool kindFromText(const QString& text, Kind<Enum>& out) {
    const QString folded = foldedForSearch(text);
    for (const KindRow<Enum>& row : kindRows<Enum>()) {
        const bool same = folded == foldedForSearch(QString::fromUtf8(row.key))
                          || folded == foldedForSearch(QString::fromUtf8(row.label));
        if (same) {
            out = row.value;
            return true;
        }
    }
    return false;
}

QChar delimiterOf(const QString& text) {
    const QString heading = text.left(text.indexOf(QLatin1Char('\n')));
    QChar best = QLatin1Char(',');
    for (const QChar c : {QLatin1Char(';'), QLatin1Char('\t')}) {
        if (heading.count(c) > heading.count(best)) best = c;
    }
    return best;
}

class OutlineReader {
  public:
    OutlineReader(const Project& project, const QString& fileName)
        : m_fileName(fileName), m_draft(project), m_frame(m_draft) {}

    Result<OutlineReading> read(const QString& text) {
        const std::vector<DelimitedRow> rows = parseDelimited(text, delimiterOf(text));
        if (rows.empty() || !readHeading(rows.front().fields)) {
            return fail(ErrorCode::Invalid,
                        QCoreApplication::translate(
                            "exchange", "The first row has no column “name”; name the columns there."),
                        {}, {m_fileName, rows.empty() ? 1 : rows.front().line, 1});
        }
        for (std::size_t i = 1; i < rows.size(); ++i)
            readRow(rows[i]);
        m_reading.change = m_draft.change();
        return std::move(m_reading);
    }

  private:
    bool readHeading(const QStringList& fields) {
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const QString folded = foldedForSearch(fields[i]);
            for (const ColumnRow& row : columnRows) {
                if (folded == foldedForSearch(QString::fromUtf8(row.heading)) && !m_at.contains(row.column))
                    m_at.insert(row.column, i);
            }
        }
        return m_at.contains(Column::Name);
    }
    QString field(const DelimitedRow& row, Column column) const {
        const qsizetype at = m_at.value(column, -1);
        if (at < 0 || at >= row.fields.size()) return {};
        return withoutSpreadsheetMark(row.fields[at].trimmed());
    }
    bool refuse(const DelimitedRow& row, Column column, const char* reason) {
        const qsizetype at = m_at.value(column, -1);
        const bool there = at >= 0 && at < std::ssize(row.columns);
        ++m_reading.leftOut;
        if (m_reading.problems.size() >= mostProblems) return false;
        m_reading.problems.push_back(
            {ErrorCode::Invalid,
             QCoreApplication::translate("exchange", reason),
             field(row, column).left(200),
             {m_fileName, row.line, there ? row.columns[static_cast<std::size_t>(at)] : 1}});
        return false;
    }
    /// False where the text is no such number.
    static bool readNumber(const QString& text, std::optional<double>& out) {
        if (text.isEmpty()) return true;
        bool ok = false;
        const double value = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&ok);
        if (!ok || !std::isfinite(value)) return false; // "inf" and "nan" are numbers to Qt
        out = value;
        return true;
    }
    bool readValues(const DelimitedRow& row, Touchpoint& card, Kind<Phase>& phase) {
        card.name = field(row, Column::Name);
        card.promise = field(row, Column::Promise);
        card.description = field(row, Column::Description);
        if (card.name.isEmpty())
            return refuse(row, Column::Name, QT_TRANSLATE_NOOP("exchange", "The touchpoint has no name."));
        const QString area = field(row, Column::Area);
        if (!area.isEmpty() && !kindFromText(area, card.area))
            return refuse(row, Column::Area,
                          QT_TRANSLATE_NOOP(
                              "exchange", "The area is none of sales, product, brand, marketing, service."));
        const QString visibility = field(row, Column::Visibility);
        if (!visibility.isEmpty() && !kindFromText(visibility, card.visibility))
            return refuse(
                row, Column::Visibility,
                QT_TRANSLATE_NOOP("exchange", "The visibility is neither frontstage nor backstage."));
        const QString phaseText = field(row, Column::Phase);
        if (!phaseText.isEmpty() && !kindFromText(phaseText, phase))
            return refuse(row, Column::Phase,
                          QT_TRANSLATE_NOOP("exchange", "The phase is none of before, during, after."));
        if (!readNumber(field(row, Column::Score), card.assumedScore)
            || (card.assumedScore && !(*card.assumedScore >= 0 && *card.assumedScore <= 10)))
            return refuse(row, Column::Score,
                          QT_TRANSLATE_NOOP("exchange", "The assumed score is no number from 0 to 10."));
        if (!readNumber(field(row, Column::Effort), card.effortMinutes))
            return refuse(row, Column::Effort, QT_TRANSLATE_NOOP("exchange", "The effort is no number."));
        if (!readNumber(field(row, Column::Cost), card.cost))
            return refuse(row, Column::Cost, QT_TRANSLATE_NOOP("exchange", "The cost is no number."));
        return true;
    }
    /// The step the row names, 0 where it names none, nothing where that is no step.
    std::optional<int> namedStep(const DelimitedRow& row) {
        const QString text = field(row, Column::Step);
        bool ok = text.isEmpty();
        const int step = ok ? 0 : text.toInt(&ok);
        if (ok && (text.isEmpty() || (step >= 1 && step <= 10000))) return step;
        refuse(row, Column::Step, QT_TRANSLATE_NOOP("exchange", "The step is no number from 1 on."));
        return std::nullopt;
    }
    void readRow(const DelimitedRow& row) {
        Touchpoint card;
        Kind<Phase> phase = Phase::During;
        if (!readValues(row, card, phase)) return;
        const std::optional<int> step = namedStep(row);
        if (!step) return;
        const auto orAbove = [&](Column column, QString& above, const char* first) {
            const QString text = field(row, column);
            if (!text.isEmpty()) above = text;
            if (above.isEmpty()) above = QCoreApplication::translate("exchange", first);
            return above;
        };
        const JourneyId journey =
            m_frame.journey(orAbove(Column::Journey, m_journey, QT_TRANSLATE_NOOP("exchange", "Journey")));
        card.stage = m_frame.stage(
            journey, orAbove(Column::Stage, m_stage, QT_TRANSLATE_NOOP("exchange", "Stage")), phase);
        card.department = m_frame.department(
            orAbove(Column::Department, m_department, QT_TRANSLATE_NOOP("exchange", "Department")));
        if (const QString channel = field(row, Column::Channel); !channel.isEmpty())
            card.channel = m_frame.channel(channel);
        card.step = *step > 0 ? *step - 1 : m_next.value(card.stage);
        m_next.insert(card.stage, card.step + 1);
        m_draft.add(std::move(card));
        ++m_reading.rows;
    }

    QString m_fileName;
    Draft m_draft;
    FrameBuilder m_frame;
    QHash<Column, qsizetype> m_at;
    QHash<StageId, int> m_next;
    QString m_journey, m_stage, m_department;
    OutlineReading m_reading;
};

} // namespace

Result<void> writeOutline(const Project& project, std::optional<JourneyId> journey, QIODevice& device) {
    const QChar comma = QLatin1Char(',');
    QStringList cells;
    for (const ColumnRow& row : columnRows)
        cells += QString::fromUtf8(row.heading);
    QString text = QChar(QChar::ByteOrderMark) + cells.join(comma) + QStringLiteral("\r\n");
    for (const Journey* each : inOrder<Journey>(project)) {
        if (journey && each->id != *journey) continue;
        const JourneyIndex index(project, each->id);
        for (const Touchpoint* card : index.touchpoints()) {
            cells.clear();
            for (const ColumnRow& row : columnRows) {
                const QString cell = cellText(row.column, project, *card);
                const bool isNumber =
                    row.column == Column::Score || row.column == Column::Effort || row.column == Column::Cost;
                cells += delimitedField(isNumber ? cell : safeForSpreadsheets(cell), comma);
            }
            text += cells.join(comma) + QStringLiteral("\r\n");
        }
    }
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) == bytes.size()) return {};
    return fail(
        ErrorCode::Io,
        QCoreApplication::translate("exchange", "The file could not be written; is there room on the disk?"),
        device.errorString());
}

bool hasOutlineTitles(const QByteArray& csv) {
    const qsizetype end = csv.indexOf('\n');
    const QString line = QStringDecoder(QStringDecoder::Utf8)(end < 0 ? csv : csv.left(end));
    const std::vector<DelimitedRow> rows = parseDelimited(line, delimiterOf(line));
    if (rows.empty()) return false;
    QList<Column> known;
    for (const QString& title : rows.front().fields) {
        const auto at = std::ranges::find_if(columnRows, [&](const ColumnRow& row) {
            return foldedForSearch(title) == foldedForSearch(QString::fromUtf8(row.heading));
        });
        if (at != std::end(columnRows)) known += at->column;
    }
    const bool placed = known.contains(Column::Stage) || known.contains(Column::Department)
                        || known.contains(Column::Journey);
    return known.contains(Column::Name) && placed && known.size() * 2 > rows.front().fields.size();
}

Result<OutlineReading> readOutline(const QByteArray& csv, const QString& fileName, const Project& project) {
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(csv);
    if (decoder.hasError()) {
        return fail(ErrorCode::Invalid,
                    QCoreApplication::translate(
                        "exchange", "The table is not in UTF-8; save it as “CSV UTF-8” and try again."),
                    {}, {fileName, 0, 0});
    }
    return OutlineReader(project, fileName).read(text);
}

} // namespace chwila::exchange
