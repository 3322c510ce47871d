#pragma once

#include "services/customerservice.h"
#include "ui/access/stageduser.h"

#include <optional>
#include <vector>

namespace kontorist {

/// What is staged on a row of the login accounts.
enum class RowMark {
    None,
    New,
    Changed,
    Removed,
    Clash, ///< a colleague changed the same field meanwhile
    Gone ///< a colleague removed the user that was edited here
};

/// A login account as the card shows it.
struct AccountRow
{
    qint64 key = 0; ///< the customer user's id; negative: new, not saved yet
    CustomerUser user; ///< as stored; of a new one what is known already
    CustomerUserAccess base; ///< what the edit began from
    CustomerUserAccess access; ///< as it will be
    bool removed = false;
    bool changedSince = false; ///< a colleague changed it after it was marked for removal
    bool gone = false;
    QString password; ///< typed anew; goes out after saving (LGN-14)
    std::optional<StagedUser> fresh; ///< of a new one
    QString fault; ///< why it was not saved, in words

    [[nodiscard]] bool isNew() const { return fresh.has_value(); }
    [[nodiscard]] bool isStaged() const;
    [[nodiscard]] RowMark mark() const;
    /// Fields of the access that both changed, to different values.
    [[nodiscard]] QStringList clashes() const;
    /// Something is mailed once the card is saved (LGN-13).
    [[nodiscard]] bool mails() const;
};

/// A field that was edited here and, meanwhile, elsewhere.
struct CardClash
{
    qint64 key = 0; ///< of the row; 0: the customer's own details
    QString field;
};

/// Everything that is edited on a card and not saved yet, and how it goes together with what
/// colleagues saved meanwhile. Field by field: what is not edited here follows silently, what is
/// stays as typed. No widgets, no database.
class CardStaging
{
public:
    /// A new customer.
    void start(const CustomerDraft& draft);
    /// What is stored now; nothing is staged any more. After opening and after saving.
    void take(const CustomerCard& stored);
    /// What is stored now, after somebody else wrote.
    void merge(const CustomerCard& stored);
    /// Forgets everything that is staged.
    void discard();

    [[nodiscard]] const Customer& customer() const { return m_contents.customer; }
    [[nodiscard]] const CustomerCard& stored() const { return m_contents; }

    [[nodiscard]] const CustomerDraft& draft() const { return m_draft; }
    void setDraft(const CustomerDraft& draft) { m_draft = draft; }
    [[nodiscard]] QStringList changedDetails() const;
    [[nodiscard]] QStringList clashingDetails() const;
    /// Fields that a colleague changed and that show something else: the clashing ones, and those
    /// that were edited here and set back.
    [[nodiscard]] QStringList overtakenDetails() const;

    /// New ones first, then by name.
    [[nodiscard]] const std::vector<AccountRow>& rows() const { return m_rows; }
    [[nodiscard]] const AccountRow* row(qint64 key) const;
    /// The key of a new row, by its place in edit().added; 0 where there is none.
    [[nodiscard]] qint64 keyOfAdded(size_t index) const;
    [[nodiscard]] std::vector<StagedUser> added() const; ///< with their access, in that order
    [[nodiscard]] std::vector<const AccountRow*> removals() const;

    qint64 add(const StagedUser& user);
    void setAccess(qint64 key, const CustomerUserAccess& access);
    void setRemoved(qint64 key);
    void setPassword(qint64 key, const QString& password);
    void setMails(qint64 key, bool mails); ///< of a new one
    void undo(qint64 key); ///< what is staged on the row; a new one goes
    void setFault(qint64 key, const QString& fault);
    void clearFaults();

    [[nodiscard]] int changedAccounts() const;
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::vector<CardClash> clashes() const;
    /// Decides one: mine is saved over theirs, or theirs is taken.
    void settle(const CardClash& clash, bool mine);
    [[nodiscard]] CardEdit edit() const;

    /// The facts for judging a staged change of this row, as if everything staged were saved.
    [[nodiscard]] CustomerUserFacts facts(
        const AccountRow& row, Rights rights, bool writable) const;

private:
    [[nodiscard]] AccountRow* find(qint64 key);
    void mergeDetails(const CustomerDraft& stored);
    void mergeUsers(const std::vector<CustomerUser>& stored);

    CustomerCard m_contents;
    CustomerDraft m_base;
    CustomerDraft m_draft;
    std::vector<AccountRow> m_rows;
    qint64 m_nextKey = -1;
};

} // namespace kontorist
