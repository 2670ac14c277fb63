#include "app/commands/said_roles.h"

#include "core/feedback/mapping/given_role.h"
#include "core/feedback/mapping/saved_mapping.h"

#include <QCoreApplication>

#include <algorithm>

namespace chwila::app {

namespace {

struct SaidRole {
    QString column;
    QString role;
};

SaidRole parsed(const QString& text) {
    const qsizetype sign = text.lastIndexOf(u'='); // a title may hold one, a role does not
    return {text.left(sign).trimmed(), text.mid(sign + 1).trimmed().toLower()};
}

const feedback::ColumnSample* columnNamed(const feedback::TableSample& sample, const QString& title) {
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const feedback::ColumnSample& column : sample.columns) {
            if (column.title.trimmed().compare(title, sensitivity) == 0) return &column;
        }
    }
    return nullptr;
}

} // namespace

Result<void> checkSaidRole(const QString& text) {
    const bool isPair = text.lastIndexOf(u'=') > 0;
    if (isPair && feedback::columnRoleFromKey(parsed(text).role)) return {};
    QStringList keys;
    for (const feedback::ColumnRole role : feedback::columnRoles())
        keys += feedback::keyOf(role);
    return fail(ErrorCode::Invalid,
                QCoreApplication::translate("cli", "“%1” gives no role; write COLUMN=ROLE with one of: %2.")
                    .arg(text, keys.join(QStringLiteral(", "))));
}

Result<void> giveSaidRoles(feedback::Mapping& mapping, const feedback::TableSample& sample,
                           const QStringList& said) {
    for (const QString& text : said) {
        const SaidRole each = parsed(text);
        const feedback::ColumnSample* column = columnNamed(sample, each.column);
        const auto role = feedback::columnRoleFromKey(each.role);
        if (!column || !role) {
            return fail(ErrorCode::NotFound,
                        QCoreApplication::translate("cli", "The table has no column “%1”. It has: %2.")
                            .arg(each.column, feedback::titlesOf(sample).join(QStringLiteral(", "))),
                        {}, {sample.location.path, 0, 0});
        }
        for (feedback::ColumnMapping& other : mapping.columns) {
            if (feedback::isGivenOnce(*role) && other.role == *role)
                other.role = feedback::ColumnRole::Ignore;
        }
        feedback::giveRole(mapping, *column, *role);
    }
    return {};
}

} // namespace chwila::app
