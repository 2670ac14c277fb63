// The line under an InlineEditor: calmly what can be typed there, then what was understood of it, or why it
// cannot be taken. Takes no events and never the focus.
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

  protected:
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
