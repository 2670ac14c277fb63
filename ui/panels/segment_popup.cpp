#include "ui/panels/segment_popup.h"

#include "core/base/text.h"
#include "core/base/value_order.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/feedback/segments.h"
#include "core/model/journey_index.h"
#include "core/render/theme.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/journey_state.h"
#include "ui/services/notifier.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>

namespace chwila::ui {

namespace {

constexpr int popupGap = 8;
constexpr QSize usualSize(480, 340);
constexpr qsizetype longestName = 60;
constexpr qsizetype valuesWorthFinding = 12;

std::vector<feedback::SegmentChoice> segmentsOf(const model::Persona& persona) {
    return feedback::segmentsFromText(persona.segments);
}

} // namespace

SegmentPopup::SegmentPopup(const ViewContext& context, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_context(context),
      m_personas(new QComboBox),
      m_tie(new QPushButton),
      m_attributes(new QListWidget),
      m_find(new QLineEdit),
      m_values(new QListWidget),
      m_none(new QLabel) {
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Customers that count"));
    m_attributes->setAccessibleName(tr("Segments"));
    m_attributes->setMaximumWidth(usualSize.width() * 2 / 5);
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    m_none->setText(
        tr("The answers tell nothing about the customers. Give a column the role “Segment” when you "
           "import them."));
    auto* lists = new QHBoxLayout;
    lists->setSpacing(popupGap);
    lists->addWidget(m_attributes);
    lists->addWidget(makeValues(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(popupGap, popupGap, popupGap, popupGap);
    layout->setSpacing(popupGap);
    layout->addWidget(makePersonas());
    layout->addLayout(lists, 1);
    layout->addWidget(m_none);
    connect(m_attributes, &QListWidget::currentRowChanged, this, &SegmentPopup::fillValues);
    connect(m_values, &QListWidget::itemChanged, this, &SegmentPopup::takeValue);
    connect(m_find, &QLineEdit::textChanged, this, &SegmentPopup::findValues);
    connect(&context.filter, &FilterState::changed, this, [this] {
        if (isVisible()) reload();
    });
}

QWidget* SegmentPopup::makePersonas() {
    m_personas->setAccessibleName(tr("Persona"));
    m_personas->setToolTip(tr("Count the answers of the customers this persona stands for"));
    m_tie->setText(tr("&Tie to persona"));
    m_tie->setToolTip(tr("Makes the present choice the customers this persona stands for"));
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Persona"));
    label->setBuddy(m_personas);
    layout->addWidget(label);
    layout->addWidget(m_personas, 1);
    layout->addWidget(m_tie);
    connect(m_personas, &QComboBox::activated, this, &SegmentPopup::takePersona);
    connect(m_tie, &QPushButton::clicked, this, &SegmentPopup::tieToPersona);
    return row;
}

QWidget* SegmentPopup::makeValues() {
    m_find->setPlaceholderText(tr("Find a value"));
    m_find->setAccessibleName(tr("Find a value"));
    m_find->setClearButtonEnabled(true);
    m_values->setAccessibleName(tr("Values that count"));
    m_values->setTextElideMode(Qt::ElideRight);
    m_values->setSpacing(2);
    m_attributes->setSpacing(2);
    auto* any = new QPushButton(tr("&Any value"));
    any->setToolTip(tr("Lets customers of every value of this segment count"));
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(popupGap / 2);
    layout->addWidget(m_find);
    layout->addWidget(m_values, 1);
    layout->addWidget(any, 0, Qt::AlignLeft);
    connect(any, &QPushButton::clicked, this, [this] {
        feedback::Filter filter = m_context.filter.filter();
        feedback::setSegment(filter.segments, attribute(), {});
        m_context.filter.setFilter(filter);
    });
    return column;
}

void SegmentPopup::openAt(const QWidget& widget, const QString& attribute) {
    m_find->clear();
    reload();
    for (int row = 0; row < m_attributes->count(); ++row) {
        if (m_attributes->item(row)->data(Qt::UserRole).toString() == attribute)
            m_attributes->setCurrentRow(row);
    }
    resize(usualSize);
    QPoint corner = widget.mapToGlobal(QPoint(0, widget.height() + 2));
    const QRect room = widget.screen()->availableGeometry();
    corner.setX(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(corner);
    show();
    (m_values->count() > 0 ? m_values : m_attributes)->setFocus(Qt::PopupFocusReason);
}

QString SegmentPopup::attribute() const {
    const QListWidgetItem* item = m_attributes->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

QStringList SegmentPopup::chosenValues(const QString& attribute) const {
    const auto& segments = m_context.filter.filter().segments;
    const auto at = std::ranges::find(segments, attribute, &feedback::SegmentChoice::attribute);
    return at == segments.end() ? QStringList() : at->values;
}

void SegmentPopup::reload() {
    fillPersonas();
    fillAttributes();
    fillValues();
}

const model::Persona* SegmentPopup::chosenPersona() const {
    const model::Persona* persona = m_context.document.project().find(m_chosen);
    const auto& segments = m_context.filter.filter().segments;
    return persona && !segments.empty() && segmentsOf(*persona) == segments ? persona : nullptr;
}

void SegmentPopup::fillPersonas() {
    const auto personas = model::inOrder<model::Persona>(m_context.document.project());
    const auto& segments = m_context.filter.filter().segments;
    m_personas->clear();
    m_personas->addItem(segments.empty() ? tr("All customers") : tr("A choice of your own"), qint64{0});
    for (const model::Persona* persona : personas) {
        m_personas->addItem(elided(singleLine(persona->name), longestName), persona->id.value);
        if (persona == chosenPersona()) m_personas->setCurrentIndex(m_personas->count() - 1);
    }
    m_personas->setEnabled(!personas.empty());
    m_tie->setEnabled(!personas.empty() && !segments.empty() && !m_context.document.isReadOnly());
}

void SegmentPopup::fillAttributes() {
    const QSignalBlocker quiet(m_attributes);
    const QString before = attribute();
    m_attributes->clear();
    const auto cube = m_context.analysis.cube();
    if (cube) {
        for (const auto& [name, values] : cube->attributes()) {
            const qsizetype chosen = chosenValues(name).size();
            const QString title = elided(singleLine(name), longestName);
            const QString shown =
                chosen > 0 ? tr("%1 (%2)").arg(title, m_context.language.number(qint64{chosen})) : title;
            auto* item = new QListWidgetItem(shown, m_attributes);
            item->setData(Qt::UserRole, name);
            QFont font = item->font();
            font.setBold(chosen > 0);
            item->setFont(font);
            if (name == before) m_attributes->setCurrentItem(item);
        }
    }
    if (m_attributes->currentRow() < 0 && m_attributes->count() > 0) m_attributes->setCurrentRow(0);
    const bool any = m_attributes->count() > 0;
    m_none->setVisible(!any);
    m_attributes->setVisible(any);
    m_values->parentWidget()->setVisible(any);
}

void SegmentPopup::fillValues() {
    const QSignalBlocker quiet(m_values);
    const QString name = attribute();
    const QString before =
        m_values->currentItem() ? m_values->currentItem()->data(Qt::UserRole).toString() : QString();
    m_values->clear();
    const auto cube = m_context.analysis.cube();
    if (!cube || name.isEmpty()) return;
    const QStringList chosen = chosenValues(name);
    const auto answers =
        feedback::answersByValue(*cube, m_context.document.project(), m_context.filter.filter(), name);
    QStringList values;
    for (const auto& [value, count] : answers)
        values << value;
    sortAsRead(values);
    for (const QString& value : std::as_const(values)) {
        const qint64 count = answers.at(value);
        const QString text = value.isEmpty() ? tr("not known") : elided(singleLine(value), longestName);
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 · %2").arg(text, m_context.language.number(count)), m_values);
        item->setData(Qt::UserRole, value);
        item->setData(Qt::AccessibleTextRole, tr("%1, %n answer(s)", nullptr, pluralCount(count)).arg(text));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(value) ? Qt::Checked : Qt::Unchecked);
        if (count == 0) item->setForeground(m_context.theme.inkSoft);
        if (value == before) m_values->setCurrentItem(item);
    }
    if (!m_values->currentItem() && m_values->count() > 0) m_values->setCurrentRow(0);
    m_find->setVisible(m_values->count() > valuesWorthFinding);
    findValues(m_find->text());
}

void SegmentPopup::findValues(const QString& text) {
    const QString wanted = foldedForSearch(text);
    for (int row = 0; row < m_values->count(); ++row) {
        QListWidgetItem* item = m_values->item(row);
        const QString value = foldedForSearch(item->data(Qt::UserRole).toString());
        item->setHidden(!wanted.isEmpty() && !value.contains(wanted));
    }
}

void SegmentPopup::takeValue(QListWidgetItem* item) {
    const QString name = attribute();
    m_chosen = {};
    QStringList values = chosenValues(name);
    const QString value = item->data(Qt::UserRole).toString();
    values.removeAll(value);
    if (item->checkState() == Qt::Checked) values << value;
    feedback::Filter filter = m_context.filter.filter();
    feedback::setSegment(filter.segments, name, values);
    // The list is filled anew by the filter; not while it is telling of a click.
    QMetaObject::invokeMethod(
        this, [this, filter] { m_context.filter.setFilter(filter); }, Qt::QueuedConnection);
}

void SegmentPopup::takePersona(int index) {
    feedback::Filter filter = m_context.filter.filter();
    const model::PersonaId id{m_personas->itemData(index).toLongLong()};
    m_chosen = id;
    const model::Persona* persona = m_context.document.project().find(id);
    filter.segments = persona ? segmentsOf(*persona) : std::vector<feedback::SegmentChoice>();
    m_context.filter.setFilter(filter);
    const int again = std::max(0, m_personas->findData(id.value));
    // A persona without customers of its own stays chosen, to be tied to the next choice.
    m_personas->setCurrentIndex(again);
    Q_EMIT personaChosen();
}

void SegmentPopup::tieToPersona() {
    model::PersonaId id{m_personas->currentData().toLongLong()};
    if (!id.isValid()) {
        const model::Journey* journey = m_context.document.project().find(m_context.journey.journey());
        if (journey && journey->persona)
            id = *journey->persona;
        else
            id = model::inOrder<model::Persona>(m_context.document.project()).front()->id;
    }
    const model::Persona* persona = m_context.document.project().find(id);
    if (!persona) return;
    m_chosen = id;
    const QString name = persona->name;
    const bool sure =
        segmentsOf(*persona).empty()
        || m_context.notifier.confirm(
            this, tr("Tie to persona"),
            tr("“%1” stands for other customers so far. Shall it stand for this choice?").arg(name),
            tr("Tie"));
    if (!sure) return;
    const Result<model::Change> change =
        edit::setValue(m_context.document.project(), id, &model::Persona::segments,
                       feedback::segmentsToText(m_context.filter.filter().segments));
    const Result<void> done = change ? m_context.document.commit(*change, tr("Customers of “%1”").arg(name))
                                     : Result<void>(fail(change.error()));
    if (!done) m_context.notifier.error(this, tr("The persona was not changed."), done.error());
    reload();
}

} // namespace chwila::ui
