#include "ui/customercard/activitytab.h"

#include "base/futures.h"
#include "services/auditservice.h"
#include "ui/common/recordpage.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leading = Qt::AlignLeading | Qt::AlignVCenter;

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

/// Ids that say nothing to a person, and what a new thing does not
/// have.
bool saysNothing(const AuditEvent& event, const QString& key)
{
    const QJsonValue after = event.after.value(key);
    return key == u"customer"_s || key == u"work_order"_s || key == u"object"_s
        || key == u"comment"_s
        || (!event.before.contains(key) && after.isString() && after.toString().isEmpty());
}

QString facilityList(const QString& text, const CardNames& names)
{
    QStringList shown;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part == u"UNASSIGNED"_s) {
            shown << words::noFacility();
            continue;
        }
        const auto known = names.facilities.find(part.toLongLong());
        shown << (known != names.facilities.end() ? known->second : part);
    }
    return orDash(shown.join(u", "_s));
}

QString idIn(const std::map<qint64, QString>& names, const QString& text)
{
    const auto known = names.find(text.toLongLong());
    return known != names.end() ? known->second : orDash(text);
}

QString valueInWords(const QString& key, const QJsonValue& value, const CardNames& names)
{
    if (value.isDouble() && key == u"facility"_s) {
        return value.toInteger() == 0 ? words::noFacility()
                                      : idIn(names.facilities, QString::number(value.toInteger()));
    }
    if (value.isDouble() && (key == u"assigned_to"_s || key == u"technician"_s)) {
        return value.toInteger() == 0 ? u"–"_s
                                      : idIn(names.technicians, QString::number(value.toInteger()));
    }
    if (value.isDouble()) {
        return QLocale().toString(value.toInteger());
    }
    if (value.isBool()) {
        return value.toBool() ? ActivityTab::tr("yes") : ActivityTab::tr("no");
    }
    const QString text = value.toString();
    if (key == u"level"_s) {
        const auto level = customerUserLevelFromName(text);
        return level ? words::level(*level) : orDash(text);
    }
    if (key == u"kind"_s) {
        const auto kind = customerUserKindFromName(text);
        return kind ? words::kind(*kind) : orDash(text);
    }
    if (key == u"status"_s) {
        if (const auto status = customerUserStatusFromName(text)) {
            return words::status(*status);
        }
        const auto fault = faultStatusFromName(text);
        return fault ? words::faultStatus(*fault) : orDash(text);
    }
    if (key == u"permissions"_s) {
        const auto permissions = permissionsFromText(text);
        return permissions ? words::permissions(*permissions) : text;
    }
    if (key == u"template"_s) {
        return idIn(names.templates, text);
    }
    if (key == u"technician"_s) {
        return idIn(names.technicians, text);
    }
    if (key == u"facilities"_s) {
        return facilityList(text, names);
    }
    if (key == u"language"_s) {
        return words::language(text);
    }
    if (key == u"visibility"_s) {
        const auto visibility = commentVisibilityFromName(text);
        return visibility ? words::visibility(*visibility) : text;
    }
    if (key == u"channel"_s) {
        return words::mailChannel(text);
    }
    const auto time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() && text.contains(u'T') ? words::dateTime(time) : orDash(text);
}

QString keyInWords(const AuditEvent& event, const QString& key)
{
    const bool ofCustomer = event.subjectKind == u"customer"_s;
    if (key == u"kind"_s) {
        return words::column(CustomerUserColumn::Kind);
    }
    if (key == u"login"_s) {
        return words::column(CustomerUserColumn::LoginName);
    }
    if (key == u"name"_s && !ofCustomer) {
        return ActivityTab::tr("Name");
    }
    if (key == u"number"_s && !ofCustomer) {
        return ActivityTab::tr("Number");
    }
    if (key == u"model"_s) {
        return ActivityTab::tr("Model", "of a service object");
    }
    if (key == u"serial"_s) {
        return ActivityTab::tr("Serial number");
    }
    if (key == u"assigned_to"_s) {
        return words::column(CustomerColumn::Technician);
    }
    if (key == u"visibility"_s) {
        return ActivityTab::tr("Visible to");
    }
    return key == u"facility"_s ? ActivityTab::tr("Facility") : cardwords::field(key);
}

QString aboutInWords(const AuditEvent& event)
{
    return event.erased ? ActivityTab::tr("(erased)") : orDash(event.subjectLabel);
}

} // namespace

QString customerChangesInWords(const AuditEvent& event, const CardNames& names)
{
    if (event.erased) {
        return ActivityTab::tr("(erased)");
    }
    QStringList keys = event.after.keys() + event.before.keys();
    keys.removeDuplicates();
    QStringList changes;
    for (const QString& key : std::as_const(keys)) {
        if (saysNothing(event, key)) {
            continue;
        }
        const QString before = valueInWords(key, event.before.value(key), names);
        const QString after = valueInWords(key, event.after.value(key), names);
        const QString name = keyInWords(event, key);
        changes << (event.before.contains(key) && event.after.contains(key)
                ? ActivityTab::tr("%1: %2 → %3", "field, before, after").arg(name, before, after)
                : ActivityTab::tr("%1: %2", "field and value")
                      .arg(name, event.after.contains(key) ? after : before));
    }
    return changes.join(u"; "_s);
}

ActivityTab::ActivityTab(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new RowsModel<AuditEvent>(
          {{tr("When"), [](const AuditEvent& row) { return words::dateTime(row.at); }, {}, leading},
              {tr("Who"), [](const AuditEvent& row) { return orDash(row.actor); }, {}, leading},
              {tr("What"), [](const AuditEvent& row) { return words::auditAction(row.action); }, {},
                  leading},
              {tr("About"), aboutInWords, {}, leading},
              {tr("Details"),
                  [this](const AuditEvent& row) { return customerChangesInWords(row, m_names); },
                  {}, leading}},
          [](const AuditEvent& row) { return row.seq; }, this))
    , m_page(new RecordPage(tr("Activity"), m_model, this))
{
    setObjectName(u"card-activity"_s);
    m_page->table()->setObjectName(u"activityTable"_s);
    m_page->setEmptyText(tr("Nothing was done yet."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    connect(m_page, &RecordPage::moreRequested, this, &ActivityTab::refresh);
}

void ActivityTab::setCustomer(CustomerId customer)
{
    m_customer = customer;
}

void ActivityTab::refresh()
{
    AuditQuery query;
    query.customer = m_customer;
    query.limit = m_page->limit();
    whenDone(m_context.workspace->audit().list(query), this,
        [this, generation = ++m_generation, limit = query.limit](
            Result<std::vector<AuditEvent>> events) {
            if (generation != m_generation) {
                return;
            }
            if (!events) {
                m_page->showFault(words::errorText(events.error()));
                return;
            }
            const bool more = static_cast<int>(events->size()) >= limit;
            m_model->setRows(std::move(*events));
            m_page->rowsShown(more);
        });
}

} // namespace kontorist
