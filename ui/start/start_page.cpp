#include "ui/start/start_page.h"

#include "core/base/text.h"
#include "core/render/text.h"
#include "core/render/theme.h"
#include "core/sample/templates.h"
#include "ui/actions/shortcuts.h"
#include "ui/settings/app_settings.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace chwila::ui {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int fromRole = Qt::UserRole;
constexpr int templateRole = Qt::UserRole + 1;
constexpr int titleRole = Qt::UserRole + 2;
constexpr int descriptionRole = Qt::UserRole + 3;
constexpr int dayRole = Qt::UserRole + 4;

QLabel* label(const QString& text, render::TextRole role) {
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setFont(render::font(role));
    made->setWordWrap(true);
    return made;
}

/// One click or Enter; the second click of a double click does not count.
template <class Run>
void onChosen(QListWidget* list, Run run) {
    const auto once = [list, run, since = std::make_shared<QElapsedTimer>()](const QListWidgetItem* item) {
        if (!item || (since->isValid() && since->elapsed() < QApplication::doubleClickInterval())) return;
        since->start();
        run(item);
    };
    QObject::connect(list, &QListWidget::itemClicked, list, once);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(key), list);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, list, [list, once] { once(list->currentItem()); });
    }
}

/// A beginning: icon, name, and what it holds in as many lines as that takes.
class BeginningDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette& palette = option.palette;
        const QRect box = option.rect.adjusted(0, 2, 0, -2);
        const bool current =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(palette.color(current ? QPalette::Base : QPalette::Midlight));
            painter->drawRoundedRect(box, 6, 6);
        }
        if (current)
            painter->fillRect(QRect(box.left(), box.top() + 8, 3, box.height() - 16),
                              palette.color(QPalette::Highlight));
        const QRect icon(box.left() + 14, box.top() + 10, iconSide, iconSide);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        const QRect words = wordsIn(box);
        painter->setPen(palette.color(QPalette::WindowText));
        painter->setFont(render::font(render::TextRole::Title));
        painter->drawText(words, Qt::AlignLeft | Qt::TextWordWrap, index.data(titleRole).toString());
        painter->setPen(palette.color(QPalette::PlaceholderText));
        painter->setFont(render::font(render::TextRole::Body));
        painter->drawText(words.adjusted(0, titleHeight(words, index), 0, 0),
                          Qt::AlignLeft | Qt::TextWordWrap, index.data(descriptionRole).toString());
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto* list = qobject_cast<const QListWidget*>(option.widget);
        const int width = list ? list->viewport()->width() : option.rect.width();
        const QRect words = wordsIn(QRect(0, 0, width, 1000));
        const QRect used = QFontMetrics(render::font(render::TextRole::Body))
                               .boundingRect(words, Qt::TextWordWrap, index.data(descriptionRole).toString());
        return {width, titleHeight(words, index) + used.height() + 20};
    }

  private:
    static constexpr int iconSide = 22;

    static QRect wordsIn(const QRect& box) { return box.adjusted(48, 8, -8, -4); }
    static int titleHeight(const QRect& words, const QModelIndex& index) {
        const QFontMetrics metrics(render::font(render::TextRole::Title));
        return metrics.boundingRect(words, Qt::TextWordWrap, index.data(titleRole).toString()).height() + 2;
    }
};

constexpr int pictureInset = 2; // the ring of the chosen picture
constexpr int widestPage = 1280;
constexpr int besideRecent = 320;
constexpr int columnWidth = 480; // of all in one column
constexpr int columnHeight = 600;
constexpr int mostTitleLines = 2;

