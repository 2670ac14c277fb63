#include "ui/mainwindow/versions_dialog.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "core/versions/bring_back.h"
#include "ui/jobs/job_runner.h"
#include "ui/services/notifier.h"
#include "ui/services/plain_widgets.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chwila::ui {

namespace {

constexpr QSize usualVersionsSize(980, 620);
constexpr qsizetype mostDifferences = 2000;
constexpr int betweenGroups = 8; // more than between the lines of one
constexpr int kindWidth = 150;
constexpr int nameWidth = 320;
enum VersionColumn : int { NameColumn, WhenColumn, TouchpointsColumn, SinceColumn };
enum DifferenceColumn : int { HappenedColumn, KindColumn, RecordColumn, DetailsColumn };

QPushButton* button(const QString& text, const QString& tip) {
    auto* made = new QPushButton(text);
    made->setToolTip(tip);
    made->setAutoDefault(false);
    return made;
}

} // namespace

VersionsDialog::VersionsDialog(const ViewContext& context, VersionCommands& commands, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_commands(commands),
      m_nothing(plainLabel(render::TextRole::Body)),
      m_room(new QWidget),
      m_versions(makeTable({tr("Version"), tr("Kept on"), tr("Touchpoints"), tr("Changes since")},
                           tr("Versions"), NameColumn)),
      m_since(plainLabel(render::TextRole::Title)),
      m_differences(makeTable({tr("What happened"), tr("Kind"), tr("Name"), tr("Where, or how")},
                              tr("What happened since the chosen version"), DetailsColumn)),
      m_said(plainLabel(render::TextRole::Body)),
      m_name(button(tr("&Name this version…"), tr("Keeps the project as it is now under a name"))),
      m_lookAt(
          button(tr("&Look at it…"), tr("Writes the version, without answers, to a file and opens that"))),
      m_bringBack(
          button(tr("&Bring it back"), tr("The project becomes as it was then; undo takes that back"))),
      m_rename(button(tr("&Rename…"), tr("Gives the version another name"))),
      m_remove(button(tr("&Delete…"), tr("Deletes the version; the project stays as it is"))) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Versions"));
    build();
    connectButtons();
    resize(parent ? usualVersionsSize.boundedTo(parent->window()->size()) : usualVersionsSize);
    showCurrent();
    load();
}

void VersionsDialog::build() {
    m_nothing->setText(
        tr("There is no version yet. Name the project as it is now, and you can always see what "
           "changed since and bring it back."));
    m_nothing->hide();
    m_said->hide();
    m_differences->horizontalHeader()->setSectionResizeMode(KindColumn, QHeaderView::Interactive);
    m_differences->horizontalHeader()->setSectionResizeMode(RecordColumn, QHeaderView::Interactive);
    m_differences->setColumnWidth(KindColumn, kindWidth);
    m_differences->setColumnWidth(RecordColumn, nameWidth);
    auto* note = plainLabel(render::TextRole::Caption);
    note->setText(
        tr("Answers are no part of a version. Bringing one back leaves all answers, their sources and "
           "questions as they are now; a label whose touchpoint goes becomes unassigned."));
    note->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout;
    line->addWidget(m_name);
    line->addStretch(1);
    for (QPushButton* each : {m_lookAt, m_bringBack, m_rename, m_remove})
        line->addWidget(each);
    auto* closing = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(closing, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_nothing);
    layout->addWidget(m_versions, 2);
    layout->addLayout(line);
    layout->addSpacing(betweenGroups);
    layout->addWidget(m_said);
    layout->addWidget(m_since);
    layout->addWidget(m_differences, 3);
    layout->addWidget(m_room, 1);
    layout->addWidget(note);
    layout->addWidget(closing);
}

void VersionsDialog::connectButtons() {
    connect(m_versions, &QTableWidget::itemSelectionChanged, this, &VersionsDialog::showCurrent);
    connect(m_name, &QPushButton::clicked, this, [this] { m_commands.nameVersion(this); });
    const auto onCurrent = [this](QPushButton* which, auto act) {
        connect(which, &QPushButton::clicked, this, [this, act] {
            const Row* row = current();
            if (!row) return;
            const Row chosen = *row; // while a question is asked the rows may be read anew
            act(chosen);
        });
    };
    onCurrent(m_lookAt, [this](const Row& row) { m_commands.lookAt(this, row.version, *row.project); });
    onCurrent(m_bringBack, [this](const Row& row) { m_commands.bringBack(this, row.version, *row.project); });
    onCurrent(m_rename, [this](const Row& row) { m_commands.rename(this, row.version); });
    onCurrent(m_remove, [this](const Row& row) { m_commands.remove(this, row.version); });
    connect(&m_commands, &VersionCommands::changed, this, &VersionsDialog::load);
    connect(&m_commands, &VersionCommands::message, this, [this](const QString& text) {
        m_said->setText(text);
        m_said->show();
    });
    // What is looked at has a window of its own.
    connect(&m_commands, &VersionCommands::openRequested, this, &QDialog::close);
    connect(&m_context.document, &document::Document::changed, this, &VersionsDialog::load);
}

