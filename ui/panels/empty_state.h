// What stands where there is nothing to show yet: one sentence that teaches and the buttons that lead on,
// taken from the catalogue of actions. All views use it. It performs nothing itself.
#pragma once

#include "ui/views/view.h"

#include <QIcon>

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace chwila::ui {

/// A button; without a text of its own it has the catalogue's.
struct WayOut {
    ActionId action;
    QString text{};
};

class EmptyState : public QWidget {
    Q_OBJECT

  public:
    explicit EmptyState(const ViewContext& context, QWidget* parent = nullptr);

    /// The first way is the one that is meant.
    void say(const QString& sentence, const std::vector<WayOut>& ways);
    /// Says why there are no answers of the shown journey and what leads to some; `sentence` is for a project
    /// without any. False where there are answers.
    bool saysWhyNoAnswers(const QString& sentence);
    /// A card of its own instead of a page: it floats over what it is about.
    void setFloating(bool floating);
    /// For what is said next: in all, with what stands around the sentence.
    void setRoom(int width);
    /// Pale, over the sentence: the sign of the view on the rail.
    void setPicture(const QIcon& picture);

    QString sentence() const;
    std::vector<QPushButton*> buttons() const { return m_buttons; }

  Q_SIGNALS:
    void actionRequested(chwila::ui::ActionId action);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    ViewContext m_context;
    QLabel* m_sentence;
    QBoxLayout* m_line;
    std::vector<WayOut> m_ways;
    std::vector<QPushButton*> m_buttons;
    QIcon m_picture;
    bool m_floating = false;
    int m_sentenceWidth;
};

/// Fills the view with `empty`, which stands there at first, or `content` in its place.
QStackedWidget* emptyOr(EmptyState* empty, QWidget* content, View* view);

} // namespace chwila::ui
