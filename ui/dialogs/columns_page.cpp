#include "ui/dialogs/columns_page.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/feedback/mapping/given_role.h"
#include "core/feedback/mapping/guess.h"
#include "core/feedback/mapping/known_source.h"
#include "core/feedback/scale_levels.h"
#include "core/render/theme.h"
#include "ui/actions/shortcuts.h"
#include "ui/dialogs/count_strip.h"
#include "ui/dialogs/dialect_bar.h"
#include "ui/dialogs/import_assistant.h"
#include "ui/dialogs/import_counter.h"
#include "ui/dialogs/role_header.h"
#include "ui/dialogs/sample_model.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"
#include "ui/settings/app_settings.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

namespace chwila::ui {

namespace {

constexpr int narrowest = 132;
constexpr int widest = 280;
constexpr int rowHeight = 26;
constexpr int fewestRows = 2;   // without them nobody sees what a role does
constexpr int noticesShare = 8; // so many of them would fill the window
constexpr int fewestLines = 2;
constexpr int pageGap = 8;
constexpr int lowPageGap = 2;
constexpr int lowWindow = 560; // such as a projector's in workshop mode

constexpr int labelsPage = 2; // of the assistant
constexpr qsizetype longestTitle = 40;

QLabel* plainLabel() {
    auto* label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
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
    m_key = QStringLiteral("import-sample-%1").arg(reinterpret_cast<quintptr>(this));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(lowPageGap); // until the window is known to be high: it grows, and does not shrink
    auto* top = new QHBoxLayout;
    top->addWidget(m_shape, 1);
    top->addWidget(makeMappings());
    top->addStretch(); // where nothing is said, the fields begin at the left like those below
    layout->addLayout(top);
    if (draft.sample.location.kind.is(model::SourceKind::File)) {
        m_dialect = new DialectBar;
        connect(m_dialect, &DialectBar::dialectChosen, this, [this] { readAgain(m_dialect->dialect()); });
        // Another sheet is another table, with titles of its own.
        connect(m_dialect, &DialectBar::sheetChosen, this, [this] { readAgain(std::nullopt); });
        layout->addWidget(m_dialect);
    }
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeFoot());
    m_noticesRoom = scrolled(m_notices);
    m_noticesRoom->setAccessibleName(tr("Notes on the table"));
    layout->addWidget(m_noticesRoom);
    layout->addWidget(new CountStrip(context, draft, counter));
    showSample();
    offerMappings(draft.savedAs);
    offerSources();
}

ColumnsPage::~ColumnsPage() {
    m_context.jobs.drop(m_key);
}

void ColumnsPage::initializePage() {
    if (!m_counter.isCurrent()) m_counter.mappingChanged();
    m_table->setFocus();
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
    const ActionRow& next = actionRow(ActionId::NextProblem);
    const QList<QKeySequence> keys = shortcutsOf(next, m_context.settings.ownKeys());
    m_next = new QPushButton(actionText(next));
    m_next->setToolTip(QStringLiteral("%1 (%2)").arg(actionTip(next), shortcutText(keys)).toHtmlEscaped());
    m_next->setShortcut(keys.value(0));
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

void ColumnsPage::readAgain(const std::optional<feedback::Dialect>& dialect) {
    feedback::SourceLocation location = m_draft.sample.location;
    if (!m_dialect->sheet().isEmpty()) location.query = m_dialect->sheet();
    setReading(true);
    m_context.jobs.start(
        m_key, QString(), this,
        [location, dialect](Progress& progress) { return feedback::sampleFile(location, dialect, progress); },
        [this](Result<feedback::TableSample> sample) {
            setReading(false);
            if (sample) {
                takeSample(*std::move(sample));
                return;
            }
            m_dialect->setSample(m_draft.sample);
            m_context.notifier.error(this, tr("The file could not be read this way."), sample.error());
        });
}

void ColumnsPage::takeSample(feedback::TableSample sample) {
    const QStringList titlesBefore = feedback::titlesOf(m_draft.sample);
    m_draft.sample = std::move(sample);
    const model::Project& project = m_context.document.project();
    const QStringList titles = feedback::titlesOf(m_draft.sample);
    m_draft.mapping =
        feedback::carriedOver(m_draft.mapping, titlesBefore, feedback::guessMapping(m_draft.sample, project));
    m_draft.mapping.dialect = m_draft.sample.dialect;
    // The name of a saved mapping stands for its columns.
    if (feedback::shapeOf(titles) != feedback::shapeOf(titlesBefore)) m_draft.savedAs.clear();
    const auto sources = feedback::sourcesLike(titles, project);
    if (m_draft.into && std::ranges::find(sources, *m_draft.into) == sources.end()) m_draft.into.reset();
    showSample();
    offerMappings(m_draft.savedAs);
    offerSources();
    mappingEdited();
}

void ColumnsPage::setReading(bool reading) {
    m_reading = reading;
    m_table->setEnabled(!reading);
    if (reading) m_problems->setText(tr("Reading the first rows…"));
    m_next->setVisible(false);
    if (!reading) showNotices();
    Q_EMIT completeChanged();
}

void ColumnsPage::showSample() {
    if (m_dialect) m_dialect->setSample(m_draft.sample);
    m_model->sampleChanged();
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column), narrowest, widest));
    showRoles();
    showNotices();
}

