#pragma once

#include "ui/theme/iconset.h"
#include "ui/theme/metrics.h"

#include <QString>

class QBoxLayout;
class QComboBox;
class QDialog;
class QDialogButtonBox;
class QLabel;
class QPushButton;
class QWidget;

namespace kontorist {

class Theme;

/// What all dialogs share, so that they look and behave alike.

/// A column with the dialog's margins and spacing, and a title line with an icon at its top where
/// `title` is not empty. The title label is called "dialogTitle". The dialog grows with its text.
[[nodiscard]] QBoxLayout* makeDialogLayout(
    QDialog* dialog, const Theme& theme, IconName icon, const QString& title);
/// The heading alone, for a layout made elsewhere.
[[nodiscard]] QWidget* makeHeading(
    const Theme& theme, IconName icon, const QString& title, const QColor& colour = {});

/// A paragraph: wraps, can be selected by mouse, plain text unless said otherwise.
[[nodiscard]] QLabel* makeParagraph(const QString& text, const QString& objectName);
/// A paragraph in the secondary colour that follows the theme.
[[nodiscard]] QLabel* makeNote(const Theme& theme, const QString& text, const QString& objectName);

/// "<button>": object name, accessible name, and out of the way of Return unless made the default.
QPushButton* addButton(QDialogButtonBox* box, const QString& text, int role,
    const QString& objectName, bool isDefault = false);

/// Fills a combo box with "As the system" (empty data) and the languages, each in its own name.
void fillLanguages(QComboBox* box, bool withSystem);
/// Selects the entry with that data; the first where there is none.
void selectData(QComboBox* box, const QVariant& data);

/// The name of a language in that language: what a reader of it looks for.
[[nodiscard]] QString ownLanguageName(const QString& code);

/// A width of `characters` average letters in the widget's font.
[[nodiscard]] int textWidth(const QWidget* widget, int characters);

/// A label without its mark of the shortcut, as a screen reader is to say it.
[[nodiscard]] QString withoutMnemonic(QString label);

/// Object name for tests and accessible name for screen readers.
void setName(QWidget* widget, const QString& objectName, const QString& accessibleName);

} // namespace kontorist
