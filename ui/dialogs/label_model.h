// The labels of a table and the touchpoints they mean, as a table whose last column a person changes.
// Shows and changes the draft of an import; the same label may stand in several rows, one for each scale.
#pragma once

#include "ui/dialogs/import_assistant.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace chwila::ui {

class LabelModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    enum Column { Label, Question, Answers, Touchpoint, ColumnCount };
    enum Role { ChoiceRole = Qt::UserRole, UnassignedRole };
    static constexpr qint64 unassigned = 0;
    static constexpr qint64 newTouchpoint = -1;

    LabelModel(const ViewContext& context, ImportDraft& draft, QObject* parent = nullptr);

    /// Labels or matches of the draft are others.
    void reload();
    const feedback::LabelMatch* match(int row) const;
    /// Best suggestions that are at least half alike, of labels that are unassigned.
    int waitingSuggestions() const;
    void takeSuggestions();
    void makeTouchpointsOfTheRest();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  Q_SIGNALS:
    void chosen(); ///< a person said what a label means

  private:
    qint64 choice(int row) const;
    QString choiceText(int row) const;
    QString nameOfNew(int row) const;
    QString touchpointName(model::TouchpointId id) const;
    void decide(feedback::LabelMatch& match, std::optional<model::TouchpointId> touchpoint);
    void refresh();

    const ViewContext& m_context;
    ImportDraft& m_draft;
};

/// A list of touchpoints, the likeliest first, opened where it is needed.
class TouchpointDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    TouchpointDelegate(const ViewContext& context, const LabelModel& labels, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

  private:
    const ViewContext& m_context;
    const LabelModel& m_labels;
};

} // namespace chwila::ui
