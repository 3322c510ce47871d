#include "cli/csv/contactcolumns.h"

#include "base/textfold.h"
#include "services/csv/csvwriter.h"

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

/// A header as it is compared: folded, and without blanks, hyphens, dots and the like.
QString headerKey(const QString& header)
{
    QString key;
    for (const QChar c : foldText(header)) {
        if (c.isLetterOrNumber()) {
            key += c;
        }
    }
    return key;
}

/// Names of the columns as they are met in files, as headerKey() gives them. Data, not words of
/// ours.
const QStringList& knownHeaders(qsizetype field)
{
    static const std::array<QStringList, 5> headers {{
        {u"name"_s, u"contactname"_s, u"fullname"_s, u"displayname"_s, u"namn"_s, u"kontaktnamn"_s,
            u"navn"_s, u"kontaktnavn"_s, u"nom"_s, u"nomducontact"_s, u"nomcomplet"_s},
        {u"email"_s, u"emailaddress"_s, u"mail"_s, u"epost"_s, u"epostadress"_s, u"epostadresse"_s,
            u"courriel"_s, u"adressecourriel"_s, u"adresseemail"_s, u"adresseelectronique"_s},
        {u"phone"_s, u"phonenumber"_s, u"telephone"_s, u"mobile"_s, u"telefon"_s,
            u"telefonnummer"_s, u"mobil"_s, u"mobiltelefon"_s, u"tel"_s, u"numerodetelephone"_s},
        {u"company"_s, u"companyname"_s, u"organisation"_s, u"organization"_s, u"foretag"_s,
            u"firma"_s, u"bolag"_s, u"selskap"_s, u"bedrift"_s, u"societe"_s, u"entreprise"_s},
        {u"language"_s, u"contactlanguage"_s, u"sprak"_s, u"langue"_s},
    }};
    return headers.at(static_cast<size_t>(field));
}

/// Place of a column by its header, or by its number from 1; -1 where there is none.
qsizetype columnOf(const QStringList& header, const QString& name)
{
    const QString key = headerKey(name);
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!key.isEmpty() && headerKey(header.at(i)) == key) {
            return i;
        }
    }
    bool ok = false;
    const qsizetype number = name.toInt(&ok);
    return ok && number >= 1 && number <= header.size() ? number - 1 : -1;
}

} // namespace

QStringList contactCsvFields()
{
    return {u"name"_s, u"email"_s, u"phone"_s, u"company"_s, u"language"_s};
}

Result<ContactColumns> ContactColumns::fromHeader(
    const QStringList& header, const QStringList& maps)
{
    ContactColumns columns;
    const QStringList fields = contactCsvFields();
    for (const QString& map : maps) {
        const auto equals = map.indexOf(u'=');
        if (equals < 1 || equals + 1 == map.size()) {
            return failure(ErrorCode::Invalid, u"map-malformed"_s, u"--map"_s, {map.left(80)});
        }
        const auto field = fields.indexOf(map.left(equals));
        if (field < 0) {
            return failure(ErrorCode::Invalid, u"map-unknown-field"_s, map.left(equals).left(40));
        }
        const auto column = columnOf(header, map.mid(equals + 1));
        if (column < 0) {
            return failure(ErrorCode::Invalid, u"column-missing"_s, fields.at(field),
                {map.mid(equals + 1).left(80)});
        }
        columns.m_columns.at(static_cast<size_t>(field)) = column;
    }
    for (qsizetype field = 0; field < fields.size(); ++field) {
        auto& place = columns.m_columns.at(static_cast<size_t>(field));
        if (place >= 0) {
            continue;
        }
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (!knownHeaders(field).contains(headerKey(header.at(i)))) {
                continue;
            }
            if (place >= 0) {
                return failure(ErrorCode::Invalid, u"column-twice"_s, fields.at(field),
                    {header.at(place).left(80), header.at(i).left(80)});
            }
            place = i;
        }
    }
    if (!columns.has(u"name"_s)) {
        return failure(ErrorCode::Invalid, u"column-missing"_s, u"name"_s, {u"name"_s});
    }
    return columns;
}

bool ContactColumns::has(QStringView field) const
{
    const auto place = contactCsvFields().indexOf(field);
    return place >= 0 && m_columns.at(static_cast<size_t>(place)) >= 0;
}

ContactDraft ContactColumns::draftOf(const CsvRow& row, const QString& language) const
{
    ContactDraft draft;
    const QStringList fields = contactCsvFields();
    for (qsizetype field = 0; field < fields.size(); ++field) {
        const auto column = m_columns.at(static_cast<size_t>(field));
        const QString cell = column >= 0 ? row.cells.value(column) : QString();
        setDraftField(draft, fields.at(field), withoutFormulaGuard(cell));
    }
    draft.language = draft.language.trimmed().toLower();
    if (draft.language.isEmpty()) {
        draft.language = language;
    }
    return draft;
}

} // namespace kontorist
