#include "core/feedback/reading/statistics_reader.h"

#include "core/base/no_memory.h"
#include "core/feedback/reading/delimited_reader.h"
#include "core/feedback/reading/header_titles.h"
#include "core/feedback/reading/sheet_source.h"
#include "core/feedback/words.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <readstat.h>
#include <thread>

namespace chwila::feedback {

namespace {

constexpr std::size_t mostRowsAhead = 256;

struct ParserFree {
    void operator()(readstat_parser_t* parser) const { readstat_parser_free(parser); }
};
using Parser = std::unique_ptr<readstat_parser_t, ParserFree>;

enum class Show : std::uint8_t { Plain, Day, DayAndTime, Time };

/// By the print format: IBM SPSS Statistics, Command Syntax Reference, "Date and Time Formats".
Show showOf(const QString& format) {
    static const QStringList both{QStringLiteral("DATETIME"), QStringLiteral("YMDHMS")};
    static const QStringList days{QStringLiteral("DATE"),  QStringLiteral("ADATE"), QStringLiteral("EDATE"),
                                  QStringLiteral("SDATE"), QStringLiteral("JDATE"), QStringLiteral("MOYR"),
                                  QStringLiteral("QYR"),   QStringLiteral("WKYR")};
    static const QStringList times{QStringLiteral("TIME"), QStringLiteral("DTIME")};
    const auto starts = [&](const QStringList& names) {
        return std::ranges::any_of(names, [&](const QString& name) { return format.startsWith(name); });
    };
    if (starts(both)) return Show::DayAndTime;
    if (starts(days)) return Show::Day;
    return starts(times) ? Show::Time : Show::Plain;
}

/// Seconds since the first day of the Gregorian calendar, 14 October 1582.
QString shownDate(double seconds, Show show) {
    constexpr qint64 untilUnixTime = 12219379200;
    constexpr double mostSeconds = 1e12; // the year 33000
    if (!(std::abs(seconds) < mostSeconds)) return sheetNumber(seconds);
    const auto whole = static_cast<qint64>(std::llround(seconds));
    if (show == Show::Time) {
        if (whole < 0 || whole >= 86400) return sheetNumber(seconds);
        return QTime(0, 0).addSecs(static_cast<int>(whole)).toString(QStringLiteral("hh:mm:ss"));
    }
    const QDateTime time = QDateTime::fromSecsSinceEpoch(whole - untilUnixTime, Qt::UTC);
    return time.toString(show == Show::Day ? QStringLiteral("yyyy-MM-dd")
                                           : QStringLiteral("yyyy-MM-dd hh:mm:ss"));
}

/// The labels of one set of values.
struct Labels {
    std::map<double, QString> numbers;
    std::map<QString, QString> texts;
};

struct Variable {
    QString title;
    QString labelSet;
    Show show = Show::Plain;
    std::vector<std::pair<double, double>> missing; ///< ranges of numbers that mean "no answer"

    bool isMissing(double value) const {
        return std::ranges::any_of(
            missing, [&](const auto& range) { return value >= range.first && value <= range.second; });
    }
};

/// Numbers the author declared as "no answer"; those of texts are known to ReadStat alone.
std::vector<std::pair<double, double>> missingOf(const readstat_variable_t* variable) {
    std::vector<std::pair<double, double>> ranges;
    if (readstat_variable_get_type_class(variable) == READSTAT_TYPE_CLASS_STRING) return ranges;
    for (int i = 0; i < readstat_variable_get_missing_ranges_count(variable); ++i) {
        ranges.emplace_back(readstat_double_value(readstat_variable_get_missing_range_lo(variable, i)),
                            readstat_double_value(readstat_variable_get_missing_range_hi(variable, i)));
    }
    return ranges;
}

struct Dictionary {
    std::vector<Variable> variables;
    std::map<QString, Labels> labels;
    qint64 cases = -1;

