#include "services/csv/csvwriter.h"

#include <QRegularExpression>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// Zero or more apostrophes and then a character that begins a formula: so that a text which has
/// apostrophes of its own comes back as it was.
bool needsGuard(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && text.at(i) == u'\'') {
        ++i;
    }
    return i < text.size() && u"=+-@\t\r\n"_s.contains(text.at(i));
}

/// "-12.50": a spreadsheet takes it for the number that it is.
bool isNegativeNumber(const QString& text)
{
    static const QRegularExpression number(u"^-\\d+(\\.\\d+)?$"_s);
    return number.match(text).hasMatch();
}

} // namespace

QString formulaSafe(const QString& text)
{
    return needsGuard(text) && !isNegativeNumber(text) ? QString(u'\'' % text) : text;
}

QString withoutFormulaGuard(const QString& cell)
{
    return cell.startsWith(u'\'') && needsGuard(cell) ? cell.mid(1) : cell;
}

QByteArray csvLine(const QStringList& cells, char delimiter)
{
    QByteArray line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            line += delimiter;
        }
        QByteArray cell = formulaSafe(cells.at(i)).toUtf8();
        const bool quoted = cell.contains(delimiter) || cell.contains('"') || cell.contains('\n')
            || cell.contains('\r') || cell.startsWith(' ') || cell.endsWith(' ');
        if (quoted) {
            line += '"' + cell.replace('"', "\"\"") + '"';
        } else {
            line += cell;
        }
    }
    return line + "\r\n";
}

} // namespace kontorist
