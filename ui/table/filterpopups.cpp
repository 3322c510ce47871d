// The choices of FilterBar's filters; the bar itself is in filterbar.cpp.
#include "base/futures.h"
#include "ui/table/filterbar.h"
#include "ui/table/filterchip.h"
#include "ui/theme/metrics.h"
#include "ui/words/words.h"

#include <QActionGroup>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTimeZone>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int companiesShown = 50;

/// A small window below a chip; Escape or a click beside it closes it.
class FilterPopup : public QFrame
{
public:
    explicit FilterPopup(QWidget* parent, const QString& name)
        : QFrame(parent, Qt::Popup)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setFrameShape(QFrame::StyledPanel);
        setAccessibleName(name);
        setWindowTitle(name);
    }

    void showBelow(const QWidget* anchor)
    {
        adjustSize();
        const QRect room = anchor->screen()->availableGeometry();
        QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height()));
        if (anchor->isRightToLeft()) {
            at.setX(anchor->mapToGlobal(QPoint(anchor->width(), 0)).x() - width());
        }
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() + 1 - width())));
        if (at.y() + height() > room.bottom()) {
            at.setY(anchor->mapToGlobal(QPoint()).y() - height());
        }
        move(at);
        show();
    }
};

/// A field and the company names that contain what is typed.
class CompanyPopup : public FilterPopup
{
public:
    CompanyPopup(QWidget* parent, const QString& name, FilterBar::Companies companies)
        : FilterPopup(parent, name)
        , m_companies(std::move(companies))
        , m_field(new QLineEdit(this))
        , m_list(new QListWidget(this))
    {
        const Metrics metrics(font());
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(
            metrics.small(), metrics.small(), metrics.small(), metrics.small());
        column->addWidget(m_field);
        column->addWidget(m_list);
        m_field->setClearButtonEnabled(true);
        m_field->setPlaceholderText(name);
        m_field->setAccessibleName(name);
        m_list->setAccessibleName(name);
        m_list->setUniformItemSizes(true);
        m_list->setMinimumWidth(metrics.scaled(280));
        m_list->setFixedHeight(metrics.rowHeight(Density::Normal) * 8);
        m_field->installEventFilter(this);
        setFocusProxy(m_field);
        m_turn.setSingleShot(true);
        m_turn.setInterval(0);
        connect(&m_turn, &QTimer::timeout, this, [this] { ask(); });
        connect(m_field, &QLineEdit::textChanged, &m_turn, qOverload<>(&QTimer::start));
        connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(); });
        connect(m_list, &QListWidget::itemActivated, this, [this] { choose(); });
        connect(m_list, &QListWidget::itemClicked, this, [this] { choose(); });
        ask();
    }
    ~CompanyPopup() override { m_cancel.cancel(); }

    void setCompany(const QString& company)
    {
        m_field->setText(company);
        m_field->selectAll();
    }

    std::function<void(const QString&)> chosen;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
                const int step = key == Qt::Key_Down ? 1 : -1;
                m_list->setCurrentRow(
                    std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
                return true;
            }
        }
        return FilterPopup::eventFilter(watched, event);
    }

private:
    void ask()
    {
        if (!m_companies) {
            return;
        }
        m_cancel.cancel();
        m_cancel = CancelToken();
        const QString part
            = m_field->selectedText() == m_field->text() ? QString() : m_field->text();
        whenDone(m_companies(part, companiesShown, m_cancel), this,
            [this, cancel = m_cancel](const Result<QStringList>& names) {
                if (!cancel.isCancelled() && names) {
                    m_list->clear();
                    m_list->addItems(*names);
                }
            });
    }

    void choose()
    {
        const auto* item = m_list->currentItem();
        const auto exact = m_list->findItems(m_field->text().trimmed(), Qt::MatchFixedString);
        if (!item && !exact.isEmpty()) {
            item = exact.front();
        }
        if (!item && m_list->count() == 1) {
            item = m_list->item(0);
        }
        if (item && chosen) {
            chosen(item->text());
            close();
        }
    }

    FilterBar::Companies m_companies;
    QLineEdit* m_field;
    QListWidget* m_list;
    QTimer m_turn;
    CancelToken m_cancel;
};

