#include "services/democustomers.h"

#include "services/customerpapers.h"
#include "services/customerusersteps.h"
#include "services/demodata.h"
#include "services/secrets.h"

#include <QUuid>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60;
constexpr int customersPerTrade = 6;
constexpr int wantedPeople = 120;
constexpr int peopleRead = 2400; ///< of whom the wanted ones are taken at even distances

QString orderTitle(bool service, int number)
{
    static const QStringList shop {u"Office paper, 5 boxes"_s, u"Business cards, 500"_s,
        u"Roll-up 85 × 200 cm"_s, u"Envelopes C5 with window"_s, u"Toner, black"_s};
    static const QStringList work {u"Yearly service"_s, u"Change of filters"_s, u"Pressure test"_s,
        u"Inspection before winter"_s};
    const QStringList& titles = service ? work : shop;
    return titles.at(number % titles.size());
}

struct DemoFault
{
    QString title;
    QString description;
};

DemoFault demoFault(int number)
{
    static const std::vector<DemoFault> faults {
        {u"No hot water"_s, u"Since this morning, on all floors."_s},
        {u"The pump is loud"_s, u"A grinding noise whenever it starts; worst at night."_s},
        {u"Leak under the boiler"_s, u"About a bucket a day. We put a tray under it."_s},
        {u"Display stays dark"_s, u"No lamp, no reaction to any button."_s},
        {u"Radiators cold on the second floor"_s, u"Bleeding them did not help."_s},
        {u"Error E-14"_s, u"Comes back an hour after every restart."_s}};
    return faults[static_cast<size_t>(number) % faults.size()];
}

QString firmName(int number)
{
    static const QStringList names {u"Fjordlys Nettbutikk AS"_s, u"Sjöstrand & Söner AB"_s,
        u"Café du Port SARL"_s, u"Holm Sykler AS"_s, u"Lindqvist Möbler AB"_s,
        u"Papeterie Lenoir"_s, u"Nordnett Drift AS"_s, u"Atelier Bleu"_s, u"Berg & Dal Revisjon"_s,
        u"Ödman Konsult AB"_s, u"Harbour Lights Ltd"_s, u"Skogen Design"_s, u"Brf Eken"_s,
        u"Sporthallen i Åby"_s, u"Résidence Les Pins"_s, u"Strandhotellet AS"_s, u"Västra Skolan"_s,
        u"Mill Lane Bakery"_s};
    return names.at(number % names.size());
}

} // namespace

DemoCustomers::DemoCustomers(
    DbConnection& connection, const FileStore& files, const Actor& actor, const QDateTime& now)
    : m_connection(connection)
    , m_files(files)
    , m_actor(actor)
    , m_now(now)
{
    // The office's first clerk made them, whatever the rights of who asks for the demo.
    m_actor.rights = allRights();
}

