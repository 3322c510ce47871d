#include "ui/mail/secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kontorist {

using namespace Qt::StringLiterals;

void putSecretOnClipboard(const QString& text)
{
    auto* data = new QMimeData;
    data->setText(text);
#if defined(Q_OS_MACOS)
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
#elif defined(Q_OS_WIN)
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        "1");
#else
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
#endif
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace kontorist
