// The switcher of journeys in the tool bar. A name is typed in its place, so that neither a new journey nor
// another name needs a dialog.
#pragma once

#include <QComboBox>

#include <functional>

class QLineEdit;

namespace chwila::ui {

class JourneyBox final : public QComboBox {
    Q_OBJECT

  public:
    explicit JourneyBox(QWidget* parent = nullptr);

    /// Lets the person type over `initial`. Enter, or going elsewhere, calls `then` with what was typed;
    /// Escape and an empty name call nothing.
    void letName(const QString& initial, const QString& prompt, std::function<void(const QString&)> then);
    /// Null while nothing is typed.
    QLineEdit* typed() const;

  Q_SIGNALS:
    /// The keyboard is free again.
    void left();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void finish(bool accept);

    QLineEdit* m_input;
    std::function<void(const QString&)> m_then;
};

} // namespace chwila::ui
