// The small multiples of the Trends view: a list of tiles, each a trend, alarms first. A QListView in icon
// mode, so that keys, focus and screen readers work as in any list.
#pragma once

#include "core/render/theme.h"
#include "core/report/pulse_chart.h"

#include <QListView>

#include <optional>

class QStandardItemModel;

namespace chwila::ui {

/// Names a chart: its subject and the id of the touchpoint, the department or the label of weekly counts
/// (0: the journey).
struct PulseKey {
    analysis::PulseSubject subject = analysis::PulseSubject::Journey;
    qint64 id = 0;

    bool operator==(const PulseKey&) const = default;
};
PulseKey keyOf(const analysis::Pulse& pulse);

class TrendsList : public QListView {
    Q_OBJECT

  public:
    explicit TrendsList(const render::Theme& theme, QWidget* parent = nullptr);

    struct Tile {
        PulseKey key;
        report::PulseChart chart;
        QString described; ///< for screen readers and the tooltip
    };
    /// Keeps the chosen one where it is still there.
    void setTiles(std::vector<Tile> tiles);
    const std::vector<Tile>& tiles() const { return m_tiles; }
    std::optional<PulseKey> chosen() const;
    void choose(const PulseKey& key);

  Q_SIGNALS:
    void chosenChanged();

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

  private:
    void fit();

    std::vector<Tile> m_tiles;
    QStandardItemModel* m_model;
};

} // namespace chwila::ui
