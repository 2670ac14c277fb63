// The touchpoints of one journey as an editable table: one row each in reading order, one column for each
// field that matters in a list, where it leads, what was noted on it, and what customers answered. Edits go
// through core/edit.
#pragma once

#include "core/analysis/result.h"
#include "core/base/language.h"
#include "core/document/document.h"
#include "ui/models/outline_columns.h"

#include <QAbstractTableModel>

namespace chwila::edit {
struct FieldChoice;
struct FieldRow;
} // namespace chwila::edit

namespace chwila::ui {

class OutlineModel : public QAbstractTableModel {
    Q_OBJECT

  public:
    /// Numbers sort as numbers, choices by their order, stages in the order of the whole map.
    static constexpr int SortRole = Qt::UserRole;
    /// A figure of too few answers to be read as one: hatched, as on a card.
    static constexpr int FewAnswersRole = Qt::UserRole + 1;

    /// `language` must outlive the model.
    OutlineModel(document::Document& document, const Language& language, QObject* parent = nullptr);

    void setJourney(model::JourneyId journey);
    /// Figures for the columns of answers; null: they stay empty.
    void setResult(std::shared_ptr<const analysis::AnalysisResult> result);

    model::TouchpointId touchpointAt(int row) const;
    /// −1 where it is not in the journey.
    int rowOf(model::TouchpointId touchpoint) const;
    /// Texts that can be chosen in the column; empty where anything can be typed.
    QStringList choices(int column) const;

    struct CellText {
        model::TouchpointId touchpoint;
        int column = 0;
        QString text;
    };
    /// The first reason why not.
    Result<void> whetherAllFit(const std::vector<CellText>& cells) const;
    /// Sets all of them, none of them a name, in one step of undo; what may not be empty stays where the text
    /// is. Where one of them does not fit its column nothing is done, and the error says why.
    Result<void> fill(const std::vector<CellText>& cells);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// The text as it was typed; choices by their text whatever the case. False where it does not fit:
    /// editRefused says why.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

  Q_SIGNALS:
    void editRefused(const QString& sentence);

  private:
    void onDocumentChanged(const model::Change& change);
    void follow(const std::vector<model::TouchpointId>& target);
    void reorder(const std::vector<model::TouchpointId>& target);
    std::vector<model::TouchpointId> idsInOrder() const;
    std::vector<edit::FieldChoice> choicesOf(const edit::FieldRow& row) const;
    QVariant fieldData(const model::Touchpoint& touchpoint, int column, int role) const;
    QVariant figureData(int row, const OutlineColumn& column, int role) const;
    /// `sorted`: below all others where it cannot be said; a rank behind them.
    struct FigureValue {
        QVariant sorted;
        QVariant shown;
    };
    FigureValue figureValue(int row, OutlineColumn::Figure figure) const;
    bool isOfFewAnswers(int row, OutlineColumn::Figure figure) const;
    QVariant textData(const QString& text, int role) const;
    QString notesText(model::TouchpointId touchpoint, bool pains) const;
    Result<model::Change> changeFor(const QModelIndex& index, const QString& text) const;
    void readLinks();
    Result<void> whetherFits(const CellText& cell) const;
    Result<model::Cell> cellFromText(int column, const QString& text) const;

    document::Document& m_document;
    const Language& m_language;
    model::JourneyId m_journey;
    std::vector<model::TouchpointId> m_rows;
    std::map<model::TouchpointId, QString> m_leadsTo;
    std::map<model::TouchpointId, int> m_ranks; ///< of the moments of truth, from 1
    std::shared_ptr<const analysis::AnalysisResult> m_result;
};

} // namespace chwila::ui
