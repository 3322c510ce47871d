#pragma once

#include <QWidget>

class QToolButton;

namespace kontorist {

/// One filter that is set: what it says (a button that opens its choices) and a button to remove
/// it.
class FilterChip : public QWidget
{
    Q_OBJECT

public:
    FilterChip(int filter, QWidget* parent);

    [[nodiscard]] int filter() const { return m_filter; }
    void setText(const QString& text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QWidget* focusButton() const;
    [[nodiscard]] QToolButton* removeButton() const { return m_remove; }

signals:
    void openRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyMetrics();

    int m_filter; ///< a number of the bar
    QString m_text;
    QToolButton* m_open;
    QToolButton* m_remove;
};

} // namespace kontorist
