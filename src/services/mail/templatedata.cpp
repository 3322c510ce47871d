#include "services/mail/templatedata.h"

#include <QFile>

// Q_INIT_RESOURCE declares the initialiser in the enclosing namespace, so it must stand outside
// ours.
static void initialise()
{
    Q_INIT_RESOURCE(kontorist_mail_templates);
}

namespace kontorist {

using namespace Qt::StringLiterals;

QByteArray templateData(const QString& fileName)
{
    initialise();
    QFile file(u":/kontorist/mail/"_s + fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace kontorist
