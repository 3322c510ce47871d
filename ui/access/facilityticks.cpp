#include "ui/access/facilityticks.h"

#include "base/textfold.h"
#include "ui/access/filterline.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"
#include "ui/words/customerwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 7;

} // namespace

void FacilityTickModel::setFacilities(std::vector<Facility> facilities)
{
    beginResetModel();
    m_facilities = std::move(facilities);
    m_known = true;
    dropUnknown();
    showMatching();
    endResetModel();
}

void FacilityTickModel::setFilter(const QString& text)
{
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        beginResetModel();
        m_words = words;
        showMatching();
        endResetModel();
    }
}

void FacilityTickModel::showMatching()
{
    m_shown.clear();
    for (int entry = unassigned; entry < facilityCount(); ++entry) {
        const QString name = m_words.isEmpty() ? QString() : foldText(nameOf(entry));
        if (std::all_of(m_words.begin(), m_words.end(),
                [&name](const QString& word) { return name.contains(word); })) {
            m_shown.push_back(entry);
        }
    }
}

void FacilityTickModel::setScope(const FacilityScope& scope)
{
    m_scope = scope;
    dropUnknown();
    emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
}

/// A facility that a colleague removed cannot be chosen any more.
void FacilityTickModel::dropUnknown()
{
    if (!m_known) {
        return;
    }
    std::erase_if(m_scope.facilities, [this](FacilityId id) {
        return std::none_of(m_facilities.begin(), m_facilities.end(),
            [id](const Facility& facility) { return facility.id == id; });
    });
}

int FacilityTickModel::chosenCount() const
{
    return static_cast<int>(m_scope.facilities.size()) + (m_scope.unassigned ? 1 : 0);
}

void FacilityTickModel::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    emit dataChanged(index(0), index(rowCount() - 1));
}

QString FacilityTickModel::nameOf(int entry) const
{
    return entry == unassigned ? words::noFacility()
                               : m_facilities[static_cast<size_t>(entry)].name;
}

bool FacilityTickModel::isChosen(int entry) const
{
    return entry == unassigned
        ? m_scope.unassigned
        : m_scope.facilities.contains(m_facilities[static_cast<size_t>(entry)].id);
}

void FacilityTickModel::setShownChosen(bool chosen)
{
    if (!m_readOnly) {
        setChosen(m_shown, chosen);
    }
}

void FacilityTickModel::setChosen(const std::vector<int>& entries, bool chosen)
{
    const FacilityScope before = m_scope;
    for (const int entry : entries) {
        if (entry == unassigned) {
            m_scope.unassigned = chosen;
        } else if (chosen) {
            m_scope.facilities.insert(m_facilities[static_cast<size_t>(entry)].id);
        } else {
            m_scope.facilities.erase(m_facilities[static_cast<size_t>(entry)].id);
        }
    }
    if (m_scope != before) {
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
        emit scopeEdited();
    }
}

int FacilityTickModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant FacilityTickModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const int entry = m_shown[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole) {
        return isChosen(entry) ? Qt::Checked : Qt::Unchecked;
    }
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? nameOf(entry) : QVariant();
}

bool FacilityTickModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || m_readOnly
        || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    setChosen(
        {m_shown[static_cast<size_t>(index.row())]}, value.value<Qt::CheckState>() == Qt::Checked);
    return true;
}

Qt::ItemFlags FacilityTickModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return m_readOnly || !index.isValid() ? flags : flags | Qt::ItemIsUserCheckable;
}

FacilityTicks::FacilityTicks(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(new FacilityTickModel(this))
    , m_search(new FilterLine(u"facilityFilter"_s, tr("Find facilities"), this))
    , m_list(new QListView(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
    , m_count(makeParagraph({}, u"facilityCount"_s))
    , m_meaning(makeNote(theme, {}, u"facilityMeaning"_s))
    , m_noMatch(makeNote(theme, {}, u"facilityNoMatch"_s))
{
    build(theme);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        updateTexts();
    });
    connect(m_search, &FilterLine::leaveToList, m_list, [this] {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid()) {
            m_list->setCurrentIndex(m_model->index(0));
        }
    });
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->setShownChosen(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setShownChosen(false); });
    connect(m_model, &FacilityTickModel::scopeEdited, this, [this] {
        updateTexts();
        emit changed();
    });
    updateTexts();
}

void FacilityTicks::build(const Theme& theme)
{
    const Metrics metrics = theme.metrics();
    setName(m_list, u"facilityList"_s, tr("Facilities that are shown"));
    m_list->setModel(m_model);
    m_list->setUniformItemSizes(true);
    m_list->setSpacing(metrics.tiny() / 2);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(shownRows * metrics.rowHeight(Density::Compact));
    m_all->setObjectName(u"selectAllButton"_s);
    m_none->setObjectName(u"selectNoneButton"_s);
    for (QPushButton* button : {m_all, m_none}) {
        button->setAutoDefault(false);
    }
    m_count->setWordWrap(false);
    m_noMatch->hide();

    auto* tools = new QHBoxLayout;
    tools->setSpacing(metrics.small());
    tools->addWidget(m_search, 1);
    tools->addWidget(m_all);
    tools->addWidget(m_none);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.small());
    layout->addWidget(m_meaning);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_noMatch);
    layout->addWidget(m_count);
}

void FacilityTicks::setFacilities(std::vector<Facility> facilities)
{
    m_model->setFacilities(std::move(facilities));
    updateTexts();
}

void FacilityTicks::setScope(const FacilityScope& scope)
{
    m_model->setScope(scope);
    updateTexts();
}

FacilityScope FacilityTicks::scope() const
{
    return m_model->scope();
}

void FacilityTicks::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_model->setReadOnly(readOnly);
    updateTexts();
}

void FacilityTicks::updateTexts()
{
    const int facilities = m_model->facilityCount();
    const int chosen = m_model->chosenCount();
    // With none there is nothing to choose from; a single one may get company later.
    const bool choice = facilities > 0;
    const QList<QWidget*> parts {m_search, m_list, m_all, m_none, m_count};
    for (QWidget* part : parts) {
        part->setVisible(choice);
    }
    if (facilities == 0) {
        m_meaning->setText(tr("This customer has no facilities, so everything is shown."));
    } else if (facilities == 1) {
        m_meaning->setText(tr("This customer has one facility, so everything is shown. The choice "
                              "counts as soon as there are several."));
    } else if (chosen == 0) {
        m_meaning->setText(tr("This customer has several facilities: nothing is shown until some "
                              "are chosen."));
    } else {
        m_meaning->setText(tr("Only what belongs to the ticked entries is shown."));
    }
    const bool filtering = m_model->isFiltering();
    const bool nothing = choice && filtering && m_model->rowCount() == 0;
    m_noMatch->setVisible(nothing);
    m_noMatch->setText(tr("No facility matches “%1”.").arg(m_search->text().trimmed()));
    m_all->setText(filtering ? tr("Select all shown") : tr("Select all"));
    m_none->setText(filtering ? tr("Select none shown") : tr("Select none"));
    for (QPushButton* button : {m_all, m_none}) {
        button->setAccessibleName(button->text());
        button->setEnabled(!m_readOnly && !nothing);
    }
    m_count->setText(tr("%1 of %2 chosen", "ticked entries of a list")
                         .arg(locale().toString(chosen), locale().toString(facilities + 1)));
}

} // namespace kontorist
