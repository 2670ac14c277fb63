// The process that tst_durability kills: edits a project at random and says on standard output what it
// is about to do ("try") and what is on the disk ("ack"). Arguments: file, seed.
#include "core/document/document.h"
#include "tests/core/store/fingerprint.h"
#include "tests/core/store/store_support.h"

#include <QCoreApplication>
#include <QUndoStack>

using namespace chwila;
using namespace chwila::model;

namespace {

// Straight to the pipe: what was said before the end must have arrived.
void say(const QByteArray& line) {
    const QByteArray text = line + '\n';
    if (::write(STDOUT_FILENO, text.constData(), static_cast<size_t>(text.size())) != text.size()) ::_exit(3);
}

void mustSave(document::Document& document) {
    if (const auto saved = document.waitForSaved(); !saved) {
        qWarning("%s", qPrintable(describe(saved.error())));
        ::_exit(4);
    }
}

void edit(document::Document& document, RandomEditor& editor) {
    const Change change = editor.next(document.project());
    Project after = document.project();
    if (!change.applyTo(after)) ::_exit(5);
    say("try edit " + fingerprint(after));
    const QString gesture = editor.below(3) == 0 ? QStringLiteral("gesture") : QString();
    if (!document.commit(change, QStringLiteral("edit"), gesture)) ::_exit(6);
    mustSave(document);
    say("ack edit " + fingerprint(document.project()));
}

void step(document::Document& document, bool redo) {
    QUndoStack* stack = document.undoStack();
    if (redo ? !stack->canRedo() : !stack->canUndo()) return;
    // The fingerprint is known only afterwards, and the writing has begun by then; the old one is
    // said again by the test's own reckoning.
    redo ? stack->redo() : stack->undo();
    say("try edit " + fingerprint(document.project()));
    mustSave(document);
    say("ack edit " + fingerprint(document.project()));
}

void import(document::Document& document, RandomEditor& editor) {
    const auto& aliases = document.project().all<Alias>();
    if (aliases.isEmpty()) return;
    feedback::Batch header;
    header.source = aliases.begin()->source;
    header.name = QString::number(editor.below(1000000000));
    std::vector<feedback::AnswerReader::Item> items;
    const auto count = static_cast<int>(1 + editor.below(5000));
    for (int i = 0; i < count; ++i) {
        const std::string customer = "customer " + std::to_string(i % 700);
        items.push_back(store::answer(aliases.begin()->id, i % 5, store::at(2026, 1, 1).addDays(i % 300),
                                      customer.c_str(), i % 4 == 0 ? "nobody called me back" : ""));
    }
    const QByteArray what = header.name.toLatin1() + " " + QByteArray::number(count) + " "
                            + QByteArray::number(header.source.value);
    say("try batch " + what);
    store::ListReader reader(std::move(items));
    NoProgress progress;
    if (!document.answers().importBatch(header, reader, progress)) ::_exit(7);
    say("ack batch " + what);
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) return 2;
    auto opened = document::Document::open(arguments[1]);
    if (!opened || (*opened)->isReadOnly()) {
        qWarning("%s", qPrintable(opened ? (*opened)->readOnlyReason() : describe(opened.error())));
        return 8;
    }
    document::Document& document = **opened;
    RandomEditor editor(arguments[2].toULongLong());
    say("ready");
    for (;;) {
        switch (editor.below(10)) {
        case 0:
            import(document, editor);
            break;
        case 1:
            step(document, true);
            break;
        case 2:
        case 3:
            step(document, false);
            break;
        default:
            edit(document, editor);
            break;
        }
    }
}
