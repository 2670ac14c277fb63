#include "ui/dialogs/columns_page.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/answer_words.h"
#include "core/feedback/scale_levels.h"
#include "core/render/theme.h"
#include "ui/dialogs/count_strip.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/role_header.h"
#include "ui/dialogs/sample_model.h"
#include "ui/services/notifier.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

namespace chwila::ui {

namespace {

constexpr int narrowest = 132;
constexpr int widest = 280;
constexpr int rowHeight = 26;

struct DelimiterRow {
    char16_t delimiter;
    const char* label;
};
constexpr DelimiterRow delimiters[] = {
    {u',', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Comma ,")},
    {u';', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Semicolon ;")},
    {u'\t', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Tab")},
    {u'|', QT_TRANSLATE_NOOP("chwila::ui::ColumnsPage", "Bar |")},
};

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void addField(QHBoxLayout* layout, const QString& text, QWidget* field) {
    auto* label = new QLabel(text);
    label->setBuddy(field);
    layout->addWidget(label);
    layout->addWidget(field);
    layout->addSpacing(12);
}

bool isScored(feedback::ColumnRole role) {
    return role == feedback::ColumnRole::Answer || role == feedback::ColumnRole::Score;
}

} // namespace

ColumnsPage::ColumnsPage(const ViewContext& context, ImportDraft& draft, ImportCounter& counter)
    : m_context(context), m_draft(draft), m_counter(counter) {
    setTitle(tr("What each column holds"));
    setSubTitle(
        tr("The roles over the columns were guessed; change one where it is wrong, or press F4 in its "
           "column. Nothing is written before the last page."));
    m_shape = plainLabel();
    m_shape->setFont(render::font(render::TextRole::Title));
    m_notices = plainLabel();
    m_notices->setFont(render::font(render::TextRole::Caption));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_shape);
    auto* settings = new QHBoxLayout;
    if (draft.sample.location.kind.is(model::SourceKind::File)) settings->addWidget(makeDialect());
    settings->addStretch(1);
    settings->addWidget(makeMappings());
    layout->addLayout(settings);
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeFoot());
    layout->addWidget(m_notices);
    layout->addWidget(new CountStrip(context, draft, counter));
    showSample();
    offerMappings(draft.savedAs);
}

void ColumnsPage::initializePage() {
    if (!m_counter.isCurrent()) m_counter.mappingChanged();
    m_table->setFocus();
}

QWidget* ColumnsPage::makeDialect() {
    m_delimiter = new QComboBox;
    for (const DelimiterRow& row : delimiters) {
        m_delimiter->addItem(tr(row.label), QChar(row.delimiter));
        if (m_draft.sample.dialect.delimiter == QChar(row.delimiter)) {
            m_delimiter->setCurrentIndex(m_delimiter->count() - 1);
        }
    }
    m_encoding = new QComboBox;
    m_encoding->addItems(feedback::knownEncodings());
    m_encoding->setCurrentText(m_draft.sample.dialect.encoding);
    m_headerRows = new QSpinBox;
    m_headerRows->setRange(0, 9);
    m_headerRows->setValue(m_draft.sample.dialect.headerRows);
    m_headerRows->setToolTip(tr("Rows with titles; they never count as answers"));
    auto* dialect = new QWidget;
    auto* layout = new QHBoxLayout(dialect);
    layout->setContentsMargins(0, 0, 0, 0);
    addField(layout, tr("&Separated by"), m_delimiter);
    addField(layout, tr("&Encoding"), m_encoding);
    addField(layout, tr("&Header rows"), m_headerRows);
    connect(m_delimiter, &QComboBox::activated, this, &ColumnsPage::readAgain);
    connect(m_encoding, &QComboBox::activated, this, &ColumnsPage::readAgain);
    connect(m_headerRows, &QSpinBox::valueChanged, this, &ColumnsPage::readAgain);
    return dialect;
}

QWidget* ColumnsPage::makeMappings() {
    m_mappings = new QComboBox;
    m_mappings->setAccessibleName(tr("Saved mappings"));
    m_mappings->setToolTip(tr("How the columns were understood another time"));
    m_mappings->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_mappings->setMinimumContentsLength(14);
    auto* save = new QPushButton(tr("Sa&ve …"));
    save->setToolTip(
        tr("Keeps these roles, scales and formats under a name; they are offered again when a table "
           "with the same columns comes"));
    auto* mappings = new QWidget;
    auto* layout = new QHBoxLayout(mappings);
    layout->setContentsMargins(0, 0, 0, 0);
    addField(layout, tr("&Mapping"), m_mappings);
    layout->addWidget(save);
    connect(m_mappings, &QComboBox::activated, this, &ColumnsPage::chooseMapping);
    connect(save, &QPushButton::clicked, this, &ColumnsPage::saveMapping);
    return mappings;
}

QTableView* ColumnsPage::makeTable() {
    m_model = new SampleModel(m_draft.sample, m_draft.mapping, m_context.theme, this);
    m_table = new QTableView;
    m_header = new RoleHeader(m_context.language, m_context.theme, m_table);
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("First rows of the table; F4 chooses the role of a column"));
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setSectionsClickable(false);
    m_table->installEventFilter(this);
    connect(m_header, &RoleHeader::roleChosen, this, &ColumnsPage::setRole);
    return m_table;
}

QWidget* ColumnsPage::makeFoot() {
    m_problems = plainLabel();
    m_problems->setFont(render::font(render::TextRole::Caption));
    m_next = new QPushButton(tr("Next &problem"));
    m_next->setToolTip(tr("Goes to the next cell that cannot be read"));
    m_next->setShortcut(Qt::Key_F8);
    QSizePolicy policy = m_next->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_next->setSizePolicy(policy);
    connect(m_next, &QPushButton::clicked, this, &ColumnsPage::goToProblem);
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problems, 1);
    layout->addWidget(m_next);
    return foot;
}

