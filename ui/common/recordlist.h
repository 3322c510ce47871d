#pragma once

#include <QListView>
#include <QStyledItemDelegate>

namespace kontorist {

class Theme;

/// The second line of a record (QString).
inline constexpr int secondLineRole = Qt::UserRole + 1;

/// Paints a record in two lines: the text, and secondLineRole in subtle letters below. Both wrap.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TwoLineDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

/// A list of such records. Says `emptyText` in its middle while there is none.
class RecordList : public QListView
{
    Q_OBJECT

public:
    RecordList(const Theme& theme, const QString& name, QWidget* parent);

    void setEmptyText(const QString& text);
    /// Row of the selected record, or -1.
    [[nodiscard]] int selectedRow() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    const Theme& m_theme;
    QString m_emptyText;
};

} // namespace kontorist
