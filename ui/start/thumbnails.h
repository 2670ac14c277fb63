// Small pictures of projects for the start page, each with the title of its project, kept in the person's
// cache folder by path; nothing depends on their being there.
#pragma once

#include <QImage>

namespace chwila::ui {

class Thumbnails {
  public:
    static constexpr QSize size{240, 135};

    /// In the person's cache folder.
    Thumbnails();
    explicit Thumbnails(const QString& folder) : m_folder(folder) {}

    void put(const QString& projectPath, const QImage& image, const QString& title = {}) const;
    /// Null where there is none.
    QImage of(const QString& projectPath) const;
    /// Empty where there is none.
    QString titleOf(const QString& projectPath) const;

  private:
    QString fileOf(const QString& projectPath) const;

    QString m_folder;
};

} // namespace chwila::ui
