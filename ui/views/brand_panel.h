// The brand of a report: the client's logo, the colour of titles and lines and the font, kept in the project.
// Adds its rows to the form of the report view's options.
#pragma once

#include "core/model/change.h"
#include "ui/views/view.h"

class QComboBox;
class QFormLayout;
class QImage;
class QPushButton;

namespace chwila::ui {

class BrandPanel : public QObject {
    Q_OBJECT

  public:
    BrandPanel(const ViewContext& context, QFormLayout& form, QWidget* parent);

    void refresh();
    /// Asks for a picture and puts it into the project.
    void chooseLogo();
    void removeLogo();
    /// "#rrggbb"; empty: Chwila's own.
    void setColour(const QString& colour);

    /// A family; empty: Chwila's own.
    void setFont(const QString& family);

    /// Logo and colour, for the view that has the panel.
    bool canPerform(ActionId action) const;
    bool perform(ActionId action);

  private:
    void chooseColour();
    void showLogo(const QImage& image);
    void showFont(const QString& family);
    void commit(const Result<model::Change>& change, const QString& text);
    void setLogo(const QByteArray& bytes, const QString& name);

    ViewContext m_context;
    QWidget* m_widget;
    QPushButton* m_choose;
    QPushButton* m_remove;
    QPushButton* m_colour;
    QPushButton* m_noColour;
    QComboBox* m_font;
};

} // namespace chwila::ui
