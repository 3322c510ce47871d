#include "base/clock.h"
#include "base/coredump.h"
#include "base/logging.h"
#include "services/accountservice.h"
#include "services/contactservice.h"
#include "services/invitationservice.h"
#include "services/linkservice.h"
#include "services/mail/draftfile.h"
#include "services/mail/mailtourl.h"
#include "services/workspace.h"
#include "ui/settings/appsettings.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QRandomGenerator>

#include <cstdio>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// Tells the reader which secret is about to be used; that pipe is the only place it may be in.
QString canary(const QString& secret)
{
    std::puts(qPrintable(secret));
    std::fflush(stdout);
    return secret;
}

/// What the edges of the program do with an error.
template <class T>
void told(const Result<T>& result)
{
    if (!result) {
        qWarning() << result.error().reason << result.error().field << result.error().args
                   << result.error().detail;
    }
}

/// Secrets through every door that takes or makes one, the wrong ones included.
class Secrets
{
public:
    Secrets(Workspace& office, AppSettings& settings, QString drafts, quint32 seed)
        : m_office(office)
        , m_settings(settings)
        , m_drafts(std::move(drafts))
        , m_random(seed)
    {
    }

    void round(int number)
    {
        m_settings.setLastDatabaseUrl(
            u"postgresql://clerk:%1@db.example/office"_s.arg(canary(letters(20))));
        const QString email = u"person%1-%2@canary.example"_s.arg(number).arg(letters(6));
        const auto added = m_office.contacts().add({u"Person"_s, email, {}, {}, u"sv"_s}).result();
        told(added);
        if (!added) {
            return;
        }
        const QString secret = invite(added->id, number);
        if (secret.isEmpty()) {
            return;
        }
        message(secret, number);
        useWrongly(secret, email);
        if (number % 4 == 0) { // hashing a password takes a tenth of a second
            told(m_office.accounts().registerWithToken(secret, canary(letters(24))).result());
            told(m_office.accounts().checkPassword(email, canary(letters(24))).result());
        }
        told(m_office.accounts().registerWithToken(secret, canary(letters(24))).result());
    }

private:
    [[nodiscard]] QString letters(int count)
    {
        static const QString alphabet = u"abcdefghijkmnpqrstuvwxyz23456789"_s;
        QString out;
        for (int i = 0; i < count; ++i) {
            out += alphabet.at(m_random.bounded(static_cast<int>(alphabet.size())));
        }
        return out;
    }

    [[nodiscard]] QString invite(ContactId id, int number)
    {
        const auto prepared = m_office.invitations().prepare(id).result();
        told(prepared);
        if (!prepared) {
            return {};
        }
        m_message = prepared->message;
        const QString secret = canary(prepared->link.section(u'/', -1));
        const auto channel = static_cast<MailChannel>(number % 5);
        told(m_office.invitations().handOff(*prepared, channel).result());
        told(DraftFile::writePrivate(prepared->message, m_drafts));
        return secret;
    }

    void useWrongly(QString secret, const QString& email)
    {
        std::swap(secret[10], secret[20]);
        const QString other = canary(u"a1_"_s % letters(43));
        told(m_office.accounts().confirm(other).result());
        told(m_office.accounts().confirm(canary(secret)).result());
        told(m_office.accounts().registerWithToken(other, canary(letters(11))).result());
        told(m_office.accounts().registerWithEmail(email, canary(letters(130))).result());
        told(Workspace::openNow(
            {u"mariadb://clerk:"_s % canary(letters(20)) % u"@db.example/office"_s}, m_clock));
    }

    /// What somebody may once log for want of care, in the shapes Qt gives it.
    void message(const QString& secret, int number)
    {
        const auto url = MailtoUrl::build(m_message);
        switch (number % 10) {
        case 0:
            qWarning() << m_message.body;
            return;
        case 1:
            qWarning() << (url ? *url : QUrl());
            return;
        case 2:
            qWarning().noquote() << (url ? url->toEncoded() : QByteArray());
            return;
        case 3:
            qCritical() << "no such link:" << secret;
            return;
        case 4:
            qInfo("token=%s", qPrintable(secret));
            return;
        case 5:
            qWarning().noquote() << QJsonDocument(
                QJsonObject {{u"token"_s,
                    secret}}).toJson(QJsonDocument::Compact);
            return;
        case 6:
            qDebug() << QStringList {u"accounts"_s, u"confirm"_s, secret};
            return;
        case 7:
            qWarning().noquote() << (u"(token:"_s % secret % u")"_s);
            return;
        case 8:
            qWarning() << m_message.html;
            return;
        default:
            qWarning().noquote() << secret.mid(3); // without its prefix
            return;
        }
    }

    Workspace& m_office;
    AppSettings& m_settings;
    QString m_drafts;
    QRandomGenerator m_random;
    MailMessage m_message;
    std::shared_ptr<const Clock> m_clock = std::make_shared<SystemClock>();
};

} // namespace

/// canaryworker FOLDER ROUNDS SEED [crash]: prints each secret it uses, alone on a line.
int main(int argc, char** argv)
{
    forbidCoreDump();
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        return 2;
    }
    const QString folder = arguments[1];
    QLoggingCategory::setFilterRules(u"*=true"_s);
    installLogFile(folder % u"/log/canary.log"_s, true);
    AppSettings settings(folder % u"/settings.conf"_s);
    const auto office = Workspace::openNow(
        {folder % u"/office.db"_s, true, true}, std::make_shared<SystemClock>());
    told(office);
    if (!office) {
        return 1;
    }
    Secrets secrets(**office, settings, folder % u"/drafts"_s, arguments[3].toUInt());
    for (int i = 0; i < arguments[2].toInt(); ++i) {
        secrets.round(i);
    }
    settings.sync();
    if (arguments.value(4) == u"crash"_s) {
        qFatal("broken off while opening https://portal.example.com/a/%s",
            qPrintable(canary(u"a1_"_s % QString(43, u'q'))));
    }
    return 0;
}
