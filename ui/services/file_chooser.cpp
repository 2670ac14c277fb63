#include "ui/services/file_chooser.h"

#include "ui/services/file_names.h"

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
    const QStringList filters = nameFilters(kinds);
    QStringList known;
    for (const FileKind& kind : kinds)
        known += kind.extensions;
    QFileDialog dialog(parent, title, m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    const auto complete = [&](const QString& path) {
        const qsizetype at = std::max<qsizetype>(0, filters.indexOf(dialog.selectedNameFilter()));
        return withExtension(path, known, kinds.value(at).extensions.value(0));
    };
    dialog.selectFile(complete(suggestedName));
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        const QString typed = dialog.selectedFiles().constFirst();
        const QString path = complete(typed);
        if (path == typed || !QFileInfo::exists(path)) {
            m_folder = QFileInfo(path).absolutePath();
            return path;
        }
        dialog.selectFile(path); // the dialog itself asks whether that one may be replaced
    }
    return {};
}

} // namespace chwila::ui
