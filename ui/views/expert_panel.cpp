#include "ui/views/expert_panel.h"

#include "core/analysis/json/result_json.h"
#include "core/analysis/result.h"
#include "ui/services/plain_widgets.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chwila::ui {

namespace {

QString full(double value) {
    return QString::number(value, 'g', 17);
}
QString full(const std::optional<double>& value) {
    return value ? full(*value) : QString();
}
QString full(const std::optional<analysis::Interval>& interval) {
    return interval ? QStringLiteral("%1 … %2").arg(full(interval->low), full(interval->high)) : QString();
}
QString quoted(QString text) {
    // A spreadsheet would run a cell that begins like a formula.
    if (!text.isEmpty() && QStringLiteral("=+@").contains(text.front())) text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

class Rows {
    Q_DECLARE_TR_FUNCTIONS(chwila::ui::ExpertPanel)

  public:
    std::vector<std::pair<QString, QString>> all;
    int lostEach = 0; ///< row of the customers lost per bad experience

    void addAll(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result) {
        add(tr("answers"), QString::number(figures.answers));
        add(tr("bad experiences"), QString::number(figures.low));
        add(tr("high answers"), QString::number(figures.high));
        add(tr("share of bad experiences, 95% interval (Wilson)"), full(figures.lowShare));
        add(tr("satisfaction 0–100"), full(figures.satisfaction));
        add(tr("satisfaction, 95% interval (t)"), full(figures.satisfactionInterval));
        addQuestions(figures);
        add(tr("expected bad experiences E"), full(figures.expectedLow));
        add(tr("variance of the bad experiences"), full(figures.lowVariance));
        add(tr("ratio O/E"), full(figures.ratioRaw));
        add(tr("shrunk ratio θ"), full(figures.ratio));
        add(tr("ratio that counts"), full(figures.ratioUsed));
        add(tr("question asked elsewhere, too"), flag(figures.testable));
        add(tr("own exact test, upper tail p"), full(figures.pUpper));
        add(tr("own exact test, upper tail q (Benjamini–Hochberg)"), full(figures.qUpper));
        add(tr("own exact test, lower tail p"), full(figures.pLower));
        add(tr("own exact test, lower tail q (Benjamini–Hochberg)"), full(figures.qLower));
        add(tr("heat layer z (Gi*)"), full(figures.heatZ));
        add(tr("heat layer: observed T"), full(figures.heatObserved));
        add(tr("heat layer: expected E"), full(figures.heatExpected));
        add(tr("heat layer: variance V"), full(figures.heatVariance));
        add(tr("heat layer: share of shuffles at least as hot"), full(figures.heatP));
        if (figures.area >= 0) addArea(result.areas[static_cast<std::size_t>(figures.area)]);
        addPlace(figures, result);
        addScore(figures);
        addRun(result);
        addParts(figures.id, result);
    }

  private:
    void add(const QString& name, const QString& value) { all.emplace_back(name, value); }
    static QString flag(bool value) { return QString::number(int(value)); }

    void addQuestions(const analysis::TouchpointResult& figures) {
        for (const analysis::QuestionFigures& question : figures.questions) {
            const QString scale = QString::number(question.scale.value);
            QStringList levels;
            for (const qint64 level : question.levels)
                levels += QString::number(level);
            add(tr("question %1: answers by level").arg(scale), levels.join(QLatin1Char(' ')));
            if (question.nps) add(tr("question %1: NPS").arg(scale), full(question.nps));
            if (question.npsInterval) {
                add(tr("question %1: NPS, 95% interval (adjusted Wald)").arg(scale),
                    full(question.npsInterval));
            }
            add(tr("question %1: mean").arg(scale), full(question.mean));
            add(tr("question %1: mean, 95% interval (t)").arg(scale), full(question.meanInterval));
        }
    }

    void addArea(const analysis::TroubleArea& area) {
        QStringList members;
        for (const model::TouchpointId member : area.members)
            members += QString::number(member.value);
        add(tr("trouble area, touchpoints"), members.join(QLatin1Char(' ')));
        add(tr("trouble area, bad of all answers"),
            QStringLiteral("%1 / %2").arg(area.low).arg(area.answers));
        add(tr("trouble area, expected bad experiences"), full(area.expected));
        add(tr("trouble area, log-likelihood ratio"), full(area.llr));
        add(tr("trouble area, p"), full(area.p));
    }

    void addPlace(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result) {
        add(tr("reached from the start"), flag(figures.reachable));
        add(tr("an end can be reached"), flag(figures.canReachEnd));
        add(tr("cannot be avoided"), flag(figures.unavoidable));
        add(tr("probability of a visit f"), full(figures.reach));
        add(tr("contacts per starter if nobody left"), full(figures.expectedVisits));
        add(tr("arrivals per starter"), full(figures.arrivals));
        add(tr("importance weight a"), full(figures.weight));
        add(tr("share of bad experiences used b′"), full(figures.lowShareUsed));
        add(tr("usual share of bad experiences σ·m"), full(figures.usualLowShare));
        add(tr("share of bad experiences of the journey m"), full(result.overallLowShare));
        add(tr("excess"), full(figures.excess));
        add(tr("last straw per starter"), full(figures.lastStraw));
        add(tr("last straw, share of all losses"), full(figures.lastStrawShare));
        add(tr("avoidable loss per starter"), full(figures.avoidable));
        add(tr("avoidable loss, 95% interval"), full(figures.avoidableInterval));
        add(tr("matter (lost per starter if every experience were bad)"), full(figures.matter));
        // Of all that go wrong, as the row of parts says it; the model scales how many of them count.
        std::optional<double> lostEach = figures.lostPerBadMoment();
        if (lostEach) *lostEach *= result.sigma;
        this->lostEach = static_cast<int>(all.size());
        add(tr("customers lost per bad experience"), full(lostEach));
    }

    void addScore(const analysis::TouchpointResult& figures) {
        add(tr("score, customers per 1,000"), full(figures.score));
        add(tr("score with the chain solved at the usual share"), full(figures.scoreResolved));
        add(tr("rank by score"), QString::number(figures.scoreRank));
        add(tr("rank by avoidable loss"), QString::number(figures.avoidableRank));
        add(tr("score, 95% interval"), full(figures.scoreInterval));
        add(tr("rank by score, 95% band"), full(figures.rankBand));
        add(tr("share of redraws among the first three"), full(figures.firstThree));
        add(tr("evidence"), analysis::evidenceKey(figures.evidence));
        add(tr("label"), analysis::labelKey(figures.label));
        add(tr("decided by a person"), figures.verdict.key());
        add(tr("marked"), flag(figures.marked));
    }

    void addRun(const analysis::AnalysisResult& result) {
        add(tr("answers of the journey"), QString::number(result.answers));
        add(tr("answers set aside as repeated"), QString::number(result.setAside));
        add(tr("strata by question and segment"), flag(result.strataBySegment));
        add(tr("calibrated to a known loss rate"), flag(result.calibrated));
        add(tr("starters who stay, by the model"), full(result.retained));
        add(tr("calibration σ"), full(result.sigma));
        add(tr("threshold of matter"), full(result.matterThreshold));
        add(tr("between-touchpoint variance A"), full(result.shrinkage));
        add(tr("hazards"),
            QStringLiteral("%1  %2  %3")
                .arg(full(result.hazards[0]), full(result.hazards[1]), full(result.hazards[2])));
        add(tr("shuffles"), QString::number(result.shuffles));
        add(tr("redraws"), QString::number(result.redraws));
        add(tr("seed"), QString::number(result.seed));
    }

    void addParts(model::TouchpointId id, const analysis::AnalysisResult& result) {
        addDriver(id, result.drivers);
        addSegmentCheck(id, result);
        addMeasuredLoss(id, result);
        for (const auto& [name, value] : analysis::cellsOf(result.parts, id)) {
            if (!value.isEmpty()) add(name, value);
        }
        for (const analysis::Sensitivity& preset : result.sensitivity) {
            add(tr("ranks under tolerance “%1”: Kendall's τ").arg(preset.preset), full(preset.tauScore));
            add(tr("stakes under tolerance “%1”: Kendall's τ").arg(preset.preset), full(preset.tauAvoidable));
        }
    }

    void addDriver(model::TouchpointId id, const analysis::Drivers& drivers) {
        if (const analysis::Driver* row = drivers.find(id)) {
            add(tr("driver: customers"), QString::number(drivers.customers));
            add(tr("driver: part of R² (LMG or Johnson)"), full(row->importance));
            add(tr("driver: share of R²"), full(row->share));
            add(tr("driver: share, 95% interval"), full(row->shareInterval));
            add(tr("driver: Johnson's relative weight"), full(row->johnson));
            add(tr("driver: penalty, reward"),
                QStringLiteral("%1  %2").arg(full(row->penalty), full(row->reward)));
            add(tr("driver: penalty and reward, errors"),
                QStringLiteral("%1  %2").arg(full(row->penaltyError), full(row->rewardError)));
            add(tr("driver: penalty and reward, p"),
                QStringLiteral("%1  %2").arg(full(row->penaltyP), full(row->rewardP)));
            add(tr("driver: correlation with the overall score"), full(row->correlation));
            add(tr("driver: rank correlation"), full(row->rankCorrelation));
            add(tr("driver: standardised slope"), full(row->slope));
            add(tr("driver: R² alone, R² added last"),
                QStringLiteral("%1  %2").arg(full(row->first), full(row->last)));
            add(tr("driver: satisfaction 0–100"), full(row->satisfaction));
            add(tr("driver: satisfaction, 95% interval"), full(row->satisfactionInterval));
            add(tr("R² of all drivers"), full(drivers.rSquared));
            add(tr("drivers: bootstrap samples"), QString::number(drivers.resamples));
        }
    }

    void addSegmentCheck(model::TouchpointId id, const analysis::AnalysisResult& result) {
        const auto& checks = result.segmentChecks;
        const auto check = std::ranges::find(checks, id, &analysis::SegmentCheck::touchpoint);
        if (check != checks.end()) {
            if (!check->attribute.isEmpty()) add(tr("segments told apart by"), check->attribute);
            add(tr("by question × segment: expected bad experiences"), full(check->expected));
            add(tr("against the same segments elsewhere: O/E"), full(check->ratio));
            add(tr("by question × segment: p, q"),
                QStringLiteral("%1  %2").arg(full(check->p), full(check->q)));
        }
    }

    void addMeasuredLoss(model::TouchpointId id, const analysis::AnalysisResult& result) {
        const auto& losses = result.outcomes.touchpoints;
        const auto loss = std::ranges::find(losses, id, &analysis::MeasuredLoss::touchpoint);
        if (loss != losses.end()) {
            add(tr("lost straight from here, per starter"), full(loss->lostHere));
            add(tr("contacts per starter with the links to Lost"), full(loss->visits));
            add(tr("of those here, share that finishes"), full(loss->finishing));
            add(tr("contacts from here on"), full(loss->stepsToGo));
            add(tr("removal effect"), full(loss->removalEffect));
            add(tr("removal effect, share of all"), full(loss->removalShare));
            add(tr("left after a bad experience here"),
                QStringLiteral("%1 / %2").arg(loss->lowLeft).arg(loss->low));
            add(tr("left without one"), QStringLiteral("%1 / %2").arg(loss->othersLeft).arg(loss->others));
            add(tr("difference, 95% interval (Newcombe)"), full(loss->difference));
        }
    }
};

} // namespace

ExpertPanel::ExpertPanel(QWidget* parent)
    : QWidget(parent),
      m_toggle(new QToolButton),
      m_body(new QWidget),
      m_table(new QTableWidget(0, 2)),
      m_copy(new QPushButton(tr("Copy as CSV"))) {
    m_toggle->setText(tr("All numbers behind this"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setArrowType(Qt::RightArrow);
    m_table->setHorizontalHeaderLabels({tr("Statistic"), tr("Value")});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    makeCalm(*m_table);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("All numbers behind this"));
    m_table->setMinimumHeight(320);
    auto* bodyLayout = new QVBoxLayout(m_body);
    bodyLayout->setContentsMargins(0, 0, 0, 0);
    bodyLayout->addWidget(m_table);
    bodyLayout->addWidget(m_copy, 0, Qt::AlignLeft);
    m_body->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_toggle, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
    m_toggle->setToolTip(tr("Every number that the finding rests on, with its name in the method section"));
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_body->setVisible(open);
    });
    connect(m_copy, &QPushButton::clicked, this, &ExpertPanel::copyAsked);
}

void ExpertPanel::show(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result,
                       const QString& keptBack) {
    Rows rows;
    rows.addAll(figures, result);
    m_table->setRowCount(static_cast<int>(rows.all.size()));
    int row = 0;
    for (const auto& [name, value] : rows.all) {
        m_table->setItem(row, 0, new QTableWidgetItem(name));
        m_table->setItem(row, 1, new QTableWidgetItem(value));
        ++row;
    }
    m_lostEach = rows.lostEach;
    m_copy->setEnabled(keptBack.isEmpty());
    m_copy->setToolTip(keptBack);
}

void ExpertPanel::openAtLostEach() {
    m_toggle->setChecked(true);
    m_table->setCurrentCell(m_lostEach, 0);
    m_table->scrollToItem(m_table->item(m_lostEach, 0), QAbstractItemView::PositionAtTop);
}

QString ExpertPanel::csv(const analysis::TouchpointResult& figures, const analysis::AnalysisResult& result) {
    Rows rows;
    rows.addAll(figures, result);
    QString text;
    for (const auto& [name, value] : rows.all)
        text += quoted(name) + QLatin1Char(',') + quoted(value) + QLatin1String("\r\n");
    return text;
}

} // namespace chwila::ui
