// Lines across the window for what must not be overlooked, each with its way out: read-only and why, edits
// that could not be saved, figures that could not be computed so that views show older ones. Hidden while
// there is nothing to say.
#pragma once

#include "core/base/error.h"
#include "ui/views/view.h"

class QLabel;
class QPushButton;

namespace chwila::ui {

class Banner : public QWidget {
    Q_OBJECT

  public:
    Banner(const ViewContext& context, QWidget* parent);

    /// What is said, line by line; empty where nothing is.
    QString text() const;

  protected:
    void changeEvent(QEvent* event) override;

  private:
    struct Line {
        QWidget* row = nullptr;
        QLabel* text = nullptr;
        QPushButton* again = nullptr;
    };

    Line makeLine();
    void refresh();
    void colour();
    static void say(const Line& line, const QString& text, bool canTryAgain);

    ViewContext m_context;
    Line m_document; ///< read-only, or not saved
    Line m_figures;
    Error m_saveError;
    std::optional<Error> m_figuresError;
};

} // namespace chwila::ui
