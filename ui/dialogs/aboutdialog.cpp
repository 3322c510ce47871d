#include "ui/dialogs/aboutdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/theme/theme.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;
using State = SelfTestLine::State;

namespace {

/// Parts this program is made with, and their licences as their authors state them.
constexpr struct
{
    const char* part;
    const char* licence;
} parts[] = {
    {"Kontorist", "MIT"},
    {"Qt", "LGPL-3.0"},
    {"QtKeychain", "BSD-3-Clause"},
    {"SQLite", "Public domain"},
    {"libarchive", "BSD-2-Clause"},
    {"libsodium", "ISC"},
    {"tl::expected", "CC0-1.0"},
    {"CLI11", "BSD-3-Clause"},
    {"QR Code generator", "MIT"},
};

QTableWidgetItem* readOnlyCell(const QString& text)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return cell;
}

QTableWidget* makeTable(
    const Theme& theme, const QString& objectName, const QString& name, const QStringList& heads)
{
    auto* table = new QTableWidget(0, static_cast<int>(heads.size()));
    setName(table, objectName, name);
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->setVisible(false);
    table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setStretchLastSection(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    return table;
}

} // namespace

AboutDialog::AboutDialog(
    const AboutFacts& facts, const SelfTestInput& selfTest, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_facts(facts)
    , m_theme(theme)
{
    setObjectName(u"about"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Kontorist"));
    QBoxLayout* layout
        = makeDialogLayout(this, theme, IconName::About, tr("Kontorist %1").arg(facts.version));
    layout->addWidget(
        makeParagraph(tr("Register of people for print shops, service firms and event organisers."),
            u"aboutText"_s));
    auto* tabs = new QTabWidget;
    setName(tabs, u"aboutTabs"_s, tr("About Kontorist"));
    tabs->addTab(buildFacts(), tr("This computer"));
    tabs->addTab(buildSelfTest(), tr("Self test"));
    tabs->addTab(buildLicences(), tr("Licences"));
    tabs->setMinimumSize(textWidth(this, 80), theme.rowHeight() * 10);
    layout->addWidget(tabs, 1);

    auto* buttons = new QDialogButtonBox;
    QPushButton* copy
        = addButton(buttons, tr("Copy"), QDialogButtonBox::ActionRole, u"copyButton"_s);
    copy->setIcon(icon(IconName::Copy));
    copy->setAccessibleDescription(tr("Copies versions and self test as text"));
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s, true);
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(report()); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    close->setFocus();

    auto* test = new SelfTest(selfTest, this);
    connect(test, &SelfTest::finished, this, &AboutDialog::showLines);
    test->start();
}

QWidget* AboutDialog::buildFacts()
{
    const Metrics metrics = m_theme.metrics();
    auto* page = new QWidget;
    auto* form = new QFormLayout(page);
    form->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    form->setHorizontalSpacing(metrics.large());
    form->setVerticalSpacing(metrics.small());
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const QString none = tr("none");
    const std::pair<QString, QString> rows[] = {
        {tr("Version"), m_facts.version},
        {tr("Qt"), QString::fromLatin1(qVersion())},
        {tr("System"), QSysInfo::prettyProductName()},
        {tr("Database drivers"), m_facts.drivers.isEmpty() ? none : m_facts.drivers.join(u", "_s)},
        {tr("Database"), m_facts.databaseKind.isEmpty() ? none : m_facts.databaseKind},
        {tr("Database address"), m_facts.databaseUrl.isEmpty() ? none : m_facts.databaseUrl},
        {tr("Job files"), m_facts.fileStore.isEmpty() ? none : m_facts.fileStore},
        {tr("Log file"), m_facts.logFile.isEmpty() ? none : m_facts.logFile},
        {tr("Settings"), m_facts.settingsFile.isEmpty() ? none : m_facts.settingsFile},
    };
    for (const auto& [name, value] : rows) {
        QLabel* text = makeParagraph(value, u"factText"_s);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(name % u": "_s % value);
        auto* caption = new QLabel(name);
        caption->setFont(metrics.captionFont());
        form->addRow(caption, text);
    }
    return page;
}

QWidget* AboutDialog::buildSelfTest()
{
    const Metrics metrics = m_theme.metrics();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.small());
    m_verdict = makeParagraph(tr("Testing…"), u"selfTestVerdict"_s);
    column->addWidget(m_verdict);
    m_table = makeTable(
        m_theme, u"selfTestTable"_s, tr("Self test"), {tr("Result"), tr("Checked"), tr("Detail")});
    column->addWidget(m_table, 1);
    return page;
}

QWidget* AboutDialog::buildLicences()
{
    const Metrics metrics = m_theme.metrics();
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    column->setSpacing(metrics.small());
    column->addWidget(makeParagraph(
        tr("Kontorist is free software under the MIT licence. It is made with these parts:"),
        u"licenceText"_s));
    QTableWidget* table
        = makeTable(m_theme, u"licenceTable"_s, tr("Licences"), {tr("Part"), tr("Licence")});
    for (const auto& part : parts) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, readOnlyCell(QString::fromLatin1(part.part)));
        table->setItem(row, 1, readOnlyCell(QString::fromLatin1(part.licence)));
    }
    column->addWidget(table, 1);
    return page;
}

void AboutDialog::showLines(const std::vector<SelfTestLine>& lines)
{
    m_lines = lines;
    m_verdict->setText(allOk(lines)
            ? tr("Everything that is needed is there.")
            : tr("Something is missing. The lines marked Failed tell what."));
    m_table->setRowCount(static_cast<int>(lines.size()));
    int row = 0;
    for (const SelfTestLine& line : lines) {
        const Tokens& tokens = m_theme.tokens();
        QTableWidgetItem* result = nullptr;
        switch (line.state) {
        case State::Ok:
            result = readOnlyCell(tr("OK", "result of a check"));
            result->setIcon(icon(IconName::Check, tokens.success));
            break;
        case State::Note:
            result = readOnlyCell(tr("Note", "result of a check"));
            result->setIcon(icon(IconName::Info, tokens.info));
            break;
        case State::Failed:
            result = readOnlyCell(tr("Failed", "result of a check"));
            result->setIcon(icon(IconName::Error, tokens.danger));
            break;
        }
        m_table->setItem(row, 0, result);
        m_table->setItem(row, 1, readOnlyCell(line.name));
        auto* detail = readOnlyCell(line.detail);
        detail->setToolTip(line.detail);
        m_table->setItem(row, 2, detail);
        ++row;
    }
}

QString AboutDialog::report() const
{
    // For an administrator: file names stay, since they say where to look; no data of contacts.
    QString text = u"Kontorist %1\nQt %2\n%3\n"_s.arg(
        m_facts.version, QString::fromLatin1(qVersion()), QSysInfo::prettyProductName());
    text += u"%1: %2\n"_s.arg(tr("Database drivers"), m_facts.drivers.join(u", "_s));
    text += u"%1: %2 %3\n"_s.arg(tr("Database"), m_facts.databaseKind, m_facts.databaseUrl);
    text += u"%1: %2\n"_s.arg(tr("Log file"), m_facts.logFile);
    return text % u'\n' % selfTestText(m_lines);
}

} // namespace kontorist
