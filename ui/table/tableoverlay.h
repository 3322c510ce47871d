#pragma once

#include "ui/theme/iconset.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QHBoxLayout;

namespace kontorist {

/// What stands in the middle of a table that has nothing to show: a sentence and what to do.
class TableOverlay : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { None, Empty, NoMatch, Offline };

    explicit TableOverlay(QWidget* parent = nullptr);

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;

    /// Of an empty table; Contacts at first.
    void setEmptyIcon(IconName icon);

    struct Button
    {
        QString id; ///< as in buttonClicked()
        QString text;
        bool primary = false;
    };
    /// Kind::None hides it.
    void show(
        Kind kind, const QString& title, const QString& text, const std::vector<Button>& buttons);

signals:
    void buttonClicked(const QString& id);

private:
    void updateIcon();
    void fitTexts();
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

    Kind m_kind = Kind::None;
    IconName m_emptyIcon = IconName::Contacts;
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QHBoxLayout* m_buttonRow;
    std::vector<QPushButton*> m_buttons;
};

} // namespace kontorist
