#include "ui/views/report_view.h"

#include "core/analysis/for_others.h"
#include "core/base/text.h"
#include "core/document/document.h"
#include "core/edit/fields.h"
#include "core/feedback/suppression.h"
#include "core/render/pdf_writer.h"
#include "core/render/report_painter.h"
#include "core/report/sentences.h"
#include "core/report/words.h"
#include "ui/jobs/analysis_scheduler.h"
#include "ui/jobs/filter_state.h"
#include "ui/jobs/job_runner.h"
#include "ui/jobs/report_collector.h"
#include "ui/services/file_chooser.h"
#include "ui/services/file_names.h"
#include "ui/services/notifier.h"
#include "ui/views/brand_panel.h"
#include "ui/views/page_preview.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace chwila::ui {

namespace {

const QString collectKey = QStringLiteral("report-collect");
const QString pagesKey = QStringLiteral("report-pages");
constexpr int optionsWidth = 320;

/// Sections and paper need no new figures.
bool isOnlyLayout(const model::Change& change) {
    const auto& settings = change.of<model::Settings>();
    if (settings.size() != 1 || change.size() != 1) return false;
    model::Settings before = settings.front().before.value_or(model::Settings{});
    const model::Settings after = settings.front().after.value_or(model::Settings{});
    before.reportSections = after.reportSections;
    before.reportPaper = after.reportPaper;
    before.reportFont = after.reportFont;
    return before == after;
}

QListWidget* makeList(const QString& name) {
    auto* list = new QListWidget;
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    return list;
}

} // namespace

struct ReportView::Pages {
    report::PagedReport paged;
    render::Theme theme;
    render::ReportPictures pictures;
};

ReportView::ReportView(QWidget* parent) : View(parent) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(150);
    connect(&m_timer, &QTimer::timeout, this, &ReportView::collect);
}

ReportView::~ReportView() {
    if (!m_context) return;
    m_context->jobs.drop(collectKey);
    m_context->jobs.drop(pagesKey);
}

QString ReportView::title() const {
    return tr("Report");
}

void ReportView::setContext(const ViewContext& context) {
    m_context.emplace(context);
    build();
    connect(&context.document, &document::Document::changed, this, [this](const model::Change& change) {
        showTexts();
        showChoices();
        if (isOnlyLayout(change)) {
            layOut();
        } else {
            schedule();
        }
    });
    connect(&context.filter, &FilterState::changed, this, &ReportView::schedule);
    connect(&context.analysis, &AnalysisScheduler::cubeChanged, this, &ReportView::schedule);
    connect(&context.analysis, &AnalysisScheduler::resultChanged, this, [this] {
        if (m_pages) showPage(m_preview->currentPage());
    });
    showTexts();
    schedule();
}

bool ReportView::canPerform(ActionId action) const {
    if (!m_sections) return false;
    const int row = m_sections->currentRow();
    if (action == ActionId::MoveSectionUp) return row > 0;
    if (action == ActionId::MoveSectionDown) return row >= 0 && row < m_sections->count() - 1;
    if (action == ActionId::ToggleSection) return row >= 0;
    return action == ActionId::ExportReport || m_brand->canPerform(action);
}

bool ReportView::perform(ActionId action) {
    if (!canPerform(action)) return false;
    if (action == ActionId::MoveSectionUp) moveSection(-1);
    if (action == ActionId::MoveSectionDown) moveSection(1);
    if (action == ActionId::ToggleSection) toggleSection();
    if (action == ActionId::ExportReport) savePdf();
    m_brand->perform(action);
    return true;
}

void ReportView::build() {
    m_preview = new PagePreview;
    m_state = new QLabel;
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* right = new QWidget;
    auto* rightLayout = new QVBoxLayout(right);
    rightLayout->setContentsMargins(0, 0, 0, 0);
    rightLayout->setSpacing(0);
    m_state->setContentsMargins(16, 8, 16, 8);
    rightLayout->addWidget(m_state);
    rightLayout->addWidget(m_preview, 1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeOptions());
    layout->addWidget(right, 1);
    connect(m_preview, &PagePreview::currentPageChanged, this, &ReportView::showPage);
}

