// A canvas with a real document and the sample journey of tests/core/edit/sample.h, without a display.
#pragma once

#include "core/document/document.h"
#include "core/document/selection.h"
#include "tests/core/edit/sample.h"
#include "ui/canvas/inline_editor.h"
#include "ui/canvas/map_canvas.h"

#include <QApplication>
#include <QTemporaryDir>

namespace chwila::ui {

/// A window with the sample journey, opened from a file of its own.
struct CanvasBench {
    CanvasBench() : sample(makeSample()) {
        auto created =
            document::Document::create(folder.filePath(QStringLiteral("a.chwila")), sample.project);
        if (!created) qFatal("%s", qPrintable(describe(created.error())));
        doc = *std::move(created);
        canvas = std::make_unique<MapCanvas>(*doc, selection);
        canvas->resize(1200, 800);
        canvas->show();
        canvas->setFocus();
        if (!QTest::qWaitForWindowActive(canvas.get())) qFatal("no window");
    }

    const model::Project& project() const { return doc->project(); }
    QPoint at(const QPointF& map) const { return canvas->mapFromScene(map); }
    QRectF rect(model::TouchpointId id) const { return canvas->scene().layout().card(id)->rect; }
    QPoint middle(model::TouchpointId id) const { return at(rect(id).center()); }
    QPoint cell(model::StageId stage, int step, model::DepartmentId department) const {
        return at(canvas->scene().layout().cell(stage, step, department)->rect.topLeft() + QPointF(4, 4));
    }
    void click(const QPoint& point, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(canvas->viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(const QPoint& from, const QPoint& to, bool release = true) {
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(canvas->viewport(), from + (to - from) * i / 4);
        if (release) QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
    }
    void type(const QString& text) { QTest::keyClicks(canvas->editor(), text); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(canvas.get(), static_cast<Qt::Key>(key), modifiers);
    }
    /// To whatever has the focus, as on a keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }
    void write(const char* text) {
        for (const QChar letter : QString::fromUtf8(text))
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }
    bool hasFocus() const { return QApplication::focusWidget() == canvas.get(); }
    bool editorHasFocus() const { return QApplication::focusWidget() == canvas->editor(); }
    void editorKey(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(canvas->editor(), static_cast<Qt::Key>(key), modifiers);
    }
    model::TouchpointId named(const QString& name) const {
        for (const model::Touchpoint& card : project().all<model::Touchpoint>()) {
            if (card.name == name) return card.id;
        }
        return {};
    }
    void select(std::vector<model::TouchpointId> ids) {
        edit::Elements elements;
        elements.touchpoints = std::move(ids);
        selection.set(elements);
    }

    QTemporaryDir folder;
    Sample sample;
    std::unique_ptr<document::Document> doc;
    document::Selection selection;
    std::unique_ptr<MapCanvas> canvas;
};

} // namespace chwila::ui