bool ColumnsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier);
        if (key->key() == Qt::Key_F4 || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Space || down) {
            m_header->openChoice(std::max(0, m_table->currentIndex().column()));
            return true;
        }
    }
    return QWizardPage::eventFilter(watched, event);
}

void ColumnsPage::readAgain() {
    feedback::Dialect dialect = m_draft.sample.dialect;
    dialect.delimiter = m_delimiter->currentData().toChar();
    dialect.encoding = m_encoding->currentText();
    dialect.headerRows = m_headerRows->value();
    Result<feedback::TableSample> sample = feedback::sampleFile(m_draft.sample.location, dialect);
    if (!sample) {
        m_context.notifier.error(this, tr("The file could not be read this way."), sample.error());
        return;
    }
    m_draft.sample = *std::move(sample);
    m_draft.mapping = feedback::guessMapping(m_draft.sample, m_context.document.project());
    showSample();
    offerMappings({});
    mappingEdited();
}

void ColumnsPage::showSample() {
    m_model->sampleChanged();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), narrowest, widest));
    showRoles();
    showNotices();
}

void ColumnsPage::showRoles() {
    std::vector<feedback::ColumnRole> roles;
    for (const feedback::ColumnSample& column : m_draft.sample.columns) {
        const feedback::ColumnMapping* mapped = std::as_const(m_draft.mapping).find(column.title);
        roles.push_back(mapped ? mapped->role : feedback::ColumnRole::Ignore);
    }
    m_header->setRoles(roles, feedback::titlesOf(m_draft.sample));
}

void ColumnsPage::setRole(int column, feedback::ColumnRole role) {
    const feedback::ColumnSample& sample = m_draft.sample.columns[static_cast<std::size_t>(column)];
    feedback::ColumnMapping* target = m_draft.mapping.find(sample.title);
    if (!target) {
        target = &m_draft.mapping.columns.emplace_back();
        target->title = sample.title;
    }
    target->role = role;
    if (isScored(role) && !target->scale) {
        if (const auto words = feedback::proposeWords(sample)) {
            target->scale = words->scale;
            target->words = words->words;
            target->notApplicable = words->notApplicable;
        } else {
            target->scale = feedback::guessScale(sample, m_draft.mapping.decimalSign);
        }
        if (!target->scale) target->scale = feedback::usualScale(model::ScaleKind::Own);
        if (target->scale->name.isEmpty()) target->scale->name = sample.title;
    }
    mappingEdited();
}

