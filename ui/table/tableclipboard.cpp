#include "ui/table/tableclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kontorist {

using namespace Qt::StringLiterals;

QString tableAsTsv(const std::vector<QStringList>& lines)
{
    QString text;
    for (const QStringList& line : lines) {
        QStringList values;
        for (const QString& value : line) {
            values << value.simplified();
        }
        text += values.join(u'\t') + u'\n';
    }
    return text;
}

QString tableAsHtml(const std::vector<QStringList>& lines)
{
    QString html = u"<table>"_s;
    QString cell = u"th"_s;
    for (const QStringList& line : lines) {
        html += u"<tr>"_s;
        for (const QString& value : line) {
            html += u'<' + cell + u'>' + value.simplified().toHtmlEscaped() + u"</"_s + cell + u'>';
        }
        html += u"</tr>"_s;
        cell = u"td"_s;
    }
    return html + u"</table>"_s;
}

void putTableOnClipboard(const std::vector<QStringList>& lines)
{
    auto* data = new QMimeData;
    data->setText(tableAsTsv(lines));
    data->setHtml(tableAsHtml(lines));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace kontorist
