#pragma once

#include "base/result.h"
#include "domain/invoice.h"

#include <QDateTime>
#include <QFuture>
#include <QMap>
#include <QWidget>

#include <functional>

class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace kontorist {

class FaultLabel;
class Theme;
class UserPrompt;

/// What the page "Invoices" of the preferences asks of the services. Empty functions: no database
/// is open.
struct InvoiceSettingsCalls
{
    std::function<QFuture<Result<InvoiceSettings>>()> load {};
    std::function<QFuture<Result<InvoiceSettings>>(const InvoiceSettings&)> save {};
    /// How many invoices were issued: the next number can be set while that is none.
    std::function<QFuture<Result<qint64>>()> issued {};
    std::function<QFuture<Result<qint64>>()> nextNumber {};
    std::function<QFuture<Result<qint64>>(qint64)> setNextNumber {};
    std::function<QFuture<Result<QDateTime>>()> cutOff {};
    std::function<QFuture<Result<QDateTime>>(const QDateTime&)> setCutOff {};
    bool mayEdit = false; ///< right ADMINISTER, and the database can be written
};

/// Who sells, days to pay, the next invoice number, and from when on bookings get guest links. All
/// is saved with one button. Widgets: "sellerNameEdit", "sellerAddressEdit", "sellerOrgNumberEdit",
/// "sellerVatNumberEdit", "sellerEmailEdit", "sellerPhoneEdit", "sellerIbanEdit", "sellerBicEdit",
/// "sellerBankgiroEdit", "sellerSwishEdit", "daysToPaySpin", "nextNumberEdit", "cutOffDateEdit",
/// "cutOffTimeEdit", "invoicesReasonText", "saveInvoicesButton".
class InvoicesPreferences : public QWidget
{
    Q_OBJECT

public:
    InvoicesPreferences(
        InvoiceSettingsCalls calls, UserPrompt& prompt, const Theme& theme, QWidget* parent);

    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool isSaving() const { return m_saving; }
    /// `then` only once all is saved.
    void save(const std::function<void()>& then);

signals:
    void edited();

private:
    struct Field
    {
        QString Seller::*text;
        QLineEdit* edit;
    };

    void build();
    void buildNumbers(QFormLayout* form);
    void buildCutOff(QFormLayout* form);
    void addRow(QFormLayout* form, const QString& field, const QString& label, QWidget* editor,
        QLayout* inside = nullptr);
    void addLine(QFormLayout* form, const QString& field, const QString& label,
        QString Seller::*text, const QString& hint = {});
    void load();
    void loadNumber();
    void loadCutOff();
    void showSettings(const InvoiceSettings& settings);
    [[nodiscard]] InvoiceSettings asTyped() const;
    [[nodiscard]] QDateTime cutOffTyped() const;
    [[nodiscard]] QString reasonNotToSave() const;
    void onEdited();
    void updateState();
    void saveNumber(const std::function<void()>& then);
    void saveCutOff(const std::function<void()>& then);
    void saved(const std::function<void()>& then);
    void failed(const Error& error);

    InvoiceSettingsCalls m_calls;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    InvoiceSettings m_loaded;
    qint64 m_number = 0;
    QDateTime m_cutOff;
    int m_waiting = 0; ///< answers that are still to come
    bool m_numberFree = false; ///< none is issued yet
    bool m_filling = false;
    bool m_saving = false;
    QString m_fault; ///< why it could not be loaded
    QList<Field> m_lines;
    QPlainTextEdit* m_address = nullptr;
    QSpinBox* m_daysToPay = nullptr;
    QLineEdit* m_next = nullptr;
    QLabel* m_nextNote = nullptr;
    QDateEdit* m_cutOffDate = nullptr;
    QTimeEdit* m_cutOffTime = nullptr;
    QMap<QString, FaultLabel*> m_faults;
    QLabel* m_reason = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace kontorist