    const Labels* labelsOf(const Variable& variable) const {
        const auto at = labels.find(variable.labelSet);
        return at != labels.end() ? &at->second : nullptr;
    }
};

int onMetadata(readstat_metadata_t* metadata, void* context) {
    static_cast<Dictionary*>(context)->cases = readstat_get_row_count(metadata);
    return READSTAT_HANDLER_OK;
}

int onVariable(int, readstat_variable_t* variable, const char* labelSet, void* context) {
    const char* label = readstat_variable_get_label(variable);
    QString title = plainText(QString::fromUtf8(label ? label : ""));
    if (title.isEmpty()) title = QString::fromUtf8(readstat_variable_get_name(variable));
    const char* format = readstat_variable_get_format(variable);
    static_cast<Dictionary*>(context)->variables.push_back(
        {title, QString::fromUtf8(labelSet ? labelSet : ""),
         showOf(QString::fromLatin1(format ? format : "")), missingOf(variable)});
    return READSTAT_HANDLER_OK;
}

int onValueLabel(const char* labelSet, readstat_value_t value, const char* label, void* context) {
    Labels& labels = static_cast<Dictionary*>(context)->labels[QString::fromUtf8(labelSet)];
    const QString text = QString::fromUtf8(label ? label : "").trimmed();
    if (text.isEmpty()) return READSTAT_HANDLER_OK;
    if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
        const char* key = readstat_string_value(value);
        labels.texts[QString::fromUtf8(key ? key : "").trimmed()] = text;
    } else if (!readstat_value_is_system_missing(value)) {
        labels.numbers[readstat_double_value(value)] = text;
    }
    return READSTAT_HANDLER_OK;
}

/// Two values of one label stay two: "Other (5)" and "Other (6)".
void tellApart(Labels& labels) {
    std::map<QString, int> counts;
    for (const auto& [value, text] : labels.numbers)
        ++counts[text];
    for (auto& [value, text] : labels.numbers) {
        if (counts[text] > 1) text = QStringLiteral("%1 (%2)").arg(text, sheetNumber(value));
    }
}

Error errorOf(readstat_error_t code, const QString& path, qint64 row) {
    const QString detail = QString::fromUtf8(readstat_error_message(code));
    const SourcePosition place{path, row, 0};
    switch (code) {
    case READSTAT_ERROR_MALLOC:
        return noMemory();
    case READSTAT_ERROR_CONVERT:
    case READSTAT_ERROR_CONVERT_BAD_STRING:
    case READSTAT_ERROR_UNSUPPORTED_CHARSET:
        return {
            ErrorCode::Invalid,
            Words::tr("The letters of the file are not in the encoding it names. Choose another encoding."),
            detail, place};
    case READSTAT_ERROR_OPEN:
    case READSTAT_ERROR_SEEK:
        return {ErrorCode::Io, Words::tr("The file cannot be opened. Check that you may read it."), detail,
                place};
    default:
        break;
    }
    const QString message =
        row > 0 ? Words::tr("The SPSS file is damaged or cut off: reading stopped after case %1.").arg(row)
                : Words::tr("The SPSS file is damaged or cut off: its variables cannot be read.");
    return {ErrorCode::Damaged, message, detail, place};
}

/// The thread that ReadStat runs in, and the rows it is ahead.
class CasePump {
  public:
    CasePump(const Dictionary& dictionary, QString path, QByteArray encoding)
        : m_dictionary(dictionary), m_path(std::move(path)), m_encoding(std::move(encoding)) {}
    ~CasePump() {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_room.notify_all();
        if (m_thread.joinable()) m_thread.join();
    }

    /// Started by the first call.
    Result<bool> next(std::vector<QString>& cells) {
        if (!m_thread.joinable()) m_thread = std::thread([this] { runOrSay(); });
        std::unique_lock lock(m_mutex);
        m_filled.wait(lock, [this] { return !m_rows.empty() || m_ended; });
        if (m_rows.empty()) {
            if (m_withoutMemory) return fail(noMemory());
            if (m_error) return fail(*m_error);
            return false;
        }
        cells = std::move(m_rows.front());
        m_rows.pop_front();
        lock.unlock();
        m_room.notify_one();
        return true;
    }

  private:
    static int onValue(int index, readstat_variable_t* variable, readstat_value_t value, void* context) {
        auto* pump = static_cast<CasePump*>(context);
        try {
            return pump->add(index, variable, value);
        } catch (const std::bad_alloc&) { // must not pass through ReadStat, which is C
            pump->m_withoutMemory = true;
            return READSTAT_HANDLER_ABORT;
        }
    }

    int add(int index, readstat_variable_t* variable, readstat_value_t value) {
        const auto at = static_cast<std::size_t>(readstat_variable_get_index(variable));
        if (index != m_index && !flush()) return READSTAT_HANDLER_ABORT;
        m_index = index;
        if (m_cells.size() <= at) m_cells.resize(at + 1);
        if (!readstat_value_is_missing(value, variable)) m_cells[at] = textOf(at, value);
        return READSTAT_HANDLER_OK;
    }

    QString textOf(std::size_t at, readstat_value_t value) const {
        if (at >= m_dictionary.variables.size()) return {};
        const Variable& variable = m_dictionary.variables[at];
        const Labels* labels = m_dictionary.labelsOf(variable);
        if (readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING) {
            const char* bytes = readstat_string_value(value);
            const QString text = QString::fromUtf8(bytes ? bytes : "").trimmed();
            const auto label =
                labels ? labels->texts.find(text) : std::map<QString, QString>::const_iterator();
            return labels && label != labels->texts.end() ? label->second : text;
        }
        const double number = readstat_double_value(value);
        if (variable.show != Show::Plain) return shownDate(number, variable.show);
        if (labels) {
            const auto label = labels->numbers.find(number);
            if (label != labels->numbers.end()) return label->second;
        }
        return sheetNumber(number);
    }

