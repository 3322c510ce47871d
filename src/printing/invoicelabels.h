#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>

namespace kontorist {

/// The words on an invoice in one language.
class InvoiceLabels
{
public:
    /// "en", "sv", "nb" or "fr"; unknown ones fall back to English. Corrupt "bad-template", field:
    /// the missing key.
    [[nodiscard]] static Result<InvoiceLabels> load(const QString& language);
    /// Every key that each language must have.
    [[nodiscard]] static QStringList keys();

    [[nodiscard]] QString text(QLatin1StringView key) const { return m_texts.value(key); }
    /// The same with {name} replaced by its value.
    [[nodiscard]] QString text(QLatin1StringView key, const QHash<QString, QString>& values) const;

private:
    QHash<QString, QString> m_texts;
};

} // namespace kontorist
