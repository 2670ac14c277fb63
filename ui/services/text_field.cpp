#include "ui/services/text_field.h"

#include <QMimeData>

namespace chwila::ui {

void TextField::insertFromMimeData(const QMimeData* source) {
    if (!source->formats().isEmpty()) QPlainTextEdit::insertFromMimeData(source);
}

} // namespace chwila::ui
