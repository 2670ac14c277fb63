#include "core/report/page/paginate.h"

#include "core/report/page/block_layout.h"
#include "core/report/page/page_furniture.h"
#include "core/report/page/text_flow.h"
#include "core/report/page/typography.h"

namespace chwila::report {

namespace {

constexpr double tolerance = 0.01;
constexpr double smallestDistance = 0.4; // of the usual ones
constexpr double betweenSections = 40;
constexpr double leastToShare = 0.3;     // of a page: less white than that at its end is no waste
constexpr double leastToBegin = 0.4;     // of a page, to begin what goes on on the next
constexpr double leastToTear = 0.7;      // of a page, to begin what would fit on the next whole
constexpr double leastToBeginLast = 0.4; // of a page, to begin the last section on
constexpr double leastOnLast = 0.2;      // of a page, that then stands on the last one
constexpr std::size_t mostRowsTogether = 4;
constexpr double mostLeftBlank = 0.15;    // of a page, below what is begun on it: a row of small charts
constexpr double mostBlankForRows = 0.27; // of a page, so that a table of a few rows stands on one

class Paginator {
  public:
    Paginator(const Report& report, const TextMeasure& measure)
        : m_report(report), m_measure(measure), m_language(report.languageCode) {}

    PagedReport run() {
        for (std::size_t i = 0; i < m_report.sections.size(); ++i)
            section(static_cast<int>(i));
        furnish(m_report, m_furnished, m_measure, m_paged);
        return std::move(m_paged);
    }

  private:
    struct Queued {
        Piece piece;
        int block = 0;
        bool atAGlance = false; // best on one page with the next one
    };

    using Laid = std::vector<std::vector<Piece>>; // by block of the section

    void section(int index) {
        const Section& section = m_report.sections[static_cast<std::size_t>(index)];
        m_section = index;
        const QRectF inner = QRectF({}, pageSize(m_report.paper, section.format)).marginsRemoved(pageMargins);
        const Sheet sheet{inner.width(), inner.height(), m_measure, m_language};
        Laid laid;
        for (const Block& block : section.blocks)
            laid.push_back(layoutBlock(block, sheet));
        showFurtherRows(section, sheet, laid);
        fill(section, queueOf(section, laid, inner.height()));
    }

    /// Tables show as many of their further rows as the section has room for: it takes no page more, nothing
    /// optional goes and no distance gets smaller for them.
    void showFurtherRows(const Section& section, const Sheet& sheet, Laid& laid) const {
        std::optional<Extent> least;
        for (std::size_t b = 0; b < section.blocks.size(); ++b) {
            const auto* table = std::get_if<TableBlock>(&section.blocks[b].content);
            if (!table || table->further.empty()) continue;
            if (!least) least = extent(section, laid, sheet.height, smallestDistance);
            std::vector<Piece> best = laid[b];
            std::size_t fits = 0;
            for (std::size_t beyond = table->further.size() + 1; beyond - fits > 1;) {
                const std::size_t tried = (fits + beyond) / 2;
                laid[b] = layoutTable(*table, sheet, tried);
                if (extent(section, laid, sheet.height, 1) == *least) {
                    fits = tried;
                    best = laid[b];
                } else {
                    beyond = tried;
                }
            }
            laid[b] = std::move(best);
        }
    }

    /// What a section would take from where the last one ended.
    struct Extent {
        std::size_t pages = 0;
        std::size_t pieces = 0; // without those of tables

        bool operator==(const Extent&) const = default;
    };

    Extent extent(const Section& section, const Laid& laid, double room, double closest) const {
        Paginator trial(m_report, m_measure);
        trial.m_section = m_section;
        trial.m_y = m_y;
        trial.m_pageIsEmpty = m_pageIsEmpty;
        trial.m_closest = closest;
        if (!m_paged.pages.empty()) {
            trial.m_paged.pages.emplace_back().size = m_paged.pages.back().size;
            trial.m_furnished = {m_furnished.back()};
        }
        std::vector<Queued> queue = queueOf(section, laid, room);
        const auto others = std::ranges::count_if(queue, [&](const Queued& queued) {
            return !std::holds_alternative<TableBlock>(
                section.blocks[static_cast<std::size_t>(queued.block)].content);
        });
        trial.fill(section, std::move(queue));
        return {trial.m_paged.pages.size(), static_cast<std::size_t>(others)};
    }

