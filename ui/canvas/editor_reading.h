// What an InlineEditor is told about the text that is being typed in it: what was understood, what could
// stand at the cursor, and what is in the way. Made by the canvas from pure functions of core/edit.
#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace chwila::ui {

struct EditorReading {
    struct Chip {
        QString text;
        bool isNew = false; ///< comes into being with what is typed

        bool operator==(const Chip&) const = default;
    };
    struct Choice {
        QString label;
        QString detail;     ///< beside the label, softer
        QString insert;     ///< put in place of begin … end when it is picked
        bool isNew = false; ///< would come into being
    };

    QString hint;            ///< what can be typed; shown while there are no chips
    std::vector<Chip> chips; ///< what was understood beside the name
    QString other;           ///< what a click on the chips makes of the text; empty: nothing
    QString problem;         ///< why it cannot be taken; shown instead of both
    std::vector<Choice> choices;
    qsizetype begin = 0; ///< what a choice replaces, in UTF-16 units
    qsizetype end = 0;
    bool isUnderstood = false; ///< what stands there means the first choice already
};

/// Called after each change of text or cursor.
using EditorReader = std::function<EditorReading(const QString& text, qsizetype cursor)>;

} // namespace chwila::ui
