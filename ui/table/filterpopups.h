#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <QFrame>
#include <QFuture>
#include <QTimer>

#include <algorithm>
#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace kontorist {

/// A small window below a chip; Escape or a click beside it closes it.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(QWidget* parent, const QString& objectName, const QString& title);

    void showBelow(const QWidget* anchor);
};

/// One of the things a filter can be set to.
struct FilterChoice
{
    QString text;
    bool chosen = false;
    std::function<void(bool on)> set; ///< chosen or, in a list of ticks, taken back
};

/// Ticks: any number of them.
void chooseSome(QWidget* bar, QWidget* anchor, const QString& objectName, const QString& title,
    const std::vector<FilterChoice>& choices);
/// A menu: exactly one of them.
void chooseOne(QWidget* bar, QWidget* anchor, const QString& objectName,
    const std::vector<FilterChoice>& choices);

/// Sets of few values, sorted.
template <class T>
[[nodiscard]] bool contains(const std::vector<T>& set, T value)
{
    return std::find(set.begin(), set.end(), value) != set.end();
}
template <class T>
void setContained(std::vector<T>& set, T value, bool on)
{
    set.erase(std::remove(set.begin(), set.end(), value), set.end());
    if (on) {
        set.insert(std::upper_bound(set.begin(), set.end(), value), value);
    }
}

/// A value that is found by typing part of its name.
struct FoundChoice
{
    qint64 id = 0;
    QString text;
    friend bool operator==(const FoundChoice&, const FoundChoice&) = default;
};

using FindChoices = std::function<QFuture<Result<std::vector<FoundChoice>>>(
    const QString& part, int limit, const CancelToken& cancel)>;

/// A field and what contains the text typed.
class FindPopup : public FilterPopup
{
    Q_OBJECT

public:
    FindPopup(QWidget* parent, const QString& objectName, const QString& title, FindChoices find);
    ~FindPopup() override;

    void setText(const QString& text);

signals:
    void chosen(const kontorist::FoundChoice& choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void choose();

    FindChoices m_find;
    QLineEdit* m_field;
    QListWidget* m_list;
    QTimer m_turn;
    CancelToken m_cancel;
};

} // namespace kontorist
