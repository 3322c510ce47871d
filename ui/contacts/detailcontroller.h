#pragma once

#include "models/selectionsummary.h"
#include "services/contactservice.h"
#include "ui/contacts/detailpane.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace kontorist {

class Workspace;
struct UiContext;

/// Reads what the detail pane shows, for the contact selected now. Never waits; an answer that
/// comes after another contact was selected is dropped.
class DetailController : public QObject
{
    Q_OBJECT

public:
    DetailController(std::shared_ptr<Workspace> workspace, DetailPane& pane,
        const UiContext& context, QObject* parent);

    /// While the pane is hidden only the facts are read.
    void setVisible(bool visible);
    void setSelection(const SelectionSummary& summary);
    /// Of the one selected contact, as exact as they are known.
    [[nodiscard]] const std::optional<ContactFacts>& facts() const { return m_facts; }
    [[nodiscard]] const std::optional<Contact>& contact() const { return m_contact; }
    void reload();
    void showJobs() { m_pane.setCurrentTab(DetailPane::Tab::Jobs); }

signals:
    void factsChanged();
    void revokeRequested(const kontorist::AccessToken& link);

private:
    void showSelected();
    void keepRow(const Contact& contact);
    void onDetails(const Result<ContactDetails>& details);
    void loadTab(DetailPane::Tab tab);
    void openFile(const JobFile& file, bool inFolder);

    std::shared_ptr<Workspace> m_workspace;
    DetailPane& m_pane;
    const UiContext& m_context;
    QTimer m_slow; ///< says "Loading…" only where it takes noticeably long
    QTimer m_rest; ///< while a key is held the pane waits: laying it out costs more than the table
    QElapsedTimer m_sinceSelected;
    std::optional<Contact> m_contact;
    std::optional<ContactFacts> m_facts;
    ContactId m_id;
    quint64 m_generation = 0;
    bool m_visible = true;
};

} // namespace kontorist