QDateTime startOfDay(QDate date)
{
    return date.startOfDay(Qt::LocalTime).toUTC();
}

} // namespace

void FilterBar::openFilter(Filter filter)
{
    QWidget* at = isSet(filter) ? static_cast<QWidget*>(chip(filter)) : m_add;
    switch (filter) {
    case Filter::Status:
        showStatusMenu(at);
        break;
    case Filter::Invited:
        showInvitedMenu(at);
        break;
    case Filter::Company:
        showCompanyPopup(at);
        break;
    case Filter::Created:
        showCreatedPopup(at);
        break;
    }
}

void FilterBar::showStatusMenu(QWidget* at)
{
    auto* popup = new FilterPopup(this, tr("Status"));
    popup->setObjectName(u"statusFilter"_s);
    auto* column = new QVBoxLayout(popup);
    for (const ContactStatus status : allContactStatuses) {
        auto* box = new QCheckBox(words::status(status), popup);
        const auto& set = m_query.statuses;
        box->setChecked(std::find(set.begin(), set.end(), status) != set.end());
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, status](bool on) {
            auto& statuses = m_query.statuses;
            statuses.erase(std::remove(statuses.begin(), statuses.end(), status), statuses.end());
            if (on) {
                statuses.push_back(status);
                std::sort(statuses.begin(), statuses.end());
            }
            scheduleEmit();
        });
    }
    popup->setFocusProxy(column->itemAt(0)->widget());
    popup->showBelow(at);
    popup->setFocus();
}

void FilterBar::showInvitedMenu(QWidget* at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(u"invitedFilter"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* group = new QActionGroup(menu);
    for (const InvitedFilter invited : {InvitedFilter::Any, InvitedFilter::NotInvited,
             InvitedFilter::Invited, InvitedFilter::LinkValid, InvitedFilter::LinkExpired}) {
        auto* entry = menu->addAction(invitedText(invited));
        entry->setCheckable(true);
        entry->setActionGroup(group);
        entry->setChecked(m_query.invited == invited);
        connect(entry, &QAction::triggered, this, [this, invited] {
            m_query.invited = invited;
            scheduleEmit();
        });
    }
    const QPoint corner(at->isRightToLeft() ? at->width() : 0, at->height());
    menu->popup(at->mapToGlobal(corner));
}

void FilterBar::showCompanyPopup(QWidget* at)
{
    auto* popup = new CompanyPopup(this, tr("Company"), m_companies);
    popup->setObjectName(u"companyFilter"_s);
    popup->setCompany(m_query.company);
    popup->chosen = [this](const QString& company) {
        m_query.company = company;
        scheduleEmit();
    };
    popup->showBelow(at);
    popup->setFocus();
}

void FilterBar::showCreatedPopup(QWidget* at)
{
    auto* popup = new FilterPopup(this, tr("Created"));
    popup->setObjectName(u"createdFilter"_s);
    auto* form = new QFormLayout(popup);
    const QDate today = QDate::currentDate();
    auto* from = new QDateEdit(popup);
    from->setObjectName(u"createdFrom"_s);
    from->setDate(m_query.createdFrom.isValid() ? m_query.createdFrom.toLocalTime().date()
                                                : today.addMonths(-1));
    auto* to = new QDateEdit(popup);
    to->setObjectName(u"createdTo"_s);
    to->setDate(m_query.createdBefore.isValid()
            ? m_query.createdBefore.addMSecs(-1).toLocalTime().date()
            : today);
    for (QDateEdit* edit : {from, to}) {
        edit->setCalendarPopup(true);
    }
    form->addRow(tr("&From"), from);
    form->addRow(tr("&To"), to);
    auto* buttons = new QDialogButtonBox(popup);
    auto* apply = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    apply->setObjectName(u"applyCreated"_s);
    apply->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, from, to, popup] {
        const auto [first, last] = std::minmax({from->date(), to->date()});
        m_query.createdFrom = startOfDay(first);
        m_query.createdBefore = startOfDay(last.addDays(1));
        scheduleEmit();
        popup->close();
    });
    popup->setFocusProxy(from);
    popup->showBelow(at);
    popup->setFocus();
}

} // namespace kontorist
