// Asks for paths of files; an interface, so that tests answer instead of file dialogs.
#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace chwila::ui {

/// What can be chosen: "Text tables" with {"csv", "tsv"}. Without extensions: all files.
struct FileKind {
    QString name; ///< translated
    QStringList extensions;
};

class FileChooser {
  public:
    virtual ~FileChooser() = default;

    /// Empty where the person gave up.
    virtual QString openFile(QWidget* parent, const QString& title, const QList<FileKind>& kinds) = 0;
    /// With the first extension of the chosen kind appended where the person typed none. An existing
    /// file has been asked about.
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                             const QList<FileKind>& kinds) = 0;
};

/// The platform's dialogs; they begin in the folder that was used last.
class DialogFileChooser final : public FileChooser {
  public:
    QString openFile(QWidget* parent, const QString& title, const QList<FileKind>& kinds) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& suggestedName,
                     const QList<FileKind>& kinds) override;

  private:
    QString m_folder;
};

} // namespace chwila::ui
