#include "ui/mainwindow/version_commands.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/document/records_copy.h"
#include "core/versions/bring_back.h"
#include "core/versions/proposed_name.h"
#include "ui/services/file_chooser.h"
#include "ui/services/file_names.h"
#include "ui/services/notifier.h"

namespace chwila::ui {

namespace {

constexpr qsizetype mostOfVersionName = 80;

QString shortName(const store::Version& version) {
    return elided(singleLine(version.name), mostOfVersionName);
}

} // namespace

VersionCommands::VersionCommands(const ViewContext& context, QWidget* window)
    : QObject(window), m_context(context) {}

QStringList VersionCommands::names() {
    QStringList names;
    const auto versions = m_context.document.versions().all();
    if (!versions) return names; // whoever adds one is told
    for (const store::Version& version : *versions)
        names += version.name;
    return names;
}

void VersionCommands::nameVersion(QWidget* parent) {
    const QString proposed = versions::proposedName(QDate::currentDate(), names(), m_context.language);
    const auto name = m_context.notifier.askText(
        parent, tr("Name this version"),
        tr("The project as it is now is kept under this name. Answers are no part of a version."), proposed);
    if (name && !name->trimmed().isEmpty()) keep(parent, *name);
}

/// At once: in the background it would begin when other work leaves room, with the edits made until then.
void VersionCommands::keep(QWidget* parent, const QString& name) {
    // A version is made of what is on the disk.
    const Result<void> saved = m_context.document.waitForSaved();
    const Result<store::Version> kept = saved ? m_context.document.versions().add(name) : fail(saved.error());
    if (!kept) {
        m_context.notifier.error(parent, tr("The version could not be kept."), kept.error());
        return;
    }
    Q_EMIT changed();
    Q_EMIT message(tr("“%1” is kept; File, Versions… leads to it.").arg(shortName(*kept)));
}

void VersionCommands::bringBack(QWidget* parent, const store::Version& version,
                                const model::Project& project) {
    const auto change = versions::bringBack(m_context.document.project(), project);
    const Result<void> done =
        change ? m_context.document.commit(*change, tr("Bring back “%1”").arg(shortName(version)))
               : fail(change.error());
    if (!done) {
        m_context.notifier.error(parent, tr("The version could not be brought back."), done.error());
        return;
    }
    Q_EMIT message(tr("The project is as in “%1” again. Undo takes that back.").arg(shortName(version)));
}

void VersionCommands::lookAt(QWidget* parent, const store::Version& version, const model::Project& project) {
    const QString path = m_context.fileChooser.saveFile(
        parent, tr("Where to put the version, without answers"), fileNameFor(version.name, tr("Version")),
        {{tr("Chwila project"), {QStringLiteral("chwila")}}});
    if (path.isEmpty()) return;
    // The person agreed to replace what is there.
    if (const Result<void> written = document::writeRecords(project, path); !written) {
        m_context.notifier.error(parent, tr("The version could not be written."), written.error());
        return;
    }
    Q_EMIT openRequested(path);
}

void VersionCommands::rename(QWidget* parent, const store::Version& version) {
    const auto name =
        m_context.notifier.askText(parent, tr("Rename the version"), tr("Name of the version"), version.name);
    if (!name || name->trimmed().isEmpty() || *name == version.name) return;
    if (const Result<void> done = m_context.document.versions().rename(version.id, *name); !done)
        m_context.notifier.error(parent, tr("The version could not be renamed."), done.error());
    Q_EMIT changed();
}

void VersionCommands::remove(QWidget* parent, const store::Version& version) {
    const bool sure = m_context.notifier.confirm(
        parent, tr("Delete the version “%1”?").arg(shortName(version)),
        tr("The project stays as it is now. The version is gone for good; undo does not bring it back."),
        tr("Delete the version"));
    if (!sure) return;
    if (const Result<void> done = m_context.document.versions().remove(version.id); !done)
        m_context.notifier.error(parent, tr("The version could not be deleted."), done.error());
    Q_EMIT changed();
}

} // namespace chwila::ui
