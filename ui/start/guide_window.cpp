#include "ui/start/guide_window.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace chwila::ui {

namespace {

constexpr int listWidth = 220;
constexpr int textMargin = 24;
constexpr qreal lineHeight = 125; // percent
constexpr qreal paragraphGap = 10;
constexpr QSize usual(1080, 720);

QString readAll(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString folderFor(const Language& language) {
    const QString own = QStringLiteral(":/guide/%1").arg(language.code());
    return QDir(own).exists() ? own : QStringLiteral(":/guide/en");
}

/// "# First minutes" → "First minutes".
QString titleOf(const QString& markdown) {
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

/// The first heading of a table comes with an empty line before it and without its weight.
void mendHeading(const QTextTableCell& cell) {
    QTextCursor cursor = cell.firstCursorPosition();
    if (cursor.block().text().isEmpty() && cursor.block() != cell.lastCursorPosition().block())
        cursor.deleteChar();
    cursor.setPosition(cell.firstCursorPosition().position());
    cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor::KeepAnchor);
    QTextCharFormat bold;
    bold.setFontWeight(QFont::DemiBold);
    cursor.mergeCharFormat(bold);
}

/// Tables of Markdown come with double frames.
void calmTables(QTextDocument& document) {
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(5);
        format.setTopMargin(paragraphGap);
        format.setBottomMargin(paragraphGap);
        table->setFormat(format);
        for (int column = 0; column < table->columns(); ++column)
            mendHeading(table->cellAt(0, column));
    }
}

bool isPicture(const QTextBlock& block) {
    return !block.begin().atEnd() && block.begin().fragment().charFormat().isImageFormat();
}

void spaceOut(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool inTable = cursor.currentTable() != nullptr;
        // A quarter more of a picture's height would be an empty stripe below it.
        if (!isPicture(block)) format.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        if (!inTable) format.setBottomMargin(format.headingLevel() > 0 ? 4 : paragraphGap);
        if (block.textList()) format.setBottomMargin(4);
        cursor.setBlockFormat(format);
    }
}

/// Pictures never wider than the page. They are made that size here: a document leaves out pixels where it
/// shows a picture smaller, and the letters in it with them.
void fitPictures(QTextDocument& document, const QString& folder, int width, qreal ratio) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextImageFormat picture = fragment.charFormat().toImageFormat();
            if (!picture.isValid()) continue;
            const QImage image(folder + u'/' + picture.name());
            if (image.isNull()) continue;
            const int shown = std::min(width, image.width());
            picture.setWidth(shown);
            picture.setHeight(static_cast<qreal>(shown) * image.height() / image.width());
            const QSizeF size(picture.width(), picture.height());
            document.addResource(
                QTextDocument::ImageResource, QUrl(picture.name()),
                image.scaled((size * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break; // the fragments of this block are others now
        }
    }
}

} // namespace

GuideWindow::GuideWindow(const Language& language, QWidget* parent)
    : QDialog(parent), m_folder(folderFor(language)), m_pages(new QListWidget), m_text(new QTextBrowser) {
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_pages->setFixedWidth(listWidth);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setAccessibleName(tr("Pages of the guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Page of the guide"));
    m_text->setSearchPaths({m_folder});
    m_text->setOpenLinks(false);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // so that pictures know their room
    m_text->document()->setDocumentMargin(textMargin);
    for (const QString& file : QDir(m_folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        auto* page = new QListWidgetItem(titleOf(readAll(m_folder + u'/' + file)), m_pages);
        page->setData(Qt::UserRole, file);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 12, 12);
    row->setSpacing(12);
    row->addWidget(m_pages);
    row->addWidget(m_text, 1);
    connect(m_pages, &QListWidget::currentRowChanged, this, &GuideWindow::showPage);
    resize(usual.boundedTo(screen()->availableSize() * 0.95));
    m_pages->setCurrentRow(0);
}

void GuideWindow::choosePage(const QString& file) {
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == file) m_pages->setCurrentRow(row);
    }
}

int GuideWindow::room() const {
    // Not of the viewport, which has its size only once the window is shown.
    return m_text->width() - m_text->verticalScrollBar()->sizeHint().width() - 2 * textMargin;
}

void GuideWindow::showPage() {
    const QListWidgetItem* page = m_pages->currentItem();
    if (!page) return;
    m_text->setMarkdown(readAll(m_folder + u'/' + page->data(Qt::UserRole).toString()));
    calmTables(*m_text->document());
    spaceOut(*m_text->document());
    fitPictures(*m_text->document(), m_folder, room(), devicePixelRatioF());
    m_text->moveCursor(QTextCursor::Start);
}

void GuideWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    layout()->activate(); // the page has its new width only then
    fitPictures(*m_text->document(), m_folder, room(), devicePixelRatioF());
}

} // namespace chwila::ui
