#include "ui/contacts/contactclipboard.h"

#include "models/contacttexts.h"
#include "ui/table/tablecolumns.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

QString value(const Contact& contact, ContactColumn column, const ContactTexts& texts)
{
    switch (column) {
    case ContactColumn::Name:
        return contact.name;
    case ContactColumn::Email:
        return contact.email;
    case ContactColumn::Status:
        return texts.status(contact.status);
    case ContactColumn::Company:
        return contact.company;
    case ContactColumn::Terms:
        return contact.termsAcceptedAt.isValid() ? texts.date(contact.termsAcceptedAt) : QString();
    case ContactColumn::Invited:
        return contact.invitedAt.isValid() ? texts.date(contact.invitedAt) : QString();
    case ContactColumn::Created:
        return texts.date(contact.createdAt);
    }
    return {};
}

/// Titles first, then one list of values per contact.
std::vector<QStringList> table(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts)
{
    std::vector<QStringList> lines(contacts.size() + 1);
    for (const auto& column : columns.columns()) {
        if (!column.visible) {
            continue;
        }
        const auto which = static_cast<ContactColumn>(column.column);
        lines[0].append(texts.column(which));
        for (size_t i = 0; i < contacts.size(); ++i) {
            lines[i + 1].append(value(contacts[i], which, texts).simplified());
        }
    }
    return lines;
}

} // namespace

QString contactsAsTsv(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts)
{
    QString text;
    for (const auto& line : table(contacts, columns, texts)) {
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString contactsAsHtml(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts)
{
    QString html = u"<table>"_s;
    QString cell = u"th"_s;
    for (const auto& line : table(contacts, columns, texts)) {
        html += u"<tr>"_s;
        for (const auto& text : line) {
            html += u'<' + cell + u'>' + text.toHtmlEscaped() + u"</"_s + cell + u'>';
        }
        html += u"</tr>"_s;
        cell = u"td"_s;
    }
    return html + u"</table>"_s;
}

void putOnClipboard(
    const std::vector<Contact>& contacts, const TableColumns& columns, const ContactTexts& texts)
{
    auto* data = new QMimeData;
    data->setText(contactsAsTsv(contacts, columns, texts));
    data->setHtml(contactsAsHtml(contacts, columns, texts));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace kontorist