    static std::vector<Queued> queueOf(const Section& section, const Laid& laid, double room) {
        std::vector<Queued> queue;
        for (std::size_t b = 0; b < laid.size(); ++b) {
            for (const Piece& piece : laid[b])
                queue.push_back({piece, static_cast<int>(b)});
        }
        leaveOutOptional(section, queue, room);
        keepCaptions(section, queue);
        keepShortTables(section, queue);
        keepOpenings(section, queue);
        return queue;
    }

    void fill(const Section& section, std::vector<Queued> queue) {
        const bool joins = !section.opensPage && fitsBelow(section, queue);
        if (joins) {
            if (isLast(m_section)) m_held = heldForTheLast(queue);
            queue.front().piece.before = betweenSections;
        } else {
            newPage();
            tighten(queue);
        }
        for (std::span<const Queued> rest(queue); !rest.empty();) {
            std::size_t size = together(rest, true);
            if (leavesMuchBlank(rest.first(size))) size = together(rest, false);
            group(rest.first(size));
            rest = rest.subspan(size);
        }
    }

    /// How many of the first pieces stand on one page.
    static std::size_t together(std::span<const Queued> pieces, bool atAGlance) {
        const auto kept = [&](const Queued& queued) {
            return queued.piece.keepWithNext || (atAGlance && queued.atAGlance);
        };
        std::size_t end = 1;
        // A spacer does not part a heading from what it heads.
        for (bool keep = kept(pieces[0]); keep && end < pieces.size(); ++end)
            keep = kept(pieces[end]) || pieces[end].piece.height <= 0;
        return end;
    }

    double neededFor(std::span<const Queued> pieces) const {
        double needed = 0;
        for (const Queued& queued : pieces)
            needed += queued.piece.height + (needed > 0 || !m_pageIsEmpty ? queued.piece.before : 0);
        return needed;
    }

    /// Whether they would go to the next page and leave much of this one blank.
    bool leavesMuchBlank(std::span<const Queued> pieces) const {
        const double left = bottom() - m_y;
        return neededFor(pieces) > left + tolerance && left > mostBlankForRows * content().height();
    }

    static double heightOf(const std::vector<Queued>& queue) {
        double height = 0;
        for (const Queued& queued : queue)
            height += queued.piece.height + (height > 0 ? queued.piece.before : 0);
        return height;
    }

    /// What explains a table or a picture does not stand alone on the next page.
    static void keepCaptions(const Section& section, std::vector<Queued>& queue) {
        for (std::size_t i = 1; i < queue.size(); ++i) {
            const auto* text =
                std::get_if<Paragraph>(&section.blocks[static_cast<std::size_t>(queue[i].block)].content);
            if (text && text->role == Paragraph::Role::Caption && queue[i - 1].block != queue[i].block)
                queue[i - 1].piece.keepWithNext = true;
        }
    }

    /// A table of a few rows is read at a glance: it stands on one page where that leaves none half empty.
    static void keepShortTables(const Section& section, std::vector<Queued>& queue) {
        for (std::size_t begin = 0; begin < queue.size();) {
            std::size_t end = begin + 1;
            while (end < queue.size() && queue[end].block == queue[begin].block)
                ++end;
            const auto* table = std::get_if<TableBlock>(
                &section.blocks[static_cast<std::size_t>(queue[begin].block)].content);
            if (table && table->rows.size() <= mostRowsTogether) {
                for (std::size_t i = begin; i + 1 < end; ++i)
                    queue[i].atAGlance = true;
            }
            begin = end;
        }
    }

