#pragma once

#include "services/orderservice.h"
#include "ui/common/flowcontext.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace kontorist {

class CommentModel;
class FaultLabel;
class RecordList;

/// The comments of one order and a field for another one. There is no default between "Post to
/// customer" and "Post internally", and Return is a line break. What was typed and not posted stays
/// with its order, also while others are looked at. Widgets: "commentList", "replyButton",
/// "commentEdit", "commentFault", "replyNote", "cancelReplyButton", "postReason",
/// "postToCustomerButton", "postInternallyButton".
class CommentThread : public QWidget
{
    Q_OBJECT

public:
    CommentThread(const FlowContext& context, QWidget* parent);

    void showOrder(OrderId id); ///< invalid: none
    /// Reads the comments again; place, selection and what is being typed stay.
    void refresh();
    [[nodiscard]] bool hasUnsentText() const; ///< of any order
    void discardTexts();

signals:
    void posted(kontorist::CommentVisibility visibility);

private:
    struct Draft
    {
        QString text;
        std::optional<Comment> answered;
    };
    void build();
    QWidget* buildComposer();
    void showComments(const std::vector<Comment>& comments);
    void startReply();
    void stopReply();
    void showDraft(const Draft& draft);
    void keepDraft();
    void updateState();
    [[nodiscard]] QString reasonNotToPost() const;
    [[nodiscard]] bool answersInternal() const;
    [[nodiscard]] static QString onlyInternally();
    void post(CommentVisibility visibility);
    void onPosted(OrderId order, const Draft& sent, const Result<Comment>& result);

    FlowContext m_context;
    OrderId m_order;
    CommentModel* m_model;
    RecordList* m_list;
    QPushButton* m_reply;
    QWidget* m_replyRow = nullptr;
    QLabel* m_replyNote = nullptr;
    QToolButton* m_cancelReply = nullptr;
    QPlainTextEdit* m_text = nullptr;
    FaultLabel* m_fault = nullptr;
    QLabel* m_reason = nullptr;
    QPushButton* m_toCustomer = nullptr;
    QPushButton* m_internally = nullptr;
    std::optional<Comment> m_answered;
    QHash<qint64, Draft> m_drafts; ///< of the orders that are not shown
    quint64 m_generation = 0;
    bool m_posting = false;
};

} // namespace kontorist
