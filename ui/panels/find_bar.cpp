#include "ui/panels/find_bar.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/field_rows.h"
#include "ui/actions/shortcuts.h"
#include "ui/jobs/journey_state.h"
#include "ui/settings/app_settings.h"
#include "ui/style/flat_controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace chwila::ui {

namespace {

/// With the person's own keys.
void tellKeys(QToolButton* button, ActionId action, const OwnKeys& own) {
    const ActionRow& row = actionRow(action);
    const QString keys = shortcutText(shortcutsOf(row, own));
    const QString name = plainActionText(row);
    button->setToolTip(keys.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, keys).toHtmlEscaped());
}

QToolButton* iconButton(const char* icon, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(QIcon::fromTheme(QLatin1String(icon)));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

/// "Note: Waits too long", "Invoice"; "Invoice · Car insurance tomorrow" where `elsewhere` names a journey.
QString placeText(const edit::Found& place, const QString& needle, const QString& elsewhere) {
    constexpr qsizetype longest = 60; // beside the field, in the narrowest window
    constexpr qsizetype longestJourney = 28;
    const QString journey = elided(singleLine(elsewhere), longestJourney);
    const QString text = edit::excerptAround(singleLine(place.text), needle, longest - journey.size());
    const QString end = journey.isEmpty() ? QString() : QStringLiteral(" · ") + journey;
    if (place.record.table == QLatin1String(model::Touchpoint::table)) return text + end; // most are
    return FindBar::tr("%1: %2").arg(edit::recordTitle(place.record.table), text) + end;
}

} // namespace

FindBar::FindBar(const ViewContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_input(new QLineEdit),
      m_count(new QLabel),
      m_previous(iconButton("go-up", plainActionText(actionRow(ActionId::FindPrevious)))),
      m_next(iconButton("go-down", plainActionText(actionRow(ActionId::FindNext)))) {
    const auto takeKeys = [this] {
        const OwnKeys own = m_context.settings.ownKeys();
        tellKeys(m_previous, ActionId::FindPrevious, own);
        tellKeys(m_next, ActionId::FindNext, own);
    };
    takeKeys();
    connect(&m_context.settings, &AppSettings::ownKeysChanged, this, takeKeys);
    QToolButton* close = iconButton("", tr("Close (Esc)"));
    close->setIcon(flat::cross());
    m_input->setPlaceholderText(tr("Find in names, notes and descriptions"));
    m_input->setAccessibleName(tr("Find"));
    m_input->setClearButtonEnabled(true);
    m_input->setMaximumWidth(360);
    constexpr int wide = 100;
    m_count->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(m_input, wide); // before what is empty beside it
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_count);
    layout->addStretch(1);
    layout->addWidget(close);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        m_at = -1;
        search();
        go(1);
    });
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(&m_context.document, &document::Document::changed, this, [this] {
        if (isVisible()) search();
    });
    say();
}

void FindBar::open(const QString& text) {
    show();
    if (!text.isEmpty()) m_input->setText(text);
    search();
    m_input->selectAll();
    m_input->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::search() {
    m_from = m_context.journey.journey();
    m_found = edit::findText(m_context.document.project(), m_input->text(), m_from);
    m_at = std::min(m_at, matches() - 1);
    say();
}

void FindBar::go(int step) {
    if (!isVisible()) search(); // a closed bar does not follow the project
    if (m_found.empty()) return;
    m_at = m_at < 0 ? (step >= 0 ? 0 : matches() - 1) : (m_at + step + matches()) % matches();
    say();
    Q_EMIT found(m_found[static_cast<std::size_t>(m_at)]);
}

void FindBar::say() {
    m_previous->setEnabled(!m_found.empty());
    m_next->setEnabled(!m_found.empty());
    if (m_input->text().trimmed().isEmpty()) {
        m_count->clear();
    } else if (m_found.empty()) {
        m_count->setText(tr("Found nowhere"));
    } else {
        const edit::Found& place = m_found[static_cast<std::size_t>(std::max<qsizetype>(m_at, 0))];
        m_count->setText(tr("%1 of %2 · %3")
                             .arg(m_context.language.number(qint64{std::max<qsizetype>(m_at, 0) + 1}),
                                  m_context.language.number(qint64{matches()}),
                                  placeText(place, m_input->text(), elsewhere(place))));
    }
}

/// Cards of a journey that was copied have the same names: only the journey tells them apart.
QString FindBar::elsewhere(const edit::Found& place) const {
    if (!place.journey || *place.journey == m_from) return {};
    const model::Journey* journey = m_context.document.project().find(*place.journey);
    return journey ? journey->name : QString();
}

void FindBar::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
        go(1);
        return;
    case Qt::Key_Up:
        go(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_found.empty()) return;
        go(0); // the map may have been walked over since
        break;
    case Qt::Key_Escape:
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    hide();
    Q_EMIT closed();
}

} // namespace chwila::ui
