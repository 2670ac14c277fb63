// A field for several lines of plain text. Qt's own reads past the end of a clipboard that holds nothing,
// as it is once the program that filled it has ended.
#pragma once

#include <QPlainTextEdit>

namespace chwila::ui {

class TextField : public QPlainTextEdit {
  public:
    using QPlainTextEdit::QPlainTextEdit;

  protected:
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace chwila::ui
