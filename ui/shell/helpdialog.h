#pragma once

#include "ui/actions/section.h"

#include <QDialog>

class QTextBrowser;

namespace kontorist {

/// Help that comes with the program, in the window's language; one part per section.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget* parent);

    void showSection(Section section);

    /// The text of a language, English where there is none.
    [[nodiscard]] static QString pageOf(const QString& language);

private:
    QTextBrowser* m_browser;
};

} // namespace kontorist
