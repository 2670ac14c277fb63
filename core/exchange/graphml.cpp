#include "core/exchange/graphml.h"

#include "core/model/journey_index.h"

#include <QBuffer>
#include <QXmlStreamWriter>

#include <algorithm>

namespace chwila::exchange {

using namespace model;

namespace {

const QString graphmlSpace = QStringLiteral("http://graphml.graphdrawing.org/xmlns");

struct GraphKey {
    const char* name; ///< and id
    const char* of;   ///< node or edge
    const char* type;
};
constexpr GraphKey graphKeys[] = {
    {"label", "node", "string"},         {"kind", "node", "string"},
    {"journey", "node", "string"},       {"stage", "node", "string"},
    {"phase", "node", "string"},         {"step", "node", "int"},
    {"department", "node", "string"},    {"channel", "node", "string"},
    {"area", "node", "string"},          {"visibility", "node", "string"},
    {"assumed_score", "node", "double"}, {"effort_minutes", "node", "double"},
    {"cost", "node", "double"},          {"promise", "node", "string"},
    {"description", "node", "string"},   {"text", "edge", "string"},
    {"weight", "edge", "double"},
};

QString xmlText(const QString& text) {
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
            continue;
        }
        const bool blank = c == u'\t' || c == u'\n' || c == u'\r';
        const bool possible = blank || (c >= u' ' && c <= QChar(0xFFFD) && !c.isSurrogate());
        clean += possible ? c : QChar(QChar::ReplacementCharacter);
    }
    return clean;
}

QString xmlNumber(double value) {
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

class GraphWriter {
  public:
    GraphWriter(const Project& project, QIODevice& device) : m_project(project), m_xml(&device) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    void write() {
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(graphmlSpace);
        m_xml.writeStartElement(graphmlSpace, QStringLiteral("graphml"));
        for (const GraphKey& key : graphKeys) {
            m_xml.writeEmptyElement(graphmlSpace, QStringLiteral("key"));
            m_xml.writeAttribute(QStringLiteral("id"), QLatin1String(key.name));
            m_xml.writeAttribute(QStringLiteral("for"), QLatin1String(key.of));
            m_xml.writeAttribute(QStringLiteral("attr.name"), QLatin1String(key.name));
            m_xml.writeAttribute(QStringLiteral("attr.type"), QLatin1String(key.type));
        }
        m_xml.writeStartElement(graphmlSpace, QStringLiteral("graph"));
        m_xml.writeAttribute(QStringLiteral("id"), QStringLiteral("journeys"));
        m_xml.writeAttribute(QStringLiteral("edgedefault"), QStringLiteral("directed"));
        for (const Journey* journey : inOrder<Journey>(m_project))
            writeJourney(*journey);
        m_xml.writeEndDocument();
    }

  private:
    void writeJourney(const Journey& journey) {
        const JourneyIndex index(m_project, journey.id);
        for (const Touchpoint* card : index.touchpoints())
            writeCard(journey, *card);
        const auto writeEnd = [&](const char* kind, bool (*here)(const Transition&)) {
            const auto is = [here](const Transition* arrow) { return here(*arrow); };
            if (std::ranges::none_of(index.transitions(), is)) return;
            begin("node", nodeId(kind, journey));
            data("kind", QLatin1String(kind));
            data("label", QLatin1String(kind));
            data("journey", journey.name);
            m_xml.writeEndElement();
        };
        writeEnd("start", [](const Transition& arrow) { return !arrow.from; });
        writeEnd("finished", [](const Transition& arrow) { return !arrow.to && !arrow.exit.is(Exit::Lost); });
        writeEnd("lost", [](const Transition& arrow) { return !arrow.to && arrow.exit.is(Exit::Lost); });
        for (const Transition* arrow : index.transitions())
            writeArrow(journey, *arrow);
    }

    void writeCard(const Journey& journey, const Touchpoint& card) {
        const Stage& stage = *m_project.find(card.stage);
        const Department* department = m_project.find(card.department);
        const Channel* channel = m_project.find(card.channel);
        begin("node", nodeId(card.id));
        data("kind", QStringLiteral("touchpoint"));
        data("label", card.name);
        data("journey", journey.name);
        data("stage", stage.name);
        data("phase", stage.phase.key());
        data("step", QString::number(card.step + 1));
        data("department", department ? department->name : QString());
        data("channel", channel ? channel->name : QString());
        if (!card.area.is(ExperienceArea::Unset)) data("area", card.area.key());
        data("visibility", card.visibility.key());
        data("assumed_score", card.assumedScore);
        data("effort_minutes", card.effortMinutes);
        data("cost", card.cost);
        data("promise", card.promise);
        data("description", card.description);
        m_xml.writeEndElement();
    }

    void writeArrow(const Journey& journey, const Transition& arrow) {
        const char* end = arrow.exit.is(Exit::Lost) ? "lost" : "finished";
        begin("edge", QStringLiteral("arrow%1").arg(arrow.id.value));
        m_xml.writeAttribute(QStringLiteral("source"),
                             arrow.from ? nodeId(*arrow.from) : nodeId("start", journey));
        m_xml.writeAttribute(QStringLiteral("target"), arrow.to ? nodeId(*arrow.to) : nodeId(end, journey));
        data("text", arrow.label);
        data("weight", std::optional(arrow.weight));
        m_xml.writeEndElement();
    }

    void begin(const char* element, const QString& id) {
        m_xml.writeStartElement(graphmlSpace, QLatin1String(element));
        m_xml.writeAttribute(QStringLiteral("id"), id);
    }
    /// Nothing for what is not known.
    void data(const char* key, const QString& text) {
        if (text.isEmpty()) return;
        m_xml.writeStartElement(graphmlSpace, QStringLiteral("data"));
        m_xml.writeAttribute(QStringLiteral("key"), QLatin1String(key));
        m_xml.writeCharacters(xmlText(text));
        m_xml.writeEndElement();
    }
    void data(const char* key, std::optional<double> value) {
        if (value) data(key, xmlNumber(*value));
    }
    static QString nodeId(TouchpointId card) { return QStringLiteral("touchpoint%1").arg(card.value); }
    static QString nodeId(const char* kind, const Journey& journey) {
        return QStringLiteral("%1%2").arg(QLatin1String(kind), QString::number(journey.id.value));
    }

    const Project& m_project;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray graphml(const Project& project) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    GraphWriter(project, buffer).write();
    return bytes;
}

} // namespace chwila::exchange