    /// What is said between a heading and a chart goes to the next page with them.
    static void keepOpenings(const Section& section, std::vector<Queued>& queue) {
        bool opens = false; // upwards from a chart only paragraphs so far
        for (auto queued = queue.rbegin(); queued != queue.rend(); ++queued) {
            const auto& content = section.blocks[static_cast<std::size_t>(queued->block)].content;
            if (std::holds_alternative<Paragraph>(content)) {
                if (opens) queued->piece.keepWithNext = true;
            } else {
                opens = std::holds_alternative<RowPicture>(content);
            }
        }
    }

    /// Optional blocks go until the section stays on one page, with distances a little smaller if need be.
    static void leaveOutOptional(const Section& section, std::vector<Queued>& queue, double room) {
        constexpr double closest = 0.75; // of the usual distances
        const auto group = [&](const Queued& queued) {
            return section.blocks[static_cast<std::size_t>(queued.block)].optional;
        };
        const auto height = [&] {
            double content = 0;
            for (const Queued& queued : queue)
                content += queued.piece.height;
            return content + closest * (heightOf(queue) - content);
        };
        while (!queue.empty() && height() > room) {
            const int last = group(*std::ranges::max_element(queue, {}, group));
            if (last == 0) return;
            std::erase_if(queue, [&](const Queued& queued) { return group(queued) == last; });
        }
    }

    /// Whether what comes after this section has to begin a page of its own.
    bool pageEndsWith(int section) const {
        const auto next = static_cast<std::size_t>(section) + 1;
        return next >= m_report.sections.size() || m_report.sections[next].opensPage
               || m_report.sections[next].format != PageFormat::Portrait;
    }

    bool isLast(int section) const {
        return static_cast<std::size_t>(section) + 1 >= m_report.sections.size();
    }

    static double neededBelow(const std::vector<Queued>& queue) { return betweenSections + heightOf(queue); }

    /// Room to keep free at the end of this page, so that the last one does not stand there with a line or
    /// two.
    double heldForTheLast(const std::vector<Queued>& queue) const {
        const double over = neededBelow(queue) - (content().bottom() - m_y);
        return over > 0 ? std::max(0.0, leastOnLast * content().height() - over) : 0;
    }

    /// How much of the room the first pieces take that would stand in it: a title and two lines above a
    /// chart that goes to the next page are no beginning.
    static double beginningThatFits(const std::vector<Queued>& queue, double room) {
        double used = 0;
        for (const Queued& queued : queue) {
            const double before = used > 0 ? queued.piece.before : betweenSections;
            if (used + before + queued.piece.height > room) break;
            used += before + queued.piece.height;
        }
        return used;
    }

    /// A page that has much room is gone on with; a fuller one only by what fits on it whole. What would fit
    /// on a page of its own is not torn for a few lines that would stand alone on the next one.
    bool fitsBelow(const Section& section, const std::vector<Queued>& queue) const {
        if (m_paged.pages.empty() || queue.empty() || !section.furniture || !m_furnished.back()) return false;
        const QSizeF size = pageSize(m_report.paper, section.format);
        if (m_paged.pages.back().size != size || section.format != PageFormat::Portrait) return false;
        if (std::ranges::any_of(queue, [](const Queued& queued) { return queued.piece.stretch; }))
            return false;
        const double needed = neededBelow(queue);
        const double left = content().bottom() - m_y;
        const double part = left / content().height();
        if (needed <= left) return part >= leastToShare;
        if (left - beginningThatFits(queue, left) > mostLeftBlank * content().height()) return false;
        // Nothing follows the last page, so that one may be short rather than the page before it.
        if (isLast(m_section) && part >= leastToBeginLast) return true;
        const bool fitsAlone = heightOf(queue) <= content().height();
        return part >= (fitsAlone && pageEndsWith(m_section) ? leastToTear : leastToBegin);
    }

