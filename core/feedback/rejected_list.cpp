#include "core/feedback/rejected_list.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace chwila::feedback {

namespace {

QString csvCell(QString text) {
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front())) text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

Result<void> writeRejected(const QString& path, const std::vector<Rejected>& rejected) {
    QString text = QStringLiteral("\ufeffline,column,reason,text\r\n");
    for (const Rejected& row : rejected) {
        text += QStringLiteral("%1,%2,").arg(row.position.line).arg(row.position.column) + csvCell(row.reason)
                + QLatin1Char(',') + csvCell(row.text) + QLatin1String("\r\n");
    }
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Io,
                    QCoreApplication::translate("feedback", "“%1” cannot be written; choose another folder.")
                        .arg(path),
                    file.errorString());
    }
    return {};
}

} // namespace chwila::feedback
