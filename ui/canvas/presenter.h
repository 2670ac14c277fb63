// Presenter mode: the journey told to a room, slide by slide, over the whole screen. It walks a snapshot, so
// an edit made elsewhere changes nothing in mid-sentence. Arrows, Space and Page keys walk, Home and End go
// to the ends, M goes to the next moment of truth, Esc leaves.
#pragma once

#include "core/render/map_painter.h"
#include "core/report/presentation.h"

#include <QWidget>

class QVariantAnimation;

namespace chwila::ui {

class Presenter final : public QWidget {
    Q_OBJECT

  public:
    struct Show {
        std::shared_ptr<const model::Project> project;
        model::JourneyId journey;
        std::shared_ptr<const analysis::AnalysisResult> result; ///< may be null
        QString basis; ///< what the figures count: filter and number of answers
        Language language;
        bool motion = true; ///< glide from slide to slide
        render::MapLayers layers{};
    };

    /// `theme` must outlive it.
    Presenter(Show show, const render::Theme& theme, QWidget* parent = nullptr);
    ~Presenter() override;

    /// The first slide in whose light that card stands; the whole journey where none does.
    void startAt(std::optional<model::TouchpointId> card);
    int current() const { return m_current; }
    int count() const { return static_cast<int>(m_slides.size()); }
    const report::Slide& slide() const { return m_slides[static_cast<std::size_t>(m_current)]; }
    /// Clamped to the slides there are.
    void goTo(int index);

  Q_SIGNALS:
    void closed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

  private:
    QRectF stageRoom() const;
    QRectF panelRoom() const;
    QRectF wanted() const;
    QRectF wholeMap() const;
    /// How much taller rows are painted, so that the part that is shown fills the room.
    double stretch() const;
    void look(bool gliding);
    void goToNextMoment();
    void paintStage(QPainter& painter) const;
    void paintHeaders(QPainter& painter, const layout::MapLayout& whole, const QPointF& corner,
                      double zoom) const;
    void paintLegend(QPainter& painter) const;
    void paintPanel(QPainter& painter) const;
    double paintFoot(QPainter& painter, const QRectF& room) const;

    Show m_show;
    const render::Theme& m_theme;
    layout::MapLayout m_layout;
    render::MapContent m_content;
    std::vector<report::Slide> m_slides;
    int m_current = 0;
    QRectF m_seen; // the part of the map that is shown, as if its rows were not stretched
    QVariantAnimation* m_gliding;
};

} // namespace chwila::ui
