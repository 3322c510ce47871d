#include "ui/customercard/facilitiestab.h"

#include "base/futures.h"
#include "services/facilityservice.h"
#include "ui/common/recordpage.h"
#include "ui/customercard/carddialogs.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leading = Qt::AlignLeading | Qt::AlignVCenter;
constexpr auto trailing = Qt::AlignTrailing | Qt::AlignVCenter;

QString orDash(const QString& text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

FacilitiesTab::FacilitiesTab(const FlowContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_places(new Places(
          {{tr("Facility"), [](const Place& row) { return row.facility.name; }, {}, leading},
              {tr("Service objects"),
                  [](const Place& row) { return QLocale().toString(row.objects); }, {}, trailing},
              {tr("Created"), [](const Place& row) { return words::date(row.facility.createdAt); },
                  {}, leading}},
          [](const Place& row) { return row.facility.id.value(); }, this))
    , m_objects(new Objects(
          {{tr("Service object"), [](const ServiceObject& row) { return row.name; }, {}, leading},
              {tr("Model", "of a service object"),
                  [](const ServiceObject& row) { return orDash(row.model); }, {}, leading},
              {tr("Serial number"), [](const ServiceObject& row) { return orDash(row.serial); }, {},
                  leading},
              {tr("Facility"),
                  [this](const ServiceObject& row) { return facilityName(row.facility); }, {},
                  leading}},
          [](const ServiceObject& row) { return row.id.value(); }, this))
    , m_placePage(new RecordPage(tr("Facilities"), m_places, this))
    , m_objectPage(new RecordPage(tr("Service objects"), m_objects, this))
    , m_note(makeNote(context.ui.theme, {}, u"facilitiesNote"_s))
{
    buildPages();
    setLocked({});
}

QPushButton* FacilitiesTab::addButton(RecordPage* page, const QString& name, const QString& text,
    const QString& iconName, const std::function<void()>& done)
{
    auto* button = new QPushButton(icon(iconName), text, page);
    setName(button, name, text);
    button->setAutoDefault(false);
    page->tools()->addWidget(button);
    connect(button, &QPushButton::clicked, this, done);
    return button;
}

void FacilitiesTab::buildPages()
{
    const Metrics metrics = m_context.ui.theme.metrics();
    m_addFacility = addButton(m_placePage, u"addFacilityButton"_s, tr("Add facility"), u"add"_s,
        [this] { addFacility(); });
    m_renameFacility = addButton(m_placePage, u"renameFacilityButton"_s, tr("Rename facility"),
        u"edit"_s, [this] { renameFacility(); });
    m_removeFacility = addButton(m_placePage, u"removeFacilityButton"_s, tr("Remove facility"),
        u"delete"_s, [this] { removeFacility(); });
    m_addObject = addButton(m_objectPage, u"addObjectButton"_s, tr("Add service object"), u"add"_s,
        [this] { addObject(); });
    m_editObject = addButton(m_objectPage, u"editObjectButton"_s, tr("Edit service object"),
        u"edit"_s, [this] { editObject(); });
    m_removeObject = addButton(m_objectPage, u"removeObjectButton"_s, tr("Remove service object"),
        u"delete"_s, [this] { removeObject(); });
    m_placePage->setEmptyText(tr("No facilities yet. Add the places of this customer here; then "
                                 "each customer user can be given its own."));
    m_objectPage->setEmptyText(
        tr("No service objects yet. Add what is serviced at this customer."));
    m_placePage->table()->setObjectName(u"facilitiesTable"_s);
    m_objectPage->table()->setObjectName(u"objectsTable"_s);
    connect(m_placePage->table(), &QTableView::activated, this, [this] { renameFacility(); });
    connect(m_objectPage->table(), &QTableView::activated, this, [this] { editObject(); });
    for (RecordPage* page : {m_placePage, m_objectPage}) {
        connect(page, &RecordPage::selectionChanged, this, &FacilitiesTab::updateButtons);
    }
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_placePage);
    splitter->addWidget(m_objectPage);
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, metrics.medium(), 0, 0);
    layout->setSpacing(0);
    m_note->setContentsMargins(metrics.medium(), 0, metrics.medium(), 0);
    layout->addWidget(m_note);
    layout->addWidget(splitter, 1);
}

QString FacilitiesTab::facilityName(FacilityId id) const
{
    for (const Facility& facility : m_facilities) {
        if (facility.id == id) {
            return facility.name;
        }
    }
    return words::noFacility();
}

void FacilitiesTab::setContents(
    CustomerId customer, std::vector<Facility> facilities, std::vector<ServiceObject> objects)
{
    m_customer = customer;
    m_facilities = std::move(facilities);
    std::map<FacilityId, int> counts;
    for (const ServiceObject& object : objects) {
        ++counts[object.facility];
    }
    std::vector<Place> places;
    for (const Facility& facility : m_facilities) {
        places.push_back({facility, counts[facility.id]});
    }
    m_places->setRows(std::move(places));
    m_objects->setRows(std::move(objects));
    m_placePage->rowsShown(false);
    m_objectPage->rowsShown(false);
    updateButtons();
}

void FacilitiesTab::setLocked(const QString& reason)
{
    m_locked = reason;
    m_note->setText(reason.isEmpty()
            ? tr("Facilities and service objects are saved at once, not with the card.")
            : reason);
    updateButtons();
}

