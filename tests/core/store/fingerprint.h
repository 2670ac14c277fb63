// What a project is known by on both sides of the pipe between tst_durability and the process it kills.
#pragma once

#include "core/model/project.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace chwila::model {

/// Equal for equal records, whatever ids were given in between.
inline QByteArray fingerprint(const Project& project) {
    QJsonObject object = projectToJson(project);
    object.remove(QStringLiteral("highest_id"));
    return QCryptographicHash::hash(QJsonDocument(object).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha1)
        .toHex();
}

} // namespace chwila::model
