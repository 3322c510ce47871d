#include "ui/dialogs/dialogparts.h"

#include "domain/contact.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace kontorist {

using namespace Qt::StringLiterals;

namespace {

struct DialogParts
{
    Q_DECLARE_TR_FUNCTIONS(DialogParts)
};

/// Text in a colour of the theme, which follows when the theme changes.
void followSubtleText(const Theme& theme, QLabel* label)
{
    const auto apply = [&theme, label] {
        QPalette colours = label->palette();
        colours.setColor(QPalette::WindowText, theme.tokens().subtleText);
        label->setPalette(colours);
    };
    apply();
    QObject::connect(&theme, &Theme::changed, label, apply);
}

/// Keeps a dialog tall enough for its text. Qt opens a window at two thirds of the screen at most
/// and does not grow it when a wrapped label gets a line more, so lines would be cut off: on a
/// small screen, at twice the size, or as soon as a fault appears under a field.
class DialogFitter : public QObject
{
public:
    explicit DialogFitter(QDialog* dialog)
        : QObject(dialog)
        , m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Show) {
            fit(true);
        } else if (event->type() == QEvent::LayoutRequest && m_dialog->isVisible()) {
            // Only after the layout itself has seen this event.
            QMetaObject::invokeMethod(
                this, [this] { fit(false); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void fit(bool first)
    {
        QLayout* layout = m_dialog->layout();
        const QSize room = m_dialog->screen()->availableSize();
        const int wanted
            = first ? m_dialog->sizeHint().width() : m_dialog->minimumSizeHint().width();
        const int width = qMax(m_dialog->width(), qMin(wanted, room.width()));
        const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                       : m_dialog->minimumSizeHint().height();
        const int height = qMax(m_dialog->height(), qMin(needed, room.height()));
        if (QSize(width, height) != m_dialog->size()) {
            m_dialog->resize(width, height);
        }
    }

    QDialog* m_dialog;
};

} // namespace

QBoxLayout* makeDialogLayout(
    QDialog* dialog, const Theme& theme, IconName icon, const QString& title)
{
    const Metrics metrics = theme.metrics();
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metrics.large(), metrics.large(), metrics.large(), metrics.large());
    layout->setSpacing(metrics.medium());
    new DialogFitter(dialog);
    if (!title.isEmpty()) {
        layout->addWidget(makeHeading(theme, icon, title));
    }
    return layout;
}

QWidget* makeHeading(const Theme& theme, IconName icon, const QString& title, const QColor& colour)
{
    const Metrics metrics = theme.metrics();
    auto* heading = new QWidget;
    auto* row = new QHBoxLayout(heading);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.medium());

    auto* picture = new QLabel;
    const int side = metrics.scaled(24);
    const QIcon drawn = colour.isValid() ? kontorist::icon(icon, colour) : kontorist::icon(icon);
    const auto paint = [picture, drawn, side] {
        picture->setPixmap(drawn.pixmap(QSize(side, side), picture->devicePixelRatioF()));
    };
    paint();
    QObject::connect(&theme, &Theme::changed, picture, paint);
    row->addWidget(picture, 0, Qt::AlignTop);

    auto* label = new QLabel(title);
    label->setObjectName(u"dialogTitle"_s);
    label->setTextFormat(Qt::PlainText);
    label->setFont(metrics.titleFont());
    label->setWordWrap(true);
    row->addWidget(label, 1, Qt::AlignVCenter);
    return heading;
}

QLabel* makeParagraph(const QString& text, const QString& objectName)
{
    auto* label = new QLabel(text);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* makeNote(const Theme& theme, const QString& text, const QString& objectName)
{
    QLabel* label = makeParagraph(text, objectName);
    followSubtleText(theme, label);
    return label;
}

QPushButton* addButton(
    QDialogButtonBox* box, const QString& text, int role, const QString& objectName, bool isDefault)
{
    auto* button = new QPushButton(text);
    button->setObjectName(objectName);
    button->setAccessibleName(text);
    button->setAutoDefault(isDefault);
    button->setDefault(isDefault);
    box->addButton(button, static_cast<QDialogButtonBox::ButtonRole>(role));
    return button;
}

QString ownLanguageName(const QString& code)
{
    if (code == u"en"_s) {
        return u"English"_s;
    }
    if (code == u"nb"_s) {
        return u"Norsk bokmål"_s;
    }
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) {
        name[0] = name[0].toUpper();
    }
    return name.isEmpty() ? code : name;
}

void fillLanguages(QComboBox* box, bool withSystem)
{
    box->clear();
    if (withSystem) {
        box->addItem(DialogParts::tr("As the system"), QString());
    }
    for (const QString& code : contactLanguages()) {
        box->addItem(ownLanguageName(code), code);
    }
}

void selectData(QComboBox* box, const QVariant& data)
{
    const int index = box->findData(data);
    box->setCurrentIndex(index < 0 ? 0 : index);
}

int textWidth(const QWidget* widget, int characters)
{
    return widget->fontMetrics().averageCharWidth() * characters;
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

void setName(QWidget* widget, const QString& objectName, const QString& accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
}

} // namespace kontorist
