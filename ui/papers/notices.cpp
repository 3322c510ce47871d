#include "ui/papers/notices.h"

#include "ui/words/customerwords.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QMap>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::Notices)
};

QString noticeInWords(const Notice& notice)
{
    return Notices::tr("%1 to %2 (%3)", "SMS or e-mail, a name, and the number or address")
        .arg(words::notificationChannel(notice.channel), notice.staffName, notice.recipient);
}

/// Each once, with how often it is where several wait: an order may have many comments.
QString counted(const QMap<QString, int>& times)
{
    QStringList parts;
    for (auto each = times.cbegin(); each != times.cend(); ++each) {
        parts << (each.value() == 1
                ? each.key()
                : Notices::tr("%1, %Ln times", nullptr, each.value()).arg(each.key()));
    }
    return parts.join(Notices::tr("; ", "between the items of a list"));
}

} // namespace

QString noticesInWords(const std::vector<Notice>& notices)
{
    QMap<QString, int> waiting;
    QMap<QString, int> sent;
    for (const Notice& notice : notices) {
        if (notice.sentAt.isValid()) {
            ++sent[Notices::tr("%1, %2", "a message and when it was sent")
                       .arg(noticeInWords(notice), words::dateTime(notice.sentAt))];
        } else {
            ++waiting[noticeInWords(notice)];
        }
    }
    QStringList lines;
    if (!waiting.isEmpty()) {
        lines << Notices::tr("Waiting to be sent: %1").arg(counted(waiting));
    }
    if (!sent.isEmpty()) {
        lines << Notices::tr("Sent: %1", "messages").arg(counted(sent));
    }
    return lines.join(u'\n');
}

} // namespace kontorist
