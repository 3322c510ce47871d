#pragma once

#include "base/result.h"
#include "domain/bookingactions.h"
#include "domain/contactactions.h"
#include "services/workspace.h"

#include <QFuture>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <functional>

namespace kontorist::faults {

/// Does a clerk's work and says on standard output what it begins, what was acknowledged
/// ("ack <action> <subject> [<file>]") and what failed ("error <action> <subject> <code> <reason>
/// <sentence>"). One line per fact, out of the process before the next step: the reader outlives
/// us.
class Clerk
{
public:
    /// `folder` holds the database and archives/; files to import are made in `scratch`.
    Clerk(Workspace& office, QString folder, QString scratch, quint32 seed);

    /// One piece of work on a contact chosen by chance.
    void work();
    /// The same on a booking: an answer, an approval, or that taken back.
    void workOnBookings();
    /// Brings one contact into the status each step needs. False where that fails.
    [[nodiscard]] bool prepareForSteps();
    /// One action, on the contact that prepareForSteps() made for it; `begin` is called when that
    /// was found. False for an unknown name.
    [[nodiscard]] bool step(const QString& name, const std::function<void()>& begin);
    [[nodiscard]] static QStringList stepNames();
    /// Everything that a new contact with an archive needs, whatever state the others are in.
    void archiveSomebodyNew();

private:
    using Await = std::function<Result<qint64>()>;

    bool attempt(const char* action, qint64 subject, const Await& await);
    [[nodiscard]] ContactId named(const QString& name) const;
    [[nodiscard]] QString emailOf(const QString& name) const;
    [[nodiscard]] QString writeJobs(const QString& email, const QString& number, int fileBytes);

    void add(const QString& word);
    void edit(ContactId id);
    void actOn(const Contact& contact);
    void perform(const char* action, ContactAction what, ContactId id);
    QString invite(ContactId id, bool reset);
    void notSent(ContactId id);
    void registerThroughLink(const QString& secret, ContactId id);
    QString selfRegister(ContactId id, const QString& email);
    void confirm(ContactId id, const QString& secret);
    void acceptTerms(ContactId id, const QString& email);
    void uploadTerms();
    void importJob(ContactId id, const QString& email, const QString& number, int fileBytes);
    void setJobStatus(ContactId id);
    void backUp(ContactId id);
    void saveSettings();
    void copyDatabase();

    // clerkcards.cpp: customer cards. Everything that one saving changes carries the same stamp, so
    // that what is left tells whether all of it was saved or nothing.
    void workOnCards();
    void newCard();
    void saveCard(CustomerId id);
    [[nodiscard]] CustomerId anyCard();
    [[nodiscard]] bool isCustomerUser(ContactId id) const;
    [[nodiscard]] QString newStamp();

    // clerkbookings.cpp: status and invoice change together, or not at all.
    bool openFair();
    BookingId addBooking(const QString& name, int place);
    [[nodiscard]] bool prepareBookings();
    [[nodiscard]] BookingId bookingNamed(const QString& name);
    void actOnBooking(const char* action, BookingAction what, BookingId id);

    Workspace& m_office;
    QString m_folder;
    QString m_scratch;
    QRandomGenerator m_random;
    int m_made = 0;
};

} // namespace kontorist::faults
