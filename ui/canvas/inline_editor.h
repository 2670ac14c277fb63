// A name typed in place, over the card or header it belongs to. Enter takes it, Esc drops it, leaving
// it takes what was typed; while capturing, Enter, Tab and Ctrl+Enter also say where to go on.
#pragma once

#include "core/edit/touchpoint_edits.h"

#include <QPlainTextEdit>

namespace chwila::ui {

class InlineEditor final : public QPlainTextEdit {
    Q_OBJECT

  public:
    explicit InlineEditor(QWidget* parent);

    /// Over that rectangle of the parent, grown to a size one can type in; `zoom` scales the letters.
    void open(const QRectF& rect, const QString& text, double zoom);
    /// Notes may have several lines: Shift+Enter breaks the line.
    void setMultiLine(bool multiLine) { m_multiLine = multiLine; }
    /// Without signals.
    void dismiss();
    bool isOpen() const { return m_open; }

  Q_SIGNALS:
    /// `next`: capture is to go on there.
    void accepted(const QString& text, std::optional<chwila::edit::NextTo> next);
    void cancelled();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    void accept(std::optional<edit::NextTo> next);

    bool m_multiLine = false;
    bool m_open = false;
};

} // namespace chwila::ui
