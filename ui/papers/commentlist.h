#pragma once

#include "domain/order.h"
#include "ui/common/recordlist.h"
#include "ui/common/rowsmodel.h"

#include <vector>

namespace kontorist {

/// A comment at its place in the conversation.
struct ThreadComment
{
    Comment comment;
    int depth = 0; ///< 0 = answers nothing
    QString answeredAuthor; ///< empty = answers nothing
    [[nodiscard]] bool isInternal() const
    {
        return comment.visibility == CommentVisibility::Internal;
    }
};

/// Each answer under what it answers, otherwise oldest first. Comments come oldest first.
[[nodiscard]] std::vector<ThreadComment> threaded(const std::vector<Comment>& comments);
/// "Anna Berg (staff)", "10927781-1 Kari Olsen", "(erased)".
[[nodiscard]] QString commentAuthor(const Comment& comment);

/// The conversation. Qt::DisplayRole is the text alone, which Ctrl+C copies.
class CommentModel : public RowsModel<ThreadComment>
{
public:
    explicit CommentModel(QObject* parent);
};

/// Paints author and time, whether the customer can see it (icon and words), and the whole text;
/// answers are set in.
class CommentDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CommentDelegate(const CommentModel& model, const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHead(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
        const ThreadComment& row, const QColor& text, bool selected) const;
    [[nodiscard]] static int headHeight(const QFont& font);
    [[nodiscard]] static QRect textArea(
        const QRect& row, const QFont& font, int depth, Qt::LayoutDirection direction);

    const CommentModel& m_model;
    const Theme& m_theme;
};

} // namespace kontorist
