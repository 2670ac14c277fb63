#include "ui/views/changed_sources_bar.h"

#include "core/base/text.h"
#include "core/document/document.h"
#include "ui/dialogs/source_refresher.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chwila::ui {

ChangedSourcesBar::ChangedSourcesBar(const ViewContext& context, SourceRefresher& refresher)
    : m_context(context),
      m_refresher(refresher),
      m_text(new QLabel),
      m_read(new QPushButton(tr("Read a&gain"))) {
    setObjectName(QStringLiteral("changedSources"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_read);
    connect(m_read, &QPushButton::clicked, this, [this] {
        for (const model::SourceId source : m_refresher.changedSources())
            m_refresher.refresh(source);
    });
    connect(&refresher, &SourceRefresher::changedSourcesChanged, this, &ChangedSourcesBar::showChanges);
    showChanges();
}

void ChangedSourcesBar::showChanges() {
    QStringList names;
    for (const model::SourceId id : m_refresher.changedSources()) {
        const model::Source* source = m_context.document.project().find(id);
        if (source) names += elided(singleLine(source->name), 80);
    }
    setVisible(!names.isEmpty() && !m_context.document.isReadOnly());
    m_text->setText(tr("Changed since they were read: %1.").arg(names.join(QStringLiteral(", "))));
}

} // namespace chwila::ui