QWidget* ReportView::makeOptions() {
    auto* options = new QWidget;
    options->setFixedWidth(optionsWidth);
    auto* layout = new QVBoxLayout(options);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(makeForm());
    layout->addSpacing(8);
    addLists(*layout);
    auto* save = new QPushButton(tr("&Save as PDF…"));
    save->setDefault(true);
    connectButton(*save, ActionId::ExportReport);
    layout->addWidget(save);
    showChoices();
    m_sections->setCurrentRow(0);
    keepWhatIsChosen();
    return options;
}

QFormLayout* ReportView::makeForm() {
    m_title = makeText(tr("Title"), &model::Settings::title);
    m_client = makeText(tr("Client"), &model::Settings::client);
    m_author = makeText(tr("Author"), &model::Settings::author);
    m_language = new QComboBox;
    for (const QString& code : Language::available())
        m_language->addItem(Language::nativeName(code), code);
    m_language->setToolTip(tr("Of the report, whatever the language of the screen"));
    m_paper = new QComboBox;
    m_paper->addItem(tr("A4"), static_cast<int>(report::PaperSize::A4));
    m_paper->addItem(tr("US Letter"), static_cast<int>(report::PaperSize::Letter));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Title"), m_title);
    form->addRow(tr("C&lient"), m_client);
    form->addRow(tr("Auth&or"), m_author);
    form->addRow(tr("La&nguage"), m_language);
    form->addRow(tr("&Paper"), m_paper);
    m_brand = new BrandPanel(*m_context, *form, this);
    return form;
}

/// The sections with the buttons that move them, and the journeys below.
void ReportView::addLists(QVBoxLayout& layout) {
    const auto titleOf = [](const QString& text, QWidget* list) {
        auto* title = new QLabel(text);
        title->setBuddy(list);
        title->setFont(render::font(render::TextRole::Title));
        return title;
    };
    m_sections = makeList(tr("Sections of the report"));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    auto* up = new QPushButton(tr("&Move up"));
    connectButton(*up, ActionId::MoveSectionUp);
    auto* down = new QPushButton(tr("Move do&wn"));
    connectButton(*down, ActionId::MoveSectionDown);
    auto* order = new QHBoxLayout;
    order->addWidget(up);
    order->addWidget(down);
    m_journeys = makeList(tr("Journeys of the report"));
    m_journeys->setEnabled(!m_context->document.isReadOnly());
    m_journeysTitle = titleOf(tr("Journe&ys"), m_journeys);
    layout.addWidget(titleOf(tr("Se&ctions"), m_sections));
    layout.addWidget(m_sections, 1);
    layout.addLayout(order);
    layout.addWidget(m_journeysTitle);
    layout.addWidget(m_journeys);
}

void ReportView::connectButton(QPushButton& button, ActionId action) {
    button.setToolTip(actionTip(actionRow(action)));
    connect(&button, &QPushButton::clicked, this, [this, action] { perform(action); });
}

void ReportView::keepWhatIsChosen() {
    connect(m_sections, &QListWidget::currentRowChanged, this, &View::capabilitiesChanged);
    connect(m_paper, &QComboBox::activated, this, &ReportView::keepChoices);
    connect(m_language, &QComboBox::activated, this, &ReportView::keepLanguage);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportView::keepChoices);
    // When the list is done with it.
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportView::keepChoices,
            Qt::QueuedConnection);
    connect(m_journeys, &QListWidget::itemChanged, this, &ReportView::keepJourney);
}

