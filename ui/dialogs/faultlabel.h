#pragma once

#include <QLabel>

namespace kontorist {

class Theme;

/// The line under a field that says what is wrong with it (or a hint), in words and colour. Takes
/// no room while empty. Also tells assistive techniques: the text becomes the field's accessible
/// description.
class FaultLabel : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Fault, Hint };

    FaultLabel(const Theme& theme, QWidget* field, QWidget* parent = nullptr);

    void setFault(const QString& text); ///< empty = clears
    /// With a link behind the sentence, activated through linkActivated(href).
    void setFaultWithLink(const QString& text, const QString& linkText, const QString& href);
    /// A suggestion; `html` may hold one link (activated through linkActivated()), `plain` is what
    /// is read aloud.
    void setHint(const QString& html, const QString& plain);
    void clearText();
    [[nodiscard]] bool isFault() const { return m_kind == Kind::Fault && !text().isEmpty(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(Kind kind, bool rich, const QString& shown, const QString& plain);
    void applyColour();

    const Theme& m_theme;
    QWidget* m_field;
    Kind m_kind = Kind::Fault;
    bool m_colouring = false;
};

} // namespace kontorist