void ColumnsPage::fitRoles() {
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), m_header->roleWidth(column)));
}

void ColumnsPage::showRoles() {
    std::vector<feedback::ColumnRole> roles;
    for (const feedback::ColumnSample& column : m_draft.sample.columns) {
        const feedback::ColumnMapping* mapped = std::as_const(m_draft.mapping).find(column.title);
        roles.push_back(mapped ? mapped->role : feedback::ColumnRole::Ignore);
    }
    m_header->setRoles(roles, feedback::titlesOf(m_draft.sample));
    m_table->setMinimumHeight(m_header->sizeHint().height()
                              + m_table->horizontalScrollBar()->sizeHint().height() + fewestRows * rowHeight);
    fitRoles();
}

void ColumnsPage::setRole(int column, feedback::ColumnRole role) {
    const feedback::ColumnSample& sample = m_draft.sample.columns[static_cast<std::size_t>(column)];
    feedback::giveRole(m_draft.mapping, sample, role);
    showRoles(); // others may have got another one by it
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

void ColumnsPage::showNotices() {
    QStringList said;
    const model::Project& project = m_context.document.project();
    if (const model::Source* source = m_draft.into ? project.find(*m_draft.into) : nullptr) {
        said << tr("The rows are added to “%1” and read as it is read.")
                    .arg(elided(singleLine(source->name), longestTitle));
    } else if (!m_draft.savedAs.isEmpty()) {
        said << tr("These are columns you have met before: the mapping “%1” is used.").arg(m_draft.savedAs);
    }
    const QString shape = said.isEmpty() ? m_draft.sample.shape.sentence : said.join(QLatin1Char(' '));
    m_shape->setText(shape);
    m_shape->setVisible(!shape.isEmpty());
    const QStringList notices =
        m_draft.sample.notices + feedback::mappingNotices(m_draft.sample, m_draft.mapping);
    m_notices->setText(notices.join(QLatin1Char('\n')));
    m_noticesRoom->setVisible(!notices.isEmpty());
    fitNotices();
    const auto problems = static_cast<int>(m_model->problems().cells.size());
    const int rows = m_model->rowCount();
    m_problems->setText(
        problems == 0 ? tr("Every value in these %n row(s) can be read.", nullptr, rows)
                      : tr("%n value(s) here cannot be read; point at one to see why.", nullptr, problems));
    if (!m_model->problems().whole.isEmpty()) m_problems->clear();
    m_next->setVisible(problems > 0);
}

void ColumnsPage::fitNotices() {
    const int lines = fewestLines * m_notices->fontMetrics().lineSpacing();
    const int height = window()->height();
    const int room = height < lowWindow ? lines : std::max(lines, height / noticesShare);
    const int bar = m_noticesRoom->verticalScrollBar()->sizeHint().width();
    const int wanted = m_notices->heightForWidth(std::max(1, m_noticesRoom->width() - bar));
    m_noticesRoom->setFixedHeight(std::min(wanted, room));
    m_noticesRoom->setFocusPolicy(wanted > room ? Qt::TabFocus : Qt::NoFocus); // to be scrolled by keys
}

void ColumnsPage::resizeEvent(QResizeEvent* event) {
    QWizardPage::resizeEvent(event);
    layout()->setSpacing(window()->height() < lowWindow ? lowPageGap : pageGap);
    fitNotices();
}

void ColumnsPage::goToProblem() {
    const QModelIndex next = m_model->nextProblem(m_table->currentIndex());
    if (!next.isValid()) return;
    m_table->setCurrentIndex(next);
    m_table->scrollTo(next, QAbstractItemView::PositionAtCenter);
    m_problems->setText(next.data(Qt::AccessibleDescriptionRole).toString());
    m_table->setFocus();
}

int ColumnsPage::nextId() const {
    return m_draft.into ? labelsPage : QWizardPage::nextId();
}

bool ColumnsPage::isComplete() const {
    return !m_reading
           && std::ranges::any_of(m_draft.mapping.columns, [](const feedback::ColumnMapping& column) {
                  return isScored(column.role);
              });
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
