#pragma once

#include "domain/token.h"
#include "ui/common/flowcontext.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace kontorist {

class ActionController;
class LinksModel;
class RecordPage;

/// The link ledger: every link, filtered by state and purpose, with "Revoke this link".
class LinksPage : public QWidget
{
    Q_OBJECT

public:
    LinksPage(const FlowContext& context, ActionController& actions, QWidget* parent = nullptr);

    void refresh();

signals:
    void revokeRequested(const kontorist::AccessToken& link);
    void showContactRequested(kontorist::ContactId id);

private:
    void build();
    void updateButtons();

    FlowContext m_context;
    ActionController& m_actions;
    LinksModel* m_model;
    RecordPage* m_page;
    QComboBox* m_state;
    QComboBox* m_purpose;
    QPushButton* m_revoke;
    QPushButton* m_show;
    quint64 m_generation = 0;
};

} // namespace kontorist
