#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kontorist {

/// Stands in the middle zone while no database is open: empty while it opens, else what went wrong
/// and what can be done.
class FaultPage : public QWidget
{
    Q_OBJECT

public:
    explicit FaultPage(QWidget* parent);

    void showNothing();
    void showFault(const QString& title, const QString& text);

signals:
    void retryRequested();
    void chooseRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_retry;
    QPushButton* m_choose;
};

} // namespace kontorist
