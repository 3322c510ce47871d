#pragma once

#include "domain/customeruser.h"
#include "domain/facility.h"

#include <QAbstractListModel>
#include <QWidget>

#include <vector>

class QLabel;
class QListView;
class QPushButton;

namespace kontorist {

class FilterLine;
class Theme;

/// The facilities of a customer with a tick each; "Not assigned to a facility" comes first.
class FacilityTickModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFacilities(std::vector<Facility> facilities); ///< what is gone is no longer chosen
    void setScope(const FacilityScope& scope); ///< does not emit scopeEdited()
    [[nodiscard]] const FacilityScope& scope() const { return m_scope; }
    [[nodiscard]] int facilityCount() const { return static_cast<int>(m_facilities.size()); }
    [[nodiscard]] int chosenCount() const;
    void setReadOnly(bool readOnly);
    /// Shows the entries whose name holds all words of `text`, without regard to case and
    /// diacritics.
    void setFilter(const QString& text);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }
    /// Ticks what is shown, or takes the ticks away; one scopeEdited().
    void setShownChosen(bool chosen);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void scopeEdited();

private:
    static constexpr int unassigned = -1; ///< the entry "Not assigned to a facility"
    [[nodiscard]] QString nameOf(int entry) const;
    [[nodiscard]] bool isChosen(int entry) const;
    void setChosen(const std::vector<int>& entries, bool chosen);
    void showMatching();
    void dropUnknown();

    std::vector<Facility> m_facilities;
    std::vector<int> m_shown {unassigned}; ///< by row: index of a facility, or `unassigned`
    QStringList m_words; ///< folded
    FacilityScope m_scope;
    bool m_known = false; ///< setFacilities() was called
    bool m_readOnly = false;
};

/// The tick list with a filter field, "Select all", "Select none" and what the choice means.
/// Children: "facilityFilter", "facilityList", "selectAllButton", "selectNoneButton",
/// "facilityCount", "facilityMeaning".
class FacilityTicks : public QWidget
{
    Q_OBJECT

public:
    explicit FacilityTicks(const Theme& theme, QWidget* parent = nullptr);

    void setFacilities(std::vector<Facility> facilities);
    void setScope(const FacilityScope& scope); ///< does not emit
    [[nodiscard]] FacilityScope scope() const;
    void setReadOnly(bool readOnly);

signals:
    void changed();

private:
    void build(const Theme& theme);
    void updateTexts();

    FacilityTickModel* m_model;
    FilterLine* m_search;
    QListView* m_list;
    QPushButton* m_all;
    QPushButton* m_none;
    QLabel* m_count;
    QLabel* m_meaning;
    QLabel* m_noMatch;
    bool m_readOnly = false;
};

} // namespace kontorist