Result<std::vector<VersionsDialog::Row>>
VersionsDialog::read(store::VersionStore& store, const model::Project& now, const Language& language) {
    const auto versions = store.all();
    if (!versions) return fail(versions.error());
    std::vector<Row> rows;
    for (const store::Version& version : *versions) {
        Row row{version, nullptr, {}, {}};
        Result<model::Project> project = store.project(version.id);
        if (project) {
            // Told is what bringing it back would change: the rest stays as it is.
            row.since = versions::compare(versions::broughtBack(now, *project), now, language);
            row.project = std::make_shared<const model::Project>(*std::move(project));
        } else {
            row.trouble = project.error().message;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

void VersionsDialog::load() {
    m_context.jobs.start(
        QStringLiteral("versions"), QString(), this,
        [&store = m_context.document.versions(), now = m_context.document.snapshot(),
         language = m_context.language](Progress&) { return read(store, *now, language); },
        [this](Result<std::vector<Row>> rows) {
            if (!rows) {
                m_context.notifier.error(this, tr("The versions could not be read."), rows.error());
                return;
            }
            m_rows = *std::move(rows);
            m_loaded = true;
            fill();
        });
}

void VersionsDialog::fill() {
    const Row* chosen = current();
    const qint64 id = chosen ? chosen->version.id : 0;
    const Language& language = m_context.language;
    {
        const QSignalBlocker quiet(m_versions);
        m_versions->setRowCount(0);
        int select = 0;
        for (const Row& row : m_rows) {
            const int at = m_versions->rowCount();
            m_versions->insertRow(at);
            m_versions->setItem(at, NameColumn, textItem(row.version.name));
            m_versions->item(at, NameColumn)->setData(Qt::UserRole, row.version.id);
            m_versions->setItem(
                at, WhenColumn,
                textItem(language.locale().toString(row.version.keptAt.toLocalTime(), QLocale::ShortFormat)));
            const qsizetype touchpoints = row.project ? row.project->all<model::Touchpoint>().size() : 0;
            m_versions->setItem(at, TouchpointsColumn,
                                numberItem(row.project ? language.number(touchpoints) : QString()));
            m_versions->setItem(at, SinceColumn,
                                numberItem(row.project ? language.number(row.since.count()) : QString()));
            if (row.version.id == id) select = at;
        }
        if (!m_rows.empty()) m_versions->selectRow(select);
    }
    showCurrent();
}

const VersionsDialog::Row* VersionsDialog::current() const {
    const int row = m_versions->currentRow();
    const QTableWidgetItem* item = row < 0 ? nullptr : m_versions->item(row, NameColumn);
    if (!item) return nullptr;
    const auto at = std::ranges::find(m_rows, item->data(Qt::UserRole).toLongLong(),
                                      [](const Row& each) { return each.version.id; });
    return at == m_rows.end() ? nullptr : &*at;
}

void VersionsDialog::showCurrent() {
    const Row* row = current();
    const bool editable = !m_context.document.isReadOnly();
    // Until they are read, the list is there and has the keyboard.
    const bool nothing = m_loaded && m_rows.empty();
    m_nothing->setVisible(nothing);
    m_room->setVisible(nothing);
    for (QWidget* each : {static_cast<QWidget*>(m_versions), static_cast<QWidget*>(m_differences),
                          static_cast<QWidget*>(m_since)})
        each->setVisible(!nothing);
    for (QWidget* each : {m_lookAt, m_bringBack, m_rename, m_remove})
        each->setVisible(!nothing);
    m_name->setEnabled(editable);
    m_name->setDefault(nothing);
    m_lookAt->setEnabled(row && row->project);
    m_bringBack->setEnabled(row && row->project && editable && !row->since.records.empty());
    m_rename->setEnabled(row && editable);
    m_remove->setEnabled(row && editable);
    if (!row) return;
    m_since->setText(row->project ? tr("Since “%1”: %2")
                                        .arg(elided(singleLine(row->version.name), 60),
                                             versions::summary(row->since, m_context.language))
                                  : row->trouble);
    fillDifferences(row->since);
}

void VersionsDialog::fillDifferences(const versions::Comparison& since) {
    const qsizetype count = std::min(since.count(), mostDifferences);
    const qsizetype more = since.count() - count;
    m_differences->setRowCount(static_cast<int>(count + (more > 0 ? 1 : 0)));
    for (int at = 0; at < count; ++at) {
        const versions::Compared& record = since.records[static_cast<std::size_t>(at)];
        m_differences->setItem(at, HappenedColumn,
                               textItem(versions::happenedWord(record.happened, m_context.language)));
        m_differences->setItem(at, KindColumn, textItem(record.kind));
        m_differences->setItem(at, RecordColumn, textItem(record.name));
        m_differences->setItem(at, DetailsColumn, textItem(record.details));
    }
    if (more > 0) {
        m_differences->setItem(static_cast<int>(count), DetailsColumn,
                               textItem(tr("and %n more", nullptr, pluralCount(more))));
    }
    m_differences->scrollToTop();
}

} // namespace chwila::ui
