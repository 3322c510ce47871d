#pragma once

#include "base/clock.h"
#include "models/contactsource.h"
#include "models/contacttexts.h"

#include <QObject>
#include <QPromise>

#include <deque>
#include <functional>
#include <memory>

namespace kontorist::test {

/// A clock that stands still.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return time; }
    QDateTime time = QDateTime::fromString(QStringLiteral("2026-05-04T10:00:00Z"), Qt::ISODate);
};

/// Contacts without a database: either a list, which is searched, filtered and sorted, or any
/// number of made up ones in name order. Replies come at once, after a delay, or when the test says
/// so.
class FakeContacts : public QObject
{
public:
    enum class Replies { AtOnce, Delayed, ByHand };

    /// `count` contacts "Name 0000042 …", made when they are asked for.
    explicit FakeContacts(qint64 count);
    explicit FakeContacts(std::vector<Contact> contacts);

    [[nodiscard]] ContactSource source();

    Replies replies = Replies::AtOnce;
    int delayMs = 1;
    /// While set, every call fails with it.
    std::optional<Error> failing;

    struct Call
    {
        QString what; ///< "rows", "count", "position", "byIds", "countByStatus"
        ContactQuery query;
        qint64 first = 0;
        CancelToken cancel;
        std::function<void()> reply;
    };
    /// Waiting calls, with Replies::ByHand.
    std::deque<Call> waiting;
    void replyTo(size_t index);
    void replyAll();
    [[nodiscard]] qsizetype waitingFor(const QString& what) const;

    /// All calls so far by name.
    QMap<QString, int> calls;

    std::vector<Contact> list; ///< of the list kind; a test may change it
    [[nodiscard]] Contact at(qint64 index) const; ///< of the made up kind

private:
    [[nodiscard]] std::vector<Contact> matching(const ContactQuery& query) const;
    [[nodiscard]] std::vector<Contact> rows(
        const ContactQuery& query, qint64 first, int count) const;
    [[nodiscard]] Result<qint64> position(const ContactQuery& query, ContactId id) const;

    template <class T>
    QFuture<Result<T>> answer(const QString& what, const ContactQuery& query, qint64 first,
        const CancelToken& cancel, std::function<Result<T>()> make);
    void dispatch(Call call);

    qint64 m_count = -1;
};

/// Thirty people of a print shop, in every status, invited or not.
[[nodiscard]] std::vector<Contact> lifelikeContacts(const QDateTime& now);

/// English words without the window's translations.
[[nodiscard]] ContactTexts plainTexts();

} // namespace kontorist::test
