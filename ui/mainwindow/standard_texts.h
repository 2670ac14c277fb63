// The words of Qt's own buttons and menus ("Cancel", "Next", "Undo") in the language of the window. Not every
// system has Qt's translations, and none has all of Chwila's languages.
#pragma once

#include "core/base/language.h"

#include <QTranslator>

namespace chwila::ui {

class StandardTexts final : public QTranslator {
  public:
    void setLanguage(const Language& language) { m_language = language; }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation,
                      int n) const override;

  private:
    Language m_language;
};

} // namespace chwila::ui
