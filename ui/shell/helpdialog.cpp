#include "ui/shell/helpdialog.h"

#include "ui/theme/metrics.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

// Q_INIT_RESOURCE declares the initialiser in the enclosing namespace, so it must stand outside
// ours.
static void initialiseHelp()
{
    Q_INIT_RESOURCE(kontorist_help);
}

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString anchorOf(Section section)
{
    switch (section) {
    case Section::Contacts:
    case Section::NotInvited:
    case Section::LinkExpired:
        return u"contacts"_s;
    case Section::Customers:
        return u"customers"_s;
    case Section::CustomerUsers:
        return u"customer-users"_s;
    case Section::Bookings:
    case Section::ManualBookings:
        return u"bookings"_s;
    case Section::Invoices:
        return u"invoices"_s;
    case Section::FaultReports:
        return u"fault-reports"_s;
    case Section::Orders:
        return u"orders"_s;
    case Section::Links:
        return u"links"_s;
    case Section::Tasks:
        return u"tasks"_s;
    case Section::Activity:
        return u"activity"_s;
    case Section::Terms:
        return u"terms"_s;
    }
    return u"contacts"_s;
}

} // namespace

QString HelpDialog::pageOf(const QString& language)
{
    initialiseHelp();
    QFile file(u":/kontorist/help/%1.html"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(u":/kontorist/help/en.html"_s);
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
    }
    return QString::fromUtf8(file.readAll());
}

HelpDialog::HelpDialog(QWidget* parent)
    : QDialog(parent)
    , m_browser(new QTextBrowser(this))
{
    const Metrics metrics(font());
    setObjectName(u"help-dialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    //: The code of the language this text is in: en, sv, nb or fr. It chooses the help page.
    m_browser->setHtml(pageOf(tr("en")));
    connect(m_browser, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { m_browser->scrollToAnchor(link.fragment()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_browser, 1);
    layout->addWidget(buttons);
    resize(metrics.scaled(640), metrics.scaled(640));
}

void HelpDialog::showSection(Section section)
{
    show();
    raise();
    activateWindow();
    m_browser->scrollToAnchor(anchorOf(section));
}

} // namespace kontorist
