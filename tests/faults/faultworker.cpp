#include "base/clock.h"
#include "services/accountservice.h"
#include "services/archiveservice.h"
#include "services/contactservice.h"
#include "services/invitationservice.h"
#include "services/workspace.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace kontorist;
using namespace Qt::StringLiterals;

namespace {

/// One line per fact, out of the process before the next step: the reader outlives us.
void say(const char* word, const char* action, ContactId id)
{
    std::printf("%s %s %lld\n", word, action, static_cast<long long>(id.value()));
    std::fflush(stdout);
}

class Clerk
{
public:
    Clerk(Workspace& office, quint32 seed, QString archiveFolder)
        : m_office(office)
        , m_random(seed)
        , m_archiveFolder(std::move(archiveFolder))
    {
    }

    void work()
    {
        const qint64 there = m_office.contacts().count({}).result().value_or(0);
        if (there < 20 || m_random.bounded(8) == 0) {
            add();
            return;
        }
        const auto row
            = m_office.contacts().rows({}, m_random.bounded(static_cast<int>(there)), 1).result();
        if (!row || row->empty()) {
            return;
        }
        actOn(row->front());
    }

private:
    void add()
    {
        const QString word = QString::number(m_random.generate64(), 36);
        say("begin", "add", {});
        const auto added
            = m_office.contacts().add({word, word % u"@kill.example"_s, {}, {}, u"en"_s}).result();
        if (added) {
            say("ack", "add", added->id);
        }
    }

    void actOn(const Contact& contact)
    {
        switch (contact.status) {
        case ContactStatus::Unregistered:
            if (m_random.bounded(3) == 0) {
                perform("delete", ContactAction::DeleteContact, contact);
            } else {
                inviteAndRegister(contact);
            }
            break;
        case ContactStatus::NotActive:
            perform("activate", ContactAction::Activate, contact);
            break;
        case ContactStatus::Active:
            if (m_random.bounded(3) == 0) {
                backUp(contact);
            } else if (m_random.bounded(2) == 0) {
                perform("deactivate", ContactAction::Deactivate, contact);
            } else {
                perform("delete-identities", ContactAction::DeleteIdentities, contact);
            }
            break;
        case ContactStatus::Deactivated:
            invite(contact, true);
            break;
        }
    }

    void perform(const char* name, ContactAction action, const Contact& contact)
    {
        say("begin", name, contact.id);
        if (m_office.contacts().perform(action, contact.id, contact.rowVersion).result()) {
            say("ack", name, contact.id);
        }
    }

    QString invite(const Contact& contact, bool reset)
    {
        const auto prepared = m_office.invitations().prepare(contact.id, {}, reset).result();
        if (!prepared) {
            return {};
        }
        const char* name = reset ? "reset" : "invite";
        say("begin", name, contact.id);
        if (!m_office.invitations().handOff(*prepared, MailChannel::MailProgram, reset).result()) {
            return {};
        }
        say("ack", name, contact.id);
        return prepared->link.section(u'/', -1);
    }

    void inviteAndRegister(const Contact& contact)
    {
        const QString secret = invite(contact, false);
        if (secret.isEmpty() || m_random.bounded(2) == 0) {
            return;
        }
        say("begin", "register", contact.id);
        if (m_office.accounts().registerWithToken(secret, u"a long enough password"_s).result()) {
            say("ack", "register", contact.id);
        }
    }

    void backUp(const Contact& contact)
    {
        say("begin", "backup", contact.id);
        if (m_office.archives().run({contact.id, m_archiveFolder, {}, true}, {}, {}).result()) {
            say("ack", "backup", contact.id);
        }
    }

    Workspace& m_office;
    QRandomGenerator m_random;
    QString m_archiveFolder;
};

} // namespace

/// faultworker DATABASE ARCHIVE-FOLDER SEED: works until it is killed.
int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        return 2;
    }
    const auto office
        = Workspace::openNow({arguments[1], true, true}, std::make_shared<SystemClock>());
    if (!office) {
        std::fprintf(stderr, "cannot open: %s\n", qPrintable(office.error().reason));
        return 1;
    }
    say("open", "-", {});
    Clerk clerk(**office, arguments[3].toUInt(), arguments[2]);
    for (;;) {
        clerk.work();
    }
}
