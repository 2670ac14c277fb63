// The line under an InlineEditor: calmly what can be typed there, then what was understood of it, or why it
// cannot be taken. A click on it is its own and not the map's, which would take what is half typed; never
// takes the focus.
#pragma once

#include "core/render/theme.h"
#include "ui/canvas/editor_reading.h"

#include <QWidget>

namespace chwila::ui {

class EditorStrip final : public QWidget {
    Q_OBJECT

  public:
    explicit EditorStrip(QWidget* parent);

    void setTheme(const render::Theme& theme);
    /// Empty where there is nothing to say: then it is better not shown.
    void show(const EditorReading& reading);
    bool isEmpty() const { return m_parts.empty(); }
    /// As it is read, for tests and screen readers: "@ Reception · # App".
    QString text() const;

    /// The width all of it would take.
    QSize sizeHint() const override;

  Q_SIGNALS:
    void pressed();

  protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    enum class Kind : std::uint8_t { Hint, Chip, NewChip, Problem };
    struct Part {
        QString text;
        Kind kind = Kind::Hint;
    };

    static double widthOf(const Part& part);

    const render::Theme* m_theme = &render::Theme::light();
    std::vector<Part> m_parts;
};

} // namespace chwila::ui
