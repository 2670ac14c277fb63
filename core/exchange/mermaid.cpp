#include "core/exchange/mermaid.h"

#include "core/base/text.h"
#include "core/model/journey_index.h"

#include <QCoreApplication>

#include <algorithm>

namespace chwila::exchange {

using namespace model;

namespace {

/// Mermaid takes quotes, comments, Markdown and HTML out of the middle of a name, whatever stands around
/// it; only letters and the plainest marks are safe, all else is written as its number.
QString mermaidText(const QString& name) {
    static const QString plain = QStringLiteral(" .,-?!'/+");
    QString text;
    for (const char32_t c : singleLine(name).toUcs4()) {
        const bool safe = QChar::isLetterOrNumber(c) || QChar::isMark(c)
                          || (c < 128 && plain.contains(QChar(static_cast<char16_t>(c))));
        text += safe ? QString::fromUcs4(&c, 1) : QStringLiteral("#%1;").arg(static_cast<uint>(c));
    }
    return text.isEmpty() ? QStringLiteral(" ") : text;
}

QString mermaidWord(const char* source) {
    return mermaidText(QCoreApplication::translate("exchange", source));
}

class Flowchart {
  public:
    explicit Flowchart(const Project& project) : m_project(project) {}

    QByteArray written() {
        line(QStringLiteral("flowchart LR"));
        ++m_depth;
        const auto journeys = inOrder<Journey>(m_project);
        for (const Journey* journey : journeys) {
            if (journeys.size() > 1) open(QStringLiteral("journey"), journey->id.value, journey->name);
            writeJourney(*journey);
            if (journeys.size() > 1) close();
        }
        return m_text.toUtf8();
    }

  private:
    void writeJourney(const Journey& journey) {
        const JourneyIndex index(m_project, journey.id);
        for (const StageColumns& columns : index.stages()) {
            open(QStringLiteral("stage"), columns.stage->id.value, columns.stage->name);
            for (const Touchpoint* card : index.touchpoints()) {
                if (card->stage == columns.stage->id) writeCard(*card);
            }
            close();
        }
        for (const Transition* arrow : index.transitions())
            writeArrow(journey, *arrow);
    }

    void writeCard(const Touchpoint& card) {
        const Department* department = m_project.find(card.department);
        QString label = mermaidText(card.name);
        if (department) label += QStringLiteral("<br/>") + mermaidText(department->name);
        line(QStringLiteral("%1[\"%2\"]").arg(idOf(card.id), label));
    }

    /// Start and ends come into being where an arrow names them first.
    void writeArrow(const Journey& journey, const Transition& arrow) {
        const bool lost = arrow.exit.is(Exit::Lost);
        const QString from =
            arrow.from ? idOf(*arrow.from)
                       : endOf("start", journey, mermaidWord(QT_TRANSLATE_NOOP("exchange", "Start")));
        const QString to =
            arrow.to ? idOf(*arrow.to)
            : lost   ? endOf("lost", journey, mermaidWord(QT_TRANSLATE_NOOP("exchange", "Lost")))
                     : endOf("finished", journey, mermaidWord(QT_TRANSLATE_NOOP("exchange", "Finished")));
        const QString label =
            arrow.label.isEmpty() ? QString() : QStringLiteral("|\"%1\"|").arg(mermaidText(arrow.label));
        line(from + (lost && !arrow.to ? QStringLiteral(" -.->") : QStringLiteral(" -->")) + label
             + QLatin1Char(' ') + to);
    }

    static QString idOf(TouchpointId card) { return QStringLiteral("touchpoint%1").arg(card.value); }
    static QString endOf(const char* kind, const Journey& journey, const QString& word) {
        return QStringLiteral("%1%2([\"%3\"])")
            .arg(QLatin1String(kind), QString::number(journey.id.value), word);
    }

    void open(const QString& kind, qint64 id, const QString& name) {
        line(QStringLiteral("subgraph %1%2[\"%3\"]").arg(kind, QString::number(id), mermaidText(name)));
        ++m_depth;
    }
    void close() {
        --m_depth;
        line(QStringLiteral("end"));
    }
    void line(const QString& text) { m_text += QString(m_depth * 2, u' ') + text + u'\n'; }

    const Project& m_project;
    QString m_text;
    int m_depth = 0;
};

} // namespace

QByteArray mermaid(const Project& project) {
    return Flowchart(project).written();
}

} // namespace chwila::exchange
