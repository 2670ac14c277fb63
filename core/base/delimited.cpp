#include "core/base/delimited.h"

#include <algorithm>

namespace chwila {

namespace {

class DelimitedParser {
  public:
    DelimitedParser(const QString& text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    std::vector<DelimitedRow> run() {
        while (m_at < m_text.size()) {
            DelimitedRow row;
            row.line = m_line;
            m_lineStart = m_at;
            readRow(row);
            if (std::ranges::any_of(row.fields, [](const QString& field) { return !field.isEmpty(); }))
                m_rows.push_back(std::move(row));
        }
        return std::move(m_rows);
    }

  private:
    void readRow(DelimitedRow& row) {
        while (true) {
            row.columns.push_back(m_at - m_lineStart + 1);
            row.fields += readField();
            if (m_at >= m_text.size()) return;
            if (m_text[m_at] != m_delimiter) {
                takeLineEnd();
                return;
            }
            ++m_at;
            if (m_at == m_text.size()) {
                row.columns.push_back(m_at - m_lineStart + 1);
                row.fields += QString();
                return;
            }
        }
    }
    QString readField() {
        QString field;
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('"')) field = readQuoted();
        while (m_at < m_text.size() && m_text[m_at] != m_delimiter && !isLineEnd(m_text[m_at]))
            field += m_text[m_at++];
        return field;
    }
    QString readQuoted() {
        QString field;
        ++m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == QLatin1Char('"')) {
                const bool doubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == QLatin1Char('"');
                if (!doubled) {
                    ++m_at;
                    return field;
                }
                ++m_at;
            }
            if (isLineEnd(c)) {
                takeLineEnd();
                field += QLatin1Char('\n');
                continue;
            }
            field += c;
            ++m_at;
        }
        return field;
    }
    static bool isLineEnd(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }
    void takeLineEnd() {
        const bool pair = m_text[m_at] == QLatin1Char('\r') && m_at + 1 < m_text.size()
                          && m_text[m_at + 1] == QLatin1Char('\n');
        m_at += pair ? 2 : 1;
        ++m_line;
        m_lineStart = m_at;
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    qint64 m_line = 1;
    std::vector<DelimitedRow> m_rows;
};

} // namespace

std::vector<DelimitedRow> parseDelimited(const QString& text, QChar delimiter) {
    return DelimitedParser(text, delimiter).run();
}

QString delimitedField(const QString& text, QChar delimiter) {
    const bool plain = std::ranges::none_of(text, [delimiter](QChar c) {
        return c == delimiter || c == QLatin1Char('"') || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    });
    if (plain) return text;
    QString quoted = text;
    quoted.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace chwila
