#pragma once

#include "ui/common/flowcontext.h"

#include <QWidget>

namespace kontorist {

class ActionController;
class RecordPage;
class TermsModel;

/// The service terms: the versions and how many contacts accepted each.
class TermsPage : public QWidget
{
    Q_OBJECT

public:
    TermsPage(const FlowContext& context, ActionController& actions, QWidget* parent = nullptr);

    void refresh();

private:
    FlowContext m_context;
    TermsModel* m_model;
    RecordPage* m_page;
};

} // namespace kontorist
