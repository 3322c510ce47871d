#include "ui/access/accessmapdialog.h"

#include "ui/access/accessmapview.h"
#include "ui/access/accessparts.h"
#include "ui/common/noticebar.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize startSize {1120, 560};

} // namespace

AccessMapDialog::AccessMapDialog(
    const FlowContext& context, ContactId person, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_view(new AccessMapView(context, this))
    , m_notice(new NoticeBar(context.ui.theme, this))
{
    build(tr("What %1 reaches", "a person").arg(name));
    m_view->showPerson(person);
}

AccessMapDialog::AccessMapDialog(
    const FlowContext& context, CustomerId customer, const QString& name, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_view(new AccessMapView(context, this))
    , m_notice(new NoticeBar(context.ui.theme, this))
{
    build(tr("Who reaches %1", "a customer").arg(name));
    m_view->showCustomer(customer);
}

void AccessMapDialog::build(const QString& title)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"access-map-dialog"_s);
    setWindowTitle(tr("Access map"));
    const Theme& theme = m_context.ui.theme;
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Lock, title);
    layout->addWidget(makeNote(theme,
        tr("Access is open where the person's own account is active, the customer user is active, "
           "and the customer is not archived."),
        u"aboutText"_s));
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addWidget(m_view, 1);
    auto* buttons = new QDialogButtonBox;
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    layout->addWidget(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &AccessMapView::userRequested, this, &AccessMapDialog::userRequested);
    connect(m_view, &AccessMapView::message, m_notice, &NoticeBar::showMessage);
    m_view->setFocus();
    resizeWithin(this, startSize, theme.metrics());
}

} // namespace kontorist
