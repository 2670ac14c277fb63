// A short list in a narrow panel whose rows are read whole: a long one takes more lines, and the list is as
// high as its first rows, further ones are scrolled to. Hidden while it is empty.
#pragma once

#include <QListWidget>

namespace chwila::ui {

class WholeList : public QListWidget {
  public:
    explicit WholeList(int mostRows, QWidget* parent = nullptr);

    /// After the rows were filled.
    void fit();

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    int m_mostRows;
};

} // namespace chwila::ui