    /// A section that is a little too long for one page gets it by smaller distances rather than leaving a
    /// second one almost empty.
    void tighten(std::vector<Queued>& queue) const {
        double content = 0;
        double distances = 0;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            content += queue[i].piece.height;
            if (i > 0) distances += queue[i].piece.before;
        }
        const double room = this->content().height() - content;
        if (room >= distances || room < m_closest * distances) return;
        for (Queued& queued : queue)
            queued.piece.before *= room / distances;
    }

    /// What must stay together: moved to the next page where it does not fit, broken only where it is
    /// taller than a page.
    void group(std::span<const Queued> pieces) {
        if (!m_pageIsEmpty && m_y + neededFor(pieces) > bottom() + tolerance) goOn(pieces.front());
        for (const Queued& queued : pieces) {
            const double before = m_pageIsEmpty ? 0 : queued.piece.before;
            if (!m_pageIsEmpty && m_y + before + queued.piece.height > bottom() + tolerance) {
                goOn(queued);
            }
            place(queued, m_pageIsEmpty ? 0 : before, false);
        }
    }

    /// On a new page, under the line that says what it goes on with.
    void goOn(const Queued& opener) {
        newPage();
        const bool opens = opener.piece.outline && opener.piece.outline->level == 1;
        if (m_furnished.back() && !opens) m_y += goesOnDepth;
        if (opener.piece.head) place({*opener.piece.head, opener.block}, 0, true);
    }

    void place(const Queued& queued, double before, bool repeated) {
        const Piece& piece = queued.piece;
        Page& page = m_paged.pages.back();
        m_y += before;
        const double height = piece.stretch ? content().bottom() - m_y : piece.height;
        PlacedPiece placed{m_section,
                           queued.block,
                           repeated,
                           {content().left(), m_y, content().width(), height},
                           piece.marks};
        placed.contents = piece.contents;
        if (piece.stretch) stretch(placed, height);
        for (Mark& mark : placed.marks)
            moveBy(mark, placed.rect.topLeft());
        if (piece.outline && !repeated) {
            OutlineEntry entry = *piece.outline;
            entry.page = static_cast<int>(m_paged.pages.size()) - 1;
            entry.y = m_y;
            m_paged.outline.push_back(std::move(entry));
        }
        page.pieces.push_back(std::move(placed));
        m_y += height;
        if (height > 0) m_pageIsEmpty = false;
    }

    /// A map takes the height that is left above its caption.
    void stretch(PlacedPiece& placed, double height) const {
        double captionHeight = 0;
        for (const Mark& mark : placed.marks) {
            if (std::holds_alternative<TextMark>(mark))
                captionHeight = std::max(captionHeight, extentOf(mark, m_measure).bottom());
        }
        const double picture = height - captionHeight - type::unit;
        for (Mark& mark : placed.marks) {
            if (auto* map = std::get_if<MapMark>(&mark)) {
                map->rect.setHeight(picture);
            } else {
                moveBy(mark, {0, picture + type::unit});
            }
        }
    }

    void newPage() {
        const Section& section = m_report.sections[static_cast<std::size_t>(m_section)];
        Page page;
        page.size = pageSize(m_report.paper, section.format);
        page.number = static_cast<int>(m_paged.pages.size()) + 1;
        m_paged.pages.push_back(std::move(page));
        m_furnished.push_back(section.furniture);
        m_y = content().top();
        m_held = 0;
        m_pageIsEmpty = true;
    }

    double bottom() const { return content().bottom() - m_held; }
    QRectF content() const { return QRectF({}, m_paged.pages.back().size).marginsRemoved(pageMargins); }

    const Report& m_report;
    const TextMeasure& m_measure;
    Language m_language;
    PagedReport m_paged;
    std::vector<bool> m_furnished; // by page
    int m_section = 0;
    double m_y = 0;
    double m_held = 0; // of the room of this page
    double m_closest = smallestDistance;
    bool m_pageIsEmpty = true;
};

} // namespace

PagedReport paginate(const Report& report, const TextMeasure& measure) {
    return Paginator(report, measure).run();
}

} // namespace chwila::report
