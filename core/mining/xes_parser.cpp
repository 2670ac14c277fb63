#include "core/mining/xes_parser.h"

#include "core/mining/words.h"

#include <expat.h>

namespace chwila::mining {

namespace {

constexpr int parsedBytes = 1 << 18;

/// The name without the prefix of its namespace.
std::string_view localName(const char* name) {
    const std::string_view whole(name);
    const std::size_t colon = whole.rfind(':');
    return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

} // namespace

struct XesHandlers {
    static void XMLCALL start(void* parser, const XML_Char* name, const XML_Char** attributes) {
        static_cast<XesParser*>(parser)->onStart(name, attributes);
    }
    static void XMLCALL end(void* parser, const XML_Char*) { static_cast<XesParser*>(parser)->onEnd(); }
};

XesParser::XesParser(std::unique_ptr<feedback::ByteSource> bytes, QString path)
    : m_bytes(std::move(bytes)), m_path(std::move(path)), m_parser(XML_ParserCreate(nullptr)) {
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, XesHandlers::start, XesHandlers::end);
}

XesParser::~XesParser() {
    XML_ParserFree(m_parser);
}

SourcePosition XesParser::position() const {
    return {m_path, static_cast<qint64>(XML_GetCurrentLineNumber(m_parser)),
            static_cast<qint64>(XML_GetCurrentColumnNumber(m_parser)) + 1};
}

void XesParser::stop() {
    m_stopped = true;
    XML_StopParser(m_parser, XML_FALSE);
}

void XesParser::stopWith(const QString& sentence) {
    if (!m_error) m_error = Error{ErrorCode::Invalid, sentence, {}, position()};
    stop();
}

void XesParser::onAttribute(const char** attributes) {
    const char* key = nullptr;
    const char* value = nullptr;
    for (; attributes[0]; attributes += 2) {
        const std::string_view name(attributes[0]);
        if (name == "key") key = attributes[1];
        if (name == "value") value = attributes[1];
    }
    if (key && value) attribute(m_eventDepth == 0, key, value);
}

void XesParser::onStart(const char* name, const char** attributes) {
    if (m_stopped) return;
    ++m_depth;
    const int owner = m_eventDepth > 0 ? m_eventDepth : m_traceDepth;
    const std::string_view local = localName(name);
    if (local == "event") {
        if (m_eventDepth > 0)
            return stopWith(Words::tr("An event lies inside another event; the log is broken here."));
        if (m_traceDepth == 0)
            return stopWith(Words::tr("An event stands outside of any trace, so nobody knows whose it is."));
        m_eventDepth = m_depth;
        beginEvent();
    } else if (local == "trace") {
        if (m_traceDepth > 0)
            return stopWith(
                Words::tr("A trace lies inside another trace; each customer needs one of their own."));
        m_traceDepth = m_depth;
        beginTrace();
    } else if (owner > 0 && m_depth == owner + 1) {
        onAttribute(attributes);
    } else if (m_depth == 1 && local != "log") {
        stopWith(Words::tr("This is XML but no event log: its first element is “%1”, that of XES is “log”.")
                     .arg(QString::fromUtf8(name)));
    }
}

void XesParser::onEnd() {
    if (m_stopped) return;
    if (m_depth == m_eventDepth) {
        endEvent();
        m_eventDepth = 0;
    } else if (m_depth == m_traceDepth) {
        endTrace();
        m_traceDepth = 0;
    }
    --m_depth;
}

Result<void> XesParser::run(Progress& progress) {
    for (bool last = false; !last && !m_stopped;) {
        if (progress.cancelled()) return fail(ErrorCode::Cancelled, Words::tr("Cancelled."));
        void* room = XML_GetBuffer(m_parser, parsedBytes);
        if (!room) return fail(ErrorCode::Io, Words::tr("There is not enough memory to read the log."));
        const Result<qsizetype> got = m_bytes->read(static_cast<char*>(room), parsedBytes);
        if (!got) return fail(got.error());
        last = *got == 0;
        const XML_Status status = XML_ParseBuffer(m_parser, static_cast<int>(*got), last ? 1 : 0);
        if (m_error) return fail(*m_error);
        if (status == XML_STATUS_ERROR && !m_stopped) {
            return fail(ErrorCode::Invalid,
                        Words::tr("The XML of the log is broken here; ask for it again or repair it."),
                        QString::fromUtf8(XML_ErrorString(XML_GetErrorCode(m_parser))), position());
        }
        progress.report(m_bytes->fraction(), Words::tr("Reading the log"));
    }
    return {};
}

} // namespace chwila::mining
