// The family texts are set in while a report with a font of its own is measured or painted, on this thread
// only: screens beside it keep theirs. Letters the family lacks come from Chwila's own font.
#pragma once

#include <QFont>
#include <QStringList>

#include <optional>

namespace chwila::render {

class FontScope {
  public:
    /// An installed family; empty: nothing changes.
    explicit FontScope(const QString& family);
    ~FontScope();
    FontScope(const FontScope&) = delete;
    FontScope& operator=(const FontScope&) = delete;

    /// Of the innermost scope; empty outside.
    static const QString& family();

  private:
    QString m_before;
};

/// Without size: of the scope, else fontFamily().
QFont textFont();
/// The family as it is spelled on this computer, whatever the case it was typed in; none where it is not
/// installed. Needs a QGuiApplication.
std::optional<QString> installedFont(const QString& family);
/// Families one would set a text in, sorted: no symbols, nothing private to the system.
QStringList fontsToChoose();

} // namespace chwila::render
