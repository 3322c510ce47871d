#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "domain/booking.h"
#include "domain/contact.h"
#include "domain/customer.h"
#include "ui/actions/actionspec.h"

#include <QAbstractListModel>
#include <QDialog>
#include <QFuture>

#include <functional>
#include <vector>

class QLineEdit;
class QLabel;

namespace kontorist {

class ActionController;
class RecordList;
class Theme;

struct PaletteEntry
{
    /// Their order in the list; contacts stand behind Usable. What only resembles the letters typed
    /// never comes before what contains them: Return on "deac" must not mean "Delete contact".
    enum class Group { Usable, NotNow, Similar, SimilarNotNow };

    std::optional<ActionId> action; ///< else a contact, a customer or a booking
    ContactId contact;
    CustomerId customer;
    BookingId booking;
    QString title;
    QString details; ///< keys and what it does, or why it cannot be used
    bool enabled = true;
    Group group = Group::Usable;
    bool elsewhere = false; ///< belongs to a table that is not shown: behind those of this one
    int score = 0; ///< within the group; higher is better
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry& entry(int row) const
    {
        return m_entries[static_cast<size_t>(row)];
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    std::vector<PaletteEntry> m_entries;
};

/// Ctrl+K: finds any action, with its keys and why it cannot be used now, and records. Works with
/// the keyboard alone; the focus stays in the field while the arrows move in the list.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// First hits of a search over contacts, customers and bookings. Each may be empty.
    struct Search
    {
        std::function<QFuture<Result<std::vector<Contact>>>(
            const QString& text, int count, const CancelToken& cancel)>
            contacts;
        std::function<QFuture<Result<std::vector<Customer>>>(
            const QString& text, int count, const CancelToken& cancel)>
            customers;
        std::function<QFuture<Result<std::vector<Booking>>>(
            const QString& text, int count, const CancelToken& cancel)>
            bookings;
    };

    CommandPalette(
        const ActionController& actions, const Theme& theme, Search search, QWidget* parent);
    ~CommandPalette() override;

    [[nodiscard]] const PaletteModel& model() const { return *m_model; }

signals:
    /// Emitted after the palette has closed, so that the action finds the window as it was.
    void actionChosen(kontorist::ActionId id);
    void contactChosen(kontorist::ContactId id);
    void customerChosen(kontorist::CustomerId id);
    void bookingChosen(kontorist::BookingId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void onTyped(const QString& text);
    void showEntries();
    [[nodiscard]] std::vector<PaletteEntry> matchingActions() const;
    void moveBy(int rows);
    void onCurrentChanged();
    void choose();

    const ActionController& m_actions;
    const Theme& m_theme;
    Search m_search;
    QLineEdit* m_field;
    RecordList* m_list;
    QLabel* m_reason;
    PaletteModel* m_model;
    std::vector<Contact> m_contacts; ///< hits for what is typed
    std::vector<Customer> m_customers;
    std::vector<Booking> m_bookings;
    CancelToken m_cancel;
    quint64 m_generation = 0;
};

} // namespace kontorist
