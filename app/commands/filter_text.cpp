#include "app/commands/filter_text.h"

#include "core/feedback/segments.h"

#include <QCoreApplication>

namespace chwila::app {

namespace {

class FilterParser {
    Q_DECLARE_TR_FUNCTIONS(FilterParser)

  public:
    /// Without a project only what the text alone tells is looked at.
    FilterParser(const model::Project* project, const feedback::ResponseCube* cube)
        : m_project(project), m_cube(cube) {}

    Result<feedback::Filter> parse(const QString& text) {
        for (const QString& part : splitParts(text)) {
            const qsizetype equals = part.indexOf(QLatin1Char('='));
            if (equals < 0) {
                return fail(ErrorCode::Invalid,
                            tr("“%1” in the filter is not of the form NAME=VALUE.").arg(part));
            }
            const QString name = part.left(equals).trimmed();
            const QString value = part.mid(equals + 1).trimmed();
            if (const Result<void> read = readPart(name, value); !read) return fail(read.error());
        }
        if (m_filter.from.isValid() && m_filter.to.isValid() && m_filter.to < m_filter.from) {
            return fail(ErrorCode::Invalid, tr("The filter ends before it begins."));
        }
        return m_filter;
    }

  private:
    static QStringList splitParts(const QString& text) {
        QStringList parts;
        QString part;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool escaped = text[i] == QLatin1Char('\\') && i + 1 < text.size();
            if (escaped) {
                part += text[++i];
            } else if (text[i] == QLatin1Char(',')) {
                parts << part;
                part.clear();
            } else {
                part += text[i];
            }
        }
        parts << part;
        parts.removeIf([](const QString& each) { return each.trimmed().isEmpty(); });
        return parts;
    }

    Result<void> readPart(const QString& name, const QString& value) {
        if (name == QLatin1String("from")) return readDay(value, m_filter.from);
        if (name == QLatin1String("to")) return readDay(value, m_filter.to);
        const bool known = name == QLatin1String("scale") || name == QLatin1String("persona")
                           || name.startsWith(QLatin1String("segment:"));
        if (known && !m_project) return {};
        if (name == QLatin1String("scale")) return readScale(value);
        if (name == QLatin1String("persona")) return readPersona(value);
        if (known) return readSegment(name.mid(8).trimmed(), value);
        return fail(ErrorCode::Invalid,
                    tr("A filter knows from, to, scale, persona and segment:NAME, but not “%1”.").arg(name));
    }

    static Result<void> readDay(const QString& value, QDate& day) {
        day = QDate::fromString(value, Qt::ISODate);
        if (day.isValid()) return {};
        return fail(ErrorCode::Invalid,
                    tr("“%1” in the filter is not a day; write it as 2025-03-31.").arg(value));
    }

    Result<void> readScale(const QString& value) {
        QStringList names;
        std::vector<model::ScaleId> byKind;
        for (const model::Scale& scale : m_project->all<model::Scale>()) {
            const bool named = scale.name.compare(value, Qt::CaseInsensitive) == 0;
            if (named || QString::number(scale.id.value) == value) {
                m_filter.scale = scale.id;
                return {};
            }
            if (scale.kind.key().compare(value, Qt::CaseInsensitive) == 0) byKind.push_back(scale.id);
            names << scale.name;
        }
        if (byKind.size() == 1) {
            m_filter.scale = byKind.front();
            return {};
        }
        return fail(byKind.empty() ? ErrorCode::NotFound : ErrorCode::Invalid,
                    tr("“%1” does not name one question of the project. There are: %2.")
                        .arg(value, names.join(QStringLiteral(", "))));
    }

    Result<void> readPersona(const QString& value) {
        QStringList names;
        for (const model::Persona& persona : m_project->all<model::Persona>()) {
            names << persona.name;
            if (persona.name.compare(value, Qt::CaseInsensitive) != 0) continue;
            const std::vector<feedback::SegmentChoice> choices = feedback::segmentsFromText(persona.segments);
            if (choices.empty()) {
                return fail(ErrorCode::Invalid,
                            tr("The persona “%1” is not tied to any segment yet.").arg(value));
            }
            m_filter.segments.insert(m_filter.segments.end(), choices.begin(), choices.end());
            return {};
        }
        return fail(ErrorCode::NotFound, tr("The project has no persona “%1”. There are: %2.")
                                             .arg(value, names.join(QStringLiteral(", "))));
    }

    Result<void> readSegment(const QString& attribute, const QString& value) {
        const auto& attributes = m_cube->attributes();
        const auto at = attributes.find(attribute);
        if (at == attributes.end()) {
            QStringList names;
            for (const auto& [name, values] : attributes)
                names << name;
            return fail(ErrorCode::NotFound,
                        names.isEmpty()
                            ? tr("The answers know no segments, so “%1” cannot be filtered.").arg(attribute)
                            : tr("The answers know no segment “%1”. There are: %2.")
                                  .arg(attribute, names.join(QStringLiteral(", "))));
        }
        feedback::SegmentChoice choice{attribute, value.split(QLatin1Char('|'))};
        for (const QString& each : choice.values) {
            if (at->second.contains(each)) continue;
            return fail(ErrorCode::NotFound,
                        tr("No answer has “%1” for the segment “%2”. There are: %3.")
                            .arg(each, attribute, at->second.mid(0, 12).join(QStringLiteral(", "))));
        }
        m_filter.segments.push_back(choice);
        return {};
    }

    const model::Project* m_project;
    const feedback::ResponseCube* m_cube;
    feedback::Filter m_filter;
};

} // namespace

Result<feedback::Filter> parseFilter(const QString& text, const model::Project& project,
                                     const feedback::ResponseCube& cube) {
    return FilterParser(&project, &cube).parse(text);
}

Result<void> checkFilterText(const QString& text) {
    if (const auto read = FilterParser(nullptr, nullptr).parse(text); !read) return fail(read.error());
    return {};
}

} // namespace chwila::app
