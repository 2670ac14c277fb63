// What readXesLog() and sampleXes() share: expat's events as traces and events with their own attributes.
// Not for use outside core/mining.
#pragma once

#include "core/base/progress.h"
#include "core/feedback/reading/byte_source.h"

#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace chwila::mining {

class XesParser {
  public:
    XesParser(std::unique_ptr<feedback::ByteSource> bytes, QString path);
    virtual ~XesParser();
    Q_DISABLE_COPY_MOVE(XesParser)

    /// To the end, or until a handler calls stop().
    Result<void> run(Progress& progress);

  protected:
    virtual void beginTrace() = 0;
    virtual void beginEvent() = 0;
    virtual void endEvent() = 0;
    virtual void endTrace() = 0;
    /// Directly in the trace or in the event that has begun.
    virtual void attribute(bool ofTrace, std::string_view key, std::string_view value) = 0;

    void stop();
    void stopWith(const QString& sentence);
    SourcePosition position() const;

  private:
    friend struct XesHandlers;

    void onStart(const char* name, const char** attributes);
    void onEnd();
    void onAttribute(const char** attributes);

    std::unique_ptr<feedback::ByteSource> m_bytes;
    QString m_path;
    XML_ParserStruct* m_parser;
    int m_depth = 0;
    int m_traceDepth = 0; // 0: in none
    int m_eventDepth = 0;
    bool m_stopped = false;
    std::optional<Error> m_error;
};

} // namespace chwila::mining
