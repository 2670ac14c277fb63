// Where customers are through: a button that lists the activities they end with. Who ends elsewhere is lost.
#pragma once

#include "core/base/language.h"
#include "core/mining/discover.h"

#include <QPushButton>

namespace chwila::ui {

class EndsButton : public QPushButton {
    Q_OBJECT

  public:
    explicit EndsButton(const Language& language, QWidget* parent = nullptr);

    /// The ends of that log, the most frequent first; what is chosen and still one of them stays chosen.
    void showEnds(const mining::Discovery& discovery);
    /// Names of activities; empty: wherever they end.
    const QStringList& chosen() const { return m_chosen; }

  Q_SIGNALS:
    void choiceChanged();

  private:
    void choose(const QString& name, bool isChosen);
    void showChoice();

    const Language& m_language;
    QStringList m_chosen;
};

} // namespace chwila::ui