/// A project that was open: its picture, its name, when it was changed.
class RecentDelegate final : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        painter->save();
        painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        const QPalette& palette = option.palette;
        const QRectF frame(QPointF(option.rect.topLeft()) + QPointF(ring, ring), QSizeF(Thumbnails::size));
        QPainterPath shape;
        shape.addRoundedRect(frame, 6, 6);
        // Of the tone of a map, so that nothing flashes when the picture comes.
        painter->fillPath(shape, palette.color(QPalette::AlternateBase));
        if (const auto image = index.data(Qt::DecorationRole).value<QImage>(); !image.isNull()) {
            // What fills the frame of it, from the beginning of the journey.
            const QSizeF part = QSizeF(Thumbnails::size).scaled(image.size(), Qt::KeepAspectRatio);
            painter->setClipPath(shape);
            painter->drawImage(frame, image, QRectF(QPointF(), part));
            painter->setClipping(false);
        }
        const bool current =
            option.state.testFlag(QStyle::State_Selected) && option.state.testFlag(QStyle::State_HasFocus);
        const bool under = option.state.testFlag(QStyle::State_MouseOver);
        painter->setPen(
            QPen(palette.color(current || under ? QPalette::Highlight : QPalette::Mid), current ? ring : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(shape);
        const QRectF words(frame.left(), frame.bottom() + 8, frame.width(), 40);
        const QColor ink = palette.color(QPalette::WindowText);
        const QRectF title = render::drawText(
            *painter, words, index.data(titleRole).toString(),
            {render::font(render::TextRole::Title), ink, Qt::AlignLeft | Qt::AlignTop, mostTitleLines});
        render::drawText(*painter, QRectF(words.left(), title.bottom() + 4, words.width(), 20),
                         index.data(descriptionRole).toString(),
                         {render::font(render::TextRole::Caption), palette.color(QPalette::PlaceholderText),
                          Qt::AlignLeft | Qt::AlignTop});
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return Thumbnails::size + QSize(24, 88);
    }

  private:
    static constexpr int ring = pictureInset;
};

/// Lies on the page instead of in a white box.
void layOnPage(QListWidget* list) {
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setBackgroundRole(QPalette::Window);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace

StartPage::StartPage(AppSettings& settings, const Thumbnails& thumbnails, const Language& language,
                     QWidget* parent)
    : QWidget(parent),
      m_settings(settings),
      m_thumbnails(thumbnails),
      m_language(language),
      m_page(new QWidget),
      m_halves(new QHBoxLayout(m_page)),
      m_beginnings(new QListWidget),
      m_recent(new QListWidget),
      m_noRecent(nullptr),
      m_open(new QPushButton(QIcon::fromTheme(QStringLiteral("document-open")), tr("Open a project…"))) {
    setWindowTitle(QStringLiteral("Chwila"));
    setAcceptDrops(true);
    m_halves->setContentsMargins(0, 0, 0, 0);
    m_halves->setSpacing(32);
    m_left = buildLeft();
    m_halves->addWidget(m_left);
    m_halves->addWidget(buildRight(), 1);
    // In the middle of a wide window, not in its corner.
    constexpr int beforeItsSides = 1000;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_page, beforeItsSides);
    layout->addStretch(1);
    setTabOrder(m_beginnings, m_recent);
    setTabOrder(m_recent, m_open);
    connect(&m_settings, &AppSettings::recentFilesChanged, this, &StartPage::fillRecent);
    fillBeginnings();
    fillRecent();
    const QList<QKeySequence> closing = shortcutsOf(actionRow(ActionId::CloseWindow), m_settings.ownKeys());
    for (const QKeySequence& key : closing)
        connect(new QShortcut(key, this), &QShortcut::activated, this, &QWidget::close);
    constexpr QSize usual(1080, 680);
    resize(usual.boundedTo(screen()->availableSize()));
}

QWidget* StartPage::buildLeft() {
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label(QStringLiteral("Chwila"), render::TextRole::Number));
    QLabel* motto = label(tr("Draw the journey, attach what customers said, see which moments decide."),
                          render::TextRole::Body);
    motto->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(motto);
    column->addSpacing(16);
    column->addWidget(label(tr("Begin with"), render::TextRole::Title));
    m_beginnings->setAccessibleName(tr("Begin with"));
    m_beginnings->setItemDelegate(new BeginningDelegate(m_beginnings));
    m_beginnings->setMouseTracking(true);
    m_beginnings->setWordWrap(true); // so rows are measured anew where a scroll bar leaves them less room
    layOnPage(m_beginnings);
    // No higher than its rows, so that the other way to begin stands right below them.
    m_beginnings->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_beginnings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    column->addWidget(m_beginnings, 1);
    column->addSpacing(8);
    m_open->setToolTip(tr("A project file, or answers to begin a project with"));
    m_open->setAutoDefault(true); // Enter presses it, as in a dialog
    column->addWidget(m_open);
    column->addStretch();
    connect(m_open, &QPushButton::clicked, this, &StartPage::chooseRequested);
    const auto begin = [this](const QListWidgetItem* item) {
        Q_EMIT newRequested({static_cast<NewProject::From>(item->data(fromRole).toInt()),
                             item->data(templateRole).toString()});
    };
    onChosen(m_beginnings, begin);
    return left;
}