WriteScope DemoCustomers::scope(int daysAgo)
{
    return {m_connection, m_actor, m_now.addSecs(-daysAgo * day),
        QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

Result<void> DemoCustomers::fill()
{
    KONTORIST_TRY(readPeople());
    KONTORIST_TRY(makeTechnicians());
    KONTORIST_TRY(makeTemplates());
    int number = 0;
    for (const Trade trade : {Trade::Shop, Trade::Hosting, Trade::Service}) {
        for (int i = 0; i < customersPerTrade; ++i) {
            KONTORIST_TRY(makeCustomer(number++, trade));
        }
    }
    return {};
}

Result<void> DemoCustomers::readPeople()
{
    ContactQuery query;
    query.statuses = {ContactStatus::Active};
    const ContactQuerySql sql(query, m_now, m_connection.dialect());
    auto page = sql.page(ContactRepository::columns(), nullptr, true, false, SearchPlan::WalkOrder);
    page.binds << peopleRead << 0;
    KONTORIST_ASSIGN(const auto contacts, ContactRepository(m_connection).select(page));
    // From all over the alphabet, as customers' people are.
    const size_t step = std::max<size_t>(1, contacts.size() / wantedPeople);
    for (size_t i = 0; i < contacts.size() && m_people.size() < wantedPeople; i += step) {
        m_people.push_back(contacts[i].id);
    }
    return {};
}

Result<void> DemoCustomers::makeTechnicians()
{
    WriteScope work = scope(420);
    const struct
    {
        QString login;
        QString name;
        NotificationSettings hears;
    } people[] {
        {u"nils"_s, u"Nils Berg"_s, {{}, u"+46 70 123 45 67"_s, NotificationChannel::Sms, false}},
        {u"ingrid"_s, u"Ingrid Solheim"_s,
            {u"ingrid@office.example"_s, {}, NotificationChannel::Email, true}}};
    for (const auto& person : people) {
        KONTORIST_ASSIGN(const StaffId id,
            work.staff.insert(person.login, person.name, Right::ManageCustomers, work.now));
        KONTORIST_TRY(work.staff.setNotifications(id, person.hears));
        KONTORIST_TRY(work.audit({u"staff.add"_s, u"staff"_s, id.value(), person.name, {}, {}}));
        m_technicians.push_back(id);
    }
    return {};
}

/// Two customers of three have one.
StaffId DemoCustomers::technician(int number) const
{
    return number % 3 == 2 ? StaffId() : m_technicians[static_cast<size_t>(number % 3)];
}

Result<void> DemoCustomers::makeTemplates()
{
    TemplateRepository templates(m_connection);
    const QDateTime made = m_now.addSecs(-400 * day);
    KONTORIST_ASSIGN(m_buyer,
        templates.insert(u"Buyer"_s, Permission::PlaceOrders | Permission::WriteComments, made));
    KONTORIST_ASSIGN(m_caretaker,
        templates.insert(u"Caretaker"_s,
            Permission::ReportFaults | Permission::EnterReadings | Permission::ViewDocuments
                | Permission::UploadDocuments | Permission::WriteComments,
            made));
    KONTORIST_ASSIGN(m_administrator,
        templates.insert(u"Technical contact"_s,
            Permission::Support | Permission::Provisioning | Permission::SystemConfiguration
                | Permission::Security,
            made));
    return {};
}

Result<void> DemoCustomers::makeCustomer(int number, Trade trade)
{
    WriteScope work = scope(380 - number * 9);
    const CustomerDraft draft {firmName(number), QString::number(10927781 + number * 17),
        technician(number), contactLanguages().at(number % 4)};
    KONTORIST_ASSIGN(const CustomerId customer, work.customers.insert(draft, work.now));
    KONTORIST_TRY(work.audit({u"customer.add"_s, u"customer"_s, customer.value(), draft.name, {},
        {{u"number"_s, draft.number}}}));
    m_places.clear();
    m_users.clear();
    m_object = {};
    if (trade == Trade::Service) {
        KONTORIST_TRY(makePlaces(customer, number));
    }
    KONTORIST_TRY(makeUsers(customer, number, trade));
    return makePapers(customer, number, trade);
}

Result<void> DemoCustomers::makePlaces(CustomerId customer, int number)
{
    WriteScope work = scope(200);
    static const QStringList places {u"Main building"_s, u"Boiler room"_s, u"Garage"_s, u"Annex"_s};
    for (int i = 0; i < 1 + number % 4; ++i) {
        KONTORIST_ASSIGN(
            const FacilityId place, work.facilities.insert(customer, places.at(i), work.now));
        m_places.push_back(place);
    }
    ServiceObject object;
    object.customer = customer;
    object.facility = m_places.back();
    object.name = u"Heat pump"_s;
    object.model = u"NX-12"_s;
    object.serial = QString::number(88000 + number);
    KONTORIST_ASSIGN(m_object, work.facilities.insertObject(object, work.now));
    return {};
}

Result<CustomerUser> DemoCustomers::makeUser(
    CustomerId customer, CustomerUserKind kind, CustomerUserLevel level, Trade trade)
{
    WriteScope work = scope(150);
    NewUserRequest request;
    request.customer = customer;
    request.contact = m_people[m_nextPerson++];
    request.kind = kind;
    request.access.level = level;
    switch (trade) {
    case Trade::Shop:
        request.access.followed = m_buyer;
        break;
    case Trade::Hosting:
        request.access.followed = m_administrator;
        break;
    case Trade::Service:
        request.access.followed = m_caretaker;
        break;
    }
    KONTORIST_ASSIGN(
        const PermissionTemplate followed, work.templates.load(request.access.followed));
    request.access.permissions = followed.permissions;
    if (kind == CustomerUserKind::Client) {
        request.access.scope = {{m_places.begin(), m_places.end()}, true};
    } else if (!m_places.empty()) {
        const size_t place = m_nextPerson % m_places.size();
        request.access.scope = {{m_places[place]}, m_nextPerson % 2 == 0};
    }
    return usersteps::add(work, request);
}

/// Who was let in, who is waited for, who said no, who was shut out.
Result<void> DemoCustomers::tellStory(const CustomerUser& user, int story)
{
    if (story == 1) {
        return {};
    }
    WriteScope work = scope(story == 2 ? 1 : 120);
    const QDateTime expires = work.now.addSecs(7 * day);
    const QByteArray hash = secretHash(newLinkSecret(TokenPurpose::Invitation));
    KONTORIST_TRY(work.users.setInvited(user.id, work.now, expires));
    KONTORIST_TRY(work.tokens.insert({TokenPurpose::Invitation, user.contact, user.email, {}, hash,
        work.now, expires, m_actor.label, user.id}));
    KONTORIST_TRY(usersteps::logged(work, CustomerUserAction::SendInvitation, user));
    if (story == 2) {
        return {};
    }
    WriteScope answer = scope(118);
    const bool accepts = story != 3;
    KONTORIST_TRY(answer.tokens.consume(hash, answer.now));
    KONTORIST_TRY(answer.users.setStatus(
        user.id, accepts ? CustomerUserStatus::Active : CustomerUserStatus::Declined));
    KONTORIST_TRY(usersteps::logged(answer,
        accepts ? CustomerUserAction::AcceptInvitation : CustomerUserAction::DeclineInvitation,
        user));
    if (story == 4) {
        WriteScope end = scope(20);
        KONTORIST_TRY(usersteps::deactivate(end, user.id, 0));
    }
    return {};
}

Result<void> DemoCustomers::makeUsers(CustomerId customer, int number, Trade trade)
{
    const int wanted = 3 + number % 4;
    for (int i = 0; i < wanted && m_nextPerson < m_people.size(); ++i) {
        const auto kind = i == 0 ? CustomerUserKind::Client : CustomerUserKind::Contact;
        const auto level = i == 0 ? CustomerUserLevel::Administrator : CustomerUserLevel::User;
        KONTORIST_ASSIGN(const CustomerUser user, makeUser(customer, kind, level, trade));
        KONTORIST_TRY(tellStory(user, i == 0 || i > 4 ? 0 : (number + i) % 5));
        KONTORIST_ASSIGN(CustomerUser after, CustomerUserRepository(m_connection).load(user.id));
        m_users.push_back(std::move(after));
    }
    // The accountant of the customer before looks after this one, too.
    if (trade == Trade::Hosting && number % 2 == 1 && m_users.size() > 1) {
        WriteScope work = scope(90);
        NewUserRequest guest;
        guest.customer = CustomerId(customer.value() - 1);
        guest.contact = m_users.front().contact;
        guest.kind = CustomerUserKind::Guest;
        guest.access.permissions = Permission::Billing;
        KONTORIST_ASSIGN(const CustomerUser user, usersteps::add(work, guest));
        KONTORIST_TRY(tellStory(user, 0));
    }
    return {};
}

Result<void> DemoCustomers::makePapers(CustomerId customer, int number, Trade trade)
{
    if (m_users.empty()) {
        return {};
    }
    const CustomerUser& by = m_users.front();
    OrderId last;
    for (int i = 0; i < 2 + number % 3; ++i) {
        WriteScope work = scope(60 - i * 11);
        Order order;
        order.customer = customer;
        order.number = u"%1-%2"_s.arg(20260 + number).arg(i + 1);
        order.kind = trade == Trade::Service ? OrderKind::Service : OrderKind::Shop;
        order.title = orderTitle(trade == Trade::Service, number + i);
        order.technician = technician(number);
        order.object = m_object;
        order.facility = m_places.empty() ? FacilityId() : m_places.back();
        order.placedBy = by.id;
        order.reference = {by.loginName(), by.userName, false};
        KONTORIST_ASSIGN(const OrderId id, work.orders.insert(order, by.contact, work.now));
        KONTORIST_TRY(work.audit({u"order.add"_s, u"order"_s, id.value(), order.number, {},
            {{u"kind"_s, orderKindName(order.kind)}}}));
        last = id;
        Comment comment;
        comment.order = id;
        comment.staff = m_actor.staff;
        comment.author = {m_actor.label, m_actor.label, false};
        comment.body = i % 2 == 0 ? u"On its way."_s : u"Ask for the key at the desk."_s;
        comment.visibility = i % 2 == 0 ? CommentVisibility::Customer : CommentVisibility::Internal;
        KONTORIST_TRY(work.orders.insertComment(comment, {}, work.now));
    }
    KONTORIST_TRY(makeDocuments(customer, last, trade));
    return trade == Trade::Service ? makeFault(customer, number) : Result<void>();
}

Result<void> DemoCustomers::makeFault(CustomerId customer, int number)
{
    const CustomerUser& by = m_users.front();
    WriteScope work = scope(number % 3);
    FaultReport fault;
    fault.customer = customer;
    fault.facility = m_places.back();
    fault.object = m_object;
    fault.reportedBy = by.id;
    fault.reference = {by.loginName(), by.userName, false};
    const DemoFault what = demoFault(number);
    fault.title = what.title;
    fault.description = what.description;
    KONTORIST_ASSIGN(const FaultId id, work.faults.insert(fault, by.contact, work.now));
    KONTORIST_TRY(work.audit({u"fault.report"_s, u"fault"_s, id.value(),
        QString::number(id.value()), {}, {{u"customer"_s, customer.value()}}}));
    return number % 3 == 0 ? Result<void>() : takeUpFault(id, number);
}

/// What became of it: assigned, or closed.
Result<void> DemoCustomers::takeUpFault(FaultId id, int number)
{
    WriteScope work = scope(0);
    const StaffId whom = m_technicians[static_cast<size_t>(number % 2)];
    KONTORIST_TRY(work.faults.claim(id, FaultStatus::New, 1));
    KONTORIST_TRY(work.faults.setRead(id, work.now));
    KONTORIST_TRY(work.faults.setStatus(id, FaultStatus::Assigned, whom, {}));
    KONTORIST_TRY(work.audit({u"fault.assign"_s, u"fault"_s, id.value(),
        QString::number(id.value()), {}, {{u"assigned_to"_s, whom.value()}}}));
    if (number % 3 == 1) {
        return {};
    }
    KONTORIST_TRY(work.faults.claim(id, FaultStatus::Assigned, 2));
    KONTORIST_TRY(work.faults.setStatus(id, FaultStatus::Closed, whom, {}));
    return work.audit(
        {u"fault.close"_s, u"fault"_s, id.value(), QString::number(id.value()), {}, {}});
}

Result<void> DemoCustomers::makeDocument(Document document, const CustomerUser* by)
{
    WriteScope work = scope(40);
    KONTORIST_ASSIGN(const StoredFile stored,
        m_files.writeBytes(onePagePdf(document.name), FileStore::newKey(), false));
    document.storeKey = stored.key;
    document.size = stored.size;
    document.sha256 = stored.sha256;
    if (by) {
        document.uploadedBy = by->id;
        document.uploader = {by->loginName(), by->userName, false};
    } else {
        document.staff = m_actor.staff;
        document.uploader = {m_actor.label, m_actor.label, false};
    }
    KONTORIST_ASSIGN(
        document.id, work.documents.insert(document, by ? by->contact : ContactId(), work.now));
    return work.audit({u"document.add"_s, u"document"_s, document.id.value(), document.name, {},
        {{u"customer"_s, document.customer.value()}, {u"sha256"_s, document.sha256}}});
}

Result<void> DemoCustomers::makeDocuments(CustomerId customer, OrderId order, Trade trade)
{
    Document document;
    document.customer = customer;
    if (trade != Trade::Service) {
        document.order = order;
        document.name = trade == Trade::Shop ? u"Delivery note.pdf"_s : u"Agreement.pdf"_s;
        document.kind = trade == Trade::Shop ? DocumentKind::Other : DocumentKind::Agreement;
        return makeDocument(document, nullptr);
    }
    document.object = m_object;
    document.facility = m_places.back();
    document.name = u"Heat pump NX-12 manual.pdf"_s;
    document.kind = DocumentKind::Manual;
    document.ofModel = true;
    KONTORIST_TRY(makeDocument(document, nullptr));
    document.name = u"Service report.pdf"_s;
    document.kind = DocumentKind::Report;
    document.ofModel = false;
    document.order = order;
    KONTORIST_TRY(makeDocument(document, nullptr));
    Document plan;
    plan.customer = customer;
    plan.facility = m_places.front();
    plan.name = u"Floor plan.pdf"_s;
    plan.kind = DocumentKind::Drawing;
    return makeDocument(plan, &m_users.front());
}

} // namespace kontorist
