#include "ui/services/file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace chwila::ui {

namespace {

QStringList nameFilters(const QList<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds) {
        QStringList patterns;
        for (const QString& extension : kind.extensions)
            patterns.append(QStringLiteral("*.") + extension);
        if (patterns.isEmpty()) patterns.append(QStringLiteral("*"));
        filters.append(QStringLiteral("%1 (%2)").arg(kind.name, patterns.join(u' ')));
    }
    return filters;
}

} // namespace

QString DialogFileChooser::openFile(QWidget* parent, const QString& title, const QList<FileKind>& kinds) {
    QString path =
        QFileDialog::getOpenFileName(parent, title, m_folder, nameFilters(kinds).join(QLatin1String(";;")));
    if (!path.isEmpty()) m_folder = QFileInfo(path).absolutePath();
    return path;
}

QString DialogFileChooser::saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                                    const QList<FileKind>& kinds) {
    QFileDialog dialog(parent, title, m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(nameFilters(kinds));
    // With a default suffix the dialog itself asks about the file that will really be written.
    const auto suffixOf = [&](const QString& filter) {
        const qsizetype at = nameFilters(kinds).indexOf(filter);
        return at >= 0 ? kinds.at(at).extensions.value(0) : QString();
    };
    dialog.setDefaultSuffix(kinds.isEmpty() ? QString() : kinds.first().extensions.value(0));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog,
                     [&](const QString& filter) { dialog.setDefaultSuffix(suffixOf(filter)); });
    dialog.selectFile(suggestedName);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty()) return {};
    QString path = dialog.selectedFiles().constFirst();
    m_folder = QFileInfo(path).absolutePath();
    return path;
}

} // namespace chwila::ui
