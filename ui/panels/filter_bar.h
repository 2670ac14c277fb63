// The filter in the tool bar: period, segments, question. Shows and sets the window's FilterState; offers
// what the answers have.
#pragma once

#include "ui/views/view.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QToolButton;

namespace chwila::feedback {
struct Filter;
}

namespace chwila::ui {

class SegmentBar;

class FilterBar : public QWidget {
    Q_OBJECT

  public:
    explicit FilterBar(const ViewContext& context, QWidget* parent = nullptr);

    /// To its first field.
    void focusFirst();

  private:
    void buildPeriod();
    void fillPeriods();
    int rowOf(const feedback::Filter& filter) const;
    int ownDates() const; ///< the last row of the periods
    void refreshChoices();
    void refreshQuestions();
    void show(const feedback::Filter& filter);
    void choosePeriod(int index);
    void takeDates();
    QDate lastDay() const;

    ViewContext m_context;
    QComboBox* m_period;
    std::vector<QDate> m_quarters; ///< first days of those that are offered
    QWidget* m_dates;
    QDateEdit* m_from;
    QDateEdit* m_to;
    SegmentBar* m_segments;
    QComboBox* m_question;
    QToolButton* m_clear;
};

} // namespace chwila::ui
