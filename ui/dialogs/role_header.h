// A table header with the title of each column and, under it, a choice of what the column holds. Stays
// in sight while the rows scroll.
#pragma once

#include "core/feedback/mapping/mapping.h"

#include <QHeaderView>

class QComboBox;

namespace chwila::render {
struct Theme;
}

namespace chwila::ui {

class RoleHeader : public QHeaderView {
    Q_OBJECT

  public:
    RoleHeader(const Language& language, const render::Theme& theme, QWidget* parent = nullptr);

    /// One for each section of the model, with the titles by which they are called.
    void setRoles(const std::vector<feedback::ColumnRole>& roles, const QStringList& titles);
    /// What the chosen role takes to be shown whole.
    int roleWidth(int section) const;
    /// Opens the choice of a column, as a key does.
    void openChoice(int section);
    QComboBox* choice(int section) const;

    QSize sizeHint() const override;

  Q_SIGNALS:
    void roleChosen(int section, chwila::feedback::ColumnRole role);

  protected:
    void updateGeometries() override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    void place();
    QComboBox* makeChoice(int section);

    const Language& m_language;
    const render::Theme& m_theme;
    std::vector<QComboBox*> m_choices;
};

} // namespace chwila::ui