void ColumnsPage::mappingEdited() {
    m_model->mappingChanged();
    showNotices();
    m_counter.mappingChanged();
    Q_EMIT completeChanged();
}

void ColumnsPage::takeMapping(feedback::Mapping mapping) {
    m_draft.mapping = std::move(mapping);
    showRoles();
    mappingEdited();
}

void ColumnsPage::offerMappings(const QString& chosen) {
    m_mappings->clear();
    m_mappings->addItem(tr("As guessed"));
    for (const feedback::SavedMapping& saved : m_draft.shelf.offeredFor(feedback::titlesOf(m_draft.sample)))
        m_mappings->addItem(saved.name, saved.name);
    m_mappings->setCurrentIndex(std::max(0, chosen.isEmpty() ? 0 : m_mappings->findData(chosen)));
    m_mappings->setEnabled(m_mappings->count() > 1);
}

void ColumnsPage::chooseMapping(int index) {
    const QString name = m_mappings->itemData(index).toString();
    const model::Project& project = m_context.document.project();
    m_draft.savedAs = name;
    if (name.isEmpty()) {
        takeMapping(feedback::guessMapping(m_draft.sample, project));
    } else if (const auto saved = m_draft.shelf.find(name)) {
        takeMapping(feedback::adopted(*saved, m_draft.sample, project));
    }
}

void ColumnsPage::saveMapping() {
    const QString proposal = m_draft.savedAs.isEmpty() ? m_draft.name() : m_draft.savedAs;
    const auto name = m_context.notifier.askText(this, tr("Save the mapping"), tr("Its name:"), proposal);
    if (!name || name->trimmed().isEmpty()) return;
    const Result<void> saved =
        m_draft.shelf.save(name->trimmed(), m_draft.mapping, feedback::titlesOf(m_draft.sample));
    if (!saved) {
        m_context.notifier.error(this, tr("The mapping was not saved."), saved.error());
        return;
    }
    m_draft.savedAs = name->trimmed();
    offerMappings(m_draft.savedAs);
}

void ColumnsPage::showNotices() {
    QStringList said;
    if (!m_draft.savedAs.isEmpty()) {
        said << tr("These are columns you have met before: the mapping “%1” is used.").arg(m_draft.savedAs);
    }
    const QString shape = said.isEmpty() ? m_draft.sample.shape.sentence : said.join(QLatin1Char(' '));
    m_shape->setText(shape);
    m_shape->setVisible(!shape.isEmpty());
    const QStringList notices =
        m_draft.sample.notices + feedback::mappingNotices(m_draft.sample, m_draft.mapping);
    m_notices->setText(notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!notices.isEmpty());
    const auto problems = static_cast<int>(m_model->problems().cells.size());
    const int rows = m_model->rowCount();
    m_problems->setText(
        problems == 0 ? tr("Every value in these %n row(s) can be read.", nullptr, rows)
                      : tr("%n value(s) here cannot be read; point at one to see why.", nullptr, problems));
    if (!m_model->problems().whole.isEmpty()) m_problems->clear();
    m_next->setVisible(problems > 0);
}

void ColumnsPage::goToProblem() {
    const QModelIndex next = m_model->nextProblem(m_table->currentIndex());
    if (!next.isValid()) return;
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next, QAbstractItemView::PositionAtCenter);
    m_problems->setText(next.data(Qt::AccessibleDescriptionRole).toString());
    m_table->setFocus();
}

bool ColumnsPage::isComplete() const {
    return std::ranges::any_of(m_draft.mapping.columns,
                               [](const feedback::ColumnMapping& column) { return isScored(column.role); });
}

bool ColumnsPage::validatePage() {
    // A missing scale is asked for on the next page.
    feedback::Mapping mapping = m_draft.mapping;
    for (feedback::ColumnMapping& column : mapping.columns) {
        if (!column.scale) column.scale = feedback::usualScale(model::ScaleKind::Own);
    }
    const Result<void> sound = feedback::checkMapping(mapping);
    if (!sound) m_context.notifier.error(this, tr("The columns cannot be read this way yet."), sound.error());
    return sound.has_value();
}

} // namespace chwila::ui
