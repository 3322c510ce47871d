// Renders all icons, chips, controls and a table in every scheme to PNG files, for looking at.
// Usage: kontorist-gallery FOLDER   (QT_SCALE_FACTOR=2 for a double-resolution set)
#include "ui/theme/iconset.h"
#include "ui/theme/statuschip.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kontorist;

namespace {

struct Sample
{
    ChipKind kind;
    QStringView word;
};
constexpr std::array samples {Sample {ChipKind::Active, u"Active"},
    Sample {ChipKind::NotActive, u"Not active"}, Sample {ChipKind::Unregistered, u"Unregistered"},
    Sample {ChipKind::Deactivated, u"Deactivated"}, Sample {ChipKind::Invited, u"Invited"},
    Sample {ChipKind::Expired, u"Link expired"}, Sample {ChipKind::Pending, u"Pending"},
    Sample {ChipKind::Declined, u"Declined"}, Sample {ChipKind::Neutral, u"Neutral"}};

class ChipDelegate : public QStyledItemDelegate
{
public:
    ChipDelegate(const Theme& theme, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override
    {
        QStyleOptionViewItem background(option);
        initStyleOption(&background, index);
        background.text.clear();
        option.widget->style()->drawControl(
            QStyle::CE_ItemViewItem, &background, painter, option.widget);
        const Sample& sample = samples[static_cast<std::size_t>(index.row()) % samples.size()];
        paintChip(painter, option.rect.adjusted(4, 0, -4, 0), sample.kind, sample.word.toString(),
            option.font, m_theme.tokens());
    }

private:
    const Theme& m_theme;
};

QWidget* iconPage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* grid = new QGridLayout(page);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(4);
    int cell = 0;
    for (const IconName name : allIcons()) {
        auto* box = new QHBoxLayout;
        for (const int size : {16, 20, 24}) {
            auto* label = new QLabel(page);
            label->setPixmap(icon(name).pixmap(QSize(size, size), page->devicePixelRatio()));
            box->addWidget(label);
        }
        box->addWidget(new QLabel(iconFileName(name).toString(), page), 1);
        grid->addLayout(box, cell / 5, cell % 5);
        ++cell;
    }
    return page;
}

QWidget* controls(QWidget* parent)
{
    auto* page = new QGroupBox(u"Controls"_s, parent);
    auto* grid = new QGridLayout(page);
    auto* primary = new QPushButton(
        icon(IconName::SendActivationRequest), u"Send activation request…"_s, page);
    primary->setDefault(true);
    auto* disabled = new QPushButton(icon(IconName::Activate), u"Activate"_s, page);
    disabled->setEnabled(false);
    grid->addWidget(primary, 0, 0);
    grid->addWidget(new QPushButton(icon(IconName::BackUp), u"Back up user data…"_s, page), 0, 1);
    grid->addWidget(disabled, 0, 2);
    auto* search = new QLineEdit(page);
    search->setPlaceholderText(u"Search: name, e-mail, company"_s);
    search->addAction(icon(IconName::Search), QLineEdit::LeadingPosition);
    grid->addWidget(search, 1, 0, 1, 2);
    auto* combo = new QComboBox(page);
    combo->addItem(icon(IconName::Calendar), u"This week"_s);
    grid->addWidget(combo, 1, 2);
    auto* check = new QCheckBox(u"Back up first"_s, page);
    check->setChecked(true);
    grid->addWidget(check, 2, 0);
    auto* radio = new QRadioButton(u"Start here"_s, page);
    radio->setChecked(true);
    grid->addWidget(radio, 2, 1);
    auto* off = new QCheckBox(u"Not available"_s, page);
    off->setEnabled(false);
    grid->addWidget(off, 2, 2);
    auto* progress = new QProgressBar(page);
    progress->setValue(62);
    grid->addWidget(progress, 3, 0, 1, 2);
    auto* days = new QSpinBox(page);
    days->setValue(14);
    grid->addWidget(days, 3, 2);
    auto* documents = new QTabBar(page);
    documents->setDocumentMode(true);
    documents->setExpanding(false);
    documents->addTab(u"Details"_s);
    documents->addTab(u"Orders"_s);
    documents->setCurrentIndex(1);
    grid->addWidget(documents, 4, 0, 1, 2);
    auto* bar = new QScrollBar(Qt::Horizontal, page);
    bar->setRange(0, 100);
    bar->setPageStep(30);
    bar->setValue(40);
    grid->addWidget(bar, 4, 2);
    return page;
}

QWidget* words(const Theme& theme, QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* grid = new QGridLayout(page);
    const Tokens& t = theme.tokens();
    const auto coloured
        = [&](const QString& word, IconName name, const QColor& colour, int column) {
              auto* label = new QLabel(word, page);
              QPalette palette = label->palette();
              palette.setColor(QPalette::WindowText, colour);
              label->setPalette(palette);
              auto* sign = new QLabel(page);
              sign->setPixmap(iconPixmap(name, QSize(16, 16), page->devicePixelRatio(), colour));
              grid->addWidget(sign, 0, column * 2);
              grid->addWidget(label, 0, column * 2 + 1);
          };
    coloured(u"Danger"_s, IconName::Error, t.danger, 0);
    coloured(u"Warning"_s, IconName::Warning, t.warning, 1);
    coloured(u"Success"_s, IconName::Check, t.success, 2);
    coloured(u"Info"_s, IconName::Info, t.info, 3);
    coloured(u"Subtle"_s, IconName::Clock, t.subtleText, 4);
    coloured(u"Accent"_s, IconName::Links, t.accentOnWindow, 5);
    int column = 0;
    for (const auto& [text, tone] :
        {std::pair {u"Danger box"_s, t.dangerBox}, {u"Warning box"_s, t.warningBox},
            {u"Success box"_s, t.successBox}, {u"Info box"_s, t.infoBox},
            {u"Office"_s, t.stripOffice}, {u"Test / "_s + u"Demo"_s, t.stripDemo}}) {
        auto* label = new QLabel(text, page);
        label->setAutoFillBackground(true);
        label->setMargin(8);
        QPalette palette;
        palette.setColor(QPalette::Window, tone.background);
        palette.setColor(QPalette::WindowText, tone.foreground);
        label->setPalette(palette);
        grid->addWidget(label, 1, column, 1, 2);
        column += 2;
    }
    return page;
}

QTableView* table(const Theme& theme, QWidget* parent)
{
    static const QStringList names {u"Åsa Öberg"_s, u"Nils Berg"_s, u"Kari Olsen"_s, u"Luc Petit"_s,
        u"Zofia Wiśniewska"_s, u"Jürgen Groß"_s, u"Ærø Trykk"_s};
    auto* model = new QStandardItemModel(static_cast<int>(names.size()), 4, parent);
    model->setHorizontalHeaderLabels(
        {u"Contact name"_s, u"E-mail address"_s, u"Status"_s, u"Company"_s});
    for (int row = 0; row < names.size(); ++row) {
        auto* name = new QStandardItem(names.at(row));
        name->setIcon(icon(row % 2 ? IconName::User : IconName::Building));
        model->setItem(row, 0, name);
        model->setItem(row, 1, new QStandardItem(u"person%1@tryck.se"_s.arg(row)));
        model->setItem(row, 3, new QStandardItem(u"Öberg AB"_s));
    }
    auto* view = new QTableView(parent);
    view->setModel(model);
    view->setItemDelegateForColumn(2, new ChipDelegate(theme, view));
    view->setShowGrid(false);
    view->setFrameShape(QFrame::NoFrame);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    view->setSelectionBehavior(QTableView::SelectRows);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    view->setColumnWidth(0, 180);
    view->setColumnWidth(1, 180);
    view->setColumnWidth(2, 130);
    view->horizontalHeader()->setStretchLastSection(true);
    view->selectRow(2);
    view->setFixedHeight(theme.rowHeight() * 8 + 10);
    return view;
}

QToolBar* toolBar(QWidget* parent)
{
    auto* bar = new QToolBar(parent);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    bar->addAction(icon(IconName::Add), u"New"_s);
    bar->addAction(icon(IconName::Edit), u"Edit"_s);
    bar->addAction(icon(IconName::Deactivate), u"Deactivate"_s);
    bar->addAction(icon(IconName::DeleteIdentities), u"Delete identities"_s);
    bar->addAction(icon(IconName::Delete), u"Delete contact"_s)->setEnabled(false);
    QAction* pane = bar->addAction(icon(IconName::DetailPane), u"Detail"_s);
    pane->setCheckable(true);
    pane->setChecked(true);
    return bar;
}

void renderControls(const Theme& theme, const QString& file)
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    column->addWidget(toolBar(&window));
    auto* chips = new QHBoxLayout;
    for (const Sample& sample : samples) {
        auto* chip = new StatusChip(theme, &window);
        chip->setChip(sample.kind, sample.word.toString());
        chips->addWidget(chip);
    }
    chips->addStretch();
    column->addLayout(chips);
    column->addWidget(words(theme, &window));
    auto* tabs = new QTabWidget(&window);
    tabs->addTab(controls(tabs), icon(IconName::User), u"Overview"_s);
    tabs->addTab(new QWidget, icon(IconName::Job), u"Jobs"_s);
    tabs->addTab(new QWidget, icon(IconName::Link), u"Links"_s);
    tabs->addTab(new QWidget, icon(IconName::Activity), u"Activity"_s);
    column->addWidget(tabs);
    column->addWidget(table(theme, &window));
    window.resize(820, 700);
    window.grab().save(file);

    QMenu menu;
    menu.addAction(icon(IconName::Activate), u"Activate"_s);
    QAction* chosen = menu.addAction(icon(IconName::BackUp), u"Back up user data…"_s);
    menu.addAction(icon(IconName::Delete), u"Delete contact…"_s)->setEnabled(false);
    menu.setActiveAction(chosen);
    menu.ensurePolished();
    menu.adjustSize();
    menu.grab().save(QString(file).replace(u"controls"_s, u"menu"_s));
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2) {
        std::fputs("usage: kontorist-gallery FOLDER\n", stderr);
        return 2;
    }
    const QDir folder(application.arguments().at(1));
    const auto ratio = qRound(application.devicePixelRatio());
    Theme theme;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark, ThemeMode::HighContrast}) {
        theme.apply(mode);
        const QString suffix = u"-%1@%2x.png"_s.arg(themeModeKey(mode)).arg(ratio);
        QWidget window;
        (new QVBoxLayout(&window))->addWidget(iconPage(&window));
        window.grab().save(folder.filePath(u"icons"_s + suffix));
        renderControls(theme, folder.filePath(u"controls"_s + suffix));
    }
    return 0;
}
