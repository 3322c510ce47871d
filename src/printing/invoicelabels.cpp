#include "printing/invoicelabels.h"

#include <QFile>

// Q_INIT_RESOURCE declares the initialiser in the enclosing namespace, so it must stand outside
// ours.
static void initialise()
{
    Q_INIT_RESOURCE(labels);
}

namespace kontorist {

using namespace Qt::StringLiterals;

QStringList InvoiceLabels::keys()
{
    return u"invoice credit number issued due booking event place reference orgNumber vatNumber"
           " buyer item quantity unitPrice discount vat amount net vatOf total paid open refund"
           " credits credited payment payBy paymentReference iban bic bankgiro swish scanBank"
           " scanSwish page erased"_s.split(u' ');
}

Result<InvoiceLabels> InvoiceLabels::load(const QString& language)
{
    initialise();
    const QString name = u":/kontorist/labels/invoice.%1.txt"_s;
    QFile file(name.arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        file.setFileName(name.arg(u"en"_s));
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(internalError(u"invoice labels missing"_s));
        }
    }
    InvoiceLabels labels;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const auto colon = line.indexOf(u": "_s);
        if (colon > 0) {
            labels.m_texts.insert(line.left(colon), line.mid(colon + 2));
        }
    }
    for (const QString& key : keys()) {
        if (labels.m_texts.value(key).isEmpty()) {
            return failure(ErrorCode::Corrupt, u"bad-template"_s, key);
        }
    }
    return labels;
}

QString InvoiceLabels::text(QLatin1StringView key, const QHash<QString, QString>& values) const
{
    QString text = m_texts.value(key);
    for (auto it = values.begin(); it != values.end(); ++it) {
        text.replace(QString(u'{' % it.key() % u'}'), it.value());
    }
    return text;
}

} // namespace kontorist
