#include "ui/access/accesseditor.h"
#include "ui/access/accessparts.h"
#include "ui/access/accountchoice.h"
#include "ui/access/adduserdialog.h"
#include "ui/access/personpicker.h"
#include "ui/access/scrollpane.h"
#include "ui/access/suggestline.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseInTyping {150};
constexpr QSize startSize {780, 660};

} // namespace

void AddUserDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"add-customer-user"_s);
    const QString title = m_choosesCustomer
        ? tr("Add customer user")
        : tr("Add customer user to %1", "a customer").arg(m_customer->name);
    setWindowTitle(tr("Add customer user") % u"[*]"_s);
    const Metrics metrics = m_context.ui.theme.metrics();
    QBoxLayout* layout = makeDialogLayout(this, m_context.ui.theme, IconName::User, title);
    setName(m_tabs, u"addUserTabs"_s, tr("Add customer user"));
    m_tabs->setDocumentMode(true);

    auto* first = new QWidget;
    auto* columns = new QHBoxLayout(first);
    columns->setContentsMargins(
        metrics.medium(), metrics.medium(), metrics.medium(), metrics.medium());
    columns->setSpacing(metrics.large() * 2);
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    for (QVBoxLayout* column : {left, right}) {
        column->setSpacing(metrics.small());
        columns->addLayout(column, 1);
    }
    if (m_choosesCustomer) {
        buildCustomer(left);
    }
    addHeading(left, tr("Person"));
    left->addWidget(m_person);
    m_personVerdict = new FaultLabel(m_context.ui.theme, m_person);
    m_personVerdict->setObjectName(u"personVerdict"_s);
    left->addWidget(m_personVerdict);
    left->addStretch(1);
    buildKind(right);
    addHeading(right, tr("Account"));
    right->addWidget(m_account);
    right->addStretch(1);
    m_tabs->addTab(new ScrollPane(first), tr("Person and account"));

    auto* second = new QWidget;
    auto* access = new QVBoxLayout(second);
    access->setContentsMargins(
        metrics.medium(), metrics.medium(), metrics.medium(), metrics.medium());
    m_access->setSideBySide(true);
    access->addWidget(m_access);
    m_tabs->addTab(new ScrollPane(second), tr("Access"));
    layout->addWidget(m_tabs, 1);

    m_accessSummary = makeNote(m_context.ui.theme, {}, u"accessSummary"_s);
    layout->addWidget(m_accessSummary);
    m_reason = makeNote(m_context.ui.theme, {}, u"reasonText"_s);
    layout->addWidget(m_reason);
    buildButtons();
    resizeWithin(this, startSize, metrics);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &AddUserDialog::check);
    connect(m_person, &PersonPicker::changed, this, &AddUserDialog::onEdited);
    connect(m_account, &AccountChoice::changed, this, &AddUserDialog::onEdited);
    connect(m_access, &AccessEditor::changed, this, &AddUserDialog::onEdited);
}

void AddUserDialog::addHeading(QVBoxLayout* layout, const QString& text)
{
    if (layout->count() > 0) {
        layout->addSpacing(m_context.ui.theme.metrics().small());
    }
    auto* heading = new QLabel(text);
    heading->setFont(m_context.ui.theme.metrics().captionFont());
    layout->addWidget(heading);
}

void AddUserDialog::buildCustomer(QVBoxLayout* layout)
{
    addHeading(layout, tr("Customer"));
    m_customerLine = new SuggestLine;
    m_customerLine->setNames(u"customerEdit"_s, tr("Customer"));
    m_customerLine->setPlaceholderText(tr("Name or number of the customer"));
    layout->addWidget(m_customerLine);
    m_customerName = makeParagraph({}, u"customerText"_s);
    m_otherCustomer = new QPushButton(tr("Choose another customer"));
    setName(m_otherCustomer, u"otherCustomerButton"_s, m_otherCustomer->text());
    m_otherCustomer->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_customerName, 1);
    row->addWidget(m_otherCustomer, 0, Qt::AlignTop);
    layout->addLayout(row);
    m_customerName->hide();
    m_otherCustomer->hide();
    connect(m_customerLine, &SuggestLine::asked, this, &AddUserDialog::findCustomers);
    connect(m_customerLine, &QLineEdit::textChanged, this, &AddUserDialog::update);
    connect(m_customerLine, &SuggestLine::suggestionChosen, this, [this](int index) {
        if (index >= 0 && index < static_cast<int>(m_foundCustomers.size())) {
            setCustomer(m_foundCustomers[static_cast<size_t>(index)]);
        }
    });
    connect(m_otherCustomer, &QPushButton::clicked, this, &AddUserDialog::chooseOtherCustomer);
}

void AddUserDialog::buildKind(QVBoxLayout* layout)
{
    const Metrics metrics = m_context.ui.theme.metrics();
    addHeading(layout, tr("Account type"));
    const struct
    {
        CustomerUserKind kind;
        QString note;
    } kinds[] = {
        {CustomerUserKind::Client, tr("The main profile of the customer.")},
        {CustomerUserKind::Contact,
            tr("Somebody of the customer, such as an employee, with limited permissions.")},
        {CustomerUserKind::Guest,
            tr("Somebody who has an active account elsewhere and is let in here, too, such as an "
               "accountant.")},
    };
    auto* group = new QButtonGroup(this);
    for (const auto& each : kinds) {
        auto* option = new QRadioButton(words::kind(each.kind));
        setName(option, u"kind-"_s % customerUserKindName(each.kind), words::kind(each.kind));
        option->setAccessibleDescription(each.note);
        auto* note = makeNote(m_context.ui.theme, each.note, {});
        note->setTextInteractionFlags(Qt::NoTextInteraction);
        note->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + metrics.small());
        auto* pair = new QVBoxLayout;
        pair->setSpacing(metrics.tiny());
        pair->addWidget(option);
        pair->addWidget(note);
        layout->addLayout(pair);
        group->addButton(option);
        m_kinds[static_cast<int>(each.kind)] = option;
    }
    m_kinds[static_cast<int>(CustomerUserKind::Contact)]->setChecked(true);
    connect(group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            onEdited();
        }
    });
    m_verdict
        = new FaultLabel(m_context.ui.theme, m_kinds[static_cast<int>(CustomerUserKind::Guest)]);
    m_verdict->setObjectName(u"verdictText"_s);
    m_asContact = new QPushButton(tr("Create as contact"));
    setName(m_asContact, u"createAsContactButton"_s, m_asContact->text());
    m_asContact->setAutoDefault(false);
    m_asContact->hide();
    connect(m_asContact, &QPushButton::clicked, this, [this] {
        QRadioButton* contact = m_kinds[static_cast<int>(CustomerUserKind::Contact)];
        contact->setFocus();
        contact->setChecked(true);
    });
    layout->addWidget(m_verdict);
    layout->addWidget(m_asContact, 0, Qt::AlignLeading);
}

void AddUserDialog::buildButtons()
{
    auto* buttons = new QDialogButtonBox;
    m_add = addButton(
        buttons, tr("Add customer user"), QDialogButtonBox::AcceptRole, u"saveButton"_s, true);
    m_cancel = addButton(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, u"cancelButton"_s);
    connect(m_add, &QPushButton::clicked, this, &AddUserDialog::startAdding);
    connect(m_cancel, &QPushButton::clicked, this, &AddUserDialog::reject);
    layout()->addWidget(buttons);
}

} // namespace kontorist
