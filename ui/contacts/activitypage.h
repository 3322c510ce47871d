#pragma once

#include "ui/common/flowcontext.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace kontorist {

class ActionController;
class ActivityModel;
class RecordPage;

/// The activity log, newest first, with a filter on who and what, and "Verify activity log".
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(const FlowContext& context, ActionController& actions, QWidget* parent = nullptr);

    void refresh();
    void focusSearch();

private:
    FlowContext m_context;
    ActivityModel* m_model;
    RecordPage* m_page;
    QLineEdit* m_search;
    QTimer m_typing;
    quint64 m_generation = 0;
};

} // namespace kontorist
