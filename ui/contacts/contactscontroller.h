#pragma once

#include "domain/contactquery.h"
#include "models/selectionsummary.h"
#include "ui/actions/section.h"
#include "ui/common/flowcontext.h"

#include <QMap>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace kontorist {

class ActionController;
class ContactTableModel;
class ContactsPage;

/// Feeds the Contacts table, keeps a query per section, and tells what is selected.
class ContactsController : public QObject
{
    Q_OBJECT

public:
    /// Makes the page; the window takes it over.
    ContactsController(const FlowContext& context, ActionController& actions, QObject* parent);

    [[nodiscard]] ContactsPage& page() { return *m_page; }
    void showSection(Section section);
    void refresh();
    /// Selects the contact, clearing filters that hide it.
    void goTo(ContactId id);
    void copySelection();
    [[nodiscard]] QString sortedBy() const; ///< "Sorted by Status, then Contact name"
    /// False while the last reading failed.
    [[nodiscard]] bool isReachable() const { return m_reachable; }
    /// What a section shows of all contacts.
    [[nodiscard]] static ContactQuery viewOf(Section section);

signals:
    void selectionChanged(const kontorist::SelectionSummary& summary);
    void countChanged(kontorist::Section section, qint64 count);
    void sortChanged();
    void reachableChanged();
    void changesRequested(); ///< what colleagues changed
    void demoRequested();
    void message(const kontorist::FlowMessage& message);

private:
    void connectPage();
    void connectChanges();
    void restoreLayout();
    void showCounts();
    void readCounts();
    void onError();
    void onChangedElsewhere();
    void copyContacts(const std::vector<Contact>& contacts, bool all);
    [[nodiscard]] QString profile() const;

    FlowContext m_context;
    ActionController& m_actions;
    ContactTableModel* m_model;
    ContactsPage* m_page;
    Section m_section = Section::Contacts;
    QMap<Section, ContactQuery> m_queries; ///< as left, per section
    QTimer m_countTimer;
    qint64 m_all = -1;
    bool m_reachable = true;
    qint64 m_seenSeq = -1;
    QSet<qint64> m_changedHere; ///< since the log was looked at
    QSet<qint64> m_changedThere; ///< since the strip was closed
    QDateTime m_lastGood;
};

} // namespace kontorist
