#pragma once

#include <QLocale>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace kontorist {

/// The program's languages: loads the texts and sets the locale for dates and numbers.
class Translations : public QObject
{
    Q_OBJECT

public:
    explicit Translations(QObject* parent = nullptr);
    ~Translations() override;

    /// `code` as in the settings; empty = as the system says, else English.
    void install(const QString& code);
    [[nodiscard]] QString language() const { return m_language; }

private:
    void load(const QString& file);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
    QString m_language;
    QLocale m_systemLocale;
};

} // namespace kontorist
