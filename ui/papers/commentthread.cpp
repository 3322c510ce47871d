#include "ui/papers/commentthread.h"

#include "base/futures.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/papers/commentlist.h"
#include "ui/papers/paperparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int linesToType = 3;
constexpr int lettersQuoted = 60;

} // namespace

CommentThread::CommentThread(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CommentModel(this))
    , m_list(new RecordList(context.ui.theme, tr("Comments"), this))
    , m_reply(new QPushButton(icon(IconName::Undo), tr("Reply to this comment"), this))
{
    setObjectName(u"comment-thread"_s);
    build();
    connect(m_reply, &QPushButton::clicked, this, &CommentThread::startReply);
    connect(m_list, &RecordList::activated, this, &CommentThread::startReply);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &CommentThread::updateState);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_fault->clearText();
        updateState();
    });
    connect(
        m_toCustomer, &QPushButton::clicked, this, [this] { post(CommentVisibility::Customer); });
    connect(
        m_internally, &QPushButton::clicked, this, [this] { post(CommentVisibility::Internal); });
    showDraft({});
}

void CommentThread::build()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    m_list->setObjectName(u"commentList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(*m_model, theme, m_list));
    m_list->setFrameShape(QFrame::StyledPanel);
    setName(m_reply, u"replyButton"_s, m_reply->text());
    m_reply->setAutoDefault(false);
    auto* heading = new QLabel(tr("Comments"), this);
    heading->setFont(metrics.captionFont());
    heading->setBuddy(m_list);
    auto* top = new QHBoxLayout;
    top->addWidget(heading);
    top->addStretch();
    top->addWidget(m_reply);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small());
    layout->addLayout(top);
    layout->addWidget(m_list, 1);
    layout->addWidget(buildComposer());
}

QWidget* CommentThread::buildComposer()
{
    const Theme& theme = m_context.ui.theme;
    const Metrics metrics = theme.metrics();
    auto* composer = new QWidget(this);
    auto* column = new QVBoxLayout(composer);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.tiny());

    m_replyRow = new QWidget(composer);
    auto* reply = new QHBoxLayout(m_replyRow);
    reply->setContentsMargins(0, 0, 0, 0);
    m_replyNote = makeNote(theme, {}, u"replyNote"_s);
    m_cancelReply = new QToolButton(m_replyRow);
    m_cancelReply->setText(tr("Do not reply"));
    m_cancelReply->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_cancelReply->setAutoRaise(true);
    m_cancelReply->setFocusPolicy(Qt::StrongFocus);
    setName(m_cancelReply, u"cancelReplyButton"_s, tr("Do not reply to that comment"));
    reply->addWidget(m_replyNote, 1);
    reply->addWidget(m_cancelReply, 0, Qt::AlignTop);
    connect(m_cancelReply, &QToolButton::clicked, this, &CommentThread::stopReply);

    m_text = new QPlainTextEdit(composer);
    setName(m_text, u"commentEdit"_s, tr("New comment"));
    m_text->setPlaceholderText(tr("New comment"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(linesToType * m_text->fontMetrics().lineSpacing() + 2 * metrics.small());
    m_fault = new FaultLabel(theme, m_text, composer);
    m_fault->setObjectName(u"commentFault"_s);
    m_reason = makeNote(theme, {}, u"postReason"_s);

    m_toCustomer = new QPushButton(icon(IconName::Show), tr("Post to customer"), composer);
    setName(m_toCustomer, u"postToCustomerButton"_s, m_toCustomer->text());
    m_internally = new QPushButton(icon(IconName::Lock), tr("Post internally"), composer);
    setName(m_internally, u"postInternallyButton"_s, m_internally->text());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.small());
    buttons->addWidget(m_reason, 1);
    for (QPushButton* button : {m_toCustomer, m_internally}) {
        button->setAutoDefault(false); // there is no silent default, also within a dialog
        buttons->addWidget(button, 0, Qt::AlignTop);
    }
    column->addWidget(m_replyRow);
    column->addWidget(m_text);
    column->addWidget(m_fault);
    column->addLayout(buttons);
    return composer;
}

void CommentThread::showOrder(OrderId id)
{
    if (id == m_order) {
        refresh();
        return;
    }
    keepDraft();
    m_order = id;
    m_model->setRows({});
    m_list->setEmptyText({});
    showDraft(m_drafts.take(id.value()));
    refresh();
}

void CommentThread::refresh()
{
    const quint64 generation = ++m_generation;
    if (!m_order.isValid()) {
        updateState();
        return;
    }
    whenDone(m_context.workspace->orders().comments(m_order), this,
        [this, generation](const Result<std::vector<Comment>>& comments) {
            if (generation != m_generation) {
                return;
            }
            if (comments) {
                showComments(*comments);
            } else {
                m_model->setRows({});
                m_list->setEmptyText(words::errorText(comments.error()));
            }
        });
}

void CommentThread::showComments(const std::vector<Comment>& comments)
{
    m_list->setEmptyText(tr("No comments yet. What you post here stays with the order."));
    const bool first = m_model->rowCount() == 0;
    m_model->setRows(threaded(comments));
    if (first) {
        m_list->scrollToBottom(); // the newest stand below
    }
    updateState();
}

