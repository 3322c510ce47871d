#pragma once

#include <QString>
#include <QStringList>

namespace kontorist {

/// A language area of the made-up office: names, companies, mail domains.
struct DemoRegion
{
    QString language; ///< of the mails
    QStringList firstNames;
    QStringList lastNames;
    QStringList companies;
    QStringList domains; ///< reserved example domains: no mail can reach anybody
    QString phonePrefix;
    int weight; ///< how often
};

[[nodiscard]] const QList<DemoRegion>& demoRegions();
[[nodiscard]] const QStringList& demoJobLabels();

} // namespace kontorist
