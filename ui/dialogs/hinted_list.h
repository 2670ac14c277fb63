// A list that says in its empty room what will stand there and what to do for it.
#pragma once

#include <QListWidget>
#include <QPainter>

namespace chwila::ui {

class HintedList final : public QListWidget {
  public:
    using QListWidget::QListWidget;

    void setHint(const QString& hint) {
        m_hint = hint;
        setAccessibleDescription(hint);
        viewport()->update();
    }
    const QString& hint() const { return m_hint; }

  protected:
    void paintEvent(QPaintEvent* event) override {
        QListWidget::paintEvent(event);
        if (count() > 0 || m_hint.isEmpty()) return;
        constexpr int margin = 16;
        QPainter painter(viewport());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, m_hint);
    }

  private:
    QString m_hint;
};

} // namespace chwila::ui