void ReportView::keepLanguage() {
    const Result<model::Change> change =
        edit::setValue(m_context->document.project(), model::SettingsId{1}, &model::Settings::reportLanguage,
                       m_language->currentData().toString());
    const Result<void> done = change ? m_context->document.commit(*change, tr("Language of the report"))
                                     : Result<void>(fail(change.error()));
    if (!done) m_context->notifier.error(this, tr("The language was not changed."), done.error());
}

QLineEdit* ReportView::makeText(const QString& name, QString model::Settings::*member) {
    auto* field = new QLineEdit;
    field->setAccessibleName(name);
    field->setReadOnly(m_context->document.isReadOnly());
    connect(field, &QLineEdit::textEdited, this, [this, member, name](const QString& text) {
        const Result<model::Change> change =
            edit::setValue(m_context->document.project(), model::SettingsId{1}, member, text);
        const Result<void> done =
            change ? m_context->document.commit(*change, name, QStringLiteral("report-") + name)
                   : Result<void>(fail(change.error()));
        if (!done) m_context->notifier.error(this, tr("The text was not kept."), done.error());
    });
    return field;
}

report::ReportSpec ReportView::spec() const {
    report::ReportSpec spec = report::defaultSpec(m_context->document.project(), m_context->language);
    spec.sections = chosenSections();
    spec.paper = static_cast<report::PaperSize>(m_paper->currentData().toInt());
    return spec;
}

void ReportView::showTexts() {
    const model::Settings& settings = m_context->document.project().settings();
    // Setting a text that is already there would move the cursor while somebody types.
    const auto show = [](QLineEdit* field, const QString& text) {
        if (field->text() == text) return;
        field->setText(text);
        if (!field->hasFocus()) field->setCursorPosition(0); // a long one shows its beginning
    };
    show(m_title, settings.title);
    show(m_client, settings.client);
    show(m_author, settings.author);
    const QString code =
        settings.reportLanguage.isEmpty() ? m_context->language.code() : settings.reportLanguage;
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
    m_brand->refresh();
    Q_EMIT capabilitiesChanged();
}

void ReportView::schedule() {
    m_stale = true;
    if (isVisible()) m_timer.start();
}

void ReportView::collect() {
    m_stale = false;
    ReportRequest request;
    request.project = m_context->document.snapshot();
    request.filter = m_context->filter.filter();
    request.language = spec().language;
    request.today = QDate::currentDate();
    if (!m_input) m_state->setText(tr("The pages are being made…"));
    m_context->jobs.start(
        collectKey, tr("Making the report"), this,
        [&answers = m_context->document.answers(), request](Progress& progress) {
            return collectReport(request, answers, progress);
        },
        [this](Result<report::ReportInput> input) {
            if (!input) {
                m_state->setText(describe(input.error()));
                return;
            }
            m_input = std::make_shared<const report::ReportInput>(*std::move(input));
            layOut();
        });
}

/// On a worker: a large map is cut into parts by trying them.
void ReportView::layOut() {
    if (!m_input) return;
    using Made = std::shared_ptr<const Pages>;
    m_context->jobs.start(
        pagesKey, QString(), this,
        [input = m_input, wanted = spec()](Progress&) -> Result<Made> {
            const report::Report made = report::buildReport(*input, wanted);
            return std::make_shared<const Pages>(Pages{
                report::paginate(made, render::FontMeasure(made.font)), render::reportTheme(made.accent),
                render::ReportPictures(*input, wanted.language, made.font)});
        },
        [this](const Result<Made>& made) {
            if (made) showPages(*made);
        });
}

void ReportView::showPages(const std::shared_ptr<const Pages>& pages) {
    std::vector<QSizeF> sizes;
    for (const report::Page& page : pages->paged.pages)
        sizes.push_back(page.size);
    m_preview->setPages(std::move(sizes), [pages](QPainter& painter, int page) {
        render::paintPage(painter, pages->paged.pages[static_cast<std::size_t>(page)], pages->theme,
                          pages->pictures);
    });
    m_pages = pages;
    showPage(m_preview->currentPage());
}