bool CommentThread::hasUnsentText() const
{
    return !m_text->toPlainText().trimmed().isEmpty() || !m_drafts.isEmpty();
}

void CommentThread::discardTexts()
{
    m_drafts.clear();
    m_text->clear();
}

void CommentThread::keepDraft()
{
    if (m_order.isValid() && !m_text->toPlainText().trimmed().isEmpty()) {
        m_drafts.insert(m_order.value(), {m_text->toPlainText(), m_answered});
    }
}

void CommentThread::showDraft(const Draft& draft)
{
    m_answered = draft.answered;
    m_text->setPlainText(draft.text);
    m_fault->clearText();
    updateState();
}

void CommentThread::startReply()
{
    const int row = m_list->selectedRow();
    if (row >= 0 && m_reply->isEnabled()) {
        m_answered = m_model->row(row).comment;
        updateState();
        m_text->setFocus();
    }
}

void CommentThread::stopReply()
{
    m_answered.reset();
    updateState();
    m_text->setFocus();
}

bool CommentThread::answersInternal() const
{
    return m_answered && m_answered->visibility == CommentVisibility::Internal;
}

QString CommentThread::reasonNotToPost() const
{
    if (!m_order.isValid()) {
        return tr("Select an order to write about it.");
    }
    if (const QString reason = reasonNotToManage(*m_context.workspace); !reason.isEmpty()) {
        return reason;
    }
    if (m_posting) {
        return tr("Posting…");
    }
    const qsizetype length = m_text->toPlainText().trimmed().size();
    if (length > maxCommentLength) {
        return tr("The comment is too long: %1 characters, and at most %2 can be posted. Shorten "
                  "it, or post it in two parts.")
            .arg(locale().toString(length), locale().toString(maxCommentLength));
    }
    return length == 0 ? tr("Write something, then choose who may see it.") : QString();
}

void CommentThread::updateState()
{
    const QString reason = reasonNotToPost();
    const bool may = m_order.isValid() && reasonNotToManage(*m_context.workspace).isEmpty();
    m_text->setEnabled(may);
    m_text->setReadOnly(m_posting);
    m_reply->setEnabled(may && !m_posting && m_list->selectedRow() >= 0);
    m_reply->setToolTip(m_reply->isEnabled() ? QString() : tr("Select a comment first."));
    m_cancelReply->setEnabled(!m_posting);
    m_replyRow->setVisible(m_answered.has_value());
    if (m_answered) {
        const QString quoted = m_answered->body.simplified().left(lettersQuoted);
        const bool cut = quoted.size() < m_answered->body.simplified().size();
        const QString note
            = tr("Reply to %1: “%2”", "author and beginning of a comment")
                  .arg(commentAuthor(*m_answered), cut ? QString(quoted % u'…') : quoted);
        m_replyNote->setText(answersInternal() ? QString(note % u'\n' % onlyInternally()) : note);
    }
    m_internally->setEnabled(reason.isEmpty());
    m_toCustomer->setEnabled(reason.isEmpty() && !answersInternal());
    m_reason->setText(reason);
    m_internally->setAccessibleDescription(reason);
    const QString why = answersInternal() ? onlyInternally() : reason;
    m_toCustomer->setAccessibleDescription(why);
    m_toCustomer->setToolTip(m_toCustomer->isEnabled() ? QString() : why);
}

QString CommentThread::onlyInternally()
{
    return tr("That comment is internal: the customer cannot see it. So the reply can only be "
              "posted internally.");
}

void CommentThread::post(CommentVisibility visibility)
{
    if (!reasonNotToPost().isEmpty()) {
        return;
    }
    const Draft sent {m_text->toPlainText(), m_answered};
    m_posting = true;
    m_fault->clearText();
    updateState();
    whenDone(m_context.workspace->orders().post(
                 m_order, sent.text, visibility, sent.answered ? sent.answered->id : CommentId()),
        this, [this, order = m_order, sent](const Result<Comment>& result) {
            onPosted(order, sent, result);
        });
}

void CommentThread::onPosted(OrderId order, const Draft& sent, const Result<Comment>& result)
{
    m_posting = false;
    const bool shown = order == m_order;
    if (result) {
        if (shown) {
            showDraft({});
            refresh();
        } else {
            m_drafts.remove(order.value());
            updateState();
        }
        emit posted(result->visibility);
        return;
    }
    if (!shown) {
        // Another order is shown meanwhile: the text waits at its own one.
        m_drafts.insert(order.value(), sent);
        updateState();
        return;
    }
    updateState();
    Error error = result.error();
    if (error.reason == u"control-character"_s) {
        m_fault->setFault(tr("The comment holds a character that cannot be seen, perhaps from "
                             "where it was copied. Nothing was posted. Type that part anew."));
        return;
    }
    error.field = error.field == u"body"_s ? u"comment"_s : error.field;
    m_fault->setFault(tr("Not posted; your text is still here. %1", "what went wrong follows")
                          .arg(words::errorText(error)));
}

} // namespace kontorist
