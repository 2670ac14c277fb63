// A text typed in place, over the card or header it belongs to. Enter takes it, Esc drops it, leaving it
// takes what was typed; while capturing, Enter, Tab and Ctrl+Enter also say where to go on. With a reader it
// shows under itself what was understood and what could stand at the cursor; while that list is open, Up
// and Down choose in it, Enter and Tab pick, and Esc only closes it; where the text means the first of it
// already, Enter takes the whole text. The focus stays in the editor.
#pragma once

#include "core/edit/touchpoint_edits.h"
#include "ui/canvas/editor_reading.h"
#include "ui/services/text_field.h"

namespace chwila::render {
struct Theme;
}

namespace chwila::ui {

class ChoiceList;
class EditorStrip;

class InlineEditor final : public TextField {
    Q_OBJECT

  public:
    enum class Mode : std::uint8_t {
        Line,     ///< one line of text
        Capture,  ///< likewise; of several lines that are pasted each is one of its own
        Text,     ///< several; Shift+Enter breaks the line
        Choosing, ///< what is typed only narrows the list; one of its rows is taken
    };

    /// What a line with marks takes at least, and what its strip takes below it.
    static constexpr QSize usualSize{264, 44};
    static constexpr int stripRoom = 28;
    static constexpr int listRoom = 204; ///< of the longest list

    explicit InlineEditor(QWidget* parent);

    /// Over that rectangle of the parent, grown to a size one can type in; `zoom` scales the letters.
    void open(const QRectF& rect, const QString& text, double zoom, Mode mode = Mode::Line,
              EditorReader reader = {});
    /// What it belongs to stands there now.
    void moveOver(const QRectF& rect);
    /// What it belongs to was scrolled by so much.
    void follow(const QPointF& delta);
    /// Without signals.
    void dismiss();
    bool isOpen() const { return m_open; }
    /// The list is open: what is typed at the cursor is not settled yet.
    bool isChoosing() const;
    /// Says under the editor why the text cannot be taken, until it is changed.
    void say(const QString& problem);
    void setTheme(const render::Theme& theme);
    /// Takes what was typed, as if the focus went elsewhere.
    void leave();

    EditorStrip* strip() const { return m_strip; }
    ChoiceList* list() const { return m_list; }

  Q_SIGNALS:
    // It stays open after all of these until it is dismissed.
    /// `next`: by which key, so where capture is to go on; absent when the editor was left.
    void accepted(const QString& text, std::optional<chwila::edit::NextTo> next);
    void cancelled();
    /// By Tab (1) or Shift+Tab (−1) in mode Capture with nothing typed.
    void carried(int by);
    /// Of the reader's choices, in mode Choosing; what is highlighted and what was taken.
    void highlighted(int choice);
    void chosen(int choice);
    /// After the text was read, however it changed.
    void settled();
    /// Several lines were pasted in mode Capture; the first and last with what was typed around them.
    void pasted(const QStringList& lines);

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void insertFromMimeData(const QMimeData* source) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

  private:
    bool chooseByKey(int key);
    void accept(std::optional<edit::NextTo> next);
    void acceptLane(int by);
    void pick(int choice);
    void read();
    void showChoices();
    void fitToText();
    void arrange();

    Mode m_mode = Mode::Line;
    bool m_open = false;
    QRectF m_place; ///< what it lies over, in the parent
    EditorReader m_reader;
    EditorReading m_reading;
    QString m_read;
    int m_readAt = -1;
    qsizetype m_closedAt = -1; ///< the list was closed for what begins there
    EditorStrip* m_strip;
    ChoiceList* m_list;
};

} // namespace chwila::ui