/// With what the report leaves out: the window counts it, and the numbers would seem to disagree.
void ReportView::showPage(int page) {
    QStringList said{tr("Page %1 of %2").arg(page + 1).arg(m_preview->pageCount())};
    if (m_input && m_input->leftOut > 0) {
        said += feedback::describeLeftOut(m_input->leftOut, m_input->smallestGroup, m_context->language);
        said += whatDiffers();
    }
    said.removeAll(QString());
    m_state->setText(said.join(QStringLiteral(" · ")));
}

/// Two numbers of moments of truth would leave nobody sure of either, so those that differ are named.
QStringList ReportView::whatDiffers() const {
    const auto whole = m_context->analysis.result();
    const auto of = [&](const report::JourneyResult& journey) {
        return whole && journey.result->journey == whole->journey;
    };
    const auto shown = std::ranges::find_if(m_input->journeys, of);
    if (shown == m_input->journeys.end() || m_context->analysis.isRunning())
        return {tr("numbers, trends and what stands out can differ from the window's")};
    const report::Telling telling{m_context->document.project(), *whole, m_context->language};
    const auto names = [&](const std::vector<model::TouchpointId>& ids) {
        QStringList all;
        for (const model::TouchpointId id : ids)
            all += report::nameOf(id, telling);
        return report::listed(all, m_context->language);
    };
    const analysis::MarksApart apart = analysis::marksApart(*whole, *shown->result);
    if (apart.onlyWhole.empty() && apart.onlyShown.empty())
        return {tr("numbers and trends can differ from the window's, the moments of truth are the same")};
    QStringList said{tr("numbers and trends can differ from the window's")};
    if (!apart.onlyWhole.empty())
        said += tr("moments of truth on the map, but not here: %1").arg(names(apart.onlyWhole));
    if (!apart.onlyShown.empty())
        said += tr("moments of truth here, but not on the map: %1").arg(names(apart.onlyShown));
    return said;
}

void ReportView::savePdf() {
    const QString file = QFileInfo(m_context->document.path()).completeBaseName();
    const model::Project& project = m_context->document.project();
    const QString title = project.settings().title.isEmpty() ? file : project.settings().title;
    const QString name =
        fileNameFor(narrowedTitle(title, m_context->filter.filter(), project, m_context->language), file)
        + QStringLiteral(".pdf");
    const QString path = m_context->fileChooser.saveFile(this, tr("Save the report"), name,
                                                         {{tr("PDF documents"), {QStringLiteral("pdf")}}});
    if (path.isEmpty()) return;
    ReportRequest request;
    request.project = m_context->document.snapshot();
    request.filter = m_context->filter.filter();
    const report::ReportSpec wanted = spec();
    request.language = wanted.language;
    request.today = QDate::currentDate();
    const QString shownPath = QDir::toNativeSeparators(path);
    const bool begun = m_context->jobs.startKept(
        QStringLiteral("export/") + path, tr("Saving the report"), this,
        [&answers = m_context->document.answers(), request, wanted,
         path](Progress& progress) -> Result<void> {
            const Result<report::ReportInput> input = collectReport(request, answers, progress);
            if (!input) return fail(input.error());
            return render::writeReport(*input, wanted, path, progress);
        },
        [this, shownPath](const Result<void>& written) {
            if (written) {
                Q_EMIT message(tr("Report saved as %1").arg(shownPath));
            } else if (written.error().code != ErrorCode::Cancelled) {
                m_context->notifier.error(this, tr("The report was not saved."), written.error());
            }
        });
    if (!begun) Q_EMIT message(tr("%1 is being written already.").arg(shownPath));
}

void ReportView::showEvent(QShowEvent* event) {
    View::showEvent(event);
    if (m_stale) m_timer.start();
}

} // namespace chwila::ui
