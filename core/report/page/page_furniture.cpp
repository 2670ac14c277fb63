#include "core/report/page/page_furniture.h"

#include "core/report/page/block_layout.h"
#include "core/report/page/paginate.h"
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

namespace {

constexpr QSizeF footLogo(72, 16);

class Furnisher {
  public:
    Furnisher(const Report& report, const TextMeasure& measure, PagedReport& paged)
        : m_report(report), m_measure(measure), m_paged(paged) {}

    void run(const std::vector<bool>& furnished) const {
        for (std::size_t i = 0; i < m_paged.pages.size(); ++i) {
            if (furnished[i]) furnish(m_paged.pages[i]);
        }
        fillContents();
    }

  private:
    /// The headings that what stands first on the page belongs to and that it does not repeat there.
    QStringList headingsAbove(const Page& page) const {
        const auto first =
            std::ranges::find_if(page.pieces, [](const PlacedPiece& piece) { return !piece.repeated; });
        if (first == page.pieces.end()) return {};
        const auto& blocks = m_report.sections[static_cast<std::size_t>(first->section)].blocks;
        QStringList above;
        QString inside; // of level 2
        for (int block = 0; block <= first->block; ++block) {
            const auto* heading = std::get_if<Heading>(&blocks[static_cast<std::size_t>(block)].content);
            if (!heading || heading->level > 2) continue;
            const bool here = block == first->block;
            inside = heading->level == 2 && !here ? heading->text : QString();
            if (heading->level == 1)
                above = here ? QStringList() : QStringList{heading->kicker, heading->text};
        }
        above += inside;
        above.removeAll(QString());
        return above;
    }

    /// A page out of the middle of a section says above its text what it goes on with.
    void addHeadingsAbove(Page& page, const QRectF& inner) const {
        const QStringList above = headingsAbove(page);
        if (above.isEmpty()) return;
        TextMark mark = oneLine(above.join(QStringLiteral(" \u00b7 ")), type::captionStrong, Ink::Accent,
                                inner.width(), m_measure);
        mark.at = {inner.left(), inner.top() + goesOnDepth - 2 * type::unit};
        page.furniture.emplace_back(std::move(mark));
    }

    /// What its figures hang on.
    QString basisOf(const Page& page) const {
        if (page.pieces.empty()) return m_report.basis;
        const auto section = static_cast<std::size_t>(page.pieces.front().section);
        return m_report.sections[section].basis.value_or(m_report.basis);
    }

    void furnish(Page& page) const {
        const QRectF inner = QRectF({}, page.size).marginsRemoved(pageMargins);
        addHeadingsAbove(page, inner);
        const double headY = 42;
        const double footY = page.size.height() - 30;
        // What stands at the right is what the figures hang on: it has most of the line, and what the
        // left leaves.
        const auto line = [&](const QString& left, const TextStyle& style, const QString& right, double y,
                              double indent) {
            const double most = std::max(0.66 * inner.width(),
                                         inner.width() - indent - type::gap - m_measure.width(left, style));
            TextMark end = oneLine(right, type::caption, Ink::Soft, most, m_measure);
            TextMark start =
                oneLine(left, style, Ink::Soft, inner.width() - end.width - type::gap - indent, m_measure);
            end.at = {inner.right() - end.width, y};
            start.at = {inner.left() + indent, y};
            for (TextMark* mark : {&start, &end}) {
                if (!mark->text.isEmpty()) page.furniture.emplace_back(std::move(*mark));
            }
        };
        const QString basis = basisOf(page);
        // A title too long to stand beside it has a line of its own above.
        const double both = m_measure.width(m_report.title, type::caption) + type::gap
                            + m_measure.width(basis, type::caption);
        const bool beside = both <= inner.width();
        if (!beside) line(m_report.title, type::caption, {}, headY - type::leading(type::caption), 0);
        line(beside ? m_report.title : QString(), type::caption, basis, headY, 0);
        page.furniture.emplace_back(
            LineMark{{inner.left(), headY + 8, inner.right(), headY + 8}, Ink::Line, 0.5});
        QStringList names{m_report.client, m_report.author};
        names.removeAll(QString());
        line(names.join(QStringLiteral(" \u00b7 ")), type::caption,
             m_report.pageOf.arg(QString::number(page.number), QString::number(m_paged.pages.size())), footY,
             addLogo(page, {inner.left(), footY - type::unit}));
    }

    /// Page numbers and links of the contents, once it is known where everything stands.
    void fillContents() const {
        std::vector<std::size_t> headings; // of level 1, as indices into the outline
        for (std::size_t i = 0; i < m_paged.outline.size(); ++i) {
            if (m_paged.outline[i].level == 1) headings.push_back(i);
        }
        for (Page& page : m_paged.pages) {
            for (PlacedPiece& piece : page.pieces) {
                const auto entry = static_cast<std::size_t>(piece.contents);
                if (piece.contents < 0 || entry >= headings.size()) continue;
                const int target = m_paged.outline[headings[entry]].page + 1;
                TextMark number =
                    oneLine(QString::number(target), type::body, Ink::Text, piece.rect.width(), m_measure);
                number.at = {piece.rect.right() - number.width,
                             piece.rect.top() + contentsBaseline(m_measure)};
                piece.marks.emplace_back(std::move(number));
                m_paged.links.push_back({page.number - 1, piece.rect, headings[entry]});
            }
        }
    }

    /// With its left edge there, in the middle of its height; returns the width it takes.
    double addLogo(Page& page, const QPointF& at) const {
        const QSizeF logo = fittedPicture(m_report.logo, footLogo);
        if (logo.isEmpty()) return 0;
        page.furniture.emplace_back(
            PictureMark{{QPointF(at.x(), at.y() - logo.height() / 2), logo}, m_report.logo});
        return logo.width() + 2 * type::unit;
    }

    const Report& m_report;
    const TextMeasure& m_measure;
    PagedReport& m_paged;
};

} // namespace

void furnish(const Report& report, const std::vector<bool>& furnished, const TextMeasure& measure,
             PagedReport& paged) {
    Furnisher(report, measure, paged).run(furnished);
}

} // namespace chwila::report
