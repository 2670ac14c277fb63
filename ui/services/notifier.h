// How the window speaks to the person beyond its widgets: errors, questions, one line of input. The
// window gets it as an interface, so that tests answer instead of message boxes.
#pragma once

#include "core/base/error.h"

#include <QStringList>

#include <optional>

class QWidget;

namespace chwila::ui {

class Notifier {
  public:
    virtual ~Notifier() = default;

    /// `summary` says what could not be done, the error why and the way out.
    virtual void error(QWidget* parent, const QString& summary, const Error& error) = 0;
    virtual void information(QWidget* parent, const QString& title, const QString& text) = 0;
    /// `action` is the label of the button that goes ahead ("Delete the journey"); true = go ahead.
    virtual bool confirm(QWidget* parent, const QString& title, const QString& question,
                         const QString& action) = 0;
    /// Which of several ways to go: the index of the button; the first is the usual one. Nothing where the
    /// person gave up.
    virtual std::optional<int> choose(QWidget* parent, const QString& title, const QString& question,
                                      const QStringList& actions) = 0;
    /// Nothing where the person gave up.
    virtual std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                           const QString& initial) = 0;
};

/// Message boxes; all texts shown as plain text.
class DialogNotifier final : public Notifier {
  public:
    void error(QWidget* parent, const QString& summary, const Error& error) override;
    void information(QWidget* parent, const QString& title, const QString& text) override;
    bool confirm(QWidget* parent, const QString& title, const QString& question,
                 const QString& action) override;
    std::optional<int> choose(QWidget* parent, const QString& title, const QString& question,
                              const QStringList& actions) override;
    std::optional<QString> askText(QWidget* parent, const QString& title, const QString& label,
                                   const QString& initial) override;
};

} // namespace chwila::ui
