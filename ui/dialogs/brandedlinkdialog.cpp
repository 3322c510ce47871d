#include "ui/dialogs/brandedlinkdialog.h"

#include "base/futures.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/faultlabel.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidthInLetters = 52;

struct BrandedLink
{
    Q_DECLARE_TR_FUNCTIONS(kontorist::BrandedLink)
};

/// One character as a person can recognise it, also where it cannot be seen.
QString characterInWords(char32_t character)
{
    if (character == U' ') {
        return BrandedLink::tr("a space");
    }
    if (character == 0xa0) {
        return BrandedLink::tr("a non-breaking space");
    }
    if (QChar::isPrint(character) && !QChar::isMark(character) && !QChar::isSpace(character)) {
        return u"“%1”"_s.arg(QString::fromUcs4(&character, 1));
    }
    return BrandedLink::tr("the character U+%1", "one that cannot be seen alone")
        .arg(static_cast<uint>(character), 4, 16, QLatin1Char('0'));
}

} // namespace

QString nameDifference(const QString& typed, const QString& wanted)
{
    const auto mine = typed.toUcs4();
    const auto theirs = wanted.toUcs4();
    const auto [at, other] = std::mismatch(mine.begin(), mine.end(), theirs.begin(), theirs.end());
    const QString place = QLocale().toString(at - mine.begin() + 1);
    if (at == mine.end() && other == theirs.end()) {
        return {};
    }
    if (at == mine.end()) {
        return BrandedLink::tr("The end is missing: character %1 must be %2.")
            .arg(place, characterInWords(*other));
    }
    if (other == theirs.end()) {
        return BrandedLink::tr("Too long: the name ends before character %1, which is %2.")
            .arg(place, characterInWords(*at));
    }
    return BrandedLink::tr("Character %1 must be %2; you typed %3.")
        .arg(place, characterInWords(*other), characterInWords(*at));
}

BrandedLinkDialog::BrandedLinkDialog(BrandedLinkCalls calls, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_theme(theme)
{
    setObjectName(u"branded-link"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Branded login link"));
    build();
    load();
}

void BrandedLinkDialog::build()
{
    QBoxLayout* layout = makeDialogLayout(this, m_theme, IconName::Link, tr("Branded login link"));
    layout->addWidget(makeParagraph(
        tr("Put this link on your own web site. Who follows it sees the login box with your name "
           "and the logo from the group settings of the portal."),
        u"introText"_s));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(m_theme.metrics().medium());
    form->setVerticalSpacing(m_theme.metrics().small());
    m_name = new QLineEdit;
    setName(m_name, u"companyNameEdit"_s, words::field(u"companyName"_s));
    m_name->setMinimumWidth(textWidth(m_name, fieldWidthInLetters));
    m_fault = new FaultLabel(m_theme, m_name);
    m_fault->setObjectName(u"companyNameFault"_s);
    m_openSettings = new QPushButton(icon(IconName::Settings), tr("Set the office name…"));
    setName(m_openSettings, u"openSettingsButton"_s, m_openSettings->text());
    m_openSettings->setAutoDefault(false);
    m_openSettings->hide();
    auto* column = new QVBoxLayout;
    column->setSpacing(m_theme.metrics().tiny());
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addWidget(m_openSettings, 0, Qt::AlignLeading);
    auto* nameCaption = new QLabel(words::field(u"companyName"_s));
    nameCaption->setBuddy(m_name);
    form->addRow(nameCaption, column);
    m_link = new QLineEdit;
    setName(m_link, u"linkEdit"_s, tr("Link"));
    m_link->setReadOnly(true);
    m_copy = new QPushButton(icon(IconName::Copy), tr("Copy link"));
    setName(m_copy, u"copyLinkButton"_s, m_copy->text());
    m_copy->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(m_theme.metrics().small());
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    auto* linkCaption = new QLabel(tr("Link"));
    linkCaption->setBuddy(m_link);
    form->addRow(linkCaption, row);
    layout->addLayout(form);
    m_copied = makeNote(m_theme, {}, u"copiedText"_s);
    layout->addWidget(m_copied);
    auto* buttons = new QDialogButtonBox;
    auto* close = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &BrandedLinkDialog::check);
    connect(m_copy, &QPushButton::clicked, this, &BrandedLinkDialog::copy);
    connect(
        m_openSettings, &QPushButton::clicked, this, &BrandedLinkDialog::officeSettingsRequested);
    layout->addWidget(buttons);
}

void BrandedLinkDialog::load()
{
    m_copy->setEnabled(false);
    m_copied->setText(tr("Loading…"));
    whenDone(m_calls.settings(), this, [this](const Result<OfficeSettings>& settings) {
        if (!settings) {
            m_copied->setText(words::errorText(settings.error()));
            return;
        }
        if (m_name->text() == settings->officeName) {
            check(); // also for an empty name: says what to do
        } else {
            m_name->setText(settings->officeName);
        }
    });
}

void BrandedLinkDialog::check()
{
    m_copied->clear();
    whenDone(m_calls.link(m_name->text()), this,
        [this, generation = ++m_generation](const Result<QString>& link) {
            if (generation == m_generation) {
                showLink(link);
            }
        });
}

void BrandedLinkDialog::showLink(const Result<QString>& link)
{
    m_openSettings->hide();
    m_copy->setEnabled(link.has_value());
    m_link->setText(link ? *link : QString());
    m_link->setCursorPosition(0);
    if (link) {
        m_fault->clearText();
        return;
    }
    const Error& error = link.error();
    if (error.reason == u"name-differs"_s) {
        m_fault->setFault(
            tr("The name must be “%1”, letter by letter. %2", "where it differs")
                .arg(error.args.value(0), nameDifference(m_name->text(), error.args.value(0))));
        return;
    }
    m_fault->setFault(words::errorText(error));
    m_openSettings->setVisible(error.reason == u"no-office-name"_s);
}

void BrandedLinkDialog::copy()
{
    QApplication::clipboard()->setText(m_link->text());
    m_copied->setText(tr("Copied. Paste it into your web site."));
}

} // namespace kontorist
