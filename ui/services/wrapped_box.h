// A check box whose text is wrapped to the room it has, where Qt's would cut or widen what it stands in.
#pragma once

#include <QCheckBox>

namespace chwila::ui {

class WrappedBox final : public QCheckBox {
  public:
    explicit WrappedBox(const QString& text);

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QString m_text; ///< without line breaks
};

} // namespace chwila::ui
