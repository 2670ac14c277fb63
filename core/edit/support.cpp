#include "core/edit/support.h"

#include "core/model/validate.h"

#include <QCoreApplication>

namespace chwila::edit {

Error notThere() {
    return {ErrorCode::NotFound,
            QCoreApplication::translate("edit", "This is no longer in the project; select something else."),
            {},
            {}};
}

Error needsName() {
    return {ErrorCode::Invalid,
            QCoreApplication::translate("edit", "A name cannot be empty; type at least one letter."),
            {},
            {}};
}

Result<model::Change> checked(model::Draft&& draft, const model::Project& before) {
    const std::vector<model::Issue> old = model::validate(before);
    for (const model::Issue& issue : model::validate(draft.project())) {
        if (std::ranges::find(old, issue) == old.end()) return fail(ErrorCode::Invalid, issue.message);
    }
    return std::move(draft).take();
}

QString freeName(const QStringList& taken, const QString& base) {
    QString name = base;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1 (%2)").arg(base, QString::number(number));
    return name;
}

QString withoutBullet(const QString& line) {
    for (const QString& bullet : {QStringLiteral("- "), QStringLiteral("* "), QStringLiteral("\u2022")}) {
        if (line.startsWith(bullet)) return line.mid(bullet.size()).trimmed();
    }
    return line;
}

int stepBehind(const model::Project& project, model::StageId stage) {
    int step = 0;
    for (const model::Touchpoint& card : project.all<model::Touchpoint>()) {
        if (card.stage == stage) step = std::max(step, card.step + 1);
    }
    return step;
}

} // namespace chwila::edit
