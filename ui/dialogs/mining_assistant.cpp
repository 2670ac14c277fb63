#include "ui/dialogs/mining_assistant.h"

#include "ui/dialogs/mining_columns_page.h"
#include "ui/dialogs/mining_match_page.h"
#include "ui/dialogs/mining_result_page.h"

#include <QFileInfo>
#include <QScreen>

namespace chwila::ui {

namespace {

constexpr QSize usualMiningSize(1040, 700);

} // namespace

QString MiningDraft::name() const {
    return QFileInfo(sample.path).fileName();
}

mining::Frequent MiningDraft::drawn() const {
    return mining::frequentActivities(*discovery, cover.value_or(mining::usualCover(*discovery)), finishedAt);
}

MiningAssistant::MiningAssistant(const ViewContext& context, mining::LogSample sample, QWidget* parent)
    : QWizard(parent) {
    m_draft.sample = std::move(sample);
    m_draft.journeyName = QFileInfo(m_draft.sample.path).baseName();
    setWindowTitle(tr("Ways of customers from %1").arg(m_draft.name()));
    setProperty("guidePage", QStringLiteral("04-answers.md"));
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setPage(ColumnsPage, new MiningColumnsPage(m_draft));
    setPage(ResultPage, new MiningResultPage(context, m_draft));
    setPage(MatchPage, new MiningMatchPage(context, m_draft));
    // A worked case says itself what its events are.
    setStartId(m_draft.sample.reading.form == mining::LogForm::Case ? ResultPage : ColumnsPage);
    const QSize room = screen() ? screen()->availableSize() : usualMiningSize;
    resize(usualMiningSize.boundedTo(room * 0.95));
}

int MiningAssistant::nextId() const {
    if (currentId() == ColumnsPage) return ResultPage;
    return currentId() == ResultPage && m_draft.onto ? MatchPage : -1;
}

} // namespace chwila::ui
