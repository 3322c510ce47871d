#include "ui/dialogs/termsdialog.h"

#include "base/futures.h"
#include "ui/dialogs/actionconfirmation.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/userprompt.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxLabelLength = 100;

QTableWidgetItem* readOnlyCell(const QString& text, bool number = false)
{
    auto* cell = new QTableWidgetItem(text);
    cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    cell->setTextAlignment(
        (number ? Qt::AlignRight : Qt::AlignLeft) | static_cast<Qt::Alignment>(Qt::AlignVCenter));
    return cell;
}

} // namespace

TermsDialog::TermsDialog(TermsCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_calls(std::move(calls))
    , m_prompt(prompt)
    , m_theme(theme)
{
    setObjectName(u"terms"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Service terms"));
    QBoxLayout* layout = makeDialogLayout(this, theme, IconName::Terms, tr("Service terms"));
    m_current = makeParagraph(tr("Loading…"), u"currentTerms"_s);
    layout->addWidget(m_current);
    layout->addWidget(buildHistory(), 1);
    layout->addWidget(buildUpload());
    auto* buttons = new QDialogButtonBox;
    QPushButton* close
        = addButton(buttons, tr("Close"), QDialogButtonBox::RejectRole, u"closeButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(buttons);
    updateState();
    load();
}

QWidget* TermsDialog::buildHistory()
{
    m_table = new QTableWidget(0, 6);
    setName(m_table, u"historyTable"_s, tr("History of the service terms"));
    m_table->setHorizontalHeaderLabels(
        {tr("Label"), tr("File"), tr("Size"), tr("Uploaded"), tr("By"), tr("Accepted")});
    for (const int numbers : {2, 5}) {
        m_table->horizontalHeaderItem(numbers)->setTextAlignment(
            Qt::AlignTrailing | Qt::AlignVCenter);
    }
    m_table->verticalHeader()->setVisible(false);
    m_table->verticalHeader()->setDefaultSectionSize(m_theme.rowHeight());
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumSize(textWidth(m_table, 80), m_theme.rowHeight() * 4);
    return m_table;
}

QWidget* TermsDialog::buildUpload()
{
    const Metrics metrics = m_theme.metrics();
    auto* box = new QGroupBox(tr("New terms"));
    auto* column = new QVBoxLayout(box);
    column->setSpacing(metrics.small());
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setHorizontalSpacing(metrics.medium());
    form->setVerticalSpacing(metrics.small());
    m_label = new QLineEdit;
    setName(m_label, u"labelEdit"_s, tr("Label"));
    m_label->setMaxLength(maxLabelLength);
    m_label->setPlaceholderText(tr("For example 2026-11"));
    auto* labelCaption = new QLabel(tr("Label"));
    labelCaption->setBuddy(m_label);
    form->addRow(labelCaption, m_label);

    auto* fileRow = new QHBoxLayout;
    fileRow->setSpacing(metrics.small());
    m_file = new QLineEdit;
    setName(m_file, u"fileEdit"_s, tr("PDF file"));
    m_choose = new QPushButton(icon(IconName::FilePdf), tr("Choose file…"));
    setName(m_choose, u"chooseFileButton"_s, m_choose->text());
    m_choose->setAutoDefault(false);
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(m_choose);
    auto* fileCaption = new QLabel(tr("PDF file"));
    fileCaption->setBuddy(m_file);
    form->addRow(fileCaption, fileRow);
    column->addLayout(form);

    m_reason = makeNote(m_theme, {}, u"reasonText"_s);
    column->addWidget(m_reason);
    auto* last = new QHBoxLayout;
    m_upload = new QPushButton(icon(IconName::UploadTerms), tr("Upload new terms…"));
    setName(m_upload, u"uploadButton"_s, m_upload->text());
    m_upload->setAutoDefault(false);
    last->addStretch();
    last->addWidget(m_upload);
    column->addLayout(last);

    connect(m_label, &QLineEdit::textChanged, this, &TermsDialog::updateState);
    connect(m_file, &QLineEdit::textChanged, this, &TermsDialog::updateState);
    connect(m_choose, &QPushButton::clicked, this, &TermsDialog::chooseFile);
    connect(m_upload, &QPushButton::clicked, this, &TermsDialog::askThenUpload);
    return box;
}

void TermsDialog::load()
{
    whenDone(m_calls.history(), this, [this](const Result<std::vector<TermsDocument>>& history) {
        if (history) {
            showHistory(*history);
        } else {
            m_current->setText(words::errorText(history.error()));
        }
    });
}

void TermsDialog::showHistory(const std::vector<TermsDocument>& history)
{
    m_history = history;
    const QLocale locale;
    m_table->setRowCount(static_cast<int>(history.size()));
    int row = 0;
    QString current = tr("No service terms have been uploaded yet.");
    for (const TermsDocument& terms : history) {
        m_table->setItem(row, 0, readOnlyCell(terms.label));
        m_table->setItem(row, 1, readOnlyCell(terms.fileName));
        m_table->setItem(row, 2, readOnlyCell(words::fileSize(terms.size), true));
        m_table->setItem(row, 3, readOnlyCell(words::dateTime(terms.uploadedAt)));
        m_table->setItem(row, 4, readOnlyCell(terms.uploadedBy));
        m_table->setItem(row, 5, readOnlyCell(locale.toString(terms.acceptances), true));
        if (terms.current) {
            current = tr("Current: %1, uploaded %2 by %3, accepted by %Ln contacts.", nullptr,
                static_cast<int>(terms.acceptances))
                          .arg(terms.label, words::date(terms.uploadedAt), terms.uploadedBy);
        }
        ++row;
    }
    m_current->setText(current);
    updateState();
}

QString TermsDialog::reasonNotToUpload() const
{
    if (!m_calls.mayUpload) {
        return tr("To upload terms you need the right “%1” and a database that can be written. "
                  "Your administrator can help.")
            .arg(words::right(Right::Administer));
    }
    const QString label = m_label->text().trimmed();
    const QString file = m_file->text().trimmed();
    if (label.isEmpty() || file.isEmpty()) {
        return tr("To upload, enter a label and choose a PDF file.");
    }
    if (std::any_of(m_history.begin(), m_history.end(),
            [&](const TermsDocument& terms) { return terms.label == label; })) {
        return tr("There are already terms with this label. Choose another one.");
    }
    const QFileInfo info(file);
    if (!info.isFile()) {
        return tr("The file is not there.");
    }
    return info.isReadable() ? QString() : tr("You are not allowed to read this file.");
}

void TermsDialog::updateState()
{
    const QString reason = reasonNotToUpload();
    m_reason->setText(m_busy ? tr("Uploading…") : reason);
    m_upload->setEnabled(reason.isEmpty() && !m_busy);
    m_upload->setAccessibleDescription(reason);
    for (QWidget* field : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_file),
             static_cast<QWidget*>(m_choose)}) {
        field->setEnabled(m_calls.mayUpload && !m_busy);
    }
}

void TermsDialog::chooseFile()
{
    const QString start
        = m_file->text().isEmpty() ? QDir::homePath() : QFileInfo(m_file->text()).absolutePath();
    m_prompt.chooseOpenFile(
        this, tr("New service terms"), start, tr("PDF files (*.pdf)"), [this](const QString& file) {
            if (!file.isEmpty()) {
                m_file->setText(QDir::toNativeSeparators(file));
            }
        });
}

void TermsDialog::askThenUpload()
{
    m_busy = true;
    updateState();
    whenDone(m_calls.acceptedCount(), this, [this](const Result<qint64>& count) {
        m_busy = false;
        updateState();
        if (!count) {
            m_prompt.notify(this, errorNotice(count.error()), [](bool) {});
            return;
        }
        confirmUpload(*count);
    });
}

void TermsDialog::confirmUpload(qint64 accepted)
{
    ConfirmRequest request;
    request.id = u"confirm-upload-terms"_s;
    request.title = tr("Upload “%1” as the new service terms?").arg(m_label->text().trimmed());
    request.text = accepted > 0 ? tr("The column “Service terms” is emptied for %Ln contacts, who "
                                     "must accept again. The history stays. This cannot be undone.",
                       nullptr, static_cast<int>(accepted))
                                : tr("No contact has accepted the present terms, so nothing is "
                                     "emptied. The history stays. This cannot be undone.");
    request.confirmText = tr("Upload new terms");
    request.destructive = true;
    m_prompt.confirm(this, request, [this](const ConfirmAnswer& answer) {
        if (answer.confirmed) {
            upload();
        }
    });
}

void TermsDialog::upload()
{
    m_busy = true;
    updateState();
    whenDone(m_calls.upload(
                 QDir::fromNativeSeparators(m_file->text().trimmed()), m_label->text().trimmed()),
        this, [this](const Result<TermsDocument>& terms) {
            m_busy = false;
            if (terms) {
                m_label->clear();
                m_file->clear();
                emit uploaded(*terms);
                load();
            } else {
                m_prompt.notify(this, errorNotice(terms.error()), [](bool) {});
            }
            updateState();
        });
}

} // namespace kontorist