    /// Hands a finished row over; false when nobody wants more.
    bool flush() {
        if (m_index < 0) return true;
        std::unique_lock lock(m_mutex);
        m_room.wait(lock, [this] { return m_rows.size() < mostRowsAhead || m_stop; });
        if (m_stop) return false;
        m_rows.push_back(std::move(m_cells));
        lock.unlock();
        m_filled.notify_one();
        m_cells.clear();
        return true;
    }

    void runOrSay() {
        try {
            run();
        } catch (const std::bad_alloc&) { // in a thread of its own it would end the program
            m_withoutMemory = true;
        }
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_filled.notify_all();
    }

    void run() {
        const Parser parser(readstat_parser_init());
        // ReadStat makes the variables it hands to the other handler only where somebody wants them.
        readstat_set_variable_handler(parser.get(), [](int, readstat_variable_t*, const char*, void*) -> int {
            return READSTAT_HANDLER_OK;
        });
        readstat_set_value_handler(parser.get(), &CasePump::onValue);
        if (!m_encoding.isEmpty()) readstat_set_file_character_encoding(parser.get(), m_encoding.constData());
        const readstat_error_t code =
            readstat_parse_sav(parser.get(), QFile::encodeName(m_path).constData(), this);
        if (code == READSTAT_OK) flush();
        const std::lock_guard lock(m_mutex);
        if (code != READSTAT_OK && code != READSTAT_ERROR_USER_ABORT) {
            m_error = errorOf(code, m_path, std::max(m_index, 0));
        }
    }

    const Dictionary& m_dictionary;
    QString m_path;
    QByteArray m_encoding;
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_room;
    std::condition_variable m_filled;
    std::deque<std::vector<QString>> m_rows;
    std::optional<Error> m_error;
    bool m_stop = false;
    bool m_ended = false;
    std::vector<QString> m_cells; // of the thread
    int m_index = -1;             // of the thread
    bool m_withoutMemory = false; // of the thread until it has ended
};

class StatisticsReader final : public RowReader {
  public:
    StatisticsReader(QString path, QByteArray encoding)
        : m_path(std::move(path)), m_encoding(std::move(encoding)) {}

    Result<void> open() {
        const Parser parser(readstat_parser_init());
        readstat_set_metadata_handler(parser.get(), &onMetadata);
        readstat_set_variable_handler(parser.get(), &onVariable);
        readstat_set_value_label_handler(parser.get(), &onValueLabel);
        if (!m_encoding.isEmpty()) readstat_set_file_character_encoding(parser.get(), m_encoding.constData());
        const readstat_error_t code =
            readstat_parse_sav(parser.get(), QFile::encodeName(m_path).constData(), &m_dictionary);
        if (code != READSTAT_OK) return fail(errorOf(code, m_path, 0));
        QStringList titles;
        for (const Variable& variable : m_dictionary.variables)
            titles += variable.title;
        for (auto& [name, labels] : m_dictionary.labels)
            tellApart(labels);
        m_columns = distinctTitles(titles);
        m_pump = std::make_unique<CasePump>(m_dictionary, m_path, m_encoding);
        return {};
    }

    const QStringList& columns() const override { return m_columns; }
    double fraction() const override {
        return m_dictionary.cases > 0
                   ? std::min(1.0, static_cast<double>(m_rows) / static_cast<double>(m_dictionary.cases))
                   : -1;
    }
    std::vector<std::vector<WordScore>> wordScores() const override {
        std::vector<std::vector<WordScore>> all;
        for (const Variable& variable : m_dictionary.variables) {
            std::vector<WordScore> words;
            if (const Labels* labels = m_dictionary.labelsOf(variable)) {
                for (const auto& [value, text] : labels->numbers) {
                    if (!variable.isMissing(value)) words.push_back({text, value});
                }
            }
            all.push_back(std::move(words));
        }
        return all;
    }

    Result<bool> next(Row& row) override {
        Result<bool> more = m_pump->next(m_cells);
        if (!more || !*more) return more;
        row.number = ++m_rows;
        row.problem.clear();
        row.text.clear();
        row.position = {m_path, m_rows, 1};
        row.cells.clear();
        m_cells.resize(static_cast<std::size_t>(m_columns.size()));
        qint64 column = 0;
        for (QString& text : m_cells)
            row.cells.push_back({std::move(text), m_rows, ++column});
        return true;
    }

  private:
    QString m_path;
    QByteArray m_encoding;
    Dictionary m_dictionary;
    QStringList m_columns;
    std::vector<QString> m_cells;
    qint64 m_rows = 0;
    std::unique_ptr<CasePump> m_pump; // last: its thread reads m_dictionary
};

} // namespace

Result<std::unique_ptr<RowReader>> openStatistics(const QString& path, const QString& encoding) {
    const QByteArray chosen = encoding == QLatin1String("UTF-8") ? QByteArray() : encoding.toLatin1();
    auto reader = std::make_unique<StatisticsReader>(path, chosen);
    if (const Result<void> opened = reader->open(); !opened) return fail(opened.error());
    return reader;
}

} // namespace chwila::feedback