QWidget* StartPage::buildRight() {
    auto* right = new QWidget;
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_recentTitle = label(tr("Recent projects"), render::TextRole::Title);
    column->addWidget(m_recentTitle);
    m_recent->setAccessibleName(tr("Recent projects"));
    m_recent->setViewMode(QListView::IconMode);
    m_recent->setItemDelegate(new RecentDelegate(m_recent));
    m_recent->setMouseTracking(true);
    m_recent->setResizeMode(QListView::Adjust);
    m_recent->setMovement(QListView::Static);
    layOnPage(m_recent);
    column->addWidget(m_recent, 1);
    m_noRecent =
        label(tr("Nothing yet. Open the sample to see a finished journey with its moments of truth, or "
                 "begin one of your own: every edit is saved as you make it."),
              render::TextRole::Body);
    m_noRecent->setMaximumWidth(columnWidth);
    m_noRecent->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_noRecent, 1, Qt::AlignTop);
    onChosen(m_recent,
             [this](const QListWidgetItem* item) { Q_EMIT openRequested(item->data(pathRole).toString()); });
    return right;
}

void StartPage::fillBeginnings() {
    const auto add = [this](NewProject::From from, const QString& name, const QString& title,
                            const QString& description, const char* icon) {
        auto* item = new QListWidgetItem(QIcon::fromTheme(QLatin1String(icon)),
                                         QStringLiteral("%1\n%2").arg(title, description), m_beginnings);
        item->setData(fromRole, static_cast<int>(from));
        item->setData(templateRole, name);
        item->setData(titleRole, title);
        item->setData(descriptionRole, description);
    };
    add(NewProject::From::Sample, {}, tr("The sample"),
        tr("A car insurer's journey with the answers of 18 months"), "rating-unrated");
    add(NewProject::From::Nothing, {}, tr("An empty project"), tr("One journey with three stages"),
        "document-new");
    for (const sample::Template& row : sample::templates(m_language))
        add(NewProject::From::Template, row.name, row.title, row.description, "document-new-from-template");
    m_beginnings->setCurrentRow(0);
}

void StartPage::fillRecent() {
    m_recent->clear();
    for (const QString& path : m_settings.recentFiles()) {
        const QFileInfo info(path);
        if (!info.exists()) continue;
        const QString when = m_language.locale().toString(info.lastModified().date(), QLocale::ShortFormat);
        auto* item = new QListWidgetItem(m_recent);
        item->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        item->setData(pathRole, path);
        item->setData(dayRole, when);
        showRecent(*item);
    }
    m_recent->setCurrentRow(0);
    m_recent->setVisible(m_recent->count() > 0);
    m_noRecent->setVisible(m_recent->count() == 0);
    arrange();
}

/// Without recent projects the half for them would be empty: all stands in one column.
void StartPage::arrange() {
    const bool isColumn = m_recent->count() == 0 && height() >= columnHeight;
    m_halves->setDirection(isColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_left->setFixedWidth(isColumn ? columnWidth : besideRecent);
    m_recentTitle->setIndent(m_recent->count() > 0 ? pictureInset : 0);
    m_page->setMaximumWidth(isColumn ? columnWidth : widestPage);
}

void StartPage::takePictures() {
    for (int row = 0; row < m_recent->count(); ++row)
        showRecent(*m_recent->item(row));
}

/// By its title, as everywhere else; the file's name stands below where it is another, for copies of a
/// project.
void StartPage::showRecent(QListWidgetItem& item) const {
    const QString path = item.data(pathRole).toString();
    const QString file = QFileInfo(path).completeBaseName();
    QString title = singleLine(m_thumbnails.titleOf(path));
    if (title.isEmpty()) title = file;
    const QString day = item.data(dayRole).toString();
    const QString below = title == file ? day : file + QStringLiteral(" \u00b7 ") + day;
    item.setText(title + QLatin1Char('\n') + below);
    item.setData(Qt::DecorationRole, m_thumbnails.of(path));
    item.setData(titleRole, title);
    item.setData(descriptionRole, below);
}

bool StartPage::focusRecent() {
    if (m_recent->count() == 0) return false;
    m_recent->setFocus(Qt::OtherFocusReason);
    return true;
}

void StartPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void StartPage::showEvent(QShowEvent* event) {
    fillRecent(); // pictures may be newer
    QWidget::showEvent(event);
}

void StartPage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void StartPage::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) Q_EMIT openRequested(url.toLocalFile());
    }
    event->acceptProposedAction();
}

} // namespace chwila::ui
