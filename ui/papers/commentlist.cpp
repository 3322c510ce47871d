#include "ui/papers/commentlist.h"

#include "ui/theme/iconset.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QCoreApplication>
#include <QPainter>

#include <map>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Comments
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::Comments)
};

constexpr int wrap = Qt::TextWordWrap | Qt::TextWrapAnywhere;
/// Deeper answers are set in no further: the text needs room, and the words say what is answered.
constexpr int deepestIndent = 4;

/// Who may see it, and what it answers.
QString markInWords(const ThreadComment& row)
{
    const QString seen = words::visibilityMark(row.comment.visibility);
    return row.answeredAuthor.isEmpty()
        ? seen
        : Comments::tr("%1 · in reply to %2", "who may see a comment; whom it answers")
              .arg(seen, row.answeredAuthor);
}

using Children = std::map<qint64, std::vector<const Comment*>>;

void appendBranch(std::vector<ThreadComment>& rows, const Children& children,
    const Comment& comment, int depth, const QString& answered)
{
    rows.push_back({comment, depth, answered});
    const auto found = children.find(comment.id.value());
    if (found != children.end()) {
        for (const Comment* answer : found->second) {
            appendBranch(rows, children, *answer, depth + 1, commentAuthor(comment));
        }
    }
}

} // namespace

QString commentAuthor(const Comment& comment)
{
    if (!comment.staff.isValid()) {
        return words::reference(comment.author);
    }
    const QString name = comment.author.name.isEmpty() ? comment.author.login : comment.author.name;
    return Comments::tr("%1 (staff)", "author of a comment").arg(name);
}

std::vector<ThreadComment> threaded(const std::vector<Comment>& comments)
{
    Children children;
    std::map<qint64, bool> known;
    for (const Comment& comment : comments) {
        known[comment.id.value()] = true;
    }
    for (const Comment& comment : comments) {
        if (known.contains(comment.replyTo.value())) {
            children[comment.replyTo.value()].push_back(&comment);
        }
    }
    std::vector<ThreadComment> rows;
    rows.reserve(comments.size());
    for (const Comment& comment : comments) {
        if (!known.contains(comment.replyTo.value())) {
            appendBranch(rows, children, comment, 0, {});
        }
    }
    return rows;
}

CommentModel::CommentModel(QObject* parent)
    : RowsModel(
        {{Comments::tr("Comment"), [](const ThreadComment& row) { return row.comment.body; },
            [](const ThreadComment& row, int role) -> QVariant {
                if (role == Qt::AccessibleTextRole) {
                    return QStringList {commentAuthor(row.comment),
                        words::dateTime(row.comment.createdAt), markInWords(row), row.comment.body}
                        .join(u'\n');
                }
                return role == Qt::ToolTipRole ? QVariant(QString()) : QVariant();
            }}},
        [](const ThreadComment& row) { return row.comment.id.value(); }, parent)
{
}

CommentDelegate::CommentDelegate(const CommentModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_theme(theme)
{
}

QRect CommentDelegate::textArea(
    const QRect& row, const QFont& font, int depth, Qt::LayoutDirection direction)
{
    const Metrics metrics(font);
    const int indent = metrics.large() * std::min(depth, deepestIndent);
    const QRect area = row.adjusted(
        metrics.small() + indent, metrics.small(), -metrics.small(), -metrics.small());
    return QStyle::visualRect(direction, row, area);
}

void CommentDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const auto* style = option.widget != nullptr ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const ThreadComment& row = m_model.row(index.row());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto group
        = option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
    const QColor text
        = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);
    QRect area = textArea(option.rect, option.font, row.depth, option.direction);
    const int lead = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    painter->save();
    paintHead(painter, option, area, row, text, selected);
    area.setTop(area.top() + headHeight(option.font));
    painter->setFont(option.font);
    painter->setPen(text);
    painter->drawText(area, lead | wrap, row.comment.body);
    painter->restore();
}

/// Author and time on one line, on the next one who may see it.
void CommentDelegate::paintHead(QPainter* painter, const QStyleOptionViewItem& option,
    const QRect& area, const ThreadComment& row, const QColor& text, bool selected) const
{
    const Metrics metrics(option.font);
    const QFontMetrics caption(metrics.captionFont());
    const QFontMetrics letters(option.font);
    const int lead = static_cast<int>(
        QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    const auto behind = [&option, &area](int shift) {
        return option.direction == Qt::RightToLeft ? area.adjusted(0, 0, -shift, 0)
                                                   : area.adjusted(shift, 0, 0, 0);
    };
    const QString author
        = caption.elidedText(commentAuthor(row.comment), Qt::ElideRight, area.width());
    painter->setPen(text);
    painter->setFont(metrics.captionFont());
    painter->drawText(area, lead, author);
    painter->setFont(option.font);
    painter->setPen(selected ? text : m_theme.tokens().subtleText);
    const int after = caption.horizontalAdvance(author) + metrics.small();
    painter->drawText(behind(after), lead,
        letters.elidedText(
            words::dateTime(row.comment.createdAt), Qt::ElideRight, area.width() - after));

    const QColor mark = selected ? text
        : row.isInternal()       ? m_theme.tokens().warning
                                 : m_theme.tokens().info;
    const int side = metrics.smallIconSize();
    const int top = caption.height();
    const QRect picture = QStyle::visualRect(option.direction, area,
        QRect(area.left(), area.top() + top + (letters.height() - side) / 2, side, side));
    painter->drawPixmap(picture.topLeft(),
        iconPixmap(row.isInternal() ? IconName::Lock : IconName::Show, picture.size(),
            painter->device()->devicePixelRatioF(), mark));
    painter->setPen(mark);
    const int shift = side + metrics.tiny();
    painter->drawText(behind(shift).adjusted(0, top, 0, 0), lead,
        letters.elidedText(markInWords(row), Qt::ElideRight, area.width() - shift));
}

int CommentDelegate::headHeight(const QFont& font)
{
    const Metrics metrics(font);
    return QFontMetrics(metrics.captionFont()).height() + QFontMetrics(font).height()
        + metrics.tiny();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Metrics metrics(option.font);
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const ThreadComment& row = m_model.row(index.row());
    const int room
        = textArea(QRect(0, 0, width, 1), option.font, row.depth, Qt::LeftToRight).width();
    const int body
        = QFontMetrics(option.font)
              .boundingRect(QRect(0, 0, std::max(room, 40), 1'000'000), wrap, row.comment.body)
              .height();
    return {width, headHeight(option.font) + body + 2 * metrics.small()};
}

} // namespace kontorist
