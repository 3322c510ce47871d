#pragma once

#include "base/result.h"
#include "domain/facility.h"
#include "ui/common/flowcontext.h"
#include "ui/common/rowsmodel.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QPushButton;

namespace kontorist {

class PlaceDialog;
class RecordPage;

/// Facilities of a customer and the service objects in them. They are saved at once, not with the
/// card, and the tab says so: orders, fault reports and the choice of facilities of a customer user
/// point to them, in this window and at colleagues', and a place that is only staged could not be
/// pointed to. LGN-12 speaks of the login accounts; those are staged.
class FacilitiesTab : public QWidget
{
    Q_OBJECT

public:
    FacilitiesTab(const FlowContext& context, QWidget* parent);

    void setContents(
        CustomerId customer, std::vector<Facility> facilities, std::vector<ServiceObject> objects);
    /// Why nothing can be changed, or empty.
    void setLocked(const QString& reason);

signals:
    void message(const kontorist::FlowMessage& message);

private:
    struct Place
    {
        Facility facility;
        int objects = 0;
    };
    using Places = RowsModel<Place>;
    using Objects = RowsModel<ServiceObject>;

    QPushButton* addButton(RecordPage* page, const QString& name, const QString& text,
        const QString& iconName, const std::function<void()>& done);
    void buildPages();
    void updateButtons();
    void addFacility();
    void renameFacility();
    void removeFacility();
    void addObject();
    void editObject();
    void removeObject();
    void editObjectIn(const ServiceObject& object);
    void ask(const QString& id, const QString& title, const QString& text,
        const QString& confirmText, const std::function<void()>& confirmed);
    template <class T>
    void finish(const QFuture<Result<T>>& future, PlaceDialog* dialog, const QString& done);
    [[nodiscard]] QString facilityName(FacilityId id) const;
    [[nodiscard]] const Facility* selectedFacility() const;
    [[nodiscard]] const ServiceObject* selectedObject() const;

    FlowContext m_context;
    CustomerId m_customer;
    std::vector<Facility> m_facilities;
    Places* m_places;
    Objects* m_objects;
    RecordPage* m_placePage;
    RecordPage* m_objectPage;
    QLabel* m_note;
    QPushButton* m_addFacility = nullptr;
    QPushButton* m_renameFacility = nullptr;
    QPushButton* m_removeFacility = nullptr;
    QPushButton* m_addObject = nullptr;
    QPushButton* m_editObject = nullptr;
    QPushButton* m_removeObject = nullptr;
    QString m_locked;
};

} // namespace kontorist
