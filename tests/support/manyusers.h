#pragma once

#include "support/customeroffice.h"

namespace kontorist::testing {

/// Writes many people, customers and customer users at once, as a program would that imports them:
/// customer i is "kund 00007 ab" with the number 1000007, person i "person 00007". User i stands
/// for customer i modulo `customers`; every third one logs in by number, every tenth is an active
/// one.
inline bool fillMany(const CustomerOffice& office, int customers, int users)
{
    auto connection = office.raw();
    const auto run = [&](const QString& sql) { return connection->run(sql).has_value(); };
    const auto counter = [](int last) -> QString {
        return QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n"
                              " WHERE i < %1) ")
            .arg(last - 1);
    };
    return run(QStringLiteral("BEGIN"))
        && run(counter(customers)
            + QStringLiteral(
                "INSERT INTO customer (id, name, name_key, number, number_key, created_at,"
                " next_login_seq, search_text) SELECT i + 1, printf('Kund %05d AB', i),"
                " printf('kund %05d ab', i), 1000000 + i, 1000000 + i, (i * 7919) % 100003 + 1,"
                " 1000000, printf('kund %05d ab', i) || char(10) || (1000000 + i) || char(10)"
                " FROM n"))
        && run(counter(users)
            + QStringLiteral(
                "INSERT INTO contact (id, name, name_key, email, email_key, created_at,"
                " search_text) SELECT i + 1, printf('Person %05d', i), printf('person %05d', i),"
                " 'p' || i || '@b.se', 'p' || i || '@b.se', i + 1, printf('person %05d', i)"
                " || char(10) || 'p' || i || '@b.se' || char(10) FROM n"))
        && run(counter(users)
            + QStringLiteral("INSERT INTO customer_user (id, contact_id, customer_id, kind, level,"
                             " created_at, login_seq, number_login) SELECT i + 1, i + 1,"
                             " (i * 31) % %1 + 1, CASE i % 2 WHEN 0 THEN 'CONTACT' ELSE 'CLIENT'"
                             " END, CASE i % 5 WHEN 0 THEN 'ADMINISTRATOR' ELSE 'USER' END,"
                             " (i * 6151) % 100019 + 1, CASE i % 3 WHEN 0 THEN i + 1 END,"
                             " CASE i % 3 WHEN 0 THEN (1000000 + (i * 31) % %1) || '-' || (i + 1)"
                             " END FROM n")
                  .arg(customers))
        && run(QStringLiteral(
            "UPDATE customer_user SET status = 'ACTIVE' WHERE id % 10 = 0 AND kind = 'CONTACT'"))
        && run(QStringLiteral("COMMIT"));
}

} // namespace kontorist::testing
