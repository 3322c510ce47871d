// Paints the Contacts table with thirty people into PNG files, to be looked at:
// tablepictures FOLDER [light|dark|high-contrast]
// [normal|search|empty|nomatch|offline|loading|rtl|narrow]
#include "models/contacttablemodel.h"
#include "tests/models/fakecontacts.h"
#include "ui/table/contactfilterbar.h"
#include "ui/table/contacttableview.h"
#include "ui/table/contactwords.h"
#include "ui/table/searchbox.h"
#include "ui/table/tablecolumns.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTimer>
#include <QVBoxLayout>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

ContactQuery queryFor(const QString& what, const QDateTime& now)
{
    ContactQuery query;
    if (what == "search"_L1) {
        query.search = u"oberg"_s;
    } else if (what == "nomatch"_L1) {
        query.company = u"Nowhere"_s;
        query.search = u"xyz"_s;
        query.statuses = {ContactStatus::NotActive};
    } else if (what == "narrow"_L1 || what == "normal"_L1) {
        query.statuses = {ContactStatus::Unregistered, ContactStatus::NotActive,
            ContactStatus::Active, ContactStatus::Deactivated};
        if (what == "narrow"_L1) {
            query.invited = InvitedFilter::LinkExpired;
            query.company = u"Öberg & Söner Tryckeri AB"_s;
            query.createdFrom = now.addDays(-30);
        }
    }
    return query;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString mode = arguments.value(2, u"light"_s);
    const QString what = arguments.value(3, u"normal"_s);
    Theme theme;
    theme.apply(themeModeFromKey(mode));
    if (what == "rtl"_L1) {
        QApplication::setLayoutDirection(Qt::RightToLeft);
    }
    const test::FixedClock clock;
    test::FakeContacts contacts(
        what == "empty"_L1 ? std::vector<Contact>() : test::lifelikeContacts(clock.now()));
    if (what == "offline"_L1) {
        contacts.failing = makeError(ErrorCode::Unavailable, u"no-connection"_s);
    }
    if (what == "loading"_L1) {
        contacts.replies = test::FakeContacts::Replies::ByHand;
    }
    ContactTableModel model(contacts.source(), contactTexts(), clock);
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* search = new SearchBox(&window);
    auto* filters = new ContactFilterBar(&window);
    filters->setSearchBox(search);
    auto* view = new ContactTableView(model, theme, &window);
    column->addWidget(search);
    column->addWidget(filters);
    column->addWidget(view, 1);
    QObject::connect(
        filters, &ContactFilterBar::queryChanged, &model, &ContactTableModel::setFilter);
    QObject::connect(&model, &PagedTableModel::totalChanged, filters,
        [filters](qint64 total, bool exact) { filters->setCounts(total, exact, 1204); });
    const ContactQuery query = queryFor(what, clock.now());
    filters->setQuery(query);
    model.setFilter(query);
    if (what == "normal"_L1) {
        view->columns().setSort({{static_cast<int>(ContactColumn::Status), false}, {0, true}});
    }
    window.resize(what == "narrow"_L1 ? QSize(560, 480) : QSize(1180, 640));
    window.show();
    view->setFocus();
    QTimer::singleShot(300, &window, [&] {
        view->goToRow(3);
        QTimer::singleShot(200, &window, [&] {
            window.grab().save(u"%1/%2-%3.png"_s.arg(arguments.value(1, u"."_s), mode, what));
            QApplication::quit();
        });
    });
    return QApplication::exec();
}
