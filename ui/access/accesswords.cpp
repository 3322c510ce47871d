#include "ui/access/accesswords.h"

#include "ui/words/customerwords.h"

#include <QCoreApplication>

namespace kontorist::words {

using namespace Qt::StringLiterals;

namespace {

struct AccessWords
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::AccessWords)
};

} // namespace

QString accessField(const QString& field)
{
    if (field == u"level"_s) {
        return AccessWords::tr("Level");
    }
    if (field == u"permissions"_s) {
        return AccessWords::tr("Permissions");
    }
    return field == u"template"_s ? AccessWords::tr("Template", "of permissions")
                                  : AccessWords::tr("Facilities");
}

QString permissionChanges(Permissions before, Permissions after)
{
    QStringList parts;
    if (const Permissions more = after & ~before) {
        parts << AccessWords::tr("%1 added", "permissions").arg(permissions(more));
    }
    if (const Permissions less = before & ~after) {
        parts << AccessWords::tr("%1 taken away", "permissions").arg(permissions(less));
    }
    return parts.join(u"; "_s);
}

QString facilityNames(const FacilityScope& scope, const std::vector<Facility>& facilities, int most)
{
    QStringList names;
    if (scope.unassigned) {
        names << noFacility();
    }
    for (const Facility& facility : facilities) {
        if (scope.facilities.contains(facility.id)) {
            names << facility.name;
        }
    }
    if (names.isEmpty()) {
        return AccessWords::tr("None", "no facilities");
    }
    if (names.size() <= most) {
        return names.join(u", "_s);
    }
    const int more = static_cast<int>(names.size()) - most;
    return AccessWords::tr("%1 and %Ln more", nullptr, more).arg(names.mid(0, most).join(u", "_s));
}

} // namespace kontorist::words