void FacilitiesTab::updateButtons()
{
    const auto set = [](QPushButton* button, const QString& reason) {
        button->setEnabled(reason.isEmpty());
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
    };
    const QString noPlace = !m_locked.isEmpty() ? m_locked
        : selectedFacility() == nullptr         ? tr("Select a facility first.")
                                                : QString();
    const QString noObject = !m_locked.isEmpty() ? m_locked
        : selectedObject() == nullptr            ? tr("Select a service object first.")
                                                 : QString();
    set(m_addFacility, m_locked);
    set(m_renameFacility, noPlace);
    set(m_removeFacility, noPlace);
    set(m_addObject, m_locked);
    set(m_editObject, noObject);
    set(m_removeObject, noObject);
}

const Facility* FacilitiesTab::selectedFacility() const
{
    const int row = m_placePage->selectedRow();
    return row < 0 ? nullptr : &m_places->row(row).facility;
}

const ServiceObject* FacilitiesTab::selectedObject() const
{
    const int row = m_objectPage->selectedRow();
    return row < 0 ? nullptr : &m_objects->row(row);
}

template <class T>
void FacilitiesTab::finish(
    const QFuture<Result<T>>& future, PlaceDialog* dialog, const QString& done)
{
    const QPointer<PlaceDialog> form(dialog);
    whenDone(future, this, [this, form, done](const Result<T>& result) {
        if (result) {
            if (form != nullptr) {
                form->accept();
            }
            emit message({FlowMessage::Kind::Done, done, {}, {}});
        } else if (form != nullptr) {
            form->setEnabled(true);
            form->showFault(result.error());
        } else {
            m_context.ui.prompt.notify(
                this, errorNotice(result.error(), u"facilities-fault"_s), [](bool) {});
        }
    });
}

void FacilitiesTab::addFacility()
{
    auto* dialog = new PlaceDialog(QString(), m_context.ui.theme, this);
    connect(dialog, &PlaceDialog::saveRequested, this, [this, dialog] {
        dialog->setEnabled(false);
        finish(m_context.workspace->facilities().add(m_customer, dialog->name()), dialog,
            tr("The facility was added."));
    });
    dialog->open();
}

void FacilitiesTab::renameFacility()
{
    const Facility* selected = selectedFacility();
    if (selected == nullptr || !m_renameFacility->isEnabled()) {
        return;
    }
    auto* dialog = new PlaceDialog(selected->name, m_context.ui.theme, this);
    connect(dialog, &PlaceDialog::saveRequested, this, [this, dialog, facility = *selected] {
        dialog->setEnabled(false);
        finish(m_context.workspace->facilities().rename(
                   facility.id, facility.rowVersion, dialog->name()),
            dialog, tr("The facility was renamed."));
    });
    dialog->open();
}

void FacilitiesTab::removeFacility()
{
    const Facility* selected = selectedFacility();
    if (selected == nullptr) {
        return;
    }
    ask(u"confirm-remove-facility"_s, tr("Remove %1?").arg(selected->name),
        tr("Customer users who have it chosen no longer have. This cannot be undone."),
        tr("Remove facility"), [this, facility = *selected] {
            finish(m_context.workspace->facilities().remove(facility.id, facility.rowVersion),
                nullptr, tr("The facility was removed."));
        });
}

void FacilitiesTab::addObject()
{
    ServiceObject object;
    object.customer = m_customer;
    if (const Facility* place = selectedFacility()) {
        object.facility = place->id;
    }
    editObjectIn(object);
}

void FacilitiesTab::editObject()
{
    if (const ServiceObject* selected = selectedObject();
        selected != nullptr && m_editObject->isEnabled()) {
        editObjectIn(ServiceObject(*selected));
    }
}

void FacilitiesTab::editObjectIn(const ServiceObject& object)
{
    auto* dialog = new PlaceDialog(object, m_facilities, m_context.ui.theme, this);
    connect(dialog, &PlaceDialog::saveRequested, this, [this, dialog, id = object.id] {
        dialog->setEnabled(false);
        auto& service = m_context.workspace->facilities();
        finish(id.isValid() ? service.editObject(dialog->object())
                            : service.addObject(dialog->object()),
            dialog,
            id.isValid() ? tr("The service object was saved.")
                         : tr("The service object was added."));
    });
    dialog->open();
}

void FacilitiesTab::removeObject()
{
    const ServiceObject* selected = selectedObject();
    if (selected == nullptr) {
        return;
    }
    ask(u"confirm-remove-object"_s, tr("Remove %1?").arg(selected->name),
        tr("The service object is removed. This cannot be undone."), tr("Remove service object"),
        [this, object = *selected] {
            finish(m_context.workspace->facilities().removeObject(object.id, object.rowVersion),
                nullptr, tr("The service object was removed."));
        });
}

void FacilitiesTab::ask(const QString& id, const QString& title, const QString& text,
    const QString& confirmText, const std::function<void()>& confirmed)
{
    ConfirmRequest request;
    request.id = id;
    request.title = title;
    request.text = text;
    request.confirmText = confirmText;
    request.destructive = true;
    m_context.ui.prompt.confirm(this, request, [confirmed](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            confirmed();
        }
    });
}

} // namespace kontorist
